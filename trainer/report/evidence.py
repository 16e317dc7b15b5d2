"""Are the words that the program underlines the ones the proposal rests on? Take them away and see.

Faithfulness by deletion (comprehensiveness of DeYoung et al. 2020, ERASER): leaving out the underlined words
must cost the proposed level more of its probability than leaving out as many words at random.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy import stats

from grader_app.bundle import Bundle, Evidence
from trainer.data import FloatArray
from trainer.metrics import Estimate, share
from trainer.report.asking import Scored, ask, sample

DRAWS: Final = 5
"""Random deletions an answer's underlined words are compared with."""

_MOST_ANSWERS: Final = 500
_COUNTS: Final = (1, 2, 3)
_SHARE: Final = 0.2


@dataclass(frozen=True, slots=True)
class Deletion:
    """What leaving out ``words`` ("1", "2", "3", "20 %") of an answer costs its proposed level, on average.

    Over the ``n`` answers with more words than that. ``underlined`` and ``random`` are mean drops of the
    level's probability, ``difference`` the first minus the second; ``more`` the share of answers that drop
    more than the mean of their random deletions.
    """

    words: str
    n: int
    underlined: float
    random: float
    difference: Estimate
    more: Estimate


@dataclass(frozen=True, slots=True)
class Faithfulness:
    """Deletions by number of words; of ``spans`` evidence spans, ``empty_spans`` cover no letter or digit."""

    deletions: tuple[Deletion, ...]
    answers: int
    spans: int
    empty_spans: int


def measure_faithfulness(bundle: Bundle, scored: Sequence[Scored], seed: int = 0) -> Faithfulness:
    """Delete words from (at most 500) answers and ask the bundle again."""
    spans = [(row.response.text, span) for row in scored for span in row.prediction.evidence]
    answers = sample(scored, _MOST_ANSWERS, seed)
    random = np.random.default_rng(seed)
    wanted = [(str(count), [count] * len(answers)) for count in _COUNTS]
    wanted.append(("20 %", [max(1, round(_SHARE * len(row.prediction.evidence))) for row in answers]))
    deletions = (
        _delete(bundle, words, list(zip(answers, counts, strict=True)), random) for words, counts in wanted
    )
    return Faithfulness(
        deletions=tuple(deletion for deletion in deletions if deletion is not None),
        answers=len(answers),
        spans=len(spans),
        empty_spans=sum(not _says_something(text[span.start : span.end]) for text, span in spans),
    )


def without(text: str, words: Sequence[Evidence]) -> str:
    """Return ``text`` with the characters of ``words`` left out."""
    for word in sorted(words, reverse=True):
        text = text[: word.start] + text[word.end :]
    return text


def _delete(
    bundle: Bundle, words: str, pairs: Sequence[tuple[Scored, int]], random: np.random.Generator
) -> Deletion | None:
    pairs = [(row, count) for row, count in pairs if len(row.prediction.evidence) > count]
    if not pairs:
        return None
    texts: list[tuple[str, str]] = []
    for row, count in pairs:
        evidence = row.prediction.evidence
        chosen = [sorted(evidence, key=lambda word: -word.weight)[:count]]
        for _ in range(DRAWS):
            drawn = random.choice(len(evidence), size=count, replace=False)
            chosen.append([evidence[place] for place in drawn.tolist()])
        texts += [(row.item.id, without(row.response.text, gone)) for gone in chosen]
    levels = np.repeat([row.prediction.level for row, _ in pairs], 1 + DRAWS)
    left = [p.probabilities[level] for p, level in zip(ask(bundle, texts), levels, strict=True)]
    confidence = np.array([row.prediction.confidence for row, _ in pairs])
    drops = confidence[:, np.newaxis] - np.array(left).reshape(-1, 1 + DRAWS)
    underlined, by_chance = drops[:, 0], drops[:, 1:].mean(axis=1)
    return Deletion(
        words=words,
        n=len(pairs),
        underlined=float(underlined.mean()),
        random=float(by_chance.mean()),
        difference=_mean(underlined - by_chance),
        more=share(int((underlined > by_chance).sum()), len(pairs)),
    )


def _mean(differences: FloatArray) -> Estimate:
    value = float(differences.mean())
    if len(differences) < 2:
        return Estimate(value)
    interval = stats.bootstrap(
        (differences,), np.mean, n_resamples=1_000, method="percentile", rng=np.random.default_rng(0)
    ).confidence_interval
    return Estimate(value, float(interval.low), float(interval.high))


def _says_something(text: str) -> bool:
    return any(unicodedata.category(character)[0] in "LN" for character in text)
