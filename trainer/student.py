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

    ``logits`` (batch, levels) and ``evidence`` (batch, tokens), which sums to 1, are means over the heads;
    ``head_logits`` is (batch, heads, levels), ``embedding`` (batch, heads * pooled).
    """

    logits: Tensor
    evidence: Tensor
    embedding: Tensor
    head_logits: Tensor


class Student(nn.Module):
    """A committee in one network: heads that each embed, read, attend, pool and judge for themselves.

    With about eighty answers an item, one small network differs more from the next, trained on the same
    answers, than from its teacher; the mean of a few heads that never see each other is steadier. The item
    takes part three times: added to every token (what a word means here), as the query of the attention
    (which words matter here), and in its own output layer.
    """

    def __init__(
        self, config: StudentConfig, vectors: Tensor, items: int, levels: int, dropout: float
    ) -> None:
        super().__init__()
        tokens, width = vectors.shape
        heads, hidden, pooled = config.heads, config.hidden, config.pooled
        self.heads, self.levels = heads, levels
        self.tokens = nn.Embedding(tokens, width)
        self.items = nn.Embedding(items, config.item_embedding)
        self.shift = nn.Linear(config.item_embedding, width)
        self.first = nn.Conv1d(width, heads * hidden, 3, padding=1, groups=heads)
        self.second = nn.Conv1d(heads * hidden, heads * hidden, 3, padding=1, groups=heads)
        self.query = nn.Linear(config.item_embedding, heads * hidden)
        self.dropout = nn.Dropout(dropout)
        inputs = 3 * hidden + config.item_embedding
        self.pool_weight = nn.Parameter(torch.empty(heads, inputs, pooled))
        self.pool_bias = nn.Parameter(torch.zeros(heads, 1, pooled))
        self.level_weight = nn.Parameter(torch.empty(heads, pooled, levels))
        self.level_bias = nn.Parameter(torch.zeros(heads, 1, levels))
        self.own_level = nn.Embedding(items, heads * pooled * levels)
        with torch.no_grad():
            self.tokens.weight.copy_(vectors)
            self.items.weight.mul_(0.5)
            self.own_level.weight.zero_()
            for weight in (self.pool_weight, self.level_weight):
                bound = weight.shape[1] ** -0.5
                weight.uniform_(-bound, bound)

    def forward(self, input_ids: Tensor, attention_mask: Tensor, item: Tensor) -> StudentOutput:
        """Score a batch: ids and mask, both (batch, tokens), mask 1 where a token is real; item (batch,)."""
        batch, tokens = input_ids.shape
        real = attention_mask.to(torch.float32).unsqueeze(1)  # (batch, 1, tokens)
        wanted = self.items(item)
        read = self.dropout(self.tokens(input_ids) + self.shift(wanted).unsqueeze(1)).transpose(1, 2)
        # Padding is zeroed before every convolution, so that an answer's score never depends on it.
        states = torch.relu(self.first(read * real)) * real
        states = (states + torch.relu(self.second(states))) * real
        by_head = states.view(batch, self.heads, -1, tokens)
        query = self.query(wanted).view(batch, self.heads, 1, -1)
        scores = query @ by_head + ((real - 1) * 1e9).unsqueeze(1)  # (batch, heads, 1, tokens)
        evidence = torch.softmax(scores, dim=-1)
        attended = (by_head * evidence).sum(3)
        highest = by_head.amax(3)  # states are never negative, so padding never wins
        mean = by_head.sum(3) / real.sum(2, keepdim=True)
        beside = wanted.unsqueeze(1).expand(-1, self.heads, -1)
        pooled = self.dropout(torch.cat([attended, highest, mean, beside], dim=-1)).unsqueeze(2)
        embedding = torch.relu(pooled @ self.pool_weight + self.pool_bias)  # (batch, heads, 1, pooled)
        last = self.dropout(embedding)
        own = self.own_level(item).view(batch, self.heads, -1, self.levels)
        head_logits = (last @ self.level_weight + self.level_bias + last @ own).squeeze(2)
        return StudentOutput(
            head_logits.mean(1), evidence.mean(1).squeeze(1), embedding.reshape(batch, -1), head_logits
        )

    def keep_items(self, places: Sequence[int]) -> "Student":
        """Return a copy that knows only the items at ``places``, in that order."""
        kept = copy.deepcopy(self)
        for table in (kept.items, kept.own_level):
            table.weight = nn.Parameter(table.weight.detach()[list(places)].clone())
        return kept

    def parameter_count(self) -> int:
        """Return how many numbers the student has learnt."""
        return sum(parameter.numel() for parameter in self.parameters())
