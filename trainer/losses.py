"""What the student minimises: human levels, the teacher's soft labels, the teacher's rationale.

``L = hard * CE(human) + soft * CE(teacher) + rationale * CE(saliency)``: soft labels after Latif et al. 2024
(arXiv 2312.15842), rationale after Ballout et al. 2024 (arXiv 2409.12586). Every function returns one
number per response, (batch,), so that responses can be weighted.
"""

import torch
from torch import Tensor

_TINY = 1e-9


def mask_levels(logits: Tensor, level_mask: Tensor) -> Tensor:
    """Push levels that an item does not have out of every softmax; both (batch, levels)."""
    return logits.masked_fill(~level_mask, -1e9)


def hard_loss(logits: Tensor, levels: Tensor) -> Tensor:
    """Return the cross-entropy with human levels: (batch, levels), (batch,) -> (batch,)."""
    return torch.nn.functional.cross_entropy(logits, levels, reduction="none")


def soft_loss(logits: Tensor, teacher: Tensor, temperature: float = 1.0) -> Tensor:
    """Return the cross-entropy with a teacher's probabilities: two (batch, levels) -> (batch,).

    The temperature softens both sides; the square keeps the gradient's size (Hinton et al. 2015).
    """
    softened = teacher.clamp_min(_TINY) ** (1 / temperature) * (teacher > 0)
    softened = softened / softened.sum(-1, keepdim=True).clamp_min(_TINY)
    log_student = torch.log_softmax(logits / temperature, dim=-1)
    return -(softened * log_student).sum(-1) * temperature**2


def rationale_loss(evidence: Tensor, saliency: Tensor) -> Tensor:
    """Return the cross-entropy of evidence with saliency: two (batch, tokens) -> (batch,).

    A row of saliency sums to 1, or to 0 where the teacher gave none and the loss is 0.
    """
    return -(saliency * torch.log(evidence + _TINY)).sum(-1)
