"""Lists of grades in the manner of Google Classroom and Gradescope."""

import csv
import io

import pytest

from grader_app.core.roster import Student
from grader_app.core.session import Override
from grader_app.errors import SheetError
from grader_app.sheets.grade_lists import GradeList, write_grade_list
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.shapes import recognise
from tests.sheets.test_feedback import ADA, BEN, marked, session_of


def lines(path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_classroom_by_last_name_with_addresses_and_totals(tmp_path) -> None:
    session = session_of(
        (Student("c@x.example", "Zoë de la Cruz"), "x", "y"),
        (Student("1", "Abel, Ada", "a@x.example"), "x", "y"),
    )
    for response in session.roster.responses:
        session.set_override(response.cell, Override(1))
    report = write_grade_list(session, tmp_path / "list.csv", GradeList.CLASSROOM)
    assert lines(report.target) == [
        ["Last Name", "First Name", "Email Address", "Bulb C", "Voltage", "Total"],
        ["Points", "", "", "2", "2", "4"],
        ["Abel", "Ada", "a@x.example", "0.5", "0.5", "1"],
        ["Cruz", "Zoë de la", "c@x.example", "0.5", "0.5", "1"],
    ]
    assert report.written == 2


def test_gradescope_has_its_columns_and_is_recognised_again(tmp_path) -> None:
    report = write_grade_list(marked(), tmp_path / "list.csv", GradeList.GRADESCOPE)
    assert lines(report.target) == [
        [
            "First Name",
            "Last Name",
            "SID",
            "Email",
            "Sections",
            "Bulb C",
            "Bulb C - Max Points",
            "Voltage",
            "Voltage - Max Points",
        ],
        ["Ada", "Abel", "007", "", "7B", "2", "2", "0.5", "2"],
        ["Ben", "Bright", "008", "", "7B", "0.5", "2", "0", "2"],
    ]
    assert recognise(open_workbook(report.target).tables[0]).name == "Gradescope grades"


def test_who_is_in_doubt_or_unscored_has_a_line_without_points(tmp_path) -> None:
    name = Student("", "=Ada")
    session = session_of((name, "x", "y"), (name, "x", "y"), (BEN, "x", "y"))
    report = write_grade_list(session, tmp_path / "list.csv", GradeList.CLASSROOM)
    assert [row[3:] for row in lines(report.target)[2:]] == [["", "", ""]] * 2
    assert lines(report.target)[2][0] == "'=Ada"
    assert [row.outcome for row in report.rows] == ["ambiguous", "not scored"]
    assert [len(row.answers) for row in report.rows] == [4, 2]
    assert report.written == 0


def test_it_is_a_csv_file(tmp_path) -> None:
    with pytest.raises(SheetError) as error:
        write_grade_list(session_of((ADA, "x", "y")), tmp_path / "list.xlsx", GradeList.CLASSROOM)
    assert error.value.code == "wrong_ending"
