"""The window: which page is shown, what happens between the pages, and what goes wrong on the way."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QWidget

from grader_app import paths, store
from grader_app.bundle import SUFFIX
from grader_app.core.roster import Roster
from grader_app.errors import GraderError, SessionError
from grader_app.store import Summary
from grader_app.ui import dialogs, importing, work
from grader_app.ui.addition import Addition
from grader_app.ui.controls import column
from grader_app.ui.desk import Desk
from grader_app.ui.export_page import ExportPage
from grader_app.ui.import_page import ImportPage
from grader_app.ui.marking import Marking
from grader_app.ui.menus import Entry, Menus
from grader_app.ui.messages import Message, MessagePanel, describe
from grader_app.ui.overview_page import OverviewPage
from grader_app.ui.question_sets import Installed, QuestionSet
from grader_app.ui.response_table import Show
from grader_app.ui.scoring_run import ScoringRun
from grader_app.ui.settings import Settings
from grader_app.ui.start_page import StartPage
from grader_app.ui.tasks import Background, Done, Failed, Outcome, Task
from grader_app.ui.theme import Look, Theme
from grader_app.ui.work import Opened

_FILES = (
    "Spreadsheets (*.xlsx *.xlsm *.xlsb *.xls *.ods *.fods *.csv *.tsv *.txt *.xml *.html *.htm)"
    ";;All files (*)"
)
_BREATH_MS = 5
_LONG_MS = 400
_SETS = f"Question sets (*{SUFFIX});;All files (*)"


class MainWindow(QMainWindow):
    """One window, one class at a time."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle("Offline Grader")
        self.setMinimumSize(900, 600)
        self.resize(1366, 768)
        self._theme = theme
        self._settings = settings
        self.background = Background(self)
        self.sets: Installed | None = None
        self.desk: Desk | None = None
        self._scoring: ScoringRun | None = None
        self._rested = False
        self._reading: Task | None = None
        self._when_sets_are_known: list[Callable[[], None]] = []
        self.messages = MessagePanel(theme)
        self.pages = QStackedWidget()
        self.start_page = StartPage(theme)
        self.pages.addWidget(self.start_page)
        central = QWidget()
        central.setObjectName("page")
        central.setLayout(column(self.messages, self.pages, gap=0))
        self.setCentralWidget(central)
        self._menus = self._make_menus()
        self._connect_start_page()
        if (geometry := settings.geometry) is not None:
            self.restoreGeometry(geometry)
        self.show_start()
        self._find_sets()

    # The start page

    def _connect_start_page(self) -> None:
        page = self.start_page
        page.file_wanted.connect(self.choose_file)
        page.file_dropped.connect(self.open_file)
        page.sample_wanted.connect(self.open_sample)
        page.session_chosen.connect(self.open_session)
        page.delete_wanted.connect(self._ask_to_delete)
        page.install_wanted.connect(self.choose_set)
        page.set_chosen.connect(lambda chosen: dialogs.card_dialog(self, self._theme, chosen).open())
        page.keys_wanted.connect(self.show_keys)

    def show_start(self) -> None:
        """Close what is open and go back to the start page."""
        self.messages.put_away()
        self._close_session()
        self._show(self.start_page)
        self.start_page.show_sessions(store.summaries(paths.sessions()))
        self.start_page.open_button.setFocus()

    def choose_file(self) -> None:
        """Ask for a spreadsheet and open it."""
        chosen, _ = QFileDialog.getOpenFileName(self, "Open a spreadsheet of answers", "", _FILES)
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Read a spreadsheet and show how it is understood; a question set is installed instead."""
        self.messages.put_away()
        if path.suffix == SUFFIX:
            self._install(path)
        else:
            self._with_sets(lambda: self._read(path))

    def open_sample(self) -> None:
        """Open the sample class."""
        self.messages.put_away()
        self._start(work.copy_sample, self.open_file)

    def _read(self, path: Path) -> None:
        sets = self.sets.sets if self.sets is not None else ()
        self._read_file(path, sets, lambda reading: self._show_import(reading, sets))

    def _read_file(
        self,
        path: Path,
        sets: tuple[QuestionSet, ...],
        then: Callable[[importing.Reading], object],
    ) -> None:
        """Read a spreadsheet in the background; when that takes a while, say so and let it be stopped."""
        if self._reading is not None:
            self._reading.cancel()

        def end(outcome: Outcome) -> None:
            if self._reading is not task:
                return
            self._reading = None
            self.messages.put_away()
            if isinstance(outcome, Done):
                then(outcome.value)
            elif isinstance(outcome, Failed):
                self.tell(outcome.error)

        def say() -> None:
            if self._reading is task:
                message = Message(f"Reading “{path.name}”…", "A large file takes a few seconds.")
                self.messages.tell(message, "info", ("Cancel", self._stop_reading))

        self._reading = task = self.background.start(self, importing.read_file(path, sets), end)
        QTimer.singleShot(_LONG_MS, self, say)

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _ask_to_delete(self, summary: Summary) -> None:
        sentence = f"Delete “{summary.title}” and what you decided in it?"
        message = Message(sentence, "Your spreadsheet and the copies you exported stay where they are.")
        self.messages.tell(message, "look", ("Delete", lambda: self._delete(summary)))

    def _delete(self, summary: Summary) -> None:
        try:
            store.delete(summary.path)
        except OSError:
            hint = "It may be open in another window. Close that one and try again."
            self.tell(SessionError(f"“{summary.title}” cannot be deleted.", hint=hint, code="in-use"))
            return
        self._settings.forget(summary.path)
        self.start_page.show_sessions(store.summaries(paths.sessions()))

    # Question sets

    def choose_set(self) -> None:
        """Ask for a question set and install it."""
        chosen, _ = QFileDialog.getOpenFileName(self, "Install a question set", "", _SETS)
        if chosen:
            self._install(Path(chosen))

    def _install(self, path: Path) -> None:
        self._start(work.install_question_set(path), self._installed)

    def _installed(self, question_set: QuestionSet) -> None:
        questions = len(question_set.items)
        sentence = f"“{question_set.label}” is installed. It has {questions} questions."
        self.messages.tell(Message(sentence, ""), "sure")
        self._find_sets()

    def _find_sets(self) -> None:
        self._start(work.find_question_sets, self._found_sets)

    def _found_sets(self, found: Installed) -> None:
        self.sets = found
        self.start_page.show_sets(found)
        waiting, self._when_sets_are_known = self._when_sets_are_known, []
        for action in waiting:
            action()

    def _with_sets(self, action: Callable[[], None]) -> None:
        if self.sets is not None:
            action()
        else:
            self._when_sets_are_known.append(action)

    # Import

    def _show_import(self, reading: importing.Reading, sets: tuple[QuestionSet, ...]) -> None:
        self._close_session()
        page = ImportPage(self._theme, self.background, reading, sets)
        page.left.connect(self.show_start)
        page.failed.connect(self.tell)
        page.accepted.connect(self._begin)
        self._show(page)
        page.view.setFocus()

    def _begin(self, roster: Roster, question_set: QuestionSet) -> None:
        page = self.pages.currentWidget()

        def end(outcome: Outcome) -> None:
            if isinstance(outcome, Done):
                _soon(lambda: self._show_desk(outcome.value))
            elif isinstance(outcome, Failed):
                self.tell(outcome.error)
                if isinstance(page, ImportPage):
                    page.start_button.setEnabled(True)

        self.background.start(page or self, work.begin(roster, question_set), end)

    # Late or corrected answers

    def choose_more(self) -> None:
        """Ask for a file with late or corrected answers."""
        if self.desk is not None:
            chosen, _ = QFileDialog.getOpenFileName(self, "Late or corrected answers", "", _FILES)
            if chosen:
                self.add_file(Path(chosen))

    def add_file(self, path: Path) -> None:
        """Read a file and show how it is understood, to be added to the class that is open."""
        desk = self.desk
        if desk is None:
            return
        self.messages.put_away()
        desk.panel.note.finish()
        ref = desk.marking.session.bundle
        found = self.sets.find(ref) if self.sets is not None else None
        if found is None:
            sentence = "The question set of this class is not installed, so no answers can be added to it."
            self.messages.tell(Message(sentence, "Install it on the start page first. Nothing was changed."))
            return
        self._read_file(path, (found,), self._add)

    def _add(self, reading: importing.Reading) -> None:
        desk = self.desk
        if desk is None:
            return
        # What is proposed from now on would be proposed for places that may move.
        self._rest()
        addition = Addition(self._theme, self.background, desk.marking, reading, desk)
        addition.page_made.connect(self._show)
        addition.left.connect(self._back_to_desk)
        addition.alone_wanted.connect(self.open_file)
        addition.taken_in.connect(lambda opened: _soon(lambda: self._show_desk(opened)))
        addition.failed.connect(self.tell)
        addition.begin()

    def _rest(self) -> None:
        """Let the scoring rest; it goes on when the desk is shown again."""
        if self._scoring is not None:
            self._scoring.abandon()
            self._scoring = None
            self._rested = True

    # The desk

    def open_session(self, path: Path) -> None:
        """Go on where a class was left."""
        self.messages.put_away()
        self._close_session()
        # Ten thousand proposals take half a second to read. A second click must not open them twice.
        self.start_page.setEnabled(False)

        def end(outcome: Outcome) -> None:
            self.start_page.setEnabled(True)
            if isinstance(outcome, Done):
                self._with_sets(lambda: self._show_desk(outcome.value))
            elif isinstance(outcome, Failed):
                self.tell(outcome.error)

        self.background.start(self, work.open_store(path), end)

    def _show_desk(self, opened: Opened) -> None:
        marking, path = Marking(opened), opened.store.path
        marking.failed.connect(self.tell)
        desk = Desk(self._theme, marking, self._settings.answer_size_px)
        desk.bar.left.connect(self.show_start)
        desk.bar.keys_wanted.connect(self.show_keys)
        desk.bar.overview_wanted.connect(self.show_overview)
        desk.bar.export_wanted.connect(self.show_export)
        desk.file_dropped.connect(self.add_file)
        desk.scoring_wanted.connect(self._score)
        desk.pane.stop_wanted.connect(self._stop_scoring)
        desk.place_changed.connect(lambda cell: self._settings.set_place(path, cell))
        desk.size_changed.connect(lambda size_px: setattr(self._settings, "answer_size_px", size_px))
        _soon(lambda: self._enter(desk))

    def _enter(self, desk: Desk) -> None:
        self.desk = desk
        self._rested = False
        self._show(desk)
        self.setWindowTitle(f"{desk.marking.session.roster.source.path.name} – Offline Grader")
        self._menus.set_on_desk(True)
        desk.response_list.setFocus()
        place = self._settings.place(desk.marking.store.path)
        if place is not None and place in {each.cell for each in desk.marking.session.roster.responses}:
            desk.show_cell(place)
        self._score()

    def _score(self) -> None:
        desk = self.desk
        if desk is None:
            return
        ref = desk.marking.session.bundle
        found = self.sets.find(ref) if self.sets is not None else None
        if found is None and ref is not None:
            message = Message(
                f"The question set “{ref.name} {ref.version}” that proposed these scores is not installed.",
                "All you decided is here. Answers without a proposal can be marked by you as they are.",
            )
            self.messages.tell(message, "look")
        self._scoring = ScoringRun(self.background, desk, found.path if found is not None else None)
        self._scoring.ended.connect(self._scoring_ended)

    def _scoring_ended(self, outcome: Outcome) -> None:
        self._scoring = None
        if isinstance(outcome, Failed):
            self.tell(outcome.error)

    def _stop_scoring(self) -> None:
        if self._scoring is not None:
            self._scoring.stop()
            kept = "What is scored is kept. “Score the rest” goes on with it."
            self.messages.tell(Message("Scoring was stopped.", kept), "info")

    def _close_session(self) -> None:
        self._stop_reading()
        if self._scoring is not None:
            self._scoring.abandon()
        self._scoring = None
        if self.desk is not None:
            self.desk.panel.note.finish()
            self.desk.marking.store.close()
        self.desk = None
        self.setWindowTitle("Offline Grader")
        self._menus.set_on_desk(False)

    # Overview and export

    def show_overview(self) -> None:
        """Show all questions side by side."""
        if self.desk is not None:
            page = OverviewPage(self._theme, self.desk.marking)
            page.left.connect(self._back_to_desk)
            page.question_chosen.connect(self._open_question)
            self._show(page)

    def show_export(self) -> None:
        """Show what an export would do."""
        if self.desk is not None:
            self.desk.panel.note.finish()
            unseen = sum(
                self.desk.questions.tally(row).needs for row in range(self.desk.questions.rowCount())
            )
            page = ExportPage(self._theme, self.background, self.desk.marking.session, unseen)
            page.left.connect(self._back_to_desk)
            page.failed.connect(self.tell)
            page.exported.connect(self._mark_exported)
            self._show(page)

    def _mark_exported(self) -> None:
        self.messages.put_away()
        if self.desk is not None:
            try:
                self.desk.marking.store.mark_exported()
            except GraderError as error:
                self.tell(error)

    def _open_question(self, item_id: str) -> None:
        if self.desk is not None:
            self.desk.show_question(item_id)
            self._back_to_desk()

    def _back_to_desk(self) -> None:
        if self.desk is not None:
            self.messages.put_away()
            self._show(self.desk)
            self.desk.response_list.setFocus()
            if self._rested:
                self._rested = False
                self._score()

    # The rest

    def show_keys(self) -> None:
        """Show the list of keys."""
        dialogs.keys_dialog(self, self._theme).open()

    def tell(self, error: BaseException) -> None:
        """Say what went wrong."""
        self.messages.tell(describe(error))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing behind: threads end, the session file is let go."""
        self._settings.geometry = self.saveGeometry()
        self._settings.save()
        self._close_session()
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
                self.pages.removeWidget(other)
                _soon(other.deleteLater)

    def _start(self, job: Callable[..., Any], then: Callable[[Any], object]) -> None:
        def end(outcome: Outcome) -> None:
            if isinstance(outcome, Done):
                then(outcome.value)
            elif isinstance(outcome, Failed):
                self.tell(outcome.error)

        self.background.start(self, job, end)

    def _choose_look(self, look: Look) -> None:
        self._settings.look = look
        self._theme.choose(look)

    def _on_desk(self, action: Callable[[Desk], object]) -> Callable[[], None]:
        def run() -> None:
            if self.desk is not None and self.pages.currentWidget() is self.desk:
                action(self.desk)

        return run

    def _make_menus(self) -> Menus:
        on = self._on_desk
        entries: dict[str, tuple[Entry | None, ...]] = {
            "&File": (
                Entry("&Open…", ("Ctrl+O",), self.choose_file),
                Entry("Open the &sample class", (), self.open_sample),
                Entry("&Install a question set…", (), self.choose_set),
                None,
                Entry("&Add late or corrected answers…", ("Ctrl+Shift+O",), self.choose_more, on_desk=True),
                Entry("&Export…", ("Ctrl+E",), self.show_export, on_desk=True),
                Entry("Back to the s&tart page", ("Ctrl+W",), self.show_start),
                None,
                Entry("&Quit", ("Ctrl+Q",), self.close),
            ),
            "&Edit": (
                Entry("&Undo", ("Ctrl+Z",), on(Desk.undo), on_desk=True),
                Entry("&Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), on(Desk.redo), on_desk=True),
                None,
                Entry("&Note", ("Ctrl+N",), on(Desk.write_note), on_desk=True),
                Entry("&Search", ("Ctrl+F",), on(Desk.start_search), on_desk=True),
            ),
            "&View": (
                Entry(
                    "Those that &need you",
                    ("Ctrl+1",),
                    on(lambda d: d.show_filter(Show.NEEDS_YOU)),
                    on_desk=True,
                ),
                Entry("&All answers", ("Ctrl+2",), on(lambda d: d.show_filter(Show.ALL)), on_desk=True),
                Entry(
                    "&Decided answers", ("Ctrl+3",), on(lambda d: d.show_filter(Show.DECIDED)), on_desk=True
                ),
                Entry("&Overview", ("Ctrl+D",), self.show_overview, on_desk=True),
                None,
                Entry("Answer &larger", ("Ctrl++", "Ctrl+="), on(lambda d: d.change_size(1)), on_desk=True),
                Entry("Answer s&maller", ("Ctrl+-",), on(lambda d: d.change_size(-1)), on_desk=True),
                Entry("Answer in &usual size", ("Ctrl+0",), on(lambda d: d.change_size(0)), on_desk=True),
                None,
            ),
            "&Help": (
                Entry("&Keys", ("?", "F1"), self.show_keys),
                Entry("Where your &data is kept", (), lambda: dialogs.data_dialog(self, self._theme).open()),
                Entry("&About Offline Grader", (), lambda: dialogs.about_dialog(self, self._theme).open()),
            ),
        }
        menus = Menus(self, entries)
        menus.add_looks("View", self._settings.look, self._choose_look)
        return menus


def _soon(action: Callable[[], object]) -> None:
    """Do something after a breath: keys, clicks and paint that came meanwhile go first."""
    QTimer.singleShot(_BREATH_MS, action)
