"""`grader inspect`: what a spreadsheet holds, and how it would be read. Nothing is written."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from grader_app.cli.reading import Reading, Wish, read
from grader_app.cli.several import Dealt, Problem, deal_with_all, exit_code, spreadsheets, trees
from grader_app.core.identity import people
from grader_app.core.roster import Columns, column_letters
from grader_app.errors import GraderError
from grader_app.sheets.columns import missing, propose
from grader_app.sheets.identity import duplicates
from grader_app.sheets.shapes import recognise
from grader_app.sheets.taking import hidden_rows

_HEADER_LETTERS = 60


@dataclass(frozen=True, slots=True)
class ColumnSeen:
    """One column: what it is for, and of which question (``item`` and its ``title``)."""

    column: str
    header: str
    role: str
    item: str | None
    title: str


@dataclass(frozen=True, slots=True)
class SheetSeen:
    """One sheet. ``hidden_rows`` hold something; ``missing`` keeps it from being scored, in sentences."""

    name: str
    hidden: bool
    taken: bool
    rows: int
    columns: int
    shape: str
    header_row: int
    roles: tuple[ColumnSeen, ...]
    hidden_rows: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """One file. ``skipped`` are reasons and how many rows; ``doubtful`` students may be two."""

    format: str
    encoding: str
    notes: tuple[str, ...]
    question_set: str
    sheets: tuple[SheetSeen, ...]
    answers: int
    students: int
    marks: int
    skipped: tuple[tuple[str, int], ...]
    doubtful: int


def run(options: argparse.Namespace) -> int:
    """Look into one file or all of a folder; return the exit code."""
    wish = Wish.of(options)
    if options.input.is_dir():
        dealt = list(deal_with_all(spreadsheets(options.input), partial(look, wish), options.jobs))
    else:
        try:
            dealt = [Dealt(options.input, look(wish, options.input))]
        except GraderError as error:
            if options.json:
                _print_json([Dealt(options.input, problem=Problem.of(error))])
            raise
    if options.json:
        _print_json(dealt)
    else:
        for number, one in enumerate(dealt):
            if number:
                print()
            _print_one(one)
    return exit_code(dealt)


def look(wish: Wish, path: Path) -> Seen:
    """Say what a file holds.

    Raises:
        GraderError: It cannot be read; see the hint.
    """
    reading = read(path, wish)
    workbook, bundle = reading.workbook, reading.bundle
    roster = reading.roster()
    skipped = Counter(row.reason for row in roster.skipped)
    return Seen(
        workbook.format or workbook.kind,
        workbook.encoding,
        workbook.warnings,
        f"{bundle.manifest.title} {bundle.manifest.version}",
        tuple(_sheet(reading, table.name) for table in workbook.tables),
        len(roster.responses),
        len(people(roster.responses)),
        sum(response.mark is not None for response in roster.responses),
        tuple(skipped.most_common()),
        len(duplicates(roster)),
    )


def _sheet(reading: Reading, name: str) -> SheetSeen:
    table = reading.table(name)
    taken = next((each for each in reading.columns if each.sheet == name), None)
    columns = taken or propose(table, reading.bundle.items)
    titles = {item.id: item.title for item in reading.bundle.items}
    shape = recognise(table)
    return SheetSeen(
        name,
        table.hidden,
        taken is not None,
        table.row_count,
        table.column_count,
        shape.name if shape else "",
        columns.header_row,
        tuple(
            _column(columns, number, table.header(columns.header_row, number), titles)
            for number in sorted(columns.roles)
        ),
        len(hidden_rows(table, columns.header_row)),
        missing(columns, table),
    )


def _column(columns: Columns, number: int, header: str, titles: Mapping[str, str]) -> ColumnSeen:
    role = columns.roles[number]
    shown = " ".join(header.split())[:_HEADER_LETTERS] if columns.header_row else ""
    item = role.item_id
    return ColumnSeen(column_letters(number), shown, role.role.value, item, titles[item] if item else "")


def _print_one(one: Dealt[Seen]) -> None:
    if one.problem is not None:
        print(f"{one.path.name}: {one.problem.sentence}\n{one.problem.hint}", file=sys.stderr)
        return
    seen = one.result
    assert seen is not None
    print(f"{one.path.name}: {seen.format}, {len(seen.sheets)} sheet(s)")
    if seen.encoding:
        print(f"Read as {seen.encoding}")
    for sentence in seen.notes:
        print(f"Note: {sentence}")
    print(f"Question set: {seen.question_set}")
    print(f"{seen.answers} answers of {seen.students} students, {seen.marks} marked already")
    for reason, count in seen.skipped:
        print(f"{count:7} left out: {reason}")
    if seen.doubtful:
        print(f"{seen.doubtful:7} students in doubt: nothing of theirs goes into a gradebook")
    for sheet in seen.sheets:
        _print_sheet(sheet)


def _print_sheet(sheet: SheetSeen) -> None:
    hidden = " (hidden)" if sheet.hidden else ""
    mark = "  <- would be read" if sheet.taken else ""
    print(f"\nSheet {sheet.name!r}{hidden}: {sheet.rows} rows, {sheet.columns} columns{mark}")
    if sheet.shape:
        print(f"  looks like: {sheet.shape}")
    print(f"  header row: {sheet.header_row or 'none'}")
    if sheet.hidden_rows:
        print(f"  hidden rows: {sheet.hidden_rows}")
    for column in sheet.roles:
        target = f" to {column.title} ({column.item})" if column.item else ""
        print(f"  {column.column:>3}  {column.role}{target}: {column.header}")
    for sentence in sheet.missing:
        print(f"  missing: {sentence}")


def _print_json(dealt: Sequence[Dealt[Seen]]) -> None:
    print(json.dumps({"files": trees(dealt)}, ensure_ascii=False))
