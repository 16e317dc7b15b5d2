"""“Why not a higher score?”: what the next level asks for, and how likely the proposal holds it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from grader_app.bundle import Item, Prediction
from grader_app.core.session import Score
from grader_app.ui import words
from grader_app.ui.controls import button, column, label, row
from grader_app.ui.keys import Keys
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr


class WhyNot(QWidget):
    """A quiet line that unfolds; it stays as she left it from answer to answer."""

    unfolded = Signal()

    def __init__(self, theme: Theme, keys: Keys) -> None:
        super().__init__()
        self._unfolded = False
        self.button = button(theme, tr("Why not a higher score?"), self.toggle, kind="link")
        keys.tell(self.button, tr("Show what the next level asks for"), "why-not")
        self.said = label(kind="secondary", wrap=True)
        self.said.hide()
        self.setLayout(column(row(self.button, None), self.said, gap=GAP.xs))

    def toggle(self) -> None:
        """Unfold it, or fold it."""
        self._unfolded = not self._unfolded
        self.said.setVisible(self._unfolded)
        if self._unfolded:
            QTimer.singleShot(0, self, self.unfolded.emit)  # when it has its room
        self.button.setAccessibleDescription(self.said.text() if self._unfolded else "")

    def show_score(self, score: Score | None, item: Item, prediction: Prediction | None) -> None:
        """Speak of the level above this score's; say nothing where there is none."""
        levels = item.rubric.levels
        # A question of her own need not say what its levels ask for.
        has_next = (
            score is not None
            and score.level is not None
            and any(level.wording for level in levels[score.level + 1 : score.level + 2])
        )
        self.setVisible(has_next)
        if score is None or score.level is None or not has_next:
            return
        above = levels[score.level + 1]
        said = tr("{points} asks for: {wording}", points=words.points(above.points), wording=above.wording)
        if prediction is not None:
            likely = words.percent(prediction.probabilities[score.level + 1])
            said += " " + tr("The proposal holds that at {percent}.", percent=likely)
        self.said.setText(said)
