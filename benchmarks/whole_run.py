"""How long ``grader-train run`` takes for one question: ``python -m benchmarks.whole_run FOLDER``.

1,275 scored answers to learn from and 425 to be tested on, 50 words each, default settings: as many as a
question of ASAP-SAS has. The answers are invented words, of which some are worth a point; what they teach
is nothing, what they cost is what real ones cost. Every stage is timed; then a
student by itself, and a run without teachers. Writes whole_run.csv.

Best on a machine that does nothing else: it takes the better part of an hour. FOLDER must not be there yet:
what a run finds done costs nothing.
"""

import argparse
import csv
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from trainer.data.dealing import deal_folds
from trainer.runs.folder import RunFolder
from trainer.runs.pipeline import fit_one, labels_in, pool_of
from trainer.runs.project import check_project, load, read_tree
from trainer.student.pretrained import PACKAGED, token_vectors

TRAIN, TEST, WORDS, LEVELS = 1275, 425, 50, 4
STAGES = ("teach", "distil", "calibrate", "export", "report")
Line = dict[str, object]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    folder = options.parse_args().folder.resolve()
    folder.mkdir(parents=True)
    write_data(folder)
    lines = list(measure(folder))
    with Path(__file__).with_suffix(".csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(lines[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)


def measure(folder: Path) -> Iterator[Line]:
    """Yield a line for every stage, for all of them, for one student and for a run without teachers."""
    config = write_config(folder, "whole")
    clock = cpu = 0.0
    for stage in STAGES:
        line = timed(stage, lambda stage=stage: grader_train(stage, config))  # type: ignore[misc]
        clock, cpu = clock + float(str(line["clock_s"])), cpu + float(str(line["cpu_s"]))
        yield line
    yield {"what": "all stages", "clock_s": round(clock), "cpu_s": round(cpu)}
    yield timed("one student, taught", lambda: fit(config))
    alone = write_config(folder, "alone", "teachers = []")
    yield timed("a run without teachers", lambda: grader_train("run", alone))


def timed(what: str, work: Callable[[], object]) -> Line:
    """Return how long ``work`` took: by the clock, and of all processors together."""
    clock, cpu = time.monotonic(), processor_s()
    work()
    line: Line = {
        "what": what,
        "clock_s": round(time.monotonic() - clock),
        "cpu_s": round(processor_s() - cpu),
    }
    print(line, flush=True)
    return line


def processor_s() -> float:
    """Return the processor time of this process and of all that it has waited for."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def grader_train(*arguments: object) -> None:
    """Run the command, as its users do."""
    subprocess.run([sys.executable, "-m", "trainer.cli", *map(str, arguments)], check=True)


def fit(config: Path) -> None:
    """Fit the student that ships once more, from the labels that the run has made."""
    job = load(check_project(read_tree(config), config.parent, config.stem))
    labels = labels_in(RunFolder(job.folder).result("teach"))
    assert labels is not None
    folds = deal_folds(job.dataset, job.config.folds, job.config.seed)
    pool = pool_of(job.dataset, job.config, folds, labels)
    fit_one(job.config, job.dataset, job.dataset.of("train"), labels, lambda _line: None, pool)


def write_config(folder: Path, name: str, *settings: str) -> Path:
    """Write a config with default settings but for these."""
    path = folder / f"{name}.toml"
    told = [f'name = "{name}"', *settings, "[data]", 'items = "items.csv"', 'responses = "responses.csv"']
    path.write_text("\n".join([*told, ""]), encoding="utf-8")
    return path


def write_data(folder: Path) -> None:
    """Write items.csv and responses.csv: an answer is worth a point for each kind of telling word in it."""
    pieces, _ = token_vectors(PACKAGED)
    words = sorted(piece for piece in pieces if piece.isascii() and piece.isalpha() and len(piece) > 3)
    random = Random(0)
    known = random.sample(words, 1500)
    telling, common = [known[:5], known[5:10], known[10:15]], known[15:]
    usual = [1 / (rank + 3) for rank in range(len(common))]
    rows = []
    for number in range(TRAIN + TEST):
        level = random.randrange(LEVELS)
        text = random.choices(common, usual, k=random.randint(WORDS - 30, WORDS + 30))
        for kind in random.sample(telling, level):
            text.insert(random.randrange(len(text)), random.choice(kind))
        # People disagree, and so do two markers of real answers.
        if random.random() < 0.15:
            level = min(LEVELS - 1, max(0, level + random.choice((-1, 1))))
        rows.append(("1", f"r{number}", "train" if number < TRAIN else "test", " ".join(text), level))
    write(folder / "items.csv", ("id", "prompt", "min_score", "max_score"), [("1", "Why?", 0, LEVELS - 1)])
    write(folder / "responses.csv", ("item_id", "response_id", "split", "response", "score"), rows)


def write(path: Path, header: tuple[str, ...], rows: list[tuple[object, ...]]) -> None:
    """Write a CSV file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])


if __name__ == "__main__":
    main()
