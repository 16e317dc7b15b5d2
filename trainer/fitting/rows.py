"""Rows that a student learns from: answers, side by side with all that is said of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from grader_app.bundle import Encoder
from trainer.config import TrainingConfig
from trainer.data import Dataset, FloatArray, IntArray, Response, SoftLabels
from trainer.fitting.answers import Answers, cut


@dataclass(frozen=True, slots=True)
class Rows:
    """Training rows side by side.

    ``teacher`` (rows, levels) is 0 in a row without a soft label; ``hard`` and ``soft`` (rows,) weight the
    two losses of each row. ``sentence`` is what the student's embedding shall match, (rows, 0) for nothing.
    """

    answers: Answers
    item: IntArray
    level: IntArray
    teacher: FloatArray
    hard: FloatArray
    soft: FloatArray
    sentence: npt.NDArray[np.float32]

    def take(self, places: Sequence[int]) -> "Rows":
        """Return the rows at ``places``, in that order."""
        rows = list(places)
        return Rows(
            self.answers.take(rows),
            self.item[rows],
            self.level[rows],
            self.teacher[rows],
            self.hard[rows],
            self.soft[rows],
            self.sentence[rows],
        )

    def beside(self, other: "Rows") -> "Rows":
        """Return these rows and then ``other``'s."""
        return Rows(
            self.answers.beside(other.answers),
            np.concatenate([self.item, other.item]),
            np.concatenate([self.level, other.level]),
            np.concatenate([self.teacher, other.teacher]),
            np.concatenate([self.hard, other.hard]),
            np.concatenate([self.soft, other.soft]),
            np.concatenate([self.sentence, other.sentence]),
        )


def lay_out(
    dataset: Dataset,
    responses: Sequence[Response],
    labels: SoftLabels | None,
    encoder: Encoder,
    hard: float,
    soft: FloatArray,
) -> Rows:
    """Return the rows of ``responses``, human levels weighted alike by ``hard``; ``soft`` (responses,)."""
    index = dataset.item_index
    saliency = {} if labels is None else labels.saliency
    encodings = encoder.encode([response.text for response in responses])
    return Rows(
        cut(
            [response.text for response in responses],
            encodings,
            [saliency.get(response.response_id, ()) for response in responses],
        ),
        np.array([index[response.item_id] for response in responses]),
        # Where nobody has judged, the weight is 0 and any level will do.
        np.array([max(response.level, 0) for response in responses]),
        np.zeros((len(responses), dataset.max_levels))
        if labels is None
        else labels.join(responses, dataset.max_levels),
        np.full(len(responses), hard),
        soft,
        np.zeros((len(responses), 0), dtype=np.float32),
    )


def find_strangers(rows: Rows, items: int) -> list[tuple[int, int]]:
    """Return (row, item) pairs where fewer than half of an answer's words were ever used on that item.

    Only those are safe lowest-level answers: sister questions often share their right answers.
    """
    used: list[set[str]] = [set() for _ in range(items)]
    said = rows.answers.words_of()
    for item, answer in zip(rows.item, said, strict=True):
        used[item] |= answer
    return [
        (row, item)
        for row, answer in enumerate(said)
        for item in range(items)
        if answer and 2 * len(answer & used[item]) < len(answer)
    ]


def as_guests(rows: Rows, guests: Sequence[tuple[int, int]], config: TrainingConfig) -> Rows:
    """Return answers shown on other items, where they are worth the lowest level."""
    chosen = rows.take([row for row, _ in guests])
    return replace(
        chosen,
        answers=replace(chosen.answers, saliency=np.zeros_like(chosen.answers.saliency)),
        item=np.array([item for _, item in guests]),
        level=np.zeros_like(chosen.level),
        hard=np.full(len(guests), config.hard + config.soft),
        soft=np.zeros(len(guests)),
    )


def collate(answers: Answers, rows: Sequence[int]) -> tuple[Tensor, Tensor, Tensor]:
    """Return ids, mask and saliency of ``rows``, each (rows, tokens); a row of saliency sums to 1 or is 0."""
    ids, mask, saliency = answers.padded(rows)
    return torch.from_numpy(ids), torch.from_numpy(mask), torch.from_numpy(saliency)
