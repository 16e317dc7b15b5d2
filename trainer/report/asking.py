"""Put answers to a bundle, the only door through which anything is measured."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from grader_app.bundle import Bundle, Item, Prediction
from trainer.data import IntArray, Response

Question = tuple[str, str]
"""An item id and the text of an answer to it."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A response, its item, and what the bundle proposes for it."""

    response: Response
    item: Item
    prediction: Prediction

    @property
    def levels(self) -> int:
        """How many levels the item has."""
        return len(self.item.rubric.levels)

    @property
    def agrees(self) -> bool:
        """Whether the bundle proposes the level a person gave."""
        return self.prediction.level == self.response.level


def score(bundle: Bundle, responses: Sequence[Response]) -> tuple[Scored, ...]:
    """Return what ``bundle`` proposes for the responses to its items that people scored, in bundle order."""
    items = {item.id: item for item in bundle.items}
    place = {item_id: number for number, item_id in enumerate(items)}
    own = [r for r in responses if r.item_id in items and r.level >= 0]
    own.sort(key=lambda r: place[r.item_id])
    predictions = ask(bundle, [(r.item_id, r.text) for r in own])
    return tuple(Scored(r, items[r.item_id], p) for r, p in zip(own, predictions, strict=True))


def ask(bundle: Bundle, questions: Sequence[Question]) -> list[Prediction]:
    """Return the bundle's predictions in the order of ``questions``; each item is asked once for all."""
    rows: defaultdict[str, list[int]] = defaultdict(list)
    for row, (item_id, _) in enumerate(questions):
        rows[item_id].append(row)
    answers: dict[int, Prediction] = {}
    for item_id, own in rows.items():
        answers.update(zip(own, bundle.predict(item_id, [questions[row][1] for row in own]), strict=True))
    return [answers[row] for row in range(len(questions))]


def by_item(scored: Sequence[Scored]) -> dict[str, list[Scored]]:
    """Return the rows of each item, in their order."""
    rows: dict[str, list[Scored]] = {}
    for row in scored:
        rows.setdefault(row.item.id, []).append(row)
    return rows


def levels_of(scored: Sequence[Scored]) -> tuple[IntArray, IntArray]:
    """Return human and proposed levels, both (responses,)."""
    human = np.array([row.response.level for row in scored], dtype=np.int64)
    machine = np.array([row.prediction.level for row in scored], dtype=np.int64)
    return human, machine


def sample(scored: Sequence[Scored], most: int, seed: int) -> tuple[Scored, ...]:
    """Return all rows, or ``most`` of them drawn at random, in their order."""
    if len(scored) <= most:
        return tuple(scored)
    drawn = np.random.default_rng(seed).choice(len(scored), size=most, replace=False)
    return tuple(scored[row] for row in sorted(drawn.tolist()))
