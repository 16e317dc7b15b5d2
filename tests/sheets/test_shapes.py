"""The files that forms and gradebooks hand out, recognised by their headers."""

import pytest

from grader_app.bundle import is_blank
from grader_app.core.roster import Role
from grader_app.sheets.columns import missing, propose
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.rosters import read_roster
from grader_app.sheets.shapes import SHAPES, Kind, recognise
from tests.sheets.marking import BULB, GOLDEN, ITEMS, VOLTAGE
from tests.sheets.test_columns import roles, table

FOLDER = GOLDEN / "shapes"
FILES = sorted(path.name for path in FOLDER.iterdir() if path.suffix != ".py")


def proposed(name, items=ITEMS):
    sheet = open_workbook(FOLDER / name).tables[0]
    columns = propose(sheet, items)
    given = {c: f"{r.role}{':' + r.item_id if r.item_id else ''}" for c, r in columns.roles.items()}
    return (
        recognise(sheet),
        {c: role for c, role in given.items() if role != "ignore"},
        missing(columns, sheet),
    )


@pytest.mark.parametrize(
    ("name", "shape", "language", "expected"),
    [
        (
            "google_forms.xlsx", "Google Forms quiz", "en",
            {2: "email", 3: "mark", 4: "answer:BULB_C", 5: "id"},
        ),
        (
            "google_forms_quiz.csv", "Google Forms quiz", "en",
            {2: "id", 3: "mark", 4: "answer:BULB_C", 5: "mark:BULB_C"},
        ),
        ("microsoft_forms.xlsx", "Microsoft Forms survey", "en", {1: "id", 5: "name", 6: "answer:BULB_C"}),
        *(
            (
                f"microsoft_forms_quiz{ending}.xlsx", "Microsoft Forms quiz", ending[1:] or "en",
                {4: "id", 5: "name", 6: "mark", 9: "answer:BULB_C", 10: "mark:BULB_C"},
            )
            for ending in ("", "_fr", "_es")
        ),
        (
            "moodle_quiz_older.csv", "Moodle quiz responses", "en",
            {1: "name", 2: "name", 5: "id", 10: "mark", 11: "answer", 12: "answer"},
        ),
        (
            "moodle_quiz_newer.csv", "Moodle quiz responses", "en",
            {1: "name", 2: "name", 3: "id", 8: "mark", 10: "answer:VOLTAGE", 13: "answer:BULB_C"},
        ),
        (
            "moodle_quiz_de.csv", "Moodle quiz responses", "de",
            {1: "name", 2: "name", 3: "id", 7: "answer"},
        ),
        *(
            (
                f"moodle_worksheet_{language}.csv", "Moodle grading worksheet", language,
                {1: "id", 2: "name", 3: "email", 9: "answer"},
            )
            for language in ("en", "de", "fr", "es", "ca")
        ),
        (
            "canvas_student_analysis.csv", "Canvas student analysis", "en",
            {1: "name", 3: "id", 4: "group", 9: "answer:BULB_C", 11: "answer:VOLTAGE", 15: "mark"},
        ),
        ("canvas_gradebook.csv", "Canvas gradebook", "en", {1: "name", 3: "id"}),
        (
            "brightspace_attempts.csv", "Brightspace quiz attempts", "en",
            {1: "id", 3: "name", 4: "name", 12: "question", 15: "answer", 17: "mark"},
        ),
        (
            "brightspace_one_question.csv", "Brightspace quiz attempts", "en",
            {1: "id", 3: "name", 4: "name", 12: "question", 15: "answer", 17: "mark"},
        ),
        ("brightspace_grades.csv", "Brightspace grades", "en", {1: "id", 3: "name", 4: "name"}),
        ("blackboard_grade_center.xls", "Blackboard Grade Center", "en", {1: "name", 2: "name", 4: "id"}),
        ("blackboard_offline.csv", "Blackboard offline grades", "en", {1: "name", 2: "name", 3: "id"}),
        ("gradescope.csv", "Gradescope grades", "en", {1: "name", 2: "name", 3: "id"}),
        ("kahoot_final_scores.xlsx", "Kahoot final scores", "en", {2: "name"}),
        ("kahoot_raw.xlsx", "Kahoot report", "en", {2: "question", 6: "name", 7: "answer"}),
        ("research_table.tsv", "research table", "en", {1: "question", 2: "id", 3: "answer", 4: "mark"}),
    ],
)  # fmt: skip
def test_golden_files_are_recognised_and_read(name, shape, language, expected) -> None:
    found, given, _ = proposed(name)
    assert found is not None
    assert (found.name, found.language, given) == (shape, language, expected)


def test_every_golden_file_of_a_source_is_recognised_and_no_teachers_own() -> None:
    for name in FILES:
        known = any(map(recognise, open_workbook(FOLDER / name).tables))
        assert known or name.startswith("own_"), name


def test_a_teachers_own_sheet_has_no_known_shape() -> None:
    assert recognise(table(("Student ID", "Name", BULB.prompt), ("1", "Ada", "x"))) is None
    assert recognise(table(("assignment", "Timestamp", "student_id"), ("1", "2", "3"))) is None
    assert recognise(table()) is None


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ca"])
def test_one_item_is_what_a_worksheet_is_about(language) -> None:
    sheet = open_workbook(FOLDER / f"moodle_worksheet_{language}.csv")
    columns = propose(sheet.tables[0], (BULB,))
    assert missing(columns, sheet.tables[0]) == ()
    assert columns.roles[5].role is Role.MARK
    assert columns.roles[5].item_id == BULB.id
    responses = read_roster(sheet, columns).responses
    assert [is_blank(response.text) for response in responses] == [False, True, False]
    assert [response.mark for response in responses] == [None, None, None]
    assert responses[0].student.id.endswith("1201")


def test_questions_below_one_another_are_each_rows_own() -> None:
    book = open_workbook(FOLDER / "brightspace_attempts.csv")
    columns = propose(book.tables[0], ITEMS)
    assert columns.asked == {BULB.id, VOLTAGE.id}
    assert missing(columns, book.tables[0]) == ()
    read = read_roster(book, columns).responses
    assert [(r.student.name, r.item_id, r.text, r.mark) for r in read] == [
        ("Ada Abel", BULB.id, "answer 1", 1),
        ("Ada Abel", VOLTAGE.id, "answer 2", 1),
        ("Ben Bright", BULB.id, "answer 1", None),
        ("Ben Bright", VOLTAGE.id, "answer 2", None),
    ]
    _, _, sentences = proposed("brightspace_one_question.csv", (VOLTAGE,))
    assert sentences == ("None of the questions in column L is one of the question set's.",)


def test_an_answer_to_nothing_named_is_not_guessed_among_several_items() -> None:
    _, _, sentences = proposed("moodle_quiz_de.csv")
    assert sentences == ("Column G holds answers, but to which question is not said.",)
    _, given, sentences = proposed("moodle_quiz_de.csv", (VOLTAGE,))
    assert given[7] == "answer:VOLTAGE"
    assert sentences == ()


def test_questions_of_no_item_are_left_out() -> None:
    _, given, _ = proposed("canvas_student_analysis.csv", (VOLTAGE,))
    assert 9 not in given


def test_footers_and_test_students_are_skipped() -> None:
    book = open_workbook(FOLDER / "canvas_student_analysis.csv")
    roster = read_roster(book, propose(book.tables[0], ITEMS))
    assert [skipped.reason for skipped in roster.skipped] == ["This is the gradebook's test student."]
    book = open_workbook(FOLDER / "moodle_quiz_older.csv")
    columns = propose(book.tables[0], (BULB,))
    skipped = read_roster(book, columns).skipped
    assert [(each.row, each.reason) for each in skipped] == [
        (3, "The student has not handed in this attempt."),
        (4, "This row sums up others."),
    ]


def test_a_gradebooks_own_grades_are_neither_answers_nor_marks() -> None:
    headers = ("Student", "ID", "SIS Login ID", "Section", "Bulb C (12)", "Final Score")
    sheet = table(headers, ("Abel, Ada", "1", "ada", "7B", "2", "80"))
    assert roles(propose(sheet, ITEMS)) == ["name", "ignore", "id", "ignore", "ignore", "ignore"]


def test_a_gradebook_with_answers_pasted_into_it_is_a_teachers_own_sheet() -> None:
    headers = ("Student", "ID", "SIS Login ID", "Section", "Bulb C (12)", "Final Score")
    sheet = table(headers, ("Abel, Ada", "1", "ada", "7B", "its path is still closed", "80"))
    assert roles(propose(sheet, ITEMS))[4] == "answer:BULB_C"


def test_identity_asked_for_in_a_form_counts_before_the_forms_own() -> None:
    sheet = table(
        ("Timestamp", "Email Address", "Full name", "Student ID", BULB.prompt),
        ("1.1.2026", "a@b.example", "Ada", "007", "x"),
        ("1.1.2026", "b@b.example", "Ben", "008", "y"),
    )
    assert roles(propose(sheet, ITEMS)) == ["ignore", "email", "name", "id", "answer:BULB_C"]


def test_what_this_program_wrote_stays_out_of_a_known_shape() -> None:
    sheet = table(("Timestamp", BULB.prompt, "Bulb C – score"), ("1.1.2026", "x", "2"))
    assert roles(propose(sheet, ITEMS)) == ["ignore", "answer:BULB_C", "ignore"]


def test_the_tables_are_as_headers_are_compared() -> None:
    assert len({(shape.name, shape.language, shape.needs, shape.pattern) for shape in SHAPES}) == len(SHAPES)
    assert all(shape.answer for shape in SHAPES if shape.kind is Kind.GRADEBOOK)
