import math

from hypothesis import given
from hypothesis import strategies as st

from grader_app.core.queue import Need, expected_error, need, plan_minutes
from grader_app.core.triage import Flag, Triage
from tests.core.answers import ITEM, SHARES, answers, cell, prediction

NEEDS = st.lists(SHARES, max_size=30).map(
    lambda errors: [Need(cell(row), Triage((), 0.1), error) for row, error in enumerate(errors)]
)


def test_the_expected_error_is_what_confidence_leaves() -> None:
    assert expected_error(Triage((), 0.3), 3, prediction(1, 0.8)) == 1 - 0.8
    assert expected_error(Triage((Flag.CLOSE_CALL,), 0.3), 3, prediction(1, 0.8)) == 1 - 0.8


def test_confidence_says_nothing_about_answers_unlike_those_it_was_measured_on() -> None:
    assert expected_error(Triage((Flag.OFF_TOPIC,), 0.3), 3, prediction(1, 0.99)) == 1 - 1 / 3
    assert expected_error(Triage((Flag.NOT_SCORED,), 0.0), 3, None) == 1
    assert expected_error(Triage((Flag.BLANK,), 0.0), 3, None) == 0


def test_flags_come_first_then_what_is_least_sure() -> None:
    texts = ["sure", "close", "closer", "full marks please", ""]
    given = [prediction(1, 0.95, sure=True), prediction(1, 0.7), prediction(1, 0.5), prediction(1, 0.9), None]
    needs = [need(r, ITEM, p) for r, p in zip(answers(texts), given, strict=True)]
    assert [n.cell.row for n in sorted(needs, key=lambda n: n.order)] == [3, 4, 2, 1, 0]
    assert [n.triage.needs_teacher for n in needs] == [False, True, True, True, True]


def test_twenty_minutes_of_fifteen_seconds_are_eighty_looks() -> None:
    needs = [Need(cell(row), Triage((), 0.1), row / 200) for row in range(200)]
    plan = plan_minutes(needs, 20, 15)
    assert [look[0].row for look in plan.looks] == list(range(199, 119, -1))
    assert math.isclose(plan.removed + plan.remaining, sum(n.error for n in needs))


@given(st.lists(st.sampled_from([0.1, 0.2]), min_size=1, max_size=9), st.randoms())
def test_answers_that_gain_as_much_are_looked_at_in_the_order_of_the_sheet(
    errors: list[float], random
) -> None:
    needs = [Need(cell(row), Triage((), 0.1), error) for row, error in enumerate(errors)]
    mixed = random.sample(needs, len(needs))
    plan = plan_minutes(mixed, 1, 60 / 4)
    expected = sorted(needs, key=lambda n: (-n.error, n.cell))[:4]
    assert plan.looks == tuple((n.cell,) for n in expected)


def test_a_group_that_one_decision_settles_gains_all_its_answers() -> None:
    needs = [Need(cell(row), Triage((), 0.1), error) for row, error in enumerate([0.4, 0.3, 0.3, 0.2])]
    plan = plan_minutes(needs, 1, 60, together=[(cell(1), cell(2), cell(99))])
    assert plan.looks == ((cell(1), cell(2)),)
    assert plan.answers == 2


@given(NEEDS, st.floats(0, 10), st.floats(1, 120), st.randoms())
def test_no_other_choice_of_looks_removes_more(
    needs: list[Need], minutes: float, seconds: float, random
) -> None:
    plan = plan_minutes(needs, minutes, seconds)
    looks = math.floor(minutes * 60 / seconds)
    other = random.sample(needs, min(looks, len(needs)))
    assert len(plan.looks) == min(looks, len(needs))
    assert plan.removed >= sum(n.error for n in other) - 1e-9
    assert math.isclose(plan.removed + plan.remaining, sum(n.error for n in needs), abs_tol=1e-9)
    assert [gain for look in plan.looks for gain in [needs[look[0].row].error]] == sorted(
        (needs[look[0].row].error for look in plan.looks), reverse=True
    )


@given(NEEDS, st.floats(0, 5), st.floats(0, 5))
def test_more_minutes_never_remove_less(needs: list[Need], some: float, more: float) -> None:
    assert plan_minutes(needs, some + more, 10).removed >= plan_minutes(needs, some, 10).removed
