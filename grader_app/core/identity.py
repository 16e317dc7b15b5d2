"""Who is who: by id, else by e-mail address, else by name. Where two could be meant, that is said."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from grader_app.core.roster import Response, Student
from grader_app.sentences import Sentence

_WORD = re.compile(r"\w+")
_NOBODY = frozenset(
    ("", "-", "–", "—", "n/a", "anonymous", "anonym", "anónimo", "anonimo", "anonyme", "anònim", "guest")
)
"""What stands where an id would, when there is none."""

NAMESAKES = Sentence("More than one student may have this name, and nothing else tells them apart.")
OTHER_NAMES = Sentence("The same id stands beside different names.")
SEVERAL = Sentence("Several answers of this student count for the same question.")


def key(text: str) -> str:
    """Return an id or address as it is compared, "" for none.

    Gradebooks put a sign before ids, and e-mail addresses know no case. All else is text: ``007`` is not 7.
    """
    text = text.strip().removeprefix("#")
    if text.casefold() in _NOBODY:
        return ""
    return text.casefold() if "@" in text else text


def name_words(name: str) -> frozenset[str]:
    """Return a name as it is compared: ``Peña, Íñigo`` and ``Iñigo Peña`` have the same words."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return frozenset(_WORD.findall("".join(c for c in plain if not unicodedata.combining(c))))


def emails_of(student: Student) -> frozenset[str]:
    """Return a student's addresses: her id may be one."""
    return frozenset(text for text in (key(student.id), key(student.email)) if "@" in text)


def ids_agree(one: Student, other: Student) -> bool:
    """Whether neither an address nor an id says that two are different students."""
    mine, theirs = emails_of(one), emails_of(other)
    if mine and theirs:
        return bool(mine & theirs)
    here, there = key(one.id), key(other.id)
    return not here or not there or here == there or ("@" in here) != ("@" in there)


def names_agree(one: Student, other: Student) -> bool:
    """Whether two names may be one student's: they share a word, or one of them is not known."""
    mine, theirs = name_words(one.name), name_words(other.name)
    return not mine or not theirs or bool(mine & theirs)


def is_nobody(student: Student) -> bool:
    """Whether nothing at all is said about a student."""
    return not key(student.id) and not key(student.email) and not name_words(student.name)


@dataclass(frozen=True, slots=True)
class Person:
    """One student's answers, in sheet order; ``doubt`` says why they may not be hers alone, or is empty."""

    student: Student
    group: str
    responses: tuple[Response, ...]
    doubt: str = ""


def people(responses: Iterable[Response]) -> tuple[Person, ...]:
    """Return whose answers these are, in the order of their first ones.

    Of students with neither id nor address those with the same name, in the same class, are one person; if
    they answered a question twice, in doubt. A row without any of it is a person of its own.
    """
    responses = tuple(responses)
    by_email = _by_email(responses)
    found: dict[tuple[object, ...], list[Response]] = {}
    for response in responses:
        found.setdefault(_whose(response, by_email), []).append(response)
    return tuple(_person(whose[0] == "id", tuple(answers)) for whose, answers in found.items())


def _by_email(responses: Sequence[Response]) -> Mapping[str, str]:
    """Return e-mail address -> id of the one student who has both.

    An address is left out that several ids have, or that stands beside a name which is not that student's:
    the rows of one address are one student's, or in doubt together.
    """
    found: dict[str, dict[str, Student]] = {}
    for response in responses:
        student = response.student
        if (email := key(student.email)) and (ident := key(student.id)):
            found.setdefault(email, {}).setdefault(ident, student)
    owners = {email: next(iter(ids.values())) for email, ids in found.items() if len(ids) == 1}
    for response in responses:
        student = response.student
        address = key(student.id) or key(student.email)
        if address in owners and not names_agree(student, owners[address]):
            del owners[address]
    return {email: key(owner.id) for email, owner in owners.items()}


def _whose(response: Response, by_email: Mapping[str, str]) -> tuple[object, ...]:
    student, cell = response.student, response.cell
    if ident := key(student.id) or key(student.email):
        return "id", by_email.get(ident, ident)
    if words := name_words(student.name):
        return "name", words, response.group
    return "row", cell.file, cell.sheet, cell.row


def _person(has_id: bool, responses: tuple[Response, ...]) -> Person:
    first = max((response.student for response in responses), key=_said)
    questions = {response.item_id for response in responses}
    doubt = ""
    if has_id and not all(names_agree(first, response.student) for response in responses):
        doubt = OTHER_NAMES
    elif len(questions) < len(responses):
        doubt = SEVERAL if has_id else NAMESAKES
    return Person(first, responses[0].group, responses, doubt)


def _said(student: Student) -> int:
    """Return how much is said about a student."""
    return sum(map(bool, (student.id, student.name, student.email)))
