from hypothesis import given
from hypothesis import strategies as st

from grader_app.core.consistency import contradictions, decided_in_order, drift, due, plan_returns
from grader_app.core.groups import Group, Wording
from grader_app.core.session import Override
from tests.core.answers import LEVELS, cell
from tests.rosters import CELLS, make_session


def group(*wordings: tuple[float, list[int]]) -> Group:
    return Group(tuple(Wording(tuple(cell(row) for row in rows), likeness) for likeness, rows in wordings))


def test_answers_marked_otherwise_than_their_like() -> None:
    groups = [group((1.0, [0, 1, 2]), (0.9, [3, 4])), group((1.0, [5])), group((1.0, [6, 7]))]
    levels = {cell(row): level for row, level in enumerate([2, 2, 1, 0, 2, 0])}
    found = contradictions(groups, levels)
    assert [(c.first.row, c.second.row, c.levels, c.likeness) for c in found] == [
        (4, 3, (2, 0), 1.0),
        (0, 2, (2, 1), 1.0),
    ]


@given(st.lists(st.none() | LEVELS, max_size=12))
def test_nothing_is_found_exactly_when_all_agree(given_levels: list[int | None]) -> None:
    levels = {cell(row): level for row, level in enumerate(given_levels) if level is not None}
    found = contradictions([group((1.0, list(range(6))), (0.9, list(range(6, 12))))], levels)
    assert bool(found) == (len(set(levels.values())) > 1)
    assert all(levels[c.first] != levels[c.second] for c in found)
    assert len({c.second for c in found}) == len(found)


def test_the_order_in_which_answers_were_decided() -> None:
    session = make_session(["x"] * 4)
    a, b, c, d = CELLS[:4]
    for cells in (
        {b: Override(1)},
        {d: Override(None, "note")},
        {a: Override(1), c: Override(0)},
        {b: Override(2)},
    ):
        session.apply("Set", dict(cells))
    assert decided_in_order(session.history) == (b, a, c)
    session.apply("Clear", {a: None})
    assert decided_in_order(session.history) == (b, c)
    session.apply("Accept", {a: Override(1, accepted=True)})
    assert decided_in_order(session.history) == (b, c), "nobody looked at it"


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 8), st.binary(max_size=4))
def test_early_answers_return_late(decided: int, more: int, count: int, seed: bytes) -> None:
    total = decided + more
    order = [cell(row) for row in range(decided)]
    plan = plan_returns(order, total, count, seed)
    assert plan == plan_returns(order, total, count, seed)
    assert len({r.cell for r in plan}) == len(plan) in (0, count)
    for back in plan:
        assert back.cell.row < total / 3
        assert total * 2 / 3 <= back.after <= total


def test_what_is_due_and_what_it_shows() -> None:
    plan = plan_returns([cell(row) for row in range(10)], 30, 2, b"seed")
    first, second = (r.cell for r in plan)
    assert [r.after for r in plan] == [25, 30]
    assert due(plan, 24, {}) is None
    assert due(plan, 25, {}) == first
    assert due(plan, 29, {first: 1}) is None
    assert due(plan, 30, {first: 1}) == second
    found = drift({first: 1, second: 1, cell(99): 0}, {first: 1, second: 2})
    assert (found.answers, found.exact, found.shift) == (2, 1, 0.5)
