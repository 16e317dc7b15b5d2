"""Ask a bundle about answers, a batch at a time."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Protocol

from grader_app.bundle import Prediction, is_blank
from grader_app.core.roster import Cell, Response

_BATCH = 128
"""Small enough that a cancelled run stops, and progress moves, several times a second."""


class Predictor(Protocol):
    """What scoring needs of a bundle."""

    def predict(self, item_id: str, texts: Sequence[str]) -> list[Prediction]:
        """Predict answers to one item, in the order of ``texts``."""
        ...


def predict(responses: Iterable[Response], predictor: Predictor) -> Iterator[list[tuple[Cell, Prediction]]]:
    """Yield predictions in batches; to cancel, stop asking. Blank answers are never put to the model."""
    asked = sorted((r for r in responses if not is_blank(r.text)), key=lambda r: r.item_id)
    for item_id, group in groupby(asked, key=lambda r: r.item_id):
        mine = list(group)
        for start in range(0, len(mine), _BATCH):
            batch = mine[start : start + _BATCH]
            predictions = predictor.predict(item_id, [r.text for r in batch])
            yield [(r.cell, p) for r, p in zip(batch, predictions, strict=True)]
