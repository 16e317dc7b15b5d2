"""Comments as a list: a key to give each by, its words, and where it stands already."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from grader_app.ui.icons import paint_icon
from grader_app.ui.theme import Theme, figures
from grader_app.ui.tokens import GAP, TYPE
from grader_app.ui.translation import direction, tr

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROW_PX = 52
_KEY_PX = 24
_USE_PX = 132


@dataclass(frozen=True, slots=True)
class Line:
    """A comment in the list.

    Attributes:
        number: Its number; None for one that is only being written.
        text: Its words.
        alike: How many answers like this one have it.
        used: How many answers have it.
        given: Whether this answer has it.
    """

    number: int | None
    text: str
    alike: int = 0
    used: int = 0
    given: bool = False

    @property
    def use(self) -> str:
        """Where it stands, in a few words."""
        if self.number is None:
            return tr("new")
        if self.alike:
            return tr("on %n like answers", n=self.alike)
        return tr("on %n answers", n=self.used) if self.used else ""


class CommentTable(QAbstractListModel):
    """Lines to choose from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()
        self.with_keys = False
        self.with_signs = False

    def show(self, lines: Sequence[Line], *, with_keys: bool = False) -> None:
        """Show other lines; ``with_keys``: the figures 1 to 9 give the first nine."""
        self.beginResetModel()
        self.lines, self.with_keys = lines, with_keys
        self.with_signs = with_keys or any(line.given or line.number is None for line in lines)
        self.endResetModel()

    def key(self, row: int) -> str:
        """Return the figure that gives the comment of a row, "" where none does."""
        return str(row + 1) if self.with_keys and row < 9 else ""

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many comments there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a comment's words, and all that is said of it for a screen reader."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            given = tr("given") if line.given else ""
            return ", ".join(filter(None, (self.key(index.row()), line.text, line.use, given)))
        return None


class CommentList(QListView):
    """How the comments look."""

    def __init__(self, theme: Theme, model: CommentTable) -> None:
        super().__init__()
        self.setModel(model)
        self.setProperty("kind", "inner")
        self.setItemDelegate(_RowDelegate(theme, model, self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: what is typed is looked for above the list."""


class _RowDelegate(QStyledItemDelegate):
    """Paints a comment: its key, at most two lines of its words, and where it stands."""

    def __init__(self, theme: Theme, model: CommentTable, parent: CommentList) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height all rows have."""
        return QSize(200, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        colours, area, line = self._theme.colours, QRect(option.rect), self._model.lines[index.row()]

        def placed(left: int, top: int, width: int, height: int) -> QRect:
            """Return a part of the row, measured from where it begins."""
            part = QRect(area.left() + left, area.top() + top, width, height)
            return QStyle.visualRect(option.direction, area, part)

        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.tint(colours.accent)))
            painter.fillRect(placed(0, 0, 3, _ROW_PX), QColor(colours.accent))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(colours.line))
        self._paint_sign(painter, QRectF(placed(GAP.m, (_ROW_PX - _KEY_PX) // 2, _KEY_PX, _KEY_PX)), index)
        left = GAP.m + (_KEY_PX + GAP.m if self._model.with_signs else 0)
        room = placed(left, GAP.s, area.width() - left - _USE_PX - GAP.m, _ROW_PX - 2 * GAP.s)
        painter.setLayoutDirection(direction(line.text))
        painter.setPen(QColor(colours.text))
        edge = Qt.AlignmentFlag.AlignAbsolute | QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft
        )
        painter.drawText(
            room,
            int(edge | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap),
            _two_lines(painter, line.text, room.width()),
        )
        painter.setLayoutDirection(option.direction)
        painter.setPen(QColor(colours.sure if line.given else colours.secondary))
        small = painter.font()
        small.setPixelSize(TYPE.small)
        painter.setFont(small)
        said = tr("given") if line.given else line.use
        use = placed(area.width() - _USE_PX - GAP.s, 0, _USE_PX, _ROW_PX)
        painter.drawText(use, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said)
        painter.restore()

    def _paint_sign(self, painter: QPainter, cap: QRectF, index: Index) -> None:
        """Paint what stands before the words: given, new, or the key that gives it."""
        colours, line = self._theme.colours, self._model.lines[index.row()]
        if line.given:
            paint_icon(painter, "check", colours.sure, cap.adjusted(3, 3, -3, -3))
        elif line.number is None:
            paint_icon(painter, "plus", colours.accent, cap.adjusted(3, 3, -3, -3))
        elif key := self._model.key(index.row()):
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.setBrush(QColor(colours.background))
            painter.drawRoundedRect(cap, 4, 4)
            painter.setPen(QColor(colours.secondary))
            painter.setFont(figures(painter.font()))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)


def _two_lines(painter: QPainter, text: str, width: int) -> str:
    """Return as much of a comment as two lines hold."""
    metrics = painter.fontMetrics()
    return metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, round(width * 1.85))
