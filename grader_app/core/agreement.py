"""How well two markers agree: two people, a person and the model, or one person twice."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from grader_app.core.roster import Cell


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often two markers gave the same level to the same answers.

    Attributes:
        answers: How many both marked.
        exact: How many got the same level from both.
        adjacent: How many got the same level or the next one.
        kappa: Cohen's kappa: 0 as by chance, 1 always the same; every disagreement counts alike.
        weighted_kappa: The same with quadratic weights: two levels off count four times as much as one.
        shift: How many levels the second marker is above the first, on average.

    The last three are NaN without answers, the kappas also where both gave one and the same level to all.
    """

    answers: int
    exact: int
    adjacent: int
    kappa: float
    weighted_kappa: float
    shift: float

    @property
    def share(self) -> float:
        """Exact agreement, 0 to 1; NaN without answers."""
        return self.exact / self.answers if self.answers else math.nan


def agreement(first: Sequence[int], second: Sequence[int]) -> Agreement:
    """Compare two markers' levels for the same answers, in the same order."""
    one, other = np.asarray(first, dtype=np.int64), np.asarray(second, dtype=np.int64)
    if len(one) != len(other):
        raise ValueError("two levels for every answer expected")
    if not len(one):
        return Agreement(0, 0, 0, math.nan, math.nan, math.nan)
    apart = np.abs(one - other)
    levels = 1 + int(max(one.max(), other.max()))
    by_chance = np.outer(
        np.bincount(one, minlength=levels) / len(one), np.bincount(other, minlength=levels) / len(other)
    )
    distance = np.abs(np.subtract.outer(np.arange(levels), np.arange(levels)))
    return Agreement(
        answers=len(one),
        exact=int((apart == 0).sum()),
        adjacent=int((apart <= 1).sum()),
        kappa=_beyond_chance(float((apart > 0).mean()), float((by_chance * (distance > 0)).sum())),
        weighted_kappa=_beyond_chance(float((apart**2).mean()), float((by_chance * distance**2).sum())),
        shift=float((other - one).mean()),
    )


def between(first: Mapping[Cell, int], second: Mapping[Cell, int]) -> Agreement:
    """Compare two markers on the answers that both marked."""
    both = sorted(first.keys() & second.keys())
    return agreement([first[cell] for cell in both], [second[cell] for cell in both])


def _beyond_chance(disagreement: float, by_chance: float) -> float:
    return 1.0 - disagreement / by_chance if by_chance > 0 else math.nan
