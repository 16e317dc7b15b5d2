"""Rebuild the shipped bundle: ``python -m benchmarks.distillation.build_circuits``.

Needs the SRA data beside the checkout. Teachers' labels are taken from runs/ where they are, else made first
(an hour on two cores). The same labels give the same bundle, byte for byte.
"""

import sys
from dataclasses import replace
from pathlib import Path

from benchmarks.distillation.run import CHOSEN, CONFIG, soft_labels
from benchmarks.distillation.sra import ROOT, beetle
from trainer.data import DataError, Dataset, TaskItem
from trainer.pipeline import make_bundle
from trainer.items import read_items
from trainer.reading import read_examples

BUNDLES = ROOT / "assets" / "bundles"
HERE = Path(__file__).parent


def main() -> None:
    own = BUNDLES / "circuits"
    problems: list[str] = []
    shipped = {task.id: task for task in read_items(own / "items.csv", problems)}
    if problems:
        sys.exit("\n".join(problems))
    dataset = in_our_words(beetle(3), shipped)
    config = replace(
        CONFIG,
        title="Simple electric circuits",
        licence="CC BY-SA 3.0",
        credit="Learnt from the Beetle data of SemEval-2013 Task 7 (Dzikovska, Nielsen et al. 2013)",
        ship=tuple(shipped),
    )
    made = make_bundle(
        config,
        dataset,
        soft_labels(3, CHOSEN),
        read_examples(own / "examples.csv", dataset),
        (own / "CARD.md").read_text(encoding="utf-8"),
        BUNDLES,
        print,
    )
    assert made.report is not None
    (HERE / "circuits.report.json").write_text(made.report.to_json(), encoding="utf-8")
    (HERE / "circuits.report.md").write_text(made.report.to_markdown(), encoding="utf-8")
    print(made.path, made.path.stat().st_size, "bytes")
    print(made.report.to_markdown())


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
