"""Which students of two rosters are the same: by id, else by e-mail address, else by name."""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from itertools import combinations

from grader_app.core.identity import Person, emails_of, ids_agree, key, name_words, names_agree

_FEWEST = 2
_MOST = 6
_LEFT_OUT = 2
"""How many words a name may have for some of them to be left out, and how many those may be."""

_Tell = Callable[[Person], tuple[Hashable, ...]]


@dataclass(frozen=True, slots=True)
class Matches:
    """Who is who, as indices: ``pairs`` new -> old, and those of the new who could be more than one."""

    pairs: dict[int, int]
    doubtful: frozenset[int]


def match_people(old: Sequence[Person], new: Sequence[Person]) -> Matches:
    """Return which persons are surely the same: of nobody in doubt, or with a double, is that said."""
    pairs: dict[int, int] = {}
    doubtful = {number for number, person in enumerate(new) if person.doubt}
    for tell, agree in _LADDER:
        theirs, ours = _by(tell, old), _by(tell, new)
        taken = set(pairs.values())
        found: dict[int, int] = {}
        for number, person in enumerate(new):
            if number in pairs or number in doubtful:
                continue
            hits = {hit for said in tell(person) for hit in theirs.get(said, ())}
            hits = {hit for hit in hits if agree(old[hit], person)}
            rivals = {rival for said in tell(person) for rival in ours[said] if rival not in pairs}
            free = hits - taken
            if len(free) == len(rivals) == 1 and _is_sure(old[min(free)], person):
                found[number] = min(free)
            elif hits:
                doubtful.add(number)
        claims = Counter(found.values())
        doubtful |= {number for number, hit in found.items() if claims[hit] > 1}
        pairs |= {number: hit for number, hit in found.items() if claims[hit] == 1}
    return Matches(pairs, frozenset(doubtful))


def _by(tell: _Tell, persons: Sequence[Person]) -> dict[Hashable, list[int]]:
    found: dict[Hashable, list[int]] = {}
    for number, person in enumerate(persons):
        for said in tell(person):
            found.setdefault(said, []).append(number)
    return found


def _id(person: Person) -> tuple[Hashable, ...]:
    ident = key(person.student.id)
    return (ident,) if ident else ()


def _emails(person: Person) -> tuple[Hashable, ...]:
    return tuple(emails_of(person.student))


def _name_in_class(person: Person) -> tuple[Hashable, ...]:
    words = name_words(person.student.name)
    return ((words, person.group),) if words else ()


def _name(person: Person) -> tuple[Hashable, ...]:
    words = name_words(person.student.name)
    return (words,) if words else ()


def _one_is_shorter(old: Person, new: Person) -> bool:
    mine, theirs = name_words(old.student.name), name_words(new.student.name)
    return (mine < theirs or theirs < mine) and _ids_agree(old, new)


def _is_sure(old: Person, new: Person) -> bool:
    return not old.doubt and names_agree(old.student, new.student)


def _name_without_some(person: Person) -> tuple[Hashable, ...]:
    """A second surname or a middle name may be missing on either side."""
    words = name_words(person.student.name)
    if not _FEWEST <= len(words) <= _MOST:
        return ()
    sizes = range(max(_FEWEST, len(words) - _LEFT_OUT), len(words) + 1)
    return tuple(frozenset(some) for size in sizes for some in combinations(sorted(words), size))


def _always(_old: Person, _new: Person) -> bool:
    return True


def _ids_agree(old: Person, new: Person) -> bool:
    return ids_agree(old.student, new.student)


_LADDER: tuple[tuple[_Tell, Callable[[Person, Person], bool]], ...] = (
    (_id, _always),
    (_emails, _always),
    (_name_in_class, _ids_agree),
    (_name, _ids_agree),
    (_name_without_some, _one_is_shorter),
)
