import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader_app.bundle import (
    Calibration,
    Familiar,
    ItemEntry,
    RiskCurve,
    RiskPoint,
    pooled,
    upper_bound,
    walk_down,
)
from grader_app.core.acceptance import FORGIVEN, RISKS, basis, differ, places, shares_of_doubt, stops
from grader_app.core.queue import need
from tests.core.answers import ITEM, answers, cell, prediction
from tests.tiny_bundle import ITEMS

STEPS = st.lists(st.tuples(st.integers(1, 80), st.integers(0, 80)), min_size=1, max_size=12)


def curve_of(steps: list[tuple[int, int]]) -> RiskCurve:
    points, accepted, wrong = [], 0, 0
    for place, (more, worse) in enumerate(steps):
        accepted, wrong = accepted + more, wrong + min(more, worse)
        points.append(RiskPoint(1 - (place + 1) / (len(steps) + 1), accepted, wrong))
    return tuple(points)


@given(STEPS, st.floats(0.01, 0.5), st.floats(0.8, 0.999))
def test_a_stop_shows_what_it_promises(steps: list[tuple[int, int]], risk: float, sureness: float) -> None:
    found = walk_down(curve_of(steps), risk, sureness, forgiven=FORGIVEN)
    assert found is None or upper_bound(found.wrong, found.accepted, sureness) <= risk


@given(STEPS, st.floats(0.01, 0.4), st.floats(0.8, 0.99))
def test_asking_for_less_never_accepts_less(
    steps: list[tuple[int, int]], risk: float, sureness: float
) -> None:
    curve = curve_of(steps)
    strict, loose = (
        walk_down(curve, risk, sureness, forgiven=FORGIVEN),
        walk_down(curve, risk, 0.8, forgiven=FORGIVEN),
    )
    if strict is not None:
        # A looser walk may begin earlier, and so end earlier; one that begins there too does not.
        began = next(p for p in curve if upper_bound(min(2, p.accepted), p.accepted, 0.8) <= risk)
        if upper_bound(min(2, began.accepted), began.accepted, sureness) <= risk:
            assert loose is not None
            assert loose.accepted >= strict.accepted


def test_a_walk_ends_at_the_first_point_that_shows_too_little() -> None:
    curve = (
        RiskPoint(0.99, 60, 1),  # too few to begin with: two wrong would show nothing
        RiskPoint(0.95, 130, 1),
        RiskPoint(0.90, 200, 3),
        RiskPoint(0.85, 240, 9),
        RiskPoint(0.80, 900, 10),  # would show it, but lies beyond
    )
    assert walk_down(curve, 0.05, forgiven=FORGIVEN) == curve[2]
    assert walk_down(curve, 0.01, forgiven=FORGIVEN) is None


@given(st.integers(1, 12))
def test_the_doubt_is_shared_out_in_full(number: int) -> None:
    shares = shares_of_doubt(number)
    assert len(shares) == number
    assert sum(shares) == pytest.approx(0.05)
    assert all(share > 0 for share in shares)
    assert list(shares) == sorted(shares, reverse=True)


@pytest.mark.parametrize("best", [0.0, 0.03])
def test_all_stops_hold_together_in_19_of_20_repetitions(best: float) -> None:
    """Held-out answers drawn again and again from a known risk: some stop breaks its word in at most 5 %."""
    random = np.random.default_rng(7)
    broken, repetitions = 0, 60
    confidence = np.linspace(0.95, 0, 8)
    for _ in range(repetitions):
        answers = random.uniform(size=800)
        wrong = random.uniform(size=800) < best + 0.6 * (1 - answers)
        points = []
        for asked in confidence:
            above = answers >= asked
            if above.sum() > (points[-1].accepted if points else 0):
                points.append(RiskPoint(float(asked), int(above.sum()), int(wrong[above].sum())))
        true = [best + 0.6 * (1 - point.confidence) / 2 if point else 0.0 for point in places(tuple(points))]
        broken += any(risk > promised for risk, promised in zip(true, RISKS, strict=True))
    assert broken <= 0.05 * repetitions + 3 * (0.05 * 0.95 * repetitions) ** 0.5


def test_a_stop_counts_her_answers() -> None:
    curve = (RiskPoint(0.9, 400, 4), RiskPoint(0.6, 800, 60), RiskPoint(0.0, 1000, 300))
    texts = ["sure one", "fair one", "poor one", "full marks please", "", "fair two"]
    given = [0.95, 0.7, 0.4, 0.99, None, 0.61]
    responses = answers(texts)
    predictions = {cell(k): prediction(1, c) for k, c in enumerate(given) if c is not None}
    needs = [need(r, ITEM, predictions.get(r.cell)) for r in responses]
    found = stops(curve, responses, predictions, needs)
    assert [stop.risk for stop in found] == list(RISKS)
    assert [[c.row for c in stop.accepted] for stop in found] == [
        [0],
        [0, 1, 5],
        [0, 1, 5],
        [0, 1, 5],
        [0, 1, 5],
    ]
    assert {stop.total for stop in found} == {6}
    assert [stop.differ_at_most for stop in found] == [0, 2, 2, 2, 2]
    assert stops(curve, responses, predictions, [])[0].differ_at_most == 0
    decided = [n for n in needs if n.cell != cell(0)]
    assert [c.row for c in stops(curve, responses, predictions, decided)[1].accepted] == [1, 5]


@given(st.integers(0, 200), st.integers(1, 500), st.integers(0, 200))
def test_a_class_may_differ_more_often_than_the_promise_but_not_without_end(
    w: int, n: int, hers: int
) -> None:
    point = RiskPoint(0.5, max(w, n), min(w, n))
    most = differ(point, hers, 0.05)
    assert 0 <= most <= hers
    assert most <= differ(point, hers + 1, 0.05) <= most + 1
    assert most >= math.floor(point.wrong / point.accepted * hers) - 1


def test_without_a_curve_nothing_is_promised() -> None:
    assert all(stop.shown is None and not stop.accepted for stop in stops((), answers(["a"]), {}, ()))


def test_whose_answers_a_promise_rests_on() -> None:
    pool = Calibration(1.0, (0.5, 1.5), 0.8, 0.1, "pool", (RiskPoint(0.5, 10, 1),))
    alone = replace(pool, tested_on="item")
    entries = [
        ItemEntry(replace(ITEMS[0], id=name), calibration, Familiar(frozenset(), 0.0))
        for name, calibration in (("A", pool), ("B", pool), ("C", alone))
    ]
    assert basis("A", entries).item_ids == ("A", "B")
    assert basis("A", entries).curve == pooled([pool.risk, pool.risk])
    assert basis("C", entries).item_ids == ("C",)
