"""Keys of commands hold while she types, too: `Ctrl+E` exports, whatever a field would do with it.

On Linux a field takes `Ctrl+E`, `Ctrl+K`, `Ctrl+U` and `Ctrl+D` for itself, and at three of them deletes what
was typed. What every program's fields do with their keys, such as copying, stays theirs.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from grader_app.ui.commands import COMMANDS
from grader_app.ui.keys import Keys

_FIELDS = (QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
_Standard = QKeySequence.StandardKey
_THEIRS = (
    _Standard.Copy,
    _Standard.Cut,
    _Standard.Paste,
    _Standard.SelectAll,
    _Standard.Undo,
    _Standard.Redo,
)


class FieldKeys(QObject):
    """Watches the field of a window that is typed in, and no other."""

    def __init__(self, window: QWidget, keys: Keys) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._commands: frozenset[str] = frozenset()
        keys.changed.connect(self._collect)
        self._collect()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Do not let a field claim a command's key."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            its_own = any(event.matches(standard) for standard in _THEIRS)
            if not its_own and QKeySequence(event.keyCombination()).toString() in self._commands:
                event.ignore()
                return True
        return False

    def _collect(self) -> None:
        keys = (QKeySequence(key).toString() for each in COMMANDS for key in self._keys.of(each.id))
        self._commands = frozenset(key for key in keys if key.startswith(("Ctrl+", "Alt+")))

    def _focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(old, _FIELDS):
            old.removeEventFilter(self)
        if isinstance(now, _FIELDS) and now.window() is self._window:
            now.installEventFilter(self)
