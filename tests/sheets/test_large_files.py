"""As many rows as are promised are read; more are refused with a reason, before they come to anything."""

import pytest

from grader_app.errors import SheetError
from grader_app.sheets.reader import open_workbook
from tests.sheets.handmade import sheet, workbook
from tests.sheets.test_child import repeated

PROMISED = 100_000


def csv(rows: int) -> bytes:
    return b"id,answer\n" + b"".join(b"%06d,its path is closed\n" % row for row in range(2, rows + 1))


def xlsx(rows: int) -> bytes:
    row = '<row r="{0}"><c r="A{0}"><v>{0}</v></c><c r="B{0}" t="str"><v>its path is closed</v></c></row>'
    return workbook(sheet("".join(row.format(number) for number in range(1, rows + 1))))


def ods(rows: int) -> bytes:
    return repeated("<table:table-cell><text:p>its path is closed</text:p></table:table-cell>", rows)


@pytest.mark.slow
@pytest.mark.parametrize("make", [csv, xlsx, ods])
def test_a_hundred_thousand_rows_are_read(make, tmp_path) -> None:
    path = tmp_path / "large"
    path.write_bytes(make(PROMISED))
    (table,) = open_workbook(path).tables
    assert (len(table.rows), table.row_count) == (PROMISED, PROMISED)
    assert set(table.row(PROMISED).values()) & {"100000", "its path is closed"}


@pytest.mark.slow
@pytest.mark.parametrize("make", [csv, xlsx, ods])
def test_one_row_more_is_refused(make, tmp_path) -> None:
    path = tmp_path / "large"
    path.write_bytes(make(PROMISED + 1))
    with pytest.raises(SheetError) as error:
        open_workbook(path)
    assert error.value.code == "too_large"
    assert "100,000 rows" in str(error.value)
