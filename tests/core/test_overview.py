import math

from grader_app.core.groups import Group, Wording
from grader_app.core.overview import by_class, groups_by_level, hardest, misconceptions, outcome, with_model
from grader_app.core.roster import Cell, Response, Student
from grader_app.core.session import DecidedBy, Score
from tests.core.answers import ITEM, cell, prediction

GROUPS = ["7A", "7A", "7B", "7B", "7B", "7A"]
RESPONSES = [
    Response(cell(row), Student(f"{row}", ""), ITEM.id, "x", None, name) for row, name in enumerate(GROUPS)
]
SCORES: dict[Cell, Score] = {
    cell(0): Score(2, 2.0, DecidedBy.TEACHER),
    cell(1): Score(0, 0.0, DecidedBy.MODEL, 0.9),
    cell(2): Score(None, 1.5, DecidedBy.MARK),
    cell(3): Score(1, 1.0, DecidedBy.MARK),
    cell(4): Score(1, 1.0, DecidedBy.TEACHER),
}


def test_how_a_question_fell_out() -> None:
    found = outcome(ITEM, RESPONSES, SCORES.get)
    assert (found.counts, found.between, found.open) == ((1, 2, 1), 1, 1)
    assert found.mean == 5.5 / 5
    assert found.share == 5.5 / 10
    empty = outcome(ITEM, RESPONSES, {}.get)
    assert (empty.mean, empty.share, empty.open) == (None, None, 6)
    assert hardest([empty]) is None
    assert hardest([found, outcome(ITEM, RESPONSES[1:2], SCORES.get), empty]).share == 0


def test_classes_side_by_side() -> None:
    found = by_class(RESPONSES, SCORES.get)
    assert [(c.group, c.answers, c.mean) for c in found] == [("7A", 2, 1.0), ("7B", 3, 3.5 / 3)]


def test_only_a_persons_decisions_are_compared_with_the_model() -> None:
    predictions = {cell(row): prediction(level, 0.8) for row, level in enumerate([2, 0, 1, 0, 1, 2])}
    found = with_model(RESPONSES, SCORES.get, predictions)
    assert (found.answers, found.exact, found.adjacent) == (3, 2, 3)
    assert math.isclose(found.shift, 1 / 3)


def test_what_many_say_and_get_less_for() -> None:
    wrong = Group((Wording((cell(3), cell(4)), 1.0), Wording((cell(5),), 0.9)))
    right, lone = Group((Wording((cell(0),), 1.0),)), Group((Wording((cell(1),), 1.0),))
    assert groups_by_level(ITEM, [wrong, right], SCORES.get) == {wrong: (0, 2, 0), right: (0, 0, 1)}
    found = misconceptions(ITEM, [right, lone, wrong], SCORES.get)
    assert [(m.group, m.level, m.answers) for m in found] == [(wrong, 1, 2)]
    assert [m.group for m in misconceptions(ITEM, [right, lone, wrong], SCORES.get, 1)] == [wrong, lone]
