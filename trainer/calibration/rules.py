"""From held-out logits to each item's calibration: temperature, cut points, and when it is sure.

About a hundred responses of one item cannot carry these figures alone, so every one is drawn towards that of
all items together, or, where a bound must hold, taken from several items' answers and said to be.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from grader_app.bundle import Calibration, RiskCurve, decide, pooled, probabilities
from grader_app.bundle.prediction import expected_level
from trainer.calibration.abstention import responses_of, risk_curves, sure_above
from trainer.calibration.cut_points import fit_cuts
from trainer.calibration.temperature import fit_temperatures
from trainer.data import Dataset, FloatArray, IntArray, Response, assign_folds

BoolArray = npt.NDArray[np.bool_]

_FOLDS = 5
_ALONE = 1000
"""Held-out responses from which on an item's own show when it is sure; fewer are pooled with other items'.

Of a student who could accept half at a risk of 10 %, 500 show nothing in 45 of 100 cases, 1,000 in 12."""


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Responses a student has not learnt from, and its logits for them: (responses, most levels)."""

    responses: tuple[Response, ...]
    logits: FloatArray


@dataclass(frozen=True, slots=True)
class _Rows:
    """Held-out logits (responses, most levels), human levels and places of the items: (responses,)."""

    logits: FloatArray
    human: IntArray
    item: IntArray

    def where(self, chosen: BoolArray) -> "_Rows":
        return _Rows(self.logits[chosen], self.human[chosen], self.item[chosen])


@dataclass(frozen=True, slots=True)
class _Rule:
    """How one item's logits become a level and its probability."""

    temperature: float
    cuts: tuple[float, ...]


def calibrate(
    dataset: Dataset, held_out: HeldOut, *, sure_risk: float = 0.1, shipped: Collection[str] = ()
) -> tuple[Calibration, ...]:
    """Return the calibration of each item, in the order of ``dataset.items``.

    An item with 1,000 held-out responses is sure from where these show that at most ``sure_risk`` of such
    answers differ; items with fewer share one threshold, shown on their responses together. What is shown is
    shown by decision rules that have not seen the responses they are judged on.

    Args:
        dataset: The items.
        held_out: Their held-out responses; an item may have none.
        sure_risk: The share of sure answers that may differ, between 0 and 1.
        shipped: Ids of the items that answer for the pooled threshold; all when empty.
    """
    levels = [task.levels for task in dataset.items]
    rows = _rows(dataset, held_out)
    confidence, found = _judge(rows, levels, assign_folds(held_out.responses, _FOLDS, seed=0))
    curves = risk_curves(confidence, found != rows.human, rows.item, len(levels))
    pool = [
        curve
        for task, curve in zip(dataset.items, curves, strict=True)
        if responses_of(curve) < _ALONE and (not shipped or task.id in shipped)
    ]
    pooled_sure = sure_above(pooled(pool), sure_risk)
    return tuple(
        _promising(rule, curve, sure_risk, pooled_sure)
        for rule, curve in zip(_fit_rules(rows, levels), curves, strict=True)
    )


def decided(dataset: Dataset, held_out: HeldOut) -> IntArray:
    """Return the level that each response would get, by rules fitted without it: (responses,)."""
    levels = [task.levels for task in dataset.items]
    _, found = _judge(_rows(dataset, held_out), levels, assign_folds(held_out.responses, _FOLDS, seed=0))
    return found


def _rows(dataset: Dataset, held_out: HeldOut) -> _Rows:
    index = dataset.item_index
    return _Rows(
        held_out.logits,
        np.array([response.level for response in held_out.responses], dtype=np.int64),
        np.array([index[response.item_id] for response in held_out.responses], dtype=np.int64),
    )


def _promising(rule: _Rule, curve: RiskCurve, sure_risk: float, pooled_sure: float) -> Calibration:
    alone = responses_of(curve) >= _ALONE
    return Calibration(
        rule.temperature,
        rule.cuts,
        sure_above(curve, sure_risk) if alone else pooled_sure,
        sure_risk,
        "item" if alone else "pool",
        curve,
    )


def _fit_rules(rows: _Rows, levels: Sequence[int]) -> list[_Rule]:
    """Return each item's rule; one without responses gets that of all items."""
    temperatures = fit_temperatures(rows.logits, rows.human, rows.item, len(levels))
    places = range(len(levels))
    expected = [
        expected_level(probabilities(rows.logits[rows.item == place, : levels[place]], temperatures[place]))
        for place in places
    ]
    cuts = fit_cuts(expected, [rows.human[rows.item == place] for place in places], levels)
    return [
        _Rule(temperature, tuple(own.tolist())) for temperature, own in zip(temperatures, cuts, strict=True)
    ]


def _judge(rows: _Rows, levels: Sequence[int], folds: IntArray) -> tuple[FloatArray, IntArray]:
    """Return confidence and level of each response, decided by rules fitted without its fold."""
    confidence, found = np.zeros(len(rows.human)), np.zeros(len(rows.human), dtype=np.int64)
    for fold in range(_FOLDS):
        rules = _fit_rules(rows.where(folds != fold), levels)
        for place, rule in enumerate(rules):
            own = (folds == fold) & (rows.item == place)
            probability = probabilities(rows.logits[own, : levels[place]], rule.temperature)
            found[own] = decide(probability, rule.cuts)
            confidence[own] = probability[np.arange(len(probability)), found[own]]
    return confidence, found
