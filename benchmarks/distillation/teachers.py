"""The teachers of the tables: ``python -m benchmarks.distillation.teachers`` makes those that are missing.

Every teacher learns the detailed labels in folds: a train response is labelled by the one that has not seen
it, a test response by all. Weights (fold0.pt) and labels (fold0.csv) are kept in runs/teachers, a fold
at a time, with the settings beside them; on two idle cores the encoder takes 15 to 60 minutes a corpus.
"""

import argparse
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from benchmarks.distillation.corpora import NAMES, Corpus, load
from benchmarks.distillation.kept import RUNS
from trainer.config import EncoderConfig
from trainer.data import DataError, IntArray, Response, SoftLabels, assign_folds, mean_labels
from trainer.teachers.classical import ClassicalTeacher
from trainer.teachers.protocol import Teacher

ENCODER_PARAMETERS = 22_713_216
"""Of MiniLM-L6, without the layer on top."""


@dataclass(frozen=True, slots=True)
class Plan:
    """In how many folds a corpus is taught, and how its encoder is tuned; a fold's number is its seed."""

    folds: int
    encoder: EncoderConfig


PLANS: Mapping[str, Plan] = {
    "beetle": Plan(5, EncoderConfig(epochs=5)),
    "sciEntsBank": Plan(3, EncoderConfig(epochs=4)),
    "saf-en": Plan(3, EncoderConfig(epochs=4, max_tokens=160)),
    "saf-de": Plan(3, EncoderConfig(epochs=5)),
}


def folds_of(corpus: Corpus) -> IntArray:
    """Return the fold of each train response."""
    return assign_folds(corpus.train, PLANS[corpus.name].folds, 0)


def fold_labels(corpus: Corpus, kind: str, fold: int) -> SoftLabels:
    """Return what one fold's teacher says of the responses outside its train rows, made where missing."""
    folder = _folder(corpus.name, kind)
    path = folder / f"fold{fold}.csv"
    if not path.exists():
        _record(folder, corpus.name, kind)
        train, folds = corpus.train, folds_of(corpus)
        seen = [response for response, own in zip(train, folds, strict=True) if own != fold]
        held = [response for response, own in zip(train, folds, strict=True) if own == fold]
        start = time.perf_counter()
        teacher = classical(corpus, seen) if kind == "classical" else encoder(corpus, fold, seen)
        asked = [*held, *_readable(corpus, kind)]
        unfinished = path.with_suffix(".part")
        teacher.predict(corpus.dataset.items if kind == "encoder" else corpus.seen.items, asked).write(
            unfinished
        )
        unfinished.replace(path)
        print(f"{corpus.name} {kind} fold {fold}: {time.perf_counter() - start:.0f} s", flush=True)
    return SoftLabels.read(path)


def labels(corpus: Corpus, kind: str) -> SoftLabels:
    """Return a teacher's labels: out-of-fold for train responses, the folds' mean for test responses.

    Args:
        corpus: All train and test responses are labelled; a classical teacher leaves out unknown items.
        kind: ``encoder``, ``classical``, or ``ensemble``: their plain mean, the encoder alone where the
            classical teacher does not know the item.
    """
    if kind == "ensemble":
        both = {name: labels(corpus, name) for name in ("encoder", "classical")}
        common = [r for r in corpus.dataset.responses if r.response_id in both["classical"].probabilities]
        rest = [r for r in corpus.dataset.responses if r.response_id not in both["classical"].probabilities]
        mean = mean_labels([one.only(common) for one in both.values()])
        return mean.merged(both["encoder"].only(rest))
    parts = [fold_labels(corpus, kind, fold) for fold in range(PLANS[corpus.name].folds)]
    folds, train, tested = folds_of(corpus), corpus.train, _readable(corpus, kind)
    inside = SoftLabels({})
    for fold, part in enumerate(parts):
        inside = inside.merged(part.only([r for r, own in zip(train, folds, strict=True) if own == fold]))
    return inside.merged(mean_labels([part.only(tested) for part in parts]))


def present(corpus: str, kind: str) -> bool:
    """Return whether all folds of a teacher are there."""
    kinds = ("encoder", "classical") if kind == "ensemble" else (kind,)
    return all(
        (_folder(corpus, one) / f"fold{fold}.csv").exists()
        for one in kinds
        for fold in range(PLANS[corpus].folds)
    )


def encoder(corpus: Corpus, fold: int, seen: Sequence[Response]) -> Teacher:
    """Return one fold's encoder, from its kept weights where they are, else fine-tuned and kept."""
    from trainer.teachers.encoder import EncoderTeacher  # torch takes seconds to import

    weights = _folder(corpus.name, "encoder") / f"fold{fold}.pt"
    config = replace(PLANS[corpus.name].encoder, seed=fold)
    teacher = EncoderTeacher(config, lambda line: print(corpus.name, "fold", fold, line, flush=True))
    if weights.exists():
        teacher.load(weights, corpus.dataset.items)
    else:
        teacher.fit(corpus.dataset.items, seen)
        unfinished = weights.with_suffix(".part")
        teacher.save(unfinished)
        unfinished.replace(weights)
    return teacher


def classical(corpus: Corpus, seen: Sequence[Response]) -> Teacher:
    """Return a classical teacher of the items that have train responses."""
    teacher = ClassicalTeacher()
    teacher.fit(corpus.seen.items, seen)
    return teacher


def _readable(corpus: Corpus, kind: str) -> Sequence[Response]:
    return corpus.test if kind == "encoder" else corpus.seen.of("test")


def _folder(corpus: str, kind: str) -> Path:
    return RUNS / "teachers" / (corpus if kind == "encoder" else f"{corpus}-{kind}")


def _record(folder: Path, corpus: str, kind: str) -> None:
    """Keep the settings beside the labels; labels made with others must not be mixed with new ones."""
    folder.mkdir(parents=True, exist_ok=True)
    plan = PLANS[corpus]
    settings = json.dumps(
        {"folds": plan.folds, **(asdict(plan.encoder) if kind == "encoder" else {})}, indent=1
    )
    path = folder / "settings.json"
    if path.exists() and path.read_text(encoding="utf-8") != settings:
        raise DataError(
            f"The labels in {folder.name} were made with other settings.",
            hint="Move that folder away and run again.",
            code="teacher-join",
        )
    path.write_text(settings, encoding="utf-8")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--corpora", nargs="*", default=list(NAMES), choices=NAMES)
    options.add_argument(
        "--kinds", nargs="*", default=["classical", "encoder"], choices=["classical", "encoder"]
    )
    chosen = options.parse_args()
    for name in chosen.corpora:
        corpus = load(name)
        for kind in chosen.kinds:
            for fold in range(PLANS[name].folds):
                fold_labels(corpus, kind, fold)


if __name__ == "__main__":
    main()
