"""Does she mark alike what is alike? Pairs that say nearly the same and have different scores."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from grader_app.core.agreement import Agreement
from grader_app.core.consistency import Contradiction, contradictions, drift
from grader_app.core.roster import Cell
from grader_app.core.session import DecidedBy
from grader_app.ui.groups_gathering import Gathering
from grader_app.ui.marking import Marking
from grader_app.ui.tasks import Background

_BY_A_PERSON = (DecidedBy.TEACHER, DecidedBy.MARK)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two answers to one question that say nearly the same, and the levels a person gave them."""

    item_id: str
    found: Contradiction

    @property
    def cells(self) -> tuple[Cell, Cell]:
        """The two answers, the one in the majority first."""
        return self.found.first, self.found.second


class ConsistencyCheck(QObject):
    """Looks through all questions, one after the other, once the first is asked for."""

    changed = Signal()
    """A question was looked through, or a pair is another now."""

    def __init__(self, marking: Marking, background: Background) -> None:
        super().__init__(marking)
        self._marking = marking
        self._gathering = Gathering.of(marking, background)
        self._waiting = [item.id for item in marking.session.items]
        self._begun = False
        self._pairs: dict[str, tuple[Pair, ...]] = {}
        self._gathering.gathered.connect(self._has_gathered)
        marking.changed.connect(self._marking_changed)

    @classmethod
    def of(cls, marking: Marking, background: Background) -> "ConsistencyCheck":
        """Return the one of this class."""
        return marking.findChild(cls) or cls(marking, background)

    def begin(self) -> None:
        """Look through the questions that have not been looked through."""
        self._begun = True
        while self._waiting and self._gathering.groups(self._waiting[0]) is not None:
            self._look_at(self._waiting.pop(0))
        if not self._waiting:
            self.changed.emit()

    @property
    def is_through(self) -> bool:
        """Whether all questions have been looked through."""
        return self._begun and not self._waiting

    def pairs(self) -> tuple[Pair, ...]:
        """Return the pairs to look at, in the order of the questions, furthest apart first."""
        left = self._marking.kept.left_alone
        return tuple(pair for pair in self._found() if pair.found.pair not in left)

    @property
    def left_alone(self) -> tuple[Pair, ...]:
        """The pairs she has looked at and left as they are."""
        left = self._marking.kept.left_alone
        return tuple(pair for pair in self._found() if pair.found.pair in left)

    def leave(self, pair: Pair) -> None:
        """Take a pair off the list: she has looked at it and means it."""
        kept = self._marking.kept
        self._marking.keep(replace(kept, left_alone=kept.left_alone | {pair.found.pair}))
        self.changed.emit()

    def _found(self) -> Iterator[Pair]:
        for item in self._marking.session.items:
            yield from self._pairs.get(item.id, ())

    def drift(self) -> Agreement:
        """Compare her first marks with those she gave the same answers late, without seeing the first."""
        again = self._marking.kept.returns.again
        return drift(dict(self._levels(again)), again)

    def _has_gathered(self, item_id: str) -> None:
        if self._begun and item_id in self._waiting:
            self.begin()

    def _marking_changed(self, cells: frozenset[Cell]) -> None:
        seen = {self._marking.session.response(cell).item_id for cell in cells} & self._pairs.keys()
        for item_id in seen:
            self._look_at(item_id)
        if seen:
            self.changed.emit()

    def _look_at(self, item_id: str) -> None:
        gathered = self._gathering.groups(item_id)
        if gathered is not None:
            levels = dict(self._levels(cell for group in gathered.groups for cell in group.cells))
            found = contradictions(gathered.groups, levels)
            self._pairs[item_id] = tuple(Pair(item_id, each) for each in found)

    def _levels(self, cells: Iterable[Cell]) -> Iterator[tuple[Cell, int]]:
        for cell in cells:
            score = self._marking.session.score(cell)
            if score is not None and score.level is not None and score.decided_by in _BY_A_PERSON:
                yield cell, score.level
