import csv
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader_app.bundle import is_blank
from grader_app.core.groups import gather, lookalikes
from grader_app.core.likeness import features, turns_of, words_of
from grader_app.core.roster import Response
from grader_app.core.spelling import is_misspelling
from tests.core.answers import answers, cell

WORDS = "the bulb is not in a closed path with battery 1.5 V A B and isn't opened".split()
TEXTS = st.lists(
    st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join) | st.text(max_size=12), max_size=25
)


def rows(texts: list[str]) -> list[list[int]]:
    return [[c.row for c in group.cells] for group in gather(answers(texts))]


def test_the_same_words_are_one_group_whatever_their_case_spacing_and_punctuation() -> None:
    assert rows(["The path is closed.", "the path IS  closed", "“The path is closed”!"]) == [[0, 1, 2]]
    assert rows(["It isn't lit", "it is not lit", "It isn’t lit.", 'it isn"t lit', "It isnt lit"]) == [
        [0, 1, 2, 3, 4]
    ]
    assert rows(["1,5 V", "1.5V", "1.5 v"]) == [[0, 1, 2]]
    assert rows(["l'ampoule est dans le circuit", "ampoule est dans le circuit"]) == [[0, 1]]


def test_misspelt_answers_are_gathered() -> None:
    texts = [
        "there is a gap between the positive terminal and the bulb",
        "there is a gap betwen the positive terminal and the bulb",
        "there is a gap between the positive terminall and the bulb",
        "electricity needs water",
        *(
            f"the bulb is next to {thing} in the circuit"
            for thing in ("a lamp", "a wire", "the meter", "rain")
        ),
    ]
    assert rows(texts)[0] == [0, 1, 2]


def pairs(name: str) -> list[tuple[str, str]]:
    """Answers and their opposites, in four languages."""
    golden = Path(__file__).parents[1] / "golden" / "desk" / name
    with golden.open(encoding="utf-8", newline="") as file:
        return [(row["one"], row["other"]) for row in csv.DictReader(file)]


@pytest.mark.parametrize(("one", "other"), pairs("other_words.csv"))
def test_one_word_for_another_is_not_a_slip(one: str, other: str) -> None:
    assert sorted(map(sorted, rows([one, other, other, one]))) == [[0, 3], [1, 2]]


@given(st.text("abcde", min_size=4, max_size=12), st.integers(0, 11), st.sampled_from("xyz"))
def test_a_slip_is_a_slip_from_either_side(word: str, place: int, letter: str) -> None:
    place = 1 + place % len(word)
    slip = word[:place] + letter + word[place:]
    assert is_misspelling(word, slip)
    assert is_misspelling(slip, word)
    assert not is_misspelling(word, letter + word)


@pytest.mark.parametrize(("one", "other"), pairs("opposites.csv"))
def test_an_answer_and_its_opposite_are_never_gathered_unasked(one: str, other: str) -> None:
    texts = [one, other, other, one, "something else altogether", "light needs energy"]
    assert [0, 3] in rows(texts)
    assert [1, 2] in rows(texts)
    # Nor where the question set takes them for the same.
    meaning = np.ones((len(texts), 4))
    assert {0, 1} not in [{c.row for c in group.cells} & {0, 1} for group in gather(answers(texts), meaning)]


def test_meaning_gathers_what_other_words_say() -> None:
    texts = [
        "the bulb glows because its path is closed",
        "its path is closed so the bulb glows",
        "something else",
    ]
    assert rows(texts) == [[0], [1], [2]]
    meaning = np.array([[1.0, 0.1], [1.0, 0.12], [0.0, 1.0]])
    assert [[c.row for c in g.cells] for g in gather(answers(texts), meaning)] == [[0, 1], [2]]


def test_lookalikes_say_what_they_differ_in() -> None:
    texts = ["there is a gap between the terminals", "there is no gap between the terminals", "water is wet"]
    responses = answers(texts)
    found = lookalikes(gather(responses), responses)
    assert [(p.first, p.second, p.only_first, p.only_second) for p in found] == [
        (cell(0), cell(1), (), ("¬",))
    ]
    assert 0.7 <= found[0].likeness < 1


def test_blank_answers_are_in_no_group_and_a_sign_is_an_answer() -> None:
    assert rows(["", " . ", "+", "+", "(+)"]) == [[2, 3, 4]]


@given(TEXTS)
def test_every_answer_is_in_exactly_one_group_with_its_like(texts: list[str]) -> None:
    responses = answers(texts)
    groups = gather(responses)
    cells = [c for group in groups for c in group.cells]
    assert sorted(cells) == [r.cell for r in responses if not is_blank(r.text)]
    sizes = [len(group.cells) for group in groups]
    assert sizes == sorted(sizes, reverse=True)
    for group in groups:
        assert group.wordings[0].likeness == 1
        assert all(0 < wording.likeness <= 1 for wording in group.wordings)
        turns = {turns_of(words_of(texts[c.row])) for c in group.cells}
        assert len(turns) == 1


@given(TEXTS, st.randoms())
def test_groups_do_not_depend_on_case(texts: list[str], random) -> None:
    ascii_texts = [text for text in texts if text.isascii() and "mv" not in text.casefold()]
    assert rows(ascii_texts) == rows(
        [text.swapcase() if random.random() < 0.5 else text for text in ascii_texts]
    )


@given(TEXTS)
def test_identical_words_are_never_parted(texts: list[str]) -> None:
    where = {c: place for place, group in enumerate(gather(answers(texts))) for c in group.cells}
    said: dict[tuple[str, ...], int] = {}
    for response in answers(texts):
        if response.cell in where and (words := words_of(response.text)):
            assert said.setdefault(words, where[response.cell]) == where[response.cell]


def test_three_thousand_answers_are_compared_in_little_memory() -> None:
    said = [words_of(f"answer number {n} says that the bulb is lit") for n in range(3000)]
    assert features(said).nbytes <= 3000 * 512 * 4


def test_a_response_stands_for_itself() -> None:
    responses: list[Response] = []
    assert gather(responses) == ()
    assert lookalikes((), responses) == ()
