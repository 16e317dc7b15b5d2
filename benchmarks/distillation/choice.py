"""Would a run have chosen well? ``python -m benchmarks.distillation.choice`` writes choice.csv.

A run asks held-out train answers whether students are the better for their teachers
(trainer/runs/distilling.py).
Here the same question is put to the teachers of the tables, fold by fold, and beside its answer stands
what the official test answers say, which a run never sees.
"""

import argparse
from pathlib import Path

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
from benchmarks.distillation.kept import RUNS, digest
from benchmarks.distillation.page import write_table
from benchmarks.distillation.students import SEEDS, kept, recipe, settings, student_probabilities
from benchmarks.distillation.teachers import (
    PLANS,
    folds_of,
    gathered,
    pool_labels,
    present,
    seen_labels,
    synthetic,
)
from benchmarks.distillation.teachers import labels as untold
from trainer.calibration import HeldOut, decided
from trainer.data import mean_labels
from trainer.fitting.lesson import Pool, trust_in
from trainer.fitting.patient import source_of
from trainer.fitting.train import fit_student, student_logits, vocabulary_of
from trainer.metrics import kappa_of, mean_kappa

HERE = Path(__file__).parent
KINDS = ("encoder", "classical")
WAYS = {True: "distilled", False: "no distillation"}


def held_out_kappa(corpus: Corpus, taught: bool) -> float:
    """Return the mean of the items' kappas, on train answers that neither student nor teacher has seen."""
    labelling = corpus.levels
    dataset = relabelled(corpus, labelling)
    train, folds = dataset.of("train"), folds_of(corpus)
    logits = np.zeros((len(train), dataset.max_levels))
    for fold in range(PLANS[corpus.name].folds):
        logits[folds == fold] = _held_out(corpus, fold, taught)
    human = np.array([response.level for response in train])
    item = np.array([dataset.item_index[response.item_id] for response in train])
    return mean_kappa(human, decided(dataset, HeldOut(train, logits)), item)


def _held_out(corpus: Corpus, fold: int, taught: bool) -> FloatArray:
    name = (
        f"{corpus.name}-{WAYS[taught].replace(' ', '-')}-{digest(settings(corpus, WAYS[taught]))}-{fold}.npy"
    )
    path = RUNS / "choice" / name
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        np.save(path, _fit_without(corpus, fold, taught))
    found: FloatArray = np.load(path)
    return found


def _fit_without(corpus: Corpus, fold: int, taught: bool) -> FloatArray:
    labelling = corpus.levels
    dataset = relabelled(corpus, labelling)
    train, folds = dataset.of("train"), folds_of(corpus)
    seen = [response for response, own in zip(train, folds, strict=True) if own != fold]
    held = [response for response, own in zip(train, folds, strict=True) if own == fold]
    _, student, training = recipe(corpus)
    labels = pool = trust = None
    if taught:
        left_out = {response.response_id for response in held}
        each = training.synthetic
        made = tuple(r for r in synthetic(corpus, each) if source_of(r.response_id) not in left_out)
        labels = mean_labels([gathered(seen_labels(corpus, kind, fold), labelling) for kind in KINDS])
        said = mean_labels([gathered(pool_labels(corpus, kind, fold, each), labelling) for kind in KINDS])
        pool = Pool(made, said.only(made))
        trust = trust_in(mean_labels([gathered(untold(corpus, kind), labelling) for kind in KINDS]), seen)
    vocabulary = vocabulary_of(seen, student)
    fitted = fit_student(dataset, seen, labels, vocabulary, student, training, pool=pool, trust=trust)
    return student_logits(fitted, dataset, held)


def unseen_kappa(corpus: Corpus, taught: bool) -> float:
    """Return the kappa on unseen answers of the official test, the mean of the seeds; NaN of none."""
    labelling = corpus.levels
    rows = corpus.rows(UNSEEN_ANSWERS, labelling.name)
    human = corpus.labels(rows, labelling.name)
    found = []
    for seed in SEEDS:
        if kept(corpus.name, labelling.name, WAYS[taught], seed):
            run = student_probabilities(corpus.name, labelling.name, WAYS[taught], seed).probabilities[rows]
            machine = measures.decide(run, rounded=True)
            found.append(float(kappa_of(measures.pair_counts(human, machine, len(labelling.labels)))))
    return float(np.mean(found)) if found else float("nan")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--corpora", nargs="*", default=list(NAMES), choices=NAMES)
    lines = []
    for name in options.parse_args().corpora:
        corpus = load(name)
        if not present(name, "gate", recipe(corpus)[2].synthetic):
            print(f"{name}: its teachers are missing; make them with benchmarks.distillation.teachers")
            continue
        taught, alone = held_out_kappa(corpus, taught=True), held_out_kappa(corpus, taught=False)
        lines.append(
            {
                "corpus": name,
                "train_responses": len(corpus.train),
                "held_out_taught": f"{taught:.3f}",
                "held_out_alone": f"{alone:.3f}",
                "chosen": "alone" if alone > taught else "taught",
                "test_taught": f"{unseen_kappa(corpus, taught=True):.3f}",
                "test_alone": f"{unseen_kappa(corpus, taught=False):.3f}",
            }
        )
        print(lines[-1], flush=True)
        write_table(HERE / "choice.csv", lines)


if __name__ == "__main__":
    main()
