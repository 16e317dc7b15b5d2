"""The way of late or corrected answers into the class that is open: two pages, and the work behind them."""

from PySide6.QtCore import QObject, Signal

from grader_app.core.roster import Roster
from grader_app.core.session import Session
from grader_app.ui import work
from grader_app.ui.import_page import ImportPage
from grader_app.ui.importing import Reading
from grader_app.ui.marking import Marking
from grader_app.ui.merge_page import MergePage
from grader_app.ui.question_sets import Questions
from grader_app.ui.tasks import Background, Done, Failed, Outcome
from grader_app.ui.theme import Theme


class Addition(QObject):
    """One file on its way: how it is understood, then what it would change, then it is taken in.

    It makes the pages, and whoever began it shows them. It lives as long as ``owner``, the desk it adds to.
    """

    page_made = Signal(object)
    """QWidget: to be shown now."""
    left = Signal()
    """The teacher went back to her answers."""
    alone_wanted = Signal(object)
    """Path: the file shall be a class of its own."""
    taken_in = Signal(object)
    """Opened: the class with the answers in it."""
    failed = Signal(object)

    def __init__(
        self, theme: Theme, background: Background, marking: Marking, reading: Reading, owner: QObject
    ) -> None:
        super().__init__(owner)
        self._theme = theme
        self._background = background
        self._marking = marking
        self._reading = reading

    def begin(self) -> None:
        """Show how the file is understood."""
        reading = self._reading
        sets = (reading.question_set,) if reading.question_set is not None else ()
        name = self._marking.session.roster.source.path.name
        page = ImportPage(self._theme, self._background, reading, sets, add_to=name)
        page.left.connect(self.left)
        page.failed.connect(self.failed)
        page.alone_wanted.connect(lambda: self.alone_wanted.emit(reading.workbook.source.path))
        page.accepted.connect(self._compare)
        self.page_made.emit(page)
        page.view.setFocus()

    def _compare(self, roster: Roster, questions: Questions) -> None:
        session = self._marking.session
        page = MergePage(self._theme, self._background, session, roster, questions.items)
        page.left.connect(self.left)
        page.failed.connect(self.failed)
        page.accepted.connect(self._take_in)
        self.page_made.emit(page)

    def _take_in(self, merged: Session) -> None:
        def end(outcome: Outcome) -> None:
            if isinstance(outcome, Done):
                self.taken_in.emit(outcome.value)
            elif isinstance(outcome, Failed):
                self.left.emit()
                self.failed.emit(outcome.error)

        self._background.start(self, work.take_in(self._marking.store, merged), end)
