"""What a file really is, whatever its name says."""

import re
from typing import Literal

from grader_app.sheets import faults
from grader_app.sheets.encodings import utf16_without_bom

Kind = Literal["xlsx", "ods", "xls", "csv"]
MAX_FILE_BYTES = 50 << 20

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BINARY = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"{\\rtf",
    b"SQLite format 3",
)  # fmt: skip
_OLD_EXCEL = re.compile(rb"\x09[\x00\x02\x04\x08][\x04\x06\x08]\x00")
_FEW = 16
_CONTROL = bytes(set(range(32)) - set(b"\t\n\r\f\v"))


def kind_of(data: bytes) -> Kind:
    """Return what can read these bytes.

    Raises:
        SheetError: Nothing here can; the sentence says what the file is.
    """
    if len(data) > MAX_FILE_BYTES:
        raise faults.too_large("it has more than 50 MB, perhaps in pictures")
    if not data.strip(b"\x00\xff\xfe\xef\xbb\xbf \t\r\n"):
        raise faults.empty(f"This file is empty ({len(data):,} bytes).")
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise faults.encrypted()
        return "xls"
    if data.startswith(b"PK"):
        return _kind_of_zip(data)
    if _OLD_EXCEL.match(data):
        return "xls"
    if data.startswith(_BINARY):
        raise faults.not_a_workbook()
    _check_text(data)
    return "csv"


def _kind_of_zip(data: bytes) -> Kind:
    """Tell other zipped formats apart by the names in them; the rest is for the reader to judge."""
    if b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet" in data[:200] or (
        b"content.xml" in data and b"META-INF/manifest.xml" in data and b"[Content_Types].xml" not in data
    ):
        return "ods"
    if b"Index/Document.iwa" in data or b"Index.zip" in data:
        raise faults.wrong_format("This is a Numbers spreadsheet.", "numbers")
    if b"xl/workbook.bin" in data:
        raise faults.wrong_format("This is a binary Excel workbook (.xlsb).", "xlsb")
    if b"word/document.xml" in data or b"ppt/presentation.xml" in data:
        raise faults.not_a_workbook("This is a document or a presentation, not a spreadsheet.")
    return "xlsx"


def _check_text(data: bytes) -> None:
    start = data[:2048].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").replace(b"\x00", b"").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<head", b"<meta")):
        raise faults.wrong_format("This is a web page that was given a spreadsheet's name.", "html")
    if start.startswith(b"<?xml"):
        raise faults.wrong_format("This is a spreadsheet or some other document in XML.", "xml")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or utf16_without_bom(data):
        return
    sample = data[: 1 << 16]
    zeros = sample.count(0)
    odd = len(sample) - len(sample.translate(None, _CONTROL)) - zeros
    if odd > len(sample) // 50 or zeros > max(_FEW, len(sample) // 20):
        raise faults.not_a_workbook()
