"""How well predicted and human levels agree. Pure numpy; definitions as in RSMTool 7 and scikit-learn."""

from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.floating[Any]]
IntArray = npt.NDArray[np.integer[Any]]


def quadratic_weighted_kappa(human: FloatArray | IntArray, machine: FloatArray | IntArray) -> float:
    """Return ``2 Cov(M, H) / (Var M + Var H + (mean M - mean H)^2)`` with N denominators; both (responses,).

    For whole numbers it is Cohen's kappa with quadratic weights; it is defined for fractions too.
    NaN when both raters give one and the same score to everything, or there are no responses.
    """
    if len(human) == 0:
        return float("nan")
    h, m = np.asarray(human, dtype=np.float64), np.asarray(machine, dtype=np.float64)
    covariance = float(np.mean((h - h.mean()) * (m - m.mean())))
    spread = float(h.var() + m.var() + (h.mean() - m.mean()) ** 2)
    return 2 * covariance / spread if spread > 0 else float("nan")


def accuracy(human: IntArray, machine: IntArray) -> float:
    """Return the share of equal levels; NaN without responses."""
    return float(np.mean(np.asarray(human) == np.asarray(machine))) if len(human) else float("nan")


def confusion(human: IntArray, machine: IntArray, levels: int) -> npt.NDArray[np.int64]:
    """Count responses by human level (row) and machine level (column): (levels, levels)."""
    counts = np.zeros((levels, levels), dtype=np.int64)
    np.add.at(counts, (np.asarray(human), np.asarray(machine)), 1)
    return counts


def macro_f1(human: IntArray, machine: IntArray) -> float:
    """Return the mean F1 of the levels that occur on either side, as scikit-learn counts them.

    F1 of a level nobody or no machine gave is 0 as long as the other side gave it. NaN without responses.
    """
    if len(human) == 0:
        return float("nan")
    counts = confusion(human, machine, int(max(np.max(human), np.max(machine))) + 1)
    hits, given = np.diag(counts), counts.sum(0) + counts.sum(1)
    occurs = given > 0
    return float(np.mean(2 * hits[occurs] / given[occurs]))


def expected_calibration_error(
    confidence: FloatArray, correct: npt.NDArray[np.bool_], bins: int = 10
) -> float:
    """Return the mean gap between confidence and share correct over equal bins; both (responses,).

    Guo et al. 2017; bins of confidence are weighted by the responses in them. NaN without responses.
    """
    if len(confidence) == 0:
        return float("nan")
    place = np.minimum((np.asarray(confidence) * bins).astype(np.int64), bins - 1)
    gaps = np.bincount(place, weights=np.asarray(confidence) - correct, minlength=bins)
    return float(np.abs(gaps).sum() / len(confidence))
