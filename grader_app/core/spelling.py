"""Whether two wordings differ in spelling, or in small words, rather than in what they say."""

from collections.abc import Collection
from functools import lru_cache

SMALL = frozenset(
    {
        *("a", "an", "the", "this", "that", "these", "those", "it", "its", "they", "them", "there", "is"),
        *("are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "will"),
        *("and", "so", "because", "since", "then", "also", "just", "of", "by", "at", "as", "which"),
        *("der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "es", "sie"),
        *("ist", "sind", "war", "waren", "wird", "werden", "hat", "haben", "und", "weil", "da", "dann"),
        *("le", "la", "les", "un", "une", "des", "du", "de", "ce", "cette", "ces", "il", "elle", "est"),
        *("sont", "était", "a", "ont", "et", "car", "parce", "que", "qui", "ne", "n"),
        *("el", "la", "los", "las", "lo", "un", "una", "unos", "unas", "este", "esta", "eso", "es", "son"),
        *("está", "están", "era", "fue", "ha", "han", "y", "porque", "pues", "que", "de", "del"),
    }
)
"""One of them may stand for another: what matters of them is asked before (see opposites)."""

_SHORTEST = 4
_LONG = 8


def may_be_the_same(one: Collection[str], other: Collection[str]) -> bool:
    """Whether words that only one of two wordings has may be misspellings of each other.

    Words beside which nothing stands on the other side were added, which changes less than a word for a word.
    """
    mine, theirs = set(one) - SMALL, set(other) - SMALL
    if not mine or not theirs:
        return True
    fewer, more = sorted((mine, theirs), key=len)
    return all(any(is_misspelling(word, like) for like in more) for word in fewer)


@lru_cache(maxsize=20_000)
def is_misspelling(one: str, other: str) -> bool:
    """Whether two words differ by a slip or an ending: one letter, two in a long word, never the first.

    >>> is_misspelling("between", "betwen"), is_misspelling("added", "removed")
    (True, False)
    """
    shorter, longer = sorted((one, other), key=len)
    slips = 2 if len(shorter) >= _LONG else 1
    if len(shorter) < _SHORTEST or shorter[0] != longer[0] or len(longer) - len(shorter) > slips:
        return False
    before = list(range(len(longer) + 1))
    for row, mine in enumerate(shorter, start=1):
        now = [row]
        for column, theirs in enumerate(longer, start=1):
            now.append(min(before[column] + 1, now[-1] + 1, before[column - 1] + (mine != theirs)))
        before = now
    return before[-1] <= slips
