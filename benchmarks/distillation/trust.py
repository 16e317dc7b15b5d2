"""Should a teacher be believed only as far as it was right? ``python -m benchmarks.distillation.trust``.

Train responses alone, in three outer folds. Students are judged on a fold that neither they nor any teacher
has seen; on the other two, classical teachers in three inner folds label what they have not learnt, as in a
run. So nothing leaks, and no test answer has a say. Students have one head and the recipe's settings.
Writes trust.csv, of
the seeds for which all of it is there; predictions are kept in runs/.
"""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import numpy as np

from benchmarks.distillation import measures
from benchmarks.distillation.corpora import NAMES, Corpus, FloatArray, IntArray, load, relabelled
from benchmarks.distillation.kept import RUNS
from benchmarks.distillation.page import Line, write_table
from benchmarks.distillation.students import Lesson, fit, recipe
from trainer.data import Dataset, SoftLabels, assign_folds, mean_labels
from trainer.fitting.lesson import trust_in
from trainer.fitting.patient import with_synthetic
from trainer.metrics import kappa_of, macro_f1_of
from trainer.teachers.classical import ClassicalTeacher

HERE = Path(__file__).parent
OUTER, INNER = 3, 3
MOST_SEEDS = 10
RESAMPLES = 2000
ALONE = "no teacher"
WAYS: dict[str, dict[str, float]] = {
    ALONE: {},
    "all labels believed alike": {"trust": 0.0},
    "as far as the teacher was right": {"trust": 1.0},
}
"""What each student's training settings change."""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--corpora", nargs="*", default=["saf-de", "beetle"], choices=NAMES)
    options.add_argument("--seeds", type=int, default=2)
    options.add_argument("--table", action="store_true", help="fit nothing")
    chosen = options.parse_args()
    if not chosen.table:
        for seed in range(chosen.seeds):
            for name in chosen.corpora:
                for way in WAYS:
                    for fold in range(OUTER):
                        fit_fold(name, fold, way, seed)
    write_table(HERE / "trust.csv", [line for name in NAMES for line in lines_of(load(name))])


def lines_of(corpus: Corpus) -> Iterator[Line]:
    """Yield a line for every way and measure, with its difference to the student without a teacher."""
    seeds = [
        seed
        for seed in range(MOST_SEEDS)
        if all(_place(corpus.name, fold, way, seed).exists() for way in WAYS for fold in range(OUTER))
    ]
    if not seeds:
        return
    dataset = _levels(corpus)
    train, outer = dataset.of("train"), _outer(dataset)
    order = np.argsort(outer, kind="stable")
    human = np.array([train[row].level for row in order])
    weights = measures.resamples(len(human), RESAMPLES)
    without: dict[str, FloatArray] = {}
    for way in WAYS:
        runs = [
            np.concatenate([np.load(_place(corpus.name, fold, way, seed)) for fold in range(OUTER)])
            for seed in seeds
        ]
        for name, drawn in _drawn(human, runs, weights).items():
            base = without.setdefault(name, drawn)
            low, high = np.percentile((drawn - base)[1:], [2.5, 97.5])
            yield {
                "corpus": corpus.name,
                "student": way,
                "seeds": len(seeds),
                "answers": len(human),
                "measure": name,
                "value": f"{drawn[0]:.3f}",
                "minus_no_teacher": f"{drawn[0] - base[0]:+.3f}",
                "low_95": f"{low:+.3f}",
                "high_95": f"{high:+.3f}",
            }


def _drawn(human: IntArray, runs: list[FloatArray], weights: IntArray) -> dict[str, FloatArray]:
    """Return each measure's mean over ``runs``: as it is, then on every resample."""
    every = np.concatenate([np.ones_like(weights[:1]), weights])
    found: dict[str, FloatArray] = {}
    for name, measure, rounded in (("macro_f1", macro_f1_of, False), ("qwk", kappa_of, True)):
        machines = [measures.decide(run, rounded=rounded) for run in runs]
        size = runs[0].shape[1]
        found[name] = np.mean(
            [measure(measures.pair_counts(human, machine, size, every)) for machine in machines], axis=0
        )
    losses = np.mean([measures.log_losses(run, human) for run in runs], axis=0)
    found["log_loss"] = every @ losses / len(human)
    return found


def fit_fold(name: str, fold: int, way: str, seed: int) -> None:
    """Keep a student's probabilities of the outer fold it has not seen: (responses, levels)."""
    path = _place(name, fold, way, seed)
    if path.exists():
        return
    corpus = load(name)
    dataset = _levels(corpus)
    inside = _outer(dataset) == fold
    train = dataset.of("train")
    held = [replace(r, split="test") for r, own in zip(train, inside, strict=True) if own]
    seen = [r for r, own in zip(train, inside, strict=True) if not own]
    _, student, training = recipe(corpus)
    probabilities, _ = fit(
        Dataset(dataset.items, (*seen, *held)),
        seen,
        None if way == ALONE else _lesson(name, fold),
        replace(student, heads=1),
        replace(training, seed=seed, **WAYS[way]),
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    np.save(path, probabilities)
    print(path.name, flush=True)


def _place(name: str, fold: int, way: str, seed: int) -> Path:
    return RUNS / "trust" / f"{name}-{fold}-{way.replace(' ', '-')}-{seed}.npy"


@lru_cache(maxsize=OUTER)
def _lesson(name: str, fold: int) -> Lesson:
    """Return what inner folds' teachers say of all outside ``fold``, and of the answers made of it."""
    corpus = load(name)
    dataset = _levels(corpus)
    seen = tuple(r for r, own in zip(dataset.of("train"), _outer(dataset), strict=True) if own != fold)
    inner = assign_folds(seen, INNER, 11 + fold)
    made = with_synthetic(Dataset(dataset.items, seen), inner, recipe(corpus)[2].synthetic, 0).unlabelled
    untold, others = SoftLabels({}), []
    for number in range(INNER):
        teacher = ClassicalTeacher()
        teacher.fit(dataset.items, [r for r, own in zip(seen, inner, strict=True) if own != number])
        held = [r for r, own in zip(seen, inner, strict=True) if own == number]
        said = teacher.predict(dataset.items, [*held, *made])
        untold = untold.merged(said.only(held))
        others.append(said.only(made))
    return Lesson(untold.merged(mean_labels(others)), made, trust_in(untold, seen))


def _levels(corpus: Corpus) -> Dataset:
    return relabelled(corpus, corpus.levels)


def _outer(dataset: Dataset) -> IntArray:
    return assign_folds(dataset.of("train"), OUTER, 7)


if __name__ == "__main__":
    main()
