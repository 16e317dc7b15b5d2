"""How many answers have each score: a few bars, small in the list of questions, large in the overview."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from grader_app.bundle import Item
from grader_app.core.standing import Tally
from grader_app.ui.theme import Theme, figures
from grader_app.ui.tokens import GAP, TYPE, Colours
from grader_app.ui.words import points


def paint_bars(painter: QPainter, area: QRectF, counts: tuple[int, ...], colours: Colours) -> None:
    """Paint small bars into ``area``, one for each level, lowest first; the highest fills the height."""
    most = max(counts, default=0)
    width = min(8.0, (area.width() - 2 * (len(counts) - 1)) / max(1, len(counts)))
    left = area.right() - len(counts) * (width + 2) + 2
    painter.setPen(Qt.PenStyle.NoPen)
    for position, count in enumerate(counts):
        height = max(2.0, area.height() * count / most) if most else 2.0
        painter.setBrush(QColor(colours.accent if count else colours.line))
        bar = QRectF(left + position * (width + 2), area.bottom() - height, width, height)
        painter.drawRoundedRect(bar, 1, 1)


class Distribution(QWidget):
    """Bars with their figures above and the points below; ``scale`` is the count that fills the height."""

    def __init__(self, theme: Theme, item: Item) -> None:
        super().__init__()
        self._theme = theme
        self._item = item
        self._counts: tuple[int, ...] = ()
        self._scale = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_tally(self, tally: Tally, scale: int) -> None:
        """Show other figures."""
        self._counts, self._scale = tally.by_level, max(1, scale)
        levels = zip(self._item.rubric.levels, tally.by_level, strict=True)
        said = ", ".join(f"{count} with {points(level.points)}" for level, count in levels)
        self.setAccessibleName(f"Scores: {said}")
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that a page of questions has room for."""
        return QSize(240, 140)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars."""
        if not self._counts:
            return
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = figures(QFont(self.font()))
        font.setPixelSize(TYPE.small)
        painter.setFont(font)
        line = painter.fontMetrics().height()
        slot = self.width() / len(self._counts)
        width = min(56.0, slot - GAP.s)
        top, bottom = line + GAP.xs, self.height() - line - GAP.xs
        for position, count in enumerate(self._counts):
            middle = slot * (position + 0.5)
            height = (bottom - top) * count / self._scale
            bar = QRectF(middle - width / 2, bottom - max(2.0, height), width, max(2.0, height))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if count else colours.line))
            painter.drawRoundedRect(bar, 2, 2)
            painter.setPen(QColor(colours.text))
            above = QRectF(middle - slot / 2, bar.top() - line - 2, slot, line)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, f"{count:,}")
            painter.setPen(QColor(colours.secondary))
            below = QRectF(middle - slot / 2, bottom + GAP.xs, slot, line)
            level = self._item.rubric.levels[position]
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, f"{points(level.points)} {level.label}")
        painter.fillRect(QRectF(0, round(bottom), self.width(), 1), QColor(colours.line))
