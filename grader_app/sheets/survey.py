"""Look a sheet over before anything is added to it: what is where, and how it is styled."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from grader_app.sheets.scan import Attributes, SheetVisitor, column_of, row_of, scan
from grader_app.sheets.workbook import MAX_COLUMNS

Place = tuple[int, int]
"""Row and column, from 1."""


@dataclass(frozen=True, slots=True)
class RowPlace:
    """Where a row begins and ends; ``tail``: column, offset and style of cells after the last in use."""

    start: int
    end: int
    tail: tuple[tuple[int, int, str | None], ...]


@dataclass(slots=True)
class Survey:
    """What a sheet holds.

    Attributes:
        prefix: What the producer puts before the names of elements.
        last_column: The last column in use; cells beyond column 512 are strays and do not count.
        rows: Where the rows are that cells shall be added to.
        styles: (row, column) -> style of the cells asked for.
        row_styles: Row -> style of its last cell in use.
        fingerprint: Sum of hashes of every cell that holds something, whatever their order.
        left_out: Place -> (type, stored text) of the cells kept out of it.
        dimension: Offset and ``ref`` of the dimension element, if there is one.
        has_widths: Whether the sheet sets the width of any column.
        last_width: Offset of the last element that does.
        widths_to: The last column whose width is set.
        data_start: Offset of ``<sheetData``.
    """

    prefix: str = ""
    last_column: int = 0
    rows: dict[int, RowPlace] = field(default_factory=dict)
    styles: dict[Place, str] = field(default_factory=dict)
    row_styles: dict[int, str] = field(default_factory=dict)
    fingerprint: int = 0
    left_out: dict[Place, tuple[str, str]] = field(default_factory=dict)
    dimension: tuple[int, str] | None = None
    has_widths: bool = False
    last_width: int = 0
    widths_to: int = 0
    data_start: int = 0


def survey(
    chunks: Iterable[bytes],
    *,
    header_row: int,
    rows: Collection[int] = (),
    styled: Collection[int] = (),
    safe: Collection[str] = (),
) -> Survey:
    """Walk a sheet once, before cells are added.

    Args:
        chunks: The sheet's part.
        header_row: Its styles count whatever they do to numbers; merged cells above it are not in the way.
        rows: Those that cells shall be added to.
        styled: Columns whose cells' styles are wanted.
        safe: Style numbers that show a number as a number, not as a date or with a unit.
    """
    surveyor = _Surveyor(header_row, rows, styled, safe, ())
    scan(chunks, surveyor)
    return surveyor.found


def survey_again(chunks: Iterable[bytes], added: Collection[Place]) -> Survey:
    """Walk a sheet after cells were added: these are told apart from the rest."""
    surveyor = _Surveyor(0, (), (), (), added)
    scan(chunks, surveyor)
    return surveyor.found


class _Surveyor(SheetVisitor):
    def __init__(
        self,
        header_row: int,
        rows: Collection[int],
        styled: Collection[int],
        safe: Collection[str],
        leave_out: Collection[Place],
    ) -> None:
        self.found = Survey()
        self._header_row = header_row
        self._rows = rows
        self._styled = styled
        self._safe = safe
        self._leave_out = leave_out
        self._start = 0
        self._tail: list[tuple[int, int, str | None]] = []

    def on_data(self, prefix: str, offset: int) -> None:
        self.found.prefix = prefix
        self.found.data_start = offset

    def on_row(self, _row: int, _attributes: Attributes, offset: int) -> None:
        self._start = offset
        self._tail = []

    def on_row_end(self, row: int, offset: int) -> None:
        if row in self._rows:
            self.found.rows[row] = RowPlace(self._start, offset, tuple(self._tail))

    def on_cell(
        self,
        row: int,
        column: int,
        attributes: Attributes,
        text: str,
        formula: Attributes | None,
        offset: int,
    ) -> None:
        found = self.found
        style = attributes.get("s")
        if style is not None and (style in self._safe or row == self._header_row):
            if column in self._styled:
                found.styles[row, column] = style
            if text:
                found.row_styles[row] = style
        if not text and formula is None:
            self._tail.append((column, offset, style))
            return
        kind = attributes.get("t", "n")
        if (row, column) in self._leave_out:
            found.left_out[row, column] = (kind, text)
            return
        found.fingerprint += hash((row, column, kind, text, formula is None))
        if column > MAX_COLUMNS:
            self._tail.append((column, offset, style))
            return
        self._tail.clear()
        found.last_column = max(found.last_column, column)

    def on_element(self, name: str, attributes: Attributes, offset: int) -> None:
        found = self.found
        if name == "dimension":
            found.dimension = (offset, attributes.get("ref", ""))
        elif name == "cols":
            found.has_widths = True
        elif name == "col":
            last = attributes.get("max", "")
            found.last_width = offset
            found.widths_to = max(found.widths_to, int(last) if last.isdecimal() else 0)
        elif name == "mergeCell":
            first, _, last = attributes.get("ref", "").partition(":")
            if row_of(last) >= self._header_row and column_of(first) <= found.last_column:
                found.last_column = max(found.last_column, min(column_of(last), MAX_COLUMNS))
