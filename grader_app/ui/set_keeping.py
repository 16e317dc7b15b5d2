"""What the teacher does with question sets: see them, install them, remove them."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from grader_app import library
from grader_app.bundle import SUFFIX
from grader_app.errors import PolicyError
from grader_app.ui import dialogs, sets_words
from grader_app.ui.known_sets import KnownSets
from grader_app.ui.messages import Message, MessagePanel
from grader_app.ui.question_sets import QuestionSet
from grader_app.ui.sets_page import SetsPage
from grader_app.ui.theme import Theme
from grader_app.ui.translation import tr


class SetKeeping(QObject):
    """Makes the page of all sets, asks for files, and tells what was done."""

    page_made = Signal(QWidget)
    left = Signal()
    """The page of all sets was left."""
    failed = Signal(object)

    def __init__(self, window: QWidget, theme: Theme, sets: KnownSets, messages: MessagePanel) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._sets = sets
        self._messages = messages
        sets.added.connect(self._installed)
        sets.taken.connect(self._taken)
        sets.removed.connect(self._removed)

    def show_all(self) -> None:
        """Show the question sets of this computer."""
        self._messages.put_away()
        page = SetsPage(self._theme)
        page.left.connect(self.left)
        page.file_wanted.connect(self.choose_file)
        page.folder_wanted.connect(self.choose_folder)
        page.card_wanted.connect(self.show_card)
        page.removal_wanted.connect(self._ask_to_remove)
        self._sets.changed.connect(page.show_sets)
        if self._sets.installed is not None:
            page.show_sets(self._sets.installed)
        self._sets.look()
        self.page_made.emit(page)

    def show_card(self, question_set: QuestionSet) -> None:
        """Show what a set says about itself."""
        dialogs.card_dialog(self._window, self._theme, question_set).open()

    def install(self, path: Path) -> None:
        """Install a set from a file, or all of a folder."""
        self._sets.install(path)

    def choose_file(self) -> None:
        """Ask for a question set and install it."""
        if self._may_change():
            kinds = f"{tr('Question sets')} (*{SUFFIX});;{tr('All files')} (*)"
            title = tr("Install a question set")
            chosen, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
            if chosen:
                self._sets.install(Path(chosen))

    def choose_folder(self) -> None:
        """Ask for a folder, a USB stick perhaps, and install all that is in it."""
        if self._may_change():
            title = tr("Install all question sets of a folder")
            chosen = QFileDialog.getExistingDirectory(self._window, title)
            if chosen:
                self._sets.install(Path(chosen))

    def _may_change(self) -> bool:
        """Say so at once where the school has switched it off, not after a file was looked for."""
        try:
            library.check_may_change()
        except PolicyError as error:
            self.failed.emit(error)
            return False
        return True

    def _installed(self, question_set: QuestionSet) -> None:
        sentence = tr(
            "“{name}” is installed. It has %n questions.",
            n=len(question_set.items),
            name=question_set.label,
        )
        about = (tr("About it"), lambda: self.show_card(question_set))
        self._messages.tell(Message(sentence, ""), "sure", about)

    def _taken(self, taken: library.Taken) -> None:
        self._messages.tell(*sets_words.of_folder(taken))

    def _ask_to_remove(self, held: library.Held) -> None:
        remove = (tr("Remove"), lambda: self._sets.remove(held))
        self._messages.tell(sets_words.before_removal(held), "look", remove)

    def _removed(self, held: library.Held) -> None:
        sentence = tr("“{name}” is removed.", name=sets_words.title(held))
        self._messages.tell(Message(sentence, ""), "info")
