"""Which sheets of a workbook, and which of their rows, are taken in."""

from collections.abc import Sequence
from dataclasses import replace

from grader_app.core.roster import Columns, Roster, Skipped
from grader_app.sentences import Sentence
from grader_app.sheets.rosters import read_rosters
from grader_app.sheets.workbook import Table, Workbook

_HIDDEN = Sentence("This row is hidden in your file, and you left it out.")


def same_questions(workbook: Workbook, proposed: Sequence[Columns], best: int) -> tuple[Columns, ...]:
    """Return how the sheets are read that ask what the ``best`` one asks, itself among them, in their order.

    A class in each: hidden sheets are left out. ``proposed`` says of each sheet how it would be read.
    """
    asked = proposed[best].asked
    return tuple(
        columns
        for number, (table, columns) in enumerate(zip(workbook.tables, proposed, strict=True))
        if number == best or (asked and columns.asked == asked and not table.hidden)
    )


def hidden_rows(table: Table, header_row: int) -> tuple[int, ...]:
    """Return the rows below the headers that hold something and that the file hides."""
    return tuple(sorted(row for row in table.hidden_rows if row > header_row and table.row(row)))


def read_shown(workbook: Workbook, columns: Sequence[Columns]) -> Roster:
    """Read what the file does not hide; the hidden rows are among those left out, with the reason.

    Raises:
        SheetError: A sheet is not there, or cannot be read like that.
    """
    shown = replace(workbook, tables=tuple(_without_hidden(table) for table in workbook.tables))
    roster = read_rosters(shown, columns)
    tables = {table.name: table for table in workbook.tables}
    hidden = tuple(
        Skipped(row, _HIDDEN, each.sheet)
        for each in columns
        for row in hidden_rows(tables[each.sheet], each.header_row)
    )
    return replace(roster, skipped=roster.skipped + hidden)


def _without_hidden(table: Table) -> Table:
    shown = {row: cells for row, cells in table.rows.items() if row not in table.hidden_rows}
    return replace(table, rows=shown)
