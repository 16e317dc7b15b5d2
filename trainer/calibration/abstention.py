"""From which confidence on an item may be sure, with a bound that holds.

A curve of held-out answers is walked down from its most confident end (``grader_app.bundle.walk_down``), as
far as the exact binomial bound on the share of wrong answers stays low enough.

What it rests on: a class answers like the held-out answers, one independently of another; and the student
that ships, which learnt from all responses, is no worse than those that left out a fold to be tested on it.
Soft labels weaken that a little: they come from teachers that have seen the fold (see
benchmarks/distillation/README.md).
"""

import numpy as np
import numpy.typing as npt

from grader_app.bundle import RiskCurve, RiskPoint, walk_down
from trainer.data import FloatArray, IntArray

NEVER_SURE = 1.01
"""A confidence that no answer has."""

CONFIDENCES = (
    *(0.999, 0.998, 0.995, 0.99, 0.985, 0.98, 0.97),
    *(round(0.96 - 0.02 * step, 2) for step in range(34)),
    0.0,
)
"""Where every item is asked, so that the counts of several can be added."""

_SURENESS = 0.95


def risk_curves(
    confidence: FloatArray, wrong: npt.NDArray[np.bool_], item: IntArray, items: int
) -> list[RiskCurve]:
    """Count each item's held-out responses, and the wrong ones, at or above CONFIDENCES; all (responses,)."""
    curves = []
    for place in range(items):
        own = item == place
        points: list[RiskPoint] = []
        for asked in CONFIDENCES:
            accepted = own & (confidence >= asked)
            count = int(accepted.sum())
            if count > (points[-1].accepted if points else 0):
                points.append(RiskPoint(asked, count, int(wrong[accepted].sum())))
        curves.append(tuple(points))
    return curves


def responses_of(curve: RiskCurve) -> int:
    """Return how many held-out responses a curve counts."""
    return curve[-1].accepted if curve else 0


def sure_above(curve: RiskCurve, risk: float) -> float:
    """Return the lowest confidence at or above which at most ``risk`` of answers differ, 95 % sure.

    Over repeated sets of held-out answers the chance that it accepts more than that is at most 5 %.
    NEVER_SURE where nothing can be shown: fewer than 29 answers cannot show 10 %.
    """
    found = walk_down(curve, risk, _SURENESS, forgiven=0)
    return found.confidence if found else NEVER_SURE
