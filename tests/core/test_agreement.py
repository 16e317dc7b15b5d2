import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader_app.core.agreement import agreement, between
from tests.core.answers import LEVELS, cell

PAIRS = st.lists(st.tuples(LEVELS, LEVELS), min_size=1, max_size=40)


def test_figures_worked_by_hand() -> None:
    found = agreement([0, 0, 1, 2, 2], [0, 1, 1, 2, 0])
    assert (found.answers, found.exact, found.adjacent) == (5, 3, 4)
    assert found.share == 0.6
    # Expected by chance: shares of the first (2, 1, 2) / 5, of the second (2, 2, 1) / 5.
    assert found.kappa == pytest.approx(1 - 0.4 / (1 - (4 + 2 + 2) / 25))
    assert found.shift == pytest.approx(-0.2)


@given(PAIRS)
def test_weighted_kappa_is_the_one_from_moments(pairs: list[tuple[int, int]]) -> None:
    h, m = np.array(pairs, dtype=float).T
    spread = h.var() + m.var() + (h.mean() - m.mean()) ** 2
    found = agreement(*map(list, zip(*pairs, strict=True))).weighted_kappa
    if spread == 0:
        assert math.isnan(found)
    else:
        assert found == pytest.approx(2 * np.mean((h - h.mean()) * (m - m.mean())) / spread, abs=1e-9)


@given(PAIRS)
def test_it_is_the_same_from_either_side(pairs: list[tuple[int, int]]) -> None:
    one, other = map(list, zip(*pairs, strict=True))
    there, back = agreement(one, other), agreement(other, one)
    assert (there.exact, there.adjacent) == (back.exact, back.adjacent)
    assert there.shift == -back.shift
    assert there.kappa == pytest.approx(back.kappa, nan_ok=True)


def test_only_what_both_marked_counts() -> None:
    found = between({cell(1): 0, cell(2): 1}, {cell(2): 1, cell(3): 2})
    assert (found.answers, found.exact) == (1, 1)
    assert math.isnan(between({}, {}).share)


def test_every_answer_has_two_levels() -> None:
    with pytest.raises(ValueError, match="two levels"):
        agreement([1], [])
