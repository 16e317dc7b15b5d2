import csv

import openpyxl
import pytest

from grader_app.errors import SheetError
from grader_app.sheets import package
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.workbook import Table
from grader_app.sheets.xlsx import read_tables
from tests.sheets.handmade import MAIN, STRICT, parts, sheet, text_row, workbook, zipped
from tests.sheets.marking import GOLDEN, WORKBOOKS


def golden(name: str) -> Table:
    return open_workbook(GOLDEN / name).tables[0]


def only(data: bytes) -> Table:
    tables, _ = read_tables(data)
    return tables[0]


@pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")
@pytest.mark.parametrize("path", WORKBOOKS, ids=lambda path: path.stem)
def test_no_cell_is_lost_that_a_second_reader_finds(path) -> None:
    book = openpyxl.load_workbook(path, data_only=True)
    for table in open_workbook(path).tables:
        theirs = {
            (cell.row, cell.column)
            for cell in book[table.name]._cells.values()  # its public ways visit every empty cell between
            if cell.value not in (None, "") and cell.column <= 512 and cell.row < 999_999
        }
        ours = {(row, column) for row, cells in table.rows.items() for column in cells}
        assert ours == theirs


def test_ids_keep_their_zeros_however_they_are_stored() -> None:
    table = golden("leading_zero_ids.xlsx")
    assert [table.text(row, 1) for row in range(2, 6)] == ["007", "0000042", "891e3", "123456789012"]


def test_numbers_look_as_libreoffice_shows_them() -> None:
    table = golden("number_formats.xlsx")
    # Excel keeps the sign of a rounded number, rounds seconds, and writes exponents with two digits.
    excel = {"-0.00", "02:57:47", "1E+20", "$1,234.56"}
    with (GOLDEN / "number_formats.libreoffice.csv").open(encoding="utf-8") as shown:
        different = {
            table.text(row, 1)
            for row, record in enumerate(csv.reader(shown), 1)
            if record[0].strip() != table.text(row, 1)
        }
    assert different <= excel


def test_dates_may_count_from_1904() -> None:
    assert golden("dates_from_1904.xlsx").text(1, 1) == "2026-03-01 13:05"


def test_rich_text_spaces_line_breaks_and_what_only_looks_like_an_escape() -> None:
    table = golden("rich_text_and_unstored_formulas.xlsx")
    assert table.text(2, 3) == "a closed path"
    assert table.text(3, 3) == "  two\nlines  "
    assert table.text(2, 4) == "push & pull <both>"


def test_formulas_show_their_stored_results_and_say_when_there_are_none() -> None:
    table = golden("formula_columns.xlsx")
    assert (table.text(2, 5), table.text(2, 6), table.text(2, 7)) == ("17", "7B", "#DIV/0!")
    assert table.is_formula(2, 5)
    assert not table.is_formula(2, 3)
    warnings = open_workbook(GOLDEN / "rich_text_and_unstored_formulas.xlsx").warnings
    assert warnings == (
        "2 formulas in sheet “7B” have no stored result: open the file in Excel and save it.",
    )


def test_a_merged_header_is_the_header_of_all_its_columns() -> None:
    table = golden("merged_header.xlsx")
    assert table.text(3, 5) == ""
    assert table.header(3, 4) == table.header(3, 5) == "What is voltage?"


def test_hidden_rows_and_sheets_are_read_and_told() -> None:
    book = open_workbook(GOLDEN / "hidden_and_filtered.xlsx")
    assert book.tables[0].hidden_rows == {3}
    assert book.warnings == ("1 row in sheet “7B” is hidden; it is read like the others.",)
    assert [table.hidden for table in book.tables] == [False, True]


def test_a_stray_cell_far_away_neither_counts_nor_goes_unsaid() -> None:
    book = open_workbook(GOLDEN / "styled_empty_cells.xlsx")
    assert (book.tables[0].row_count, book.tables[0].column_count) == (5, 4)
    assert book.warnings == ("1 cell in sheet “7B” lies far from the rest and is not read.",)


def test_cells_and_rows_without_addresses_are_counted() -> None:
    cell = "<c><v>{}</v></c>"
    rows = (
        f"<row>{cell.format(1)}{cell.format(2)}</row><row r='4'><c r='C4'><v>3</v></c>{cell.format(4)}</row>"
    )
    table = only(workbook(sheet(rows)))
    assert {row: dict(cells) for row, cells in table.rows.items()} == {
        1: {1: "1", 2: "2"},
        4: {3: "3", 4: "4"},
    }


def test_a_row_in_several_pieces_loses_no_cell() -> None:
    rows = '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>'
    assert dict(only(workbook(sheet(rows))).row(2)) == {1: "1", 2: "2"}


def test_a_wrong_dimension_hides_nothing() -> None:
    table = only(workbook(sheet(text_row(1, "a", "b"), before='<dimension ref="A1"/>')))
    assert table.text(1, 2) == "b"


def test_strict_files_and_prefixed_elements_are_read_alike() -> None:
    strict = parts(
        sheet(text_row(1, "a"), namespace=STRICT),
        relation="http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
    assert only(zipped(strict)).text(1, 1) == "a"
    prefixed = (
        f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr">'
        "<x:is><x:t>a</x:t></x:is>"
        "</x:c></x:row></x:sheetData></x:worksheet>"
    )
    assert only(workbook(prefixed)).text(1, 1) == "a"


def test_other_alphabets_of_a_part_are_read() -> None:
    content = f'<?xml version="1.0" encoding="UTF-16"?>{sheet(text_row(1, "ß"))}'.encode("utf-16")
    assert only(workbook(content)).text(1, 1) == "ß"


def test_phonetic_guides_are_no_text_and_escapes_are_undone() -> None:
    texts = (
        "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si>"
        "<si><r><t>a_x000D_</t></r><r><t>\nb</t></r></si>"
        "<si><t>_x005F_x0041_</t></si><si><t>_xD83D__xDE00_</t></si><si/>"
    )
    cells = "".join(f'<c t="s"><v>{index}</v></c>' for index in range(5))
    cells += '<c t="inlineStr"><is><t>京</t><rPh><t>きょう</t></rPh></is></c>'
    table = only(workbook(sheet(f"<row>{cells}</row>"), texts=texts))
    assert dict(table.row(1)) == {1: "東京", 2: "a\nb", 3: "_x0041_", 4: "😀", 6: "京"}


def test_every_type_of_cell() -> None:
    cells = (
        '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v>x</v></c>'
        '<c t="d" s="1"><v>2024-01-31</v></c><c t="d"><v>2024-01-31</v></c><c><v>odd</v></c>'
        '<c t="n" s="9"><v>1E3</v></c>'
        '<c s="1"><v>nan</v></c><c t="d" s="2"><v>T12:30:00</v></c><c t="d" s="1"><v>soon</v></c>'
    )
    styles = '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs>'
    table = only(workbook(sheet(f"<row>{cells}</row>"), styles=styles))
    assert list(table.row(1).values()) == [
        "TRUE",
        "FALSE",
        "#N/A",
        "x",
        "1/31/2024",
        "2024-01-31",
        "odd",
        "1000",
        "#NUM!",
        "12:30",
        "soon",
    ]


def test_a_number_shown_otherwise_is_still_known() -> None:
    styles = '<cellXfs><xf/><xf numFmtId="1"/></cellXfs>'
    table = only(workbook(sheet('<row r="1"><c r="A1" s="1"><v>1.5</v></c></row>'), styles=styles))
    assert (table.text(1, 1), table.values[1, 1]) == ("2", 1.5)


def test_a_text_that_is_not_there_is_told() -> None:
    _, warnings = read_tables(workbook(sheet('<row><c t="s"><v>7</v></c><c><v>1</v></c></row>')))
    assert warnings == ("1 cell in sheet “7B” refers to text that is not in the file, and is read as empty.",)


def test_what_lies_under_merged_cells_is_not_shown() -> None:
    merges = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    (table,), warnings = read_tables(
        workbook(sheet(text_row(1, "seen", "covered") + text_row(3, "too"), after=merges))
    )
    assert {row: dict(cells) for row, cells in table.rows.items()} == {1: {1: "seen"}}
    assert warnings == ("2 cells in sheet “7B” are hidden under merged cells and not read.",)
    assert table.header(7, 9) == "seen"


def bomb() -> bytes:
    return workbook(sheet(f'<row><c t="inlineStr"><is><t>{" " * 30_000_000}</t></is></c></row>'))


def entities() -> bytes:
    return workbook(f'<!DOCTYPE w [<!ENTITY a "aaaa">]>{sheet(text_row(1, "&a;"))}')


def outside() -> bytes:
    return zipped(parts(sheet(text_row(1, "a"))) | {"../evil.xml": b"x"})


def crowd() -> bytes:
    return zipped(parts(sheet(text_row(1, "a"))) | {f"xl/p{n}.xml": b"" for n in range(2_000)})


def twice() -> bytes:
    return zipped(parts(sheet(text_row(1, "a"))) | {"XL\\WORKBOOK.XML": b"x"})


def without(name: str) -> bytes:
    return zipped({part: content for part, content in parts(sheet(text_row(1, "a"))).items() if part != name})


def endless() -> bytes:
    """A cell of nine million characters that are not all the same."""
    text = "".join(map(str, range(1_600_000)))
    return workbook(sheet(f'<row><c t="inlineStr"><is><t>{text}</t></is></c></row>'))


def endless_shared() -> bytes:
    text = "".join(map(str, range(1_600_000)))
    return workbook(sheet('<row><c t="s"><v>0</v></c></row>'), texts=f"<si><t>{text}</t></si>")


def locked() -> bytes:
    data = bytearray(workbook(sheet(text_row(1, "a"))))
    for start in (i for i in range(len(data)) if data[i : i + 4] == b"PK\x01\x02"):
        data[start + 8] |= 1
    return bytes(data)


def rows_without_end() -> bytes:
    return workbook(sheet("".join(f"<row><c><v>{n}</v></c></row>" for n in range(100_001))))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (bomb, "unsafe"),
        (entities, "unsafe"),
        (outside, "unsafe"),
        (crowd, "unsafe"),
        (endless, "unsafe"),
        (endless_shared, "unsafe"),
        (locked, "damaged"),
        (twice, "damaged"),
        (lambda: without("xl/workbook.xml"), "damaged"),
        (lambda: without("xl/worksheets/sheet1.xml"), "damaged"),
        (lambda: workbook("<worksheet><sheetData>"), "damaged"),
        (lambda: workbook("<chartsheet/>"), "damaged"),
        (lambda: workbook(sheet(text_row(1, "a")))[:300], "damaged"),
        (lambda: workbook(sheet(text_row(1, "a"))).replace(b"PK\x03\x04", b"PK\x09\x04"), "damaged"),
        (lambda: workbook(sheet("")), "empty"),
        (rows_without_end, "too_large"),
    ],
)
def test_what_cannot_be_used_says_why(data, code) -> None:
    with pytest.raises(SheetError) as error:
        read_tables(data())
    assert error.value.code == code
    assert str(error.value).endswith(".")
    assert error.value.hint


@pytest.mark.parametrize("limit", ["MAX_PART_BYTES", "MAX_TOTAL_BYTES"])
def test_sizes_are_looked_at_before_anything_is_unpacked(limit, monkeypatch) -> None:
    data = workbook(sheet(text_row(1, "a")))
    monkeypatch.setattr(package, limit, 100)
    with pytest.raises(SheetError) as error:
        read_tables(data)
    assert error.value.code == "unsafe"


def test_elements_in_unexpected_places_are_passed_over() -> None:
    odd = '<c r="Z9"/><v>1</v><row r="9"><f>1</f></row><mergeCell ref="A1"/>'
    rows = (
        f'<row r="1"><f>outside</f>{text_row(1, "a")[11:-6]}<c r="A1"></c><c r="B1" t="str"><v></v></c></row>'
    )
    table = only(workbook(sheet(rows, before=odd, after=odd)))
    assert {row: dict(cells) for row, cells in table.rows.items()} == {1: {1: "a"}}


def test_what_follows_two_hundred_empty_rows_is_told_and_left() -> None:
    (table,), warnings = read_tables(
        workbook(sheet(text_row(1, "a") + text_row(201, "b") + text_row(402, "c", "d")))
    )
    assert table.row_count == 201
    assert warnings == ("2 cells in sheet “7B” lie far from the rest and are not read.",)


def test_a_missing_sheet_among_others_is_told() -> None:
    files = parts(sheet(text_row(1, "a")))
    files["xl/workbook.xml"] = files["xl/workbook.xml"].replace(
        b"</sheets>", b'<sheet name="Gone" sheetId="2" r:id="rId9"/></sheets>'
    )
    _, warnings = read_tables(zipped(files))
    assert warnings == ("Sheet “Gone” is listed but not in the file.",)


def test_a_workbook_is_found_where_its_own_listing_says_under_any_spelling() -> None:
    files = {name.replace("/", "\\"): content for name, content in parts(sheet(text_row(1, "a"))).items()}
    assert only(zipped(files)).text(1, 1) == "a"


def test_fifty_thousand_merges_are_no_burden() -> None:
    merges = "".join(f'<mergeCell ref="A{n}:B{n}"/>' for n in range(1, 50_001))
    table = only(workbook(sheet(text_row(1, "a", "b"), after=f"<mergeCells>{merges}</mergeCells>")))
    assert dict(table.row(1)) == {1: "a"}
