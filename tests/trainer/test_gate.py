from dataclasses import replace

import numpy as np
import pytest

from grader_app.bundle import Rubric
from tests.trainer.invented import ITEMS, LEVELS, invented
from trainer.data import DataError, Dataset, Response, SoftLabels, mean_labels

pytest.importorskip("scipy")
from scipy.optimize import check_grad

from trainer.teachers import gate
from trainer.teachers.gate import fit_gate, gate_loss, trust_features

DATA = invented()
TRAIN = DATA.of("train")


def opinion(response: Response, right: float) -> np.ndarray:
    """Give ``right`` to the human level and the rest to the others."""
    told = np.full(3, (1 - right) / 2)
    told[response.level] = right
    return told


def teachers() -> dict[str, SoftLabels]:
    """Two teachers, each of whom knows one of the two items."""
    return {
        "baker": SoftLabels(
            {r.response_id: opinion(r, 0.9 - 0.6 * (r.item_id == "SHADE")) for r in DATA.responses}
        ),
        "tree": SoftLabels(
            {r.response_id: opinion(r, 0.9 - 0.6 * (r.item_id == "BREAD")) for r in DATA.responses}
        ),
    }


def log_loss(labels: SoftLabels, responses: tuple[Response, ...]) -> float:
    return -float(np.mean([np.log(labels.probabilities[r.response_id][r.level]) for r in responses]))


def test_the_gradient_is_that_of_the_loss() -> None:
    random = np.random.default_rng(0)
    right, trust = random.random((30, 3)), random.normal(size=(30, 4))
    right[0] = 0  # a level that no teacher thinks possible
    item = random.integers(0, 2, 30)
    for _ in range(5):
        point = random.normal(size=(4 + 2 + 1) * 3)
        gap = check_grad(
            lambda x: gate_loss(x, right, trust, item, 2)[0],
            lambda x: gate_loss(x, right, trust, item, 2)[1],
            point,
        )
        assert gap < 1e-4 * np.linalg.norm(gate_loss(point, right, trust, item, 2)[1])


def test_each_teacher_counts_most_where_it_is_right() -> None:
    lines: list[str] = []
    told = teachers()
    gated = fit_gate(told, DATA, TRAIN, progress=lines.append)
    assert gated.probabilities.keys() == {r.response_id for r in DATA.responses}
    assert gated.join(DATA.responses, 3).sum(1) == pytest.approx(1)
    mean = mean_labels(list(told.values()))
    for part in (TRAIN, DATA.of("validation"), DATA.of("test")):
        assert log_loss(gated, part) < log_loss(mean, part) - 0.2
    assert len(lines) == 1
    assert lines[0].startswith("Gate over 2 teachers, mean weights: baker 5")


def test_the_surest_teacher_can_be_taken_alone() -> None:
    told = teachers()
    selected = fit_gate(told, DATA, TRAIN, select=True)
    for response in DATA.responses:
        expert = told["baker" if response.item_id == "BREAD" else "tree"]
        own = selected.probabilities[response.response_id]
        assert own == pytest.approx(expert.probabilities[response.response_id])


def test_no_response_decides_about_its_own_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    dealt = np.arange(len(TRAIN)) % 5
    monkeypatch.setattr(gate, "assign_folds", lambda *_args, **_named: dealt)
    told = teachers()
    before = fit_gate(told, DATA, TRAIN)
    changed = [
        replace(r, level=(r.level + 1) % 3) if f == 0 else r for r, f in zip(TRAIN, dealt, strict=True)
    ]
    after = fit_gate(told, DATA, changed)
    held = [r for r, f in zip(TRAIN, dealt, strict=True) if f == 0]
    others = [r for r, f in zip(TRAIN, dealt, strict=True) if f != 0]
    assert after.join(held, 3) == pytest.approx(before.join(held, 3), abs=1e-12)
    assert np.abs(after.join(others, 3) - before.join(others, 3)).max() > 0.01
    assert np.abs(after.join(DATA.of("test"), 3) - before.join(DATA.of("test"), 3)).max() > 0.01


def test_nothing_to_learn_from_gives_the_mean_and_one_teacher_itself() -> None:
    told = teachers()
    mean = mean_labels(list(told.values()))
    assert fit_gate(told, DATA, ()).join(DATA.responses, 3) == pytest.approx(mean.join(DATA.responses, 3))
    alone = fit_gate({"baker": told["baker"]}, DATA, TRAIN)
    assert alone.join(DATA.responses, 3) == pytest.approx(told["baker"].join(DATA.responses, 3))


def test_two_equal_teachers_stay_what_they_are() -> None:
    one = teachers()["baker"]
    gated = fit_gate({"a": one, "b": one}, DATA, TRAIN)
    assert gated.join(DATA.responses, 3) == pytest.approx(one.join(DATA.responses, 3))


def test_saliency_counts_as_its_teacher_does() -> None:
    told = teachers()
    first, second, third = (r.response_id for r in TRAIN[:3])
    told["baker"] = replace(
        told["baker"], saliency={first: ((0, 2, 1.0),), second: ((0, 1, 0.5), (1, 2, 0.5))}
    )
    told["tree"] = replace(told["tree"], saliency={first: ((0, 2, 0.5), (3, 4, 0.5))})
    gated = fit_gate(told, DATA, TRAIN)
    assert gated.saliency.keys() == {first, second}
    assert third not in gated.saliency
    assert gated.saliency[second] == ((0, 1, pytest.approx(0.5)), (1, 2, pytest.approx(0.5)))
    (_, _, both), (_, _, tree_alone) = gated.saliency[first]
    assert both + tree_alone == pytest.approx(1)
    assert tree_alone < 0.25, "BREAD is the baker's"


def test_items_of_two_and_of_three_levels_and_the_unlabelled() -> None:
    two = replace(ITEMS[1], item=replace(ITEMS[1].item, rubric=Rubric(LEVELS[:2])))
    kept = [r for r in TRAIN if r.item_id == "BREAD" or r.level < 2]
    pool = Response("u", "SHADE", "unlabelled", "x" * 99_999, -1)
    data = Dataset((ITEMS[0], two), tuple(kept), (pool,))
    told = {
        name: SoftLabels(
            {
                r.response_id: np.full(n, 1 / n)
                for r in (*kept, pool)
                for n in [2 if r.item_id == "SHADE" else 3]
            }
        )
        for name in ("a", "b")
    }
    gated = fit_gate(told, data, data.responses)
    assert gated.probabilities["u"] == pytest.approx([0.5, 0.5])
    assert len(gated.probabilities[kept[0].response_id]) == 3


def test_features_say_how_sure_and_how_much_at_one_the_teachers_are() -> None:
    opinions = np.array([[[0.5, 0.5, 0], [1, 0, 0]], [[1 / 3] * 3, [0, 0.25, 0.75]]])
    found = trust_features(opinions, np.array([2, 3]), np.array([0, 9]))
    assert found[0] == pytest.approx([1, 0, 0, 1, 0.5, 0], abs=1e-4)
    assert found[1] == pytest.approx([1, 0.5119, 0, 0.5, 5 / 12, np.log(10)], abs=1e-4)


def test_what_some_teachers_do_not_label_is_left_to_the_others() -> None:
    """A file or a chat model knows nothing of synthetic answers: the others' labels of them stay."""
    told, lines = teachers(), list[str]()
    others = [r for r in DATA.responses if r.split != "train"]
    third = {r.response_id: np.full(3, 1 / 3) for r in TRAIN}
    mixed = fit_gate({**told, "file": SoftLabels(third)}, DATA, TRAIN, progress=lines.append)
    assert mixed.probabilities.keys() == {r.response_id for r in DATA.responses}
    both = fit_gate(told, DATA, TRAIN)
    assert np.array_equal(mixed.join(others, 3), both.join(others, 3))
    assert f"{len(others)} answers are labelled by baker and tree alone" in lines

    alone = fit_gate({**told, "tree": told["tree"].only(TRAIN)}, DATA, TRAIN)
    assert np.array_equal(alone.join(others, 3), told["baker"].join(others, 3))


def test_what_is_learnt_from_has_to_be_labelled_by_all() -> None:
    told = teachers()
    short = {**told, "tree": told["tree"].only(TRAIN[1:])}
    for labels in (short, {"tree": short["tree"]}):
        with pytest.raises(DataError) as raised:
            fit_gate(labels, DATA, TRAIN)
        assert raised.value.code == "teacher-join"
