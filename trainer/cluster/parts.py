"""The output of scoring: one part file a batch, and a manifest of those that are finished.

A part appears whole or not at all, and only then its line in the manifest: whatever is killed, the next
run trusts what is listed and makes the rest. Readers of Parquet folders pass over names
that begin with ``_``.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

import pyarrow as pa
import pyarrow.csv as pacsv
import pyarrow.parquet as pq

from trainer.cluster.answers import Batch
from trainer.data import DataError

Kind = Literal["parquet", "csv"]

MANIFEST = "_manifest.jsonl"


@dataclass(frozen=True, slots=True)
class Part:
    """A finished batch: ``digest`` is that of its input, ``unknown`` counts rows by unknown item id."""

    number: int
    first_row: int
    count: int
    digest: str
    unknown: Mapping[str, int]


class Parts:
    """A folder of parts, for one bundle and one kind of file."""

    def __init__(self, folder: Path, bundle_sha256: str, kind: Kind) -> None:
        """Open ``folder``, or begin it.

        Raises:
            DataError: ``other-results`` when it holds the results of another bundle, or something else.
        """
        self.folder = folder
        self.kind = kind
        folder.mkdir(parents=True, exist_ok=True)
        self._manifest = folder / MANIFEST
        self._finished: dict[int, Part] = {}
        head = {"format": 1, "bundle_sha256": bundle_sha256, "kind": kind}
        if not self._manifest.exists():
            if any(folder.iterdir()):
                raise _other(folder)
            self._append(head)
            return
        content = self._manifest.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        first, *lines = whole.splitlines() or [b""]
        if first != _line(head).strip():
            raise _other(folder)
        os.truncate(self._manifest, len(whole))  # a line that a kill cut short
        for line in lines:
            part = Part(**json.loads(line))
            self._finished[part.number] = part

    def finished(self, batch: Batch) -> Part | None:
        """Return the part of ``batch`` if an earlier run made it from the same rows."""
        part = self._finished.get(batch.number)
        same = part is not None and part.digest == batch.digest and part.first_row == batch.first_row
        return part if same and self._path(batch.number).exists() else None

    def write(self, batch: Batch, rows: pa.RecordBatch, unknown: Mapping[str, int]) -> Part:
        """Write the part of ``batch``, then list it."""
        path = self._path(batch.number)
        staged = path.with_name(f".{path.name}")
        with staged.open("wb") as file:
            if self.kind == "parquet":
                pq.write_table(pa.Table.from_batches([rows]), file)
            else:
                pacsv.write_csv(rows, file)
            file.flush()
            os.fsync(file.fileno())
        staged.replace(path)
        part = Part(batch.number, batch.first_row, batch.count, batch.digest, dict(unknown))
        self._append(asdict(part))
        self._finished[part.number] = part
        return part

    def end(self, count: int) -> None:
        """Remove parts from ``count`` on: the file was longer when they were made."""
        for number in [number for number in self._finished if number >= count]:
            self._path(number).unlink(missing_ok=True)

    def _path(self, number: int) -> Path:
        return self.folder / f"part-{number:06d}.{self.kind}"

    def _append(self, line: Mapping[str, object]) -> None:
        with self._manifest.open("ab") as file:
            file.write(_line(line))
            file.flush()
            os.fsync(file.fileno())


def _line(values: Mapping[str, object]) -> bytes:
    return json.dumps(values, ensure_ascii=False).encode("utf-8") + b"\n"


def _other(folder: Path) -> DataError:
    return DataError(
        f"The folder “{folder.name}” holds something else than results of this bundle in this format.",
        hint="Give a new folder to --out.",
        code="other-results",
    )
