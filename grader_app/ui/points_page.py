"""Points, weights and grades: what they are, who a change would move, and then one action for everybody."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from grader_app.core.points import Scheme, Standing
from grader_app.ui import words
from grader_app.ui.chart_table import FigureTable
from grader_app.ui.controls import button, card, column, icon_label, label, row, scrolling, set_kind
from grader_app.ui.marking import Marking
from grader_app.ui.page_frame import PageFrame
from grader_app.ui.points_fields import NotYetError, SchemeFields
from grader_app.ui.points_work import Moved, WhatIf, figure_out
from grader_app.ui.segments import Segments
from grader_app.ui.tasks import Background, Done, Failed, Outcome, Task
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_FIELDS_PX = 560
_WAIT_MS = 200
_CHANGES, _NEAR = range(2)


class PointsPage(PageFrame):
    """On the left what counts, on the right whom a change moves. Nothing is written before she says so."""

    def __init__(self, theme: Theme, background: Background, marking: Marking) -> None:
        super().__init__(theme, tr("Points, weights and grades"))
        self._background = background
        self._marking = marking
        self._task: Task | None = None
        self._after: Scheme | None = None
        self._what_if: WhatIf | None = None
        self._done = ""
        self.subtitle.setText(
            tr("What you change here changes nothing yet. You see first whom it would move.")
        )
        self.fields = SchemeFields(theme, marking.session.scheme)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._figure_out)
        self.fields.edited.connect(self._edited)
        self.views = Segments(theme, tr("Students"), (tr("Who changes"), tr("Near a better grade")))
        self.views.chosen.connect(lambda _number: self._show_rows())
        self.table = FigureTable(
            tr("Students"), (tr("Student"), tr("Now"), tr("Then")), wide=0, figures=(1, 2)
        )
        self.table.row_opened.connect(lambda number: self.cell_chosen.emit(self._listed[number].cell))
        self.summary = label(kind="strong", wrap=True)
        self.change_button = button(
            theme, tr("Change for everybody"), self._change, kind="primary", icon="check"
        )
        self.reset_button = button(theme, tr("As it was"), self._reset, icon="undo")
        self.done = label(kind="sure-strong")
        self._done_icon = icon_label(theme, "check", "sure", 20)
        self.undo_button = button(theme, tr("Undo"), marking.undo, kind="quiet", icon="undo")
        self._lay_out()
        marking.changed.connect(self._figure_out_soon)
        marking.scheme_changed.connect(self._reset)
        self.on_key("Ctrl+Return", self._change)
        self._figure_out()

    def _lay_out(self) -> None:
        scroll = scrolling(self.fields)
        left = card()
        left.setLayout(column(scroll, margins=1))
        left.setMinimumWidth(_FIELDS_PX)
        foot = row(self._done_icon, self.done, self.undo_button, self.reset_button, self.change_button)
        foot.setStretch(1, 1)
        inside = column(self.views, self.table, self.summary, foot, gap=GAP.m)
        inside.setContentsMargins(GAP.l, GAP.m, GAP.l, GAP.l)
        inside.setStretch(1, 1)
        right = card()
        right.setLayout(inside)
        body = row(left, right, gap=GAP.m)
        body.setStretch(0, 1)
        body.setStretch(1, 1)
        self.fill(body)

    def first_focus(self) -> QWidget | None:
        """Return the first field."""
        return next((field for fields in self.fields.questions.values() for field in fields.levels), None)

    # What would be

    def _edited(self) -> None:
        self._done = ""
        self._figure_out_soon()
        self._show_buttons(can_change=False)

    def _figure_out_soon(self) -> None:
        self._wait.start()

    def _figure_out(self) -> None:
        if self._task is not None:
            self._task.cancel()
        session = self._marking.session
        try:
            self._after = self.fields.scheme()
        except NotYetError as problem:
            self._after = None
            self._say(str(problem), "problem")
            self._show_buttons(can_change=False)
            return
        self._task = self._background.start(self, figure_out(session.copy(), self._after), self._figured)

    def _figured(self, outcome: Outcome) -> None:
        if isinstance(outcome, Failed):
            self.failed.emit(outcome.error)
        if not isinstance(outcome, Done) or self._after is None:
            return
        found: WhatIf = outcome.value
        self._what_if = found
        differs = self._after != self._marking.session.scheme
        self.views.buttons[_CHANGES].setText(
            tr("Who changes ({count})", count=words.number(len(found.moved)))
        )
        self.views.buttons[_NEAR].setText(
            tr("Near a better grade ({count})", count=words.number(len(found.near)))
        )
        for made in self.views.buttons:
            made.setAccessibleName(made.text())
        if not differs:
            self._say("" if self._done else tr("Nothing is changed yet."), "secondary")
        elif not found.moved:
            self._say(tr("It moves none of the %n students.", n=found.students), "strong")
        else:
            self._say(_summary(found, self._after), "strong")
        self._show_buttons(can_change=differs)
        self._show_rows()

    @property
    def _listed(self) -> tuple[Moved, ...]:
        if self._what_if is None:
            return ()
        return self._what_if.near if self.views.current == _NEAR else self._what_if.moved

    def _show_rows(self) -> None:
        self.table.show_rows(
            [(each.name, _standing(each.before), _standing(each.after)) for each in self._listed]
        )

    # What the teacher does

    def _change(self) -> None:
        if self._after is None or not self.change_button.isEnabled():
            return
        if self._marking.apply(tr("Points, weights and grades"), {}, scheme=self._after):
            self._done = tr("Changed for everybody.")
            self._reset()

    def _reset(self) -> None:
        self.fields.show_scheme(self._marking.session.scheme)
        self._figure_out()

    def _say(self, text: str, kind: str) -> None:
        self.summary.setText(text)
        set_kind(self.summary, kind)

    def _show_buttons(self, *, can_change: bool) -> None:
        self.change_button.setEnabled(can_change)
        self.reset_button.setVisible(not self._done)
        self.reset_button.setEnabled(can_change or self._after is None)
        self.done.setText(self._done)
        for shown in (self._done_icon, self.undo_button):
            shown.setVisible(bool(self._done))


def _standing(standing: Standing) -> str:
    said = tr("{points} of {most}", points=words.points(standing.points), most=words.points(standing.of))
    return f"{said} · {standing.grade}" if standing.grade else said


def _summary(found: WhatIf, after: Scheme) -> str:
    total = words.number(found.students)
    moved = tr("%n of {total} students get another total.", n=len(found.moved), total=total)
    if not after.cuts and not found.regraded:
        return moved
    return f"{moved} {tr('%n get another grade.', n=found.regraded)}"
