"""The way through the answers that help most: from question to question, until all are looked at."""

from typing import TYPE_CHECKING

from grader_app.ui.minutes import Budget
from grader_app.ui.response_table import Show

if TYPE_CHECKING:
    from grader_app.ui.desk import Desk


class DeskMinutes:
    """Lists what a budget names in the place of those that need her, and leaves when she does."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._strip = desk.pane.minutes
        self._strip.started.connect(self._start)
        self._strip.left.connect(self._leave)
        desk.pane.minutes_wanted.connect(self.ask)

    @property
    def in_force(self) -> bool:
        """Whether she is on her way through them."""
        return self._desk.table.showing is Show.PLAN

    def ask(self) -> None:
        """Ask how many minutes she has."""
        self._desk.panel.note.finish()
        self._strip.ask()

    def go_on(self) -> None:
        """Go to the next question with answers to look at; after the last one, stay."""
        desk, budget = self._desk, self._desk.table.budget
        if budget is None:
            return
        open_ones = (item_id for item_id in budget.questions if budget.open_in(desk.marking, item_id))
        item_id = next(open_ones, desk.table.item_id)
        desk.table.show(Show.PLAN, item_id)
        desk.show_question(item_id)
        desk.select_first_open()

    def _start(self, budget: Budget) -> None:
        self._desk.table.budget = budget
        self._desk.list_by_choice(Show.PLAN)
        self.go_on()
        self._desk.response_list.setFocus()

    def _leave(self) -> None:
        if self.in_force:
            self._desk.list_as_usual()
        self._desk.response_list.setFocus()
