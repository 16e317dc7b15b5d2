"""Who is who in two files: by id, else by e-mail, else by name; where two could be meant, nobody is."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from grader_app.core.roster import Student

_WORD = re.compile(r"\w+")
UNKNOWN = "This student is not in the gradebook."
AMBIGUOUS = "More than one line of the gradebook could be this student's."
OTHER_NAME = "The id is in the gradebook, but with another name."


@dataclass(frozen=True, slots=True)
class Person:
    """One line of a gradebook: all that says who it is about."""

    ids: tuple[str, ...]
    name: str


class Register:
    """The students of a gradebook, by line."""

    def __init__(self, people: Mapping[int, Person]) -> None:
        self._people = people
        self._by_id: dict[str, set[int]] = defaultdict(set)
        self._words = {row: _words(person.name) for row, person in people.items()}
        for row, person in people.items():
            for text in person.ids:
                if key := _key(text):
                    self._by_id[key].add(row)

    def find(self, student: Student) -> tuple[int, str]:
        """Return the student's line, or 0 and why there is none that is surely hers."""
        words = _words(student.name)
        rows = self._by_id.get(_key(student.id), set())
        if len(rows) == 1:
            row = next(iter(rows))
            theirs = self._words[row]
            return (0, OTHER_NAME) if words and theirs and not words & theirs else (row, "")
        if rows:
            return 0, AMBIGUOUS
        same = [row for row, theirs in self._words.items() if words and theirs == words]
        if not same and len(words) > 1:
            same = [
                row
                for row, theirs in self._words.items()
                if len(theirs) > 1 and (words < theirs or theirs < words)
            ]
        return (same[0], "") if len(same) == 1 else (0, AMBIGUOUS if same else UNKNOWN)


def find_all(register: Register, students: Sequence[Student]) -> dict[Student, tuple[int, str]]:
    """Return each student's line, or 0 and why; a line that two of them claim is nobody's."""
    found = {student: register.find(student) for student in students}
    claims: dict[int, int] = defaultdict(int)
    for row, _ in found.values():
        claims[row] += 1
    return {
        student: (0, AMBIGUOUS) if row and claims[row] > 1 else (row, reason)
        for student, (row, reason) in found.items()
    }


def _key(text: str) -> str:
    """Return an id as it is compared: gradebooks put a sign before it, and e-mail addresses know no case."""
    text = text.strip().removeprefix("#")
    return text.casefold() if "@" in text else text


def _words(name: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return frozenset(_WORD.findall("".join(c for c in plain if not unicodedata.combining(c))))
