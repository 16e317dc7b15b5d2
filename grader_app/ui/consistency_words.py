"""What the check says: the words in which two answers differ, and how steady she was, in plain words."""

import math
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from grader_app.bundle import Evidence
from grader_app.core.agreement import Agreement
from grader_app.ui import words
from grader_app.ui.translation import tr

_WORD = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")
_STEADY = 0.05
"""A shift of less than this many levels is none that anybody would feel."""


def differing(one: str, other: str) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
    """Return where two answers differ, each in its own characters, to be underlined."""
    words_in = list(_WORD.finditer(one)), list(_WORD.finditer(other))
    said = tuple([match[0].casefold() for match in found] for found in words_in)
    steps = SequenceMatcher(a=said[0], b=said[1], autojunk=False).get_opcodes()
    changed = [step for step in steps if step[0] != "equal"]
    first = [(start, end) for _, start, end, _, _ in changed]
    second = [(start, end) for *_, start, end in changed]
    return tuple(_marked(words_in[0], first)), tuple(_marked(words_in[1], second))


def _marked(found: Sequence[re.Match[str]], spans: Sequence[tuple[int, int]]) -> Iterator[Evidence]:
    for start, end in spans:
        if start < end:
            yield Evidence(found[start].start(), found[end - 1].end(), 1.0)


def drift_words(found: Agreement) -> tuple[str, str]:
    """Return two sentences about her second marks: how often the same, and whether more generous."""
    if not found.answers:
        return "", ""
    same = tr(
        "%n early answers came back without your first score: {same} got the same again.",
        n=found.answers,
        same=words.number(found.exact),
    )
    shift = abs(found.shift)
    if math.isnan(shift) or shift < _STEADY:
        return same, tr("On average you are as strict now as at the start.")
    amount = words.points(round(shift, 1))
    if found.shift > 0:
        return same, tr("On average you give {amount} of a level more now than at the start.", amount=amount)
    return same, tr("On average you give {amount} of a level less now than at the start.", amount=amount)
