"""The way in for marking files: to be marked here, or come back to the class that is open."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from grader_app.core.second_marker import MarkingFile
from grader_app.errors import SessionError
from grader_app.ui import words
from grader_app.ui.messages import Message
from grader_app.ui.open_class import OpenClass
from grader_app.ui.second_marker_files import Returned, look_at, read, with_marks
from grader_app.ui.second_marker_pad_page import SecondMarkerPadPage
from grader_app.ui.tasks import Background, Done, Failed, Outcome
from grader_app.ui.theme import Theme
from grader_app.ui.translation import tr


class MarkingFiles(QObject):
    """Opens marking files. One of the open class is merged into it, any other is there to be marked."""

    page_made = Signal(object)
    """QWidget: to be shown now."""
    left = Signal()
    merged = Signal(object)
    """Message: a file has come back, and what is in it stands beside the class's own scores."""
    failed = Signal(object)

    def __init__(self, theme: Theme, background: Background, open_class: OpenClass, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._background = background
        self._open_class = open_class

    def open(self, path: Path) -> None:
        """Open a marking file."""
        desk = self._open_class.desk
        if desk is None:
            self._background.start(self, lambda _reporter: read(path), partial(self._end, path))
        else:
            desk.panel.note.finish()
            work = look_at(desk.marking.session.copy(), path)
            self._background.start(self, work, partial(self._end, path))

    def _end(self, path: Path, outcome: Outcome) -> None:
        if isinstance(outcome, Failed):
            self.failed.emit(outcome.error)
        elif isinstance(outcome, Done) and isinstance(outcome.value, Returned):
            self._merge(outcome.value)
        elif isinstance(outcome, Done):
            self._show_pad(path, outcome.value)

    def _show_pad(self, path: Path, file: MarkingFile) -> None:
        page = SecondMarkerPadPage(self._theme, path, file)
        page.left.connect(self.left)
        page.failed.connect(self.failed)
        self.page_made.emit(page)

    def _merge(self, returned: Returned) -> None:
        desk = self._open_class.desk
        if desk is None:
            return
        if not returned.marks.levels:
            self.failed.emit(
                SessionError(
                    "Nothing is marked in this file yet.",
                    hint="Give it to the second marker, and open it again when it comes back.",
                    code="not-marked",
                )
            )
            return
        kept = desk.marking.session.kept
        if desk.marking.keep(replace(kept, second=with_marks(kept.second, returned.marks))):
            self.merged.emit(_said(returned))


def _said(returned: Returned) -> Message:
    merged = returned.merged
    sentence = tr(
        "%n answers marked by {marker} stand beside yours.",
        n=len(merged.theirs),
        marker=merged.marker or tr("the second marker"),
    )
    hints = []
    asked = len(returned.file.answers)
    if unmarked := asked - len(returned.file.levels):
        total = words.number(asked)
        hints.append(tr("%n of the {total} answers in the file are not marked.", n=unmarked, total=total))
    if merged.unknown:
        hints.append(
            tr("%n are of answers that have changed here since, and were left out.", n=merged.unknown)
        )
    if returned.file.blank:
        hints.append(
            tr("%n blank answers were not in the file: there is nothing to mark.", n=returned.file.blank)
        )
    return Message(sentence, " ".join([*hints, tr("Nothing of yours was changed.")]))
