"""Marking files on disk: read with care, written whole or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import SystemRandom

from grader_app.bundle import is_blank
from grader_app.core.agreement import Agreement, between
from grader_app.core.kept import SecondMarks
from grader_app.core.roster import Cell, Response
from grader_app.core.second_marker import MAX_BYTES, MarkingFile, Merged, make_file, merge
from grader_app.core.session import DecidedBy, Session
from grader_app.errors import SessionError
from grader_app.ui.saving import put
from grader_app.ui.tasks import Reporter


@dataclass(frozen=True, slots=True)
class Returned:
    """A marking file that belongs to the class that is open, and what comes of it."""

    file: MarkingFile
    merged: Merged
    marks: SecondMarks


@dataclass(frozen=True, slots=True)
class Compared:
    """Two markers, question by question, and the model beside them on the same answers.

    Attributes:
        humans: By question, the first marker and the second.
        machine: By question, the model and the first marker.
        all_humans: The same over all questions.
        all_machine: The same over all questions.
        apart: Answers the two gave different levels to, furthest apart first.
        alone: How many of the second's answers the first had not decided.
        total: How many answers there are to the questions that the second marked any of.
        blank: How many of the rest are blank: nothing to mark.
        open: How many more the second has not marked.
    """

    humans: dict[str, Agreement]
    machine: dict[str, Agreement]
    all_humans: Agreement
    all_machine: Agreement
    apart: tuple[Cell, ...]
    alone: int
    total: int
    blank: int
    open: int


def read(path: Path) -> MarkingFile:
    """Read a marking file.

    Raises:
        SessionError: ``disk`` when it cannot be read, ``not-marking`` or ``too-new`` for what is in it.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise SessionError(
                "This marking file is too large to be one.",
                hint="Ask for the file again. Nothing was changed.",
                code="not-marking",
            )
        content = path.read_bytes()
    except OSError as error:
        raise SessionError(
            "The marking file “{name}” cannot be read.",
            hint="Check that it is still there and that you may open it.",
            code="disk",
            name=path.name,
        ) from error
    return MarkingFile.from_json(content)


def write(path: Path, file: MarkingFile) -> None:
    """Write a marking file, on disk when this returns.

    Raises:
        SessionError: ``disk`` when it cannot be written; what was there is still there.
    """
    try:
        put(path, file.to_json().encode("utf-8", "surrogatepass"))
    except OSError as error:
        raise SessionError(
            "The marking file “{name}” cannot be written.",
            hint="Check that there is free space, and that you may write into its folder.",
            code="disk",
            name=path.name,
        ) from error


def to_mark(session: Session, item_ids: Sequence[str]) -> tuple[Response, ...]:
    """Return the answers that a second marker could mark: those in which something is written."""
    return tuple(r for item_id in item_ids for r in session.responses(item_id) if not is_blank(r.text))


def blank_ones(session: Session, item_ids: Sequence[str]) -> int:
    """Return how many answers a second marker is not asked about: those in which nothing is written."""
    return sum(is_blank(r.text) for item_id in item_ids for r in session.responses(item_id))


def export(session: Session, item_ids: Sequence[str], count: int, path: Path) -> Callable[[Reporter], int]:
    """Return work that writes a file with ``count`` answers, drawn by chance; it returns how many."""

    def work(_reporter: Reporter) -> int:
        responses = to_mark(session, item_ids)
        chosen = responses if count >= len(responses) else SystemRandom().sample(responses, count)
        blank = blank_ones(session, item_ids)
        write(path, make_file(chosen, session.items, session.kept.secret, blank=blank))
        return len(chosen)

    return work


def look_at(session: Session, path: Path) -> Callable[[Reporter], Returned | MarkingFile]:
    """Return work that reads a file and puts it beside the class; a file of another class comes as it is."""

    def work(_reporter: Reporter) -> Returned | MarkingFile:
        file = read(path)
        mine = hers(session)
        proposed = {cell: prediction.level for cell, prediction in session.predictions.items()}
        try:
            merged = merge(file, session.roster.responses, mine, proposed, session.kept.secret)
        except SessionError as error:
            if error.code == "other-class":
                return file
            raise
        then = {cell: mine[cell] for cell in merged.theirs if cell in mine}
        return Returned(file, merged, SecondMarks(merged.marker, merged.theirs, then))

    return work


def hers(session: Session) -> dict[Cell, int]:
    """Return the levels that the teacher gave herself, here or in her sheet."""
    found = {}
    for response in session.roster.responses:
        score = session.score(response.cell)
        by_her = score is not None and score.decided_by in (DecidedBy.TEACHER, DecidedBy.MARK)
        if score is not None and by_her and score.level is not None:
            found[response.cell] = score.level
    return found


def with_marks(second: Sequence[SecondMarks], new: SecondMarks) -> tuple[SecondMarks, ...]:
    """Return the second markers with one more; who has come back before is put in her old place.

    What the first gave when the file came first stays what hers are compared with.
    """
    for place, old in enumerate(second):
        if old.marker == new.marker and (set(old.levels) & set(new.levels) or not old.levels):
            joined = SecondMarks(
                new.marker,
                {**old.levels, **new.levels},
                {**new.mine, **old.mine},
                {cell: level for cell, level in old.settled.items() if cell in old.mine},
            )
            return (*second[:place], joined, *second[place + 1 :])
    return (*second, new)


def compare(session: Session, marks: SecondMarks) -> Compared:
    """Compare two markers on the answers both had marked when the second's came in."""
    mine = {cell: level for cell, level in marks.mine.items() if cell in marks.levels}
    proposed = {cell: session.predictions[cell].level for cell in mine if cell in session.predictions}
    by_item: dict[str, dict[Cell, int]] = {}
    for cell, level in mine.items():
        by_item.setdefault(session.response(cell).item_id, {})[cell] = level
    apart = [cell for cell, level in mine.items() if marks.levels[cell] != level]
    item_ids = {session.response(cell).item_id for cell in marks.levels}
    rest = [r for item_id in item_ids for r in session.responses(item_id) if r.cell not in marks.levels]
    blank = sum(is_blank(response.text) for response in rest)
    return Compared(
        humans={item_id: between(own, marks.levels) for item_id, own in by_item.items()},
        machine={item_id: between(proposed, own) for item_id, own in by_item.items()},
        all_humans=between(mine, marks.levels),
        all_machine=between(proposed, mine),
        apart=tuple(sorted(apart, key=lambda cell: (-abs(mine[cell] - marks.levels[cell]), cell))),
        alone=len(marks.levels) - len(mine),
        total=len(marks.levels) + len(rest),
        blank=blank,
        open=len(rest) - blank,
    )
