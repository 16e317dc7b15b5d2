"""Comments for students, kept for use again; and why the teacher decided otherwise than was proposed."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from grader_app.core.groups import Group
from grader_app.core.roster import Cell


class Because(StrEnum):
    """Why an answer's level is not the proposed one: a code to choose beside her note."""

    OTHER_WORDS = "other-words"
    """The right idea in words the model does not know."""
    WRONG_IDEA = "wrong-idea"
    """The right words, but not the idea."""
    PART_MISSED = "part-missed"
    """Something needed for the level is not there, or was not seen."""
    SPELLING = "spelling"
    """Spelling or language hid what was meant."""
    RUBRIC = "rubric"
    """The rubric leaves it open; this is how she reads it."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment of the bank. Its number never changes and is never given again."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Bank:
    """One question's comments, in the order in which they were written.

    ``removed`` are those she has put away. They are offered no more, but keep their words: an action taken
    back may bring one back under an answer.
    """

    comments: tuple[Comment, ...] = ()
    next_number: int = 1
    removed: tuple[Comment, ...] = ()

    def text(self, number: int) -> str:
        """Return a comment's words.

        Raises:
            KeyError: When there is no such comment.
        """
        for comment in (*self.comments, *self.removed):
            if comment.number == number:
                return comment.text
        raise KeyError(number)

    @property
    def numbers(self) -> frozenset[int]:
        """Those of all its comments, removed ones too."""
        return frozenset(comment.number for comment in (*self.comments, *self.removed))


Given = Mapping[Cell, tuple[int, ...]]
"""Which comments of the bank stand under which answers, in their order."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A comment that suits an answer: ``alike`` of the answers gathered with it have it, ``used`` of all."""

    comment: Comment
    alike: int
    used: int


def write(bank: Bank, text: str) -> tuple[Bank, Comment]:
    """Return the bank with a comment of these words, and the comment: the one that has them already, if any.

    Raises:
        ValueError: When there are no words.
    """
    text = text.strip()
    if not text:
        raise ValueError("a comment has words")
    for comment in bank.comments:
        if comment.text == text:
            return bank, comment
    for comment in bank.removed:
        if comment.text == text:
            left = tuple(c for c in bank.removed if c != comment)
            return replace(bank, comments=(*bank.comments, comment), removed=left), comment
    comment = Comment(bank.next_number, text)
    return Bank((*bank.comments, comment), bank.next_number + 1, bank.removed), comment


def edit(bank: Bank, number: int, text: str) -> Bank:
    """Return the bank with other words for a comment, wherever it stands. To change one answer's: write.

    Raises:
        KeyError: When there is no such comment.
        ValueError: When there are no words.
    """
    if all(comment.number != number for comment in bank.comments):
        raise KeyError(number)
    if not text.strip():
        raise ValueError("a comment has words")
    return replace(
        bank,
        comments=tuple(replace(c, text=text.strip()) if c.number == number else c for c in bank.comments),
    )


def remove(bank: Bank, number: int) -> Bank:
    """Return the bank with a comment put away; ask :func:`users` first, and take it from their answers."""
    gone = tuple(c for c in bank.comments if c.number == number)
    left = tuple(c for c in bank.comments if c.number != number)
    return replace(bank, comments=left, removed=(*bank.removed, *gone))


def users(given: Given, number: int) -> tuple[Cell, ...]:
    """Return the answers that have a comment, in sheet order: those that an edit would change."""
    return tuple(sorted(cell for cell, numbers in given.items() if number in numbers))


def suggest(bank: Bank, given: Given, groups: Iterable[Group], cell: Cell) -> tuple[Suggestion, ...]:
    """Return the bank's comments for an answer that does not have them: those of like answers first."""
    group = next((group for group in groups if cell in group.cells), None)
    alike = Counter(n for other in (group.cells if group else ()) for n in set(given.get(other, ())))
    used = Counter(n for numbers in given.values() for n in set(numbers))
    mine = given.get(cell, ())
    found = [Suggestion(c, alike[c.number], used[c.number]) for c in bank.comments if c.number not in mine]
    return tuple(sorted(found, key=lambda s: (-s.alike, -s.used, s.comment.number)))


def words(bank: Bank, numbers: Sequence[int], note: str = "") -> str:
    """Return what a student reads under an answer: the bank's comments, then her note; a line each."""
    lines = [bank.text(number) for number in numbers]
    return "\n".join([*lines, note] if note else lines)
