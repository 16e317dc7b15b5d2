"""What the window exports is in its language, and is known again in every other one."""

import csv
import io
from collections.abc import Callable, Iterator
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication

from grader_app.core.roster import Columns, Role
from grader_app.sheets.columns import best_table, propose
from grader_app.sheets.feedback import Wishes, write_feedback
from grader_app.sheets.feedback_html import Feedback, Marked, check_html, html_page
from grader_app.sheets.fresh import write_fresh
from grader_app.sheets.grade_lists import GradeList, write_grade_list
from grader_app.sheets.headers import OURS, ours
from grader_app.sheets.mappings import recall, remember
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.reconciliation import write_list
from grader_app.sheets.results import AUDIT, OUTCOMES, Outcome, fates
from grader_app.sheets.results_workbook import write_results
from grader_app.sheets.rosters import read_roster
from grader_app.sheets.workbook import Table
from grader_app.sheets.writer import export
from grader_app.ui.translation import LANGUAGES, speak, tongue
from tests.sheets.marking import ITEMS, copy_of, session_on
from tests.sheets.test_export_properties import session_of

FILES = (
    "everything_else.xlsx",
    "table_to_the_right_edge.xlsx",
    "all_quoted.tsv",
    "canvas_points_possible.csv",
)
WORDS_OF_OURS = (
    "score",
    "Answers",
    "teacher",
    "Offline Grader audit",
    "not marked yet",
    "blank",
)
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")


@pytest.fixture
def say(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    yield lambda language: speak(qapp, language)
    speak(qapp, "en")


def proposed(path: Path) -> tuple[Table, Columns]:
    table = best_table(open_workbook(path), ITEMS)
    return table, propose(table, ITEMS)


def cells(table: Table, width: int) -> dict[tuple[int, int], str]:
    return {
        (row, column): text
        for row, line in table.rows.items()
        for column, text in line.items()
        if column <= width
    }


def test_every_language_has_its_headers() -> None:
    assert set(OURS) == set(LANGUAGES)
    assert all(len(words) == len(OURS["en"]) for words in OURS.values())


@pytest.mark.parametrize(("first", "then"), [*product(LANGUAGES, repeat=2)])
@pytest.mark.parametrize("name", FILES)
def test_a_copy_is_known_again_in_any_language(say, tmp_path, name, first, then) -> None:
    """Her columns are hers, ours are ours, and a second export leaves all that was there as it was."""
    source = copy_of(name, tmp_path)
    hers, columns = proposed(source)
    session = session_on(source)
    say(first)
    once = tmp_path / f"once{source.suffix}"
    export(session, once, tongue=tongue())
    say(then)
    table, again = proposed(once)
    added = again.roles.keys() - columns.roles.keys()
    assert len(added) >= 4
    assert ours({c: table.header(again.header_row, c) for c in added}) == {
        c for c in added if table.header(again.header_row, c)
    }
    assert all(again.roles[column].role is Role.IGNORE for column in added)
    assert {column: again.roles[column] for column in columns.roles} == dict(columns.roles)
    roster = read_roster(open_workbook(once), again)
    assert [r.text for r in roster.responses] == [r.text for r in session.roster.responses]
    twice = tmp_path / f"twice{source.suffix}"
    export(session_on(once), twice, tongue=tongue())
    last, roles = proposed(twice)
    assert cells(last, hers.column_count) == cells(hers, hers.column_count)
    assert cells(last, table.column_count) == cells(table, table.column_count)
    assert roles.asked == columns.asked
    assert all(roles.roles[c].role is Role.IGNORE for c in roles.roles.keys() - columns.roles.keys())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_copy_is_read_as_her_file_was(say, tmp_path, language) -> None:
    source = copy_of("everything_else.xlsx", tmp_path)
    _, columns = proposed(source)
    remember(tmp_path / "kept.json", open_workbook(source), [columns], "circuits")
    say(language)
    export(session_on(source), tmp_path / "scored.xlsx", tongue=tongue())
    found = recall(tmp_path / "kept.json", open_workbook(tmp_path / "scored.xlsx"), {"circuits": ITEMS})
    assert found is not None
    assert found.columns[0].asked == columns.asked


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fresh_file_is_read_again(say, tmp_path, language) -> None:
    session = session_on(copy_of("everything_else.xlsx", tmp_path))
    say(language)
    for ending in (".xlsx", ".csv"):
        write_fresh(session, tmp_path / f"fresh{ending}", tongue=tongue())
        _, columns = proposed(tmp_path / f"fresh{ending}")
        known = {column.role for column in columns.roles.values()}
        assert {Role.ANSWER, Role.ID} <= known
        assert Role.MARK not in known


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_way_out_can_be_written(say, tmp_path, language) -> None:
    """Names of sheets fit, and files are called in the language too."""
    say(language)
    session = session_of(tmp_path, "Metall", "gut so", "Ada Abel", "7B")
    assert len(write_results(session, tmp_path / "results.xlsx", tongue=tongue()).sheets) == 4
    write_list(session, fates(session), tmp_path / "list.xlsx", tongue())
    (sheet,) = load_workbook(tmp_path / "list.xlsx")
    assert sheet["H2"].value == tongue().say(OUTCOMES[Outcome.WRITTEN])
    report = write_fresh(session, tmp_path / "fresh.csv", tongue=tongue())
    audit = Path(report.audit).read_text("utf-8-sig")
    assert audit.startswith(tongue().say(AUDIT))
    assert ("decided" in audit.casefold()) is (language == "en")


@pytest.mark.parametrize(
    ("language", "points", "day"),
    [
        ("en", "1.5 of 2 points", "9 March 2026"),
        ("de", "1,5 von 2 Punkten", "9. März 2026"),
        ("es", "1,5 de 2 puntos", "9 de marzo de 2026"),
        ("fr", "1,5 points sur 2", "9 mars 2026"),
    ],
)
def test_a_page_says_numbers_and_days_as_the_language_does(say, tmp_path, language, points, day) -> None:
    say(language)
    sheet = Feedback("7B", date(2026, 3, 9), "Ada", "", (Marked("Bulb C", "", "x", 1.5, 2, "", ""),))
    page = html_page([sheet], tongue=tongue()).decode()
    assert f'<html lang="{language}">' in page
    assert f">{points}</td>" in page
    assert f"7B · {day}<" in page
    check_html(page.encode(), [sheet], tongue())


def test_what_other_programs_read_stays_english(say, tmp_path) -> None:
    session = session_of(tmp_path, "Metall", "", "Ada Abel")
    written = {}
    for language in LANGUAGES:
        say(language)
        for style in GradeList:
            write_grade_list(session, tmp_path / "list.csv", style, tongue())
            written[language, style] = (tmp_path / "list.csv").read_bytes()
    assert len({written[each, GradeList.GRADESCOPE] for each in LANGUAGES}) == 1
    assert len({written[each, GradeList.CLASSROOM] for each in LANGUAGES}) == len(LANGUAGES)


@pytest.mark.parametrize("word", WORDS_OF_OURS)
def test_a_students_words_are_never_translated(say, tmp_path, word) -> None:
    say("de")
    session = session_of(tmp_path, word, word, word, word)
    write_fresh(session, tmp_path / "fresh.csv", tongue=tongue())
    write_feedback(session, tmp_path / "all.html", Wishes(tongue=tongue()))
    write_results(session, tmp_path / "results.xlsx", tongue=tongue())
    row = list(csv.reader(io.StringIO((tmp_path / "fresh.csv").read_text("utf-8-sig"))))[1]
    assert row[0] == row[2] == row[3] == row[7] == word
    page = (tmp_path / "all.html").read_text("utf-8")
    assert f">{word}</td>" in page
    assert f"Kommentar: {word}<" in page
    question = load_workbook(tmp_path / "results.xlsx").worksheets[1]
    assert [cell.value for cell in question[5]].count(word) == 4
