"""Fit the student: hard, soft and rationale losses over answers disturbed anew in every epoch."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

import numpy as np
import torch
from torch import Tensor

from grader_app.bundle import Encoder, pad
from trainer.augmentation import Piece, disturb
from trainer.batching import length_batches
from trainer.config import StudentConfig, TrainingConfig
from trainer.data import Dataset, FloatArray, Response, SoftLabels
from trainer.losses import hard_loss, mask_levels, rationale_loss, soft_loss
from trainer.progress import Progress, quiet
from trainer.rows import Rows, as_guests, collate, find_strangers, lay_out
from trainer.student import Student
from trainer.vocabulary import Vocabulary


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
    judged = lay_out(dataset, responses, labels, encoder, config.hard, config.soft)
    pooled = (
        None if pool is None else lay_out(dataset, pool.responses, pool.labels, encoder, 0.0, config.pool)
    )
    strangers = find_strangers(judged, len(dataset.items)) if config.foreign else []
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
            shown = shown.beside(as_guests(judged, random.sample(strangers, guests), config))
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


def _loss(
    student: Student,
    rows: Rows,
    disturbed: Sequence[Sequence[Piece]],
    batch: Sequence[int],
    own_levels: Tensor,
    config: TrainingConfig,
) -> Tensor:
    ids, mask, saliency = collate([disturbed[row] for row in batch])
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
