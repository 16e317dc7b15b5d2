"""Calibration, risk and evidence: what the report says about confidence and about the underlined words."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from grader_app.bundle import Evidence, probabilities
from tests.trainer.report.answers import scored, tiny
from trainer.metrics import quadratic_weighted_kappa, upper_bounds
from trainer.report.agreement import figures
from trainer.report.calibration_view import uncalibrated, view_calibration
from trainer.report.evidence import measure_faithfulness, without
from trainer.report.risk import Promise, view_risk


@given(st.lists(st.floats(-8, 8), min_size=2, max_size=6), st.floats(0.3, 5))
def test_temperature_one_is_found_again(logits: list[float], temperature: float) -> None:
    calibrated = probabilities(np.array(logits), temperature)
    np.testing.assert_allclose(
        uncalibrated(calibrated, temperature), probabilities(np.array(logits), 1.0), atol=1e-9
    )


def test_both_sides_are_the_same_at_temperature_one(tmp_path: Path) -> None:
    view = view_calibration(tiny(tmp_path), scored(tmp_path))
    assert view.before == view.after
    assert sum(own.n for own in view.after.bins) == 54
    assert view.after.error.value == pytest.approx(
        sum(own.n * abs(own.confidence - own.correct) for own in view.after.bins) / 54
    )


def test_the_brier_score_is_scikit_learns(tmp_path: Path) -> None:
    brier = pytest.importorskip("sklearn.metrics").brier_score_loss
    rows = scored(tmp_path)
    view = view_calibration(tiny(tmp_path), rows)
    theirs = sum(
        brier([r.response.level == level for r in rows], [r.prediction.probabilities[level] for r in rows])
        for level in range(3)
    )
    assert view.after.brier == pytest.approx(theirs)
    log_loss = pytest.importorskip("sklearn.metrics").log_loss
    assert view.after.log_loss == pytest.approx(
        log_loss(
            [r.response.level for r in rows], [r.prediction.probabilities for r in rows], labels=[0, 1, 2]
        )
    )


def test_the_risk_curve_accepts_the_most_confident_first(tmp_path: Path) -> None:
    rows = scored(tmp_path)
    view = view_risk(rows, figures(rows), {})
    last = view.curve[-1]
    assert (last.n, last.coverage) == (len(rows), 1.0)
    assert last.risk == pytest.approx(1 - figures(rows).accuracy.value)
    for point in view.curve:
        accepted = [row for row in rows if row.prediction.confidence >= point.confidence]
        wrong = sum(not row.agrees for row in accepted)
        assert (point.n, point.risk) == (len(accepted), pytest.approx(wrong / len(accepted)))
        assert point.bound == pytest.approx(upper_bounds(np.array([wrong]), np.array([len(accepted)]))[0])


def test_what_is_sure_is_measured_as_the_bundle_says_it(tmp_path: Path) -> None:
    rows = scored(tmp_path)
    sure = view_risk(rows, figures(rows), {}).sure
    assert sure is not None
    own = [row for row in rows if row.prediction.sure]
    assert sure.n == len(own)
    assert sure.risk == pytest.approx(np.mean([not row.agrees for row in own]))


def test_nothing_sure_is_said_to_be_so(tmp_path: Path) -> None:
    rows = [replace(row, prediction=replace(row.prediction, sure=False)) for row in scored(tmp_path)]
    assert view_risk(rows, figures(rows), {}).sure is None


def test_a_promise_is_held_against_the_answers(tmp_path: Path) -> None:
    rows = scored(tmp_path)
    pooled = figures(rows)
    sure = view_risk(rows, pooled, {}).sure
    assert sure is not None

    def promise(risk: float) -> Promise | None:
        return view_risk(rows, pooled, {"LIGHT": risk, "SWITCH": risk}).promise

    found = [promise(risk) for risk in (sure.bound + 1e-6, sure.risk, 0.001)]
    assert [own.verdict for own in found if own] == ["kept", "open", "broken"]
    assert view_risk(rows, pooled, {}).promise is None
    theirs = stats.binomtest(round(sure.risk * sure.n), sure.n, alternative="greater").proportion_ci(0.95)
    assert found[0]
    assert found[0].lower == pytest.approx(theirs.low)


def test_a_risk_no_share_keeps_is_none(tmp_path: Path) -> None:
    rows = scored(tmp_path)
    strictest = view_risk(rows, figures(rows), {}).at_risk[0]
    assert strictest.asked == 0.01
    assert strictest.bounded is None


def test_the_share_scored_at_peoples_agreement_reaches_it(tmp_path: Path) -> None:
    rows = scored(tmp_path)
    pooled = figures(rows)
    by_people, by_target = view_risk(rows, pooled, {}).at_agreement
    assert pooled.two_raters is not None
    assert by_people.kappa == pooled.two_raters.human_qwk.value
    assert by_target.kappa == 0.8
    order = sorted(rows, key=lambda row: -row.prediction.confidence)[: by_target.n]
    human, machine = (
        np.array(v) for v in zip(*[(r.response.level, r.prediction.level) for r in order], strict=True)
    )
    assert quadratic_weighted_kappa(human, machine) >= 0.8


def test_words_are_cut_out_where_they_stand() -> None:
    text = "the closed path"
    assert without(text, [Evidence(11, 15, 0.1), Evidence(0, 3, 0.2)]) == " closed "


def test_underlined_words_carry_the_tiny_bundles_proposals(tmp_path: Path) -> None:
    found = measure_faithfulness(tiny(tmp_path), scored(tmp_path))
    first = found.deletions[0]
    assert [own.words for own in found.deletions] == ["1", "2", "3", "20 %"]
    assert first.underlined > first.random
    assert first.difference.low > 0
    assert first.difference.value == pytest.approx(first.underlined - first.random)
    assert found.empty_spans == 0
    assert found.spans > found.answers


def test_answers_of_one_word_cannot_lose_it(tmp_path: Path) -> None:
    rows = [row for row in scored(tmp_path) if len(row.prediction.evidence) == 1]
    assert rows
    assert measure_faithfulness(tiny(tmp_path), rows).deletions == ()
