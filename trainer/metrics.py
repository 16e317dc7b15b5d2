"""How well predicted and human levels agree: definitions as in RSMTool 7 to 12 and scikit-learn.

What depends on levels alone is computed from a table of counts, (..., levels, levels), human level by
machine level: leading axes are resamples, so that a bootstrap of thousands of draws is one multiplication.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import stats

FloatArray = npt.NDArray[np.floating[Any]]
IntArray = npt.NDArray[np.integer[Any]]
BoolArray = npt.NDArray[np.bool_]
Statistic = Callable[[IntArray], FloatArray]

DRAWS = 2_000
"""Resamples of a bootstrap: enough for the second decimal of an interval's ends."""

_NAN = float("nan")


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure and its 95 % interval; NaN where undefined."""

    value: float
    low: float = _NAN
    high: float = _NAN


def quadratic_weighted_kappa(human: FloatArray | IntArray, machine: FloatArray | IntArray) -> float:
    """Return ``2 Cov(M, H) / (Var M + Var H + (mean M - mean H)^2)`` with N denominators; both (responses,).

    For whole numbers it is Cohen's kappa with quadratic weights; it is defined for fractions too (Haberman
    2019, as RSMTool computes it). NaN when both raters give one and the same score to everything, or there
    are no responses.
    """
    if len(human) == 0:
        return _NAN
    h, m = np.asarray(human, dtype=np.float64), np.asarray(machine, dtype=np.float64)
    covariance = float(np.mean((h - h.mean()) * (m - m.mean())))
    spread = float(h.var() + m.var() + (h.mean() - m.mean()) ** 2)
    return 2 * covariance / spread if spread > 0 else _NAN


def mean_kappa(human: IntArray, machine: FloatArray | IntArray, item: IntArray) -> float:
    """Return the mean of the items' quadratic weighted kappas; all (responses,).

    Items whose kappa is not defined do not count; NaN where none is.
    """
    kappas = [quadratic_weighted_kappa(human[item == one], machine[item == one]) for one in np.unique(item)]
    return float(arithmetic_mean(np.array(kappas)))


def accuracy(human: IntArray, machine: IntArray) -> float:
    """Return the share of equal levels; NaN without responses."""
    return float(np.mean(np.asarray(human) == np.asarray(machine))) if len(human) else _NAN


def macro_f1(human: IntArray, machine: IntArray) -> float:
    """Return the mean F1 of the levels that occur on either side; NaN without responses."""
    if len(human) == 0:
        return _NAN
    return float(macro_f1_of(confusion(human, machine, int(max(np.max(human), np.max(machine))) + 1)))


def pearson(human: IntArray, machine: IntArray) -> float:
    """Return Pearson's r; NaN when a side has one score only."""
    if len(human) < 2 or np.ptp(human) == 0 or np.ptp(machine) == 0:
        return _NAN
    return float(stats.pearsonr(human, machine).statistic)


def confusion(human: IntArray, machine: IntArray, levels: int) -> npt.NDArray[np.int64]:
    """Count responses by human level (row) and machine level (column): (levels, levels)."""
    counts = np.zeros((levels, levels), dtype=np.int64)
    np.add.at(counts, (np.asarray(human), np.asarray(machine)), 1)
    return counts


def kappa_of(counts: IntArray) -> FloatArray:
    """Return the quadratic weighted kappa of tables of counts: (..., levels, levels) -> (...).

    Written as Cohen's observed over expected disagreement; NaN as :func:`quadratic_weighted_kappa`.
    """
    levels = np.arange(counts.shape[-1])
    weights = (levels[:, np.newaxis] - levels) ** 2
    total = counts.sum((-2, -1))
    expected = np.einsum("...i,...j,ij->...", counts.sum(-1), counts.sum(-2), weights)
    return 1 - _ratio(total * (counts * weights).sum((-2, -1)), expected)


def accuracy_of(counts: IntArray) -> FloatArray:
    """Return the share on the diagonal: (..., levels, levels) -> (...)."""
    return _ratio(np.trace(counts, axis1=-2, axis2=-1), counts.sum((-2, -1)))


def adjacent_of(counts: IntArray) -> FloatArray:
    """Return the share at most one level off: (..., levels, levels) -> (...)."""
    levels = np.arange(counts.shape[-1])
    near = np.abs(levels[:, np.newaxis] - levels) <= 1
    return _ratio((counts * near).sum((-2, -1)), counts.sum((-2, -1)))


def macro_f1_of(counts: IntArray) -> FloatArray:
    """Return the mean F1 of the levels that occur on either side: (..., levels, levels) -> (...).

    As scikit-learn counts it: F1 of a level nobody or no machine gave is 0 as long as the other side gave it.
    """
    hits = np.diagonal(counts, axis1=-2, axis2=-1)
    given = counts.sum(-1) + counts.sum(-2)
    return _ratio(np.nan_to_num(_ratio(2 * hits, given)).sum(-1), (given > 0).sum(-1))


def resampled(counts: IntArray, seed: int, draws: int = DRAWS) -> IntArray:
    """Return tables of counts of bootstrap samples of the responses: (draws, levels, levels).

    Drawing responses with replacement is drawing cells of the table from a multinomial distribution.
    """
    random = np.random.default_rng(seed)
    flat = random.multinomial(counts.sum(), counts.ravel() / counts.sum(), size=draws)
    return flat.reshape(draws, *counts.shape)


def bootstrap(statistic: Statistic, counts: IntArray, seed: int = 0) -> Estimate:
    """Return a statistic of a table of counts with its 95 % percentile interval over the responses.

    The interval is NaN where all resamples give one value, as when everything agrees: that is not
    certainty, there is only no spread to see.
    """
    if counts.sum() == 0:
        return Estimate(_NAN)
    return Estimate(float(statistic(counts)), *percentiles(statistic(resampled(counts, seed))))


def percentiles(draws: FloatArray) -> tuple[float, float]:
    """Return the 2.5th and 97.5th percentile of ``draws``; those that are NaN do not count.

    NaN where no two draws differ.
    """
    defined = draws[np.isfinite(draws)]
    if len(defined) == 0 or np.ptp(defined) == 0:
        return _NAN, _NAN
    low, high = np.quantile(defined, [0.025, 0.975])
    return float(low), float(high)


def share(hits: int, of: int) -> Estimate:
    """Return a share with its exact (Clopper-Pearson) two-sided 95 % interval; NaN of nothing."""
    if of == 0:
        return Estimate(_NAN)
    interval = stats.binomtest(hits, of).proportion_ci(0.95, method="exact")
    return Estimate(hits / of, float(interval.low), float(interval.high))


def upper_bounds(hits: IntArray, of: IntArray) -> FloatArray:
    """Return exact (Clopper-Pearson) one-sided upper 95 % bounds of shares; 1 of nothing; all (shares,)."""
    hits, of = np.asarray(hits), np.asarray(of)
    below = hits < of
    bounds = np.ones(hits.shape)
    bounds[below] = stats.beta.ppf(0.95, hits[below] + 1, of[below] - hits[below])
    return bounds


def lower_bound(hits: int, of: int) -> float:
    """Return the exact (Clopper-Pearson) one-sided lower 95 % bound of a share; 0 of nothing."""
    return float(stats.beta.ppf(0.05, hits, of - hits + 1)) if hits else 0.0


def fisher_mean(kappas: FloatArray, axis: int = -1) -> FloatArray:
    """Return the mean of ``kappas`` after Fisher's z-transformation, turned back; NaNs do not count.

    Kappas are kept below .999 first, as the ASAP competitions did: 1 has no z.
    """
    z = np.arctanh(np.clip(kappas, -0.999, 0.999))
    return np.tanh(_ratio(np.nansum(z, axis), np.isfinite(z).sum(axis)))


def arithmetic_mean(kappas: FloatArray, axis: int = -1) -> FloatArray:
    """Return the mean of ``kappas``; NaNs do not count."""
    return _ratio(np.nansum(kappas, axis), np.isfinite(kappas).sum(axis))


def standardised_mean_difference(human: FloatArray, machine: FloatArray) -> float:
    """Return ``(mean M - mean H) / sd H``; both (responses,).

    RSMTool's ``standardized_mean_difference`` with its default method "unpooled": the denominator is the
    standard deviation of the human scores of the group, with N - 1. NaN where that is 0 or there are fewer
    than two responses.
    """
    deviation = float(np.std(human, ddof=1)) if len(human) > 1 else 0.0
    return float(np.mean(machine) - np.mean(human)) / deviation if deviation > 0 else _NAN


def difference_of_standardised_means(human: FloatArray, machine: FloatArray, group: BoolArray) -> float:
    """Return the mean of ``z(M) - z(H)`` over the responses of a subgroup; all (responses,).

    RSMTool's ``difference_of_standardized_means``: both sides are standardised with the mean and the standard
    deviation (N - 1) of their own scores over all responses, so that what is left is how much better or worse
    the machine places the subgroup than people do. NaN where a standard deviation is 0 or nobody is in it.
    """
    if len(human) < 2 or not group.any():
        return _NAN
    deviations = np.std(human, ddof=1), np.std(machine, ddof=1)
    if min(deviations) < 1e-7:
        return _NAN
    z_human, z_machine = (
        (scores - scores.mean()) / deviation
        for scores, deviation in zip((human, machine), deviations, strict=True)
    )
    return float(np.mean(z_machine[group] - z_human[group]))


def expected_calibration_error(confidence: FloatArray, correct: BoolArray, bins: int = 10) -> float:
    """Return the mean gap between confidence and share correct over equal bins; both (responses,).

    Guo et al. 2017; bins of confidence are weighted by the responses in them. NaN without responses.
    """
    if len(confidence) == 0:
        return _NAN
    place = np.minimum((np.asarray(confidence) * bins).astype(np.int64), bins - 1)
    gaps = np.bincount(place, weights=np.asarray(confidence) - correct, minlength=bins)
    return float(np.abs(gaps).sum() / len(confidence))


def _ratio(above: FloatArray | IntArray, below: FloatArray | IntArray) -> FloatArray:
    """Divide, with NaN where ``below`` is 0."""
    above, below = np.asarray(above, dtype=np.float64), np.asarray(below, dtype=np.float64)
    out = np.full(np.broadcast(above, below).shape, np.nan)
    return np.asarray(np.divide(above, below, out=out, where=below > 0))
