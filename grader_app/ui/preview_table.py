"""The sheet as it is, for the import page, and the roles of its columns above it."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu, QPushButton, QTableView

from grader_app.bundle import Item
from grader_app.core.roster import Column, Role, column_letters
from grader_app.sheets.workbook import Table
from grader_app.ui.controls import button, icon_behind
from grader_app.ui.own_questions import is_own
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP, HEADING_TINT, TYPE, Colours
from grader_app.ui.translation import marked, said, tr, translated

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROLE_WORD = {
    Role.ID: marked("Student id"),
    Role.EMAIL: marked("E-mail"),
    Role.NAME: marked("Name"),
    Role.GROUP: marked("Class"),
    Role.QUESTION: marked("Which question"),
    Role.IGNORE: marked("Not used"),
}
_HEADER_PX = 64
_WIDTH_PX = {
    Role.ID: 116,
    Role.EMAIL: 152,
    Role.NAME: 152,
    Role.GROUP: 116,
    Role.QUESTION: 312,
    Role.ANSWER: 312,
    Role.MARK: 160,
    Role.IGNORE: 124,
}
FOLDED_PX = 44
"""The width of a column that is of no use and in the way."""
_LONGEST = 300
_AROUND_PX = 62
"""What stands beside the words in the button above a column."""


def role_words(column: Column, items: Mapping[str, Item]) -> str:
    """Return what a column is for, in the teacher's words."""
    if column.role not in (Role.ANSWER, Role.MARK):
        return translated(_ROLE_WORD[column.role])
    answer = column.role is Role.ANSWER
    if column.item_id is None:
        return tr("Answer") if answer else tr("Mark: the whole row")
    item = items.get(column.item_id)
    if item is None:
        return tr("Answer: which question?") if answer else tr("Mark: which question?")
    if answer and is_own(item.id):
        return tr("Marked by you: {question}", question=item.title)
    return (
        tr("Answer: {question}", question=item.title)
        if answer
        else tr("Mark: {question}", question=item.title)
    )


def role_colour(role: Role, colours: Colours) -> str | None:
    """Return the colour that tints a column of this role, None for one that is not used."""
    return {
        Role.ID: colours.accent,
        Role.EMAIL: colours.accent,
        Role.NAME: colours.accent,
        Role.GROUP: colours.accent,
        Role.QUESTION: colours.sure,
        Role.ANSWER: colours.sure,
        Role.MARK: colours.look,
    }.get(role)


class PreviewTable(QAbstractTableModel):
    """The cells of one sheet, as the spreadsheet program shows them."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table: Table | None = None
        self.header_row = 0
        self.roles: dict[int, Column] = {}
        self._left_out: Mapping[int, str] = {}

    def show(self, table: Table, header_row: int, roles: Mapping[int, Column]) -> None:
        """Show another sheet, or the same one understood otherwise."""
        self.beginResetModel()
        self._table, self.header_row, self.roles = table, header_row, dict(roles)
        self._left_out = {}
        self.endResetModel()

    def show_left_out(self, reasons: Mapping[int, str]) -> None:
        """Show which rows are not taken in, and on pointing at one why."""
        self._left_out = reasons
        if self.rowCount() and self.columnCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of rows in the sheet."""
        return 0 if parent.isValid() or self._table is None else self._table.row_count

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of columns in the sheet."""
        return 0 if parent.isValid() or self._table is None else self._table.column_count

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return column letters and row numbers."""
        across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return column_letters(section + 1) if across else str(section + 1)
        if role == Qt.ItemDataRole.ToolTipRole and not across:
            return tr("Make row {number} the header row", number=section + 1)
        if role == Qt.ItemDataRole.TextAlignmentRole and not across:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell: its text, and how it looks."""
        if self._table is None or not index.isValid():
            return None
        number, used = index.row() + 1, self.roles.get(index.column() + 1, Column(Role.IGNORE)).role
        result: Any = None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                result = " ".join(self._table.text(number, index.column() + 1)[:_LONGEST].split())
            case Qt.ItemDataRole.BackgroundRole:
                result = self._ground(number, used)
            case Qt.ItemDataRole.ToolTipRole:
                whole = self._table.text(number, index.column() + 1)[:_LONGEST]
                result = said(self._left_out.get(number, "")) or whole or None
            case Qt.ItemDataRole.ForegroundRole:
                result = self._ink(number, used)
            case Qt.ItemDataRole.FontRole if number == self.header_row:
                result = _heading_font()
        return result

    def _ink(self, number: int, role: Role) -> QBrush:
        dim = number < self.header_row or role is Role.IGNORE or number in self._left_out
        return QBrush(QColor(self._theme.colours.secondary if dim else self._theme.colours.text))

    def _ground(self, number: int, role: Role) -> QBrush | None:
        colour = role_colour(role, self._theme.colours)
        if colour is None or number < self.header_row or number in self._left_out:
            return None
        return QBrush(
            QColor(self._theme.colours.tint(colour, HEADING_TINT if number == self.header_row else 0.05))
        )


def _heading_font() -> QFont:
    font = QFont()
    font.setPixelSize(TYPE.body)
    font.setWeight(QFont.Weight.DemiBold)
    return font


class RoleHeader(QHeaderView):
    """Column letters, and below each a button with the column's role."""

    role_chosen = Signal(int, object)
    """Column number from 1, and the `Column` it is to be."""
    own_wanted = Signal(int)
    """Column number: it holds answers to a question of her own."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._theme = theme
        self._view = view
        self._items: dict[str, Item] = {}
        self._one_answer_a_row = False
        self._may_add = False
        self.buttons: list[QPushButton] = []
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.sectionResized.connect(self._place)
        view.horizontalScrollBar().valueChanged.connect(self._place)

    def sizeHint(self) -> QSize:
        """Return a height with room for the buttons."""
        return QSize(super().sizeHint().width(), _HEADER_PX)

    def show_roles(
        self, roles: Mapping[int, Column], columns: int, items: Sequence[Item], *, may_add: bool = False
    ) -> None:
        """Show what each column is for; ``may_add``: questions of her own can be made here."""
        self._may_add = may_add and not any(column.role is Role.QUESTION for column in roles.values())
        self._items = {item.id: item for item in items}
        self._one_answer_a_row = any(column.role is Role.QUESTION for column in roles.values())
        while len(self.buttons) < columns:
            self.buttons.append(self._make_button(len(self.buttons) + 1))
        for number, made in enumerate(self.buttons, 1):
            made.setVisible(number <= columns)
            column = roles.get(number, Column(Role.IGNORE))
            text = role_words(column, self._items)
            made.setProperty("role_text", text)
            made.setAccessibleName(tr("Column {letters}: {role}", letters=column_letters(number), role=text))
            made.setToolTip(text)
            colour = role_colour(column.role, self._theme.colours)
            weight = 400 if column.role is Role.IGNORE else 600
            shade = self._theme.colours.tint(colour, HEADING_TINT) if colour else "transparent"
            made.setStyleSheet(
                f"text-align: left; padding: 0 8px; font-weight: {weight}; background: {shade}; "
                f"color: {colour or self._theme.colours.secondary};"
            )
        self._place()

    def updateGeometries(self) -> None:
        """Put the buttons where the columns are."""
        super().updateGeometries()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the column in sight whose button Tab has reached."""
        if event.type() is QEvent.Type.FocusIn and watched in self.buttons:
            section = self.buttons.index(watched)
            self._view.scrollTo(self._view.model().index(max(0, self._view.rowAt(0)), section))
        return super().eventFilter(watched, event)

    def menu_for(self, number: int) -> QMenu:
        """Return the menu of what column ``number`` can be."""
        menu = QMenu(self)
        for role in (Role.ID, Role.NAME, Role.EMAIL, Role.GROUP, Role.QUESTION):
            self._add(menu, translated(_ROLE_WORD[role]), number, Column(role))
        menu.addSeparator()
        answers, marks = menu.addMenu(tr("Answer to")), menu.addMenu(tr("Existing mark for"))
        for inner, role in ((answers, Role.ANSWER), (marks, Role.MARK)):
            if self._one_answer_a_row or role is Role.MARK:
                text = tr("The question the row names") if self._one_answer_a_row else tr("The whole row")
                self._add(inner, text, number, Column(role))
                inner.addSeparator()
        for item in self._items.values():
            self._add(answers, item.title, number, Column(Role.ANSWER, item.id))
            self._add(marks, item.title, number, Column(Role.MARK, item.id))
        if self._may_add:
            mine = menu.addAction(tr("Answers, marked by you"))
            mine.triggered.connect(lambda: self.own_wanted.emit(number))
        menu.addSeparator()
        self._add(menu, tr("Not used"), number, Column(Role.IGNORE))
        return menu

    def _make_button(self, number: int) -> QPushButton:
        made = button(self._theme, "", lambda: self._open_menu(number), icon="down", role="secondary")
        made.setParent(self.viewport())
        made.installEventFilter(self)
        icon_behind(made)
        return made

    def _open_menu(self, number: int) -> None:
        menu = self.menu_for(number)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made = self.buttons[number - 1]
        menu.popup(made.mapToGlobal(made.rect().bottomLeft()))

    def _add(self, menu: QMenu, text: str, number: int, column: Column) -> None:
        menu.addAction(text).triggered.connect(lambda: self.role_chosen.emit(number, column))

    def _place(self) -> None:
        for section, made in enumerate(self.buttons):
            if section >= self.count():
                break
            left, width = self.sectionViewportPosition(section), self.sectionSize(section)
            made.setGeometry(left + 3, _HEADER_PX - TYPE.target - GAP.xs, max(width - 6, 40), TYPE.target)
            text = made.property("role_text") or ""
            room = made.width() - 40 if width > FOLDED_PX else 0
            made.setText(
                "" if not room else made.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            )


def column_width(column: Column, items: Mapping[str, Item], letters: QFontMetrics) -> int:
    """Return how wide a column is at first, in px: enough to read what it is for."""
    return max(_WIDTH_PX[column.role], letters.horizontalAdvance(role_words(column, items)) + _AROUND_PX)
