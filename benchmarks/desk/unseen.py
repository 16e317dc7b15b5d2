"""Unseen answers as a class: the official test answers a bundle has a question for, and what it proposes."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks.distillation.corpora import UNSEEN_ANSWERS, load
from grader_app.bundle import Bundle, Item, Prediction
from grader_app.core.queue import Need, need
from grader_app.core.roster import Cell, Response, Student

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "assets" / "bundles" / "circuits-1.3.0.gradebundle"
LABELLING = "levels"


@dataclass(frozen=True, slots=True)
class Unseen:
    """Answers nobody has decided, in file order; ``human`` are people's levels, (answers,)."""

    items: dict[str, Item]
    responses: tuple[Response, ...]
    predictions: dict[Cell, Prediction]
    needs: tuple[Need, ...]
    human: npt.NDArray[np.int64]

    @property
    def wrong(self) -> npt.NDArray[np.bool_]:
        """Which proposals differ from people: (answers,)."""
        proposed = [self.predictions[response.cell].level for response in self.responses]
        return np.array(proposed) != self.human


def unseen(bundle: Bundle, name: str) -> Unseen:
    """Read the unseen answers to the bundle's questions, and ask it about them."""
    corpus = load(name)
    items = {item.id: item for item in bundle.items}
    rows = [row for row in corpus.rows(UNSEEN_ANSWERS, LABELLING) if corpus.test[row].item_id in items]
    if not rows:
        raise SystemExit(f"{bundle.manifest.file_name} has no question of {name}")
    responses = tuple(
        Response(Cell("unseen", place, 1), Student("", ""), corpus.test[row].item_id, corpus.test[row].text)
        for place, row in enumerate(rows)
    )
    predictions: dict[Cell, Prediction] = {}
    for item_id in Counter(response.item_id for response in responses):
        own = [response for response in responses if response.item_id == item_id]
        made = bundle.predict(item_id, [response.text for response in own])
        predictions.update(zip((response.cell for response in own), made, strict=True))
    needs = tuple(need(r, items[r.item_id], predictions[r.cell]) for r in responses)
    return Unseen(items, responses, predictions, needs, corpus.labels(np.array(rows), LABELLING))
