"""Notes that were typed and not kept, since what was taken back would be lost: said, never hidden."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from grader_app.core.roster import Cell
from grader_app.ui.controls import button, icon_label, label, row
from grader_app.ui.marking import Marking
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr


class UnkeptNotes(QFrame):
    """A line under the answer: about its own note if that is not kept, else about those of other answers."""

    keep_wanted = Signal()
    drop_wanted = Signal()
    cell_wanted = Signal(object)
    """Cell: an answer whose note is not kept."""

    def __init__(self, theme: Theme, marking: Marking) -> None:
        super().__init__()
        self._marking = marking
        self.said = label(kind="look", wrap=True)
        self.keep_button = button(theme, tr("Keep it"), self.keep_wanted.emit)
        self.drop_button = button(theme, tr("Drop it"), self.drop_wanted.emit, kind="quiet")
        self.show_button = button(theme, tr("Show it"), self._show_first, kind="quiet")
        line = row(
            icon_label(theme, "note", "look"),
            self.said,
            self.keep_button,
            self.drop_button,
            self.show_button,
            gap=GAP.s,
        )
        line.setStretch(1, 1)
        line.setContentsMargins(GAP.xl, GAP.m, GAP.xl, 0)
        self.setLayout(line)
        self.hide()

    def show_cell(self, cell: Cell | None) -> None:
        """Say what is not kept, with this answer in view; None: nothing is to be said now."""
        drafts = self._marking.kept.drafts
        is_own = cell in drafts
        self.setVisible(cell is not None and bool(drafts))
        self.keep_button.setVisible(is_own)
        self.drop_button.setVisible(is_own)
        self.show_button.setVisible(not is_own)
        self.said.setText(
            tr("This note is not kept yet.") if is_own else tr("%n notes are not kept yet.", n=len(drafts))
        )

    def _show_first(self) -> None:
        self.cell_wanted.emit(next(iter(self._marking.kept.drafts)))
