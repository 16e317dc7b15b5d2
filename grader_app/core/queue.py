"""Which answers the teacher looks at first, and what her minutes buy.

What an answer needs is measured by one number: the chance that she would give another level than stands
there. Added up over answers it is how many scores would still be wrong, and every look takes its share off.

>>> plan = plan_minutes(needs, minutes=20, seconds=15)  # doctest: +SKIP
>>> plan.removed, plan.remaining                        # doctest: +SKIP
(14.2, 5.9)
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from grader_app.bundle import Item, Prediction
from grader_app.core.roster import Cell, Response
from grader_app.core.triage import Flag, Triage, triage

_DOUBTFUL = frozenset(
    {Flag.INSTRUCTION, Flag.OFF_TOPIC, Flag.PROMPT_COPIED, Flag.OTHER_LANGUAGE, Flag.TRUNCATED}
)
"""What makes an answer unlike those that the confidence was measured on."""


@dataclass(frozen=True, slots=True)
class Need:
    """Why an answer wants the teacher's eye.

    ``error`` is the chance, 0 to 1, that she would give another level than what counts for it now.
    """

    cell: Cell
    triage: Triage
    error: float

    @property
    def order(self) -> tuple[tuple[int, float], float, Cell]:
        """Sort key: flags by urgency; of close calls, and of sure ones, what removes most error first."""
        urgency, margin = self.triage.order
        return (urgency, -self.error), margin, self.cell


@dataclass(frozen=True, slots=True)
class Plan:
    """What a number of minutes buys.

    Attributes:
        looks: The answers to look at, each with those that its one decision settles too; most gain first.
        removed: How many wrong scores that is expected to put right.
        remaining: How many are expected to stay wrong.
    """

    looks: tuple[tuple[Cell, ...], ...]
    removed: float
    remaining: float

    @property
    def answers(self) -> int:
        """How many answers are settled."""
        return sum(map(len, self.looks))


def expected_error(found: Triage, levels: int, prediction: Prediction | None) -> float:
    """Return the chance that a person would give another level than what counts now.

    It is what the calibrated confidence leaves; but an answer unlike those it was measured on is no surer
    than a guess among the levels, one without a proposal is open, and a blank one is beyond doubt.
    """
    if Flag.BLANK in found.flags:
        return 0.0
    if prediction is None:
        return 1.0
    doubt = 1.0 - prediction.confidence
    return max(doubt, 1.0 - 1.0 / levels) if _DOUBTFUL & set(found.flags) else doubt


def need(response: Response, item: Item, prediction: Prediction | None, language: str = "") -> Need:
    """Say how much one answer needs the teacher; ``language`` is the class's."""
    found = triage(response, item, prediction, language)
    return Need(response.cell, found, expected_error(found, len(item.rubric.levels), prediction))


def plan_minutes(
    needs: Sequence[Need], minutes: float, seconds: float, together: Iterable[Sequence[Cell]] = ()
) -> Plan:
    """Return which answers to look at so that most expected error goes in the time there is.

    Every look takes as long as any other, so the best plan is simply the looks that gain most.

    Args:
        needs: The answers nobody has decided yet.
        minutes: The time there is.
        seconds: What one look takes, above 0.
        together: Answers that one decision settles, as in a group; an answer is in one of them at most.
    """
    error = {n.cell: n.error for n in needs}

    def order(look: tuple[Cell, ...]) -> tuple[float, int, str, int, int]:
        first = look[0]
        return -_gain(look, error.__getitem__), first.file, first.sheet, first.row, first.column

    # A few dozen of thousands: the others need no order.
    chosen = nsmallest(math.floor(minutes * 60 / seconds), _looks(error, together), key=order)
    removed = math.fsum(_gain(look, error.__getitem__) for look in chosen)
    return Plan(tuple(chosen), removed, max(0.0, math.fsum(error.values()) - removed))


def _looks(error: dict[Cell, float], together: Iterable[Sequence[Cell]]) -> list[tuple[Cell, ...]]:
    looks = [open_ones for group in together if (open_ones := tuple(cell for cell in group if cell in error))]
    grouped = {cell for look in looks for cell in look}
    return looks + [(cell,) for cell in error if cell not in grouped]


def _gain(look: Sequence[Cell], error: Callable[[Cell], float]) -> float:
    return math.fsum(map(error, look))
