"""The curve of what would differ, with a handle: left of it "you look", right of it "accepted"."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from grader_app.core.acceptance import RISKS, Stop
from grader_app.ui import words
from grader_app.ui.accept_offers import Offer
from grader_app.ui.theme import Theme, figures
from grader_app.ui.tokens import GAP, TYPE
from grader_app.ui.translation import tr

_HIGHEST = 0.35
"""The share at the top of the picture, a little above the last stop."""
_LEFT_PX, _BOTTOM_PX, _TOP_PX, _RIGHT_PX = 52, 44, 40, 44
_GRIP = QSize(14, 26)
_DOT_PX = 5.0
_LABEL_PX = 36


class AcceptCurve(QAbstractSlider):
    """One stop is in force; the handle, the arrows and a click move it to another."""

    moved = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._offer: Offer | None = None
        self._place = 0
        self._held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(360, 220)
        self.setAccessibleName(tr("How much to accept: the arrows move the handle from stop to stop"))
        theme.changed.connect(self.update)

    def show_offer(self, offer: Offer, place: int) -> None:
        """Show what may be accepted of other questions, or at another stop."""
        self._offer, self._place = offer, place
        self.setMaximum(len(offer.stops) - 1)
        self.setValue(place)  # for screen readers
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size it likes."""
        return QSize(720, 340)

    # Moving

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the handle: to the left accepts more, to the right less."""
        step = {
            Qt.Key.Key_Left: 1,
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Right: -1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_Home: -len(RISKS),
            Qt.Key.Key_End: len(RISKS),
        }.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._move(self._place + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle to where the pointer is."""
        self._held = event.button() is Qt.MouseButton.LeftButton
        self._drag(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the handle with the pointer."""
        self._drag(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let it go."""
        self._held = False

    def _drag(self, event: QMouseEvent) -> None:
        if self._held and self._stops:
            where = event.position()
            dots = [self._dot(stop) for stop in self._stops]
            self._move(min(range(len(dots)), key=lambda k: (where - dots[k]).manhattanLength()))

    def _move(self, place: int) -> None:
        place = min(max(place, 0), len(self._stops) - 1)
        if self._stops and place != self._place:
            self.moved.emit(place)

    # Where things stand

    @property
    def _stops(self) -> tuple[Stop, ...]:
        return self._offer.stops if self._offer is not None else ()

    @property
    def _plot(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT_PX, _TOP_PX, -_RIGHT_PX, -_BOTTOM_PX)

    def _x(self, accepted: int) -> float:
        total = self._offer.total if self._offer is not None else 0
        return self._plot.right() - self._plot.width() * accepted / max(1, total)

    def _y(self, share: float) -> float:
        return self._plot.bottom() - self._plot.height() * min(share, _HIGHEST) / _HIGHEST

    def _dot(self, stop: Stop) -> QPointF:
        return QPointF(self._x(len(stop.accepted)), self._y(stop.risk))

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the areas, the axis, the curve, its stops, and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = figures(QFont(self.font()))
        font.setPixelSize(TYPE.small)
        painter.setFont(font)
        self._paint_axis(painter)
        offer = self._offer
        if offer is None or not offer.stops:
            return
        here = self._x(len(offer.stops[self._place].accepted))
        self._paint_areas(painter, offer, here)
        self._paint_curve(painter, offer)
        self._paint_stops(painter, here)
        self._paint_strip(painter, offer)
        self._paint_handle(painter, here)

    def _paint_axis(self, painter: QPainter) -> None:
        colours, plot = self._theme.colours, self._plot
        line = painter.fontMetrics().height()
        for share in (0.0, 0.1, 0.2, 0.3):
            y = round(self._y(share)) + 0.5
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colours.secondary))
            where = QRectF(0, y - line / 2, plot.left() - GAP.s, line)
            painter.drawText(
                where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words.percent(share)
            )

    def _paint_areas(self, painter: QPainter, offer: Offer, here: float) -> None:
        colours, plot = self._theme.colours, self._plot
        taken = QRectF(here, plot.top(), plot.right() - here, plot.height())
        painter.fillRect(taken, QColor(colours.tint(colours.accent)))
        some = len(offer.stops[self._place].accepted)
        strong = QFont(painter.font())
        strong.setPixelSize(TYPE.heading)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.save()
        painter.setFont(strong)
        above = QRectF(plot.left(), 0, plot.width(), plot.top() - GAP.s)
        painter.setPen(QColor(colours.text))
        left = tr("You look: {count}", count=words.number(offer.total - offer.decided - some))
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, left)
        painter.setPen(QColor(colours.accent))
        right = tr("Accepted: {count}", count=words.number(offer.taken + some))
        painter.drawText(above, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, right)
        painter.restore()

    def _paint_curve(self, painter: QPainter, offer: Offer) -> None:
        colours = self._theme.colours
        painter.save()
        painter.setClipRect(self._plot)
        measured = [QPointF(self._x(n), self._y(share)) for n, share, _ in offer.curve]
        bound = [QPointF(self._x(n), self._y(share)) for n, _, share in offer.curve]
        painter.setPen(Qt.PenStyle.NoPen)
        band = QColor(colours.secondary)
        band.setAlphaF(0.14)
        painter.setBrush(band)
        painter.drawPolygon(QPolygonF([*measured, *reversed(bound)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.text), 2))
        painter.drawPolyline(QPolygonF(measured))
        painter.restore()

    def _paint_stops(self, painter: QPainter, handle: float) -> None:
        colours = self._theme.colours
        line = painter.fontMetrics().height()
        for place, stop in enumerate(self._stops):
            if not stop.accepted:
                continue
            dot, here = self._dot(stop), place == self._place
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(QColor(colours.accent if here else colours.surface))
            painter.drawEllipse(dot, _DOT_PX + here, _DOT_PX + here)
            painter.setPen(QColor(colours.text if here else colours.secondary))
            beside = _beside(dot, line, handle)
            side = Qt.AlignmentFlag.AlignLeft if beside.left() > dot.x() else Qt.AlignmentFlag.AlignRight
            painter.drawText(beside, side | Qt.AlignmentFlag.AlignVCenter, words.percent(stop.risk))

    def _paint_strip(self, painter: QPainter, offer: Offer) -> None:
        """Paint below the axis whose answers these are: decided ones, those with a flag, and the rest."""
        colours, plot = self._theme.colours, self._plot
        parts = (
            (offer.decided, colours.sure),
            (offer.kept_back, colours.look),
            (offer.candidates, colours.line),
        )
        left = plot.left()
        for count, colour in parts:
            width = plot.width() * count / max(1, offer.total)
            painter.fillRect(QRectF(left, plot.bottom() + GAP.xs, max(0.0, width - 1), 4), QColor(colour))
            left += width

    def _paint_handle(self, painter: QPainter, here: float) -> None:
        colours, plot = self._theme.colours, self._plot
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.drawLine(QPointF(here, plot.top()), QPointF(here, plot.bottom() + GAP.m))
        grip = QRectF(here - _GRIP.width() / 2, plot.bottom() + GAP.m, _GRIP.width(), _GRIP.height())
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(grip, GAP.xs, GAP.xs)
        painter.setPen(QPen(QColor(colours.on_accent), 1))
        for across in (-2, 2):
            x = round(here) + across + 0.5
            painter.drawLine(QPointF(x, grip.top() + 8), QPointF(x, grip.bottom() - 8))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(grip.adjusted(-3, -3, 3, 3), GAP.s, GAP.s)


def _beside(dot: QPointF, height: float, handle: float) -> QRectF:
    """Return where a stop's label stands: the handle's line, at ``handle``, goes through none."""
    made = QRectF(dot.x() + GAP.xs, dot.y() - height - GAP.s, _LABEL_PX, height)
    if dot.x() < handle < made.right() + GAP.xs:
        made.moveRight(dot.x() - GAP.xs)
    return made
