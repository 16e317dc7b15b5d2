"""From a sheet and the roles of its columns to a roster: who answered what, and which rows hold no answer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from grader_app.core.roster import Cell, Columns, Part, Response, Role, Roster, Skipped, Student
from grader_app.errors import SheetError
from grader_app.sheets.headers import is_points_possible, is_summary, normal
from grader_app.sheets.shapes import recognise
from grader_app.sheets.workbook import Table, Workbook

_NUMBER = re.compile(r"\s*([+-]?\d+(?:[.,]\d+)?)\s*(?:%|/\s*\d+(?:[.,]\d+)?)?\s*")


def read_roster(workbook: Workbook, columns: Columns) -> Roster:
    """Return the answers of one sheet, in sheet order, and the rows that hold none and why.

    Raises:
        SheetError: The workbook has no sheet of that name.
    """
    return read_rosters(workbook, [columns])


def read_rosters(workbook: Workbook, sheets: Sequence[Columns]) -> Roster:
    """Return the answers of some sheets, a part for each; if there are several, each is a class.

    Raises:
        SheetError: The workbook has no sheet of that name.
    """
    responses: list[Response] = []
    skipped: list[Skipped] = []
    for columns in sheets:
        _read(workbook, columns, columns.sheet if len(sheets) > 1 else "", responses, skipped)
    parts = tuple(Part(workbook.source, columns) for columns in sheets)
    return Roster(parts, tuple(responses), tuple(skipped))


def _read(
    workbook: Workbook, columns: Columns, group: str, responses: list[Response], skipped: list[Skipped]
) -> None:
    table = workbook.table(columns.sheet)
    if table is None:
        raise SheetError(
            f"There is no sheet “{columns.sheet}” in this workbook.",
            hint="Choose one of: " + ", ".join(f"“{table.name}”" for table in workbook.tables) + ".",
            code="no_sheet",
        )
    plan = _plan(columns)
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
            skipped.append(Skipped(row, reason, table.name))
            continue
        for column, item_id, mark_column in plan.answers:
            mark = _mark(table, row, mark_column) if mark_column else None
            cell = Cell(table.name, row, column)
            text = table.text(row, column)
            responses.append(
                Response(cell, student, item_id, text, mark, _first(table, row, plan.groups) or group)
            )


@dataclass(frozen=True, slots=True)
class _Plan:
    """The roles once more, as each row needs them; of an answer: column, item, column of marks or 0."""

    ids: tuple[int, ...]
    emails: tuple[int, ...]
    names: tuple[int, ...]
    groups: tuple[int, ...]
    answers: tuple[tuple[int, str, int], ...]


def _plan(columns: Columns) -> _Plan:
    marks = {columns.roles[number].item_id: number for number in columns.having(Role.MARK)}
    answers = ((number, columns.roles[number].item_id) for number in columns.having(Role.ANSWER))
    return _Plan(
        columns.having(Role.ID),
        columns.having(Role.EMAIL),
        columns.having(Role.NAME),
        columns.having(Role.GROUP),
        tuple((number, item_id, marks.get(item_id, 0)) for number, item_id in answers if item_id is not None),
    )


def _student(table: Table, row: int, plan: _Plan) -> Student:
    names = (table.text(row, number).strip() for number in plan.names)
    ident, email = _first(table, row, plan.ids), _first(table, row, plan.emails)
    return Student(ident or email, " ".join(filter(None, names)), email if ident else "")


def _first(table: Table, row: int, columns: Sequence[int]) -> str:
    """Return what the first of some columns that is not empty holds, "" if all are."""
    return next((text for column in columns if (text := table.text(row, column).strip())), "")


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
