"""Which headers speak of which items."""

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache

from grader_app.bundle import Item
from grader_app.sheets.headers import normal

_MATCH = 0.6
_WORD = re.compile(r"\w+")


def match_items(headers: Mapping[int, str], items: Sequence[Item]) -> dict[int, str]:
    """Return column -> item id for headers that name an item, one to one, the surest pairs first."""
    pairs = sorted(
        ((likeness(text, item), -column, item.id) for column, text in headers.items() for item in items),
        reverse=True,
    )
    found: dict[int, str] = {}
    for score, negative, item_id in pairs:
        if score >= _MATCH and -negative not in found and item_id not in found.values():
            found[-negative] = item_id
    return dict(sorted(found.items()))


def likeness(header: str, item: Item) -> float:
    """Return how much a header looks like an item's id, title or prompt, 0 to 1."""
    return max(_alike(normal(header), normal(text)) for text in (item.id, item.title, item.prompt))


@cache
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.replace("_", " ")))


def _alike(header: str, text: str) -> float:
    """Compare two texts: the same, one inside the other, many words shared, nearly the same letters."""
    if not header or not text:
        return 0.0
    if header == text:
        return 1.0
    mine, theirs = _words(header), _words(text)
    if not mine & theirs:
        return 0.0
    shared = len(mine & theirs) / len(mine | theirs)
    if len(theirs) >= 2 and theirs <= mine:
        shared = max(shared, 0.8 + 0.1 * shared)
    elif len(mine) >= 3 and mine <= theirs:
        shared = max(shared, 0.7 + 0.1 * shared)
    if shared > 0.3 and len(header) < 1000:
        shared = max(shared, 0.95 * SequenceMatcher(None, header, text, autojunk=False).ratio())
    return min(shared, 0.99)


def match_marks(
    marks: Mapping[int, str], headers: Mapping[int, str], answers: Mapping[int, str], items: Sequence[Item]
) -> dict[int, str | None]:
    """Return which item each column of marks is about; one for all, or for an unknown item, is about none.

    A bare ``Score`` right after an answer is about that answer, unless it is the only column of marks among
    several answers.
    """
    by_header: dict[str, str] = {normal(headers[column]): item_id for column, item_id in answers.items()}
    found: dict[int, str | None] = {}
    for column, about in marks.items():
        item_id: str | None = by_header.get(about) if about else None
        if about and item_id is None:
            item_id = next(iter(match_items({column: about}, items).values()), None)
        if not about and (len(marks) > 1 or len(answers) == 1):
            item_id = answers.get(column - 1)
        taken = item_id in found.values() or item_id not in answers.values()
        found[column] = None if taken else item_id
    return found
