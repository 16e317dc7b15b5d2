"""A bundle: one zip file that holds a student model and all that is needed to score with it."""

import hashlib
import json
import os
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnxruntime

from grader_app.bundle.encoding import Encoder, Encoding, pad
from grader_app.bundle.item import Item
from grader_app.bundle.manifest import ItemEntry, Manifest, Part, damaged
from grader_app.bundle.onnx_check import check_model
from grader_app.bundle.prediction import Prediction, predict_batch
from grader_app.errors import BundleError

SUFFIX: Final = ".gradebundle"
MANIFEST: Final = "manifest.json"
MODEL: Final = "model.onnx"
TOKENIZER: Final = "tokenizer.json"
EXAMPLES: Final = "examples.json"
CARD: Final = "CARD.md"

_MAX_BYTES: Final = {
    MANIFEST: 16 << 20,
    MODEL: 128 << 20,
    TOKENIZER: 16 << 20,
    EXAMPLES: 4 << 20,
    CARD: 1 << 20,
}
_MAX_FILE_BYTES: Final = 192 << 20
_BATCH: Final = 24
"""Answers that run together: more would differ more in length, and padding is computed for nothing."""


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """How a bundle did on its own examples: ``worst`` is the largest difference of a probability."""

    examples: int
    worst: float
    tolerance: float

    @property
    def ok(self) -> bool:
        """Whether every example was scored as when the bundle was made."""
        return self.worst <= self.tolerance


class Bundle:
    """An opened bundle. It belongs to one thread; ``sha256`` is the digest of the whole file."""

    def __init__(self, path: Path, sha256: str, manifest: Manifest, parts: Mapping[str, bytes]) -> None:
        self.path = path
        self.sha256 = sha256
        self.manifest = manifest
        self.card = _utf8(parts[CARD])
        self._examples = parts[EXAMPLES]
        self._index = {entry.item.id: index for index, entry in enumerate(manifest.items)}
        self._encoder = Encoder(parts[TOKENIZER], manifest.max_tokens)
        check_model(parts[MODEL])
        self._session = _load(parts[MODEL])

    @classmethod
    def open(cls, path: Path) -> "Bundle":
        """Open a bundle after checking format, sizes, digests, tokenizer and model.

        Raises:
            BundleError: ``missing``, ``unreadable``, ``too-new`` or ``damaged``.
        """
        content = _read(path)
        parts = _unzip(content)
        manifest = Manifest.from_json(parts[MANIFEST])
        for name in (MODEL, TOKENIZER, EXAMPLES, CARD):
            part = manifest.parts.get(name)
            if part is None or part != _describe(parts[name]):
                raise damaged("its part {name} is not the one it was made with", name=name)
        return cls(path, hashlib.sha256(content).hexdigest(), manifest, parts)

    @staticmethod
    def describe(path: Path) -> Manifest:
        """Return what a bundle says about itself; of its other parts only the size is looked at.

        Raises:
            BundleError: As `open`.
        """
        return Manifest.from_json(_unzip(_read(path))[MANIFEST])

    @staticmethod
    def write(folder: Path, manifest: Manifest, parts: Mapping[str, bytes]) -> Path:
        """Write a bundle into ``folder`` under its own file name, whole or not at all.

        Args:
            folder: Where the bundle goes; it must exist.
            manifest: Its description; ``parts`` of it are filled in here.
            parts: Content of model.onnx, tokenizer.json, examples.json and CARD.md.

        Returns:
            The path of the bundle. The same input gives the same bytes.
        """
        manifest = replace(manifest, parts={name: _describe(content) for name, content in parts.items()})
        target = folder / manifest.file_name
        temporary = target.with_name(f".{target.name}.part")
        with temporary.open("wb") as file:
            with zipfile.ZipFile(file, "w") as archive:
                _add(archive, MANIFEST, manifest.to_json().encode("utf-8"))
                for name in (MODEL, TOKENIZER, EXAMPLES, CARD):
                    _add(archive, name, parts[name])
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
        return target

    @property
    def items(self) -> tuple[Item, ...]:
        """The items this bundle can score."""
        return tuple(entry.item for entry in self.manifest.items)

    def entry(self, item_id: str) -> ItemEntry:
        """Return all that the bundle knows of one item.

        Raises:
            BundleError: ``unknown-item``.
        """
        return self.manifest.items[self._item_index(item_id)]

    def predict(self, item_id: str, texts: Sequence[str]) -> list[Prediction]:
        """Predict the level of answers to one item; the result is in the order of ``texts``.

        Each prediction depends on its own text alone, not on its neighbours.

        Raises:
            BundleError: ``unknown-item``, or ``damaged`` when the model cannot run.
        """
        index = self._item_index(item_id)
        entry = self.manifest.items[index]
        levels = len(entry.item.rubric.levels)
        predictions: dict[int, Prediction] = {}
        for rows, batch in self._batches(texts):
            logits, evidence = self._run(index, batch, "logits", "evidence")
            made = predict_batch(
                batch,
                logits[:, :levels],
                evidence,
                entry.calibration,
                entry.familiar,
            )
            predictions.update(zip(rows, made, strict=True))
        return [predictions[row] for row in range(len(texts))]

    def embed(self, item_id: str, texts: Sequence[str]) -> np.ndarray | None:
        """Return where the model places answers to one item: (texts, dimensions), in the order of ``texts``.

        Answers that mean the same to it lie in the same direction. None for a model that does not tell.

        Raises:
            BundleError: ``unknown-item``, or ``damaged`` when the model cannot run.
        """
        index = self._item_index(item_id)
        if "embedding" not in {node.name for node in self._session.get_outputs()}:
            return None
        placed: dict[int, np.ndarray] = {}
        for rows, batch in self._batches(texts):
            (embedding,) = self._run(index, batch, "embedding")
            placed.update(zip(rows, embedding, strict=True))
        return np.array([placed[row] for row in range(len(texts))])

    def verify(self) -> VerifyReport:
        """Score the bundle's own examples again and compare with what its maker computed.

        Raises:
            BundleError: ``damaged`` when the examples cannot be read.
        """
        try:
            tree = json.loads(self._examples)
            tolerance = float(tree["tolerance"])
            examples = [
                (str(e["item_id"]), str(e["response"]), [float(p) for p in e["probabilities"]])
                for e in tree["examples"]
            ]
        except (ValueError, KeyError, TypeError) as error:
            raise damaged("its examples cannot be read") from error
        worst = 0.0
        for item_id, response, expected in examples:
            got = self.predict(item_id, [response])[0].probabilities
            if len(got) != len(expected):
                raise damaged("its examples do not fit its rubric")
            worst = max(worst, *(abs(a - b) for a, b in zip(got, expected, strict=True)))
        return VerifyReport(len(examples), worst, tolerance)

    def _item_index(self, item_id: str) -> int:
        try:
            return self._index[item_id]
        except KeyError:
            raise BundleError(
                "The question set “{title}” has no question “{item}”.",
                hint="Choose another question for this column, or install a question set that has it.",
                code="unknown-item",
                title=self.manifest.title,
                item=item_id,
            ) from None

    def _batches(self, texts: Sequence[str]) -> Iterator[tuple[list[int], list[Encoding]]]:
        """Yield rows of ``texts`` that run together, and their encodings."""
        encodings = self._encoder.encode(texts)
        # Answers of like length share a batch, so that little is computed for padding.
        order = sorted(range(len(texts)), key=lambda row: len(encodings[row].ids))
        for start in range(0, len(order), _BATCH):
            rows = order[start : start + _BATCH]
            yield rows, [encodings[row] for row in rows]

    def _run(self, index: int, encodings: list[Encoding], *outputs: str) -> list[np.ndarray]:
        ids, mask = pad(encodings)
        item = np.full(len(encodings), index, dtype=np.int64)
        try:
            return list(
                self._session.run(list(outputs), {"input_ids": ids, "attention_mask": mask, "item": item})
            )
        except Exception as error:  # onnxruntime's exceptions share no base class of their own
            raise damaged("its model does not run") from error


def _load(model: bytes) -> Any:
    options = onnxruntime.SessionOptions()
    # A small model is slower on two threads, and one thread adds up in one order every time.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    options.log_severity_level = 4
    try:
        session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        inputs = {node.name for node in session.get_inputs()}
        outputs = {node.name for node in session.get_outputs()}
    except Exception as error:
        raise damaged("its model cannot be loaded") from error
    if inputs != {"input_ids", "attention_mask", "item"} or not {"logits", "evidence"} <= outputs:
        raise damaged("its model has other inputs or outputs than a student")
    return session


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MAX_FILE_BYTES:
            raise damaged("it is larger than any question set")
        return path.read_bytes()
    except FileNotFoundError:
        raise BundleError(
            "The question set “{name}” is not there any more.",
            hint="Put the file back, or install it again.",
            code="missing",
            name=path.name,
        ) from None
    except OSError as error:
        raise BundleError(
            "The question set “{name}” cannot be read.",
            hint="Check that the drive is connected and that you may open the file.",
            code="unreadable",
            name=path.name,
        ) from error


def _unzip(content: bytes) -> dict[str, bytes]:
    """Return the five parts, each read no further than its cap: a declared size is not to be believed."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = archive.namelist()
            if sorted(names) != sorted(_MAX_BYTES):
                raise damaged("it is not made of the five parts a question set has")
            parts = {}
            for name in names:
                with archive.open(name) as part:
                    parts[name] = part.read(_MAX_BYTES[name] + 1)
                if len(parts[name]) > _MAX_BYTES[name]:
                    raise damaged("its part {name} is too large", name=name)
            return parts
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
        raise damaged("it is not a question set, or only a piece of one") from error
    except Exception as error:  # zlib.error, lzma.LZMAError and whatever the next codec brings
        if isinstance(error, BundleError):
            raise
        raise damaged("it cannot be unpacked") from error


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    info.create_system = 3
    archive.writestr(info, content, compresslevel=9)


def _describe(content: bytes) -> Part:
    return Part(hashlib.sha256(content).hexdigest(), len(content))


def _utf8(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise damaged("its card cannot be read") from error
