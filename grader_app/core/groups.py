"""Identical and near-identical answers, gathered so that one decision can settle them all.

Gathered unasked are answers that say the same words, and answers that look alike and share everything that
could turn their meaning round (see :mod:`grader_app.core.likeness`). Answers that look alike but differ in
that are never gathered: they are told of, with what they differ in, and the teacher decides.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from grader_app.bundle import is_blank
from grader_app.core.likeness import FloatArray, features, negated_in, turns_of, words_of
from grader_app.core.roster import Cell, Response
from grader_app.core.spelling import may_be_the_same

ALIKE = 0.85
"""Answers with so many runs of characters in common are gathered."""
ALIKE_WITH_MEANING = 0.5
"""With so many they are, where the question set takes them for the same as well."""
SAME_MEANING = 0.95
"""What the question set takes for the same: the cosine of its embeddings."""
LOOKALIKE = 0.7
_EXCHANGED = 3
"""Wordings that have more other words than this are not told apart by spelling."""

BoolArray = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Wording:
    """Answers that say the same words, in sheet order; ``likeness`` to the group's first wording, 0 to 1."""

    cells: tuple[Cell, ...]
    likeness: float


@dataclass(frozen=True, slots=True)
class Group:
    """Answers gathered: the most typical wording first, then by how alike they are to it."""

    wordings: tuple[Wording, ...]

    @property
    def cells(self) -> tuple[Cell, ...]:
        """All its answers, the one that stands for them first."""
        return tuple(cell for wording in self.wordings for cell in wording.cells)


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Two groups that look alike but may say opposite things; their first answers stand for them.

    ``only_first`` and ``only_second`` are the words they differ in: ``("¬",)`` for a negation. Both are empty
    where the same words come in another order.
    """

    first: Cell
    second: Cell
    likeness: float
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Wordings:
    """What is said by whom: a row for each wording."""

    cells: tuple[tuple[Cell, ...], ...]
    said: tuple[tuple[str, ...], ...]
    turns: tuple[tuple[str, ...], ...]


def gather(
    responses: Iterable[Response], meaning: npt.NDArray[np.floating] | None = None
) -> tuple[Group, ...]:
    """Gather the answers to one question; the largest group first, then in sheet order.

    Every answer that says something is in exactly one group, alone if need be. Blank ones are in none.

    Args:
        responses: The answers, in sheet order.
        meaning: The question set's embeddings of ``responses``, (answers, dimensions), where it has any.
    """
    responses = tuple(responses)
    kept = [place for place, response in enumerate(responses) if not is_blank(response.text)]
    if not kept:
        return ()
    wordings = _wordings([responses[place] for place in kept])
    first = {responses[place].cell: place for place in reversed(kept)}
    rows = features(wordings.said)
    meant = None if meaning is None else _unit(meaning[[first[cells[0]] for cells in wordings.cells]])
    groups = [group for block in _blocks(wordings.turns) for group in _gather(wordings, block, rows, meant)]
    order = {cell: place for place, cell in enumerate(r.cell for r in responses)}
    return tuple(sorted(groups, key=lambda group: (-len(group.cells), order[group.cells[0]])))


def lookalikes(groups: Sequence[Group], responses: Iterable[Response]) -> tuple[Lookalike, ...]:
    """Return the groups that look alike but were kept apart for what they differ in, most alike first."""
    text = {response.cell: response.text for response in responses}
    said = [words_of(text[group.cells[0]]) for group in groups]
    negated = negated_in({word for words in said for word in words})
    turns = [turns_of(words, negated) for words in said]
    rows = features(said)
    alike = rows @ rows.T
    pairs = zip(*np.nonzero(np.triu(alike >= LOOKALIKE, 1)), strict=True)
    found = [
        Lookalike(
            groups[one].cells[0],
            groups[other].cells[0],
            float(alike[one, other]),
            _beyond(turns[one], turns[other]),
            _beyond(turns[other], turns[one]),
        )
        for one, other in pairs
        if turns[one] != turns[other]
    ]
    return tuple(sorted(found, key=lambda pair: -pair.likeness))


def _wordings(responses: Sequence[Response]) -> _Wordings:
    by_words: dict[tuple[str, ...], list[Cell]] = {}
    for response in responses:
        # Signs that are set aside in a sentence are all that some answers have: "(..)" is one.
        by_words.setdefault(words_of(response.text) or (response.text.strip(),), []).append(response.cell)
    negated = negated_in({word for words in by_words for word in words})
    return _Wordings(
        tuple(tuple(cells) for cells in by_words.values()),
        tuple(by_words),
        tuple(turns_of(words, negated) for words in by_words),
    )


def _blocks(turns: Sequence[tuple[str, ...]]) -> Iterator[list[int]]:
    """Yield the rows that share everything that must not differ."""
    blocks: dict[tuple[str, ...], list[int]] = {}
    for row, turn in enumerate(turns):
        blocks.setdefault(turn, []).append(row)
    yield from blocks.values()


def _gather(
    wordings: _Wordings, block: Sequence[int], rows: FloatArray, meant: FloatArray | None
) -> Iterator[Group]:
    if len(block) == 1:
        yield Group((Wording(wordings.cells[block[0]], 1.0),))
        return
    alike = rows[block] @ rows[block].T
    near = alike >= ALIKE
    _part_other_words(near, [wordings.said[row] for row in block])
    if meant is not None:
        near |= (alike >= ALIKE_WITH_MEANING) & (meant[block] @ meant[block].T >= SAME_MEANING)
    # The same words in another order may say who does what to whom.
    bags: dict[tuple[str, ...], int] = {}
    bag = np.array([bags.setdefault(tuple(sorted(wordings.said[row])), len(bags)) for row in block])
    near &= bag[:, np.newaxis] != bag
    answers = np.array([len(wordings.cells[row]) for row in block], dtype=np.float32)
    for members in _stars(near, answers):
        lead = members[0]
        ranked = sorted(members[1:], key=lambda member: (-alike[lead, member], member))
        likenesses = [1.0, *(min(1.0, float(alike[lead, member])) for member in ranked)]
        yield Group(
            tuple(
                Wording(wordings.cells[block[member]], likeness)
                for member, likeness in zip([lead, *ranked], likenesses, strict=True)
            )
        )


def _part_other_words(near: BoolArray, said: Sequence[Sequence[str]]) -> None:
    """Take back what looks alike but has one word where the other has another: added, removed."""
    known = {word: place for place, word in enumerate({word for words in said for word in words})}
    has = np.zeros((len(said), len(known)), dtype=np.float32)
    for row, words in enumerate(said):
        has[row, [known[word] for word in words]] = 1
    shared = has @ has.T
    own = has.sum(axis=1)
    exchanged = near & (own[:, np.newaxis] > shared) & (own > shared)
    many = exchanged & (np.minimum(own[:, np.newaxis], own) - shared > _EXCHANGED)
    near &= ~many
    for one, other in zip(*np.nonzero(np.triu(exchanged & ~many, 1)), strict=True):
        mine, theirs = set(said[one]), set(said[other])
        if not may_be_the_same(mine - theirs, theirs - mine):
            near[one, other] = near[other, one] = False


def _stars(near: BoolArray, answers: FloatArray) -> Iterator[list[int]]:
    """Part wordings into groups, each near its first: never a chain whose ends no longer look alike.

    The first is the one that is near most answers still free.
    """
    np.fill_diagonal(near, val=True)
    free = np.ones(len(near), dtype=np.bool_)
    weighed = near * answers[:, np.newaxis]
    reach = weighed.sum(axis=0)
    while free.any():
        lead = int(np.argmax(np.where(free, reach, -1)))
        members = np.flatnonzero(near[lead] & free)
        free[members] = False
        reach -= weighed[members].sum(axis=0)
        yield [lead, *(member for member in members.tolist() if member != lead)]


def _unit(meaning: npt.NDArray[np.floating]) -> FloatArray:
    lengths = np.linalg.norm(meaning, axis=1, keepdims=True)
    return np.asarray(meaning / np.maximum(lengths, 1e-12), dtype=np.float32)


def _beyond(one: Sequence[str], other: Sequence[str]) -> tuple[str, ...]:
    """Return what ``one`` has more of than ``other``, in its order."""
    left = list(other)
    found = []
    for turn in one:
        if turn in left:
            left.remove(turn)
        else:
            found.append(turn)
    return tuple(found)
