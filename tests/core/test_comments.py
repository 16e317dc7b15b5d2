import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader_app.core.comments import Bank, Comment, edit, remove, suggest, users, words, write
from grader_app.core.groups import Group, Wording
from tests.core.answers import cell

TEXTS = st.text(min_size=1, max_size=8).filter(str.strip)


def bank_of(*texts: str) -> Bank:
    bank = Bank()
    for text in texts:
        bank, _ = write(bank, text)
    return bank


@given(st.lists(TEXTS, max_size=10), st.data())
def test_a_number_is_never_given_twice(texts: list[str], data: st.DataObject) -> None:
    bank, seen = Bank(), {}
    for text in texts:
        bank, comment = write(bank, text)
        assert seen.setdefault(comment.number, comment.text) == comment.text
        assert bank.text(comment.number) == text.strip()
        if data.draw(st.booleans()):
            bank = remove(bank, comment.number)
    assert len({c.text for c in bank.comments}) == len(bank.comments)


def test_words_that_are_there_are_used_again() -> None:
    bank, first = write(Bank(), "Name the bulb. ")
    assert write(bank, "Name the bulb.") == (bank, first)


def test_an_edit_reaches_everybody_who_has_it() -> None:
    bank = edit(bank_of("one", "two"), 2, "too ")
    given = {cell(1): (1, 2), cell(3): (2,), cell(2): (1,)}
    assert users(given, 2) == (cell(1), cell(3))
    assert words(bank, given[cell(1)], "See me.") == "one\ntoo\nSee me."
    assert words(bank, ()) == ""


def test_comments_of_like_answers_are_suggested_first() -> None:
    bank = bank_of("rare", "often", "like")
    groups = [Group((Wording((cell(0), cell(1)), 1.0), Wording((cell(2),), 0.9)))]
    given = {cell(1): (3,), cell(5): (2,), cell(6): (2,), cell(7): (3,)}
    found = suggest(bank, given, groups, cell(0))
    assert [(s.comment.text, s.alike, s.used) for s in found] == [
        ("like", 1, 2),
        ("often", 0, 2),
        ("rare", 0, 0),
    ]
    assert [s.comment.text for s in suggest(bank, given, groups, cell(1))] == ["often", "rare"]
    assert [s.comment.text for s in suggest(bank, given, (), cell(9))] == ["often", "like", "rare"]


def test_a_removed_comment_keeps_its_words_and_comes_back_under_its_number() -> None:
    bank = remove(bank_of("one", "two"), 1)
    assert bank.comments == (Comment(2, "two"),)
    assert bank.text(1) == "one"
    assert suggest(bank, {}, (), cell(0))[0].comment.number == 2
    with pytest.raises(KeyError):
        edit(bank, 1, "other words")
    assert write(bank, "one") == (Bank((Comment(2, "two"), Comment(1, "one")), 3), Comment(1, "one"))


def test_what_makes_no_sense_is_refused() -> None:
    bank = bank_of("one")
    with pytest.raises(ValueError, match="words"):
        write(bank, "  ")
    with pytest.raises(ValueError, match="words"):
        edit(bank, 1, "")
    with pytest.raises(KeyError):
        edit(bank, 2, "x")
    assert bank.comments == (Comment(1, "one"),)
