"""The large teacher: a sentence encoder fine-tuned to read the answer beside the question."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, Literal

import numpy as np
import torch
from torch import Tensor, nn
from transformers import AutoModel, AutoTokenizer

from grader_app.bundle.encoding import Word, words
from trainer.config import EncoderConfig
from trainer.data import DataError, Response, SoftLabels, Span, TaskItem, mean_labels
from trainer.fitting.batching import length_batches
from trainer.fitting.course import Course
from trainer.student.pretrained import load_pretrained
from trainer.teachers.protocol import Explain, always


class _Classifier(nn.Module):
    """Mean-pooled encoder states to level logits; levels an item does not have are masked out."""

    def __init__(self, model: str, levels: int, dropout: float) -> None:
        super().__init__()
        # Some are published in half precision, in which they cannot be fitted.
        self.encoder = load_pretrained(AutoModel, model, dtype=torch.float32)
        # The token embeddings stay as they were: a few thousand answers cannot improve them, and without
        # their gradients a step is a good deal cheaper.
        embeddings = getattr(self.encoder, "embeddings", self.encoder.get_input_embeddings())
        for parameter in embeddings.parameters():
            parameter.requires_grad_(False)
        # BERT tells the question from the answer by token types; RoBERTa has one type, DistilBERT none.
        self.has_token_types = getattr(self.encoder.config, "type_vocab_size", 0) > 1
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(self.encoder.config.hidden_size, levels)

    def forward(self, batch: dict[str, Tensor], level_mask: Tensor, embedded: Tensor | None = None) -> Tensor:
        mask = batch["attention_mask"]
        inputs: dict[str, Any] = {"attention_mask": mask}
        if self.has_token_types:
            inputs["token_type_ids"] = batch["token_type_ids"]
        if embedded is None:
            inputs["input_ids"] = batch["input_ids"]
        else:
            inputs["inputs_embeds"] = embedded
        states = self.encoder(**inputs).last_hidden_state
        weights = mask.unsqueeze(-1).to(states.dtype)
        pooled = (states * weights).sum(1) / weights.sum(1)
        logits: Tensor = self.head(self.dropout(pooled))
        return logits.masked_fill(~level_mask, -1e9)


class EncoderTeacher:
    """Fine-tunes one encoder on the answers of all items, each beside its question and model answer.

    ``checkpoint`` is where the state after each epoch is kept while it is being fitted, so that a run that
    is cut off goes on; None keeps none.
    """

    def __init__(
        self, config: EncoderConfig, progress: Callable[[str], None], checkpoint: Path | None = None
    ) -> None:
        self.config = config
        self._progress = progress
        self._checkpoint = checkpoint
        self._device = _device(config.device)
        self._tokenizer = load_pretrained(AutoTokenizer, config.model)
        self._models: list[_Classifier] = []

    @property
    def name(self) -> str:
        """A word for tables and cache files."""
        return "encoder"

    def fit(self, items: Sequence[TaskItem], responses: Sequence[Response]) -> None:
        """Learn from the human levels of ``responses``."""
        torch.set_num_threads(self.config.threads)
        seeds = range(self.config.seed, self.config.seed + self.config.seeds)
        self._models = [self._fit_one(items, responses, seed).eval() for seed in seeds]

    def _fit_one(self, items: Sequence[TaskItem], responses: Sequence[Response], seed: int) -> _Classifier:
        config = self.config
        torch.manual_seed(seed)
        random = Random(seed)  # noqa: S311 - shuffles, keeps no secret
        model = self._fresh(items)
        watched = _held_back(responses, random) if config.patience else frozenset()
        learnt = [row for row in range(len(responses)) if row not in watched]
        steps = -(-len(learnt) // config.batch_size) * config.epochs
        parameters = [parameter for parameter in model.parameters() if parameter.requires_grad]
        optimizer = torch.optim.AdamW(
            parameters, lr=config.learning_rate, weight_decay=config.weight_decay, fused=True
        )
        schedule = torch.optim.lr_scheduler.LambdaLR(
            optimizer, lambda step: _triangle(step, steps, config.warmup_share)
        )
        course = Course(self._checkpoint, seed, model, optimizer, schedule, random)
        encoded = self._encode(items, responses)
        level_masks = _level_masks(items, responses).to(self._device)
        levels = torch.tensor([response.level for response in responses], device=self._device)

        def loss_of(rows: list[int]) -> Tensor:
            logits = model(self._collate([encoded[row] for row in rows]), level_masks[rows])
            return nn.functional.cross_entropy(logits, levels[rows])

        while course.epoch < config.epochs and not course.patience_is_over(config.patience):
            model.train()
            total = 0.0
            for batch in length_batches([len(encoded[row].ids) for row in learnt], config.batch_size, random):
                rows = [learnt[place] for place in batch]
                loss = loss_of(rows)
                loss.backward()  # type: ignore[no-untyped-call]
                nn.utils.clip_grad_norm_(parameters, 1.0)
                optimizer.step()
                schedule.step()
                optimizer.zero_grad()
                total += float(loss.detach()) * len(rows)
            line = f"epoch {course.epoch + 1} of {config.epochs}: loss {total / len(learnt):.3f}"
            held_loss = None
            if watched:
                model.eval()
                with torch.inference_mode():
                    held_loss = float(loss_of(sorted(watched)))
                line += f", on answers held back {held_loss:.3f}"
            course.finish_epoch(held_loss)
            self._progress(line)
        course.end()
        return model

    def predict(
        self,
        items: Sequence[TaskItem],
        responses: Sequence[Response],
        explain: Explain = always,
    ) -> SoftLabels:
        """Label ``responses``; where ``explain`` says so, with the words that moved the top level most.

        To explain costs three times as much as to label.
        """
        if not self._models:
            raise ValueError("the teacher has not been fitted")
        explained = [response for response in responses if explain(response)]
        plain = [response for response in responses if not explain(response)]
        means = mean_labels(
            [
                self._predict(model, items, explained, saliency=True).merged(
                    self._predict(model, items, plain, saliency=False)
                )
                for model in self._models
            ]
        )
        ids = [response.response_id for response in responses]
        return SoftLabels(
            {i: means.probabilities[i] for i in ids},
            {i: means.saliency[i] for i in ids if i in means.saliency},
        )

    def _predict(
        self, model: _Classifier, items: Sequence[TaskItem], responses: Sequence[Response], *, saliency: bool
    ) -> SoftLabels:
        levels = {task.id: task.levels for task in items}
        encoded = self._encode(items, responses)
        level_masks = _level_masks(items, responses).to(self._device)
        probabilities: dict[str, np.ndarray[Any, Any]] = {}
        spans: dict[str, tuple[Span, ...]] = {}
        for rows in length_batches([len(e.ids) for e in encoded], 4 * self.config.batch_size, None):
            batch = self._collate([encoded[row] for row in rows])
            if saliency:
                logits, norms = _explain(model, batch, level_masks[rows])
                for place, row in enumerate(rows):
                    found = _word_saliency(encoded[row], norms[place])
                    if found:
                        spans[responses[row].response_id] = found
            else:
                with torch.inference_mode():
                    logits = model(batch, level_masks[rows])
            softmax = torch.softmax(logits.double(), dim=-1).cpu().numpy()
            for place, row in enumerate(rows):
                response = responses[row]
                probabilities[response.response_id] = softmax[place, : levels[response.item_id]]
        return SoftLabels(probabilities, spans)

    def save(self, path: Path) -> None:
        """Write the fitted weights, in half precision; the frozen embeddings are left out."""
        if not self._models:
            raise ValueError("the teacher has not been fitted")
        frozen = {name for name, one in self._models[0].named_parameters() if not one.requires_grad}
        torch.save(
            [
                {name: value.half().cpu() for name, value in model.state_dict().items() if name not in frozen}
                for model in self._models
            ],
            path,
        )

    def load(self, path: Path, items: Sequence[TaskItem]) -> None:
        """Read weights written by :meth:`save` for the same items."""
        self._models = []
        for state in torch.load(path, weights_only=True, map_location=self._device):
            model = self._fresh(items)
            model.load_state_dict({name: value.float() for name, value in state.items()}, strict=False)
            self._models.append(model.eval())

    def _fresh(self, items: Sequence[TaskItem]) -> _Classifier:
        levels = max(task.levels for task in items)
        return _Classifier(self.config.model, levels, self.config.dropout).to(self._device)

    def _encode(self, items: Sequence[TaskItem], responses: Sequence[Response]) -> list["_Pair"]:
        # With one item the question is the same beside every answer: it would cost time and tell nothing.
        contexts = {
            task.id: f"{task.item.prompt} {task.reference}".strip() if len(items) > 1 else ""
            for task in items
        }
        if not responses:
            return []
        encoded = self._tokenizer(
            [response.text for response in responses],
            [contexts[response.item_id] for response in responses] if len(items) > 1 else None,
            truncation="longest_first",
            max_length=self.config.max_tokens,
            return_offsets_mapping=True,
        )
        pairs = []
        for row in range(len(responses)):
            sequence = encoded.sequence_ids(row)
            answer = [place for place, part in enumerate(sequence) if part == 0]
            offsets = [tuple(encoded["offset_mapping"][row][place]) for place in answer]
            pairs.append(
                _Pair(
                    encoded["input_ids"][row],
                    [int(part == 1) for part in sequence],
                    answer,
                    words(responses[row].text, offsets),
                )
            )
        return pairs

    def _collate(self, pairs: Sequence["_Pair"]) -> dict[str, Tensor]:
        longest = max(len(pair.ids) for pair in pairs)
        ids = torch.full((len(pairs), longest), self._tokenizer.pad_token_id)
        mask = torch.zeros_like(ids)
        kinds = torch.zeros_like(ids)
        for row, pair in enumerate(pairs):
            ids[row, : len(pair.ids)] = torch.tensor(pair.ids)
            mask[row, : len(pair.ids)] = 1
            kinds[row, : len(pair.ids)] = torch.tensor(pair.kinds)
        batch = {"input_ids": ids, "attention_mask": mask, "token_type_ids": kinds}
        return {name: value.to(self._device) for name, value in batch.items()}


@dataclass(frozen=True, slots=True)
class _Pair:
    """An answer and its question as one sequence; ``answer`` are the positions of the answer's tokens."""

    ids: list[int]
    kinds: list[int]
    answer: list[int]
    words: list[Word]


def _explain(
    model: _Classifier, batch: dict[str, Tensor], level_mask: Tensor
) -> tuple[Tensor, np.ndarray[Any, Any]]:
    """Return logits (batch, levels) and each token's importance (batch, tokens) for the top level.

    Importance is the L1 norm of the gradient at the token's embedding (Ballout et al. 2024).
    """
    # No parameter needs a gradient here, the embedded tokens do.
    embedded = model.encoder.get_input_embeddings()(batch["input_ids"]).detach().requires_grad_(True)
    logits = model(batch, level_mask, embedded)
    (gradient,) = torch.autograd.grad(logits.max(dim=-1).values.sum(), embedded)
    return logits.detach(), gradient.abs().sum(-1).cpu().numpy()


def _word_saliency(pair: _Pair, norms: np.ndarray[Any, Any]) -> tuple[Span, ...]:
    found = pair.words
    weights = [float(sum(norms[pair.answer[token]] for token in word.tokens)) for word in found]
    total = sum(weights)
    if total <= 0:
        return ()
    return tuple((word.start, word.end, weight / total) for word, weight in zip(found, weights, strict=True))


def _level_masks(items: Sequence[TaskItem], responses: Sequence[Response]) -> Tensor:
    most = max(task.levels for task in items)
    own = {task.id: task.levels for task in items}
    counts = torch.tensor([own[response.item_id] for response in responses])
    return torch.arange(most) < counts.unsqueeze(1)


def _triangle(step: int, steps: int, warmup_share: float) -> float:
    warmup = max(1, round(steps * warmup_share))
    return min((step + 1) / warmup, max(0.0, (steps - step) / max(1, steps - warmup)))


def _held_back(responses: Sequence[Response], random: Random) -> frozenset[int]:
    """Return a tenth of the rows, some of every item that has ten."""
    by_item: defaultdict[str, list[int]] = defaultdict(list)
    for row, response in enumerate(responses):
        by_item[response.item_id].append(row)
    return frozenset(row for rows in by_item.values() for row in random.sample(rows, len(rows) // 10))


def _device(name: Literal["auto", "cpu", "cuda"]) -> torch.device:
    there_is_a_card = torch.cuda.is_available()
    if name == "cuda" and not there_is_a_card:
        raise DataError(
            "There is no graphics card here that PyTorch can use.",
            hint='Set the encoder\'s device to "auto" or "cpu".',
            code="no-card",
        )
    return torch.device("cuda" if there_is_a_card and name != "cpu" else "cpu")
