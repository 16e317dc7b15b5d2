from datetime import UTC, datetime, timedelta

import pytest

from grader_app.bundle import Item, Level, Prediction, Rubric
from grader_app.core.session import DecidedBy, Score
from grader_app.core.triage import Flag
from grader_app.ui import words
from tests.tiny_bundle import ITEMS


@pytest.mark.parametrize(
    ("share", "text"), [(0, "0 %"), (0.001, "<1 %"), (0.125, "12 %"), (0.999, ">99 %"), (1, "100 %")]
)
def test_percent_never_says_certain_when_it_is_not(share: float, text: str) -> None:
    assert words.percent(share) == text


@pytest.mark.parametrize(
    ("points", "keys"),
    [
        ((0, 1, 2), ("0", "1", "2")),
        ((0, 2, 5), ("0", "2", "5")),
        ((0, 0.5, 1), ("1", "2", "3")),
        ((0, 1, 1), ("1", "2", "3")),
        ((0, 10), ("1", "2")),
        (tuple(range(12)), ("1", "2", "3", "4", "5", "6", "7", "8", "9", "", "", "")),
    ],
)
def test_a_key_is_the_score_where_that_is_one_figure(
    points: tuple[float, ...], keys: tuple[str, ...]
) -> None:
    item = Item("X", "x", "x?", Rubric(tuple(Level(p, "", "") for p in points)))
    assert words.keys(item) == keys


def test_every_flag_has_its_words_and_picture() -> None:
    for flag in Flag:
        assert words.FLAG_WORD[flag]
        assert words.FLAG_ICON[flag]
        assert words.reason(flag, ITEMS[0], None)


@pytest.mark.parametrize("decided_by", list(DecidedBy))
def test_who_decided_is_said(decided_by: DecidedBy) -> None:
    assert words.decided(Score(1, 1.0, decided_by), ITEMS[0]).endswith("1 of 2")


def test_days_as_people_say_them() -> None:
    now = datetime(2026, 3, 18, 12, tzinfo=UTC)
    ago = [words.day(now - timedelta(days=days), now) for days in (0, 1, 3, 40, 400)]
    assert ago == ["today", "yesterday", "Sun", "6 February", "11 February 2025"]


def test_counts_agree_with_their_noun() -> None:
    assert [words.count(n, "answer") for n in (0, 1, 1200)] == ["0 answers", "1 answer", "1,200 answers"]


@pytest.mark.parametrize(
    ("probabilities", "level", "text"),
    [
        ((0.1, 0.48, 0.42), 1, "close call between 1 and 2"),
        ((0.4, 0.35, 0.25), 1, "close call between 0 and 1"),
        ((0.38, 0.25, 0.37), 1, "close call: 0, 1 and 2 are all possible"),
    ],
)
def test_a_close_call_names_the_levels_in_question(
    probabilities: tuple[float, ...], level: int, text: str
) -> None:
    prediction = Prediction(level, probabilities, 0.1, False, (), 1.0, False, False)
    assert words.reason(Flag.CLOSE_CALL, ITEMS[0], prediction) == text
