"""Read an XML Spreadsheet 2003: one document, which Excel and many school programs once exported."""

from grader_app.sheets import faults
from grader_app.sheets.table_reader import TableReader
from grader_app.sheets.workbook import MAX_ROWS, Table
from grader_app.sheets.xml import TextCollector, feed, local_name, new_parser

_NAMED = {
    "General Date": "m/d/yyyy h:mm", "Long Date": "dddd, mmmm d, yyyy", "Medium Date": "d-mmm-yy",
    "Short Date": "m/d/yyyy", "Long Time": "h:mm:ss AM/PM", "Medium Time": "h:mm AM/PM", "Short Time": "h:mm",
    "Currency": "$#,##0.00", "Euro Currency": "[$€-2]#,##0.00", "Fixed": "0.00", "Standard": "#,##0.00",
    "Percent": "0.00%", "Scientific": "0.00E+00", "General Number": "General",
}  # fmt: skip
_TYPES = {"Number": "n", "DateTime": "d", "Boolean": "b"}


def read_tables(data: bytes) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    """Return the sheets of a workbook and the warnings about them.

    Raises:
        SheetError: It is damaged, built to do harm, too large, or holds no text at all.
    """
    book = _Book()
    parser = new_parser()
    parser.StartElementHandler = book.start
    parser.EndElementHandler = book.end
    parser.CharacterDataHandler = book.text.add
    feed(parser, (data,))
    if not any(table.rows for table in book.tables):
        raise faults.empty("There is nothing in this workbook.")
    return tuple(book.tables), tuple(book.warnings)


class _Book:
    """Walks the document; rows and cells are counted, for only gaps are said."""

    def __init__(self) -> None:
        self.tables: list[Table] = []
        self.warnings: list[str] = []
        self.text = TextCollector()
        self._formats = ["General"]
        self._styles: dict[str, int] = {}
        self._since_1904 = self._in_comment = False
        self._reader: TableReader | None = None
        self._name = self._type = ""
        self._row = self._column = 0
        self._right = self._skipped = 0
        self._cell: dict[str, str] | None = None
        self._hidden = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = local_name(name)
        own = {local_name(key): value for key, value in attributes.items()}
        if local == "Style":
            self._styles[own.get("ID", "")] = len(self._formats)
            self._formats.append(self._formats[self._styles.get(own.get("Parent", ""), 0)])
        elif local == "NumberFormat":
            code = own.get("Format", "General")
            self._formats[-1] = _NAMED.get(code, code)
        elif local == "Date1904":
            self._since_1904 = True
        elif local == "Worksheet":
            self._name, self._hidden, self._row = own.get("Name", ""), False, 0
            self._reader = TableReader([], tuple(self._formats), since_1904=self._since_1904)
        elif local == "Visible":
            self.text.on = True
        elif self._reader is None:
            return
        elif local == "Row":
            self._start_row(self._reader, own)
        elif local == "Cell":
            self._start_cell(self._reader, own)
        elif local in ("Comment", "PhoneticText"):
            self._in_comment = True
        elif local == "Data" and self._cell is not None and not self._in_comment:
            self._type = own.get("Type", "String")
            self.text.on = True

    def end(self, name: str) -> None:
        local = local_name(name)
        if local == "Visible":
            self._hidden = self.text.take().strip() in ("SheetHidden", "SheetVeryHidden")
            self.text.on = False
        elif self._reader is None:
            return
        elif local in ("Comment", "PhoneticText"):
            self._in_comment = False
        elif local == "Data":
            self.text.on = False
        elif local == "Cell" and self._cell is not None:
            self._end_cell(self._reader, self._cell)
        elif local == "Row":
            self._reader.on_row_end(self._row, 0)
            self._row += self._skipped
        elif local == "Worksheet":
            self.tables.append(self._reader.table(self._name, hidden=self._hidden))
            self.warnings += self._reader.warnings(self._name)
            self._reader = None

    def _start_row(self, reader: TableReader, attributes: dict[str, str]) -> None:
        self._row = _count(attributes.get("Index")) or self._row + 1
        self._skipped = _count(attributes.get("Span"))
        self._column = self._right = 0
        reader.on_row(self._row, {"hidden": attributes.get("Hidden", "0")}, 0)

    def _start_cell(self, reader: TableReader, attributes: dict[str, str]) -> None:
        self._column = _count(attributes.get("Index")) or self._column + self._right + 1
        self._right = _count(attributes.get("MergeAcross"))
        down = _count(attributes.get("MergeDown"))
        if self._right or down:
            reader.merge(self._row, self._column, self._row + down, self._column + self._right)
        self._cell, self._type = attributes, ""

    def _end_cell(self, reader: TableReader, attributes: dict[str, str]) -> None:
        self._cell = None
        told = {"t": _TYPES.get(self._type, self._type or "String")}
        if (style := self._styles.get(attributes.get("StyleID", ""))) is not None:
            told["s"] = str(style)
        formula: dict[str, str] | None = {} if "Formula" in attributes else None
        reader.on_cell(self._row, self._column, told, self.text.take(), formula, 0)


def _count(text: str | None) -> int:
    return min(int(text), 10 * MAX_ROWS) if text and text.isdecimal() and len(text) < 8 else 0
