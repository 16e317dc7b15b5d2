"""What she did, one line each: to look at, to go back to, to find one student's or one question's."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView

from grader_app.ui.controls import button, card, column, label, row
from grader_app.ui.history_model import Column, HistoryTable, Wanted
from grader_app.ui.marking import Marking
from grader_app.ui.menu_button import MenuButton
from grader_app.ui.page_frame import PageFrame
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP, TYPE
from grader_app.ui.translation import tr

_WIDTHS_PX = {Column.NUMBER: 64, Column.ACTION: 240, Column.QUESTION: 240, Column.STUDENT: 180}
_SEARCH_PX = 200


class HistoryPage(PageFrame):
    """The list of actions. Enter goes to the answer; going back takes nothing away, it can all be redone."""

    def __init__(self, theme: Theme, marking: Marking) -> None:
        super().__init__(theme, tr("History"))
        self._marking = marking
        self._items = [item for item in marking.session.items if marking.session.responses(item.id)]
        self._question = 0
        self.table = HistoryTable(theme, marking, self)
        self.list = _List(self.table)
        titles = [tr("All questions"), *(item.title for item in self._items)]
        self.questions = MenuButton(theme, tr("Question"), titles)
        self.questions.chosen.connect(self._choose_question)
        self.student = QLineEdit()
        self.student.setPlaceholderText(tr("Student"))
        self.student.setAccessibleName(tr("Only what is about this student"))
        self.student.setClearButtonEnabled(True)
        self.student.setFixedWidth(_SEARCH_PX)
        self.student.textChanged.connect(lambda _text: self._show())
        self.show_button = button(theme, tr("Show the answer"), self.show_answer)
        self.show_button.setToolTip(tr("Go to the answer on the desk (Enter)"))
        self.go_button = button(theme, tr("Go back to here"), self.go_to, kind="primary", icon="undo")
        self.said = label(kind="secondary", wrap=True)
        foot = row(self.said, self.show_button, self.go_button, gap=GAP.m)
        foot.setStretch(0, 1)
        frame = card()
        frame.setLayout(column(self.list, margins=GAP.xs))
        content = column(frame, foot, gap=GAP.m)
        content.setStretch(0, 1)
        self.fill(content, self.questions, self.student)
        self.list.selectionModel().currentRowChanged.connect(lambda _index: self._refresh())
        self.list.doubleClicked.connect(lambda _index: self.show_answer())
        self.list.entered_with_key.connect(self.show_answer)
        marking.changed.connect(self._marking_changed)
        self.on_key("Ctrl+Return", self.go_to)
        self.setFocusProxy(self.list)
        self._select_latest()

    @property
    def row(self) -> int:
        """Which line is chosen; -1 is none."""
        return self.list.currentIndex().row()

    def show_answer(self) -> None:
        """Go to the answer an action is about."""
        cell = self.table.cell(self.row) if self.row >= 0 else None
        if cell is not None:
            self.cell_chosen.emit(cell)

    def go_to(self) -> None:
        """Take back, or do again, all actions up to the chosen one; that one is the last in force then."""
        if self.row >= 0:
            self._marking.go_to(self.table.number(self.row) + 1)

    def _marking_changed(self, _cells: object) -> None:
        self._select_latest()

    def _choose_question(self, number: int) -> None:
        self._question = number
        self._show()

    def _show(self) -> None:
        item_id = self._items[self._question - 1].id if self._question else None
        self.table.show(Wanted(item_id, self.student.text().strip().casefold()))
        self._select_latest()

    def _select_latest(self) -> None:
        """Choose the last action in force, the first line that is not grey."""
        rows = range(self.table.rowCount())
        latest = next((row for row in rows if not self.table.is_undone(row)), 0)
        index = self.table.index(latest, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self._refresh()

    def _refresh(self) -> None:
        session, chosen = self._marking.session, self.row >= 0
        said = tr("%n actions", n=session.done)
        if self._marking.undone:
            said = tr(
                "{actions}, and %n taken back that can be done again", n=self._marking.undone, actions=said
            )
        self.subtitle.setText(said if session.history else tr("Nothing is decided yet."))
        number = self.table.number(self.row) if chosen else -1
        steps = number + 1 - session.done
        self.show_button.setEnabled(chosen and self.table.cell(self.row) is not None)
        self.go_button.setEnabled(chosen and steps != 0)
        self.go_button.setText(tr("Do again up to here") if steps > 0 else tr("Go back to here"))
        self.go_button.setAccessibleName(self.go_button.text())
        self.go_button.setToolTip(f"{self.go_button.text()} (Ctrl+Enter)")
        if steps < 0:
            self.said.setText(
                tr("Takes back %n actions. They stay in this list and can be done again.", n=-steps)
            )
        elif steps > 0:
            self.said.setText(tr("Does %n actions again.", n=steps))
        else:
            self.said.setText(tr("This is where you are.") if chosen else "")


class _List(QTableView):
    """Rows of one height, one current row, no editing."""

    entered_with_key = Signal()

    def __init__(self, model: HistoryTable) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(tr("History"))
        self.setProperty("kind", "inner")
        self.setProperty("figures", "true")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(TYPE.row)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.ANSWER, QHeaderView.ResizeMode.Stretch)
        for number, width_px in _WIDTHS_PX.items():
            self.setColumnWidth(number, width_px)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter, whichever platform this is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.entered_with_key.emit()
        else:
            super().keyPressEvent(event)
