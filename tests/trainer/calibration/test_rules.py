import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader_app.bundle import Item, Level, Rubric, accepted_at, decide, pooled, probabilities
from tests.trainer.invented import invented
from trainer.calibration import HeldOut, calibrate
from trainer.calibration.abstention import NEVER_SURE
from trainer.data import Dataset, FloatArray, Response, TaskItem
from trainer.metrics import quadratic_weighted_kappa

DATASET = invented()


def drawn(rows: int, scale: float, seed: int = 0) -> HeldOut:
    """Return responses whose level was drawn from the softmax of their logits divided by ``scale``."""
    random = np.random.default_rng(seed)
    logits = random.normal(size=(rows, 3)) * 2
    levels = [int(random.choice(3, p=p)) for p in probabilities(logits, 1.0)]
    return held_out([DATASET.items[row % 2].id for row in range(rows)], levels, logits * scale)


def held_out(items: list[str], levels: list[int], logits: FloatArray) -> HeldOut:
    responses = (
        Response(str(row), item_id, "train", f"words {row}", level)
        for row, (item_id, level) in enumerate(zip(items, levels, strict=True))
    )
    return HeldOut(tuple(responses), logits)


def one_item(levels: int) -> Dataset:
    rubric = Rubric(tuple(Level(n, str(n), "") for n in range(levels)))
    return Dataset((TaskItem(Item("ONLY", "Only", "?", rubric)),), ())


def ordinal(rows: int, levels: int, seed: int = 0) -> tuple[list[int], FloatArray]:
    """Return human levels and a fair student's logits, as of long answers with a score of several points."""
    random = np.random.default_rng(seed)
    standing = random.normal(size=rows)
    human = np.searchsorted(np.linspace(-1, 1.2, levels - 1), standing)
    seen = np.clip(human + random.normal(size=rows) * 0.7, -0.5, levels - 0.5)
    return human.tolist(), -((seen[:, None] - np.arange(levels)) ** 2)


@pytest.mark.parametrize("scale", [0.5, 1.0, 3.0])
def test_temperature_undoes_over_and_under_confidence(scale: float) -> None:
    for calibration in calibrate(DATASET, drawn(4000, scale)):
        assert calibration.temperature == pytest.approx(scale, rel=0.15)


def test_the_rule_agrees_at_least_as_well_as_rounding() -> None:
    answers, fresh = drawn(3000, 1.0), drawn(3000, 1.0, seed=1)
    human = np.array([response.level for response in fresh.responses])
    decided, rounded = np.zeros_like(human), np.zeros_like(human)
    for place, calibration in enumerate(calibrate(DATASET, answers)):
        own = np.arange(len(human)) % 2 == place
        probability = probabilities(fresh.logits[own], calibration.temperature)
        decided[own], rounded[own] = decide(probability, calibration.cuts), decide(probability, (0.5, 1.5))
    assert quadratic_weighted_kappa(human, decided) > quadratic_weighted_kappa(human, rounded)


@pytest.mark.parametrize("rows", [4000, 600])
def test_sure_predictions_keep_their_promise_on_fresh_answers(rows: int) -> None:
    """Of 4,000 answers each item has enough of its own; of 600 they are taken together."""
    calibrations = calibrate(DATASET, drawn(rows, 1.0), sure_risk=0.2)
    fresh = drawn(4000, 1.0, seed=1)
    hits = []
    for row, (response, logits) in enumerate(zip(fresh.responses, fresh.logits, strict=True)):
        own = calibrations[row % 2]
        probability = probabilities(logits, own.temperature)
        level = int(decide(probability, own.cuts))
        if probability[level] >= own.sure_above:
            hits.append(level == response.level)
    assert {c.tested_on for c in calibrations} == {"item" if rows == 4000 else "pool"}
    assert {c.sure_risk for c in calibrations} == {0.2}
    assert len(hits) > 1000
    assert np.mean(hits) > 0.8


def test_nobody_is_sure_of_noise() -> None:
    answers = drawn(4000, 1.0)
    noise = HeldOut(answers.responses, np.random.default_rng(9).normal(size=(4000, 3)))
    assert all(calibration.sure_above == NEVER_SURE for calibration in calibrate(DATASET, noise))


def test_curves_count_all_answers_and_back_the_threshold() -> None:
    answers = drawn(600, 1.0)
    calibrations = calibrate(DATASET, answers, sure_risk=0.2)
    assert [calibration.risk[-1][:2] for calibration in calibrations] == [(0.0, 300)] * 2
    (sure,) = {calibration.sure_above for calibration in calibrations}
    point = accepted_at(pooled([calibration.risk for calibration in calibrations]), sure)
    assert point.accepted > 0.2 * 600
    assert point.wrong / point.accepted < 0.2


def test_only_items_that_ship_answer_for_the_pool() -> None:
    answers = drawn(600, 1.0)
    random = np.random.default_rng(2)
    bread = np.array([response.item_id == "BREAD" for response in answers.responses])
    logits = np.where(bread[:, None], answers.logits, random.normal(size=(600, 3)) * 3)
    mixed = HeldOut(answers.responses, logits)
    both = calibrate(DATASET, mixed, sure_risk=0.2)
    shipped = calibrate(DATASET, mixed, sure_risk=0.2, shipped=["BREAD"])
    assert shipped[0].sure_above < both[0].sure_above
    assert shipped[0].risk == both[0].risk


def test_an_item_with_few_responses_leans_on_the_others() -> None:
    answers = drawn(2000, 3.0)
    few = [row for row, r in enumerate(answers.responses) if r.item_id == "BREAD" or row < 6]
    calibrations = calibrate(
        DATASET, HeldOut(tuple(answers.responses[row] for row in few), answers.logits[few])
    )
    assert calibrations[1].temperature == pytest.approx(3.0, rel=0.3)
    assert calibrations[1].cuts == pytest.approx(calibrations[0].cuts, abs=0.2)
    assert [calibration.tested_on for calibration in calibrations] == ["item", "pool"]
    assert calibrations[1].sure_above == NEVER_SURE  # three answers promise nothing


def test_one_item_with_long_answers_and_four_levels() -> None:
    levels, logits = ordinal(1300, 4)
    (own,) = calibrate(one_item(4), held_out(["ONLY"] * 1300, levels, logits))
    fresh, fresh_logits = ordinal(5000, 4, seed=1)
    decided = decide(probabilities(fresh_logits, own.temperature), own.cuts)
    rounded = decide(probabilities(fresh_logits, own.temperature), (0.5, 1.5, 2.5))
    human = np.array(fresh)
    assert quadratic_weighted_kappa(human, decided) > quadratic_weighted_kappa(human, rounded) - 0.002
    assert own.tested_on == "item"
    assert own.risk[-1].accepted == 1300


def test_a_level_that_never_occurs_does_no_harm() -> None:
    levels, logits = ordinal(1300, 4)
    levels = [1 if level == 2 else level for level in levels]
    logits[:, 2] -= 8  # which the student has learnt too
    (own,) = calibrate(one_item(4), held_out(["ONLY"] * 1300, levels, logits))
    probability = probabilities(logits, own.temperature)
    decided, rounded = decide(probability, own.cuts), decide(probability, (0.5, 1.5, 2.5))
    human = np.array(levels)
    assert quadratic_weighted_kappa(human, decided) > quadratic_weighted_kappa(human, rounded)


@pytest.mark.parametrize("rows", [1, 2, 10])
def test_a_handful_of_responses_gives_sane_rules(rows: int) -> None:
    levels, logits = ordinal(rows, 4)
    (own,) = calibrate(one_item(4), held_out(["ONLY"] * rows, levels, logits))
    assert 0.5 < own.temperature < 2
    assert own.cuts == pytest.approx((0.5, 1.5, 2.5), abs=0.31)
    assert (own.sure_above, own.tested_on) == (NEVER_SURE, "pool")


@settings(deadline=None, max_examples=20)
@given(
    st.integers(2, 5),
    st.lists(st.tuples(st.integers(0, 4), st.floats(-30, 30)), min_size=1, max_size=40),
    st.booleans(),
)
def test_any_held_out_set_gives_a_calibration(
    levels: int, rows: list[tuple[int, float]], alike: bool
) -> None:
    """Also when everybody gives one level, and when the student says the same of every answer."""
    human = [0 if alike else level % levels for level, _ in rows]
    logits = np.array([[strength * place for place in range(levels)] for _, strength in rows])
    (own,) = calibrate(one_item(levels), held_out(["ONLY"] * len(rows), human, logits))
    assert own.temperature > 0
    assert list(own.cuts) == sorted(own.cuts)
    assert all(place < cut < place + 1 for place, cut in enumerate(own.cuts))
    assert own.risk[-1].accepted == len(rows)
    assert own.sure_above == NEVER_SURE or 0 <= own.sure_above <= 1
