"""What becomes of the golden file of each shape: who answered what, and the marks that were there."""

import pytest

from grader_app.sheets.columns import best_table, missing, propose
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.rosters import read_roster
from grader_app.sheets.shapes import Kind, recognise
from tests.sheets.marking import BULB, GOLDEN

FOLDER = GOLDEN / "shapes"
ADA, BEN = "ada@school.example", "ben@school.example"
CLOSED = "its path is closed"
PLAIN = [(ADA, "", CLOSED, None), (BEN, "", "", None)]
SCORED = [(ADA, "", CLOSED, None), (BEN, "", "=on", None)]
SURVEY = [(ADA, "Ada Abel", "closed path", None), ("zoe@school.example", "Zoë Õun", "no idea", None)]
QUIZ = [(ADA, "Ada Abel", "closed", 2), (BEN, "Ben Bright", "on", None)]
INIGO = ("inigo@school.example", "Peña Íñigo", "el camino está cerrado", None)
OWN = [("01", "Ada Abel", "closed path", None), ("02", "Ben Bright", "", None)]

ROSTERS = {
    "google_forms.xlsx": [("007", "", CLOSED, None), ("008", "", "-", None)],
    "google_forms_quiz.csv": [("ada@school.example", "", "closed path", 2), (BEN, "", "dunno", None)],
    "google_forms_older.csv": [(ADA, "", "its path\nis closed", None), (BEN, "", 'the "plus" pole', None)],
    **{f"google_forms_sheet_{language}.xlsx": PLAIN for language in ("en", "de", "es", "fr")},
    **{f"google_forms_quiz_{language}.xlsx": SCORED for language in ("de", "es", "fr")},
    "microsoft_forms.xlsx": [("1", "", "closed path", None), ("2", "", "no idea", None)],
    **{f"microsoft_forms_{language}.xlsx": SURVEY for language in ("de", "es", "fr")},
    **{f"microsoft_forms_quiz{ending}.xlsx": QUIZ for ending in ("", "_de", "_es", "_fr")},
    "microsoft_forms_quiz.csv": [("007", "", CLOSED, 2), ("008", "", "it’s on, isn’t it", 0)],
    "moodle_quiz_attempts.csv": [(ADA, "Abel Ada", "closed path", None)],
    "brightspace_attempts.csv": [
        ("400123456", "Ada Abel", "answer 1", 1),
        ("400123457", "Ben Bright", "answer 1", None),
    ],
    "own_long.csv": [("", "Ada Abel", "closed path", 2), ("", "Ben Bright", "on; always", None)],
    "moodle_quiz_newer.csv": [("ada7", "Abel Ada", "closed path", None)],
    "moodle_quiz_de.csv": [("joerg@schule.example", "Jörg Übel", "weil der Weg – geschlossen ist", None)],
    "canvas_student_analysis.csv": [("s007", "Ada Abel", "closed\\, path", None)],
    "canvas_student_analysis_anonymous.csv": [("", "", "closed path", None)],
    "brightspace_one_question.csv": [
        ("400123456", "Ada Abel", "answer 1", 1),
        ("400123457", "Ben Bright", "answer 1", None),
    ],
    "kahoot_raw.xlsx": [("", "Ada", "yes", None)],
    "research_table.tsv": [("r1", "", "closed path", 2), ("r2", "", "lit", 0)],
    "research_rsmtool.csv": [("c07", "", "closed path", None), ("c08", "", "lit", None)],
    "own_wide.xlsx": OWN,
    "own_class_per_sheet.xlsx": OWN,
    "moodle_worksheet_html.csv": [
        ("Participant 1201", "Ada Abel", "its path is closed & short\nso 3 < 4", None),
        ("Participant 1202", "Ben Bright", "", 1.5),
    ],
    "moodle_worksheet_blind.csv": [("Participant 44", "", "closed path", None)],
}
"""What (id, name, text, mark) the answers to one question are."""


def with_answers_to_bulb(name):
    book = open_workbook(FOLDER / name)
    table = best_table(book, (BULB,))
    columns = propose(table, (BULB,))
    return book, table, columns


@pytest.mark.parametrize("name", ROSTERS)
def test_a_file_gives_the_roster_that_its_rows_hold(name) -> None:
    book, table, columns = with_answers_to_bulb(name)
    assert missing(columns, table) == ()
    read = [(r.student.id, r.student.name, r.text, r.mark) for r in read_roster(book, columns).responses]
    assert read == ROSTERS[name]


@pytest.mark.parametrize("language", ["es", "fr"])
def test_moodle_quizzes_of_other_languages(language) -> None:
    book, table, columns = with_answers_to_bulb(f"moodle_quiz_{language}.csv")
    first = read_roster(book, columns).responses[0]
    shape = recognise(table)
    assert shape is not None
    assert (shape.name, shape.language) == ("Moodle quiz responses", language)
    assert (first.student.id, first.student.name, first.text, first.mark) == INIGO


@pytest.mark.parametrize(
    ("name", "shape", "language"),
    [
        ("moodle_worksheet_upload_es.csv", "Moodle grading worksheet", "es"),
        ("canvas_gradebook_names.csv", "Canvas gradebook", "en"),
        ("brightspace_grades_org.csv", "Brightspace grades", "en"),
        ("gradescope_assignment.csv", "Gradescope grades", "en"),
    ],
)
def test_what_only_takes_grades_offers_no_answers(name, shape, language) -> None:
    _, table, columns = with_answers_to_bulb(name)
    found = recognise(table)
    assert found is not None
    assert (found.name, found.language) == (shape, language)
    assert found.kind in (Kind.GRADEBOOK, Kind.WORKSHEET)
    assert missing(columns, table) == ("No column is marked as the answers to a question.",)


def test_the_sheet_with_the_answers_is_found_in_a_whole_report() -> None:
    book = open_workbook(FOLDER / "kahoot_whole_report.xlsx")
    assert [found and found.name for found in map(recognise, book.tables)] == [
        None,
        "Kahoot final scores",
        None,
        "Kahoot report",
    ]


def test_a_table_without_headers_keeps_its_first_row() -> None:
    book, _, columns = with_answers_to_bulb("own_without_headers.csv")
    assert columns.header_row == 0
    assert book.tables[0].text(1, 1) == "007"


def test_only_what_its_source_stores_as_html_is_shown_without_tags() -> None:
    book, table, columns = with_answers_to_bulb("moodle_worksheet_html.csv")
    assert table.text(2, 10) == "<p>its path is <b>closed</b> &amp; short</p><p>so 3 &lt; 4</p>"
    assert all("<" not in r.text.replace("3 < 4", "") for r in read_roster(book, columns).responses)
    moodle = recognise(table)
    google = recognise(open_workbook(FOLDER / "google_forms.xlsx").tables[0])
    assert moodle is not None
    assert google is not None
    assert google.shown("<p>I like HTML</p>") == "<p>I like HTML</p>"
    assert moodle.shown("3 < 4 and 5 > 2, so <b and c>") == "3 < 4 and 5 > 2, so <b and c>"
