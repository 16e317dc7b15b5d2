import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.calibration.cut_points import fit_cuts
from trainer.data import FloatArray, IntArray
from trainer.metrics import quadratic_weighted_kappa


def drawn(
    rows: int, levels: int, seed: int, *, known: float = 0.8, skew: float = 0.3
) -> tuple[FloatArray, IntArray]:
    """Return expected and human levels of a student who sees the true standing through noise."""
    random = np.random.default_rng(seed)
    standing = random.normal(size=rows)
    seen = known * standing + np.sqrt(1 - known**2) * random.normal(size=rows)
    limits = np.linspace(-1, 1, levels - 1) + skew
    human = np.searchsorted(limits, standing)
    # The mean level given what is seen, over a fine grid of standings.
    possible = known * seen[:, None] + np.sqrt(1 - known**2) * np.linspace(-3, 3, 61)
    weight = np.exp(-(np.linspace(-3, 3, 61) ** 2) / 2)
    return (np.searchsorted(limits, possible) * weight).sum(1) / weight.sum(), human


def kappa(cuts: FloatArray, expected: FloatArray, human: IntArray) -> float:
    return quadratic_weighted_kappa(human, np.searchsorted(cuts, expected, side="right"))


def best_by_search(expected: FloatArray, human: IntArray, levels: int) -> FloatArray:
    """Move one cut point at a time over a grid, to where kappa on these rows is highest."""
    cuts = np.arange(levels - 1) + 0.5
    for _ in range(3):
        for place in range(levels - 1):
            grid = place + np.linspace(0.2, 0.8, 31)
            cuts[place] = max(
                grid, key=lambda cut: kappa(np.r_[cuts[:place], cut, cuts[place + 1 :]], expected, human)
            )
    return cuts


@pytest.mark.parametrize("levels", [3, 4])
def test_limits_reach_the_kappa_of_a_long_search(levels: int) -> None:
    expected, human = drawn(20_000, levels, 0)
    (cuts,) = fit_cuts([expected], [human], [levels])
    searched = best_by_search(*drawn(5_000, levels, 1), levels)
    rounding = np.arange(levels - 1) + 0.5
    assert kappa(cuts, expected, human) > kappa(searched, expected, human) - 0.004
    assert kappa(cuts, expected, human) > kappa(rounding, expected, human) + 0.01


def test_with_few_responses_the_limits_do_better_than_a_search() -> None:
    """Which is why there is none: what is searched for on eighty answers is mostly their noise."""
    expected, human = drawn(20_000, 4, 0)
    gains = []
    for seed in range(1, 11):
        few = drawn(80, 4, seed)
        (cuts,) = fit_cuts([few[0]], [few[1]], [4])
        gains.append(kappa(cuts, expected, human) - kappa(best_by_search(*few, 4), expected, human))
    assert np.mean(gains) > 0.01


def test_a_student_who_marks_too_low_is_put_right() -> None:
    expected, human = drawn(1300, 4, 2)
    (cuts,) = fit_cuts([expected], [human], [4])
    low = expected * 0.9 - 0.1
    (lower,) = fit_cuts([low], [human], [4])
    assert (lower <= cuts).all()
    assert (lower[:2] < cuts[:2] - 0.05).all()
    assert kappa(lower, low, human) > kappa(cuts, low, human) + 0.005
    assert kappa(lower, low, human) > kappa(cuts, expected, human) - 0.02


def test_an_item_with_many_responses_goes_its_own_way() -> None:
    """Two items whose markers differ: one is generous, the other not."""
    expected, human = drawn(1300, 4, 3)
    strict, generous = np.maximum(human - 1, 0), np.minimum(human + 1, 3)
    for rows, nearer_to_own in ((1300, True), (20, False)):
        cuts = fit_cuts([expected, expected[:rows]], [strict, generous[:rows]], [4, 4])
        (alone,) = fit_cuts([expected], [generous], [4])
        own, other = np.abs(cuts[1] - alone).sum(), np.abs(cuts[1] - cuts[0]).sum()
        assert (own < other) == nearer_to_own


def test_an_item_nobody_answered_is_cut_like_the_others() -> None:
    expected, human = drawn(600, 4, 4)
    cuts = fit_cuts([expected, np.empty(0)], [human, np.empty(0, dtype=np.int64)], [4, 4])
    assert cuts[1] == pytest.approx(cuts[0], abs=0.1)
    (unknown,) = fit_cuts([np.empty(0)], [np.empty(0, dtype=np.int64)], [3])
    assert unknown == pytest.approx([0.65, 1.35])


def test_items_with_other_levels_do_not_mix() -> None:
    three, four = drawn(300, 3, 5), drawn(300, 4, 6)
    both = fit_cuts([three[0], four[0]], [three[1], four[1]], [3, 4])
    assert both[0].tolist() == fit_cuts([three[0]], [three[1]], [3])[0].tolist()
    assert both[1].tolist() == fit_cuts([four[0]], [four[1]], [4])[0].tolist()


@settings(deadline=None, max_examples=50)
@given(st.data(), st.integers(2, 6), st.integers(1, 60))
def test_limits_always_ascend_and_leave_every_level_room(data: st.DataObject, levels: int, rows: int) -> None:
    expected = data.draw(st.lists(st.floats(0, levels - 1), min_size=rows, max_size=rows))
    human = data.draw(st.lists(st.integers(0, levels - 1), min_size=rows, max_size=rows))
    (cuts,) = fit_cuts([np.array(expected)], [np.array(human)], [levels])
    assert cuts.shape == (levels - 1,)
    assert (np.abs(cuts - np.arange(levels - 1) - 0.5) <= 0.3 + 1e-12).all()


@pytest.mark.parametrize("rows", [1, 10, 500])
@pytest.mark.parametrize("level", [0, 2])
def test_markers_who_always_give_one_level_do_no_harm(rows: int, level: int) -> None:
    expected = np.random.default_rng(0).uniform(0, 2, rows)
    for means in (expected, np.full(rows, 0.7)):
        (cuts,) = fit_cuts([means], [np.full(rows, level)], [3])
        assert np.isfinite(cuts).all()
    # Many such answers: the limits move to where that level is given more often.
    if rows == 500:
        (cuts,) = fit_cuts([expected], [np.full(rows, level)], [3])
        assert (cuts > [0.5, 1.5]).all() if level == 0 else (cuts < [0.5, 1.5]).all()


def test_a_level_nobody_gave_does_no_harm() -> None:
    expected, human = drawn(1300, 4, 7)
    human = np.where(human == 2, 1, human)
    (cuts,) = fit_cuts([expected], [human], [4])
    decided = np.searchsorted(cuts, expected, side="right")
    assert kappa(cuts, expected, human) > kappa(best_by_search(expected, human, 4), expected, human) - 0.03
    assert len(set(decided.tolist())) >= 3
