"""What each part and option of the recipe is worth: ``python -m benchmarks.distillation.ablation``.

On Beetle, three levels, all items. Students are judged on one fold of the train responses, and learn only
from soft labels that know nothing of that fold's levels: those of its own teacher, which was fitted on all
other folds. Where the saliency, and the row of out-of-fold labels, need teachers that have not seen a
response, two more are fitted on half of the other folds each and label the other half.

Labels and predictions are kept in runs/, so that an interrupted run goes on; the table, ablation.csv beside
this file, is written anew after every fit.
"""

import argparse
import csv
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import numpy as np
from scipy.special import softmax

from benchmarks.distillation import measures
from benchmarks.distillation.kept import RUNS, digest
from benchmarks.distillation.page import mean_and_spread
from benchmarks.distillation.sra import beetle, to_three_levels
from trainer.config import EncoderConfig, StudentConfig, TrainingConfig
from trainer.data import Dataset, FloatArray, Response, SoftLabels, assign_folds, mean_labels
from trainer.files import put
from trainer.fitting.lesson import Pool, trust_in
from trainer.fitting.patient import synthesise
from trainer.metrics import kappa_of, macro_f1_of

HERE = Path(__file__).parent
FOLDER = RUNS / "ablation"
TEACHERS = RUNS / "encoder5"
FOLDS = 5
MOST_SYNTHETIC = 6
RESAMPLES = 2000
DEFAULT = "the recipe"

Change = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a student is taught with, and how."""

    fold: int
    seen: tuple[Response, ...]
    labels: SoftLabels | None
    pool: Pool | None
    student: StudentConfig
    training: TrainingConfig
    random_embeddings: bool = False


Make = Callable[[Lesson], Lesson]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: its name, what it trains otherwise, and what it is taught otherwise."""

    name: str
    changed: Change
    teach: Make


def setting(name: str, **changed: Any) -> Row:
    """Return a row of other training settings."""
    return Row(name, changed, lambda lesson: lesson)


def taught(name: str, teach: Make) -> Row:
    """Return a row of another lesson."""
    return Row(name, {}, teach)


def rows() -> tuple[Row, ...]:
    """Return all rows, the most telling first."""
    return (
        setting(DEFAULT),
        taught("no distillation: human levels only", lambda lesson: replace(lesson, labels=None, pool=None)),
        setting("reverse KL", divergence="reverse"),
        setting("labels count by trust", trust=1.0),
        setting("mining", mining=True),
        setting("light teacher", light_teacher=0.5),
        setting("matched embeddings", match=0.3),
        setting("patience 5", patience=5),
        setting("soft labels on the pool only", soft=0.0),
        taught("soft labels on the scored rows only", lambda lesson: replace(lesson, pool=None)),
        setting("pool kept if better", keep_if_better=True),
        taught("with students in the ensemble", with_students),
        taught("with rules in the ensemble", with_rules),
        setting("no rationale", rationale=0.0),
        taught("hard teacher labels", hard_labels),
        taught("out-of-fold labels on the scored rows", out_of_fold),
        taught("synthetic 2", lambda lesson: with_synthetic(lesson, 2)),
        setting("temperature 2", temperature=2.0),
        setting("no word dropout", word_dropout=0.0),
        taught("random embeddings", lambda lesson: replace(lesson, random_embeddings=True)),
        taught(
            "convolution reader",
            lambda lesson: replace(lesson, student=replace(lesson.student, reader="convolution", heads=4)),
        ),
    )


@cache
def data(ways: int) -> Dataset:
    """Return Beetle with three levels or all five labels."""
    return beetle(ways)


@cache
def parts() -> tuple[int, ...]:
    """Return the fold of each train response, the same ones whatever the labels."""
    return tuple(assign_folds(data(5).of("train"), FOLDS, 0).tolist())


def train(ways: int, *, fold: int, inside: bool) -> tuple[Response, ...]:
    """Return the train responses of a fold, or those outside it."""
    return tuple(
        response
        for response, own in zip(data(ways).of("train"), parts(), strict=True)
        if (own == fold) == inside
    )


def kept_labels(fold: int, name: str, make: Callable[[], SoftLabels]) -> SoftLabels:
    """Return kept labels, five a response, made first where there are none; as three levels."""
    path = FOLDER / f"labels-{fold}-{name}.csv"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        put(path, make().write)
    return to_three_levels(SoftLabels.read(path))


def own_teacher(fold: int) -> Any:
    """Return the teacher that has not seen ``fold``, from its weights, else fitted in a quarter hour."""
    from trainer.teachers.encoder import EncoderTeacher  # torch takes seconds to import

    teacher = EncoderTeacher(
        EncoderConfig(seed=fold), lambda line: print(f"teacher {fold}: {line}", flush=True)
    )
    weights = TEACHERS / f"fold{fold}.pt"
    if weights.exists():
        teacher.load(weights, data(5).items)
    else:
        teacher.fit(data(5).items, train(5, fold=fold, inside=False))
        weights.parent.mkdir(parents=True, exist_ok=True)
        teacher.save(weights)
    return teacher


@cache
def synthetic(fold: int) -> tuple[Response, ...]:
    """Return six answers made of each train response outside ``fold``; fewer are the first of them."""
    return synthesise(train(5, fold=fold, inside=False), MOST_SYNTHETIC, fold)


@cache
def own_labels(fold: int) -> SoftLabels:
    """Return what the fold's own teacher says of the train responses and of the synthetic ones."""
    asked = [*data(5).of("train"), *synthetic(fold)]
    return kept_labels(
        fold, "own", lambda: own_teacher(fold).predict(data(5).items, asked, lambda _response: False)
    )


@cache
def halves(fold: int) -> SoftLabels:
    """Return out-of-fold labels and saliency of all responses outside ``fold``, blind to its levels."""

    def make() -> SoftLabels:
        from trainer.teachers.encoder import EncoderTeacher

        others = [number for number in range(FOLDS) if number != fold]
        made = SoftLabels({})
        for number, learnt in enumerate((others[:2], others[2:])):
            teacher = EncoderTeacher(
                EncoderConfig(seed=number, epochs=4), lambda line: print(line, flush=True)
            )
            both = {
                inside: [
                    r
                    for r, own in zip(data(5).of("train"), parts(), strict=True)
                    if own != fold and (own in learnt) == inside
                ]
                for inside in (True, False)
            }
            teacher.fit(data(5).items, both[True])
            made = made.merged(teacher.predict(data(5).items, both[False]))
        return made

    return kept_labels(fold, "halves", make)


def recipe(seed: int, epochs: int | None, changed: Change) -> TrainingConfig:
    """Return the recipe's training settings, ``changed``; trust came after most rows, and has its own."""
    shorter = {} if epochs is None else {"epochs": epochs}
    return replace(TrainingConfig(seed=seed, trust=0.0), **shorter, **changed)


def lesson(row: Row, fold: int, training: TrainingConfig) -> Lesson:
    """Return a row's lesson: soft labels of the fold's own teacher, saliency of the halves."""
    seen = train(3, fold=fold, inside=False)
    labels = SoftLabels(own_labels(fold).only(seen).probabilities, halves(fold).only(seen).saliency)
    whole = Lesson(fold, seen, labels, None, StudentConfig(), training)
    return row.teach(with_synthetic(whole, training.synthetic))


def with_synthetic(given: Lesson, each: int) -> Lesson:
    """Take the first ``each`` of the synthetic answers of every response."""
    chosen = tuple(r for r in synthetic(given.fold) if int(r.response_id.rsplit("~", 1)[1]) < each)
    return replace(given, pool=Pool(chosen, own_labels(given.fold).only(chosen)))


def hard_labels(given: Lesson) -> Lesson:
    """Take the teacher's most probable level as if it were certain, in both kinds of rows."""

    def certain(labels: SoftLabels) -> SoftLabels:
        return SoftLabels(
            {i: np.eye(len(p))[int(p.argmax())] for i, p in labels.probabilities.items()}, labels.saliency
        )

    assert given.labels is not None
    assert given.pool is not None
    return replace(
        given, labels=certain(given.labels), pool=replace(given.pool, labels=certain(given.pool.labels))
    )


def out_of_fold(given: Lesson) -> Lesson:
    """Label the scored rows by teachers that have not seen them; the pool as ever."""
    return replace(given, labels=halves(given.fold).only(given.seen))


def with_rules(given: Lesson) -> Lesson:
    """Teach with the mean of the encoder and the rules, fitted on the same rows."""
    from trainer.teachers.rules import RulesTeacher

    def make() -> SoftLabels:
        teacher = RulesTeacher()
        teacher.fit(data(5).items, train(5, fold=given.fold, inside=False))
        return teacher.predict(data(5).items, [*data(5).of("train"), *synthetic(given.fold)])

    return beside(given, kept_labels(given.fold, "rules", make))


def with_students(given: Lesson) -> Lesson:
    """Teach with the mean of the encoder and two students without a teacher, fitted on the same rows."""
    from trainer.teachers.students import StudentsTeacher

    def make() -> SoftLabels:
        teacher = StudentsTeacher(
            StudentConfig(), TrainingConfig(seed=10 * given.fold, trust=0.0), 2, lambda _line: None
        )
        teacher.fit(data(5).items, train(5, fold=given.fold, inside=False))
        return teacher.predict(data(5).items, [*data(5).of("train"), *synthetic(given.fold)])

    return beside(given, kept_labels(given.fold, "students", make))


def beside(given: Lesson, others: SoftLabels) -> Lesson:
    """Teach with the mean of the encoder's labels and ``others``."""
    both = mean_labels([own_labels(given.fold), others])
    assert given.labels is not None
    assert given.pool is not None
    return replace(
        given,
        labels=SoftLabels(both.only(given.seen).probabilities, given.labels.saliency),
        pool=replace(given.pool, labels=both.only(given.pool.responses)),
    )


@dataclass(frozen=True, slots=True)
class Judged:
    """A student's probabilities of the held-out fold, (responses, levels), and what its fitting took."""

    probabilities: FloatArray
    wall_s: float
    cpu_s: float


def place(row: Row, fold: int, training: TrainingConfig, epochs: int) -> Path:
    """Return where a row's predictions are kept; other settings have another file."""
    told = asdict(replace(training, seed=0))
    if not training.trust:
        del told["trust"]  # rows of before there was such a setting keep their names
    settings = [asdict(StudentConfig()), told, epochs]
    slug = row.name.replace(" ", "-").replace(":", "")
    return FOLDER / f"{slug}-{digest(settings)}-fold{fold}-{training.seed}.npz"


def judge(given: Lesson, path: Path) -> Judged:
    """Fit a student and keep what it says of the fold that was held out."""
    from trainer.fitting.train import fit_student, student_logits, vocabulary_of

    student = given.student
    vocabulary = vocabulary_of(given.seen, student)
    if given.random_embeddings:
        drawn = np.random.default_rng(given.training.seed).normal(size=vocabulary.embedding.shape)
        vocabulary = replace(vocabulary, embedding=(drawn * vocabulary.embedding.std()).astype(np.float32))
    wall, cpu = perf_counter(), process_time()
    trust = trust_in(halves(given.fold), given.seen)
    fitted = fit_student(
        data(3), given.seen, given.labels, vocabulary, student, given.training, print_some, given.pool, trust
    )
    took = perf_counter() - wall, process_time() - cpu
    logits = student_logits(fitted, data(3), train(3, fold=given.fold, inside=True))
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".part.npz")
    np.savez(unfinished, probabilities=softmax(logits, axis=1), wall_s=took[0], cpu_s=took[1])
    unfinished.replace(path)
    return read(path)


def print_some(line: str) -> None:
    """Print what is not said of every epoch."""
    if not line.startswith("epoch"):
        print("  ", line, flush=True)


def read(path: Path) -> Judged:
    """Return kept predictions."""
    with np.load(path) as kept:
        return Judged(kept["probabilities"], float(kept["wall_s"]), float(kept["cpu_s"]))


def figures(human: FloatArray, runs: Sequence[FloatArray], weights: FloatArray) -> dict[str, FloatArray]:
    """Return the measures of each run on every resample: (runs, resamples)."""
    found: dict[str, list[FloatArray]] = {"macro_f1": [], "qwk": [], "log_loss": []}
    for probabilities in runs:
        argmax = measures.decide(probabilities, rounded=False)
        rounded = measures.decide(probabilities, rounded=True)
        found["macro_f1"].append(macro_f1_of(measures.pair_counts(human, argmax, 3, weights)))
        found["qwk"].append(kappa_of(measures.pair_counts(human, rounded, 3, weights)))
        lost = -np.log(np.clip(probabilities[np.arange(len(human)), human], 1e-9, 1))
        found["log_loss"].append(weights @ lost / weights.sum(1))
    return {name: np.array(values) for name, values in found.items()}


def write_table(results: Mapping[str, Mapping[tuple[int, int], Judged]], epochs: int) -> None:
    """Write one line a row: means and spreads over seeds, differences to the recipe with the same seeds."""
    lines = []
    for name, runs in results.items():
        if not runs:
            continue
        base = results[DEFAULT]
        shared = sorted(runs.keys() & base.keys())
        line: dict[str, object] = {
            "row": name,
            "epochs": epochs,
            "fits": len(runs),
            "folds": len({fold for fold, _ in runs}),
            "cpu_s": round(float(np.mean([run.cpu_s for run in runs.values()]))),
        }
        differences: dict[str, list[FloatArray]] = {}
        absolute: dict[str, list[float]] = {}
        for fold in sorted({fold for fold, _ in runs}):
            human = np.array([response.level for response in train(3, fold=fold, inside=True)])
            once = np.ones((1, len(human)))
            weights = np.concatenate([once, measures.resamples(len(human), RESAMPLES)])
            own = [runs[key].probabilities for key in sorted(runs) if key[0] == fold]
            for measure, values in figures(human, own, once).items():
                absolute.setdefault(measure, []).extend(values[:, 0])
            pairs = [key for key in shared if key[0] == fold]
            if name != DEFAULT and pairs:
                ours = figures(human, [runs[key].probabilities for key in pairs], weights)
                theirs = figures(human, [base[key].probabilities for key in pairs], weights)
                for measure in ours:
                    differences.setdefault(measure, []).append((ours[measure] - theirs[measure]).mean(0))
        for measure, values in absolute.items():
            line |= mean_and_spread(measure, values)
        for measure in absolute:
            by_fold = differences.get(measure)
            line[f"{measure}_difference"] = line[f"{measure}_low_95"] = line[f"{measure}_high_95"] = ""
            if by_fold:
                mean = np.mean(by_fold, axis=0)
                low, high = np.quantile(mean[1:], [0.025, 0.975])
                line[f"{measure}_difference"] = f"{mean[0]:+.3f}"
                line[f"{measure}_low_95"], line[f"{measure}_high_95"] = f"{low:+.3f}", f"{high:+.3f}"
        lines.append(line)
    with (HERE / "ablation.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(lines[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seeds", type=int, default=3)
    options.add_argument("--folds", type=int, default=1, help="on how many folds students are judged")
    options.add_argument("--epochs", type=int, help="fewer than the recipe's, for a slow machine")
    options.add_argument(
        "--until", type=float, default=float("inf"), help="start no fit after so many seconds"
    )
    options.add_argument("--rows", nargs="*", help="names of rows; all others are only read")
    options.add_argument("--table", action="store_true", help="fit nothing")
    chosen = options.parse_args()
    os.environ["OMP_NUM_THREADS"] = "1"
    started = perf_counter()
    results: dict[str, dict[tuple[int, int], Judged]] = {row.name: {} for row in rows()}
    epochs = chosen.epochs or TrainingConfig().epochs
    jobs = [
        (seed, fold, row) for seed in range(chosen.seeds) for fold in range(chosen.folds) for row in rows()
    ]
    for fit in (False, True):
        for seed, fold, row in jobs:
            training = recipe(seed, chosen.epochs, row.changed)
            path = place(row, fold, training, epochs)
            if path.exists():
                results[row.name][fold, seed] = read(path)
                continue
            wanted = not chosen.rows or row.name in chosen.rows
            if fit and wanted and not chosen.table and perf_counter() - started < chosen.until:
                run = judge(lesson(row, fold, training), path)
                results[row.name][fold, seed] = run
                write_table(results, epochs)
                print(f"{row.name}, fold {fold}, seed {seed}: {run.wall_s:.0f} s", flush=True)
    write_table(results, epochs)


if __name__ == "__main__":
    main()
