"""The answers to look at first: by id, never by text."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from trainer.report.asking import Scored

MOST: Final = 20


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One answer on which the bundle and a person differ; levels are counted from 0."""

    response_id: str
    item_id: str
    human: int
    proposed: int
    confidence: float
    sure: bool


def largest_disagreements(scored: Sequence[Scored]) -> tuple[Disagreement, ...]:
    """Return the largest confident disagreements, by distance on the item's scale times confidence."""

    def size(row: Scored) -> float:
        distance = abs(row.prediction.level - row.response.level) / (row.levels - 1)
        return distance * row.prediction.confidence

    differing = sorted((row for row in scored if not row.agrees), key=size, reverse=True)
    return tuple(
        Disagreement(
            row.response.response_id,
            row.item.id,
            row.response.level,
            row.prediction.level,
            row.prediction.confidence,
            row.prediction.sure,
        )
        for row in differing[:MOST]
    )
