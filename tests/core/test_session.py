import copy
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader_app.bundle import Evidence, Prediction
from grader_app.core.comments import Bank, remove, write
from grader_app.core.points import Cut, Scheme, reprice
from grader_app.core.roster import (
    Cell,
    Column,
    Columns,
    Response,
    Role,
    Roster,
    Source,
    Student,
    column_letters,
    column_number,
)
from grader_app.core.session import DecidedBy, Override, Progress, Session, items_asked
from tests.rosters import CELLS, make_session
from tests.tiny_bundle import ITEMS


def prediction(level: int = 1) -> Prediction:
    return Prediction(level, (0.2, 0.5, 0.3), 0.4, True, (Evidence(0, 4, 0.9),), 1.0, False, False)


def test_the_order_of_who_counts() -> None:
    session = make_session(["some answer", " - ", "marked"], marks=[None, None, 1.5])
    answer, blank, marked = CELLS[:3]
    assert session.score(answer) is None
    session.add_predictions([(answer, prediction()), (marked, prediction())])
    score = session.score(answer)
    assert score is not None
    assert (score.decided_by, score.level, score.confidence) == (DecidedBy.MODEL, 1, 0.5)
    score = session.score(blank)
    assert score is not None
    assert (score.decided_by, score.points) == (DecidedBy.RULE, 0)
    score = session.score(marked)
    assert score is not None
    assert (score.decided_by, score.points, score.level) == (DecidedBy.MARK, 1.5, None)
    for cell in (answer, blank, marked):
        session.set_override(cell, Override(2))
        score = session.score(cell)
        assert score is not None
        assert (score.decided_by, score.level) == (DecidedBy.TEACHER, 2)


def test_a_mark_on_a_level_is_that_level() -> None:
    session = make_session(["x"], marks=[2.0])
    score = session.score(CELLS[0])
    assert score is not None
    assert score.level == 2


def test_new_predictions_never_touch_a_human_decision() -> None:
    session = make_session(["a", "b"], marks=[None, 2.0])
    session.apply("Set 0", {CELLS[0]: Override(0, "seen")})
    before = [session.score(cell) for cell in CELLS[:2]]
    session.add_predictions([(cell, prediction()) for cell in CELLS[:2]])
    assert [session.score(cell) for cell in CELLS[:2]] == before


def test_a_note_alone_decides_nothing() -> None:
    session = make_session(["a"])
    session.apply("Note", {CELLS[0]: Override(None, "ask her")})
    assert session.note(CELLS[0]) == "ask her"
    assert not session.is_decided(CELLS[0])


def test_what_is_accepted_counts_but_is_never_taken_for_hers() -> None:
    session = make_session(["a", "b"])
    session.add_predictions([(cell, prediction()) for cell in CELLS[:2]])
    session.apply("Accept", {cell: Override(1, accepted=True) for cell in CELLS[:2]})
    score = session.score(CELLS[0])
    assert score is not None
    assert (score.decided_by, score.level, score.points, score.confidence) == (DecidedBy.ACCEPTED, 1, 1, 0.5)
    assert session.is_decided(CELLS[0])
    assert not session.said(CELLS[0]).by_hand
    session.apply("Set 1", {CELLS[0]: Override(1)})
    assert session.score(CELLS[0]).decided_by is DecidedBy.TEACHER
    session.add_predictions([(CELLS[1], prediction(2))])
    assert session.score(CELLS[1]).confidence is None, "another question set is sure of another level"
    with pytest.raises(ValueError, match="level"):
        Override(None, accepted=True)


def test_remarks_are_the_comments_then_the_note() -> None:
    session = make_session(["a"])
    bank, first = write(Bank(), "Name the bulb.")
    bank, second = write(bank, "Well put.")
    session.keep(replace(session.kept, banks={"LIGHT": bank}))
    session.apply("Comment", {CELLS[0]: Override(None, "See me.", None, (second.number, first.number))})
    assert session.remarks(CELLS[0]) == "Well put.\nName the bulb.\nSee me."
    assert session.note(CELLS[0]) == "See me."
    session.keep(replace(session.kept, banks={"LIGHT": remove(bank, first.number)}))
    assert "Name the bulb." in session.remarks(CELLS[0]), "it stays until it is taken away"
    with pytest.raises(ValueError, match="missing"):
        session.keep(replace(session.kept, banks={}))
    with pytest.raises(KeyError):
        session.apply("Comment", {CELLS[0]: Override(None, "", None, (9,))})
    assert session.done == 1


def test_points_in_force_are_what_scores_are_worth() -> None:
    session = make_session(["a", "b", "c", " - "], marks=[None, None, 2.0, None])
    session.add_predictions([(CELLS[0], prediction())])
    session.apply("Set 2", {CELLS[1]: Override(2)})
    before, other = session.scheme, session.copy()
    dear = Scheme((reprice(ITEMS[0], [0.5, 3, 4]), ITEMS[1]), {"LIGHT": 2}, (Cut("A", 0.5),))
    change = session.apply("Worth", {}, scheme=dear)
    assert change.scheme == (before, dear)
    assert session.touched(change) == set(CELLS[:4])
    assert session.item("LIGHT").rubric.max_points == session.items[0].rubric.max_points == 4
    assert [session.score(cell).points for cell in CELLS[:4]] == [3, 4, 2, 0.5], "her sheet's mark stays"
    assert [other.score(cell).points for cell in CELLS[:4]] == [1, 2, 2, 0], "a copy goes its own way"
    session.undo()
    assert (session.scheme, session.score(CELLS[1]).points) == (before, 2)
    session.redo()
    assert (session.scheme, session.score(CELLS[1]).points) == (dear, 4)
    with pytest.raises(ValueError, match="same questions"):
        session.apply("Worth", {CELLS[0]: Override(0)}, scheme=Scheme(ITEMS[:1]))
    assert CELLS[0] not in session.overrides


def test_an_action_that_cannot_be_done_whole_is_not_done_at_all() -> None:
    session = make_session(["a", "b"])
    with pytest.raises(IndexError):
        session.apply("Set", {CELLS[0]: Override(1), CELLS[1]: Override(3)})
    with pytest.raises(KeyError):
        session.apply("Set", {CELLS[0]: Override(1)}, source=CELLS[5])
    assert (session.overrides, session.history) == ({}, [])


def test_an_override_outside_the_rubric_is_a_bug() -> None:
    session = make_session(["a"])
    with pytest.raises(IndexError):
        session.apply("Set 3", {CELLS[0]: Override(3)})
    assert session.history == []


def test_progress_counts_people_only() -> None:
    session = make_session(["a", "", "c", "d"], marks=[None, None, 2.0, None])
    session.add_predictions([(CELLS[0], prediction())])
    assert session.progress("LIGHT") == Progress(1, 4)
    session.apply("Set 1", {CELLS[0]: Override(1), CELLS[1]: Override(0)})
    assert session.progress("LIGHT") == Progress(3, 4)


def test_unpredicted_leaves_out_blanks_and_what_is_done() -> None:
    session = make_session(["a", "", "c"])
    session.add_predictions([(CELLS[0], prediction())])
    assert [r.cell for r in session.unpredicted()] == [CELLS[2]]


overrides = st.one_of(
    st.none(), st.builds(Override, st.one_of(st.none(), st.integers(0, 2)), st.sampled_from(["", "n"]))
)
actions = st.lists(
    st.one_of(
        st.just("undo"),
        st.just("redo"),
        st.dictionaries(st.sampled_from(CELLS[:4]), overrides, min_size=1, max_size=3),
    ),
    max_size=40,
)


@given(actions)
def test_undo_and_redo_equal_a_list_of_states(steps: list[object]) -> None:
    """The model: a list of whole states and a finger in it."""
    session = make_session(list("abcd"))
    states, finger = [copy.copy(session.overrides)], 0
    for step in steps:
        if step == "undo":
            session.undo()
            finger = max(0, finger - 1)
        elif step == "redo":
            session.redo()
            finger = min(len(states) - 1, finger + 1)
        else:
            assert isinstance(step, dict)
            session.apply("step", step)
            del states[finger + 1 :]
            states.append(copy.copy(session.overrides))
            finger += 1
        assert session.overrides == states[finger]


def test_undo_with_nothing_to_undo() -> None:
    session = make_session(["a"])
    assert session.undo() is None
    assert session.redo() is None


def test_addresses() -> None:
    assert [column_letters(n) for n in (1, 26, 27, 52, 703, 16384)] == ["A", "Z", "AA", "AZ", "AAA", "XFD"]
    assert Cell("Sheet", 7, 3).address == "C7"


def test_an_address_names_the_sheet_and_the_file_where_there_are_several() -> None:
    (part,) = make_session([]).roster.parts
    other = replace(part, columns=replace(part.columns, sheet="8C"))
    late = replace(part, source=Source(Path("late.csv"), ""))
    cell = Cell("Class 7B", 7, 3)
    assert Roster((part,), ()).address(cell) == "C7"
    assert Roster((part, other), ()).address(cell) == "Class 7B, C7"
    assert Roster((part, other, late), ()).address(cell, of_row=True) == "class.xlsx, Class 7B, row 7"
    assert Roster((part, other, late), ()).address(replace(cell, file=1)) == "late.csv, C7"


def test_cells_are_ordered_by_file_and_place() -> None:
    cells = [Cell("B", 1, 1), Cell("B", 1, 2), Cell("B", 2, 1), Cell("A", 1, 1, 1)]
    assert sorted([cells[3], cells[1], cells[2], cells[0]]) == cells


def test_two_answers_in_one_cell_are_a_bug() -> None:
    roster = make_session(["a"]).roster
    with pytest.raises(ValueError, match="one cell"):
        Session(replace(roster, responses=roster.responses * 2), ITEMS)


def test_a_copy_goes_its_own_way() -> None:
    session = make_session(["a", "b"])
    session.apply("Set 1", {CELLS[0]: Override(1)})
    other = session.copy()
    other.undo()
    other.add_predictions([(CELLS[1], prediction())])
    assert (session.overrides, session.predictions) == ({CELLS[0]: Override(1)}, {})


def test_which_items_a_sheet_asks() -> None:
    answer = {1: Column(Role.ANSWER, "A"), 2: Column(Role.MARK, "B"), 3: Column(Role.ANSWER)}
    assert Columns("S", 1, answer, questions={"why": "C"}).asked == {"A"}
    below = {**answer, 4: Column(Role.QUESTION)}
    assert Columns("S", 1, below, questions={"why": "C"}).asked == {"A", "C"}
    assert Columns(
        "S", 1, {3: Column(Role.ANSWER, "A"), 4: Column(Role.QUESTION)}, questions={"why": "C"}
    ).asked == {"A"}


def test_answers_are_found_by_item_in_sheet_order() -> None:
    cells = [Cell("S", row, 3) for row in (2, 3, 4)]
    responses = tuple(
        Response(cell, Student("1", ""), item, "x")
        for cell, item in zip(cells, ("SWITCH", "LIGHT", "SWITCH"), strict=True)
    )
    roster = Roster(make_session([]).roster.parts, responses)
    session = Session(roster, ITEMS)
    assert [r.cell for r in session.responses("SWITCH")] == [cells[0], cells[2]]
    assert session.item("LIGHT") is ITEMS[0]


def test_items_come_in_the_order_of_the_sheet() -> None:
    responses = tuple(
        Response(Cell("S", 2, column), Student("1", ""), item, "x")
        for column, item in ((3, "SWITCH"), (4, "LIGHT"))
    )
    roster = Roster(make_session([]).roster.parts, responses)
    assert [item.id for item in items_asked(roster, ITEMS)] == ["SWITCH", "LIGHT"]


@given(st.integers(1, 16384))
def test_column_letters_and_numbers_are_inverse(number: int) -> None:
    assert column_number(column_letters(number)) == number


@pytest.mark.parametrize("letters", ["", "A1", "Ä", "-"])
def test_what_is_no_column(letters: str) -> None:
    with pytest.raises(ValueError, match="column"):
        column_number(letters)
