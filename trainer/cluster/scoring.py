"""What a worker does with a batch of answers: score it with the bundle it was given once.

The bundle travels as a worker plugin: the scheduler hands it to every worker, those that join or come back
later included, so that it is sent once a worker and not once a batch.
"""

import tempfile
import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
from distributed import WorkerPlugin, get_worker

from grader_app.bundle import Bundle, Prediction, is_blank
from trainer.cluster.answers import Batch
from trainer.cluster.connection import wordless

SCHEMA = pa.schema(
    [
        ("response_id", pa.string()),
        ("item_id", pa.string()),
        ("level", pa.int8()),
        ("points", pa.float64()),
        ("confidence", pa.float32()),
        ("sure", pa.bool_()),
        ("flags", pa.string()),
        ("expected", pa.float32()),
    ]
)
"""Columns of the output. ``level`` counts the rubric's levels from 0; ``expected`` is the mean of their
points under the probabilities; ``flags`` are joined by spaces."""

_ASKED_TOGETHER = 1024
"""Predictions carry their evidence; so many of them are held at a time."""

_MOST_IDS = 1000
_LONGEST_ID = 64
_OTHER_IDS = "(others)"


@dataclass(frozen=True, slots=True)
class Scored:
    """A batch's result: ``rows`` in SCHEMA, in input order, and how often each unknown item id was met."""

    rows: pa.RecordBatch
    unknown: dict[str, int]


class BundleOnWorker(WorkerPlugin):
    """Keeps a bundle on a worker, opened once in each of its threads."""

    def __init__(self, content: bytes, sha256: str) -> None:
        self.name = plugin_name(sha256)
        self._content = content

    def setup(self, worker: Any) -> None:  # noqa: ARG002 - the plugin's interface
        """Get ready on one worker."""
        self._opened = threading.local()

    @property
    def bundle(self) -> Bundle:
        """The bundle of this thread."""
        if not hasattr(self._opened, "bundle"):
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "shipped.gradebundle"
                path.write_bytes(self._content)
                self._opened.bundle = Bundle.open(path)
        bundle: Bundle = self._opened.bundle
        return bundle


def plugin_name(sha256: str) -> str:
    """Return the name under which workers keep the bundle of that digest."""
    return f"bundle-{sha256}"


def score_on_worker(batch: Batch, sha256: str) -> Scored:
    """Score a batch with the worker's bundle.

    Raises:
        WorkError: In place of any other exception.
    """
    with wordless():
        plugin: Any = get_worker().plugins[plugin_name(sha256)]
        return score_rows(plugin.bundle, batch)


def score_rows(bundle: Bundle, batch: Batch) -> Scored:
    """Score a batch: blank answers get the lowest level by rule, unknown items no score."""
    table = batch.table()
    item_ids, texts = table["item_id"].to_pylist(), table["response"].to_pylist()
    items = {item.id: item for item in bundle.items}
    cells: list[dict[str, Any]] = [{"flags": "unknown-item"}] * len(texts)
    asked: dict[str, list[int]] = {}
    for row, (item_id, text) in enumerate(zip(item_ids, texts, strict=True)):
        if item_id not in items:
            continue
        if is_blank(text):
            lowest = items[item_id].rubric.levels[0].points
            cells[row] = {"level": 0, "points": lowest, "sure": False, "flags": "blank", "expected": lowest}
        else:
            asked.setdefault(item_id, []).append(row)
    for item_id, rows in asked.items():
        points = [level.points for level in items[item_id].rubric.levels]
        for start in range(0, len(rows), _ASKED_TOGETHER):
            some = rows[start : start + _ASKED_TOGETHER]
            predictions = bundle.predict(item_id, [texts[row] for row in some])
            for row, prediction in zip(some, predictions, strict=True):
                cells[row] = _cells(prediction, points)
    given = list(SCHEMA)[2:]
    columns = [pa.array([row.get(field.name) for row in cells], field.type) for field in given]
    rows_out = pa.record_batch([table["response_id"], table["item_id"], *columns], schema=SCHEMA)
    unknown: Counter[str] = Counter()
    add_ids(unknown, Counter(item_id for item_id in item_ids if item_id not in items))
    return Scored(rows_out, dict(unknown))


def add_ids(counts: Counter[str], more: Mapping[str, int]) -> None:
    """Add ``more`` to ``counts``, which stay small: long ids, and those after the first thousand, are one.

    A column of answers taken for the column of ids would otherwise fill memory and summary with answers.
    """
    for item_id, rows in more.items():
        listed = item_id in counts or (len(counts) < _MOST_IDS and len(item_id) <= _LONGEST_ID)
        counts[item_id if listed else _OTHER_IDS] += rows


def _cells(prediction: Prediction, points: list[float]) -> dict[str, Any]:
    flags = {"off-topic": prediction.off_topic, "truncated": prediction.truncated}
    return {
        "level": prediction.level,
        "points": points[prediction.level],
        "confidence": prediction.confidence,
        "sure": prediction.sure,
        "flags": " ".join(name for name, raised in flags.items() if raised),
        "expected": sum(p * q for p, q in zip(prediction.probabilities, points, strict=True)),
    }
