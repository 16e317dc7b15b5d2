import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.trainer.report.answers import SECRET, responses, scored, tiny
from trainer.data import DataError
from trainer.metrics import quadratic_weighted_kappa
from trainer.report import History, Report, measure, write_report
from trainer.report.agreement import figures, mean_kappa
from trainer.report.fairness import subgroups


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    return measure(tiny(tmp_path_factory.mktemp("bundle")), responses())


def test_it_measures_what_the_bundle_says(report: Report, tmp_path: Path) -> None:
    bundle = tiny(tmp_path)
    human, machine = [], []
    for item in bundle.items:
        own = [r for r in responses() if r.item_id == item.id]
        human += [r.level for r in own]
        machine += [p.level for p in bundle.predict(item.id, [r.text for r in own])]
    assert report.pooled.n == len(human)
    assert report.pooled.qwk.value == pytest.approx(
        quadratic_weighted_kappa(np.array(human), np.array(machine))
    )
    assert report.pooled.accuracy.value == pytest.approx(np.mean(np.array(human) == machine))
    assert report.pooled.qwk.low < report.pooled.qwk.value < report.pooled.qwk.high
    assert sum(map(sum, report.confusions[3])) == len(human)


def test_two_people_are_compared_on_the_answers_both_scored(report: Report) -> None:
    twice = [r for r in responses() if r.second_level is not None]
    two = report.pooled.two_raters
    assert two is not None
    assert two.n == len(twice)
    first, second = (
        np.array(levels) for levels in zip(*[(r.level, r.second_level) for r in twice], strict=True)
    )
    assert two.human_qwk.value == pytest.approx(quadratic_weighted_kappa(first, second))
    lost = next(check for check in report.acceptance if check.code == "qwk_lost")
    assert lost.value == pytest.approx(two.human_qwk.value - two.machine_qwk.value)


def test_the_acceptance_table_flags_what_lies_outside(report: Report) -> None:
    verdicts = {check.code: check.verdict for check in report.acceptance}
    values = {check.code: check.value for check in report.acceptance}
    assert verdicts["exact"] == "pass"
    assert values["smd"] > 0.15
    assert verdicts["smd"] == "flag"
    assert all(check.items_measured <= 2 for check in report.acceptance)


def test_what_cannot_be_measured_is_said_to_be_so(tmp_path: Path) -> None:
    plain = [replace(r, second_level=None, subgroups={}) for r in responses()]
    report = measure(tiny(tmp_path), plain)
    verdicts = {check.code: check.verdict for check in report.acceptance}
    assert verdicts["qwk_lost"] == verdicts["pearson_lost"] == verdicts["subgroups"] == "not measured"
    assert report.pooled.two_raters is None


def test_a_mean_kappa_has_its_value_inside_its_interval(report: Report) -> None:
    mean = mean_kappa(report.items)
    kappas = [own.qwk.value for own in report.items.values()]
    assert mean.arithmetic.value == pytest.approx(np.mean(kappas))
    assert mean.arithmetic.low < mean.arithmetic.value < mean.arithmetic.high
    assert mean.fisher.low < mean.fisher.value < mean.fisher.high


def test_few_answers_of_a_subgroup_are_not_judged(tmp_path: Path) -> None:
    found = {group.name: group for group in subgroups(scored(tmp_path))}
    assert (found["A"].n, found["A"].too_few) == (48, False)
    assert (found["B"].n, found["B"].too_few, found["B"].flagged) == (6, True, False)


def test_one_answer_is_enough(tmp_path: Path) -> None:
    report = measure(tiny(tmp_path), responses()[:1])
    assert report.pooled.n == 1
    assert math.isnan(report.pooled.qwk.value)
    write_report(report, tmp_path, "one")


def test_no_answers_are_refused_with_a_next_step(tmp_path: Path) -> None:
    with pytest.raises(DataError) as caught:
        measure(tiny(tmp_path), [])
    assert caught.value.code == "no-test-responses"
    assert caught.value.hint


def test_answers_nobody_scored_and_other_items_are_left_out(tmp_path: Path) -> None:
    some = responses()
    others = (replace(some[0], level=-1), replace(some[0], item_id="ELSEWHERE"))
    assert measure(tiny(tmp_path), (*some, *others)).pooled.n == len(some)


def test_the_same_again_is_the_same(report: Report, tmp_path: Path) -> None:
    assert measure(tiny(tmp_path), responses()).to_json() == report.to_json()


def test_the_manifest_gets_finite_figures(report: Report) -> None:
    chosen = report.figures()
    assert set(chosen) == {"", "LIGHT", "SWITCH"}
    assert set(chosen[""]) == {"n", "qwk", "accuracy", "macro_f1", "sure_share", "sure_accuracy", "mean_qwk"}
    assert all(math.isfinite(value) for figures in chosen.values() for value in figures.values())


def test_json_has_the_same_keys_for_ever(report: Report) -> None:
    tree = json.loads(report.to_json())
    assert set(tree) == {
        *("about", "acceptance", "bundle", "calibration", "confusions", "disagreements", "faithfulness"),
        *("history", "items", "mean_qwk", "pooled", "risk", "robustness", "subgroups"),
    }
    assert set(tree["pooled"]) == {
        *("accuracy", "adjacent", "calibration_error", "confusion", "macro_f1", "n", "off_topic_share"),
        *("pearson", "qwk", "shares_gap", "smd", "sure_accuracy", "sure_share", "two_raters"),
    }
    assert set(tree["pooled"]["qwk"]) == {"value", "low", "high"}


def test_files_are_whole_readable_and_without_a_students_word(report: Report, tmp_path: Path) -> None:
    beside = tmp_path / "beside"
    beside.write_text("", encoding="utf-8")
    write_report(report, tmp_path, "tiny-1.0.0")
    written = sorted(path for path in tmp_path.iterdir() if path != beside)
    assert [path.name for path in written] == [f"tiny-1.0.0.report.{end}" for end in ("html", "json", "md")]
    for path in written:
        text = path.read_text(encoding="utf-8")
        assert SECRET not in text
        assert all(r.text not in text for r in responses() if len(r.text) > 20)
        assert path.stat().st_mode == beside.stat().st_mode


def test_the_disagreements_are_the_largest_and_named_by_id(report: Report, tmp_path: Path) -> None:
    ids = {row.response.response_id for row in scored(tmp_path) if not row.agrees}
    assert {own.response_id for own in report.disagreements} <= ids
    sizes = [abs(own.human - own.proposed) * own.confidence for own in report.disagreements]
    assert sizes == sorted(sizes, reverse=True)


def test_the_card_and_the_short_page_say_the_same_figure(report: Report) -> None:
    kappa = f"{report.pooled.qwk.value:.3f}"
    assert kappa in report.to_card()
    assert kappa in report.to_markdown()
    assert report.to_card().startswith("## Measured quality")


def test_pooled_items_of_different_scales_share_one_mean_difference(tmp_path: Path) -> None:
    rows = scored(tmp_path)
    assert figures(rows).smd == pytest.approx(
        (np.mean([r.prediction.level for r in rows]) - np.mean([r.response.level for r in rows]))
        / np.std([r.response.level for r in rows], ddof=1)
    )


def test_a_history_is_optional_and_kept(tmp_path: Path) -> None:
    history = History("a teacher", (), (1.0, 0.5))
    report = measure(tiny(tmp_path), responses(), history=history)
    assert json.loads(report.to_json())["history"]["losses"] == [1.0, 0.5]
