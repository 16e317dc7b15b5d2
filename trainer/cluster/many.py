"""Train every set of items in a folder, side by side; one that fails stops none of the others."""

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from uuid import uuid4

from distributed import Client, Future

from trainer.cluster.connection import ATTEMPTS, Failure, result_of
from trainer.cluster.item_set import CONFIG, RESPONSES, Files, ItemSet, SetResult, train_on_worker
from trainer.cluster.window import in_window
from trainer.data import DataError
from trainer.files import put
from trainer.progress import Progress

SUMMARY = "summary"
_AHEAD = 1
"""Sets for each thread: one that waited beside a set that ends its worker would be blamed with it."""

_COLUMNS = ("set", "outcome", "seconds", "qwk", "bundle", "problem")


def find_sets(folder: Path, out: Path) -> list[ItemSet]:
    """Return the sets in the folders of ``folder``, by name.

    Raises:
        DataError: ``no-sets``.
    """
    found = [
        ItemSet(path.name, path.resolve(), (out / path.name).resolve())
        for path in (sorted(folder.iterdir()) if folder.is_dir() else [])
        if (path / CONFIG).is_file() or (path / RESPONSES).is_file()
    ]
    if not found:
        raise DataError(
            f"No folder in “{folder.name}” holds {CONFIG} or {RESPONSES}.",
            hint="Give a folder that has a folder for each set.",
            code="no-sets",
        )
    return found


def train_many(
    client: Client, sets: Sequence[ItemSet], out: Path, *, ship: bool, progress: Progress
) -> list[SetResult]:
    """Train ``sets`` by the workers of ``client``; write a summary into ``out`` and return it, in order.

    Args:
        client: Whose workers do it.
        sets: What :func:`find_sets` returned.
        out: Folder of the summary.
        ship: Send the sets' files with the tasks and bring the bundles back, for workers that share no disk.
        progress: Told how many are done.

    Raises:
        DataError: ``cluster`` when the scheduler is gone.
    """

    def submit(item_set: ItemSet) -> Future[SetResult]:
        files = Files.read(item_set.folder) if ship else None
        key = f"train-{item_set.name}-{uuid4().hex}"
        return client.submit(train_on_worker, item_set, files, key=key, retries=ATTEMPTS - 1)

    results: dict[str, SetResult] = {}
    for item_set, future in in_window(client, submit, sets, _AHEAD):
        results[item_set.name] = _received(item_set, future)
        line = f"{len(results)} of {len(sets)} sets"
        progress(line if results[item_set.name].outcome == "done" else f"{line}; {item_set.name} failed")
    ordered = [results[item_set.name] for item_set in sets]
    _write_summary(ordered, out)
    return ordered


def _received(item_set: ItemSet, future: Future[SetResult]) -> SetResult:
    result = result_of(future)
    if isinstance(result, Failure):
        return SetResult(item_set.name, "failed", 0.0, problem=result.sentence)
    result.files.write(item_set.out)
    # Bundles are named where they lie here, wherever they were made.
    bundle = str(item_set.out / result.bundle) if result.bundle else ""
    return replace(result, bundle=bundle, files=Files())


def table(results: Sequence[SetResult]) -> Iterator[tuple[str, ...]]:
    """Yield the summary's rows, its header first."""
    yield _COLUMNS
    for result in results:
        qwk = "" if result.qwk is None else f"{result.qwk:.3f}"
        yield result.name, result.outcome, f"{result.seconds:.1f}", qwk, result.bundle, result.problem


def _write_summary(results: Sequence[SetResult], out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    tree = [{k: v for k, v in asdict(result).items() if k != "files"} for result in results]
    text = json.dumps(tree, ensure_ascii=False, indent=1) + "\n"
    put(out / f"{SUMMARY}.json", lambda path: path.write_text(text, encoding="utf-8"))

    def write_csv(path: Path) -> None:
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(table(results))

    put(out / f"{SUMMARY}.csv", write_csv)
