"""What a file really is, whatever its name says."""

import re
from typing import Literal

from grader_app.sentences import Sentence
from grader_app.sheets import faults
from grader_app.sheets.encodings import utf16_without_bom

Kind = Literal["xlsx", "xlsb", "ods", "fods", "xls", "html", "xml", "csv"]
MAX_FILE_BYTES = 50 << 20

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BOOK = re.compile(rb"b\0o\0o\0k\0", re.IGNORECASE)
"""In the name of the stream that a workbook of an older Excel lies in: Book, later Workbook."""
_BINARY = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"{\\rtf",
    b"SQLite format 3",
)  # fmt: skip
_OLD_EXCEL = re.compile(rb"\x09[\x00\x02\x04\x08][\x04\x06\x08]\x00")
_TOP = 4096
_HTML = re.compile(
    rb"(?:<!--.{0,2000}?-->\s*)?<(?:!doctype html|html|table|head|meta|style|body|div|thead|tr)\b", re.DOTALL
)
_HTML_ROOT = re.compile(rb"<(?:!doctype )?html\b")
_OTHERS = (
    (
        re.compile(rb"id;p[^;\r\n]*(?:;[ne])*\r?\n(?:[bcfopw]|nn);"),
        Sentence("This is a SYLK spreadsheet (.slk)."),
        "sylk",
    ),
    (re.compile(rb"table\s+0,1\s"), Sentence("This is a DIF spreadsheet (.dif)."), "dif"),
    (
        re.compile(rb"mime-version:"),
        Sentence("This is a web archive that was given a spreadsheet's name."),
        "mhtml",
    ),
)
_SHORTCUT = re.compile(rb"""\{\s*"(?:url|doc_id|app)"\s*:|\[internetshortcut\]""")
_JSON = re.compile(rb'\[?\s*\{\s*"')
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_VERY_FEW, _FEW = 3, 16
_CONTROL = bytes(set(range(32)) - set(b"\t\n\r\f\v"))


def kind_of(data: bytes) -> Kind:
    """Return what can read these bytes.

    Raises:
        SheetError: Nothing here can; the sentence says what the file is.
    """
    if len(data) > MAX_FILE_BYTES:
        raise faults.too_large("it has more than 50 MB, perhaps in pictures")
    if not data.strip(b"\x00\xff\xfe\xef\xbb\xbf \t\r\n"):
        raise faults.empty("This file is empty ({size} bytes).", size=len(data))
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise faults.encrypted()
        if not _BOOK.search(data):
            raise faults.not_a_workbook("This is a document or a message, not a spreadsheet.")
        return "xls"
    if data.startswith(b"PK"):
        return _kind_of_zip(data)
    if _OLD_EXCEL.match(data):
        return "xls"
    if data.startswith(_BINARY):
        raise faults.not_a_workbook()
    return _kind_of_text(data)


def _kind_of_zip(data: bytes) -> Kind:
    """Tell other zipped formats apart by the names in them; the rest is for the reader to judge."""
    if b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet" in data[:200] or (
        b"content.xml" in data and b"META-INF/manifest.xml" in data and b"[Content_Types].xml" not in data
    ):
        return "ods"
    if b"Index/Document.iwa" in data or b"Index.zip" in data:
        raise faults.wrong_format("This is a Numbers spreadsheet.", "numbers")
    if b"xl/workbook.bin" in data:
        return "xlsb"
    if b"word/document.xml" in data or b"ppt/presentation.xml" in data:
        raise faults.not_a_workbook("This is a document or a presentation, not a spreadsheet.")
    return "xlsx"


def _kind_of_text(data: bytes) -> Kind:
    start = data[:_TOP].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").replace(b"\x00", b"").lstrip().lower()
    if _HTML.match(start):
        return "html"
    if start.startswith((b"<?xml", b"<?mso-application", b"<workbook", b"<ss:workbook", b"<office:document")):
        return _kind_of_xml(start)
    for beginning, sentence, code in _OTHERS:
        if beginning.match(start):
            raise faults.wrong_format(sentence, code)
    if _SHORTCUT.match(start):
        raise faults.shortcut()
    if _JSON.match(start):
        raise faults.not_a_workbook()
    if data.startswith(_WIDE) or utf16_without_bom(data):
        return "csv"
    sample = data[: 1 << 16]
    zeros = sample.count(0)
    odd = len(sample) - len(sample.translate(None, _CONTROL)) - zeros
    if odd > max(_VERY_FEW, len(sample) // 50) or zeros > max(_FEW, len(sample) // 20):
        raise faults.not_a_workbook()
    return "csv"


def _kind_of_xml(start: bytes) -> Kind:
    if b"urn:schemas-microsoft-com:office:spreadsheet" in start:
        return "xml"
    if b"<office:document" in start and b"opendocument.spreadsheet" in start:
        return "fods"
    if _HTML_ROOT.search(start):
        return "html"
    raise faults.wrong_format("This is some document in XML, not a spreadsheet.", "xml")
