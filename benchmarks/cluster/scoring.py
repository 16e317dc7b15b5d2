"""``grader-train score`` on 200,000 and 1,000,000 answers: speed and memory, with Dask and without.

    python -m benchmarks.cluster.scoring [--short]

writes benchmarks/cluster/scoring.csv; ``--short`` does the first four lines. The answers are the invented
ones that come with the circuits bundle, each with a number at its end, so that no two are the same. Lines
that only ``move`` are answers to an item that the bundle lacks: they go all the way but for the model, and
show what the one process can hand out that reads, schedules and writes (``driver``). Without workers it
scores too.

Every line is a process of its own. Processor seconds are given beside the time on the clock: a busy machine
stretches the clock's many times, the processor's by up to a half. Short lines include loading the libraries.
"""

import csv
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "assets" / "bundles" / "circuits-1.3.0.gradebundle"
RUNS = (
    ("score", 20_000, 0),
    ("score", 20_000, 2),
    ("move", 200_000, 2),
    ("move", 1_000_000, 2),
    ("score", 200_000, 0),
    ("score", 200_000, 2),
    ("score", 1_000_000, 2),
)


def main(*, short: bool) -> None:
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        for what, rows, workers in RUNS[:4] if short else RUNS:
            data = Path(folder) / f"{what}-{rows}.csv"
            if not data.exists():
                make_answers(data, rows, known=what == "score")
            out = Path(folder) / f"{what}-{rows}-{workers}"
            command = [sys.executable, "-m", "benchmarks.cluster.scoring", str(data), str(out), str(workers)]
            answer = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout
            figures = json.loads(answer.splitlines()[-1])
            lines.append({"what": what, "answers": rows, "workers": workers, **figures})
            print(lines[-1], flush=True)
            write_table(lines)


def write_table(lines: list[dict[str, object]]) -> None:
    with Path(__file__).with_suffix(".csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(lines[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)


def make_answers(path: Path, rows: int, *, known: bool) -> None:
    with (BUNDLE.with_name("circuits") / "examples.csv").open(encoding="utf-8", newline="") as file:
        examples = [(row["item_id"], row["response"]) for row in csv.DictReader(file)]
    dice = random.Random(1)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["item_id", "response_id", "response"])
        for row in range(rows):
            item_id, text = dice.choice(examples)
            writer.writerow(
                [item_id if known else "ABSENT", f"r{row:07}", f"{text} {dice.randrange(100_000)}"]
            )


def measure(data: Path, out: Path, workers: int) -> dict[str, float]:
    """Score once in this process and its workers."""
    from grader_app.bundle import Bundle
    from trainer.cluster.answers import Columns, open_answers
    from trainer.cluster.connection import Workers, connect
    from trainer.cluster.parts import Parts
    from trainer.cluster.score import score
    from trainer.cluster.scoring import score_rows

    load = os.getloadavg()[0]
    bundle = Bundle.open(BUNDLE)
    answers = open_answers(data, Columns())
    parts = Parts(out, bundle.sha256, "parquet")
    used: list[tuple[float, float]] = []
    started, cpu = time.monotonic(), time.process_time()
    if workers:
        with connect(Workers(count=workers), lambda _line: None) as client:
            started, cpu = time.monotonic(), time.process_time()
            assert not score(client, answers, bundle, parts, lambda _line: None).failed
            wall_s, cpu_s = time.monotonic() - started, time.process_time() - cpu
            used = list(client.run(processor_and_peak).values())
    else:
        for batch in answers.batches():
            scored = score_rows(bundle, batch)
            parts.write(batch, scored.rows, scored.unknown)
        wall_s, cpu_s = time.monotonic() - started, time.process_time() - cpu
    return {
        "load average before": round(load, 1),
        "seconds": round(wall_s, 1),
        "answers a second": round(answers.count / wall_s),
        "driver processor s": round(cpu_s, 1),
        "workers processor s": round(sum(seconds for seconds, _ in used), 1),
        "driver peak MB": round(processor_and_peak()[1]),
        "worker peak MB": round(max((peak for _, peak in used), default=0)),
        "input MB": round(data.stat().st_size / 1e6, 1),
        "output MB": round(sum(path.stat().st_size for path in out.iterdir()) / 1e6, 1),
    }


def processor_and_peak() -> tuple[float, float]:
    """Return this process's processor seconds and its peak memory in MB."""
    return time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


if __name__ == "__main__":
    if len(sys.argv) == 4:
        print(json.dumps(measure(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))))
    else:
        main(short="--short" in sys.argv)
