"""A question as it stands over an answer: its title and prompt, and its levels as buttons."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from grader_app.bundle import Item
from grader_app.ui import words
from grader_app.ui.controls import clear, label
from grader_app.ui.level_button import LevelButton
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP


class Asked(QObject):
    """The parts, for others to lay out; made anew for another question only."""

    level_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget, key_words: Callable[[str], str] = str) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key_words = key_words
        self.item: Item | None = None
        self.title = label(kind="heading", wrap=True)
        self.prompt = label(kind="secondary", wrap=True)
        self.levels: list[LevelButton] = []
        self.levels_box = QVBoxLayout()
        self.levels_box.setSpacing(GAP.s)

    def show(self, item: Item) -> None:
        """Show a question."""
        if item is not self.item:
            self.item = item
            self.title.setText(item.title)
            self.prompt.setText(item.prompt)
            self.name_keys()

    def name_keys(self) -> None:
        """Make the levels' buttons, each with its key on it."""
        clear(self.levels_box)
        self.levels = []
        if self.item is None:
            return
        levels = zip(self.item.rubric.levels, words.keys(self.item), strict=True)
        for number, (level, key) in enumerate(levels):
            made = LevelButton(self._theme, level, self._key_words(key) if key else "")
            made.clicked.connect(lambda _checked=False, chosen=number: self.level_chosen.emit(chosen))
            self.levels_box.addWidget(made)
            self.levels.append(made)
