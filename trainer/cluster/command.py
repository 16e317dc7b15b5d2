"""``grader-train many`` and ``grader-train score``."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from grader_app.bundle import Bundle
from trainer.data import DataError
from trainer.progress import Progress, Step

if TYPE_CHECKING:
    from trainer.cluster.connection import Workers

# What a worker takes, roughly; the time left is corrected by how long things really take.
_SET_S = 300.0
_ANSWER_S = 1e-4

_NEEDED = ("distributed", "pyarrow", "cryptography")


def add_parsers(commands: Any) -> None:
    """Add both commands to what ``ArgumentParser.add_subparsers`` returned."""
    workers = argparse.ArgumentParser(add_help=False)
    workers.add_argument(
        "--scheduler", default="", help="tcp://host:8786 or tls://host:8786 (processes on this machine)"
    )
    workers.add_argument(
        "--workers", type=_positive, default=0, help="processes on this machine (one a core)"
    )
    workers.add_argument("--memory", default="auto", help="of each of those, such as 2GiB (a fair share)")
    workers.add_argument("--tls-ca", default="", metavar="FILE", help="who may sign, for tls://")
    workers.add_argument("--tls-certificate", default="", metavar="FILE")
    workers.add_argument("--tls-key", default="", metavar="FILE")

    many = commands.add_parser("many", parents=[workers], help="train every set of items in a folder")
    many.add_argument(
        "sets", type=Path, metavar="DIR", help="a folder for each set: items, responses, perhaps config.toml"
    )
    many.add_argument("--out", type=Path, default=Path("dist"), help="bundles and summary (%(default)s)")
    many.add_argument(
        "--ship-data", action="store_true", help="send the files with the work: no shared disk is needed"
    )

    score = commands.add_parser("score", parents=[workers], help="score a file of any size with a bundle")
    score.add_argument("data", type=Path, metavar="DATA", help="CSV or Parquet, one answer a row")
    score.add_argument("--bundle", type=Path, required=True)
    score.add_argument("--out", type=Path, required=True, help="folder for the parts; again: goes on")
    score.add_argument("--format", choices=["parquet", "csv"], default="parquet", help="(%(default)s)")
    score.add_argument("--item-column", default="item_id", help="(%(default)s)")
    score.add_argument("--id-column", default="response_id", help="(%(default)s)")
    score.add_argument("--response-column", default="response", help="(%(default)s)")


def main(options: argparse.Namespace) -> int:
    """Run one of them; 0 when all is done, 1 when some of it failed.

    Raises:
        DataError: Nothing could be done.
        BundleError: The bundle cannot be opened.
    """
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise DataError(
            f"Working on many machines needs {', '.join(missing)}, which is not installed.",
            hint='Install it: pip install "offline-grader[cluster]".',
            code="not-installed",
        )
    return _many(options) if options.command == "many" else _score(options)


def _many(options: argparse.Namespace) -> int:
    from trainer.cluster.connection import connect  # noqa: PLC0415 - --help should not wait for Dask
    from trainer.cluster.many import find_sets, table, train_many  # noqa: PLC0415

    sets = find_sets(options.sets, options.out)
    with _told("training", len(sets) * _SET_S) as progress, connect(_workers(options), progress) as client:
        results = train_many(client, sets, options.out, ship=options.ship_data, progress=progress)
    rows = list(table(results))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    failed = [result for result in results if result.outcome != "done"]
    for result in failed:
        for problem in result.problems:
            print(f"{result.name}: {problem}", file=sys.stderr)
    return 1 if failed else 0


def _score(options: argparse.Namespace) -> int:
    from trainer.cluster.answers import Columns, open_answers  # noqa: PLC0415
    from trainer.cluster.connection import connect  # noqa: PLC0415
    from trainer.cluster.parts import Parts  # noqa: PLC0415
    from trainer.cluster.score import score  # noqa: PLC0415

    bundle = Bundle.open(options.bundle)
    columns = Columns(options.item_column, options.id_column, options.response_column)
    answers = open_answers(options.data, columns)
    parts = Parts(options.out, bundle.sha256, options.format)
    with (
        _told("scoring", answers.count * _ANSWER_S) as progress,
        connect(_workers(options), progress) as client,
    ):
        scoring = score(client, answers, bundle, parts, progress)
    fresh = scoring.rows - scoring.resumed
    rate = f", {fresh / scoring.seconds:,.0f} a second" if fresh and scoring.seconds else ""
    resumed = f"; {scoring.resumed:,} were scored before" if scoring.resumed else ""
    print(f"{scoring.rows:,} answers in {scoring.seconds:.0f} s{rate}{resumed}: {options.out}")
    for item_id, rows in scoring.unknown_items.items():
        print(f"no score: {rows:,} answers to {item_id or '(empty id)'}, an item the bundle lacks")
    for failed in scoring.failed:
        print(
            f"no score: rows {failed.first_row} to {failed.last_row}. {failed.problem} "
            "Give the same command to try them again.",
            file=sys.stderr,
        )
    return 1 if scoring.failed else 0


@contextmanager
def _told(what: str, expected_s: float) -> Iterator[Progress]:
    """Show on the screen how far the work is, and how long it will still take."""
    from trainer.runs.display import shown  # noqa: PLC0415

    with shown({what: expected_s}, sys.stderr, silent=False) as watch:
        watch.begin(what)
        yield Step(watch, 0, 1, what)


def _workers(options: argparse.Namespace) -> "Workers":
    from trainer.cluster.connection import Workers  # noqa: PLC0415

    return Workers(
        options.scheduler,
        options.workers,
        options.memory,
        options.tls_ca,
        options.tls_certificate,
        options.tls_key,
    )


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number
