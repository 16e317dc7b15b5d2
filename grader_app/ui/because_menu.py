"""Why an answer has another level than was proposed: a reason to pick, never asked for."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QActionGroup, QKeyEvent
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


class _Figures(QMenu):
    """A menu whose lines are chosen by the figures they begin with."""

    def event(self, event: QEvent) -> bool:
        """Take a figure before the desk does, which would give a score for it."""
        asked = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.text().isdigit():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by figure."""
        chosen = [action for action in self.actions() if event.text() and action.data() == event.text()]
        if chosen and chosen[0].isEnabled():
            self.close()
            chosen[0].trigger()
        else:
            super().keyPressEvent(event)


def because_menu(parent: QWidget, marking: Marking, cell: Cell) -> QMenu:
    """Return the reasons to choose from, each with a figure to press."""
    menu = _Figures(parent)
    menu.setAccessibleName(tr("Why not the proposed score?"))
    group = QActionGroup(menu)
    given = marking.session.said(cell).because
    for number, (because, text) in enumerate(WORDS.items(), 1):
        action = menu.addAction(f"{number}   {translated(text)}")
        action.setData(str(number))
        action.setCheckable(True)
        action.setChecked(given is because)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, chosen=because: marking.set_because(cell, chosen))
    menu.addSeparator()
    none = menu.addAction(f"0   {tr('no reason')}", lambda: marking.set_because(cell, None))
    none.setData("0")
    none.setEnabled(given is not None)
    return menu


def pop_up(menu: QMenu, over: QWidget) -> None:
    """Open a menu at a widget, its first line chosen."""
    menu.popup(over.mapToGlobal(QPoint(0, over.height())))
    menu.setActiveAction(menu.actions()[0])
