"""From a sheet and the roles of its columns to a roster: who answered what, and which rows hold no answer."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from grader_app.core.roster import Cell, Columns, Part, Response, Role, Roster, Skipped, Student
from grader_app.errors import SheetError
from grader_app.sentences import Sentence
from grader_app.sheets.attempts import NOT_HANDED_IN, Row, is_unfinished, superseded
from grader_app.sheets.headers import is_points_possible, is_summary, normal
from grader_app.sheets.shapes import columns_by_header, recognise
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
            "There is no sheet “{sheet}” in this workbook.",
            hint="Choose one of: {names}.",
            code="no_sheet",
            sheet=columns.sheet,
            names=", ".join(f"“{table.name}”" for table in workbook.tables),
        )
    plan = _plan(columns)
    header = columns_by_header(table, columns.header_row) if columns.header_row else {}
    labels = _labels(table, columns.header_row)
    shape = recognise(table)
    students: dict[int, Student] = {}
    reasons: dict[int, str] = {}
    for row in table.rows:
        if row <= columns.header_row:
            continue
        students[row] = student = _student(table, row, plan)
        if reason := _why_not(table, row, plan, student, labels):
            reasons[row] = reason
        elif shape and shape.is_dummy(student.name):
            reasons[row] = Sentence("This is the gradebook's test student.")
        elif is_unfinished(table, shape, row, header):
            reasons[row] = NOT_HANDED_IN
    rows = [
        Row(row, student, plan.question(table, row), _mark_of_row(table, row, plan))
        for row, student in students.items()
        if row not in reasons
    ]
    reasons |= superseded(table, columns.header_row, rows, columns.attempts)
    for row, student in students.items():
        if row in reasons:
            skipped.append(Skipped(row, reasons[row], table.name))
            continue
        of_row = _first(table, row, plan.groups) or group
        for column, item_id, mark_column in plan.answers:
            mark = _mark(table, row, mark_column) if mark_column else None
            item = item_id or plan.questions[plan.question(table, row)]
            text = table.text(row, column)
            text = shape.shown(text) if shape else text
            responses.append(Response(Cell(table.name, row, column), student, item, text, mark, of_row))


@dataclass(frozen=True, slots=True)
class _Plan:
    """The roles once more, as each row needs them.

    Attributes:
        answers: Column, item, and column of marks or 0. Without an item, the row says which it is.
        asking: The column that says it, 0 if no column of answers needs that.
        questions: What it says, normalised -> item.
        totals: Columns of marks for the row as a whole.
    """

    ids: tuple[int, ...]
    emails: tuple[int, ...]
    names: tuple[int, ...]
    groups: tuple[int, ...]
    answers: tuple[tuple[int, str | None, int], ...]
    asking: int
    questions: Mapping[str, str]
    totals: tuple[int, ...]

    def question(self, table: Table, row: int) -> str:
        """Return which question a row answers, normalised; "" if it is one of those in the header."""
        return normal(table.text(row, self.asking)) if self.asking else ""


def _plan(columns: Columns) -> _Plan:
    roles = columns.roles
    marks = {roles[number].item_id: number for number in columns.having(Role.MARK)}
    asking = next(iter(columns.having(Role.QUESTION)), 0)
    answers = [
        (number, item_id, marks.get(item_id, 0))
        for number in columns.having(Role.ANSWER)
        if (item_id := roles[number].item_id) is not None or asking
    ]
    return _Plan(
        columns.having(Role.ID),
        columns.having(Role.EMAIL),
        columns.having(Role.NAME),
        columns.having(Role.GROUP),
        tuple(answers),
        asking if any(item_id is None for _, item_id, _ in answers) else 0,
        columns.questions,
        tuple(number for number in columns.having(Role.MARK) if roles[number].item_id is None),
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
        return Sentence("This row holds the points possible.")
    answers = [text for number, _, _ in plan.answers if (text := table.text(row, number).strip())]
    if (is_summary(first) or is_summary(student.name)) and all(map(_NUMBER.fullmatch, answers)):
        return Sentence("This row sums up others.")
    if normal(first) == next(iter(header.values()), None) and _labels(table, row) == header:
        return Sentence("This row repeats the headers.")
    if not answers and not student.id and not student.name:
        return Sentence("This row has neither a student nor an answer.")
    return _no_item(table, row, plan)


def _no_item(table: Table, row: int, plan: _Plan) -> str:
    """Return why a row answers no item, or an empty string."""
    question = plan.question(table, row)
    if not plan.asking or question in plan.questions:
        return ""
    if not question:
        return Sentence("This row does not say which question it answers.")
    return Sentence("This row answers a question that is not in the question set.")


def _labels(table: Table, row: int) -> dict[int, str]:
    return {column: normal(text) for column, text in table.row(row).items()}


def _mark_of_row(table: Table, row: int, plan: _Plan) -> float | None:
    """Return the mark that a row has as a whole: the total if there is one, else what its answers come to."""
    columns = plan.totals or [column for _, _, column in plan.answers if column]
    marks = [mark for column in columns if (mark := _mark(table, row, column)) is not None]
    return sum(marks) if marks else None


def _mark(table: Table, row: int, column: int) -> float | None:
    """Return a mark already in the sheet: ``4 / 5`` and ``4,0`` are 4; words and dashes are none."""
    if (value := table.values.get((row, column))) is not None:
        return value
    match = _NUMBER.fullmatch(table.text(row, column))
    return float(match[1].replace(",", ".")) if match else None
