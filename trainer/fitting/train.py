"""Fit the student: hard, soft and rationale losses over answers disturbed anew in every epoch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

import numpy as np
import torch
from torch import Tensor

from grader_app.bundle import Encoder, pad
from trainer.config import StudentConfig, TrainingConfig
from trainer.data import Dataset, FloatArray, Response, SoftLabels
from trainer.fitting.answers import Answers, disturb
from trainer.fitting.batching import length_batches
from trainer.fitting.companions import Companions
from trainer.fitting.course import Course
from trainer.fitting.lesson import Pool, belief, hold_back, trust_in
from trainer.fitting.losses import (
    hard_loss,
    mask_levels,
    matching_loss,
    rationale_loss,
    soft_loss,
    total_variation,
)
from trainer.fitting.matching import principal, sentence_vectors
from trainer.fitting.mining import REFRESH_EPOCHS, draw
from trainer.fitting.rows import Rows, as_guests, collate, find_strangers, lay_out
from trainer.progress import Progress, quiet
from trainer.student.network import Student
from trainer.student.pretrained import token_vectors
from trainer.student.vocabulary import Vocabulary, make_vocabulary


@dataclass(frozen=True, slots=True)
class Fitted:
    """A fitted student, all it needs to read an answer, and the mean training loss of each epoch."""

    student: Student
    vocabulary: Vocabulary
    encoder: Encoder
    losses: tuple[float, ...] = ()


def vocabulary_of(responses: Sequence[Response], config: StudentConfig) -> Vocabulary:
    """Return the word pieces that a student of ``responses`` knows, and the vectors it starts with."""
    pieces, vectors = token_vectors(config.pieces_from)
    return make_vocabulary(
        [response.text for response in responses],
        pieces,
        vectors,
        min_count=config.min_count,
        width=config.width,
        most=config.vocabulary,
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
    trust: Mapping[str, float] | None = None,
) -> Fitted:
    """Fit a student on ``responses``, and on the answers of ``pool`` that only the teacher has judged.

    With ``labels`` None the responses teach by their human levels alone. ``trust`` says how far the teacher
    is to be believed about each of ``responses``; without it, ``labels`` have to be out-of-fold.
    """
    torch.set_num_threads(1)  # faster for so small a network, and sums are added in one order
    if labels is None:
        config = replace(config, hard=1.0, soft=0.0)
        trust = {}
    elif trust is None:
        trust = trust_in(labels, responses)
    fitting = _Fitting(dataset, labels, vocabulary, student_config, config, trust)
    if pool is not None and config.keep_if_better:
        pool = _worth_keeping(fitting, responses, pool, progress)
    return fitting.fit(responses, pool, progress)


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


def _worth_keeping(
    fitting: "_Fitting", responses: Sequence[Response], pool: Pool, progress: Progress
) -> Pool | None:
    """Return ``pool`` if a student taught without a tenth of the answers does better on them with it.

    After Learning to Augment (Feng et al. 2021, arXiv 2101.08106), which chooses among many ways to make
    answers by what the student makes of them; here the whole pool is kept or left.
    """
    learnt, held = hold_back(responses, fitting.config.seed)
    rows = fitting.lay_out(held)
    without, with_pool = (
        fitting.loss_on(fitting.fit(learnt, tried, progress).student, rows)
        for tried in (None, pool.without(held))
    )
    progress(f"loss on answers held back {with_pool:.3f} with the pool, {without:.3f} without it")
    return pool if with_pool < without else None


@dataclass(frozen=True, slots=True)
class _Fitting:
    """All that stays the same between the fits of one student."""

    dataset: Dataset
    labels: SoftLabels | None
    vocabulary: Vocabulary
    student_config: StudentConfig
    config: TrainingConfig
    trust: Mapping[str, float]

    @property
    def encoder(self) -> Encoder:
        return Encoder(self.vocabulary.tokenizer_json, self.student_config.max_tokens)

    @property
    def own_levels(self) -> Tensor:
        """Which levels each item has: (items, levels)."""
        counts = torch.tensor([task.levels for task in self.dataset.items])
        return torch.arange(self.dataset.max_levels) < counts.unsqueeze(1)

    def lay_out(self, responses: Sequence[Response]) -> Rows:
        """Return scored responses as rows."""
        config = self.config
        soft = config.soft * self.believed(responses)
        return lay_out(self.dataset, responses, self.labels, self.encoder, config.hard, soft)

    def believed(self, responses: Sequence[Response]) -> FloatArray:
        """Return how much the teacher's label of each response counts: (responses,), 0 to 1."""
        found: FloatArray = belief(self.trust, self.dataset, responses) ** self.config.trust
        return found

    def fit(self, responses: Sequence[Response], pool: Pool | None, progress: Progress) -> Fitted:
        """Fit a student; with the same arguments always the same one."""
        config = self.config
        torch.manual_seed(config.seed)
        random = Random(config.seed)  # noqa: S311 - shuffles, keeps no secret
        student = Student(
            self.student_config,
            torch.from_numpy(self.vocabulary.embedding),
            len(self.dataset.items),
            self.dataset.max_levels,
            config.dropout,
        )
        companions = Companions(student, config)
        held: Sequence[Response] = ()
        if config.patience:
            responses, held = hold_back(responses, config.seed)
            pool = None if pool is None else pool.without(held)
        watched = self.lay_out(held) if held else None
        judged, pooled = self._rows(responses, pool)
        strangers = find_strangers(judged, len(self.dataset.items)) if config.foreign else []
        guests = min(len(strangers), round(config.foreign * len(responses)))
        drawn = 0 if pooled is None else min(len(pooled.answers), round(config.pool_share * len(responses)))
        steps = -(-(len(responses) + guests + drawn) // config.batch_size) * config.epochs
        optimizer = torch.optim.AdamW(
            [*student.parameters(), *companions.parameters()],
            lr=config.learning_rate,
            weight_decay=config.weight_decay,
        )
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, config.learning_rate, total_steps=steps)
        course = Course(None, config.seed, student, optimizer, schedule, random)
        encoder, own_levels, disagreement = self.encoder, self.own_levels, None
        losses: list[float] = []
        while course.epoch < config.epochs and not course.patience_is_over(config.patience):
            student.train()
            total = 0.0
            shown = judged
            if guests:
                shown = shown.beside(as_guests(judged, random.sample(strangers, guests), config))
            if pooled is not None and drawn:
                if config.mining and course.epoch and course.epoch % REFRESH_EPOCHS == 0:
                    disagreement = self._disagreement(student, pooled)
                places = draw(drawn, disagreement, len(pooled.answers), random)
                shown = shown.beside(pooled.take(places))
            disturbed = disturb(
                shown.answers,
                encoder,
                random,
                word_dropout=config.word_dropout,
                misspelling=config.misspelling,
            )
            for batch in length_batches(disturbed.lengths.tolist(), config.batch_size, random):
                loss = _loss(student, companions, shown, disturbed, batch, own_levels, config)
                loss.backward()  # type: ignore[no-untyped-call]
                torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0)
                optimizer.step()
                schedule.step()
                optimizer.zero_grad()
                total += float(loss.detach()) * len(batch)
            losses.append(total / len(disturbed))
            line = f"epoch {course.epoch + 1} of {config.epochs}: loss {losses[-1]:.3f}"
            held_loss = None
            if watched is not None:
                held_loss = self.loss_on(student, watched)
                line += f", on answers held back {held_loss:.3f}"
            course.finish_epoch(held_loss)
            progress(line)
        course.end()
        return Fitted(student.eval(), self.vocabulary, encoder, tuple(losses))

    def loss_on(self, student: Student, rows: Rows) -> float:
        """Return the hard and soft loss of ``student`` on ``rows`` as they are, weighted as in training."""
        logits = self._read(student, rows)
        losses = _label_loss(logits, rows, range(len(rows.answers)), self.config)
        return float(losses.mean())

    def _rows(self, responses: Sequence[Response], pool: Pool | None) -> tuple[Rows, Rows | None]:
        """Return scored responses and those of the pool as rows."""
        judged = self.lay_out(responses)
        pooled = None
        if pool is not None:
            soft = self.config.pool * self.believed(pool.responses)
            pooled = lay_out(self.dataset, pool.responses, pool.labels, self.encoder, 0.0, soft)
        if self.config.match:
            texts = [[one.text for one in rows] for rows in (responses, pool.responses if pool else ())]
            vectors = [sentence_vectors(self.student_config.pieces_from, part) for part in texts]
            of_judged, of_pool = principal(*vectors)
            judged = replace(judged, sentence=of_judged)
            pooled = None if pooled is None else replace(pooled, sentence=of_pool)
        return judged, pooled

    def _disagreement(self, student: Student, rows: Rows) -> FloatArray:
        """Return the total variation between teacher and student: (rows,)."""
        probabilities = torch.softmax(self._read(student, rows).double(), dim=-1)
        found: FloatArray = total_variation(probabilities, torch.from_numpy(rows.teacher)).numpy()
        return found

    def _read(self, student: Student, rows: Rows) -> Tensor:
        """Return the logits of ``rows`` undisturbed, levels that an item lacks pushed out: (rows, levels)."""
        student.eval()
        logits = torch.zeros(len(rows.answers), self.dataset.max_levels)
        with torch.no_grad():
            for batch in length_batches(rows.answers.lengths.tolist(), 256, None):
                ids, mask, _ = collate(rows.answers, batch)
                logits[batch] = student(ids, mask, torch.from_numpy(rows.item[batch])).logits
        student.train()
        return mask_levels(logits, self.own_levels[torch.from_numpy(rows.item)])


def _loss(
    student: Student,
    companions: Companions,
    rows: Rows,
    disturbed: Answers,
    batch: Sequence[int],
    own_levels: Tensor,
    config: TrainingConfig,
) -> Tensor:
    ids, mask, saliency = collate(disturbed, batch)
    item = torch.from_numpy(rows.item[batch])
    output = student(ids, mask, item)
    own = own_levels[item]
    # Each head by itself: together they would grow alike.
    heads = [mask_levels(logits, own) for logits in output.head_logits.unbind(1)]
    loss = torch.stack([_label_loss(logits, rows, batch, config) for logits in heads]).mean(0)
    if companions.light_teacher is not None:
        light = mask_levels(companions.light_teacher(output.features, item), own)
        said = torch.softmax(light.detach(), dim=-1)
        learnt = torch.stack([soft_loss(logits, said, config.temperature) for logits in heads]).mean(0)
        loss = loss + _label_loss(light, rows, batch, config) + config.light_teacher * learnt
    if companions.match is not None:
        wanted = torch.from_numpy(rows.sentence[batch])
        loss = loss + config.match * matching_loss(companions.match(output.embedding), wanted)
    if config.rationale:
        loss = loss + config.rationale * rationale_loss(output.evidence, saliency)
    return loss.mean()


def _label_loss(logits: Tensor, rows: Rows, batch: Sequence[int], config: TrainingConfig) -> Tensor:
    """Return the weighted hard and soft losses of ``batch``'s rows, whose ``logits`` these are: (batch,)."""
    places = list(batch)
    human, teacher = torch.from_numpy(rows.level[places]), torch.from_numpy(rows.teacher[places]).float()
    hard, soft = (torch.from_numpy(weight[places]).float() for weight in (rows.hard, rows.soft))
    loss = hard * hard_loss(logits, human)
    if soft.any():
        loss = loss + soft * soft_loss(logits, teacher, config.temperature, config.divergence)
    return loss
