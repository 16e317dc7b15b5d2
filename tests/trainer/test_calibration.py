from dataclasses import replace

import numpy as np
import pytest

from grader_app.bundle import Encoder, decide, probabilities
from tests.trainer.invented import invented
from trainer.calibration import HeldOut, calibrate, find_familiar, off_topic_threshold
from trainer.data import Dataset, Response, assign_folds
from trainer.metrics import quadratic_weighted_kappa
from trainer.vocabulary import tokenizer_json

DATASET = invented()
WORDS = sorted({word for r in DATASET.responses for word in r.text.replace(",", "").split()})
ENCODER = Encoder(tokenizer_json(["[PAD]", "[UNK]", *WORDS]), 64)


def drawn(rows: int, scale: float, seed: int = 0) -> HeldOut:
    """Return responses whose level was drawn from the softmax of their logits divided by ``scale``."""
    random = np.random.default_rng(seed)
    logits = random.normal(size=(rows, 3)) * 2
    levels = [int(random.choice(3, p=p)) for p in probabilities(logits, 1.0)]
    responses = tuple(
        Response(str(row), DATASET.items[row % 2].id, "train", "words", level)
        for row, level in enumerate(levels)
    )
    return HeldOut(responses, logits * scale)


@pytest.mark.parametrize("scale", [0.5, 1.0, 3.0])
def test_temperature_undoes_over_and_under_confidence(scale: float) -> None:
    for calibration in calibrate(DATASET, drawn(4000, scale)):
        assert calibration.temperature == pytest.approx(scale, rel=0.15)


def test_cuts_ascend_and_agree_at_least_as_well_as_rounding() -> None:
    held_out = drawn(3000, 1.0)
    human = np.array([response.level for response in held_out.responses])
    decided, rounded = np.zeros_like(human), np.zeros_like(human)
    for place, calibration in enumerate(calibrate(DATASET, held_out)):
        own = np.arange(len(human)) % 2 == place
        assert list(calibration.cuts) == sorted(calibration.cuts)
        probability = probabilities(held_out.logits[own], calibration.temperature)
        decided[own], rounded[own] = decide(probability, calibration.cuts), decide(probability, (0.5, 1.5))
    assert quadratic_weighted_kappa(human, decided) >= quadratic_weighted_kappa(human, rounded)


def test_sure_predictions_agree_nine_times_in_ten() -> None:
    calibrations = calibrate(DATASET, drawn(4000, 1.0))
    fresh = drawn(4000, 1.0, seed=1)
    hits = []
    for row, (response, logits) in enumerate(zip(fresh.responses, fresh.logits, strict=True)):
        own = calibrations[row % 2]
        probability = probabilities(logits, own.temperature)
        level = int(decide(probability, own.cuts))
        if probability[level] >= own.sure_above:
            hits.append(level == response.level)
    assert len(hits) > 400
    assert np.mean(hits) > 0.87


def test_nobody_is_sure_of_noise() -> None:
    held_out = drawn(4000, 1.0)
    noise = HeldOut(held_out.responses, np.random.default_rng(9).normal(size=(4000, 3)))
    assert all(calibration.sure_above > 1 for calibration in calibrate(DATASET, noise))


def test_an_item_with_few_responses_leans_on_the_others() -> None:
    held_out = drawn(2000, 3.0)
    few = [row for row, r in enumerate(held_out.responses) if r.item_id == "BREAD" or row < 6]
    calibrations = calibrate(
        DATASET, HeldOut(tuple(held_out.responses[row] for row in few), held_out.logits[few])
    )
    assert calibrations[1].temperature == pytest.approx(3.0, rel=0.3)
    assert calibrations[1].cuts == pytest.approx(calibrations[0].cuts, abs=0.2)


def test_familiar_is_what_two_answers_say() -> None:
    answers = [
        Response("1", "BREAD", "train", "yeast makes gas", 2),
        Response("2", "BREAD", "train", "yeast is alive", 1),
        Response("3", "SHADE", "train", "gas", 0),
    ]
    bread, shade = find_familiar(DATASET, answers, ENCODER, 0.25)
    assert bread.token_ids == {ENCODER.encode(["yeast"])[0].ids[0]}
    assert shade.token_ids == frozenset()
    assert bread.off_topic_below == 0.25


def test_nearly_all_held_out_answers_are_on_topic() -> None:
    train = DATASET.of("train")
    threshold = off_topic_threshold(DATASET, train, assign_folds(train, 3, 0), ENCODER)
    assert 0.3 < threshold <= 1
    lowest = tuple(replace(response, level=0) for response in train)
    assert (
        off_topic_threshold(Dataset(DATASET.items, lowest), lowest, assign_folds(lowest, 3, 0), ENCODER) == 0
    )
