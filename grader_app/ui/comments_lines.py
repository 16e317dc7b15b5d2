"""The comments under the answer that is shown, a quiet line each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from grader_app.core.roster import Cell
from grader_app.ui.comments_bank import CommentBank
from grader_app.ui.controls import clear, column, icon_label, label, row
from grader_app.ui.marking import Marking
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr


class CommentLines(QWidget):
    """Takes no room where there are none."""

    def __init__(self, theme: Theme, marking: Marking) -> None:
        super().__init__()
        self._theme = theme
        self._marking = marking
        self._cell: Cell | None = None
        self._shown: tuple[str, ...] = ()
        marking.kept_changed.connect(self._refresh)
        self._box = column(gap=GAP.xs)
        self.setLayout(self._box)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """The comments that are shown."""
        return self._shown

    def show_cell(self, cell: Cell) -> None:
        """Show the comments under an answer."""
        self._cell = cell
        self._refresh()

    def _refresh(self) -> None:
        cell = self._cell
        if cell is None:
            return
        item_id = self._marking.session.response(cell).item_id
        texts = tuple(comment.text for comment in CommentBank(self._marking, item_id).of(cell))
        if texts == self._shown:
            return
        self._shown = texts
        clear(self._box)
        for text in texts:
            icon = icon_label(self._theme, "speech", "secondary", 16)
            said = label(text, "secondary", wrap=True)
            said.setAccessibleName(tr("Comment: {text}", text=text))
            line = row(icon, said, gap=GAP.s)
            line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            self._box.addLayout(line)
        self.setVisible(bool(texts))
