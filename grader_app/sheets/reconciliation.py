"""The list of what became of every row, to look through and to keep."""

from collections.abc import Callable, Iterable, Sequence
from io import BytesIO
from pathlib import Path

import xlsxwriter

from grader_app.core.roster import Response
from grader_app.core.session import Session
from grader_app.errors import SheetError
from grader_app.sheets.atomic import write_file
from grader_app.sheets.delimited import parse, quote
from grader_app.sheets.results import Outcome, RowFate, Value, clean, number
from grader_app.sheets.scored_csv import neutral
from grader_app.sheets.writer import check_target
from grader_app.sheets.xlsx import read_tables

HEADERS = ("Sheet", "Row", "Student ID", "Name", "Class", "Question", "Score", "What became of it", "Why")
_WIDTHS = (14, 7, 14, 24, 10, 30, 9, 18, 60)
_COLOURS = {
    Outcome.NOT_SCORED: "#FBEFD5",
    Outcome.AMBIGUOUS: "#FBEFD5",
    Outcome.UNKNOWN: "#FBEFD5",
    Outcome.OUT_OF_RANGE: "#F9DEDC",
}


def write_list(session: Session, rows: Sequence[RowFate], target: Path) -> None:
    """Write the list as a CSV file or a workbook, as the name ends.

    Args:
        session: Whose answers the rows are about.
        rows: Of a plan, before an export, or of its report.
        target: Where to; an older file there is replaced only when the new one is whole.

    Raises:
        SheetError: Nothing can be written there; see the hint.
    """
    for source in session.roster.sources:
        check_target(source.path, target)
    ending = target.suffix.lower()
    if ending not in (".csv", ".xlsx"):
        raise SheetError(
            "The list is saved as a CSV file or as a workbook.",
            hint=f"Choose a name such as “{target.stem}.xlsx”.",
            code="wrong_ending",
        )
    lines = [tuple(_cleaned(value) for value in line) for line in (HEADERS, *listed(session, rows))]
    if ending == ".csv":
        texts = [tuple(map(neutral, line)) for line in lines]
        write_file(target, _csv(texts), _check(texts, _read_csv))
    else:
        write_file(target, _workbook(lines, rows), _check([_shown(line) for line in lines], _read_workbook))


def listed(session: Session, rows: Iterable[RowFate]) -> Iterable[tuple[Value, ...]]:
    """Yield a line for each row, its values in the order of ``HEADERS``."""
    responses = {response.cell: response for response in session.roster.responses}
    for fate in rows:
        cells = fate.answers or (fate.cell,)
        mine = [responses[cell] for cell in cells if cell in responses]
        student = mine[0].student if mine else None
        yield (
            fate.cell.sheet,
            fate.cell.row,
            student.id if student else fate.student_id,
            student.name if student else "",
            mine[0].group if mine else "",
            ", ".join(dict.fromkeys(session.item(response.item_id).title for response in mine)),
            _points(session, mine),
            str(fate.outcome),
            fate.reason,
        )


def _points(session: Session, responses: Sequence[Response]) -> float | None:
    """Return what answers come to; None where one of them has no score."""
    scores = [session.score(response.cell) for response in responses]
    points = [score.points for score in scores if score is not None]
    return number(round(sum(points), 6)) if points and len(points) == len(scores) else None


def _cleaned(value: Value) -> Value:
    return clean(value) if isinstance(value, str) else value


def _shown(line: Sequence[Value]) -> tuple[str, ...]:
    return tuple("" if value is None else str(value) for value in line)


def _csv(lines: Iterable[Sequence[str]]) -> bytes:
    rows = (",".join(quote(text, ",") for text in line) for line in lines)
    return b"\xef\xbb\xbf" + "".join(f"{row}\r\n" for row in rows).encode()


def _workbook(lines: Sequence[Sequence[Value]], rows: Sequence[RowFate]) -> bytes:
    out = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        sheet = book.add_worksheet("What became of each row")
        head = book.add_format({"bold": True, "bg_color": "#F2F1EE", "bottom": 1})
        plain = book.add_format({"valign": "top", "text_wrap": True})
        tinted = {
            outcome: book.add_format({"valign": "top", "text_wrap": True, "bg_color": colour})
            for outcome, colour in _COLOURS.items()
        }
        styles = [head, *(tinted.get(fate.outcome, plain) for fate in rows)]
        for row, (line, style) in enumerate(zip(lines, styles, strict=True)):
            for column, value in enumerate(line):
                if isinstance(value, str):
                    sheet.write_string(row, column, value, style)
                elif value is not None:
                    sheet.write_number(row, column, value, style)
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(lines) - 1, len(HEADERS) - 1)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
    return out.getvalue()


def _read_csv(data: bytes) -> list[tuple[str, ...]]:
    return [record.fields for record in parse(data).records]


def _read_workbook(data: bytes) -> list[tuple[str, ...]]:
    (table,), _ = read_tables(data)
    columns = range(1, len(HEADERS) + 1)
    return [tuple(table.text(row, column) for column in columns) for row in range(1, table.row_count + 1)]


def _check(
    expected: Sequence[tuple[str, ...]], read: Callable[[bytes], Sequence[tuple[str, ...]]]
) -> Callable[[bytes], None]:
    """Return a check that a list reads as it was meant."""

    def check(written: bytes) -> None:
        if list(read(written)) != list(expected):
            raise SheetError(
                "The list does not hold what it should, so it was thrown away.",
                hint="Save it again; if it happens again, choose another folder or disk.",
                code="not_verified",
            )

    return check
