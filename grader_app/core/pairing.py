"""Which answers of two rosters are the same student's to the same question."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from grader_app.core.identity import Person, ids_agree, is_nobody, key, name_words, names_agree, people
from grader_app.core.matching import match_people
from grader_app.core.roster import Cell, Response, Student
from grader_app.sentences import Sentence

NOT_SURE = Sentence("Which student of the class this is, is not sure.")


@dataclass(frozen=True, slots=True)
class Pairs:
    """What belongs together.

    Attributes:
        answers: Cell of the new roster -> cell of the old one that holds the same student's answer.
        old_students: What both rosters together say of a student, by cell of the old one.
        new_students: The same, by cell of the new one.
        groups: The class that a student is in, by cell of the new one.
        ambiguous: Students of the new roster who could be more than one of the old.
    """

    answers: Mapping[Cell, Cell]
    old_students: Mapping[Cell, Student]
    new_students: Mapping[Cell, Student]
    groups: Mapping[Cell, str]
    ambiguous: tuple[Person, ...]


def pair(old: Sequence[Response], new: Sequence[Response], file: int | None, *, is_same: bool) -> Pairs:
    """Return which answers belong together.

    Args:
        old: The answers of a session.
        new: Those of a further file.
        file: The file among the old that the new one takes the place of; None: it takes nobody's.
        is_same: Whether it is that very file once more, so that cells tell most.
    """
    answers: dict[Cell, Cell] = {}
    old_students: dict[Cell, Student] = {}
    new_students: dict[Cell, Student] = {}
    groups: dict[Cell, str] = {}
    if is_same:
        mine = {_place(r): r for r in old if r.cell.file == file}
        for response in new:
            if (other := mine.get(_place(response))) is not None:
                answers[response.cell] = other.cell
                old_students[other.cell] = _reread(other.student, response.student)
    theirs, ours = people(old), people(new)
    matches = match_people(theirs, ours)
    taken = set(answers.values())
    for number, hit in matches.pairs.items():
        free = [r for r in theirs[hit].responses if r.cell not in taken]
        if is_same:
            # Of the very file only what stands in the same cell is the same.
            free = [r for r in free if r.cell.file != file]
        else:
            both = _both(theirs[hit].student, ours[number].student)
            old_students |= {r.cell: both for r in theirs[hit].responses}
            new_students |= {r.cell: both for r in ours[number].responses}
            groups |= {r.cell: theirs[hit].group for r in ours[number].responses}
        cells = {r.item_id: r.cell for r in free}
        for response in ours[number].responses:
            if response.cell not in answers and response.item_id in cells:
                answers[response.cell] = cells[response.item_id]
    if file is not None and not is_same:
        taken = set(answers.values())
        free = [r for r in old if r.cell.file == file and r.cell not in taken]
        answers |= _by_text(free, [r for r in new if r.cell not in answers])
    doubtful = (ours[number] for number in sorted(matches.doubtful))
    ambiguous = tuple(replace(person, doubt=person.doubt or NOT_SURE) for person in doubtful)
    return Pairs(answers, old_students, new_students, groups, ambiguous)


def _place(response: Response) -> tuple[str, int, int, str]:
    cell = response.cell
    return cell.sheet, cell.row, cell.column, response.item_id


def _both(old: Student, new: Student) -> Student:
    return Student(old.id or new.id, old.name or new.name, old.email or new.email)


def _reread(old: Student, new: Student) -> Student:
    """Return a student whose row is read once more, perhaps with other columns."""
    return _both(old, new) if ids_agree(old, new) and names_agree(old, new) else new


def _by_text(old: Iterable[Response], new: Iterable[Response]) -> dict[Cell, Cell]:
    """Pair answers of students who are not told apart, where the same text is there once on either side.

    Nothing tells two answers of nobody with the same text apart, so these are paired in their order.
    """
    before, after = _by_words(old), _by_words(new)
    found: dict[Cell, Cell] = {}
    for said, mine in after.items():
        theirs = before.get(said, [])
        if is_nobody(mine[0].student) or len(mine) == len(theirs) == 1:
            found |= {r.cell: other.cell for r, other in zip(mine, theirs, strict=False)}
    return found


def _by_words(responses: Iterable[Response]) -> dict[tuple[tuple[Hashable, ...], str, str], list[Response]]:
    found: dict[tuple[tuple[Hashable, ...], str, str], list[Response]] = defaultdict(list)
    for response in responses:
        student = response.student
        who = (key(student.id), key(student.email), name_words(student.name), response.group)
        found[who, response.item_id, response.text].append(response)
    return found
