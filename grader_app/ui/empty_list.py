"""What a list without rows says in their place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView

from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP


def paint_empty(view: QAbstractItemView, theme: Theme, text: str) -> None:
    """Paint a sentence where a list has no rows, and the focus round it all if it stands round a row else."""
    if not text or view.model().rowCount():
        return
    painter = QPainter(view.viewport())
    painter.setPen(QColor(theme.colours.secondary))
    area = view.viewport().rect().adjusted(GAP.xl, GAP.xl, -GAP.xl, -GAP.xl)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
    if view.property("ring") == "row" and view.hasFocus():
        painter.setPen(QPen(QColor(theme.colours.accent), 2))
        painter.drawRect(view.viewport().rect().adjusted(1, 1, -1, -1))
