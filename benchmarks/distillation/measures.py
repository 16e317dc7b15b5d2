"""What the tables measure beside :mod:`trainer.metrics`, from counts of pairs, many resamples at once.

Counts are (..., labels, labels), human in rows, as there.
"""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import softmax

from benchmarks.distillation.corpora import FloatArray, IntArray
from trainer.metrics import accuracy_of, arithmetic_mean, fisher_mean, kappa_of, macro_f1_of

Measure = Callable[[FloatArray], FloatArray]


def pair_counts(
    human: IntArray, machine: IntArray, labels: int, weights: FloatArray | None = None
) -> FloatArray:
    """Count pairs: (labels, labels); with weights (resamples, rows), (resamples, labels, labels)."""
    pairs = np.eye(labels * labels)[human * labels + machine]
    summed = pairs.sum(0) if weights is None else weights @ pairs
    counts: FloatArray = summed.reshape(*summed.shape[:-1], labels, labels)
    return counts


def weighted_f1(counts: FloatArray) -> FloatArray:
    """Return the mean F1 of the labels, each weighted by how often people gave it."""
    human, machine = counts.sum(-1), counts.sum(-2)
    given = human + machine
    f1 = 2 * np.diagonal(counts, axis1=-2, axis2=-1) / np.where(given > 0, given, 1)
    found: FloatArray = (f1 * human).sum(-1) / human.sum(-1)
    return found


def item_kappas(
    human: IntArray, machine: IntArray, items: Sequence[str], labels: int
) -> tuple[float, float, int]:
    """Return the mean kappa over items, arithmetic and by Fisher's z, and how many items have one."""
    names = np.array(items)
    found = np.array(
        [
            kappa_of(pair_counts(human[names == name], machine[names == name], labels))
            for name in sorted(set(items))
        ]
    )
    return float(arithmetic_mean(found)), float(fisher_mean(found)), int(np.isfinite(found).sum())


MEASURES: Mapping[str, Measure] = {
    "macro_f1": macro_f1_of,
    "weighted_f1": weighted_f1,
    "accuracy": accuracy_of,
}


_FLOOR = 1e-3
"""A label that a model calls impossible counts as one in a thousand: else one row would outweigh all."""


def log_losses(probabilities: FloatArray, human: IntArray) -> FloatArray:
    """Return minus the logarithm of what the human label was given: (rows, labels), (rows,) -> (rows,)."""
    given = probabilities[np.arange(len(human)), human]
    losses: FloatArray = -np.log(np.clip(given, _FLOOR, 1.0))
    return losses


def tempered_log_loss(probabilities: FloatArray, human: IntArray) -> float:
    """Return the mean log loss at the one temperature that is best for these very rows.

    What is left of a difference then is not caution alone: any model can be made as cautious as it should be.
    """
    logits = np.log(np.clip(probabilities, _FLOOR, 1.0))

    def loss(log_temperature: float) -> float:
        tempered = softmax(logits / np.exp(log_temperature), axis=1)
        return float(log_losses(tempered, human).mean())

    return float(minimize_scalar(loss, bounds=(-2.0, 2.0), method="bounded").fun)


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
