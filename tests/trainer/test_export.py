from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

torch = pytest.importorskip("torch")

from grader_app.bundle import Bundle, Calibration, Encoding, Familiar, pad  # noqa: E402
from grader_app.bundle.onnx_check import check_model  # noqa: E402
from tests.trainer.invented import invented  # noqa: E402
from trainer.config import StudentConfig, TrainingConfig  # noqa: E402
from trainer.data import DataError, Example, SoftLabels  # noqa: E402
from trainer.fitting.lesson import Pool  # noqa: E402
from trainer.fitting.train import Fitted, fit_student, student_logits  # noqa: E402
from trainer.runs.config import RunConfig  # noqa: E402
from trainer.runs.export import PARITY, Ingredients, parity_gap, write_bundle  # noqa: E402
from trainer.student.network import ConvolutionReader  # noqa: E402
from trainer.student.onnx_graph import student_graph  # noqa: E402
from trainer.student.vocabulary import make_vocabulary  # noqa: E402

pytestmark = pytest.mark.torch

DATASET = invented()
STUDENT = StudentConfig(
    reader="convolution", embedding=8, item_embedding=4, heads=2, hidden=12, pooled=10, max_tokens=64
)
RECURRENT = replace(STUDENT, reader="recurrent")
CONFIG = RunConfig(
    "invented", title="Invented", student=STUDENT, training=TrainingConfig(epochs=15, batch_size=16)
)


def fit(
    labels: SoftLabels | None = None,
    training: TrainingConfig = CONFIG.training,
    student: StudentConfig = STUDENT,
    pool: Pool | None = None,
) -> Fitted:
    train = DATASET.of("train")
    words = sorted({word.strip(",") for r in train for word in r.text.split()})
    vectors = np.random.default_rng(0).normal(size=(len(words), 16)).astype(np.float32)
    pieces = {word: row for row, word in enumerate(words)}
    vocabulary = make_vocabulary([r.text for r in train], pieces, vectors, min_count=2, width=student.width)
    return fit_student(DATASET, train, labels, vocabulary, student, training, pool=pool)


@pytest.fixture(scope="module", params=[STUDENT, RECURRENT], ids=["convolution", "recurrent"])
def fitted(request: pytest.FixtureRequest) -> Fitted:
    return fit(student=request.param)


@pytest.fixture(scope="module")
def ingredients(fitted: Fitted) -> Ingredients:
    return Ingredients(
        DATASET,
        fitted,
        (Calibration(1.5, (0.5, 1.5), 0.9), Calibration(0.7, (0.4, 1.4), 0.8)),
        (Familiar(frozenset({5, 6}), 0.1),) * 2,
        (Example("BREAD", "Gas from yeast!"), Example("SHADE", "the sun is hiden"), Example("SHADE", "?")),
    )


@pytest.fixture(scope="module")
def model(fitted: Fitted) -> bytes:
    return student_graph({k: v.numpy() for k, v in fitted.student.state_dict().items()}, fitted.student.heads)


def run(model: bytes, rows: list[tuple[int, ...]], items: list[int], tokens: int) -> list[np.ndarray]:
    """Score ``rows`` padded to ``tokens``."""
    ids, mask = pad([Encoding(row) for row in rows])
    more = ((0, 0), (0, tokens - ids.shape[1]))
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    feeds = {"input_ids": np.pad(ids, more), "attention_mask": np.pad(mask, more), "item": np.array(items)}
    return session.run(["logits", "evidence", "embedding"], feeds)


def test_the_student_learns(fitted: Fitted) -> None:
    test = DATASET.of("test")
    predicted = student_logits(fitted, DATASET, test).argmax(1)
    assert np.mean(predicted == [r.level for r in test]) > 0.8


def test_the_program_accepts_the_graph(model: bytes) -> None:
    check_model(model)


def test_torch_and_onnxruntime_agree(model: bytes, ingredients: Ingredients) -> None:
    assert parity_gap(model, ingredients) < PARITY / 10


def test_scores_depend_on_neither_padding_nor_batch(model: bytes) -> None:
    random = np.random.default_rng(1)
    rows = [tuple(map(int, random.integers(1, 30, n))) for n in (1, 2, 3, 9, 32, 17, 5, 1)]
    items = [0, 1, 0, 1, 1, 0, 0, 1]
    wide = run(model, rows, items, 512)
    for order in (list(range(8)), [5, 2, 7, 0, 1, 6, 3, 4]):
        got = run(model, [rows[i] for i in order], [items[i] for i in order], 32)
        for a, b in zip(got, wide, strict=True):
            assert a == pytest.approx(b[order][:, : a.shape[1]], abs=2e-6)
    for row in range(8):
        alone = run(model, rows[row : row + 1], items[row : row + 1], len(rows[row]))
        for a, b in zip(alone, wide, strict=True):
            assert a[0] == pytest.approx(b[row, : a.shape[1]], abs=2e-6)


def test_evidence_sums_to_one_over_real_tokens(model: bytes) -> None:
    _, evidence, _ = run(model, [(3, 4, 5), (6,)], [0, 1], 9)
    assert evidence.sum(1) == pytest.approx(1)
    assert evidence[0, 3:].tolist() == [0] * 6
    assert evidence[1, 1:].tolist() == [0] * 8


def test_the_item_matters(model: bytes) -> None:
    logits, _, _ = run(model, [(3, 4, 5)] * 2, [0, 1], 3)
    assert np.abs(logits[0] - logits[1]).max() > 0.01


def test_a_bundle_verifies_itself_and_is_made_the_same_twice(
    tmp_path: Path, ingredients: Ingredients
) -> None:
    measured = {"BREAD": {"qwk": 0.8}, "": {"qwk": 0.7}}
    path = write_bundle(tmp_path / "one", CONFIG, ingredients, "# Card\n", measured)
    bundle = Bundle.open(path)
    report = bundle.verify()
    assert (report.ok, report.examples) == (True, 3)
    assert bundle.manifest.parameters == sum(p.numel() for p in ingredients.fitted.student.parameters())
    assert bundle.entry("BREAD").measured == {"qwk": 0.8}
    assert bundle.manifest.measured == {"qwk": 0.7}
    assert bundle.card == "# Card\n"
    convolution = isinstance(ingredients.fitted.student.reader, ConvolutionReader)
    fitted_again = replace(ingredients, fitted=fit(student=STUDENT if convolution else RECURRENT))
    again = write_bundle(tmp_path / "two", CONFIG, fitted_again, "# Card\n", measured)
    assert again.read_bytes() == path.read_bytes()
    assert [p.name for p in (tmp_path / "one").iterdir()] == [path.name]


def test_items_that_do_not_ship_leave_the_others_as_they_were(
    tmp_path: Path, ingredients: Ingredients
) -> None:
    ingredients = replace(ingredients, examples=ingredients.examples[1:])
    shade = ingredients.only(["SHADE"])
    path = write_bundle(tmp_path / "some", CONFIG, shade, "", {})
    whole = Bundle.open(write_bundle(tmp_path / "all", CONFIG, ingredients, "", {}))
    some = Bundle.open(path)
    assert [item.id for item in some.items] == ["SHADE"]
    assert some.manifest.parameters < whole.manifest.parameters
    texts = [r.text for r in DATASET.of("test")]
    for a, b in zip(some.predict("SHADE", texts), whole.predict("SHADE", texts), strict=True):
        assert a.probabilities == pytest.approx(b.probabilities, abs=1e-6)


def test_a_student_that_lost_its_way_to_onnx_is_not_written(
    tmp_path: Path, ingredients: Ingredients, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(weights: dict[str, np.ndarray], heads: int) -> bytes:
        return student_graph({**weights, "level_bias": weights["level_bias"] + 0.01}, heads)

    monkeypatch.setattr("trainer.runs.export.student_graph", broken)
    with pytest.raises(DataError) as caught:
        write_bundle(tmp_path, CONFIG, ingredients, "", {})
    assert caught.value.code == "parity"
    assert list(tmp_path.iterdir()) == []


def test_the_teacher_is_heard() -> None:
    """A teacher that swaps the levels gets a student that swaps them."""
    train = DATASET.of("train")
    swap = np.array([1, 2, 0])
    labels = SoftLabels({r.response_id: np.eye(3)[swap[r.level]] for r in reversed(train)})
    training = replace(CONFIG.training, hard=0.0, soft=1.0, trust=0.0, rationale=0.0, foreign=0.0, epochs=20)
    predicted = student_logits(fit(labels, training), DATASET, train).argmax(1)
    assert np.mean(predicted == swap[[r.level for r in train]]) > 0.9


def test_the_rationale_is_seen() -> None:
    """A teacher that points at the last word gets a student whose evidence lies there."""
    train = DATASET.of("train")
    labels = SoftLabels(
        {r.response_id: np.eye(3)[r.level] for r in train},
        {r.response_id: ((r.text.rindex(" ") + 1, len(r.text), 1.0),) for r in train},
    )
    taught = fit(labels, replace(CONFIG.training, rationale=1.0, word_dropout=0.0, foreign=0.0, epochs=20))
    encodings = taught.encoder.encode([r.text for r in train])
    ids, mask = pad(encodings)
    item = torch.tensor([DATASET.item_index[r.item_id] for r in train])
    evidence = taught.student(torch.from_numpy(ids), torch.from_numpy(mask), item).evidence
    last = [len(e.ids) - 1 for e in encodings]
    assert evidence[torch.arange(len(last)), last].mean() > 0.5


def test_foreign_answers_get_the_lowest_level() -> None:
    training = replace(CONFIG.training, foreign=0.5, epochs=30)
    foreign = fit(None, training)
    swapped = {"BREAD": "SHADE", "SHADE": "BREAD"}
    strangers = [replace(r, item_id=swapped[r.item_id]) for r in DATASET.of("test") if r.level == 2]
    assert np.mean(student_logits(foreign, DATASET, strangers).argmax(1) == 0) > 0.7


def test_a_pool_teaches_what_no_human_has_judged() -> None:
    unlike = [r for r in DATASET.of("train") if r.level == 2]
    pool = Pool(
        tuple(replace(r, response_id=f"{r.response_id}~0", split="unlabelled", level=-1) for r in unlike),
        SoftLabels({f"{r.response_id}~0": np.array([1.0, 0.0, 0.0]) for r in unlike}),
    )
    test = [r for r in DATASET.of("test") if r.level == 2]
    without = student_logits(fit(), DATASET, test)
    contradicted = student_logits(fit(pool=pool, training=replace(CONFIG.training, pool=5.0)), DATASET, test)
    assert np.mean(without.argmax(1) == 2) > 0.8
    assert np.mean(contradicted.argmax(1) == 0) > 0.8
