"""Files that gradebooks take back: only the cells that they read may differ."""

import csv
import io
from dataclasses import replace

import pytest

from grader_app.core.identity import NAMESAKES, SEVERAL, Person
from grader_app.core.roster import Attempts, Student
from grader_app.core.session import Override, Session
from grader_app.errors import SheetError
from grader_app.sheets.columns import propose
from grader_app.sheets.delimited import field_spans, parse
from grader_app.sheets.gradebook import plan_gradebook, write_gradebook
from grader_app.sheets.identity import AMBIGUOUS, OTHER_NAME, UNKNOWN, Line, Register, find_all
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.results import Outcome
from grader_app.sheets.rosters import read_roster
from grader_app.sheets.shapes import recognise
from tests.sheets.marking import BULB, GOLDEN, ITEMS, VOLTAGE

FOLDER = GOLDEN / "shapes"
ANSWERS = "Student ID,Name,Bulb C\n{}"


def session_on(path, items=(BULB,), level=1, notes=("",), attempts=Attempts.LATEST):
    """A session in which a teacher gave every answer the same level, and the first ones notes."""
    book = open_workbook(path)
    columns = replace(propose(book.tables[0], items), attempts=attempts)
    session = Session(read_roster(book, columns), items)
    for number, response in enumerate(session.roster.responses):
        note = notes[number] if number < len(notes) else ""
        session.set_override(response.cell, Override(level, note))
    return session


def answers(folder, *students, items=(BULB,), level=1, notes=("",)):
    """A session on a file with an answer of each of these students: (id, name)."""
    path = folder / "answers.csv"
    path.write_text(ANSWERS.format("".join(f'{i},"{name}",a path\n' for i, name in students)), "utf-8")
    return session_on(path, items, level, notes)


def filled(session, name, folder, own=False):
    gradebook = FOLDER / name
    shape = recognise(open_workbook(gradebook).tables[0])
    assert shape is not None
    target = folder / f"upload {name}"
    report = write_gradebook(session, shape, target, gradebook=None if own else gradebook)
    return report, differences(gradebook.read_bytes(), target.read_bytes())


def differences(before: bytes, after: bytes) -> dict[str, str]:
    """Compare two files with a second reader, and all the bytes that are not in changed fields."""
    encoding = (
        "utf-16" if before[:2] == b"\xff\xfe" else "utf-8-sig" if before[:3] == b"\xef\xbb\xbf" else "utf-8"
    )
    old, new = (data.decode(encoding) for data in (before, after))
    assert after == new.encode(encoding)
    mark = max("\t;,", key=old.splitlines()[0].count)
    tables = [list(csv.reader(io.StringIO(text, newline=""), delimiter=mark)) for text in (old, new)]
    assert [len(row) for row in tables[0]] == [len(row) for row in tables[1]]
    changed = {
        f"{'ABCDEFGHIJKLMNO'[column]}{row}": theirs
        for row, (a, b) in enumerate(zip(*tables, strict=True), 1)
        for column, (ours, theirs) in enumerate(zip(a, b, strict=True))
        if ours != theirs
    }
    kept_old, kept_new = (bare(data, changed) for data in (before, after))
    assert kept_old == kept_new
    return changed


def bare(data: bytes, places) -> str:
    """A file without the fields at these places."""
    file = parse(data)
    text, end = [], 0
    for row in range(1, len(file.records) + 1):
        for column, (start, stop) in enumerate(field_spans(file, row)):
            if f"{'ABCDEFGHIJKLMNO'[column]}{row}" in places:
                text.append(file.text[end:start])
                end = stop
    return "".join([*text, file.text[end:]])


@pytest.mark.parametrize(
    ("language", "points"), [("en", "0.5"), ("de", "0,5"), ("fr", "0,5"), ("es", "0,5"), ("ca", "0,5")]
)
def test_moodles_worksheet_is_filled_in_row_by_row(language, points, tmp_path) -> None:
    name = f"moodle_worksheet_{language}.csv"
    session = session_on(FOLDER / name, notes=("so <good> &\ntrue",))
    report, changed = filled(session, name, tmp_path, own=True)
    assert changed == {"E2": points, "E3": points, "E4": points, "K2": "so &lt;good&gt; &amp;<br>true"}
    assert report.written == 3
    assert report.audit == ""


def test_a_blank_answer_gets_the_lowest_level_and_is_said_to(tmp_path) -> None:
    book = open_workbook(FOLDER / "moodle_worksheet_en.csv")
    session = Session(read_roster(book, propose(book.tables[0], (BULB,))), (BULB,))
    report, changed = filled(session, "moodle_worksheet_en.csv", tmp_path, own=True)
    assert changed == {"E3": "0"}
    assert [row.outcome for row in report.rows] == [Outcome.NOT_SCORED, Outcome.BLANK, Outcome.NOT_SCORED]


def test_canvas_takes_scores_by_id_and_keeps_what_is_excused(tmp_path) -> None:
    session = answers(
        tmp_path, ("007", "Ada Abel"), ("008", "Ben Bright"), ("0042", ""), ("9", "Nobody Known")
    )
    report, changed = filled(session, "canvas_gradebook.csv", tmp_path)
    assert changed == {"F4": "0.5", "F6": "0.5"}
    said = {
        (row.cell.row, row.reason) for row in report.rows if row.outcome in (Outcome.SKIPPED, Outcome.UNKNOWN)
    }
    assert said == {(5, "The gradebook takes no grade here."), (5, UNKNOWN)}
    assert {row.reason for row in report.rows if row.cell.row == 6} == {"It replaces another grade."}


def test_brightspace_takes_ids_without_their_sign(tmp_path) -> None:
    session = answers(tmp_path, ("400123456", "Ada Abel"))
    report, changed = filled(session, "brightspace_grades.csv", tmp_path)
    assert changed == {"F2": "0.5"}
    assert [row.reason for row in report.rows] == ["", "No answer is this student's."]


def test_blackboards_column_with_an_id_is_filled_in_and_its_total_left(tmp_path) -> None:
    session = answers(tmp_path, ("007", "Ada Abel"), ("008", "Ben Bright"))
    _, changed = filled(session, "blackboard_grade_center.xls", tmp_path)
    assert changed == {"G2": "0.5", "G3": "0.5"}


def test_blackboards_offline_file_takes_notes_too(tmp_path) -> None:
    session = answers(tmp_path, ("ada", "Ada Abel"), ("ben", "Ben Bright"), notes=("=2+2",))
    _, changed = filled(session, "blackboard_offline.csv", tmp_path)
    assert changed == {"D2": "0.5", "D3": "0.5", "G2": "'=2+2"}


def test_a_grade_that_is_there_already_is_left_alone(tmp_path) -> None:
    session = answers(tmp_path, ("ben", "Ben Bright"))
    one = tmp_path / "one.csv"
    one.write_bytes((FOLDER / "blackboard_offline.csv").read_bytes().replace(b'"1"', b'"0.50"'))
    shape = recognise(open_workbook(one).tables[0])
    report = write_gradebook(session, shape, tmp_path / "two.csv", gradebook=one)
    assert (tmp_path / "two.csv").read_bytes() == one.read_bytes()
    assert [row.outcome for row in report.rows] == [Outcome.UNKNOWN, Outcome.UNCHANGED]


def test_a_plan_says_the_same_and_writes_nothing(tmp_path) -> None:
    session = answers(tmp_path, ("007", "Ada Abel"), ("9", "Nobody Known"))
    gradebook = FOLDER / "canvas_gradebook.csv"
    shape = recognise(open_workbook(gradebook).tables[0])
    before = sorted(tmp_path.iterdir())
    planned = plan_gradebook(session, shape, gradebook=gradebook)
    assert sorted(tmp_path.iterdir()) == before
    report, _ = filled(session, "canvas_gradebook.csv", tmp_path)
    assert planned == report.rows
    ada = next(row for row in planned if row.student_id == "007")
    assert ada.answers == (session.roster.responses[0].cell,)


def test_more_points_than_a_column_takes_are_not_written(tmp_path) -> None:
    session = answers(tmp_path, ("007", "Ada Abel"), level=2)
    gradebook = tmp_path / "book.csv"
    data = (FOLDER / "brightspace_grades.csv").read_bytes().replace(b"MaxPoints:2", b"MaxPoints:1")
    gradebook.write_bytes(data.replace(b"#400123456", b"#007"))
    shape = recognise(open_workbook(gradebook).tables[0])
    report = write_gradebook(session, shape, tmp_path / "upload.csv", gradebook=gradebook)
    assert report.written == 0
    assert report.rows[0].reason == "The score is more than the gradebook takes here."


def test_a_worksheet_with_a_scale_or_locked_grades_takes_no_points(tmp_path) -> None:
    data = (FOLDER / "moodle_worksheet_en.csv").read_bytes()
    for old, new, reason in (
        (b"Maximum Grade", b"Scale", "The gradebook does not say how many points can be earned here."),
        (b",Yes,", b",No,", "The gradebook takes no grade here."),
    ):
        path = tmp_path / "sheet.csv"
        path.write_bytes(data.replace(old, new))
        session = session_on(path)
        shape = recognise(open_workbook(path).tables[0])
        report = write_gradebook(session, shape, tmp_path / "upload.csv")
        assert {row.reason for row in report.rows} == {reason}


def test_a_single_column_takes_the_sum_and_only_of_whole_students(tmp_path) -> None:
    path = tmp_path / "answers.csv"
    path.write_text("Student ID,Name,Bulb C,Voltage\n007,Ada Abel,x,y\n008,Ben Bright,x,y\n", "utf-8")
    session = session_on(path, ITEMS)
    session.set_override(session.roster.responses[3].cell, None)
    gradebook = tmp_path / "book.csv"
    text = (FOLDER / "brightspace_grades.csv").read_text("utf-8").replace("Bulb C Points", "Unit Points")
    gradebook.write_text(
        text.replace("#400123456", "#007").replace("#400123457", "#008"), "utf-8", newline=""
    )
    shape = recognise(open_workbook(gradebook).tables[0])
    report = write_gradebook(session, shape, tmp_path / "upload.csv", gradebook=gradebook)
    assert open_workbook(report.target).tables[0].text(2, 6) == "1"
    assert [row.outcome for row in report.rows] == [Outcome.WRITTEN, Outcome.NOT_SCORED]


def test_two_answers_of_one_student_are_for_the_teacher_to_choose_from(tmp_path) -> None:
    answers(tmp_path, ("007", "Ada Abel"), ("007", "Ada Abel"))
    session = session_on(tmp_path / "answers.csv", attempts=Attempts.ALL)
    report, changed = filled(session, "canvas_gradebook.csv", tmp_path)
    assert changed == {}
    assert [row.reason for row in report.rows].count(SEVERAL) == 2


def test_what_does_not_fit_is_said(tmp_path) -> None:
    session = answers(tmp_path, ("007", "Ada Abel"))
    canvas = recognise(open_workbook(FOLDER / "canvas_gradebook.csv").tables[0])

    def refused(gradebook, target="upload.csv", work=session):
        with pytest.raises(SheetError) as error:
            write_gradebook(work, canvas, tmp_path / target, gradebook=gradebook)
        assert error.value.hint
        return error.value.code

    assert refused(FOLDER / "brightspace_grades.csv") == "wrong_shape"
    assert refused(FOLDER / "google_forms.xlsx") == "wrong_shape"
    assert refused(None) == "wrong_shape"
    assert refused(FOLDER / "canvas_gradebook.csv", "answers.csv") == "target_is_source"
    other = answers(tmp_path, ("007", "Ada Abel"))
    path = tmp_path / "canvas.csv"
    path.write_text((FOLDER / "canvas_gradebook.csv").read_text("utf-8").replace("Bulb C", "Poem"), "utf-8")
    assert refused(path, work=other) == "no_column"
    (tmp_path / "answers.csv").write_text("changed")
    assert refused(None) == "changed"


def test_students_are_found_by_id_then_name_and_never_by_half() -> None:
    register = Register(
        {
            2: Line(("007", "ada@school.example"), "Abel, Ada"),
            3: Line(("008",), "García Núñez, Íñigo"),
            4: Line(("009",), "Bright, Ben"),
            5: Line(("010",), "Bright, Ben"),
            6: Line(("011", "twin"), "Cole, Cy"),
            7: Line(("twin",), "Cole, Di"),
        }
    )
    assert register.find(Student("007", "")) == (2, "")
    assert register.find(Student("Ada@School.example", "")) == (2, "")
    assert register.find(Student("", "Inigo Garcia Nunez")) == (3, "")
    assert register.find(Student("x", "Iñigo García")) == (3, "")
    assert register.find(Student("", "Ben Bright")) == (0, AMBIGUOUS)
    assert register.find(Student("twin", "")) == (0, AMBIGUOUS)
    assert register.find(Student("007", "Ben Bright")) == (0, OTHER_NAME)
    assert register.find(Student("", "Ada")) == (0, UNKNOWN)
    assert register.find(Student("", "")) == (0, UNKNOWN)
    assert register.find(Student("nowhere", "", "ADA@school.example")) == (2, "")
    students = (Student("007", ""), Student("", "Ada Abel"), Student("011", ""), Student("008", ""))
    persons = [
        Person(student, "", (), doubt) for student, doubt in zip(students, ("", "", "", "?"), strict=True)
    ]
    assert [found[1:] for found in find_all(register, persons)] == [
        (0, AMBIGUOUS),
        (0, AMBIGUOUS),
        (6, ""),
        (0, "?"),
    ]


def test_of_two_students_with_one_name_and_no_id_neither_gets_a_grade(tmp_path) -> None:
    (tmp_path / "7B.csv").write_text("Name,Bulb C\nAda Abel,x\nBen Bright,y\nAda Abel,z\n")
    session = session_on(tmp_path / "7B.csv")
    target = tmp_path / "out.csv"
    gradebook = FOLDER / "brightspace_grades.csv"
    shape = recognise(open_workbook(gradebook).tables[0])
    report = write_gradebook(session, shape, target, gradebook=gradebook)
    named = [(fate.cell.row, fate.reason) for fate in report.rows if fate.cell.sheet == "7B"]
    assert (2, NAMESAKES) in named
    assert (4, NAMESAKES) in named
    before, after = (path.read_text("utf-8").splitlines() for path in (gradebook, target))
    assert [line for line in before if "Ada" in line] == [line for line in after if "Ada" in line]


def test_fields_are_found_where_they_stand() -> None:
    data = b'sep=;\r\n"a;b";c\r\n;"d ""e"""x\r"f\n";g\nh'
    file = parse(data)
    found = [
        [file.text[start:end] for start, end in field_spans(file, row)]
        for row in range(1, len(file.records) + 1)
    ]
    assert found == [['"a;b"', "c"], ["", '"d ""e"""x'], ['"f\n"', "g"], ["h"]]


def test_unscored_gradebooks_of_other_questions_change_nothing(tmp_path) -> None:
    session = answers(tmp_path, ("nobody", "Somebody Else"), items=(BULB, VOLTAGE))
    report, changed = filled(session, "canvas_gradebook.csv", tmp_path)
    assert (changed, report.written) == ({}, 0)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("gradescope.csv", {"F2": "0.5"}), ("gradescope_assignment.csv", {"J2": "0.5", "J3": "0.5"})],
)
def test_gradescopes_files_are_filled_in_too(name, expected, tmp_path) -> None:
    session = answers(tmp_path, ("007", "Ada Abel"), ("008", "Ben Bright"))
    _, changed = filled(session, name, tmp_path)
    assert changed == expected


def test_a_column_takes_no_more_than_the_one_beside_it_says(tmp_path) -> None:
    session = answers(tmp_path, ("007", "Ada Abel"), level=2)
    gradebook = tmp_path / "book.csv"
    gradebook.write_bytes((FOLDER / "gradescope.csv").read_bytes().replace(b"2.0,2.0,", b"2.0,1.5,"))
    shape = recognise(open_workbook(gradebook).tables[0])
    (row,) = plan_gradebook(session, shape, gradebook=gradebook)
    assert row.outcome is Outcome.OUT_OF_RANGE
