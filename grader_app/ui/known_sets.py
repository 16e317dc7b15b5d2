"""What happens around question sets: they are found, installed, and waited for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance

from grader_app import library
from grader_app.core.session import BundleRef
from grader_app.ui import work
from grader_app.ui.question_sets import Installed, QuestionSet, install
from grader_app.ui.tasks import Background, Done, Failed, Outcome


class KnownSets(QObject):
    """The question sets of this computer, as far as they are known yet."""

    changed = Signal(object)
    """Installed"""
    added = Signal(object)
    """QuestionSet: it was installed just now."""
    taken = Signal(object)
    """library.Taken: what became of a folder of sets"""
    removed = Signal(object)
    """library.Held: it was removed just now."""
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
        """Install a set from a file, or all of a folder."""
        if path.is_dir():
            self._change(lambda: library.install_all(path), self.taken)
        else:
            self._change(lambda: install(path), self.added)

    def remove(self, held: library.Held) -> None:
        """Remove one of the teacher's own sets."""
        self._change(lambda: library.remove(held.manifest.name, held.manifest.version), self.removed)

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

    def _change(self, change: Callable[[], object], tell: SignalInstance) -> None:
        """Change which sets there are in the background, tell what was done, and look again."""

        def end(outcome: Outcome) -> None:
            if isinstance(outcome, Done):
                tell.emit(outcome.value)
                self.look()
            elif isinstance(outcome, Failed):
                self.failed.emit(outcome.error)

        self._background.start(self, lambda _reporter: change(), end)
