"""From a path to a workbook, and from a workbook to a roster."""

import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from grader_app.core.roster import Cell, Columns, Response, Role, Roster, Skipped, Source, Student
from grader_app.errors import SheetError
from grader_app.sheets import delimited, faults, ods, old_excel
from grader_app.sheets.headers import is_points_possible, is_summary, normal
from grader_app.sheets.shapes import recognise
from grader_app.sheets.sniff import MAX_FILE_BYTES, Kind, kind_of
from grader_app.sheets.workbook import MAX_COLUMNS, MAX_GAP, Table, Workbook
from grader_app.sheets.xlsx import read_tables

_NUMBER = re.compile(r"\s*([+-]?\d+(?:[.,]\d+)?)\s*(?:%|/\s*\d+(?:[.,]\d+)?)?\s*")

_READ_ONLY = "Nothing can be added to a file of this kind; scores are exported as a CSV file of its sheet."


def open_workbook(path: Path, *, encoding: str | None = None) -> Workbook:
    """Read a spreadsheet, whatever its name ends in.

    Args:
        path: The file.
        encoding: The code page of a delimited file, where the guess in ``Workbook.encoding`` was wrong.

    Raises:
        SheetError: It cannot be read; the sentence says why and the hint what to do.
    """
    data = load(path)
    source = Source(path, hashlib.sha256(data).hexdigest())
    kind = kind_of(data)
    if kind == "xlsx":
        tables, warnings = read_tables(data)
        return Workbook(source, kind, tables, (*_open_elsewhere(path), *warnings))
    if kind != "csv":
        tables, warnings = read_only_tables(data, kind)
        warnings = (*_open_elsewhere(path), _READ_ONLY, *warnings)
        return Workbook(source, "csv", tables, warnings, format=kind)
    file = delimited.parse(data, encoding)
    table, warnings = table_of(path.stem, file)
    return Workbook(source, kind, (table,), (*_open_elsewhere(path), *warnings), file.encoding)


def read_only_tables(data: bytes, kind: Kind) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    """Return the sheets, and the warnings about them, of a workbook that nothing can be added to.

    Raises:
        SheetError: It cannot be read; the sentence says why and the hint what to do.
    """
    return ods.read_tables(data) if kind == "ods" else old_excel.read_tables(data)


def load(path: Path) -> bytes:
    """Return a file's bytes.

    Raises:
        SheetError: It is not there, a folder, in use, or too large to be a spreadsheet of answers.
    """
    try:
        if path.is_dir():
            raise faults.not_a_workbook("This is a folder, not a file.")
        if path.stat().st_size > MAX_FILE_BYTES:
            raise faults.too_large("it has more than 50 MB, perhaps in pictures")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise SheetError(
            f"There is no file at {path}.",
            hint="Look whether it was moved, renamed or deleted, or its drive taken out.",
            code="not_found",
        ) from error
    except PermissionError as error:
        raise SheetError(
            "This file is in use by another program, or you may not open it.",
            hint="Close it everywhere else, then drop it here again.",
            code="in_use",
        ) from error
    except OSError as error:
        raise SheetError(
            "This file cannot be read from where it lies.",
            hint="Copy it to this computer's own disk and drop the copy here.",
            code="unreadable",
        ) from error


def read_roster(workbook: Workbook, columns: Columns) -> Roster:
    """Return the answers of one sheet, in sheet order, and the rows that hold none and why.

    Raises:
        SheetError: The workbook has no sheet of that name.
    """
    table = workbook.table(columns.sheet)
    if table is None:
        raise SheetError(
            f"There is no sheet “{columns.sheet}” in this workbook.",
            hint="Choose one of: " + ", ".join(f"“{table.name}”" for table in workbook.tables) + ".",
            code="no_sheet",
        )
    plan = _plan(columns)
    responses: list[Response] = []
    skipped: list[Skipped] = []
    header = _labels(table, columns.header_row)
    shape = recognise(table)
    for row in table.rows:
        if row <= columns.header_row:
            continue
        student = _student(table, row, plan)
        reason = _why_not(table, row, plan, student, header)
        if not reason and shape and shape.is_dummy(student.name):
            reason = "This is the gradebook's test student."
        if reason:
            skipped.append(Skipped(row, reason))
            continue
        for column, item_id, mark_column in plan.answers:
            mark = _mark(table, row, mark_column) if mark_column else None
            cell = Cell(table.name, row, column)
            responses.append(Response(cell, student, item_id, table.text(row, column), mark))
    return Roster(workbook.source, columns, tuple(responses), tuple(skipped))


@dataclass(frozen=True, slots=True)
class _Plan:
    """The roles once more, as each row needs them; of an answer: column, item, column of marks or 0."""

    ids: tuple[int, ...]
    names: tuple[int, ...]
    answers: tuple[tuple[int, str, int], ...]


def _plan(columns: Columns) -> _Plan:
    marks = {columns.roles[number].item_id: number for number in columns.having(Role.MARK)}
    answers = ((number, columns.roles[number].item_id) for number in columns.having(Role.ANSWER))
    return _Plan(
        columns.having(Role.ID),
        columns.having(Role.NAME),
        tuple((number, item_id, marks.get(item_id, 0)) for number, item_id in answers if item_id is not None),
    )


def _student(table: Table, row: int, plan: _Plan) -> Student:
    ids = (table.text(row, number).strip() for number in plan.ids)
    names = (table.text(row, number).strip() for number in plan.names)
    return Student(next(filter(None, ids), ""), " ".join(filter(None, names)))


def _why_not(table: Table, row: int, plan: _Plan, student: Student, header: dict[int, str]) -> str:
    """Return why a row is no student's, or an empty string.

    A row that sums up others has no words for answers: a student may be called Max.
    """
    first = next(iter(table.row(row).values()))
    if is_points_possible(first):
        return "This row holds the points possible."
    answers = [text for number, _, _ in plan.answers if (text := table.text(row, number).strip())]
    if (is_summary(first) or is_summary(student.name)) and all(map(_NUMBER.fullmatch, answers)):
        return "This row sums up others."
    if normal(first) == next(iter(header.values()), None) and _labels(table, row) == header:
        return "This row repeats the headers."
    if not answers and not student.id and not student.name:
        return "This row has neither a student nor an answer."
    return ""


def _labels(table: Table, row: int) -> dict[int, str]:
    return {column: normal(text) for column, text in table.row(row).items()}


def _mark(table: Table, row: int, column: int) -> float | None:
    """Return a mark already in the sheet: ``4 / 5`` and ``4,0`` are 4; words and dashes are none."""
    if (value := table.values.get((row, column))) is not None:
        return value
    match = _NUMBER.fullmatch(table.text(row, column))
    return float(match[1].replace(",", ".")) if match else None


def _open_elsewhere(path: Path) -> Iterator[str]:
    if any(lock.exists() for lock in lock_files(path)):
        yield (f"“{path.name}” seems to be open in another program. What is not saved there is not read.")


def lock_files(path: Path) -> tuple[Path, Path]:
    """Return the files with which Excel and LibreOffice say that they have ``path`` open."""
    return path.with_name(f"~${path.name}"), path.with_name(f".~lock.{path.name}#")


def table_of(name: str, file: delimited.Delimited) -> tuple[Table, tuple[str, ...]]:
    """Return a delimited file as a sheet, row numbers being those of its records, and the warnings about it.

    Raises:
        SheetError: There is no text in it.
    """
    rows: dict[int, dict[int, str]] = {}
    far = last = 0
    for row, record in enumerate(file.records, 1):
        texts = {column: delimited.shown(field) for column, field in enumerate(record.fields, 1) if field}
        if not texts:
            continue
        cells = {column: text for column, text in texts.items() if column <= MAX_COLUMNS}
        if rows and row - last > MAX_GAP:
            cells = {}
        far += len(texts) - len(cells)
        if cells:
            rows[row] = cells
            last = row
    if not rows:
        raise faults.empty("There is no text in this file.")
    width = max(max(cells) for cells in rows.values())
    warnings = (f"{far:,} cells lie far from the rest and are not read.",) if far else ()
    return Table(name, False, rows, last, width), warnings


def same_file(first: Path, second: Path) -> bool:
    """Whether two paths lead to one file, through links and spelling."""
    try:
        return os.path.samefile(first, second)
    except OSError:
        return first.absolute() == second.absolute()
