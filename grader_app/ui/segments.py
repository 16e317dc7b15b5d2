"""A choice of one among two or three, all of them in sight."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from grader_app.ui.controls import button, row
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP, TYPE


class Segments(QWidget):
    """Buttons side by side, one of them in force; Tab goes to that one, the arrows to its neighbours."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, choices: Sequence[str], current: int = 0) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons = [button(theme, text, kind="segment") for text in choices]
        for number, made in enumerate(self.buttons):
            made.setCheckable(True)
            made.setAccessibleName(f"{name}: {choices[number]}")
            made.ensurePolished()
            made.setMinimumWidth(max(TYPE.target, made.sizeHint().width()))
            self._group.addButton(made, number)
        self._group.idClicked.connect(self.chosen)
        self.setAccessibleName(name)
        self.setLayout(row(*self.buttons, None, gap=GAP.xs))
        self.show_choice(current)

    @property
    def current(self) -> int:
        """Which one is chosen."""
        return self._group.checkedId()

    def show_choice(self, number: int) -> None:
        """Show which one is chosen, and tell nobody."""
        self.buttons[number].setChecked(True)
