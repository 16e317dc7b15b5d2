"""A fresh file of answers and scores: for when the teacher's own is gone, changed, or cannot be added to."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from grader_app.core.roster import Response
from grader_app.core.session import Session
from grader_app.errors import SheetError
from grader_app.sentences import ENGLISH, Sentence, Tongue, together
from grader_app.sheets import scored_csv
from grader_app.sheets.atomic import write_file
from grader_app.sheets.figures import asked, students
from grader_app.sheets.grid import ENDINGS, Grid, as_csv, as_workbook
from grader_app.sheets.results import (
    AUDIT,
    Outcome,
    RowFate,
    Value,
    added_headers,
    audit,
    fates,
    fits,
    values,
)
from grader_app.sheets.scored_csv import has_controls
from grader_app.sheets.writer import SCORED, ExportReport, audit_beside, check_target

_WHO = (Sentence("Class"), Sentence("Student ID"), Sentence("Name"), Sentence("E-mail"))
_WHO_WIDTHS = (10, 14, 24, 26)
_WIDTHS = (50, 9, 20, 11, 30)


def write_fresh(
    session: Session,
    target: Path,
    *,
    tongue: Tongue = ENGLISH,
    progress: Callable[[float], None] | None = None,
) -> ExportReport:
    """Write every student's answers and scores, and an audit; the teacher's own file is not needed.

    Args:
        session: What to write.
        target: Where to: a CSV file, with the audit in one beside it, or a workbook, with the audit in it.
        tongue: In which language.
        progress: Told how far it is, 0 to 1. What it raises ends the export, and nothing is written.

    Raises:
        SheetError: Nothing can be written there; see the hint.
    """
    tell = progress or (lambda _share: None)
    check_target(session, target)
    ending = target.suffix.lower()
    if ending not in ENDINGS:
        raise SheetError(
            "A fresh file is a CSV file or a workbook.",
            hint="Choose a name such as “{name}”.",
            code="wrong_ending",
            name=f"{target.stem}.xlsx",
        )
    rows = tuple(_told(session, fate, plain=ending == ".csv") for fate in fates(session))
    log = [tuple(map(tongue.say, line)) for line in audit(session, rows, datetime.now().astimezone())]
    grid = _grid(session, tongue)
    tell(0.4)
    if ending == ".csv":
        data, check = as_csv(grid)
        where = str(audit_beside(target, tongue))
        write_file(Path(where), scored_csv.audit_file(log), lambda _written: None)
    else:
        width = max(map(len, log))
        padded = [line + (None,) * (width - len(line)) for line in log]
        first = [str(value or "") for value in padded[0]]
        where = tongue.say(AUDIT)
        data, check = as_workbook([grid, Grid(where, first, padded[1:], (28, *[20] * (width - 1)))])
    tell(0.8)
    write_file(target, data, check)
    tell(1.0)
    return ExportReport(target, sum(row.outcome in SCORED for row in rows), rows, where)


def _told(session: Session, fate: RowFate, *, plain: bool) -> RowFate:
    """Return what becomes of an answer, and whether a cell, or a ``plain`` text, can hold all of it."""
    text = "" if fate.outcome is Outcome.SKIPPED else session.response(fate.cell).text
    if fits(text) and not (plain and has_controls(text)):
        return fate
    cleaned = Sentence("The answer was cut or cleaned of characters that a cell cannot hold.")
    return replace(fate, reason=together(fate.reason, cleaned))


def _grid(session: Session, tongue: Tongue) -> Grid:
    items = asked(session)
    people = students(session)
    lines: list[tuple[Value, ...]] = []
    for person in people:
        who = person.student
        line: list[Value] = [person.group or None, who.id or None, who.name or None, who.email or None]
        for item in items:
            response = person.responses.get(item.id)
            line += map(tongue.say, _block(session, response))
        lines.append(tuple(line))
    # What is not known of anybody would be an empty column.
    known = [column for column in range(len(_WHO)) if any(line[column] for line in lines)]
    headers = [tongue.say(_WHO[column]) for column in known]
    for item in items:
        headers += [item.title, *added_headers(item.title, tongue)]
    kept = [(*(line[column] for column in known), *line[len(_WHO) :]) for line in lines]
    widths = [*(_WHO_WIDTHS[column] for column in known), *_WIDTHS * len(items)]
    return Grid(tongue.say(Sentence("Answers")), headers, kept, widths)


def _block(session: Session, response: Response | None) -> Sequence[Value]:
    if response is None:
        return (None,) * len(_WIDTHS)
    return (response.text or None, *values(session, response))
