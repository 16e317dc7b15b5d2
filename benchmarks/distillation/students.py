"""The students of the tables: the shipped recipe, and the same student taught otherwise."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

import numpy as np
from scipy.special import softmax

from benchmarks.distillation.corpora import Corpus, FloatArray, Labelling, load, relabelled
from benchmarks.distillation.kept import Kept, Made, keep, place
from benchmarks.distillation.teachers import gate, synthetic
from trainer.config import EncoderConfig, StudentConfig, TrainingConfig
from trainer.data import Dataset, Response, SoftLabels
from trainer.runs.presets import preset

VARIANTS = ("no distillation", "distilled", "hard teacher labels", "shuffled teacher")
ONE_HEAD = "one head, "
"""Stands before a variant of the student that is no committee."""
NANO = "nano, "
"""Stands before a variant of the preset ``nano``: a student of its own for every item."""
PRESETS = (*VARIANTS, *(f"{NANO}{variant}" for variant in VARIANTS[:2]))
"""What the trainer's presets give, and their controls."""
ROWS = (*PRESETS, *(f"{ONE_HEAD}{variant}" for variant in VARIANTS))
SEEDS = range(5)

Taught = tuple[Sequence[Response], SoftLabels]
"""Responses, and what a teacher says of them."""


def student_probabilities(corpus: str, labelling: str, variant: str, seed: int) -> Kept:
    """Return a student's kept predictions, fitted first where there are none.

    Args:
        corpus: One of NAMES.
        labelling: The labels it learns, by name; predictions are of these.
        variant: One of ROWS.
        seed: Draws weights, batches and disturbances.
    """
    return keep(
        corpus,
        _name(labelling, variant),
        seed,
        settings(load(corpus), variant),
        lambda: _fit(load(corpus), _labelling(load(corpus), labelling), variant, seed),
    )


def kept(corpus: str, labelling: str, variant: str, seed: int) -> bool:
    """Return whether a student has been fitted before."""
    return place(corpus, _name(labelling, variant), seed, settings(load(corpus), variant)).exists()


def shuffled(given: SoftLabels, responses: Sequence[Response], seed: int) -> SoftLabels:
    """Deal the probabilities of ``responses`` to the wrong ones; the saliency, fit for no other text, goes.

    Labels stay within an item, so that what is destroyed is only which answer they belong to.
    """
    random = np.random.default_rng(seed)
    by_item: defaultdict[str, list[str]] = defaultdict(list)
    for response in responses:
        by_item[response.item_id].append(response.response_id)
    dealt = {}
    for ids in by_item.values():
        for taker, giver in zip(ids, random.permutation(len(ids)), strict=True):
            dealt[taker] = given.probabilities[ids[giver]]
    return SoftLabels(dealt)


def hardened(given: SoftLabels) -> SoftLabels:
    """Return the most probable level as if it were certain."""
    return SoftLabels(
        {i: np.eye(len(p))[int(np.argmax(p))] for i, p in given.probabilities.items()}, given.saliency
    )


def _fit(corpus: Corpus, labelling: Labelling, variant: str, seed: int) -> Made:
    whole = relabelled(corpus, labelling)
    given, pool = _lesson(corpus, labelling, whole, _taught(variant), seed)
    student = _student(corpus, variant)
    probabilities = np.full((len(corpus.test), len(labelling.labels)), np.nan)
    largest = 0
    for dataset in _by_item(whole) if variant.startswith(NANO) else [whole]:
        train = dataset.of("train")
        own = None if given is None else given.only(train)
        found, parameters = fit(corpus, dataset, train, own, _pool_of(dataset, pool), seed, student)
        rows = [row for row, response in enumerate(corpus.test) if response.item_id in dataset.item_index]
        probabilities[rows] = found
        largest = max(largest, parameters)
    return probabilities, largest, ""


def _by_item(dataset: Dataset) -> list[Dataset]:
    """Return a data set for every item, with its own responses alone."""
    own: defaultdict[str, list[Response]] = defaultdict(list)
    for response in dataset.responses:
        own[response.item_id].append(response)
    return [Dataset((task,), tuple(own[task.id])) for task in dataset.items]


def _pool_of(dataset: Dataset, pool: Taught | None) -> Taught | None:
    """Return the part of ``pool`` that answers the items of ``dataset``."""
    if pool is None:
        return None
    made = [response for response in pool[0] if response.item_id in dataset.item_index]
    return made, pool[1].only(made)


def fit(
    corpus: Corpus,
    dataset: Dataset,
    responses: Sequence[Response],
    given: SoftLabels | None,
    pool: Taught | None,
    seed: int,
    student: StudentConfig | None = None,
) -> tuple[FloatArray, int]:
    """Fit a student; return its probabilities (test responses, levels) and its parameters.

    Args:
        corpus: Its size chooses the settings.
        dataset: The items as the student learns them, and the test responses.
        responses: Those whose human levels it is told.
        given: What the teacher says of those.
        pool: Responses without a human level, and what the teacher says of them.
        seed: Draws weights, batches and disturbances.
        student: Its size, where it is not the recipe's.
    """
    from trainer.fitting.lesson import Pool
    from trainer.fitting.train import fit_student, student_logits, vocabulary_of

    _, usual, training = recipe(corpus)
    student = student or usual
    fitted = fit_student(
        dataset,
        responses,
        given,
        vocabulary_of(responses, student),
        student,
        replace(training, seed=seed),
        pool=None if pool is None else Pool(tuple(pool[0]), pool[1]),
    )
    logits = student_logits(fitted, dataset, dataset.of("test"))
    return softmax(logits, axis=1), fitted.student.parameter_count()


def _lesson(
    corpus: Corpus, labelling: Labelling, dataset: Dataset, variant: str, seed: int
) -> tuple[SoftLabels | None, Taught | None]:
    """Return what the teacher says of the train responses; the synthetic ones, and what it says of them."""
    if variant == "no distillation":
        return None, None
    each = recipe(corpus)[2].synthetic
    given = gate(corpus, labelling, each)
    train, made = dataset.of("train"), synthetic(corpus, each)
    own, pooled = given.only(train), given.only(made)
    if variant == "shuffled teacher":
        own, pooled = shuffled(own, train, seed), shuffled(pooled, made, seed)
    elif variant == "hard teacher labels":
        own, pooled = hardened(own), hardened(pooled)
    return own, (made, pooled) if made else None


def recipe(corpus: Corpus) -> tuple[EncoderConfig, StudentConfig, TrainingConfig]:
    """Return the settings that the trainer chooses for a data set of this size."""
    return preset("shared", len(corpus.seen.items), len(corpus.train))


def _labelling(corpus: Corpus, name: str) -> Labelling:
    return next(labelling for labelling in corpus.labellings if labelling.name == name)


def _name(labelling: str, variant: str) -> str:
    return f"student-{labelling}-{_taught(variant).replace(' ', '-')}"


def _taught(variant: str) -> str:
    """Return how a student is taught, one of VARIANTS, whatever its size."""
    return variant.removeprefix(ONE_HEAD).removeprefix(NANO)


def _student(corpus: Corpus, variant: str) -> StudentConfig:
    if variant.startswith(NANO):
        return preset("nano", 1, len(corpus.train) // len(corpus.seen.items))[1]
    _, student, _ = recipe(corpus)
    return replace(student, heads=1) if variant.startswith(ONE_HEAD) else student


def settings(corpus: Corpus, variant: str) -> dict[str, Any]:
    """Return the settings that name a student's kept predictions: what is off is left out.

    So an option that is added later, and is off, makes no kept prediction useless.
    """
    student, training = _student(corpus, variant), recipe(corpus)[2]
    # A recurrent student had one head and a setting of four, when it could have no more than one.
    told = asdict(student) | ({"heads": 4} if student.heads == 1 else {}) | asdict(training)
    return {name: value for name, value in told.items() if value}
