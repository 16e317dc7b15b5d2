"""A button that shows what is chosen, and on a press what else could be."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from grader_app.ui.controls import icon_behind
from grader_app.ui.theme import ICON_PROPERTY, ICON_ROLE_PROPERTY, Theme


class MenuButton(QPushButton):
    """A choice of one among a few, drawn like every other button."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, choices: Sequence[str], current: int = 0) -> None:
        super().__init__()
        self._name = name
        self._choices = choices
        self.setProperty(ICON_PROPERTY, "down")
        self.setProperty(ICON_ROLE_PROPERTY, "secondary")
        theme.dress(self)
        icon_behind(self)
        self.setProperty("kind", "menu")
        menu = QMenu(self)
        group = QActionGroup(self)
        for number, text in enumerate(choices):
            action = menu.addAction(text)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, number=number: self.chosen.emit(number))
        self._menu = menu
        self.clicked.connect(self._open)
        self.chosen.connect(self.show_choice)
        self.show_choice(current)

    def _open(self) -> None:
        self._menu.setMinimumWidth(self.width())
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def show_choice(self, number: int) -> None:
        """Show which one is chosen."""
        if 0 <= number < len(self._choices):
            self.setText(self._choices[number])
            self.setAccessibleName(f"{self._name}: {self._choices[number]}")
            self._menu.actions()[number].setChecked(True)
