"""The desk: questions on the left, their answers in the middle, one answer large on the right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSplitter, QWidget

from grader_app.core.roster import Cell
from grader_app.core.session import Change
from grader_app.core.standing import State
from grader_app.ui import words
from grader_app.ui.answer_pane import AnswerPane
from grader_app.ui.commands import COMMANDS
from grader_app.ui.comments_picker import CommentsPicker
from grader_app.ui.controls import card, column, row
from grader_app.ui.deciding import Deciding
from grader_app.ui.desk_bar import DeskBar
from grader_app.ui.desk_keys import DeskKeys
from grader_app.ui.desk_minutes import DeskMinutes
from grader_app.ui.desk_moving import Moving
from grader_app.ui.desk_switches import Switches
from grader_app.ui.dropping import dropped_file
from grader_app.ui.keys import Keys
from grader_app.ui.marking import Marking
from grader_app.ui.minutes import Pace
from grader_app.ui.question_list import QuestionList, QuestionTable
from grader_app.ui.response_table import ResponseTable, Show
from grader_app.ui.review_panel import ReviewPanel
from grader_app.ui.settings import Settings
from grader_app.ui.tasks import Background
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import ANSWER_SIZES_PX, GAP, TYPE

_RAIL_PX = 236
_NARROW_PX = 1100


class Desk(QWidget):
    """Where a class is marked. Everything that changes something goes through `Marking`."""

    scoring_wanted = Signal()
    place_changed = Signal(object)
    """Cell: the answer that is looked at."""
    file_dropped = Signal(object)
    """Path: late or corrected answers."""
    proof_wanted = Signal()

    def __init__(
        self, theme: Theme, keys: Keys, settings: Settings, background: Background, marking: Marking
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self.marking = marking
        self._theme = theme
        self._background = background
        self._settings = settings
        self.questions = QuestionTable(marking, self)
        self.table = ResponseTable(marking, self)
        self.question_list = QuestionList(theme, self.questions)
        title = marking.session.roster.source.path.name
        self.bar = DeskBar(theme, keys, title, [item.title for item in self.questions.items])
        pace = Pace()
        self.pane = AnswerPane(theme, keys, background, marking, self.table, pace)
        self.response_list = self.pane.list
        self.panel = ReviewPanel(theme, keys, marking, settings.answer_size_px)
        self.deciding = Deciding(marking, self.panel, self.pane, pace, settings)
        self._lay_out()
        self.switches = Switches(settings, marking, self.panel, self.response_list.fading)
        self.minutes = DeskMinutes(marking, self.table, self.pane)
        self.moving = Moving(
            marking, self.question_list, self.table, self.pane, self.panel, self.deciding, self.minutes
        )
        self._connect()
        self.commands = DeskKeys(self, keys, self.panel.strip, self._make_actions())
        self.pane.show_filter(Show.ALL)
        self.bar.show_names(marking.names.hidden)
        self.moving.go_to_question(0)
        marking.names.prepare(background, self)

    def _lay_out(self) -> None:
        self.rail = card()
        rail = column(self.question_list)
        rail.setContentsMargins(GAP.xs, GAP.s, GAP.xs, GAP.s)
        self.rail.setLayout(rail)
        self.rail.setFixedWidth(_RAIL_PX)
        self.pane.setMinimumWidth(400)
        self.panel.setMinimumWidth(420)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(GAP.m)
        splitter.setChildrenCollapsible(False)
        for part in (self.pane, self.panel):
            splitter.addWidget(part)
            splitter.setStretchFactor(splitter.count() - 1, 1)
        splitter.setSizes([620, 490])
        body = row(self.rail, splitter, gap=GAP.m)
        body.setContentsMargins(GAP.m, 0, GAP.m, GAP.m)
        page = column(self.bar, body, gap=0)
        page.setStretch(1, 1)
        self.setLayout(page)

    def _connect(self) -> None:
        self.bar.undo_wanted.connect(self.undo)
        self.bar.redo_wanted.connect(self.redo)
        self.bar.names_wanted.connect(self.switches.names)
        self.bar.question_chosen.connect(self.moving.go_to_question)
        self.moving.question_shown.connect(self.bar.question_menu.show_choice)
        self.moving.groups_shown.connect(self._in_groups_or_list)
        self.moving.listed.connect(self._show_figures)
        self.moving.place_changed.connect(self.place_changed)
        self.pane.resume_wanted.connect(self.scoring_wanted)
        self.deciding.decided.connect(self.response_list.fading.begin)
        self.panel.comments_wanted.connect(self.choose_comment)
        self.panel.level_chosen.connect(self.set_level)
        self.panel.accepted.connect(self._accept_clicked)
        self.panel.note_written.connect(self._write_note)
        self.panel.note_left.connect(self.response_list.setFocus)
        self.marking.changed.connect(self._marking_changed)
        self.switches.changed.connect(self._switched)
        self.marking.saved.connect(self.bar.show_saved)
        self.marking.failed.connect(self.bar.show_not_saved)

    def _make_actions(self) -> dict[str, Callable[[], object]]:
        """Return what each of the desk's commands does."""
        figures = {each.id: partial(self.press_figure, each.figure) for each in COMMANDS if each.figure}
        return {
            "undo": self.undo,
            "redo": self.redo,
            "note": self.write_note,
            "comment": self.choose_comment,
            "because": self.deciding.give_reason,
            "search": self.start_search,
            "accept": self.press_enter,
            "next-answer": partial(self.moving.move_by, 1),
            "previous-answer": partial(self.moving.move_by, -1),
            "back": self.moving.go_back,
            "forward": self.moving.go_forward,
            "next-question": partial(self.moving.move_question, 1),
            "previous-question": partial(self.moving.move_question, -1),
            "minutes": self.minutes.ask,
            "returns": self.switches.returns,
            "show-needy": partial(self.show_filter, Show.NEEDS_YOU),
            "show-all": partial(self.show_filter, Show.ALL),
            "show-decided": partial(self.show_filter, Show.DECIDED),
            "show-groups": self.show_groups,
            "evidence": self.switches.evidence,
            "why-not": self.panel.why_not.toggle,
            "anonymous": self.switches.names,
            "larger": partial(self.change_size, 1),
            "smaller": partial(self.change_size, -1),
            "usual-size": partial(self.change_size, 0),
            "transitions": self.switches.transitions,
            "name-proof": self.proof_wanted.emit,
            "back-to-list": self.press_escape,
            "follow": _only_as_an_answer,
            **figures,
        }

    # What the teacher does

    def set_level(self, level: int) -> None:
        """Decide the answer that is shown, and go to the next that needs her."""
        self.moving.settle()
        self.deciding.decide(level)

    def accept(self) -> None:
        """Accept what is shown, and go to the next that needs her."""
        self.moving.settle()
        self.deciding.decide(None)

    def _accept_clicked(self) -> None:
        if self.panel.blind:
            self.deciding.skip_return()
        else:
            self.accept()

    def undo(self) -> None:
        """Take back the last action and show the answer it was about."""
        self._show_change(self.marking.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        self._show_change(self.marking.redo())

    def write_note(self) -> None:
        """Begin a note."""
        if self.panel.cell is not None:
            self.panel.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.panel.note.end(False)

    def choose_comment(self) -> None:
        """Choose a comment for the answer that is shown; in the groups, for those that a key would mark."""
        cell = self.panel.cell
        if cell is None:
            return
        self.panel.note.finish()
        cells = self.pane.groups.reached() if self.pane.groups.isVisible() else ()
        CommentsPicker(self, self._theme, self.marking, self._background, cells or (cell,)).open()

    def start_search(self) -> None:
        """Begin to search."""
        self.pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pane.search.selectAll()

    def change_size(self, step: int) -> None:
        """Write the answer larger or smaller; 0 is the usual size."""
        sizes = ANSWER_SIZES_PX
        place = sizes.index(self._settings.answer_size_px) + step if step else sizes.index(TYPE.answer)
        self._settings.answer_size_px = size_px = sizes[min(max(place, 0), len(sizes) - 1)]
        self.panel.answer.set_size_px(size_px)

    def show_question(self, item_id: str) -> None:
        """Go to a question."""
        self.moving.show_question(item_id)

    def show_level(self, item_id: str, level: int) -> None:
        """List the answers to a question that have the points of one level."""
        self.moving.show_level(item_id, level)

    def show_cell(self, cell: Cell) -> None:
        """Go to an answer."""
        self.moving.show_cell(cell)

    def show_filter(self, show: Show) -> None:
        """List other answers."""
        self.moving.show_filter(show)

    def show_groups(self) -> None:
        """Show the question's answers gathered into groups."""
        self.moving.show_groups()

    def _in_groups_or_list(self, is_groups: bool) -> None:
        self.commands.leave_to_groups(is_groups)
        self.panel.show_alone(is_groups)

    # Scoring

    def show_scoring(self, done: int, total: int) -> None:
        """Say how far the scoring is."""
        begins = not self.pane.scoring
        self.pane.show_progress(done, total)
        if begins:
            self._show_figures()

    def end_scoring(self) -> None:
        """Order the list by who needs her; she stays at the answer she has gone to."""
        self.pane.end_progress()
        self.moving.list_scored()
        self._show_figures()

    # Keys

    def press_figure(self, key: str) -> None:
        """Give the level whose button has this figure on it."""
        session, cell = self.marking.session, self.panel.cell
        item_id = session.response(cell).item_id if cell is not None else self.table.item_id
        keys = words.keys(session.item(item_id))
        if self._in_groups():
            self.pane.groups.press(key)
        elif key in keys:
            self.set_level(keys.index(key))

    def press_enter(self) -> None:
        """Do what Enter means where the focus is: accept, as a rule."""
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.hasFocus():
            focused.click()
        elif self.panel.note.hasFocus():
            self.panel.keep_note()
            self.response_list.setFocus()
        elif self.pane.search.hasFocus():
            self.response_list.setFocus()
        elif self._in_groups():
            self.pane.groups.enter()
        elif self.pane.next_button.isVisible() and self._is_decided():
            self.moving.next_question()
        else:
            self.accept()

    def press_escape(self) -> None:
        """Go back to the list of answers."""
        if self.panel.blind:
            self.deciding.skip_return()
            return
        self.pane.search.clear()
        self.response_list.setFocus()

    def _in_groups(self) -> bool:
        return self.pane.groups.isVisible() and self.pane.groups.isAncestorOf(self.focusWidget())

    def _is_decided(self) -> bool:
        cell = self.panel.cell
        return cell is None or self.marking.state(cell) is State.DECIDED

    # What follows from it

    def _write_note(self, text: str) -> None:
        if self.panel.cell is not None:
            self.marking.set_note(self.panel.cell, text)

    def _show_change(self, change: Change | None) -> None:
        if change is not None and change.edits:
            self.show_cell(change.edits[-1].cell)

    def _switched(self, command_id: str, is_on: bool) -> None:
        """Say names anew when they are hidden, or no longer."""
        if command_id == "anonymous":
            self.moving.follow_names()
            self.bar.show_names(is_on)

    def _marking_changed(self, cells: frozenset[Cell]) -> None:
        if self.panel.cell in cells:
            self.panel.refresh()
        self.pane.minutes.refresh()
        self._show_figures()

    def _show_figures(self) -> None:
        tally = self.questions.tally(self.question_list.currentIndex().row())
        following = self.moving.question_needing()
        title = self.questions.items[following].title if following is not None else None
        self.pane.show_tally(tally, title)
        self.bar.show_history(self.marking.undo_label, self.marking.redo_label)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a file with more answers."""
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the questions into a menu when the window is narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_PX
        self.rail.setVisible(not narrow)
        self.bar.question_menu.setVisible(narrow)


def _only_as_an_answer() -> None:
    """Do nothing: the key answers a question in the panel, and there is none."""
