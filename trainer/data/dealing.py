"""Deal responses out: a test split where there is none, and folds that every item can be learnt from."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from trainer.data import DataError, Dataset, IntArray, Response, assign_folds

_TEST_PARTS = 5


def deal_test(responses: Sequence[Response], seed: int) -> list[Response]:
    """Return the responses with about a fifth of them in the split ``test``, the others in ``train``.

    Items and levels are alike in both; a group, and answers of the same words, stay on one side.
    """
    parts = assign_folds(responses, _TEST_PARTS, seed)
    sizes = Counter(parts.tolist())
    fair = len(responses) / _TEST_PARTS
    # One group may be more than a fifth: then its part is not the one to test on.
    tested = min(range(_TEST_PARTS), key=lambda part: abs(sizes[part] - fair))
    return [
        replace(response, split="test" if part == tested else "train")
        for response, part in zip(responses, parts, strict=True)
    ]


def deal_folds(dataset: Dataset, folds: int, seed: int) -> IntArray:
    """Deal the train responses into folds and check that no item is only in one of them: (train,).

    Raises:
        DataError: ``bad-data`` when every train response of an item is tied to every other, by groups or by
            words: then there is nothing to learn from what would label them.
    """
    train = dataset.of("train")
    dealt = assign_folds(train, folds, seed)
    places = {(response.item_id, fold) for response, fold in zip(train, dealt.tolist(), strict=True)}
    counts = Counter(item_id for item_id, _ in places)
    problems = [
        f"item {task.id}: all its train responses belong together (one group, or the same words)"
        for task in dataset.items
        if counts[task.id] < 2
    ]
    if problems:
        raise DataError(
            "The train responses cannot be dealt into folds.",
            hint="Give the responses smaller groups, such as one a student, or leave the items out.",
            code="bad-data",
            problems=problems,
        )
    return dealt
