"""The middle of the desk: which answers are listed, the list, and what lies below it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QLineEdit, QProgressBar, QWidget

from grader_app.core.standing import Tally
from grader_app.ui.controls import button, column, label, row
from grader_app.ui.marking import Marking
from grader_app.ui.response_list import ResponseList
from grader_app.ui.response_table import ResponseTable, Show
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP

_FILTERS = {Show.NEEDS_YOU: "Needs you", Show.ALL: "All", Show.DECIDED: "Decided"}
_EMPTY = {
    Show.NEEDS_YOU: "No answer to this question needs you.",
    Show.ALL: "There are no answers to this question.",
    Show.DECIDED: "Nothing is decided yet. Press a level’s key, or Enter to accept what is proposed.",
}
_SEARCH_PX = 220


class AnswerPane(QFrame):
    """Filters, search, the list of answers, progress and the way to the next question."""

    filter_chosen = Signal(object)
    search_changed = Signal(str)
    stop_wanted = Signal()
    resume_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, theme: Theme, marking: Marking, table: ResponseTable) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._table = table
        self.list = ResponseList(theme, marking, table)
        self.scoring = False
        self._build_head(theme)
        self._build_strip(theme)
        self._build_foot(theme)
        head = row(*self.filters.values(), None, self.search, gap=GAP.xs)
        head.setContentsMargins(GAP.s, GAP.s, GAP.s, GAP.s)
        inside = column(head, self.strip, self.list, self._foot, gap=0)
        inside.setContentsMargins(1, 1, 1, 1)
        self.setLayout(inside)

    def _build_head(self, theme: Theme) -> None:
        self._group = QButtonGroup(self)
        self.filters: dict[Show, QAbstractButton] = {}
        for show, text in _FILTERS.items():
            made = button(theme, text, kind="segment")
            made.setCheckable(True)
            made.clicked.connect(lambda _checked=False, chosen=show: self.filter_chosen.emit(chosen))
            self._group.addButton(made)
            self.filters[show] = made
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search answers")
        self.search.setAccessibleName("Search answers, names and ids")
        self.search.setToolTip("Search answers, names and ids (Ctrl+F)")
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(_SEARCH_PX)
        self.search.textChanged.connect(self.search_changed)

    def _build_strip(self, theme: Theme) -> None:
        self.progress_text = label(kind="secondary")
        self.stop_button = button(theme, "Stop", self.stop_wanted.emit, kind="quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Scored so far")
        self.strip = QWidget()
        inside = column(row(self.progress_text, None, self.stop_button), self._bar, gap=GAP.xs)
        inside.setContentsMargins(GAP.m, GAP.s, GAP.m, GAP.s)
        self.strip.setLayout(inside)
        self.strip.hide()

    def _build_foot(self, theme: Theme) -> None:
        self.done_text = label(kind="sure")
        self.next_button = button(theme, "", self.next_wanted.emit, kind="link", icon="next", role="accent")
        self.next_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.next_button.setToolTip("Go to the next question that needs you (Enter)")
        self.resume_button = button(theme, "Score the rest", self.resume_wanted.emit, kind="link")
        self._foot = QWidget()
        inside = row(self.done_text, self.next_button, self.resume_button, None)
        inside.setContentsMargins(GAP.m, GAP.xs, GAP.m, GAP.xs)
        self._foot.setLayout(inside)

    def show_filter(self, show: Show) -> None:
        """Mark a filter as the one in force."""
        self.filters[show].setChecked(True)

    def clear_search(self) -> None:
        """Empty the search field, and tell nobody."""
        with QSignalBlocker(self.search):
            self.search.clear()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far the scoring is."""
        self.scoring = True
        self.progress_text.setText(f"Scoring {done:,} of {total:,}")
        self._bar.setMaximum(total)
        self._bar.setValue(done)
        self.strip.show()

    def end_progress(self) -> None:
        """Say no more about scoring."""
        self.scoring = False
        self.strip.hide()

    def show_tally(self, tally: Tally, following: str | None) -> None:
        """Show the question's figures; ``following`` is the title of the next one that needs her."""
        figures = {Show.NEEDS_YOU: tally.needs, Show.ALL: tally.total, Show.DECIDED: tally.decided}
        for show, made in self.filters.items():
            made.setText(f"{_FILTERS[show]} ({figures[show]:,})")
            made.setAccessibleName(made.text())
        self.list.empty_text = self._empty_text()
        idle, through = not self.scoring, not tally.needs and not tally.waiting
        self.done_text.setVisible(idle and through)
        self.next_button.setVisible(idle and through and following is not None)
        self.resume_button.setVisible(idle and tally.waiting > 0)
        if following is not None:
            self.done_text.setText("Nothing here needs you any more.")
            self.next_button.setText(f"Next: {following}")
            self.next_button.setAccessibleName(self.next_button.text())
        else:
            self.done_text.setText("Nothing needs you any more. You can export.")
        self._foot.setVisible(idle and (through or tally.waiting > 0))

    def _empty_text(self) -> str:
        if self._table.searched:
            return "No answer holds these words."
        return "The answers are being scored." if self.scoring else _EMPTY[self._table.showing]
