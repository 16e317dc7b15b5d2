"""A box to tick, painted in the theme's colours, large enough to be hit."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from grader_app.ui.icons import paint_icon
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP, TYPE

_BOX_PX = 18


class TickBox(QCheckBox):
    """A check box. Without ``text``, ``name`` says what it is."""

    def __init__(self, theme: Theme, text: str, name: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self.setAccessibleName(name or text)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Return room for the box, the focus ring and the text."""
        width = TYPE.target
        if self.text():
            width += GAP.xs + self.fontMetrics().horizontalAdvance(self.text()) + GAP.s
        return QSize(width, TYPE.target)

    def minimumSizeHint(self) -> QSize:
        """Return the size below which the text would be cut."""
        return self.sizeHint()

    def hitButton(self, _position: object) -> bool:
        """Take a click anywhere."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, its tick, the text and the focus ring."""
        colours, on = self._theme.colours, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Without a text, what is ticked stands to its right, in the tab.
        left = TYPE.target - _BOX_PX - (GAP.s if self.text() else GAP.xs)
        box = QRectF(left, (self.height() - _BOX_PX) / 2, _BOX_PX, _BOX_PX)
        edge = colours.accent if on or self.underMouse() else colours.secondary
        painter.setPen(QPen(QColor(edge), 1.25))
        painter.setBrush(QColor(colours.accent if on else colours.surface))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if on:
            paint_icon(painter, "check", colours.on_accent, box.adjusted(2, 2, -2, -2))
        if self.text():
            painter.setPen(QColor(colours.text if self.isEnabled() else colours.secondary))
            room = self.rect().adjusted(TYPE.target + GAP.xs, 0, 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1) if self.text() else box.adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ring, TYPE.corner, TYPE.corner)
