"""The large teacher: a sentence encoder fine-tuned to read the answer beside the question."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from transformers import AutoModel, AutoTokenizer

from grader_app.bundle.encoding import Word, words
from trainer.batching import length_batches
from trainer.config import EncoderConfig
from trainer.data import Response, SoftLabels, Span, TaskItem
from trainer.pretrained import encoder_source


class _Classifier(nn.Module):
    """Mean-pooled encoder states to level logits; levels an item does not have are masked out."""

    def __init__(self, source: str, levels: int, dropout: float) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(source)
        # The token embeddings stay as they were: a few thousand answers cannot improve them, and without
        # their gradients a step is a good deal cheaper.
        for parameter in self.encoder.embeddings.parameters():
            parameter.requires_grad_(False)
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(self.encoder.config.hidden_size, levels)

    def forward(self, batch: dict[str, Tensor], level_mask: Tensor, embedded: Tensor | None = None) -> Tensor:
        mask = batch["attention_mask"]
        inputs: dict[str, Any] = {"attention_mask": mask, "token_type_ids": batch["token_type_ids"]}
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
    """Fine-tunes one encoder on the answers of all items, each beside its question and model answer."""

    def __init__(self, config: EncoderConfig, progress: Callable[[str], None]) -> None:
        self.config = config
        self._progress = progress
        self._tokenizer = AutoTokenizer.from_pretrained(encoder_source(config.model))
        self._model: _Classifier | None = None

    @property
    def name(self) -> str:
        """A word for tables and cache files."""
        return "encoder"

    def fit(self, items: Sequence[TaskItem], responses: Sequence[Response]) -> None:
        """Learn from the human levels of ``responses``."""
        config = self.config
        torch.manual_seed(config.seed)
        torch.set_num_threads(config.threads)
        model = self._fresh(items)
        batches = len(responses) // config.batch_size + 1
        steps = batches * config.epochs
        parameters = [parameter for parameter in model.parameters() if parameter.requires_grad]
        optimizer = torch.optim.AdamW(
            parameters, lr=config.learning_rate, weight_decay=config.weight_decay, fused=True
        )
        schedule = torch.optim.lr_scheduler.LambdaLR(
            optimizer, lambda step: _triangle(step, steps, config.warmup_share)
        )
        encoded = self._encode(items, responses)
        level_masks = _level_masks(items, responses)
        levels = torch.tensor([response.level for response in responses])
        random = Random(config.seed)  # noqa: S311 - shuffles, keeps no secret
        model.train()
        for epoch in range(config.epochs):
            total = 0.0
            for rows in length_batches([len(e.ids) for e in encoded], config.batch_size, random):
                logits = model(self._collate([encoded[row] for row in rows]), level_masks[rows])
                loss = nn.functional.cross_entropy(logits, levels[rows])
                loss.backward()  # type: ignore[no-untyped-call]
                nn.utils.clip_grad_norm_(parameters, 1.0)
                optimizer.step()
                schedule.step()
                optimizer.zero_grad()
                total += float(loss.detach()) * len(rows)
            self._progress(f"epoch {epoch + 1} of {config.epochs}: loss {total / len(responses):.3f}")
        self._model = model.eval()

    def predict(self, items: Sequence[TaskItem], responses: Sequence[Response]) -> SoftLabels:
        """Label ``responses`` and say which words of each answer moved its most probable level most."""
        if self._model is None:
            raise ValueError("the teacher has not been fitted")
        levels = {task.id: task.levels for task in items}
        encoded = self._encode(items, responses)
        level_masks = _level_masks(items, responses)
        probabilities: dict[str, np.ndarray[Any, Any]] = {}
        saliency: dict[str, tuple[Span, ...]] = {}
        for rows in length_batches([len(e.ids) for e in encoded], 4 * self.config.batch_size, None):
            batch = self._collate([encoded[row] for row in rows])
            # No parameter needs a gradient here, the embedded tokens do: importance of a token is the L1
            # norm of the gradient at its embedding (Ballout et al. 2024).
            embedded = self._model.encoder.get_input_embeddings()(batch["input_ids"]).detach()
            embedded.requires_grad_(True)
            logits = self._model(batch, level_masks[rows], embedded)
            top = logits.max(dim=-1).values.sum()
            (gradient,) = torch.autograd.grad(top, embedded)
            norms = gradient.abs().sum(-1).numpy()
            softmax = torch.softmax(logits.detach().double(), dim=-1).numpy()
            for place, row in enumerate(rows):
                response = responses[row]
                probabilities[response.response_id] = softmax[place, : levels[response.item_id]]
                saliency[response.response_id] = _word_saliency(encoded[row], norms[place])
        ids = [response.response_id for response in responses]
        return SoftLabels({i: probabilities[i] for i in ids}, {i: saliency[i] for i in ids if saliency[i]})

    def save(self, path: Path) -> None:
        """Write the fitted weights, in half precision; the frozen embeddings are left out."""
        if self._model is None:
            raise ValueError("the teacher has not been fitted")
        state = {
            name: value.half()
            for name, value in self._model.state_dict().items()
            if not name.startswith("encoder.embeddings.")
        }
        torch.save(state, path)

    def load(self, path: Path, items: Sequence[TaskItem]) -> None:
        """Read weights written by :meth:`save` for the same items."""
        model = self._fresh(items)
        state = torch.load(path, weights_only=True)
        model.load_state_dict({name: value.float() for name, value in state.items()}, strict=False)
        self._model = model.eval()

    def _fresh(self, items: Sequence[TaskItem]) -> _Classifier:
        levels = max(task.levels for task in items)
        return _Classifier(encoder_source(self.config.model), levels, self.config.dropout)

    def _encode(self, items: Sequence[TaskItem], responses: Sequence[Response]) -> list["_Pair"]:
        contexts = {task.id: f"{task.item.prompt} {task.reference}".strip() for task in items}
        encoded = self._tokenizer(
            [response.text for response in responses],
            [contexts[response.item_id] for response in responses],
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
        return {"input_ids": ids, "attention_mask": mask, "token_type_ids": kinds}


@dataclass(frozen=True, slots=True)
class _Pair:
    """An answer and its question as one sequence; ``answer`` are the positions of the answer's tokens."""

    ids: list[int]
    kinds: list[int]
    answer: list[int]
    words: list[Word]


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
