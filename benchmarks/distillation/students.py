"""The students of the tables: the shipped recipe, and the same student taught otherwise."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
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
ALIKE = "distilled, all labels believed alike"
"""The student of before a label counted as far as the teacher had been right."""
NANO = "nano, "
"""Stands before a variant of the preset ``nano``: a student of its own for every item."""
ROWS = (*VARIANTS, *(f"{NANO}{variant}" for variant in VARIANTS[:2]), ALIKE)
SEEDS = range(5)


def rows_of(labelling: str) -> tuple[str, ...]:
    """Return the rows that a labelling has: a preset scores levels, so it is asked about them alone."""
    return ROWS if labelling == "levels" else VARIANTS


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a teacher says: ``labels`` of the scored responses and of ``pool``, those nobody has scored.

    ``trust`` is how far it is believed about each scored response.
    """

    labels: SoftLabels
    pool: Sequence[Response]
    trust: Mapping[str, float]

    def of(self, dataset: Dataset) -> "Lesson":
        """Return the part about the items of ``dataset``."""
        return replace(self, pool=[r for r in self.pool if r.item_id in dataset.item_index])


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
    lesson = _lesson(corpus, labelling, whole, _taught(variant), seed)
    rows, said, largest = [], [], 0
    for dataset in _by_item(whole) if variant.startswith(NANO) else [whole]:
        own = None if lesson is None else lesson.of(dataset)
        student, training = _student(corpus, variant), _training(corpus, variant)
        found, parameters = fit(dataset, dataset.of("train"), own, student, replace(training, seed=seed))
        rows.append(corpus.rows_to(dataset.item_index))
        said.append(found)
        largest = max(largest, parameters)
    return corpus.laid_out(np.concatenate(rows), np.concatenate(said)), largest, ""


def _by_item(dataset: Dataset) -> list[Dataset]:
    """Return a data set for every item, with its own responses alone."""
    own: defaultdict[str, list[Response]] = defaultdict(list)
    for response in dataset.responses:
        own[response.item_id].append(response)
    return [Dataset((task,), tuple(own[task.id])) for task in dataset.items]


def fit(
    dataset: Dataset,
    responses: Sequence[Response],
    lesson: Lesson | None,
    student: StudentConfig,
    training: TrainingConfig,
) -> tuple[FloatArray, int]:
    """Fit a student; return its probabilities (test responses, levels) and its parameters.

    Args:
        dataset: The items as the student learns them, and the test responses.
        responses: Those whose human levels it is told.
        lesson: What the teacher says; None for nothing.
        student: Its size.
        training: How it is fitted.
    """
    from trainer.fitting.lesson import Pool
    from trainer.fitting.train import fit_student, student_logits, vocabulary_of

    pool = None
    if lesson is not None and lesson.pool:
        pool = Pool(tuple(lesson.pool), lesson.labels.only(lesson.pool))
    fitted = fit_student(
        dataset,
        responses,
        None if lesson is None else lesson.labels.only(responses),
        vocabulary_of(responses, student),
        student,
        training,
        pool=pool,
        trust=None if lesson is None else lesson.trust,
    )
    logits = student_logits(fitted, dataset, dataset.of("test"))
    return softmax(logits, axis=1), fitted.student.parameter_count()


def _lesson(corpus: Corpus, labelling: Labelling, dataset: Dataset, variant: str, seed: int) -> Lesson | None:
    """Return what the teacher says of the train responses, and of the synthetic ones."""
    from trainer.fitting.lesson import trust_in

    if variant == "no distillation":
        return None
    each = recipe(corpus)[2].synthetic
    train, made = dataset.of("train"), synthetic(corpus, each)
    given = gate(corpus, labelling, each).only([*train, *made])
    if variant == "shuffled teacher":
        own, pooled = shuffled(given.only(train), train, seed), shuffled(given.only(made), made, seed)
        given = own.merged(pooled)
    trust = trust_in(given, train)
    if variant == "hard teacher labels":
        given = hardened(given)
    return Lesson(given, made, trust)


def recipe(corpus: Corpus) -> tuple[EncoderConfig, StudentConfig, TrainingConfig]:
    """Return the settings that the trainer chooses for a data set of this size."""
    return preset("shared", len(corpus.seen.items), len(corpus.train))


def _labelling(corpus: Corpus, name: str) -> Labelling:
    return next(labelling for labelling in corpus.labellings if labelling.name == name)


def _name(labelling: str, variant: str) -> str:
    return f"student-{labelling}-{_taught(variant).replace(' ', '-')}"


def _taught(variant: str) -> str:
    """Return how a student is taught, one of VARIANTS, whatever its size."""
    return "distilled" if variant == ALIKE else variant.removeprefix(NANO)


def _student(corpus: Corpus, variant: str) -> StudentConfig:
    if variant.startswith(NANO):
        return preset("nano", 1, len(corpus.train) // len(corpus.seen.items))[1]
    return recipe(corpus)[1]


def _training(corpus: Corpus, variant: str) -> TrainingConfig:
    training = recipe(corpus)[2]
    # Without a teacher there is nobody to be believed.
    return replace(training, trust=0.0) if variant == ALIKE or _taught(variant) == VARIANTS[0] else training


def settings(corpus: Corpus, variant: str) -> dict[str, Any]:
    """Return the settings that name a student's kept predictions: what is off is left out.

    So an option that is added later, and is off, makes no kept prediction useless.
    """
    student, training = _student(corpus, variant), _training(corpus, variant)
    # A recurrent student had one head and a setting of four, when it could have no more than one.
    told = asdict(student) | ({"heads": 4} if student.heads == 1 else {}) | asdict(training)
    return {name: value for name, value in told.items() if value}
