"""Rows that a student learns from: answers in pieces, side by side with all that is said of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from grader_app.bundle import Encoder
from trainer.augmentation import Piece, split_pieces
from trainer.config import TrainingConfig
from trainer.data import Dataset, FloatArray, IntArray, Response, SoftLabels


@dataclass(frozen=True, slots=True)
class Rows:
    """Training rows side by side.

    ``teacher`` (rows, levels) is 0 in a row without a soft label; ``hard`` and ``soft`` (rows,) weight the
    two losses of each row. ``sentence`` is what the student's embedding shall match, (rows, 0) for nothing.
    """

    pieces: list[tuple[Piece, ...]]
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
            [self.pieces[row] for row in rows],
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
            self.pieces + other.pieces,
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
    soft: float,
) -> Rows:
    """Return the rows of ``responses``, all weighted alike by ``hard`` and ``soft``."""
    index = dataset.item_index
    saliency = {} if labels is None else labels.saliency
    encodings = encoder.encode([response.text for response in responses])
    return Rows(
        [
            split_pieces(response.text, encoding, saliency.get(response.response_id, ()))
            for response, encoding in zip(responses, encodings, strict=True)
        ],
        np.array([index[response.item_id] for response in responses]),
        # Where nobody has judged, the weight is 0 and any level will do.
        np.array([max(response.level, 0) for response in responses]),
        np.zeros((len(responses), dataset.max_levels))
        if labels is None
        else labels.join(responses, dataset.max_levels),
        np.full(len(responses), hard),
        np.full(len(responses), soft),
        np.zeros((len(responses), 0), dtype=np.float32),
    )


def find_strangers(rows: Rows, items: int) -> list[tuple[int, int]]:
    """Return (row, item) pairs where fewer than half of an answer's words were ever used on that item.

    Only those are safe lowest-level answers: sister questions often share their right answers.
    """
    used: list[set[str]] = [set() for _ in range(items)]
    said = [{piece.word.lower() for piece in pieces if piece.word} for pieces in rows.pieces]
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
        pieces=[tuple(replace(piece, saliency=0.0) for piece in pieces) for pieces in chosen.pieces],
        item=np.array([item for _, item in guests]),
        level=np.zeros_like(chosen.level),
        hard=np.full(len(guests), config.hard + config.soft),
        soft=np.zeros(len(guests)),
    )


def collate(answers: Sequence[Sequence[Piece]]) -> tuple[Tensor, Tensor, Tensor]:
    """Return ids, mask and saliency, each (batch, tokens); a row of saliency sums to 1 or is 0."""
    lengths = [sum(len(piece.ids) for piece in answer) for answer in answers]
    ids = np.zeros((len(answers), max(lengths)), dtype=np.int64)
    mask = np.zeros_like(ids)
    saliency = np.zeros(ids.shape, dtype=np.float32)
    for row, answer in enumerate(answers):
        mask[row, : lengths[row]] = 1
        place = 0
        for piece in answer:
            end = place + len(piece.ids)
            ids[row, place:end] = piece.ids
            saliency[row, place:end] = piece.saliency / len(piece.ids)
            place = end
    total = saliency.sum(1, keepdims=True)
    saliency /= np.where(total > 0, total, 1)
    return torch.from_numpy(ids), torch.from_numpy(mask), torch.from_numpy(saliency)
