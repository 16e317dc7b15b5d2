"""Several rows of the same student, and several questions below one another."""

from datetime import datetime

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from grader_app.core.roster import Attempts, Column, Columns, Role, Source, Student
from grader_app.sheets.attempts import EARLIER, LOWER, NO_MARKS, NOT_HANDED_IN
from grader_app.sheets.columns import missing, propose, with_questions
from grader_app.sheets.identity import duplicates
from grader_app.sheets.moments import read_moment
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.results import blocks
from grader_app.sheets.rosters import read_roster
from grader_app.sheets.workbook import Workbook
from tests.sheets.marking import BULB, GOLDEN, ITEMS, VOLTAGE, session_on
from tests.sheets.test_columns import table

SHAPES = GOLDEN / "shapes"
MOODLE = "Last name,First name,Email address,Status,Completed,Grade/2.00,Response 1\n"


def roster_of(folder, text, attempts=Attempts.LATEST, items=(BULB,), name="in.csv"):
    (folder / name).write_text(text, "utf-8")
    book = open_workbook(folder / name)
    columns = propose(book.tables[0], items)
    assert missing(columns, book.tables[0]) == ()
    return read_roster(
        book, Columns(columns.sheet, columns.header_row, columns.roles, attempts, columns.questions)
    )


def told(roster):
    return [r.text for r in roster.responses], [(s.row, s.reason) for s in roster.skipped]


@pytest.mark.parametrize(
    ("attempts", "texts", "left_out"),
    [
        (Attempts.LATEST, ["later"], [(2, EARLIER), (4, NOT_HANDED_IN)]),
        (Attempts.BEST, ["better"], [(3, LOWER), (4, NOT_HANDED_IN)]),
        (Attempts.ALL, ["better", "later"], [(4, NOT_HANDED_IN)]),
    ],
)
def test_moodles_attempts(attempts, texts, left_out, tmp_path) -> None:
    rows = (
        "Abel,Ada,ada@x.org,Finished,2 March 2026 10:09,2.00,better\n"
        "Abel,Ada,ADA@x.org,Finished,3 March 2026 10:09,1.00,later\n"
        "Abel,Ada,ada@x.org,In progress,-,-,-\n"
    )
    roster = roster_of(tmp_path, MOODLE + rows, attempts)
    assert told(roster) == (texts, left_out)
    assert len(duplicates(roster)) == (attempts is Attempts.ALL)


def test_the_latest_is_told_by_time_and_not_by_place(tmp_path) -> None:
    rows = (
        "Abel,Ada,ada@x.org,Finished,12. Juni 2026 11:55,1,latest\n"
        "Abel,Ada,ada@x.org,Finished,3. Mai 2026 23:55,1,first\n"
        "Abel,Ada,ada@x.org,Finished,12. Juni 2026 08:00,1,second\n"
    )
    assert told(roster_of(tmp_path, MOODLE + rows))[0] == ["latest"]


def test_numbered_attempts_come_in_the_order_of_numbers(tmp_path) -> None:
    text = "ID,Attempt,Bulb C\n1,10,tenth\n1,9,ninth\n2,1,other\n"
    assert told(roster_of(tmp_path, text))[0] == ["tenth", "other"]


def test_names_are_enough_where_the_source_numbers_the_attempts(tmp_path) -> None:
    text = "Name,Attempt,Bulb C\nAda,1,first\nAda,2,second\nBen,1,x\nBen,1,y\n"
    roster = roster_of(tmp_path, text)
    assert told(roster) == (["second", "x", "y"], [(2, EARLIER)])
    assert [person.student.name for person in duplicates(roster)] == ["Ben"]


def test_times_of_a_workbook_are_compared_as_times(tmp_path) -> None:
    path = tmp_path / "forms.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet, date = book.add_worksheet(), book.add_format({"num_format": "d/m/yy h:mm"})
        sheet.write_row(0, 0, ["Timestamp", "Student ID", BULB.prompt])
        for row, (when, text) in enumerate(
            [(datetime(2026, 12, 1), "late"), (datetime(2026, 2, 3), "early")], 1
        ):
            sheet.write_datetime(row, 0, when, date)
            sheet.write_row(row, 1, ["007", text])
    opened = open_workbook(path)
    assert told(read_roster(opened, propose(opened.tables[0], ITEMS)))[0] == ["late"]


def test_without_marks_the_latest_counts_and_that_is_said(tmp_path) -> None:
    roster = roster_of(tmp_path, "ID,Bulb C\n1,x\n1,y\n", Attempts.BEST)
    assert told(roster) == (["y"], [(2, NO_MARKS)])


@pytest.mark.parametrize(
    "rows",
    ["Ada Abel,x\nAda Abel,y\n", "Ada,x\n,y\n,z\n"],
)
def test_a_name_alone_never_makes_two_rows_one_students(rows, tmp_path) -> None:
    roster = roster_of(tmp_path, "Name,Bulb C\n" + rows)
    assert roster.skipped == ()
    assert len(duplicates(roster)) == (rows.count("Ada") == 2)


def test_an_id_beside_two_names_is_two_students(tmp_path) -> None:
    roster = roster_of(tmp_path, "ID,Name,Bulb C\n1,Ada,x\n1,Ben,y\nanonymous,,z\nanonymous,,w\n")
    assert told(roster) == (["x", "y", "z", "w"], [])
    (doubtful,) = duplicates(roster)
    assert [r.cell.row for r in doubtful.responses] == [2, 3]


def test_attempts_of_one_question_leave_the_others_alone(tmp_path) -> None:
    text = (
        "Username,Attempt #,Q Text,Q Type,Answer,Score\n"
        f"ada,1,{BULB.prompt},WR,old,2\nada,2,{BULB.prompt},WR,new,1\nada,1,{VOLTAGE.prompt},WR,only,0\n"
    ).replace("Q Type", "Q Title")
    roster = roster_of(tmp_path, text, items=ITEMS)
    assert [(r.item_id, r.text, r.mark) for r in roster.responses] == [
        (BULB.id, "new", 1),
        (VOLTAGE.id, "only", 0),
    ]
    best = roster_of(tmp_path, text, Attempts.BEST, ITEMS)
    assert [r.text for r in best.responses] == ["old", "only"]


def test_a_teachers_own_sheet_with_an_answer_in_each_row() -> None:
    book = open_workbook(SHAPES / "own_long.csv")
    columns = propose(book.tables[0], ITEMS)
    assert [column.role for column in columns.roles.values()] == [
        Role.GROUP,
        Role.NAME,
        Role.QUESTION,
        Role.ANSWER,
        Role.MARK,
    ]
    assert missing(columns, book.tables[0]) == ()
    assert [
        (r.student, r.group, r.item_id, r.text, r.mark) for r in read_roster(book, columns).responses
    ] == [
        (Student("", "Ada Abel"), "7A", BULB.id, "closed path", 2),
        (Student("", "Ada Abel"), "7A", VOLTAGE.id, "a push", 1.5),
        (Student("", "Ben Bright"), "7B", BULB.id, "on; always", None),
    ]
    session = session_on(SHAPES / "own_long.csv")
    (block,) = blocks(session, session.roster.parts[0])
    assert (block.answer_column, block.headers[0], list(block.rows)) == (4, "Answer – score", [2, 3, 4])


def test_rows_about_other_questions_are_left_out_with_a_reason(tmp_path) -> None:
    text = f"Student ID,Question,Response\n1,{BULB.prompt.upper()},x\n1,Name a colour.,red\n1,,y\n"
    assert told(roster_of(tmp_path, text)) == (
        ["x"],
        [
            (3, "This row answers a question that is not in the question set."),
            (4, "This row does not say which question it answers."),
        ],
    )


def test_a_column_may_be_made_the_one_of_questions(tmp_path) -> None:
    (tmp_path / "in.csv").write_text(f"who,about,said\n1,{BULB.prompt},x\n1,{VOLTAGE.prompt},y\n")
    book = open_workbook(tmp_path / "in.csv")
    roles = {1: Column(Role.ID), 2: Column(Role.QUESTION), 3: Column(Role.ANSWER)}
    columns = with_questions(Columns("in", 1, roles), book.tables[0], ITEMS)
    assert columns.asked == {BULB.id, VOLTAGE.id}
    assert [r.item_id for r in read_roster(book, columns).responses] == [BULB.id, VOLTAGE.id]


def test_a_column_of_answers_to_nothing_gets_no_scores_beside_it(tmp_path) -> None:
    (tmp_path / "in.csv").write_text("who,said,else\n1,x,y\n")
    roles = {1: Column(Role.ID), 2: Column(Role.ANSWER, BULB.id), 3: Column(Role.ANSWER)}
    session = session_on(tmp_path / "in.csv", Columns("in", 1, roles))
    assert [block.answer_column for block in blocks(session, session.roster.parts[0])] == [2]


def test_what_is_wrong_with_a_sheet_of_one_answer_in_each_row(tmp_path) -> None:
    (tmp_path / "in.csv").write_text("a,b,c,d\n1,2,3,4\n")
    (table,) = open_workbook(tmp_path / "in.csv").tables
    asking, answer = Column(Role.QUESTION), Column(Role.ANSWER)
    assert missing(Columns("in", 1, {1: asking, 2: asking, 3: answer, 4: answer}), table) == (
        "None of the questions in column A is one of the question set's.",
        "More than one column is marked as saying which question a row answers.",
        "Where each row says which question it answers, only one column can hold answers.",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024/12/22 11:49:31 PM GMT+8", datetime(2024, 12, 22, 23, 49, 31)),
        ("2026-03-02T12:05", datetime(2026, 3, 2, 12, 5)),
        ("2026-03-02 12:05 am", datetime(2026, 3, 2, 0, 5)),
        ("12. Juni 2026 11:55", datetime(2026, 6, 12, 11, 55)),
        ("Monday, 2 March 2026, 10:09 AM", datetime(2026, 3, 2, 10, 9)),
        ("2 de septiembre de 2026 9:05", datetime(2026, 9, 2, 9, 5)),
        ("1er août 2026", None),
        ("2 août 2026, 8:00", datetime(2026, 8, 2, 8)),
        ("Mar 2, 2026 7:00 pm", datetime(2026, 3, 2, 19)),
        ("31 Februar 2026", None),
        ("3 Foo 2026", None),
        ("3/4/2026 10:00", None),
        ("-", None),
    ],
)
def test_times_are_read_where_they_can_be_meant_in_one_way(text, expected) -> None:
    assert read_moment(text) == expected


words = st.sampled_from(
    ["", "1", "01", "Ada", "ada@x.org", "In progress", "Total", BULB.prompt, VOLTAGE.prompt, "-"]
)
any_roles = st.builds(Column, st.sampled_from(list(Role)), st.sampled_from([None, BULB.id, VOLTAGE.id]))


@given(
    st.lists(st.lists(words, min_size=4, max_size=4), min_size=1, max_size=8),
    st.lists(any_roles, min_size=4, max_size=4),
    st.sampled_from(list(Attempts)),
    st.integers(0, 1),
)
def test_no_row_is_left_out_without_a_word(rows, given_roles, attempts, header_row) -> None:
    """Whatever the columns are said to be, a row has answers or a reason, and no answer is there twice."""
    sheet = table(*map(tuple, rows))
    columns = Columns("7B", header_row, dict(enumerate(given_roles, 1)), attempts)
    columns = with_questions(columns, sheet, ITEMS)
    roster = read_roster(Workbook(Source(GOLDEN, ""), "csv", (sheet,)), columns)
    assert len({r.cell for r in roster.responses}) == len(roster.responses)
    told_of = {r.cell.row for r in roster.responses}, {s.row for s in roster.skipped}
    assert not told_of[0] & told_of[1]
    if any(columns.roles[n].item_id or columns.having(Role.QUESTION) for n in columns.having(Role.ANSWER)):
        assert told_of[0] | told_of[1] == {row for row in sheet.rows if row > header_row}
    for response in roster.responses:
        assert response.item_id in columns.asked
        assert response.text == sheet.text(response.cell.row, response.cell.column)
    if attempts is Attempts.ALL:
        assert not {s.reason for s in roster.skipped} & {EARLIER, LOWER, NO_MARKS}
