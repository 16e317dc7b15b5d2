"""A decided answer is seen to be done: its row is tinted for a moment, and the tint goes. Nothing moves."""

from PySide6.QtCore import QVariantAnimation
from PySide6.QtWidgets import QStyle, QWidget

from grader_app.core.roster import Cell


class Fading:
    """The tint of the row decided last; none where she or the system wants no transitions."""

    def __init__(self, view: QWidget) -> None:
        self._view = view
        self._cell: Cell | None = None
        self.wanted = True
        self._animation = QVariantAnimation(view)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.valueChanged.connect(lambda _value: view.update())

    def begin(self, cell: Cell) -> None:
        """Let a row be tinted; the one before is done at once."""
        self._animation.stop()
        # A system without animations says so through its style.
        takes_ms = self._view.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        if self.wanted and takes_ms > 0:
            self._cell = cell
            self._animation.setDuration(2 * takes_ms)
            self._animation.start()

    def strength(self, cell: Cell) -> float:
        """Return how much of the tint is left on a row, 0 to 1."""
        running = self._animation.state() is QVariantAnimation.State.Running
        return float(self._animation.currentValue()) if running and cell == self._cell else 0.0
