"""Measures from counts of (human, machine) pairs, many resamples at once.

Counts are (..., labels, labels), human in rows. A test holds the measures to those of trainer.metrics.
"""

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from benchmarks.distillation.corpora import FloatArray, IntArray

Measure = Callable[[FloatArray], FloatArray]


def pair_counts(
    human: IntArray, machine: IntArray, labels: int, weights: FloatArray | None = None
) -> FloatArray:
    """Count pairs: (labels, labels); with weights (resamples, rows), (resamples, labels, labels)."""
    pairs = np.eye(labels * labels)[human * labels + machine]
    summed = pairs.sum(0) if weights is None else weights @ pairs
    counts: FloatArray = summed.reshape(*summed.shape[:-1], labels, labels)
    return counts


def accuracy(counts: FloatArray) -> FloatArray:
    """Return the share of equal labels."""
    found: FloatArray = np.trace(counts, axis1=-2, axis2=-1) / counts.sum((-2, -1))
    return found


def macro_f1(counts: FloatArray) -> FloatArray:
    """Return the mean F1 of the labels that occur on either side."""
    f1, _, occurs = _f1(counts)
    found: FloatArray = (f1 * occurs).sum(-1) / occurs.sum(-1)
    return found


def weighted_f1(counts: FloatArray) -> FloatArray:
    """Return the mean F1 of the labels, each weighted by how often people gave it."""
    f1, human, _ = _f1(counts)
    found: FloatArray = (f1 * human).sum(-1) / human.sum(-1)
    return found


def kappa(counts: FloatArray) -> FloatArray:
    """Return quadratic weighted kappa, ``2 Cov(M,H) / (Var M + Var H + (mean M - mean H)^2)``.

    NaN where both sides give one and the same level to everything.
    """
    levels = np.arange(counts.shape[-1])
    total = counts.sum((-2, -1))
    human, machine = counts.sum(-1) / total[..., None], counts.sum(-2) / total[..., None]
    mean_h, mean_m = human @ levels, machine @ levels
    joint = (counts * np.outer(levels, levels)).sum((-2, -1)) / total
    spread = human @ levels**2 - mean_h**2 + machine @ levels**2 - mean_m**2 + (mean_m - mean_h) ** 2
    found: FloatArray = np.where(
        spread > 1e-12, 2 * (joint - mean_h * mean_m) / np.where(spread > 0, spread, 1), np.nan
    )
    return found


def item_kappas(
    human: IntArray, machine: IntArray, items: Sequence[str], labels: int
) -> tuple[float, float, int]:
    """Return the mean kappa over items, arithmetic and by Fisher's z, and how many items have one."""
    names = np.array(items)
    found = [
        float(kappa(pair_counts(human[names == name], machine[names == name], labels)))
        for name in sorted(set(items))
    ]
    known = np.array([value for value in found if not np.isnan(value)])
    if len(known) == 0:
        return float("nan"), float("nan"), 0
    z = np.arctanh(np.clip(known, -0.999, 0.999))  # items judged without a fault would be infinite
    return float(known.mean()), float(np.tanh(z.mean())), len(known)


MEASURES: Mapping[str, Measure] = {
    "macro_f1": macro_f1,
    "weighted_f1": weighted_f1,
    "accuracy": accuracy,
}


def decide(probabilities: FloatArray, *, rounded: bool) -> IntArray:
    """Return the most probable label, or the whole level nearest to the expected one: (rows,)."""
    if not rounded:
        likeliest: IntArray = probabilities.argmax(-1)
        return likeliest
    levels = probabilities.shape[-1]
    nearest: IntArray = np.searchsorted(np.arange(levels - 1) + 0.5, probabilities @ np.arange(levels))
    return nearest


def resamples(rows: int, count: int, seed: int = 0) -> FloatArray:
    """Draw ``count`` bootstrap samples of rows, as how often each row is in them: (count, rows)."""
    random = np.random.default_rng(seed)
    return random.multinomial(rows, np.full(rows, 1 / rows), size=count).astype(np.float64)


def _f1(counts: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    hits = np.diagonal(counts, axis1=-2, axis2=-1)
    human, machine = counts.sum(-1), counts.sum(-2)
    given = human + machine
    return 2 * hits / np.where(given > 0, given, 1), human, (given > 0).astype(np.float64)
