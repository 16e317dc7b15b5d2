"""Does the teacher mark alike what is alike, and today as she did at the start?"""

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from grader_app.core.agreement import Agreement, between
from grader_app.core.changes import Change
from grader_app.core.groups import Group
from grader_app.core.roster import Cell

_EARLY = 3
"""What comes back is from the first third of what she decided, and comes back in the last third."""


LevelsOfPair = frozenset[tuple[Cell, int]]
"""Two answers, each with its level. With another level it is another pair."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two answers that say nearly the same and were given different levels.

    ``second`` is the one in the minority; ``likeness`` of the two wordings is 1 where the words are the same.
    """

    first: Cell
    second: Cell
    levels: tuple[int, int]
    likeness: float

    @property
    def pair(self) -> LevelsOfPair:
        """The two answers with their levels, whichever is in the minority."""
        return frozenset(zip((self.first, self.second), self.levels, strict=True))


@dataclass(frozen=True, slots=True)
class Return:
    """An early answer to show again, its first mark hidden, once ``after`` answers are decided."""

    cell: Cell
    after: int


def contradictions(groups: Iterable[Group], levels: Mapping[Cell, int]) -> tuple[Contradiction, ...]:
    """Return the pairs to look at before the scores go out: furthest apart first, then most alike.

    Each answer that is not on its group's most common level appears once, beside one that is.

    Args:
        groups: The answers, gathered.
        levels: What the teacher gave; answers she has not decided are left out.
    """
    found = [pair for group in groups for pair in _contradictions(group, levels)]
    return tuple(
        sorted(found, key=lambda c: (-abs(c.levels[0] - c.levels[1]), -c.likeness, c.first, c.second))
    )


def _contradictions(group: Group, levels: Mapping[Cell, int]) -> Iterator[Contradiction]:
    given = [
        (cell, levels[cell], place, wording.likeness)
        for place, wording in enumerate(group.wordings)
        for cell in wording.cells
        if cell in levels
    ]
    if not given:
        return
    counts = Counter(level for _, level, _, _ in given)
    common = max(counts, key=lambda level: (counts[level], level == given[0][1]))
    normal = [entry for entry in given if entry[1] == common]
    for cell, level, place, likeness in given:
        if level == common:
            continue
        # Beside the same words if there are any, else beside the wording nearest the group's first.
        other = next((entry for entry in normal if entry[2] == place), normal[0])
        alike = 1.0 if other[2] == place else min(likeness, other[3])
        yield Contradiction(other[0], cell, (common, level), alike)


def decided_in_order(changes: Iterable[Change]) -> tuple[Cell, ...]:
    """Return the answers in the order in which she first gave them a level, of those that still have one.

    What was accepted in bulk she did not give: nobody looked at it.

    Args:
        changes: The changes in force, oldest first: ``session.history[: session.done]``.
    """
    order: dict[Cell, bool] = {}
    for change in changes:
        for edit in change.edits:
            has_level = edit.after is not None and edit.after.by_hand
            if has_level or edit.cell in order:
                order[edit.cell] = has_level
    return tuple(cell for cell, has_level in order.items() if has_level)


def plan_returns(decided: Sequence[Cell], total: int, count: int, seed: bytes) -> tuple[Return, ...]:
    """Choose early answers at random and say when each comes back, evenly over the last third of the work.

    Ask once the first third is decided; with too few answers to wait in between, the plan is empty.

    Args:
        decided: The answers in the order in which they were decided.
        total: How many there are to decide.
        count: How many come back.
        seed: The session's own; the same gives the same plan.
    """
    early = decided[: total // _EARLY]
    late = total - total // _EARLY
    if not 0 < count <= len(early):
        return ()
    chosen = random.Random(seed).sample(early, count)  # noqa: S311 - a sample, not a secret
    return tuple(
        Return(cell, late + place * (total - late) // count) for place, cell in enumerate(chosen, start=1)
    )


def due(plan: Iterable[Return], decided: int, done: Mapping[Cell, int]) -> Cell | None:
    """Return the answer to show again now, None when it is not yet time.

    Args:
        plan: What comes back.
        decided: How many answers are decided.
        done: The second marks given so far.
    """
    return next((r.cell for r in plan if r.after <= decided and r.cell not in done), None)


def drift(first: Mapping[Cell, int], second: Mapping[Cell, int]) -> Agreement:
    """Compare first and second marks: ``shift`` is by how many levels she has become more generous."""
    return between(first, second)
