"""The line above the desk: what is open, undo, whether all is saved, and the ways out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from grader_app.errors import GraderError
from grader_app.ui.commands import command
from grader_app.ui.controls import button, icon_label, label, row, set_icon, set_kind
from grader_app.ui.keys import Keys
from grader_app.ui.menu_button import MenuButton
from grader_app.ui.messages import describe
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
    names_wanted = Signal()

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
        self.names = button(
            theme, tr("Names hidden"), self.names_wanted.emit, kind="link", icon="person", role="accent"
        )
        keys.tell(self.names, tr("Show names again"), "anonymous")
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
            self.names,
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

    def show_saved(self) -> None:
        """Say that all of it is on disk."""
        self._say(tr("Saved"), "check", "sure", tr("Every action is on this computer’s disk at once."))

    def show_not_saved(self, error: GraderError) -> None:
        """Say that the last action was not saved, and keep saying so with what to do."""
        told = describe(error)
        self._say(tr("Not saved"), "warning", "problem", f"{told.sentence} {told.hint}")

    def show_names(self, hidden: bool) -> None:
        """Say whether names are hidden."""
        self.names.setVisible(hidden)

    def _say(self, text: str, icon: str, kind: str, tip: str) -> None:
        self.saved.setText(text)
        self.saved.setToolTip(tip)
        self.saved.setAccessibleDescription(tip)
        set_kind(self.saved, kind)
        set_icon(self._theme, self._saved_icon, icon, kind)

    def _show_step(self, made: QAbstractButton, said: str, command_id: str, can: bool) -> None:
        made.setEnabled(can)
        made.setToolTip(self._keys.hint(said, command_id))
