"""Turn held-out logits into each item's decision rule: temperature, cut points, when to be sure, off-topic.

About a hundred responses of one item cannot carry three parameters alone, so every figure is drawn
towards the one of all items together.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from grader_app.bundle import Calibration, Encoder, Encoding, Familiar, decide, probabilities
from grader_app.bundle.prediction import expected_level
from trainer.data import Dataset, FloatArray, IntArray, Response
from trainer.metrics import quadratic_weighted_kappa

_TEMPERATURES = np.exp(np.linspace(-1.2, 1.6, 57))
_TEMPERATURE_PRIOR = 20.0
_CUT_GRID = np.linspace(0.2, 0.8, 31)
_CUT_PRIOR_RESPONSES = 200
_SURE_AGREEMENT = 0.9
_SURE_PRIOR_RESPONSES = 20
_SURE_FEWEST_RESPONSES = 30  # of all items: fewer can agree by luck
_NEVER_SURE = 1.01
_FAMILIAR_ANSWERS = 2


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Responses a student has not learnt from, and its logits for them: (responses, most levels)."""

    responses: tuple[Response, ...]
    logits: FloatArray


def calibrate(dataset: Dataset, held_out: HeldOut) -> tuple[Calibration, ...]:
    """Return the calibration of each item, in the order of ``dataset.items``."""
    index = dataset.item_index
    item = np.array([index[response.item_id] for response in held_out.responses])
    level = np.array([response.level for response in held_out.responses])
    losses = _losses_by_temperature(held_out.logits, level)
    pooled = losses.mean(0)
    best = np.log(_TEMPERATURES[pooled.argmin()])
    pull = _TEMPERATURE_PRIOR * (np.log(_TEMPERATURES) - best) ** 2
    temperatures = [
        float(_TEMPERATURES[(losses[item == place].sum(0) + pull).argmin()])
        for place in range(len(dataset.items))
    ]
    scaled = [
        probabilities(held_out.logits[item == place, : task.levels], temperatures[place])
        for place, task in enumerate(dataset.items)
    ]
    human = [level[item == place] for place in range(len(dataset.items))]
    cuts = _cuts(scaled, human)
    sure = _sure(scaled, human, cuts)
    return tuple(map(Calibration, temperatures, cuts, sure))


def find_familiar(
    dataset: Dataset, learnt: Sequence[Response], encoder: Encoder, off_topic_below: float
) -> tuple[Familiar, ...]:
    """Return each item's familiar tokens: those that at least two of its ``learnt`` answers use."""
    return tuple(
        Familiar(tokens, off_topic_below) for tokens in _familiar_tokens(dataset, learnt, encoder).values()
    )


def off_topic_threshold(
    dataset: Dataset, responses: Sequence[Response], folds: IntArray, encoder: Encoder
) -> float:
    """Return the familiarity that all but one in a hundred held-out answers reach.

    Answers of the lowest level are left out: some of them are off-topic. ``folds`` (responses,).
    """
    shares = []
    for fold in range(int(folds.max()) + 1):
        learnt = [r for r, own in zip(responses, folds, strict=True) if own != fold]
        tokens = _familiar_tokens(dataset, learnt, encoder)
        held = [r for r, own in zip(responses, folds, strict=True) if own == fold and r.level > 0]
        for response, encoding in zip(held, encoder.encode([r.text for r in held]), strict=True):
            shares.append(_familiarity(encoding, tokens[response.item_id]))
    return float(np.percentile(shares, 1)) if shares else 0.0


def _familiar_tokens(
    dataset: Dataset, learnt: Sequence[Response], encoder: Encoder
) -> Mapping[str, frozenset[int]]:
    answers: dict[str, list[set[int]]] = {task.id: [] for task in dataset.items}
    for response, encoding in zip(learnt, encoder.encode([r.text for r in learnt]), strict=True):
        answers[response.item_id].append(set(encoding.ids))
    return {
        item_id: frozenset(
            token for token in set().union(*own) if sum(token in ids for ids in own) >= _FAMILIAR_ANSWERS
        )
        for item_id, own in answers.items()
    }


def _familiarity(encoding: Encoding, tokens: frozenset[int]) -> float:
    found = encoding.words
    known = sum(all(encoding.ids[token] in tokens for token in word.tokens) for word in found)
    return known / len(found) if found else 0.0


def _losses_by_temperature(logits: FloatArray, level: IntArray) -> FloatArray:
    """Return the negative log-likelihood of human levels: (responses, temperatures)."""
    rows = np.arange(len(level))
    return np.stack([-np.log(probabilities(logits, t)[rows, level] + 1e-12) for t in _TEMPERATURES], axis=1)


def _cuts(scaled: Sequence[FloatArray], human: Sequence[IntArray]) -> list[tuple[float, ...]]:
    """Return cut points that maximise kappa, an item's own drawn towards those of items like it."""
    alike: dict[int, list[int]] = {}
    for place, probability in enumerate(scaled):
        alike.setdefault(probability.shape[1], []).append(place)
    cuts: list[tuple[float, ...]] = [()] * len(scaled)
    for levels, places in alike.items():
        means = [expected_level(scaled[place]) for place in places]
        start = np.arange(levels - 1, dtype=np.float64) + 0.5
        pooled = _best_cuts(np.concatenate(means), np.concatenate([human[place] for place in places]), start)
        for place, mean in zip(places, means, strict=True):
            own = _best_cuts(mean, human[place], pooled)
            share = len(mean) / (len(mean) + _CUT_PRIOR_RESPONSES)
            cuts[place] = tuple(float(cut) for cut in share * own + (1 - share) * pooled)
    return cuts


def _best_cuts(mean: FloatArray, human: IntArray, start: FloatArray) -> FloatArray:
    """Move one cut point at a time to where kappa is highest; ties stay near the start."""
    cuts = start.copy()
    for _ in range(3):
        for place in range(len(cuts)):
            grid = np.append(place + _CUT_GRID, cuts[place])
            kappas = []
            for cut in grid:
                cuts[place] = cut
                kappas.append(quadratic_weighted_kappa(human, np.searchsorted(cuts, mean, side="right")))
            best = np.flatnonzero(np.array(kappas) >= np.nanmax([*kappas, -1.0]) - 1e-12)
            # Kappa is flat between two neighbouring means: the middle of the flat stretch moves least.
            cuts[place] = float(np.median(grid[best])) if len(best) else start[place]
    return cuts


def _sure(
    scaled: Sequence[FloatArray], human: Sequence[IntArray], cuts: Sequence[tuple[float, ...]]
) -> list[float]:
    """Return the lowest confidence from which on at least nine in ten held-out answers agree."""
    decided = [decide(probability, own) for probability, own in zip(scaled, cuts, strict=True)]
    confidence = [p[np.arange(len(d)), d] for p, d in zip(scaled, decided, strict=True)]
    agreed = [d == h for d, h in zip(decided, human, strict=True)]
    everywhere = np.concatenate(confidence), np.concatenate(agreed)
    return [_sure_above(c, a, *everywhere) for c, a in zip(confidence, agreed, strict=True)]


def _sure_above(
    confidence: FloatArray,
    agreed: npt.NDArray[np.bool_],
    all_confidence: FloatArray,
    all_agreed: npt.NDArray[np.bool_],
) -> float:
    for candidate in np.linspace(0.34, 0.99, 66):
        above, all_above = confidence >= candidate, all_confidence >= candidate
        if all_above.sum() < _SURE_FEWEST_RESPONSES:
            break
        prior = _SURE_PRIOR_RESPONSES * all_agreed[all_above].mean()
        if (agreed[above].sum() + prior) / (above.sum() + _SURE_PRIOR_RESPONSES) >= _SURE_AGREEMENT:
            return float(round(candidate, 2))
    return _NEVER_SURE
