"""Bars one below the other, from 0 to 100 %: means by class, agreement by question."""

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

_ROW_PX = 24
_HEADING_PX = 28
_LABEL_SHARE = 0.34
_BAR_PX = 12
_ELIDED = Qt.TextElideMode.ElideRight


@dataclass(frozen=True, slots=True)
class Row:
    """One bar: its name, the share it shows (None: there is nothing), and that in words.

    A row without ``name`` is the heading ``heading`` of those below it.
    """

    name: str
    share: float | None
    figure: str
    heading: str = ""

    @property
    def said(self) -> str:
        """What stands at its right."""
        return f"{_percent(self.share)}  {self.figure}".strip()


class RowChart(Chart):
    """Every bar has its name at the left and its figure at the right."""

    def __init__(self, theme: Theme, title: str, heads: tuple[str, ...]) -> None:
        super().__init__(theme, title)
        self._heads = heads
        self.rows: Sequence[Row] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other figures."""
        self.rows = rows
        self.updateGeometry()
        self.named()

    def sizeHint(self) -> QSize:
        """Return room for all rows."""
        return QSize(480, 8 + sum(_HEADING_PX if row.heading else _ROW_PX for row in self.rows))

    def figures(self) -> Figures:
        """Return the shares, each with its heading if there is one."""
        heading, found = "", []
        for row in self.rows:
            if row.heading:
                heading = row.heading
                continue
            share = _percent(row.share)
            found.append((*((heading,) if heading else ()), row.name, share, row.figure))
        return Figures(self._heads, tuple(found))

    def marks(self, area: QRectF) -> list[tuple[QRectF, str]]:
        """Return each row; headings are none."""
        return [
            (
                where,
                f"{row.name}: {words.percent(row.share) if row.share is not None else '–'} · {row.figure}",
            )
            for row, where in self._places(area)
            if not row.heading
        ]

    def draw(self, painter: QPainter, area: QRectF, colours: Colours) -> None:
        """Draw the bars."""
        left = area.left() + area.width() * _LABEL_SHARE
        metrics = painter.fontMetrics()
        figure_px = max((metrics.horizontalAdvance(row.said) for row in self.rows), default=0)
        room = area.right() - figure_px - left - GAP.m
        number = -1
        for row, where in self._places(area):
            middle = Qt.AlignmentFlag.AlignVCenter
            name = QRectF(where.left(), where.top(), area.width() * _LABEL_SHARE - GAP.m, where.height())
            if row.heading:
                font = painter.font()
                font.setBold(True)
                painter.save()
                painter.setFont(font)
                painter.setPen(QColor(colours.text))
                painter.drawText(
                    where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, row.heading
                )
                painter.restore()
                continue
            number += 1
            if number == self.marked:
                painter.fillRect(where, QColor(colours.tint(colours.text, 0.06)))
            painter.setPen(QColor(colours.text))
            fitting = metrics.elidedText(row.name, _ELIDED, int(name.width()))
            painter.drawText(name, Qt.AlignmentFlag.AlignLeft | middle, fitting)
            track = QRectF(left, where.center().y() - _BAR_PX / 2, room, _BAR_PX)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint(colours.line, 0.6)))
            painter.drawRoundedRect(track, 2, 2)
            if row.share:
                painter.setBrush(QColor(colours.accent))
                painter.drawRoundedRect(QRectF(track.left(), track.top(), room * row.share, _BAR_PX), 2, 2)
            painter.setPen(QColor(colours.secondary))
            figure = QRectF(area.right() - figure_px, where.top(), figure_px, where.height())
            painter.drawText(figure, Qt.AlignmentFlag.AlignLeft | middle, row.said)

    def _places(self, area: QRectF) -> list[tuple[Row, QRectF]]:
        top, places = area.top(), []
        for row in self.rows:
            height = _HEADING_PX if row.heading else _ROW_PX
            places.append((row, QRectF(area.left(), top, area.width(), height)))
            top += height
        return places


def _percent(share: float | None) -> str:
    return words.percent(share) if share is not None else ""
