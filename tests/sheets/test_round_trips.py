"""Every known shape, there and back: only the cells that are ours may differ, to the byte."""

import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from grader_app.core.roster import Cell, Column, Columns, Response, Role, Roster, Student
from grader_app.core.session import Override, Session
from grader_app.sheets.columns import best_table, propose
from grader_app.sheets.delimited import field_spans, parse
from grader_app.sheets.gradebook import write_gradebook
from grader_app.sheets.headers import normal
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.results import Outcome
from grader_app.sheets.rosters import read_roster
from grader_app.sheets.shapes import columns_by_header, locate
from grader_app.sheets.sniff import kind_of
from grader_app.sheets.writer import export
from tests.sheets.marking import GOLDEN, ITEMS, copy_of

FOLDER = GOLDEN / "shapes"
FILES = sorted(path.name for path in FOLDER.iterdir() if path.suffix != ".py")
LISTINGS = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"}
CELL = re.compile(
    rb'<c r="[A-Z]+\d+"(?: s="\d+")?(?: t="inlineStr"><is><t xml:space="preserve">[^<]*</t></is>'
    rb"|><v>[^<]*</v>)</c>"
)
SETTINGS = re.compile(
    rb'<dimension[^>]*>| spans="[^"]*"|<col min="\d+" max="\d+" width="[\d.]+" customWidth="1"/>|</?cols>'
)


def decided(path: Path) -> Session:
    """A session on a file in which a teacher decided everything.

    Columns of answers to nothing known are to the items in turn.
    """
    book = open_workbook(path)
    columns = propose(best_table(book, ITEMS), ITEMS)
    if path.name == "own_without_headers.csv":
        columns = Columns(columns.sheet, 0, {1: Column(Role.ID), 2: Column(Role.ANSWER)})
    roles = dict(columns.roles)
    if not columns.having(Role.QUESTION):
        known = {role.item_id for role in roles.values() if role.role is Role.ANSWER}
        free = iter([item.id for item in ITEMS if item.id not in known])
        for column in columns.having(Role.ANSWER):
            if roles[column].item_id is None and (item_id := next(free, None)):
                roles[column] = Column(Role.ANSWER, item_id)
    session = Session(read_roster(book, replace(columns, roles=roles)), ITEMS)
    for response in session.roster.responses:
        session.set_override(response.cell, Override(1, "=good"))
    return session


ANSWERED = [name for name in FILES if decided(FOLDER / name).roster.responses]
TAKING_GRADES = [
    name for name in FILES if (found := locate(open_workbook(FOLDER / name).tables[0])) and found[0].grade
]


def test_hardly_a_shape_has_neither_answers_nor_grades() -> None:
    assert set(FILES) - {*ANSWERED, *TAKING_GRADES} == {"kahoot_final_scores.xlsx"}


@pytest.mark.parametrize("name", ANSWERED)
def test_a_scored_copy_differs_by_its_own_cells_only(name, tmp_path) -> None:
    (tmp_path / "shapes").mkdir()
    source = copy_of(f"shapes/{name}", tmp_path)
    before = source.read_bytes()
    session = decided(source)
    kind = kind_of(before)
    target = tmp_path / f"out{source.suffix if kind == 'xlsx' or source.suffix != '.xls' else '.csv'}"
    report = export(session, target)
    assert source.read_bytes() == before
    if kind == "xlsx":
        same_workbook(source, target)
    else:
        same_lines(before, target.read_bytes())
    again = open_workbook(target).table(session.roster.columns.sheet) or open_workbook(target).tables[0]
    for response in session.roster.responses:
        assert {"0.5", "0,5"} & set(again.row(response.cell.row).values())
    assert report.written == len(session.roster.responses)


def same_workbook(source: Path, target: Path) -> None:
    with zipfile.ZipFile(source) as one, zipfile.ZipFile(target) as other:
        old, new = ({name: book.read(name) for name in book.namelist()} for book in (one, other))
    changed = {name for name in old if old[name] != new[name]} - LISTINGS
    sheets = {name for name in changed if name.startswith("xl/worksheets/")}
    assert len(sheets) == 1
    assert all(name.startswith("xl/tables/") for name in changed - sheets)
    assert len(set(new) - set(old)) == 1
    (sheet,) = sheets
    rest = new[sheet]
    for cell in set(CELL.findall(rest)) - set(CELL.findall(old[sheet])):
        rest = rest.replace(cell, b"", 1)
    blank = re.compile(rb'<c r="[A-Z]+\d+" s="\d+"/>')  # one that was filled
    assert blank.sub(b"", SETTINGS.sub(b"", rest)) == blank.sub(b"", SETTINGS.sub(b"", old[sheet]))


def same_lines(before: bytes, after: bytes) -> None:
    """Take off what was added at the end of each line."""
    old, new = parse(before), parse(after)
    assert (old.bom, old.encoding, old.separator) == (new.bom, new.encoding, new.separator)
    width = max(len(record.fields) for record in old.records)
    text, position = [], 0
    for row, (was, now) in enumerate(zip(old.records, new.records, strict=True), 1):
        if len(now.fields) > len(was.fields):
            assert len(now.fields) > width
            end = field_spans(new, row)[len(was.fields) - 1][1]
            text.append(new.text[position:end])
            position = now.end
    assert old.bom + "".join([*text, new.text[position:]]).encode(old.encoding) == before


@pytest.mark.parametrize("name", TAKING_GRADES)
def test_a_file_for_a_gradebook_differs_by_the_cells_that_it_reads_only(name, tmp_path) -> None:
    path = FOLDER / name
    table = open_workbook(path).tables[0]
    shape, header_row = locate(table)
    headers = columns_by_header(table, header_row)
    owned = {c for c, text in table.row(header_row).items() if re.fullmatch(shape.grade, normal(text))}
    owned |= {headers[text] for text in headers if f"{text} - max points" in headers}
    owned |= {headers[shape.feedback]} if shape.feedback in headers else set()
    session, target = everyone(path, table, shape, header_row, headers), tmp_path / f"out{path.suffix}"
    report = write_gradebook(session, shape, target, gradebook=path)
    old, new = parse(path.read_bytes()), parse(target.read_bytes())
    changed = set()
    for row, (was, now) in enumerate(zip(old.records, new.records, strict=True), 1):
        changed |= {
            (row, c) for c, (a, b) in enumerate(zip(was.fields, now.fields, strict=True), 1) if a != b
        }
    assert without(old, changed) == without(new, changed)
    assert {column for _, column in changed} <= owned
    assert (old.bom, old.encoding, old.separator) == (new.bom, new.encoding, new.separator)
    grades = sum(row.outcome is Outcome.WRITTEN for row in report.rows)
    assert bool(grades) == bool(changed)
    assert bool(grades) == (name != "moodle_worksheet_blind.csv")  # it takes words of a scale


def everyone(path: Path, table, shape, header_row: int, headers) -> Session:
    """A session in which each student of a gradebook answered the first item."""
    ids = [headers[word] for word in shape.ids if word in headers]
    roster = decided(path).roster
    responses = []
    for row in (row for row in table.rows if row > header_row):
        ident = next((text for column in ids if (text := table.text(row, column))), "")
        if ident and not shape.is_dummy(next(iter(table.row(row).values()))):
            responses.append(
                Response(Cell(table.name, row, 99), Student(ident, ""), ITEMS[0].id, "an answer")
            )
    session = Session(Roster(roster.parts, tuple(responses)), ITEMS[:1])
    for response in responses:
        session.set_override(response.cell, Override(1))
    return session


def without(file, places) -> str:
    """The text of a file without some fields."""
    text, end = [], 0
    for row in range(1, len(file.records) + 1):
        for column, (start, stop) in enumerate(field_spans(file, row), 1):
            if (row, column) in places:
                text.append(file.text[end:start])
                end = stop
    return "".join([*text, file.text[end:]])
