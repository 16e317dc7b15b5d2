"""What an export says about a session: the added columns, every row's fate, and the audit.

The program's own words in it are sentences; whoever writes the file says them in its language.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import reduce

from grader_app import __version__
from grader_app.core.comments import Because
from grader_app.core.roster import Cell, Part, Response, Role
from grader_app.core.session import DecidedBy, Score, Session
from grader_app.sentences import ENGLISH, Sentence, Tongue, together
from grader_app.sheets.headers import OURS

Value = str | float | None
MAX_TEXT_UNITS = 32_767
"""UTF-16 units a spreadsheet cell holds."""

_NOT_TEXT = re.compile("[\ud800-\udfff\ufffe\uffff]")
_DECIDED_BY = {
    DecidedBy.MODEL: Sentence("model"),
    DecidedBy.ACCEPTED: Sentence("accepted unseen: the model is sure"),
    DecidedBy.RULE: Sentence("rule: no answer"),
    DecidedBy.TEACHER: Sentence("teacher"),
    DecidedBy.MARK: Sentence("mark in the sheet"),
}
_BECAUSE = {
    Because.OTHER_WORDS: Sentence("right idea, other words"),
    Because.WRONG_IDEA: Sentence("right words, wrong idea"),
    Because.PART_MISSED: Sentence("a part was missed"),
    Because.SPELLING: Sentence("spelling hid what was meant"),
    Because.RUBRIC: Sentence("the rubric leaves it open"),
    Because.OTHER: Sentence("something else"),
}
AUDIT = Sentence("Offline Grader audit")
"""The name of the audit, and of its sheet."""
DECISION_HEADERS = (
    Sentence("Cell"), Sentence("Student"), Sentence("Question"), Sentence("Proposed"),
    Sentence("Confidence"), Sentence("Decided"), Sentence("How"), Sentence("Because"), Sentence("Note"),
)  # fmt: skip
_NOBODY = Sentence("Nobody has scored this answer yet.")
_MARKED = Sentence("The sheet already held a mark; it counts.")
_NO_ANSWER = Sentence("There is no answer; it gets the lowest level.")
_NOTE_CLEANED = Sentence("The note was cut or cleaned of characters that a cell cannot hold.")


class Outcome(StrEnum):
    """What became of an answer, or of a row without one."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    BLANK = "blank"
    NOT_SCORED = "not scored"
    AMBIGUOUS = "ambiguous"
    """More than one student, or line of a gradebook, could be meant."""
    UNKNOWN = "unknown student"
    """A gradebook has no line for the student, or nobody in the session is a line's student."""
    OUT_OF_RANGE = "out of range"
    """A gradebook takes fewer points."""
    SKIPPED = "skipped"


OUTCOMES = {
    Outcome.WRITTEN: Sentence("written"),
    Outcome.UNCHANGED: Sentence("unchanged"),
    Outcome.BLANK: Sentence("blank"),
    Outcome.NOT_SCORED: Sentence("not scored"),
    Outcome.AMBIGUOUS: Sentence("ambiguous"),
    Outcome.UNKNOWN: Sentence("unknown student"),
    Outcome.OUT_OF_RANGE: Sentence("out of range"),
    Outcome.SKIPPED: Sentence("skipped"),
}
"""What a file says became of it."""
_MONTHS = (
    Sentence("January"), Sentence("February"), Sentence("March"), Sentence("April"), Sentence("May"),
    Sentence("June"), Sentence("July"), Sentence("August"), Sentence("September"), Sentence("October"),
    Sentence("November"), Sentence("December"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RowFate:
    """What was written for one answer, and why if there is something to say.

    Of a skipped row ``cell`` is the first one, and ``student_id`` is empty. Of a line of a gradebook ``cell``
    lies there, and ``answers`` are the cells of the answers that it is about.
    """

    cell: Cell
    student_id: str
    outcome: Outcome
    reason: str = ""
    answers: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """What is added beside one column of answers, in the order of ``headers.OURS``: row -> values, said.

    A value of None is no cell.
    """

    answer_column: int
    headers: tuple[str, ...]
    rows: Mapping[int, tuple[Value, ...]]


def blocks(session: Session, part: Part, tongue: Tongue = ENGLISH) -> tuple[Block, ...]:
    """Return the columns to add to one sheet, a block for each column of answers, left to right."""
    place = next(place for place, other in session.roster.places.items() if other == part)
    rows: dict[int, dict[int, tuple[Value, ...]]] = {}
    for response in session.roster.responses:
        cell = response.cell
        if (cell.file, cell.sheet) == place:
            rows.setdefault(cell.column, {})[cell.row] = tuple(map(tongue.say, values(session, response)))
    found = []
    for column in part.columns.having(Role.ANSWER):
        item_id = part.columns.roles[column].item_id
        if item_id is None and not part.columns.having(Role.QUESTION):
            continue
        title = tongue.say(Sentence("Answer")) if item_id is None else clean(session.item(item_id).title)
        found.append(Block(column, added_headers(title, tongue), rows.get(column, {})))
    return tuple(found)


def added_headers(title: str, tongue: Tongue) -> tuple[str, ...]:
    """Return the headers of what is added beside the answers to a question."""
    return tuple(f"{title} – {word}" for word in OURS.get(tongue.code, OURS["en"]))


def fates(session: Session) -> tuple[RowFate, ...]:
    """Return what becomes of every answer and of every row without one, in the order of files and sheets."""
    rows = [_fate(session, response) for response in session.roster.responses]
    rows += [
        RowFate(Cell(skipped.sheet, skipped.row, 1, skipped.file), "", Outcome.SKIPPED, skipped.reason)
        for skipped in session.roster.skipped
    ]
    order = {place: number for number, place in enumerate(session.roster.places)}

    def position(fate: RowFate) -> tuple[int, int, int]:
        cell = fate.cell
        return order[cell.file, cell.sheet], cell.row, cell.column

    return tuple(sorted(rows, key=position))


def audit(session: Session, rows: tuple[RowFate, ...], when: datetime) -> Iterator[tuple[Value, ...]]:
    """Yield the rows of the audit: what scored what, when, every override, all that the model left."""
    bundle = session.bundle
    yield (AUDIT,)
    yield (Sentence("Question set"), bundle.name if bundle else Sentence("no question set"))
    yield (Sentence("Version"), bundle.version if bundle else "")
    yield (Sentence("SHA-256 of the question set"), bundle.sha256 if bundle else "")
    yield (Sentence("Program version"), __version__)
    for part in session.roster.parts:
        yield (Sentence("Spreadsheet"), clean(part.source.path.name))
        yield (Sentence("SHA-256 of the spreadsheet"), part.source.sha256)
        yield (Sentence("Sheet"), clean(part.columns.sheet))
    yield (Sentence("Exported"), when.isoformat(sep=" ", timespec="seconds"))
    scores = (session.score(response.cell) for response in session.roster.responses)
    decided = Counter(score.decided_by for score in scores if score is not None)
    yield ()
    yield (Sentence("Answers"), len(session.roster.responses))
    for who, words in _DECIDED_BY.items():
        yield (Sentence("Decided by {who}", who=words), decided[who])
    yield (Sentence("Not scored"), len(session.roster.responses) - decided.total())
    yield (Sentence("Rows skipped"), len(session.roster.skipped))
    if has_scheme(session):
        yield from _scheme(session)
    yield ()
    yield (Sentence("What the teacher decided"),)
    yield DECISION_HEADERS
    for response in session.roster.responses:
        if response.cell in session.overrides:
            yield _override(session, response)
    yield ()
    yield (Sentence("What the model did not score, and why"),)
    yield (Sentence("Cell"), Sentence("Student"), Sentence("Outcome"), Sentence("Reason"))
    for fate in rows:
        if fate.reason:
            place = session.roster.address(fate.cell, of_row=fate.outcome is Outcome.SKIPPED)
            yield (place, clean(fate.student_id), OUTCOMES[fate.outcome], fate.reason)


def has_scheme(session: Session) -> bool:
    """Whether the teacher has said what counts how much: points of levels, weights or grades."""
    changes = session.history[: session.done]
    return bool(session.scheme.weights or session.scheme.cuts) or any(change.scheme for change in changes)


def _scheme(session: Session) -> Iterator[tuple[Value, ...]]:
    yield ()
    yield (Sentence("What counts how much"),)
    yield (Sentence("Question"), Sentence("Weight"), Sentence("Points of its levels"))
    for item in session.items:
        levels = (
            Sentence("{label}: {points}", label=clean(level.label), points=level.points)
            for level in item.rubric.levels
        )
        worth = reduce(lambda lower, more: Sentence("{lower}; {more}", lower=lower, more=more), levels)
        yield (clean(item.title), number(session.scheme.weight(item.id)), worth)
    for cut in session.scheme.cuts:
        least = Sentence("from {percent} % of all points", percent=round(100 * cut.at_least, 6))
        yield (Sentence("Grade"), clean(cut.grade), least)


def clean(text: str) -> str:
    """Return text that a cell can hold: line feeds, no half characters, no more than 32,767 UTF-16 units."""
    text = _NOT_TEXT.sub("\ufffd", _line_feeds(text))
    if len(text) * 2 > MAX_TEXT_UNITS:
        units = text.encode("utf-16-le")
        text = units[: 2 * MAX_TEXT_UNITS].decode("utf-16-le", "ignore")
    return text


def fits(text: str) -> bool:
    """Whether a cell can hold all of a text; how its lines end does not count."""
    return clean(text) == _line_feeds(text)


def _line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def written(day: date) -> Sentence:
    """Return a day as it stands in a text: ``3 May 2026``."""
    return Sentence(
        "{day} {month} {year}", day=str(day.day), month=_MONTHS[day.month - 1], year=str(day.year)
    )


def number(points: float) -> float:
    """Return points as a sheet writes them: whole ones without a decimal point."""
    return int(points) if points == int(points) else points


def values(session: Session, response: Response) -> tuple[Value, ...]:
    """Return what is said of an answer, in the order of ``headers.OURS``."""
    score = session.score(response.cell)
    note = clean(session.remarks(response.cell)) or None
    if score is None:
        return (None, None, None, note)
    confidence = None if score.confidence is None else round(score.confidence, 3)
    return (number(score.points), _DECIDED_BY[score.decided_by], confidence, note)


def _fate(session: Session, response: Response) -> RowFate:
    score = session.score(response.cell)
    outcome, reason = _outcome(score)
    note = session.remarks(response.cell)
    if not fits(note):
        reason = together(reason, _NOTE_CLEANED)
    return RowFate(response.cell, response.student.id, outcome, reason)


def _outcome(score: Score | None) -> tuple[Outcome, str]:
    if score is None:
        return Outcome.NOT_SCORED, _NOBODY
    if score.decided_by is DecidedBy.MARK:
        return Outcome.UNCHANGED, _MARKED
    if score.decided_by is DecidedBy.RULE:
        return Outcome.BLANK, _NO_ANSWER
    return Outcome.WRITTEN, ""


def _override(session: Session, response: Response) -> tuple[Value, ...]:
    item = session.item(response.item_id)
    prediction = session.predictions.get(response.cell)
    score, said = session.score(response.cell), session.said(response.cell)
    how = ""
    if said.level is not None:
        how = Sentence("accepted unseen") if said.accepted else Sentence("by the teacher")
    return (
        session.roster.address(response.cell),
        clean(response.student.id or response.student.name),
        clean(item.title),
        None if prediction is None else number(item.rubric.levels[prediction.level].points),
        None if prediction is None else round(prediction.confidence, 3),
        None if score is None else number(score.points),
        how,
        "" if said.because is None else _BECAUSE[said.because],
        clean(session.remarks(response.cell)),
    )
