"""A file with the headers of an earlier one is read as that one was, and nobody's text is kept for it."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader_app.core.roster import Attempts, Column, Columns, Role, Source
from grader_app.errors import SheetError
from grader_app.sheets import mappings
from grader_app.sheets.columns import propose
from grader_app.sheets.headers import normal
from grader_app.sheets.mappings import recall, remember
from grader_app.sheets.workbook import Workbook
from tests.sheets.marking import BULB, GOLDEN, ITEMS, VOLTAGE
from tests.sheets.test_columns import table

SETS = {"circuits": ITEMS, "other": (BULB,)}
HEADERS = ("Code", "Pupil", "What we asked", "How sure")
ROLES = {1: Column(Role.ID), 2: Column(Role.NAME), 3: Column(Role.ANSWER, VOLTAGE.id), 4: Column(Role.IGNORE)}


def book(*tables):
    return Workbook(Source(GOLDEN, ""), "csv", tables)


def test_next_weeks_file_is_read_like_this_weeks(tmp_path) -> None:
    file = tmp_path / "mappings.json"
    this = book(table(HEADERS, ("007", "Ada Abel", "a secret push", "very")))
    columns = Columns("7B", 1, ROLES, Attempts.BEST)
    assert recall(file, this, SETS) is None
    remember(file, this, [columns], "circuits")
    following = book(
        table(("Export of 3 March",), HEADERS, ("008", "Ben", "a pull", "no"), name="Week 2"),
        table(("Code", "Pupil", "What else", "How sure"), name="Another"),
    )
    found = recall(file, following, SETS)
    assert found is not None
    assert found.question_set == "circuits"
    assert found.columns == (replace(columns, sheet="Week 2", header_row=2),)
    text = file.read_text()
    assert not any(word in text for word in ("Pupil", "asked", "Ada", "007", "secret", "push"))


@pytest.mark.parametrize(
    "sets", [{}, {"circuits": (BULB,)}, {"other": ITEMS}], ids=["none", "question gone", "set gone"]
)
def test_what_asks_for_a_question_that_is_gone_is_not_recalled(sets, tmp_path) -> None:
    file, week = tmp_path / "mappings.json", book(table(HEADERS, ("1", "A", "x", "y")))
    remember(file, week, [Columns("7B", 1, ROLES)], "circuits")
    assert recall(file, week, sets) is None


def test_the_last_word_counts(tmp_path) -> None:
    file, week = tmp_path / "mappings.json", book(table(HEADERS, ("1", "A", "x", "y")))
    remember(file, week, [Columns("7B", 1, ROLES)], "circuits")
    corrected = Columns("7B", 1, {**ROLES, 3: Column(Role.ANSWER, BULB.id)})
    remember(file, week, [corrected], "other")
    found = recall(file, week, SETS)
    assert found is not None
    assert (found.question_set, found.columns) == ("other", (corrected,))


def test_a_sheet_for_each_class_is_recalled_together(tmp_path) -> None:
    file = tmp_path / "mappings.json"
    classes = book(*(table(HEADERS, ("1", "A", "x", "y"), name=name) for name in ("7A", "7B")))
    remember(file, classes, [Columns("7A", 1, ROLES)], "circuits")
    found = recall(file, classes, SETS)
    assert found is not None
    assert [columns.sheet for columns in found.columns] == ["7A", "7B"]


def test_moodles_next_quiz_has_the_same_headers_but_is_another_one(tmp_path) -> None:
    file = tmp_path / "mappings.json"
    headers = ("Last name", "First name", "Username", "Status", "Grade/2.00", "Question 1", "Response 1")

    def quiz(question):
        return book(table(headers, ("Abel", "Ada", "ada", "Finished", "1", question, "x")))

    week = quiz(BULB.prompt)
    remember(file, week, [propose(week.tables[0], ITEMS)], "circuits")
    assert recall(file, week, SETS) is not None
    assert recall(file, quiz(VOLTAGE.prompt), SETS) is None


def test_questions_below_one_another_are_known_by_what_they_were_said_to_be(tmp_path) -> None:
    file = tmp_path / "mappings.json"
    headers = ("Who", "About", "Said")
    roles = {1: Column(Role.ID), 2: Column(Role.QUESTION), 3: Column(Role.ANSWER)}
    week = book(table(headers, ("1", "Task 9", "x")))
    remember(file, week, [Columns("7B", 1, roles, questions={"task 9": VOLTAGE.id})], "circuits")
    found = recall(file, book(table(headers, ("1", "Task 9", "x"), ("1", BULB.prompt, "y"))), SETS)
    assert found is not None
    assert found.columns[0].questions == {"task 9": VOLTAGE.id, "why does bulb c stay lit": BULB.id}
    assert "ask 9" not in file.read_text()


def test_without_headers_there_is_nothing_to_know_a_file_by(tmp_path) -> None:
    file, week = tmp_path / "mappings.json", book(table(("only one",), ("1",)))
    for row in (0, 1):
        remember(file, week, [Columns("7B", row, ROLES), Columns("no such sheet", 1, ROLES)], "circuits")
    assert recall(file, week, SETS) is None


def test_the_one_used_longest_ago_is_forgotten(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(mappings, "_MOST", 2)
    file = tmp_path / "mappings.json"
    weeks = [book(table((*HEADERS, str(n)), ("1", "A", "x", "y"))) for n in range(3)]
    for week in (weeks[0], weeks[1], weeks[0], weeks[2]):
        remember(file, week, [Columns("7B", 1, ROLES)], "circuits")
    assert [recall(file, week, SETS) is not None for week in weeks] == [True, False, True]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b'{"version": 2, "mappings": {}}',
        b'{"version": 1, "mappings": 3}',
        b'{"version": 1, "mappings": {"FINGERPRINT": 3}}',
        b'{"version": 1, "mappings": {"FINGERPRINT": {"set": "circuits", "roles": {"1": ["pilot", null]}}}}',
    ],
)
def test_a_damaged_file_is_as_none(content, tmp_path) -> None:
    file, week = tmp_path / "mappings.json", book(table(HEADERS, ("1", "A", "x", "y")))
    remember(file, week, [Columns("7B", 1, ROLES)], "circuits")
    (fingerprint,) = json.loads(file.read_text())["mappings"]
    file.write_bytes(content.replace(b"FINGERPRINT", fingerprint.encode()))
    assert recall(file, week, SETS) is None
    remember(file, week, [Columns("7B", 1, ROLES)], "circuits")
    assert recall(file, week, SETS) is not None


def test_that_it_cannot_be_written_is_said(tmp_path) -> None:
    week = book(table(HEADERS, ("1", "A", "x", "y")))
    with pytest.raises(SheetError):
        remember(tmp_path / "no folder" / "mappings.json", week, [Columns("7B", 1, ROLES)], "circuits")


roles = st.builds(
    Column,
    st.sampled_from(list(Role)),
    st.sampled_from([None, BULB.id, VOLTAGE.id]),
)


@given(
    st.dictionaries(st.integers(1, 6), roles, max_size=6),
    st.sampled_from(list(Attempts)),
    st.lists(st.text(max_size=12), min_size=1, max_size=6),
)
def test_whatever_is_recalled_is_what_was_remembered(
    tmp_path_factory, given_roles, attempts, headers
) -> None:
    file = tmp_path_factory.mktemp("mappings") / "mappings.json"
    week = book(table(tuple(headers), ("1", "A", "x", "y")))
    columns = Columns("7B", 1, given_roles, attempts)
    remember(file, week, [columns], "circuits")
    found = recall(file, week, SETS)
    if found is not None:
        (again,) = found.columns
        assert (again.sheet, again.header_row, again.roles, again.attempts) == (
            "7B",
            1,
            given_roles,
            attempts,
        )
        assert again.asked == columns.asked
    else:
        assert not columns.asked or sum(bool(normal(text)) for text in headers) < 2
