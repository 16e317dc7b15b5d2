import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from trainer.metrics import (
    accuracy,
    accuracy_of,
    adjacent_of,
    arithmetic_mean,
    bootstrap,
    confusion,
    difference_of_standardised_means,
    expected_calibration_error,
    fisher_mean,
    kappa_of,
    macro_f1,
    macro_f1_of,
    pearson,
    percentiles,
    quadratic_weighted_kappa,
    resampled,
    share,
    standardised_mean_difference,
    upper_bounds,
)

sklearn_metrics = pytest.importorskip("sklearn.metrics")

LEVELS = 5
raters = st.integers(1, 60).flatmap(
    lambda n: st.tuples(*[st.lists(st.integers(0, LEVELS - 1), min_size=n, max_size=n)] * 2)
)


@settings(max_examples=40)
@given(raters)
def test_kappa_is_cohens_with_quadratic_weights(scores: tuple[list[int], list[int]]) -> None:
    human, machine = map(np.array, scores)
    kappa = quadratic_weighted_kappa(human, machine)
    of_counts = float(kappa_of(confusion(human, machine, LEVELS)))
    if len({*human, *machine}) == 1:
        assert math.isnan(kappa)
        assert math.isnan(of_counts)
    else:
        theirs = sklearn_metrics.cohen_kappa_score(human, machine, weights="quadratic", labels=range(LEVELS))
        assert kappa == pytest.approx(theirs, abs=1e-9)
        assert of_counts == pytest.approx(theirs, abs=1e-9)


@settings(max_examples=40)
@given(raters)
def test_macro_f1_and_accuracy_are_scikit_learns(scores: tuple[list[int], list[int]]) -> None:
    human, machine = map(np.array, scores)
    counts = confusion(human, machine, LEVELS)
    f1 = sklearn_metrics.f1_score(human, machine, average="macro", zero_division=0)
    exact = sklearn_metrics.accuracy_score(human, machine)
    assert (macro_f1(human, machine), float(macro_f1_of(counts))) == pytest.approx((f1, f1))
    assert (accuracy(human, machine), float(accuracy_of(counts))) == pytest.approx((exact, exact))
    assert (counts == sklearn_metrics.confusion_matrix(human, machine, labels=range(LEVELS))).all()


@settings(max_examples=40)
@given(raters)
def test_adjacent_agreement_is_rsmtools(scores: tuple[list[int], list[int]]) -> None:
    """``agreement(score1, score2, tolerance=1)``: the share of pairs with ``abs(s1 - s2) <= tolerance``."""
    theirs = sum(abs(h - m) <= 1 for h, m in zip(*scores, strict=True)) / len(scores[0])
    assert float(adjacent_of(confusion(*map(np.array, scores), LEVELS))) == pytest.approx(theirs)


@settings(max_examples=40)
@given(raters)
def test_pearson_is_numpys(scores: tuple[list[int], list[int]]) -> None:
    human, machine = map(np.array, scores)
    if len(set(scores[0])) < 2 or len(set(scores[1])) < 2:
        assert math.isnan(pearson(human, machine))
    else:
        assert pearson(human, machine) == pytest.approx(np.corrcoef(human, machine)[0, 1], abs=1e-9)


def test_kappa_takes_fractions() -> None:
    human = np.array([0.0, 1.0, 2.0])
    assert quadratic_weighted_kappa(human, human + 0.5) == pytest.approx(2 * (2 / 3) / (4 / 3 + 0.25))


def test_nothing_is_not_a_number() -> None:
    none = np.array([], dtype=np.int64)
    assert all(math.isnan(f(none, none)) for f in (quadratic_weighted_kappa, accuracy, macro_f1, pearson))
    assert math.isnan(expected_calibration_error(np.array([]), np.array([], dtype=bool)))
    assert math.isnan(bootstrap(kappa_of, np.zeros((3, 3), dtype=np.int64)).value)
    assert math.isnan(share(0, 0).value)
    assert upper_bounds(np.array([0]), np.array([0])).tolist() == [1.0]


def test_calibration_error_by_hand() -> None:
    confidence = np.array([0.95, 0.95, 0.55, 1.0])
    correct = np.array([True, False, True, True])
    # Bin of .9 to 1: sum of confidence 2.9, 2 correct; bin of .5: .55 and 1 correct.
    assert expected_calibration_error(confidence, correct) == pytest.approx((0.9 + 0.45) / 4)


def test_calibration_error_is_that_of_scikit_learns_curve() -> None:
    random = np.random.default_rng(0)
    confidence = random.uniform(0, 1, 400)
    correct = random.random(400) < confidence**2
    from sklearn.calibration import calibration_curve  # noqa: PLC0415

    right, said = calibration_curve(correct, confidence, n_bins=10)
    sizes = np.bincount((confidence * 10).astype(int), minlength=10)
    theirs = float(np.abs(right - said) @ sizes / sizes.sum())
    assert expected_calibration_error(confidence, correct) == pytest.approx(theirs)


def test_differences_are_rsmtools() -> None:
    """``standardized_mean_difference`` (unpooled, ddof 1) and ``difference_of_standardized_means``.

    The first is ``(mean(y_pred) - mean(y_true)) / std(y_true, ddof=1)``; the second the mean over the
    subgroup of ``(y_pred - population mean) / population sd`` minus the same of the human scores.
    """
    random = np.random.default_rng(1)
    human = random.integers(0, 4, 50)
    machine = np.clip(human + random.integers(-1, 2, 50), 0, 3)
    group = random.random(50) < 0.3
    smd = (np.mean(machine) - np.mean(human)) / np.std(human, ddof=1)
    assert standardised_mean_difference(human, machine) == pytest.approx(smd)
    theirs = np.mean(stats.zscore(machine, ddof=1)[group] - stats.zscore(human, ddof=1)[group])
    assert difference_of_standardised_means(human, machine, group) == pytest.approx(theirs)


def test_differences_without_spread_are_undefined() -> None:
    same, other, group = np.array([1, 1, 1]), np.array([0, 1, 2]), np.array([True, False, False])
    assert math.isnan(standardised_mean_difference(same, other))
    assert math.isnan(difference_of_standardised_means(other, same, group))
    assert math.isnan(difference_of_standardised_means(other, other, np.zeros(3, dtype=bool)))


@settings(max_examples=40)
@given(st.integers(1, 200).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_bounds_are_scipys_exact_ones(counts: tuple[int, int]) -> None:
    hits, of = counts
    theirs = stats.binomtest(hits, of, alternative="less").proportion_ci(0.95, method="exact").high
    assert float(upper_bounds(np.array([hits]), np.array([of]))[0]) == pytest.approx(theirs, abs=1e-9)


def test_clopper_pearson_by_the_rule_of_three() -> None:
    # With no failure in n the one-sided bound is 1 - .05 ** (1 / n), about 3 / n.
    assert float(upper_bounds(np.array([0]), np.array([100]))[0]) == pytest.approx(1 - 0.05**0.01)
    assert share(0, 100).high == pytest.approx(1 - 0.025**0.01)


def test_means_of_kappas_by_hand() -> None:
    kappas = np.array([0.5, 0.9, np.nan])
    assert float(arithmetic_mean(kappas)) == pytest.approx(0.7)
    assert float(fisher_mean(kappas)) == pytest.approx(math.tanh((math.atanh(0.5) + math.atanh(0.9)) / 2))
    assert 0.9 < float(fisher_mean(np.array([1.0, 0.5]))) < 1
    assert math.isnan(float(fisher_mean(np.array([np.nan]))))


def test_resamples_keep_the_size_and_are_the_same_again() -> None:
    counts = np.array([[5, 2], [1, 7]])
    draws = resampled(counts, seed=3, draws=50)
    assert draws.shape == (50, 2, 2)
    assert (draws.sum((1, 2)) == 15).all()
    assert (draws == resampled(counts, seed=3, draws=50)).all()


def test_the_bootstrap_is_scipys() -> None:
    random = np.random.default_rng(2)
    human = random.integers(0, 3, 150)
    machine = np.where(random.random(150) < 0.7, human, random.integers(0, 3, 150))
    theirs = stats.bootstrap(
        (human, machine),
        quadratic_weighted_kappa,
        paired=True,
        vectorized=False,
        n_resamples=2_000,
        method="percentile",
        rng=np.random.default_rng(0),
    ).confidence_interval
    ours = bootstrap(kappa_of, confusion(human, machine, 3))
    assert ours.value == pytest.approx(quadratic_weighted_kappa(human, machine))
    assert (ours.low, ours.high) == pytest.approx((theirs.low, theirs.high), abs=0.02)


def test_an_interval_without_spread_is_none() -> None:
    everything_agrees = bootstrap(kappa_of, np.diag([4, 3, 0]))
    assert everything_agrees.value == 1
    assert math.isnan(everything_agrees.low)
    assert math.isnan(percentiles(np.array([np.nan, np.nan]))[0])
