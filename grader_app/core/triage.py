"""Which answers need the teacher's eye, and why."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from grader_app.bundle import Item, Prediction, is_blank
from grader_app.core.languages import is_in_another_language
from grader_app.core.phrases import GAVE_UP, INSTRUCTIONS
from grader_app.core.roster import Response

_WORD = re.compile(r"\w+")
_COPIED_SHARE = 0.8
_COPIED_WORDS = 5


class Flag(StrEnum):
    """Something a teacher should know about an answer."""

    INSTRUCTION = "instruction"
    OFF_TOPIC = "off-topic"
    PROMPT_COPIED = "prompt-copied"
    OTHER_LANGUAGE = "other-language"
    TRUNCATED = "truncated"
    BLANK = "blank"
    GAVE_UP = "gave-up"
    CLOSE_CALL = "close-call"
    NOT_SCORED = "not-scored"


_URGENCY = {flag: rank for rank, flag in enumerate(Flag)}


@dataclass(frozen=True, slots=True)
class Triage:
    """What was found about one answer: its flags, most urgent first, and where it stands in the queue."""

    flags: tuple[Flag, ...]
    margin: float

    @property
    def needs_teacher(self) -> bool:
        """Whether the answer should be looked at by a person before its score counts."""
        return bool(self.flags)

    @property
    def order(self) -> tuple[int, float]:
        """Sort key: flagged ones first, by urgency; then the thinnest margin."""
        return (_URGENCY[self.flags[0]] if self.flags else len(_URGENCY), self.margin)


def gave_up(text: str) -> bool:
    """Whether an answer only says that its writer does not know."""
    return " ".join(_WORD.findall(re.sub("['’]", "", text.casefold()))) in GAVE_UP


def talks_to_grader(text: str) -> bool:
    """Whether an answer addresses whoever marks it instead of the question."""
    return INSTRUCTIONS.search(text) is not None


def copies_prompt(text: str, prompt: str) -> bool:
    """Whether nearly all of an answer is the question itself, by its runs of three words."""
    words = _WORD.findall(text.casefold())
    if len(words) < _COPIED_WORDS:
        return False
    asked = set(_trigrams(_WORD.findall(prompt.casefold())))
    own = list(_trigrams(words))
    return sum(trigram in asked for trigram in own) >= _COPIED_SHARE * len(own)


def triage(response: Response, item: Item, prediction: Prediction | None, language: str = "") -> Triage:
    """Say what a teacher should know about an answer before its proposed score counts.

    Args:
        response: The answer.
        item: What was asked.
        prediction: What is proposed, if anything.
        language: That of the class, `Session.language`; "" where it cannot be told.
    """
    text = response.text
    if is_blank(text):
        return Triage((Flag.BLANK,), 0.0)
    checks = {
        Flag.INSTRUCTION: talks_to_grader(text),
        Flag.OFF_TOPIC: prediction is not None and prediction.off_topic,
        Flag.PROMPT_COPIED: copies_prompt(text, item.prompt),
        Flag.OTHER_LANGUAGE: is_in_another_language(text, language),
        Flag.TRUNCATED: prediction is not None and prediction.truncated,
        Flag.GAVE_UP: gave_up(text),
        Flag.CLOSE_CALL: prediction is not None and not prediction.sure,
        Flag.NOT_SCORED: prediction is None,
    }
    found = tuple(flag for flag, raised in checks.items() if raised)
    return Triage(found, prediction.margin if prediction is not None else 0.0)


def _trigrams(words: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return zip(words, words[1:], words[2:], strict=False)
