"""From scored responses to a bundle: teach, cross-fit, calibrate, fit, export, measure."""

import hashlib
import json
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

from grader_app.bundle import Bundle
from trainer.calibration import HeldOut, calibrate, find_familiar, off_topic_threshold
from trainer.config import RunConfig
from trainer.data import (
    Dataset,
    Example,
    FloatArray,
    IntArray,
    Response,
    SoftLabels,
    assign_folds,
    mean_labels,
)
from trainer.export import Ingredients, write_bundle
from trainer.pretrained import token_vectors
from trainer.report import Report, measure
from trainer.teachers.out_of_fold import MakeTeacher, label_out_of_fold
from trainer.teachers.protocol import Teacher
from trainer.train import Fitted, Progress, fit_student, quiet, student_logits
from trainer.vocabulary import make_vocabulary


@dataclass(frozen=True, slots=True)
class Made:
    """A finished bundle and what it measured on the test responses; ``report`` is None without any."""

    path: Path
    report: Report | None


def teach(config: RunConfig, dataset: Dataset, cache: Path, progress: Progress = quiet) -> SoftLabels:
    """Return out-of-fold soft labels of the configured teacher for every response.

    Each fold's labels are kept below ``cache``, in a folder named by all that they depend on.
    """
    train = dataset.of("train")
    folds = assign_folds(train, config.folds, config.seed)
    kinds = ("encoder", "classical") if config.teacher == "ensemble" else (config.teacher,)
    labels = []
    for kind in kinds:
        folder = cache / f"{kind}-{_labels_digest(kind, config, dataset)}"
        progress(f"Labelling with the {kind} teacher, {config.folds} folds")
        labels.append(label_out_of_fold(dataset, train, folds, _maker(kind, config, progress), folder))
    return mean_labels(labels)


def make_bundle(
    config: RunConfig,
    dataset: Dataset,
    labels: SoftLabels | None,
    examples: Sequence[Example],
    card: str,
    out: Path,
    progress: Progress = quiet,
) -> Made:
    """Fit the student and write its bundle into ``out``; the test responses are scored through the bundle.

    Nothing is written into ``out`` before the bundle is complete and has verified itself.
    """
    train, validation, test = dataset.of("train"), dataset.of("validation"), dataset.of("test")
    folds = assign_folds(train, config.folds, config.seed)
    held_logits = cross_fit(config, dataset, labels, folds, progress)
    progress("Fitting the student on all train responses")
    fitted = fit_one(config, dataset, train, labels, progress)
    held_out = HeldOut(
        (*train, *validation), np.concatenate([held_logits, student_logits(fitted, dataset, validation)])
    )
    threshold = off_topic_threshold(dataset, train, folds, fitted.encoder)
    ingredients = Ingredients(
        dataset,
        fitted,
        calibrate(dataset, held_out),
        find_familiar(dataset, train, fitted.encoder, threshold),
        tuple(examples),
    )
    if config.ship:
        ingredients = ingredients.only(config.ship)
    report = None
    if test:
        with tempfile.TemporaryDirectory() as folder:
            unmeasured = write_bundle(Path(folder), config, ingredients, card, {})
            report = measure(Bundle.open(unmeasured), test)
        card = f"{card.rstrip()}\n\n{report.to_card()}"
    path = write_bundle(out, config, ingredients, card, report.figures() if report else {})
    return Made(path, report)


def fit_one(
    config: RunConfig,
    dataset: Dataset,
    responses: Sequence[Response],
    labels: SoftLabels | None,
    progress: Progress = quiet,
) -> Fitted:
    """Fit a student on ``responses``; its vocabulary comes from them too."""
    pieces, vectors = token_vectors(config.student.pieces_from)
    vocabulary = make_vocabulary(
        [response.text for response in responses],
        pieces,
        vectors,
        min_count=config.student.min_count,
        width=config.student.heads * config.student.embedding,
    )
    return fit_student(dataset, responses, labels, vocabulary, config.student, config.training, progress)


def cross_fit(
    config: RunConfig,
    dataset: Dataset,
    labels: SoftLabels | None,
    folds: IntArray,
    progress: Progress = quiet,
) -> FloatArray:
    """Return logits of the train responses by students that learnt from the other folds: (train, levels)."""
    train = dataset.of("train")
    logits = np.zeros((len(train), dataset.max_levels))
    for fold in range(int(folds.max()) + 1):
        progress(f"Fitting a student without fold {fold + 1}, to calibrate on it")
        seen = [response for response, own in zip(train, folds, strict=True) if own != fold]
        held = [response for response, own in zip(train, folds, strict=True) if own == fold]
        logits[folds == fold] = student_logits(fit_one(config, dataset, seen, labels), dataset, held)
    return logits


def _maker(kind: str, config: RunConfig, progress: Progress) -> MakeTeacher:
    # Imported here: a run with one teacher need not have the other's libraries, nor wait for them.
    if kind == "classical":
        from trainer.teachers.classical import ClassicalTeacher  # noqa: PLC0415

        return lambda _fold: ClassicalTeacher()
    from trainer.teachers.encoder import EncoderTeacher  # noqa: PLC0415

    def make(fold: int) -> Teacher:
        seed = config.encoder.seed + fold
        return EncoderTeacher(
            replace(config.encoder, seed=seed), lambda line: progress(f"fold {fold + 1}, {line}")
        )

    return make


def _labels_digest(kind: str, config: RunConfig, dataset: Dataset) -> str:
    """Return 12 hexadecimal digits that differ when anything does that a teacher's labels depend on."""
    settings = asdict(config.encoder) if kind == "encoder" else {}
    data = [
        [[task.id, task.item.prompt, task.reference, task.levels] for task in dataset.items],
        [[r.response_id, r.item_id, r.split, r.text, r.level, r.group] for r in dataset.responses],
    ]
    canonical = json.dumps([kind, settings, config.folds, config.seed, data], sort_keys=True)
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()[:12]
