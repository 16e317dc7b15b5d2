"""A spreadsheet is read in the background; when that takes a while, it is said and can be stopped."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from grader_app.ui import importing
from grader_app.ui.messages import Message, MessagePanel
from grader_app.ui.question_sets import Asked
from grader_app.ui.tasks import Background, Done, Failed, Outcome, Task
from grader_app.ui.translation import tr

_LONG_MS = 400


class FileReading(QObject):
    """Reads one file at a time: the next takes the place of the one before."""

    failed = Signal(object)

    def __init__(self, background: Background, messages: MessagePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._messages = messages
        self._task: Task | None = None

    def begin(
        self,
        path: Path,
        sets: tuple[Asked, ...],
        then: Callable[[importing.Reading], object],
    ) -> None:
        """Read a file, and hand over how it is understood."""
        self.stop()

        def end(outcome: Outcome) -> None:
            if self._task is not task:
                return
            self._task = None
            self._messages.put_away()
            if isinstance(outcome, Done):
                then(outcome.value)
            elif isinstance(outcome, Failed):
                self.failed.emit(outcome.error)

        def say() -> None:
            if self._task is task:
                message = Message(
                    tr("Reading “{file}”…", file=path.name), tr("A large file takes a few seconds.")
                )
                self._messages.tell(message, "info", (tr("Cancel"), self.stop))

        self._task = task = self._background.start(self, importing.read_file(path, sets), end)
        QTimer.singleShot(_LONG_MS, self, say)

    def stop(self) -> None:
        """Read no further."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
