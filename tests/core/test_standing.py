"""What is kept up to date against what a count of every answer says."""

from collections import Counter
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader_app.bundle import Prediction
from grader_app.core.points import Scheme, reprice
from grader_app.core.session import DecidedBy, Override, Session
from grader_app.core.standing import Standing, State, Tally
from grader_app.core.triage import Flag, Triage
from tests.rosters import CELLS, make_session

TEXTS = ("a closed path", "", "the battery", "", "x", "y")
LEVELS = st.integers(0, 2)
MARKS = st.lists(st.none() | st.sampled_from([0, 0.1, 0.2, 0.7, 1, 2]), min_size=6, max_size=6)
CHOSEN = st.lists(st.sampled_from(CELLS[:6]), unique=True, min_size=1)
STEPS = st.lists(
    st.tuples(st.just("decide"), CHOSEN, st.builds(Override, st.none() | LEVELS, st.sampled_from(["", "n"])))
    | st.tuples(st.just("accept"), CHOSEN, st.builds(Override, LEVELS, accepted=st.just(True)))
    | st.tuples(st.just("reprice"), st.none(), st.sampled_from([(0, 0.3, 2), (1, 1, 5), (0, 1, 2)]))
    | st.tuples(st.just("clear"), CHOSEN, st.none())
    | st.tuples(st.just("predict"), CHOSEN, LEVELS)
    | st.tuples(st.just("look"), CHOSEN, st.booleans())
    | st.tuples(st.sampled_from(["undo", "redo"]), st.none(), st.none()),
    max_size=25,
)


def prediction(level: int) -> Prediction:
    return Prediction(level, (0.1, 0.1, 0.8), 0.3, True, (), 1.0, False, False)


def counted(standing: Standing, item_id: str) -> Tally:
    """Count every answer, one by one."""
    session, states, scores = standing.session, Counter(), []
    for response in session.responses(item_id):
        score = session.score(response.cell)
        found = standing.triage.get(response.cell)
        if score is not None and score.decided_by in (
            DecidedBy.TEACHER,
            DecidedBy.MARK,
            DecidedBy.ACCEPTED,
        ):
            states["decided"] += 1
            states["accepted"] += score.decided_by is DecidedBy.ACCEPTED
        elif found is None:
            states["waiting"] += 1
        elif found.flags:
            states["needs"] += 1
        scores += [score] if score is not None else []
    levels = Counter(score.level for score in scores)
    return Tally(
        len(session.responses(item_id)),
        states["decided"],
        states["accepted"],
        states["needs"],
        states["waiting"],
        tuple(levels[number] for number in range(3)),
        float(sum(Fraction(score.points) for score in scores) / len(scores)) if scores else None,
    )


def take(session: Session, standing: Standing, step: tuple) -> None:
    what, cells, value = step
    if what in ("undo", "redo"):
        history, done = session.history, session.done
        place = done - 1 if what == "undo" else done
        if 0 <= place < len(history):
            with standing.changing(session.touched(history[place])):
                getattr(session, what)()
        return
    if what == "reprice":
        items = tuple(reprice(item, value) for item in session.items[:1]) + session.items[1:]
        with standing.changing(response.cell for response in session.roster.responses):
            session.apply(what, {}, scheme=Scheme(items))
        return
    with standing.changing(cells):
        if what == "predict":
            session.add_predictions((cell, prediction(value)) for cell in cells)
        elif what == "look":
            flags = (Flag.CLOSE_CALL,) if value else ()
            standing.triage.update((cell, Triage(flags, 0.1)) for cell in cells)
        else:
            session.apply(what, dict.fromkeys(cells, value))


@given(MARKS, STEPS)
def test_what_is_kept_is_always_what_a_count_says(marks, steps) -> None:
    session = make_session(TEXTS, marks)
    standing = Standing(session)
    for step in [None, *steps]:
        if step is not None:
            take(session, standing, step)
        for item in session.items:
            kept, whole = standing.tally(item.id), counted(standing, item.id)
            assert replace(kept, mean=whole.mean) == whole
            assert (kept.mean is None) is (whole.mean is None)
            assert whole.mean is None or kept.mean == pytest.approx(whole.mean, rel=1e-12)
            assert kept.mean == Standing(session).tally(item.id).mean, "to the last digit"


def test_what_fails_is_counted_as_it_was() -> None:
    session = make_session(TEXTS)
    standing = Standing(session)
    item = session.items[0].id
    before = standing.tally(item)
    with pytest.raises(KeyboardInterrupt), standing.changing(CELLS[:2]):
        raise KeyboardInterrupt
    assert standing.tally(item) == before


def test_what_a_person_decided_needs_nobody() -> None:
    session = make_session(["x", "y"], [None, 2])
    standing = Standing(session)
    assert [standing.state(cell) for cell in CELLS[:2]] == [State.WAITING, State.DECIDED]
    with standing.changing(CELLS[:2]):
        standing.triage.update(dict.fromkeys(CELLS[:2], Triage((Flag.CLOSE_CALL,), 0.1)))
    assert [standing.state(cell) for cell in CELLS[:2]] == [State.NEEDS_YOU, State.DECIDED]


def test_who_needs_her_comes_first_the_most_urgent_at_the_top() -> None:
    session = make_session(["x", "y", "z", "sure"], [2, None, None, None])
    standing = Standing(session)
    waiting = standing.order(CELLS[1])
    standing.triage.update(
        {CELLS[1]: Triage((Flag.CLOSE_CALL,), 0.1), CELLS[2]: Triage((Flag.INSTRUCTION,), 1)}
    )
    close, urgent, decided = (standing.order(CELLS[number]) for number in (1, 2, 0))
    assert urgent < close < waiting < decided
