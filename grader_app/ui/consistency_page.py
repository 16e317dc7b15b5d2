"""Pairs of answers that say nearly the same and have different scores, side by side, before they go out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from grader_app.bundle import Evidence, Item
from grader_app.core.roster import Cell
from grader_app.ui import words
from grader_app.ui.consistency_check import ConsistencyCheck, Pair
from grader_app.ui.consistency_words import differing, drift_words
from grader_app.ui.controls import button, card, column, icon_label, label, row
from grader_app.ui.evidence_view import EvidenceView
from grader_app.ui.marking import Marking
from grader_app.ui.page_frame import PageFrame
from grader_app.ui.tasks import Background
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_CARD_PX = 320


class _Side(QFrame):
    """One answer of a pair: its words, its score, and the button that gives it to both."""

    def __init__(self, theme: Theme, icon: str, kind: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setFixedHeight(_CARD_PX)
        self.place = label(kind="small", wrap=True)
        self.answer = EvidenceView(theme)
        self.score = label(kind="sure-strong", wrap=True)
        self.both = button(theme, "", kind=kind, icon=icon)
        self.show_button = button(theme, tr("Show on the desk"), kind="link")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setLayout(column(self.answer, None))
        scroll.setWidget(content)
        foot = row(self.score, self.show_button)
        foot.setStretch(0, 1)
        inside = column(self.place, scroll, foot, self.both, gap=GAP.m, margins=GAP.l)
        inside.setStretch(1, 1)
        self.setLayout(inside)


class ConsistencyPage(PageFrame):
    """One pair at a time: make both alike, one way or the other, or leave them as they are."""

    def __init__(self, theme: Theme, marking: Marking, background: Background) -> None:
        super().__init__(theme, tr("Check consistency"))
        self._marking = marking
        self._check = ConsistencyCheck.of(marking, background)
        self._pairs: tuple[Pair, ...] = ()
        self._place = 0
        self.heading = label(kind="heading")
        self._prompt = label(kind="secondary", wrap=True)
        self.sides = _Side(theme, "back", "primary"), _Side(theme, "next", "plain")
        for number, side in enumerate(self.sides):
            side.both.clicked.connect(lambda _checked=False, place=number: self.make_alike(place))
            side.show_button.clicked.connect(lambda _checked=False, place=number: self._show_on_desk(place))
        self.leave_button = button(theme, tr("Leave as they are"), self.leave)
        self.leave_button.setToolTip(tr("They differ in what matters (Space)"))
        self.before_button = button(theme, tr("Previous"), lambda: self.go_by(-1), kind="quiet", icon="up")
        self.before_button.setToolTip(tr("The pair before (↑)"))
        self.next_button = button(theme, tr("Next"), lambda: self.go_by(1), kind="quiet", icon="down")
        self.next_button.setToolTip(tr("The next pair (↓)"))
        self.drift_text = label(wrap=True)
        self._build(theme)
        for key, action in (
            ("Left", lambda: self.make_alike(0)),
            ("Right", lambda: self.make_alike(1)),
            ("Space", self.leave),
            ("Up", lambda: self.go_by(-1)),
            ("Down", lambda: self.go_by(1)),
        ):
            self.on_key(key, action)
        self._check.changed.connect(self._refresh)
        self._check.begin()
        self._refresh()

    def _build(self, theme: Theme) -> None:
        pair_head = row(self.heading, None, self.before_button, self.next_button)
        sides = row(*self.sides, gap=GAP.l)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        foot = row(self.leave_button, None)
        self._pair_part = QWidget()
        inside = column(pair_head, self._prompt, GAP.s, sides, foot, None, gap=GAP.m)
        self._pair_part.setLayout(inside)
        self._drift_part = card()
        self._drift_part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        icon = icon_label(theme, "info", "secondary")
        steady = row(icon, self.drift_text, gap=GAP.m, margins=GAP.m)
        steady.setStretch(1, 1)
        self._drift_part.setLayout(steady)
        self._rest = QWidget()
        self.said = label(kind="heading", wrap=True)
        self.more = label(kind="secondary", wrap=True)
        back = button(theme, tr("Back to the answers"), self.left.emit, kind="primary")
        alike = card()
        steps = row(icon_label(theme, "check", "sure", 24), column(self.said, self.more, gap=GAP.xs), back)
        steps.setStretch(1, 1)
        steps.setSpacing(GAP.l)
        steps.setContentsMargins(GAP.xl, GAP.l, GAP.xl, GAP.l)
        alike.setLayout(steps)
        self._rest.setLayout(column(alike, None))
        content = column(self._pair_part, self._rest, self._drift_part, gap=GAP.l)
        content.setStretch(0, 1)
        content.setStretch(1, 1)
        self.fill(content)

    # What the teacher does

    def make_alike(self, place: int) -> None:
        """Give both answers the score of one of them."""
        pair = self._pair
        if pair is None:
            return
        other = pair.cells[1 - place]
        level = pair.found.levels[place]
        self._marking.set_level(other, level)

    def leave(self) -> None:
        """Leave a pair as it is, and see the next."""
        if self._pair is not None:
            self._check.leave(self._pair)

    def go_by(self, step: int) -> None:
        """Go to another pair."""
        self._place = min(max(self._place + step, 0), max(len(self._pairs) - 1, 0))
        self._show_pair()

    def _show_on_desk(self, place: int) -> None:
        if self._pair is not None:
            self.cell_chosen.emit(self._pair.cells[place])

    # What follows from it

    @property
    def _pair(self) -> Pair | None:
        return self._pairs[self._place] if self._place < len(self._pairs) else None

    def _refresh(self) -> None:
        self._pairs = self._check.pairs()
        self._place = min(self._place, max(len(self._pairs) - 1, 0))
        through, left = self._check.is_through, len(self._check.left_alone)
        self.subtitle.setText(
            tr("%n pairs say nearly the same and have different scores.", n=len(self._pairs))
            if self._pairs
            else ""
            if through
            else tr("Looking through all questions…")
        )
        self.said.setText(tr("What says nearly the same has the same score, as far as you decided."))
        self.more.setText(tr("%n pairs stay different because you left them so.", n=left) if left else "")
        self.more.setVisible(left > 0)
        self._pair_part.setVisible(bool(self._pairs))
        self._rest.setVisible(through and not self._pairs)
        same, shift = drift_words(self._check.drift())
        self.drift_text.setText(f"{same} {shift}".strip())
        self._drift_part.setVisible(bool(same))
        self._show_pair()

    def _show_pair(self) -> None:
        pair = self._pair
        if pair is None:
            return
        session = self._marking.session
        item = session.item(pair.item_id)
        place, total = words.number(self._place + 1), words.number(len(self._pairs))
        self.heading.setText(
            tr("{place} of {total}: {question}", place=place, total=total, question=item.title)
        )
        self._prompt.setText(item.prompt)
        self.before_button.setEnabled(self._place > 0)
        self.next_button.setEnabled(self._place + 1 < len(self._pairs))
        texts = [session.response(cell).text for cell in pair.cells]
        for number, (side, marks) in enumerate(zip(self.sides, differing(*texts), strict=True)):
            self._show_side(side, item, pair.cells[number], texts[number], marks)
            worth = words.points(item.rubric.levels[pair.found.levels[number]].points)
            side.both.setText(tr("Both {points}", points=worth))
            side.both.setAccessibleName(tr("Give both answers {points}", points=worth))
            key = "←" if number == 0 else "→"
            side.both.setToolTip(tr("Give both answers {points} ({key})", points=worth, key=key))

    def _show_side(self, side: _Side, item: Item, cell: Cell, text: str, marks: tuple[Evidence, ...]) -> None:
        session = self._marking.session
        side.answer.show_answer(text, marks)
        side.score.setText(words.decided(session.score(cell), item))
        # No name: who wrote it is no reason for a score.
        place = self._marking.names.place(cell)
        side.place.setText(place)
        side.show_button.setAccessibleName(tr("Show the answer in {place} on the desk", place=place))
