"""Moving about the desk: which question, which of its answers are listed, which is shown, what is next."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from grader_app.core.roster import Cell
from grader_app.core.standing import State
from grader_app.ui import words
from grader_app.ui.answer_pane import AnswerPane
from grader_app.ui.deciding import Deciding
from grader_app.ui.desk_minutes import DeskMinutes
from grader_app.ui.marking import Marking
from grader_app.ui.question_list import QuestionList
from grader_app.ui.response_table import ResponseTable, Show
from grader_app.ui.review_panel import ReviewPanel
from grader_app.ui.trail import Trail

_REMEMBER_MS = 250


class Moving(QObject):
    """Where she is and where she goes; nothing is decided by it. A note half written goes with its answer."""

    place_changed = Signal(object)
    """Cell: the answer that is looked at."""
    question_shown = Signal(int)
    groups_shown = Signal(bool)
    """Whether groups stand in the list's place."""
    listed = Signal()
    """Other answers are listed."""

    def __init__(
        self,
        marking: Marking,
        questions: QuestionList,
        table: ResponseTable,
        pane: AnswerPane,
        panel: ReviewPanel,
        deciding: Deciding,
        minutes: DeskMinutes,
    ) -> None:
        super().__init__(panel)
        self._marking = marking
        self._questions = questions
        self._table = table
        self._pane = pane
        self._list = pane.list
        self._panel = panel
        self._deciding = deciding
        self._minutes = minutes
        self._trail = Trail()
        self._chose_filter = False
        self._settled = False
        self._remember = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._remember.timeout.connect(self._tell_place)
        self._connect()

    def _connect(self) -> None:
        pane, minutes = self._pane, self._minutes
        self._questions.selectionModel().currentChanged.connect(self._question_chosen)
        self._list.selectionModel().currentRowChanged.connect(self._row_chosen)
        self._list.clicked.connect(self._row_clicked)
        pane.filter_chosen.connect(self._filter_chosen)
        pane.groups_chosen.connect(self.show_groups)
        pane.groups.cell_chosen.connect(self._group_row_chosen)
        pane.groups.left.connect(partial(self.show_filter, Show.ALL))
        pane.search_changed.connect(self._search_changed)
        pane.next_wanted.connect(self.next_question)
        minutes.begun.connect(self._list_planned)
        minutes.question_wanted.connect(self._show_planned)
        minutes.ended.connect(self._list_as_usual)
        self._deciding.done.connect(self._advance)
        self._panel.cell_wanted.connect(self.show_cell)

    # From answer to answer

    def settle(self) -> None:
        """Stay where she is when the scoring ends: she has begun to work there."""
        self._settled = True

    def move_by(self, step: int) -> None:
        """Go to another answer of the list."""
        target = min(max(self._row + step, 0), self._table.rowCount() - 1)
        if target >= 0:
            self._settled = True
            self._select_row(target)
            if self._pane.search.hasFocus():
                self._list.setFocus()

    def go_back(self) -> None:
        """Show the answer looked at before; nothing is changed by it."""
        self._show_looked_at(self._trail.back())

    def go_forward(self) -> None:
        """Show the answer that `go_back` came from."""
        self._show_looked_at(self._trail.forward())

    def _show_looked_at(self, cell: Cell | None) -> None:
        if cell is not None:
            self._panel.note.finish()
            self.show_cell(cell)

    def show_cell(self, cell: Cell) -> None:
        """Go to an answer; the list is made to hold it."""
        self._settled = True
        item_id = self._marking.session.response(cell).item_id
        if item_id != self._table.item_id:
            self.show_question(item_id)
        if self._pane.groups.isVisible():
            if self._pane.groups.show_cell(cell):
                self._panel.show_cell(cell)
                return
            self.show_filter(Show.ALL)
        if self._table.row(cell) is None:
            self._pane.clear_search()
            self._table.search("")
        if self._table.row(cell) is None:
            self._pane.show_filter(Show.ALL)
            self._table.show(Show.ALL)
        found = self._table.row(cell)
        if found is not None:
            self._select_row(found)

    def _advance(self) -> None:
        """Go to the next answer that needs her; now and then to an early one, to be marked once more."""
        if self._pane.groups.isVisible():
            self._pane.groups.go_on()
            return
        self._list.setFocus()
        again = self._deciding.comes_back(self._table.item_id) if self._row >= 0 else None
        if again is not None:
            self._panel.show_cell(again, blind=True)
            return
        following = self._table.next_needing(self._row)
        if following is None and self._minutes.in_force:
            self._minutes.go_on()
            return
        if following is None and self._row + 1 < self._table.rowCount():
            following = self._row + 1
        self._select_row(self._row if following is None else following)

    @property
    def _row(self) -> int:
        return self._list.currentIndex().row()

    def _select_row(self, number: int) -> None:
        index = self._table.index(number, 0)
        if index == self._list.currentIndex():
            self._row_chosen(index)  # the panel may show another answer meanwhile
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)

    def _select_first(self) -> None:
        if self._table.rowCount():
            self._select_row(0)
        else:
            self._panel.show_cell(None)

    def _row_chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            cell = self._table.cell(current.row())
            self._panel.show_cell(cell)
            self._trail.visit(cell)
            self._remember.start()

    def _row_clicked(self) -> None:
        self._settled = True
        self._list.setFocus()

    def _group_row_chosen(self, cell: Cell) -> None:
        if self._pane.groups.isVisible():
            self._panel.show_cell(cell)
            self._remember.start()

    def _tell_place(self) -> None:
        if self._panel.cell is not None:
            self.place_changed.emit(self._panel.cell)

    # From question to question

    def show_question(self, item_id: str) -> None:
        """Go to a question."""
        self.go_to_question(self._questions.table.row(item_id))

    def go_to_question(self, number: int) -> None:
        """Go to the question in a row of their list."""
        if 0 <= number < self._questions.table.rowCount():
            self._questions.setCurrentIndex(self._questions.table.index(number))

    def move_question(self, step: int) -> None:
        """Go to another question."""
        self.go_to_question(self._here + step)

    def next_question(self) -> None:
        """Go to the next question that needs her."""
        number = self.question_needing()
        if number is not None:
            self.go_to_question(number)
            self._list.setFocus()

    def question_needing(self) -> int | None:
        """Return the next question that needs her, from below this one round to the top."""
        count = self._questions.table.rowCount()
        order = [(self._here + step) % count for step in range(1, count)]
        return next((number for number in order if self._questions.table.tally(number).needs), None)

    @property
    def _here(self) -> int:
        return self._questions.currentIndex().row()

    def _question_chosen(self, current: QModelIndex) -> None:
        number, table = current.row(), self._questions.table
        self.question_shown.emit(number)
        self._panel.note.finish()
        showing = self._table.showing
        if not self._chose_filter and not self._pane.scoring:
            showing = Show.NEEDS_YOU if table.tally(number).needs else Show.ALL
            self._pane.show_filter(showing)
        self._table.show(showing, table.items[number].id)
        self._select_first()
        if self._pane.groups.isVisible():
            self._pane.show_groups(self._table.item_id)
        self.listed.emit()

    # From list to list

    def show_filter(self, show: Show) -> None:
        """List other answers, and stay at the same one if it is among them."""
        self._pane.minutes.hide()
        if self._pane.groups.isVisible():
            self._list.setFocus()
        self._pane.show_filter(show)
        self.groups_shown.emit(False)
        self._remake_list(lambda: self._table.show(show))

    def show_groups(self) -> None:
        """Show the question's answers gathered into groups, in the list's place."""
        self._panel.note.finish()
        self._pane.minutes.hide()
        self._pane.show_groups(self._table.item_id)
        self.groups_shown.emit(True)
        self._pane.groups.setFocus()

    def show_level(self, item_id: str, level: int) -> None:
        """List the answers to a question that have the points of one level; the search field says so."""
        self.show_question(item_id)
        self.show_filter(Show.ALL)
        worth = self._marking.session.item(item_id).rubric.levels[level].points
        self._pane.search.setText(f"={words.points(worth)}")

    def follow_names(self) -> None:
        """List the same answers in the order of other names, and say those names."""
        self._remake_list(self._table.rename)
        self._panel.show_cell(self._panel.cell)

    def list_scored(self) -> None:
        """Order the list by who needs her, all of it being scored; she stays where she has gone to."""
        cell, showing = self._panel.cell, self._table.showing
        if not self._chose_filter and not self._nothing_left():
            away = self._settled and cell is not None and self._marking.state(cell) is not State.NEEDS_YOU
            showing = Show.ALL if away else Show.NEEDS_YOU
        if not self._settled:
            self._panel.show_cell(None)
        self.show_filter(showing)

    def _list_planned(self) -> None:
        """List what helps most, until she asks for something else."""
        self._panel.note.finish()
        self._chose_filter = True
        self._pane.show_filter(Show.PLAN)
        self.groups_shown.emit(False)

    def _show_planned(self, item_id: str) -> None:
        """Go to the first answer of a question that is to be looked at."""
        self.show_question(item_id)
        first = self._table.next_needing(-1)
        if first is not None:
            self._select_row(first)
        else:
            self._select_first()

    def _list_as_usual(self) -> None:
        """List those that need her, or all where none does."""
        self._chose_filter = False
        self.show_filter(Show.ALL if self._nothing_left() else Show.NEEDS_YOU)

    def _nothing_left(self) -> bool:
        return self._questions.table.tally(self._here).needs == 0

    def _filter_chosen(self, show: Show) -> None:
        self._chose_filter = True
        self.show_filter(show)
        self.listed.emit()

    def _search_changed(self, text: str) -> None:
        self._remake_list(lambda: self._table.search(text))
        self.listed.emit()

    def _remake_list(self, remake: Callable[[], None]) -> None:
        """Make the list anew and stay at the same answer if it is still there."""
        cell = self._panel.cell
        self._panel.note.finish()
        remake()
        found = self._table.row(cell) if cell is not None else None
        if found is not None:
            self._select_row(found)
        else:
            self._select_first()
