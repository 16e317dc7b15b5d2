"""Fit the student: hard, soft and rationale losses over answers disturbed anew in every epoch."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

import numpy as np
import torch
from torch import Tensor

from grader_app.bundle import Encoder, pad
from trainer.augmentation import Piece, disturb, split_pieces
from trainer.batching import length_batches
from trainer.config import StudentConfig, TrainingConfig
from trainer.data import Dataset, FloatArray, IntArray, Response, SoftLabels
from trainer.losses import hard_loss, mask_levels, rationale_loss, soft_loss
from trainer.student import Student
from trainer.vocabulary import Vocabulary

Progress = Callable[[str], None]


def quiet(line: str) -> None:
    """Report progress to nobody."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A fitted student and all it needs to read an answer."""

    student: Student
    vocabulary: Vocabulary
    encoder: Encoder


@dataclass(frozen=True, slots=True)
class Pool:
    """Answers without a human level, and what the teacher says of each of them."""

    responses: tuple[Response, ...]
    labels: SoftLabels


@dataclass(frozen=True, slots=True)
class _Rows:
    """Training rows side by side.

    ``teacher`` (rows, levels) is 0 in a row without a soft label; ``hard`` and ``soft`` (rows,) weight the
    two losses of each row.
    """

    pieces: list[tuple[Piece, ...]]
    item: IntArray
    level: IntArray
    teacher: FloatArray
    hard: FloatArray
    soft: FloatArray

    def take(self, places: Sequence[int]) -> "_Rows":
        """Return the rows at ``places``, in that order."""
        rows = list(places)
        return _Rows(
            [self.pieces[row] for row in rows],
            self.item[rows],
            self.level[rows],
            self.teacher[rows],
            self.hard[rows],
            self.soft[rows],
        )

    def beside(self, other: "_Rows") -> "_Rows":
        """Return these rows and then ``other``'s."""
        return _Rows(
            self.pieces + other.pieces,
            np.concatenate([self.item, other.item]),
            np.concatenate([self.level, other.level]),
            np.concatenate([self.teacher, other.teacher]),
            np.concatenate([self.hard, other.hard]),
            np.concatenate([self.soft, other.soft]),
        )


def fit_student(
    dataset: Dataset,
    responses: Sequence[Response],
    labels: SoftLabels | None,
    vocabulary: Vocabulary,
    student_config: StudentConfig,
    config: TrainingConfig,
    progress: Progress = quiet,
    pool: Pool | None = None,
) -> Fitted:
    """Fit a student on ``responses``, and on the answers of ``pool`` that only the teacher has judged.

    With ``labels`` None the responses teach by their human levels alone.
    """
    torch.manual_seed(config.seed)
    torch.set_num_threads(1)  # faster for so small a network, and sums are added in one order
    random = Random(config.seed)  # noqa: S311 - shuffles, keeps no secret
    encoder = Encoder(vocabulary.tokenizer_json, student_config.max_tokens)
    student = Student(
        student_config,
        torch.from_numpy(vocabulary.embedding),
        len(dataset.items),
        dataset.max_levels,
        config.dropout,
    )
    if labels is None:
        config = replace(config, hard=1.0, soft=0.0)
    judged = _lay_out(dataset, responses, labels, encoder, config.hard, config.soft)
    pooled = (
        None if pool is None else _lay_out(dataset, pool.responses, pool.labels, encoder, 0.0, config.pool)
    )
    strangers = _strangers(judged, len(dataset.items)) if config.foreign else []
    level_counts = torch.tensor([task.levels for task in dataset.items])
    own_levels = torch.arange(dataset.max_levels) < level_counts.unsqueeze(1)
    guests = min(len(strangers), round(config.foreign * len(responses)))
    drawn = 0 if pooled is None else min(len(pooled.pieces), round(config.pool_share * len(responses)))
    steps = -(-(len(responses) + guests + drawn) // config.batch_size) * config.epochs
    optimizer = torch.optim.AdamW(
        student.parameters(), lr=config.learning_rate, weight_decay=config.weight_decay
    )
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, config.learning_rate, total_steps=steps)
    student.train()
    for epoch in range(config.epochs):
        total = 0.0
        shown = judged
        if guests:
            shown = shown.beside(_guests(judged, random.sample(strangers, guests), config))
        if pooled is not None and drawn:
            shown = shown.beside(pooled.take(random.sample(range(len(pooled.pieces)), drawn)))
        disturbed = disturb(
            shown.pieces, encoder, random, word_dropout=config.word_dropout, misspelling=config.misspelling
        )
        lengths = [sum(len(piece.ids) for piece in answer) for answer in disturbed]
        for batch in length_batches(lengths, config.batch_size, random):
            loss = _loss(student, shown, disturbed, batch, own_levels, config)
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
            total += float(loss.detach()) * len(batch)
        progress(f"epoch {epoch + 1} of {config.epochs}: loss {total / len(disturbed):.3f}")
    return Fitted(student.eval(), vocabulary, encoder)


def student_logits(fitted: Fitted, dataset: Dataset, responses: Sequence[Response]) -> FloatArray:
    """Return logits of ``responses``: (responses, most levels); -1e9 where an item has fewer."""
    index = dataset.item_index
    logits = np.full((len(responses), dataset.max_levels), -1e9)
    encodings = fitted.encoder.encode([response.text for response in responses])
    with torch.no_grad():
        for rows in length_batches([len(encoding.ids) for encoding in encodings], 256, None):
            ids, mask = pad([encodings[row] for row in rows])
            item = torch.tensor([index[responses[row].item_id] for row in rows])
            output = fitted.student(torch.from_numpy(ids), torch.from_numpy(mask), item)
            for place, row in enumerate(rows):
                own = dataset.items[int(item[place])].levels
                logits[row, :own] = output.logits[place, :own].numpy()
    return logits


def _lay_out(
    dataset: Dataset,
    responses: Sequence[Response],
    labels: SoftLabels | None,
    encoder: Encoder,
    hard: float,
    soft: float,
) -> _Rows:
    index = dataset.item_index
    saliency = {} if labels is None else labels.saliency
    encodings = encoder.encode([response.text for response in responses])
    return _Rows(
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
    )


def _strangers(rows: _Rows, items: int) -> list[tuple[int, int]]:
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


def _guests(rows: _Rows, guests: Sequence[tuple[int, int]], config: TrainingConfig) -> _Rows:
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


def _loss(
    student: Student,
    rows: _Rows,
    disturbed: Sequence[Sequence[Piece]],
    batch: Sequence[int],
    own_levels: Tensor,
    config: TrainingConfig,
) -> Tensor:
    ids, mask, saliency = _collate([disturbed[row] for row in batch])
    item = torch.from_numpy(rows.item[batch])
    output = student(ids, mask, item)
    human, teacher = torch.from_numpy(rows.level[batch]), torch.from_numpy(rows.teacher[batch]).float()
    hard, soft = (torch.from_numpy(weight[batch]).float() for weight in (rows.hard, rows.soft))
    loss: Tensor = torch.zeros(len(batch))
    for head_logits in output.head_logits.unbind(1):  # each head by itself: together they would grow alike
        logits = mask_levels(head_logits, own_levels[item])
        loss = loss + hard * hard_loss(logits, human)
        if soft.any():
            loss = loss + soft * soft_loss(logits, teacher, config.temperature)
    loss = loss / output.head_logits.shape[1]
    if config.rationale:
        loss = loss + config.rationale * rationale_loss(output.evidence, saliency)
    return loss.mean()


def _collate(answers: Sequence[Sequence[Piece]]) -> tuple[Tensor, Tensor, Tensor]:
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
