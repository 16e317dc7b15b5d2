"""What a file really is, and what is said when it cannot be read."""

import shutil
from importlib.util import find_spec

import pytest

from grader_app.errors import SheetError
from grader_app.sheets import reader, sniff
from grader_app.sheets.reader import open_workbook
from tests.sheets.handmade import zipped
from tests.sheets.marking import GOLDEN, copy_of

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)

XLS = "damaged" if find_spec("xlrd") else "xls"
"""What is said of a broken older workbook; without a reader of them, all of them are refused."""


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \r\n", "empty"),
        (b"\n,,\n,,\n", "empty"),
        (bytes(4096), "empty"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (OLE + "Workbook".encode("utf-16-le"), XLS),
        (b"\x09\x08\x06\x00\x00\x05\x05\x00", XLS),
        (b"\x09\x00\x04\x00\x02\x00\x10\x00", XLS),
        (b"PK\x03\x04 and no more", "damaged"),
        (zipped({"mimetype": b"x", "content.xml": b"", "META-INF/manifest.xml": b""}), "damaged"),
        (zipped({"Index/Document.iwa": b""}), "numbers"),
        (zipped({"[Content_Types].xml": b"", "xl/workbook.bin": b""}), "damaged"),
        (zipped({"[Content_Types].xml": b"", "word/document.xml": b""}), "not_a_workbook"),
        (b"<!DOCTYPE html><table><tr><td> </td></tr></table>", "html"),
        (b"\xef\xbb\xbf <HTML xmlns:x='urn'>", "html"),
        (b"<?xml version='1.0'?><Workbook/>", "xml"),
        (b"%PDF-1.7", "not_a_workbook"),
        (bytes(range(256)) * 20, "not_a_workbook"),
        (b"ab\x00\x00\x00cd" * 99, "not_a_workbook"),
    ],
)
def test_content_decides_and_one_sentence_explains(data, code, tmp_path) -> None:
    path = tmp_path / "answers.xlsx"
    path.write_bytes(data)
    with pytest.raises(SheetError) as error:
        open_workbook(path)
    assert error.value.code == code
    assert str(error.value).endswith(".")
    assert error.value.hint.endswith((".", "yet."))


def test_the_password_sentence_is_the_agreed_one(tmp_path) -> None:
    path = tmp_path / "locked.xlsx"
    path.write_bytes(OLE + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(SheetError) as error:
        open_workbook(path)
    assert f"{error.value} {error.value.hint}" == (
        "This file has a password. Open it in Excel, save it without one, then drop it here again. "
        "Nothing was changed."
    )


def test_wrong_endings_do_not_matter(tmp_path) -> None:
    text = shutil.copy(GOLDEN / "told_separator.csv", tmp_path / "text.xlsx")
    book = shutil.copy(GOLDEN / "merged_header.xlsx", tmp_path / "book.csv")
    assert open_workbook(text).kind == "csv"
    assert open_workbook(book).kind == "xlsx"


def test_a_missing_file_and_a_folder(tmp_path) -> None:
    with pytest.raises(SheetError) as missing:
        open_workbook(tmp_path / "none.xlsx")
    with pytest.raises(SheetError) as folder:
        open_workbook(tmp_path)
    assert (missing.value.code, folder.value.code) == ("not_found", "not_a_workbook")


@pytest.mark.parametrize(("fault", "code"), [(PermissionError, "in_use"), (OSError, "unreadable")])
def test_a_file_that_will_not_open(fault, code, tmp_path, monkeypatch) -> None:
    path = copy_of("merged_header.xlsx", tmp_path)

    def refuse(_path):
        raise fault

    monkeypatch.setattr("pathlib.Path.read_bytes", refuse)
    with pytest.raises(SheetError) as error:
        open_workbook(path)
    assert error.value.code == code


def test_a_file_too_large_to_be_answers_is_not_even_read(tmp_path, monkeypatch) -> None:
    path = tmp_path / "video.xlsx"
    with path.open("wb") as file:
        file.truncate(sniff.MAX_FILE_BYTES + 1)
    with pytest.raises(SheetError) as error:
        open_workbook(path)
    assert error.value.code == "too_large"
    with pytest.raises(SheetError):
        sniff.kind_of(bytes(sniff.MAX_FILE_BYTES + 1))


@pytest.mark.parametrize("lock", ["~$merged_header.xlsx", ".~lock.merged_header.xlsx#"])
def test_a_file_open_elsewhere_is_read_with_a_warning(lock, tmp_path) -> None:
    path = copy_of("merged_header.xlsx", tmp_path)
    (tmp_path / lock).touch()
    assert open_workbook(path).warnings == (
        "“merged_header.xlsx” seems to be open in another program. What is not saved there is not read.",
    )


def test_two_paths_to_one_file_are_known(tmp_path) -> None:
    path = copy_of("merged_header.xlsx", tmp_path)
    link = tmp_path / "link.xlsx"
    link.symlink_to(path)
    assert reader.same_file(path, link)
    assert not reader.same_file(path, tmp_path / "new.xlsx")
