"""The life of the class that is open: begun or gone on with, scored, added to, looked at on pages, closed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from grader_app.bundle import is_blank
from grader_app.core.roster import Cell, Roster
from grader_app.core.second_marker import SUFFIX as MARKING
from grader_app.ui import work
from grader_app.ui.addition import Addition
from grader_app.ui.desk import Desk
from grader_app.ui.desk_pages import DeskPage, PageContext
from grader_app.ui.file_reading import FileReading
from grader_app.ui.import_page import ImportPage
from grader_app.ui.importing import Reading
from grader_app.ui.keys import Keys
from grader_app.ui.known_sets import KnownSets
from grader_app.ui.marking import Marking
from grader_app.ui.messages import Message, MessagePanel
from grader_app.ui.name_proof import NameProof
from grader_app.ui.question_sets import Questions, of_class
from grader_app.ui.scoring_run import ScoringRun
from grader_app.ui.settings import Settings
from grader_app.ui.tasks import Background, Done, Failed, Outcome
from grader_app.ui.theme import Theme
from grader_app.ui.translation import tr
from grader_app.ui.work import Opened

_BREATH_MS = 5


class OpenClass(QObject):
    """One class at a time, or none. It makes the desk and the pages over it; the window shows them."""

    page_made = Signal(object)
    """QWidget: to be shown now."""
    page_wanted = Signal(str)
    """Command id: a page over the desk is wanted from another one."""
    entered = Signal(object)
    """Desk: it is shown, and can be worked at."""
    opened = Signal()
    """A session file was read, well or not: another may be chosen."""
    closed = Signal()
    alone_wanted = Signal(object)
    """Path: a file that was to be added shall be a class of its own."""
    failed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        keys: Keys,
        background: Background,
        sets: KnownSets,
        reading: FileReading,
        messages: MessagePanel,
    ) -> None:
        super().__init__(messages)
        self._theme = theme
        self._settings = settings
        self._keys = keys
        self._background = background
        self._sets = sets
        self._reading = reading
        self._messages = messages
        self.desk: Desk | None = None
        self.scoring: ScoringRun | None = None
        self._rested = False

    # Opened and closed

    def open(self, path: Path) -> None:
        """Go on where a class was left."""

        def end(outcome: Outcome) -> None:
            self.opened.emit()
            if isinstance(outcome, Done):
                self._sets.when_known(lambda: self.show_desk(outcome.value))
            elif isinstance(outcome, Failed):
                self.failed.emit(outcome.error)

        self._background.start(self, work.open_store(path), end)

    def begin(self, roster: Roster, questions: Questions, page: ImportPage) -> None:
        """Begin a class; it is shown unless ``page``, where that was asked, is left before."""

        def end(outcome: Outcome) -> None:
            if isinstance(outcome, Done):
                self._soon(lambda: self.show_desk(outcome.value))
            elif isinstance(outcome, Failed):
                self.failed.emit(outcome.error)
                page.start_button.setEnabled(True)

        self._background.start(page, work.begin(roster, questions), end)

    def show_desk(self, opened: Opened) -> None:
        """Make the desk of a class, and show it."""
        marking, path = Marking(opened), opened.store.path
        marking.failed.connect(self.failed)
        marking.forking.connect(self._before_fork)
        desk = Desk(self._theme, self._keys, self._settings, self._background, marking)
        desk.file_dropped.connect(self.add_file)
        desk.scoring_wanted.connect(self.score)
        desk.pane.stop_wanted.connect(self.stop_scoring)
        desk.proof_wanted.connect(self._prove_names)
        desk.place_changed.connect(lambda cell: self._settings.set_place(path, cell))
        self._soon(lambda: self._enter(desk))

    def _before_fork(self, apply: Callable[[], object]) -> None:
        """Ask above a page before what she took back is lost; the desk asks in its own way."""
        desk = self.desk
        if desk is None or desk.isVisible():
            return
        sentence = tr(
            "You took back %n actions. Once you decide anew, they cannot be redone.", n=desk.marking.undone
        )
        hint = tr("Nothing was changed so far.")

        def decide() -> None:
            self._messages.put_away()
            apply()

        self._messages.tell(Message(sentence, hint), "look", (tr("Decide anew"), decide))

    def _enter(self, desk: Desk) -> None:
        self.desk = desk
        self._rested = False
        self.page_made.emit(desk)
        self.entered.emit(desk)
        desk.response_list.setFocus()
        place = self._settings.place(desk.marking.store.path)
        if place is not None and place in {each.cell for each in desk.marking.session.roster.responses}:
            desk.show_cell(place)
        self.score()

    def close(self) -> None:
        """Let go of the class; all of it is on disk."""
        self._reading.stop()
        if self.scoring is not None:
            self.scoring.abandon()
        self.scoring = None
        if self.desk is not None:
            self.desk.panel.note.finish()
            self.desk.marking.store.close()
        self.desk = None
        self.closed.emit()

    # Scoring

    def score(self) -> None:
        """Look over what nobody has looked at yet."""
        desk = self.desk
        if desk is None:
            return
        ref = desk.marking.session.bundle
        path = self._sets.path(ref)
        if path is None and ref is not None:
            message = Message(
                tr(
                    "The question set “{name}” that proposed these scores is not installed.",
                    name=f"{ref.name} {ref.version}",
                ),
                tr("All you decided is here. Answers without a proposal can be marked by you as they are."),
            )
            self._messages.tell(message, "look")
        self.scoring = ScoringRun(self._background, desk, path)
        self.scoring.ended.connect(self._scoring_ended)

    def stop_scoring(self) -> None:
        """Score no further for now."""
        if self.scoring is not None:
            self.scoring.stop()
            kept = tr("What is scored is kept. “Score the rest” goes on with it.")
            self._messages.tell(Message(tr("Scoring was stopped."), kept), "info")

    def _scoring_ended(self, outcome: Outcome) -> None:
        self.scoring = None
        if isinstance(outcome, Failed):
            self.failed.emit(outcome.error)

    def _rest(self) -> None:
        """Let the scoring rest; it goes on when the desk is shown again."""
        if self.scoring is not None:
            self.scoring.abandon()
            self.scoring = None
            self._rested = True

    # Late or corrected answers

    def add_file(self, path: Path) -> None:
        """Read a file and show how it is understood, to be added to the class that is open."""
        desk = self.desk
        if desk is None:
            return
        if path.suffix == MARKING:
            self.alone_wanted.emit(path)
            return
        self._messages.put_away()
        desk.panel.note.finish()
        ref = desk.marking.session.bundle
        found = self._sets.find(ref)
        if found is None and ref is not None:
            sentence = tr(
                "The question set of this class is not installed, so no answers can be added to it."
            )
            hint = tr("Install it on the start page first. Nothing was changed.")
            self._messages.tell(Message(sentence, hint))
            return
        self._reading.begin(path, (of_class(desk.marking.session, found),), self._add)

    def _add(self, reading: Reading) -> None:
        desk = self.desk
        if desk is None:
            return
        # What is proposed from now on would be proposed for places that may move.
        self._rest()
        addition = Addition(self._theme, self._background, desk.marking, reading, desk)
        addition.page_made.connect(self.page_made)
        addition.left.connect(self.back_to_desk)
        addition.alone_wanted.connect(self.alone_wanted)
        addition.taken_in.connect(lambda opened: self._soon(lambda: self.show_desk(opened)))
        addition.failed.connect(self.failed)
        addition.begin()

    # Pages over the desk

    def show_page(self, wanted: DeskPage) -> None:
        """Show a page in the desk's place."""
        desk = self.desk
        if desk is None:
            return
        desk.panel.note.finish()
        page = wanted.make(
            PageContext(self._theme, desk.marking, self._background, self._settings, desk, self._sets)
        )
        ways = {
            "left": self.back_to_desk,
            "cell_chosen": self._show_cell,
            "question_chosen": self._show_question,
            "failed": self.failed,
            "page_wanted": self.page_wanted,
            "file_wanted": self.alone_wanted,
        }
        for name, way in ways.items():
            if (signal := getattr(page, name, None)) is not None:
                signal.connect(way)
        self.page_made.emit(page)
        if wanted.command == "export" and desk.marking.kept.drafts:
            self._tell_drafts(desk)

    def _tell_drafts(self, desk: Desk) -> None:
        """Say what an export leaves out, though she wrote it."""
        drafts = desk.marking.kept.drafts
        sentence = tr("%n notes are not kept yet.", n=len(drafts))
        hint = tr("An export leaves them out. Keep or drop each of them beside its answer.")
        first = next(iter(drafts))
        self._messages.tell(Message(sentence, hint), "look", (tr("Show it"), lambda: self._show_cell(first)))

    def back_to_desk(self) -> None:
        """Show the desk again."""
        if self.desk is not None:
            self._messages.put_away()
            self.page_made.emit(self.desk)
            self.desk.response_list.setFocus()
            if self._rested:
                self._rested = False
                self.score()

    def _prove_names(self) -> None:
        """Score the answer that is shown, or else the first with words in it, under two invented names."""
        desk = self.desk
        if desk is None:
            return
        session = desk.marking.session
        shown = [session.response(desk.panel.cell)] if desk.panel.cell is not None else []
        candidates = [r for r in (*shown, *session.roster.responses) if not is_blank(r.text)]
        # Rather one that a question set has a proposal for than one to a question of her own.
        found = next((r for r in candidates if r.cell in session.predictions), next(iter(candidates), None))
        if found is not None:
            path = self._sets.path(session.bundle)
            NameProof(desk, self._theme, self._background, desk.marking, found, path).open()

    def _show_cell(self, cell: Cell) -> None:
        if self.desk is not None:
            self.desk.show_cell(cell)
            self.back_to_desk()

    def _show_question(self, item_id: str) -> None:
        if self.desk is not None:
            self.desk.show_question(item_id)
            self.back_to_desk()

    def _soon(self, action: Callable[[], object]) -> None:
        """Do something after a breath: keys, clicks and paint that came meanwhile go first."""
        QTimer.singleShot(_BREATH_MS, self, action)
