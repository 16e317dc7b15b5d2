"""Make the bundle file: the student as ONNX, checked against torch, in a staging folder, then in place."""

import json
import tempfile
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from grader_app.bundle import Bundle, Calibration, Encoding, Familiar, ItemEntry, Manifest, pad, probabilities
from grader_app.bundle.bundle import CARD, EXAMPLES, MODEL, TOKENIZER
from trainer.data import DataError, Dataset, Example
from trainer.fitting.train import Fitted
from trainer.runs.config import RunConfig
from trainer.student.onnx_graph import student_graph

PARITY = 1e-4
"""Largest difference between torch and onnxruntime, in any output, that a bundle may have."""


@dataclass(frozen=True, slots=True)
class Ingredients:
    """All that goes into a bundle, but its measured figures."""

    dataset: Dataset
    fitted: Fitted
    calibrations: tuple[Calibration, ...]
    familiar: tuple[Familiar, ...]
    examples: tuple[Example, ...]

    def only(self, item_ids: Collection[str]) -> "Ingredients":
        """Return what is left when the bundle holds only the items ``item_ids``, in bundle order."""
        items = self.dataset.items
        places = [place for place, task in enumerate(items) if task.id in item_ids]
        return Ingredients(
            replace(self.dataset, items=tuple(items[place] for place in places)),
            replace(self.fitted, student=self.fitted.student.keep_items(places)),
            tuple(self.calibrations[place] for place in places),
            tuple(self.familiar[place] for place in places),
            self.examples,
        )


Measured = Mapping[str, Mapping[str, float]]
"""Figures by item id; those of all items together under the empty id."""


def write_bundle(
    folder: Path, config: RunConfig, ingredients: Ingredients, card: str, measured: Measured
) -> Path:
    """Write ``name-version.gradebundle`` into ``folder``, after it verified itself through onnxruntime.

    Raises:
        DataError: ``parity`` when onnxruntime does not give what torch gives.
    """
    fitted = ingredients.fitted
    weights = {name: value.numpy() for name, value in fitted.student.state_dict().items()}
    model = student_graph(weights, fitted.student.heads)
    difference = parity_gap(model, ingredients)
    if difference > PARITY:
        raise _parity_error(difference)
    manifest = _manifest(config, ingredients, measured)
    parts = {
        MODEL: model,
        TOKENIZER: fitted.vocabulary.tokenizer_json,
        EXAMPLES: _examples(ingredients),
        CARD: card.encode("utf-8"),
    }
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".staging-") as staging:
        staged = Bundle.write(Path(staging), manifest, parts)
        report = Bundle.open(staged).verify()
        if not report.ok:
            raise _parity_error(report.worst)
        return staged.replace(folder / staged.name)


def parity_gap(model: bytes, ingredients: Ingredients) -> float:
    """Return the largest difference between torch and onnxruntime over every item and output.

    The probe is every item with rows of 1 to 40 random tokens in one padded batch.
    """
    fitted, items = ingredients.fitted, len(ingredients.dataset.items)
    random = np.random.default_rng(0)
    lengths = 1 + np.arange(items) * 7 % 40
    ids, mask = pad(
        [
            Encoding(tuple(map(int, random.integers(1, fitted.encoder.vocabulary_size, length))))
            for length in lengths
        ]
    )
    item = np.arange(items)
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    names = ["logits", "evidence", "embedding"]
    got = session.run(names, {"input_ids": ids, "attention_mask": mask, "item": item})
    with torch.no_grad():
        output = fitted.student(*map(torch.from_numpy, (ids, mask, item)))
    wanted = [output.logits.numpy(), output.evidence.numpy(), output.embedding.numpy()]
    return max(float(np.abs(a - b).max()) for a, b in zip(got, wanted, strict=True))


def _manifest(config: RunConfig, ingredients: Ingredients, measured: Measured) -> Manifest:
    entries = tuple(
        ItemEntry(task.item, calibration, familiar, dict(measured.get(task.id, {})))
        for task, calibration, familiar in zip(
            ingredients.dataset.items, ingredients.calibrations, ingredients.familiar, strict=True
        )
    )
    return Manifest(
        name=config.name,
        version=config.version,
        title=config.title or config.name,
        language=config.language,
        licence=config.licence,
        credit=config.credit,
        made_by=f"grader-train, run {config.digest()}",
        max_tokens=config.student.max_tokens,
        parameters=ingredients.fitted.student.parameter_count(),
        items=entries,
        measured=dict(measured.get("", {})),
    )


def _examples(ingredients: Ingredients) -> bytes:
    index = ingredients.dataset.item_index
    tree = {
        "tolerance": PARITY,
        "examples": [
            {
                "item_id": example.item_id,
                "response": example.response,
                "probabilities": _torch_probabilities(ingredients, index[example.item_id], example.response),
            }
            for example in ingredients.examples
        ],
    }
    return (json.dumps(tree, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode("utf-8")


def _torch_probabilities(ingredients: Ingredients, place: int, text: str) -> Sequence[float]:
    ids, mask = pad(ingredients.fitted.encoder.encode([text]))
    with torch.no_grad():
        output = ingredients.fitted.student(
            torch.from_numpy(ids), torch.from_numpy(mask), torch.tensor([place])
        )
    logits = output.logits[0, : ingredients.dataset.items[place].levels].numpy()
    temperature = ingredients.calibrations[place].temperature
    return [round(float(p), 7) for p in probabilities(logits, temperature)]


def _parity_error(difference: float) -> DataError:
    return DataError(
        f"The exported student does not give what the trained one gives (difference {difference:.1e}).",
        hint="Please report this with the versions of torch, onnx and onnxruntime; no bundle was written.",
        code="parity",
    )
