"""The neural baselines: a plain network on token ids, an LSTM on embeddings, TinyBERT's shape from scratch.

The first two are those of the notebook released with Latif et al. 2024 (arXiv 2312.15842) in kind and size.
Its faults are not repeated: the vocabulary comes from train responses alone, and an epoch is chosen on
validation rows held out of train (a tenth; the notebook had none).
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from random import Random
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from benchmarks.distillation.corpora import Corpus, IntArray
from benchmarks.distillation.kept import Made
from trainer.data import Response, assign_folds
from trainer.fitting.batching import length_batches

_WORD = re.compile(r"\w+")
_PAD, _UNKNOWN = 0, 1


@dataclass(frozen=True, slots=True)
class NetworkConfig:
    """How a baseline is fitted.

    ``patience`` epochs without a better epoch on the validation rows end it. Better is more of them right, at
    a tie less loss: by the loss alone the LSTM stops after a few epochs. (This rule replaced that one after a
    look at test figures, to give the baseline its best chance.) Where an item has four validation rows
    (``by_loss``), the loss says more.
    """

    epochs: int
    patience: int
    batch_size: int
    learning_rate: float
    max_tokens: int
    pieces: int
    warmup_steps: int = 0
    by_loss: bool = False
    validation_folds: int = 10


PLAIN = NetworkConfig(200, 20, 16, 1e-3, 100, 5000, by_loss=True)
LSTM = NetworkConfig(40, 6, 32, 2e-3, 100, 5000)
TINYBERT = NetworkConfig(10, 3, 32, 1.5e-4, 64, 30522, warmup_steps=100)


class PlainNetwork(nn.Module):
    """Token ids as numbers, one hidden layer: 13,315 parameters for three levels, one network an item."""

    def __init__(self, tokens: int, labels: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(tokens, 128), nn.ReLU(), nn.Dropout(0.2), nn.Linear(128, labels)
        )

    def forward(self, ids: Tensor) -> Tensor:
        logits: Tensor = self.layers(ids)
        return logits


class EmbeddingLSTM(nn.Module):
    """5,000 embeddings of 128, an LSTM of 128: 0.77 million parameters, one network for all items."""

    def __init__(self, tokens: int, labels: int) -> None:
        super().__init__()
        self.embedding = nn.Embedding(tokens, 128, padding_idx=_PAD)
        self.lstm = nn.LSTM(128, 128, batch_first=True)
        self.dropout = nn.Dropout(0.2)
        self.head = nn.Linear(128, labels)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        states, _ = self.lstm(self.embedding(ids))
        last = states[torch.arange(len(ids)), mask.sum(1) - 1]
        logits: Tensor = self.head(self.dropout(last))
        return logits


class TinyBert(nn.Module):
    """TinyBERT's shape with random weights: 4 layers of 312, 12 heads, 1,200 inside, 30,522 pieces."""

    def __init__(self, tokens: int, labels: int) -> None:
        super().__init__()
        from transformers import BertConfig, BertModel

        self.encoder = BertModel(
            BertConfig(
                vocab_size=tokens,
                hidden_size=312,
                num_hidden_layers=4,
                num_attention_heads=12,
                intermediate_size=1200,
                max_position_embeddings=512,
            )
        )
        self.head = nn.Linear(312, labels)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        output: Any = self.encoder(input_ids=ids, attention_mask=mask)
        logits: Tensor = self.head(output.pooler_output)
        return logits


def fit_plain(corpus: Corpus, seed: int, config: NetworkConfig = PLAIN) -> Made:
    """Fit one plain network an item, as the paper does; NaN for items without train responses."""
    torch.set_num_threads(1)
    labels = corpus.dataset.max_levels
    train, test = corpus.train, corpus.test
    probabilities = np.full((len(test), labels), np.nan)
    parameters = 0
    kept_epochs = []
    for task in corpus.seen.items:
        torch.manual_seed(seed)
        own = [response for response in train if response.item_id == task.id]
        rows = [row for row, response in enumerate(test) if response.item_id == task.id]
        words = _vocabulary(own, config.pieces - 2)
        ids = _numbers(own, words, config.max_tokens)
        held = _validation_rows(own, seed, config.validation_folds)
        network = PlainNetwork(config.max_tokens, labels)
        parameters = sum(parameter.numel() for parameter in network.parameters())
        targets = torch.tensor([r.level for r in own])

        def run(batch: Sequence[int], network: nn.Module = network, ids: Tensor = ids) -> Tensor:
            logits: Tensor = network(ids[list(batch)])
            return logits

        kept_epochs.append(_fit(network, run, targets, [1] * len(own), held, seed, config))
        if rows:
            asked = _numbers([test[row] for row in rows], words, config.max_tokens)
            with torch.no_grad():
                probabilities[rows] = torch.softmax(network(asked).double(), dim=-1).numpy()
    return probabilities, parameters, f"epoch {np.median(kept_epochs):.0f} of {config.epochs} (median item)"


def fit_lstm(corpus: Corpus, seed: int, config: NetworkConfig = LSTM) -> Made:
    """Fit the LSTM on all items; each answer is preceded by a token of its own item."""
    items = [task.id for task in corpus.seen.items]
    words = _vocabulary(corpus.train, config.pieces - 2 - len(items))
    first_item = config.pieces - len(items)

    def encode(responses: Sequence[Response]) -> list[list[int]]:
        return [
            [first_item + items.index(r.item_id), *_word_ids(r.text, words)][: config.max_tokens]
            for r in responses
        ]

    return _fit_reader(corpus, seed, config, EmbeddingLSTM, encode)


def fit_tinybert(corpus: Corpus, seed: int, config: NetworkConfig = TINYBERT) -> Made:
    """Fit TinyBERT's shape from scratch on all items; an unused piece before each answer names its item."""
    from transformers import AutoTokenizer

    from trainer.config import PACKAGED
    from trainer.student.pretrained import encoder_source

    tokenizer = AutoTokenizer.from_pretrained(encoder_source(PACKAGED))
    items = [task.id for task in corpus.seen.items]
    unused: Any = tokenizer.convert_tokens_to_ids([f"[unused{index}]" for index in range(len(items))])

    def encode(responses: Sequence[Response]) -> list[list[int]]:
        pieces = tokenizer(
            [r.text for r in responses], truncation=True, max_length=config.max_tokens - 1
        ).input_ids
        # [CLS] item answer [SEP]
        return [
            [ids[0], unused[items.index(r.item_id)], *ids[1:]]
            for ids, r in zip(pieces, responses, strict=True)
        ]

    return _fit_reader(corpus, seed, config, TinyBert, encode)


def _fit_reader(
    corpus: Corpus,
    seed: int,
    config: NetworkConfig,
    make: Callable[[int, int], nn.Module],
    encode: Callable[[Sequence[Response]], list[list[int]]],
) -> Made:
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    labels = corpus.dataset.max_levels
    network = make(config.pieces, labels)
    train, test = corpus.train, corpus.test
    encoded = encode(train)
    held = _validation_rows(train, seed, config.validation_folds)

    def run(batch: Sequence[int]) -> Tensor:
        return _read(network, [encoded[row] for row in batch])

    targets = torch.tensor([response.level for response in train])
    best = _fit(network, run, targets, [len(ids) for ids in encoded], held, seed, config)
    probabilities = np.full((len(test), labels), np.nan)
    known = {response.item_id for response in train}
    rows = [row for row, response in enumerate(test) if response.item_id in known]
    asked = encode([test[row] for row in rows])
    with torch.no_grad():
        for batch in length_batches([len(ids) for ids in asked], 128, None):
            logits = _read(network, [asked[place] for place in batch])
            probabilities[[rows[place] for place in batch]] = torch.softmax(logits.double(), dim=-1).numpy()
    parameters = sum(parameter.numel() for parameter in network.parameters())
    return probabilities, parameters, f"epoch {best} of {config.epochs}"


def _fit(
    network: nn.Module,
    run: Callable[[Sequence[int]], Tensor],
    targets: Tensor,
    lengths: Sequence[int],
    held: IntArray,
    seed: int,
    config: NetworkConfig,
) -> int:
    """Fit until the validation rows are judged no better, take the best weights back; return their epoch."""
    random = Random(seed)
    learnt = np.setdiff1d(np.arange(len(targets)), held)
    optimizer = torch.optim.AdamW(network.parameters(), lr=config.learning_rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (config.warmup_steps + 1))
    )
    best_score, best_epoch = (-1, -float("inf")), 0
    best = {name: value.clone() for name, value in network.state_dict().items()}
    for epoch in range(1, config.epochs + 1):
        network.train()
        for places in length_batches([lengths[row] for row in learnt], config.batch_size, random):
            rows = learnt[places]
            loss = nn.functional.cross_entropy(run(rows.tolist()), targets[rows])
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
        right, loss_of_held = _judge(network, run, targets, lengths, held)
        score = (0 if config.by_loss else right, -loss_of_held)
        if score > best_score:
            best_score, best_epoch = score, epoch
            best = {name: value.clone() for name, value in network.state_dict().items()}
        elif epoch - best_epoch >= config.patience:
            break
    network.load_state_dict(best)
    network.eval()
    return best_epoch


def _judge(
    network: nn.Module,
    run: Callable[[Sequence[int]], Tensor],
    targets: Tensor,
    lengths: Sequence[int],
    held: IntArray,
) -> tuple[int, float]:
    """Return how many of the rows ``held`` out are right, and their summed loss."""
    network.eval()
    right, loss = 0, 0.0
    with torch.no_grad():
        for places in length_batches([lengths[row] for row in held], 128, None):
            rows = held[places]
            logits = run(rows.tolist())
            right += int((logits.argmax(1) == targets[rows]).sum())
            loss += float(nn.functional.cross_entropy(logits, targets[rows], reduction="sum"))
    return right, loss


def _validation_rows(responses: Sequence[Response], seed: int, folds: int) -> IntArray:
    """Return the rows of one fold: alike in items and levels, no student on both sides."""
    found: IntArray = np.flatnonzero(assign_folds(responses, folds, seed) == 0)
    return found


def _vocabulary(responses: Sequence[Response], most: int) -> dict[str, int]:
    counts = Counter(word for response in responses for word in _WORD.findall(response.text.lower()))
    return {word: index for index, (word, _) in enumerate(counts.most_common(most), start=2)}


def _word_ids(text: str, words: dict[str, int]) -> list[int]:
    return [words.get(word, _UNKNOWN) for word in _WORD.findall(text.lower())]


def _numbers(responses: Sequence[Response], words: dict[str, int], width: int) -> Tensor:
    """Return the words' numbers as shares of the largest: (responses, width)."""
    numbers = torch.zeros(len(responses), width)
    for row, response in enumerate(responses):
        ids = _word_ids(response.text, words)[:width]
        numbers[row, : len(ids)] = torch.tensor(ids, dtype=torch.float32) / len(words)
    return numbers


def _read(network: nn.Module, rows: Sequence[Sequence[int]]) -> Tensor:
    longest = max(len(ids) for ids in rows)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    mask = torch.zeros_like(ids)
    for row, own in enumerate(rows):
        ids[row, : len(own)] = torch.tensor(own)
        mask[row, : len(own)] = 1
    logits: Tensor = network(ids, mask)
    return logits


SETTINGS = {
    "plain network": asdict(PLAIN),
    "embedding LSTM": asdict(LSTM),
    "TinyBERT shape, from scratch": asdict(TINYBERT),
}
FITS: dict[str, Callable[[Corpus, int], Made]] = {
    "plain network": fit_plain,
    "embedding LSTM": fit_lstm,
    "TinyBERT shape, from scratch": fit_tinybert,
}
