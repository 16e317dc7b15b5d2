"""The four data sets of the tables: official splits, the most detailed labels, and every coarser labelling.

A model is fitted on the detailed labels once; for a coarser labelling its probabilities are added up. So one
fit serves the 5-way, 3-way and 2-way tasks, and what is compared never differs in what was learnt.
"""

import csv
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from grader_app.bundle import Item, Level, Rubric
from trainer.data import Dataset, Response, TaskItem, plain

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
NAMES = ("saf-de", "beetle", "sciEntsBank", "saf-en")
"""Cheapest first."""

SRA_LABELS = ("non_domain", "irrelevant", "contradictory", "partially_correct_incomplete", "correct")
SAF_LABELS = ("Incorrect", "Partially correct", "Correct")
UNSEEN_ANSWERS, UNSEEN_QUESTIONS, UNSEEN_DOMAINS = "unseen-answers", "unseen-questions", "unseen-domains"

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Labelling:
    """One way to label a corpus: ``of_detailed`` says which label each detailed label becomes.

    ``ordered`` labels are levels 0, 1, 2: kappa means something for them alone.
    """

    name: str
    labels: tuple[str, ...]
    of_detailed: tuple[int, ...]
    ordered: bool = False

    def gather(self, probabilities: FloatArray) -> FloatArray:
        """Add up (rows, detailed labels) to (rows, labels)."""
        return probabilities @ np.eye(len(self.labels))[list(self.of_detailed)]


_LEVELS = ("0", "1", "2")
SRA_LABELLINGS = (
    Labelling("5-way", SRA_LABELS, (0, 1, 2, 3, 4)),
    # The official three labels: partly correct counts as incorrect, only a contradiction is told apart.
    Labelling("3-way", ("incorrect", "contradictory", "correct"), (0, 0, 1, 0, 2)),
    Labelling("2-way", ("incorrect", "correct"), (0, 0, 0, 0, 1)),
    Labelling("levels", _LEVELS, (0, 0, 0, 1, 2), ordered=True),
)
SAF_LABELLINGS = (Labelling("levels", _LEVELS, (0, 1, 2), ordered=True),)


@dataclass(frozen=True, slots=True)
class Corpus:
    """A data set and, for its test responses, the official split and the human label in every labelling.

    ``dataset`` has the detailed labels, -1 where a response has only coarser ones. ``human`` is labelling ->
    response id -> label; a response without a label in a labelling is left out of it.
    """

    name: str
    dataset: Dataset
    labellings: tuple[Labelling, ...]
    official: Mapping[str, str]
    human: Mapping[str, Mapping[str, int]]

    @property
    def train(self) -> tuple[Response, ...]:
        """The train responses, in file order."""
        return self.dataset.of("train")

    @property
    def test(self) -> tuple[Response, ...]:
        """The responses of all test splits, in file order: the order of every array of predictions."""
        return self.dataset.of("test")

    @property
    def seen(self) -> Dataset:
        """The items that have train responses, with all their responses: what a student can know."""
        known = {response.item_id for response in self.train}
        return Dataset(
            tuple(task for task in self.dataset.items if task.id in known),
            tuple(response for response in self.dataset.responses if response.item_id in known),
        )

    @property
    def levels(self) -> Labelling:
        """The labelling for which kappa means something: the levels that a bundle has."""
        return next(labelling for labelling in self.labellings if labelling.ordered)

    def rows(self, split: str, labelling: str) -> IntArray:
        """Return which rows of ``test`` belong to an official split and have a label."""
        human = self.human[labelling]
        return np.array(
            [
                row
                for row, response in enumerate(self.test)
                if self.official[response.response_id] == split and response.response_id in human
            ],
            dtype=np.int64,
        )

    def labels(self, rows: IntArray, labelling: str) -> IntArray:
        """Return the human labels of ``rows`` of ``test``."""
        test, human = self.test, self.human[labelling]
        return np.array([human[test[row].response_id] for row in rows], dtype=np.int64)

    def rows_to(self, items: Container[str]) -> IntArray:
        """Return which rows of ``test`` answer one of ``items``."""
        rows = [row for row, response in enumerate(self.test) if response.item_id in items]
        return np.array(rows, dtype=np.int64)

    def laid_out(self, rows: IntArray, found: FloatArray) -> FloatArray:
        """Return what was ``found`` of some ``rows`` of ``test``, NaN of the others: (test rows, labels)."""
        said = np.full((len(self.test), found.shape[1]), np.nan)
        said[rows] = found
        return said

    def repeated(self) -> frozenset[int]:
        """Return the rows of ``test`` whose words are those of a train response to the same item."""
        learnt = {(response.item_id, plain(response.text)) for response in self.train}
        return frozenset(
            row
            for row, response in enumerate(self.test)
            if (response.item_id, plain(response.text)) in learnt
        )


@lru_cache(maxsize=1)
def load(name: str) -> Corpus:
    """Read one of NAMES from the data beside the checkout."""
    return _sra(name) if name in ("beetle", "sciEntsBank") else _saf(name)


def relabelled(corpus: Corpus, labelling: Labelling) -> Dataset:
    """Return the items that have train responses, labelled otherwise."""
    levels = tuple(Level(index, label, "") for index, label in enumerate(labelling.labels))
    seen = corpus.seen
    return Dataset(
        tuple(replace(task, item=replace(task.item, rubric=Rubric(levels))) for task in seen.items),
        tuple(
            replace(response, level=labelling.of_detailed[response.level] if response.level >= 0 else -1)
            for response in seen.responses
        ),
    )


def _sra(name: str) -> Corpus:
    rows = [row for row in _table(DATA / "sra" / "responses.csv") if row["corpus"] == name]
    items = {row["item_id"]: row for row in _table(DATA / "sra" / "items.csv")}
    responses = [
        Response(
            row["response_id"],
            row["item_id"],
            "train" if row["split"] == "train" else "test",
            row["response"],
            SRA_LABELS.index(row["label_5way"]) if row["label_5way"] else -1,
            # The third field of the id is the student, who answered many questions.
            group=row["response_id"].split(".")[2] if name == "sciEntsBank" else "",
        )
        for row in rows
    ]
    tested = [(row, r) for row, r in zip(rows, responses, strict=True) if r.split == "test"]
    human: dict[str, dict[str, int]] = {}
    for labelling in SRA_LABELLINGS:
        if labelling.name in ("3-way", "2-way"):
            column = f"label_{labelling.name.replace('-', '')}"
            human[labelling.name] = {r.response_id: labelling.labels.index(row[column]) for row, r in tested}
        else:
            human[labelling.name] = {
                r.response_id: labelling.of_detailed[r.level] for _, r in tested if r.level >= 0
            }
    official = {r.response_id: row["split"].removeprefix("test-") for row, r in tested}
    dataset = Dataset(_items(responses, items, SRA_LABELS), tuple(responses))
    return Corpus(name, dataset, SRA_LABELLINGS, official, human)


def _saf(name: str) -> Corpus:
    language = name.removeprefix("saf-")
    rows = [row for row in _table(DATA / "saf" / "responses.csv") if row["language"] == language]
    items = {row["item_id"]: row for row in _table(DATA / "saf" / "items.csv")}
    # Thirteen ids of the English set name one response in training and another in unseen answers.
    uses = Counter(row["response_id"] for row in rows)
    responses = [
        Response(
            row["response_id"]
            if row["split"] == "training" or uses[row["response_id"]] == 1
            else f"{row['response_id']}@{row['split']}",
            row["item_id"],
            "train" if row["split"] == "training" else "test",
            row["response"],
            SAF_LABELS.index(row["verification_feedback"]),
        )
        for row in rows
    ]
    tested = [(row, r) for row, r in zip(rows, responses, strict=True) if r.split == "test"]
    dataset = Dataset(_items(responses, items, SAF_LABELS), tuple(responses))
    official = {r.response_id: row["split"].replace("_", "-") for row, r in tested}
    human = {"levels": {r.response_id: r.level for _, r in tested}}
    return Corpus(name, dataset, SAF_LABELLINGS, official, human)


def _items(
    responses: Sequence[Response], known: Mapping[str, Mapping[str, str]], labels: Sequence[str]
) -> tuple[TaskItem, ...]:
    rubric = Rubric(tuple(Level(index, label, "") for index, label in enumerate(labels)))
    return tuple(
        TaskItem(Item(i, i, known[i]["question"], rubric), known[i]["reference_answer"])
        for i in sorted({response.item_id for response in responses})
    )


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
