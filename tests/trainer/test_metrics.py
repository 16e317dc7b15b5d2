import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.metrics import (
    accuracy,
    confusion,
    expected_calibration_error,
    macro_f1,
    quadratic_weighted_kappa,
)

sklearn_metrics = pytest.importorskip("sklearn.metrics")

raters = st.integers(1, 60).flatmap(
    lambda n: st.tuples(*[st.lists(st.integers(0, 4), min_size=n, max_size=n)] * 2)
)


@given(raters)
def test_kappa_is_cohens_with_quadratic_weights(scores: tuple[list[int], list[int]]) -> None:
    human, machine = map(np.array, scores)
    kappa = quadratic_weighted_kappa(human, machine)
    if len({*human, *machine}) == 1:
        assert math.isnan(kappa)
    else:
        assert kappa == pytest.approx(
            sklearn_metrics.cohen_kappa_score(human, machine, weights="quadratic", labels=range(5)), abs=1e-9
        )


@given(raters)
def test_macro_f1_and_accuracy_are_scikit_learns(scores: tuple[list[int], list[int]]) -> None:
    human, machine = map(np.array, scores)
    assert macro_f1(human, machine) == pytest.approx(
        sklearn_metrics.f1_score(human, machine, average="macro", zero_division=0)
    )
    assert accuracy(human, machine) == pytest.approx(sklearn_metrics.accuracy_score(human, machine))
    assert (
        confusion(human, machine, 5) == sklearn_metrics.confusion_matrix(human, machine, labels=range(5))
    ).all()


def test_kappa_takes_fractions() -> None:
    human = np.array([0.0, 1.0, 2.0])
    assert quadratic_weighted_kappa(human, human + 0.5) == pytest.approx(2 * (2 / 3) / (4 / 3 + 0.25))


def test_nothing_is_not_a_number() -> None:
    none = np.array([], dtype=np.int64)
    assert all(math.isnan(f(none, none)) for f in (quadratic_weighted_kappa, accuracy, macro_f1))
    assert math.isnan(expected_calibration_error(np.array([]), np.array([], dtype=bool)))


def test_calibration_error_by_hand() -> None:
    confidence = np.array([0.95, 0.95, 0.55, 1.0])
    correct = np.array([True, False, True, True])
    # Bin of .9 to 1: sum of confidence 2.9, 2 correct; bin of .5: .55 and 1 correct.
    assert expected_calibration_error(confidence, correct) == pytest.approx((0.9 + 0.45) / 4)
