"""Sessions on several sheets and several files, and files written afresh."""

import csv
import io
import re
import shutil
import tempfile
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from grader_app.core.roster import Cell, Column, Columns, Part, Response, Role, Roster, Student
from grader_app.core.session import Override, Session
from grader_app.errors import SheetError
from grader_app.sheets.fresh import write_fresh
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.rosters import read_rosters
from grader_app.sheets.writer import export, export_all
from tests.sheets.marking import BULB, GOLDEN, ITEMS, session_on

COLUMNS = {1: Column(Role.ID), 2: Column(Role.ANSWER, BULB.id)}


def two_classes(path: Path) -> Session:
    """A workbook with a sheet for each of two classes, all decided."""
    with xlsxwriter.Workbook(str(path)) as book:
        for name, answers in (("7A", ("a path", "a wire")), ("7B", ("=no idea",)), ("Notes", ("x",))):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["ID", "Bulb C"])
            for row, text in enumerate(answers, 1):
                sheet.write_string(row, 0, f"0{row}")
                sheet.write_string(row, 1, text)
    workbook = open_workbook(path)
    roster = read_rosters(workbook, [Columns(name, 1, COLUMNS) for name in ("7A", "7B")])
    session = Session(roster, (BULB,))
    for level, response in enumerate(session.roster.responses):
        session.set_override(response.cell, Override(level % 3))
    return session


def with_late_answers(folder: Path) -> Session:
    """Two classes in one file, and one late answer in another of the same name."""
    session = two_classes(folder / "quiz.xlsx")
    (folder / "late").mkdir()
    (folder / "late" / "quiz.csv").write_text("ID,Bulb C\n09,late\n", "utf-8")
    source = open_workbook(folder / "late" / "quiz.csv").source
    late = Response(Cell("quiz", 2, 2, 1), Student("09", ""), BULB.id, "late")
    roster = Roster(
        (*session.roster.parts, Part(source, Columns("quiz", 1, COLUMNS))), (*session.roster.responses, late)
    )
    return Session(roster, (BULB,), overrides={**session.overrides, late.cell: Override(1)})


def test_each_sheet_of_the_copy_has_its_scores(tmp_path) -> None:
    session = two_classes(tmp_path / "in.xlsx")
    report = export(session, tmp_path / "out.xlsx")
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames == ["7A", "7B", "Notes", "Offline Grader audit"]
    assert [[cell.value for cell in row][2:4] for row in book["7A"]] == [
        ["Bulb C – score", "Bulb C – decided by"],
        [0, "teacher"],
        [0.5, "teacher"],
    ]
    assert [cell.value for cell in book["7B"][2]][1:4] == ["=no idea", 2, "teacher"]
    assert book["Notes"].max_column == 2
    assert report.written == 3
    with zipfile.ZipFile(tmp_path / "in.xlsx") as old, zipfile.ZipFile(tmp_path / "out.xlsx") as new:
        changed = {name for name in old.namelist() if old.read(name) != new.read(name)}
    assert {name for name in changed if "sheets/" in name} == {
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
    }


def test_every_file_has_a_copy_of_its_own(tmp_path) -> None:
    session = with_late_answers(tmp_path)
    (tmp_path / "out").mkdir()
    shares: list[float] = []
    first, second = export_all(session, tmp_path / "out", progress=shares.append)
    assert (first.target.name, second.target.name) == ("quiz scored.xlsx", "quiz scored.csv")
    assert (first.written, second.written) == (3, 1)
    assert {row.cell.file for row in second.rows} == {1}
    assert second.target.read_text("utf-8").splitlines()[1] == "09,late,0.5,teacher,,"
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_copies_of_files_of_one_name_do_not_replace_each_other(tmp_path) -> None:
    for folder in ("a", "b", "out"):
        (tmp_path / folder).mkdir()
    parts, responses = [], []
    for file, folder in enumerate(("a", "b")):
        (tmp_path / folder / "quiz.csv").write_text(f"ID,Bulb C\n0{file},answer\n", "utf-8")
        source = open_workbook(tmp_path / folder / "quiz.csv").source
        parts.append(Part(source, Columns("quiz", 1, COLUMNS)))
        responses.append(Response(Cell("quiz", 2, 2, file), Student(f"0{file}", ""), BULB.id, "answer"))
    session = Session(Roster(tuple(parts), tuple(responses)), (BULB,))
    reports = export_all(session, tmp_path / "out")
    assert [report.target.name for report in reports] == ["quiz scored.csv", "quiz scored (2).csv"]
    with pytest.raises(SheetError) as error:
        export(session, tmp_path / "b" / "quiz.csv")
    assert error.value.code == "target_is_source"


def test_several_sheets_of_a_read_only_file_have_no_copy(tmp_path) -> None:
    ods = next((GOLDEN / "ods").glob("*.ods"))
    (tmp_path / "in.ods").write_bytes(ods.read_bytes())
    workbook = open_workbook(tmp_path / "in.ods")
    sheets = [workbook.tables[0].name, "another"]
    parts = tuple(Part(workbook.source, Columns(name, 1, COLUMNS)) for name in sheets)
    with pytest.raises(SheetError) as error:
        export(Session(Roster(parts, ()), (BULB,)), tmp_path / "out.csv")
    assert error.value.code == "several_sheets"


def test_a_table_of_a_web_page_is_exported_as_csv(tmp_path) -> None:
    page = "<html><body><table><tr><td>ID</td><td>Bulb C</td></tr><tr><td>07</td><td>a path</td></tr></table>"
    (tmp_path / "page.xls").write_text(page, "utf-8")
    session = session_on(tmp_path / "page.xls", items=(BULB,))
    export(session, tmp_path / "out.csv")
    assert (
        (tmp_path / "out.csv")
        .read_text("utf-8-sig")
        .splitlines()[1]
        .startswith('"07","a path","2","teacher",')
    )


def test_control_characters_in_a_note_are_kept_out_of_a_csv_and_told(tmp_path) -> None:
    session = session_on(Path(shutil.copy(GOLDEN / "told_separator.csv", tmp_path)))
    session.set_override(session.roster.responses[0].cell, Override(1, "bell\x07"))
    report = export(session, tmp_path / "out.csv")
    assert report.rows[0].reason == "The note was cleaned of control characters."
    assert "bell\ufffd" in (tmp_path / "out.csv").read_text("utf-8")


# Afresh


def lines(path: Path) -> list[list[str]]:
    """A second reader."""
    if path.suffix == ".csv":
        return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
    rows = openpyxl.load_workbook(path)["Answers"].iter_rows(values_only=True)
    return [["" if value is None else str(value) for value in row] for row in rows]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_fresh_file_needs_no_source(ending, tmp_path) -> None:
    session = with_late_answers(tmp_path)
    (tmp_path / "quiz.xlsx").unlink()
    (tmp_path / "late" / "quiz.csv").write_text("something else", "utf-8")
    with pytest.raises(SheetError) as error:
        export(session, tmp_path / "out.xlsx")
    assert error.value.code == "gone"
    assert "fresh" in error.value.hint
    report = write_fresh(session, tmp_path / f"fresh.{ending}")
    assert report.written == 4
    mark = "'" if ending == "csv" else ""
    titles = ["Bulb C", *(f"Bulb C – {word}" for word in ("score", "decided by", "confidence", "note"))]
    assert lines(report.target) == [
        ["Class", "Student ID", *titles],
        ["7A", "01", "a path", "0", "teacher", "", ""],
        ["7A", "02", "a wire", "0.5", "teacher", "", ""],
        ["7B", "01", f"{mark}=no idea", "2", "teacher", "", ""],
        ["", "09", "late", "0.5", "teacher", "", ""],
    ]
    if ending == "csv":
        assert Path(report.audit).read_bytes().startswith(b"\xef\xbb\xbfOffline Grader audit")
    else:
        assert openpyxl.load_workbook(report.target).sheetnames == ["Answers", report.audit]


def test_a_fresh_file_leaves_room_for_who_did_not_answer(tmp_path) -> None:
    session = session_on(GOLDEN / "leading_zero_ids.xlsx")
    roster = session.roster
    session = Session(Roster(roster.parts, roster.responses[:3]), ITEMS)
    write_fresh(session, tmp_path / "fresh.csv")
    assert [len(line) for line in lines(tmp_path / "fresh.csv")] == [12, 12, 12]


def test_answers_that_no_cell_can_hold_are_cut_and_named(tmp_path) -> None:
    session = two_classes(tmp_path / "in.xlsx")
    first, *others = session.roster.responses
    long = Response(first.cell, first.student, first.item_id, "x" * 40_000, group="7A")
    session = Session(Roster(session.roster.parts, (long, *others)), session.items)
    report = write_fresh(session, tmp_path / "fresh.csv")
    said = "The answer was cut or cleaned of characters that a cell cannot hold."
    assert [said in row.reason for row in report.rows] == [True, False, False]
    assert len(lines(tmp_path / "fresh.csv")[1][2]) == 32_767
    assert said in (tmp_path / "fresh audit.csv").read_text("utf-8")


def test_a_fresh_file_is_csv_or_a_workbook(tmp_path) -> None:
    session = two_classes(tmp_path / "in.xlsx")
    with pytest.raises(SheetError) as error:
        write_fresh(session, tmp_path / "fresh.ods")
    assert error.value.code == "wrong_ending"


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(["csv", "xlsx"]))
def test_exported_and_read_again_text_and_scores_are_the_same(text, note, ending) -> None:
    """Any text: what a cell cannot hold is replaced, lines end with line feeds, and nothing else differs."""
    with tempfile.TemporaryDirectory() as folder:
        response = Response(Cell("x", 2, 2), Student("007", "Ada"), BULB.id, text)
        source = two_classes(Path(folder) / "in.xlsx").roster.source
        roster = Roster((Part(source, Columns("x", 1, COLUMNS)),), (response,))
        session = Session(roster, (BULB,), overrides={response.cell: Override(2, note)})
        write_fresh(session, Path(folder) / f"fresh.{ending}")
        again = session_on(Path(folder) / f"fresh.{ending}", items=(BULB,))
        table = open_workbook(Path(folder) / f"fresh.{ending}").tables[0]
    (read,) = again.roster.responses
    clean = text.replace("\r\n", "\n").replace("\r", "\n")
    clean = "".join("\ufffd" if letter in "\ufffe\uffff" else letter for letter in clean)
    if ending == "csv":
        clean = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "\ufffd", clean)
    assert read.text.removeprefix("'") == clean.removeprefix("'")
    assert read.student.id == "007"
    assert table.text(2, 4) == "2"
