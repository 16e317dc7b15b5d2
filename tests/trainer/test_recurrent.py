import pytest

torch = pytest.importorskip("torch")

from trainer.student.recurrent import BothWays  # noqa: E402

pytestmark = pytest.mark.torch

LENGTHS = torch.tensor([7, 3, 1, 6])
REAL = (torch.arange(7) < LENGTHS.unsqueeze(1)).float().unsqueeze(2)


def same_unit(ours: BothWays) -> torch.nn.GRU:
    """Return torch's own unit with the same weights."""
    theirs = torch.nn.GRU(5, 6, batch_first=True, bidirectional=True)
    names = {"weight_ih": "input_weight", "weight_hh": "state_weight", "bias_ih": "input_bias"}
    with torch.no_grad():
        for their_name, our_name in (names | {"bias_hh": "state_bias"}).items():
            for way, suffix in enumerate(("", "_reverse")):
                weight = getattr(ours, our_name)[way].T
                target = getattr(theirs, f"{their_name}_l0{suffix}")
                target.copy_(weight.reshape(target.shape))
    return theirs


def test_states_and_gradients_are_those_of_torch() -> None:
    torch.manual_seed(0)
    ours = BothWays(1, 5, 6)
    theirs = same_unit(ours)
    read = torch.randn(4, 7, 5, requires_grad=True)
    packed = torch.nn.utils.rnn.pack_padded_sequence(read, LENGTHS, batch_first=True, enforce_sorted=False)
    expected, _ = torch.nn.utils.rnn.pad_packed_sequence(theirs(packed)[0], batch_first=True)
    states = ours(read, REAL)[0]
    assert torch.allclose(states, expected, atol=1e-6)
    towards = torch.randn_like(states)
    wanted = torch.autograd.grad((expected * towards).sum(), [read, *theirs.parameters()])
    found = torch.autograd.grad((states * towards).sum(), [read, *ours.parameters()])
    assert torch.allclose(found[0], wanted[0], atol=1e-5)
    # torch lists forwards (input, state weights, input, state biases), then backwards.
    for ours_place, theirs_place in enumerate((1, 2, 3, 4), start=1):
        for way in (0, 1):
            own = found[ours_place][way].T
            assert torch.allclose(own, wanted[theirs_place + 4 * way].reshape(own.shape), atol=1e-5)


def test_padding_changes_nothing() -> None:
    torch.manual_seed(0)
    unit = BothWays(2, 5, 6)
    read = torch.randn(4, 7, 5)
    more = torch.cat([read, torch.randn(4, 3, 5)], dim=1)
    longer = torch.cat([REAL, torch.zeros(4, 3, 1)], dim=1)
    assert torch.allclose(unit(more, longer)[:, :, :7], unit(read, REAL), atol=1e-6)
