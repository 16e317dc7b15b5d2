"""What an export says about a session: the added columns, every row's fate, and the audit."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from grader_app import __version__
from grader_app.core.comments import Because
from grader_app.core.roster import Cell, Part, Response, Role
from grader_app.core.session import DecidedBy, Score, Session
from grader_app.sentences import Sentence, together
from grader_app.sheets.headers import OURS

Value = str | float | None
MAX_TEXT_UNITS = 32_767
"""UTF-16 units a spreadsheet cell holds."""

_NOT_TEXT = re.compile("[\ud800-\udfff\ufffe\uffff]")
_DECIDED_BY = {
    DecidedBy.MODEL: "model",
    DecidedBy.ACCEPTED: "accepted unseen: the model is sure",
    DecidedBy.RULE: "rule: no answer",
    DecidedBy.TEACHER: "teacher",
    DecidedBy.MARK: "mark in the sheet",
}
_BECAUSE = {
    Because.OTHER_WORDS: "right, in other words",
    Because.WRONG_IDEA: "right words, wrong idea",
    Because.PART_MISSED: "a part is missing",
    Because.SPELLING: "spelling or language",
    Because.RUBRIC: "how the rubric is read",
    Because.OTHER: "another reason",
}
DECISION_HEADERS = (
    "Cell", "Student", "Question", "Proposed", "Confidence", "Decided", "How", "Because", "Note",
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
    """What is added beside one column of answers, in the order of ``headers.OURS``: row -> values.

    A value of None is no cell.
    """

    answer_column: int
    headers: tuple[str, ...]
    rows: Mapping[int, tuple[Value, ...]]


def blocks(session: Session, part: Part) -> tuple[Block, ...]:
    """Return the columns to add to one sheet, a block for each column of answers, left to right."""
    place = next(place for place, other in session.roster.places.items() if other == part)
    rows: dict[int, dict[int, tuple[Value, ...]]] = {}
    for response in session.roster.responses:
        cell = response.cell
        if (cell.file, cell.sheet) == place:
            rows.setdefault(cell.column, {})[cell.row] = values(session, response)
    found = []
    for column in part.columns.having(Role.ANSWER):
        item_id = part.columns.roles[column].item_id
        if item_id is None and not part.columns.having(Role.QUESTION):
            continue
        title = "Answer" if item_id is None else clean(session.item(item_id).title)
        found.append(Block(column, tuple(f"{title} – {word}" for word in OURS), rows.get(column, {})))
    return tuple(found)


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
    yield ("Offline Grader audit",)
    yield ("Question set", bundle.name if bundle else "none")
    yield ("Version", bundle.version if bundle else "")
    yield ("SHA-256 of the question set", bundle.sha256 if bundle else "")
    yield ("Program version", __version__)
    for part in session.roster.parts:
        yield ("Spreadsheet", clean(part.source.path.name))
        yield ("SHA-256 of the spreadsheet", part.source.sha256)
        yield ("Sheet", clean(part.columns.sheet))
    yield ("Exported", when.isoformat(sep=" ", timespec="seconds"))
    scores = (session.score(response.cell) for response in session.roster.responses)
    decided = Counter(score.decided_by for score in scores if score is not None)
    yield ()
    yield ("Answers", len(session.roster.responses))
    for who, words in _DECIDED_BY.items():
        yield (f"Decided by {words}", decided[who])
    yield ("Not scored", len(session.roster.responses) - decided.total())
    yield ("Rows skipped", len(session.roster.skipped))
    if has_scheme(session):
        yield from _scheme(session)
    yield ()
    yield ("What the teacher decided",)
    yield DECISION_HEADERS
    for response in session.roster.responses:
        if response.cell in session.overrides:
            yield _override(session, response)
    yield ()
    yield ("What the model did not score, and why",)
    yield ("Cell", "Student", "Outcome", "Reason")
    for fate in rows:
        if fate.reason:
            place = session.roster.address(fate.cell, of_row=fate.outcome is Outcome.SKIPPED)
            yield (place, clean(fate.student_id), str(fate.outcome), fate.reason)


def has_scheme(session: Session) -> bool:
    """Whether the teacher has said what counts how much: points of levels, weights or grades."""
    changes = session.history[: session.done]
    return bool(session.scheme.weights or session.scheme.cuts) or any(change.scheme for change in changes)


def _scheme(session: Session) -> Iterator[tuple[Value, ...]]:
    yield ()
    yield ("What counts how much",)
    yield ("Question", "Weight", "Points of its levels")
    for item in session.items:
        worth = "; ".join(f"{level.label}: {number(level.points)}" for level in item.rubric.levels)
        yield (clean(item.title), number(session.scheme.weight(item.id)), clean(worth))
    for cut in session.scheme.cuts:
        yield ("Grade", clean(cut.grade), f"from {number(round(100 * cut.at_least, 6))} % of all points")


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
    how = "" if said.level is None else "accepted unseen" if said.accepted else "by the teacher"
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
