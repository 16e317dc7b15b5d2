"""Train one set of items: a folder in, a bundle out. This is what a worker does."""

import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, Literal

from distributed import get_worker

from grader_app.bundle import Bundle
from grader_app.errors import GraderError
from trainer.cluster.connection import wordless
from trainer.data import DataError
from trainer.files import put
from trainer.runs.project import Output, check_project, load, read_tree

CONFIG = "config.toml"
RESPONSES = "responses.csv"
_ITEMS = ("items.csv", "items.toml")

_PATIENCE_S = 120.0
"""How long a run waits for another process to leave its folder: one given up for lost that is still there."""

Outcome = Literal["done", "failed"]


@dataclass(frozen=True, slots=True)
class ItemSet:
    """A folder with items, responses and perhaps a config.toml; ``out`` is where its bundle and runs go."""

    name: str
    folder: Path
    out: Path


@dataclass(frozen=True, slots=True)
class Files:
    """Files that travel with a task. What is printed of them never shows what is in them."""

    contents: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    @classmethod
    def read(cls, folder: Path) -> "Files":
        """Take along all files that lie in ``folder`` itself."""
        return cls({path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()})

    def write(self, folder: Path) -> None:
        """Put the files into ``folder``, each whole or not at all."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in self.contents.items():
            put(folder / name, partial(_write, content))


def _write(content: bytes, path: Path) -> None:
    path.write_bytes(content)


@dataclass(frozen=True, slots=True)
class SetResult:
    """What came of a set. ``qwk`` is None without test responses; ``files`` are those shipped back."""

    name: str
    outcome: Outcome
    seconds: float
    qwk: float | None = None
    bundle: str = ""
    problem: str = ""
    problems: tuple[str, ...] = ()
    files: Files = field(default_factory=Files)


def train_on_worker(item_set: ItemSet, shipped: Files | None) -> SetResult:
    """Train a set, in a folder of this machine alone when its files were shipped.

    Raises:
        WorkError: In place of any exception that is not the data's fault.
    """
    with wordless():
        if shipped is None:
            return train_set(item_set)
        with tempfile.TemporaryDirectory(dir=get_worker().local_directory) as name:
            here = replace(item_set, folder=Path(name) / "in" / item_set.name, out=Path(name) / "out")
            shipped.write(here.folder)
            result = train_set(here)
            return replace(result, files=Files.read(here.out)) if result.outcome == "done" else result


def train_set(item_set: ItemSet) -> SetResult:
    """Train a set from its last finished stage on, with one thread.

    What is wrong with its data or settings is a result, not an exception.
    """
    started = time.monotonic()
    try:
        bundle = _run(item_set)
        qwk = Bundle.open(bundle).manifest.measured.get("qwk")
    except GraderError as error:
        taken = time.monotonic() - started
        problems = tuple(getattr(error, "problems", ()))
        return SetResult(item_set.name, "failed", taken, problem=str(error), problems=problems)
    return SetResult(item_set.name, "done", time.monotonic() - started, qwk, bundle.name)


def _run(item_set: ItemSet) -> Path:
    import torch  # noqa: PLC0415 - takes seconds, and whoever hands out the work needs none

    from trainer.runs.stages import run  # noqa: PLC0415

    torch.set_num_threads(1)
    project = check_project(_tree(item_set.folder), item_set.folder, CONFIG)
    # A worker is one thread, and many of them share a machine.
    changed = {**project.changed, "encoder": {"threads": 1, **project.changed["encoder"]}}
    output = Output(item_set.out, item_set.out / "runs")
    job = load(replace(project, changed=changed, output=output))
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            bundle = run(job).bundle
        except DataError as error:
            if error.code != "busy" or time.monotonic() > until:
                raise
            time.sleep(1)
        else:
            assert bundle is not None  # all stages were asked for
            return bundle


def _tree(folder: Path) -> dict[str, Any]:
    """Return the set's settings; without a ``[data]`` section its files have their usual names."""
    path = folder / CONFIG
    tree = read_tree(path) if path.exists() else {}
    items = next((name for name in _ITEMS if (folder / name).exists()), _ITEMS[0])
    return {"data": {"items": items, "responses": RESPONSES}, **tree}
