"""Several teachers as one: for every response a gate says how much each of them counts.

The mixture is ``p(x) = sum_t w_t(x) p_t(x)`` with ``w(x) = softmax(V f(x) + b_item)``; ``f`` are a few
figures that show when a teacher is to be trusted. It is learnt by the log loss of the human levels, and drawn
towards equal weights, which are the plain mean. Gates over teachers: Zhu et al. 2020, "Ensembled
CTR prediction via knowledge distillation"; choosing one teacher an instance: Yuan et al. 2021, "Reinforced
multi-teacher selection for knowledge distillation".
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from scipy.optimize import minimize
from scipy.special import softmax

from trainer.data import (
    DataError,
    Dataset,
    FloatArray,
    IntArray,
    Response,
    SoftLabels,
    Span,
    assign_folds,
)
from trainer.progress import Progress, quiet
from trainer.teachers.out_of_fold import by_labellers

_FOLDS = 5
_PENALTY = 10.0
_ITEM_PENALTY = 10.0
_TINY = 1e-6


def fit_gate(
    labels: Mapping[str, SoftLabels],
    dataset: Dataset,
    responses: Sequence[Response],
    *,
    select: bool = False,
    progress: Progress = quiet,
) -> SoftLabels:
    """Return the soft labels of all teachers together, for every response that one of them labels.

    What only some label (a file or a chat model says nothing of synthetic answers) is mixed by a gate over
    those, learnt on the same human levels.

    Cross-fitted: the weights of ``responses`` come from gates learnt on the other folds, so that no human
    level decides about its own response. All other responses get the gate learnt on all ``responses``.

    Args:
        labels: Each teacher's labels by its name; those of ``responses`` are out-of-fold.
        dataset: Whose responses are labelled.
        responses: Those whose human levels may be learnt.
        select: Take the teacher of the highest weight alone, instead of the mixture.
        progress: Told how much each teacher counts.

    Raises:
        DataError: ``teacher-join`` when a teacher does not label one of ``responses``.
    """
    _require_all(labels, responses)
    names = list(labels)
    together = SoftLabels({})
    for who, ids in by_labellers(list(labels.values())).items():
        own = {names[place]: labels[names[place]] for place in who}
        if len(own) < len(labels):
            progress(f"{len(ids)} answers are labelled by {' and '.join(own)} alone")
        if len(own) > 1:
            mixed = _mix(own, ids, dataset, responses, select=select, progress=progress)
        else:
            (mixed,) = own.values()
        together = together.merged(mixed.of(ids))
    return together


def _mix(
    labels: Mapping[str, SoftLabels],
    ids: Collection[str],
    dataset: Dataset,
    responses: Sequence[Response],
    *,
    select: bool,
    progress: Progress,
) -> SoftLabels:
    """Return the labels of ``responses``, and of the others among ``ids``, by a gate over these teachers."""
    learnt = {response.response_id for response in responses}
    everything = (*dataset.responses, *dataset.unlabelled)
    asked = [r for r in everything if r.response_id in ids or r.response_id in learnt]
    opinions = np.stack([own.join(asked, dataset.max_levels) for own in labels.values()], axis=1)
    counts = [task.levels for task in dataset.items]
    item = np.array([dataset.item_index[response.item_id] for response in asked])
    place = {response.response_id: row for row, response in enumerate(asked)}
    rows = np.array([place[response.response_id] for response in responses], dtype=np.int64)
    level = np.array([response.level for response in responses], dtype=np.int64)
    found = trust_features(opinions, np.array(counts)[item], np.array([len(r.text) for r in asked]))
    trust = _standardised(found, rows)
    right = opinions[rows, :, level]
    weights = _Gate.learn(right, trust[rows], item[rows], len(counts)).weigh(trust, item)
    folds = assign_folds(responses, _FOLDS, seed=0)
    for fold in range(_FOLDS):
        seen, held = rows[folds != fold], rows[folds == fold]
        gate = _Gate.learn(right[folds != fold], trust[seen], item[seen], len(counts))
        weights[held] = gate.weigh(trust[held], item[held])
    if select:
        weights = np.eye(len(labels))[weights.argmax(1)]
    _tell(list(labels), weights[rows], progress)
    mixed = (weights[:, :, None] * opinions).sum(1)
    return SoftLabels(
        {r.response_id: mixed[row, : counts[item[row]]] for row, r in enumerate(asked)},
        _mixed_saliency(list(labels.values()), list(place), weights),
    )


def trust_features(opinions: FloatArray, levels: IntArray, lengths: IntArray) -> FloatArray:
    """Return what tells when to trust whom: (responses, features).

    They are every teacher's entropy, as a share of the most its item allows, and its margin between the
    first and the second level; every two teachers' total variation; the logarithm of the answer's length.

    Args:
        opinions: (responses, teachers, levels), 0 beyond the levels of an item.
        levels: (responses,), how many levels the item has.
        lengths: (responses,), characters of the answer.
    """
    entropy = -(opinions * np.log(opinions + _TINY)).sum(2) / np.log(levels)[:, None]
    ordered = np.sort(opinions, axis=2)
    margin = ordered[:, :, -1] - ordered[:, :, -2]
    apart = [
        np.abs(opinions[:, one] - opinions[:, other]).sum(1) / 2
        for one, other in combinations(range(opinions.shape[1]), 2)
    ]
    return np.column_stack([entropy, margin, *apart, np.log1p(lengths)])


def _standardised(found: FloatArray, rows: IntArray) -> FloatArray:
    """Give each feature mean 0 and deviation 1 over ``rows``, and let none be further off than they are."""
    if not len(rows):
        return np.zeros_like(found)
    seen = found[rows]
    spread = seen.std(0)
    clipped = np.clip(found, seen.min(0), seen.max(0))
    return np.asarray((clipped - seen.mean(0)) / np.where(spread > _TINY, spread, 1))


@dataclass(frozen=True, slots=True)
class _Gate:
    """``slope`` (features, teachers) and ``bias`` (items + 1, teachers), the last of it for all items."""

    slope: FloatArray
    bias: FloatArray

    @classmethod
    def learn(cls, right: FloatArray, trust: FloatArray, item: IntArray, items: int) -> "_Gate":
        """Fit a gate; without responses it gives equal weights."""
        features, teachers = trust.shape[1], right.shape[1]
        best = minimize(
            gate_loss,
            np.zeros((features + items + 1) * teachers),
            args=(right, trust, item, items),
            jac=True,
            method="L-BFGS-B",
        )
        solution = best.x.reshape(-1, teachers)
        return cls(solution[:features], solution[features:])

    def weigh(self, trust: FloatArray, item: IntArray) -> FloatArray:
        """Return how much each teacher counts: (responses, teachers), rows sum to 1."""
        return np.asarray(softmax(trust @ self.slope + self.bias[item] + self.bias[-1], axis=1))


def gate_loss(
    parameters: FloatArray, right: FloatArray, trust: FloatArray, item: IntArray, items: int
) -> tuple[float, FloatArray]:
    """Return the penalised log loss of a gate and its gradient, which has the shape of ``parameters``.

    With ``r_t = w_t p_t(y) / sum_s w_s p_s(y)``, the share of teacher t in what is right, the gradient of
    ``-log sum_t w_t p_t(y)`` at the teacher's logit is ``w_t - r_t``.

    Args:
        parameters: ((features + items + 1) * teachers,), slopes, then the items' biases, then the common one.
        right: (responses, teachers), the probability each teacher gives to the human level.
        trust: (responses, features).
        item: (responses,), indices.
        items: How many there are.
    """
    teachers = right.shape[1]
    table = parameters.reshape(-1, teachers)
    slope, bias = table[: trust.shape[1]], table[trust.shape[1] :]
    weights = softmax(trust @ slope + bias[item] + bias[-1], axis=1)
    parts = weights * np.maximum(right, _TINY)
    mixture = parts.sum(1, keepdims=True)
    error = weights - parts / mixture
    by_item = np.zeros((items, teachers))
    np.add.at(by_item, item, error)
    penalties = np.r_[np.full(trust.shape[1], _PENALTY), np.full(items, _ITEM_PENALTY), _PENALTY][:, None]
    loss = -np.log(mixture).sum() + 0.5 * (penalties * table**2).sum()
    gradient = np.vstack([trust.T @ error, by_item, error.sum(0)]) + penalties * table
    return float(loss), gradient.ravel()


def _require_all(labels: Mapping[str, SoftLabels], responses: Sequence[Response]) -> None:
    scored = {response.response_id for response in responses}
    if any(not scored <= own.probabilities.keys() for own in labels.values()):
        raise DataError(
            "The teachers do not label the same responses.",
            hint="Label all scored responses with every teacher.",
            code="teacher-join",
        )


def _mixed_saliency(
    labels: Sequence[SoftLabels], ids: Sequence[str], weights: FloatArray
) -> dict[str, tuple[Span, ...]]:
    """Weigh the saliency like the probabilities, among the teachers that explain a response."""
    mixed = {}
    for response_id, own in zip(ids, weights, strict=True):
        spans: defaultdict[tuple[int, int], float] = defaultdict(float)
        for teacher, weight in zip(labels, own, strict=True):
            for start, end, share in teacher.saliency.get(response_id, ()):
                spans[start, end] += weight * share
        total = sum(spans.values())
        if total > 0:
            mixed[response_id] = tuple((*span, weight / total) for span, weight in sorted(spans.items()))
    return mixed


def _tell(names: Sequence[str], weights: FloatArray, progress: Progress) -> None:
    if not len(weights):
        return
    chief = np.bincount(weights.argmax(1), minlength=len(names)) / len(weights)
    said = [
        f"{name} {mean:.0%} (most for {most:.0%})"
        for name, mean, most in zip(names, weights.mean(0), chief, strict=True)
    ]
    progress(f"Gate over {len(names)} teachers, mean weights: {', '.join(said)}")
