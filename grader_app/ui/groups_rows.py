"""How a row of the groups is painted: a group, an answer of one, or what looks alike."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from grader_app.ui import words
from grader_app.ui.groups_model import GroupTree
from grader_app.ui.icons import paint_icon
from grader_app.ui.theme import Theme, figures
from grader_app.ui.tokens import GAP, TYPE
from grader_app.ui.translation import direction

FOLD_PX = 34
"""So far from where a row begins a click opens and closes a group."""
TICK_PX = 60
"""So far it takes an answer out of its group, or puts it back."""
_WORTH_PX = 52
_STATUS_PX = 120
_BOX_PX = 16
_LETTERS = 400
"""No row is wider, and measuring a whole essay for each repaint is slow."""

Index = QModelIndex | QPersistentModelIndex


class GroupRows(QStyledItemDelegate):
    """Paints rows; ``is_open`` says of a group whether its answers are shown."""

    def __init__(
        self, theme: Theme, model: GroupTree, view: QWidget, is_open: Callable[[Index], bool]
    ) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model
        self._view = view
        self._is_open = is_open

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height all rows have."""
        return QSize(TYPE.row, TYPE.row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        focused = bool(option.state & QStyle.StateFlag.State_Active) and self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = _Row(painter, self._theme, QRect(option.rect), option.direction)
        if option.state & QStyle.StateFlag.State_Selected:
            row.select(focused)
        self._paint(row, index)
        painter.restore()

    def _paint(self, row: "_Row", index: Index) -> None:
        model, colours = self._model, self._theme.colours
        decided, below = model.is_decided(index), not model.is_group(index)
        if not below:
            left = FOLD_PX + self._paint_group_signs(row, index)
        else:
            left = TICK_PX
            if (cell := model.answer(index)) is not None:
                row.tick(model.is_in(cell))
            else:
                row.icon("look", colours.look, GAP.m)
        right = row.width - GAP.s - _WORTH_PX - _STATUS_PX
        ink = colours.secondary if decided or below else colours.text
        row.text(model.text(index), left, right - left - GAP.s, ink)
        ink = colours.sure if decided else colours.text
        row.text(model.worth(index) or "–", right, _WORTH_PX, ink, figure=True)
        left = right + _WORTH_PX
        if decided:
            row.icon("check", colours.sure, left)
        left += _BOX_PX + GAP.xs + 2
        room = row.width - GAP.s - left
        row.text(model.status(index), left, room, colours.sure if decided else colours.secondary)

    def _paint_group_signs(self, row: "_Row", index: Index) -> int:
        """Paint what stands before a group's words; return how much room how many it has takes."""
        colours, model = self._theme.colours, self._model
        if model.rowCount(index):
            row.icon("down" if self._is_open(index) else row.onward, colours.secondary, GAP.m)
        if model.largest < 2:  # Each has but one.
            return 0
        room = row.figure_width(_times(model.largest)) + GAP.m
        total = model.summary(index.row()).total
        if total > 1:
            row.text(_times(total), FOLD_PX, room, colours.text, figure=True)
        return room


class _Row:
    """A row to paint in, measured from where it begins: from the right where people read so."""

    def __init__(self, painter: QPainter, theme: Theme, area: QRect, direction_: Qt.LayoutDirection) -> None:
        self._painter = painter
        self._colours = theme.colours
        self._area = area
        self._direction = direction_
        self.width = area.width()
        self.onward = "next" if direction_ is Qt.LayoutDirection.LeftToRight else "back"
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(self._colours.line))

    def select(self, focused: bool) -> None:
        mark = self._colours.accent if focused else self._colours.secondary
        self._painter.fillRect(self._area.adjusted(0, 0, 0, -1), QColor(self._colours.tint(mark)))
        self._painter.fillRect(self._placed(0, 3), QColor(mark))

    def icon(self, name: str, colour: str, left: int) -> None:
        paint_icon(self._painter, name, colour, self._box(left))

    def tick(self, on: bool) -> None:
        box, colours = self._box(TICK_PX - _BOX_PX - GAP.s), self._colours
        self._painter.setPen(QPen(QColor(colours.accent if on else colours.secondary), 1.25))
        self._painter.setBrush(QColor(colours.accent if on else colours.surface))
        self._painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if on:
            paint_icon(self._painter, "check", colours.on_accent, box.adjusted(2, 2, -2, -2))

    def text(self, text: str, left: int, width: int, colour: str, *, figure: bool = False) -> None:
        usual = self._painter.font()
        if figure:
            self._painter.setFont(_figures(usual))
        # A student's words run as they do; where they begin is the window's.
        self._painter.setLayoutDirection(direction(text))
        self._painter.setPen(QColor(colour))
        metrics = self._painter.fontMetrics()
        shown = metrics.elidedText(text[:_LETTERS], Qt.TextElideMode.ElideRight, width)
        edge = Qt.AlignmentFlag.AlignLeft
        if self._direction is Qt.LayoutDirection.RightToLeft:
            edge = Qt.AlignmentFlag.AlignRight
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | edge
        self._painter.drawText(self._placed(left, width), flags, shown)
        self._painter.setFont(usual)

    def figure_width(self, text: str) -> int:
        return QFontMetrics(_figures(self._painter.font())).horizontalAdvance(text)

    def _box(self, left: int) -> QRectF:
        middle = self._area.center().y() - _BOX_PX // 2
        box = QRect(self._area.left() + left, middle, _BOX_PX, _BOX_PX)
        return QRectF(QStyle.visualRect(self._direction, self._area, box))

    def _placed(self, left: int, width: int) -> QRect:
        part = QRect(self._area.left() + left, self._area.top(), width, self._area.height())
        return QStyle.visualRect(self._direction, self._area, part)


def _times(answers: int) -> str:
    return f"{words.number(answers)} ×"


def _figures(font: QFont) -> QFont:
    font = figures(font)
    font.setWeight(QFont.Weight.DemiBold)
    return font
