"""The student: one small network for all items, which says which words it leaned on."""

import copy
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from trainer.config import StudentConfig
from trainer.student.recurrent import BothWays


@dataclass(frozen=True, slots=True)
class StudentOutput:
    """What a student says of a batch.

    ``logits`` (batch, levels) and ``evidence`` (batch, tokens), which sums to 1, are means over the heads;
    ``head_logits`` is (batch, heads, levels), ``embedding`` (batch, heads * pooled); ``features`` is what an
    embedding is made from, (batch, heads * (3 * hidden + item embedding)).
    """

    logits: Tensor
    evidence: Tensor
    embedding: Tensor
    head_logits: Tensor
    features: Tensor


class _Convolution(nn.Module):
    """relu(convolution) of each head by itself, three tokens wide: (heads, batch, tokens, in) -> (..., out).

    One matrix product over three neighbours side by side, as in the ONNX graph: for so few channels it is
    several times faster than a grouped ``Conv1d``, most of all backwards.
    """

    def __init__(self, heads: int, inputs: int, outputs: int) -> None:
        super().__init__()
        bound = (3 * inputs) ** -0.5
        self.kernel = nn.Parameter(torch.empty(heads, 3 * inputs, outputs).uniform_(-bound, bound))
        self.bias = nn.Parameter(torch.empty(heads, 1, outputs).uniform_(-bound, bound))

    def forward(self, states: Tensor) -> Tensor:
        heads, batch, tokens, _ = states.shape
        beside = nn.functional.pad(states, (0, 0, 1, 1))
        wide = torch.cat([beside[:, :, shift : shift + tokens] for shift in range(3)], dim=-1)
        product = torch.relu(wide.reshape(heads, batch * tokens, -1) @ self.kernel + self.bias)
        return product.view(heads, batch, tokens, -1)


class ConvolutionReader(nn.Module):
    """Heads that each see their own slice of every embedding, and five tokens at a time."""

    def __init__(self, heads: int, width: int, hidden: int) -> None:
        super().__init__()
        self.heads, self.width = heads, hidden
        self.first = _Convolution(heads, width // heads, hidden)
        self.second = _Convolution(heads, hidden, hidden)

    def forward(self, read: Tensor, real: Tensor) -> Tensor:
        """Return states (heads, batch, tokens, hidden), 0 at padding, of ``read`` (batch, tokens, width)."""
        # Padding is zeroed before every convolution, so that an answer's score never depends on it.
        by_head = (read * real).view(*read.shape[:2], self.heads, -1).permute(2, 0, 1, 3)
        states: Tensor = self.first(by_head) * real
        both: Tensor = states + self.second(states)
        return both * real


class RecurrentReader(nn.Module):
    """Heads that each are a bidirectional gated recurrent unit, which knows what was said many words ago."""

    def __init__(self, heads: int, width: int, hidden: int) -> None:
        super().__init__()
        self.heads, self.width = heads, 2 * hidden
        self.unit = BothWays(heads, width, hidden)

    def forward(self, read: Tensor, real: Tensor) -> Tensor:
        """Return states (heads, batch, tokens, 2 * hidden), 0 at padding; ``read`` (batch, tokens, width)."""
        states: Tensor = self.unit(read, real)
        return states


class Student(nn.Module):
    """A network that embeds, reads, attends, pools and judges; with several heads, a committee.

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
        pooled = config.pooled
        self.levels = levels
        self.tokens = nn.Embedding(tokens, width)
        self.items = nn.Embedding(items, config.item_embedding)
        self.shift = nn.Linear(config.item_embedding, width)
        self.reader = (
            RecurrentReader(config.heads, width, config.hidden)
            if config.reader == "recurrent"
            else ConvolutionReader(config.heads, width, config.hidden)
        )
        self.heads, hidden = self.reader.heads, self.reader.width
        self.query = nn.Linear(config.item_embedding, self.heads * hidden)
        self.dropout = nn.Dropout(dropout)
        inputs = 3 * hidden + config.item_embedding
        self.pool_weight = nn.Parameter(torch.empty(self.heads, inputs, pooled))
        self.pool_bias = nn.Parameter(torch.zeros(self.heads, 1, pooled))
        self.level_weight = nn.Parameter(torch.empty(self.heads, pooled, levels))
        self.level_bias = nn.Parameter(torch.zeros(self.heads, 1, levels))
        self.own_level = nn.Embedding(items, self.heads * pooled * levels)
        with torch.no_grad():
            self.tokens.weight.copy_(vectors)
            self.items.weight.mul_(0.5)
            self.own_level.weight.zero_()
            for weight in (self.pool_weight, self.level_weight):
                bound = weight.shape[1] ** -0.5
                weight.uniform_(-bound, bound)

    def forward(self, input_ids: Tensor, attention_mask: Tensor, item: Tensor) -> StudentOutput:
        """Score a batch: ids and mask, both (batch, tokens), mask 1 where a token is real; item (batch,)."""
        batch = len(input_ids)
        real = attention_mask.to(torch.float32).unsqueeze(2)  # (batch, tokens, 1)
        absent = (real - 1) * 1e9
        wanted = self.items(item)
        read = self.dropout(self.tokens(input_ids) + self.shift(wanted).unsqueeze(1))
        states = self.reader(read, real)  # (heads, batch, tokens, hidden)
        query = self.query(wanted).view(batch, self.heads, -1, 1).transpose(0, 1)
        evidence = torch.softmax((states @ query + absent).squeeze(3), dim=-1)  # (heads, batch, tokens)
        attended = (evidence.unsqueeze(2) @ states).squeeze(2)
        highest = (states + absent).amax(2)
        mean = states.sum(2) / real.sum(1)
        beside = wanted.expand(self.heads, -1, -1)
        pooled = self.dropout(torch.cat([attended, highest, mean, beside], dim=-1))
        embedding = torch.relu(pooled @ self.pool_weight + self.pool_bias)  # (heads, batch, pooled)
        last = self.dropout(embedding)
        own = self.own_level(item).view(batch, self.heads, -1, self.levels).transpose(0, 1)
        head_logits = last @ self.level_weight + self.level_bias + (last.unsqueeze(2) @ own).squeeze(2)
        return StudentOutput(
            head_logits.mean(0),
            evidence.mean(0),
            embedding.transpose(0, 1).reshape(batch, -1),
            head_logits.transpose(0, 1),
            pooled.transpose(0, 1).reshape(batch, -1),
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
