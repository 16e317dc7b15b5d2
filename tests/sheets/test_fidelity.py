"""A workbook with nearly everything in it keeps all of it."""

import shutil
import subprocess
import zipfile
from pathlib import Path

import openpyxl
import pytest

from grader_app.sheets.package import Package
from grader_app.sheets.writer import export
from tests.sheets import feature_workbook
from tests.sheets.marking import BULB, session_on
from tests.sheets.test_round_trips import LISTINGS, same_workbook


@pytest.fixture(scope="module")
def copied(tmp_path_factory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("features")
    feature_workbook.make(folder / "in.xlsm")
    export(session_on(folder / "in.xlsm", items=(BULB,)), folder / "out.xlsm")
    return folder / "in.xlsm", folder / "out.xlsm"


def test_it_holds_what_it_is_said_to_hold(copied) -> None:
    with zipfile.ZipFile(copied[0]) as archive:
        names = " ".join(archive.namelist())
        sheets = archive.read("xl/worksheets/sheet1.xml") + archive.read("xl/worksheets/sheet2.xml")
    for word in (
        "charts/chart", "chartsheets/", "drawings/drawing", "vmlDrawing", "media/image", "comments1",
        "tables/table1", "pivotTables/", "pivotCacheRecords", "slicers/", "slicerCaches/",
        "threadedComments/", "persons/", "externalLinks/", "customXml/", "printerSettings", "vbaProject.bin",
    ):  # fmt: skip
        assert word in names
    for element in (b"sparkline", b"protectedRange", b"conditionalFormatting", b"iconSet", b"dataValidation"):
        assert element in sheets


def test_every_other_part_keeps_its_very_bytes(copied) -> None:
    old, new = (Package(path.read_bytes()) for path in copied)
    after = {member.filename: member for member in new.members}
    changed = {m.filename for m in old.members if old.packed(m) != new.packed(after[m.filename])}
    assert changed == {"xl/worksheets/sheet1.xml", *LISTINGS}
    assert len(after) == len(old.members) + 1
    same_workbook(*copied)


def test_the_listings_only_grow(copied) -> None:
    with zipfile.ZipFile(copied[0]) as one, zipfile.ZipFile(copied[1]) as other:
        for name in LISTINGS:
            old, new = one.read(name), other.read(name)
            new = new.replace(b' fullCalcOnLoad="1"', b"").replace(b"<calcPr/>", b"")
            old = old.replace(b' fullCalcOnLoad="1"', b"").replace(b"<calcPr/>", b"")
            start = next(k for k, (a, b) in enumerate(zip(old, new, strict=False)) if a != b)
            assert old[start:] == new[start + len(new) - len(old) :]


@pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")
def test_a_second_reader_finds_the_scores(copied) -> None:
    book = openpyxl.load_workbook(copied[1])
    assert [cell.value for cell in book["7B"][2]][7:9] == [2, "teacher"]
    assert book["7B"]["E2"].value == "=LEN(C2)"


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler is not installed")
def test_libreoffice_prints_both_alike(copied, tmp_path) -> None:
    before, after = (pages(path, tmp_path) for path in copied)
    assert len(before) > 2
    assert len(after) > len(before)  # the audit comes last
    assert after[: len(before)] == before


def pages(path: Path, folder: Path) -> list[bytes]:
    """Each printed page, as a picture."""
    profile = f"-env:UserInstallation={folder.as_uri()}/profile"
    command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    pictures = folder / path.stem
    pictures.mkdir()
    command = ["pdftoppm", "-r", "50", str(folder / f"{path.stem}.pdf"), str(pictures / "page")]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return [picture.read_bytes() for picture in sorted(pictures.iterdir())]
