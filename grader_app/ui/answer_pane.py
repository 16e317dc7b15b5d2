"""The middle of the desk: which answers are listed, the list, and what lies below it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QWidget,
)

from grader_app.core.standing import Tally
from grader_app.ui import words
from grader_app.ui.commands import command
from grader_app.ui.controls import button, column, label, row
from grader_app.ui.groups_view import GroupsView
from grader_app.ui.keys import Keys
from grader_app.ui.marking import Marking
from grader_app.ui.minutes import Pace
from grader_app.ui.minutes_strip import MinutesStrip
from grader_app.ui.response_list import ResponseList
from grader_app.ui.response_table import ResponseTable, Show
from grader_app.ui.tasks import Background
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import marked, tr, translated

_FILTERS = {
    Show.NEEDS_YOU: marked("Needs you"),
    Show.ALL: marked("All"),
    Show.DECIDED: marked("Decided"),
}
COMMAND = {Show.NEEDS_YOU: "show-needy", Show.ALL: "show-all", Show.DECIDED: "show-decided"}
"""The commands that list other answers."""
_EMPTY = {
    Show.PLAN: marked("No answer to this question is among those that help most."),
    Show.NEEDS_YOU: marked("No answer to this question needs you."),
    Show.ALL: marked("There are no answers to this question."),
    Show.DECIDED: marked("Nothing is decided yet. Press a level’s key, or Enter to accept what is proposed."),
}
_SEARCH_PX, _LEAST_SEARCH_PX = 220, 72
_ROOMY_PX = 540


class AnswerPane(QFrame):
    """Filters, search, the list of answers, progress and the way to the next question."""

    filter_chosen = Signal(object)
    groups_chosen = Signal()
    search_changed = Signal(str)
    stop_wanted = Signal()
    resume_wanted = Signal()
    next_wanted = Signal()
    minutes_wanted = Signal()
    reason_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        keys: Keys,
        background: Background,
        marking: Marking,
        table: ResponseTable,
        pace: Pace,
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._keys = keys
        self._table = table
        self._figures: dict[Show, int] = {}
        self.list = ResponseList(theme, marking, table)
        self.groups = GroupsView(theme, marking, background)
        self.groups.hide()
        self.minutes = MinutesStrip(theme, marking, pace)
        self.scoring = False
        self._build_head(theme)
        self._build_strip(theme)
        self._build_foot(theme)
        head = row(
            *self.filters.values(), self.groups_button, None, self.search, self.minutes_button, gap=GAP.xs
        )
        head.setContentsMargins(GAP.s, GAP.s, GAP.s, GAP.s)
        inside = column(head, self.minutes, self.strip, self.list, self.groups, self.after, self._foot, gap=0)
        inside.setContentsMargins(1, 1, 1, 1)
        self.setLayout(inside)

    def _build_head(self, theme: Theme) -> None:
        self._group = QButtonGroup(self)
        self.filters: dict[Show, QAbstractButton] = {}
        for show, text in _FILTERS.items():
            made = button(theme, translated(text), kind="segment")
            self._keys.tell(made, command(COMMAND[show]).name, COMMAND[show])
            made.setCheckable(True)
            made.clicked.connect(lambda _checked=False, chosen=show: self.filter_chosen.emit(chosen))
            self._group.addButton(made)
            made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            self.filters[show] = made
        self.groups_button = button(theme, tr("Groups"), self.groups_chosen.emit, kind="segment")
        self.groups_button.setCheckable(True)
        self.groups_button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._keys.tell(self.groups_button, command("show-groups").name, "show-groups")
        self._group.addButton(self.groups_button)
        self.minutes_button = button(
            theme, "", self.minutes_wanted.emit, kind="quiet", icon="waiting", hint=tr("I have a few minutes")
        )
        self._keys.tell(self.minutes_button, tr("I have a few minutes"), "minutes")
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search answers, names and ids"))
        self._keys.tell(self.search, tr("Search answers, names and ids"), "search")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(_LEAST_SEARCH_PX)
        self.search.setMaximumWidth(_SEARCH_PX)
        self.search.textChanged.connect(self.search_changed)

    def _build_strip(self, theme: Theme) -> None:
        self.progress_text = label(kind="secondary")
        self.stop_button = button(theme, tr("Stop"), self.stop_wanted.emit, kind="quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Scored so far"))
        self.strip = QWidget()
        inside = column(row(self.progress_text, None, self.stop_button), self._bar, gap=GAP.xs)
        inside.setContentsMargins(GAP.m, GAP.s, GAP.m, GAP.s)
        self.strip.setLayout(inside)
        self.strip.hide()

    def _build_foot(self, theme: Theme) -> None:
        self.after_text = label(kind="secondary")
        self.reason_button = button(theme, tr("Because…"), self.reason_wanted.emit, kind="link")
        self._keys.tell(self.reason_button, tr("Say why it is not the proposed score"), "because")
        self.after = QWidget()
        after = row(self.after_text, self.reason_button, None)
        after.setContentsMargins(GAP.m, GAP.xs, GAP.m, GAP.xs)
        self.after.setLayout(after)
        self.after.hide()
        self.done_text = label(kind="sure")
        self.next_button = button(theme, "", self.next_wanted.emit, kind="link", icon="next", role="accent")
        self.next_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._keys.tell(self.next_button, tr("Go to the next question that needs you"), "accept")
        self.resume_button = button(theme, tr("Score the rest"), self.resume_wanted.emit, kind="link")
        self._foot = QWidget()
        inside = row(self.done_text, self.next_button, self.resume_button, None)
        inside.setContentsMargins(GAP.m, GAP.xs, GAP.m, GAP.xs)
        self._foot.setLayout(inside)

    def show_filter(self, show: Show) -> None:
        """Mark a filter as the one in force."""
        # In the minutes she has, none of the three is in force.
        self._group.setExclusive(show in self.filters)
        for each, made in self.filters.items():
            made.setChecked(each is show)
        self.groups_button.setChecked(False)
        self._swap(self.list)

    def show_after(self, text: str) -> None:
        """Say what was just given against the proposal, and offer a reason; an empty text says nothing."""
        self.after_text.setText(text)
        self.after.setVisible(bool(text))

    def show_groups(self, item_id: str) -> None:
        """Show a question's answers in groups, in the list's place."""
        self._group.setExclusive(True)
        self.groups_button.setChecked(True)
        self.groups.show_question(item_id)
        self._swap(self.groups)

    def _swap(self, shown: QWidget) -> None:
        for part in (self.list, self.groups):
            part.setVisible(part is shown)
        self.search.setEnabled(shown is self.list)

    def clear_search(self) -> None:
        """Empty the search field, and tell nobody."""
        with QSignalBlocker(self.search):
            self.search.clear()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far the scoring is."""
        self.scoring = True
        self.progress_text.setText(
            tr("Scoring {done} of {total}", done=words.number(done), total=words.number(total))
        )
        self._bar.setMaximum(total)
        self._bar.setValue(done)
        self.strip.show()

    def end_progress(self) -> None:
        """Say no more about scoring."""
        self.scoring = False
        self.strip.hide()

    def show_tally(self, tally: Tally, following: str | None) -> None:
        """Show the question's figures; ``following`` is the title of the next one that needs her."""
        self._figures = {Show.NEEDS_YOU: tally.needs, Show.ALL: tally.total, Show.DECIDED: tally.decided}
        self._name_filters()
        self.list.empty_text = self._empty_text()
        idle, through = not self.scoring, not tally.needs and not tally.waiting
        self.done_text.setVisible(idle and through)
        self.next_button.setVisible(idle and through and following is not None)
        self.resume_button.setVisible(idle and tally.waiting > 0)
        if following is not None:
            self.done_text.setText(tr("Nothing here needs you any more."))
            self.next_button.setText(tr("Next: {question}", question=following))
            self.next_button.setAccessibleName(self.next_button.text())
        else:
            self.done_text.setText(tr("Nothing needs you any more. You can export."))
        self._foot.setVisible(idle and (through or tally.waiting > 0))

    def _name_filters(self) -> None:
        """Write how many answers each filter lists, where there is room for it."""
        roomy = self.width() >= _ROOMY_PX
        for show, made in self.filters.items():
            named = f"{translated(_FILTERS[show])} ({words.number(self._figures.get(show, 0))})"
            made.setText(named if roomy else translated(_FILTERS[show]))
            made.setAccessibleName(named)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the figures out when the pane is narrow."""
        super().resizeEvent(event)
        self._name_filters()

    def _empty_text(self) -> str:
        if self._table.searched:
            return tr("No answer holds these words.")
        return (
            tr("The answers are being scored.") if self.scoring else translated(_EMPTY[self._table.showing])
        )
