"""How many answers have each score: small bars in the list of questions, columns in the overview."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from grader_app.bundle import Item
from grader_app.core.standing import Tally
from grader_app.ui.chart_columns import Bar
from grader_app.ui.tokens import Colours
from grader_app.ui.translation import tr
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


def level_bars(item: Item, tally: Tally) -> list[Bar]:
    """Return how many answers have each level, as the columns of a chart."""
    bars = []
    for level, count in zip(item.rubric.levels, tally.by_level, strict=True):
        worth = points(level.points)
        said = tr("%n answers with {points}", n=count, points=worth)
        bars.append(Bar(f"{worth} {level.label}".strip(), count, said))
    return bars
