"""The overview: how the class did, from several sides; every chart can be copied and saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from grader_app.core.session import DecidedBy
from grader_app.ui import words
from grader_app.ui.chart_figures import ClassFigures, work_out
from grader_app.ui.chart_views import (
    AgreementView,
    ClassesView,
    MisunderstoodView,
    QuestionsView,
    TotalsView,
)
from grader_app.ui.controls import column
from grader_app.ui.marking import Marking
from grader_app.ui.page_frame import PageFrame
from grader_app.ui.segments import Segments
from grader_app.ui.tasks import Background, Done, Failed, Outcome
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr


class OverviewPage(PageFrame):
    """The questions are there at once; what takes longer comes when it is worked out."""

    question_chosen = Signal(str)
    level_chosen = Signal(str, int)
    """A question's id and one of its levels: the desk shall list those answers."""

    def __init__(self, theme: Theme, background: Background, marking: Marking) -> None:
        super().__init__(theme, tr("Overview"))
        self._marking = marking
        session = marking.session
        self._items = [item for item in session.items if session.responses(item.id)]
        self.questions = QuestionsView(theme, marking, self._items)
        self.questions.question_chosen.connect(self.question_chosen)
        self.questions.level_chosen.connect(self.level_chosen)
        self.figures: ClassFigures | None = None
        self.views: list[QWidget] = [self.questions]
        self._stack = QStackedWidget()
        self._stack.addWidget(self.questions)
        self._several = len({response.group for response in session.roster.responses}) > 1
        names = [tr("Questions"), tr("Misunderstood"), tr("You and the proposals"), tr("Totals")]
        if self._several:
            names.append(tr("Classes"))
        self.segments = Segments(theme, tr("What to look at"), names)
        self.segments.chosen.connect(self._choose)
        for made in self.segments.buttons[1:]:
            made.setEnabled(False)
        self.subtitle.setText(self._summary())
        self.fill(column(self.segments, self._stack, gap=GAP.m))
        background.start(self, work_out(session.copy()), self._worked_out)

    def first_focus(self) -> QWidget:
        """Return the choice of views."""
        return self.segments.buttons[self.segments.current]

    def _choose(self, number: int) -> None:
        self._stack.setCurrentIndex(number)

    def _worked_out(self, outcome: Outcome) -> None:
        if isinstance(outcome, Failed):
            self.failed.emit(outcome.error)
        if not isinstance(outcome, Done):
            return
        found: ClassFigures = outcome.value
        self.figures = found
        misunderstood = MisunderstoodView(self._marking, found)
        misunderstood.cell_chosen.connect(self.cell_chosen)
        agreement = AgreementView(self.theme, self._items, found)
        totals = TotalsView(self.theme, found)
        views: list[QWidget] = [misunderstood, agreement, totals]
        charts = [*self.questions.charts, agreement.chart, *totals.charts]
        if self._several:
            classes = ClassesView(self.theme, self._items, found)
            views.append(classes)
            charts.append(classes.chart)
        for view in views:
            self._stack.addWidget(view)
        self.views += views
        for chart in charts:
            chart.failed.connect(self.failed)
        for made in self.segments.buttons:
            made.setEnabled(True)
        self.subtitle.setText(self._summary())

    def _summary(self) -> str:
        session = self._marking.session
        tallies = [self._marking.tally(item.id) for item in self._items]
        answers = sum(tally.total for tally in tallies)
        accepted = sum(
            1
            for cell in session.overrides
            if (score := session.score(cell)) is not None and score.decided_by is DecidedBy.ACCEPTED
        )
        said = tr(
            "{answers} answers to %n questions, {decided} decided by you, {accepted} accepted.",
            n=len(self._items),
            answers=words.number(answers),
            decided=words.number(sum(tally.decided for tally in tallies) - accepted),
            accepted=words.number(accepted),
        )
        hardest = self.figures.hardest if self.figures is not None else None
        if hardest is not None and hardest.share is not None and len(self._items) > 1:
            said += " " + tr(
                "Hardest: {question}, mean {share} of the points.",
                question=session.item(hardest.item_id).title,
                share=words.percent(hardest.share),
            )
        return said
