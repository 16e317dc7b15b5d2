import pytest
import xlsxwriter

from grader_app.core.roster import Cell, Column, Columns, Role, Student
from grader_app.core.session import Session
from grader_app.errors import SheetError
from grader_app.sheets.columns import propose
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.results import blocks, fates
from grader_app.sheets.rosters import read_roster, read_rosters
from tests.sheets.marking import BULB, GOLDEN, ITEMS, VOLTAGE


def roster_of(name, columns=None):
    book = open_workbook(GOLDEN / name)
    return read_roster(book, columns or propose(book.tables[0], ITEMS))


def test_answers_in_sheet_order_with_their_students() -> None:
    roster = roster_of("leading_zero_ids.xlsx")
    assert [response.student.id for response in roster.responses[::2]] == [
        "007",
        "0000042",
        "891e3",
        "123456789012",
    ]
    first = roster.responses[0]
    assert first.cell == Cell("7B", 2, 3)
    assert first.student == Student("007", "Ada Abel")
    assert (first.item_id, first.text) == (BULB.id, "there is still a closed path through it")
    assert [response.text for response in roster.responses[2:6]] == [
        "because its closed",
        "",
        "-",
        "the push of the battery",
    ]


def test_title_rows_footers_and_points_possible_are_no_students() -> None:
    roster = roster_of("title_rows_and_footer.xlsx")
    assert len(roster.responses) == 8
    assert [(skipped.row, skipped.reason) for skipped in roster.skipped] == [
        (10, "This row holds the points possible."),
        (11, "This row sums up others."),
    ]
    assert [skipped.row for skipped in roster_of("canvas_points_possible.csv").skipped] == [2]


def test_marks_already_there_are_kept_as_a_persons_word() -> None:
    roster = roster_of("duplicate_headers.xlsx")
    assert [(response.item_id, response.mark) for response in roster.responses] == [
        (BULB.id, 2.0),
        (VOLTAGE.id, None),
        (BULB.id, 1.0),
        (VOLTAGE.id, None),
    ]


def test_decimal_commas_are_numbers() -> None:
    columns = Columns(
        "german_semicolons",
        1,
        {
            1: Column(Role.NAME),
            2: Column(Role.NAME),
            4: Column(Role.ANSWER, BULB.id),
            5: Column(Role.MARK, BULB.id),
        },
    )
    roster = roster_of("german_semicolons.csv", columns)
    assert [(response.student.name, response.mark) for response in roster.responses] == [
        ("Änne Größe", 1.5),
        ("Bo Lang", None),
    ]


def test_a_mark_counts_with_all_its_digits_whatever_the_sheet_shows(tmp_path) -> None:
    path = tmp_path / "rounded.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("7B")
        sheet.write_row(0, 0, ["ID", BULB.prompt, "Score"])
        sheet.write_row(1, 0, ["1", "a path"])
        sheet.write_number(1, 2, 1.5, book.add_format({"num_format": "0"}))
    opened = open_workbook(path)
    (response,) = read_roster(opened, propose(opened.tables[0], ITEMS)).responses
    assert response.mark == 1.5


def test_repeated_headers_and_rows_of_nobody_are_skipped(tmp_path) -> None:
    path = tmp_path / "pages.csv"
    path.write_text(
        f"ID,Name,{BULB.prompt}\n1,Ada,x\nID,Name,{BULB.prompt}\n,,\n , ,-\n, ,\n,,an answer of nobody\n"
    )
    opened = open_workbook(path)
    roster = read_roster(opened, propose(opened.tables[0], ITEMS))
    assert [response.text for response in roster.responses] == ["x", "-", "an answer of nobody"]
    assert [(skipped.row, skipped.reason) for skipped in roster.skipped] == [
        (3, "This row repeats the headers."),
        (6, "This row has neither a student nor an answer."),
    ]


def test_without_a_header_row_the_first_row_is_a_student() -> None:
    columns = Columns("7B", 0, {1: Column(Role.ID), 3: Column(Role.ANSWER, BULB.id), 4: Column(Role.ANSWER)})
    roster = roster_of("leading_zero_ids.xlsx", columns)
    assert roster.responses[0].cell == Cell("7B", 1, 3)
    assert {response.item_id for response in roster.responses} == {BULB.id}


def test_a_sheet_that_is_not_there() -> None:
    with pytest.raises(SheetError) as error:
        roster_of("leading_zero_ids.xlsx", Columns("8C", 1, {}))
    assert error.value.code == "no_sheet"
    assert "“7B”" in error.value.hint


def test_a_sheet_for_each_class_is_a_part_for_each(tmp_path) -> None:
    path = tmp_path / "classes.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name in ("8C", "7B"):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["ID", BULB.prompt])
            sheet.write_row(1, 0, ["1", f"a path in {name}"])
            sheet.write_row(2, 0, ["Mean", "3"])
    opened = open_workbook(path)
    columns = [propose(table, ITEMS) for table in opened.tables]
    roster = read_rosters(opened, columns)
    assert [part.columns for part in roster.parts] == columns
    assert roster.sources == (opened.source,)
    assert list(roster.places) == [(0, "8C"), (0, "7B")]
    assert [(r.cell.sheet, r.group, r.text) for r in roster.responses] == [
        ("8C", "8C", "a path in 8C"),
        ("7B", "7B", "a path in 7B"),
    ]
    assert [(s.sheet, s.row) for s in roster.skipped] == [("8C", 3), ("7B", 3)]
    session = Session(roster, ITEMS)
    assert [fate.cell.sheet for fate in fates(session)] == ["8C", "8C", "7B", "7B"]
    first, second = (blocks(session, part)[0].rows for part in roster.parts)
    assert list(first) == list(second) == [2]


def test_a_column_of_classes_and_one_of_addresses(tmp_path) -> None:
    path = tmp_path / "classes.csv"
    path.write_text("id,mail,class,answer\n007,ada@x.org,7B,x\n,ben@x.org,,y\n")
    columns = Columns(
        "classes",
        1,
        {
            1: Column(Role.ID),
            2: Column(Role.EMAIL),
            3: Column(Role.GROUP),
            4: Column(Role.ANSWER, BULB.id),
        },
    )
    ada, ben = read_roster(open_workbook(path), columns).responses
    assert (ada.student, ada.group) == (Student("007", "", "ada@x.org"), "7B")
    assert (ben.student, ben.group) == (Student("ben@x.org", ""), "")
