"""The desk: questions on the left, their answers in the middle, one answer large on the right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
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
from grader_app.ui.trail import Trail

_RAIL_PX = 236
_NARROW_PX = 1100
_REMEMBER_MS = 250


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
        self._chose_filter = False
        self._settled = False
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
        self._trail = Trail()
        self._remember = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._remember.timeout.connect(self._tell_place)
        self._lay_out()
        self.switches = Switches(settings, marking, self.panel, self.response_list.fading)
        self.minutes = DeskMinutes(marking, self.table, self.pane)
        self._connect()
        self.commands = DeskKeys(self, keys, self.panel.strip, self._make_actions())
        self.pane.show_filter(Show.ALL)
        self.bar.show_names(marking.names.hidden)
        self._go_to_question(0)
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
        self.bar.question_chosen.connect(self._go_to_question)
        self.question_list.selectionModel().currentChanged.connect(self._question_chosen)
        self.response_list.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.response_list.clicked.connect(self._row_clicked)
        self.pane.filter_chosen.connect(self._filter_chosen)
        self.pane.groups_chosen.connect(self.show_groups)
        self.pane.groups.cell_chosen.connect(self._group_row_chosen)
        self.pane.groups.left.connect(partial(self.show_filter, Show.ALL))
        self.pane.search_changed.connect(self._search_changed)
        self.pane.next_wanted.connect(self._next_question)
        self.pane.resume_wanted.connect(self.scoring_wanted)
        self.minutes.begun.connect(self._list_planned)
        self.minutes.question_wanted.connect(self._show_planned)
        self.minutes.ended.connect(self._list_as_usual)
        self.deciding.decided.connect(self.response_list.fading.begin)
        self.deciding.done.connect(self._advance)
        self.panel.comments_wanted.connect(self.choose_comment)
        self.panel.cell_wanted.connect(self.show_cell)
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
            "next-answer": partial(self.move_by, 1),
            "previous-answer": partial(self.move_by, -1),
            "back": self.go_back,
            "forward": self.go_forward,
            "next-question": partial(self.move_question, 1),
            "previous-question": partial(self.move_question, -1),
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
        self._settled = True
        self.deciding.decide(level)

    def accept(self) -> None:
        """Accept what is shown, and go to the next that needs her."""
        self._settled = True
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

    def move_by(self, step: int) -> None:
        """Go to another answer of the list."""
        target = min(max(self._row + step, 0), self.table.rowCount() - 1)
        if target >= 0:
            self._settled = True
            self._select_row(target)
            if self.pane.search.hasFocus():
                self.response_list.setFocus()

    def go_back(self) -> None:
        """Show the answer looked at before; nothing is changed by it."""
        self._show_looked_at(self._trail.back())

    def go_forward(self) -> None:
        """Show the answer that `go_back` came from."""
        self._show_looked_at(self._trail.forward())

    def _show_looked_at(self, cell: Cell | None) -> None:
        if cell is not None:
            self.panel.note.finish()
            self.show_cell(cell)

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

    def show_filter(self, show: Show) -> None:
        """List other answers, and stay at the same one if it is among them."""
        self.pane.minutes.hide()
        if self.pane.groups.isVisible():
            self.response_list.setFocus()
        self.pane.show_filter(show)
        self._in_groups_or_list(False)
        self._remake_list(lambda: self.table.show(show))

    def _list_planned(self) -> None:
        """List what helps most, until she asks for something else."""
        self.panel.note.finish()
        self._chose_filter = True
        self.pane.show_filter(Show.PLAN)
        self._in_groups_or_list(False)

    def _show_planned(self, item_id: str) -> None:
        self.show_question(item_id)
        self._select_first_open()

    def _list_as_usual(self) -> None:
        """List those that need her, or all where none does."""
        self._chose_filter = False
        self.show_filter(Show.ALL if self._nothing_left() else Show.NEEDS_YOU)

    def show_groups(self) -> None:
        """Show the question's answers gathered into groups, in the list's place."""
        self.panel.note.finish()
        self.pane.minutes.hide()
        self.pane.show_groups(self.table.item_id)
        self._in_groups_or_list(True)
        self.pane.groups.setFocus()

    def _in_groups_or_list(self, is_groups: bool) -> None:
        self.commands.leave_to_groups(is_groups)
        self.panel.show_alone(is_groups)

    def show_question(self, item_id: str) -> None:
        """Go to a question."""
        self._go_to_question(self.questions.row(item_id))

    def show_level(self, item_id: str, level: int) -> None:
        """List the answers to a question that have the points of one level; the search field says so."""
        self.show_question(item_id)
        self.show_filter(Show.ALL)
        worth = self.marking.session.item(item_id).rubric.levels[level].points
        self.pane.search.setText(f"={words.points(worth)}")

    def show_cell(self, cell: Cell) -> None:
        """Go to an answer; the list is made to hold it."""
        self._settled = True
        item_id = self.marking.session.response(cell).item_id
        if item_id != self.table.item_id:
            self.show_question(item_id)
        if self.pane.groups.isVisible():
            if self.pane.groups.show_cell(cell):
                self.panel.show_cell(cell)
                return
            self.show_filter(Show.ALL)
        if self.table.row(cell) is None:
            self.pane.clear_search()
            self.table.search("")
        if self.table.row(cell) is None:
            self.pane.show_filter(Show.ALL)
            self.table.show(Show.ALL)
        found = self.table.row(cell)
        if found is not None:
            self._select_row(found)

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
        cell, showing = self.panel.cell, self.table.showing
        if not self._chose_filter and not self._nothing_left():
            away = self._settled and cell is not None and self.marking.state(cell) is not State.NEEDS_YOU
            showing = Show.ALL if away else Show.NEEDS_YOU
        if not self._settled:
            self.panel.show_cell(None)
        self.show_filter(showing)
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
            self._next_question()
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

    # Moving

    @property
    def _row(self) -> int:
        return self.response_list.currentIndex().row()

    def _advance(self) -> None:
        """Go to the next answer that needs her; now and then to an early one, to be marked once more."""
        if self.pane.groups.isVisible():
            self.pane.groups.go_on()
            return
        self.response_list.setFocus()
        again = self.deciding.comes_back(self.table.item_id) if self._row >= 0 else None
        if again is not None:
            self.panel.show_cell(again, blind=True)
            return
        following = self.table.next_needing(self._row)
        if following is None and self.minutes.in_force:
            self.minutes.go_on()
            return
        if following is None and self._row + 1 < self.table.rowCount():
            following = self._row + 1
        self._select_row(self._row if following is None else following)

    def _select_row(self, number: int) -> None:
        index = self.table.index(number, 0)
        if index == self.response_list.currentIndex():
            self._row_chosen(index)  # the panel may show another answer meanwhile
        self.response_list.setCurrentIndex(index)
        self.response_list.scrollTo(index)

    def _select_first(self) -> None:
        if self.table.rowCount():
            self._select_row(0)
        else:
            self.panel.show_cell(None)

    def _remake_list(self, remake: Callable[[], None]) -> None:
        """Make the list anew and stay at the same answer if it is still there."""
        cell = self.panel.cell
        self.panel.note.finish()
        remake()
        found = self.table.row(cell) if cell is not None else None
        if found is not None:
            self._select_row(found)
        else:
            self._select_first()

    def _go_to_question(self, number: int) -> None:
        if 0 <= number < self.questions.rowCount():
            self.question_list.setCurrentIndex(self.questions.index(number))

    def move_question(self, step: int) -> None:
        """Go to another question."""
        self._go_to_question(self.question_list.currentIndex().row() + step)

    def _next_question(self) -> None:
        number = self._question_needing()
        if number is not None:
            self._go_to_question(number)
            self.response_list.setFocus()

    def _select_first_open(self) -> None:
        """Go to the first answer of the list that is to be looked at."""
        first = self.table.next_needing(-1)
        if first is not None:
            self._select_row(first)
        else:
            self._select_first()

    def _question_needing(self) -> int | None:
        here, count = self.question_list.currentIndex().row(), self.questions.rowCount()
        order = [(here + step) % count for step in range(1, count)]
        return next((number for number in order if self.questions.tally(number).needs), None)

    def _nothing_left(self) -> bool:
        return self.questions.tally(self.question_list.currentIndex().row()).needs == 0

    def _is_decided(self) -> bool:
        cell = self.panel.cell
        return cell is None or self.marking.state(cell) is State.DECIDED

    # What follows from it

    def _question_chosen(self, current: QModelIndex) -> None:
        number = current.row()
        self.bar.question_menu.show_choice(number)
        self.panel.note.finish()
        showing = self.table.showing
        if not self._chose_filter and not self.pane.scoring:
            showing = Show.NEEDS_YOU if self.questions.tally(number).needs else Show.ALL
            self.pane.show_filter(showing)
        self.table.show(showing, self.questions.items[number].id)
        self._select_first()
        if self.pane.groups.isVisible():
            self.pane.show_groups(self.table.item_id)
        self._show_figures()

    def _row_chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            cell = self.table.cell(current.row())
            self.panel.show_cell(cell)
            self._trail.visit(cell)
            self._remember.start()

    def _group_row_chosen(self, cell: Cell) -> None:
        if self.pane.groups.isVisible():
            self.panel.show_cell(cell)
            self._remember.start()

    def _row_clicked(self) -> None:
        self._settled = True
        self.response_list.setFocus()

    def _tell_place(self) -> None:
        if self.panel.cell is not None:
            self.place_changed.emit(self.panel.cell)

    def _filter_chosen(self, show: Show) -> None:
        self._chose_filter = True
        self.show_filter(show)
        self._show_figures()

    def _search_changed(self, text: str) -> None:
        self._remake_list(lambda: self.table.search(text))
        self._show_figures()

    def _write_note(self, text: str) -> None:
        if self.panel.cell is not None:
            self.marking.set_note(self.panel.cell, text)

    def _show_change(self, change: Change | None) -> None:
        if change is not None and change.edits:
            self.show_cell(change.edits[-1].cell)

    def _switched(self, command_id: str, is_on: bool) -> None:
        """Say names anew when they are hidden, or no longer."""
        if command_id == "anonymous":
            self._remake_list(self.table.rename)
            self.panel.show_cell(self.panel.cell)
            self.bar.show_names(is_on)

    def _marking_changed(self, cells: frozenset[Cell]) -> None:
        if self.panel.cell in cells:
            self.panel.refresh()
        self.pane.minutes.refresh()
        self._show_figures()

    def _show_figures(self) -> None:
        tally = self.questions.tally(self.question_list.currentIndex().row())
        following = self._question_needing()
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
