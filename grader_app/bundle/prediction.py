"""Logits to a prediction: calibration, decision rule, evidence. Numpy only."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from grader_app.bundle.encoding import Encoding, words
from grader_app.bundle.manifest import Calibration, Familiar

FloatArray = npt.NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class Evidence:
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


def predict_one(
    text: str,
    encoding: Encoding,
    logits: FloatArray,
    evidence: FloatArray,
    calibration: Calibration,
    familiar: Familiar,
) -> Prediction:
    """Turn one row of model output into a prediction.

    Args:
        text: The answer, as encoded.
        encoding: Its encoding.
        logits: (levels,), the item's own levels.
        evidence: (tokens,), at least as long as ``encoding.ids``.
        calibration: The item's calibration.
        familiar: The item's familiar tokens.
    """
    probability = probabilities(logits, calibration.temperature)
    level = int(decide(probability, calibration.cuts))
    margin = float(np.min(np.abs(np.asarray(calibration.cuts) - expected_level(probability))))
    spans, known = [], 0
    found = words(text, encoding)
    for word in found:
        weight = float(sum(evidence[token] for token in word.tokens))
        spans.append(Evidence(word.start, word.end, weight))
        known += all(encoding.ids[token] in familiar.token_ids for token in word.tokens)
    familiarity = known / len(found) if found else 0.0
    off_topic = familiarity < familiar.off_topic_below
    return Prediction(
        level=level,
        probabilities=tuple(float(p) for p in probability),
        margin=margin,
        sure=bool(probability[level] >= calibration.sure_above) and not off_topic and not encoding.truncated,
        evidence=tuple(spans),
        familiarity=familiarity,
        off_topic=off_topic,
        truncated=encoding.truncated,
    )
