from hypothesis import given
from hypothesis import strategies as st

from grader_app.core.lineage import follow, followers, lineage, together
from grader_app.core.roster import Cell
from grader_app.core.session import Override, Session
from tests.rosters import CELLS, make_session


def act(session: Session, cells: list[Cell], level: int) -> None:
    decision = together(cells, level, session.overrides)
    assert decision is not None
    session.apply("Set", decision.overrides, source=decision.source)


def now(session: Session) -> dict[Cell, Cell]:
    return lineage(session.history[: session.done])


def test_one_decision_reaches_what_is_seen_but_the_exceptions_and_keeps_notes() -> None:
    a, b, c = CELLS[:3]
    decision = together([a, b, c], 2, {b: Override(0, "look"), c: Override(1)}, {c})
    assert decision is not None
    assert decision.source == a
    assert decision.overrides == {a: Override(2), b: Override(2, "look")}
    assert together([a], 2, {}, {a}) is None


def test_a_decision_for_a_group_is_hers_and_no_longer_the_models() -> None:
    a, b = CELLS[:2]
    decision = together([a, b], 1, {b: Override(1, "n", None, (4,), accepted=True)})
    assert decision is not None
    assert decision.overrides == {a: Override(1), b: Override(1, "n", None, (4,))}
    assert follow({b: a}, a, None, {b: Override(1, accepted=True)}).overrides == {b: None}


def test_followers_are_asked_about_and_an_own_decision_ends_following() -> None:
    session = make_session(["x"] * 4)
    a, b, c, d = CELLS[:4]
    act(session, [a, b, c, d], 1)
    assert followers(now(session), a) == (b, c, d)
    session.apply("Set 0", {b: Override(0)})
    session.apply("Note", {c: Override(1, "hm")})
    assert followers(now(session), a) == (c, d)
    asked = follow(now(session), a, 2, session.overrides)
    assert asked.overrides == {c: Override(2, "hm"), d: Override(2)}
    assert follow(now(session), a, None, session.overrides).overrides == {
        c: Override(None, "hm"),
        d: None,
    }
    session.undo()
    session.undo()
    assert followers(now(session), a) == (b, c, d)


def test_a_source_that_went_on_alone_has_no_followers() -> None:
    session = make_session(["x"] * 2)
    a, b = CELLS[:2]
    act(session, [a, b], 1)
    session.apply("Set 2", {a: Override(2)})
    assert now(session) == {}


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["group", "one", "undo", "redo"]),
        st.sets(st.integers(0, 5), min_size=1),
        st.integers(0, 2),
    ),
    max_size=20,
)


@given(ACTIONS)
def test_whoever_follows_has_the_level_of_its_source(actions: list[tuple[str, set[int], int]]) -> None:
    session = make_session(["x"] * 6)
    for kind, rows, level in actions:
        cells = [CELLS[row] for row in sorted(rows)]
        if kind == "group":
            act(session, cells, level)
        elif kind == "one":
            session.apply("Set", {cells[0]: Override(level)})
        else:
            getattr(session, kind)()
        for follower, source in now(session).items():
            assert follower != source
            assert session.overrides[follower].level == session.overrides[source].level
