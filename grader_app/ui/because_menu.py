"""Why an answer has another level than was proposed: a reason to pick, never asked for."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from grader_app.core.comments import Because
from grader_app.core.roster import Cell
from grader_app.ui.marking import Marking
from grader_app.ui.translation import marked, tr, translated

WORDS = {
    Because.OTHER_WORDS: marked("right idea, other words"),
    Because.WRONG_IDEA: marked("right words, wrong idea"),
    Because.PART_MISSED: marked("a part was missed"),
    Because.SPELLING: marked("spelling hid what was meant"),
    Because.RUBRIC: marked("the rubric leaves it open"),
    Because.OTHER: marked("something else"),
}


def because_menu(parent: QWidget, marking: Marking, cell: Cell) -> QMenu:
    """Return the reasons to choose from, each with a figure to press."""
    menu = QMenu(parent)
    menu.setAccessibleName(tr("Why not the proposed score?"))
    group = QActionGroup(menu)
    given = marking.session.said(cell).because
    for number, (because, text) in enumerate(WORDS.items(), 1):
        action = menu.addAction(f"&{number}   {translated(text)}")
        action.setCheckable(True)
        action.setChecked(given is because)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, chosen=because: marking.set_because(cell, chosen))
    menu.addSeparator()
    none = menu.addAction(tr("&0   No reason"), lambda: marking.set_because(cell, None))
    none.setEnabled(given is not None)
    return menu


def pop_up(menu: QMenu, over: QWidget) -> None:
    """Open a menu at a widget, its first line chosen."""
    menu.popup(over.mapToGlobal(QPoint(0, over.height())))
    menu.setActiveAction(menu.actions()[0])
