"""What distillation gives when people have scored few answers: ``python -m benchmarks.distillation.curve``.

Of each item's train responses n are taken as scored; a teacher learns from those alone and labels the others,
which are the unlabelled pool. One student learns from the n human levels, the other from the teacher as well.
Both are tried on the official unseen answers. Writes curve.csv and curve.svg; predictions are kept in runs/.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import numpy as np

from benchmarks.distillation import measures
from benchmarks.distillation.corpora import (
    NAMES,
    UNSEEN_ANSWERS,
    Corpus,
    FloatArray,
    load,
    relabelled,
)
from benchmarks.distillation.kept import RUNS, Kept, Made, keep, place, read
from benchmarks.distillation.page import Line, mean_and_spread, read_table, write_table
from benchmarks.distillation.run import RESAMPLES
from benchmarks.distillation.students import ALIKE, Lesson, fit, recipe, settings
from trainer.config import EncoderConfig
from trainer.data import Dataset, Response, SoftLabels, assign_folds, mean_labels
from trainer.files import put
from trainer.fitting.lesson import trust_in
from trainer.metrics import kappa_of, macro_f1_of
from trainer.teachers.classical import ClassicalTeacher
from trainer.teachers.protocol import Teacher

HERE = Path(__file__).parent
ALL = 10**6
COUNTS = (10, 25, 50, 100, 200, ALL)
FOLDS = 3
WITHOUT, WITH, TEACHER = "student: human labels only", "student: and the teacher", "teacher"


@dataclass(frozen=True, slots=True)
class Point:
    """One place on a curve; ``teacher`` is ``classical`` or ``encoder``."""

    corpus: str
    teacher: str
    count: int
    seed: int


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--corpora", nargs="*", default=list(NAMES), choices=NAMES)
    options.add_argument("--teachers", nargs="*", default=["classical"], choices=["classical", "encoder"])
    options.add_argument("--counts", nargs="*", type=int, default=list(COUNTS))
    options.add_argument("--seeds", type=int, default=3)
    options.add_argument("--tables", action="store_true", help="fit nothing")
    chosen = options.parse_args()
    if not chosen.tables:
        for seed in range(chosen.seeds):
            for name in chosen.corpora:
                for teacher in chosen.teachers:
                    for count in counts_of(load(name)):
                        if count in chosen.counts:
                            fit_point(Point(name, teacher, count, seed))
    write_table(HERE / "curve.csv", [line for name in NAMES for line in lines_of(load(name))])
    draw(HERE / "curve.csv", HERE / "curve.svg")


def counts_of(corpus: Corpus) -> tuple[int, ...]:
    """Return the numbers of scored answers an item to try: those that most items have, and all."""
    sizes = [sum(r.item_id == task.id for r in corpus.train) for task in corpus.seen.items]
    return tuple(count for count in COUNTS if count == ALL or count < 0.8 * np.median(sizes))


def scored(dataset: Dataset, count: int, seed: int) -> tuple[list[Response], list[Response]]:
    """Deal each item's train responses into ``count`` that are scored and the others that are not.

    A smaller ``count`` takes a part of what a larger one takes.
    """
    by_item: defaultdict[str, list[Response]] = defaultdict(list)
    for response in dataset.of("train"):
        by_item[response.item_id].append(response)
    taken = set()
    for item_id in sorted(by_item):
        own = by_item[item_id]
        Random(f"{seed} {item_id}").shuffle(own)
        # No item is left with answers of one level: there would be nothing to learn.
        other = next((r for r in own[count:] if r.level != own[0].level), None)
        if other is not None and len({r.level for r in own[:count]}) == 1:
            own.remove(other)
            own.insert(1, other)
        taken |= {response.response_id for response in own[:count]}
    train = dataset.of("train")
    return (
        [response for response in train if response.response_id in taken],
        [response for response in train if response.response_id not in taken],
    )


def fit_point(point: Point) -> None:
    """Fit both students of a point, and keep what they and the teacher say of the test rows."""
    corpus = load(point.corpus)
    dataset = relabelled(corpus, corpus.levels)
    known, others = scored(dataset, point.count, point.seed)
    hidden = [replace(response, split="unlabelled", level=-1) for response in others]
    _, student, training = recipe(corpus)
    training = replace(training, seed=point.seed)
    rows = corpus.rows_to(dataset.item_index)

    def teacher() -> Made:
        labels = _labels(dataset, known, hidden, point)
        return corpus.laid_out(rows, labels.join(dataset.of("test"), dataset.max_levels)), 0, ""

    def fitted(lesson: Lesson | None) -> Made:
        found, parameters = fit(dataset, known, lesson, student, training)
        return corpus.laid_out(rows, found), parameters, ""

    def taught() -> Made:
        labels = _labels(dataset, known, hidden, point)
        return fitted(Lesson(labels, hidden, trust_in(labels, known)))

    for name, make in ((TEACHER, teacher), (WITHOUT, lambda: fitted(None)), (WITH, taught)):
        keep(corpus.name, _name(point, name), point.seed, _settings(corpus, point, name), make)


def _labels(
    dataset: Dataset, known: Sequence[Response], hidden: Sequence[Response], point: Point
) -> SoftLabels:
    """Return what the point's teacher says of all responses, asked once and kept."""
    path = RUNS / "curve" / f"{point.corpus}-{point.teacher}-{_count(point.count)}-{point.seed}.csv"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        put(path, _asked(dataset, known, [*hidden, *dataset.of("test")], point).write)
    return SoftLabels.read(path)


def _asked(
    dataset: Dataset, known: Sequence[Response], asked: Sequence[Response], point: Point
) -> SoftLabels:
    """Return out-of-fold labels of the ``known`` responses, and the folds' mean of those ``asked``."""
    folds = assign_folds(known, FOLDS, point.seed)
    parts, inside = [], SoftLabels({})
    for fold in range(FOLDS):
        teacher = _teacher(point, fold)
        teacher.fit(dataset.items, [r for r, own in zip(known, folds, strict=True) if own != fold])
        held = [r for r, own in zip(known, folds, strict=True) if own == fold]
        learnt = {response.response_id for response in held}
        part = teacher.predict(
            dataset.items,
            [*held, *asked],
            lambda response, learnt=learnt: response.response_id in learnt,  # type: ignore[misc]
        )
        inside = inside.merged(part.only(held))
        parts.append(part.only(asked))
    return inside.merged(mean_labels(parts))


def _teacher(point: Point, fold: int) -> Teacher:
    if point.teacher == "classical":
        return ClassicalTeacher()
    from trainer.teachers.encoder import EncoderTeacher  # torch takes seconds to import

    config = EncoderConfig(epochs=5, seed=10 * point.seed + fold, threads=1)
    return EncoderTeacher(config, lambda line: print(point, fold, line, flush=True))


def lines_of(corpus: Corpus) -> Iterator[Line]:
    """Yield one line a point and measure, of the points whose seeds are there."""
    rows = corpus.rows(UNSEEN_ANSWERS, "levels")
    human = corpus.labels(rows, "levels")
    weights = measures.resamples(len(rows), RESAMPLES)
    size = len(corpus.levels.labels)
    for teacher in ("classical", "encoder"):
        for count in counts_of(corpus):
            kept = _found(corpus, teacher, count)
            if not kept[WITH]:
                continue
            for measure, function, rounded in (
                ("macro_f1", macro_f1_of, False),
                ("qwk", kappa_of, True),
            ):
                once: dict[str, list[float]] = defaultdict(list)
                often: dict[str, list[FloatArray]] = defaultdict(list)
                for name, runs in kept.items():
                    for run in runs:
                        machine = measures.decide(run.probabilities[rows], rounded=rounded)
                        once[name].append(float(function(measures.pair_counts(human, machine, size))))
                        counts = measures.pair_counts(human, machine, size, weights)
                        often[name].append(function(counts))
                drawn = np.mean(often[WITH], axis=0) - np.mean(often[WITHOUT], axis=0)
                low, high = np.percentile(drawn, [2.5, 97.5])
                yield {
                    "corpus": corpus.name,
                    "teacher": teacher,
                    "scored_per_item": "all" if count == ALL else count,
                    "measure": measure,
                    "seeds": len(kept[WITH]),
                    **mean_and_spread("without", once[WITHOUT]),
                    **mean_and_spread("with", once[WITH]),
                    "teacher_itself": f"{np.mean(once[TEACHER]):.3f}",
                    "gain": f"{np.mean(once[WITH]) - np.mean(once[WITHOUT]):+.3f}",
                    "low_95": f"{low:+.3f}",
                    "high_95": f"{high:+.3f}",
                }


def _found(corpus: Corpus, teacher: str, count: int) -> dict[str, list[Kept]]:
    found: dict[str, list[Kept]] = {WITHOUT: [], WITH: [], TEACHER: []}
    for seed in range(10):
        point = Point(corpus.name, teacher, count, seed)
        paths = {
            name: place(corpus.name, _name(point, name), seed, _settings(corpus, point, name))
            for name in found
        }
        if all(path.exists() for path in paths.values()):
            for name, runs in found.items():
                runs.append(read(paths[name]))
    return found


def draw(table: Path, out: Path) -> None:
    """Draw with and without the teacher over the number of scored answers, one panel a corpus and teacher."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    rows = [row for row in read_table(table) if row["measure"] == "macro_f1"]
    panels = list(dict.fromkeys((row["corpus"], row["teacher"]) for row in rows))
    if not panels:
        return
    mpl.rcParams["svg.hashsalt"] = "curve"
    figure = Figure(figsize=(4 * len(panels), 3.4), layout="constrained")
    for place_of, (corpus, teacher) in enumerate(panels):
        axes = figure.add_subplot(1, len(panels), place_of + 1)
        own = [row for row in rows if (row["corpus"], row["teacher"]) == (corpus, teacher)]
        at = np.arange(len(own))
        for column, label, style in (
            ("with", "with the teacher", "o-"),
            ("without", "human labels only", "s--"),
            ("teacher_itself", "the teacher itself", "^:"),
        ):
            axes.plot(at, [float(row[column]) for row in own], style, label=label, markersize=4)
        base = np.array([float(row["without"]) for row in own])
        axes.fill_between(
            at,
            base + [float(row["low_95"]) for row in own],
            base + [float(row["high_95"]) for row in own],
            alpha=0.2,
            label="gain, 95 % interval",
        )
        axes.set_xticks(at, [row["scored_per_item"] for row in own])
        axes.set_xlabel("scored answers an item")
        axes.set_title(f"{corpus}, {teacher} teacher", fontsize=10)
        if place_of == 0:
            axes.set_ylabel("macro-F1, unseen answers")
            axes.legend(fontsize=7)
    figure.savefig(out, metadata={"Date": None})


def _count(count: int) -> str:
    return "all" if count == ALL else str(count)


def _name(point: Point, name: str) -> str:
    return f"curve-{point.teacher}-{_count(point.count)}-{name.replace(' ', '-').replace(':', '')}"


def _settings(corpus: Corpus, point: Point, name: str) -> dict[str, object]:
    # How far a teacher is believed changes only the student that it teaches.
    return {**settings(corpus, "distilled" if name == WITH else ALIKE), "count": point.count}


if __name__ == "__main__":
    main()
