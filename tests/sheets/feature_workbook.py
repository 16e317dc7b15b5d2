"""A workbook with nearly everything that one can hold: made by XlsxWriter, with further parts put in."""

# ruff: noqa: E501 - elements are easier to read whole

import struct
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

import xlsxwriter

ANSWERS = ("there is a closed path", "=1+1", "", "no idea", "the bulb is in a loop with the battery")
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MICROSOFT = "http://schemas.microsoft.com/office"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def make(path: Path) -> None:
    """Write it; the answers stand in columns A to C of the sheet 7B."""
    vba = path.with_suffix(".bin")
    vba.write_bytes(b"\xd0\xcf\x11\xe0 not a program, but as good as one here")
    book = xlsxwriter.Workbook(str(path))
    book.add_vba_project(str(vba))
    _answers(book)
    _other_things(book)
    book.define_name("Shares", "='Charts'!$B$2:$B$5")
    book.close()
    vba.unlink()
    _inject(path)


def _answers(book: xlsxwriter.Workbook) -> None:
    bold = book.add_format({"bold": True, "bg_color": "#DDEEFF", "text_wrap": True})
    sheet = book.add_worksheet("7B")
    sheet.write_row(0, 0, ["ID", "Name", "Bulb C", "Share", "Length"], bold)
    for row, text in enumerate(ANSWERS, 1):
        sheet.write_string(row, 0, f"00{row}")
        sheet.write_string(row, 1, f"Student {row}")
        sheet.write_string(row, 2, text)
        sheet.write_number(row, 3, row / 8)
        sheet.write_formula(row, 4, f"=LEN(C{row + 1})", None, len(text))
    sheet.write_rich_string("G8", "half ", book.add_format({"bold": True}), "bold")
    sheet.write_comment("C2", "a note", {"author": "Ms Example"})
    sheet.conditional_format("D2:D6", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format("D2:D6", {"type": "icon_set", "icon_style": "3_arrows"})
    sheet.data_validation("D2:D6", {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 1})
    sheet.protect("", {"insert_rows": True})
    sheet.unprotect_range("C2:C6", "answers")
    sheet.freeze_panes(1, 2)
    sheet.set_column("C:C", 40)
    sheet.print_area("A1:E6")


def _other_things(book: xlsxwriter.Workbook) -> None:
    sheet = book.add_worksheet("Charts")
    sheet.write_column("A1", ["Class", "7A", "7B", "7A", "7B"])
    sheet.write_column("B1", ["Points", 1, 2, 3, 4])
    chart = book.add_chart({"type": "column"})
    chart.add_series({"categories": "=Charts!$A$2:$A$5", "values": "=Charts!$B$2:$B$5"})
    sheet.insert_chart("D2", chart)
    sheet.add_sparkline("C2", {"range": "Charts!B2:B5"})
    sheet.insert_textbox("D18", "keep me", {"fill": {"color": "#FFF2CC"}})
    sheet.insert_button("H18", {"caption": "Press"})
    sheet.insert_image("D22", "dot.png", {"image_data": BytesIO(_png()), "x_scale": 20, "y_scale": 20})
    sheet.conditional_format("B2:B5", {"type": "3_color_scale"})
    sheet.add_table("L1:M3", {"columns": [{"header": "Key"}, {"header": "Value"}]})
    pie = book.add_chart({"type": "pie"})
    pie.add_series({"values": "=Charts!$B$2:$B$5"})
    book.add_chartsheet("Pie").set_chart(pie)
    hidden = book.add_worksheet("Hidden")
    hidden.write("A1", "secret")
    hidden.very_hidden()


def _png() -> bytes:
    """One red dot."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = chunk(b"IDAT", zlib.compress(b"\x00\xff\x00\x00"))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + pixels + chunk(b"IEND", b"")


PIVOT_CACHE = (
    f'<pivotCacheDefinition xmlns="{_MAIN}" xmlns:r="{_OFFICE}" r:id="rId1" refreshOnLoad="0" recordCount="4">'
    '<cacheSource type="worksheet"><worksheetSource ref="A1:B5" sheet="Charts"/></cacheSource>'
    '<cacheFields count="2"><cacheField name="Class" numFmtId="0"><sharedItems count="2"><s v="7A"/><s v="7B"/>'
    '</sharedItems></cacheField><cacheField name="Points" numFmtId="0"><sharedItems containsSemiMixedTypes="0" '
    'containsString="0" containsNumber="1" containsInteger="1" minValue="1" maxValue="4"/></cacheField>'
    "</cacheFields></pivotCacheDefinition>"
)
PIVOT_RECORDS = (
    f'<pivotCacheRecords xmlns="{_MAIN}" count="4"><r><x v="0"/><n v="1"/></r><r><x v="1"/><n v="2"/></r>'
    '<r><x v="0"/><n v="3"/></r><r><x v="1"/><n v="4"/></r></pivotCacheRecords>'
)
PIVOT_TABLE = (
    f'<pivotTableDefinition xmlns="{_MAIN}" name="Pivot" cacheId="1" dataCaption="Values">'
    '<location ref="O1:P4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2">'
    '<pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items>'
    '</pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/>'
    '</rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems>'
    '<colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum of Points" fld="1"/>'
    "</dataFields></pivotTableDefinition>"
)
SLICER = (
    f'<slicers xmlns="{_MICROSOFT}/spreadsheetml/2009/9/main"><slicer name="Class" cache="Slicer_Class" '
    'caption="Class" rowHeight="241300"/></slicers>'
)
SLICER_CACHE = (
    f'<slicerCacheDefinition xmlns="{_MICROSOFT}/spreadsheetml/2009/9/main" name="Slicer_Class" '
    'sourceName="Class"><pivotTables><pivotTable tabId="2" name="Pivot"/></pivotTables><data>'
    '<tabular pivotCacheId="1"><items count="2"><i x="0" s="1"/><i x="1" s="1"/></items></tabular></data>'
    "</slicerCacheDefinition>"
)
THREAD = (
    f'<ThreadedComments xmlns="{_MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="C2" '
    'dT="2026-01-01T10:00:00.00" personId="{0AAAAAAA-0000-4000-8000-000000000001}" '
    'id="{0AAAAAAA-0000-4000-8000-000000000002}"><text>a thread</text></threadedComment></ThreadedComments>'
)
PERSONS = (
    f'<personList xmlns="{_MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="Ms Example" '
    'id="{0AAAAAAA-0000-4000-8000-000000000001}" userId="x" providerId="None"/></personList>'
)
EXTERNAL = (
    f'<externalLink xmlns="{_MAIN}"><externalBook xmlns:r="{_OFFICE}" r:id="rId1"><sheetNames>'
    '<sheetName val="Old"/></sheetNames></externalBook></externalLink>'
)
PARTS = {
    "xl/pivotCache/pivotCacheDefinition1.xml": (PIVOT_CACHE, f"{_SHEET}.pivotCacheDefinition+xml"),
    "xl/pivotCache/pivotCacheRecords1.xml": (PIVOT_RECORDS, f"{_SHEET}.pivotCacheRecords+xml"),
    "xl/pivotTables/pivotTable1.xml": (PIVOT_TABLE, f"{_SHEET}.pivotTable+xml"),
    "xl/slicers/slicer1.xml": (SLICER, "application/vnd.ms-excel.slicer+xml"),
    "xl/slicerCaches/slicerCache1.xml": (SLICER_CACHE, "application/vnd.ms-excel.slicerCache+xml"),
    "xl/threadedComments/threadedComment1.xml": (THREAD, "application/vnd.ms-excel.threadedcomments+xml"),
    "xl/persons/person.xml": (PERSONS, "application/vnd.ms-excel.person+xml"),
    "xl/externalLinks/externalLink1.xml": (EXTERNAL, f"{_SHEET}.externalLink+xml"),
    "customXml/item1.xml": ("<mine>kept</mine>", "application/xml"),
    "xl/printerSettings/printerSettings1.bin": ("\x00\x01 a printer", f"{_SHEET}.printerSettings"),
}
_RELATIONS = {
    "xl/_rels/workbook.xml.rels": (
        (f"{_OFFICE}/pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml", "rIdPivot"),
        (f"{_MICROSOFT}/2007/relationships/slicerCache", "slicerCaches/slicerCache1.xml", "rIdSlicer"),
        (f"{_MICROSOFT}/2017/10/relationships/person", "persons/person.xml", "rIdPerson"),
        (f"{_OFFICE}/externalLink", "externalLinks/externalLink1.xml", "rIdExternal"),
        (f"{_OFFICE}/customXml", "../customXml/item1.xml", "rIdCustom"),
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": (
        (
            f"{_MICROSOFT}/2017/10/relationships/threadedComment",
            "../threadedComments/threadedComment1.xml",
            "rIdT",
        ),
        (f"{_OFFICE}/printerSettings", "../printerSettings/printerSettings1.bin", "rIdPrinter"),
    ),
    "xl/worksheets/_rels/sheet2.xml.rels": (
        (f"{_OFFICE}/pivotTable", "../pivotTables/pivotTable1.xml", "rIdPivot"),
        (f"{_MICROSOFT}/2007/relationships/slicer", "../slicers/slicer1.xml", "rIdSlicer"),
    ),
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": (
        (f"{_OFFICE}/pivotCacheRecords", "pivotCacheRecords1.xml", "rId1"),
    ),
    "xl/pivotTables/_rels/pivotTable1.xml.rels": (
        (f"{_OFFICE}/pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml", "rId1"),
    ),
    "xl/externalLinks/_rels/externalLink1.xml.rels": (
        (f"{_OFFICE}/externalLinkPath", 'old.xlsx" TargetMode="External', "rId1"),
    ),
}


def _inject(path: Path) -> None:
    """Put in the parts that XlsxWriter does not write, and say in the listings that they are there."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    for name, (content, kind) in PARTS.items():
        files[name] = content.encode()
        override = f'<Override PartName="/{name}" ContentType="{kind}"/></Types>'
        files["[Content_Types].xml"] = files["[Content_Types].xml"].replace(b"</Types>", override.encode())
    empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    for name, relations in _RELATIONS.items():
        lines = "".join(
            f'<Relationship Id="{i}" Type="{kind}" Target="{target}"/>' for kind, target, i in relations
        )
        listing = files.get(name, empty)
        files[name] = listing.replace(b"</Relationships>", f"{lines}</Relationships>".encode())
    links = b'<externalReferences><externalReference r:id="rIdExternal"/></externalReferences><definedNames>'
    caches = b'<pivotCaches><pivotCache cacheId="1" r:id="rIdPivot"/></pivotCaches></workbook>'
    book = files["xl/workbook.xml"].replace(b"<definedNames>", links, 1)
    files["xl/workbook.xml"] = book.replace(b"</workbook>", caches)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
