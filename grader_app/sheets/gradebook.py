"""Fill in the file that a gradebook takes back: its own bytes, only the cells that it reads changed."""

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader_app.core.identity import people
from grader_app.core.roster import Cell, Response
from grader_app.core.session import DecidedBy, Session
from grader_app.errors import SheetError
from grader_app.sentences import Sentence
from grader_app.sheets.atomic import write_file
from grader_app.sheets.gradebook_file import Book, read_book, spliced, value
from grader_app.sheets.headers import is_points_possible, normal
from grader_app.sheets.identity import UNKNOWN, Line, Register, find_all
from grader_app.sheets.matching import match_items
from grader_app.sheets.reader import load
from grader_app.sheets.results import Outcome, RowFate, number
from grader_app.sheets.scored_csv import neutral
from grader_app.sheets.shapes import Kind, Shape
from grader_app.sheets.writer import ExportReport, check_target, unchanged

_MOST = re.compile(r"(?:maxpoints:|total pts ?: ?)([\d.,]+)|\(([\d.,]+) pts?\)")
_BESIDE = "{} - max points"
"""In some files the points that a column takes stand in another one, line by line."""
_KEPT = frozenset(("ex", "n/a", "(read only)"))
"""What a gradebook writes in place of a grade that is not to be given."""
_NOT_ALLOWED = frozenset(("no", "nein", "non"))


@dataclass(frozen=True, slots=True)
class _Place:
    """A column that takes grades: of which items, each how often, and up to how many points.

    ``most_beside`` is the column that says so line by line, 0 if there is none.
    """

    column: int
    items: Mapping[str, float]
    most: float | None
    most_beside: int = 0


def write_gradebook(
    session: Session, shape: Shape, target: Path, *, gradebook: Path | None = None
) -> ExportReport:
    """Write a copy of a gradebook's file with the session's scores, for the gradebook to take back.

    A column named after an item takes that item's points; a single column takes the sum, in which each item
    counts as often as the session's scheme says. Everything else is byte for byte as it was. ``rows`` of the
    report says what became of each line and student.

    Args:
        session: What to write.
        shape: What the file has to be; one that takes grades.
        target: Where to.
        gradebook: The file to fill in; None: the session's own, as with Moodle's worksheet.

    Raises:
        SheetError: The file is not of that ``shape``, no column of it is for these items (``no_column``), it
            has ``changed``, or the target cannot be written; see the hint.
    """
    check_target(session, target, *([gradebook] if gradebook else []))
    book, texts, rows = _filled(session, shape, gradebook)
    copy, check = spliced(book.file, texts)
    write_file(target, copy, check)
    written = sum(fate.outcome in (Outcome.WRITTEN, Outcome.BLANK) for fate in rows)
    return ExportReport(target, written, rows, "")


def plan_gradebook(session: Session, shape: Shape, *, gradebook: Path | None = None) -> tuple[RowFate, ...]:
    """Return what :func:`write_gradebook` would do to each line and student, and write nothing."""
    _, _, rows = _filled(session, shape, gradebook)
    return rows


def _filled(
    session: Session, shape: Shape, gradebook: Path | None
) -> tuple[Book, dict[tuple[int, int], str], tuple[RowFate, ...]]:
    """Return the gradebook, what goes into its fields, and what becomes of everybody."""
    source = session.roster.source
    data = load(gradebook) if gradebook else unchanged(source)
    encoding = "" if gradebook else source.encoding
    book = read_book(data, (gradebook or source.path).stem, shape, encoding or None)
    places = _places(book, session)
    lines, rows = _lines(book, session, own=gradebook is None)
    texts: dict[tuple[int, int], str] = {}
    for row, responses in lines.items():
        for place in places:
            rows.append(_fill(book, session, place, row, responses, texts))
    rows += _untouched(book, lines, places)
    return book, texts, tuple(sorted(rows, key=lambda fate: fate.cell))


def _places(book: Book, session: Session) -> tuple[_Place, ...]:
    """Return the columns to fill in, by what their headers say."""
    asked = [item for item in session.items if session.responses(item.id)]
    named = {
        column: of
        for column, text in book.table.row(book.header_row).items()
        if (of := _grade_of(book, text)) is not None
    }
    items = {column: {item: 1.0} for column, item in match_items(named, asked).items()}
    if not items and len(named) == 1:
        (column,) = named
        is_sum = len(asked) > 1  # a question alone has nothing to be weighed against
        items = {column: {item.id: session.scheme.weight(item.id) if is_sum else 1.0 for item in asked}}
    if not items:
        raise SheetError(
            "None of the gradebook's columns has the name of a question.",
            hint="Give the assignment in the gradebook the question's name, download its file anew, and "
            "choose that.",
            code="no_column",
        )
    return tuple(
        _Place(column, of, _most(book, column), book.columns.get(_BESIDE.format(_header(book, column)), 0))
        for column, of in items.items()
    )


def _grade_of(book: Book, header: str) -> str | None:
    """Return what a column of grades is named after, "" if after nothing; None: it takes none."""
    if match := re.fullmatch(book.shape.grade, normal(header)):
        return match.groupdict().get("of") or ""
    return header if _BESIDE.format(normal(header)) in book.columns else None


def _header(book: Book, column: int) -> str:
    return normal(book.table.text(book.header_row, column))


def _most(book: Book, column: int) -> float | None:
    """Return how many points a whole column can take, if its header or a line above the students says so."""
    if match := _MOST.search(_header(book, column)):
        return value(match[1] or match[2])
    for row in list(book.table.rows)[:5]:
        if is_points_possible(next(iter(book.table.row(row).values()))):
            return value(book.table.text(row, column))
    return None


def _lines(
    book: Book, session: Session, *, own: bool
) -> tuple[dict[int, tuple[Response, ...]], list[RowFate]]:
    """Return the answers of each line, and what is to be said of students who have none."""
    lines: dict[int, tuple[Response, ...]] = {}
    if own:
        for response in (r for r in session.roster.responses if r.cell.file == 0):
            lines[response.cell.row] = (*lines.get(response.cell.row, ()), response)
        return lines, []
    rows = []
    for person, row, reason in find_all(Register(_register(book)), people(session.roster.responses)):
        if row:
            lines[row] = person.responses
        else:
            # Of a student in doubt each row is named: they may be two students'.
            places = {(r.cell.file, r.cell.sheet, r.cell.row): r for r in reversed(person.responses)}
            named = reversed(places.values()) if person.doubt else person.responses[:1]
            outcome = Outcome.UNKNOWN if reason == UNKNOWN else Outcome.AMBIGUOUS
            rows += [RowFate(r.cell, r.student.id, outcome, reason, _cells(person.responses)) for r in named]
    return lines, rows


def _register(book: Book) -> dict[int, Line]:
    ids = [book.columns[word] for word in book.shape.ids if word in book.columns]
    names = sorted(book.columns[word] for word in book.shape.names if word in book.columns)
    lines = {}
    for row, cells in book.table.rows.items():
        if row > book.header_row and not is_points_possible(next(iter(cells.values()))):
            name = " ".join(cells[column] for column in names if column in cells)
            if not book.shape.is_dummy(name):
                lines[row] = Line(tuple(cells[column] for column in ids if column in cells), name)
    return lines


def _fill(
    book: Book,
    session: Session,
    place: _Place,
    row: int,
    responses: Sequence[Response],
    texts: dict[tuple[int, int], str],
) -> RowFate:
    """Put a student's grade and the teacher's notes among ``texts``: (row, column) -> field."""
    mine = [response for response in responses if response.item_id in place.items]
    student_id = responses[0].student.id
    cell = Cell(book.table.name, row, place.column)
    points, outcome, reason = _grade(book, session, place, row, mine)
    if points is None:
        return RowFate(cell, student_id, outcome, reason, _cells(mine))
    before = book.table.text(row, place.column)
    if value(before) == points:
        outcome = Outcome.UNCHANGED
    else:
        texts[row, place.column] = repr(number(points)).replace(".", book.decimal_mark)
        reason = reason or (Sentence("It replaces another grade.") if before else "")
    notes = "\n".join(filter(None, (session.remarks(response.cell) for response in mine)))
    comments = book.columns.get(book.shape.feedback)
    if notes and comments is not None:
        texts[row, comments] = neutral(_as_html(notes) if book.shape.kind is Kind.WORKSHEET else notes)
    return RowFate(cell, student_id, outcome, reason, _cells(mine))


def _cells(responses: Iterable[Response]) -> tuple[Cell, ...]:
    return tuple(response.cell for response in responses)


def _grade(
    book: Book, session: Session, place: _Place, row: int, responses: Sequence[Response]
) -> tuple[float | None, Outcome, str]:
    """Return a student's points, or None and why they are not written."""
    if len({response.item_id for response in responses}) < len(responses):
        return None, Outcome.AMBIGUOUS, Sentence("This student answered more than once.")
    scores = {r.item_id: score for r in responses if (score := session.score(r.cell)) is not None}
    if len(scores) < len(place.items):
        return None, Outcome.NOT_SCORED, Sentence("Not every answer of this student has a score.")
    points = round(sum(place.items[item] * score.points for item, score in scores.items()), 6)
    most, refusal = _most_here(book, place, row)
    if refusal:
        return None, Outcome.SKIPPED, refusal
    if points < 0 or (most is not None and points > most):
        return None, Outcome.OUT_OF_RANGE, Sentence("The score is more than the gradebook takes here.")
    if all(score.decided_by is DecidedBy.RULE for score in scores.values()):
        return points, Outcome.BLANK, Sentence("There is no answer; it gets the lowest level.")
    return points, Outcome.WRITTEN, ""


def _most_here(book: Book, place: _Place, row: int) -> tuple[float | None, str]:
    """Return how many points a cell takes, if that is known, and why it takes none, or an empty string."""
    most = place.most
    if place.most_beside:
        most = value(book.table.text(row, place.most_beside))
    if book.shape.most:
        column = next((book.columns[word] for word in book.shape.most if word in book.columns), 0)
        most = value(book.table.text(row, column))
        if most is None:
            return None, Sentence("The gradebook does not say how many points can be earned here.")
    locked = next((book.columns[word] for word in book.shape.allowed if word in book.columns), 0)
    kept = normal(book.table.text(row, place.column)) in _KEPT
    if kept or normal(book.table.text(row, locked)) in _NOT_ALLOWED:
        return None, Sentence("The gradebook takes no grade here.")
    return most, ""


def _untouched(
    book: Book, lines: Mapping[int, Sequence[Response]], places: Sequence[_Place]
) -> list[RowFate]:
    return [
        RowFate(
            Cell(book.table.name, row, places[0].column),
            next(filter(None, line.ids), line.name),
            Outcome.UNKNOWN,
            Sentence("No answer is this student's."),
        )
        for row, line in _register(book).items()
        if row not in lines
    ]


def _as_html(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")
