import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader_app.bundle import Manifest, RiskCurve, RiskPoint, accepted_at, add, pooled, shows, upper_bound
from grader_app.errors import BundleError
from tests import tiny_bundle

ASKED = (0.99, 0.9, 0.8, 0.5, 0.0)


@st.composite
def counts(draw: st.DrawFn) -> tuple[int, int]:
    accepted = draw(st.integers(1, 3000))
    return draw(st.integers(0, accepted)), accepted


@st.composite
def curves(draw: st.DrawFn) -> RiskCurve:
    points, accepted, wrong = [], 0, 0
    for confidence in draw(st.sets(st.floats(0, 1), max_size=50).map(lambda s: sorted(s, reverse=True))):
        more = draw(st.integers(1, 1000))
        accepted, wrong = accepted + more, wrong + draw(st.integers(0, more))
        points.append(RiskPoint(confidence, accepted, wrong))
    return tuple(points)


@pytest.mark.parametrize(("wrong", "accepted"), [(0, 59), (1, 93), (2, 124)])
def test_the_fewest_answers_that_show_five_percent(wrong: int, accepted: int) -> None:
    assert upper_bound(wrong, accepted) <= 0.05 < upper_bound(wrong, accepted - 1)


@pytest.mark.torch
@settings(deadline=None)  # the first example waits for scipy
@given(counts(), st.floats(0.5, 0.9999))
def test_the_bound_is_the_one_of_the_beta_distribution(count: tuple[int, int], confidence: float) -> None:
    stats = pytest.importorskip("scipy.stats")
    wrong, accepted = count
    exact = 1.0 if wrong == accepted else stats.beta.ppf(confidence, wrong + 1, accepted - wrong)
    assert upper_bound(wrong, accepted, confidence) == pytest.approx(exact, rel=1e-9)
    for risk in (exact * 0.999, min(exact * 1.001, 0.999999)):
        if 0 < risk < 1 and risk != exact:
            assert shows(wrong, accepted, risk, confidence) == (exact <= risk)


@pytest.mark.torch
def test_the_bound_is_the_one_of_an_exact_test() -> None:
    stats = pytest.importorskip("scipy.stats")
    test = stats.binomtest(7, 120, alternative="less")
    assert upper_bound(7, 120) == pytest.approx(test.proportion_ci(0.95, method="exact").high)


@given(counts())
def test_the_bound_lies_above_what_was_seen_and_falls_with_more_answers(count: tuple[int, int]) -> None:
    wrong, accepted = count
    bound = upper_bound(wrong, accepted)
    assert wrong / accepted <= bound <= 1
    assert upper_bound(wrong, accepted + 1) <= bound
    assert upper_bound(wrong, accepted, 0.99) >= bound


@given(st.integers(1, 60), st.integers(0, 60))
def test_so_few_wrong_have_one_chance_in_twenty_at_the_bound(accepted: int, wrong: int) -> None:
    from math import comb  # noqa: PLC0415

    if wrong < accepted:
        share = upper_bound(wrong, accepted)
        tail = sum(comb(accepted, k) * share**k * (1 - share) ** (accepted - k) for k in range(wrong + 1))
        assert tail == pytest.approx(0.05)


def test_nothing_seen_promises_nothing() -> None:
    assert upper_bound(0, 0) == 1
    assert upper_bound(3, 3) == 1


@pytest.mark.parametrize(
    ("wrong", "accepted", "confidence"), [(2, 1, 0.95), (-1, 1, 0.95), (0, 1, 1), (0, 1, 0)]
)
def test_what_is_no_count_is_refused(wrong: int, accepted: int, confidence: float) -> None:
    with pytest.raises(ValueError, match="expected"):
        upper_bound(wrong, accepted, confidence)


@given(
    st.lists(
        st.lists(st.tuples(st.sampled_from(ASKED), st.booleans()), min_size=1, max_size=40),
        min_size=1,
        max_size=4,
    )
)
def test_pooling_items_counts_their_answers_together(items: list[list[tuple[float, bool]]]) -> None:
    """Each answer is a confidence and whether it was wrong; asked anywhere, the counts are those of all."""

    def curve(answers: list[tuple[float, bool]]) -> RiskCurve:
        points: list[RiskPoint] = []
        for asked in ASKED:
            wrong = [bad for confidence, bad in answers if confidence >= asked]
            if len(wrong) > (points[-1].accepted if points else 0):
                points.append(RiskPoint(asked, len(wrong), sum(wrong)))
        return tuple(points)

    together = pooled([curve(answers) for answers in items])
    everything = curve([answer for answers in items for answer in answers])
    assert together == everything
    for asked in ASKED:
        assert accepted_at(together, asked)[1:] == accepted_at(everything, asked)[1:]
        assert add(accepted_at(curve(answers), asked) for answers in items) == accepted_at(everything, asked)


def tree_with(risk: object) -> str:
    tree = json.loads(tiny_bundle.manifest().to_json())
    tree["items"][1]["calibration"]["risk"] = risk
    return json.dumps(tree)


@given(curves())
def test_a_curve_survives_the_manifest(curve: RiskCurve) -> None:
    manifest = Manifest.from_json(tree_with(curve))
    assert manifest.items[1].calibration.risk == curve
    assert Manifest.from_json(manifest.to_json()) == manifest


def test_a_bundle_of_format_1_0_promises_nothing_and_stays_what_it_was() -> None:
    tree = json.loads(tiny_bundle.manifest().to_json())
    tree["format"] = [1, 0]
    for item in tree["items"]:
        assert set(item["calibration"]) == {"temperature", "cuts", "sure_above"}
    manifest = Manifest.from_json(json.dumps(tree))
    rule = manifest.items[0].calibration
    assert (rule.sure_risk, rule.tested_on, rule.risk) == (None, "", ())
    assert json.loads(manifest.to_json()) == tree


@pytest.mark.parametrize(
    "risk",
    [
        "none",
        {},
        [[0.9, 10]],
        [[0.9, 10, 1, 0]],
        [0.9, 10, 1],
        [[0.9, 10, 11]],
        [[0.9, -1, 0]],
        [[0.9, 0, 0]],
        [[0.9, 10.0, 1]],
        [[0.9, 10, True]],
        [[1.1, 10, 1]],
        [[-0.1, 10, 1]],
        [["high", 10, 1]],
        [[0.9, 10, 1], [0.9, 12, 1]],
        [[0.8, 10, 1], [0.9, 12, 1]],
        [[0.9, 10, 1], [0.8, 10, 1]],
        [[0.9, 10, 1], [0.8, 9, 1]],
        [[0.9, 10, 2], [0.8, 12, 1]],
        [[0.9, 10, 1], [0.8, 12, 4]],
        [[0.9, 2**40, 1]],
        [[1 - n / 100, n + 1, 0] for n in range(51)],
        None,
    ],
)
def test_a_curve_that_makes_no_sense_is_refused(risk: object) -> None:
    with pytest.raises(BundleError) as caught:
        Manifest.from_json(tree_with(risk))
    assert caught.value.code == "damaged"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999", "1" + "0" * 400, "-1"])
def test_a_number_that_is_none_is_refused(number: str) -> None:
    for damaged in (f"[[{number}, 10, 1]]", f"[[0.9, {number}, 1]]", f"[[0.9, 10, {number}]]"):
        with pytest.raises(BundleError):
            Manifest.from_json(tree_with("HERE").replace('"HERE"', damaged))


@pytest.mark.parametrize(
    "promise",
    [
        {"sure_risk": 0, "tested_on": "item"},
        {"sure_risk": 1, "tested_on": "item"},
        {"sure_risk": "0.1", "tested_on": "item"},
        {"sure_risk": 0.1, "tested_on": "luck"},
        {"sure_risk": 0.1, "tested_on": None},
        {"sure_risk": 0.1},
    ],
)
def test_a_promise_that_makes_no_sense_is_refused(promise: dict[str, object]) -> None:
    tree = json.loads(tiny_bundle.manifest().to_json())
    tree["items"][0]["calibration"].update(promise)
    with pytest.raises(BundleError) as caught:
        Manifest.from_json(json.dumps(tree))
    assert caught.value.code == "damaged"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=12,
)


@given(st.sampled_from(["risk", "sure_risk", "tested_on"]), json_values)
def test_any_value_in_a_calibration_is_read_or_refused(key: str, value: object) -> None:
    tree = json.loads(tiny_bundle.manifest().to_json())
    tree["items"][0]["calibration"] |= {
        "sure_risk": 0.1,
        "tested_on": "item",
        "risk": [[0.5, 3, 1]],
        key: value,
    }
    try:
        manifest = Manifest.from_json(json.dumps(tree))
    except BundleError as error:
        assert error.code == "damaged"
    else:
        assert Manifest.from_json(manifest.to_json()) == manifest
