"""Which row counts where a student has several."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from grader_app.core.identity import key, name_words, names_agree
from grader_app.core.roster import Attempts, Student
from grader_app.sentences import Sentence
from grader_app.sheets.headers import ATTEMPT_NUMBERS, STATES, TIMES, UNFINISHED, normal
from grader_app.sheets.moments import moment
from grader_app.sheets.shapes import Shape, columns_by_header
from grader_app.sheets.workbook import Table

EARLIER = Sentence("An earlier attempt of the same student; the latest counts.")
LOWER = Sentence("Another attempt of the same student has a better mark; the best counts.")
NO_MARKS = Sentence(
    "An earlier attempt of the same student; the latest counts, for there are no marks to compare."
)
NOT_HANDED_IN = Sentence("The student has not handed in this attempt.")


@dataclass(frozen=True, slots=True)
class Row:
    """A row with answers: whose, to which question if it is to one only, and the mark it has as a whole."""

    number: int
    student: Student
    question: str = ""
    mark: float | None = None


def is_unfinished(table: Table, shape: Shape | None, row: int, columns: Mapping[str, int]) -> bool:
    """Whether Moodle says of a row that the student is still at work; ``columns`` by normalised header."""
    if shape is None or not shape.name.startswith("Moodle quiz"):
        return False
    found = (columns[word] for word in STATES if word in columns)
    return any(normal(table.text(row, column)) in UNFINISHED for column in found)


def superseded(table: Table, header_row: int, rows: Iterable[Row], attempts: Attempts) -> dict[int, str]:
    """Return the rows that do not count, because another one of the same student does, and why.

    Students are the same if their id or e-mail address is, unless their names say otherwise. The same name
    alone is not enough: only where the source numbers the attempts, and the numbers differ.
    """
    if attempts is Attempts.ALL:
        return {}
    columns = columns_by_header(table, header_row) if header_row else {}
    number = next((columns[word] for word in ATTEMPT_NUMBERS if word in columns), 0)
    times = [columns[word] for word in TIMES if word in columns]
    groups: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        student = row.student
        if ident := key(student.id) or key(student.email):
            groups.setdefault(("id", ident, row.question), []).append(row)
        elif number and (words := name_words(student.name)):
            groups.setdefault(("name", words, row.question), []).append(row)
    found: dict[int, str] = {}
    for (by, *_), group in groups.items():
        if len(group) > 1 and _are_attempts(table, number, group, numbered=by == "name"):
            found |= _losers(group, _by_age(table, group, number, times), attempts)
    return found


def _are_attempts(table: Table, number: int, group: Sequence[Row], *, numbered: bool) -> bool:
    if not all(names_agree(one.student, other.student) for one in group for other in group):
        return False
    return not numbered or len({table.text(row.number, number) for row in group}) == len(group)


def _by_age(table: Table, group: Sequence[Row], number: int, times: Sequence[int]) -> list[Row]:
    """Return attempts from the first to the last: by their numbers, else by a time, else as they stand."""
    counts = [table.text(row.number, number) for row in group] if number else []
    if counts and all(re.fullmatch(r"\d{1,9}", count) for count in counts):
        return [row for _, row in sorted(zip(map(int, counts), group, strict=True), key=lambda pair: pair[0])]
    for column in times:
        moments = [moment(table, row.number, column) for row in group]
        known = [when for when in moments if when is not None]
        if len(known) == len(group):
            return [row for _, row in sorted(zip(known, group, strict=True), key=lambda pair: pair[0])]
    return list(group)


def _losers(group: Sequence[Row], by_age: Sequence[Row], attempts: Attempts) -> dict[int, str]:
    winner, reason = by_age[-1], EARLIER
    if attempts is Attempts.BEST:
        marked = [(row.mark, place, row) for place, row in enumerate(by_age) if row.mark is not None]
        reason = LOWER if marked else NO_MARKS
        winner = max(marked)[2] if marked else winner
    return {row.number: reason for row in group if row is not winner}
