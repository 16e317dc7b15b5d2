"""Between the file and the desk: what was recognised, what will happen, what can be put right.

What is said about the file stands on one side of it, so that the file itself has room.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableView, QWidget

from grader_app.bundle import Item
from grader_app.core.roster import Attempts, Column, Columns, Role
from grader_app.sheets.columns import with_questions
from grader_app.sheets.shapes import recognise
from grader_app.sheets.workbook import Table
from grader_app.ui import import_lists
from grader_app.ui.cells import TextCells
from grader_app.ui.controls import button, card, column, label, row
from grader_app.ui.import_notes import consequences, recognised
from grader_app.ui.import_question import QuestionDialog
from grader_app.ui.import_side import ImportSide
from grader_app.ui.importing import Reading, TakenIn, Wish, read_file, remember, take_in, understand
from grader_app.ui.own_questions import OwnQuestions, is_own
from grader_app.ui.preview_table import FOLDED_PX, PreviewTable, RoleHeader, column_width
from grader_app.ui.question_sets import Asked, Questions
from grader_app.ui.sheet_tabs import SheetTabs
from grader_app.ui.tasks import Background, Done, Failed, Outcome, Task
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_WAIT_MS = 120
_WIDEST_PX = 420
_MOST_UNUSED = 2
"""So many columns of no use before the last answers are shown at their full width."""
_LISTS = {"skipped": import_lists.skipped, "doubtful": import_lists.doubtful}


class ImportPage(QWidget):
    """Shows the file itself; above each column, what it is for."""

    left = Signal()
    accepted = Signal(object, object)
    """Roster and Questions: its answers, and what they are answers to."""
    failed = Signal(object)
    alone_wanted = Signal()
    """The file is to be opened as a class of its own, instead of being added to the one that is open."""

    def __init__(
        self,
        theme: Theme,
        background: Background,
        reading: Reading,
        sets: tuple[Asked, ...],
        *,
        add_to: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._theme = theme
        self._background = background
        self._sets = sets
        self._add_to = add_to
        self._own = OwnQuestions()
        self._taken: TakenIn | None = None
        self._task: Task | None = None
        self._first_time = True
        self._with_hidden = True
        self._understand(reading)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._read)
        self._build()
        theme.changed.connect(self._show_roles)
        self._lay_out()
        self._show_columns(anew=True)

    def _understand(self, reading: Reading) -> None:
        self.workbook = reading.workbook
        self._encoding, self._separator = reading.encoding, reading.separator
        self._set = reading.question_set
        self._columns = list(reading.columns)
        self._shown = reading.shown
        self._last_time = reading.columns if reading.as_last_time else ()
        self._ticked = set(reading.taken)

    @property
    def items(self) -> tuple[Item, ...]:
        """The questions of the chosen set, and those she made."""
        return (*(self._set.items if self._set is not None else ()), *self._own.items.values())

    @property
    def table(self) -> Table:
        """The sheet that is looked at."""
        return self.workbook.tables[self._shown]

    @property
    def columns(self) -> Columns:
        """How that sheet is read."""
        return self._columns[self._shown]

    @property
    def wish(self) -> Wish:
        """What would be taken in."""
        return Wish(tuple(c for c in self._columns if c.sheet in self._ticked), self._with_hidden)

    def _build(self) -> None:
        theme = self._theme
        self._back = button(
            theme,
            "",
            self.left.emit,
            kind="quiet",
            icon="back",
            hint=tr("Back to the answers") if self._add_to else tr("Back to the start page"),
        )
        self._title = label(self.workbook.source.path.name, "title")
        self.alone_button = button(theme, tr("Open as a class of its own"), self.alone_wanted.emit)
        self.start_button = button(theme, tr("Start"), self._start, kind="primary")
        chosen = self._sets.index(self._set) if self._set is not None else 0
        self.side = ImportSide(theme, [each.label for each in self._sets], chosen)
        self.side.set_chosen.connect(self._choose_set)
        self.side.show_encoding(self._encoding)
        self.side.encoding_chosen.connect(self._choose_encoding)
        self.side.question_chosen.connect(self._choose_question)
        self.side.hidden_chosen.connect(self._choose_hidden)
        self.side.attempts_chosen.connect(self._choose_attempts)
        self.side.list_wanted.connect(self._show_list)
        self.side.own.columns_wanted.connect(self.mark_by_hand)
        self.side.own.texts_wanted.connect(self._mark_rows_by_hand)
        self.side.own.change_wanted.connect(self._change_own)
        self.tabs = SheetTabs(theme, self.workbook.tables, self._shown)
        if len(self.workbook.tables) == 1:
            self.tabs.hide()
        self.tabs.currentChanged.connect(self._choose_sheet)
        self.tabs.ticked.connect(self._tick)
        self.header_text = label(kind="secondary")
        self.header_text.setToolTip(tr("The row with the headings. Or click a row’s number."))
        self.header_up = self._header_button("up", tr("Header row one up"), -1)
        self.header_down = self._header_button("down", tr("Header row one down"), 1)
        self.preview = PreviewTable(theme, self)
        self.view = QTableView()
        self.view.setAccessibleName(tr("The spreadsheet"))
        self.view.setTabKeyNavigation(False)
        self.view.setModel(self.preview)
        self.view.setItemDelegate(TextCells(theme, self.view, grid=True))
        self.header = RoleHeader(theme, self.view)
        self.view.setHorizontalHeader(self.header)
        self.header.role_chosen.connect(self.set_role)
        self.header.own_wanted.connect(lambda number: self.mark_by_hand([number]))
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

    def _header_button(self, icon: str, hint: str, step: int) -> QPushButton:
        def move() -> None:
            self.set_header_row(self.columns.header_row + step)

        return button(self._theme, "", move, kind="quiet", icon=icon, hint=hint)

    def _lay_out(self) -> None:
        about = label(tr("to be added to “{name}”", name=self._add_to), "secondary")
        if not self._add_to:
            about.hide()
            self.alone_button.hide()
        head = row(self._back, self._title, GAP.xs, about, None, self.alone_button, self.start_button)
        above = row(self.tabs, None, self.header_text, self.header_up, self.header_down)
        above.setContentsMargins(GAP.s, GAP.xs, GAP.s, GAP.xs)
        middle = card()
        inside = column(above, self.view, gap=0)
        inside.setContentsMargins(1, 1, 1, 1)
        middle.setLayout(inside)
        self.view.setProperty("kind", "inner")
        body = row(self.side, middle, gap=GAP.l)
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
            if other != number and _excludes(role, had):
                roles[other] = Column(Role.IGNORE)
        roles[number] = role
        if self.view.columnWidth(number - 1) <= FOLDED_PX:
            self._set_width(number)
        self._change(with_questions(replace(self.columns, roles=roles), self.table, self.items))

    def mark_by_hand(self, numbers: Sequence[int]) -> None:
        """Make a question of her own from the heading of each column; she marks its answers herself."""
        for number in numbers:
            heading = self.table.header(self.columns.header_row, number) if self.columns.header_row else ""
            made = self._own.make(heading, number, self.items)
            self.set_role(number, Column(Role.ANSWER, made.id))
            self._set_width(number)
        self.view.setFocus()

    def _mark_rows_by_hand(self) -> None:
        """Make a question of her own from each that the rows name and no set knows."""
        if self._taken is not None:
            number = self.columns.having(Role.QUESTION)[0]
            for text in self._taken.unknown.get(self.columns.sheet, ()):
                self._own.make(text, number, self.items)
            self._change(with_questions(self.columns, self.table, self.items))
            self.view.setFocus()

    def _change_own(self, item_id: str) -> None:
        dialog = QuestionDialog(self, self._theme, self._own.items[item_id])
        dialog.saved.connect(self._put_right)
        dialog.open()

    def _put_right(self, item: Item) -> None:
        self._own.items[item.id] = item
        self._show_columns()

    def set_header_row(self, number: int) -> None:
        """Say which row holds the headings."""
        if number != self.columns.header_row:
            moved = replace(self.columns, header_row=number)
            self._change(with_questions(moved, self.table, self.items))

    def _change(self, new: Columns) -> None:
        """Read the sheet so from now on, and those with the same headings, too."""
        headings = self._headings(self._shown)
        for number, each in enumerate(self._columns):
            same = each.sheet in self._ticked and headings and self._headings(number) == headings
            if number == self._shown or same:
                self._columns[number] = replace(new, sheet=each.sheet)
        self._show_columns()

    def _headings(self, number: int) -> dict[int, str]:
        return dict(self.workbook.tables[number].row(self._columns[number].header_row))

    def _choose_sheet(self, number: int) -> None:
        several = len(self.tabs.boxes) > 1
        self._shown = number
        if not several:
            self._ticked = {self.columns.sheet}
        self._show_columns(anew=True)

    def _tick(self, number: int, on: bool) -> None:
        sheet = self._columns[number].sheet
        self._ticked = self._ticked | {sheet} if on else self._ticked - {sheet}
        self._show_columns()

    def _choose_question(self, number: int, place: int) -> None:
        self.set_role(number, Column(Role.ANSWER, self.items[place].id))

    def _choose_hidden(self, wanted: bool) -> None:
        self._with_hidden = wanted
        self._show_columns()

    def _choose_attempts(self, attempts: Attempts) -> None:
        self._columns = [replace(each, attempts=attempts) for each in self._columns]
        self._show_columns()

    def _choose_set(self, number: int) -> None:
        if self._sets:
            self._own = OwnQuestions()
            reading = understand(self.workbook, self._sets[number])
            self._understand(
                replace(reading, shown=self._shown, encoding=self._encoding, separator=self._separator)
            )
            self._show_columns(anew=True)

    def _choose_encoding(self, encoding: str) -> None:
        work = read_file(self.workbook.source.path, self._sets, encoding)
        self._background.start(self, work, self._read_anew)

    def _read_anew(self, outcome: Outcome) -> None:
        if isinstance(outcome, Failed):
            self.failed.emit(outcome.error)
        if isinstance(outcome, Done):
            self._understand(outcome.value)
            self.side.show_encoding(self._encoding)
            self._show_columns(anew=True)

    def _start(self) -> None:
        if self._taken is None:
            return
        self.start_button.setEnabled(False)
        ref = self._set.ref if self._set is not None and self._asks_set else None
        if ref is not None:
            keep = remember(self.workbook, self._taken.wish, ref)
            self._background.start(self._background, keep, lambda _outcome: None)
        self.accepted.emit(self._taken.roster, Questions(self.items, ref))

    @property
    def _asked(self) -> frozenset[str]:
        return frozenset[str]().union(*(each.asked for each in self.wish.columns))

    @property
    def _asks_set(self) -> bool:
        return any(not is_own(item_id) for item_id in self._asked)

    def _show_list(self, name: str) -> None:
        if self._taken is not None:
            _LISTS[name](self, self._theme, self._taken).open()

    # What follows from it

    def _show_columns(self, *, anew: bool = False) -> None:
        columns, table = self.columns, self.table
        place = self.view.horizontalScrollBar().value(), self.view.verticalScrollBar().value()
        self.preview.show(table, columns.header_row, columns.roles)
        self.header_text.setText(
            tr("Headings in row {row}", row=columns.header_row)
            if columns.header_row
            else tr("No row of headings")
        )
        self.header_up.setEnabled(columns.header_row > 0)
        self.header_down.setEnabled(columns.header_row < table.row_count)
        if anew:
            self._set_widths()
        self._show_roles()
        if not anew:
            self.view.horizontalScrollBar().setValue(place[0])
            self.view.verticalScrollBar().setValue(place[1])
        self._show_boxes()
        self._taken = None
        if self.start_button.hasFocus():
            # Where a button cannot be pressed Qt hands the focus to what comes next, of all things.
            self.view.setFocus()
        self.start_button.setEnabled(False)
        self._show_start()
        self._wait.start()

    def _show_roles(self) -> None:
        roles, columns = self.columns.roles, self.table.column_count
        self.header.show_roles(roles, columns, self.items, may_add=not self._add_to)

    def _show_boxes(self) -> None:
        """Let sheets be ticked where more than one holds answers."""
        asking = [n for n, each in enumerate(self._columns) if each.having(Role.ANSWER)]
        ticked = [n for n, each in enumerate(self._columns) if each.sheet in self._ticked]
        several = len({*asking, *ticked}) > 1
        self.tabs.show_boxes(sorted({*asking, *ticked}) if several else (), ticked)

    def _set_widths(self) -> None:
        """Make columns wide enough to read; those of no use are narrow if they keep answers out of sight."""
        used = {number: role for number, role in self.columns.roles.items() if role.role is not Role.IGNORE}
        last = max(self.columns.having(Role.ANSWER), default=0)
        fold = last - sum(number <= last for number in used) > _MOST_UNUSED
        for number in range(1, self.table.column_count + 1):
            self._set_width(number, folded=fold and number not in used)

    def _set_width(self, number: int, *, folded: bool = False) -> None:
        items = {item.id: item for item in self.items}
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        role = self.columns.roles.get(number, Column(Role.IGNORE))
        width_px = FOLDED_PX if folded else min(column_width(role, items, QFontMetrics(font)), _WIDEST_PX)
        self.view.setColumnWidth(number - 1, width_px)

    def _show_start(self) -> None:
        asked = self._asked
        text = tr("Start with %n questions", n=len(asked)) if asked else tr("Start")
        if self._add_to:
            text = tr("Compare with your class")
        self.start_button.setText(text)
        self.start_button.setAccessibleName(text)

    def _read(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = self._background.start(self, take_in(self.workbook, self.wish), self._has_read)

    def _has_read(self, outcome: Outcome) -> None:
        if isinstance(outcome, Failed):
            self.failed.emit(outcome.error)
        if not isinstance(outcome, Done) or outcome.value.wish != self.wish:
            return
        taken: TakenIn = outcome.value
        self._taken = taken
        self._show_start()
        self.start_button.setEnabled(not taken.missing and bool(self._asked))
        if self._first_time and self.start_button.isEnabled():
            self.start_button.setFocus()
        self._first_time = False
        sheet = self.columns.sheet
        self.preview.show_left_out({s.row: s.reason for s in taken.roster.skipped if s.sheet == sheet})
        self.side.show_questions(_unsaid(self.columns), [item.title for item in self.items])
        self._show_own(taken)
        self.side.show_set_used(self._asks_set or not self._sets)
        self.side.show_hidden(_hidden_words(taken.hidden))
        self.side.show_attempts(several=taken.has_attempts)
        self.side.show_notes(
            recognised(
                self.workbook,
                self._separator,
                self.columns,
                recognise(self.table),
                taken,
                as_last_time=self.columns in self._last_time,
            ),
            consequences(self.workbook, taken, has_set=self._set is not None, adding=bool(self._add_to)),
        )

    def _show_own(self, taken: TakenIn) -> None:
        sheet, by_row = self.columns.sheet, bool(self.columns.having(Role.QUESTION))
        unused = () if self._add_to or by_row else taken.unused.get(sheet, ())
        unknown = () if self._add_to else taken.unknown.get(sheet, ())
        self.side.own.show_questions(self._own.asked(self.columns), unused, len(unknown))


def _excludes(role: Column, had: Column) -> bool:
    """Whether two columns cannot both be for that: one id, one class, one answer to each question."""
    if role.role in (Role.ID, Role.EMAIL, Role.GROUP, Role.QUESTION):
        return had.role is role.role
    return role.item_id is not None and had == role


def _unsaid(columns: Columns) -> list[int]:
    """Return the columns of answers of which nothing says what they answer."""
    if columns.having(Role.QUESTION):
        return []
    return [number for number in columns.having(Role.ANSWER) if columns.roles[number].item_id is None]


def _hidden_words(hidden: int) -> str:
    if not hidden:
        return ""
    return tr("%n rows are hidden or filtered out in your file.", n=hidden)
