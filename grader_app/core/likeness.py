"""How alike two answers are, and what about them must not differ at all.

``words_of`` is what an answer says once case, spacing and harmless punctuation are set aside; ``turns_of``
is what of it could turn its meaning round: negations, comparisons, opposites, numbers with their units, signs
and the letters that name things. ``features`` compares the runs of three characters of many answers at once.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from grader_app.core.opposites import ENDINGS, NEGATING_PREFIXES, NOT, OPPOSITE_STEMS, OPPOSITES, UNITS

FloatArray = npt.NDArray[np.float32]

_TOKEN = re.compile(
    r"\d+(?:[.,:/]\d+)*"  # numbers, times, fractions
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"  # words, with the apostrophes inside them
    r"|[^\w\s]|_"  # signs, one by one
)
_HARMLESS = frozenset(".,;:!?\"'`´’‘“”„«»()[]{}…·•_¿¡—–")
_DASHES = "-−"
_CONTRACTED = re.compile(r"(?P<verb>.+)n['’]t")
_RUN_TOGETHER = re.compile(r"(?P<verb>do|does|did|is|are|was|were|wo|would|could|should|has|have|had|ca)nt")
_MISTYPED = re.compile(r"(?<=n)[\"`´](?=t\b)")
"""What stands for the apostrophe of ``don't`` where the right key was missed."""
_WHOLE = {"ca": "can", "wo": "will", "sha": "shall"}
_ELIDED = re.compile(r"(?:[ldjmtsnc]|qu)['’](?P<word>.+)")
_AFTER_A_NAME = frozenset(
    "is are was were and or has have does do did will would can in on at not to with from than isnt then "
    "because as if when but stays goes gets should could must".split()
)
"""English words that do not follow an article: before them, ``a`` is the name of something."""

_LONG = 3
_BUCKETS = 512
_SPREAD = np.uint64(0x9E3779B97F4A7C15)


def words_of(text: str) -> tuple[str, ...]:
    """Return an answer's words, numbers and signs as they are compared.

    >>> words_of("The bulb ISN'T lit: 1,5 V < 3V!")
    ('the', 'bulb', 'is', 'not', 'lit', '1.5', 'v', '<', '3', 'v')
    """
    return tuple(_compared(_TOKEN.findall(unicodedata.normalize("NFKC", _MISTYPED.sub("'", text)))))


def _compared(tokens: Sequence[str]) -> Iterator[str]:
    after_number = False
    for place, token in enumerate(tokens):
        word = token.casefold()
        if token.isalpha():
            if word == "cannot":
                yield from ("can", "not")
            elif word.endswith("nt") and (contracted := _RUN_TOGETHER.fullmatch(word)):
                yield from (_WHOLE.get(contracted["verb"], contracted["verb"]), "not")
            else:
                # Of units, case tells milli from mega.
                yield token if after_number and token[0] == "M" and len(token) == 2 else word
        elif token[0].isdigit():
            yield token.replace(",", ".") if token.count(",") == 1 else token
        elif contracted := _CONTRACTED.fullmatch(word):
            yield from (_WHOLE.get(contracted["verb"], contracted["verb"]), "not")
        elif token[0].isalpha():
            elided = _ELIDED.fullmatch(word)
            yield re.sub("['’]", "", elided["word"] if elided else word)
        elif token not in _HARMLESS and (token not in _DASHES or _is_sign(tokens, place)):
            yield token
        after_number = token[0].isdigit()


def _is_sign(tokens: Sequence[str], place: int) -> bool:
    return place + 1 < len(tokens) and tokens[place + 1][0].isdigit()


def turns_of(words: Sequence[str], negated: Collection[str] = ()) -> tuple[str, ...]:
    """Return, in their order, those of ``words_of`` that answers gathered unasked must share.

    ``negated`` are words of the class that are such too, from :func:`negated_in`.

    >>> turns_of(words_of("bulb A isn't in a closed path with the 1.5 V battery"))
    ('a', '¬', 'in', 'closed', 'with', '1.5', 'v')
    """
    return tuple(
        turn
        for place, word in enumerate(words)
        if (turn := _turn(words, place, word) or (word if word in negated else ""))
    )


def negated_in(known: Collection[str]) -> frozenset[str]:
    """Return the words that another one becomes by a negating prefix: ``uncharged`` beside ``charged``."""
    return frozenset(
        word
        for word in known
        for prefix in NEGATING_PREFIXES
        if len(word) >= len(prefix) + _LONG and word.startswith(prefix) and word[len(prefix) :] in known
    )


def _turn(words: Sequence[str], place: int, word: str) -> str:
    if len(word) == 1 and word.isalpha() and not _follows_number(words, place):
        follower = words[place + 1] if place + 1 < len(words) else None
        is_name = word not in "ai" or (word == "a" and (follower is None or follower in _AFTER_A_NAME))
        return word if is_name or word in OPPOSITES else ""
    if word in UNITS and _follows_number(words, place):
        return UNITS[word]
    return _turn_of(word)


def _follows_number(words: Sequence[str], place: int) -> bool:
    return place > 0 and words[place - 1][0].isdigit()


@lru_cache(maxsize=20_000)
def _turn_of(word: str) -> str:
    if word in NOT:
        return "¬"
    if word in OPPOSITES or not word.isalpha():
        return word
    bases = [word.removesuffix(ending) for ending in ENDINGS if word.endswith(ending)]
    if word.endswith(("a", "as")):
        bases.append(word.removesuffix("s")[:-1] + "o")
    for base in bases:
        if len(base) >= _LONG and base in OPPOSITES:
            return base
    return next((stem for stem in OPPOSITE_STEMS if word.startswith(stem)), "")


def features(said: Sequence[Sequence[str]]) -> FloatArray:
    """Return a row of length 1 for each answer: (answers, buckets); their products are how alike they are.

    Compared are the runs of three characters, 0 to about 1. Runs count by how rare they are among these
    answers, so that what everybody writes tells nothing. They share 512 buckets, with signs that let
    collisions cancel: an approximation good to about 0.04.
    """
    padded = ["  " + " ".join(words) + " " for words in said]
    letters = np.frombuffer("".join(padded).encode("utf-32-le"), dtype=np.uint32).astype(np.uint64)
    row = np.repeat(np.arange(len(padded)), [len(text) for text in padded])
    inside = row[:-2] == row[2:]
    runs = (letters[:-2] << np.uint64(42)) ^ (letters[1:-1] << np.uint64(21)) ^ letters[2:]
    kinds, kind = np.unique(runs[inside], return_inverse=True)
    owner = row[:-2][inside]
    pairs, counts = np.unique(owner * len(kinds) + kind, return_counts=True)
    owner, kind = np.divmod(pairs, max(1, len(kinds)))
    spread = np.bincount(kind, minlength=len(kinds))
    weight = np.sqrt(counts * np.log1p(len(padded) / spread[kind]))
    mixed = kinds * _SPREAD
    mixed ^= mixed >> np.uint64(29)
    bucket = (mixed % np.uint64(_BUCKETS)).astype(np.int64)
    sign = np.where(mixed >> np.uint64(63), 1.0, -1.0)
    flat = np.bincount(owner * _BUCKETS + bucket[kind], weight * sign[kind], len(padded) * _BUCKETS)
    rows = flat.reshape(len(padded), _BUCKETS).astype(np.float32)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(np.divide(rows, lengths, out=rows, where=lengths > 0))
