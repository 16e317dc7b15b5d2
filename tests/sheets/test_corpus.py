"""Files that nobody here wrote: each gives a workbook or a sentence, and an export changes nothing else."""

import csv
import time
from collections import Counter
from pathlib import Path

import pytest

from grader_app.bundle import Item, Level, Rubric
from grader_app.core.roster import Column, Columns, Role
from grader_app.core.session import Override, Session
from grader_app.errors import SheetError
from grader_app.sheets.columns import best_table, missing, propose
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.rosters import read_roster
from grader_app.sheets.scored_csv import neutral
from grader_app.sheets.writer import export, suggest_target

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
ITEM = Item("Q", "Question", "Why?", Rubric((Level(0, "no", ""), Level(1, "yes", ""))))
REFUSED_BY_EXPORT = {"protection__poi__ms-office-2010-signed.xlsx"}
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is not beside the checkout"),
]


def names() -> list[str]:
    if not CORPUS.is_dir():
        return []
    with (CORPUS / "manifest.csv").open(encoding="utf-8") as manifest:
        return [record["file"] for record in csv.DictReader(manifest)]


@pytest.mark.parametrize("name", names())
def test_a_workbook_or_a_sentence_within_limits(name, tmp_path) -> None:
    path = CORPUS / name
    start = time.monotonic()
    try:
        book = open_workbook(path)
    except SheetError as error:
        assert str(error).endswith(".")
        assert error.hint
        return
    finally:
        assert time.monotonic() - start < 10  # the project's promise, not a measurement
    table = best_table(book, [ITEM])
    missing(propose(table, [ITEM]), table)
    table = next(table for table in book.tables if table.rows)
    column = Counter(column for cells in table.rows.values() for column in cells).most_common(1)[0][0]
    columns = Columns(table.name, next(iter(table.rows)), {column: Column(Role.ANSWER, ITEM.id)})
    session = Session(read_roster(book, columns), [ITEM])
    for response in session.roster.responses:
        session.set_override(response.cell, Override(1, "seen"))
    target = tmp_path / suggest_target(path).name
    if path.name in REFUSED_BY_EXPORT:
        with pytest.raises(SheetError):
            export(session, target)
        return
    report = export(session, target)
    again = open_workbook(target).table(table.name if book.kind == "xlsx" else target.stem)
    assert again is not None
    for row, cells in table.rows.items():
        kept = {column: neutral(text) for column, text in cells.items()} if book.format else cells
        assert {c: t for c, t in again.row(row).items() if c <= table.column_count} == kept
    assert report.written == len(session.roster.responses)
