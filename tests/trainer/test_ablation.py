"""The ablation's rows and its table."""

import csv
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("sklearn")

from benchmarks.distillation import ablation
from benchmarks.distillation.ablation import DEFAULT, Judged, recipe
from tests.trainer.invented import invented
from trainer.config import StudentConfig
from trainer.data import Response, SoftLabels
from trainer.fitting.lesson import Pool
from trainer.metrics import macro_f1, quadratic_weighted_kappa

TRAIN = invented().of("train")


def test_every_row_is_another_lesson() -> None:
    rows = ablation.rows()
    assert rows[0].name == DEFAULT
    assert len({row.name for row in rows}) == len(rows)
    standard = asdict(recipe(0, None, {}))
    plain = [row for row in rows if row.changed]
    assert all(asdict(recipe(0, None, row.changed)) != standard for row in plain)
    places = {ablation.place(row, 0, recipe(1, None, row.changed), 30) for row in rows}
    assert len(places) == len(rows)
    assert recipe(0, 3, {"patience": 5}).epochs == 3


def test_a_certain_teacher_is_as_certain_in_the_pool() -> None:
    random = np.random.default_rng(0)
    labels = SoftLabels({r.response_id: random.dirichlet(np.ones(3)) for r in TRAIN})
    given = ablation.Lesson(0, TRAIN, labels, Pool(TRAIN, labels), StudentConfig(), recipe(0, None, {}))
    certain = ablation.hard_labels(given)
    for made in (certain.labels, certain.pool.labels if certain.pool else None):
        assert made is not None
        joined = made.join(TRAIN, 3)
        assert np.array_equal(np.sort(joined), np.tile([0.0, 0.0, 1.0], (len(TRAIN), 1)))
        assert np.array_equal(joined.argmax(1), labels.join(TRAIN, 3).argmax(1))


def test_the_table_compares_the_same_seeds(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def held(ways: int, *, fold: int, inside: bool) -> tuple[Response, ...]:
        return TRAIN

    monkeypatch.setattr(ablation, "train", held)
    monkeypatch.setattr(ablation, "HERE", tmp_path)
    human = np.array([r.level for r in TRAIN])
    random = np.random.default_rng(1)
    good = [0.8 * np.eye(3)[human] + 0.2 * random.dirichlet(np.ones(3), len(human)) for _ in range(2)]
    bad = random.dirichlet(np.ones(3), len(human))
    results = {
        DEFAULT: {(0, seed): Judged(one, 2.0, 1.0) for seed, one in enumerate(good)},
        "guessing": {(0, 1): Judged(bad, 4.0, 3.0)},
        "nothing yet": {},
    }
    ablation.write_table(results, 10)
    with (tmp_path / "ablation.csv").open(encoding="utf-8", newline="") as file:
        standard, guessing = csv.DictReader(file)
    assert (standard["fits"], guessing["fits"]) == ("2", "1")
    assert guessing["macro_f1"] == f"{macro_f1(human, bad.argmax(1)):.3f}"
    expected = np.searchsorted([0.5, 1.5], bad @ np.arange(3))
    assert guessing["qwk"] == f"{quadratic_weighted_kappa(human, expected):.3f}"
    assert guessing["qwk_sd"] == ""
    assert standard["macro_f1_difference"] == ""
    gap = float(guessing["macro_f1_difference"])
    assert gap == pytest.approx(float(guessing["macro_f1"]) - macro_f1(human, good[1].argmax(1)), abs=2e-3)
    assert float(guessing["macro_f1_low_95"]) < gap < float(guessing["macro_f1_high_95"]) < 0
    same = {DEFAULT: results[DEFAULT], "the same again": results[DEFAULT]}
    ablation.write_table(same, 10)
    with (tmp_path / "ablation.csv").open(encoding="utf-8", newline="") as file:
        again = list(csv.DictReader(file))[1]
    assert {again["qwk_low_95"], again["qwk_difference"], again["qwk_high_95"]} == {"+0.000"}
