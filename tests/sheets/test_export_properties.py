"""Of every way out, for any text: what was given comes back, and nothing in it is live."""

import csv
import io
import re
import tempfile
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from grader_app.core.roster import Cell, Column, Columns, Part, Response, Role, Roster, Student
from grader_app.core.session import Override, Session
from grader_app.sheets.feedback import Who, Wishes, write_feedback
from grader_app.sheets.fresh import write_fresh
from grader_app.sheets.grade_lists import GradeList, write_grade_list
from grader_app.sheets.gradebook import write_gradebook
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.reconciliation import write_list
from grader_app.sheets.results import clean, fates
from grader_app.sheets.results_workbook import write_results
from grader_app.sheets.shapes import recognise
from grader_app.sheets.writer import export
from tests.sheets.handmade import parts, sheet, text_row, zipped
from tests.sheets.marking import BULB
from tests.sheets.test_gradebook import FOLDER
from tests.sheets.test_properties import TRICKY

LIVE = ("=", "+", "-", "@", "\t", "\r", "\n", "\x00", "＝", "＋", "－", "＠")
DANGEROUS = st.builds(str.__add__, st.sampled_from([*LIVE, '"=', "http://x.example", "{="]), TRICKY)
ANY = TRICKY | DANGEROUS
FEW = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
COLUMNS = Columns("in", 1, {1: Column(Role.ID), 2: Column(Role.ANSWER, BULB.id)})


def session_of(folder: Path, answer: str = "x", note: str = "", name: str = "", group: str = "") -> Session:
    """One answer on a workbook that really is there; any text may stand anywhere else."""
    (folder / "in.xlsx").write_bytes(
        zipped(parts(sheet(text_row(1, "ID", "Bulb C") + text_row(2, "007", "x"))))
    )
    source = open_workbook(folder / "in.xlsx").source
    columns = Columns("7B", 1, COLUMNS.roles)
    response = Response(Cell("7B", 2, 2), Student("007", name), BULB.id, answer, group=group)
    roster = Roster((Part(source, columns),), (response,))
    return Session(roster, (BULB,), overrides={response.cell: Override(2, note)})


def fields(path: Path) -> list[str]:
    """Every field of a CSV file, by a second reader."""
    text = path.read_bytes().decode("utf-8-sig")
    return [field for row in csv.reader(io.StringIO(text, newline="")) for field in row]


def is_number(field: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", field) is not None


@FEW
@given(ANY, ANY, ANY, ANY)
def test_no_field_of_a_csv_is_live(answer, note, name, group) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        session = session_of(folder, answer, note, name, group)
        report = write_fresh(session, folder / "fresh.csv")
        write_list(session, fates(session), folder / "list.csv")
        for style in GradeList:
            write_grade_list(session, folder / f"{style}.csv", style)
        names = ["fresh.csv", "list.csv", *(f"{style}.csv" for style in GradeList)]
        found = [f for file in [*names, Path(report.audit).name] for f in fields(folder / file)]
    assert [field for field in found if field.startswith(LIVE) and not is_number(field)] == []


@FEW
@given(ANY)
def test_no_comment_in_a_gradebooks_file_is_live(note) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        session = session_of(folder, note=note)
        response = session.roster.responses[0]
        student = Response(response.cell, Student("ada", "Ada Abel"), BULB.id, "x")
        session = Session(Roster(session.roster.parts, (student,)), (BULB,), overrides=session.overrides)
        gradebook = FOLDER / "blackboard_offline.csv"
        shape = recognise(open_workbook(gradebook).tables[0])
        write_gradebook(session, shape, folder / "out.csv", gradebook=gradebook)
        before, after = fields(gradebook), fields(folder / "out.csv")
    added = [new for old, new in zip(before, after, strict=True) if old != new]
    assert "2" in added
    assert [field for field in added if field.startswith(LIVE)] == []


@FEW
@given(ANY, ANY, ANY, ANY)
def test_no_cell_of_a_workbook_is_live_but_our_own_sums(answer, note, name, group) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        session = session_of(folder, answer, note, name, group)
        write_fresh(session, folder / "fresh.xlsx")
        write_list(session, fates(session), folder / "list.xlsx")
        write_results(session, folder / "results.xlsx")
        export(session, folder / "out.xlsx")
        live = {path.stem: formulas(path) for path in folder.glob("*.xlsx")}
    ours = {"SUM(", "AVER"}
    results = live.pop("results")
    assert {formula[:4] for formula in results if "/" not in formula} == ours
    assert all(re.fullmatch(r"[A-Z]+\d+/2", formula) for formula in results if "/" in formula)
    assert not any(live.values())


def formulas(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        xml = [archive.read(name).decode() for name in archive.namelist() if "worksheets/sheet" in name]
    assert not any(re.search("<hyperlink [^>]*r:id", part) for part in xml)  # none leads out of the file
    return [formula for part in xml for formula in re.findall(r"<f[^>]*>([^<]*)</f>", part)]


@FEW
@given(ANY, ANY)
def test_scores_and_text_come_back_from_a_scored_copy(note, name) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        session = session_of(folder, note=note, name=name)
        export(session, folder / "out.xlsx")
        table = open_workbook(folder / "out.xlsx").tables[0]
    assert (table.text(2, 3), table.text(2, 4), table.text(2, 6)) == ("2", "teacher", clean(note))


@FEW
@given(ANY, ANY, ANY)
def test_feedback_has_our_tags_and_no_others(answer, note, name) -> None:
    class Tags(HTMLParser):
        def handle_starttag(self, tag, attributes) -> None:
            found.add(tag)
            names.update(name for name, _ in attributes)

    found: set[str] = set()
    names: set[str] = set()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        session = session_of(folder, answer, note, name)
        write_feedback(session, folder / "sheets", Wishes(who=Who.NAME, title=note))
        (file,) = (folder / "sheets").iterdir()
        Tags().feed(file.read_text("utf-8"))
    assert found == {"html", "head", "meta", "title", "style", "body", "div", "table", "tr", "td"}
    assert names <= {
        "lang",
        "charset",
        "http-equiv",
        "content",
        "class",
        "width",
        "colspan",
        "dir",
        "cellspacing",
    }


@pytest.mark.parametrize("start", LIVE)
def test_each_of_these_is_neutralised(start, tmp_path) -> None:
    write_fresh(session_of(tmp_path, answer=f"{start}cmd|' /C calc'!A0"), tmp_path / "fresh.csv")
    assert not [field for field in fields(tmp_path / "fresh.csv") if field.startswith(LIVE)]
