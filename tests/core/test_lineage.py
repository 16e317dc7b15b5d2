from hypothesis import given
from hypothesis import strategies as st

from grader_app.core.lineage import follow, followers, lineage, together
from grader_app.core.roster import Cell
from grader_app.core.session import Override, Session
from tests.rosters import CELLS, make_session


def act(session: Session, sources: list[Cell | None], cells: list[Cell], level: int) -> None:
    decision = together(cells, level, session.overrides)
    assert decision is not None
    del sources[session.done :]
    session.apply("Set", dict(decision.overrides))
    sources.append(decision.source)


def now(session: Session, sources: list[Cell | None]) -> dict[Cell, Cell]:
    return lineage(session.history[: session.done], sources[: session.done])


def test_one_decision_reaches_what_is_seen_but_the_exceptions_and_keeps_notes() -> None:
    a, b, c = CELLS[:3]
    decision = together([a, b, c], 2, {b: Override(0, "look"), c: Override(1)}, {c})
    assert decision is not None
    assert decision.source == a
    assert decision.overrides == {a: Override(2), b: Override(2, "look")}
    assert together([a], 2, {}, {a}) is None


def test_followers_are_asked_about_and_an_own_decision_ends_following() -> None:
    session, sources = make_session(["x"] * 4), []
    a, b, c, d = CELLS[:4]
    act(session, sources, [a, b, c, d], 1)
    assert followers(now(session, sources), a) == (b, c, d)
    session.apply("Set 0", {b: Override(0)})
    sources.append(None)
    session.apply("Note", {c: Override(1, "hm")})
    sources.append(None)
    assert followers(now(session, sources), a) == (c, d)
    asked = follow(now(session, sources), a, 2, session.overrides)
    assert asked.overrides == {c: Override(2, "hm"), d: Override(2)}
    assert follow(now(session, sources), a, None, session.overrides).overrides == {
        c: Override(None, "hm"),
        d: None,
    }
    session.undo()
    session.undo()
    assert followers(now(session, sources), a) == (b, c, d)


def test_a_source_that_went_on_alone_has_no_followers() -> None:
    session, sources = make_session(["x"] * 2), []
    a, b = CELLS[:2]
    act(session, sources, [a, b], 1)
    session.apply("Set 2", {a: Override(2)})
    sources.append(None)
    assert now(session, sources) == {}


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
    session, sources = make_session(["x"] * 6), []
    for kind, rows, level in actions:
        cells = [CELLS[row] for row in sorted(rows)]
        if kind == "group":
            act(session, sources, cells, level)
        elif kind == "one":
            del sources[session.done :]
            session.apply("Set", {cells[0]: Override(level)})
            sources.append(None)
        else:
            getattr(session, kind)()
        for follower, source in now(session, sources).items():
            assert follower != source
            assert session.overrides[follower].level == session.overrides[source].level
