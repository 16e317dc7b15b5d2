"""How a student made from fewer scored answers does: whether scoring more of them would help."""

from collections import defaultdict
from collections.abc import Sequence
from random import Random

import numpy as np
from scipy.special import softmax

from trainer.data import Dataset, Response
from trainer.fitting.train import student_logits
from trainer.metrics import bootstrap, confusion, kappa_of
from trainer.progress import Step, Watch
from trainer.report import LearningPoint
from trainer.runs.config import RunConfig
from trainer.runs.pipeline import fit_one


def learning_curve(config: RunConfig, dataset: Dataset, watch: Watch) -> tuple[LearningPoint, ...]:
    """Fit students on ``config.learning_curve``'s shares of the train responses, and on all; test them.

    They learn from human levels alone: the teachers have seen all of them, so what these say would tell a
    student of a quarter of the answers about the other three. Levels are rounded expectations, without the
    bundle's cut points. Needs test responses.
    """
    shares = sorted({*config.learning_curve, 1.0})
    test = dataset.of("test")
    human = np.array([response.level for response in test])
    points = []
    for number, share in enumerate(shares):
        some = fewer(dataset.of("train"), share, config.seed)
        told = Step(watch, number, len(shares), f"student of {len(some)} scored answers")
        probabilities = softmax(
            student_logits(fit_one(config, dataset, some, None, told), dataset, test), axis=1
        )
        machine = np.floor(probabilities @ np.arange(dataset.max_levels) + 0.5).astype(np.int64)
        found = bootstrap(kappa_of, confusion(human, machine, dataset.max_levels), config.seed)
        points.append(LearningPoint(len(some), found.value, found.low, found.high))
    return tuple(points)


def fewer(responses: Sequence[Response], share: float, seed: int) -> list[Response]:
    """Return ``share`` of each item's responses, one at least; a smaller share's are among a larger one's."""
    by_item: defaultdict[str, list[Response]] = defaultdict(list)
    for response in responses:
        by_item[response.item_id].append(response)
    kept: set[str] = set()
    for own in by_item.values():
        dealt = Random(seed).sample(own, len(own))  # noqa: S311 - deals, keeps no secret
        kept.update(response.response_id for response in dealt[: max(1, round(share * len(own)))])
    return [response for response in responses if response.response_id in kept]
