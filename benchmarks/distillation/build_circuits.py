"""Rebuild the shipped bundle: ``python -m benchmarks.distillation.build_circuits``.

Needs the SRA data beside the checkout. Teachers' labels are taken from runs/ where they are, else made first
(an hour on two cores). The same labels give the same bundle, byte for byte.
"""

import shutil
import sys
from dataclasses import replace
from pathlib import Path

from benchmarks.distillation.sra import ROOT, beetle
from trainer.data import DataError, Dataset, TaskItem
from trainer.items import read_items
from trainer.presets import preset
from trainer.progress import Lines
from trainer.project import Output, make_job
from trainer.reading import read_examples
from trainer.run_config import Classical, FineTuned, RunConfig
from trainer.stages import run

BUNDLES = ROOT / "assets" / "bundles"
HERE = Path(__file__).parent
VERSION = "1.1.0"


def main() -> None:
    own = BUNDLES / "circuits"
    problems: list[str] = []
    shipped = {task.id: task for task in read_items(own / "items.csv", problems)}
    if problems:
        sys.exit("\n".join(problems))
    dataset = in_our_words(beetle(3), shipped)
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
    made = run(job, Lines(print)).bundle
    assert made is not None
    for report in made.parent.glob(f"{made.stem}.report.*"):
        shutil.copyfile(report, HERE / f"circuits{report.name.removeprefix(made.stem)}")
    shutil.copyfile(made, BUNDLES / made.name)
    print(BUNDLES / made.name, made.stat().st_size, "bytes")


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
