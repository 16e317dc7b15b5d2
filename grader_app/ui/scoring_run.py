"""One pass over the open class in the background: what is new goes to the store and onto the desk."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from grader_app.ui.desk import Desk
from grader_app.ui.tasks import Background, Outcome
from grader_app.ui.work import Looked, look_over


class ScoringRun(QObject):
    """Runs until all answers are looked over, or `stop` is called. Without a bundle nothing is predicted."""

    ended = Signal(object)
    """Outcome"""

    def __init__(self, background: Background, desk: Desk, bundle: Path | None) -> None:
        super().__init__(desk)
        self._desk = desk
        self._abandoned = False
        self._done = 0
        self._total = len(desk.marking.session.roster.responses)
        desk.show_scoring(0, self._total)
        work = look_over(desk.marking.session.copy(), bundle)
        self._task = background.start(self, work, self._end, self._take)

    def stop(self) -> None:
        """Ask the run to end; what it has found by then is kept."""
        self._task.cancel()

    def abandon(self) -> None:
        """End without another word, as the desk is left."""
        self._abandoned = True
        self._task.cancel()

    def _take(self, looked: Looked) -> None:
        if self._abandoned:
            return
        if not self._desk.marking.take(looked):
            self.stop()
            return
        self._done += len(looked.triage)
        self._desk.show_scoring(self._done, self._total)

    def _end(self, outcome: Outcome) -> None:
        if self._abandoned:
            return
        self._desk.end_scoring()
        self.ended.emit(outcome)
