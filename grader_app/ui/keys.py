"""Which keys are in force: those of the register, and those the teacher chose instead."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from grader_app.ui.commands import COMMANDS, Command, command
from grader_app.ui.settings import Settings
from grader_app.ui.translation import tr


class Keys(QObject):
    """The keys of every command. Nobody else knows a key by heart."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._chosen = {
            each.id: chosen for each in COMMANDS if (chosen := settings.keys(each.id)) is not None
        }

    def of(self, command_id: str) -> tuple[str, ...]:
        """Return a command's keys, as Qt writes them in settings."""
        return self._chosen.get(command_id, command(command_id).keys)

    def shown(self, command_id: str) -> str:
        """Return a command's first key as this computer writes it, or an empty string."""
        return next((shown(key) for key in self.of(command_id)), "")

    def hint(self, text: str, command_id: str) -> str:
        """Return a tool tip with the key behind it: ``Undo (Ctrl+Z)``."""
        key = self.shown(command_id)
        return f"{text} ({key})" if key else text

    def owner(self, key: str) -> Command | None:
        """Return the command that has a key, None when it is free."""
        return next((each for each in COMMANDS if _same(key) in map(_same, self.of(each.id))), None)

    def is_changed(self, command_id: str) -> bool:
        """Whether she chose other keys than those of the register."""
        return command_id in self._chosen

    def choose(self, command_id: str, keys: tuple[str, ...]) -> None:
        """Give a command other keys, from now on and in later runs."""
        usual = keys == command(command_id).keys
        if usual:
            self._chosen.pop(command_id, None)
        else:
            self._chosen[command_id] = keys
        self._settings.set_keys(command_id, None if usual else keys)
        self.changed.emit()

    def reset(self) -> None:
        """Give every command its usual keys."""
        for command_id in list(self._chosen):
            self._settings.set_keys(command_id, None)
        self._chosen.clear()
        self.changed.emit()

    def bind(self, widget: QWidget, command_id: str, action: Callable[[], object]) -> "Binding":
        """Let a command's keys do something while the focus is in ``widget`` or in what it holds.

        The keys follow when she chooses others. A disabled or hidden widget has no keys.
        """
        return Binding(self, widget, command_id, action)

    def tell(self, widget: QWidget, text: str, command_id: str) -> None:
        """Give a widget a tool tip with the command's key, and keep it right."""
        _Tip(self, widget, text, command_id)


class _Tip(QObject):
    """The tool tip of one widget, and its child."""

    def __init__(self, keys: Keys, widget: QWidget, text: str, command_id: str) -> None:
        for old in widget.findChildren(_Tip, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.setParent(None)
        super().__init__(widget)
        self._keys, self._widget, self._text, self._id = keys, widget, text, command_id
        keys.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._widget.setToolTip(self._keys.hint(self._text, self._id))


class Binding(QObject):
    """The shortcuts of one command in one widget, and its child."""

    def __init__(self, keys: Keys, widget: QWidget, command_id: str, action: Callable[[], object]) -> None:
        super().__init__(widget)
        self._keys, self._widget, self._id, self._action = keys, widget, command_id, action
        self._shortcuts: list[QShortcut] = []
        self._is_on = True
        keys.changed.connect(self._make)
        self._make()

    def set_enabled(self, is_on: bool) -> None:
        """Let the keys hold, or leave them to others."""
        self._is_on = is_on
        for shortcut in self._shortcuts:
            shortcut.setEnabled(is_on)

    def _make(self) -> None:
        for old in self._shortcuts:
            old.setEnabled(False)
            old.deleteLater()
        self._shortcuts = [self._shortcut(key) for key in self._keys.of(self._id)]

    def _shortcut(self, key: str) -> QShortcut:
        made = QShortcut(QKeySequence(key), self._widget)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.setEnabled(self._is_on)
        made.activated.connect(self._action)
        return made


def shown(key: str) -> str:
    """Return a key as this computer writes it; Enter is what stands on most."""
    if key in ("Return", "Enter"):
        return tr("Enter")
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _same(key: str) -> str:
    return QKeySequence(key).toString()
