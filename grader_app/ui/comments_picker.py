"""Give an answer a comment, by a key or by typing: what was said to like answers is offered first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from grader_app.core.roster import Cell
from grader_app.ui.comments_panel import CommentsPanel
from grader_app.ui.controls import button, column, label, row
from grader_app.ui.marking import Marking
from grader_app.ui.tasks import Background
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_SIZE_PX = (600, 460)


class CommentsPicker(QDialog):
    """The comments of a question, for one answer or for those of a group; it closes when one is given."""

    def __init__(
        self, parent: QWidget, theme: Theme, marking: Marking, background: Background, cells: Sequence[Cell]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = tr("Comment for %n answers", n=len(cells))
        self.setWindowTitle(title)
        item_id = marking.session.response(cells[0]).item_id
        self.panel = CommentsPanel(theme, marking, background, item_id, cells)
        self.panel.given.connect(self.accept)
        marking.forking.connect(self.reject)  # what is asked then is asked behind this window
        question = label(marking.session.item(item_id).title, "secondary", wrap=True)
        close = button(theme, tr("Close"), self.reject)
        close.setAutoDefault(False)
        inside = column(
            label(title, "title"), question, self.panel, row(None, close), gap=GAP.m, margins=GAP.xl
        )
        inside.setStretch(2, 1)
        self.setLayout(inside)
        self.resize(*_SIZE_PX)
        self.panel.setFocus()
