"""A proof for the doubtful: the same answer under two invented names, scored now, gets the same figures."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QWidget

from grader_app.bundle import Bundle, Prediction
from grader_app.core.roster import Response, Student
from grader_app.core.scoring import predict
from grader_app.ui import words
from grader_app.ui.controls import button, card, column, icon_label, label, row, set_icon, set_kind
from grader_app.ui.evidence_view import EvidenceView
from grader_app.ui.marking import Marking
from grader_app.ui.tasks import Background, Done, Failed, Outcome, Reporter
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_WIDTH_PX = 620


@dataclass(frozen=True, slots=True)
class Twice:
    """What is proposed for an answer under each of two names."""

    names: tuple[str, str]
    predictions: tuple[Prediction, Prediction]

    @property
    def equal(self) -> bool:
        """Whether every figure is the same."""
        return self.predictions[0] == self.predictions[1]


def score_twice(response: Response, names: tuple[str, str], bundle: Path) -> Callable[[Reporter], Twice]:
    """Return work that scores an answer as if each of two students had written it, one after the other."""

    def work(_reporter: Reporter) -> Twice:
        opened = Bundle.open(bundle)
        first, second = (
            next(iter(next(iter(predict([replace(response, student=Student(name, name))], opened)))))[1]
            for name in names
        )
        return Twice(names, (first, second))

    return work


class NameProof(QDialog):
    """Two names to type over, and the figures below each."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        background: Background,
        marking: Marking,
        response: Response,
        bundle: Path | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Names change no score"))
        self._theme = theme
        self._background = background
        self._response = response
        self._bundle = bundle
        self._item = marking.session.item(response.item_id)
        self.twice: Twice | None = None
        self.names = tuple(
            self._field(number, name) for number, name in enumerate((tr("Emma"), tr("Mohammed")))
        )
        answer = EvidenceView(theme)
        answer.show_answer(response.text)
        self.figures = tuple(
            tuple(label("–", "strong") for _ in self._item.rubric.levels) for _ in self.names
        )
        self.said = label(kind="strong", wrap=True)
        self._icon = icon_label(theme, "waiting", "secondary", 20)
        said = row(self._icon, self.said, gap=GAP.s)
        said.setStretch(1, 1)
        frame = card()
        frame.setLayout(column(answer, margins=GAP.l))
        explained = tr(
            "The model gets the question and the answer, and nothing else: "
            "no name, no class, no other answer. Type any two names and see."
        )
        self.score_button = button(theme, tr("Score again"), self.score)
        self.close_button = button(theme, tr("Close"), self.accept, kind="primary")
        self.close_button.setAutoDefault(False)
        inside = column(
            label(tr("Names change no score"), "title"),
            label(explained, "secondary", wrap=True),
            frame,
            self._table(),
            said,
            None,
            row(None, self.score_button, self.close_button),
            gap=GAP.l,
            margins=GAP.xl,
        )
        self.setLayout(inside)
        self.setMinimumWidth(_WIDTH_PX)
        self.score()

    def _field(self, number: int, name: str) -> QLineEdit:
        made = QLineEdit(name)
        made.setAccessibleName(tr("First name") if number == 0 else tr("Second name"))
        made.returnPressed.connect(self.score)
        return made

    def _table(self) -> QGridLayout:
        made = QGridLayout()
        made.setHorizontalSpacing(GAP.xl)
        made.setVerticalSpacing(GAP.s)
        for number, level in enumerate(self._item.rubric.levels, 1):
            made.addWidget(label(f"{words.points(level.points)}  {level.label}"), number, 0)
        for place, (field, shown) in enumerate(zip(self.names, self.figures, strict=True), 1):
            made.addWidget(field, 0, place)
            for number, figure in enumerate(shown, 1):
                made.addWidget(figure, number, place)
        return made

    def score(self) -> None:
        """Score the answer under both names."""
        if self._bundle is None:
            self._say(
                tr("The question set of this class is not installed, so nothing can be scored now."), "look"
            )
            self.score_button.setEnabled(False)
            return
        self._say(tr("Scoring the answer twice…"), "secondary")
        first, second = (field.text() for field in self.names)
        work = score_twice(self._response, (first, second), self._bundle)
        self._background.start(self, work, self._end)

    def _end(self, outcome: Outcome) -> None:
        if isinstance(outcome, Done):
            self.twice = outcome.value
            self._show(outcome.value)
        elif isinstance(outcome, Failed):
            self._say(tr("The answer could not be scored. Nothing was changed."), "problem")

    def _show(self, twice: Twice) -> None:
        for shown, prediction in zip(self.figures, twice.predictions, strict=True):
            for figure, share in zip(shown, prediction.probabilities, strict=True):
                figure.setText(tr("{percent} %", percent=words.figure(100 * share, 4)))
        if twice.equal:
            self._say(tr("The same to the last decimal, under both names."), "sure")
        else:
            self._say(
                tr("The figures differ. This must not happen: please tell whoever maintains the program."),
                "problem",
            )

    def _say(self, text: str, kind: str) -> None:
        icon = {"sure": "check", "secondary": "waiting"}.get(kind, "warning")
        self.said.setText(text)
        set_kind(self.said, kind)
        set_icon(self._theme, self._icon, icon, kind)
