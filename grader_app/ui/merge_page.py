"""Before late or corrected answers are taken in: what is new, what differs, what stays yours."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from grader_app.bundle import Item
from grader_app.core.roster import Roster
from grader_app.core.session import Session
from grader_app.ui.adding import Comparison, compare, guess_and_compare
from grader_app.ui.controls import button, card, clear, column, label, row
from grader_app.ui.export_options import option_name
from grader_app.ui.fate_list import FateList
from grader_app.ui.segments import Segments
from grader_app.ui.tasks import Background, Done, Failed, Outcome, Task, Work
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr


class MergePage(QWidget):
    """Lists every answer of a file and what becomes of it; nothing happens before the one button."""

    left = Signal()
    accepted = Signal(object)
    """Session: the class as it is to be."""
    failed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        background: Background,
        session: Session,
        roster: Roster,
        items: tuple[Item, ...],
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._theme = theme
        self._background = background
        self._session = session.copy()
        self._roster = roster
        self._items = items
        self._newer: int | None = None
        self._comparison: Comparison | None = None
        self._task: Task | None = None
        self._build()
        self._lay_out()
        self._start(guess_and_compare(self._session, roster, items))

    def _build(self) -> None:
        theme, name = self._theme, self._roster.source.path.name
        self._back = button(
            theme, "", self.left.emit, kind="quiet", icon="back", hint=tr("Back to the answers")
        )
        self._title = label(tr("Add “{file}”", file=name), "title")
        mine = self._session.roster.source.path.name
        self.kind = Segments(
            theme, tr("This file is"), (tr("Further answers"), tr("A newer download of “{file}”", file=mine))
        )
        self.kind.chosen.connect(self._choose_kind)
        self.accept_button = button(theme, tr("Add"), self._accept, kind="primary")
        self.accept_button.setEnabled(False)
        self.summary = label(kind="strong", wrap=True)
        self._said = QVBoxLayout()
        self._said.setSpacing(2)
        self.fates = FateList(theme)

    def _lay_out(self) -> None:
        what = card()
        said = column(self.summary, self._said, gap=2)
        foot = row(said, self.accept_button, gap=GAP.m)
        foot.setStretch(0, 1)
        inside = column(row(option_name(tr("This file is")), self.kind, None, gap=GAP.m), GAP.xs, foot)
        inside.setContentsMargins(GAP.l, GAP.l, GAP.l, GAP.l)
        what.setLayout(inside)
        what.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        page = column(row(self._back, self._title, None), GAP.s, what, self.fates, gap=GAP.l)
        page.setContentsMargins(GAP.xl, GAP.l, GAP.xl, GAP.l)
        page.setStretch(3, 1)
        self.setLayout(page)

    def _choose_kind(self, number: int) -> None:
        newer = (self._newer or 0) if number == 1 else None
        self._start(compare(self._session, self._roster, self._items, newer))

    def _start(self, work: Work) -> None:
        if self._task is not None:
            self._task.cancel()
        self.accept_button.setEnabled(False)
        self._task = self._background.start(self, work, self._has_compared)

    def _has_compared(self, outcome: Outcome) -> None:
        if isinstance(outcome, Failed):
            self.failed.emit(outcome.error)
        if isinstance(outcome, Done):
            self._show(outcome.value)

    def _show(self, found: Comparison) -> None:
        first, self._comparison = self._comparison is None, found
        if found.newer is not None:
            self._newer = found.newer
        self.kind.show_choice(0 if found.newer is None else 1)
        self.summary.setText(_summary(found))
        clear(self._said)
        for sentence in found.sentences:
            self._said.addWidget(label(sentence, "secondary", wrap=True))
        self.fates.show_listing(found.listing)
        text = _verb(found)
        self.accept_button.setText(text)
        self.accept_button.setAccessibleName(text)
        self.accept_button.setEnabled(found.changes)
        if first:
            (self.accept_button if found.changes else self._back).setFocus()

    def _accept(self) -> None:
        if self._comparison is not None:
            self.accept_button.setEnabled(False)
            self.accepted.emit(self._comparison.merged.session)


def _summary(found: Comparison) -> str:
    if not found.changes:
        return tr("There is nothing new in this file.")
    return tr("%n new answers. Nothing you decided is touched.", n=len(found.merged.added))


def _verb(found: Comparison) -> str:
    added = len(found.merged.added)
    others = len(found.merged.kept) + len(found.merged.changed)
    if added and not others:
        return tr("Add %n answers", n=added)
    if others:
        return tr("Take in %n answers", n=added + others)
    return tr("Take it in") if found.changes else tr("Nothing to add")
