"""What the minutes she has buy: which answers, in which order, and how far she is with them."""

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum
from statistics import median

from grader_app.core.queue import Need, plan_minutes
from grader_app.core.roster import Cell
from grader_app.core.standing import State
from grader_app.ui.marking import Marking

USUAL_S = 15.0
_LEAST_S, _MOST_S = 3.0, 60.0
_PAUSE_S = 120.0
"""Longer than this she did something else."""
_MEASURED = 5
_LATEST = 40


class Pace:
    """How long she takes for an answer, by the clock of this run; at first the usual fifteen seconds."""

    def __init__(self) -> None:
        self._last: float | None = None
        self._taken: list[float] = []

    def note(self) -> None:
        """Note that she has decided an answer now."""
        now = time.monotonic()
        if self._last is not None and now - self._last < _PAUSE_S:
            self._taken = [*self._taken[1 - _LATEST :], now - self._last]
        self._last = now

    @property
    def seconds(self) -> float:
        """What a look takes."""
        if len(self._taken) < _MEASURED:
            return USUAL_S
        return min(max(median(self._taken), _LEAST_S), _MOST_S)


@dataclass(frozen=True, slots=True)
class Budget:
    """The answers to look at.

    Of all there are in the class the best are chosen; then she goes through them question by question, the
    one with most to put right first, since changing the question at every answer costs more than it saves.

    Attributes:
        place: Answer -> where it stands, most gain first.
        questions: The questions it leads through.
        error: Answer -> the chance that she would give another level, of all that were open.
    """

    place: Mapping[Cell, int]
    questions: tuple[str, ...]
    error: Mapping[Cell, float]

    def so_far(self, marking: Marking) -> "Progress":
        """Return how far she is."""
        looked = [cell for cell in self.place if not self.is_open(marking, cell)]
        removed = fsum(map(self.error.__getitem__, looked))
        return Progress(len(looked), len(self.place), removed, max(0.0, fsum(self.error.values()) - removed))

    def open_in(self, marking: Marking, item_id: str) -> bool:
        """Whether a question still has answers to look at."""
        return any(
            marking.session.response(cell).item_id == item_id and self.is_open(marking, cell)
            for cell in self.place
        )

    @staticmethod
    def is_open(marking: Marking, cell: Cell) -> bool:
        """Whether an answer is still to be looked at; one that was only accepted is."""
        return marking.session.said(cell).accepted or marking.state(cell) is not State.DECIDED


@dataclass(frozen=True, slots=True)
class Progress:
    """``looked`` of ``total``; so many wrong scores are expected to be put right, and to remain."""

    looked: int
    total: int
    removed: float
    remaining: float


def needs(marking: Marking) -> tuple[Need, ...]:
    """Return how much each answer needs her that nobody has decided yet."""
    is_decided = marking.session.is_decided
    open_ones = (r.cell for r in marking.session.roster.responses if not is_decided(r.cell))
    return tuple(need for cell in open_ones if (need := marking.need(cell)) is not None)


def budget(marking: Marking, open_ones: Sequence[Need], minutes: float, seconds: float) -> Budget:
    """Return what to look at in the time there is; an answer that is beyond doubt is never part of it."""
    error = {need.cell: need.error for need in open_ones if need.error > 0}
    plan = plan_minutes([need for need in open_ones if need.error > 0], minutes, seconds)
    return _in_order(marking, [cell for look in plan.looks for cell in look], error)


def all_of(marking: Marking, cells: Iterable[Cell]) -> Budget:
    """Return a way through all of some answers, however long it takes."""
    error = {cell: need.error if (need := marking.need(cell)) else 0.0 for cell in cells}
    return _in_order(marking, sorted(error, key=error.__getitem__, reverse=True), error)


def _in_order(marking: Marking, cells: Sequence[Cell], error: Mapping[Cell, float]) -> Budget:
    gain: dict[str, float] = {}
    for cell in cells:
        item_id = marking.session.response(cell).item_id
        gain[item_id] = gain.get(item_id, 0.0) + error[cell]
    return Budget(
        {cell: place for place, cell in enumerate(cells)}, tuple(sorted(gain, key=lambda q: -gain[q])), error
    )
