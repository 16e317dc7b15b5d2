"""One question marked by groups: one key for all answers that say the same."""

from functools import partial

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from grader_app.core.lineage import together
from grader_app.core.roster import Cell
from grader_app.ui import words
from grader_app.ui.controls import button, clear, column, label, row, rule
from grader_app.ui.groups_gathering import Gathering
from grader_app.ui.groups_list import GroupList
from grader_app.ui.groups_model import GroupTree
from grader_app.ui.marking import Marking
from grader_app.ui.tasks import Background
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_SHOWN_AFTER_MS = 60
"""The answer at hand follows the row with a breath, so that holding Down stays swift."""


class GroupsView(QWidget):
    """The groups of the question shown, and the keys that mark one: exactly the answers it names."""

    cell_chosen = Signal(object)
    """Cell: the answer that stands for the row gone to."""
    left = Signal()

    def __init__(self, theme: Theme, marking: Marking, background: Background) -> None:
        super().__init__()
        self._theme = theme
        self._marking = marking
        self._gathering = Gathering.of(marking, background)
        self._gathering.gathered.connect(self._has_gathered)
        self._item_id = ""
        self.tree = GroupTree(marking, self)
        self.list = GroupList(theme, self.tree)
        self.list.setAccessibleName(tr("Groups of answers"))
        self.said = label(kind="secondary", wrap=True)
        self.reach_text = label(kind="secondary", wrap=True)
        self.levels: list[QPushButton] = []
        self._levels_box = row(gap=GAP.xs)
        self.accept_button = button(theme, "", self.accept, kind="primary", icon="enter")
        self._tell = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._tell.timeout.connect(self._tell_cell)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._row_chosen)
        self.list.figure_pressed.connect(self.press)
        self.list.enter_pressed.connect(self.enter)
        self.list.tick_wanted.connect(self.toggle)
        self.list.left.connect(self.left)
        self.tree.dataChanged.connect(self._show_reach)
        marking.scheme_changed.connect(self._points_changed)
        self.setFocusProxy(self.list)

    def _lay_out(self) -> None:
        head = row(self.said)
        head.setContentsMargins(GAP.m, 0, GAP.m, GAP.s)
        self._foot = QWidget()
        reach = row(self.reach_text, self.accept_button, gap=GAP.m)
        reach.setStretch(0, 1)
        foot = column(reach, row(self._levels_box, None), gap=GAP.xs)
        foot.setContentsMargins(GAP.m, GAP.s, GAP.m, GAP.s)
        self._foot.setLayout(foot)
        page = column(head, rule(), self.list, rule(), self._foot, gap=0)
        page.setStretch(2, 1)
        self.setLayout(page)

    def show_question(self, item_id: str) -> None:
        """Show the groups of a question."""
        if item_id != self._item_id:
            self._item_id = item_id
            self._show_levels()
            self._show_groups()

    # What the teacher does

    def mark(self, level: int) -> None:
        """Give a level to what the row names, and go to the next group with answers to decide."""
        index = self.list.currentIndex()
        if not index.isValid() or self.tree.lookalike(index) is not None:
            return
        cell = self.tree.answer(index)
        if cell is not None:
            if self._marking.set_level(cell, level):
                self._step()
        elif self._mark_group(index, level):
            self._advance()

    def accept(self) -> None:
        """Make the group's proposal her decision for all answers the row names."""
        index = self.list.currentIndex()
        cell = self.tree.answer(index)
        if cell is not None:
            if self._marking.accept(cell):
                self._step()
        elif self.tree.is_group(index):
            summary = self.tree.summary(index.row())
            proposed = summary.proposed
            if not summary.open or (proposed is not None and self._mark_group(index, proposed)):
                self._advance()

    def press(self, key: str) -> None:
        """Mark with the key of a level."""
        item = self.tree.item
        keys = words.keys(item) if item is not None else ()
        if key in keys:
            self.mark(keys.index(key))

    def enter(self) -> None:
        """Accept what is proposed; on what looks alike, go to its group."""
        index = self.list.currentIndex()
        other = self.tree.other(index) if index.isValid() else index
        if other.isValid():
            self._go_to(other)
            self.list.expand(other)
        elif index.isValid():
            self.accept()

    def toggle(self) -> None:
        """Take an answer out of its group, or put it back; on a group's row, all of it."""
        index = self.list.currentIndex()
        cell = self.tree.answer(index)
        if cell is not None:
            self.tree.take((cell,), not self.tree.is_in(cell))
        elif self.tree.is_group(index) and len(cells := self.tree.groups[index.row()].cells) > 1:
            self.tree.take(cells, len(self.tree.summary(index.row()).reached) < len(cells))

    def go_out(self) -> None:
        """Close the group whose answer is chosen; from a group's own row, leave."""
        self.list.go_out()

    def reached(self) -> tuple[Cell, ...]:
        """Return the answers that a key would mark now."""
        index = self.list.currentIndex()
        if not index.isValid() or self.tree.lookalike(index) is not None:
            return ()
        cell = self.tree.answer(index)
        return (cell,) if cell is not None else self.tree.summary(index.row()).reached

    def show_cell(self, cell: Cell) -> bool:
        """Go to the group that holds an answer; False where none does."""
        index = self.tree.group_of(cell)
        if index.isValid():
            self._go_to(index)
        return index.isValid()

    def go_on(self) -> None:
        """Go on after one answer was marked alone: to the next group once nothing of this one is open."""
        index = self.list.currentIndex()
        if self.tree.is_group(index) and not self.tree.summary(index.row()).open:
            self._advance()
        self.list.setFocus()

    # What follows from it

    def _mark_group(self, index: QModelIndex, level: int) -> bool:
        session = self._marking.session
        reached = self.tree.summary(index.row()).reached
        decision = together(reached, level, session.overrides)
        item = self.tree.item
        if decision is None or item is None:
            return False
        points = words.points(item.rubric.levels[level].points)
        changed = {c: o for c, o in decision.overrides.items() if session.overrides.get(c) != o}
        if not changed:
            return True
        name = tr("Set {points} for %n answers", n=len(decision.overrides), points=points)
        return self._marking.apply(name, decision.overrides, source=decision.source)

    def _advance(self) -> None:
        """Go to the next group with answers to decide; without one, stay."""
        index = self.list.currentIndex()
        following = self.tree.next_open(self.tree.place(index))
        if following is not None:
            self._go_to(self.tree.index(following, 0))
        self.list.setFocus()

    def _step(self) -> None:
        below = self.list.indexBelow(self.list.currentIndex())
        if below.isValid():
            self._go_to(below)
        self.list.setFocus()

    def _go_to(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _points_changed(self) -> None:
        if self._item_id:
            self._show_levels()

    def _has_gathered(self, item_id: str) -> None:
        if item_id == self._item_id:
            self._show_groups()

    def _show_groups(self) -> None:
        gathered = self._gathering.groups(self._item_id)
        self.tree.show(gathered)
        title = self._marking.session.item(self._item_id).title
        self.list.setAccessibleName(tr("Groups of answers: {question}", question=title))
        if gathered is None:
            self.list.empty_text = tr("Answers that say the same are being gathered.")
            self.said.setText("")
        else:
            self.list.empty_text = tr("There is no answer with words in it.")
            self.said.setText(self._found_words(gathered.by_meaning))
            if self.tree.groups:
                self._go_to(self.tree.index(self.tree.next_open(len(self.tree.groups) - 1) or 0, 0))
        self._show_reach()

    def _found_words(self, by_meaning: bool) -> str:
        answers = sum(len(group.cells) for group in self.tree.groups)
        if answers > 1 and self.tree.largest == 1:
            return tr("No two of the %n answers say the same.", n=answers)
        groups = tr("%n groups", n=len(self.tree.groups))
        if by_meaning:
            return tr("%n answers in {groups}, by their words and meaning", n=answers, groups=groups)
        return tr("%n answers in {groups}, by their words", n=answers, groups=groups)

    def _show_levels(self) -> None:
        clear(self._levels_box)
        self.levels = []
        item = self._marking.session.item(self._item_id)
        for number, (level, key) in enumerate(zip(item.rubric.levels, words.keys(item), strict=True)):
            made = button(self._theme, words.points(level.points), partial(self.mark, number))
            name = tr("Give {points} {label}", points=words.points(level.points), label=level.label).strip()
            made.setAccessibleName(name)
            made.setToolTip(tr("{action} (key {key})", action=name, key=key) if key else name)
            self._levels_box.addWidget(made)
            self.levels.append(made)

    def _row_chosen(self) -> None:
        self._show_reach()
        self._tell.start()

    def _tell_cell(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.cell_chosen.emit(self.tree.cell(index))

    def _show_reach(self) -> None:
        """Say what a key would mark now."""
        index = self.list.currentIndex()
        self._foot.setVisible(index.isValid())
        if not index.isValid():
            return
        item, alike = self.tree.item, self.tree.lookalike(index) is not None
        cell, is_group = self.tree.answer(index), self.tree.is_group(index)
        summary = self.tree.summary(self.tree.place(index))
        proposed = summary.proposed
        if alike:
            said = tr("Not in this group. Enter goes to it.")
        elif is_group and len(summary.reached) < summary.total:
            said = tr(
                "A key marks {reached} of {total} answers", reached=len(summary.reached), total=summary.total
            )
        elif is_group:
            said = tr("A key marks %n answers", n=summary.total)
        else:
            said = tr("A key marks this answer alone. Space takes it out of its group, or puts it back.")
        self.reach_text.setText(said)
        if cell is not None:
            score = self._marking.session.score(cell)
            proposed = score.level if score is not None else None
        can_accept = (
            proposed is not None and item is not None and not alike and (summary.open > 0 or not is_group)
        )
        self.accept_button.setEnabled(can_accept)
        for made in self.levels:
            made.setEnabled(not alike and (not is_group or bool(summary.reached)))
        text = tr("Accept")
        if can_accept and item is not None and proposed is not None:
            points = words.points(item.rubric.levels[proposed].points)
            several = len(summary.reached) if is_group else 1
            text = tr("Accept {points}", points=points)
            if several > 1:
                text = tr("Accept {points} for %n answers", n=several, points=points)
        self.accept_button.setText(text)
        self.accept_button.setAccessibleName(text)
