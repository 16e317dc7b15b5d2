"""Collects a sheet's cells as a spreadsheet program would show them, whatever form they are stored in."""

from grader_app.sheets import faults
from grader_app.sheets.date_format import serial_of
from grader_app.sheets.layout import plain
from grader_app.sheets.number_format import general, show
from grader_app.sheets.remarks import remarks
from grader_app.sheets.scan import Attributes, SheetVisitor, column_of, row_of
from grader_app.sheets.workbook import MAX_COLUMNS, MAX_GAP, MAX_ROWS, Table

_HEADER_ROWS = 50
"""Merged cells matter for headers only, and headers stand near the top."""
_MAX_MERGES = 100_000
_MAX_COVERED = 1_000_000
"""Cells looked at because of merged ones; ranges that lie over one another would make them endless."""


class TableReader(SheetVisitor):
    """Collects a sheet's cells as a spreadsheet program would show them."""

    def __init__(self, texts: list[str], formats: tuple[str, ...], *, since_1904: bool) -> None:
        self._texts = texts
        self._formats = formats
        self._since_1904 = since_1904
        self._rows: dict[int, dict[int, str]] = {}
        self._current: dict[int, str] = {}
        self._hidden: set[int] = set()
        self._formulas: set[tuple[int, int]] = set()
        self._values: dict[tuple[int, int], float] = {}
        self._merges: list[tuple[int, int, int, int]] = []
        self._unstored = self._lost = self._far = self._covered = 0

    def on_row(self, row: int, attributes: Attributes, _offset: int) -> None:
        """Begin a row."""
        self._current = self._rows.get(row, {})  # some producers write a row in several pieces
        if attributes.get("hidden", "0") in ("1", "true"):
            self._hidden.add(row)

    def on_row_end(self, row: int, _offset: int) -> None:
        """Keep what was found in a row."""
        if self._current:
            self._rows[row] = self._current
            if len(self._rows) > MAX_ROWS:
                raise faults.too_large("a sheet has more than {most} rows", most=MAX_ROWS)

    def on_cell(
        self,
        row: int,
        column: int,
        attributes: Attributes,
        text: str,
        formula: Attributes | None,
        _offset: int,
    ) -> None:
        """Take in what a cell shows."""
        if formula is None and not text:
            return
        if column > MAX_COLUMNS:
            self._far += 1
            return
        kind = attributes.get("t")
        if kind == "s":
            shown = self._shared(text)
        elif kind is None or kind in ("n", "d"):
            shown = self._number(kind, text, self._format(attributes.get("s")), (row, column))
        else:
            shown = _text(kind, text)
        if formula is not None:
            self._formulas.add((row, column))
            if not text and kind != "str":
                self._unstored += 1
        if shown:
            self._current[column] = shown
        else:
            self._current.pop(column, None)

    def on_element(self, name: str, attributes: Attributes, _offset: int) -> None:
        """Take in what is merged."""
        if name == "mergeCell":
            first, _, last = attributes.get("ref", "").partition(":")
            if last:
                self.merge(row_of(first), column_of(first), row_of(last), column_of(last))

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Let a range show what its first cell holds."""
        if len(self._merges) < _MAX_MERGES:
            self._merges.append((top, left, bottom, right))

    def _shared(self, index: str) -> str:
        try:
            return self._texts[int(index)]
        except (ValueError, IndexError):
            self._lost += 1
            return ""

    def _number(self, kind: str | None, text: str, code: str, place: tuple[int, int]) -> str:
        if code == "General" and len(text) < 15 and text.isdecimal() and text.isascii():
            return text.lstrip("0") or "0"
        if kind == "d":
            serial = serial_of(text, since_1904=self._since_1904)
            if serial is None or code == "General":
                return text
            return show(serial, code, since_1904=self._since_1904)
        try:
            value = float(text)
        except ValueError:
            return text
        if code in ("General", "@"):
            return general(value)
        shown = show(value, code, since_1904=self._since_1904)
        if shown != general(value):
            self._values[place] = value
        return shown

    def _format(self, style: str | None) -> str:
        number = int(style) if style is not None and style.isdecimal() and len(style) < 7 else -1
        return self._formats[number] if 0 <= number < len(self._formats) else "General"

    def table(self, name: str, *, hidden: bool) -> Table:
        """Return what was collected, without what lies beyond the end of the sheet's own table."""
        self._clear_covered()
        rows: dict[int, dict[int, str]] = {}
        last = 0
        for number in sorted(number for number, cells in self._rows.items() if cells):
            if rows and number - last > MAX_GAP:
                break
            rows[number] = dict(sorted(self._rows[number].items()))
            last = number
        self._far += sum(len(cells) for number, cells in self._rows.items() if number > last)
        return Table(
            name=name,
            hidden=hidden,
            rows=rows,
            row_count=last,
            column_count=max((column for cells in rows.values() for column in cells), default=0),
            hidden_rows=frozenset(self._hidden & rows.keys()),
            formulas=frozenset(self._formulas),
            values=self._values,
            merged=self._merged(),
        )

    def warnings(self, name: str) -> list[str]:
        """Say what a teacher should know about this sheet; to be asked after ``table``."""
        return remarks(
            name,
            hidden=len(self._hidden & self._rows.keys()),
            unstored=self._unstored,
            lost=self._lost,
            far=self._far,
            covered=self._covered,
        )

    def _clear_covered(self) -> None:
        """Take out what lies under merged cells: a spreadsheet program does not show it."""
        if len(self._merges) == 0:
            return
        numbers = sorted(self._rows)
        looked_at = 0
        for top, left, bottom, right in self._merges:
            span = range(top, bottom + 1)
            looked_at += min(len(span), len(numbers))
            if looked_at > _MAX_COVERED:
                raise faults.unsafe("its merged cells lie over one another")
            for number in span if len(span) < len(numbers) else numbers:
                cells = self._rows.get(number)
                if cells is None or number not in span:
                    continue
                for column in [c for c in cells if left <= c <= right and (number, c) != (top, left)]:
                    del cells[column]
                    self._covered += 1

    def _merged(self) -> dict[tuple[int, int], tuple[int, int]]:
        covered: dict[tuple[int, int], tuple[int, int]] = {}
        looked_at = 0
        for top, left, bottom, right in self._merges:
            rows = range(top, min(bottom, _HEADER_ROWS) + 1)
            columns = range(left, min(right, MAX_COLUMNS) + 1)
            looked_at += len(rows) * len(columns)
            if looked_at > _MAX_COVERED:
                raise faults.unsafe("its merged cells lie over one another")
            covered.update(((row, column), (top, left)) for row in rows for column in columns)
        return covered


def _text(kind: str, text: str) -> str:
    """Return the text of a cell that stores it as such, or as a truth value, or as an error."""
    if kind in ("inlineStr", "str"):
        return plain(text)
    if kind == "b":
        return {"1": "TRUE", "0": "FALSE"}.get(text, text.upper())
    return text
