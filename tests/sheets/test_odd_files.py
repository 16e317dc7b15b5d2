"""Odd but real files: every cell is there as it is shown, or one sentence says why not."""

from io import BytesIO

import pytest
import python_calamine

from grader_app.core.roster import column_letters
from grader_app.errors import SheetError
from grader_app.sheets.reader import open_workbook
from tests.sheets.marking import GOLDEN
from tests.sheets.odd_files import READ, REFUSED


@pytest.fixture
def opened(tmp_path):
    def read(data: bytes):
        path = tmp_path / "answers.xlsx"
        path.write_bytes(data)
        return open_workbook(path)

    return read


def shown(table) -> dict[str, str]:
    return {f"{column_letters(c)}{r}": text for r, cells in table.rows.items() for c, text in cells.items()}


@pytest.mark.parametrize("name", READ)
def test_an_odd_workbook_shows_what_it_holds(name, opened) -> None:
    data, texts = READ[name]
    table = next(table for table in opened(data).tables if table.rows)
    assert shown(table) == {place: text for place, text in texts.items() if text}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_spreadsheet_says_what_it_is(name, opened) -> None:
    data, code = REFUSED[name]
    with pytest.raises(SheetError) as error:
        opened(data)
    assert error.value.code == code
    assert str(error.value).endswith(".")
    assert error.value.hint


TOO_ODD_FOR_ANOTHER_READER = {
    "lower-case and absolute references",
    "elements of later versions",
    "UTF-16 without its mark's help",
    "chart and macro sheets beside the answers",
}


def filled(sheet: python_calamine.CalamineSheet) -> set[tuple[int, int]]:
    """Where another reader finds something; errors and empty texts look alike to it."""
    top, left = sheet.start or (0, 0)
    rows = sheet.to_python(skip_empty_area=True)
    places = ((r, c) for r, row in enumerate(rows) for c, value in enumerate(row) if value != "")
    return {(top + r + 1, left + c + 1) for r, c in places if left + c < 512}


def cells(table) -> set[tuple[int, int]]:
    return {(row, column) for row, found in table.rows.items() for column in found}


@pytest.mark.parametrize("name", sorted(READ.keys() - TOO_ODD_FOR_ANOTHER_READER))
def test_another_reader_finds_no_cell_that_is_not_read(name, opened) -> None:
    data, texts = READ[name]
    theirs = python_calamine.CalamineWorkbook.from_filelike(BytesIO(data))
    table = next(table for table in opened(data).tables if table.rows)
    shown_empty = {place for place, text in texts.items() if not text}
    missed = filled(theirs.get_sheet_by_name(table.name)) - cells(table)
    assert {f"{column_letters(column)}{row}" for row, column in missed} == shown_empty


@pytest.mark.parametrize(
    "path",
    [
        path
        for path in sorted((*GOLDEN.glob("*.xlsx"), *GOLDEN.glob("*/*.xlsx"), *GOLDEN.glob("*s/*.[ox][dl]s")))
        if path.read_bytes().startswith((b"PK", b"\xd0\xcf")) and not path.name.startswith("styled_empty")
    ],
    ids=lambda path: path.name,
)
def test_another_reader_finds_no_cell_of_a_golden_file_that_is_not_read(path) -> None:
    theirs = python_calamine.CalamineWorkbook.from_path(str(path))
    for table in open_workbook(path).tables:
        assert filled(theirs.get_sheet_by_name(table.name)) <= cells(table)


@pytest.mark.parametrize(
    ("data", "rows"),
    [
        (b"ID;Punkte;Antwort\n1;2;x\n", [["ID", "Punkte", "Antwort"], ["1", "2", "x"]]),
        (b"TABLE,x\n0,1\n", [["TABLE", "x"], ["0", "1"]]),
        ("\ufeffid\tß\n1\t2\n".encode("utf-32-le"), [["id", "ß"], ["1", "2"]]),
        ("\ufeffid\tß\n1\t2\n".encode("utf-32-be"), [["id", "ß"], ["1", "2"]]),
        (b"id,a\r1,b\r\n\x1a", [["id", "a"], ["1", "b"], ["\x1a"]]),
        (b'id,a\n1,"never ends\n2,b\n', [["id", "a"], ["1", "never ends\n2,b\n"]]),
        (b"<tr><td>id<td>a<tr><td>1<td>b", [["id", "a"], ["1", "b"]]),
    ],
)
def test_text_that_looks_like_something_else(data, rows, opened) -> None:
    assert [list(found.values()) for found in opened(data).tables[0].rows.values()] == rows
