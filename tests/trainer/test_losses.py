import math
from collections.abc import Callable

import pytest

torch = pytest.importorskip("torch")

from trainer.fitting.losses import (  # noqa: E402
    hard_loss,
    mask_levels,
    matching_loss,
    rationale_loss,
    soft_loss,
    total_variation,
)

pytestmark = pytest.mark.torch

LOGITS = torch.tensor([[0.0, math.log(3.0)]])  # a quarter and three quarters


def test_hard_loss_by_hand() -> None:
    assert hard_loss(LOGITS, torch.tensor([0])).tolist() == pytest.approx([math.log(4)])


def test_soft_loss_by_hand() -> None:
    teacher = torch.tensor([[0.5, 0.5]])
    assert soft_loss(LOGITS, teacher).tolist() == pytest.approx([0.5 * math.log(4) + 0.5 * math.log(4 / 3)])


def test_soft_loss_of_certain_labels_is_hard_loss() -> None:
    logits = torch.tensor([[0.3, -1.0, 2.0], [1.0, 0.0, 0.5]])
    levels = torch.tensor([2, 1])
    certain = torch.nn.functional.one_hot(levels, 3).float()
    assert torch.allclose(soft_loss(logits, certain), hard_loss(logits, levels))


def test_temperature_softens_both_sides() -> None:
    teacher = torch.tensor([[0.1, 0.9]])  # at temperature 2: 1 to 3
    expected = 4 * (0.25 * math.log(1 + math.sqrt(3)) + 0.75 * (math.log(1 + math.sqrt(3)) - math.log(3) / 2))
    assert soft_loss(LOGITS, teacher, temperature=2.0).tolist() == pytest.approx([expected])


def test_rationale_loss_by_hand() -> None:
    evidence = torch.tensor([[0.5, 0.25, 0.25], [1.0, 0.0, 0.0]])
    saliency = torch.tensor([[0.5, 0.5, 0.0], [0.0, 0.0, 0.0]])
    expected = [0.5 * math.log(2) + 0.5 * math.log(4), 0.0]
    assert rationale_loss(evidence, saliency).tolist() == pytest.approx(expected)


def test_levels_an_item_lacks_take_no_part() -> None:
    masked = mask_levels(torch.tensor([[0.0, 0.0, 50.0]]), torch.tensor([[True, True, False]]))
    assert hard_loss(masked, torch.tensor([0])).tolist() == pytest.approx([math.log(2)])
    assert soft_loss(masked, torch.tensor([[0.5, 0.5, 0.0]])).tolist() == pytest.approx([math.log(2)])


def with_gradient(loss: Callable[[torch.Tensor], torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor]:
    logits = torch.tensor([[0.3, -1.0, 2.0], [1.0, 0.0, 0.5]], dtype=torch.float64, requires_grad=True)
    found = loss(logits)
    (gradient,) = torch.autograd.grad(found.sum(), logits)
    return found.detach(), gradient


@pytest.mark.parametrize("temperature", [1.0, 2.5])
def test_both_ways_to_take_the_distance_are_those_of_torch(temperature: float) -> None:
    teacher = torch.tensor([[0.2, 0.3, 0.5], [0.6, 0.1, 0.3]], dtype=torch.float64)
    softened = torch.softmax(teacher.log() / temperature, dim=-1)

    def torch_forward(logits: torch.Tensor) -> torch.Tensor:
        log_student = torch.log_softmax(logits / temperature, dim=-1)
        return torch.nn.functional.kl_div(log_student, softened, reduction="none").sum(-1) * temperature**2

    def torch_reverse(logits: torch.Tensor) -> torch.Tensor:
        student = torch.softmax(logits / temperature, dim=-1)
        return torch.nn.functional.kl_div(softened.log(), student, reduction="none").sum(-1) * temperature**2

    forward, forward_gradient = with_gradient(lambda logits: soft_loss(logits, teacher, temperature))
    reverse, reverse_gradient = with_gradient(
        lambda logits: soft_loss(logits, teacher, temperature, "reverse")
    )
    kl, kl_gradient = with_gradient(torch_forward)
    kl_reverse, kl_reverse_gradient = with_gradient(torch_reverse)
    entropy = -(softened * softened.log()).sum(-1) * temperature**2
    assert torch.allclose(forward, kl + entropy)
    assert torch.allclose(forward_gradient, kl_gradient)
    assert torch.allclose(reverse, kl_reverse)
    assert torch.allclose(reverse_gradient, kl_reverse_gradient)
    assert not torch.allclose(forward_gradient, reverse_gradient, atol=1e-3)


def test_the_reverse_way_bears_zeros_and_levels_that_an_item_lacks() -> None:
    logits = mask_levels(torch.zeros(1, 3, requires_grad=True), torch.tensor([[True, True, False]]))
    loss = soft_loss(logits, torch.tensor([[0.0, 1.0, 0.0]]), 1.0, "reverse")
    assert loss.tolist() == pytest.approx([0.5 * math.log(0.5 / 1e-4) + 0.5 * math.log(0.5)])
    nothing = soft_loss(logits, torch.zeros(1, 3), 1.0, "reverse")  # no soft label: its weight is 0
    (gradient,) = torch.autograd.grad(loss.sum() + nothing.sum(), logits)
    assert torch.isfinite(gradient).all()


def test_matching_and_disagreement_by_hand() -> None:
    given = torch.tensor([[1.0, 0.0], [1.0, 1.0], [0.0, -2.0]])
    wanted = torch.tensor([[3.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    assert matching_loss(given, wanted).tolist() == pytest.approx([0.0, 1 - math.sqrt(0.5), 2.0], abs=1e-6)
    one, other = torch.tensor([[0.5, 0.5, 0.0]]), torch.tensor([[0.25, 0.5, 0.25]])
    assert total_variation(one, other).tolist() == pytest.approx([0.25])
