"""Score a file of any size with a bundle, over all workers, in constant memory."""

import json
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass

from distributed import Client, Future

from grader_app.bundle import Bundle
from trainer.cluster.answers import Answers, Batch
from trainer.cluster.connection import ATTEMPTS, Failure, result_of
from trainer.cluster.parts import Part, Parts
from trainer.cluster.scoring import BundleOnWorker, Scored, add_ids, plugin_name, score_on_worker
from trainer.cluster.window import in_window
from trainer.files import put
from trainer.progress import Progress

SUMMARY = "_summary.json"

_AHEAD = 3
"""Batches for each thread: one that is scored, one that waits, one on its way."""


@dataclass(frozen=True, slots=True)
class FailedBatch:
    """Rows without a score, and why."""

    first_row: int
    last_row: int
    problem: str


@dataclass(frozen=True, slots=True)
class Scoring:
    """What came of a run; ``resumed`` rows were scored by an earlier one.

    ``unknown_items`` counts rows by an item id that the bundle lacks; long ids and those after the first
    thousand are counted together.
    """

    bundle: str
    bundle_sha256: str
    rows: int
    resumed: int
    seconds: float
    unknown_items: dict[str, int]
    failed: tuple[FailedBatch, ...]


def score(client: Client, answers: Answers, bundle: Bundle, parts: Parts, progress: Progress) -> Scoring:
    """Score ``answers`` into ``parts`` by the workers of ``client``, in input order, and write a summary.

    Raises:
        DataError: ``cluster`` when the scheduler is gone.
    """
    tally = _Tally(answers.count, progress)
    started = time.monotonic()
    with _on_workers(client, bundle):
        count = _score_batches(client, answers.batches(), bundle.sha256, parts, tally)
    parts.end(count)
    scoring = Scoring(
        bundle=f"{bundle.manifest.name} {bundle.manifest.version}",
        bundle_sha256=bundle.sha256,
        rows=answers.count,
        resumed=tally.resumed,
        seconds=round(time.monotonic() - started, 3),
        unknown_items=dict(tally.unknown.most_common()),
        failed=tuple(sorted(tally.failed, key=lambda failed: failed.first_row)),
    )
    text = json.dumps(asdict(scoring), ensure_ascii=False, indent=1) + "\n"
    put(parts.folder / SUMMARY, lambda path: path.write_text(text, encoding="utf-8"))
    return scoring


@contextmanager
def _on_workers(client: Client, bundle: Bundle) -> Iterator[None]:
    client.register_plugin(BundleOnWorker(bundle.path.read_bytes(), bundle.sha256))
    try:
        yield
    finally:
        with suppress(OSError, RuntimeError):  # the scheduler may be gone
            client.unregister_worker_plugin(plugin_name(bundle.sha256))


def _score_batches(
    client: Client, batches: Iterable[Batch], sha256: str, parts: Parts, tally: "_Tally"
) -> int:
    """Score the batches that are not finished; return how many there are in all."""
    count = 0

    def unfinished() -> Iterator[Batch]:
        nonlocal count
        for batch in batches:
            count += 1
            part = parts.finished(batch)
            if part is None:
                yield batch
            else:
                tally.resume(part)

    def submit(batch: Batch) -> Future[Scored]:
        # Keys name rows, never what is in them.
        key = f"score-{sha256[:12]}-{batch.number}-{batch.digest[:12]}"
        return client.submit(score_on_worker, batch, sha256, key=key, retries=ATTEMPTS - 1)

    for batch, future in in_window(client, submit, unfinished(), _AHEAD):
        result = result_of(future)
        if isinstance(result, Failure):
            tally.fail(batch, result.sentence)
        else:
            tally.add(parts.write(batch, result.rows, result.unknown))
    return count


class _Tally:
    """Counts rows as they are done."""

    def __init__(self, rows: int, progress: Progress) -> None:
        self.unknown: Counter[str] = Counter()
        self.failed: list[FailedBatch] = []
        self.resumed = 0
        self._rows, self._done = rows, 0
        self._progress = progress

    def resume(self, part: Part) -> None:
        """Count rows that an earlier run scored."""
        self.resumed += part.count
        self.add(part)

    def add(self, part: Part) -> None:
        """Count rows that are scored."""
        self._done += part.count
        add_ids(self.unknown, part.unknown)
        self._say()

    def fail(self, batch: Batch, problem: str) -> None:
        """Count rows that could not be scored."""
        self.failed.append(FailedBatch(batch.first_row, batch.last_row, problem))
        self._done += batch.count
        self._say()

    def _say(self) -> None:
        self._progress(f"{self._done} of {self._rows} answers")
