from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from grader_app.bundle import Bundle, Prediction
from tests.trainer.report.answers import responses, scored, tiny
from trainer.report import probe_texts
from trainer.report.asking import score
from trainer.report.probe_cases import prepare
from trainer.report.probes import PROBES, Kind
from trainer.report.robustness import ProbeResult, measure_robustness


class Changed:
    """The tiny bundle, with some of its predictions replaced."""

    def __init__(self, bundle: Bundle, change: Callable[[str, Prediction], Prediction]) -> None:
        self.manifest, self.items = bundle.manifest, bundle.items
        self._bundle, self._change = bundle, change

    def predict(self, item_id: str, texts: list[str]) -> list[Prediction]:
        return [self._change(t, p) for t, p in zip(texts, self._bundle.predict(item_id, texts), strict=True)]


def results(bundle: Bundle) -> dict[str, ProbeResult]:
    return {probe.code: probe for probe in measure_robustness(bundle, score(bundle, responses())).probes}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, ProbeResult]:
    return results(tiny(tmp_path_factory.mktemp("bundle")))


def test_every_probe_is_run_and_counted(found: dict[str, ProbeResult]) -> None:
    assert set(found) == {probe.code for probe in PROBES}
    for probe in found.values():
        assert probe.n == probe.held + probe.named + probe.unsure + probe.failed
        assert probe.verdict != "not run"
        assert probe.failure.low <= probe.failed / probe.n <= probe.failure.high
        assert sum(probe.failed_items.values()) == probe.failed


@pytest.mark.parametrize(
    "code",
    [
        *("blank", "gave_up", "prompt", "full_marks", "ignore_rubric", "long"),
        *("case", "spacing", "invisible", "typography"),
    ],
)
def test_what_the_program_catches_passes(found: dict[str, ProbeResult], code: str) -> None:
    assert found[code].verdict == "pass"
    assert found[code].failed == 0


def test_a_bundle_that_counts_words_fails_plainly(found: dict[str, ProbeResult]) -> None:
    """The tiny bundle adds up votes: order and a copied rubric mean nothing to it."""
    assert found["shuffled"].verdict == "fail"
    assert found["rubric"].verdict == "fail"
    assert found["keyword_list"].verdict == "fail"


def test_negation_is_reported_without_a_gate(found: dict[str, ProbeResult]) -> None:
    assert {found["denied"].verdict, found["retracted"].verdict} == {"reported"}
    assert found["denied"].kind is Kind.DIR


def test_a_name_that_changes_the_level_fails_its_probe(tmp_path: Path) -> None:
    def favour(text: str, prediction: Prediction) -> Prediction:
        if "Mohammed" not in text:
            return prediction
        return Prediction(0, (0.98, 0.01, 0.01), 0.5, True, prediction.evidence, 1.0, False, False)

    changed = results(Changed(tiny(tmp_path), favour))  # type: ignore[arg-type]
    assert changed["names"].verdict == "fail"
    assert changed["case"].verdict == "pass"


def test_a_bundle_that_is_never_sure_passes_only_by_that(tmp_path: Path) -> None:
    def doubt(_text: str, p: Prediction) -> Prediction:
        return Prediction(2, p.probabilities, p.margin, False, p.evidence, 1.0, False, False)

    bundle = Changed(tiny(tmp_path), doubt)
    robustness = measure_robustness(bundle, score(bundle, responses()))  # type: ignore[arg-type]
    assert robustness.unsure_share == 1
    shuffled = next(probe for probe in robustness.probes if probe.code == "shuffled")
    assert (shuffled.verdict, shuffled.held, shuffled.unsure) == ("pass", 0, shuffled.n)


def test_one_item_has_no_other_items_answers(tmp_path: Path) -> None:
    only = results(tiny(tmp_path, items=1))
    assert only["another_item"].verdict == "not run"


def test_cases_do_not_depend_on_the_other_probes(tmp_path: Path) -> None:
    material = prepare(tiny(tmp_path), scored(tmp_path))
    misspelt = next(probe for probe in PROBES if probe.code == "misspelt")
    texts = [[case.text for case in misspelt.write(material, Random("0"))] for _ in range(2)]
    assert texts[0] == texts[1]
    for case in misspelt.write(material, Random("0")):
        assert case.unchanged is not None
        differing = sum(a != b for a, b in zip(case.text, case.unchanged, strict=True))
        assert 1 <= differing <= 3


def test_a_long_answer_has_ten_thousand_characters(tmp_path: Path) -> None:
    material = prepare(tiny(tmp_path), scored(tmp_path))
    long = next(probe for probe in PROBES if probe.code == "long")
    assert {len(case.text) for case in long.write(material, Random(0))} == {10_000}


def test_sentences_are_in_the_bundles_language() -> None:
    assert "Punktzahl" in probe_texts.wording("de-AT").full_marks
    assert "full marks" in probe_texts.wording("xx").full_marks
    assert probe_texts.OTHER_LANGUAGES["de"] not in probe_texts.other_languages("de")
    assert len(probe_texts.other_languages("en")) == 3
