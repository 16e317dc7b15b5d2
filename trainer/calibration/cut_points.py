"""Where the limits between levels lie: the cut points on the expected level that serve kappa best.

Kappa is a ratio, ``2 (E[MH] - mean M mean H) / (E[M^2] + E[H^2] - 2 mean M mean H)`` of machine levels M and
human levels H. At its best value k, raising an answer from level j - 1 to j pays just when the human level
to be expected of it exceeds ``(1 - k) mean H + k (j - 1/2)`` (set the gain in numerator and denominator
against each other, as Dinkelbach 1967 does for any ratio). So the best limits are the half points, drawn
towards the mean human level the more, the less the student knows: three figures an item, not one a level,
and the search over a grid that they replace needs several times the answers to do as well.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from trainer.data import FloatArray, IntArray
from trainer.metrics import quadratic_weighted_kappa

_REACH = 0.3
"""How far a limit may lie from its half point, so that every level has room."""
_SMALLEST_SLOPE = 0.2
_NO_SPREAD = 1e-9
_ROUNDS = 12
_USUAL_KAPPA = 0.7
_LEAST_KAPPA = 0.3
"""A student below it gains nothing by limits drawn together, and the levels between would vanish."""
_SET_WEIGHT = 50.0
_ITEM_WEIGHT = 200.0
_MEAN_WEIGHT = 0.1
"""Responses that what is assumed counts for: of all items together, of one item, and this share of both for
the mean human level, which fewer responses settle and in which items differ most."""


@dataclass(frozen=True, slots=True)
class _Scale:
    """Human levels, ``mean`` on average, follow expected ones as ``start + slope * expected``."""

    start: float
    slope: float
    mean: float
    kappa: float

    def cuts(self, levels: int) -> FloatArray:
        """Return the cut points on the expected level, ascending: (levels - 1,)."""
        half = np.arange(levels - 1) + 0.5
        wanted = (1 - self.kappa) * self.mean + self.kappa * half
        return np.clip((wanted - self.start) / self.slope, half - _REACH, half + _REACH)


def fit_cuts(
    expected: Sequence[FloatArray], human: Sequence[IntArray], levels: Sequence[int]
) -> list[FloatArray]:
    """Return each item's cut points, its own drawn towards those of all items with as many levels.

    Args:
        expected: For each item the expected levels of its responses, (responses,).
        human: For each item their human levels.
        levels: How many levels each item has.
    """
    cuts: list[FloatArray] = [np.empty(0)] * len(levels)
    for count in set(levels):
        places = [place for place, own in enumerate(levels) if own == count]
        usual = _Scale(0.0, 1.0, (count - 1) / 2, _USUAL_KAPPA)
        everywhere = np.concatenate([expected[place] for place in places])
        together = _fit(
            everywhere, np.concatenate([human[place] for place in places]), count, usual, _SET_WEIGHT
        )
        for place in places:
            cuts[place] = _fit(expected[place], human[place], count, together, _ITEM_WEIGHT).cuts(count)
    return cuts


def _fit(expected: FloatArray, human: IntArray, levels: int, usual: _Scale, weight: float) -> _Scale:
    """Return the scale of some responses, ``usual`` counting for ``weight`` of them."""
    n = len(expected)
    if n == 0:
        return usual
    own, own_mean = n / (n + weight), n / (n + _MEAN_WEIGHT * weight)
    centre, spread = expected.mean(), expected.var()
    covariance = np.mean((expected - centre) * (human - human.mean()))
    steep = covariance / spread if spread > _NO_SPREAD else usual.slope
    slope = max(own * steep + (1 - own) * usual.slope, _SMALLEST_SLOPE)
    height = own * human.mean() + (1 - own) * (usual.start + usual.slope * centre)
    mean = own_mean * human.mean() + (1 - own_mean) * usual.mean
    scale = _Scale(height - slope * centre, slope, mean, usual.kappa)
    for _ in range(_ROUNDS):
        kappa = quadratic_weighted_kappa(human, np.searchsorted(scale.cuts(levels), expected, side="right"))
        reached = max(kappa, _LEAST_KAPPA) if np.isfinite(kappa) else usual.kappa
        # Half a step: the best limits have the kappa that they were drawn with, and whole steps may circle.
        settled = (scale.kappa + own * reached + (1 - own) * usual.kappa) / 2
        scale = replace(scale, kappa=settled)
    return scale
