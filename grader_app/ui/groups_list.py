"""How the groups look and are moved through: rows of one height, painted, however many there are."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from grader_app.ui import words
from grader_app.ui.groups_model import GroupTree
from grader_app.ui.icons import paint_icon
from grader_app.ui.theme import Theme, figures
from grader_app.ui.tokens import GAP, TYPE

_FOLD_PX = 26
"""The sign that opens and closes a group, and below it the tick of an answer."""
_WORTH_PX = 52
_STATUS_PX = 120
_BOX_PX = 16
_LETTERS = 400
"""No row is wider, and measuring a whole essay for each repaint is slow."""
_MOVING_KEYS = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space)
)
_QUIET = Qt.KeyboardModifier.KeypadModifier


class GroupList(QTreeView):
    """The tree of groups. Up and Down go through it, Right and Left open and close."""

    figure_pressed = Signal(str)
    enter_pressed = Signal()
    tick_wanted = Signal()
    """Take the row out of its group, or put it back."""
    left = Signal()

    def __init__(self, theme: Theme, model: GroupTree) -> None:
        super().__init__()
        self._theme = theme
        self._tree = model
        self.empty_text = ""
        self.setProperty("kind", "inner")
        self.setHeaderHidden(True)
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(theme, model, self))
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        model.modelReset.connect(self.update)

    def go_out(self) -> None:
        """Close the group whose answer is chosen; from a group's own row, leave."""
        index = self.currentIndex()
        if self._tree.is_group(index) or not index.isValid():
            self.left.emit()
        else:
            self.collapse(index.parent())
            self.setCurrentIndex(index.parent())

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move through the tree from being taken for those of the single answers."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not event.modifiers() & ~_QUIET
            and event.key() in _MOVING_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on what is more than moving about."""
        key = event.key()
        if event.modifiers() & ~_QUIET:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        elif key == Qt.Key.Key_Space:
            self.tick_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.go_out()
        elif event.text().isdecimal():
            self.figure_pressed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters and figures are the desk's keys."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open, close or tick where there is a sign for it; elsewhere choose the row."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.position().x() > _FOLD_PX + GAP.s:
            return
        if self._tree.answer(index) is not None:
            self.tick_wanted.emit()
        elif self._tree.rowCount(index):
            self.setExpanded(index, not self.isExpanded(index))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or a sentence where there are none."""
        super().paintEvent(event)
        if self.empty_text and self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._theme.colours.secondary))
            area = self.viewport().rect().adjusted(GAP.xl, GAP.xl, -GAP.xl, -GAP.xl)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_text)


class _RowDelegate(QStyledItemDelegate):
    """Paints a group, an answer of one, or what looks alike."""

    def __init__(self, theme: Theme, model: GroupTree, parent: GroupList) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._list = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height all rows have."""
        return QSize(TYPE.row, TYPE.row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        model, colours, area = self._model, self._theme.colours, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_Active) and self._list.hasFocus()
            mark = colours.accent if focused else colours.secondary
            painter.fillRect(area, QColor(colours.tint(mark)))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(mark))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(colours.line))
        decided, below = model.is_decided(index), not model.is_group(index)
        inner = area.adjusted(GAP.s, 0, -GAP.s, 0)
        left = inner.left() + (2 * _FOLD_PX if below else _FOLD_PX + self._count_px(painter))
        painter.setPen(QColor(colours.secondary if decided or below else colours.text))
        if not below:
            self._paint_group_signs(painter, inner, index)
        elif (cell := model.answer(index)) is not None:
            self._paint_tick(painter, inner, ticked=model.is_in(cell))
        else:
            paint_icon(painter, "look", colours.look, _sign(inner))
        right = inner.right() - _WORTH_PX - _STATUS_PX
        self._text(painter, QRect(left, inner.top(), right - left - GAP.s, inner.height()), model.text(index))
        self._paint_worth(painter, QRect(right, inner.top(), _WORTH_PX, inner.height()), index, decided)
        self._paint_status(
            painter, QRect(right + _WORTH_PX, inner.top(), _STATUS_PX, inner.height()), index, decided
        )
        painter.restore()

    def _paint_group_signs(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = self._theme.colours
        if self._model.rowCount(index):
            name = "down" if self._list.isExpanded(index) else "next"
            paint_icon(painter, name, colours.secondary, _sign(area))
        total = self._model.summary(index.row()).total
        if total > 1:
            painter.save()
            painter.setFont(_strong(figures(painter.font())))
            count = QRect(area.left() + _FOLD_PX, area.top(), self._count_px(painter), area.height())
            self._text(painter, count, _times(total))
            painter.restore()

    def _count_px(self, painter: QPainter) -> int:
        """Return the room for how many answers a group has: none where each has but one."""
        largest = self._model.largest
        if largest < 2:
            return 0
        font = _strong(figures(painter.font()))
        return QFontMetrics(font).horizontalAdvance(_times(largest)) + GAP.m

    def _paint_tick(self, painter: QPainter, area: QRect, *, ticked: bool) -> None:
        colours = self._theme.colours
        box = _sign(area).translated(_FOLD_PX - GAP.xs, 0)
        painter.save()
        painter.setPen(QPen(QColor(colours.accent if ticked else colours.secondary), 1.25))
        painter.setBrush(QColor(colours.accent if ticked else colours.surface))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if ticked:
            paint_icon(painter, "check", colours.on_accent, box.adjusted(2, 2, -2, -2))
        painter.restore()

    def _paint_worth(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex, decided: bool
    ) -> None:
        painter.save()
        painter.setFont(_strong(figures(painter.font())))
        colours = self._theme.colours
        painter.setPen(QColor(colours.sure if decided else colours.text))
        self._text(painter, area, self._model.worth(index) or "–")
        painter.restore()

    def _paint_status(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex, decided: bool
    ) -> None:
        colours = self._theme.colours
        if decided:
            paint_icon(painter, "check", colours.sure, QRectF(area.left(), area.center().y() - 8, 16, 16))
        painter.setPen(QColor(colours.sure if decided else colours.secondary))
        self._text(painter, area.adjusted(16 + GAP.xs + 2, 0, 0, 0), self._model.status(index))

    @staticmethod
    def _text(painter: QPainter, area: QRect, text: str) -> None:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text[:_LETTERS], Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _sign(area: QRect) -> QRectF:
    return QRectF(area.left() + GAP.xs, area.center().y() - _BOX_PX / 2, _BOX_PX, _BOX_PX)


def _times(answers: int) -> str:
    return f"{words.number(answers)} ×"


def _strong(font: QFont) -> QFont:
    font = QFont(font)
    font.setWeight(QFont.Weight.DemiBold)
    return font
