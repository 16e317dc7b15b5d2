"""A question inside the panel, answered with a key: no box stands in the way of anything."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from grader_app.ui.controls import button, clear, column, icon_label, label, row
from grader_app.ui.keys import Keys
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer to the question: its words, the command whose key gives it, and what it does."""

    text: str
    command: str
    action: Callable[[], object]


class AskStrip(QFrame):
    """One question at a time. Whatever else she does puts it away; nothing is done then."""

    def __init__(self, theme: Theme, keys: Keys) -> None:
        super().__init__()
        self._theme = theme
        self._keys = keys
        self._choices: tuple[Choice, ...] = ()
        self.said = label(kind="strong", wrap=True)
        self.setAccessibleName("")
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(GAP.s)
        head = row(icon_label(theme, "info", "accent", 18), self.said, gap=GAP.s)
        head.setStretch(1, 1)
        inside = column(head, row(self._buttons, None, gap=0), gap=GAP.s)
        inside.setContentsMargins(GAP.xl, GAP.m, GAP.xl, 0)
        self.setLayout(inside)
        self.hide()

    @property
    def is_asking(self) -> bool:
        """Whether a question waits."""
        return bool(self._choices)

    def ask(self, text: str, *choices: Choice) -> None:
        """Ask; each choice has its key on it."""
        self._choices = choices
        self.said.setText(text)
        self.setAccessibleName(text)
        clear(self._buttons)
        for choice in choices:
            key = self._keys.shown(choice.command)
            made = button(self._theme, f"{choice.text}  {key}" if key else choice.text)
            made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            made.setAccessibleName(self._keys.hint(choice.text, choice.command))
            made.clicked.connect(lambda _checked=False, chosen=choice: self._answer(chosen))
            self._buttons.addWidget(made)
        self._stack_if_narrow()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices below one another where they do not fit side by side."""
        super().resizeEvent(event)
        self._stack_if_narrow()

    def _stack_if_narrow(self) -> None:
        wanted = sum(made.sizeHint().width() + GAP.s for made in self.buttons())
        fits = wanted <= self.width() - 2 * GAP.xl
        ways = QBoxLayout.Direction
        self._buttons.setDirection(ways.LeftToRight if fits else ways.TopToBottom)

    def answer(self, command_id: str) -> bool:
        """Answer with a command's key; False when no choice has it."""
        chosen = next((choice for choice in self._choices if choice.command == command_id), None)
        if chosen is not None:
            self._answer(chosen)
        return chosen is not None

    def put_away(self) -> None:
        """Ask no longer."""
        self._choices = ()
        self.hide()

    def buttons(self) -> list[QWidget]:
        """Return the choices' buttons."""
        made = [self._buttons.itemAt(number) for number in range(self._buttons.count())]
        return [widget for item in made if item is not None and (widget := item.widget()) is not None]

    def _answer(self, chosen: Choice) -> None:
        self.put_away()
        chosen.action()
