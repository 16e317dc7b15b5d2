"""Read an OpenDocument spreadsheet's sheets as the text its program stored for them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from grader_app.sheets import faults
from grader_app.sheets.package import Package
from grader_app.sheets.remarks import remarks
from grader_app.sheets.workbook import MAX_COLUMNS, MAX_GAP, MAX_ROWS, Table
from grader_app.sheets.xml import MAX_TEXT, feed, local_name, new_parser

_HEADER_ROWS = 50
"""Merged cells matter for headers only, and headers stand near the top."""
_SPACES = re.compile("[ \t\r\n]+")
_CELLS = ("table-cell", "covered-table-cell")
_NOT_SHOWN = frozenset(
    ("annotation", "tracked-changes", "shapes", "frame", "custom-shape", "dde-links", "ruby-text")
)
"""What stands beside or over the cells: comments, earlier versions, pictures, readings."""

Attributes = dict[str, str]


def read_tables(data: bytes) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    """Return a spreadsheet's sheets and the warnings about them.

    Raises:
        SheetError: It is damaged, has a password, is built to do harm, too large, or holds no text at all.
    """
    package = Package(data)
    if "META-INF/manifest.xml" in package and b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise faults.encrypted()
    return _tables(package.stream("content.xml"))


def read_flat(data: bytes) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    """Return the sheets, and the warnings about them, of a spreadsheet that is one XML document (.fods).

    Raises:
        SheetError: It is damaged, built to do harm, too large, or holds no text at all.
    """
    return _tables((data,))


def _tables(chunks: Iterable[bytes]) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    reader = _Reader()
    parser = new_parser()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    feed(parser, chunks)
    tables = tuple(sheet.table() for sheet in reader.sheets)
    if not tables:
        raise faults.damaged("it has no sheet with cells")
    if not any(table.rows for table in tables):
        raise faults.empty("There is nothing in this workbook.")
    return tables, tuple(warning for sheet in reader.sheets for warning in sheet.warnings())


@dataclass(slots=True)
class _Sheet:
    """What was read of one sheet so far."""

    name: str
    hidden: bool
    rows: dict[int, dict[int, str]] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    formulas: set[tuple[int, int]] = field(default_factory=set)
    values: dict[tuple[int, int], float] = field(default_factory=dict)
    merged: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    last: int = 0
    far: int = 0
    covered: int = 0

    def table(self) -> Table:
        width = max((column for cells in self.rows.values() for column in cells), default=0)
        hidden_rows = frozenset(self.hidden_rows & self.rows.keys())
        formulas = frozenset(self.formulas)
        return Table(
            self.name,
            self.hidden,
            self.rows,
            self.last,
            width,
            hidden_rows,
            formulas,
            self.values,
            self.merged,
        )

    def warnings(self) -> list[str]:
        hidden = len(self.hidden_rows & self.rows.keys())
        return remarks(self.name, hidden=hidden, far=self.far, covered=self.covered)


class _Reader:
    """Walks content.xml; rows and columns are counted, for only repetitions are said."""

    def __init__(self) -> None:
        self.sheets: list[_Sheet] = []
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._sheet: _Sheet | None = None
        self._nested = self._skipping = self._length = 0
        self._row = self._column = 0
        self._row_attributes: Attributes = {}
        self._cells: dict[int, str] = {}
        self._formulas: set[int] = set()
        self._values: dict[int, float] = {}
        self._cell: Attributes | None = None
        self._paragraphs: list[str] = []
        self._pieces: list[str] | None = None

    def start(self, name: str, attributes: Attributes) -> None:
        local = local_name(name)
        if self._skipping or local in _NOT_SHOWN:
            self._skipping += 1
        elif local == "table":
            self._start_table({local_name(key): value for key, value in attributes.items()})
        elif local == "style" and self._sheet is None:
            self._style = next((v for key, v in attributes.items() if local_name(key) == "name"), "")
        elif local == "table-properties":
            if any(local_name(key) == "display" and value == "false" for key, value in attributes.items()):
                self._hidden_styles.add(self._style)
        elif self._sheet is None or self._nested > 1:
            return
        elif local == "table-row":
            self._row_attributes = {local_name(key): value for key, value in attributes.items()}
            self._column = 0
        elif local in _CELLS:
            self._cell = {local_name(key): value for key, value in attributes.items()}
            self._paragraphs = []
            self._length = 0
        elif local == "p" and self._cell is not None:
            self._pieces = []
        elif self._pieces is not None:
            self._mark(local, attributes)

    def end(self, name: str) -> None:
        local = local_name(name)
        if self._skipping:
            self._skipping -= 1
        elif local == "table":
            self._nested -= 1
            if not self._nested:
                self._sheet = None
        elif self._sheet is None or self._nested > 1:
            return
        elif local == "p" and self._pieces is not None:
            self._paragraphs.append("".join(self._pieces))
            self._pieces = None
        elif local in _CELLS:
            self._end_cell(covered=local == "covered-table-cell")
        elif local == "table-row":
            self._end_row(self._sheet)

    def characters(self, text: str) -> None:
        if self._pieces is not None and not self._skipping:
            text = _SPACES.sub(" ", text)
            if text.startswith(" ") and (not self._pieces or self._pieces[-1].endswith(" ")):
                text = text[1:]
            self._add(text)

    def _add(self, text: str) -> None:
        assert self._pieces is not None
        self._pieces.append(text)
        self._length += len(text)
        if self._length > MAX_TEXT:
            raise faults.unsafe("one cell holds more text than a book")

    def _mark(self, local: str, attributes: Attributes) -> None:
        if local == "s":
            count = next((v for key, v in attributes.items() if local_name(key) == "c"), "1")
            self._add(" " * min(_count(count), MAX_TEXT + 1))
        elif local in ("tab", "line-break"):
            self._add("\t" if local == "tab" else "\n")

    def _start_table(self, attributes: Attributes) -> None:
        self._nested += 1
        if self._nested == 1:
            hidden = attributes.get("style-name") in self._hidden_styles
            self._sheet = _Sheet(attributes.get("name", ""), hidden)
            self.sheets.append(self._sheet)
            self._row = 0

    def _end_cell(self, *, covered: bool) -> None:
        attributes, self._cell = self._cell or {}, None
        sheet, first = self.sheets[-1], self._column + 1
        count = _count(attributes.get("number-columns-repeated", "1"))
        self._column += count
        text = "\n".join(self._paragraphs)
        if not text or (text in ("0", "1") and "boolean-value" in attributes):
            text = _stored(attributes)
        if not text:
            return
        if covered:
            sheet.covered += min(count, MAX_COLUMNS)
            return
        last = min(self._column, MAX_COLUMNS)
        sheet.far += self._column - max(last, first - 1)
        for column in range(first, last + 1):
            self._cells[column] = text
            if "formula" in attributes:
                self._formulas.add(column)
            if attributes.get("value") != text and (value := _number(attributes)) is not None:
                self._values[column] = value
        if first <= MAX_COLUMNS and self._row < _HEADER_ROWS:
            down = min(_count(attributes.get("number-rows-spanned", "1")), _HEADER_ROWS - self._row)
            right = min(_count(attributes.get("number-columns-spanned", "1")), MAX_COLUMNS + 1 - first)
            if down * right > 1:
                top = self._row + 1
                places = ((top + r, first + c) for r in range(down) for c in range(right))
                sheet.merged.update(dict.fromkeys(places, (top, first)))

    def _end_row(self, sheet: _Sheet) -> None:
        """A row with text is there as often as it is repeated; all of them share one dictionary."""
        count = _count(self._row_attributes.get("number-rows-repeated", "1"))
        first, self._row = self._row + 1, self._row + count
        cells, formulas, values = self._cells, self._formulas, self._values
        self._cells, self._formulas, self._values = {}, set(), {}
        if not cells:
            return
        if sheet.rows and first - sheet.last > MAX_GAP:
            sheet.far += len(cells)
            return
        if len(sheet.rows) + count > MAX_ROWS:
            raise faults.too_large("a sheet has more than {most} rows", most=MAX_ROWS)
        sheet.last = self._row
        hidden = self._row_attributes.get("visibility", "visible") != "visible"
        for row in range(first, first + count):
            sheet.rows[row] = cells
            sheet.formulas.update((row, column) for column in formulas)
            sheet.values.update(((row, column), value) for column, value in values.items())
            if hidden:
                sheet.hidden_rows.add(row)


def _count(text: str) -> int:
    """Return how often something is repeated; what is not a number counts once."""
    return max(1, int(text)) if text.isascii() and text.isdecimal() and len(text) < 10 else 1


def _number(attributes: Attributes) -> float | None:
    if attributes.get("value-type") not in ("float", "percentage", "currency"):
        return None
    try:
        return float(attributes.get("value", ""))
    except ValueError:
        return None


def _stored(attributes: Attributes) -> str:
    """Return what a cell without paragraphs holds: some producers write the value only."""
    if attributes.get("value-type") == "boolean":
        value = attributes.get("boolean-value", "")
        return {"1": "TRUE", "0": "FALSE"}.get(value, value.upper())
    names = ("string-value", "value", "date-value", "time-value")
    return next((attributes[name] for name in names if name in attributes), "")
