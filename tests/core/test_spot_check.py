from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader_app.bundle import upper_bound
from grader_app.core.roster import Cell
from grader_app.core.spot_check import SpotCheck, draw, finding, most_that_differ, sample_size
from tests.core.answers import cell

COUNTS = st.integers(1, 300).flatmap(
    lambda total: st.integers(1, total).flatmap(
        lambda sample: st.tuples(st.integers(0, sample), st.just(sample), st.just(total))
    )
)


def proposals(total: int) -> dict[Cell, int]:
    return {cell(row): row % 3 for row in range(total)}


@pytest.mark.parametrize(("allowed", "size"), [(0, 59), (1, 93), (2, 124)])
def test_the_sizes_teachers_are_told(allowed: int, size: int) -> None:
    assert sample_size(1_000_000, 0.05, allowed) == size
    assert upper_bound(allowed, size) <= 0.05 < upper_bound(allowed, size - 1)


@pytest.mark.parametrize(("total", "size"), [(30, 23), (60, 31), (120, 41), (1000, 56)])
def test_a_small_class_needs_fewer(total: int, size: int) -> None:
    assert sample_size(total, 0.05, 0) == size


@given(COUNTS)
def test_the_bound_is_the_last_number_that_is_still_possible(counts: tuple[int, int, int]) -> None:
    differed, sample, total = counts
    most = most_that_differ(differed, sample, total)

    def chance(wrong: int) -> float:
        ways = [comb(wrong, k) * comb(total - wrong, sample - k) for k in range(differed + 1)]
        return sum(ways) / comb(total, sample)

    assert differed <= most <= total - (sample - differed)
    assert chance(most) > 0.05 - 1e-9
    if most < total - (sample - differed):
        assert chance(most + 1) <= 0.05 + 1e-9


@given(COUNTS)
def test_a_finite_class_never_shows_less_than_an_endless_one(counts: tuple[int, int, int]) -> None:
    differed, sample, total = counts
    assert most_that_differ(differed, sample, total) <= upper_bound(differed, sample) * total + 1e-6


@given(COUNTS)
def test_all_marked_leaves_no_doubt(counts: tuple[int, int, int]) -> None:
    differed, _, total = counts
    assert most_that_differ(min(differed, total), total, total) == min(differed, total)


@pytest.mark.parametrize("wrong", [7, 13, 40])
def test_too_low_a_bound_has_a_chance_of_one_in_twenty_at_most(wrong: int) -> None:
    total, sample = 200, 59
    missed = sum(
        comb(wrong, k) * comb(total - wrong, sample - k)
        for k in range(min(wrong, sample) + 1)
        if most_that_differ(k, sample, total) < wrong
    )
    assert missed / comb(total, sample) <= 0.05


@given(st.integers(1, 400), st.floats(0.01, 0.5), st.integers(0, 3))
def test_a_sample_is_as_small_as_can_be(total: int, risk: float, allowed: int) -> None:
    size = sample_size(total, risk, allowed)
    if size is None:
        assert allowed >= total or most_that_differ(allowed, total, total) > risk * total
    else:
        assert most_that_differ(allowed, size, total) <= risk * total
        assert size == allowed + 1 or most_that_differ(allowed, size - 1, total) > risk * total


def test_a_check_that_holds() -> None:
    check = draw(["LIGHT"], proposals(400), b"seed")
    assert check is not None
    assert len(check.sample) == len(set(check.sample)) == 52
    blind = {c: check.population[c] for c in check.sample}
    found = finding(check, blind)
    assert found.holds
    assert found.at_most == 20
    assert found.share == 0.05
    assert draw(["LIGHT"], proposals(400), b"seed") == check
    assert draw(["LIGHT"], proposals(400), b"other") != check


def test_a_check_fails_honestly() -> None:
    check = draw(["LIGHT"], proposals(400), b"seed")
    assert check is not None
    blind = {c: check.population[c] for c in check.sample}
    blind[check.sample[0]] = (blind[check.sample[0]] + 1) % 3
    found = finding(check, blind)
    assert found.holds is False
    assert found.differed == (check.sample[0],)
    assert found.share is not None
    assert 0.05 < found.share < 0.09
    early = finding(check, {check.sample[0]: blind[check.sample[0]]})
    assert (early.holds, early.at_most, early.marked) == (False, None, 1)


def test_what_is_not_marked_is_open() -> None:
    check = SpotCheck(("LIGHT",), proposals(100), (cell(1), cell(2)), 0.5, 0)
    assert finding(check, {}).holds is None
    assert finding(check, {cell(1): 1, cell(50): 0}).marked == 1


def test_too_few_answers_cannot_show_it() -> None:
    assert draw(["LIGHT"], proposals(3), b"", allowed=1) is None
    assert draw(["LIGHT"], {}, b"") is None


def test_counts_that_do_not_fit_are_a_bug() -> None:
    with pytest.raises(ValueError, match="counts"):
        most_that_differ(3, 2, 10)
