"""The teachers of the tables: ``python -m benchmarks.distillation.teachers`` makes those that are missing.

Every teacher learns the detailed labels in folds: a train response is labelled by the one that has not seen
it, a test response by all. Weights (fold0.pt) and labels (fold0.csv) are kept in runs/teachers, a fold
at a time, with the settings beside them; on two idle cores the encoder takes 15 to 60 minutes a corpus.
"""

import argparse
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.distillation.corpora import NAMES, Corpus, Labelling, load, relabelled
from benchmarks.distillation.kept import RUNS
from trainer.config import EncoderConfig, TrainingConfig
from trainer.data import DataError, IntArray, Response, SoftLabels, assign_folds, mean_labels
from trainer.files import put
from trainer.fitting.patient import with_synthetic
from trainer.teachers.classical import ClassicalTeacher
from trainer.teachers.gate import fit_gate
from trainer.teachers.protocol import Explain, Teacher

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
    "saf-en": Plan(2, EncoderConfig(epochs=3)),
    "saf-de": Plan(2, EncoderConfig(epochs=4)),
}

_TOLD = ("model", "epochs", "batch_size", "learning_rate", "weight_decay", "dropout", "max_tokens")


def folds_of(corpus: Corpus) -> IntArray:
    """Return the fold of each train response."""
    return assign_folds(corpus.train, PLANS[corpus.name].folds, 0)


def fold_labels(corpus: Corpus, kind: str, fold: int) -> SoftLabels:
    """Return what one fold's teacher says of that fold's train responses and of the test responses."""
    held = [r for r, own in zip(corpus.train, folds_of(corpus), strict=True) if own == fold]
    learnt = {response.response_id for response in held}
    asked = [*held, *_readable(corpus, kind)]
    # Words are worth their time only where the student learns from them.
    return _kept(corpus, kind, fold, f"fold{fold}", asked, lambda response: response.response_id in learnt)


def seen_labels(corpus: Corpus, kind: str, fold: int) -> SoftLabels:
    """Return what one fold's teacher says of the train responses it has learnt from."""
    seen = [r for r, own in zip(corpus.train, folds_of(corpus), strict=True) if own != fold]
    return _kept(corpus, kind, fold, f"seen{fold}", seen, lambda _response: False)


def pool_labels(corpus: Corpus, kind: str, fold: int, each: int) -> SoftLabels:
    """Return what one fold's teacher says of the synthetic answers, ``each`` made of every train response."""
    return _kept(corpus, kind, fold, f"pool{each}-{fold}", synthetic(corpus, each), lambda _response: False)


def synthetic(corpus: Corpus, each: int) -> tuple[Response, ...]:
    """Return the synthetic answers of a corpus, made within folds as the trainer makes them."""
    return with_synthetic(corpus.dataset, folds_of(corpus), each, 0).unlabelled


def labels(corpus: Corpus, kind: str, each: int = 0) -> SoftLabels:
    """Return a teacher's labels: out-of-fold for train responses, the folds' mean for all others.

    Args:
        corpus: All train and test responses are labelled; a classical teacher leaves out unknown items.
        kind: ``encoder`` or ``classical``.
        each: How many synthetic answers of every train response are labelled too.
    """
    folds = range(PLANS[corpus.name].folds)
    parts = [fold_labels(corpus, kind, fold) for fold in folds]
    train = {response.response_id for response in corpus.train}
    found = mean_labels([part.of(part.probabilities.keys() - train) for part in parts])
    for part in parts:
        found = found.merged(part.of(part.probabilities.keys() & train))
    if each:
        found = found.merged(mean_labels([pool_labels(corpus, kind, fold, each) for fold in folds]))
    return found


def gate(corpus: Corpus, labelling: Labelling, each: int = 0) -> SoftLabels:
    """Return both teachers' labels together, weighed response by response as the trainer weighs them.

    Where the classical teacher does not know an item, the encoder speaks alone. Kept: every student asks.
    """
    path = RUNS / "teachers" / f"{corpus.name}-gate" / f"{labelling.name}-{each}.csv"
    if not path.exists():
        both = {kind: gathered(labels(corpus, kind, each), labelling) for kind in ("encoder", "classical")}
        dataset = replace(relabelled(corpus, labelling), unlabelled=synthetic(corpus, each) if each else ())
        found = fit_gate(both, dataset, dataset.of("train"))
        alone = both["encoder"]
        path.parent.mkdir(parents=True, exist_ok=True)
        put(path, found.merged(alone.of(alone.probabilities.keys() - found.probabilities.keys())).write)
    return SoftLabels.read(path)


def gathered(given: SoftLabels, labelling: Labelling) -> SoftLabels:
    """Add up detailed labels to those of a coarser labelling."""
    return SoftLabels(
        {i: labelling.gather(p[None, :])[0] for i, p in given.probabilities.items()}, given.saliency
    )


def present(corpus: str, kind: str, each: int = 0) -> bool:
    """Return whether all labels of a teacher are there, those of synthetic answers too if ``each``."""
    kinds = ("encoder", "classical") if kind == "gate" else (kind,)
    names = ("fold", f"pool{each}-") if each else ("fold",)
    return all(
        (_folder(corpus, one) / f"{name}{fold}.csv").exists()
        for one in kinds
        for name in names
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
        put(weights, teacher.save)
    return teacher


def classical(corpus: Corpus, seen: Sequence[Response]) -> Teacher:
    """Return a classical teacher of the items that have train responses."""
    teacher = ClassicalTeacher()
    teacher.fit(corpus.seen.items, seen)
    return teacher


def _kept(
    corpus: Corpus, kind: str, fold: int, name: str, asked: Sequence[Response], explain: Explain
) -> SoftLabels:
    """Return a fold's labels of the responses ``asked``, kept as ``name``."""
    folder = _folder(corpus.name, kind)
    path = folder / f"{name}.csv"
    if not path.exists():
        _record(folder, corpus.name, kind)
        start = time.perf_counter()
        seen = [r for r, own in zip(corpus.train, folds_of(corpus), strict=True) if own != fold]
        teacher = classical(corpus, seen) if kind == "classical" else encoder(corpus, fold, seen)
        items = corpus.seen.items if kind == "classical" else corpus.dataset.items
        put(path, teacher.predict(items, asked, explain).write)
        print(f"{corpus.name} {kind} {name}: {time.perf_counter() - start:.0f} s", flush=True)
    found = SoftLabels.read(path)
    if found.probabilities.keys() != {response.response_id for response in asked}:
        raise DataError(
            f"The labels {folder.name}/{path.name} were made for other responses.",
            hint="Move that file away and run again.",
            code="teacher-join",
        )
    return found


def _readable(corpus: Corpus, kind: str) -> Sequence[Response]:
    return corpus.test if kind == "encoder" else corpus.seen.of("test")


def _folder(corpus: str, kind: str) -> Path:
    return RUNS / "teachers" / (corpus if kind == "encoder" else f"{corpus}-{kind}")


def _record(folder: Path, corpus: str, kind: str) -> None:
    """Keep the settings beside the labels; labels made with others must not be mixed with new ones."""
    folder.mkdir(parents=True, exist_ok=True)
    plan = PLANS[corpus]
    told = {name: getattr(plan.encoder, name) for name in _TOLD} if kind == "encoder" else {}
    settings = json.dumps({"folds": plan.folds, **told}, indent=1)
    path = folder / "settings.json"
    if path.exists() and path.read_text(encoding="utf-8") != settings:
        raise DataError(
            f"The labels in {folder.name} were made with other settings.",
            hint="Move that folder away and run again.",
            code="teacher-join",
        )
    path.write_text(settings, encoding="utf-8")


def make(corpus: Corpus, kind: str, each: int) -> None:
    """Make all labels of a teacher that are missing."""
    for fold in range(PLANS[corpus.name].folds):
        fold_labels(corpus, kind, fold)
        if each:
            pool_labels(corpus, kind, fold, each)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--corpora", nargs="*", default=list(NAMES), choices=NAMES)
    options.add_argument(
        "--kinds", nargs="*", default=["classical", "encoder"], choices=["classical", "encoder"]
    )
    options.add_argument("--synthetic", type=int, default=TrainingConfig().synthetic)
    chosen = options.parse_args()
    for name in chosen.corpora:
        for kind in chosen.kinds:
            make(load(name), kind, chosen.synthetic)


if __name__ == "__main__":
    main()
