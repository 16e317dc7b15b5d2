"""A spot check: choose what it is of, mark the sample blind, read what it shows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from grader_app.core.kept import Checked
from grader_app.core.roster import Cell
from grader_app.ui import spot_check_plan as plan
from grader_app.ui.blind_pad import BlindPad
from grader_app.ui.controls import row
from grader_app.ui.marking import Marking
from grader_app.ui.page_frame import PageFrame
from grader_app.ui.spot_check_finding import FindingView
from grader_app.ui.spot_check_setup import SetupView
from grader_app.ui.theme import Theme
from grader_app.ui.translation import tr

_PAD, _RESULT = 1, 2


class SpotCheckPage(PageFrame):
    """Three views in one place; which one is shown follows from what is kept."""

    look_wanted = Signal(object)
    """tuple[Cell, ...]: those that a check has failed for, to be looked at on the desk."""

    def __init__(self, theme: Theme, marking: Marking, item_id: str) -> None:
        super().__init__(theme, tr("Spot check"))
        self._marking = marking
        session = marking.session
        every = tuple(item.id for item in session.items if session.responses(item.id))
        self._scopes: list[tuple[str, ...]] = [(each,) for each in every]
        if len(every) > 1:
            self._scopes.insert(0, every)
        self._number: int | None = None
        self._place = 0
        self.setup = SetupView(theme, marking, self._scopes)
        self.pad = BlindPad(theme)
        self.result = FindingView(theme, marking)
        self._stack = QStackedWidget()
        self.result.setMaximumWidth(self.pad.maximumWidth())
        for view in (self.setup, _centred(self.pad), _centred(self.result)):
            self._stack.addWidget(view)
        self.setup.start_wanted.connect(self._begin)
        self.pad.marked.connect(self._mark)
        self.pad.step_wanted.connect(self._step)
        self.result.again_wanted.connect(self._show_setup)
        self.result.cell_chosen.connect(self.cell_chosen)
        self.result.look_wanted.connect(self.look_wanted)
        self.result.left.connect(self.left)
        self.fill(row(self._stack))
        self.on_enter(self._enter_pressed)
        self.subtitle.setText(
            tr(
                "You mark a random sample without seeing what is proposed. At the end it is compared, "
                "and says how many proposals differ at most in your own class."
            )
        )
        self._open(item_id)

    def _open(self, item_id: str) -> None:
        """Go on where she was: with a check that is not finished, else at the question of the desk."""
        scopes = [plan.scope(self._marking.session, ids) for ids in self._scopes]
        begun = next((number for number, asked in enumerate(scopes) if asked.open), None)
        own = self._scopes.index((item_id,)) if (item_id,) in self._scopes else 0
        self.setup.choose(begun if begun is not None else own)

    def first_focus(self) -> QWidget:
        """Return the answers to mark, or the button that begins."""
        if self._stack.currentIndex() == _PAD:
            return self.pad
        begin = self.setup.start_button
        return begin if begin.isEnabled() else self.setup.which

    # What the teacher does

    def _enter_pressed(self) -> None:
        if self._stack.currentWidget() is self.setup:
            self.setup.press()
        elif self._stack.currentIndex() == _RESULT:
            self.result.press()

    def _begin(self) -> None:
        """Draw a sample, or go on with the one there is, or show what it has shown."""
        asked = self.setup.scope
        if asked.checked is not None and (asked.open or not asked.proposed):
            self._number = asked.number
        else:
            kept = plan.begin(self._marking.session, asked, self.setup.risk, self.setup.allowed)
            if kept is None or not self._marking.keep(kept):
                return
            self._number = len(kept.checks) - 1
        self._go_on()

    def _go_on(self) -> None:
        checked = self._checked
        if plan.is_done(checked):
            self._show_result()
        else:
            self._place = plan.next_open(checked)
            self._stack.setCurrentIndex(_PAD)
            self._show_answer()

    def _mark(self, level: int) -> None:
        sample = self._checked.check.sample
        if self._number is None:
            return
        kept = plan.mark(self._marking.session.kept, self._number, sample[self._place], level)
        if not self._marking.keep(kept):
            return
        if plan.is_done(self._checked):
            self.result.take_over(self._checked)
            self._show_result()
        elif self._place + 1 < len(sample):
            self._place += 1
            self._show_answer()
        else:
            self._go_on()

    def _step(self, step: int) -> None:
        checked = self._checked
        here = checked.check.sample[self._place]
        if step > 0 and here not in checked.blind:
            return
        self._place = min(max(self._place + step, 0), len(checked.check.sample) - 1)
        self._show_answer()

    # What is shown

    @property
    def _checked(self) -> Checked:
        assert self._number is not None
        return self._marking.session.kept.checks[self._number]

    def _show_answer(self) -> None:
        checked, session = self._checked, self._marking.session
        cell: Cell = checked.check.sample[self._place]
        response = session.response(cell)
        self.pad.show_answer(
            session.item(response.item_id),
            response.text,
            self._place,
            len(checked.check.sample),
            checked.blind.get(cell),
        )
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_result(self) -> None:
        self.result.show_checked(self._checked)
        self._stack.setCurrentIndex(_RESULT)
        self.result.focus_button()

    def _show_setup(self) -> None:
        self.setup.refresh()
        self._stack.setCurrentWidget(self.setup)


def _centred(view: QWidget) -> QWidget:
    made = QWidget()
    inside = row(gap=0)
    inside.addStretch(1)
    inside.addWidget(view, 8)
    inside.addStretch(1)
    made.setLayout(inside)
    return made
