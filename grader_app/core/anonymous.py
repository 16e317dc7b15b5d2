"""Names hidden: every student gets a name that says nothing, and answers stand in no one's order.

Both come from a key that is the session's own. So they are the same tomorrow and when late answers come in,
and nobody without the session can tell from a made-up name whose it is.
"""

import hashlib
from collections.abc import Iterable, Sequence

from grader_app.core.identity import Person, key, name_words
from grader_app.core.roster import Cell, Response

KEY_BYTES = 16
_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
_DIGITS = "23456789"
_SHAPE = (_LETTERS, _LETTERS, _LETTERS, _DIGITS, _DIGITS)
"""No vowels, so that no name is a word; nothing that looks like something else."""


def pseudonyms(people: Iterable[Person], secret: bytes) -> dict[Cell, str]:
    """Return answer -> what its student is called while names are hidden: ``KTR47``; no two share one.

    Args:
        people: Whose answers they are, in the order in which they came in.
        secret: The session's own, drawn once: KEY_BYTES random bytes.
    """
    taken: set[str] = set()
    names: dict[Cell, str] = {}
    for person in people:
        attempt = 0
        while (name := _name(_digest(secret, "name", *_whose(person), str(attempt)))) in taken:
            attempt += 1
        taken.add(name)
        names.update(dict.fromkeys((response.cell for response in person.responses), name))
    return names


def shuffled(responses: Iterable[Response], secret: bytes) -> tuple[Response, ...]:
    """Return answers in an order that tells nothing about who wrote them, another one for each question."""
    return tuple(sorted(responses, key=lambda r: _digest(secret, "order", r.item_id, *_place(r.cell))))


def _whose(person: Person) -> Sequence[str]:
    student = person.student
    if ident := key(student.id) or key(student.email):
        return "id", ident
    if words := name_words(student.name):
        return "name", person.group, *sorted(words)
    return "row", *_place(person.responses[0].cell)


def _place(cell: Cell) -> Sequence[str]:
    return str(cell.file), cell.sheet, str(cell.row), str(cell.column)


def _digest(secret: bytes, *parts: str) -> bytes:
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), key=secret).digest()


def _name(digest: bytes) -> str:
    number = int.from_bytes(digest[:8])
    name = ""
    for letters in _SHAPE:
        number, place = divmod(number, len(letters))
        name += letters[place]
    return name
