"""Agreement of the bundle with people, and of people with each other, item by item and altogether."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from trainer.data import IntArray
from trainer.metrics import (
    Estimate,
    FloatArray,
    accuracy,
    adjacent_of,
    arithmetic_mean,
    bootstrap,
    confusion,
    expected_calibration_error,
    fisher_mean,
    kappa_of,
    macro_f1_of,
    pearson,
    resampled,
    share,
    standardised_mean_difference,
)
from trainer.report.asking import Scored, by_item, levels_of


@dataclass(frozen=True, slots=True)
class TwoRaters:
    """Agreement on the ``n`` responses that two people scored: of the two, and of machine and first person.

    Both sides are measured on the same responses (RSMTool with ``use_all_responses=False``).
    """

    n: int
    human_qwk: Estimate
    human_pearson: float
    human_accuracy: float
    machine_qwk: Estimate
    machine_pearson: float
    machine_accuracy: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Agreement of proposed and human levels over ``n`` responses; NaN where undefined.

    ``adjacent`` is the share at most one level off. ``smd`` is the standardised mean difference.
    ``shares_gap`` is the largest difference between the machine's and people's share of one level.
    ``sure_share`` is the share of proposals called sure, ``sure_accuracy`` how many of those agree.
    ``confusion`` counts human level (row) by proposed level.
    """

    n: int
    qwk: Estimate
    accuracy: Estimate
    macro_f1: Estimate
    pearson: float
    adjacent: float
    smd: float
    shares_gap: float
    calibration_error: float
    sure_share: float
    sure_accuracy: float
    off_topic_share: float
    two_raters: TwoRaters | None
    confusion: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class MeanKappa:
    """The mean of the items' kappas, both ways the literature takes it, over the items that have one."""

    items: int
    arithmetic: Estimate
    fisher: Estimate


def item_figures(scored: Sequence[Scored]) -> dict[str, Figures]:
    """Return the figures of each item, in bundle order."""
    return {item_id: figures(rows) for item_id, rows in by_item(scored).items()}


def figures(scored: Sequence[Scored]) -> Figures:
    """Return the figures of all ``scored`` together.

    Items with different numbers of levels are pooled by the number of the level, 0 the lowest; the
    standardised mean difference then compares levels as shares of the highest.
    """
    human, machine = levels_of(scored)
    top = np.array([row.levels - 1 for row in scored])
    counts = confusion(human, machine, max(row.levels for row in scored))
    sure = np.array([row.prediction.sure for row in scored], dtype=bool)
    confidence = np.array([row.prediction.confidence for row in scored])
    return Figures(
        n=len(scored),
        qwk=bootstrap(kappa_of, counts),
        accuracy=share(int(np.trace(counts)), len(scored)),
        macro_f1=bootstrap(macro_f1_of, counts),
        pearson=pearson(human, machine),
        adjacent=float(adjacent_of(counts)),
        smd=standardised_mean_difference(human / top, machine / top),
        shares_gap=float(np.abs(counts.sum(0) - counts.sum(1)).max() / len(scored)),
        calibration_error=expected_calibration_error(confidence, human == machine),
        sure_share=float(sure.mean()),
        sure_accuracy=accuracy(human[sure], machine[sure]),
        off_topic_share=float(np.mean([row.prediction.off_topic for row in scored])),
        two_raters=_two_raters(scored),
        confusion=as_rows(counts),
    )


def mean_kappa(items: Mapping[str, Figures]) -> MeanKappa:
    """Return the mean over items; its intervals come from drawing each item's responses anew.

    They are the figure plus and minus 1.96 standard deviations of the draws, at most 1: kappas of few
    responses are biased downwards when drawn again, so that the mean of many may lie outside the percentiles
    of its own draws.
    """
    tables = [np.array(own.confusion) for own in items.values()]
    kappas = np.array([float(kappa_of(table)) for table in tables])
    draws = np.stack([kappa_of(resampled(table, seed)) for seed, table in enumerate(tables)], axis=-1)
    return MeanKappa(
        items=int(np.isfinite(kappas).sum()),
        arithmetic=_around(float(arithmetic_mean(kappas)), arithmetic_mean(draws)),
        fisher=_around(float(fisher_mean(kappas)), fisher_mean(draws)),
    )


def _around(value: float, draws: FloatArray) -> Estimate:
    spread = 1.96 * float(np.std(draws[np.isfinite(draws)])) if np.isfinite(draws).any() else 0.0
    return Estimate(value, max(-1.0, value - spread), min(1.0, value + spread)) if spread else Estimate(value)


def confusions(scored: Sequence[Scored]) -> dict[int, tuple[tuple[int, ...], ...]]:
    """Return the counts of all items that have the same number of levels together, by that number."""
    tables = {}
    for levels in sorted({row.levels for row in scored}):
        human, machine = levels_of([row for row in scored if row.levels == levels])
        tables[levels] = as_rows(confusion(human, machine, levels))
    return tables


def as_rows(counts: IntArray) -> tuple[tuple[int, ...], ...]:
    """Return a table of counts as plain numbers."""
    return tuple(tuple(map(int, row)) for row in counts)


def _two_raters(scored: Sequence[Scored]) -> TwoRaters | None:
    twice = [row for row in scored if row.response.second_level is not None]
    if not twice:
        return None
    first, machine = levels_of(twice)
    second = np.array([row.response.second_level for row in twice], dtype=np.int64)
    levels = max(row.levels for row in twice)
    return TwoRaters(
        n=len(twice),
        human_qwk=bootstrap(kappa_of, confusion(first, second, levels)),
        human_pearson=pearson(first, second),
        human_accuracy=accuracy(first, second),
        machine_qwk=bootstrap(kappa_of, confusion(first, machine, levels)),
        machine_pearson=pearson(first, machine),
        machine_accuracy=accuracy(first, machine),
    )
