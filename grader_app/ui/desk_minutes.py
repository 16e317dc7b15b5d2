"""The way through the answers that help most: from question to question, until all are looked at."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from grader_app.core.roster import Cell
from grader_app.ui.answer_pane import AnswerPane
from grader_app.ui.marking import Marking
from grader_app.ui.minutes import Budget, all_of
from grader_app.ui.response_table import ResponseTable, Show


class DeskMinutes(QObject):
    """Lists what a budget names in the place of those that need her, and leaves when she does."""

    begun = Signal()
    question_wanted = Signal(str)
    """To be shown at its first answer that is to be looked at."""
    ended = Signal()

    def __init__(self, marking: Marking, table: ResponseTable, pane: AnswerPane) -> None:
        super().__init__(pane)
        self._marking = marking
        self._table = table
        self._pane = pane
        pane.minutes.started.connect(self._start)
        pane.minutes.left.connect(self._leave)
        pane.minutes_wanted.connect(self.ask)

    @property
    def in_force(self) -> bool:
        """Whether she is on her way through them."""
        return self._table.showing is Show.PLAN

    def ask(self) -> None:
        """Ask how many minutes she has."""
        self._pane.minutes.ask()

    def look_at(self, cells: Iterable[Cell]) -> None:
        """Lead her through some answers, as through those of the minutes she has."""
        self._pane.minutes.begin(all_of(self._marking, cells))

    def go_on(self) -> None:
        """Go to the next question with answers to look at; after the last one, stay."""
        budget = self._table.budget
        if budget is None:
            return
        open_ones = (item_id for item_id in budget.questions if budget.open_in(self._marking, item_id))
        item_id = next(open_ones, self._table.item_id)
        self._table.show(Show.PLAN, item_id)
        self.question_wanted.emit(item_id)

    def _start(self, budget: Budget) -> None:
        self._table.budget = budget
        self.begun.emit()
        self.go_on()
        self._pane.list.setFocus()

    def _leave(self) -> None:
        if self.in_force:
            self.ended.emit()
        self._pane.list.setFocus()
