"""The presets keep the sizes that the documents state."""

import pytest

pytest.importorskip("torch", reason="needs the train extra")

import torch

from trainer.runs.presets import PresetName, preset
from trainer.student.network import Student

pytestmark = pytest.mark.torch

LARGE_TEACHER = 114_000_000
"""Parameters of the teacher in Latif et al. 2024, 4,000 times those of its student."""


def parameters(name: PresetName, items: int, levels: int) -> int:
    _, config, _ = preset(name, items, 1000 * items)
    vectors = torch.zeros(config.vocabulary, config.width)
    return Student(config, vectors, items, levels, 0.0).parameter_count()


@pytest.mark.parametrize("levels", range(2, 7))
def test_nano_is_four_thousand_times_smaller_than_a_large_teacher(levels: int) -> None:
    assert parameters("nano", 1, levels) <= LARGE_TEACHER / 4000


@pytest.mark.parametrize("levels", range(2, 7))
def test_small_has_at_most_300000_parameters_for_a_question(levels: int) -> None:
    assert parameters("small", 1, levels) <= 300_000


@pytest.mark.parametrize(("items", "chosen"), [(1, "nano"), (2, "shared"), (100, "shared")])
def test_auto_is_nano_for_one_question_and_shared_for_several(items: int, chosen: PresetName) -> None:
    assert preset("auto", items, 5000) == preset(chosen, items, 5000)


def test_with_many_answers_a_question_the_teacher_counts_for_more() -> None:
    few, many = preset("nano", 1, 399)[2], preset("nano", 1, 400)[2]
    assert few.soft / few.hard < many.soft / many.hard
