"""Does a proposal of 80 % come true eight times in ten, and did the temperatures help?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats

from grader_app.bundle import Bundle
from trainer.data import FloatArray
from trainer.metrics import BoolArray, Estimate, expected_calibration_error
from trainer.report.asking import Scored

_BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """The proposals whose confidence lies in one tenth: their mean confidence, and the share that agreed."""

    low: float
    high: float
    n: int
    confidence: float
    correct: float


@dataclass(frozen=True, slots=True)
class Reliability:
    """How honest one set of probabilities is.

    ``error`` is the expected calibration error (Guo et al. 2017). ``brier`` is the mean squared distance from
    the human level, all levels counted; ``log_loss`` the mean negative logarithm of the human level's
    probability. Lower is better in all three.
    """

    error: Estimate
    brier: float
    log_loss: float
    bins: tuple[Bin, ...]


@dataclass(frozen=True, slots=True)
class CalibrationView:
    """The same proposals with the student's own probabilities, and with those of the finished bundle."""

    before: Reliability
    after: Reliability
    temperatures: Mapping[str, float]


def view_calibration(bundle: Bundle, scored: Sequence[Scored]) -> CalibrationView:
    """Return both sides; the level proposed is the bundle's on both, so that probabilities alone differ."""
    temperatures = {entry.item.id: entry.calibration.temperature for entry in bundle.manifest.items}
    after = [np.array(row.prediction.probabilities) for row in scored]
    before = [uncalibrated(p, temperatures[row.item.id]) for p, row in zip(after, scored, strict=True)]
    return CalibrationView(_reliability(before, scored), _reliability(after, scored), temperatures)


def uncalibrated(probability: FloatArray, temperature: float) -> FloatArray:
    """Return what the probabilities were at temperature 1: softmax(z) from softmax(z / T); both (levels,).

    ``softmax(z / T) ** T`` is proportional to ``exp(z)``.
    """
    powers = (probability / probability.max()) ** temperature
    return np.asarray(powers / powers.sum())


def _reliability(probabilities: Sequence[FloatArray], scored: Sequence[Scored]) -> Reliability:
    confidence = np.array([p[row.prediction.level] for p, row in zip(probabilities, scored, strict=True)])
    correct = np.array([row.agrees for row in scored])
    human = [p[row.response.level] for p, row in zip(probabilities, scored, strict=True)]
    squares = [1 - 2 * own + float(p @ p) for own, p in zip(human, probabilities, strict=True)]
    return Reliability(
        error=_error(confidence, correct),
        brier=float(np.mean(squares)),
        log_loss=float(-np.mean(np.log(np.maximum(human, 1e-12)))),
        bins=_bins(confidence, correct),
    )


def _error(confidence: FloatArray, correct: BoolArray) -> Estimate:
    value = expected_calibration_error(confidence, correct, _BINS)
    if len(confidence) < 2:
        return Estimate(value)
    interval = stats.bootstrap(
        (confidence, correct),
        lambda c, a: expected_calibration_error(c, a, _BINS),
        paired=True,
        vectorized=False,
        n_resamples=500,
        method="percentile",
        rng=np.random.default_rng(0),
    ).confidence_interval
    return Estimate(value, float(interval.low), float(interval.high))


def _bins(confidence: FloatArray, correct: BoolArray) -> tuple[Bin, ...]:
    place = np.minimum((confidence * _BINS).astype(np.int64), _BINS - 1)
    return tuple(
        Bin(
            low=tenth / _BINS,
            high=(tenth + 1) / _BINS,
            n=int(inside.sum()),
            confidence=float(confidence[inside].mean()),
            correct=float(correct[inside].mean()),
        )
        for tenth in range(_BINS)
        if (inside := place == tenth).any()
    )
