"""What the trainer learns from: scored responses, folds without leakage, soft labels by response id."""

import csv
import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Literal

import numpy as np
import numpy.typing as npt

from grader_app.bundle import Item
from grader_app.errors import GraderError

Split = Literal["train", "validation", "test", "repeated", "unlabelled"]

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]


class DataError(GraderError):
    """The training data cannot be used; ``problems`` lists everything that is wrong with it."""

    def __init__(self, sentence: str, *, hint: str, code: str, problems: Sequence[str] = ()) -> None:
        super().__init__(sentence, hint=hint, code=code)
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class TaskItem:
    """An item as the trainer sees it: ``reference`` is a model answer only teachers read, "" where absent."""

    item: Item
    reference: str = ""

    @property
    def id(self) -> str:
        """The item's id."""
        return self.item.id

    @property
    def levels(self) -> int:
        """How many levels its rubric has."""
        return len(self.item.rubric.levels)


@dataclass(frozen=True, slots=True)
class Response:
    """One answer. ``level`` is an index into its item's rubric, ``second_level`` another rater's.

    ``group`` is what no split may tear apart; ``subgroups`` say to which part of the students its writer
    belongs, by kind (``{"gender": "f"}``): no model reads them, the report compares them. An answer that
    nobody scored has level -1 and the split ``unlabelled``; a test answer that stands word for word among
    those learnt from has the split ``repeated``: it would prove nothing.
    """

    response_id: str
    item_id: str
    split: Split
    text: str
    level: int
    second_level: int | None = None
    group: str = ""
    subgroups: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Example:
    """An answer of our own that travels with the bundle, so that it can check itself anywhere."""

    item_id: str
    response: str


@dataclass(frozen=True, slots=True)
class Dataset:
    """Items in bundle order and all their responses; every response names one of the items.

    ``unlabelled`` are answers nobody has scored, for teachers to label; ``responses`` holds none of them.
    """

    items: tuple[TaskItem, ...]
    responses: tuple[Response, ...]
    unlabelled: tuple[Response, ...] = ()

    @property
    def item_index(self) -> dict[str, int]:
        """Place of each item id in ``items``, which is its index in the model's ``item`` input."""
        return {task.id: index for index, task in enumerate(self.items)}

    @property
    def max_levels(self) -> int:
        """Levels of the item that has most."""
        return max(task.levels for task in self.items)

    def of(self, *splits: Split) -> tuple[Response, ...]:
        """Return the responses of ``splits``, in file order."""
        return tuple(response for response in self.responses if response.split in splits)


Span = tuple[int, int, float]
"""A word's first character, the one after its last, and its share of the saliency."""


@dataclass(frozen=True, slots=True)
class SoftLabels:
    """What a teacher says, keyed by response id so that no join depends on an order.

    ``probabilities`` hold one number per level of the response's own item, lowest level first.
    ``saliency`` holds word spans whose weights sum to 1, for the responses the teacher can explain.
    """

    probabilities: Mapping[str, FloatArray]
    saliency: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)

    def join(self, responses: Sequence[Response], levels: int) -> FloatArray:
        """Return the probabilities of ``responses`` in their order: (responses, levels), 0 where unused.

        Raises:
            DataError: ``teacher-join`` when a response has no soft label.
        """
        missing = sum(response.response_id not in self.probabilities for response in responses)
        if missing:
            raise DataError(
                f"The teacher has no soft label for {missing} of {len(responses)} responses.",
                hint="Label them with the same teacher, or remove its cached labels and run again.",
                code="teacher-join",
            )
        joined = np.zeros((len(responses), levels))
        for row, response in enumerate(responses):
            own = self.probabilities[response.response_id]
            joined[row, : len(own)] = own
        return joined

    def only(self, responses: Sequence[Response]) -> "SoftLabels":
        """Return the labels of ``responses`` alone; those without one are left out."""
        return self.of({response.response_id for response in responses})

    def of(self, response_ids: Collection[str]) -> "SoftLabels":
        """Return the labels of ``response_ids`` alone, in the order of these labels."""
        ids = [i for i in self.probabilities if i in response_ids]
        return SoftLabels(
            {i: self.probabilities[i] for i in ids}, {i: self.saliency[i] for i in ids if i in self.saliency}
        )

    def merged(self, other: "SoftLabels") -> "SoftLabels":
        """Return these and ``other``'s labels together; a response must not be in both."""
        if self.probabilities.keys() & other.probabilities.keys():
            raise ValueError("a response has two soft labels")
        return SoftLabels({**self.probabilities, **other.probabilities}, {**self.saliency, **other.saliency})

    def write(self, path: Path) -> None:
        """Write the labels as CSV, one response a row: id, probabilities and saliency as JSON lists."""
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["response_id", "probabilities", "saliency"])
            for response_id, probability in self.probabilities.items():
                spans = self.saliency.get(response_id)
                writer.writerow([response_id, _rounded(probability), "" if spans is None else _spans(spans)])

    @classmethod
    def read(cls, path: Path) -> "SoftLabels":
        """Read labels written by :meth:`write`."""
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        return cls(
            {row["response_id"]: np.array(json.loads(row["probabilities"])) for row in rows},
            {
                row["response_id"]: tuple((start, end, weight) for start, end, weight in json.loads(spans))
                for row in rows
                if (spans := row["saliency"])
            },
        )


def _rounded(probability: FloatArray) -> str:
    return json.dumps([round(float(p), 6) for p in probability])


def _spans(spans: Iterable[Span]) -> str:
    return json.dumps([[start, end, round(weight, 5)] for start, end, weight in spans])


def mean_labels(labels: Sequence[SoftLabels]) -> SoftLabels:
    """Average several teachers' probabilities and saliency over the same responses.

    Raises:
        DataError: ``teacher-join`` when they do not label the same responses.
    """
    ids = labels[0].probabilities.keys()
    if any(other.probabilities.keys() != ids for other in labels[1:]):
        raise DataError(
            "The teachers do not label the same responses.",
            hint="Label all responses with every teacher.",
            code="teacher-join",
        )
    saliency: dict[str, tuple[Span, ...]] = {}
    for response_id in ids:
        explained = [other.saliency[response_id] for other in labels if response_id in other.saliency]
        if explained:
            weights: defaultdict[tuple[int, int], float] = defaultdict(float)
            for spans in explained:
                for start, end, weight in spans:
                    weights[start, end] += weight / len(explained)
            saliency[response_id] = tuple((*span, weight) for span, weight in sorted(weights.items()))
    means = {
        response_id: np.mean([other.probabilities[response_id] for other in labels], axis=0)
        for response_id in ids
    }
    return SoftLabels(means, saliency)


def assign_folds(responses: Sequence[Response], folds: int, seed: int) -> IntArray:
    """Deal responses into folds, alike in items and levels; a group never straddles two folds.

    Responses of one ``group``, and responses of one item with the same words, stay together.

    Returns:
        (responses,), fold numbers from 0.
    """
    together = _linked(responses)
    members: defaultdict[int, list[int]] = defaultdict(list)
    for row, head in enumerate(together):
        members[head].append(row)
    order = list(members.values())
    Random(seed).shuffle(order)  # noqa: S311 - deals folds, keeps no secret
    order.sort(key=len, reverse=True)  # stable: the big groups first, while there is room everywhere
    dealt = np.zeros(len(responses), dtype=np.int64)
    held: list[Counter[tuple[str, int]]] = [Counter() for _ in range(folds)]
    for rows in order:
        strata = [(responses[row].item_id, responses[row].level) for row in rows]
        loads = [(sum(counts[stratum] for stratum in strata), counts.total()) for counts in held]
        fold = loads.index(min(loads))
        held[fold].update(strata)
        dealt[rows] = fold
    return dealt


def plain(text: str) -> str:
    """Return ``text`` in lower case with single spaces: what counts as the same answer."""
    return " ".join(text.lower().split())


def _linked(responses: Sequence[Response]) -> list[int]:
    """Return for each row the first row it is tied to, directly or through others, by group or by words."""
    head = list(range(len(responses)))

    def find(row: int) -> int:
        while head[row] != row:
            row = head[row]
        return row

    first: dict[tuple[str, str, str], int] = {}
    for row, response in enumerate(responses):
        keys = [("words", response.item_id, plain(response.text))]
        if response.group:
            keys.append(("group", "", response.group))
        for key in keys:
            head[find(row)] = find(first.setdefault(key, row))
    return [find(row) for row in range(len(responses))]
