import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader_app.core.identity import Person, people
from grader_app.core.points import Cut, Scheme, near_a_cut, reprice, standing, what_if
from grader_app.core.roster import Cell, Response, Student
from grader_app.core.session import DecidedBy, Score
from tests.core.answers import ITEM
from tests.tiny_bundle import ITEMS

CUTS = (Cut("A", 0.75), Cut("B", 0.5), Cut("C", 0.0))
WORTHS = st.lists(st.integers(0, 8), min_size=3, max_size=3).map(sorted)


def class_of(levels: list[list[int | None]]) -> tuple[tuple[Person, ...], dict[Cell, Score]]:
    """Students whose answers to the two questions have these levels."""
    responses, scores = [], {}
    for row, own in enumerate(levels):
        for column, level in enumerate(own):
            cell = Cell("S", row, column)
            responses.append(Response(cell, Student(f"s{row}", ""), ITEMS[column].id, "x"))
            if level is not None:
                scores[cell] = Score(level, float(level), DecidedBy.TEACHER)
    return people(responses), scores


def test_a_level_is_repriced_for_everybody() -> None:
    who, scores = class_of([[1, 1], [2, 0], [0, 0]])
    before = Scheme(ITEMS, cuts=CUTS)
    after = Scheme((reprice(ITEMS[0], [0, 1.5, 2]), ITEMS[1]), cuts=CUTS)
    effects = what_if(who, scores.get, before, after)
    assert [(e.before.points, e.after.points, e.moves) for e in effects] == [
        (2, 2.5, True),
        (2, 2, False),
        (0, 0, False),
    ]
    assert [e.before.grade for e in effects] == ["B", "B", "C"]


def test_weights_and_cuts_move_grades() -> None:
    who, scores = class_of([[1, 1], [2, 0]])
    before = Scheme(ITEMS, cuts=CUTS)
    effects = what_if(who, scores.get, before, Scheme(ITEMS, {"LIGHT": 3}, CUTS))
    assert [(e.before.grade, e.after.grade) for e in effects] == [("B", "B"), ("B", "A")]
    lower = Scheme(ITEMS, cuts=(Cut("A", 0.5), Cut("C", 0)))
    assert [e.after.grade for e in what_if(who, scores.get, before, lower)] == ["A", "A"]


def test_a_mark_in_her_sheet_is_worth_what_she_wrote() -> None:
    who, scores = class_of([[1, 0]])
    scores[Cell("S", 0, 0)] = Score(1, 1.0, DecidedBy.MARK)
    scores[Cell("S", 0, 1)] = Score(None, 1.5, DecidedBy.MARK)
    dear = Scheme((reprice(ITEMS[0], [0, 2, 2]), ITEMS[1]))
    assert standing(who[0], scores.get, dear).points == 2.5


def test_no_grade_before_all_is_scored() -> None:
    who, scores = class_of([[2, None], [None, None]])
    found = [standing(person, scores.get, Scheme(ITEMS, cuts=CUTS)) for person in who]
    assert [(s.points, s.of, s.open, s.grade) for s in found] == [(2, 2, 1, ""), (0, 0, 2, "")]


def test_who_is_just_below_a_cut() -> None:
    who, scores = class_of([[2, 0], [1, 0], [2, 1], [2, None]])
    assert [p.student.id for p in near_a_cut(who, scores.get, Scheme(ITEMS, cuts=CUTS), 1)] == ["s0", "s1"]


@given(st.lists(st.lists(st.integers(0, 2), min_size=2, max_size=2), max_size=6), WORTHS, st.floats(0, 5))
def test_a_dearer_level_never_costs_points(levels: list[list[int]], worths: list[int], weight: float) -> None:
    who, scores = class_of([list(own) for own in levels])
    cheap = Scheme((reprice(ITEMS[0], worths), ITEMS[1]), {"LIGHT": weight})
    dear = Scheme((reprice(ITEMS[0], [worth + 1 for worth in worths]), ITEMS[1]), {"LIGHT": weight})
    for effect in what_if(who, scores.get, cheap, dear):
        assert effect.after.points >= effect.before.points
    assert not any(e.moves for e in what_if(who, scores.get, cheap, cheap))


def test_schemes_that_make_no_sense_are_refused() -> None:
    with pytest.raises(ValueError, match="weight"):
        Scheme(ITEMS, {"LIGHT": -1})
    with pytest.raises(ValueError, match="cuts"):
        Scheme(ITEMS, cuts=(Cut("B", 0.5), Cut("A", 0.9)))
    with pytest.raises(ValueError, match="rubric"):
        reprice(ITEM, [2, 1, 3])
    with pytest.raises(ValueError, match="zip"):
        reprice(ITEM, [2, 1])
