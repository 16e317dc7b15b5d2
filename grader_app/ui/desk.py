"""The desk: questions on the left, their answers in the middle, one answer large on the right."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QLineEdit,
    QProgressBar,
    QSplitter,
    QWidget,
)

from grader_app.core.roster import Cell
from grader_app.core.session import Change
from grader_app.ui import words
from grader_app.ui.controls import button, card, column, icon_label, label, row, set_icon, set_kind
from grader_app.ui.marking import Marking, State
from grader_app.ui.menu_button import MenuButton
from grader_app.ui.question_list import QuestionList, QuestionTable
from grader_app.ui.response_list import ResponseList
from grader_app.ui.response_table import ResponseTable, Show
from grader_app.ui.review_panel import ReviewPanel
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import ANSWER_SIZES_PX, GAP

_RAIL_PX = 236
_NARROW_PX = 1100
_REMEMBER_MS = 250
_FILTERS = {Show.NEEDS_YOU: "Needs you", Show.ALL: "All", Show.DECIDED: "Decided"}


class Desk(QWidget):
    """Where a class is marked. Everything that changes something goes through `Marking`."""

    left = Signal()
    overview_wanted = Signal()
    export_wanted = Signal()
    keys_wanted = Signal()
    stop_wanted = Signal()
    scoring_wanted = Signal()
    place_changed = Signal(object)
    """Cell: the answer that is looked at."""
    size_changed = Signal(int)
    """How large the answer is written now, in px."""

    def __init__(self, theme: Theme, marking: Marking, size_px: int) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme = theme
        self.marking = marking
        self._scoring = False
        self._chose_filter = False
        self._size_px = size_px
        self.questions = QuestionTable(marking, self)
        self.table = ResponseTable(marking, self)
        self.question_list = QuestionList(theme, self.questions)
        self.response_list = ResponseList(theme, marking, self.table)
        self.panel = ReviewPanel(theme, marking, size_px)
        self._remember = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._remember.timeout.connect(self._remember_place)
        self._build_bar()
        self._build_list_head()
        self._build_foot()
        self._lay_out()
        self._connect()
        self._add_keys()
        self.question_list.setCurrentIndex(self.questions.index(0))
        self._show_counts()

    # Parts

    def _build_bar(self) -> None:
        theme, source = self._theme, self.marking.session.roster.source.path
        self._back = button(
            theme, "", self.left.emit, kind="quiet", icon="back", hint="Back to the start page"
        )
        self.title = label(source.name, "heading")
        self._question_menu = MenuButton(theme, "Question", [item.title for item in self.questions.items])
        self._question_menu.hide()
        self.undo_button = button(theme, "Undo", self.undo, kind="quiet", icon="undo")
        self.redo_button = button(theme, "Redo", self.redo, kind="quiet", icon="redo")
        self._saved_icon = icon_label(theme, "check", "sure", 16)
        self.saved = label("Saved", "sure")
        self.saved.setToolTip("Every action is on this computer’s disk at once.")
        self.overview_button = button(theme, "Overview", self.overview_wanted.emit, icon="overview")
        self.export_button = button(theme, "Export…", self.export_wanted.emit, icon="export")
        self._keys = button(theme, "", self.keys_wanted.emit, kind="quiet", icon="keys", hint="Keys (?)")

    def _build_list_head(self) -> None:
        self.filters = QButtonGroup(self)
        self.filter_buttons: dict[Show, QAbstractButton] = {}
        for show, text in _FILTERS.items():
            made = button(self._theme, text, kind="segment")
            made.setCheckable(True)
            self.filters.addButton(made)
            self.filter_buttons[show] = made
        self.filter_buttons[Show.ALL].setChecked(True)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search answers")
        self.search.setAccessibleName("Search answers, names and ids")
        self.search.setToolTip("Search answers, names and ids (Ctrl+F)")
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(220)
        self._scoring_text = label(kind="secondary")
        self._stop = button(self._theme, "Stop", self.stop_wanted.emit, kind="quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Scored so far")
        self._scoring_strip = QWidget()
        strip = column(row(self._scoring_text, None, self._stop), self._bar, gap=GAP.xs)
        strip.setContentsMargins(GAP.m, GAP.s, GAP.m, GAP.s)
        self._scoring_strip.setLayout(strip)
        self._scoring_strip.hide()

    def _build_foot(self) -> None:
        self._done_text = label(kind="sure")
        self.next_button = button(
            self._theme, "", self._next_question, kind="link", icon="next", role="accent"
        )
        self.next_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.resume_button = button(self._theme, "Score the rest", self.scoring_wanted.emit, kind="link")
        self._foot = QWidget()
        foot = row(self._done_text, self.next_button, self.resume_button, None)
        foot.setContentsMargins(GAP.m, GAP.xs, GAP.m, GAP.xs)
        self._foot.setLayout(foot)

    def _lay_out(self) -> None:
        bar = row(
            self._back,
            self.title,
            self._question_menu,
            None,
            self.undo_button,
            self.redo_button,
            GAP.s,
            self._saved_icon,
            self.saved,
            GAP.l,
            self.overview_button,
            self.export_button,
            self._keys,
            gap=GAP.xs,
        )
        bar.setContentsMargins(GAP.m, GAP.s, GAP.m, GAP.s)
        self.rail = card()
        rail = column(self.question_list)
        rail.setContentsMargins(GAP.xs, GAP.s, GAP.xs, GAP.s)
        self.rail.setLayout(rail)
        self.rail.setFixedWidth(_RAIL_PX)
        middle = card()
        head = row(*self.filter_buttons.values(), None, self.search, gap=GAP.xs)
        head.setContentsMargins(GAP.s, GAP.s, GAP.s, GAP.s)
        inside = column(head, self._scoring_strip, self.response_list, self._foot, gap=0)
        inside.setContentsMargins(1, 1, 1, 1)
        middle.setLayout(inside)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(GAP.m)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(middle)
        self.splitter.addWidget(self.panel)
        middle.setMinimumWidth(400)
        self.panel.setMinimumWidth(420)
        self.splitter.setSizes([580, 530])
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        body = row(self.rail, self.splitter, gap=GAP.m)
        body.setContentsMargins(GAP.m, 0, GAP.m, GAP.m)
        self.setLayout(column(bar, body, gap=0))
        self.layout().setStretch(1, 1)  # type: ignore[union-attr]

    def _connect(self) -> None:
        self.question_list.selectionModel().currentChanged.connect(self._question_chosen)
        self._question_menu.chosen.connect(
            lambda number: self.question_list.setCurrentIndex(self.questions.index(number))
        )
        self.response_list.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.response_list.clicked.connect(lambda _index: self.response_list.setFocus())
        for show, made in self.filter_buttons.items():
            made.clicked.connect(lambda _checked=False, chosen=show: self._filter_chosen(chosen))
        self.search.textChanged.connect(self._search_changed)
        self.panel.level_chosen.connect(self.set_level)
        self.panel.accepted.connect(self.accept)
        self.panel.note_written.connect(self._write_note)
        self.panel.note_left.connect(self.response_list.setFocus)
        self.marking.changed.connect(self._marking_changed)
        self.marking.saved.connect(lambda: self._show_saved(True))
        self.marking.failed.connect(lambda _error: self._show_saved(False))

    def _add_keys(self) -> None:
        for figure in range(10):
            self._key(str(figure), lambda key=str(figure): self._figure_pressed(key))
        for key in ("Return", "Enter"):
            self._key(key, self._enter_pressed)
        self._key("Up", lambda: self.move_by(-1))
        self._key("Down", lambda: self.move_by(1))
        self._key("Ctrl+PgUp", lambda: self._move_question(-1))
        self._key("Ctrl+PgDown", lambda: self._move_question(1))
        self._key("Escape", self._escape_pressed)

    def _key(self, keys: str, action: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)

    # What the teacher does

    def set_level(self, level: int) -> None:
        """Decide the answer that is shown, and go to the next that needs her."""
        cell = self.panel.cell
        if cell is not None and level < len(self.panel.levels):
            self.panel.note.finish()
            if self.marking.set_level(cell, level):
                self._advance()

    def accept(self) -> None:
        """Accept what is shown, and go to the next that needs her."""
        cell = self.panel.cell
        if cell is not None:
            self.panel.note.finish()
            if self.marking.accept(cell):
                self._advance()

    def undo(self) -> None:
        """Take back the last action and show the answer it was about."""
        self._show_change(self.marking.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        self._show_change(self.marking.redo())

    def move_by(self, step: int) -> None:
        """Go to another answer of the list."""
        row_now = self.response_list.currentIndex().row()
        target = min(max(row_now + step, 0), self.table.rowCount() - 1)
        if target >= 0:
            self._select_row(target)
            if self.search.hasFocus():
                self.response_list.setFocus()

    def write_note(self) -> None:
        """Begin a note."""
        if self.panel.cell is not None:
            self.panel.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.panel.note.end(False)

    def start_search(self) -> None:
        """Begin to search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def change_size(self, step: int) -> None:
        """Write the answer larger or smaller; 0 is the usual size."""
        sizes = ANSWER_SIZES_PX
        place = sizes.index(self._size_px) + step if step else sizes.index(18)
        self._size_px = sizes[min(max(place, 0), len(sizes) - 1)]
        self.panel.answer.set_size_px(self._size_px)
        self.size_changed.emit(self._size_px)

    def show_filter(self, show: Show) -> None:
        """List other answers and go to the first of them."""
        self.filter_buttons[show].setChecked(True)
        self._keep_place(lambda: self.table.show(show))

    def show_question(self, item_id: str) -> None:
        """Go to a question."""
        self.question_list.setCurrentIndex(self.questions.index(self.questions.row(item_id)))

    def show_cell(self, cell: Cell) -> None:
        """Go to an answer; the list is made to hold it."""
        item_id = self.marking.session.response(cell).item_id
        if item_id != self.table.item_id:
            self.show_question(item_id)
        if self.table.row(cell) is None:
            with QSignalBlocker(self.search):
                self.search.clear()
            self.table.search("")
            if self.table.row(cell) is None:
                self.filter_buttons[Show.ALL].setChecked(True)
                self.table.show(Show.ALL)
        found = self.table.row(cell)
        if found is not None:
            self._select_row(found)

    # Scoring

    def show_scoring(self, done: int, total: int) -> None:
        """Say how far the scoring is."""
        self._scoring = True
        self._scoring_text.setText(f"Scoring {done:,} of {total:,}")
        self._bar.setMaximum(total)
        self._bar.setValue(done)
        if self._scoring_strip.isHidden():
            self._scoring_strip.show()
            self._show_counts()

    def end_scoring(self) -> None:
        """Order the list by who needs her, unless she has begun to work with it."""
        self._scoring = False
        self._scoring_strip.hide()
        if not self._chose_filter and not self._nothing_left():
            self.filter_buttons[Show.NEEDS_YOU].setChecked(True)
            self.table.showing = Show.NEEDS_YOU
        self._keep_place(self.table.refresh)
        self._show_counts()

    # What follows from it

    def _figure_pressed(self, key: str) -> None:
        if self.panel.cell is not None:
            item = self.marking.session.item(self.table.item_id)
            keys = words.keys(item)
            if key in keys:
                self.set_level(keys.index(key))

    def _enter_pressed(self) -> None:
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.hasFocus():
            focused.click()
        elif self.panel.note.hasFocus():
            self.panel.note.finish()
            self.response_list.setFocus()
        elif self.search.hasFocus():
            self.response_list.setFocus()
        elif self._nothing_left() and self.next_button.isVisible() and self._is_decided():
            self._next_question()
        else:
            self.accept()

    def _escape_pressed(self) -> None:
        if self.search.hasFocus() or self.table.searched:
            self.search.clear()
        self.response_list.setFocus()

    def _is_decided(self) -> bool:
        cell = self.panel.cell
        return cell is None or self.marking.state(cell) is State.DECIDED

    def _advance(self) -> None:
        row_now = self.response_list.currentIndex().row()
        following = self.table.next_needing(row_now)
        if following is None and row_now + 1 < self.table.rowCount():
            following = row_now + 1
        if following is not None:
            self._select_row(following)
        if not self.panel.note.hasFocus() and not self.search.hasFocus():
            self.response_list.setFocus()

    def _select_row(self, number: int) -> None:
        index = self.table.index(number, 0)
        self.response_list.setCurrentIndex(index)
        self.response_list.scrollTo(index)

    def _move_question(self, step: int) -> None:
        number = self.question_list.currentIndex().row() + step
        if 0 <= number < self.questions.rowCount():
            self.question_list.setCurrentIndex(self.questions.index(number))

    def _next_question(self) -> None:
        number = self._question_needing()
        if number is not None:
            self.question_list.setCurrentIndex(self.questions.index(number))
            self.response_list.setFocus()

    def _question_needing(self) -> int | None:
        here, count = self.question_list.currentIndex().row(), self.questions.rowCount()
        order = [(here + step) % count for step in range(1, count)]
        return next((number for number in order if self.questions.tally(number).needs), None)

    def _nothing_left(self) -> bool:
        return self.questions.tally(self.question_list.currentIndex().row()).needs == 0

    def _question_chosen(self, current: QModelIndex) -> None:
        if not current.isValid():
            return
        item = self.questions.items[current.row()]
        self._question_menu.show_choice(current.row())
        self.panel.note.finish()
        showing = self.table.showing
        if not self._chose_filter and not self._scoring:
            showing = Show.NEEDS_YOU if self.questions.tally(current.row()).needs else Show.ALL
            self.filter_buttons[showing].setChecked(True)
        self.table.show(showing, item.id)
        self._select_first()
        self._show_counts()

    def _select_first(self) -> None:
        if self.table.rowCount():
            self._select_row(0)
        else:
            self.panel.show_cell(None)

    def _row_chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self.panel.show_cell(self.table.cell(current.row()))
            self._remember.start()

    def _remember_place(self) -> None:
        if self.panel.cell is not None:
            self.place_changed.emit(self.panel.cell)

    def _filter_chosen(self, show: Show) -> None:
        self._chose_filter = True
        self.show_filter(show)
        self._show_counts()

    def _search_changed(self, text: str) -> None:
        self._keep_place(lambda: self.table.search(text))
        self._show_counts()

    def _keep_place(self, remake_list: object) -> None:
        """Make the list anew and stay at the same answer if it is still there."""
        cell = self.panel.cell
        self.panel.note.finish()
        remake_list()  # type: ignore[operator]
        found = self.table.row(cell) if cell is not None else None
        if found is not None:
            self._select_row(found)
        else:
            self._select_first()

    def _write_note(self, text: str) -> None:
        if self.panel.cell is not None:
            self.marking.set_note(self.panel.cell, text)

    def _show_change(self, change: Change | None) -> None:
        if change is not None and change.edits:
            self.show_cell(change.edits[-1].cell)
            self.panel.refresh()

    def _marking_changed(self, cells: frozenset[Cell]) -> None:
        if self.panel.cell in cells:
            self.panel.refresh()
        self._show_counts()

    def _show_saved(self, saved: bool) -> None:
        self.saved.setText("Saved" if saved else "Not saved")
        set_kind(self.saved, "sure" if saved else "problem")
        set_icon(
            self._theme, self._saved_icon, "check" if saved else "warning", "sure" if saved else "problem"
        )

    def _show_counts(self) -> None:
        current = self.question_list.currentIndex().row()
        tally = self.questions.tally(max(current, 0))
        figures = {Show.NEEDS_YOU: tally.needs, Show.ALL: tally.total, Show.DECIDED: tally.decided}
        for show, made in self.filter_buttons.items():
            made.setText(f"{_FILTERS[show]} ({figures[show]:,})")
            made.setAccessibleName(made.text())
        self._show_undo(self.undo_button, "Undo", "Ctrl+Z", self.marking.undo_label)
        self._show_undo(self.redo_button, "Redo", "Ctrl+Y", self.marking.redo_label)
        self.response_list.empty_text = self._empty_text()
        self._show_foot(tally.needs, tally.waiting)

    @staticmethod
    def _show_undo(made: QAbstractButton, word: str, key: str, action: str) -> None:
        made.setEnabled(bool(action))
        made.setToolTip(f"{word} “{action}” ({key})" if action else f"Nothing to {word.lower()} ({key})")

    def _show_foot(self, needs: int, waiting: int) -> None:
        following = self._question_needing() if not needs else None
        idle = not self._scoring
        self._done_text.setVisible(idle and not needs and not waiting)
        self.next_button.setVisible(idle and not waiting and following is not None)
        self.resume_button.setVisible(idle and waiting > 0)
        if following is not None:
            self._done_text.setText("Nothing here needs you any more.")
            self.next_button.setText(f"Next: {self.questions.items[following].title}")
            self.next_button.setToolTip("Go to the next question that needs you (Enter)")
        else:
            self._done_text.setText("Nothing needs you any more. You can export.")
        shown = (self._done_text, self.next_button, self.resume_button)
        self._foot.setVisible(any(not part.isHidden() for part in shown))

    def _empty_text(self) -> str:
        if self.table.searched:
            return "No answer holds these words."
        if self._scoring:
            return "The answers are being scored."
        if self.table.showing is Show.NEEDS_YOU:
            return "No answer to this question needs you."
        return "Nothing is decided yet. Press a level’s key, or Enter to accept what is proposed."

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the questions into a menu when the window is narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_PX
        self.rail.setVisible(not narrow)
        self._question_menu.setVisible(narrow)
