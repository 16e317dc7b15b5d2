"""Logits to a prediction: calibration, decision rule, evidence. Numpy only."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from grader_app.bundle.encoding import Encoding
from grader_app.bundle.manifest import Calibration, Familiar

FloatArray = npt.NDArray[np.floating]


class Evidence(NamedTuple):
    """A word the model leaned on: characters ``start:end``. The weights of an answer sum to at most 1."""

    start: int
    end: int
    weight: float


@dataclass(frozen=True, slots=True)
class Prediction:
    """What the model proposes for one answer.

    ``level`` is an index into the rubric; ``probabilities`` run over its levels, lowest first;
    ``confidence`` is the probability of ``level``; ``margin`` is how far the expected level lies from
    the nearest cut point, in levels; ``familiarity`` the share of words known from training.
    """

    level: int
    probabilities: tuple[float, ...]
    margin: float
    sure: bool
    evidence: tuple[Evidence, ...]
    familiarity: float
    off_topic: bool
    truncated: bool

    @property
    def confidence(self) -> float:
        """Probability of the proposed level, 0 to 1."""
        return self.probabilities[self.level]


def probabilities(logits: FloatArray, temperature: float) -> npt.NDArray[np.float64]:
    """Return softmax(logits / temperature) over the last axis; (..., levels) in, the same out."""
    scaled = np.asarray(logits, dtype=np.float64) / temperature
    scaled = scaled - scaled.max(axis=-1, keepdims=True)
    exponentials = np.exp(scaled)
    return np.asarray(exponentials / exponentials.sum(axis=-1, keepdims=True))


def expected_level(probability: FloatArray) -> npt.NDArray[np.float64]:
    """Return the mean level index under ``probability``: (..., levels) -> (...)."""
    return np.asarray(probability @ np.arange(probability.shape[-1], dtype=np.float64))


def decide(probability: FloatArray, cuts: Sequence[float]) -> npt.NDArray[np.int64]:
    """Return the level whose interval between ``cuts`` holds the expected level: (..., levels) -> (...)."""
    return np.asarray(np.searchsorted(np.asarray(cuts), expected_level(probability), side="right"))


def predict_batch(
    encodings: Sequence[Encoding],
    logits: FloatArray,
    evidence: FloatArray,
    calibration: Calibration,
    familiar: Familiar,
) -> list[Prediction]:
    """Turn the model's output for answers to one item into predictions, in the order of ``encodings``.

    Args:
        encodings: The answers.
        logits: (batch, levels), the item's own levels.
        evidence: (batch, tokens), at least as wide as the longest encoding.
        calibration: The item's calibration.
        familiar: The item's familiar tokens.
    """
    probability = probabilities(logits, calibration.temperature)
    gaps = np.abs(np.asarray(calibration.cuts) - expected_level(probability)[:, np.newaxis])
    rows = zip(
        encodings,
        decide(probability, calibration.cuts).tolist(),
        probability.tolist(),
        gaps.min(axis=1).tolist(),
        np.cumsum(evidence, axis=1, dtype=np.float64).tolist(),
        strict=True,
    )
    predictions = []
    for encoding, level, chances, margin, weights in rows:
        spans, familiarity = _read_words(encoding, weights, familiar)
        off_topic = familiarity < familiar.off_topic_below
        is_likely = chances[level] >= calibration.sure_above
        predictions.append(
            Prediction(
                level=level,
                probabilities=tuple(chances),
                margin=margin,
                sure=is_likely and not off_topic and not encoding.truncated,
                evidence=spans,
                familiarity=familiarity,
                off_topic=off_topic,
                truncated=encoding.truncated,
            )
        )
    return predictions


def _read_words(
    encoding: Encoding, weights: list[float], familiar: Familiar
) -> tuple[tuple[Evidence, ...], float]:
    """Return each word's evidence and the share of familiar words; ``weights`` are running sums."""
    known = [token in familiar.token_ids for token in encoding.ids]
    spans, familiar_words = [], 0
    for start, end, tokens in encoding.words:
        first, last = tokens.start, tokens.stop
        before = weights[first - 1] if first else 0.0
        spans.append(Evidence(start, end, weights[last - 1] - before))
        familiar_words += all(known[first:last])
    return tuple(spans), familiar_words / len(spans) if spans else 0.0
