"""What a student is taught with beside scored answers, and what of it all is kept back to see how it does."""

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.data import Response, SoftLabels, assign_folds
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


def hold_back(responses: Sequence[Response], seed: int) -> tuple[list[Response], list[Response]]:
    """Return nine tenths of ``responses`` to learn from and one to look at, alike in items and levels.

    Answers of one group, and answers of the same words, stay together.
    """
    parts = assign_folds(responses, _PARTS, seed)
    learnt = [response for response, part in zip(responses, parts, strict=True) if part]
    held = [response for response, part in zip(responses, parts, strict=True) if not part]
    return learnt, held
