"""The student: one small network for all items, with a head that says which words it leaned on."""

import copy
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from trainer.config import StudentConfig


@dataclass(frozen=True, slots=True)
class StudentOutput:
    """What a student says of a batch.

    ``logits`` (batch, levels), ``evidence`` (batch, tokens) summing to 1, ``embedding`` (batch, pooled).
    """

    logits: Tensor
    evidence: Tensor
    embedding: Tensor


class Student(nn.Module):
    """Token and item embedding, two convolutions, item-conditioned attention, three pools, level logits.

    The item takes part three times: added to every token (what a word means here), as the query of the
    attention (which words matter here), and in its own output layer.
    """

    def __init__(
        self, config: StudentConfig, vectors: Tensor, items: int, levels: int, dropout: float
    ) -> None:
        super().__init__()
        tokens, width = vectors.shape
        hidden = config.hidden
        self.tokens = nn.Embedding(tokens, width)
        self.items = nn.Embedding(items, config.item_embedding)
        self.shift = nn.Linear(config.item_embedding, width)
        self.first = nn.Conv1d(width, hidden, 3, padding=1)
        self.second = nn.Conv1d(hidden, hidden, 3, padding=1)
        self.query = nn.Linear(config.item_embedding, hidden)
        self.pool = nn.Linear(3 * hidden + config.item_embedding, config.pooled)
        self.level = nn.Linear(config.pooled, levels)
        self.own_level = nn.Embedding(items, config.pooled * levels)
        self.dropout = nn.Dropout(dropout)
        with torch.no_grad():
            self.tokens.weight.copy_(vectors)
            self.items.weight.mul_(0.5)
            self.own_level.weight.zero_()

    def forward(self, input_ids: Tensor, attention_mask: Tensor, item: Tensor) -> StudentOutput:
        """Score a batch: ids and mask, both (batch, tokens), mask 1 where a token is real; item (batch,)."""
        real = attention_mask.to(torch.float32).unsqueeze(1)  # (batch, 1, tokens)
        wanted = self.items(item)
        read = self.dropout(self.tokens(input_ids) + self.shift(wanted).unsqueeze(1)).transpose(1, 2)
        # Padding is zeroed before every convolution, so that an answer's score never depends on it.
        states = torch.relu(self.first(read * real)) * real
        states = (states + torch.relu(self.second(states))) * real
        scores = (self.query(wanted).unsqueeze(1) @ states).squeeze(1)
        evidence = torch.softmax(scores + (real.squeeze(1) - 1) * 1e9, dim=-1)
        attended = (states @ evidence.unsqueeze(2)).squeeze(2)
        highest = states.amax(2)  # states are never negative, so padding never wins
        mean = states.sum(2) / real.sum(2)
        pooled = self.dropout(torch.cat([attended, highest, mean, wanted], dim=-1))
        embedding = torch.relu(self.pool(pooled))
        last = self.dropout(embedding)
        own = self.own_level(item).view(len(item), embedding.shape[1], -1)
        logits = self.level(last) + (last.unsqueeze(1) @ own).squeeze(1)
        return StudentOutput(logits, evidence, embedding)

    def keep_items(self, places: Sequence[int]) -> "Student":
        """Return a copy that knows only the items at ``places``, in that order."""
        kept = copy.deepcopy(self)
        for table in (kept.items, kept.own_level):
            table.weight = nn.Parameter(table.weight.detach()[list(places)].clone())
        return kept

    def parameter_count(self) -> int:
        """Return how many numbers the student has learnt."""
        return sum(parameter.numel() for parameter in self.parameters())
