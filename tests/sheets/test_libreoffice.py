"""A second program opens what we write, and sees in it what stood there before."""

import csv
import shutil
import subprocess

import pytest

from grader_app.sheets.writer import export
from tests.sheets.marking import copy_of, session_on

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]


def as_csv(path, folder) -> list[list[str]]:
    """All rows of the first sheet, as shown."""
    command = ["soffice", "--headless", f"-env:UserInstallation={folder.as_uri()}/profile", "--convert-to"]
    shown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"
    subprocess.run([*command, shown, "--outdir", folder, path], check=True, capture_output=True, timeout=120)
    with (folder / f"{path.stem}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize(
    "name",
    ["everything_else.xlsx", "table_to_the_right_edge.xlsx", "formula_columns.xlsx", "merged_header.xlsx"],
)
def test_libreoffice_shows_the_old_cells_and_the_scores(name, tmp_path) -> None:
    source = copy_of(name, tmp_path)
    target = tmp_path / "out.xlsx"
    export(session_on(source), target)
    before, after = as_csv(source, tmp_path), as_csv(target, tmp_path)
    width = max(map(len, before))
    assert [row[:width] for row in after] == [row + [""] * (width - len(row)) for row in before]
    scores = [row[width:] for row in after]
    assert any("Bulb C – score" in row for row in scores)
    assert any("teacher" in row for row in scores)
    assert any("rule: no answer" in row for row in scores)


def test_libreoffice_prints_the_copy(tmp_path) -> None:
    target = tmp_path / "out.xlsx"
    export(session_on(copy_of("everything_else.xlsx", tmp_path)), target)
    command = [
        "soffice",
        "--headless",
        f"-env:UserInstallation={tmp_path.as_uri()}/profile",
        "--convert-to",
        "pdf",
    ]
    subprocess.run([*command, "--outdir", tmp_path, target], check=True, capture_output=True, timeout=120)
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
