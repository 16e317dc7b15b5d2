"""Honest soft labels: one teacher a fold, so that what no teacher of a fold has seen is always known."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from trainer.data import DataError, Dataset, IntArray, SoftLabels, mean_labels
from trainer.files import put
from trainer.teachers.protocol import Teacher

MakeTeacher = Callable[[int], Teacher]
"""Given the number of a fold, returns a fresh teacher."""


@dataclass(frozen=True, slots=True)
class FoldLabels:
    """What one teacher a fold says; teacher k has learnt from no human level of fold k.

    ``by_teacher[k]`` labels every response, those of fold k with saliency too. ``folds`` gives the fold of
    each response whose level may be learnt, by response id. A teacher that learnt from no level at all (a
    file, a chat model) is the same in every place.
    """

    folds: dict[str, int]
    by_teacher: tuple[SoftLabels, ...]

    def out_of_fold(self) -> SoftLabels:
        """Return labels of which none was made by a teacher that had been told the response's level.

        A response of no fold (validation, test, unlabelled) gets the mean of all teachers.
        """
        inside = SoftLabels({})
        outside = []
        for number, labels in enumerate(self.by_teacher):
            held = {i for i, fold in self.folds.items() if fold == number}
            inside = inside.merged(labels.of(held & labels.probabilities.keys()))
            outside.append(labels.of(labels.probabilities.keys() - self.folds.keys()))
        return inside.merged(mean_labels(outside))

    def blind(self) -> tuple[SoftLabels, ...]:
        """Return labels that know nothing of the human levels of fold 0, 1, ...: those of its own teacher.

        A student that learns from them can be judged on that fold without a leak. The out-of-fold labels
        cannot serve there: the teachers of the other folds have seen this one's levels.
        """
        saliency = self.out_of_fold().saliency
        return tuple(SoftLabels(labels.probabilities, saliency) for labels in self.by_teacher)

    @classmethod
    def same(cls, labels: SoftLabels, folds: dict[str, int]) -> "FoldLabels":
        """Return the labels of a teacher that learnt from none of the human levels."""
        return cls(folds, (labels,) * (max(folds.values()) + 1))


def mean_of_teachers(teachers: Sequence[FoldLabels]) -> FoldLabels:
    """Return the mean of several teachers, fold by fold: for every response, of those that label it."""
    means = []
    for labels in zip(*(teacher.by_teacher for teacher in teachers), strict=True):
        mean = SoftLabels({})
        for who, ids in by_labellers(labels).items():
            mean = mean.merged(mean_labels([labels[place].of(ids) for place in who]))
        means.append(mean)
    return FoldLabels(teachers[0].folds, tuple(means))


def by_labellers(labels: Sequence[SoftLabels]) -> dict[tuple[int, ...], set[str]]:
    """Return the ids of all responses by who labels them: the places of the teachers that do."""
    found: defaultdict[tuple[int, ...], set[str]] = defaultdict(set)
    for response_id in dict.fromkeys(chain.from_iterable(own.probabilities for own in labels)):
        who = tuple(place for place, own in enumerate(labels) if response_id in own.probabilities)
        found[who].add(response_id)
    return dict(found)


def label_by_fold(
    dataset: Dataset,
    folds: IntArray,
    make_teacher: MakeTeacher,
    cache: Path,
) -> FoldLabels:
    """Fit one teacher per fold on the train responses outside it; each labels every response.

    The labels of each fold are kept in ``cache`` as soon as they are there, so that an interrupted run goes
    on.

    Args:
        dataset: Items and all responses to label.
        folds: (train responses,), fold numbers from 0.
        make_teacher: Called for each fold that the cache lacks.
        cache: Folder of one file per fold.

    Raises:
        DataError: ``teacher-join`` when a cached file was made with other folds.
    """
    cache.mkdir(parents=True, exist_ok=True)
    train = dataset.of("train")
    everything = [*dataset.responses, *dataset.unlabelled]
    fold_of = {response.response_id: int(fold) for response, fold in zip(train, folds, strict=True)}
    by_teacher = []
    for number in range(int(folds.max()) + 1):
        path = cache / f"fold-{number}.csv"
        if not path.exists():
            teacher = make_teacher(number)
            teacher.fit(dataset.items, [r for r in train if fold_of[r.response_id] != number])
            said = teacher.predict(
                dataset.items,
                everything,
                # Only the held-out rows' words are worth the time: the student learns from those alone.
                lambda response, number=number: fold_of.get(response.response_id) == number,  # type: ignore[misc]
            )
            put(path, said.write)
        labels = SoftLabels.read(path)
        if labels.probabilities.keys() != {response.response_id for response in everything}:
            raise DataError(
                "The cached soft labels were made for other data or other folds.",
                hint=f"Remove the folder {cache.name} of cached labels and run again.",
                code="teacher-join",
            )
        by_teacher.append(labels)
    return FoldLabels(fold_of, tuple(by_teacher))
