"""What the student minimises: human levels, the teacher's soft labels, the teacher's rationale.

``L = hard * CE(human) + soft * CE(teacher) + rationale * CE(saliency)``: soft labels after Latif et al. 2024
(arXiv 2312.15842), rationale after Ballout et al. 2024 (arXiv 2409.12586). Every function returns one
number per response, (batch,), so that responses can be weighted.
"""

from typing import Literal

import torch
from torch import Tensor

_TINY = 1e-9
_FLOOR = 1e-4
"""Where a teacher says never, a student that says perhaps would pay without end for it (reverse only)."""


def mask_levels(logits: Tensor, level_mask: Tensor) -> Tensor:
    """Push levels that an item does not have out of every softmax; both (batch, levels)."""
    return logits.masked_fill(~level_mask, -1e9)


def hard_loss(logits: Tensor, levels: Tensor) -> Tensor:
    """Return the cross-entropy with human levels: (batch, levels), (batch,) -> (batch,)."""
    return torch.nn.functional.cross_entropy(logits, levels, reduction="none")


def soft_loss(
    logits: Tensor,
    teacher: Tensor,
    temperature: float = 1.0,
    divergence: Literal["forward", "reverse"] = "forward",
) -> Tensor:
    """Return how far a student is from a teacher's probabilities: two (batch, levels) -> (batch,).

    The temperature softens both sides; the square keeps the gradient's size (Hinton et al. 2015).
    ``forward`` is the cross-entropy, whose gradient is that of KL(teacher | student): the student must cover
    all that the teacher thinks possible. ``reverse`` is KL(student | teacher): it may settle on what the
    teacher thinks likeliest (MiniLLM, Gu et al. 2023, arXiv 2306.08543).
    """
    softened = teacher.clamp_min(_TINY) ** (1 / temperature) * (teacher > 0)
    softened = softened / softened.sum(-1, keepdim=True).clamp_min(_TINY)
    log_student = torch.log_softmax(logits / temperature, dim=-1)
    if divergence == "reverse":
        gap = log_student - softened.clamp_min(_FLOOR).log()
        return (log_student.exp() * gap).sum(-1) * temperature**2
    return -(softened * log_student).sum(-1) * temperature**2


def rationale_loss(evidence: Tensor, saliency: Tensor) -> Tensor:
    """Return the cross-entropy of evidence with saliency: two (batch, tokens) -> (batch,).

    A row of saliency sums to 1, or to 0 where the teacher gave none and the loss is 0.
    """
    return -(saliency * torch.log(evidence + _TINY)).sum(-1)


def matching_loss(given: Tensor, wanted: Tensor) -> Tensor:
    """Return one minus the cosine of the angle between two embeddings: two (batch, width) -> (batch,)."""
    return 1 - torch.nn.functional.cosine_similarity(given, wanted, dim=-1)


def total_variation(one: Tensor, other: Tensor) -> Tensor:
    """Return how much probability two judges place differently, 0 to 1: two (batch, levels) -> (batch,)."""
    return (one - other).abs().sum(-1) / 2
