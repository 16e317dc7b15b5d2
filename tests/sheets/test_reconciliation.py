"""The list of what became of each row, saved."""

import csv
import io

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader_app.core.roster import Cell
from grader_app.core.session import Override
from grader_app.errors import SheetError
from grader_app.sheets import grid
from grader_app.sheets.gradebook import plan_gradebook
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.reconciliation import HEADERS, listed, write_list
from grader_app.sheets.results import Outcome, RowFate, fates
from grader_app.sheets.shapes import recognise
from tests.sheets.marking import GOLDEN, copy_of, session_on
from tests.sheets.test_gradebook import FOLDER, answers


@pytest.fixture
def session(tmp_path):
    return session_on(copy_of("title_rows_and_footer.xlsx", tmp_path))


def read(path) -> list[list[str]]:
    """A second reader."""
    if path.suffix == ".csv":
        return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
    rows = openpyxl.load_workbook(path).active.iter_rows(values_only=True)
    return [["" if value is None else str(value) for value in row] for row in rows]


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx", "LIST.XLSX"])
def test_every_row_is_in_the_list(name, session, tmp_path) -> None:
    rows = fates(session)
    write_list(session, rows, tmp_path / name)
    found = read(tmp_path / name)
    assert found[0] == list(HEADERS)
    assert len(found) == len(rows) + 1
    first, last = found[1], found[-1]
    response = session.roster.responses[0]
    title = session.item(response.item_id).title
    assert first == [
        "7B",
        str(response.cell.row),
        response.student.id,
        response.student.name,
        "",
        title,
        "2",
        "written",
        "",
    ]
    assert last == ["7B", "11", "", "", "", "", "", "skipped", "This row sums up others."]


def test_a_plan_for_a_gradebook_names_the_students(tmp_path) -> None:
    session = answers(tmp_path, ("007", "Ada Abel"), ("9", "Nobody Known"))
    gradebook = FOLDER / "canvas_gradebook.csv"
    rows = plan_gradebook(session, recognise(open_workbook(gradebook).tables[0]), gradebook=gradebook)
    lines = {line[2]: line for line in listed(session, rows) if line[2]}
    assert lines["007"][3:8] == ("Ada Abel", "", "Bulb C", 0.5, "written")
    assert lines["9"][3:9] == (
        "Nobody Known",
        "",
        "Bulb C",
        0.5,
        "unknown student",
        "This student is not in the gradebook.",
    )


def test_a_sum_is_said_only_when_every_answer_has_a_score(session) -> None:
    first, second = session.roster.responses[:2]
    fate = RowFate(Cell("book", 3, 9), first.student.id, Outcome.NOT_SCORED, "", (first.cell, second.cell))
    assert next(iter(listed(session, [fate])))[6] is not None
    session.predictions.clear()
    session.set_override(second.cell, None)
    assert next(iter(listed(session, [fate])))[6] is None


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_nothing_in_it_is_a_formula(ending, session, tmp_path) -> None:
    first = session.roster.responses[0]
    rows = [
        RowFate(first.cell, "", Outcome.WRITTEN, reason)
        for reason in ("=1+1", "+1", "-1", "@x", "\tx", "＝1")
    ]
    write_list(session, rows, tmp_path / f"list.{ending}")
    if ending == "csv":
        assert [row[-1] for row in read(tmp_path / "list.csv")[1:]] == [f"'{row.reason}" for row in rows]
    else:
        cells = [cell for row in openpyxl.load_workbook(tmp_path / "list.xlsx").active for cell in row]
        assert {cell.data_type for cell in cells} <= {"s", "n"}


def test_only_these_two_kinds_are_written(session, tmp_path) -> None:
    with pytest.raises(SheetError) as error:
        write_list(session, (), tmp_path / "list.txt")
    assert error.value.code == "wrong_ending"


def test_the_teachers_file_is_never_replaced(session) -> None:
    with pytest.raises(SheetError) as error:
        write_list(session, (), session.roster.source.path)
    assert error.value.code == "target_is_source"


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_list_that_reads_differently_is_thrown_away(ending, session, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(grid.csv, "reader", lambda _file: [["x"]])
    monkeypatch.setattr(grid, "read_tables", lambda _data: ((), ()))
    with pytest.raises(SheetError) as error:
        write_list(session, fates(session), tmp_path / f"list.{ending}")
    assert error.value.code == "not_verified"
    assert not (tmp_path / f"list.{ending}").exists()


@settings(max_examples=20, deadline=None)
@given(reason=st.text(max_size=20))
def test_any_text_is_kept(reason, tmp_path_factory) -> None:
    folder = tmp_path_factory.mktemp("list")
    session = session_on(GOLDEN / "merged_header.xlsx")
    session.set_override(session.roster.responses[0].cell, Override(1))
    rows = [RowFate(session.roster.responses[0].cell, "", Outcome.SKIPPED, reason)]
    for ending in ("csv", "xlsx"):
        write_list(session, rows, folder / f"list.{ending}")  # it is compared before it is in place
