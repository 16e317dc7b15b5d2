"""The line above the desk: what is open, undo, whether all is saved, and the ways out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from grader_app.ui.controls import button, icon_label, label, row, set_icon, set_kind
from grader_app.ui.menu_button import MenuButton
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP


class DeskBar(QWidget):
    """Shows the state of the open class; decides nothing."""

    left = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    overview_wanted = Signal()
    export_wanted = Signal()
    keys_wanted = Signal()
    question_chosen = Signal(int)

    def __init__(self, theme: Theme, title: str, questions: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self.back_button = button(
            theme, "", self.left.emit, kind="quiet", icon="back", hint="Back to the start page"
        )
        self.question_menu = MenuButton(theme, "Question", questions)
        self.question_menu.hide()
        self.question_menu.chosen.connect(self.question_chosen)
        self.undo_button = button(theme, "Undo", self.undo_wanted.emit, kind="quiet", icon="undo")
        self.redo_button = button(theme, "Redo", self.redo_wanted.emit, kind="quiet", icon="redo")
        self._saved_icon = icon_label(theme, "check", "sure", 16)
        self.saved = label("Saved", "sure")
        self.saved.setToolTip("Every action is on this computer’s disk at once.")
        self.overview_button = button(theme, "Overview", self.overview_wanted.emit, icon="overview")
        self.export_button = button(theme, "Export…", self.export_wanted.emit, icon="export")
        keys = button(theme, "", self.keys_wanted.emit, kind="quiet", icon="keys", hint="Keys (?)")
        line = row(
            self.back_button,
            label(title, "heading"),
            self.question_menu,
            None,
            self.undo_button,
            self.redo_button,
            GAP.s,
            self._saved_icon,
            self.saved,
            GAP.l,
            self.overview_button,
            self.export_button,
            keys,
            gap=GAP.xs,
        )
        line.setContentsMargins(GAP.m, GAP.s, GAP.m, GAP.s)
        self.setLayout(line)

    def show_history(self, undo: str, redo: str) -> None:
        """Name what would be undone and done again; an empty name is nothing."""
        _show_step(self.undo_button, "Undo", "Ctrl+Z", undo)
        _show_step(self.redo_button, "Redo", "Ctrl+Y", redo)

    def show_saved(self, saved: bool) -> None:
        """Say whether the last action is on disk."""
        kind = "sure" if saved else "problem"
        self.saved.setText("Saved" if saved else "Not saved")
        set_kind(self.saved, kind)
        set_icon(self._theme, self._saved_icon, "check" if saved else "warning", kind)


def _show_step(made: QAbstractButton, word: str, key: str, action: str) -> None:
    made.setEnabled(bool(action))
    made.setToolTip(f"{word} “{action}” ({key})" if action else f"Nothing to {word.lower()} ({key})")
