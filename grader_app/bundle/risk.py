"""How often proposals of at least some confidence differed from people, and what that promises at most."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

_HALVINGS = 60
_FIRST_SHARE = 0.2


class RiskPoint(NamedTuple):
    """Of the held-out answers, ``accepted`` had this confidence or more; ``wrong`` of them differed."""

    confidence: float
    accepted: int
    wrong: int


RiskCurve = tuple[RiskPoint, ...]
"""Points of falling confidence. One that accepts no further answer is left out.

The trainer asks every item at the same confidences, so that the counts of several items can be added; the
last point is confidence 0 and counts all held-out answers of the item.
"""


def accepted_at(curve: RiskCurve, confidence: float) -> RiskPoint:
    """Return the counts at ``confidence``, one of those asked at."""
    above = [point for point in curve if point.confidence >= confidence]
    return above[-1]._replace(confidence=confidence) if above else RiskPoint(confidence, 0, 0)


def pooled(curves: Sequence[RiskCurve]) -> RiskCurve:
    """Return the curve of the answers to several items together."""
    asked = sorted({point.confidence for curve in curves for point in curve}, reverse=True)
    return tuple(add(accepted_at(curve, confidence) for curve in curves) for confidence in asked)


def add(points: Iterable[RiskPoint]) -> RiskPoint:
    """Return the counts of ``points`` added up, under the lowest of their confidences."""
    confidences, accepted, wrong = zip(*points, strict=True)
    return RiskPoint(min(confidences), sum(accepted), sum(wrong))


@lru_cache(maxsize=4096)
def upper_bound(wrong: int, accepted: int, confidence: float = 0.95) -> float:
    """Return the largest share of wrong answers that ``wrong`` of ``accepted`` leave possible.

    The exact one-sided limit of Clopper and Pearson (Biometrika 26, 1934): the share at which so few wrong
    ones have a chance of 1 - ``confidence``. 59 answers and none wrong give 5 %, as do 93 and one, or 124
    and two. It holds for answers that were chosen without looking at who was wrong; where the best of
    several places is chosen by this bound, a surer bound is needed at each.

    Raises:
        ValueError: When the counts are no counts, or ``confidence`` is not between 0 and 1.
    """
    if not 0 <= wrong <= accepted or not 0 < confidence < 1:
        raise ValueError("counts of wrong and accepted answers, and a confidence between 0 and 1, expected")
    if wrong == accepted:
        return 1.0
    tail = _log_tail(wrong, accepted)
    target = np.log1p(-confidence)
    low, high = wrong / accepted, 1.0
    for _ in range(_HALVINGS):
        share = (low + high) / 2
        if share in (low, high):
            break
        low, high = (share, high) if tail(share) > target else (low, share)
    return float(high)


def shows(wrong: int, accepted: int, risk: float, confidence: float = 0.95) -> bool:
    """Return whether :func:`upper_bound` is at most ``risk``, above 0 and below 1: without looking for it."""
    if wrong == accepted:
        return False
    return bool(wrong / accepted <= risk and _log_tail(wrong, accepted)(risk) <= np.log1p(-confidence))


def walk_down(curve: RiskCurve, risk: float, confidence: float = 0.95, *, forgiven: int) -> RiskPoint | None:
    """Return the lowest point of a curve that still shows ``risk``, None where not even the first does.

    Points are asked from the most confident down, an order that does not depend on who was right, and the
    first that does not show it ends the walk: a fixed sequence of tests (learn then test; Angelopoulos,
    Bates, Candes, Jordan and Lei 2021, arXiv 2110.01052). So, for a risk that was named before anybody
    looked, the chance that more than ``risk`` of such answers differ is at most 1 - ``confidence``, however
    many points are passed: the choice among them needs no further correction.

    The walk starts where a fifth of the answers is accepted and enough of them to show the risk though
    ``forgiven`` are wrong: higher up one unlucky answer would end it.
    """
    fewest = _FIRST_SHARE * curve[-1].accepted if curve else 0.0
    found = None
    for point in curve:
        if point.accepted < fewest or not could_show(point.accepted, risk, confidence, forgiven=forgiven):
            continue
        if not shows(point.wrong, point.accepted, risk, confidence):
            break
        found = point
    return found


def could_show(accepted: int, risk: float, confidence: float = 0.95, *, forgiven: int) -> bool:
    """Return whether so many answers are enough to show a risk though ``forgiven`` of them are wrong."""
    return shows(min(forgiven, accepted), accepted, risk, confidence)


def _log_tail(wrong: int, accepted: int) -> Callable[[float], float]:
    """Return the function share -> log of the chance of ``wrong`` or fewer among ``accepted``."""
    k = np.arange(wrong + 1)
    # log of "accepted choose k", as a running sum: no factorial is ever formed.
    ways = np.concatenate([[0.0], np.cumsum(np.log((accepted - k[:-1]) / k[1:]))])

    def tail(share: float) -> float:
        terms = ways + k * np.log(share) + (accepted - k) * np.log1p(-share)
        largest = terms.max()
        return float(largest + np.log(np.exp(terms - largest).sum()))

    return tail
