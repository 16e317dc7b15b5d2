"""Rebuild the distillation tables: ``python -m benchmarks.distillation.run``.

Labels Beetle with the teachers (out-of-fold; an hour on two cores, kept in runs/), fits every student
several times (kept in runs/ too), and writes results.csv and differences.csv beside this file.
"""

import argparse
import csv
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from benchmarks.distillation.sra import LEVEL_OF_LABEL, ROOT, SHIPPED_ITEMS, beetle, to_three_levels
from trainer.config import RunConfig
from trainer.data import Dataset, SoftLabels, mean_labels
from trainer.metrics import accuracy, macro_f1, quadratic_weighted_kappa
from trainer.pipeline import fit_one, teach
from trainer.teachers.classical import ClassicalTeacher
from trainer.train import student_logits

HERE = Path(__file__).parent
RUNS = ROOT / "runs"
CONFIG = RunConfig("circuits")
RESAMPLES = 2000
SEEDS = range(5)
STUDENTS = {
    3: ("no distillation", "classical teacher", "encoder teacher", "ensemble teacher", "shuffled teacher"),
    5: ("no distillation", "ensemble teacher"),
}
"""What teaches each student of the tables, by number of labels."""

CHOSEN = "ensemble teacher"
Array = np.ndarray


@dataclass(frozen=True)
class Model:
    """One row of the table: probabilities (responses, levels) of the test responses, one array a seed."""

    name: str
    runs: tuple[Array, ...]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--jobs", type=int, default=2)
    jobs = options.parse_args().jobs
    for kind in ("encoder", "classical"):
        teacher_labels(kind)
    tasks = [(ways, name, seed) for ways in STUDENTS for name in STUDENTS[ways] for seed in SEEDS]
    with ProcessPoolExecutor(jobs) as pool:
        list(pool.map(fit_student_run, tasks))
    results, differences = [], []
    for ways in STUDENTS:
        dataset = beetle(ways)
        models = collect(ways, dataset)
        for count in (SHIPPED_ITEMS, len(dataset.items)):
            rows = rows_of(dataset, count)
            results += table(ways, dataset, models, rows, count)
            differences += compare(ways, dataset, models, rows, count)
    write(HERE / "results.csv", results)
    write(HERE / "differences.csv", differences)


def teacher_labels(kind: str) -> SoftLabels:
    """Return five-label soft labels of every response, out-of-fold for the train rows."""
    return teach(replace(CONFIG, teacher=kind), beetle(5), RUNS, print)


def soft_labels(ways: int, name: str) -> SoftLabels | None:
    """Return what the student called ``name`` is taught."""
    if name == "no distillation":
        return None
    kinds = (
        [name.removesuffix(" teacher")]
        if name in ("classical teacher", "encoder teacher")
        else ["encoder", "classical"]
    )
    labels = mean_labels([teacher_labels(kind) for kind in kinds])
    if name == "shuffled teacher":
        labels = shuffled(labels)
    return labels if ways == 5 else to_three_levels(labels)


def shuffled(labels: SoftLabels) -> SoftLabels:
    """Deal the probabilities to the wrong responses; the saliency, which fits no other text, goes."""
    ids = list(labels.probabilities)
    order = np.random.default_rng(0).permutation(len(ids))
    return SoftLabels({ids[row]: labels.probabilities[ids[other]] for row, other in enumerate(order)})


def fit_student_run(task: tuple[int, str, int]) -> Array:
    """Return a student's probabilities of the test rows, fitted now or kept from before."""
    ways, name, seed = task
    config = replace(CONFIG, training=replace(CONFIG.training, seed=seed))
    kept = RUNS / "students" / f"{config.digest()}-{ways}-{name.replace(' ', '-')}.npy"
    if not kept.exists():
        dataset = beetle(ways)
        fitted = fit_one(config, dataset, dataset.of("train"), soft_labels(ways, name))
        kept.parent.mkdir(parents=True, exist_ok=True)
        np.save(kept, softmax(student_logits(fitted, dataset, dataset.of("test"))))
        print(ways, name, seed, flush=True)
    return np.load(kept)


def collect(ways: int, dataset: Dataset) -> list[Model]:
    """Return all models of the table for one labelling."""
    train, test = dataset.of("train"), dataset.of("test")
    counts = np.array(
        [
            [1 + sum(r.item_id == t.id and r.level == k for r in train) for k in range(ways)]
            for t in dataset.items
        ]
    )
    place = [dataset.item_index[response.item_id] for response in test]
    plain = ClassicalTeacher()
    plain.fit(dataset.items, train)
    teachers = {kind: teacher_labels(kind) for kind in ("encoder", "classical")}
    teachers["ensemble"] = mean_labels(list(teachers.values()))
    models = [
        Model("majority level of the item", (np.eye(ways)[counts[place].argmax(1)],)),
        Model("TF-IDF + logistic regression", (plain.predict(dataset.items, test).join(test, ways),)),
    ]
    for kind, labels in teachers.items():
        own = labels if ways == 5 else to_three_levels(labels)
        models.append(Model(f"teacher: {kind}, mean of five folds", (own.join(test, ways),)))
    models += [
        Model(f"student: {name}", tuple(fit_student_run((ways, name, seed)) for seed in SEEDS))
        for name in STUDENTS[ways]
    ]
    return models


def rows_of(dataset: Dataset, count: int) -> Array:
    """Return which test responses belong to the ``count`` items with most train rows."""
    index = dataset.item_index
    return np.flatnonzero([index[response.item_id] < count for response in dataset.of("test")])


def measures(ways: int) -> dict[str, Callable[[Array, Array], float]]:
    """Return the measures of the table: of human levels and probabilities."""
    to_level = np.array(LEVEL_OF_LABEL if ways == 5 else (0, 1, 2))
    points = np.eye(3)[to_level] @ np.arange(3)

    def rounded(human: Array, p: Array) -> float:
        return quadratic_weighted_kappa(to_level[human], np.searchsorted([0.5, 1.5], p @ points))

    found: dict[str, Callable[[Array, Array], float]] = {
        "qwk": rounded,
        "qwk_argmax": lambda human, p: quadratic_weighted_kappa(to_level[human], to_level[p.argmax(1)]),
        "accuracy_3way": lambda human, p: accuracy(to_level[human], to_level[p.argmax(1)]),
        "macro_f1_3way": lambda human, p: macro_f1(to_level[human], to_level[p.argmax(1)]),
    }
    if ways == 5:
        found["accuracy_5way"] = lambda human, p: accuracy(human, p.argmax(1))
        found["macro_f1_5way"] = lambda human, p: macro_f1(human, p.argmax(1))
    return found


def table(
    ways: int, dataset: Dataset, models: Sequence[Model], rows: Array, count: int
) -> list[dict[str, object]]:
    """Return one row a model: mean over seeds and, where there are several, their standard deviation."""
    human = np.array([response.level for response in dataset.of("test")])[rows]
    lines = []
    for model in models:
        line: dict[str, object] = {
            "labels": ways,
            "items": count,
            "responses": len(rows),
            "model": model.name,
            "seeds": len(model.runs),
        }
        for name, function in measures(ways).items():
            values = [function(human, run[rows]) for run in model.runs]
            line[name] = f"{np.mean(values):.3f}"
            line[f"{name}_sd"] = f"{np.std(values, ddof=1):.3f}" if len(values) > 1 else ""
        lines.append(line)
    return lines


def compare(
    ways: int, dataset: Dataset, models: Sequence[Model], rows: Array, count: int
) -> list[dict[str, object]]:
    """Return paired bootstrap intervals of the chosen student minus each other model."""
    human = np.array([response.level for response in dataset.of("test")])
    by_name = {model.name: model for model in models}
    chosen = by_name[f"student: {CHOSEN}"]
    random = np.random.default_rng(0)
    samples = [rows[random.integers(0, len(rows), len(rows))] for _ in range(RESAMPLES)]
    lines = []
    for other in models:
        if other is chosen:
            continue
        for name in ("qwk", "macro_f1_5way" if ways == 5 else "macro_f1_3way"):
            function = measures(ways)[name]

            def gap(
                sample: Array, function: Callable[[Array, Array], float] = function, other: Model = other
            ) -> float:
                ours = np.mean([function(human[sample], run[sample]) for run in chosen.runs])
                return float(ours - np.mean([function(human[sample], run[sample]) for run in other.runs]))

            gaps = np.array([gap(sample) for sample in samples])
            low, high = np.percentile(gaps, [2.5, 97.5])
            lines.append(
                {
                    "labels": ways,
                    "items": count,
                    "measure": name,
                    "student minus": other.name,
                    "difference": f"{gap(rows):+.3f}",
                    "low_95": f"{low:+.3f}",
                    "high_95": f"{high:+.3f}",
                    "share_above_0": f"{np.mean(gaps > 0):.3f}",
                }
            )
    return lines


def softmax(logits: Array) -> Array:
    exponentials = np.exp(logits - logits.max(1, keepdims=True))
    return exponentials / exponentials.sum(1, keepdims=True)


def write(path: Path, lines: Sequence[dict[str, object]]) -> None:
    names = list(dict.fromkeys(name for line in lines for name in line))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)


if __name__ == "__main__":
    main()
