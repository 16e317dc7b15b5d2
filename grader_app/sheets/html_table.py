"""Read the tables of a web page; many programs hand one out under a spreadsheet's name."""

import re

from grader_app.sheets import faults
from grader_app.sheets.encodings import decode
from grader_app.sheets.html_text import Flow, Seen
from grader_app.sheets.table_reader import TableReader
from grader_app.sheets.workbook import Table
from grader_app.sheets.xml import MAX_TEXT

_CHARSET = re.compile(rb"""<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{1,40})""", re.IGNORECASE)
_TOP = 4096
_MOST_SPANNED = 1000


def read_tables(data: bytes, name: str) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    """Return a page's tables, each as a sheet, and the warnings about them.

    Raises:
        SheetError: There is no table with text in it.
    """
    said = _CHARSET.search(data[:_TOP])
    _, _, text = decode(data, said[1].decode("ascii") if said else None)
    page = _Page()
    page.feed(text)
    page.close()
    tables: list[Table] = []
    warnings: list[str] = []
    for sheet in page.sheets:
        title = name if not tables else f"{name} {len(tables) + 1}"
        table = sheet.reader.table(title, hidden=False)
        if table.rows:
            tables.append(table)
            warnings += sheet.reader.warnings(title)
    if not tables:
        raise faults.wrong_format("This is a web page, and there is no table in it.", "html")
    return tuple(tables), tuple(warnings)


class _Sheet:
    """One table while it is read."""

    def __init__(self) -> None:
        self.reader = TableReader([], (), since_1904=False)
        self.flow = Flow()
        self.length = 0
        self._row = self._column = 0
        self._in_row = False
        self._span = (1, 1)
        self._in_cell = False
        self._taken: dict[int, int] = {}

    def start_row(self) -> None:
        self.end_row()
        self._row += 1
        self._column = 0
        self._in_row = True
        self.reader.on_row(self._row, {}, 0)

    def end_row(self) -> None:
        self.end_cell()
        if self._in_row:
            self.reader.on_row_end(self._row, 0)
            self._in_row = False

    def start_cell(self, attributes: dict[str, str]) -> None:
        self.end_cell()
        if not self._in_row:
            self.start_row()
        self._column += 1
        while self._taken.get(self._column, 0) >= self._row:
            self._column += 1
        self._span = _count(attributes.get("rowspan")), _count(attributes.get("colspan"))
        self._in_cell = True
        self.length = 0

    def end_cell(self) -> None:
        if not self._in_cell:
            return
        self._in_cell = False
        down, right = self._span
        self.reader.on_cell(self._row, self._column, {"t": "str"}, self.flow.take(), None, 0)
        bottom, last = self._row + down - 1, self._column + right - 1
        if down > 1:
            self._taken.update(dict.fromkeys(range(self._column, last + 1), bottom))
        if down * right > 1:
            self.reader.merge(self._row, self._column, bottom, last)
        self._column = last

    def add(self, text: str) -> None:
        if self._in_cell:
            self.flow.add(text)
            self.length += len(text)
            if self.length > MAX_TEXT:
                raise faults.unsafe("one cell holds more text than a book")

    def element(self, tag: str) -> None:
        if self._in_cell:
            self.flow.open(tag)


class _Page(Seen):
    """Collects the tables of a page; one inside another's cell is a sheet of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[_Sheet] = []
        self._open: list[_Sheet] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "table" or (tag == "tr" and not self._open):
            self._open.append(_Sheet())
            self.sheets.append(self._open[-1])
        if not self._open or tag == "table":
            return
        if tag == "tr":
            self._open[-1].start_row()
        elif tag in ("td", "th"):
            self._open[-1].start_cell(attributes)
        else:
            self._open[-1].element(tag)

    def end(self, tag: str) -> None:
        if not self._open:
            return
        if tag == "table":
            self._open.pop().end_row()
        elif tag == "tr":
            self._open[-1].end_row()
        elif tag in ("td", "th"):
            self._open[-1].end_cell()
        elif tag != "br":
            self._open[-1].element(tag)

    def text(self, text: str) -> None:
        if self._open:
            self._open[-1].add(text)

    def close(self) -> None:
        super().close()
        while self._open:
            self._open.pop().end_row()


def _count(text: str | None) -> int:
    return min(max(1, int(text)), _MOST_SPANNED) if text and text.isdecimal() and len(text) < 6 else 1
