"""Workbooks made by hand, for what no well-behaved program writes."""

import zipfile
from io import BytesIO

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def sheet(rows: str, *, namespace: str = MAIN, before: str = "", after: str = "") -> str:
    """A worksheet part around its rows."""
    return f'<worksheet xmlns="{namespace}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def parts(
    worksheet: str | bytes, *, texts: str = "", styles: str = "", relation: str = _RELATION
) -> dict[str, bytes]:
    """The parts of a workbook with one sheet named 7B."""
    extra = "".join(
        f'<Relationship Id="rId{number}" Type="{relation}/{kind}" Target="{kind}.xml"/>'
        for number, (kind, content) in enumerate((("sharedStrings", texts), ("styles", styles)), 2)
        if content
    )
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Default Extension="xml" '
        'ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" '
        f'Type="{relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{relation}"><sheets>'
        '<sheet name="7B" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" '
        f'Type="{relation}/worksheet" Target="worksheets/sheet1.xml"/>{extra}</Relationships>',
        "xl/worksheets/sheet1.xml": worksheet,
    }
    if texts:
        files["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{texts}</sst>'
    if styles:
        files["xl/styles.xml"] = f'<styleSheet xmlns="{MAIN}">{styles}</styleSheet>'
    return {
        name: content.encode() if isinstance(content, str) else content for name, content in files.items()
    }


def zipped(files: dict[str, bytes]) -> bytes:
    """A zip of parts."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def workbook(worksheet: str | bytes, *, texts: str = "", styles: str = "") -> bytes:
    """A workbook with one sheet named 7B."""
    return zipped(parts(worksheet, texts=texts, styles=styles))


def text_row(number: int, *texts: str) -> str:
    """A row of inline texts."""
    cells = "".join(
        f'<c r="{"ABCDEFGHIJ"[i]}{number}" t="inlineStr"><is><t>{text}</t></is></c>'
        for i, text in enumerate(texts)
        if text
    )
    return f'<row r="{number}">{cells}</row>'
