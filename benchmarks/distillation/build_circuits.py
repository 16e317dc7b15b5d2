"""Rebuild the shipped bundle: ``python -m benchmarks.distillation.build_circuits``.

Needs the SRA data beside the checkout. Teachers' labels are taken from runs/ where they are, else made first
(an hour on two cores). The same labels give the same bundle, byte for byte.
"""

import os
import shutil
import sys
from dataclasses import replace
from functools import reduce

from benchmarks.distillation.corpora import Corpus, load
from benchmarks.distillation.sra import ROOT, beetle, to_three_levels
from benchmarks.distillation.teachers import fold_labels, folds_of, pool_labels, seen_labels
from trainer.data import DataError, Dataset, SoftLabels, TaskItem
from trainer.data.dealing import deal_folds
from trainer.data.items import read_items
from trainer.data.reading import read_examples
from trainer.files import put
from trainer.fitting.patient import with_synthetic
from trainer.progress import Lines
from trainer.runs.config import Classical, FineTuned, RunConfig
from trainer.runs.pipeline import labels_folder
from trainer.runs.presets import preset
from trainer.runs.project import Job, Output, make_job
from trainer.runs.stages import run

BUNDLES = ROOT / "assets" / "bundles"
REPORTS = ROOT / "docs" / "reports"
VERSION = "1.3.0"


def main() -> None:
    own = BUNDLES / "circuits"
    problems: list[str] = []
    shipped = {task.id: task for task in read_items(own / "items.csv", problems)}
    if problems:
        sys.exit("\n".join(problems))
    corpus = load("beetle")
    dataset = in_folds(in_our_words(beetle(3), shipped), corpus)
    encoder, student, training = preset("shared", len(dataset.items), len(dataset.of("train")))
    config = RunConfig(
        name="circuits",
        version=VERSION,
        title="Simple electric circuits",
        licence="CC BY-SA 3.0",
        credit="Learnt from the Beetle data of SemEval-2013 Task 7 (Dzikovska, Nielsen et al. 2013)",
        ship=tuple(shipped),
        teachers=(FineTuned(encoder), Classical()),
        student=student,
        training=training,
    )
    job = make_job(
        config,
        dataset,
        read_examples(own / "examples.csv", dataset),
        (own / "CARD.md").read_text(encoding="utf-8"),
        Output(ROOT / "runs" / "circuits", ROOT / "runs"),
    )
    lend_teachers(job, corpus)
    made = run(replace(job, workers=os.cpu_count() or 1), Lines(print)).bundle
    assert made is not None
    for report in made.parent.glob(f"{made.stem}.report.*"):
        shutil.copyfile(report, REPORTS / f"circuits{report.name.removeprefix(made.stem)}")
    shutil.copyfile(made, BUNDLES / made.name)
    print(BUNDLES / made.name, made.stat().st_size, "bytes")


def in_folds(dataset: Dataset, corpus: Corpus) -> Dataset:
    """Return the data with the folds of the corpus's teachers as groups, so that the run deals the same."""
    fold_of = {r.response_id: int(fold) for r, fold in zip(corpus.train, folds_of(corpus), strict=True)}
    return replace(
        dataset,
        responses=tuple(
            replace(response, group=f"fold {fold_of[response.response_id]}")
            if response.response_id in fold_of
            else response
            for response in dataset.responses
        ),
    )


def lend_teachers(job: Job, corpus: Corpus) -> None:
    """Give the run the labels of the tables' teachers, which have learnt all five labels and know more.

    A detailed label tells a teacher more than its level; the probabilities of a level's labels add up.
    """
    config, train = job.config, job.dataset.of("train")
    folds = deal_folds(job.dataset, config.folds, config.seed)
    more = with_synthetic(job.dataset, folds, config.training.synthetic, config.seed)
    everything = [*more.responses, *more.unlabelled]
    for spec in config.teachers:
        folder = labels_folder(spec, config, more, job.output.runs)
        folder.mkdir(parents=True, exist_ok=True)
        for fold in range(config.folds):
            path = folder / f"fold-{fold}.csv"
            if path.exists():
                continue
            own = next(r for r, dealt in zip(train, folds.tolist(), strict=True) if dealt == fold)
            number = int(own.group.removeprefix("fold "))
            said = [
                fold_labels(corpus, spec.kind, number),
                pool_labels(corpus, spec.kind, number, config.training.synthetic),
                seen_labels(corpus, spec.kind, number),
            ]
            levels = to_three_levels(reduce(SoftLabels.merged, said)).only(everything)
            put(path, levels.write)


def in_our_words(dataset: Dataset, shipped: dict[str, TaskItem]) -> Dataset:
    """Return the data with shipped items as this project words them; the others keep theirs, unshipped."""
    unknown = shipped.keys() - dataset.item_index.keys()
    if unknown:
        raise DataError(
            f"No such Beetle item: {sorted(unknown)}", hint="Correct items.csv.", code="unknown-item"
        )
    return replace(dataset, items=tuple(shipped.get(task.id, task) for task in dataset.items))


if __name__ == "__main__":
    main()
