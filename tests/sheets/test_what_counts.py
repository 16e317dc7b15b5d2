"""What exports say of answers accepted unseen, of comments, and of what counts how much."""

import csv
from dataclasses import replace

import openpyxl
import pytest

from grader_app.core.comments import Bank, Because, write
from grader_app.core.points import Cut, Scheme, reprice
from grader_app.core.session import Override, Session
from grader_app.sheets.feedback import Wishes, feedback
from grader_app.sheets.feedback_html import check_html, html_page
from grader_app.sheets.figures import question_figures
from grader_app.sheets.grade_lists import GradeList, write_grade_list
from grader_app.sheets.gradebook import write_gradebook
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.reconciliation import listed
from grader_app.sheets.results import values
from grader_app.sheets.shapes import recognise
from grader_app.sheets.writer import export
from tests.sheets.marking import BULB, ITEMS, VOLTAGE, prediction
from tests.sheets.test_export import copy_of, session_on
from tests.sheets.test_feedback import ADA, BEN, DAY, session_of
from tests.sheets.test_gradebook import FOLDER
from tests.sheets.test_gradebook import session_on as gradebook_session_on
from tests.sheets.test_results_workbook import rows, written

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")
ACCEPTED = "accepted unseen: the model is sure"


def accepted() -> Session:
    """Ada's first answer is accepted unseen, her second decided, with a comment and a reason."""
    session = session_of((ADA, "a path", "zero"), (BEN, "a wire", "none"))
    cells = [response.cell for response in session.roster.responses]
    session.add_predictions((cell, prediction(1, 0.9)) for cell in cells[:2])
    bank, comment = write(Bank(), "Say why.")
    session.keep(replace(session.kept, banks={VOLTAGE.id: bank}))
    hers = Override(2, "See me.", Because.OTHER_WORDS, (comment.number,))
    session.apply("Accept", {cells[0]: Override(1, accepted=True), cells[1]: hers})
    return session


def weighed() -> Session:
    """All four answers have a level; the second question counts twice, its middle level is worth 1.5."""
    session = session_of((ADA, "a path", "zero"), (BEN, "a wire", "none"))
    levels = dict(zip((response.cell for response in session.roster.responses), (2, 1, 1, 0), strict=True))
    scheme = Scheme(
        (BULB, reprice(VOLTAGE, (0, 1.5, 2))), {VOLTAGE.id: 2}, (Cut("A", 0.8), Cut("B", 0.5), Cut("C", 0))
    )
    session.apply("Worth", {cell: Override(level) for cell, level in levels.items()}, scheme=scheme)
    return session


def test_what_was_accepted_unseen_is_never_said_to_be_hers(tmp_path) -> None:
    session = accepted()
    first, second = session.roster.responses[:2]
    assert values(session, first) == (0.5, ACCEPTED, 0.9, None)
    assert values(session, second) == (2, "teacher", None, "Say why.\nSee me.")
    book, _ = written(session, tmp_path)
    assert "1 decided by a person  ·  1 accepted unseen" in book["Overview"]["A2"].value
    assert [rows(book[name])[4][5] for name in ("Q1 Bulb C", "Q2 Voltage")] == ["accepted unseen", "teacher"]
    found = rows(book["Audit"])
    assert [f"Decided by {ACCEPTED}", 1] in found
    assert ["B2", "007", "Bulb C", 0.5, 0.9, 0.5, "accepted unseen"] in found
    reason = "right idea, other words"
    assert ["C2", "007", "Voltage", 0.5, 0.9, 2, "by the teacher", reason, "Say why.\nSee me."] in found


def test_an_accepted_proposal_bears_nothing_out() -> None:
    session = accepted()
    figures = [question_figures(session, item, session.responses(item.id)) for item in session.items]
    assert [(one.decided, one.compared, one.agreement) for one in figures] == [(0, 0, None), (1, 1, 0.0)]


def test_comments_stand_before_the_note_wherever_a_note_stood(tmp_path) -> None:
    said = "Say why.\nSee me."
    session = accepted()
    ada, _ = feedback(session, Wishes(day=DAY))
    assert [(one.comment, one.points) for one in ada.marked] == [("", 0.5), (said, 2)]
    check_html(html_page([ada]), [ada])

    bank, comment = write(Bank(), "Say why.")
    session = session_on(copy_of("duplicate_headers.xlsx", tmp_path))
    cell = session.roster.responses[0].cell
    session.keep(replace(session.kept, banks={session.response(cell).item_id: bank}))
    session.apply("Comment", {cell: Override(2, "See me.", None, (comment.number,))})
    export(session, tmp_path / "out.xlsx")
    assert said in [text for row in rows(openpyxl.load_workbook(tmp_path / "out.xlsx")["7B"]) for text in row]


def test_weights_points_and_grades_are_in_the_workbook(tmp_path) -> None:
    book, report = written(weighed(), tmp_path)
    live = openpyxl.load_workbook(report.target)["Students"]
    stored = book["Students"]
    assert [cell.value for cell in live[3]] == [None, "Counts times", 1, 2, None, None, None]
    assert [cell.value for cell in live[4]][2:] == [
        "Bulb C\nof 2", "Voltage\nof 2", "Total\nof 6", "Percent", "Grade",
    ]  # fmt: skip
    assert live["E5"].value == "=SUMPRODUCT(C5:D5,C$3:D$3)"
    assert [cell.value for cell in stored[5]][2:] == [2, 1.5, 5, pytest.approx(5 / 6), "A"]
    assert [cell.value for cell in stored[6]][2:] == [0.5, 0, 0.5, pytest.approx(0.5 / 6), "C"]
    assert [stored["E7"].value, stored["G7"].value] == [2.75, None]
    found = rows(book["Audit"])
    assert ["Voltage", 2, "none: 0; part: 1.5; full: 2"] in found
    assert ["Grade", "B", "from 50 % of all points"] in found


def test_nothing_is_said_of_weights_where_there_are_none(tmp_path) -> None:
    book, _ = written(accepted(), tmp_path)
    assert ["What counts how much"] not in rows(book["Audit"])
    assert book["Students"]["C3"].value is None


def test_weights_count_in_the_totals_that_others_take(tmp_path) -> None:
    write_grade_list(weighed(), tmp_path / "list.csv", GradeList.CLASSROOM)
    lines = list(csv.reader((tmp_path / "list.csv").read_text("utf-8-sig").splitlines()))
    assert [line[3:] for line in lines[1:]] == [["2", "2", "6"], ["2", "1.5", "5"], ["0.5", "0", "0.5"]]
    ada, ben = feedback(weighed(), Wishes(day=DAY))
    assert (ada.total, ben.total) == ("5 of 6 points · A", "0.5 of 6 points · C")
    page = html_page([ada, ben])
    check_html(page, [ada, ben])
    assert "1.5 of 2, counts × 2".encode() in page


@pytest.mark.parametrize(("weights", "total"), [({}, "1"), ({VOLTAGE.id: 3}, "2")])
def test_a_gradebooks_one_column_takes_the_weighed_sum(tmp_path, weights, total) -> None:
    path = tmp_path / "answers.csv"
    path.write_text("Student ID,Name,Bulb C,Voltage\n007,Ada Abel,x,y\n", "utf-8")
    session = gradebook_session_on(path, ITEMS)
    session.apply("Weights", {}, scheme=replace(session.scheme, weights=weights))
    for name, column in (("Unit", total), ("Voltage", "0.5")):
        gradebook = tmp_path / "book.csv"
        text = (FOLDER / "brightspace_grades.csv").read_text("utf-8").replace("#400123456", "#007")
        gradebook.write_text(text.replace("Bulb C Points", f"{name} Points"), "utf-8", newline="")
        shape = recognise(open_workbook(gradebook).tables[0])
        assert shape is not None
        report = write_gradebook(session, shape, tmp_path / "upload.csv", gradebook=gradebook)
        assert open_workbook(report.target).tables[0].text(2, 6) == column
        (line,) = (line for line in listed(session, report.rows) if line[1] == 2)
        assert str(line[6]) == column
