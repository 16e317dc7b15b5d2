"""What the teacher does with the classes of this computer: see them, delete one, tidy old ones away."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from grader_app import paths, store
from grader_app.errors import SessionError
from grader_app.store import Summary
from grader_app.ui import tidying
from grader_app.ui.messages import Message, MessagePanel
from grader_app.ui.settings import Settings
from grader_app.ui.start_page import StartPage
from grader_app.ui.theme import Theme
from grader_app.ui.translation import tr


class ClassKeeping(QObject):
    """Keeps the start page's list right; nothing is deleted unless she says so."""

    failed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        settings: Settings,
        start_page: StartPage,
        messages: MessagePanel,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._settings = settings
        self._start_page = start_page
        self._messages = messages

    def show_all(self) -> None:
        """List the classes as they are on disk now."""
        self._start_page.show_sessions(store.summaries(paths.sessions()))

    def offer_tidying(self) -> None:
        """Say that there are classes older than the school keeps marking, if there are."""
        tidying.offer(self._window, self._theme, self._messages, self._deleted, self.failed.emit)

    def ask_to_delete(self, summary: Summary) -> None:
        """Ask, and delete a class then."""
        sentence = tr("Delete “{title}” and what you decided in it?", title=summary.title)
        hint = tr("Your spreadsheet and the copies you exported stay where they are.")
        delete = (tr("Delete"), lambda: self._delete(summary))
        self._messages.tell(Message(sentence, hint), "look", delete)

    def _delete(self, summary: Summary) -> None:
        try:
            store.delete(summary.path)
        except OSError:
            sentence = tr("“{title}” cannot be deleted.", title=summary.title)
            hint = tr("It may be open in another window. Close that one and try again.")
            self.failed.emit(SessionError(sentence, hint=hint, code="in-use"))
            return
        self._deleted([summary])

    def _deleted(self, gone: Sequence[Summary]) -> None:
        for summary in gone:
            self._settings.forget(summary.path)
        self.show_all()
