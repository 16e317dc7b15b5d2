"""Who is who in a roster and in a gradebook: by id, else by e-mail, else by name; nobody is guessed."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from grader_app.core.identity import Person, key, name_words, people
from grader_app.core.roster import Roster, Student
from grader_app.sentences import Sentence

UNKNOWN = Sentence("This student is not in the gradebook.")
AMBIGUOUS = Sentence("More than one line of the gradebook could be this student's.")
OTHER_NAME = Sentence("The id is in the gradebook, but with another name.")


def duplicates(roster: Roster) -> tuple[Person, ...]:
    """Return the students with more than one answer to a question, or whose id is somebody else's too.

    ``doubt`` of each says which it is. All their answers are scored; nothing of them goes into a gradebook.
    """
    return tuple(person for person in people(roster.responses) if person.doubt)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a gradebook: all that says who it is about."""

    ids: tuple[str, ...]
    name: str


class Register:
    """The students of a gradebook, by line."""

    def __init__(self, lines: Mapping[int, Line]) -> None:
        self._by_id: dict[str, set[int]] = defaultdict(set)
        self._words = {row: name_words(line.name) for row, line in lines.items()}
        for row, line in lines.items():
            for text in line.ids:
                if ident := key(text):
                    self._by_id[ident].add(row)

    def find(self, student: Student) -> tuple[int, str]:
        """Return the student's line, or 0 and why there is none that is surely hers."""
        words = name_words(student.name)
        for text in (student.id, student.email):
            rows = self._by_id.get(key(text), set())
            if len(rows) > 1:
                return 0, AMBIGUOUS
            for row in rows:
                theirs = self._words[row]
                return (0, OTHER_NAME) if words and theirs and not words & theirs else (row, "")
        same = [row for row, theirs in self._words.items() if words and theirs == words]
        if not same and len(words) > 1:
            same = [
                row
                for row, theirs in self._words.items()
                if len(theirs) > 1 and (words < theirs or theirs < words)
            ]
        return (same[0], "") if len(same) == 1 else (0, AMBIGUOUS if same else UNKNOWN)


def find_all(register: Register, persons: Sequence[Person]) -> tuple[tuple[Person, int, str], ...]:
    """Return each person's line, or 0 and why. One in doubt has none; a line that two claim is nobody's."""
    found = [register.find(person.student) for person in persons]
    claims = Counter(row for row, _ in found)
    lines = []
    for person, (row, reason) in zip(persons, found, strict=True):
        if person.doubt:
            lines.append((person, 0, person.doubt))
        elif row and claims[row] > 1:
            lines.append((person, 0, AMBIGUOUS))
        else:
            lines.append((person, row, reason))
    return tuple(lines)
