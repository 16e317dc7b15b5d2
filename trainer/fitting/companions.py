"""Parts that learn beside the student, from its inner states, and are left behind when it is fitted."""

import torch
from torch import Tensor, nn

from trainer.config import TrainingConfig
from trainer.fitting import matching
from trainer.student.network import Student

_WIDTH = 128


class LightTeacher(nn.Module):
    """A wider head on what the student reads; what the student's own head cannot hold, it can.

    It learns from people and from the teacher as the student does, and the student from it, so that the
    one who teaches keeps step with the one who learns. After the online modules of OKD (Rao et al. 2024,
    arXiv 2409.12512), which sit on the teacher's states; a teacher's states are not at hand here.
    """

    def __init__(self, features: int, items: int, levels: int) -> None:
        super().__init__()
        self.levels = levels
        self.wide = nn.Linear(features, _WIDTH)
        self.level = nn.Linear(_WIDTH, levels)
        self.own_level = nn.Embedding(items, _WIDTH * levels)
        nn.init.zeros_(self.own_level.weight)

    def forward(self, features: Tensor, item: Tensor) -> Tensor:
        """Return logits (batch, levels) from a student's ``features`` and ``item`` (batch,)."""
        wide = torch.relu(self.wide(features))
        own = self.own_level(item).view(len(item), _WIDTH, self.levels)
        logits: Tensor = self.level(wide) + (wide.unsqueeze(1) @ own).squeeze(1)
        return logits


class Companions(nn.Module):
    """Those that the settings ask for, None for the others; without any, no number is drawn."""

    def __init__(self, student: Student, config: TrainingConfig) -> None:
        super().__init__()
        heads, inputs, pooled = student.pool_weight.shape
        self.light_teacher = (
            LightTeacher(heads * inputs, student.items.num_embeddings, student.levels)
            if config.light_teacher
            else None
        )
        self.match = nn.Linear(heads * pooled, matching.WIDTH) if config.match else None
