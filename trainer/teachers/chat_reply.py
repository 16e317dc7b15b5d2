"""From what a chat model replied to the probabilities of an item's levels. Pure functions."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from trainer.data import FloatArray

_DECIDED = 0.5
_LEAST_MASS = 0.01
_FLOOR = 1e-6
_SMOOTHING = 0.5
_AROUND = " \t\r\n▁ĠĊ\"'`*_()[]{}<>.,:;"
_LETTER = re.compile(r"[\W_]*([A-Za-z])[ \t]*(?:$|[^\w \t].*)", re.DOTALL)


class UnusableReplyError(Exception):
    """A reply from which no level can be read; it says why, never what the reply was."""


@dataclass(frozen=True, slots=True)
class Reply:
    """The parts of a chat completion that count.

    ``tops`` holds for each token of the reply the likeliest tokens in its place with their
    log-probabilities, None where the server tells none. ``tokens_in`` and ``tokens_out`` are what it counted.
    """

    text: str
    tops: tuple[tuple[tuple[str, float], ...], ...] | None
    tokens_in: int
    tokens_out: int


def read_reply(body: Any) -> Reply:
    """Take a decoded JSON body apart.

    Raises:
        UnusableReplyError: The body is not that of a chat completion.
    """
    try:
        choice = body["choices"][0]
        text = choice["message"]["content"] or ""
        places = (choice.get("logprobs") or {}).get("content")
        tops = None
        if places:
            tops = tuple(
                tuple(
                    (str(top["token"]), _logprob(top["logprob"])) for top in place.get("top_logprobs") or ()
                )
                for place in places
            )
            tops = tops if any(tops) else None
        usage = body.get("usage") or {}
        return Reply(
            str(text), tops, int(usage.get("prompt_tokens") or 0), int(usage.get("completion_tokens") or 0)
        )
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise UnusableReplyError("a reply that is no chat completion") from error


def from_logprobs(tops: Sequence[Sequence[tuple[str, float]]], letters: str) -> FloatArray:
    """Return the softmax over the levels' letters at the token that decides: (levels,).

    The token that decides is the first in whose place the letters hold half of the probability, else the
    one where they hold most. Tokens count without the blanks and marks around them and in either case, and
    add up where several stand for one letter. A letter that is not among the likeliest tokens can be no
    likelier than the least likely of them, and all such letters together no likelier than what those leave
    over: each gets the smaller of the last and its share of the latter, at least 1e-6. Few ``top_logprobs``
    therefore give flatter labels, never surer ones.

    Raises:
        UnusableReplyError: The letters hold less than a hundredth anywhere.
    """
    places = [_letter_masses(top, letters) for top in tops]
    decisive = next((n for n, masses in enumerate(places) if masses.sum() >= _DECIDED), None)
    if decisive is None:
        decisive = max(range(len(places)), key=lambda n: float(places[n].sum()))
    masses = places[decisive]
    if masses.sum() < _LEAST_MASS:
        raise UnusableReplyError("a reply that names no level")
    seen = [math.exp(logprob) for _, logprob in tops[decisive]]
    missing = masses == 0
    bound = min(*seen, max(0.0, 1 - sum(seen)) / max(1, missing.sum()))
    filled = np.maximum(np.where(missing, bound, masses), _FLOOR)
    return np.asarray(filled / filled.sum())


def _letter_masses(top: Sequence[tuple[str, float]], letters: str) -> FloatArray:
    masses = np.zeros(len(letters))
    for token, logprob in top:
        letter = token.strip(_AROUND).upper()
        if len(letter) == 1 and letter in letters:
            masses[letters.index(letter)] += math.exp(logprob)
    return masses


def from_samples(texts: Sequence[str], letters: str) -> FloatArray:
    """Return how often each level was replied, half a reply added to each: (levels,).

    The half is the smoothing of Krichevsky and Trofimov: five equal replies do not make a certainty.

    Raises:
        UnusableReplyError: No reply names a level.
    """
    counts = np.zeros(len(letters))
    for text in texts:
        match = _LETTER.fullmatch(text)
        place = letters.find(match[1].upper()) if match else -1
        if place >= 0:
            counts[place] += 1
    if not counts.any():
        raise UnusableReplyError("a reply that names no level")
    smoothed = counts + _SMOOTHING
    return np.asarray(smoothed / smoothed.sum())


def _logprob(value: Any) -> float:
    """Return a log-probability, at most 0; some servers write -9999 or null for "never"."""
    number = -math.inf if value is None else float(value)
    if math.isnan(number):
        raise ValueError("not a number")
    return min(number, 0.0)
