"""Honest soft labels: no response is labelled by a teacher that has seen its human level."""

from collections.abc import Callable, Sequence
from pathlib import Path

from trainer.data import DataError, Dataset, IntArray, Response, SoftLabels, mean_labels
from trainer.teachers.protocol import Teacher

MakeTeacher = Callable[[int], Teacher]
"""Given the number of a fold, returns a fresh teacher."""


def label_out_of_fold(
    dataset: Dataset, responses: Sequence[Response], folds: IntArray, make_teacher: MakeTeacher, cache: Path
) -> SoftLabels:
    """Fit one teacher per fold on ``responses`` outside it; label those inside it, and all others.

    A response that takes part in no fold (validation, test) gets the mean of all teachers. The labels of
    each fold are kept in ``cache`` as soon as they are there, so that an interrupted run goes on.

    Args:
        dataset: Items and all responses to label.
        responses: Those whose levels may be learnt.
        folds: (responses,), fold numbers from 0.
        make_teacher: Called for each fold that the cache lacks.
        cache: Folder of one file per fold.

    Raises:
        DataError: ``teacher-join`` when a cached file was made with other folds.
    """
    cache.mkdir(parents=True, exist_ok=True)
    learnt = {response.response_id for response in responses}
    others = [response for response in dataset.responses if response.response_id not in learnt]
    inside = SoftLabels({})
    outside = []
    for fold in range(int(folds.max()) + 1):
        held = [response for response, own in zip(responses, folds, strict=True) if own == fold]
        path = cache / f"fold-{fold}.csv"
        if not path.exists():
            teacher = make_teacher(fold)
            seen = [response for response, own in zip(responses, folds, strict=True) if own != fold]
            teacher.fit(dataset.items, seen)
            unfinished = path.with_suffix(".part")
            teacher.predict(dataset.items, [*held, *others]).write(unfinished)
            unfinished.replace(path)
        labels = SoftLabels.read(path)
        _check_cached(labels, [*held, *others], path)
        inside = inside.merged(labels.only(held))
        outside.append(labels.only(others))
    return inside.merged(mean_labels(outside))


def _check_cached(labels: SoftLabels, wanted: Sequence[Response], path: Path) -> None:
    if labels.probabilities.keys() != {response.response_id for response in wanted}:
        raise DataError(
            "The cached soft labels were made for other data or other folds.",
            hint=f"Remove the folder {path.parent.name} of cached labels and run again.",
            code="teacher-join",
        )
