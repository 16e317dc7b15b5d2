"""The line above the desk: what is open, undo, whether all is saved, and the ways out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from grader_app.ui.commands import command
from grader_app.ui.controls import button, icon_label, label, row, set_icon, set_kind
from grader_app.ui.keys import Keys
from grader_app.ui.menu_button import MenuButton
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr


class DeskBar(QWidget):
    """Shows the state of the open class; decides nothing."""

    left = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    page_wanted = Signal(str)
    """The command of a page over the desk."""
    keys_wanted = Signal()
    question_chosen = Signal(int)

    def __init__(self, theme: Theme, keys: Keys, title: str, questions: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._keys = keys
        self.back_button = button(
            theme, "", self.left.emit, kind="quiet", icon="back", hint=tr("Back to the start page")
        )
        self.question_menu = MenuButton(theme, tr("Question"), questions)
        self.question_menu.hide()
        self.question_menu.chosen.connect(self.question_chosen)
        self.undo_button = button(theme, tr("Undo"), self.undo_wanted.emit, kind="quiet", icon="undo")
        self.redo_button = button(theme, tr("Redo"), self.redo_wanted.emit, kind="quiet", icon="redo")
        self._saved_icon = icon_label(theme, "check", "sure", 16)
        self.saved = label(tr("Saved"), "sure")
        self.saved.setToolTip(tr("Every action is on this computer’s disk at once."))
        self.overview_button = button(
            theme, tr("Overview"), lambda: self.page_wanted.emit("overview"), icon="overview"
        )
        self.export_button = button(
            theme, tr("Export…"), lambda: self.page_wanted.emit("export"), icon="export"
        )
        keys_button = button(theme, "", self.keys_wanted.emit, kind="quiet", icon="keys", hint=tr("Keys"))
        for made, command_id in (
            (self.back_button, "start-page"),
            (self.overview_button, "overview"),
            (self.export_button, "export"),
            (keys_button, "keys"),
        ):
            keys.tell(made, command(command_id).name, command_id)
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
            keys_button,
            gap=GAP.xs,
        )
        line.setContentsMargins(GAP.m, GAP.s, GAP.m, GAP.s)
        self.setLayout(line)

    def show_history(self, undo: str, redo: str) -> None:
        """Name what would be undone and done again; an empty name is nothing."""
        said = tr("Undo “{action}”", action=undo) if undo else tr("Nothing to undo")
        self._show_step(self.undo_button, said, "undo", bool(undo))
        said = tr("Redo “{action}”", action=redo) if redo else tr("Nothing to redo")
        self._show_step(self.redo_button, said, "redo", bool(redo))

    def show_saved(self, saved: bool) -> None:
        """Say whether the last action is on disk."""
        kind = "sure" if saved else "problem"
        self.saved.setText(tr("Saved") if saved else tr("Not saved"))
        set_kind(self.saved, kind)
        set_icon(self._theme, self._saved_icon, "check" if saved else "warning", kind)

    def _show_step(self, made: QAbstractButton, said: str, command_id: str, can: bool) -> None:
        made.setEnabled(can)
        made.setToolTip(self._keys.hint(said, command_id))
