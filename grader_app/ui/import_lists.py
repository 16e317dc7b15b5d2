"""The lists that can be read before a class begins."""

from PySide6.QtWidgets import QWidget

from grader_app.ui.importing import TakenIn
from grader_app.ui.list_dialog import ListDialog
from grader_app.ui.theme import Theme
from grader_app.ui.translation import said, tr


def skipped(parent: QWidget, theme: Theme, taken: TakenIn) -> ListDialog:
    """Return the list of rows that are left out, and why."""
    roster = taken.roster
    several = len(roster.parts) > 1
    rows = [((each.sheet, str(each.row)) if several else (str(each.row),)) for each in roster.skipped]
    return ListDialog(
        parent,
        theme,
        tr("Rows left out"),
        tr("These rows are not taken in. They stay in your file as they are."),
        (tr("Sheet"), tr("Row"), tr("Why")) if several else (tr("Row"), tr("Why")),
        [(*place, said(each.reason)) for place, each in zip(rows, roster.skipped, strict=True)],
    )


def doubtful(parent: QWidget, theme: Theme, taken: TakenIn) -> ListDialog:
    """Return the list of students who may be two, or whose answers count twice."""
    rows = []
    for person in taken.doubtful:
        cells = [response.cell for response in person.responses]
        places = dict.fromkeys((cell.sheet, cell.row) for cell in cells)
        several = len({sheet for sheet, _ in places}) > 1
        where = ", ".join(f"{sheet} {row}" if several else str(row) for sheet, row in places)
        rows.append(
            (person.student.name, person.student.id or person.student.email, where, said(person.doubt))
        )
    return ListDialog(
        parent,
        theme,
        tr("Students to look at"),
        tr("All their answers are taken in. Put it right in your file first, or go on and keep it in mind."),
        (tr("Name"), tr("Id"), tr("Rows"), tr("Why")),
        rows,
    )
