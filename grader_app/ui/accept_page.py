"""Accept what the model is sure of: one curve, one handle, one sentence that says what is promised."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from grader_app.core.acceptance import RISKS
from grader_app.core.roster import Cell
from grader_app.ui import accept_words, words
from grader_app.ui.accept_curve import AcceptCurve
from grader_app.ui.accept_offers import Offer, Offers, accepted, look_at
from grader_app.ui.chart_table import FigureTable
from grader_app.ui.controls import button, card, column, icon_label, label, row
from grader_app.ui.marking import Marking
from grader_app.ui.page_frame import PageFrame
from grader_app.ui.segments import Segments
from grader_app.ui.tasks import Background, Done, Failed, Outcome, Task
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_RAIL_PX = 340


class AcceptPage(PageFrame):
    """On the left the questions and how many answers of each, on the right the curve of the chosen one."""

    def __init__(
        self, theme: Theme, background: Background, marking: Marking, bundle: Path | None, item_id: str
    ) -> None:
        super().__init__(theme, tr("Accept what it is sure of"))
        self._background = background
        self._marking = marking
        self._bundle = bundle
        self._offers: Offers | None = None
        self._ids = [item.id for item in marking.session.items if marking.session.responses(item.id)]
        self._row = self._ids.index(item_id) + 1 if item_id in self._ids else 0
        self._place = 0
        self._accepted: frozenset[Cell] = frozenset()
        self._task: Task | None = None
        self.subtitle.setText(
            tr("What is accepted counts as it was proposed. What you have decided yourself stays as it is.")
        )
        self._build()
        marking.changed.connect(self._look)
        self._look()

    def _build(self) -> None:
        theme = self.theme
        self.questions = FigureTable(tr("Questions"), (tr("Question"), tr("Accepted")), wide=0, figures=(1,))
        self.questions.row_chosen.connect(self._choose_question)
        self.curve = AcceptCurve(theme)
        self.curve.moved.connect(self._choose_place)
        self.risks = Segments(
            theme, tr("At most so many would differ"), [words.percent(risk) for risk in RISKS]
        )
        self.risks.chosen.connect(self._choose_place)
        self.what = label(kind="heading", wrap=True)
        self.promise = label(wrap=True)
        self.basis = label(kind="secondary", wrap=True)
        self._legend = label(kind="small", wrap=True)
        self.accept_button = button(theme, "", self._accept, kind="primary", icon="check")
        self._done_icon = icon_label(theme, "check", "sure", 20)
        self.done = label(kind="sure-strong", wrap=True)
        self.undo_button = button(theme, tr("Undo"), self._undo, kind="quiet", icon="undo")
        for hidden in (self._done_icon, self.done, self.undo_button):
            hidden.hide()
        self._lay_out()
        self.on_enter(self._accept)

    def _lay_out(self) -> None:
        rail = card()
        rail.setFixedWidth(_RAIL_PX)
        rail.setLayout(column(self.questions, margins=GAP.xs))
        self._risks_name = label(tr("At most so many would differ"), "secondary")
        risks = row(self._risks_name, self.risks, None, gap=GAP.m)
        said = column(self.what, self.promise, self.basis, gap=GAP.xs)
        done = row(self._done_icon, self.done, self.undo_button, None, gap=GAP.s)
        foot = row(gap=GAP.l)
        foot.addLayout(said, 1)
        foot.addWidget(self.accept_button)
        inside = column(risks, self.curve, self._legend, GAP.s, foot, done)
        inside.addStretch(0)
        inside.setStretch(1, 1)
        inside.setContentsMargins(GAP.l, GAP.m, GAP.l, GAP.l)
        main = card()
        main.setLayout(inside)
        body = row(rail, main, gap=GAP.m)
        body.setStretch(1, 1)
        self.fill(body)

    def first_focus(self) -> QWidget:
        """Return the curve: its arrows move the handle."""
        return self.curve

    # What is offered

    def _look(self) -> None:
        if self._task is not None:
            self._task.cancel()
        if self._offers is None:
            self.what.setText(tr("Looking at the answers…"))
            self.accept_button.hide()
        marking, session = self._marking, self._marking.session
        needs = {r.cell: found for r in session.roster.responses if (found := marking.need(r.cell))}
        work = look_at(session.copy(), self._bundle, needs)
        self._task = self._background.start(self, work, self._looked)

    def _looked(self, outcome: Outcome) -> None:
        if isinstance(outcome, Done):
            begins = self._offers is None
            self._offers = outcome.value
            if begins and not self._of(self._row).can_be_accepted:
                self._row = 0  # all questions together: there may be something in the others
            self._show()
        elif isinstance(outcome, Failed):
            self.failed.emit(outcome.error)

    @property
    def offer(self) -> Offer | None:
        """What is shown."""
        if self._offers is None:
            return None
        return self._of(self._row)

    def _of(self, number: int) -> Offer:
        assert self._offers is not None
        return self._offers.alone[self._ids[number - 1]] if number else self._offers.together

    def _show(self) -> None:
        offer = self.offer
        if offer is None:
            return
        self._place = min(self._place, max(0, len(offer.stops) - 1))
        rows = [self._row_of(number) for number in range(len(self._ids) + 1)]
        self.questions.show_rows(rows, self._row)
        for number, made in enumerate(self.risks.buttons):
            made.setChecked(number == self._place)
        if self.curve.hasFocus() and not offer.can_be_accepted:
            self.questions.setFocus()
        for part in (self._risks_name, self.risks, self.curve, self._legend):
            part.setVisible(offer.can_be_accepted)
        self.curve.show_offer(offer, self._place)
        self.what.setText(accept_words.what(offer, self._place))
        self.promise.setText(accept_words.promise(offer, self._place))
        self.basis.setText(accept_words.basis(offer))
        self.curve.setAccessibleDescription(f"{self.what.text()} {self.promise.text()} {self.basis.text()}")
        self._legend.setText(_legend(offer))
        some = len(offer.stops[self._place].accepted) if offer.stops else 0
        self.accept_button.setVisible(some > 0)
        self.accept_button.setText(tr("Accept %n answers", n=some))
        self.accept_button.setAccessibleName(self.accept_button.text())
        self.accept_button.setToolTip(tr("One action, which can be undone (Enter)"))

    def _row_of(self, number: int) -> tuple[str, str]:
        offer = self._of(number)
        title = self._marking.session.item(self._ids[number - 1]).title if number else tr("All questions")
        some = len(offer.stops[self._place].accepted) if self._place < len(offer.stops) else 0
        some += offer.taken
        return title, tr("{some} of {all}", some=words.number(some), all=words.number(offer.total))

    # What the teacher does

    def _choose_question(self, number: int) -> None:
        if number != self._row:
            self._row = number
            self._show_done("")
            self._show()

    def _choose_place(self, place: int) -> None:
        self._place = place
        self._show_done("")
        self._show()

    def _accept(self) -> None:
        offer = self.offer
        if offer is None or not offer.stops:
            return
        overrides = accepted(self._marking.session, offer.stops[self._place].accepted)
        if not overrides:
            return
        if self._marking.apply(tr("Accept %n answers", n=len(overrides)), overrides):
            self._accepted = frozenset(overrides)
            self._show_done(tr("%n answers are accepted.", n=len(overrides)))

    def _undo(self) -> None:
        change = self._marking.undo()
        if change is not None:
            self._show_done("")

    def _show_done(self, text: str) -> None:
        self.done.setText(text)
        for shown in (self._done_icon, self.done, self.undo_button):
            shown.setVisible(bool(text))


def _legend(offer: Offer) -> str:
    parts = []
    if by_hand := offer.decided - offer.taken:
        parts.append(tr("%n decided", n=by_hand))
    if offer.taken:
        parts.append(tr("%n accepted", n=offer.taken))
    if offer.kept_back:
        parts.append(tr("%n with a flag, always yours", n=offer.kept_back))
    parts.append(tr("%n from the least sure to the surest", n=offer.candidates))
    lines = tr("Line: how many differed when it was tested; grey: how many could, 95 % sure.")
    return f"{' · '.join(parts)}. {lines}"
