"""The sample class is as messy as promised, its script still makes it, and the points fit its cells."""

import csv
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

ASSETS = Path(__file__).resolve().parent.parent / "assets"
SAMPLES = ASSETS / "samples"
WORKBOOK = SAMPLES / "Circuits quiz 7B.xlsx"
TABLE = SAMPLES / "Circuits quiz 7B.csv"
ANSWERS = "DFGH"
ROWS = range(4, 34)


@pytest.fixture(scope="module")
def book() -> Workbook:
    return openpyxl.load_workbook(WORKBOOK)


@pytest.fixture(scope="module")
def sheet(book: Workbook) -> Worksheet:
    return book["Answers"]


@pytest.fixture(scope="module")
def made_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    subprocess.run([sys.executable, str(SAMPLES / "make_sample.py"), str(folder)], check=True)
    return folder


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def parts(path: Path) -> list[tuple[str, tuple[int, ...], bytes]]:
    """What a workbook holds, in order. Packed bytes are left out: they depend on the version of zlib."""
    with zipfile.ZipFile(path) as archive:
        return [(info.filename, info.date_time, archive.read(info)) for info in archive.infolist()]


def answers(sheet: Worksheet) -> list[str]:
    return [str(sheet[f"{column}{row}"].value or "") for row in ROWS for column in ANSWERS]


def test_script_makes_the_same_workbook(made_again: Path) -> None:
    assert parts(made_again / WORKBOOK.name) == parts(WORKBOOK)


@pytest.mark.parametrize("name", [TABLE.name, "expected.csv"])
def test_script_makes_the_same_tables(made_again: Path, name: str) -> None:
    assert (made_again / name).read_bytes() == (SAMPLES / name).read_bytes()


def test_header_stands_below_two_title_rows(sheet: Worksheet) -> None:
    assert [str(merged) for merged in sheet.merged_cells.ranges] == ["A1:H1"]
    assert [cell.value for cell in sheet[3]][:3] == ["Student ID", "Name", "Submitted"]
    assert {cell.alignment.wrap_text for cell in sheet[3]} == {True}
    assert {cell.fill.fill_type for cell in sheet[3]} == {"solid"}


def test_workbook_has_what_must_survive_an_export(book: Workbook, sheet: Worksheet) -> None:
    names = {name for name, _, _ in parts(WORKBOOK)}
    assert {"xl/charts/chart1.xml", "xl/media/image1.png", "xl/comments1.xml"} <= names
    assert sheet.freeze_panes == "C4"
    assert sheet.auto_filter.ref == "A3:H33"
    assert [row for row in ROWS if sheet.cell(row, 3).comment] == [30]
    assert book.sheetnames == ["Answers", "Class notes"]
    assert book["Class notes"].max_row > 3


def test_picture_is_a_png() -> None:
    [content] = [content for name, _, content in parts(WORKBOOK) if name.endswith(".png")]
    assert content.startswith(b"\x89PNG\r\n\x1a\n")


def test_ids_keep_their_zeros(sheet: Worksheet) -> None:
    ids = [sheet.cell(row, 1).value for row in ROWS]
    assert len(set(ids)) == 30
    assert all(isinstance(id_, str) and len(id_) == 6 and id_.startswith("00") for id_ in ids)
    assert [row["Student ID"] for row in read_csv(TABLE)] == ids


def test_formulas_carry_their_results(sheet: Worksheet) -> None:
    shown = openpyxl.load_workbook(WORKBOOK, data_only=True)["Answers"]
    for row in ROWS:
        assert sheet[f"E{row}"].data_type == "f"
        assert shown[f"E{row}"].value == len(str(shown[f"D{row}"].value or "").split())


def test_answers_have_every_trouble_promised(sheet: Worksheet) -> None:
    texts = answers(sheet)
    assert texts.count("") == 2
    assert texts.count("-") == 1
    assert sum(text.startswith("=") for text in texts) == 1
    assert sum("full marks" in text for text in texts) == 1
    assert sum("💡" in text for text in texts) == 1
    assert sum(len(text) > 800 for text in texts) == 1
    assert sum(text.isupper() for text in texts) == 1
    assert sum("ó" in text or "ñ" in text or "á" in text for text in texts) == 1
    assert len({text for text in texts if text}) == 118  # no two are equal, but two nearly are
    assert all(sheet[f"{column}{row}"].data_type in {"s", "n"} for row in ROWS for column in ANSWERS)


def test_table_is_the_same_class(sheet: Worksheet) -> None:
    rows = read_csv(TABLE)
    assert TABLE.read_bytes().startswith(b"\xef\xbb\xbf")
    assert list(rows[0])[3:] == [sheet[f"{column}3"].value for column in ANSWERS]
    assert [row["Name"] for row in rows] == [sheet.cell(row, 2).value for row in ROWS]
    assert [answer for row in rows for answer in list(row.values())[3:]] == answers(sheet)


def test_expected_points_fit_cells_and_items(sheet: Worksheet) -> None:
    expected = read_csv(SAMPLES / "expected.csv")
    shipped = {row["id"] for row in read_csv(ASSETS / "bundles" / "circuits" / "items.csv")}
    assert len(expected) == 117  # 120 less two blank ones and a dash
    assert [row["response"] for row in expected] == [text for text in answers(sheet) if text not in {"", "-"}]
    for row in expected:
        assert sheet[row["cell"]].value == row["response"]
        assert row["points"] in {"0", "1", "2"}
    columns = {row["item_id"]: row["cell"][0] for row in expected}
    assert "".join(columns.values()) == ANSWERS
    assert set(columns) <= shipped


def test_question_set_is_complete() -> None:
    items = read_csv(ASSETS / "bundles" / "circuits" / "items.csv")
    assert len(items) == len({row["title"] for row in items}) == 24
    assert all(len(row["title"]) <= 32 for row in items)
    assert all([row[f"level_{n}_points"] for n in (1, 2, 3)] == ["0", "1", "2"] for row in items)
    examples = read_csv(ASSETS / "bundles" / "circuits" / "examples.csv")
    counts = [sum(row["item_id"] == item["id"] for row in examples) for item in items]
    assert counts == [4] * 24
