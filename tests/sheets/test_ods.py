"""OpenDocument spreadsheets: read as their program shows them, scored as CSV files."""

import pytest

from grader_app.core.session import Override
from grader_app.errors import SheetError
from grader_app.sheets.columns import propose
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.writer import export, suggest_target
from tests.sheets.handmade import zipped
from tests.sheets.marking import GOLDEN, ITEMS, session_on

MIME = b"application/vnd.oasis.opendocument.spreadsheet"
SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("o", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("draw", "drawing"),
    )
)  # fmt: skip


def cell(text: str = "", attributes: str = "") -> str:
    return f"<table:table-cell {attributes}>{text and f'<text:p>{text}</text:p>'}</table:table-cell>"


def row(*cells: str, attributes: str = "") -> str:
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def spreadsheet(*rows: str, styles: str = "", sheet: str = "", manifest: str = "") -> bytes:
    content = (
        f"<o:document-content {SPACES}><o:automatic-styles>{styles}</o:automatic-styles><o:body>"
        f'<o:spreadsheet><table:table table:name="7B" {sheet}>{"".join(rows)}</table:table>'
        "</o:spreadsheet></o:body></o:document-content>"
    )
    return zipped(
        {"mimetype": MIME, "content.xml": content.encode(), "META-INF/manifest.xml": manifest.encode()}
    )


@pytest.fixture
def opened(tmp_path):
    def read(data: bytes):
        path = tmp_path / "answers.ods"
        path.write_bytes(data)
        return open_workbook(path)

    return read


@pytest.mark.parametrize("name", ["number_formats", "hidden_and_filtered", "merged_header"])
def test_a_converted_workbook_reads_as_before(name) -> None:
    before = open_workbook(GOLDEN / f"{name}.xlsx")
    after = open_workbook(GOLDEN / "ods" / f"{name}.ods")
    assert (after.kind, after.format) == ("csv", "ods")
    for old, new in zip(before.tables, after.tables, strict=True):
        assert (new.name, new.hidden, new.hidden_rows) == (old.name, old.hidden, old.hidden_rows)
        different = {k for k in old.rows for c in old.rows[k] if old.text(k, c) != new.text(k, c)}
        assert not different or name == "number_formats"
        assert {k: set(cells) for k, cells in new.rows.items()} == {k: set(c) for k, c in old.rows.items()}
    assert propose(after.tables[0], ITEMS) == propose(before.tables[0], ITEMS)


def test_repetitions_are_counted_and_empty_ones_cost_nothing(opened) -> None:
    table = opened(
        spreadsheet(
            row(cell("a", 'table:number-columns-repeated="3"'), cell("b")),
            row(
                cell(attributes='table:number-columns-repeated="16384"'),
                attributes='table:number-rows-repeated="5"',
            ),
            row(cell("c"), attributes='table:number-rows-repeated="2" table:visibility="filter"'),
            row(cell(), attributes='table:number-rows-repeated="1048568"'),
        )
    ).tables[0]
    assert table.rows == {1: {1: "a", 2: "a", 3: "a", 4: "b"}, 7: {1: "c"}, 8: {1: "c"}}
    assert (table.row_count, table.column_count, table.hidden_rows) == (8, 4, {7, 8})


def test_text_is_what_the_program_shows(opened) -> None:
    note = "<o:annotation><text:p>a comment</text:p></o:annotation>"
    table = opened(
        spreadsheet(
            row(
                f"<table:table-cell>{note}<text:p>one</text:p><text:p>two</text:p></table:table-cell>",
                cell('  a \n b<text:s text:c="3"/>c<text:tab/>d<text:line-break/>e<text:span>f</text:span>'),
                cell("1", 'o:value-type="boolean" o:boolean-value="true"'),
                cell("", 'o:value-type="boolean" o:boolean-value="0"'),
                cell("007", 'o:value-type="float" o:value="7"'),
                cell(attributes='o:value-type="float" o:value="2.5"'),
                cell("3", 'table:formula="of:=1+2" o:value-type="float" o:value="3"'),
            )
        )
    ).tables[0]
    assert list(table.rows[1].values()) == ["one\ntwo", "a b   c\td\nef", "TRUE", "FALSE", "007", "2.5", "3"]
    assert table.values == {(1, 5): 7.0}
    assert table.formulas == {(1, 7)}


def test_merged_cells_hide_what_lies_under_them(opened) -> None:
    book = opened(
        spreadsheet(
            row(
                cell("Title", 'table:number-columns-spanned="2" table:number-rows-spanned="1"'),
                "<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>",
            )
        )
    )
    assert book.tables[0].rows == {1: {1: "Title"}}
    assert book.tables[0].header(1, 2) == "Title"
    assert book.warnings[1] == "1 cell in sheet “7B” is hidden under merged cells and not read."


def test_hidden_sheets_far_cells_and_gaps(opened) -> None:
    style = '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>'
    book = opened(
        spreadsheet(
            row(cell("a"), cell(attributes='table:number-columns-repeated="600"'), cell("far")),
            row(cell(), attributes='table:number-rows-repeated="400"'),
            row(cell("away")),
            styles=style,
            sheet='table:style-name="ta1"',
        )
    )
    assert book.tables[0].hidden
    assert book.tables[0].rows == {1: {1: "a"}}
    assert book.warnings[1] == "2 cells in sheet “7B” lie far from the rest and are not read."


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (spreadsheet(), "empty"),
        (spreadsheet(row(cell("x")), manifest="<encryption-data/>"), "encrypted"),
        (spreadsheet(row(cell("x"), attributes='table:number-rows-repeated="200000"')), "too_large"),
        (spreadsheet(row(cell("x" * (5 << 20)))), "unsafe"),
        (spreadsheet(row(cell('<text:s text:c="999999999"/>'))), "unsafe"),
        (zipped({"mimetype": MIME, "content.xml": b"<a/>", "META-INF/manifest.xml": b""}), "damaged"),
        (
            zipped(
                {
                    "mimetype": MIME,
                    "content.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
                    "META-INF/manifest.xml": b"",
                }
            ),
            "unsafe",
        ),
    ],
)
def test_what_cannot_be_read_is_said(data, code, opened) -> None:
    with pytest.raises(SheetError) as error:
        opened(data)
    assert error.value.code == code


def test_scores_go_to_a_csv_file_of_the_sheet(tmp_path) -> None:
    source = GOLDEN / "ods" / "hidden_and_filtered.ods"
    session = session_on(source)
    first = session.roster.responses[0]
    session.set_override(first.cell, Override(2, "=seen"))
    assert suggest_target(source).name == "hidden_and_filtered scored.csv"
    report = export(session, tmp_path / "scored.csv")
    old, new = open_workbook(source).tables[0], open_workbook(report.target).tables[0]
    for number, cells in old.rows.items():
        assert {
            c: text.removeprefix("'") for c, text in new.row(number).items() if c <= old.column_count
        } == cells
    assert new.text(first.cell.row, old.column_count + 1) == "2"
    assert report.audit.endswith("scored audit.csv")
    with pytest.raises(SheetError) as error:
        export(session, tmp_path / "scored.ods")
    assert error.value.code == "wrong_ending"
    assert "as a CSV file" in str(error.value)
