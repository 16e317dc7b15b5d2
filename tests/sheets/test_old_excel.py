"""Workbooks of an older Excel, read in a process of their own."""

import subprocess
import sys

import pytest

from grader_app.errors import SheetError
from grader_app.sheets import old_excel
from grader_app.sheets.columns import propose
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.writer import export, suggest_target
from tests.sheets.marking import GOLDEN, ITEMS, session_on

pytest.importorskip("xlrd")
FOLDER = GOLDEN / "xls"


@pytest.mark.parametrize("name", ["number_formats", "hidden_and_filtered", "merged_header"])
def test_a_converted_workbook_reads_as_before(name) -> None:
    before = open_workbook(GOLDEN / f"{name}.xlsx")
    after = open_workbook(FOLDER / f"{name}.xls")
    assert (after.kind, after.format) == ("csv", "xls")
    for old, new in zip(before.tables, after.tables, strict=True):
        assert (new.name, new.hidden, new.hidden_rows) == (old.name, old.hidden, old.hidden_rows)
        assert {k: set(cells) for k, cells in new.rows.items()} == {k: set(c) for k, c in old.rows.items()}
        different = {(k, c) for k in old.rows for c in old.rows[k] if old.text(k, c) != new.text(k, c)}
        assert not different, [(old.text(*place), new.text(*place)) for place in different]
        assert new.merged == old.merged
    assert propose(after.tables[0], ITEMS) == propose(before.tables[0], ITEMS)


def test_scores_go_to_a_csv_file_of_the_sheet(tmp_path) -> None:
    session = session_on(FOLDER / "merged_header.xls")
    assert suggest_target(FOLDER / "merged_header.xls").name == "merged_header scored.csv"
    report = export(session, tmp_path / "scored.csv")
    assert report.written > 0
    assert open_workbook(report.target).tables[0].text(3, 3) == "Why does bulb C stay lit?"


@pytest.mark.parametrize(
    ("output", "code"),
    [
        ("", "xls"),
        ("Traceback", "xls"),
        ('"encrypted"', "encrypted"),
        ('"damaged"', "damaged"),
        ("[]", "empty"),
    ],
)
def test_whatever_the_process_does_one_sentence_explains(output, code, monkeypatch) -> None:
    def run(command, **options):
        return subprocess.CompletedProcess(command, 1, stdout=output.encode())

    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(SheetError) as error:
        old_excel.read_tables(b"")
    assert error.value.code == code


def test_a_process_that_does_not_end_is_ended(monkeypatch) -> None:
    def run(command, **options):
        raise subprocess.TimeoutExpired(command, options["timeout"])

    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(SheetError) as error:
        old_excel.read_tables(b"")
    assert error.value.code == "too_large"


def test_a_program_without_an_interpreter_says_what_the_file_is(monkeypatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(SheetError) as error:
        open_workbook(FOLDER / "merged_header.xls")
    assert error.value.code == "xls"
