"""Lists of grades for what takes no file back: to paste from, or to hand on."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from grader_app.bundle import Item
from grader_app.core.identity import Person, people
from grader_app.core.session import Session
from grader_app.errors import SheetError
from grader_app.sentences import ENGLISH, Sentence, Tongue
from grader_app.sheets.atomic import write_file
from grader_app.sheets.figures import asked
from grader_app.sheets.grid import Grid, as_csv
from grader_app.sheets.results import Outcome, RowFate, Value, number
from grader_app.sheets.writer import SCORED, ExportReport, check_target


class GradeList(StrEnum):
    """In which manner a list is written."""

    CLASSROOM = "classroom"
    """By last name, with e-mail addresses, as Google Classroom shows a class; it takes no file of grades."""
    GRADESCOPE = "gradescope"
    """With the columns of a course's grades from Gradescope, which other programs read."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A student, and the points of each item; None where no score counts."""

    first: str
    last: str
    person: Person
    points: tuple[float | None, ...]


def plan_grade_list(session: Session) -> tuple[RowFate, ...]:
    """Return what becomes of each student in a list of grades, in the order of their first answers."""
    return tuple(_fate(line) for line in _lines(session, asked(session)))


def write_grade_list(
    session: Session, target: Path, style: GradeList, tongue: Tongue = ENGLISH
) -> ExportReport:
    """Write a CSV file with a line for each student and a column for each question.

    One for Gradescope is in English in any language: its headers are known to other programs.
    Students in doubt, such as namesakes without ids, have a line without points, and the report names them.

    Raises:
        SheetError: Nothing can be written there; see the hint.
    """
    check_target(session, target)
    if target.suffix.lower() != ".csv":
        raise SheetError(
            "A list of grades is a CSV file.",
            hint="Choose a name such as “{name}”.",
            code="wrong_ending",
            name=f"{target.stem}.csv",
        )
    items = asked(session)
    lines = _lines(session, items)
    weights = tuple(session.scheme.weight(item.id) for item in items)
    if style is GradeList.CLASSROOM:
        grid = _classroom(items, lines, weights, tongue)
    else:
        grid = _gradescope(items, lines)
    write_file(target, *as_csv(grid))
    rows = tuple(_fate(line) for line in lines)
    return ExportReport(target, sum(row.outcome in SCORED for row in rows), rows, "")


def _lines(session: Session, items: Sequence[Item]) -> list[_Line]:
    return [_line(session, items, person) for person in people(session.roster.responses)]


def _line(session: Session, items: Sequence[Item], person: Person) -> _Line:
    first, last = _split(person.student.name)
    points: list[float | None] = []
    for item in items:
        scores = [session.score(r.cell) for r in person.responses if r.item_id == item.id]
        given = [score.points for score in scores if score is not None]
        points.append(number(given[0]) if len(given) == len(scores) == 1 and not person.doubt else None)
    return _Line(first, last, person, tuple(points))


def _split(name: str) -> tuple[str, str]:
    """Return first and last name: ``Abel, Ada`` and ``Ada Abel``. The last word is the last name."""
    last, comma, first = name.partition(",")
    if comma:
        return first.strip(), last.strip()
    first, _, last = name.strip().rpartition(" ")
    return first, last


def _classroom(
    items: Sequence[Item], lines: Sequence[_Line], weights: Sequence[float], tongue: Tongue
) -> Grid:
    who = (Sentence("Last Name"), Sentence("First Name"), Sentence("Email Address"))
    headers = [*map(tongue.say, who), *(item.title for item in items), tongue.say(Sentence("Total"))]
    most = [number(item.rubric.max_points) for item in items]
    ordered = sorted(lines, key=lambda line: (line.last.casefold(), line.first.casefold()))
    rows: list[Sequence[Value]] = [(tongue.say(Sentence("Points")), None, None, *most, _total(most, weights))]
    for line in ordered:
        student = line.person.student
        email = student.email or (student.id if "@" in student.id else "")
        rows.append((line.last, line.first, email, *line.points, _total(line.points, weights)))
    return Grid("Grades", headers, rows, ())


def _gradescope(items: Sequence[Item], lines: Sequence[_Line]) -> Grid:
    headers = ["First Name", "Last Name", "SID", "Email", "Sections"]
    for item in items:
        headers += [item.title, f"{item.title} - Max Points"]
    rows: list[Sequence[Value]] = []
    for line in lines:
        student = line.person.student
        row: list[Value] = [line.first, line.last, student.id, student.email, line.person.group]
        for item, points in zip(items, line.points, strict=True):
            row += [points, number(item.rubric.max_points)]
        rows.append(row)
    return Grid("Grades", headers, rows, ())


def _total(points: Sequence[float | None], weights: Sequence[float]) -> float | None:
    given = [w * one for w, one in zip(weights, points, strict=True) if one is not None]
    return number(round(sum(given), 6)) if len(given) == len(points) else None


def _fate(line: _Line) -> RowFate:
    cells = tuple(response.cell for response in line.person.responses)
    outcome, reason = Outcome.WRITTEN, ""
    if line.person.doubt:
        outcome, reason = Outcome.AMBIGUOUS, line.person.doubt
    elif None in line.points:
        outcome, reason = Outcome.NOT_SCORED, Sentence("Not every answer of this student has a score.")
    return RowFate(cells[0], line.person.student.id, outcome, reason, cells)
