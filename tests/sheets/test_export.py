import csv
import hashlib
import io
import re
import zipfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from xml.parsers import expat

import openpyxl
import pytest

from grader_app.core.roster import Cell, Column, Columns, Part, Role
from grader_app.core.session import Override, Session
from grader_app.errors import SheetError
from grader_app.sheets import repack
from grader_app.sheets.columns import propose
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.results import Outcome
from grader_app.sheets.rosters import read_roster
from grader_app.sheets.writer import ExportReport, export, suggest_target
from tests.sheets.handmade import parts, sheet, text_row, zipped
from tests.sheets.marking import BULB, GOLDEN, ITEMS, NOTE, SCORABLE, copy_of, session_on

SHEET = "xl/worksheets/sheet1.xml"
LISTINGS = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"}


def exported(name: str, folder: Path) -> tuple[Path, Path, ExportReport]:
    source = copy_of(name, folder)
    target = folder / f"out{source.suffix}"
    return source, target, export(session_on(source), target)


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("name", [path.name for path in SCORABLE if path.suffix == ".xlsx"])
def test_nothing_but_the_sheet_and_the_listings_changes(name, tmp_path) -> None:
    source, target, report = exported(name, tmp_path)
    old, new = members(source), members(target)
    assert list(new)[: len(old)] == list(old)
    added = set(new) - set(old)
    assert len(added) == 1
    tables = {part for part in old if part.startswith("xl/tables/")} if name.startswith("table_to") else set()
    assert {part for part in old if old[part] != new[part]} == {SHEET, *LISTINGS, *tables}
    assert source.read_bytes() == (GOLDEN / name).read_bytes()
    before, after = open_workbook(source), open_workbook(target)
    for table in before.tables:
        again = after.table(table.name)
        assert again is not None
        kept = {
            row: {c: t for c, t in cells.items() if c <= table.column_count}
            for row, cells in again.rows.items()
        }
        assert kept == table.rows
        assert again.formulas == table.formulas
    assert after.tables[-1].name == report.audit


@pytest.mark.parametrize("name", [path.name for path in SCORABLE if path.suffix == ".xlsx"])
def test_only_cells_are_added_to_the_sheet(name, tmp_path) -> None:
    source, target, _ = exported(name, tmp_path)
    old, new = members(source)[SHEET].decode(), members(target)[SHEET].decode()
    text, number = r' t="inlineStr"><is><t xml:space="preserve">[^<]*</t></is>', r"><v>[^<]*</v>"
    ours = rf'<c r="[A-Z]+\d+"(?: s="\d+")?(?:{text}|{number})</c>'
    cells = set(re.findall(ours, new)) - set(re.findall(ours, old))
    for cell in cells:
        new = new.replace(cell, "", 1)

    def bare(xml: str) -> str:
        # Blank styled cells that were filled, the extent, spans and widths are what else may differ.
        xml = re.sub(r'<c r="[E-P]\d+" s="\d+"/>|<dimension[^>]*>| spans="[^"]*"', "", xml)
        return re.sub(
            r'<col min="(\d+)" max="\1" width="(?:9|20|11|30)\.0" customWidth="1"/>|</?cols>', "", xml
        )

    assert bare(new) == bare(old)


def test_scores_notes_and_who_decided_stand_beside_the_answers(tmp_path) -> None:
    _, target, report = exported("answer_starts_with_equals.xlsx", tmp_path)
    rows = list(openpyxl.load_workbook(target)["7B"].values)
    assert rows[0][4:] == (
        "Bulb C – score",
        "Bulb C – decided by",
        "Bulb C – confidence",
        "Bulb C – note",
        "Voltage – score",
        "Voltage – decided by",
        "Voltage – confidence",
        "Voltage – note",
    )
    assert rows[1] == (
        "001",
        "Ada Abel",
        "=1+1",
        "a difference in electrical state",
        2,
        "teacher",
        None,
        NOTE,
        0.5,
        "model",
        0.8,
        None,
    )
    assert rows[2][4:] == (2, "model", 0.8, None, 0, "rule: no answer", None, None)
    assert report.written == 8
    assert [fate.outcome for fate in report.rows[:4]] == ["written", "written", "written", "blank"]
    assert report.rows[0].student_id == "001"
    assert report.target == target


def test_no_answer_and_no_note_becomes_a_formula(tmp_path) -> None:
    _, target, _ = exported("answer_starts_with_equals.xlsx", tmp_path)
    book = openpyxl.load_workbook(target)
    assert not [
        cell.coordinate for ws in book for row in ws.iter_rows() for cell in row if cell.data_type == "f"
    ]


def test_new_cells_look_like_their_neighbours(tmp_path) -> None:
    _, target, _ = exported("merged_header.xlsx", tmp_path)
    ws = openpyxl.load_workbook(target)["7B"]
    assert ws["F3"].font.bold
    assert ws["F3"].border.left.style == "thin"
    assert ws.column_dimensions["I"].width == 30


@pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")
def test_widths_stay_where_they_are_set_for_all_columns(tmp_path) -> None:
    _, target, _ = exported("libreoffice_everything_else.xlsx", tmp_path)
    xml = members(target)[SHEET].decode()
    spans = [(int(a), int(b)) for a, b in re.findall(r'<col [^>]*max="(\d+)" min="(\d+)"', xml)]
    assert spans
    assert all(max(low) < min(high) for low, high in pairwise(spans))


def test_a_table_grows_with_the_columns_beside_it(tmp_path) -> None:
    _, target, _ = exported("table_to_the_right_edge.xlsx", tmp_path)
    ws = openpyxl.load_workbook(target)["7B"]
    table = ws.tables["Table1"]
    assert (table.ref, table.autoFilter.ref) == ("A1:L5", "A1:L5")
    assert table.column_names == [cell.value for cell in ws[1]]
    assert table.column_names[4:6] == ["Bulb C – score", "Bulb C – decided by"]
    ids = [column.id for column in table.tableColumns]
    assert len(set(ids)) == len(ids) == 12


TABLE = (
    '<table xmlns="t" id="1" name="T" displayName="T" ref="{ref}" {more}><autoFilter ref="A1:B2"/>'
    '<tableColumns count="2"><tableColumn id="7" name="ID"/><tableColumn id="9" name="{name}"/>'
    "</tableColumns></table>"
)
TABLE_RELATION = (
    '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/table" Target="../t.xml"/></Relationships>'
)


def with_table(folder: Path, ref: str = "A1:B2", more: str = "", name: str = "Bulb C", **around: str) -> Path:
    rows = HEAD + text_row(2, "1", "x") + text_row(3, around.pop("below", ""))
    files = parts(sheet(rows, **around)) | {
        "xl/t.xml": TABLE.format(ref=ref, more=more, name=name).encode(),
        "xl/worksheets/_rels/sheet1.xml.rels": TABLE_RELATION.encode(),
    }
    (folder / "in.xlsx").write_bytes(zipped(files))
    export(session_on(folder / "in.xlsx"), folder / "out.xlsx")
    return folder / "out.xlsx"


def test_totals_stay_out_of_the_filter_and_names_stay_apart(tmp_path) -> None:
    target = with_table(tmp_path, "A1:B3", 'totalsRowCount="1"', "BULB C – SCORE", below="Total")
    table = members(target)["xl/t.xml"].decode()
    assert 'ref="A1:F3"' in table
    assert '<autoFilter ref="A1:F2"/>' in table
    assert '<tableColumns count="6">' in table
    assert '<tableColumn id="10" name="Bulb C &#8211; score 2"/>' in table
    assert open_workbook(target).tables[0].text(1, 3) == "Bulb C – score 2"


@pytest.mark.parametrize(
    ("ref", "more"),
    [
        ("A1:B2", 'tableType="queryTable"'),
        ("A1:B2", 'headerRowCount="0"'),
        ("A2:B3", ""),
        ("A1:B1", ""),
        ("A1:C2", ""),
    ],
)
def test_columns_keep_their_distance_from_a_table_that_is_not_theirs(ref, more, tmp_path) -> None:
    target = with_table(tmp_path, ref, more)
    assert members(target)["xl/t.xml"] == members(tmp_path / "in.xlsx")["xl/t.xml"]
    edge = 5 if ref == "A1:C2" else 4
    assert [open_workbook(target).tables[0].text(1, column)[:6] for column in (edge - 1, edge)] == [
        "",
        "Bulb C",
    ]


def test_a_table_without_columns_cannot_be_extended(tmp_path) -> None:
    from grader_app.sheets.extended_table import ExcelTable, extended  # noqa: PLC0415
    from grader_app.sheets.obstacles import Area  # noqa: PLC0415
    from grader_app.sheets.package import Package  # noqa: PLC0415

    package = Package(zipped({"t.xml": b'<table ref="A1:B2"/>'}))
    with pytest.raises(SheetError):
        extended(package, ExcelTable("t.xml", "A1", Area(1, 2, 2), ("a", "b"), True), ["c"])


FORMULA = '<c r="C2"><f>COUNTA(2:2)</f><v>2</v></c></row>'


@pytest.mark.parametrize(
    ("calculation", "expected"),
    [
        ("", '<calcPr fullCalcOnLoad="1"/>'),
        ('<calcPr calcId="1" fullCalcOnLoad="0"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'),
        ('<calcPr calcMode="manual"></calcPr>', '<calcPr calcMode="manual" fullCalcOnLoad="1"></calcPr>'),
        ("<definedNames/>", '<definedNames/><calcPr fullCalcOnLoad="1"/>'),
        ("<definedNames></definedNames><oleSize/>", '</definedNames><calcPr fullCalcOnLoad="1"/><oleSize/>'),
    ],
)
def test_formulas_are_worked_out_anew_on_opening(calculation, expected, tmp_path) -> None:
    files = parts(sheet(HEAD + text_row(2, "1", "x").replace("</row>", FORMULA)))
    book = files["xl/workbook.xml"].replace(b"</workbook>", calculation.encode() + b"</workbook>")
    (tmp_path / "in.xlsx").write_bytes(zipped(files | {"xl/workbook.xml": book}))
    export(session_on(tmp_path / "in.xlsx"), tmp_path / "out.xlsx")
    assert expected in members(tmp_path / "out.xlsx")["xl/workbook.xml"].decode()


def test_without_formulas_nothing_is_worked_out(tmp_path) -> None:
    (tmp_path / "in.xlsx").write_bytes(zipped(parts(sheet(HEAD + text_row(2, "1", "x")))))
    export(session_on(tmp_path / "in.xlsx"), tmp_path / "out.xlsx")
    assert b"calcPr" not in members(tmp_path / "out.xlsx")["xl/workbook.xml"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_parts_in_utf16_are_added_to(encoding, tmp_path) -> None:
    declared = f'<?xml version="1.0" encoding="UTF-16"?>{sheet(HEAD + text_row(2, "1", "größer 漢 😀"))}'
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    files = parts(mark + declared.encode(encoding))
    files["xl/workbook.xml"] = ("\ufeff" + files["xl/workbook.xml"].decode()).encode("utf-16-le")
    (tmp_path / "in.xlsx").write_bytes(zipped(files))
    export(session_on(tmp_path / "in.xlsx"), tmp_path / "out.xlsx")
    table = open_workbook(tmp_path / "out.xlsx").tables[0]
    assert [table.text(2, column) for column in range(1, 5)] == ["1", "größer 漢 😀", "2", "teacher"]
    assert members(tmp_path / "out.xlsx")[SHEET].startswith(b'<?xml version="1.0" encoding="UTF-8"?>')


@pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")
def test_columns_are_not_hidden_under_charts_pictures_and_sparklines(tmp_path) -> None:
    # A sparkline stands in H4 and a text box reaches to M7; the chart begins below the last answer.
    _, target, _ = exported("everything_else.xlsx", tmp_path)
    ws = openpyxl.load_workbook(target)["7B"]
    headers = [cell.column_letter for cell in ws[3] if str(cell.value).startswith("Bulb C")]
    assert headers[0] == "N"


DRAWING = """<d:wsDr xmlns:d="d" xmlns:a="a">
<d:oneCellAnchor><d:from><d:col>4</d:col><d:colOff>9</d:colOff><d:row>0</d:row><d:rowOff>9</d:rowOff></d:from>
<d:ext cx="1828800" cy="{height}"/><d:pic><a:ext cx="9999999999" cy="1"/></d:pic></d:oneCellAnchor>
<d:absoluteAnchor><d:pos x="1" y="1"/><d:ext cx="99999999" cy="99999999"/></d:absoluteAnchor>
<d:twoCellAnchor><d:from><d:col>x</d:col><d:row>0</d:row></d:from></d:twoCellAnchor></d:wsDr>"""


@pytest.mark.parametrize(("height", "column"), [("999999", 10), ("190000", 10), ("odd", 10)])
def test_a_picture_with_a_size_instead_of_an_end_is_avoided(height, column, tmp_path) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing"
    extra = {
        "xl/worksheets/_rels/sheet1.xml.rels": "<Relationships>"
        f'<Relationship Id="r" Type="{kind}" Target="../d.xml"/></Relationships>',
        "xl/d.xml": DRAWING.format(height=height),
    }
    files = parts(sheet(text_row(1, "ID", "Bulb C") + text_row(2, "1", "x")))
    (tmp_path / "in.xlsx").write_bytes(zipped(files | {name: xml.encode() for name, xml in extra.items()}))
    export(session_on(tmp_path / "in.xlsx"), tmp_path / "out.xlsx")
    assert open_workbook(tmp_path / "out.xlsx").tables[0].text(1, column) == "Bulb C – score"


def test_blank_styled_cells_are_filled_in_their_own_style(tmp_path) -> None:
    _, target, _ = exported("styled_empty_cells.xlsx", tmp_path)
    xml = members(target)[SHEET].decode()
    (style,) = re.findall(r'<c r="E2" s="(\d+)"><v>2</v></c>', xml)
    assert style != "0"
    assert 'r="L5"' in xml
    assert xml.count('r="E2"') == 1
    assert "stray" in "".join(members(target)["xl/sharedStrings.xml"].decode())


def test_columns_under_a_formula_block_are_never_used(tmp_path) -> None:
    _, target, _ = exported("formula_columns.xlsx", tmp_path)
    ws = openpyxl.load_workbook(target)["7B"]
    assert ws["I1"].value == "Bulb C – score"
    assert ws["E2"].value == "=LEN(C2)"


def test_the_audit_sheet_tells_everything(tmp_path) -> None:
    source, target, report = exported("everything_else.xlsx", tmp_path)
    assert report.audit == "Offline Grader audit 2"
    rows = [tuple(cells.values()) for cells in open_workbook(target).tables[-1].rows.values()]
    facts = {row[0]: row[1] for row in rows if len(row) == 2}
    assert facts["Question set"] == "circuits"
    assert facts["Version"] == "1.0.0"
    assert facts["SHA-256 of the question set"] == "ab" * 32
    assert facts["Spreadsheet"] == "everything_else.xlsx"
    assert facts["SHA-256 of the spreadsheet"] == hashlib.sha256(source.read_bytes()).hexdigest()
    assert (facts["Answers"], facts["Decided by model"], facts["Decided by teacher"]) == ("8", "4", "1")
    assert ("C4", "001", "Bulb C", "0", "0.8", "2", "by the teacher", NOTE) in rows
    assert ("D5", "002", "blank", "There is no answer; it gets the lowest level.") in rows


def test_marks_of_the_sheet_stay_and_skipped_rows_are_listed(tmp_path) -> None:
    source = copy_of("duplicate_headers.xlsx", tmp_path)
    session = session_on(source)
    report = export(session, tmp_path / "out.xlsx")
    ws = openpyxl.load_workbook(tmp_path / "out.xlsx")["7B"]
    assert (ws["D2"].value, ws["H2"].value, ws["I2"].value) == (2, 2, "teacher")
    assert (ws["D3"].value, ws["H3"].value, ws["I3"].value) == ("1 / 2", 1, "mark in the sheet")
    assert [fate.outcome for fate in report.rows] == ["written", "written", "unchanged", "written"]
    _, _, footer = exported("title_rows_and_footer.xlsx", tmp_path)
    skipped = [fate for fate in footer.rows if fate.outcome is Outcome.SKIPPED]
    assert [(fate.cell, fate.reason) for fate in skipped] == [
        (Cell("7B", 10, 1), "This row holds the points possible."),
        (Cell("7B", 11, 1), "This row sums up others."),
    ]


def test_what_nobody_scored_stays_empty(tmp_path) -> None:
    source = copy_of("leading_zero_ids.xlsx", tmp_path)
    session = session_on(source)
    session.predictions.clear()
    session.overrides.clear()
    session.bundle = None
    report = export(session, tmp_path / "out.xlsx")
    assert report.written == 3
    assert {fate.reason for fate in report.rows if fate.outcome is Outcome.NOT_SCORED} == {
        "Nobody has scored this answer yet."
    }
    assert open_workbook(tmp_path / "out.xlsx").tables[0].text(2, 5) == ""


def test_without_a_header_row_the_columns_have_no_headers(tmp_path) -> None:
    source = copy_of("leading_zero_ids.xlsx", tmp_path)
    columns = Columns("7B", 0, {1: Column(Role.ID), 3: Column(Role.ANSWER, BULB.id)})
    export(session_on(source, columns), tmp_path / "out.xlsx")
    table = open_workbook(tmp_path / "out.xlsx").tables[0]
    assert [table.text(row, 5) for row in (1, 2)] == ["2", "0.5"]


def test_an_empty_row_may_be_the_header_row(tmp_path) -> None:
    rows = HEAD + '<row r="2" ht="30"/>' + text_row(3, "1", "x")
    (tmp_path / "in.xlsx").write_bytes(zipped(parts(sheet(rows))))
    columns = Columns("7B", 2, {1: Column(Role.ID), 2: Column(Role.ANSWER, BULB.id)})
    export(session_on(tmp_path / "in.xlsx", columns), tmp_path / "out.xlsx")
    assert '<row r="2" ht="30"><c r="C2" t="inlineStr">' in members(tmp_path / "out.xlsx")[SHEET].decode()


def test_two_columns_of_one_question_each_get_their_own_scores(tmp_path) -> None:
    (tmp_path / "in.csv").write_text("ID,First try,Second try\n1,x,\n2,,y\n")
    roles = {1: Column(Role.ID), 2: Column(Role.ANSWER, BULB.id), 3: Column(Role.ANSWER, BULB.id)}
    session = session_on(tmp_path / "in.csv", Columns("in", 1, roles))
    export(session, tmp_path / "out.csv")
    table = open_workbook(tmp_path / "out.csv").tables[0]
    assert [(table.text(row, 5), table.text(row, 9)) for row in (2, 3)] == [
        ("teacher", "rule: no answer"),
        ("rule: no answer", "model"),
    ]


def test_a_csv_without_headers_gets_none(tmp_path) -> None:
    (tmp_path / "in.csv").write_text("1,x\n2,y\n")
    columns = Columns("in", 0, {1: Column(Role.ID), 2: Column(Role.ANSWER, BULB.id)})
    export(session_on(tmp_path / "in.csv", columns), tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text("utf-8").startswith("1,x,2,teacher,")


def test_a_sheet_that_the_workbook_does_not_have(tmp_path) -> None:
    source = copy_of("merged_header.xlsx", tmp_path)
    session = session_on(source)
    elsewhere = Part(session.roster.source, replace(session.roster.columns, sheet="8C"))
    session = Session(replace(session.roster, parts=(elsewhere,), responses=()), session.items)
    with pytest.raises(SheetError) as error:
        export(session, tmp_path / "out.xlsx")
    assert error.value.code == "damaged"


@pytest.mark.parametrize("name", ["größe.bin", "漢.bin", "€.bin"])
def test_names_of_parts_in_any_alphabet_stay(name, tmp_path) -> None:
    (tmp_path / "in.xlsx").write_bytes(zipped(parts(sheet(HEAD + text_row(2, "1", "x"))) | {name: b"x"}))
    export(session_on(tmp_path / "in.xlsx"), tmp_path / "out.xlsx")
    assert members(tmp_path / "out.xlsx")[name] == b"x"
    old_style = zipfile.ZipInfo(name)
    old_style.flag_bits = 0
    assert repack._name(old_style)[0] in (name.encode(), name.encode("cp437", "ignore"))


def test_text_a_cell_cannot_hold_is_cleaned_and_reported(tmp_path) -> None:
    source = copy_of("leading_zero_ids.xlsx", tmp_path)
    session = session_on(source)
    first, second = (response.cell for response in session.roster.responses[:2])
    session.set_override(first, Override(1, "a\x00\x0b\ud800\uffff_x0041_\r\nb"))
    session.set_override(second, Override(1, "😀" * 20_000))
    report = export(session, tmp_path / "out.xlsx")
    table = open_workbook(tmp_path / "out.xlsx").tables[0]
    assert table.text(2, 8) == "a\x00\x0b\ufffd\ufffd_x0041_\nb"
    assert table.text(2, 12) == "😀" * 16_383
    assert [fate.reason for fate in report.rows[:2]] == [
        "The note was cut or cleaned of characters that a cell cannot hold."
    ] * 2


def rough(rows: str, *, prefix: str = "", **around: str) -> bytes:
    xml = sheet(rows, **around)
    if prefix:
        xml = re.sub(r"<(/?)(\w)", rf"<\1{prefix}:\2", xml).replace("xmlns=", f"xmlns:{prefix}=")
    return zipped(parts(f'<?xml version="1.0" encoding="UTF-8"?>{xml}'))


HEAD = text_row(1, "ID", "Bulb C")


@pytest.mark.parametrize(
    "data",
    [
        rough(HEAD + text_row(2, "1", "x")),
        rough(HEAD + text_row(2, "1", "x"), prefix="x"),
        rough(HEAD + text_row(2, "1", "x").replace('r="A2"', "").replace('r="B2"', "").replace(' r="2"', "")),
        rough(
            HEAD + text_row(2, "1", "x").replace("<row ", "<row spans='1:2' "),
            before='<dimension ref="A1:B2"/>',
        ),
        rough(HEAD + text_row(2, "1", "x"), before='<dimension ref="nonsense"/><cols/>'),
        rough(HEAD + text_row(2, "1", "x"), before='<cols><col min="1" max="16384" width="9"></col></cols>'),
        rough(HEAD + text_row(2, "1", "x"), before='<cols><col min="1" max="2" width="9"></col></cols>'),
        rough(HEAD + text_row(2, "1", "x").replace("</row>", '<c r="D2"></c><c r="E2"><v></v></c></row>')),
        rough(HEAD + text_row(2, "1", "x") + '<row r="2"><c r="C2"/></row>'),
        rough(HEAD + text_row(2, "1", "x").replace("</row>", '<c r="XFD2"><v>1</v></c></row>')),
    ],
)
def test_rough_sheets_take_new_cells_too(data, tmp_path) -> None:
    (tmp_path / "in.xlsx").write_bytes(data)
    export(session_on(tmp_path / "in.xlsx"), tmp_path / "out.xlsx")
    table = open_workbook(tmp_path / "out.xlsx").tables[0]
    assert list(table.row(1).values()) == [
        "ID",
        "Bulb C",
        "Bulb C – score",
        "Bulb C – decided by",
        "Bulb C – confidence",
        "Bulb C – note",
    ]
    assert list(table.row(2).values()) == ["1", "x", "2", "teacher", NOTE]
    expat.ParserCreate().Parse(members(tmp_path / "out.xlsx")[SHEET], True)


def test_a_merge_reaching_right_of_the_text_is_not_written_into(tmp_path) -> None:
    merges = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B1:D1"/></mergeCells>'
    (tmp_path / "in.xlsx").write_bytes(rough(HEAD + text_row(2, "1", "x"), after=merges))
    columns = Columns("7B", 1, {1: Column(Role.ID), 2: Column(Role.ANSWER, BULB.id)})
    export(session_on(tmp_path / "in.xlsx", columns), tmp_path / "out.xlsx")
    assert open_workbook(tmp_path / "out.xlsx").tables[0].text(1, 5) == "Bulb C – score"


def test_a_strict_workbook_stays_strict(tmp_path) -> None:
    relation = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    (tmp_path / "in.xlsx").write_bytes(zipped(parts(sheet(HEAD + text_row(2, "1", "x")), relation=relation)))
    export(session_on(tmp_path / "in.xlsx"), tmp_path / "out.xlsx")
    new = members(tmp_path / "out.xlsx")
    assert relation.encode() in new["xl/_rels/workbook.xml.rels"].rpartition(b"<Relationship ")[2]
    assert b"purl.oclc.org/ooxml/spreadsheetml/main" in new["xl/worksheets/sheet2.xml"]


def macros() -> dict[str, bytes]:
    files = parts(sheet(HEAD + text_row(2, "1", "x"))) | {"xl/vbaProject.bin": b"\x01macro"}
    types = files["[Content_Types].xml"].replace(
        b"</Types>",
        b'<Override PartName="/xl/workbook.xml" '
        b'ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
    )
    return files | {"[Content_Types].xml": types}


def test_macros_stay_and_need_their_ending(tmp_path) -> None:
    (tmp_path / "in.xlsm").write_bytes(zipped(macros()))
    session = session_on(tmp_path / "in.xlsm")
    with pytest.raises(SheetError) as error:
        export(session, tmp_path / "out.xlsx")
    assert error.value.code == "wrong_ending"
    target = suggest_target(tmp_path / "in.xlsm")
    assert target.name == "in scored.xlsm"
    export(session, target)
    assert members(target)["xl/vbaProject.bin"] == b"\x01macro"


def signed() -> bytes:
    return zipped(parts(sheet(HEAD + text_row(2, "1", "x"))) | {"_xmlsignatures/sig1.xml": b"<s/>"})


def half_utf16() -> bytes:
    """The listing, which the reader takes for UTF-16, ends within a letter."""
    files = parts(sheet(HEAD + text_row(2, "1", "x")))
    return zipped(
        files | {"[Content_Types].xml": files["[Content_Types].xml"].decode().encode("utf-16")[:-1]}
    )


def no_room() -> bytes:
    row = text_row(2, "1", "x").replace("</row>", '<c r="SQ2"><v>1</v></c></row>')
    return zipped(parts(sheet(HEAD + row)))


def unlisted() -> bytes:
    files = parts(sheet(HEAD + text_row(2, "1", "x")))
    return zipped(files | {"[Content_Types].xml": b'<Types xmlns="t"/>'})


def torn() -> bytes:
    """One part, which nobody reads, lies beyond the end of the file by the zip's own listing."""
    data = bytearray(zipped(parts(sheet(HEAD + text_row(2, "1", "x"))) | {"docProps/app.xml": b"<x/>"}))
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 42 : entry + 46] = b"\xff\xff\xff\x0f"
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (signed, "signed"),
        (half_utf16, "damaged"),
        (no_room, "too_large"),
        (unlisted, "damaged"),
        (torn, "damaged"),
    ],
)
def test_a_workbook_that_nothing_can_be_added_to_says_why(data, code, tmp_path) -> None:
    (tmp_path / "in.xlsx").write_bytes(data())
    with pytest.raises(SheetError) as error:
        export(session_on(tmp_path / "in.xlsx"), tmp_path / "out.xlsx")
    assert error.value.code == code
    assert [path.name for path in tmp_path.iterdir()] == ["in.xlsx"]


# CSV


@pytest.mark.parametrize("name", [path.name for path in SCORABLE if path.suffix != ".xlsx"])
def test_each_line_of_a_csv_keeps_its_bytes(name, tmp_path) -> None:
    source, target, report = exported(name, tmp_path)
    encoding = "utf-16-le" if "utf16" in name else "utf-8"
    old, new = source.read_bytes().decode(encoding), target.read_bytes().decode(encoding)
    rest = iter(new)
    assert all(character in rest for character in old)  # nothing is lost, and the order stays
    book = open_workbook(target)
    before = open_workbook(source).tables[0]
    for row, cells in before.rows.items():
        assert {c: t for c, t in book.tables[0].row(row).items() if c <= before.column_count} == cells
    audit = Path(report.audit)
    assert audit == target.with_name("out audit.csv")
    assert audit.read_bytes().startswith(b"\xef\xbb\xbfOffline Grader audit\r\n")


def test_a_csv_is_extended_in_its_own_hand(tmp_path) -> None:
    _, target, _ = exported("canvas_points_possible.csv", tmp_path)
    lines = target.read_bytes().decode("utf-8-sig").split("\r\n")
    assert lines[0].endswith(
        ",Final Score,Bulb C – score,Bulb C – decided by,Bulb C – confidence,Bulb C – note,"
        "Voltage – score,Voltage – decided by,Voltage – confidence,Voltage – note"
    )
    assert lines[1] == "    Points Possible,,,2.0,2.0,(read only)"
    assert lines[2].startswith(
        '"Abel, Ada",="0042",7B,"there is a ""closed"" path",,(read only),2,teacher,,"\'=well done &'
    )
    _, target, _ = exported("all_quoted.tsv", tmp_path)
    assert target.read_bytes().decode().split("\n")[0].endswith('\t"Bulb C – note"')
    _, target, _ = exported("old_mac_line_ends.csv", tmp_path)
    assert target.read_bytes().count(b"\r") == 3


def test_decimal_commas_where_semicolons_separate(tmp_path) -> None:
    source = copy_of("german_semicolons.csv", tmp_path)
    columns = Columns("german_semicolons", 1, {3: Column(Role.ID), 4: Column(Role.ANSWER, BULB.id)})
    session = session_on(source, columns)
    session.set_override(session.roster.responses[0].cell, Override(1, "漢 – gut"))
    export(session, tmp_path / "out.csv")
    lines = (tmp_path / "out.csv").read_bytes().decode("cp1252").split("\r\n")
    assert lines[0].endswith(";Bulb C – score;Bulb C – decided by;Bulb C – confidence;Bulb C – note")
    assert lines[1].endswith(";1,5;0,5;teacher;;? - gut")


def test_short_lines_are_filled_up_so_that_columns_meet(tmp_path) -> None:
    (tmp_path / "in.csv").write_text("ID,Bulb C,More\n1,x\n2,y,z")
    export(session_on(tmp_path / "in.csv"), tmp_path / "out.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "out.csv").read_text("utf-8"))))
    assert [len(row) for row in rows] == [7, 7, 7]
    assert rows[1][:4] == ["1", "x", "", "2"]


def test_a_quote_that_is_never_closed_cannot_be_added_to(tmp_path) -> None:
    (tmp_path / "in.csv").write_text('ID,Bulb C\n1,x\n2,"never closed')
    with pytest.raises(SheetError) as error:
        export(session_on(tmp_path / "in.csv"), tmp_path / "out.csv")
    assert error.value.code == "not_verified"
    assert not (tmp_path / "out.csv").exists()


def test_names_are_suggested_by_content(tmp_path) -> None:
    assert suggest_target(copy_of("told_separator.csv", tmp_path)).name == "told_separator scored.csv"
    assert suggest_target(copy_of("all_quoted.tsv", tmp_path)).name == "all_quoted scored.tsv"
    book = tmp_path / "really a book.csv"
    book.write_bytes((GOLDEN / "merged_header.xlsx").read_bytes())
    assert suggest_target(book).name == "really a book scored.xlsx"


def test_a_corrected_code_page_is_kept_for_what_is_added(tmp_path) -> None:
    path = tmp_path / "class.csv"
    path.write_bytes("id,Why does bulb C stay lit?\n1,zamknięty obwód\n".encode("cp1250"))
    workbook = open_workbook(path, encoding="cp1250")
    roster = read_roster(workbook, propose(workbook.tables[0], ITEMS))
    (response,) = roster.responses
    session = Session(roster, ITEMS, overrides={response.cell: Override(2, "Źle")})
    export(session, tmp_path / "out.csv")
    text = (tmp_path / "out.csv").read_bytes().decode("cp1250")
    assert "zamknięty obwód" in text
    assert "Źle" in text
