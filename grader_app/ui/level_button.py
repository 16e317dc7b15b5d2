"""A level of the rubric as a button: its key, its words, its probability, and whether it is chosen."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from grader_app.bundle import Level
from grader_app.ui.theme import Theme, figures
from grader_app.ui.tokens import GAP, TYPE
from grader_app.ui.translation import tr
from grader_app.ui.words import percent, points

_KEY_PX = 26
_BAR_PX = 96
_FIGURE_PX = 44


class LevelButton(QAbstractButton):
    """``chosen`` is what counts now; ``decided`` whether a person said so."""

    def __init__(self, theme: Theme, level: Level, key: str) -> None:
        super().__init__()
        self._theme = theme
        self._level = level
        self._key = key
        self._probability: float | None = None
        self._chosen = self._decided = self._proposed = False
        self._decided_word = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)
        self._name()

    def show_state(
        self,
        probability: float | None,
        *,
        chosen: bool,
        decided: bool,
        proposed: bool,
        accepted: bool = False,
    ) -> None:
        """Show another answer's figures."""
        self._probability = probability
        self._chosen, self._decided, self._proposed = chosen, decided, proposed
        self._decided_word = tr("accepted") if accepted else tr("decided")
        self._name()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the rubric's wording needs."""
        wording = self._wording_height(width)
        return 2 * GAP.s + (self._heading_height() + 2 + wording if wording else _KEY_PX + 2)

    def sizeHint(self) -> QSize:
        """Return a size for the present width."""
        return QSize(320, self.heightForWidth(self.width() if self.width() > 200 else 480))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest useful size."""
        return QSize(220, self.heightForWidth(max(self.width(), 220)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the new width needs."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button."""
        colours = self._theme.colours
        mark = colours.sure if self._decided else colours.accent
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colours.tint(mark) if self._chosen else colours.surface
        if not self._chosen and self.underMouse():
            ground = colours.tint(colours.text, 0.04)
        edge = 2 if self.hasFocus() else 1
        border = colours.accent if self.hasFocus() else mark if self._chosen else colours.line
        painter.setPen(QPen(QColor(border), edge))
        painter.setBrush(QColor(ground))
        inset = edge / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), TYPE.corner, TYPE.corner
        )
        self._paint_key(painter, mark)
        self._paint_words(painter)
        if self._probability is not None:
            self._paint_probability(painter, self._probability)

    def _paint_key(self, painter: QPainter, mark: str) -> None:
        colours = self._theme.colours
        cap = self._placed(QRect(GAP.m, GAP.s + 1, _KEY_PX, _KEY_PX))
        painter.setPen(QPen(QColor(mark if self._chosen else colours.line), 1))
        painter.setBrush(QColor(mark if self._chosen else colours.background))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(colours.on_accent if self._chosen else colours.secondary))
        painter.setFont(self._font(TYPE.body, QFont.Weight.DemiBold))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _paint_words(self, painter: QPainter) -> None:
        colours = self._theme.colours
        left, top = GAP.m + _KEY_PX + GAP.m, GAP.s
        heading = f"{points(self._level.points)}  {self._level.label}"
        font = self._font(TYPE.body, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        # Alone, the heading stands beside the middle of the key.
        height = self._heading_height() if self._level.wording else _KEY_PX + 2
        area = QRect(left, top, self.width() - left - GAP.m, height)
        painter.drawText(self._placed(area), Qt.AlignmentFlag.AlignVCenter, heading)
        is_decided = self._chosen and self._decided
        said = self._decided_word if is_decided else tr("proposed") if self._proposed else ""
        if said:
            area.adjust(QFontMetrics(font).horizontalAdvance(heading) + GAP.m, 0, 0, 0)
            painter.setFont(self._font(TYPE.small))
            painter.setPen(QColor(colours.sure if is_decided else colours.accent))
            painter.drawText(self._placed(area), Qt.AlignmentFlag.AlignVCenter, said)
        painter.setFont(self._font(TYPE.small))
        painter.setPen(QColor(colours.secondary))
        wording = QRect(
            left, top + self._heading_height() + 2, self._wording_width(self.width()), self.height()
        )
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(self._placed(wording), flags, self._level.wording)

    def _paint_probability(self, painter: QPainter, probability: float) -> None:
        colours = self._theme.colours
        middle = GAP.s + self._heading_height() // 2
        left = self.width() - GAP.m - _FIGURE_PX - GAP.s - _BAR_PX
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.tint(colours.secondary, 0.18)))
        painter.drawRoundedRect(self._placed(QRect(left, middle - 3, _BAR_PX, 6)), 3, 3)
        painter.setBrush(QColor(colours.accent if self._proposed else colours.secondary))
        full = max(3, round(_BAR_PX * probability))
        painter.drawRoundedRect(self._placed(QRect(left, middle - 3, full, 6)), 3, 3)
        painter.setPen(QColor(colours.text if self._proposed else colours.secondary))
        painter.setFont(figures(self._font(TYPE.small)))
        area = QRect(self.width() - GAP.m - _FIGURE_PX, GAP.s, _FIGURE_PX, self._heading_height())
        painter.drawText(
            self._placed(area),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            percent(probability),
        )

    def _placed(self, area: QRect) -> QRect:
        """Return where an area stands in the window's direction."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _font(self, size_px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size_px)
        font.setWeight(weight)
        return font

    def _heading_height(self) -> int:
        return QFontMetrics(self._font(TYPE.body, QFont.Weight.DemiBold)).height() + 2

    def _wording_width(self, width: int) -> int:
        return max(80, width - (GAP.m + _KEY_PX + GAP.m) - GAP.m)

    def _wording_height(self, width: int) -> int:
        if not self._level.wording:
            return 0
        metrics = QFontMetrics(self._font(TYPE.small))
        room = QRect(0, 0, self._wording_width(width), 10_000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._level.wording).height()

    def _name(self) -> None:
        level = self._level
        parts = [f"{points(level.points)} {level.label}"]
        if self._chosen:
            parts.append(self._decided_word if self._decided else tr("proposed"))
        if self._probability is not None:
            parts.append(percent(self._probability))
        self.setAccessibleName(", ".join(parts))
        worth, key = points(level.points), self._key
        said = tr("{wording} Key {key}.", wording=level.wording, key=key) if key else level.wording
        self.setAccessibleDescription(said)
        self.setToolTip(tr("Give {points} (key {key})", points=worth, key=key) if key else "")
