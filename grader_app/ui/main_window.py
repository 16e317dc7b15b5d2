"""The window: which page is shown, and what the menus' commands do.

What the start page needs is imported here. The rest is imported where it is used, and in any case as soon as
the window is painted: it is ten times as much, and nobody waits for it before a file is chosen.
"""

import sys
from collections.abc import Callable
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QWidget

from grader_app import policy
from grader_app.ui.commands import COMMANDS, Where, command
from grader_app.ui.controls import column
from grader_app.ui.field_keys import FieldKeys
from grader_app.ui.keys import Keys
from grader_app.ui.menus import Menus
from grader_app.ui.messages import Message, MessagePanel, describe
from grader_app.ui.settings import Settings
from grader_app.ui.small_screen import LEAST, Room, least_size
from grader_app.ui.start_page import StartPage
from grader_app.ui.tasks import Background, Done, Failed, Outcome, Reporter
from grader_app.ui.theme import Look, Theme
from grader_app.ui.tour_card import TourStrip
from grader_app.ui.translation import tr

if TYPE_CHECKING:
    from grader_app.core.roster import Roster
    from grader_app.store import Summary
    from grader_app.ui.class_keeping import ClassKeeping
    from grader_app.ui.desk import Desk
    from grader_app.ui.file_reading import FileReading
    from grader_app.ui.first_run import Tour
    from grader_app.ui.importing import Reading
    from grader_app.ui.known_sets import KnownSets
    from grader_app.ui.open_class import OpenClass
    from grader_app.ui.question_sets import Installed, Questions, QuestionSet
    from grader_app.ui.second_marker_door import MarkingFiles
    from grader_app.ui.set_keeping import SetKeeping

_BREATH_MS = 5
_NEEDED_NEXT = tuple(
    f"grader_app.ui.{name}" for name in ("importing", "import_page", "desk", "desk_pages", "open_class")
)
_PATTERNS = "*.xlsx *.xlsm *.xlsb *.xls *.ods *.fods *.csv *.tsv *.txt *.xml *.html *.htm"


class MainWindow(QMainWindow):
    """One window, one class at a time."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle("Offline Grader")
        self.setMinimumSize(LEAST)
        self.resize(1366, 768)
        self._theme = theme
        self._settings = settings
        self.keys = Keys(settings, self)
        FieldKeys(self, self.keys)
        self.background = Background(self)
        self.messages = MessagePanel(theme)
        self.pages = QStackedWidget()
        self.start_page = StartPage(theme)
        self.tour_strip = TourStrip(theme)
        self.pages.addWidget(self.start_page)
        central = QWidget()
        central.setObjectName("page")
        central.setLayout(column(self.messages, Room(self.pages), self.tour_strip, gap=0))
        self.setCentralWidget(central)
        self.menus = Menus(self, self.keys, self._actions())
        self.menus.add_looks(settings.look, self._choose_look)
        self.menus.add_languages(settings.language, policy.current().language, self._choose_language)
        self._connect()
        if (geometry := settings.geometry) is not None:
            self.restoreGeometry(geometry)
        self._closed()
        self._when_awake: list[Callable[[], object]] | None = []
        self._painted = False
        self.start_page.open_button.setFocus()

    def _connect(self) -> None:
        page = self.start_page
        page.file_wanted.connect(self.choose_file)
        page.file_dropped.connect(self.open_file)
        page.sample_wanted.connect(self.open_sample)
        page.session_chosen.connect(self.open_session)
        page.delete_wanted.connect(self._ask_to_delete)
        page.sets_wanted.connect(self.show_sets)
        page.set_chosen.connect(self._show_card)
        page.keys_wanted.connect(self.show_keys)
        page.tour_card.setVisible(not self._settings.knows_tour)
        page.tour_card.wanted.connect(self.begin_tour)
        page.tour_card.declined.connect(self._forget_tour)

    def fit(self, available: QSize) -> None:
        """Be no larger than a screen that has so much room."""
        self.setMinimumSize(least_size(available))
        self.resize(self.size().boundedTo(available))

    # Waking up

    def paintEvent(self, event: QPaintEvent) -> None:
        """Wake up as soon as there is something to see."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._wake)

    def when_awake(self, action: Callable[[], object]) -> None:
        """Do something once everything is loaded, now if it is."""
        if self._when_awake is None:
            action()
        else:
            self._when_awake.append(action)

    def _wake(self) -> None:
        def load(_reporter: Reporter) -> None:
            # Nothing of Qt: its classes are made in the window's own thread.
            from grader_app import library, retention, store  # noqa: F401
            from grader_app.sheets import feedback, grade_lists, reader  # noqa: F401

        self.background.start(self, load, self._awake)

    def _awake(self, outcome: Outcome) -> None:
        if isinstance(outcome, Failed):
            self.tell(outcome.error)
        if not isinstance(outcome, Done):
            return
        waiting, self._when_awake = self._when_awake or [], None
        if self.pages.currentWidget() is self.start_page:
            self.class_keeping.show_all()
        self.known_sets.look()
        self.class_keeping.offer_tidying()
        for action in waiting:
            action()
        QTimer.singleShot(_BREATH_MS, self, self._get_ready)

    def _get_ready(self) -> None:
        """Import what a class will need, a piece at a time: keys and clicks come in between."""
        for name in _NEEDED_NEXT:
            if name not in sys.modules:
                import_module(name)
                QTimer.singleShot(_BREATH_MS, self, self._get_ready)
                return

    # What is made when it is needed

    @cached_property
    def known_sets(self) -> "KnownSets":
        """The question sets of this computer."""
        from grader_app.ui.known_sets import KnownSets

        made = KnownSets(self.background, self)
        made.changed.connect(self.start_page.show_sets)
        made.failed.connect(self.tell)
        return made

    @cached_property
    def set_keeping(self) -> "SetKeeping":
        """What the teacher does with them."""
        from grader_app.ui.set_keeping import SetKeeping

        made = SetKeeping(self, self._theme, self.known_sets, self.messages)
        made.page_made.connect(self._show)
        made.left.connect(self._leave_sets)
        made.failed.connect(self.tell)
        return made

    @cached_property
    def class_keeping(self) -> "ClassKeeping":
        """What she does with the classes of this computer."""
        from grader_app.ui.class_keeping import ClassKeeping

        made = ClassKeeping(self, self._theme, self._settings, self.start_page, self.messages)
        made.failed.connect(self.tell)
        return made

    @cached_property
    def reading(self) -> "FileReading":
        """The file that is being read."""
        from grader_app.ui.file_reading import FileReading

        made = FileReading(self.background, self.messages, self)
        made.failed.connect(self.tell)
        return made

    @cached_property
    def open_class(self) -> "OpenClass":
        """The class that is open, if one is."""
        from grader_app.ui.open_class import OpenClass

        made = OpenClass(
            self._theme,
            self._settings,
            self.keys,
            self.background,
            self.known_sets,
            self.reading,
            self.messages,
        )
        made.failed.connect(self.tell)
        made.page_made.connect(self._show)
        made.page_wanted.connect(self.show_page)
        made.entered.connect(self._entered)
        made.opened.connect(lambda: self.start_page.setEnabled(True))
        made.closed.connect(self._closed)
        made.alone_wanted.connect(self.open_file)
        return made

    @cached_property
    def marking_files(self) -> "MarkingFiles":
        """What is done with the files of a second marker."""
        from grader_app.ui.second_marker_door import MarkingFiles

        made = MarkingFiles(self._theme, self.background, self.open_class, self)
        made.page_made.connect(self._show)
        made.left.connect(self._leave_sets)
        made.merged.connect(self._show_second)
        made.failed.connect(self.tell)
        return made

    @cached_property
    def tour(self) -> "Tour":
        """The tour on the sample class."""
        from grader_app.ui.first_run import Tour

        return Tour(self, self.tour_strip, self.keys, self.open_class)

    def _is_made(self, part: str) -> bool:
        return part in vars(self)

    @property
    def desk(self) -> "Desk | None":
        """The desk of the class that is open."""
        return self.open_class.desk if self._is_made("open_class") else None

    @property
    def sets(self) -> "Installed | None":
        """The question sets of this computer, None until they are known."""
        return self.known_sets.installed if self._is_made("known_sets") else None

    # The start page

    def show_start(self) -> None:
        """Close what is open and go back to the start page."""
        self.messages.put_away()
        if self._is_made("tour"):
            self.tour.end()
        self.open_class.close()
        self._show(self.start_page)
        self.class_keeping.show_all()
        self.start_page.open_button.setFocus()

    def choose_file(self) -> None:
        """Ask for a spreadsheet and open it."""
        self._choose(tr("Open a spreadsheet of answers"), self.open_file)

    def open_file(self, path: Path) -> None:
        """Show how a spreadsheet is understood; install a question set; mark a marking file, or merge it."""
        from grader_app.bundle import SUFFIX
        from grader_app.core.second_marker import SUFFIX as MARKING

        self.messages.put_away()
        if path.suffix == SUFFIX:
            self.set_keeping.install(path)
        elif path.suffix == MARKING:
            self.marking_files.open(path)
        else:
            self.known_sets.when_known(lambda: self._read(path))

    def open_sample(self) -> None:
        """Open the sample class."""
        from grader_app.ui import work

        self.messages.put_away()

        def end(outcome: Outcome) -> None:
            if isinstance(outcome, Done):
                self.open_file(outcome.value)
            elif isinstance(outcome, Failed):
                self.tell(outcome.error)

        self.background.start(self, work.copy_sample, end)

    def begin_tour(self) -> None:
        """Open the sample class, and say at the foot of the window what can be tried in it."""
        self.show_start()
        self._forget_tour()
        self.tour.begin()
        self.open_sample()

    def _forget_tour(self) -> None:
        self._settings.knows_tour = True
        self.start_page.tour_card.hide()
        self.start_page.open_button.setFocus()

    def open_session(self, path: Path) -> None:
        """Go on where a class was left."""
        self.messages.put_away()
        self.open_class.close()
        # Ten thousand proposals take half a second to read. A second click must not open them twice.
        self.start_page.setEnabled(False)
        self.open_class.open(path)

    def show_sets(self) -> None:
        """Show the question sets of this computer."""
        self.set_keeping.show_all()

    def choose_set(self) -> None:
        """Ask for a question set and install it."""
        self.set_keeping.choose_file()

    def _show_card(self, question_set: "QuestionSet") -> None:
        self.set_keeping.show_card(question_set)

    def _leave_sets(self) -> None:
        if self.desk is not None:
            self.open_class.back_to_desk()
        else:
            self.show_start()

    def _ask_to_delete(self, summary: "Summary") -> None:
        self.class_keeping.ask_to_delete(summary)

    def _read(self, path: Path) -> None:
        sets = self.known_sets.sets
        self.reading.begin(path, sets, lambda reading: self._show_import(reading, sets))

    def _show_import(self, reading: "Reading", sets: "tuple[QuestionSet, ...]") -> None:
        from grader_app.ui.import_page import ImportPage

        self.open_class.close()
        page = ImportPage(self._theme, self.background, reading, sets)

        def begin(roster: "Roster", questions: "Questions") -> None:
            self.open_class.begin(roster, questions, page)

        page.left.connect(self.show_start)
        page.failed.connect(self.tell)
        page.accepted.connect(begin)
        self._show(page)
        page.view.setFocus()

    # The class that is open

    def add_file(self, path: Path) -> None:
        """Add late or corrected answers to the class that is open."""
        self.open_class.add_file(path)

    def choose_more(self) -> None:
        """Ask for a file with late or corrected answers."""
        if self.desk is not None:
            self._choose(tr("Late or corrected answers"), self.add_file)

    def show_page(self, command_id: str) -> None:
        """Show one of the pages over the desk."""
        from grader_app.ui.desk_pages import PAGES

        self.open_class.show_page(next(page for page in PAGES if page.command == command_id))

    def _show_second(self, message: Message) -> None:
        self.show_page("second-marker")
        self.messages.tell(message, "sure")

    def _entered(self, desk: "Desk") -> None:
        self.setWindowTitle(f"{desk.marking.session.roster.source.path.name} – Offline Grader")
        desk.bar.left.connect(self.show_start)
        desk.bar.keys_wanted.connect(self.show_keys)
        desk.bar.page_wanted.connect(self.show_page)
        desk.switches.changed.connect(self.menus.show_checked)
        for command_id, is_on in desk.switches.states().items():
            self.menus.show_checked(command_id, is_on)
        self.menus.set_in_class(True)

    def _closed(self) -> None:
        self.setWindowTitle("Offline Grader")
        self.menus.set_in_class(False)

    # The rest

    def show_help(self) -> None:
        """Show the help beside the work."""
        from grader_app.ui.help_dialog import HelpDialog

        HelpDialog(self, self._theme, self.keys).show()

    def show_keys(self) -> None:
        """Show all commands with their keys, and let her change them."""
        from grader_app.ui.keys_dialog import KeysDialog

        KeysDialog(self, self._theme, self.keys).open()

    def tell(self, error: BaseException) -> None:
        """Say what went wrong."""
        self.messages.tell(describe(error))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing behind: threads end, the session file is let go."""
        self._settings.geometry = self.saveGeometry()
        self._settings.save()
        if self._is_made("open_class"):
            self.open_class.close()
        self.background.stop()
        super().closeEvent(event)

    def _show(self, page: QWidget) -> None:
        """Show a page; those that are neither the start page nor the desk are made anew each time."""
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        page.setFocus()
        for number in reversed(range(self.pages.count())):
            other = self.pages.widget(number)
            if other is not None and other not in (page, self.start_page, self.desk):
                # After a breath: keys, clicks and paint that came meanwhile go first. Until then it stays in
                # the stack: one that is taken out belongs to whoever refers to it last, and that may be the
                # slot of a button on it, so that the page dies in the middle of that button's own death.
                QTimer.singleShot(_BREATH_MS, other, other.deleteLater)

    def _choose(self, title: str, then: Callable[[Path], object]) -> None:
        from grader_app.core.second_marker import SUFFIX as MARKING

        sheets = f"{tr('Spreadsheets')} ({_PATTERNS})"
        kinds = f"{sheets};;{tr('Marking files')} (*{MARKING});;{tr('All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if chosen:
            then(Path(chosen))

    def _choose_look(self, look: Look) -> None:
        self._settings.look = look
        self._theme.choose(look)

    def _choose_language(self, language: str) -> None:
        self._settings.language = language
        hint = tr("What you decided is saved; you can also go on as it is.")
        self.messages.tell(Message(tr("The other language is used from the next start on."), hint), "info")

    def _actions(self) -> dict[str, Callable[[], object]]:
        """Return what each command of the menus does; what is not said here is the desk's."""
        on_desk = [each.id for each in COMMANDS if each.where is not Where.ANYWHERE]
        return {
            **{command_id: partial(self._in_class, command_id) for command_id in on_desk},
            "open": self.choose_file,
            "sample": self.open_sample,
            "sets": self.show_sets,
            "install-set": self.choose_set,
            "add-answers": self.choose_more,
            "start-page": self.show_start,
            "quit": self.close,
            "keys": self.show_keys,
            "help": self.show_help,
            "tour": self.begin_tour,
            "data": self._show_data,
            "about": self._show_about,
        }

    def _show_data(self) -> None:
        from grader_app.ui import dialogs

        dialogs.data_dialog(self, self._theme).open()

    def _show_about(self) -> None:
        from grader_app.ui import dialogs

        dialogs.about_dialog(self, self._theme).open()

    def _in_class(self, command_id: str) -> None:
        from grader_app.ui.desk_pages import PAGES

        if any(page.command == command_id for page in PAGES):
            self.show_page(command_id)
        elif self.desk is not None and self.pages.currentWidget() is self.desk:
            self.desk.commands.do(command_id)
        elif self.desk is not None and command_id == "undo":
            self.desk.marking.undo()
        elif self.desk is not None and command_id == "redo":
            self.desk.marking.redo()
        elif self.desk is not None:
            # What it changes is seen on the desk alone; a bare key's command gives no score unseen.
            self.open_class.back_to_desk()
            if command(command_id).where is Where.CLASS:
                self.desk.commands.do(command_id)
