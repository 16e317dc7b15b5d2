"""Files as real programs write them and tidy ones do not, with what a spreadsheet program shows of them."""

import datetime
import struct
import zipfile
import zlib
from io import BytesIO

import openpyxl
import xlsxwriter
from openpyxl.worksheet.formula import ArrayFormula

from tests.sheets.handmade import MAIN, parts, sheet, text_row, workbook, zipped

Texts = dict[str, str]
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def with_sheets(*listed: tuple[str, str, str, str]) -> bytes:
    """A workbook of sheets given by name, state, kind of relationship and content."""
    files = parts(sheet(text_row(1, "a")))
    tags = "".join(
        f'<sheet name="{name}" sheetId="{n}" state="{state}" r:id="rId{n}"/>'
        for n, (name, state, _, _) in enumerate(listed, 1)
    )
    related = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/{kind}" Target="/xl/s{n}.xml"/>'
        for n, (_, _, kind, _) in enumerate(listed, 1)
    )
    book = files["xl/workbook.xml"].decode()
    files["xl/workbook.xml"] = (
        book.partition("<sheets>")[0] + f"<sheets>{tags}</sheets></workbook>"
    ).encode()
    files["xl/_rels/workbook.xml.rels"] = f"<Relationships>{related}</Relationships>".encode()
    return zipped(files | {f"xl/s{n}.xml": content.encode() for n, (*_, content) in enumerate(listed, 1)})


def numbers(*told: tuple[str, str]) -> bytes:
    """A row of numbers under number formats."""
    formats = "".join(
        f'<numFmt numFmtId="{170 + n}" formatCode="{code}"/>' for n, (_, code) in enumerate(told)
    )
    used = "".join(f'<xf numFmtId="{170 + n}"/>' for n, _ in enumerate(told))
    cells = "".join(f'<c s="{n}"><v>{value}</v></c>' for n, (value, _) in enumerate(told))
    styles = f"<numFmts>{formats}</numFmts><cellXfs>{used}</cellXfs>"
    return workbook(sheet(f"<row>{cells}</row>"), styles=styles)


def rezipped(data: bytes, **options: int) -> bytes:
    """The same parts packed in another way."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w", **options) as new:
        new.comment = b"made by a gradebook"
        for name in old.namelist():
            with new.open(zipfile.ZipInfo(name), "w", force_zip64=True) as part:
                part.write(old.read(name))
    return out.getvalue()


def streamed() -> bytes:
    """A zip written to a pipe: sizes stand behind the parts."""

    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

    out = Pipe()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts(sheet(text_row(1, "a"))).items():
            archive.writestr(name, content)
    return out.getvalue()


def by_xlsxwriter() -> bytes:
    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    page = book.add_worksheet("7B & C")
    bold = book.add_format({"bold": True})
    page.add_table(
        "A1:B3", {"columns": [{"header": "id"}, {"header": "answer"}], "data": [["007", "a"], ["8", "b"]]}
    )
    page.write_rich_string("C1", "a ", bold, "closed", " path")
    page.write_array_formula("D1:D2", "{=A2:A3}", None, 7)
    page.write_dynamic_array_formula("E1", "=SORT(A2:A3)", None, 5)
    page.write_boolean("F1", True)
    page.write_url("G1", "https://school.example", string="link")
    page.write_comment("A1", "a remark")
    page.insert_checkbox("H1", True)
    page.write_datetime(
        "I1", datetime.datetime(2026, 3, 2, 9, 30), book.add_format({"num_format": "dd/mm/yy hh:mm"})
    )
    book.add_chartsheet("Chart").set_chart(chart := book.add_chart({"type": "line"}))
    chart.add_series({"values": "='7B & C'!$A$2:$A$3"})
    book.close()
    return out.getvalue()


def by_openpyxl() -> bytes:
    book = openpyxl.Workbook()
    page = book.active
    page.title = "7B"
    page["A1"] = "007"
    page["B2"] = datetime.date(2026, 3, 2)
    page["C3"] = 0.25
    page["C3"].number_format = "0%"
    page["D4"] = ArrayFormula("D4:D5", "=1+1")
    page["E5"] = datetime.timedelta(hours=30)
    page["F6"] = "  spaces\tand\nlines "
    page.row_dimensions[3].hidden = True
    book.create_sheet("Very hidden").sheet_state = "veryHidden"
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def compressed_twice() -> bytes:
    inner = workbook(sheet(text_row(1, "a")))
    return zipped({"grades.xlsx": inner})


INLINE = '<c r="{}" t="inlineStr"><is>{}</is></c>'
ROWS = {
    "lower-case and absolute references": (
        '<row r="2"><c r="b2"><v>1</v></c><c r="$C$2"><v>2</v></c></row>',
        {"B2": "1", "C2": "2"},
    ),
    "rows and cells out of order": (
        (
            '<row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c></row>'
            '<row r="1"><c r="A1"><v>0</v></c></row>'
        ),
        {"A1": "0", "A3": "1", "C3": "3"},
    ),
    "a cell told twice": ('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', {"A1": "2"}),
    "text in runs": (
        f'<row r="1">{INLINE.format("A1", "<r><t>a </t></r><r><t>closed</t></r>")}</row>',
        {"A1": "a closed"},
    ),
    "marked text": (
        f'<row r="1">{INLINE.format("A1", "<t><![CDATA[3 < 4 & so]]></t>")}</row>',
        {"A1": "3 < 4 & so"},
    ),
    "spaces around values": (
        '<row r="1"><c r="A1"><v> 12 </v></c><c r="B1" t="b"><v>1</v></c></row>',
        {"A1": "12", "B1": "TRUE"},
    ),
    "an inline text that says it is shared": (
        '<row r="1"><c r="A1" t="inlineStr"><v>x</v></c></row>',
        {"A1": "x"},
    ),
    "shared formulas": (
        (
            '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row>'
            '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>'
        ),
        {"A1": "2", "A2": "4"},
    ),
    "errors": (
        '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
        {"A1": "#N/A", "B1": "#DIV/0!"},
    ),
    "elements of later versions": (
        (
            '<row r="1" xmlns:mc="m"><mc:AlternateContent><mc:Choice/></mc:AlternateContent>'
            '<c r="A1"><v>1</v><extLst><ext>9</ext></extLst></c></row>'
        ),
        {"A1": "1"},
    ),
    "rows that say more than they hold": (
        '<row r="1" spans="1:16384" ht="15"><c r="A1" s="99999"><v>1</v></c></row><row r="1048576"/>',
        {"A1": "1"},
    ),
    "numbers in every spelling": (
        (
            '<row r="1"><c r="A1"><v>1.0E-3</v></c><c r="B1"><v>+5</v></c><c r="C1"><v>-0</v></c>'
            '<c r="D1"><v>00012</v></c><c r="E1"><v>123456789012345678</v></c>'
            '<c r="F1"><v>0.1000000000000000055</v></c></row>'
        ),
        {"A1": "0.001", "B1": "5", "C1": "0", "D1": "12", "E1": "1.23457E+17", "F1": "0.1"},
    ),
}

READ: dict[str, tuple[bytes, Texts]] = {
    **{name: (workbook(sheet(rows)), texts) for name, (rows, texts) in ROWS.items()},
    "a dimension of all cells": (
        workbook(sheet(text_row(1, "a"), before='<dimension ref="A1:XFD1048576"/>')),
        {"A1": "a"},
    ),
    "a mark before the XML": (workbook(b"\xef\xbb\xbf" + sheet(text_row(1, "ß")).encode()), {"A1": "ß"}),
    "UTF-16 without its mark's help": (
        workbook(f'<?xml version="1.0" encoding="UTF-16"?>{sheet(text_row(1, "ß"))}'.encode("utf-16")),
        {"A1": "ß"},
    ),
    "a part in Latin letters": (
        workbook(f'<?xml version="1.0" encoding="windows-1252"?>{sheet(text_row(1, "ß–"))}'.encode("cp1252")),
        {"A1": "ß–"},
    ),
    "prefixed shared texts": (
        zipped(
            parts(sheet('<row><c t="s"><v>0</v></c></row>'), texts="x")
            | {"xl/sharedStrings.xml": f'<x:sst xmlns:x="{MAIN}"><x:si><x:t>a</x:t></x:si></x:sst>'.encode()}
        ),
        {"A1": "a"},
    ),
    "formats of a class": (
        numbers(
            ("42", "0000"),
            ("0.25", "0%"),
            ("0.5", "# ?/?"),
            ("1234.5", "#,##0.00 [$€-407]"),
            ("-3", "0;(0)"),
            ("7", "&quot;No. &quot;000"),
            ("45292", "dd.mm.yyyy"),
            ("0.75", "[h]:mm"),
            ("12345", "000-00"),
            ("5", ";;;"),
            ("3", "General&quot; pts&quot;"),
            ("1.5", "@"),
        ),
        dict(
            zip(
                (f"{letter}1" for letter in "ABCDEFGHIJKL"),
                (
                    "0042",
                    "25%",
                    "1/2",
                    "1,234.50 €",
                    "(3)",
                    "No. 007",
                    "01.01.2024",
                    "18:00",
                    "123-45",
                    "",
                    "3 pts",
                    "1.5",
                ),
                strict=True,
            )
        ),
    ),
    "chart and macro sheets beside the answers": (
        with_sheets(
            ("Chart", "visible", "chartsheet", "<chartsheet/>"),
            ("Macro", "hidden", "xlMacrosheet", "<macrosheet/>"),
            ("7B", "visible", "worksheet", sheet(text_row(1, "a"))),
            ("Dialog", "visible", "dialogsheet", "<dialogsheet/>"),
        ),
        {"A1": "a"},
    ),
    "a very hidden sheet": (
        with_sheets(("7B", "veryHidden", "worksheet", sheet(text_row(1, "a")))),
        {"A1": "a"},
    ),
    "stored parts": (
        rezipped(workbook(sheet(text_row(1, "a"))), compression=zipfile.ZIP_STORED),
        {"A1": "a"},
    ),
    "a streamed zip": (streamed(), {"A1": "a"}),
    "XlsxWriter": (
        by_xlsxwriter(),
        {
            "A1": "id",
            "B1": "answer",
            "A2": "007",
            "B2": "a",
            "A3": "8",
            "B3": "b",
            "C1": "a closed path",
            "D1": "7",
            "D2": "0",
            "E1": "5",
            "F1": "TRUE",
            "G1": "link",
            "H1": "TRUE",
            "I1": "02/03/26 09:30",
        },
    ),
    "openpyxl": (
        by_openpyxl(),
        {"A1": "007", "B2": "2026-03-02", "C3": "25%", "E5": "30:00:00", "F6": "  spaces\tand\nlines "},
    ),
}
"""Name -> a workbook, and what its first sheet with cells shows."""


def ole(name: str) -> bytes:
    """The beginning of a compound file with a stream of that name."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + name.encode("utf-16-le") + bytes(2048)


REFUSED: dict[str, tuple[bytes, str]] = {
    "a workbook within a zip": (compressed_twice(), "damaged"),
    "pictures in a zip": (zipped({"a.jpg": b"x"}), "damaged"),
    "a text document": (
        zipped({"[Content_Types].xml": b"<a/>", "word/document.xml": b"<a/>"}),
        "not_a_workbook",
    ),
    "a Numbers document": (zipped({"Index/Document.iwa": b"x", "preview.jpg": b""}), "numbers"),
    "a password": (ole("EncryptedPackage"), "encrypted"),
    "an e-mail": (ole("__substg1.0_001A001E"), "not_a_workbook"),
    "an older text document": (ole("WordDocument"), "not_a_workbook"),
    "an older workbook cut short": (ole("Workbook"), "damaged"),
    "a link to a cloud sheet": (
        b'{"url":"https://docs.example/d/1","doc_id":"1","email":"a@b.example"}',
        "shortcut",
    ),
    "a dBase table": (struct.pack("<4BIHH20x", 3, 126, 3, 2, 1, 65, 10) + bytes(500), "not_a_workbook"),
    "a database": (b"SQLite format 3\0" + bytes(500), "not_a_workbook"),
    "a compressed text": (zlib.compress(b"a,b\n" * 99), "not_a_workbook"),
    "a document of another program": (b'[{"id": 1, "answer": "a"}]', "not_a_workbook"),
    "nothing": (b"", "empty"),
    "only separators": (b";;;\r\n;;;\r\n", "empty"),
    "only styles": (workbook(sheet('<row r="1"><c r="A1" s="1"/></row>')), "empty"),
    "an unknown alphabet": (workbook(b'<?xml version="1.0" encoding="klingon"?><a/>'), "damaged"),
    "an alphabet of double bytes": (workbook(b'<?xml version="1.0" encoding="shift_jis"?><a/>'), "damaged"),
    "merged cells over one another": (
        workbook(
            sheet(
                "".join(text_row(n, "a") for n in range(1, 3_000)),
                after="<mergeCells>" + '<mergeCell ref="A1:C9999"/>' * 3_000 + "</mergeCells>",
            )
        ),
        "unsafe",
    ),
}
"""Name -> a file, and the code of what is said."""
