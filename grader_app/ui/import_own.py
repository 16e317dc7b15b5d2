"""Beside the file: the questions she marks herself, and an offer to make some where no set knows them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from grader_app.bundle import Item
from grader_app.core.roster import column_letters
from grader_app.ui import words
from grader_app.ui.controls import button, clear, column, label, row
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr


class OwnPart(QWidget):
    """Takes no room where there is nothing to say or to offer."""

    columns_wanted = Signal(list)
    """Numbers of columns whose answers she marks herself."""
    texts_wanted = Signal()
    """The questions that rows name and no set knows."""
    change_wanted = Signal(str)
    """Item id: a question of hers is to be put right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.buttons: list[QPushButton] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(GAP.s)
        inside = column(label(tr("Marked by you"), "heading"), self._box)
        inside.setContentsMargins(0, 0, 0, GAP.l)
        self.setLayout(inside)
        self.hide()

    def show_questions(self, own: Sequence[Item], unused: Sequence[int], unknown: int) -> None:
        """Show her questions, and offer to make more.

        Args:
            own: Those that are asked in the sheet.
            unused: Columns that read like answers and are of no use so far.
            unknown: How many questions the rows name that are none of a set's.
        """
        clear(self._box)
        self.buttons = []
        for item in own:
            self._show(item)
        letters = ", ".join(map(column_letters, unused))
        if len(unused) == 1:
            self._say(tr("Column {column} reads like answers that no question set knows.", column=letters))
        elif unused:
            self._say(tr("Columns {columns} read like answers that no question set knows.", columns=letters))
        if unused:
            text = tr("Mark %n questions yourself", n=len(unused))
            self._add_button(text, partial(self.columns_wanted.emit, list(unused)))
        if unknown:
            self._say(tr("The rows name %n questions that no question set knows.", n=unknown))
            self._add_button(tr("Mark %n questions yourself", n=unknown), self.texts_wanted.emit)
        self.setVisible(bool(own or unused or unknown))

    def _show(self, item: Item) -> None:
        points = ", ".join(words.points(level.points) for level in item.rubric.levels)
        worth = label(tr("Points: {points}", points=points), "secondary", wrap=True)
        change = button(self._theme, tr("Change…"), partial(self.change_wanted.emit, item.id), kind="inline")
        change.setAccessibleName(tr("Change the question “{title}”", title=item.title))
        self.buttons.append(change)
        line = row(worth, change)
        line.setStretch(0, 1)
        self._box.addLayout(column(label(item.title, wrap=True), line, gap=0))

    def _say(self, text: str) -> None:
        self._box.addWidget(label(text, wrap=True))

    def _add_button(self, text: str, action: Callable[[], object]) -> None:
        made = button(self._theme, text, action)
        self.buttons.append(made)
        self._box.addLayout(row(made, None))
