"""After a spot check: what it shows, which answers differed, and what can be done now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from grader_app.core.kept import Checked
from grader_app.core.roster import Cell
from grader_app.ui import spot_check_plan as plan
from grader_app.ui import spot_check_words as said
from grader_app.ui import words
from grader_app.ui.chart_table import FigureTable
from grader_app.ui.controls import button, card, column, icon_label, label, row, set_icon
from grader_app.ui.marking import Marking
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr


class FindingView(QWidget):
    """Shows a check that is marked to its end. What it decides goes through `Marking`, and can be undone."""

    again_wanted = Signal()
    cell_chosen = Signal(object)
    """Cell: one that differed."""
    look_wanted = Signal(object)
    """tuple[Cell, ...]: those that nobody has looked at."""
    left = Signal()

    def __init__(self, theme: Theme, marking: Marking) -> None:
        super().__init__()
        self._theme = theme
        self._marking = marking
        self._checked: Checked | None = None
        self._differed: tuple[Cell, ...] = ()
        self._icon = icon_label(theme, "check", "sure", 24)
        self._of = label(kind="secondary", wrap=True)
        self.headline = label(kind="title", wrap=True)
        self.bound = label(kind="heading", wrap=True)
        self._pooled = label(kind="secondary", wrap=True)
        self.next_step = label(wrap=True)
        self.table_title = label(kind="strong")
        self.table = FigureTable(
            tr("Answers that differed"),
            (tr("Answer"), tr("Proposed"), tr("Yours")),
            wide=0,
            figures=(1, 2),
            fits=True,
        )
        self.table.row_opened.connect(lambda number: self.cell_chosen.emit(self._differed[number]))
        self.take_button = button(theme, "", self._take, kind="primary", icon="check")
        self.accept_button = button(theme, "", self._accept_rest, kind="primary", icon="check")
        self.look_button = button(theme, "", self._look, kind="primary", icon="next")
        self.leave_button = button(theme, tr("Back to the answers"), self.left.emit, kind="primary")
        self.again_button = button(theme, tr("Other checks"), self.again_wanted.emit)
        self._lay_out()
        marking.changed.connect(self._refresh)

    def _lay_out(self) -> None:
        head = row(self._icon, gap=GAP.m)
        head.addLayout(column(self.headline, self._of, gap=2), 1)
        head.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        buttons = row(self.again_button, None, *self._ways, gap=GAP.m)
        inside = column(
            head,
            GAP.xs,
            self.bound,
            self._pooled,
            self.next_step,
            GAP.s,
            self.table_title,
            self.table,
            GAP.s,
            buttons,
        )
        inside.setContentsMargins(GAP.xl, GAP.l, GAP.xl, GAP.l)
        frame = card()
        frame.setLayout(inside)
        self.setLayout(column(frame, None))

    @property
    def _ways(self) -> tuple[QPushButton, ...]:
        """What can be done now; one of them is in sight."""
        return self.take_button, self.accept_button, self.look_button, self.leave_button

    def show_checked(self, checked: Checked) -> None:
        """Show what a check has shown."""
        self._checked = checked
        result, session = plan.found(checked), self._marking.session
        kind = "sure" if result.holds else "look"
        set_icon(self._theme, self._icon, "check" if result.holds else "warning", kind)
        self.headline.setText(said.headline(checked))
        self._of.setText(said.named(session, checked.check.item_ids))
        self.bound.setText(said.bound(checked))
        self._pooled.setText(said.pooled(checked))
        self._pooled.setVisible(bool(self._pooled.text()))
        self._differed = result.differed
        rows = [self._row(checked, cell) for cell in result.differed]
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.table_title.setText(tr("%n answers differed", n=len(rows)))
        self.table_title.setVisible(bool(rows))
        self._refresh()

    def take_over(self, checked: Checked) -> None:
        """Make her blind marks her decisions: one action, which can be undone."""
        overrides = plan.decisions(self._marking.session, checked)
        if overrides:
            self._marking.apply(tr("Spot check of %n answers", n=len(checked.check.sample)), overrides)

    def press(self) -> None:
        """Do what the button in sight does."""
        self._in_sight.click()

    def focus_button(self) -> None:
        """Put the focus where Enter does what is wanted most."""
        self._in_sight.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _in_sight(self) -> QPushButton:
        return next(made for made in self._ways if not made.isHidden())

    def _row(self, checked: Checked, cell: Cell) -> tuple[str, str, str]:
        session = self._marking.session
        response = session.response(cell)
        levels = session.item(response.item_id).rubric.levels
        proposed, hers = checked.check.population[cell], checked.blind[cell]
        return response.text, words.points(levels[proposed].points), words.points(levels[hers].points)

    def _take(self) -> None:
        if self._checked is not None:
            self.take_over(self._checked)

    def _accept_rest(self) -> None:
        if self._checked is not None:
            left = plan.rest(self._marking.session, self._checked.check)
            self._marking.apply(tr("Accept %n answers", n=len(left)), left)
            self.focus_button()

    def _look(self) -> None:
        if self._checked is not None:
            self.look_wanted.emit(plan.to_look_at(self._marking.session, self._checked.check))

    def _refresh(self) -> None:
        checked = self._checked
        if checked is None:
            return
        session = self._marking.session
        waiting = len(plan.decisions(session, checked))
        left = len(plan.rest(session, checked.check))
        unseen = len(plan.to_look_at(session, checked.check))
        holds = bool(plan.found(checked).holds)
        self._name(self.take_button, tr("Decide as you marked: %n answers", n=waiting))
        self._name(self.accept_button, tr("Accept the other %n proposals", n=left))
        self._name(self.look_button, tr("Look at the other %n answers", n=unseen))
        wanted = (
            self.take_button
            if waiting
            else self.accept_button
            if holds and left
            else self.look_button
            if unseen and not holds
            else self.leave_button
        )
        for made in self._ways:
            made.setVisible(made is wanted)
        self.next_step.setText(self._next_step(waiting, left if holds else unseen, unseen, holds=holds))

    def _next_step(self, waiting: int, left: int, unseen: int, *, holds: bool) -> str:
        if waiting:
            return tr("What you marked here does not count yet.")
        what = tr("What you marked here is decided by you.")
        if not unseen:
            return f"{what} {tr('Nothing of it is left to look at.')}"
        if not left:
            return f"{what} {tr('The other %n proposals are accepted.', n=unseen)}"
        if holds:
            return f"{what} {tr('The other %n proposals nobody has looked at.', n=left)}"
        return f"{what} " + tr(
            "The other %n proposals are better looked at by you, or marked by groups. Drawing again until "
            "a sample holds would show nothing.",
            n=left,
        )

    @staticmethod
    def _name(made: QPushButton, text: str) -> None:
        made.setText(text)
        made.setAccessibleName(text)
