"""How many answers can be scored without a person, at what risk of a wrong score."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from trainer.data import FloatArray, IntArray
from trainer.metrics import confusion, kappa_of, lower_bound, upper_bounds
from trainer.report.agreement import Figures
from trainer.report.asking import Scored, levels_of

ASKED: Final = (0.01, 0.05, 0.10)
HIGH_KAPPA: Final = 0.80
_POINTS: Final = 200
_FEWEST: Final = 20
"""Accepted answers below which a kappa says nothing."""


@dataclass(frozen=True, slots=True)
class RiskPoint:
    """What happens when the ``n`` most confident proposals are accepted, a share ``coverage`` of all.

    ``risk`` is the share of them that differ from the human level, ``bound`` its exact (Clopper-Pearson)
    one-sided 95 % upper bound, ``confidence`` the lowest one accepted.
    """

    coverage: float
    n: int
    confidence: float
    risk: float
    bound: float


@dataclass(frozen=True, slots=True)
class AtRisk:
    """The most that can be accepted at a risk ``asked``: as observed, and so that the bound keeps it too.

    None where no share of the answers does.
    """

    asked: float
    observed: RiskPoint | None
    bounded: RiskPoint | None


@dataclass(frozen=True, slots=True)
class AtAgreement:
    """The most that can be accepted while its kappa reaches ``kappa``; ``coverage`` 0 where nothing does."""

    name: str
    kappa: float
    coverage: float
    n: int


@dataclass(frozen=True, slots=True)
class Promise:
    """What the bundle promises of the answers it calls sure, and whether these test answers bear it out.

    At most the share ``risk`` differs from people (the mean over the sure answers, should items promise
    different shares). "kept" when the upper bound of the share found is no higher, "broken" when its lower
    bound (both exact, one-sided, 95 %) is; with too few answers neither, and that is "open".
    """

    risk: float
    lower: float
    verdict: Literal["kept", "broken", "open"]


@dataclass(frozen=True, slots=True)
class RiskView:
    """The risk-coverage curve, its area (mean risk over coverage), and what the bundle itself calls sure.

    ``sure.confidence`` is the lowest confidence among the sure; each item has a threshold of its own, so the
    point need not lie on the curve. None where nothing is sure. ``promise`` is None too where the bundle, of
    an older format, makes none.
    """

    curve: tuple[RiskPoint, ...]
    area: float
    sure: RiskPoint | None
    promise: Promise | None
    at_risk: tuple[AtRisk, ...]
    at_agreement: tuple[AtAgreement, ...]


def view_risk(scored: Sequence[Scored], pooled: Figures, promised: Mapping[str, float]) -> RiskView:
    """Return the curve over all items, most confident answers first; ``promised`` risks are by item id.

    Answers of equal confidence are accepted together: no rule could tell them apart.
    """
    order = sorted(scored, key=lambda row: -row.prediction.confidence)
    confidence = np.array([row.prediction.confidence for row in order])
    wrong = np.cumsum([not row.agrees for row in order])
    accepted = np.flatnonzero(np.append(confidence[1:] < confidence[:-1], True)) + 1
    curve = _points(accepted, wrong[accepted - 1], confidence[accepted - 1], len(order))
    kappas = _kappas(order, accepted)
    targets = [("a kappa of 0.80", HIGH_KAPPA)]
    if pooled.two_raters is not None and math.isfinite(pooled.two_raters.human_qwk.value):
        targets.insert(0, ("the kappa of two people", pooled.two_raters.human_qwk.value))
    return RiskView(
        curve=_thinned(curve),
        area=float(np.mean(wrong / np.arange(1, len(order) + 1))),
        sure=_sure(order),
        promise=_promise([row for row in order if row.prediction.sure], promised),
        at_risk=tuple(_at_risk(asked, curve) for asked in ASKED),
        at_agreement=tuple(_at_agreement(name, kappa, curve, kappas) for name, kappa in targets),
    )


def _points(accepted: IntArray, wrong: IntArray, confidence: FloatArray, total: int) -> list[RiskPoint]:
    bounds = upper_bounds(wrong, accepted)
    rows = zip(accepted.tolist(), wrong.tolist(), confidence.tolist(), bounds.tolist(), strict=True)
    return [RiskPoint(n / total, n, least, bad / n, bound) for n, bad, least, bound in rows]


def _thinned(curve: list[RiskPoint]) -> tuple[RiskPoint, ...]:
    """Return at most _POINTS points, evenly spread; the last one always."""
    places = np.unique(np.linspace(0, len(curve) - 1, min(_POINTS, len(curve))).round().astype(np.int64))
    return tuple(curve[place] for place in places.tolist())


def _kappas(order: Sequence[Scored], accepted: IntArray) -> FloatArray:
    """Return the kappa of the first so many rows, NaN where those are too few: (accepted,)."""
    human, machine = levels_of(order)
    levels = max(row.levels for row in order)
    kappas = np.full(len(accepted), np.nan)
    counts, done = np.zeros((levels, levels), dtype=np.int64), 0
    for place, many in enumerate(accepted.tolist()):
        counts, done = counts + confusion(human[done:many], machine[done:many], levels), many
        if many >= min(_FEWEST, len(order)):
            kappas[place] = kappa_of(counts)
    return kappas


def _sure(order: Sequence[Scored]) -> RiskPoint | None:
    sure = [row for row in order if row.prediction.sure]
    if not sure:
        return None
    wrong = sum(not row.agrees for row in sure)
    least = np.array([sure[-1].prediction.confidence])
    return _points(np.array([len(sure)]), np.array([wrong]), least, len(order))[0]


def _promise(sure: Sequence[Scored], promised: Mapping[str, float]) -> Promise | None:
    if not sure or any(row.item.id not in promised for row in sure):
        return None
    wrong, count = sum(not row.agrees for row in sure), len(sure)
    risk = float(np.mean([promised[row.item.id] for row in sure]))
    lower = lower_bound(wrong, count)
    if upper_bounds(np.array([wrong]), np.array([count]))[0] <= risk:
        return Promise(risk, lower, "kept")
    return Promise(risk, lower, "broken" if lower > risk else "open")


def _at_risk(asked: float, curve: Sequence[RiskPoint]) -> AtRisk:
    observed = [point for point in curve if point.risk <= asked]
    bounded = [point for point in curve if point.bound <= asked]
    return AtRisk(asked, observed[-1] if observed else None, bounded[-1] if bounded else None)


def _at_agreement(name: str, kappa: float, curve: Sequence[RiskPoint], kappas: FloatArray) -> AtAgreement:
    reached = [point for point, own in zip(curve, kappas, strict=True) if own >= kappa]
    return (
        AtAgreement(name, kappa, reached[-1].coverage, reached[-1].n)
        if reached
        else AtAgreement(name, kappa, 0.0, 0)
    )
