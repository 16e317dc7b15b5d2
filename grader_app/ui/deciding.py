"""A decision at the desk from its key to the next answer: what is asked before, and what is offered after."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from grader_app.core.roster import Cell
from grader_app.ui import words
from grader_app.ui.answer_pane import AnswerPane
from grader_app.ui.asking import Asking
from grader_app.ui.because_menu import because_menu, pop_up
from grader_app.ui.marking import Marking
from grader_app.ui.minutes import Pace
from grader_app.ui.returning import Returning
from grader_app.ui.review_panel import ReviewPanel
from grader_app.ui.settings import Settings
from grader_app.ui.translation import tr


class Deciding(QObject):
    """Carries out what she decides about the answer in the panel."""

    decided = Signal(object)
    """Cell: it has its level now."""
    done = Signal()
    """It is on disk: on to the next."""

    def __init__(
        self, marking: Marking, panel: ReviewPanel, pane: AnswerPane, pace: Pace, settings: Settings
    ) -> None:
        super().__init__(panel)
        self._marking = marking
        self._panel = panel
        self._pane = pane
        self._pace = pace
        self._settings = settings
        self._asking = Asking(marking, panel.strip)
        self._returning = Returning(marking)
        self._retry: Callable[[], object] | None = None
        self._overridden: Cell | None = None
        marking.forking.connect(self._before_fork)
        marking.changed.connect(self._forget_reason)
        pane.reason_wanted.connect(self.give_reason)

    def decide(self, level: int | None) -> None:
        """Give the answer in the panel a level; None is what is proposed for it."""
        cell = self._panel.cell
        if cell is None:
            return
        self._panel.keep_note()
        if self._panel.blind:
            self._mark_again(cell, level)
            return
        following = self._asking.followers(cell, level)
        # What asks first does all of this again.
        self._retry = lambda: self.decide(level)
        decided = self._marking.accept(cell) if level is None else self._marking.set_level(cell, level)
        self._retry = None
        if not decided:
            return
        self._pace.note()
        self.decided.emit(cell)
        self._offer_reason(cell)
        if following.overrides and level is not None:
            self._asking.about_followers(following, level, self.done.emit)
        else:
            self.done.emit()

    def _before_fork(self, apply: Callable[[], object]) -> None:
        if self._panel.isVisible():
            retry = self._retry
            self._asking.before_fork(apply if retry is None else partial(self._marking.decide_anew, retry))

    def comes_back(self, item_id: str) -> Cell | None:
        """Return an early answer to be marked once more now."""
        return self._returning.due(item_id) if self._settings.returns else None

    def skip_return(self) -> None:
        """Go on without marking an answer once more."""
        if self._panel.blind and self._panel.cell is not None:
            self._returning.skip(self._panel.cell)
            self.done.emit()

    def give_reason(self) -> None:
        """Let her say why a score is not the proposed one: this answer's, or that of the one before."""
        cell = self._panel.cell
        if cell is not None and not self._panel.blind and self._marking.against_proposal(cell):
            self._panel.choose_because()
        elif self._overridden is not None and self._marking.against_proposal(self._overridden):
            menu = because_menu(self._pane, self._marking, self._overridden)
            menu.triggered.connect(lambda _action: self._pane.show_after(""))
            pop_up(menu, self._pane.reason_button)

    def _forget_reason(self) -> None:
        """Offer no reason for a decision that was taken back."""
        if self._overridden is not None and not self._marking.against_proposal(self._overridden):
            self._overridden = None
            self._pane.show_after("")

    def _mark_again(self, cell: Cell, level: int | None) -> None:
        """Keep a second mark; without a level, wait for one."""
        if level is not None and self._returning.take(cell, level):
            self.done.emit()

    def _offer_reason(self, cell: Cell) -> None:
        against = self._marking.against_proposal(cell)
        self._overridden = cell if against else None
        said = ""
        if against:
            session = self._marking.session
            levels = session.item(session.response(cell).item_id).rubric.levels
            given, proposed = session.said(cell).level, session.predictions[cell].level
            said = tr(
                "The answer before: {given} instead of {proposed}.",
                given=words.points(levels[given or 0].points),
                proposed=words.points(levels[proposed].points),
            )
        self._pane.show_after(said)
