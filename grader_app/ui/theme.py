"""The look: every colour, size and gap of the program, and the theme that is in force.

Spacing is 4, 8, 12, 16, 24 or 32 px. Colours have a meaning or are absent: accent is what can be acted on,
``sure`` is decided or safe, ``look`` asks for the teacher's eye, ``problem`` went wrong.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from grader_app.ui.icons import icon, pixmap
from grader_app.ui.stylesheet import stylesheet
from grader_app.ui.tokens import DARK, HIGH_CONTRAST, LIGHT, TYPE, Colours

ICON_PROPERTY = "icon_name"
ICON_ROLE_PROPERTY = "icon_role"
ICON_SIZE_PROPERTY = "icon_size_px"
_MIRRORED = {"back": "next", "next": "back", "undo": "redo", "redo": "undo"}
"""What points somewhere points the other way where lines run from right to left."""


class Look(StrEnum):
    """What can be chosen in the View menu."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class _Scheme:
    colours: Colours
    hint: Qt.ColorScheme


_SCHEMES = {
    Look.LIGHT: _Scheme(LIGHT, Qt.ColorScheme.Light),
    Look.DARK: _Scheme(DARK, Qt.ColorScheme.Dark),
    Look.HIGH_CONTRAST: _Scheme(HIGH_CONTRAST, Qt.ColorScheme.Dark),
}


class Theme(QObject):
    """Dresses the application, and does so again when the system or the teacher changes the look.

    Widgets that paint themselves hold the theme and read ``colours`` when they paint.
    """

    changed = Signal()

    def __init__(self, app: QApplication, look: Look = Look.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self.look = look
        self.colours = LIGHT
        app.setStyle("fusion")
        app.setFont(body_font(app.font()))
        for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateTooltip):
            app.setEffectEnabled(effect, False)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    def choose(self, look: Look) -> None:
        """Use ``look`` from now on."""
        self.look = look
        self._apply()

    def dress(self, widget: QAbstractButton | QLabel) -> None:
        """Give a button or a label the icon that its properties name, in the theme's colours."""
        name, role = widget.property(ICON_PROPERTY), widget.property(ICON_ROLE_PROPERTY) or "text"
        colour = getattr(self.colours, role)
        if self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            name = _MIRRORED.get(name, name)
        if isinstance(widget, QLabel):
            size_px = widget.property(ICON_SIZE_PROPERTY) or TYPE.icon
            widget.setPixmap(pixmap(name, colour, size_px, widget.devicePixelRatioF()))
        else:
            widget.setIcon(icon(name, colour, self.colours.secondary))

    def _system_changed(self) -> None:
        if self.look is Look.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        hints = self._app.styleHints()
        if self.look is Look.SYSTEM:
            hints.unsetColorScheme()
            wants_contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
            dark = hints.colorScheme() == Qt.ColorScheme.Dark
            self.colours = HIGH_CONTRAST if wants_contrast else DARK if dark else LIGHT
        else:
            scheme = _SCHEMES[self.look]
            self.colours = scheme.colours
            hints.setColorScheme(scheme.hint)
        self._app.setPalette(_palette(self.colours))
        self._app.setStyleSheet(stylesheet(self.colours))
        for widget in self._app.allWidgets():
            if isinstance(widget, (QAbstractButton, QLabel)) and widget.property(ICON_PROPERTY):
                self.dress(widget)
            widget.update()
        self.changed.emit()


def body_font(font: QFont) -> QFont:
    """Return the system's font in the program's body size."""
    font = QFont(font)
    font.setPixelSize(TYPE.body)
    return font


def figures(font: QFont) -> QFont:
    """Return ``font`` with figures of equal width, so that scores stand in columns."""
    font = QFont(font)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in {
        role.Window: colours.background,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.background,
        role.Text: colours.text,
        role.PlaceholderText: colours.secondary,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Mid: colours.line,
    }.items():
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.secondary))
    return palette
