"""The students of the tables: the shipped recipe, and the same student taught otherwise."""

from dataclasses import asdict, replace
from typing import Any

import numpy as np

from benchmarks.distillation.corpora import Corpus, FloatArray, Labelling, load, relabelled
from benchmarks.distillation.kept import Kept, Made, keep, place
from benchmarks.distillation.teachers import labels
from trainer.config import StudentConfig, TrainingConfig
from trainer.data import Dataset, SoftLabels

VARIANTS = ("no distillation", "distilled", "hard teacher labels", "shuffled teacher")
TEACHER = "ensemble"
SEEDS = range(5)
STUDENT = StudentConfig()
TRAINING = TrainingConfig()


def student_probabilities(corpus: str, labelling: str, variant: str, seed: int) -> Kept:
    """Return a student's kept predictions, fitted first where there are none.

    Args:
        corpus: One of NAMES.
        labelling: The labels it learns, by name; predictions are of these.
        variant: One of VARIANTS.
        seed: Draws weights, batches and disturbances.
    """
    return keep(
        corpus,
        _name(labelling, variant),
        seed,
        _settings(variant),
        lambda: _fit(load(corpus), _labelling(load(corpus), labelling), variant, seed),
    )


def kept(corpus: str, labelling: str, variant: str, seed: int) -> bool:
    """Return whether a student has been fitted before."""
    return place(corpus, _name(labelling, variant), seed, _settings(variant)).exists()


def shuffled(given: SoftLabels, dataset: Dataset, seed: int) -> SoftLabels:
    """Deal the probabilities to other train responses; the saliency, which fits no other text, goes.

    Labels stay within an item, so that what is destroyed is only which answer they belong to.
    """
    random = np.random.default_rng(seed)
    dealt = dict(given.probabilities)
    train = dataset.of("train")
    for task in dataset.items:
        ids = [response.response_id for response in train if response.item_id == task.id]
        for taker, giver in zip(ids, random.permutation(len(ids)), strict=True):
            dealt[taker] = given.probabilities[ids[giver]]
    return SoftLabels(dealt)


def hardened(given: SoftLabels) -> SoftLabels:
    """Return the most probable level as if it were certain."""
    return SoftLabels(
        {i: np.eye(len(p))[int(np.argmax(p))] for i, p in given.probabilities.items()}, given.saliency
    )


def gathered(given: SoftLabels, labelling: Labelling) -> SoftLabels:
    """Add up detailed labels to those of a coarser labelling."""
    return SoftLabels(
        {i: labelling.gather(p[None, :])[0] for i, p in given.probabilities.items()}, given.saliency
    )


def _fit(corpus: Corpus, labelling: Labelling, variant: str, seed: int) -> Made:
    from trainer.pretrained import token_vectors  # torch takes seconds to import
    from trainer.train import fit_student, student_logits
    from trainer.vocabulary import make_vocabulary

    dataset = relabelled(corpus, labelling)
    given = _taught(corpus, labelling, dataset, variant, seed)
    train = dataset.of("train")
    pieces, vectors = token_vectors(STUDENT.pieces_from)
    texts = [response.text for response in train]
    vocabulary = make_vocabulary(texts, pieces, vectors, min_count=STUDENT.min_count, width=STUDENT.width)
    fitted = fit_student(dataset, train, given, vocabulary, STUDENT, replace(TRAINING, seed=seed))
    tested = dataset.of("test")
    known = {response.response_id for response in tested}
    rows = [row for row, response in enumerate(corpus.test) if response.response_id in known]
    probabilities = np.full((len(corpus.test), len(labelling.labels)), np.nan)
    probabilities[rows] = _softmax(student_logits(fitted, dataset, tested))
    return probabilities, fitted.student.parameter_count(), ""


def _taught(
    corpus: Corpus, labelling: Labelling, dataset: Dataset, variant: str, seed: int
) -> SoftLabels | None:
    if variant == "no distillation":
        return None
    given = gathered(labels(corpus, TEACHER), labelling)
    if variant == "shuffled teacher":
        return shuffled(given, dataset, seed)
    return hardened(given) if variant == "hard teacher labels" else given


def _labelling(corpus: Corpus, name: str) -> Labelling:
    return next(labelling for labelling in corpus.labellings if labelling.name == name)


def _name(labelling: str, variant: str) -> str:
    return f"student-{labelling}-{variant.replace(' ', '-')}"


def _settings(variant: str) -> dict[str, Any]:
    return {
        "student": asdict(STUDENT),
        "training": asdict(TRAINING),
        "teacher": "" if variant == "no distillation" else TEACHER,
    }


def _softmax(logits: FloatArray) -> FloatArray:
    raised = np.exp(logits - logits.max(1, keepdims=True))
    found: FloatArray = raised / raised.sum(1, keepdims=True)
    return found
