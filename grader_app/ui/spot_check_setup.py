"""Before a spot check: what it is of, how strict it is, and how many answers that asks of her."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from grader_app.core.spot_check import sample_size
from grader_app.ui import spot_check_words as said
from grader_app.ui import words
from grader_app.ui.chart_table import FigureTable
from grader_app.ui.controls import button, card, column, label, row
from grader_app.ui.marking import Marking
from grader_app.ui.menu_button import MenuButton
from grader_app.ui.segments import Segments
from grader_app.ui.spot_check_plan import ALLOWED, RISKS, Scope, scope
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_WIDTH_PX = 720
_EARLIER_PX = 200


class SetupView(QWidget):
    """Shows what would be asked; `start_wanted` begins, goes on, or shows what was found."""

    start_wanted = Signal()

    def __init__(self, theme: Theme, marking: Marking, scopes: Sequence[tuple[str, ...]]) -> None:
        super().__init__()
        self._marking = marking
        self._scopes = scopes
        self._number = 0
        names = [said.named(marking.session, ids) for ids in scopes]
        self.which = MenuButton(theme, tr("Which answers"), names)
        self.which.chosen.connect(self.choose)
        self.risks = Segments(
            theme, tr("At most so many may differ"), [words.percent(risk) for risk in RISKS]
        )
        self.risks.chosen.connect(lambda _number: self.refresh())
        self.allowances = Segments(
            theme, tr("So many of the sample may differ"), [words.number(count) for count in ALLOWED]
        )
        self.allowances.chosen.connect(lambda _number: self.refresh())
        self.sentence = label(kind="heading", wrap=True)
        self.note = label(kind="secondary", wrap=True)
        self.start_button = button(theme, "", self.start_wanted.emit, kind="primary", icon="next")
        self.earlier = FigureTable(
            tr("Checks so far"), (tr("Checks so far"), tr("What came of it")), wide=0, figures=(1,), fits=True
        )
        self.earlier.setMaximumHeight(_EARLIER_PX)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP.l)
        grid.setVerticalSpacing(GAP.m)
        rows = (
            (tr("Which answers"), self.which),
            (tr("At most so many may differ"), self.risks),
            (tr("So many of the sample may differ"), self.allowances),
        )
        self._names = [label(text, "secondary") for text, _control in rows]
        for number, (_text, control) in enumerate(rows):
            grid.addWidget(self._names[number], number, 0)
            grid.addLayout(row(control, None), number, 1)
        grid.setColumnStretch(1, 1)
        inside = column(grid, GAP.s, self.sentence, self.note, GAP.s, row(None, self.start_button))
        inside.setContentsMargins(GAP.xl, GAP.l, GAP.xl, GAP.l)
        frame = card()
        frame.setLayout(inside)
        frame.setFixedWidth(_WIDTH_PX)
        frame.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self._earlier = card()
        self._earlier.setFixedWidth(_WIDTH_PX)
        self._earlier.setLayout(column(self.earlier, margins=GAP.xs))
        centred = column(row(None, frame, None), GAP.s, row(None, self._earlier, None), None)
        self.setLayout(centred)

    @property
    def scope(self) -> Scope:
        """What is chosen, and what there is to check of it."""
        return scope(self._marking.session, self._scopes[self._number])

    @property
    def risk(self) -> float:
        """The share that may differ."""
        return RISKS[self.risks.current]

    @property
    def allowed(self) -> int:
        """How many of the sample may differ."""
        return ALLOWED[self.allowances.current]

    def choose(self, number: int) -> None:
        """Choose what to check."""
        self._number = number
        self.which.show_choice(number)
        self.refresh()

    def press(self) -> None:
        """Do what the button does, if it can be pressed."""
        if self.start_button.isEnabled():
            self.start_wanted.emit()

    def refresh(self) -> None:
        """Say anew what would be asked."""
        checks, session = self._marking.session.kept.checks, self._marking.session
        self.earlier.show_rows(
            [(said.named(session, each.check.item_ids), said.headline(each)) for each in reversed(checks)]
        )
        self._earlier.setVisible(bool(checks))
        asked = self.scope
        total = len(asked.proposed)
        sizes = [sample_size(total, self.risk, allowed) if total else None for allowed in ALLOWED]
        for made, allowed, size in zip(self.allowances.buttons, ALLOWED, sizes, strict=True):
            some = words.number(allowed)
            made.setText(some if size is None else tr("{some} of {of}", some=some, of=words.number(size)))
            made.setAccessibleName(f"{self.allowances.accessibleName()}: {made.text()}")
        size = sizes[self.allowances.current]
        earlier = asked.checked is not None and (asked.open or not total)
        # How strict it is was said when it was drawn.
        for part in (self.risks, self.allowances, *self._names[1:]):
            part.setVisible(not earlier and total > 0)
        self.note.setText("")
        if earlier and asked.checked is not None:
            self.sentence.setText(said.headline(asked.checked))
            self.note.setText("" if asked.open else said.nothing_to_check(asked))
            self._name_start(tr("Go on") if asked.open else tr("What it showed"))
        elif size is None:
            self.sentence.setText(said.nothing_to_check(asked))
            self._name_start(tr("Start"))
        else:
            self.sentence.setText(said.asked(size, total, self.risk, self.allowed))
            self.note.setText(
                tr(
                    "It is drawn by chance, once, and marked to its end. You can stop at any time "
                    "and go on later."
                )
            )
            self._name_start(tr("Start with %n answers", n=size))
        self.note.setVisible(bool(self.note.text()))
        self.start_button.setEnabled(earlier or size is not None)

    def _name_start(self, text: str) -> None:
        self.start_button.setText(text)
        self.start_button.setAccessibleName(text)
        self.start_button.setToolTip(tr("{text} (Enter)", text=text))
