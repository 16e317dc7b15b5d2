"""A spreadsheet as text: what its cells show, and where."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from grader_app.core.roster import Source

MAX_ROWS = 100_000
MAX_COLUMNS = 512
MAX_GAP = 200
"""So many empty rows in a row are the end of a sheet."""

_NO_CELLS: Mapping[int, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet's text, sparse; rows and columns from 1.

    Attributes:
        name: The sheet's name.
        hidden: Whether the spreadsheet program hides it.
        rows: Row number -> column number -> text; empty cells are not there.
        row_count: The last row that holds text.
        column_count: The last column that holds text.
        hidden_rows: Rows that are hidden or filtered out.
        formulas: (row, column) of cells whose text is a formula's result.
        values: (row, column) -> number, where a number format shows it as something else.
        merged: (row, column) -> that of the cell which shows its value, for merged cells near the top.
    """

    name: str
    hidden: bool
    rows: Mapping[int, Mapping[int, str]]
    row_count: int
    column_count: int
    hidden_rows: frozenset[int] = frozenset()
    formulas: frozenset[tuple[int, int]] = frozenset()
    values: Mapping[tuple[int, int], float] = field(default_factory=dict)
    merged: Mapping[tuple[int, int], tuple[int, int]] = field(default_factory=dict)

    def text(self, row: int, column: int) -> str:
        """Return exactly what a spreadsheet program shows in a cell; "" when it is empty."""
        return self.rows.get(row, _NO_CELLS).get(column, "")

    def row(self, row: int) -> Mapping[int, str]:
        """Return the texts of a row by column number, without the empty ones."""
        return self.rows.get(row, _NO_CELLS)

    def is_formula(self, row: int, column: int) -> bool:
        """Whether a cell's text is the result of a formula."""
        return (row, column) in self.formulas

    def header(self, row: int, column: int) -> str:
        """Return a header cell's text; cells merged with another have that one's."""
        return self.text(*self.merged.get((row, column), (row, column)))


@dataclass(frozen=True, slots=True)
class Contents:
    """What was read of a file's bytes: its sheets, sentences about them, and the code page of a text file."""

    tables: tuple[Table, ...]
    warnings: tuple[str, ...] = ()
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file as it was read.

    Attributes:
        source: Where it lies and what it was.
        kind: In which form a scored copy of it is written: as it is, or as a delimited file.
        tables: Its sheets.
        warnings: Sentences for the teacher, none of them an obstacle.
        encoding: Of a delimited file, the code page it was read in; it may be a guess.
        format: What the file is where that is another than ``kind``, such as ``ods``; else "".
    """

    source: Source
    kind: Literal["xlsx", "csv"]
    tables: tuple[Table, ...]
    warnings: tuple[str, ...] = ()
    encoding: str = ""
    format: str = ""

    def table(self, name: str) -> Table | None:
        """Return the sheet of that name."""
        return next((table for table in self.tables if table.name == name), None)
