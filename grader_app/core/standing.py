"""Where each answer stands, and how many of each question do: kept up to date, never counted anew."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from math import fsum

from grader_app.core.roster import Cell
from grader_app.core.score import DecidedBy
from grader_app.core.session import Session
from grader_app.core.triage import Triage


class State(Enum):
    """Where an answer stands."""

    WAITING = "waiting"
    NEEDS_YOU = "needs you"
    SURE = "sure"
    DECIDED = "decided"


_BY_RANK = (State.NEEDS_YOU, State.WAITING, State.SURE, State.DECIDED)


@dataclass(frozen=True, slots=True)
class Tally:
    """One question in figures; ``by_level`` counts scores of each level, lowest first.

    Of the ``decided`` answers ``accepted`` were accepted in bulk: no person has looked at them.
    """

    total: int
    decided: int
    accepted: int
    needs: int
    waiting: int
    by_level: tuple[int, ...]
    mean: float | None


_Kind = tuple[State, bool, int | None, float | None]
"""State, whether accepted, level and points: answers of which all is the same are counted together."""


class Standing:
    """Where the answers of a session stand.

    Making one counts all answers, a fifth of a second for fifty thousand, so it may be made in the
    background. From then on every change of scores and of ``triage`` happens inside `changing`, with the
    answers it touches: ``session.touched`` says which, where points are changed too.
    """

    def __init__(self, session: Session) -> None:
        self.session = session
        self.triage: dict[Cell, Triage] = {}
        self._kinds: dict[str, Counter[_Kind]] = {
            item.id: Counter(self._kind(response.cell) for response in session.responses(item.id))
            for item in session.items
        }

    def state(self, cell: Cell) -> State:
        """Return where an answer stands."""
        return _BY_RANK[self.rank(cell)]

    def rank(self, cell: Cell) -> int:
        """Sort key: those that need her first, then those that wait, those it is sure of, the decided."""
        if self.session.is_decided(cell):
            return 3
        found = self.triage.get(cell)
        return 1 if found is None else 0 if found.needs_teacher else 2

    def order(self, cell: Cell) -> tuple[int, tuple[int, float]]:
        """Sort key: by `rank`, the most urgent at the top."""
        found = self.triage.get(cell)
        return self.rank(cell), found.order if found is not None else (0, 0.0)

    def tally(self, item_id: str) -> Tally:
        """Return one question in figures."""
        kinds = self._kinds[item_id]
        states: Counter[State] = Counter()
        accepted = 0
        levels: Counter[int | None] = Counter()
        for (state, is_accepted, level, points), count in kinds.items():
            states[state] += count
            accepted += is_accepted * count
            if points is not None:
                levels[level] += count
        scored = levels.total()
        total = fsum(points * count for (*_, points), count in kinds.items() if points is not None)
        return Tally(
            total=kinds.total(),
            decided=states[State.DECIDED],
            accepted=accepted,
            needs=states[State.NEEDS_YOU],
            waiting=states[State.WAITING],
            by_level=tuple(levels[k] for k in range(len(self.session.item(item_id).rubric.levels))),
            mean=total / scored if scored else None,
        )

    @contextmanager
    def changing(self, cells: Iterable[Cell]) -> Iterator[None]:
        """Count these answers again when what changes them is over, also when it fails."""
        cells = frozenset(cells)
        self._count(cells, -1)
        try:
            yield
        finally:
            self._count(cells, 1)

    def _count(self, cells: Iterable[Cell], by: int) -> None:
        for cell in cells:
            self._kinds[self.session.response(cell).item_id][self._kind(cell)] += by

    def _kind(self, cell: Cell) -> _Kind:
        score = self.session.score(cell)
        if score is None:
            return self.state(cell), False, None, None
        return self.state(cell), score.decided_by is DecidedBy.ACCEPTED, score.level, score.points
