"""What a student is taught with beside scored answers, and what of it all is kept back to see how it does."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from trainer.data import Dataset, FloatArray, Response, SoftLabels, assign_folds
from trainer.fitting.patient import source_of

_PARTS = 10


@dataclass(frozen=True, slots=True)
class Pool:
    """Answers without a human level, and what the teacher says of each of them."""

    responses: tuple[Response, ...]
    labels: SoftLabels

    def without(self, responses: Sequence[Response]) -> "Pool | None":
        """Return the pool without what was made of ``responses``; None where nothing is left.

        An answer made of another one may still hold some words of theirs.
        """
        ids = {response.response_id for response in responses}
        left = tuple(one for one in self.responses if source_of(one.response_id) not in ids)
        return Pool(left, self.labels.only(left)) if left else None


def trust_in(labels: SoftLabels, responses: Sequence[Response]) -> dict[str, float]:
    """Return how far a teacher is to be believed about each of ``responses``, by their ids, 0 to 1.

    It is the probability that the teacher gave to the human level. It tells something where the teacher had
    not been told that level: where ``labels`` are out-of-fold.

    Raises:
        DataError: ``teacher-join`` when a response has no soft label.
    """
    most = max(map(len, labels.probabilities.values()), default=0)
    levels = [response.level for response in responses]
    given = labels.join(responses, most)[np.arange(len(levels)), levels]
    return {response.response_id: float(one) for response, one in zip(responses, given, strict=True)}


def belief(trust: Mapping[str, float], dataset: Dataset, responses: Sequence[Response]) -> FloatArray:
    """Return how far a teacher is believed about each of ``responses``: (responses,), 0 to 1.

    A synthetic answer counts as the one it was made of. Where nobody knows whether the teacher is right, it
    is believed as far as about the item's other answers.
    """
    of_item: defaultdict[str, list[float]] = defaultdict(list)
    for response in dataset.responses:
        if response.response_id in trust:
            of_item[response.item_id].append(trust[response.response_id])
    usual = {item_id: float(np.mean(found)) for item_id, found in of_item.items()}
    return np.array([trust.get(source_of(r.response_id), usual.get(r.item_id, 1.0)) for r in responses])


def hold_back(responses: Sequence[Response], seed: int) -> tuple[list[Response], list[Response]]:
    """Return nine tenths of ``responses`` to learn from and one to look at, alike in items and levels.

    Answers of one group, and answers of the same words, stay together.
    """
    parts = assign_folds(responses, _PARTS, seed)
    learnt = [response for response, part in zip(responses, parts, strict=True) if part]
    held = [response for response, part in zip(responses, parts, strict=True) if not part]
    return learnt, held
