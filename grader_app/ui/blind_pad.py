"""One answer after the other, marked blind: the answer, the levels and their keys, and nothing else."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from grader_app.bundle import Item
from grader_app.ui import words
from grader_app.ui.asked import Asked
from grader_app.ui.controls import button, column, icon_behind, label, row, rule, scrolling
from grader_app.ui.evidence_view import EvidenceView
from grader_app.ui.level_button import LevelButton
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_WIDTH_PX = 860


class BlindPad(QFrame):
    """Shows one answer and says which level it is given. It knows no name and no proposal.

    Its keys hold where the focus is in ``keys_on``, in itself unless something else is given.
    """

    marked = Signal(int)
    """The level that the answer shown is given."""
    step_wanted = Signal(int)
    """-1: the answer before; 1: the next one, where this one is marked."""

    def __init__(self, theme: Theme, keys_on: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setMaximumWidth(_WIDTH_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._asked = Asked(theme, self)
        self._asked.level_chosen.connect(self.marked)
        self.answer = EvidenceView(theme)
        self.progress = label(kind="secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Marked so far"))
        self.before_button = button(
            theme, tr("Back"), lambda: self.step_wanted.emit(-1), kind="quiet", icon="back"
        )
        self.before_button.setToolTip(tr("To the answer before (Backspace)"))
        self.next_button = button(
            theme, tr("Next"), lambda: self.step_wanted.emit(1), kind="quiet", icon="next"
        )
        icon_behind(self.next_button)
        self.next_button.setToolTip(tr("To the next answer (→)"))
        self._keys_on = keys_on or self
        self._add_key("Backspace", lambda: self.step_wanted.emit(-1))
        self._add_key("Left", lambda: self.step_wanted.emit(-1))
        self._add_key("Right", lambda: self.step_wanted.emit(1))
        for figure in "0123456789":
            self._add_key(figure, partial(self._figure_pressed, figure))
        self._lay_out()

    @property
    def levels(self) -> list[LevelButton]:
        """The levels' buttons."""
        return self._asked.levels

    def _lay_out(self) -> None:
        content = QWidget()
        inside = column(
            self._asked.title,
            self._asked.prompt,
            rule(),
            GAP.xs,
            self.answer,
            None,
            self._asked.levels_box,
            gap=GAP.m,
        )
        inside.setContentsMargins(GAP.xl, GAP.l, GAP.xl, GAP.m)
        content.setLayout(inside)
        scroll = scrolling(content)
        foot = row(self.before_button, None, self.progress, None, self.next_button)
        foot.setContentsMargins(GAP.l, GAP.s, GAP.l, GAP.s)
        outer = column(self._bar, scroll, rule(), foot, gap=0)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setStretch(1, 1)
        self.setLayout(outer)

    def show_answer(self, item: Item, text: str, place: int, total: int, given: int | None) -> None:
        """Show the answer at ``place`` of ``total``, counted from 0; ``given`` is the level it has."""
        self._asked.show(item)
        self.answer.show_answer(text)
        for number, level in enumerate(self.levels):
            level.show_state(None, chosen=number == given, decided=given is not None, proposed=False)
        self.progress.setText(
            tr("{place} of {total}", place=words.number(place + 1), total=words.number(total))
        )
        self.setAccessibleName(self.progress.text())
        self.setAccessibleDescription(text)
        self._bar.setMaximum(total)
        self._bar.setValue(place)
        self.before_button.setEnabled(place > 0)
        self.next_button.setEnabled(given is not None)

    def _figure_pressed(self, key: str) -> None:
        item = self._asked.item
        keys = words.keys(item) if item is not None else ()
        if key in keys:
            self.marked.emit(keys.index(key))

    def _add_key(self, keys: str, action: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._keys_on)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)
