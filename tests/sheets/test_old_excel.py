"""Workbooks of an older Excel, read in a process of their own."""

import pytest

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
