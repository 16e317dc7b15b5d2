"""Read the Beetle part of the SRA data: official splits, three levels or all five labels."""

import csv
from pathlib import Path

import numpy as np

from grader_app.bundle import Item, Level, Rubric
from trainer.data import Dataset, Response, SoftLabels, TaskItem

ROOT = Path(__file__).resolve().parents[2]
SRA = ROOT.parent / "shared" / "data" / "sra"
LABELS = ("non_domain", "irrelevant", "contradictory", "partially_correct_incomplete", "correct")
LEVEL_OF_LABEL = (0, 0, 0, 1, 2)
"""Level 0, 1 or 2 of each of LABELS."""

SHIPPED_ITEMS = 24
"""The items with most train rows: those of the circuits bundle."""

_LEVELS = (Level(0, "not yet", ""), Level(1, "partly", ""), Level(2, "correct", ""))
_SPLITS = {"train": "train", "test-unseen-answers": "test"}


def beetle(ways: int) -> Dataset:
    """Return all Beetle items with their train rows and unseen-answers test rows; most train rows first.

    Args:
        ways: 3 for the levels 0/1/2, 5 for the five labels as five levels in the order of LABELS.
    """
    with (SRA / "responses.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["corpus"] == "beetle" and row["split"] in _SPLITS]
    with (SRA / "items.csv").open(encoding="utf-8", newline="") as file:
        known = {row["item_id"]: row for row in csv.DictReader(file)}
    if ways == 3:
        levels = _LEVELS
    else:
        levels = tuple(Level(LEVEL_OF_LABEL[i], label, "") for i, label in enumerate(LABELS))
    counts: dict[str, int] = {}
    for row in rows:
        counts[row["item_id"]] = counts.get(row["item_id"], 0) + (row["split"] == "train")
    items = tuple(
        TaskItem(
            Item(item_id, item_id, known[item_id]["question"], Rubric(levels)),
            known[item_id]["reference_answer"],
        )
        for item_id in sorted(counts, key=lambda item_id: (-counts[item_id], item_id))
    )
    responses = tuple(
        Response(
            row["response_id"],
            row["item_id"],
            _SPLITS[row["split"]],  # type: ignore[arg-type]
            row["response"],
            LABELS.index(row["label_5way"]) if ways == 5 else LEVEL_OF_LABEL[LABELS.index(row["label_5way"])],
        )
        for row in rows
    )
    return Dataset(items, responses)


def to_three_levels(labels: SoftLabels) -> SoftLabels:
    """Add up the probabilities of five labels to those of levels 0, 1 and 2."""
    gather = np.eye(3)[list(LEVEL_OF_LABEL)]
    return SoftLabels({i: p @ gather for i, p in labels.probabilities.items()}, labels.saliency)
