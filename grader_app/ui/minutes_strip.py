"""“I have 20 minutes”: what that buys, and how far she is with it."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSpinBox, QWidget

from grader_app.core.queue import Need
from grader_app.ui import words
from grader_app.ui.controls import button, column, icon_label, label, row, set_icon, set_kind
from grader_app.ui.marking import Marking
from grader_app.ui.minutes import Budget, Pace, Progress, budget, needs
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP, TYPE
from grader_app.ui.translation import tr

_USUAL_MIN = 20
_MOST_MIN = 600
_REST_MS = 150
_ICON_PX = 16
_OWN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down)


class MinutesStrip(QFrame):
    """Stands above the answers while it is asked for; nothing is decided by it."""

    asked = Signal()
    started = Signal(object)
    """Budget"""
    left = Signal()

    def __init__(self, theme: Theme, marking: Marking, pace: Pace) -> None:
        super().__init__()
        self._theme = theme
        self._marking = marking
        self._pace = pace
        self._open: tuple[Need, ...] = ()
        self.budget: Budget | None = None
        self.minutes = _Minutes()
        self.minutes.setRange(1, _MOST_MIN)
        self.minutes.setSingleStep(5)
        self.minutes.setValue(_USUAL_MIN)
        self.minutes.setMinimumHeight(TYPE.target)
        self.minutes.setAccessibleName(tr("Minutes"))
        self.minutes.entered.connect(self.start)
        self.minutes.left.connect(self.leave)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._foretell)
        self.minutes.valueChanged.connect(lambda _minutes: self._rest.start())
        self.start_button = button(theme, tr("Show them"), self.start, icon="next")
        self._leave_button = button(
            theme, "", self.leave, kind="quiet", icon="close", hint=tr("Back to all that need you")
        )
        self.said = label(kind="secondary", wrap=True)
        self._ask = QWidget()
        self._ask.setLayout(
            row(label(tr("I have")), self.minutes, label(tr("minutes")), self.start_button, None, gap=GAP.s)
        )
        self._icon = icon_label(theme, "waiting", "secondary", _ICON_PX)
        self._after = QWidget()
        after = row(
            button(theme, tr("All that need you"), self.leave, kind="link"),
            button(theme, tr("More minutes"), self.ask, kind="link"),
            None,
        )
        after.setContentsMargins(_ICON_PX + GAP.xs, 0, 0, 0)
        self._after.setLayout(after)
        head = row(self._icon, self._ask, self.said, gap=GAP.s)
        head.setStretch(2, 1)
        head.addWidget(self._leave_button, 0, Qt.AlignmentFlag.AlignTop)
        self.foretold = label(kind="secondary", wrap=True)
        inside = column(head, self.foretold, self._after, gap=GAP.xs)
        inside.setContentsMargins(GAP.m, GAP.xs, GAP.s, GAP.s)
        self.setLayout(inside)
        self.hide()

    def ask(self) -> None:
        """Ask how many minutes she has, and say what they buy."""
        self.budget = None
        self._open = needs(self._marking)
        self._ask.show()
        self.foretold.show()
        self.said.hide()
        self._show_through(is_through=False)
        self._foretell()
        self.show()
        self.minutes.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.minutes.selectAll()
        self.asked.emit()

    def start(self) -> None:
        """Begin with what is foretold."""
        if self._rest.isActive():  # it was foretold for other minutes
            self._rest.stop()
            self._foretell()
        if self.budget is not None and self.budget.place:
            self.begin(self.budget)

    def begin(self, budget: Budget) -> None:
        """Begin with what is given."""
        self.budget = budget
        self._ask.hide()
        self.foretold.hide()
        self.said.show()
        self.show()
        self.refresh()
        self.started.emit(budget)

    def leave(self) -> None:
        """Put it away."""
        self.budget = None
        self.hide()
        self.left.emit()

    def refresh(self) -> None:
        """Say how far she is."""
        if self.budget is not None and self.said.isVisibleTo(self):
            found = self.budget.so_far(self._marking)
            self.said.setText(_so_far(found))
            self._show_through(is_through=found.looked == found.total)

    def _show_through(self, *, is_through: bool) -> None:
        """Say that she is through, and what can come next."""
        set_icon(self._theme, self._icon, *(("check", "sure") if is_through else ("waiting", "secondary")))
        set_kind(self.said, "sure" if is_through else "secondary")
        self._after.setVisible(is_through)

    def _foretell(self) -> None:
        seconds = self._pace.seconds
        self.budget = budget(self._marking, self._open, self.minutes.value(), seconds)
        found = self.budget.so_far(self._marking)
        can = bool(found.total)
        self.start_button.setEnabled(can)
        if not can:
            self.foretold.setText(tr("There is nothing left that a look would put right."))
            return
        removed = sum(self.budget.error[cell] for cell in self.budget.place)
        self.foretold.setText(
            tr(
                "Enough for %n answers at {seconds} s each. "
                "Wrong scores: about {removed} would be put right, about {remaining} may remain.",
                n=found.total,
                seconds=round(seconds),
                removed=words.number(round(removed)),
                remaining=words.number(round(max(0.0, found.remaining - removed))),
            )
        )


def _so_far(found: Progress) -> str:
    removed, remaining = words.number(round(found.removed)), words.number(round(found.remaining))
    if found.looked == found.total:
        return tr(
            "All {total} looked at. Wrong scores: about {removed} put right, about {remaining} may remain.",
            total=words.number(found.total),
            removed=removed,
            remaining=remaining,
        )
    return tr(
        "{looked} of {total} looked at. "
        "Wrong scores: about {removed} put right, about {remaining} may remain.",
        looked=words.number(found.looked),
        total=words.number(found.total),
        removed=removed,
        remaining=remaining,
    )


class _Minutes(QSpinBox):
    """A number of minutes: Enter begins, Esc leaves."""

    entered = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Take the keys it has a use for before the desk does."""
        asked = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin or leave."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.interpretText()
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
