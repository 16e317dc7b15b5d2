"""Plain lists as files: CSV, or a workbook with a sheet for each. Nothing in them is a formula."""

import csv
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO, StringIO

import xlsxwriter

from grader_app.errors import SheetError
from grader_app.sheets.delimited import quote
from grader_app.sheets.results import Value, clean
from grader_app.sheets.scored_csv import neutral
from grader_app.sheets.workbook import Table
from grader_app.sheets.xlsx import read_tables

ENDINGS = (".csv", ".xlsx")
_PLAIN: Mapping[str, object] = {"valign": "top", "text_wrap": True}
Texts = list[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Grid:
    """A list: its headers, its lines, how wide its columns are. ``tints``: line from 0 -> colour."""

    name: str
    headers: Sequence[str]
    lines: Sequence[Sequence[Value]]
    widths: Sequence[float]
    tints: Mapping[int, str] = field(default_factory=dict)

    @property
    def rows(self) -> list[tuple[Value, ...]]:
        """Headers and lines, of what a cell can hold."""
        return [
            tuple(clean(value) if isinstance(value, str) else value for value in line)
            for line in (self.headers, *self.lines)
        ]


def as_csv(grid: Grid) -> tuple[bytes, Callable[[bytes], None]]:
    """Return a list as a CSV file for any spreadsheet program, and a check of what reached the disk."""
    texts = [tuple(map(neutral, row)) for row in grid.rows]
    lines = (",".join(quote(text, ",") for text in row) for row in texts)
    data = b"\xef\xbb\xbf" + "".join(f"{line}\r\n" for line in lines).encode()

    def check(written: bytes) -> None:
        # Not by our own reader, which guesses separators: what these are is known.
        lines = csv.reader(StringIO(written.decode("utf-8-sig"), newline=""))
        _check([tuple(line) for line in lines] == texts)

    return data, check


def as_workbook(grids: Sequence[Grid]) -> tuple[bytes, Callable[[bytes], None]]:
    """Return lists as a workbook, and a check of what reached the disk."""
    out = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        head = book.add_format({"bold": True, "bg_color": "#F2F1EE", "bottom": 1, "text_wrap": True})
        styles = {"": book.add_format(_PLAIN)}
        for grid in grids:
            sheet = book.add_worksheet(grid.name)
            for row, line in enumerate(grid.rows):
                tint = grid.tints.get(row - 1, "")
                if tint not in styles:
                    styles[tint] = book.add_format({**_PLAIN, "bg_color": tint})
                for column, value in enumerate(line):
                    _write(sheet, row, column, value, styles[tint] if row else head)
            for column, width in enumerate(grid.widths):
                sheet.set_column(column, column, width)
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, len(grid.lines), len(grid.headers) - 1)
            sheet.set_landscape()
            sheet.fit_to_pages(1, 0)
            sheet.repeat_rows(0)

    def check(written: bytes) -> None:
        tables, _ = read_tables(written)
        _check(
            len(tables) == len(grids)
            and all(_same(table, grid) for table, grid in zip(tables, grids, strict=True))
        )

    return out.getvalue(), check


def _write(sheet: xlsxwriter.worksheet.Worksheet, row: int, column: int, value: Value, style: object) -> None:
    if isinstance(value, str):
        sheet.write_string(row, column, value, style)
    elif value is not None:
        sheet.write_number(row, column, value, style)


def _same(table: Table, grid: Grid) -> bool:
    held = {(row, column): text for row, cells in table.rows.items() for column, text in cells.items()}
    meant = {
        (row, column): value
        for row, line in enumerate(grid.rows, 1)
        for column, value in enumerate(line, 1)
        if value is not None and value != ""
    }
    return held.keys() == meant.keys() and all(
        text == value if isinstance(value := meant[place], str) else math.isclose(float(text), value)
        for place, text in held.items()
    )


def _check(is_whole: bool) -> None:
    if not is_whole:
        raise SheetError(
            "The file does not hold what it should, so it was thrown away.",
            hint="Export again; if it happens again, choose another folder or disk. Nothing was changed.",
            code="not_verified",
        )
