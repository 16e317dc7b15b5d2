"""A patient teacher: answers that nobody wrote, made from those somebody did, for the teacher to label.

Where an answer has a human level, a teacher's opinion of it adds little. What the teacher knows beyond the
human levels shows on other wordings, so it is shown many: words left out, misspelt, clauses dropped or in
another order, the beginning of one answer with the end of another (Beyer et al. 2022, arXiv 2106.05237: a
good teacher is patient and consistent; mixing after CutMix, Yun et al. 2019).
"""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from trainer.data import Dataset, IntArray, Response
from trainer.fitting.augmentation import misspell

_CLAUSE = re.compile(
    r"(?<=[.;,!?])\s+|\s+(?=(?:and|because|but|so|then|when|while|if|which|since)\b)", re.IGNORECASE
)
_MISSPELT_SHARE = 0.15
_MARK = "~"


def with_synthetic(dataset: Dataset, folds: IntArray, each: int, seed: int) -> Dataset:
    """Return ``dataset`` with ``each`` synthetic answers of every train response among the unlabelled.

    An answer is mixed with others of its own fold only, so that one made without a fold holds nothing of it.
    ``folds`` (train responses,).
    """
    train = dataset.of("train")
    made: list[Response] = []
    # In the order in which the folds come up: the same parts under other numbers give the same answers.
    for place, fold in enumerate(dict.fromkeys(folds.tolist()) if each else ()):
        own = [response for response, other in zip(train, folds, strict=True) if other == fold]
        made += synthesise(own, each, seed + place)
    return replace(dataset, unlabelled=(*dataset.unlabelled, *made))


def source_of(response_id: str) -> str:
    """Return the id of the response that a synthetic one was made from; any other id unchanged."""
    return response_id.rsplit(_MARK, 1)[0]


def synthesise(responses: Sequence[Response], each: int, seed: int) -> tuple[Response, ...]:
    """Make ``each`` answers out of every one of ``responses``; their ids say from which.

    An answer is mixed with others to the same item only. Their level is -1: nobody has judged them.
    """
    random = Random(seed)  # noqa: S311 - makes training data, keeps no secret
    texts: defaultdict[str, list[str]] = defaultdict(list)
    for response in responses:
        texts[response.item_id].append(response.text)
    made = []
    for response in responses:
        for number in range(each):
            change = random.choice(_CHANGES)
            text = change(response.text, random.choice(texts[response.item_id]), random)
            made.append(
                replace(
                    response,
                    response_id=f"{response.response_id}{_MARK}{number}",
                    split="unlabelled",
                    text=text,
                    level=-1,
                    second_level=None,
                )
            )
    return tuple(made)


def _leave_out(text: str, _other: str, random: Random) -> str:
    share = random.uniform(0.1, 0.4)
    words = text.split()
    kept = [word for word in words if random.random() >= share]
    return " ".join(kept or words[:1])


def _misspell(text: str, _other: str, random: Random) -> str:
    return " ".join(
        misspell(word, random) if random.random() < _MISSPELT_SHARE else word for word in text.split()
    )


def _reorder(text: str, other: str, random: Random) -> str:
    clauses = _CLAUSE.split(text)
    if len(clauses) < 2:
        return _leave_out(text, other, random)
    random.shuffle(clauses)
    if len(clauses) > 2 and random.random() < 0.5:
        clauses.pop()
    return " ".join(clauses)


def _mix(text: str, other: str, random: Random) -> str:
    return f"{_part(text, random, first=True)} {_part(other, random, first=False)}".strip()


def _part(text: str, random: Random, *, first: bool) -> str:
    """Return the beginning or the end of ``text``, cut between clauses where it has several."""
    clauses = _CLAUSE.split(text)
    units = clauses if len(clauses) > 1 else text.split()
    cut = random.randint(1, max(1, len(units) - 1))
    return " ".join(units[:cut] if first else units[-cut:])


_CHANGES: tuple[Callable[[str, str, Random], str], ...] = (_leave_out, _misspell, _reorder, _mix, _mix)
"""What is done to an answer, each as likely as the next."""
