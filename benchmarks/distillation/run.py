"""Rebuild the distillation tables: ``python -m benchmarks.distillation.run``.

Fits what is missing of teachers, baselines and students, and writes results.csv, differences.csv and the
page README.md beside this file. All predictions are kept in runs/, so that an interrupted run goes on;
``--tables`` fits nothing and writes the tables of what is there, naming what is not.
"""

import argparse
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.distillation import measures
from benchmarks.distillation.baselines import BASELINES, baseline, settings
from benchmarks.distillation.corpora import (
    NAMES,
    UNSEEN_ANSWERS,
    UNSEEN_DOMAINS,
    UNSEEN_QUESTIONS,
    Corpus,
    FloatArray,
    IntArray,
    Labelling,
    load,
)
from benchmarks.distillation.kept import place
from benchmarks.distillation.page import mean_and_spread, write_page, write_table
from benchmarks.distillation.students import (
    ALIKE,
    SEEDS,
    VARIANTS,
    kept,
    recipe,
    rows_of,
    student_probabilities,
)
from benchmarks.distillation.teachers import (
    ENCODER_PARAMETERS,
    PLANS,
    fold_labels,
    gate,
    labels,
    make,
    present,
)
from trainer.data import SoftLabels
from trainer.metrics import kappa_of, macro_f1_of

HERE = Path(__file__).parent
RESAMPLES = 2000
CHOSEN = "student: distilled"
SPLITS = (UNSEEN_ANSWERS, UNSEEN_QUESTIONS, UNSEEN_DOMAINS)

Line = dict[str, object]


@dataclass(frozen=True, slots=True)
class Model:
    """One row of the table: predictions of all test rows, one array a seed.

    ``wanted`` is how many seeds there should be. ``labelling`` is what the predictions are of: the detailed
    labels, or the very labelling of the table.
    """

    name: str
    labelling: str
    runs: tuple[FloatArray, ...]
    parameters: int
    wanted: int


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--corpora", nargs="*", default=list(NAMES), choices=NAMES)
    options.add_argument("--tables", action="store_true", help="fit nothing")
    chosen = options.parse_args()
    if not chosen.tables:
        fit_all(chosen.corpora, chosen.jobs)
    results: list[Line] = []
    differences: list[Line] = []
    missing: list[str] = []
    for name in NAMES:
        corpus = load(name)
        for labelling in corpus.labellings:
            models = list(collect(corpus, labelling))
            missing += [
                f"{name}, {labelling.name}: {model.name}, {len(model.runs)} of {model.wanted} runs are there"
                for model in models
                if len(model.runs) < model.wanted
            ]
            for split, rows in row_sets(corpus, labelling):
                results += table(corpus, labelling, models, split, rows)
                differences += compare(corpus, labelling, models, split, rows)
    write_table(HERE / "results.csv", results)
    write_table(HERE / "differences.csv", differences)
    (HERE / "missing.txt").write_text("".join(f"{line}\n" for line in missing), encoding="utf-8")
    write_page(HERE)


def fit_all(names: Sequence[str], jobs: int) -> None:
    """Fit everything that is missing: teachers one after the other, all else in ``jobs`` processes."""
    for name in names:
        corpus = load(name)
        for kind in ("classical", "encoder"):
            make(corpus, kind, recipe(corpus)[2].synthetic)
    with ProcessPoolExecutor(jobs) as pool:
        waiting = [
            pool.submit(student_probabilities, name, labelling, variant, seed)
            for seed in SEEDS
            for name in names
            for labelling in learnt(load(name))
            for variant in rows_of(labelling)
            if variant != ALIKE
        ]
        waiting += [
            pool.submit(baseline, name, model, seed)
            for model, (_, seeds) in BASELINES.items()
            for seed in range(seeds)
            for name in names
        ]
        for job in waiting:
            job.result()


def learnt(corpus: Corpus) -> tuple[str, ...]:
    """Return the labellings that students learn: the detailed labels, and the levels a bundle has."""
    return tuple(dict.fromkeys((corpus.labellings[0].name, "levels")))


def collect(corpus: Corpus, labelling: Labelling) -> Iterator[Model]:
    """Yield the models of a table, each with the predictions that are there."""
    detailed = corpus.labellings[0].name
    for name, (_, seeds) in BASELINES.items():
        paths = [place(corpus.name, name.replace(" ", "-"), seed, settings(name)) for seed in range(seeds)]
        found = [baseline(corpus.name, name, seed) for seed, path in enumerate(paths) if path.exists()]
        runs = tuple(one.probabilities for one in found)
        yield Model(name, detailed, runs, found[0].parameters if found else 0, seeds)
    folds = PLANS[corpus.name].folds
    for kind, parameters in (("classical", 0), ("encoder", ENCODER_PARAMETERS)):
        known = labels(corpus, kind) if present(corpus.name, kind) else None
        if kind == "encoder":
            single = (
                ()
                if known is None
                else tuple(_joined(corpus, fold_labels(corpus, kind, k)) for k in range(folds))
            )
            yield Model("MiniLM-L6 fine-tuned, one fold each", detailed, single, parameters, folds)
        runs = () if known is None else (_joined(corpus, known),)
        yield Model(f"teacher: {kind}, mean of {folds} folds", detailed, runs, folds * parameters, 1)
    own = labelling.name if labelling.name in learnt(corpus) else detailed
    learns = next(one for one in corpus.labellings if one.name == own)
    runs = (_joined(corpus, gate(corpus, learns)),) if present(corpus.name, "gate") else ()
    yield Model("teacher: both, by the gate", own, runs, 0, 1)
    for variant in rows_of(own):
        there = [seed for seed in SEEDS if kept(corpus.name, own, variant, seed)]
        found = [student_probabilities(corpus.name, own, variant, seed) for seed in there]
        runs = tuple(one.probabilities for one in found)
        parameters = found[0].parameters if found else 0
        # An earlier version's students are shown as far as they were fitted.
        wanted = len(runs) if variant == ALIKE else len(SEEDS)
        yield Model(f"student: {variant}", own, runs, parameters, wanted)
        if variant == VARIANTS[0] and len(runs) > 1:
            together = np.mean(runs, axis=0)
            yield Model(
                f"{len(runs)} students: {variant}, their mean", own, (together,), len(runs) * parameters, 1
            )


def _joined(corpus: Corpus, known: SoftLabels) -> FloatArray:
    """Return what a teacher says of the test rows, NaN where it cannot read them."""
    test = corpus.test
    rows = np.array([row for row, r in enumerate(test) if r.response_id in known.probabilities])
    size = len(next(iter(known.probabilities.values())))
    return corpus.laid_out(rows, known.join([test[row] for row in rows], size))


def row_sets(corpus: Corpus, labelling: Labelling) -> Iterator[tuple[str, IntArray]]:
    """Yield the test rows of each official split; unseen answers also without those that are in train."""
    for split in SPLITS:
        rows = corpus.rows(split, labelling.name)
        if len(rows):
            yield split, rows
        if split == UNSEEN_ANSWERS and (repeated := corpus.repeated()):
            yield f"{split}, none in train", np.array([row for row in rows if row not in repeated])


def table(
    corpus: Corpus, labelling: Labelling, models: Sequence[Model], split: str, rows: IntArray
) -> list[Line]:
    """Return one line a model: means over seeds and, where there are several, standard deviations."""
    human = corpus.labels(rows, labelling.name)
    items = [corpus.test[row].item_id for row in rows]
    lines = []
    for model in models:
        runs = [_of(model, labelling, run)[rows] for run in model.runs]
        if not runs or np.isnan(runs[0]).any():
            continue
        line: Line = {
            "corpus": corpus.name,
            "split": split,
            "labels": labelling.name,
            "responses": len(rows),
            "model": model.name,
            "parameters": model.parameters or "",
            "seeds": len(runs),
        }
        found: dict[str, list[float]] = {}
        for run in runs:
            for name, value in _measured(run, human, items, labelling).items():
                found.setdefault(name, []).append(value)
        for name, values in found.items():
            line |= mean_and_spread(name, values)
        lines.append(line)
    return lines


def compare(
    corpus: Corpus, labelling: Labelling, models: Sequence[Model], split: str, rows: IntArray
) -> list[Line]:
    """Return paired bootstrap intervals of the distilled student minus each other model, over responses.

    A difference is one of means over seeds; each resample holds the same responses for both.
    """
    human = corpus.labels(rows, labelling.name)
    size = len(labelling.labels)
    weights = measures.resamples(len(rows), RESAMPLES)
    scores: dict[str, dict[str, tuple[float, FloatArray]]] = {}
    for model in models:
        runs = [_of(model, labelling, run)[rows] for run in model.runs]
        if not runs or np.isnan(runs[0]).any():
            continue
        scores[model.name] = {}
        for name, measure, rounded in _compared(labelling):
            once, often = [], []
            for run in runs:
                machine = measures.decide(run, rounded=rounded)
                once.append(float(measure(measures.pair_counts(human, machine, size))))
                often.append(measure(measures.pair_counts(human, machine, size, weights)))
            scores[model.name][name] = float(np.mean(once)), np.mean(often, axis=0)
        losses = np.mean([measures.log_losses(run, human) for run in runs], axis=0)
        scores[model.name]["log_loss"] = float(losses.mean()), weights @ losses / len(rows)
    if CHOSEN not in scores:
        return []
    lines: list[Line] = []
    for other, theirs in scores.items():
        if other == CHOSEN:
            continue
        for name, (score, drawn) in theirs.items():
            own_score, own_drawn = scores[CHOSEN][name]
            low, high = np.percentile(own_drawn - drawn, [2.5, 97.5])
            lines.append(
                {
                    "corpus": corpus.name,
                    "split": split,
                    "labels": labelling.name,
                    "measure": name,
                    "distilled student minus": other,
                    "difference": f"{own_score - score:+.3f}",
                    "low_95": f"{low:+.3f}",
                    "high_95": f"{high:+.3f}",
                    "share_above_0": f"{np.mean(own_drawn > drawn):.3f}",
                }
            )
    return lines


def _of(model: Model, labelling: Labelling, run: FloatArray) -> FloatArray:
    return run if model.labelling == labelling.name else labelling.gather(run)


def _compared(labelling: Labelling) -> list[tuple[str, measures.Measure, bool]]:
    found: list[tuple[str, measures.Measure, bool]] = [("macro_f1", macro_f1_of, False)]
    return [*found, ("qwk", kappa_of, True)] if labelling.ordered else found


def _measured(
    run: FloatArray, human: IntArray, items: Sequence[str], labelling: Labelling
) -> dict[str, float]:
    size = len(labelling.labels)
    likeliest = measures.decide(run, rounded=False)
    counts = measures.pair_counts(human, likeliest, size)
    found = {name: float(measure(counts)) for name, measure in measures.MEASURES.items()}
    found["log_loss"] = float(measures.log_losses(run, human).mean())
    found["log_loss_tempered"] = measures.tempered_log_loss(run, human)
    if labelling.ordered:
        nearest = measures.decide(run, rounded=True)
        found["qwk"] = float(kappa_of(measures.pair_counts(human, nearest, size)))
        found["qwk_argmax"] = float(kappa_of(counts))
        mean, fisher, _ = measures.item_kappas(human, nearest, items, size)
        found |= {"item_qwk": mean, "item_qwk_fisher": fisher}
    return found


if __name__ == "__main__":
    main()
