import math

import pytest

torch = pytest.importorskip("torch")

from trainer.losses import hard_loss, mask_levels, rationale_loss, soft_loss  # noqa: E402

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
