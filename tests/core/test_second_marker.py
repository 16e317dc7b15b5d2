import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader_app.core.second_marker import FORMAT, MarkingFile, make_file, merge
from grader_app.errors import SessionError
from tests.core.answers import LEVELS, answers, cell
from tests.tiny_bundle import ITEMS

SECRET = b"0123456789abcdef"
RESPONSES = answers(["a closed path", "the same", "the same", "banana"], ITEMS[0].id)


def marked(levels: dict[int, int]) -> MarkingFile:
    """The file with the second marker's levels, by row."""
    file = make_file(RESPONSES, ITEMS, SECRET)
    keys = {row: make_file([RESPONSES[row]], ITEMS, SECRET).answers[0].key for row in levels}
    return replace(file, levels={keys[row]: level for row, level in levels.items()}, marker="Bo")


@given(st.dictionaries(st.integers(0, 3), LEVELS), st.text(max_size=5))
def test_it_reads_back_as_it_was_written(levels: dict[int, int], marker: str) -> None:
    file = replace(marked(levels), marker=marker)
    assert MarkingFile.from_json(file.to_json()) == file


def test_it_holds_answers_but_neither_names_nor_places() -> None:
    text = make_file(RESPONSES, ITEMS, SECRET).to_json()
    tree = json.loads(text)
    assert [item["id"] for item in tree["items"]] == ["LIGHT"]
    assert sorted(a[2] for a in tree["answers"]) == ["a closed path", "banana", "the same", "the same"]
    assert {a[3] for a in tree["answers"]} == {None}
    assert all(r.student.id not in {a[0] for a in tree["answers"]} for r in RESPONSES)
    assert make_file(RESPONSES, ITEMS, b"another secret..").answers[0].key not in text


@given(st.integers(0, 9))
def test_it_says_how_many_blank_answers_are_not_in_it(blank: int) -> None:
    file = make_file(RESPONSES, ITEMS, SECRET, blank=blank)
    assert MarkingFile.from_json(file.to_json()).blank == blank


def test_a_file_of_the_first_version_says_nothing_of_blank_answers() -> None:
    tree = json.loads(marked({0: 1}).to_json())
    del tree["blank"]
    assert MarkingFile.from_json(json.dumps(tree | {"format": [1, 0]})) == marked({0: 1})


def test_merging_shows_who_agrees_with_whom() -> None:
    mine = {cell(0): 2, cell(1): 1, cell(2): 0, cell(9): 1}
    proposed = {cell(0): 2, cell(1): 0, cell(2): 0, cell(3): 0}
    found = merge(marked({0: 2, 1: 1, 2: 2}), RESPONSES, mine, proposed, SECRET)
    assert found.theirs == {cell(0): 2, cell(1): 1, cell(2): 2}
    assert (found.humans["LIGHT"].answers, found.humans["LIGHT"].exact) == (3, 2)
    assert (found.machine["LIGHT"].answers, found.machine["LIGHT"].exact) == (3, 2)
    assert [(d.cell, d.mine, d.theirs) for d in found.disagreements] == [(cell(2), 0, 2)]
    assert found.unmarked == (cell(3),)
    assert (found.marker, found.unknown) == ("Bo", 0)


def test_answers_that_have_changed_since_are_counted_and_left_alone() -> None:
    later = [replace(RESPONSES[0], text="another answer"), *RESPONSES[1:]]
    found = merge(marked({0: 2, 1: 1}), later, {cell(0): 0, cell(1): 1}, {}, SECRET)
    assert found.theirs == {cell(1): 1}
    assert found.unknown == 1


def refused(call) -> str:
    with pytest.raises(SessionError) as caught:
        call()
    assert caught.value.hint
    return caught.value.code


def test_files_of_others_are_refused_with_a_sentence() -> None:
    file = marked({0: 1})
    assert refused(lambda: merge(file, answers(["x"]), {}, {}, SECRET)) == "other-class"
    assert (
        refused(lambda: merge(replace(file, answers=file.answers[:2]), RESPONSES, {}, {}, SECRET))
        == "changed"
    )
    text = file.to_json()
    newer = json.loads(text) | {"format": [FORMAT[0] + 1, 0]}
    assert refused(lambda: MarkingFile.from_json(json.dumps(newer))) == "too-new"
    minor = json.loads(text) | {"format": [FORMAT[0], 7], "colour": "red"}
    assert MarkingFile.from_json(json.dumps(minor)) == file


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "other"},
        {"format": [0, 1]},
        {"format": ["1", 0]},
        {"answers": [["k", "LIGHT", "x", 3]]},
        {"answers": [["k", "LIGHT", "x", True]]},
        {"answers": [["k", "NOWHERE", "x", 1]]},
        {"answers": [["k", "LIGHT", "x", 1], ["k", "LIGHT", "y", 1]]},
        {"answers": [["k", "LIGHT", 7, 1]]},
        {"answers": 3},
        {
            "items": [
                {"id": "LIGHT", "title": "", "prompt": "", "levels": [[float("nan"), "", ""], [1, "", ""]]}
            ]
        },
        {"marker": None},
        {"blank": -1},
        {"blank": True},
        {"blank": "3"},
    ],
)
def test_damaged_files_are_refused(change: dict[str, object]) -> None:
    tree = json.loads(marked({0: 1}).to_json()) | change
    assert refused(lambda: MarkingFile.from_json(json.dumps(tree))) == "not-marking"


@given(st.text(max_size=30) | st.binary(max_size=30))
def test_no_file_is_a_crash(content: str | bytes) -> None:
    assert refused(lambda: MarkingFile.from_json(content)) == "not-marking"
