"""Which sheets of a workbook, and which of their rows, are taken in."""

from collections.abc import Sequence
from dataclasses import replace

from grader_app.bundle import Item
from grader_app.core.roster import Columns, Skipped
from grader_app.sheets.columns import propose
from grader_app.sheets.workbook import Table, Workbook

HIDDEN = "This row is hidden in your file, and you left it out."


def same_questions(workbook: Workbook, best: Columns, items: Sequence[Item]) -> tuple[Columns, ...]:
    """Return how the sheets are read that ask what the ``best`` one asks, itself among them, in their order.

    A class in each: hidden sheets are left out.
    """
    found = []
    for table in workbook.tables:
        each = best if table.name == best.sheet else propose(table, items)
        if each is best or (best.asked and each.asked == best.asked and not table.hidden):
            found.append(each)
    return tuple(found)


def hidden_rows(table: Table, header_row: int) -> tuple[int, ...]:
    """Return the rows below the headers that hold something and that the file hides."""
    return tuple(sorted(row for row in table.hidden_rows if row > header_row and table.row(row)))


def without_hidden(workbook: Workbook) -> Workbook:
    """Return the workbook as if its hidden rows were empty."""
    tables = tuple(
        replace(table, rows={row: cells for row, cells in table.rows.items() if row not in table.hidden_rows})
        for table in workbook.tables
    )
    return replace(workbook, tables=tables)


def left_out(row: int, sheet: str) -> Skipped:
    """Return what is said of a hidden row that is left out."""
    return Skipped(row, HIDDEN, sheet)
