"""What happens around question sets: they are found, installed, and waited for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from grader_app.core.session import BundleRef
from grader_app.ui import work
from grader_app.ui.question_sets import Installed, QuestionSet
from grader_app.ui.tasks import Background, Done, Failed, Outcome


class KnownSets(QObject):
    """The question sets of this computer, as far as they are known yet."""

    changed = Signal(object)
    """Installed"""
    added = Signal(object)
    """QuestionSet: it was installed just now."""
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self.installed: Installed | None = None
        self._waiting: list[Callable[[], object]] = []

    @property
    def sets(self) -> tuple[QuestionSet, ...]:
        """Those that can be used."""
        return self.installed.sets if self.installed is not None else ()

    def path(self, ref: BundleRef | None) -> Path | None:
        """Return where the set lies that a class was begun with."""
        found = self.find(ref)
        return found.path if found is not None else None

    def find(self, ref: BundleRef | None) -> QuestionSet | None:
        """Return the set that a class was begun with, None when it is not installed."""
        return self.installed.find(ref) if self.installed is not None else None

    def look(self) -> None:
        """Look which sets there are now."""
        self._background.start(self, work.find_question_sets, self._found)

    def install(self, path: Path) -> None:
        """Install a set from a file."""
        self._background.start(self, work.install_question_set(path), self._added)

    def when_known(self, action: Callable[[], object]) -> None:
        """Do something as soon as the sets are known, now if they are."""
        if self.installed is not None:
            action()
        else:
            self._waiting.append(action)

    def _found(self, outcome: Outcome) -> None:
        if isinstance(outcome, Done):
            self.installed = outcome.value
            self.changed.emit(outcome.value)
            waiting, self._waiting = self._waiting, []
            for action in waiting:
                action()
        elif isinstance(outcome, Failed):
            self.failed.emit(outcome.error)

    def _added(self, outcome: Outcome) -> None:
        if isinstance(outcome, Done):
            self.added.emit(outcome.value)
            self.look()
        elif isinstance(outcome, Failed):
            self.failed.emit(outcome.error)
