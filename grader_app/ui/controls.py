"""Labels, buttons and gaps, made in one line each, so that every screen is made of the same parts."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from grader_app.ui.theme import ICON_PROPERTY, ICON_ROLE_PROPERTY, ICON_SIZE_PROPERTY, Theme

L = TypeVar("L", bound=QBoxLayout)


def label(text: str = "", kind: str = "body", *, wrap: bool = False) -> QLabel:
    """Return a text: title, heading, strong, body, secondary, small, sure, look or problem."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def scrolling(content: QWidget) -> QScrollArea:
    """Return what scrolls ``content`` up and down where it is too tall, without a frame or a stop for Tab."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(content)
    return made


def set_kind(widget: QWidget, kind: str) -> None:
    """Give a widget another role in the stylesheet."""
    if widget.property("kind") != kind:
        widget.setProperty("kind", kind)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(
    theme: Theme,
    text: str,
    on_click: Callable[[], object] | None = None,
    *,
    kind: str = "plain",
    icon: str = "",
    role: str = "",
    hint: str = "",
) -> QPushButton:
    """Return a button: plain, primary, quiet, link or segment. Without text, ``hint`` is its name."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    if icon:
        set_icon(theme, made, icon, role or ("on_accent" if kind == "primary" else "text"))
    if hint:
        made.setToolTip(hint)
    made.setAccessibleName(text or hint)
    # A click does not take the focus from the answers, and Enter presses what Tab has reached.
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAutoDefault(True)
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


def set_icon(theme: Theme, widget: QPushButton | QLabel, name: str, role: str = "text") -> None:
    """Give a button or a label an icon that keeps the theme's colour."""
    widget.setProperty(ICON_PROPERTY, name)
    widget.setProperty(ICON_ROLE_PROPERTY, role)
    theme.dress(widget)


def icon_behind(widget: QPushButton) -> None:
    """Put a button's icon behind its words, in the window's direction."""
    is_ltr = QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_ltr else Qt.LayoutDirection.LeftToRight)


def icon_label(theme: Theme, name: str, role: str = "secondary", size_px: int = 18) -> QLabel:
    """Return an icon to stand beside a text that says the same."""
    made = QLabel()
    made.setProperty(ICON_SIZE_PROPERTY, size_px)
    made.setFixedSize(size_px, size_px)
    set_icon(theme, made, name, role)
    return made


def card() -> QFrame:
    """Return a surface with a thin line around it."""
    made = QFrame()
    made.setProperty("kind", "card")
    return made


def rule() -> QFrame:
    """Return a thin line across."""
    made = QFrame()
    made.setProperty("kind", "rule")
    return made


def row(*parts: QWidget | QLayout | int | None, gap: int = 8, margins: int = 0) -> QHBoxLayout:
    """Return parts side by side; a number is a gap, None takes the room that is left."""
    return _fill(QHBoxLayout(), parts, gap, margins)


def column(*parts: QWidget | QLayout | int | None, gap: int = 8, margins: int = 0) -> QVBoxLayout:
    """Return parts one below the other; a number is a gap, None takes the room that is left."""
    return _fill(QVBoxLayout(), parts, gap, margins)


def _fill(box: L, parts: tuple[QWidget | QLayout | int | None, ...], gap: int, margins: int) -> L:
    box.setSpacing(gap)
    box.setContentsMargins(margins, margins, margins, margins)
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        elif isinstance(part, QWidget):
            box.addWidget(part)
        else:
            box.addLayout(part)
    return box


def clear(box: QBoxLayout) -> None:
    """Remove everything a layout holds."""
    while (item := box.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QBoxLayout):
            clear(inner)
            inner.deleteLater()
