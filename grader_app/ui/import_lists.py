"""The lists that can be read before a class begins."""

from PySide6.QtWidgets import QWidget

from grader_app.core.roster import Roster
from grader_app.ui.list_dialog import ListDialog
from grader_app.ui.theme import Theme


def skipped(parent: QWidget, theme: Theme, roster: Roster) -> ListDialog:
    """Return the list of rows that are left out, and why."""
    several = len(roster.parts) > 1
    rows = [((each.sheet, str(each.row)) if several else (str(each.row),)) for each in roster.skipped]
    return ListDialog(
        parent,
        theme,
        "Rows left out",
        "These rows are not taken in. They stay in your file as they are.",
        ("Sheet", "Row", "Why") if several else ("Row", "Why"),
        [(*place, each.reason) for place, each in zip(rows, roster.skipped, strict=True)],
    )
