"""Spreadsheets in formats that many programs once exported, often under another's name."""

import struct

import pytest

from grader_app.errors import SheetError
from grader_app.sheets import html_table, html_text, ods, xlsb, xml_spreadsheet
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.writer import export
from tests.sheets.handmade import zipped
from tests.sheets.marking import session_on


def cells(table) -> dict[tuple[int, int], str]:
    return {(row, column): text for row, found in table.rows.items() for column, text in found.items()}


# Web pages


def page(rows: str) -> bytes:
    return f"<html><head><title>x</title></head><body><table>{rows}</table></body></html>".encode()


def test_a_table_of_a_web_page_is_a_sheet() -> None:
    data = page(
        "<caption>Grades</caption><thead><tr><th>id<th> Why\n does&nbsp;it <b>stay</b> lit?</thead>"
        "<tr><td>007</td><td>its path<br>is <i>closed</i> &amp; short</td></tr>"
        "<tr style='x'><td>008<td><p>one</p><p>two</p><script>no()</script><tr><td><td>3 &lt; 4"
    )
    (table,), warnings = html_table.read_tables(data, "grades")
    assert cells(table) == {
        (1, 1): "id",
        (1, 2): "Why does\u00a0it stay lit?",
        (2, 1): "007",
        (2, 2): "its path\nis closed & short",
        (3, 1): "008",
        (3, 2): "one\ntwo",
        (4, 2): "3 < 4",
    }
    assert (table.name, warnings) == ("grades", ())


def test_cells_that_span_others_push_them_aside() -> None:
    data = page(
        "<tr><td rowspan=2>a<td colspan='2'>b<td>c</tr><tr><td>d<td>e<td>f</tr><tr><td colspan=x>g</tr>"
    )
    (table,), _ = html_table.read_tables(data, "")
    assert cells(table) == {
        (1, 1): "a",
        (1, 2): "b",
        (1, 4): "c",
        (2, 2): "d",
        (2, 3): "e",
        (2, 4): "f",
        (3, 1): "g",
    }
    assert table.header(2, 1) == "a"


def test_a_table_within_a_table_is_a_sheet_of_its_own() -> None:
    data = page("<tr><td>menu<table><tr><td>id</td></tr><tr><td>1</table></td><td>more</tr>")
    tables, _ = html_table.read_tables(data, "page")
    assert [(table.name, cells(table)) for table in tables] == [
        ("page", {(1, 1): "menu", (1, 2): "more"}),
        ("page 2", {(1, 1): "id", (2, 1): "1"}),
    ]


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("<meta charset=windows-1253>", "cp1253"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=utf-8">', "utf-8"),
        ("\ufeff", "utf-16-le"),
        ("<meta charset=nonsense>", "latin-1"),
    ],
)
def test_the_code_page_is_the_one_that_a_page_names(head, encoding) -> None:
    text = "όνομα" if encoding != "latin-1" else "größer"
    (table,), _ = html_table.read_tables(f"{head}<table><tr><td>{text}</table>".encode(encoding), "")
    assert table.text(1, 1) == text


def test_a_page_without_a_table_says_so() -> None:
    with pytest.raises(SheetError) as error:
        html_table.read_tables(b"<html><p>Please log in</p></html>", "")
    assert error.value.code == "html"
    with pytest.raises(SheetError) as error:
        html_table.read_tables(page(f"<tr><td>{'1234567890' * 500_000}"), "")
    assert error.value.code == "unsafe"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (
            "<p>its path is <b>closed</b> &amp; short</p><p>so 3 &lt; 4</p>",
            "its path is closed & short\nso 3 < 4",
        ),
        ("a<br>b<br/><br />c", "a\nb\n\nc"),
        ("<p></p>", ""),
        ("<ul><li>one</li>\n<li>two</li></ul>", "one\ntwo"),
        ("<p>x</p>\r\n<p>y  z</p>", "x\ny z"),
        ("<style>p {}</style><p>a<sub>2</sub></p>", "a2"),
        ("<p>never closed", "never closed"),
    ],
)
def test_html_is_shown_as_a_browser_shows_it(html, text) -> None:
    assert html_text.is_html(html)
    assert html_text.plain(html) == text


@pytest.mark.parametrize(
    "text", ["3 < 4 > 2", "if x<y then y>x", "<b and c>", "a <- b -> c", "a & b", "<5V", ""]
)
def test_a_sign_in_an_answer_is_no_html(text) -> None:
    assert not html_text.is_html(text)


# XML Spreadsheet 2003

SPREADSHEET = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:html="http://www.w3.org/TR/REC-html40">
<Styles><Style ss:ID="Default"/><Style ss:ID="s1"><NumberFormat ss:Format="0000"/></Style>
<Style ss:ID="s2"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="s3" ss:Parent="s1"/></Styles>
<Worksheet ss:Name="7B"><Table>
<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Title</Data></Cell><Cell>
<Data ss:Type="String">c</Data></Cell></Row>
<Row ss:Index="4" ss:Hidden="1"><Cell ss:StyleID="s1"><Data ss:Type="Number">42</Data></Cell>
<Cell ss:Index="3" ss:StyleID="s2"><Data ss:Type="DateTime">2026-03-02T00:00:00.000</Data></Cell>
<Cell ss:Formula="=1"><Data ss:Type="Boolean">1</Data></Cell>
<Cell><Data ss:Type="Error">#N/A</Data></Cell></Row>
<Row><Cell ss:StyleID="s3"><ss:Data ss:Type="Number">7</ss:Data></Cell><Cell><ss:Data ss:Type="String"
><html:B>a</html:B> closed&#10;path</ss:Data>
<Comment><ss:Data ss:Type="String">remark</ss:Data></Comment></Cell></Row>
</Table></Worksheet>
<Worksheet ss:Name="Old"><Table/><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>
</Worksheet></Workbook>"""


def test_an_xml_spreadsheet_reads_as_excel_shows_it() -> None:
    (table, old), warnings = xml_spreadsheet.read_tables(SPREADSHEET.encode())
    assert cells(table) == {
        (1, 1): "Title",
        (1, 3): "c",
        (4, 1): "0042",
        (4, 3): "3/2/2026",
        (4, 4): "TRUE",
        (4, 5): "#N/A",
        (5, 1): "0007",
        (5, 2): "a closed\npath",
    }
    assert (table.hidden_rows, table.formulas, table.values[4, 1]) == ({4}, {(4, 4)}, 42)
    assert (table.hidden, old.hidden, table.header(1, 2)) == (False, True, "Title")
    assert warnings == ("1 row in sheet “7B” is hidden; it is read like the others.",)


# Binary workbooks


def record(kind: int, body: bytes = b"") -> bytes:
    """A record with its kind and size in seven bits a byte."""
    head = bytes([kind]) if kind < 128 else bytes([kind & 127 | 128, kind >> 7])
    size = len(body)
    return head + (bytes([size]) if size < 128 else bytes([size & 127 | 128, size >> 7])) + body


def wide(text: str) -> bytes:
    return struct.pack("<I", len(text.encode("utf-16-le")) // 2) + text.encode("utf-16-le")


def cell(kind: int, column: int, body: bytes, style: int = 0) -> bytes:
    return record(kind, struct.pack("<II", column, style) + body)


def row(number: int, flags: int = 0) -> bytes:
    return record(0, struct.pack("<IIH", number - 1, 0, 300) + bytes([0, flags, 0]) + bytes(4))


def binary(sheet: bytes) -> bytes:
    relations = "<Relationships>{}</Relationships>"
    relation = '<Relationship Id="{}" Type="x/{}" Target="{}"/>'
    book = record(153, struct.pack("<III", 0, 0, 0)) + b"".join(
        record(156, struct.pack("<II", hidden, number) + wide(f"rId{number}") + wide(name))
        for number, (name, hidden) in enumerate((("7B", 0), ("Gone", 0), ("Chart", 0), ("Old", 1)), 1)
    )
    styles = record(44, struct.pack("<H", 164) + wide("0000")) + record(617, bytes(4))
    styles += record(47, struct.pack("<HH", 0, 0)) + record(47, struct.pack("<HH", 0, 164)) + record(618)
    related = [
        ("rId1", "worksheet", "s1.bin"),
        ("rId3", "chartsheet", "s1.bin"),
        ("rId4", "worksheet", "s2.bin"),
    ]
    related += [("a", "sharedStrings", "texts.bin"), ("b", "styles", "styles.bin")]
    return zipped(
        {
            "[Content_Types].xml": b"<Types/>",
            "_rels/.rels": relations.format(
                relation.format("a", "officeDocument", "xl/workbook.bin")
            ).encode(),
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": relations.format(
                "".join(relation.format(*r) for r in related)
            ).encode(),
            "xl/s1.bin": sheet,
            "xl/s2.bin": b"",
            "xl/texts.bin": record(19, b"\0" + wide("shared\r\ntext")),
            "xl/styles.bin": styles,
        }
    )


def test_a_binary_workbook_reads_as_excel_shows_it(tmp_path) -> None:
    sheet = (
        row(1)
        + cell(7, 0, struct.pack("<I", 0))
        + cell(6, 1, wide("plain 😀"))
        + cell(62, 2, b"\1" + wide("rich"))
        + row(2, 0x10)
        + cell(2, 0, struct.pack("<I", 42 << 2 | 2), 1)
        + cell(2, 1, struct.pack("<I", (-7 << 2 | 2) & 0xFFFFFFFF))
        + cell(2, 2, struct.pack("<I", 1234 << 2 | 3))
        + cell(2, 3, struct.pack("<d", 1.5)[4:])
        + cell(5, 4, struct.pack("<d", 0.1))
        + row(3)
        + cell(3, 0, b"\x2a")
        + cell(4, 1, b"\1")
        + cell(8, 2, wide("made"))
        + cell(9, 3, struct.pack("<d", 6.0))
        + cell(10, 4, b"\0")
        + cell(11, 5, b"\x07")
        + cell(1, 6, b"")
        + cell(7, 7, struct.pack("<I", 9))
        + record(176, struct.pack("<4I", 0, 0, 0, 1))
    )
    (table, old), warnings = xlsb.read_tables(binary(sheet))
    assert {number: list(found.values()) for number, found in table.rows.items()} == {
        1: ["shared\ntext", "rich"],
        2: ["0042", "-7", "12.34", "1.5", "0.1"],
        3: ["#N/A", "TRUE", "made", "6", "FALSE", "#DIV/0!"],
    }
    assert table.formulas == {(3, 3), (3, 4), (3, 5), (3, 6)}
    assert (table.hidden_rows, table.hidden, old.hidden) == ({2}, False, True)
    assert [warning.split()[0] for warning in warnings] == ["1", "1", "1", "Sheet"]
    path = tmp_path / "a.xlsb"
    path.write_bytes(binary(sheet))
    assert (open_workbook(path).kind, open_workbook(path).format) == ("csv", "xlsb")


@pytest.mark.parametrize(
    "sheet", [row(1)[:-3], row(1) + cell(6, 0, wide("text")[:-2]), row(1) + cell(5, 0, b"1")]
)
def test_a_binary_workbook_cut_short_is_damaged(sheet) -> None:
    with pytest.raises(SheetError) as error:
        xlsb.read_tables(binary(sheet))
    assert error.value.code == "damaged"
    with pytest.raises(SheetError) as error:
        xlsb.read_tables(binary(b""))
    assert error.value.code == "empty"


# Flat OpenDocument, and what is told from the first bytes

FLAT = b"""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="t" xmlns:text="x" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="7B"><table:table-row><table:table-cell>
<text:p>Why does bulb C stay lit?</text:p></table:table-cell></table:table-row><table:table-row>
<table:table-cell><text:p>closed path</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>"""


def test_a_flat_spreadsheet_is_read() -> None:
    (table,), _ = ods.read_flat(FLAT)
    assert cells(table) == {(1, 1): "Why does bulb C stay lit?", (2, 1): "closed path"}


@pytest.mark.parametrize(
    ("data", "format_"),
    [
        (FLAT, "fods"),
        (SPREADSHEET.encode(), "xml"),
        (SPREADSHEET.replace("UTF-8", "UTF-16").encode("utf-16"), "xml"),
        (b"<?xml version='1.0'?><!DOCTYPE html><html><table><tr><td>a</table></html>", "html"),
        (b"\r\n<!-- made by a gradebook -->\r\n<TABLE border=1><tr><td>a</table>", "html"),
        (b"<meta charset='utf-8'><style>td {}</style><table><tr><td>a</table>", "html"),
    ],
)
def test_content_decides_whatever_the_name(data, format_, tmp_path) -> None:
    path = tmp_path / "grades.xls"
    path.write_bytes(data)
    book = open_workbook(path)
    assert (book.kind, book.format) == ("csv", format_)
    assert book.tables[0].name in ("7B", "grades")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'ID;PWXL;N;E\r\nC;Y1;X1;K"a"\r\nE\r\n', "sylk"),
        (b'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,2\r\n', "dif"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n", "mhtml"),
        (b'{"url": "https://docs.example/spreadsheets/d/1", "doc_id": "1"}', "shortcut"),
        (b"[InternetShortcut]\r\nURL=https://docs.example\r\n", "shortcut"),
        (b"<?xml version='1.0'?><kml/>", "xml"),
    ],
)
def test_what_is_not_read_is_named(data, code, tmp_path) -> None:
    path = tmp_path / "grades.xls"
    path.write_bytes(data)
    with pytest.raises(SheetError) as error:
        open_workbook(path)
    assert error.value.code == code
    assert error.value.hint.endswith("Nothing was changed.")


def test_scores_of_such_a_file_go_to_a_csv_file(tmp_path) -> None:
    path = tmp_path / "flat.xls"
    path.write_bytes(FLAT)
    report = export(session_on(path), tmp_path / "scored.csv")
    assert report.written == 1
