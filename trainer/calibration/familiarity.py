"""Which words an item's answers use, and how few of them make an answer off-topic."""

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from grader_app.bundle import Encoder, Encoding, Familiar
from trainer.data import Dataset, IntArray, Response

_FAMILIAR_ANSWERS = 2


def find_familiar(
    dataset: Dataset, learnt: Sequence[Response], encoder: Encoder, off_topic_below: float
) -> tuple[Familiar, ...]:
    """Return each item's familiar tokens: those that at least two of its ``learnt`` answers use."""
    return tuple(
        Familiar(tokens, off_topic_below) for tokens in _familiar_tokens(dataset, learnt, encoder).values()
    )


def off_topic_threshold(
    dataset: Dataset, responses: Sequence[Response], folds: IntArray, encoder: Encoder
) -> float:
    """Return the familiarity that all but one in a hundred held-out answers reach.

    Answers of the lowest level are left out: some of them are off-topic. ``folds`` (responses,).
    """
    shares = []
    for fold in range(int(folds.max()) + 1):
        learnt = [r for r, own in zip(responses, folds, strict=True) if own != fold]
        tokens = _familiar_tokens(dataset, learnt, encoder)
        held = [r for r, own in zip(responses, folds, strict=True) if own == fold and r.level > 0]
        for response, encoding in zip(held, encoder.encode([r.text for r in held]), strict=True):
            shares.append(_familiarity(encoding, tokens[response.item_id]))
    return float(np.percentile(shares, 1)) if shares else 0.0


def _familiar_tokens(
    dataset: Dataset, learnt: Sequence[Response], encoder: Encoder
) -> Mapping[str, frozenset[int]]:
    used: dict[str, Counter[int]] = {task.id: Counter() for task in dataset.items}
    for response, encoding in zip(learnt, encoder.encode([r.text for r in learnt]), strict=True):
        used[response.item_id].update(set(encoding.ids))
    return {
        item_id: frozenset(token for token, answers in counts.items() if answers >= _FAMILIAR_ANSWERS)
        for item_id, counts in used.items()
    }


def _familiarity(encoding: Encoding, tokens: frozenset[int]) -> float:
    found = encoding.words
    known = sum(all(encoding.ids[token] in tokens for token in word.tokens) for word in found)
    return known / len(found) if found else 0.0
