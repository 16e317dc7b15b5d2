"""Cells of a table that only show text: with air around it, and the colours the model gives."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import direction

_LEAST_PX = 32
"""In less room there would be nothing but the sign that something was left out."""


class TextCells(QStyledItemDelegate):
    """Paints one line of text per cell; ``grid`` draws the lines between columns, too."""

    def __init__(self, theme: Theme, view: QTableView, *, grid: bool) -> None:
        super().__init__(view)
        self._theme = theme
        self._grid = grid
        view.setShowGrid(False)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        colours, area = self._theme.colours, QRect(option.rect)
        painter.save()
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(ground, QBrush):
            painter.fillRect(area, ground)
        line = QColor(colours.line)
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), line)
        if self._grid:
            painter.fillRect(QRect(area.right(), area.top(), 1, area.height()), line)
        font = index.data(Qt.ItemDataRole.FontRole)
        if isinstance(font, QFont):
            painter.setFont(font)
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(ink.color() if isinstance(ink, QBrush) else QColor(colours.text))
        room = area.adjusted(GAP.s, 0, -GAP.s, 0)
        text = str(index.data() or "")
        if room.width() < _LEAST_PX:
            text = ""
            painter.fillRect(area.adjusted(0, 0, -1, -1), QColor(colours.background))
        painter.setLayoutDirection(direction(text))
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()
