"""The groups of one question as a tree: what a key would reach, what is proposed, what is decided."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from grader_app.bundle import Item
from grader_app.core.groups import Group, Lookalike
from grader_app.core.roster import Cell
from grader_app.core.session import Change
from grader_app.ui import words
from grader_app.ui.groups_gathering import Gathered
from grader_app.ui.marking import Marking
from grader_app.ui.translation import tr

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_GROUP = 0
"""The internal id of a group's row; that of a row below it is the group's place, counted from 1."""


@dataclass(frozen=True, slots=True)
class Summary:
    """One group in figures.

    Attributes:
        reached: The answers that a key would mark now, the one that stands for them first.
        total: How many answers there are in it.
        decided: How many of them a person has decided.
        open: How many of those a key would reach are not decided.
        proposed: The level most often proposed among those a key would reach; None where there is none.
        points: What its answers count for now, lowest first, each figure once.
    """

    reached: tuple[Cell, ...]
    total: int
    decided: int
    open: int
    proposed: int | None
    points: tuple[float, ...]


class GroupTree(QAbstractItemModel):
    """Groups, and below each its answers and those that look alike but were kept apart.

    It holds which answers the teacher has taken out or put back; whatever else it shows it asks for. An
    answer that was decided on its own is out from the start: a key for the group leaves it as it is.
    """

    def __init__(self, marking: Marking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marking = marking
        self.gathered: Gathered | None = None
        self.groups: tuple[Group, ...] = ()
        self._cells: list[tuple[Cell, ...]] = []
        self._place: dict[Cell, int] = {}
        self._chosen: dict[Cell, bool] = {}
        self._summaries: dict[int, Summary] = {}
        self._together: frozenset[Cell] | None = None
        marking.changed.connect(self._changed)

    # What the view asks for

    def show(self, gathered: Gathered | None) -> None:
        """Show a question's groups, or nothing while they are gathered."""
        self.beginResetModel()
        self.gathered = gathered
        self.groups = gathered.groups if gathered is not None else ()
        self._cells = [group.cells for group in self.groups]
        self._place = {cell: place for place, cells in enumerate(self._cells) for cell in cells}
        self._summaries.clear()
        self._together = None
        self.endResetModel()

    @property
    def largest(self) -> int:
        """How many answers the largest group has."""
        return len(self._cells[0]) if self._cells else 0

    @property
    def item(self) -> Item | None:
        """The question."""
        return self._marking.session.item(self.gathered.item_id) if self.gathered is not None else None

    def place(self, index: Index) -> int:
        """Return which group a row belongs to."""
        return index.row() if index.internalId() == _GROUP else int(index.internalId()) - 1

    def is_group(self, index: Index) -> bool:
        """Whether a row is a group's own."""
        return bool(index.isValid()) and index.internalId() == _GROUP

    def answer(self, index: Index) -> Cell | None:
        """Return the answer in a row below a group; None for a group and for what looks alike."""
        if not index.isValid() or self.is_group(index):
            return None
        cells = self._cells[self.place(index)]
        return cells[index.row()] if index.row() < len(cells) else None

    def lookalike(self, index: Index) -> Lookalike | None:
        """Return what a row tells of that looks alike; None for groups and answers."""
        if not index.isValid() or self.is_group(index):
            return None
        place = self.place(index)
        number = index.row() - len(self._cells[place])
        return self._alike(place)[number] if number >= 0 else None

    def cell(self, index: Index) -> Cell:
        """Return the answer that stands for a row."""
        return self.answer(index) or self._cells[self.place(index)][0]

    def group_of(self, cell: Cell) -> QModelIndex:
        """Return the row of the group that holds an answer; not valid for a blank one."""
        place = self._place.get(cell)
        return self.index(place, 0) if place is not None else QModelIndex()

    def index_of(self, cell: Cell) -> QModelIndex:
        """Return the row of an answer below its group, or the group's where it is alone."""
        parent = self.group_of(cell)
        if not parent.isValid() or not self.rowCount(parent):
            return parent
        return self.index(self._cells[parent.row()].index(cell), 0, parent)

    def other(self, index: Index) -> QModelIndex:
        """Return the group that a lookalike's row tells of."""
        found = self.lookalike(index)
        if found is None:
            return QModelIndex()
        here = self.place(index)
        return self.group_of(found.second if self._place[found.first] == here else found.first)

    def summary(self, place: int) -> Summary:
        """Return a group in figures."""
        if place not in self._summaries:
            self._summaries[place] = self._sum_up(self._cells[place])
        return self._summaries[place]

    def is_in(self, cell: Cell) -> bool:
        """Whether a key for its group reaches an answer."""
        return cell in self.summary(self._place[cell]).reached

    def take(self, cells: Iterable[Cell], wanted: bool) -> None:
        """Take answers out of their groups, or put them back."""
        for cell in cells:
            self._chosen[cell] = wanted
        self._refresh({self._place[cell] for cell in cells})

    def next_open(self, place: int) -> int | None:
        """Return the next group with answers to decide, from below round to the top."""
        count = len(self.groups)
        for step in range(1, count + 1):
            if self.summary((place + step) % count).open:
                return (place + step) % count
        return None

    # What Qt asks for

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        """Return a row of the tree."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    def parent(self, index: Index = _NO_PARENT) -> Any:
        """Return the group of a row below one."""
        if not index.isValid() or self.is_group(index):
            return QModelIndex()
        return self.createIndex(self.place(index), 0, _GROUP)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many groups there are, or rows below one; an answer that is alone has none."""
        if not parent.isValid():
            return len(self.groups)
        if not self.is_group(parent) or parent.column():
            return 0
        own, alike = len(self._cells[parent.row()]), len(self._alike(parent.row()))
        return own + alike if own > 1 or alike else 0

    def columnCount(self, _parent: Index = _NO_PARENT) -> int:
        """Return 1: the delegate paints the row."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's words, and all of what it says for a screen reader."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._marking.session.response(self.cell(index)).text[:600]
        if role == Qt.ItemDataRole.CheckStateRole and (cell := self.answer(index)) is not None:
            return Qt.CheckState.Checked if self.is_in(cell) else Qt.CheckState.Unchecked
        return None

    def text(self, index: Index) -> str:
        """Return what is written in a row."""
        found = self.lookalike(index)
        if found is None:
            return _one_line(self._marking.session.response(self.cell(index)).text)
        here = self._place[found.first] == self.place(index)
        other = self._cells[self.other(index).row()]
        theirs = found.only_second if here else found.only_first
        own = found.only_first if here else found.only_second
        text = _one_line(self._marking.session.response(other[0]).text)
        if text and (theirs or own):
            return tr(
                "Also alike: %n answers “{text}” – differ in: {words}",
                n=len(other),
                text=text,
                words=", ".join(_named(word) for word in dict.fromkeys((*own, *theirs))),
            )
        return tr("Also alike: %n answers “{text}” – other order", n=len(other), text=text)

    def worth(self, index: Index) -> str:
        """Return the points that a row's answers count for: ``2``, or ``1, 2`` where they differ."""
        if self.lookalike(index) is not None:
            index = self.other(index)
        cell = self.answer(index)
        if cell is not None:
            score = self._marking.session.score(cell)
            return words.points(score.points) if score is not None else ""
        found = self.summary(self.place(index)).points
        if len(found) > 3:
            return f"{words.points(found[0])}–{words.points(found[-1])}"
        return ", ".join(words.points(each) for each in found)

    def status(self, index: Index) -> str:
        """Return how far a row is: proposed, decided, or how many are."""
        if self.lookalike(index) is not None:
            index = self.other(index)
        cell = self.answer(index)
        if cell is not None:
            if self._marking.session.is_decided(cell):
                return tr("decided")
            return tr("proposed") if self.worth(index) else tr("not marked")
        summary = self.summary(self.place(index))
        if summary.decided == summary.total:
            return tr("decided")
        if summary.decided:
            decided, total = words.number(summary.decided), words.number(summary.total)
            return tr("{decided} of {total} decided", decided=decided, total=total)
        return tr("proposed") if summary.points else tr("not marked")

    def is_decided(self, index: Index) -> bool:
        """Whether all answers of a row are decided."""
        if self.lookalike(index) is not None:
            index = self.other(index)
        cell = self.answer(index)
        if cell is not None:
            return self._marking.session.is_decided(cell)
        summary = self.summary(self.place(index))
        return summary.decided == summary.total

    def _spoken(self, index: Index) -> str:
        said = [self.text(index), self.worth(index), self.status(index)]
        cell = self.answer(index)
        if self.is_group(index):
            said.insert(0, tr("%n answers", n=self.summary(index.row()).total))
        elif cell is not None:
            said.append(tr("in the group") if self.is_in(cell) else tr("taken out"))
        return ", ".join(filter(None, said))

    # Figures

    def _alike(self, place: int) -> tuple[Lookalike, ...]:
        return self.gathered.alike.get(self._cells[place][0], ()) if self.gathered is not None else ()

    def _sum_up(self, cells: tuple[Cell, ...]) -> Summary:
        session = self._marking.session
        reached = tuple(cell for cell in cells if self._chosen.get(cell, not self._on_its_own(cell)))
        if not reached and not any(self._chosen.get(cell) is False for cell in cells):
            reached = cells
        scores = {cell: score for cell in cells if (score := session.score(cell)) is not None}
        levels = Counter(scores[cell].level for cell in reached if cell in scores)
        del levels[None]
        return Summary(
            reached,
            len(cells),
            sum(session.is_decided(cell) for cell in cells),
            sum(not session.is_decided(cell) for cell in reached),
            max(levels, key=lambda level: levels[level]) if levels else None,
            tuple(sorted({score.points for score in scores.values()})),
        )

    def _on_its_own(self, cell: Cell) -> bool:
        """Whether an answer was decided by itself, not with its group."""
        session = self._marking.session
        if not session.is_decided(cell) or session.said(cell).accepted:
            return False
        if self._together is None:
            self._together = _together(session.history[: session.done])
        return cell not in self._together

    def _changed(self, cells: Iterable[Cell]) -> None:
        self._together = None
        self._refresh({self._place[cell] for cell in cells if cell in self._place})

    def _refresh(self, places: Iterable[int]) -> None:
        for place in places:
            self._summaries.pop(place, None)
            group = self.index(place, 0)
            self.dataChanged.emit(group, group)
            if below := self.rowCount(group):
                self.dataChanged.emit(self.index(0, 0, group), self.index(below - 1, 0, group))


def _together(changes: Iterable[Change]) -> frozenset[Cell]:
    """Return the answers whose level in force came to them with their group."""
    found: dict[Cell, bool] = {}
    for change in changes:
        for edit in change.edits:
            before = edit.before.level if edit.before is not None else None
            after = edit.after.level if edit.after is not None else None
            if change.source is not None or before != after:
                found[edit.cell] = change.source is not None
    return frozenset(cell for cell, together in found.items() if together)


def _named(turn: str) -> str:
    """Return a word that answers differ in; a negation has a sign of its own in the core."""
    return tr("not") if turn == "¬" else turn


def _one_line(text: str) -> str:
    return " ".join(text[:400].split())
