"""Between the file and the desk: what was recognised, what will happen, what can be put right.

What is said about the file stands on one side of it, so that the file itself has room.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from grader_app.bundle import Item
from grader_app.core.roster import Column, Columns, Role, column_letters
from grader_app.sheets.columns import propose
from grader_app.sheets.shapes import recognise
from grader_app.sheets.workbook import Table
from grader_app.ui import words
from grader_app.ui.cells import TextCells
from grader_app.ui.controls import button, card, clear, column, icon_label, label, row
from grader_app.ui.menu_button import MenuButton
from grader_app.ui.preview_table import PreviewTable, RoleHeader, column_width
from grader_app.ui.question_sets import QuestionSet
from grader_app.ui.tasks import Background, Done, Failed, Outcome, Task
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.work import Reading, TakenIn, take_in

_KINDS = {
    "xlsx": "Excel workbook",
    "xls": "Older Excel workbook",
    "ods": "OpenDocument spreadsheet",
    "csv": "CSV file",
}
_SIDE_PX = 256
_WAIT_MS = 120
_MOST_LINES = 8


class ImportPage(QWidget):
    """Shows the file itself; above each column, what it is for."""

    left = Signal()
    accepted = Signal(object, object)
    """Roster and QuestionSet."""
    failed = Signal(object)

    def __init__(
        self, theme: Theme, background: Background, reading: Reading, sets: tuple[QuestionSet, ...]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._theme = theme
        self._background = background
        self.workbook = reading.workbook
        self._sets = sets
        self._set = reading.question_set
        self.columns = reading.columns
        self._taken: TakenIn | None = None
        self._task: Task | None = None
        self._first_time = True
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._read)
        self._build()
        self._lay_out()
        self._show_columns(anew=True)

    @property
    def items(self) -> tuple[Item, ...]:
        """The questions of the chosen set."""
        return self._set.items if self._set is not None else ()

    @property
    def table(self) -> Table:
        """The chosen sheet."""
        table = self.workbook.table(self.columns.sheet)
        assert table is not None
        return table

    def _build(self) -> None:
        theme = self._theme
        self._back = button(
            theme, "", self.left.emit, kind="quiet", icon="back", hint="Back to the start page"
        )
        self._title = label(self.workbook.source.path.name, "title")
        self.start_button = button(theme, "Start", self._start, kind="primary")
        self.set_menu = MenuButton(
            theme,
            "Question set",
            [each.label for each in self._sets] or ["None installed"],
            self._sets.index(self._set) if self._set is not None else 0,
        )
        self.set_menu.chosen.connect(self._choose_set)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName("Sheets")
        for number, table in enumerate(self.workbook.tables):
            self.tabs.addTab(table.name.replace("&", "&&") + (" (hidden)" if table.hidden else ""))
            if table.name == self.columns.sheet:
                self.tabs.setCurrentIndex(number)
        self.tabs.currentChanged.connect(self._choose_sheet)
        self.header_text = label(kind="secondary")
        self.header_text.setToolTip("The row with the headings. Or click a row’s number.")
        self.header_up = self._header_button("up", "Header row one up", -1)
        self.header_down = self._header_button("down", "Header row one down", 1)
        self.preview = PreviewTable(theme, self)
        self.view = QTableView()
        self.view.setAccessibleName("The spreadsheet")
        self.view.setModel(self.preview)
        self.view.setItemDelegate(TextCells(theme, self.view, grid=True))
        self.header = RoleHeader(theme, self.view)
        self.view.setHorizontalHeader(self.header)
        self.header.role_chosen.connect(self.set_role)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setWordWrap(False)
        rows = self.view.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(30)
        rows.setSectionsClickable(True)
        rows.sectionClicked.connect(lambda section: self.set_header_row(section + 1))
        self._found = QVBoxLayout()
        self._ahead = QVBoxLayout()
        for box in (self._found, self._ahead):
            box.setSpacing(GAP.s)

    def _header_button(self, icon: str, hint: str, step: int) -> QPushButton:
        def move() -> None:
            self.set_header_row(self.columns.header_row + step)

        return button(self._theme, "", move, kind="quiet", icon=icon, hint=hint)

    def _lay_out(self) -> None:
        head = row(self._back, self._title, None, self.start_button)
        above = row(self.tabs, None, self.header_text, self.header_up, self.header_down)
        above.setContentsMargins(GAP.s, GAP.xs, GAP.s, GAP.xs)
        middle = card()
        inside = column(above, self.view, gap=0)
        inside.setContentsMargins(1, 1, 1, 1)
        middle.setLayout(inside)
        self.view.setProperty("kind", "inner")
        side = column(
            label("Recognised", "heading"),
            self._found,
            GAP.l,
            label("Question set", "heading"),
            self.set_menu,
            GAP.l,
            label("What will happen", "heading"),
            self._ahead,
            None,
        )
        body = row(_side(side), middle, gap=GAP.l)
        body.setStretch(1, 1)
        page = column(head, GAP.s, body)
        page.setContentsMargins(GAP.xl, GAP.l, GAP.xl, GAP.l)
        page.setStretch(2, 1)
        self.setLayout(page)

    # What the teacher does

    def set_role(self, number: int, role: Column) -> None:
        """Say what a column is for. One column per id, and per answer or mark of a question."""
        roles = dict(self.columns.roles)
        for other, had in self.columns.roles.items():
            same_question = had.item_id is not None and had == role
            if other != number and (same_question or (role.role is Role.ID and had.role is Role.ID)):
                roles[other] = Column(Role.IGNORE)
        roles[number] = role
        self.columns = Columns(self.columns.sheet, self.columns.header_row, roles)
        self._show_columns()

    def set_header_row(self, number: int) -> None:
        """Say which row holds the headings."""
        if number != self.columns.header_row:
            self.columns = Columns(self.columns.sheet, number, self.columns.roles)
            self._show_columns()

    def _choose_sheet(self, number: int) -> None:
        self.columns = propose(self.workbook.tables[number], self.items)
        self._show_columns(anew=True)

    def _choose_set(self, number: int) -> None:
        if not self._sets:
            return
        self._set = self._sets[number]
        self.columns = propose(self.table, self.items)
        self._show_columns(anew=True)

    def _start(self) -> None:
        if self._taken is not None and self._set is not None:
            self.start_button.setEnabled(False)
            self.accepted.emit(self._taken.roster, self._set)

    # What follows from it

    def _show_columns(self, *, anew: bool = False) -> None:
        columns, table = self.columns, self.table
        place = self.view.horizontalScrollBar().value(), self.view.verticalScrollBar().value()
        self.preview.show(table, columns.header_row, columns.roles)
        self.header_text.setText(
            f"Headings in row {columns.header_row}" if columns.header_row else "No row of headings"
        )
        self.header_up.setEnabled(columns.header_row > 0)
        self.header_down.setEnabled(columns.header_row < table.row_count)
        if anew:
            self._set_widths()
        self.header.show_roles(columns.roles, table.column_count, self.items)
        if not anew:
            self.view.horizontalScrollBar().setValue(place[0])
            self.view.verticalScrollBar().setValue(place[1])
        self._taken = None
        self.start_button.setEnabled(False)
        self._show_start()
        self._wait.start()

    def _set_widths(self) -> None:
        items = {item.id: item for item in self.items}
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        for number in range(1, self.table.column_count + 1):
            role = self.columns.roles.get(number, Column(Role.IGNORE))
            self.view.setColumnWidth(number - 1, column_width(role, items, QFontMetrics(font)))

    def _show_start(self) -> None:
        questions = len(self.columns.having(Role.ANSWER))
        text = f"Start with {words.count(questions, 'question')}" if questions else "Start"
        self.start_button.setText(text)
        self.start_button.setAccessibleName(text)

    def _read(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = self._background.start(self, take_in(self.workbook, self.columns), self._has_read)

    def _has_read(self, outcome: Outcome) -> None:
        if isinstance(outcome, Failed):
            self.failed.emit(outcome.error)
        if not isinstance(outcome, Done) or outcome.value.columns != self.columns:
            return
        self._taken = outcome.value
        self.start_button.setEnabled(not self._taken.missing and self._set is not None)
        if self._first_time and self.start_button.isEnabled():
            self.start_button.setFocus()
        self._first_time = False
        _fill(self._theme, self._found, self._recognised(self._taken))
        _fill(self._theme, self._ahead, self._consequences(self._taken))

    def _recognised(self, taken: TakenIn) -> Iterator[tuple[str, str]]:
        kind = _KINDS[self.workbook.format or self.workbook.kind]
        yield "sheet", f"{kind}, {words.count(len(self.workbook.tables), 'sheet')}"
        table = self.workbook.table(self.columns.sheet)
        if table is not None and (shape := recognise(table)) is not None:
            yield "check", f"Looks like: {shape.name}"
        students = len({response.cell.row for response in taken.roster.responses})
        answers = len(self.columns.having(Role.ANSWER))
        yield "person", f"{words.count(students, 'student')}, {words.count(answers, 'answer')} each"
        for role, what in ((Role.ID, "Student ids"), (Role.NAME, "Names")):
            found = self.columns.having(role)
            if found:
                yield "check", f"{what} in column {', '.join(map(column_letters, found))}"
        marks = sum(response.mark is not None for response in taken.roster.responses)
        if marks:
            yield "check", f"{words.count(marks, 'mark')} already in the sheet; they are kept"

    def _consequences(self, taken: TakenIn) -> Iterator[tuple[str, str]]:
        for sentence in taken.missing:
            yield "warning", sentence
        if self._set is None:
            yield "warning", "No question set is installed. Install one on the start page."
        if not self.columns.having(Role.ANSWER) and self._set is not None:
            yield "info", "Say above a column that it holds the answers to a question."
        total = len(taken.roster.responses)
        if total:
            yield "check", f"{words.count(total - taken.blank, 'answer')} will get a proposed score."
        if taken.blank:
            sentence = "blank answer gets" if taken.blank == 1 else "blank answers get"
            yield "blank", f"{taken.blank:,} {sentence} the lowest score, for you to confirm."
        skipped = taken.roster.skipped
        if skipped:
            numbers = ", ".join(str(each.row) for each in skipped[:4]) + (" …" if len(skipped) > 4 else "")
            yield "info", f"{words.count(len(skipped), 'row')} left out: {numbers}. {skipped[0].reason}"
        hidden = sum(number > self.columns.header_row for number in self.table.hidden_rows)
        if hidden:
            yield "look", f"{words.count(hidden, 'hidden row')} in this sheet, read like the others."
        for sentence in self.workbook.warnings:
            yield "info", sentence
        yield "offline", "Your file stays as it is. Scores go into a copy."


def _fill(theme: Theme, box: QVBoxLayout, lines: Iterator[tuple[str, str]]) -> None:
    clear(box)
    for icon, text in list(lines)[:_MOST_LINES]:
        problem = icon == "warning"
        said = label(text, "problem" if problem else "body", wrap=True)
        line = row(icon_label(theme, icon, "problem" if problem else "secondary"), said, gap=GAP.s)
        line.setStretch(1, 1)
        box.addLayout(line)


def _side(content: QVBoxLayout) -> QWidget:
    inner = QWidget()
    inner.setLayout(content)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidget(inner)
    scroll.setFixedWidth(_SIDE_PX)
    return scroll
