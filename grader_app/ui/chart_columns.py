"""Columns side by side with their figures above: how many answers have each score, students each grade."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy

from grader_app.ui import words
from grader_app.ui.chart_base import Chart
from grader_app.ui.chart_export import Figures
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP, Colours

_WIDEST_PX = 56.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One column: what stands below it, how many it counts, and the whole of that in words."""

    below: str
    count: int
    said: str


class ColumnChart(Chart):
    """``scale`` is the count that fills the height, so that several charts can be compared."""

    def __init__(self, theme: Theme, title: str, heads: tuple[str, str], height_px: int = 140) -> None:
        super().__init__(theme, title)
        self._heads = heads
        self._height_px = height_px
        self.bars: Sequence[Bar] = ()
        self._scale = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar], scale: int | None = None) -> None:
        """Show other figures."""
        self.bars = bars
        self._scale = max(1, scale if scale is not None else max((bar.count for bar in bars), default=0))
        self.named()

    def sizeHint(self) -> QSize:
        """Return a size that a page of questions has room for."""
        return QSize(240, self._height_px)

    def figures(self) -> Figures:
        """Return the counts."""
        return Figures(self._heads, tuple((bar.below, words.number(bar.count)) for bar in self.bars))

    def marks(self, area: QRectF) -> list[tuple[QRectF, str]]:
        """Return each column over its full height: small ones are hard to hit."""
        slot = area.width() / max(1, len(self.bars))
        return [
            (QRectF(area.left() + slot * k, area.top(), slot, area.height()), bar.said)
            for k, bar in enumerate(self.bars)
        ]

    def draw(self, painter: QPainter, area: QRectF, colours: Colours) -> None:
        """Draw the columns."""
        if not self.bars:
            return
        line = painter.fontMetrics().height()
        slot = area.width() / len(self.bars)
        width = min(_WIDEST_PX, slot - GAP.s)
        top, bottom = area.top() + line + GAP.xs, area.bottom() - line - GAP.xs
        for number, bar in enumerate(self.bars):
            middle = area.left() + slot * (number + 0.5)
            height = max(2.0, (bottom - top) * bar.count / self._scale)
            column = QRectF(middle - width / 2, bottom - height, width, height)
            fill = colours.accent if bar.count else colours.line
            painter.setPen(Qt.PenStyle.NoPen)
            if number == self.marked:
                shade = QRectF(middle - slot / 2, area.top(), slot, area.height())
                painter.fillRect(shade, QColor(colours.tint(colours.text, 0.06)))
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(column, 2, 2)
            painter.setPen(QColor(colours.text))
            above = QRectF(middle - slot / 2, column.top() - line - 2, slot, line)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, words.number(bar.count))
            painter.setPen(QColor(colours.secondary))
            below = QRectF(middle - slot / 2, bottom + GAP.xs, slot, line)
            fitting = painter.fontMetrics().elidedText(bar.below, Qt.TextElideMode.ElideRight, int(slot))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, fitting)
        painter.fillRect(QRectF(area.left(), round(bottom), area.width(), 1), QColor(colours.line))
