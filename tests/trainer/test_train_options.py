"""The options of the literature: each does what it says, and off is off."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from grader_app.bundle import Bundle, Calibration, Familiar  # noqa: E402
from tests.trainer.invented import invented  # noqa: E402
from trainer.config import StudentConfig, TrainingConfig  # noqa: E402
from trainer.data import Response, SoftLabels, plain  # noqa: E402
from trainer.fitting.lesson import Pool, belief, hold_back, trust_in  # noqa: E402
from trainer.fitting.matching import WIDTH, principal, sentence_vectors  # noqa: E402
from trainer.fitting.mining import draw  # noqa: E402
from trainer.fitting.patient import source_of, synthesise  # noqa: E402
from trainer.fitting.train import Fitted, fit_student, student_logits  # noqa: E402
from trainer.runs.config import RunConfig  # noqa: E402
from trainer.runs.export import Ingredients, write_bundle  # noqa: E402
from trainer.student.vocabulary import make_vocabulary  # noqa: E402

pytestmark = pytest.mark.torch

DATASET = invented()
TRAIN = DATASET.of("train")
STUDENT = StudentConfig(embedding=8, item_embedding=4, heads=2, hidden=12, pooled=10, max_tokens=64)
QUICK = TrainingConfig(epochs=6, batch_size=32)
LONGER = replace(QUICK, epochs=10)


def certain(responses: tuple[Response, ...], *, wrong: bool = False) -> SoftLabels:
    """Return a teacher that is nearly sure, and right; or wrong about every answer."""
    level_of = {r.response_id: r.level for r in TRAIN}
    rows = 0.02 + 0.94 * np.eye(3)
    return SoftLabels(
        {
            r.response_id: rows[(level_of[source_of(r.response_id)] + (1 if wrong else 0)) % 3]
            for r in responses
        }
    )


def make_pool(*, wrong: bool = False) -> Pool:
    made = synthesise(TRAIN, 2, 0)
    return Pool(made, certain(made, wrong=wrong))


def fit(
    training: TrainingConfig,
    pool: Pool | None = None,
    lines: list[str] | None = None,
    pieces_from: str = "",
    trust: dict[str, float] | None = None,
) -> Fitted:
    words = sorted({word.strip(",") for r in TRAIN for word in r.text.split()})
    vectors = np.random.default_rng(0).normal(size=(len(words), 16)).astype(np.float32)
    pieces = {word: row for row, word in enumerate(words)}
    student = replace(STUDENT, pieces_from=pieces_from)
    vocabulary = make_vocabulary([r.text for r in TRAIN], pieces, vectors, min_count=2, width=student.width)
    told = [] if lines is None else lines
    return fit_student(
        DATASET, TRAIN, certain(TRAIN), vocabulary, student, training, told.append, pool, trust
    )


def weights(fitted: Fitted) -> bytes:
    return b"".join(value.numpy().tobytes() for value in fitted.student.state_dict().values())


def accuracy(fitted: Fitted) -> float:
    test = DATASET.of("test")
    return float(np.mean(student_logits(fitted, DATASET, test).argmax(1) == [r.level for r in test]))


@pytest.fixture(scope="module")
def plainly() -> Fitted:
    return fit(LONGER, make_pool())


def test_the_same_settings_give_the_same_student(plainly: Fitted) -> None:
    assert weights(fit(LONGER, make_pool())) == weights(plainly)


@pytest.mark.parametrize(
    "changed",
    [{"divergence": "reverse"}, {"mining": True}, {"light_teacher": 0.5}],
    ids=["reverse", "mining", "light-teacher"],
)
def test_an_option_teaches_the_same_student_otherwise(changed: dict[str, object], plainly: Fitted) -> None:
    fitted = fit(replace(LONGER, **changed), make_pool())
    assert weights(fitted) != weights(plainly)
    assert fitted.student.state_dict().keys() == plainly.student.state_dict().keys()
    assert fitted.student.parameter_count() == plainly.student.parameter_count()
    assert accuracy(fitted) > 0.8


def test_held_back_answers_take_what_was_made_of_them_along() -> None:
    learnt, held = hold_back(TRAIN, 0)
    assert Counter(r.response_id for r in (*learnt, *held)) == Counter(r.response_id for r in TRAIN)
    assert len(TRAIN) / 20 < len(held) < len(TRAIN) / 5
    assert {(r.item_id, r.level) for r in held} == {(r.item_id, r.level) for r in TRAIN}
    assert not {plain(r.text) for r in learnt} & {plain(r.text) for r in held}
    left = make_pool().without(held)
    assert left is not None
    assert {source_of(r.response_id) for r in left.responses} == {r.response_id for r in learnt}
    assert left.labels.probabilities.keys() == {r.response_id for r in left.responses}
    assert left.without(learnt) is None


def test_fitting_stops_when_answers_held_back_are_judged_no_better() -> None:
    lines: list[str] = []
    patient = replace(QUICK, epochs=40, learning_rate=0.05, patience=2, foreign=0.0)
    fitted = fit(patient, make_pool(), lines)
    losses = [float(line.rsplit(" ", 1)[1]) for line in lines]
    assert len(losses) < 40
    best = int(np.argmin(losses))
    assert len(losses) == best + 1 + patient.patience
    again: list[str] = []
    whole = fit(replace(patient, patience=len(losses)), make_pool(), again)
    assert again[: len(lines)] == lines, "the same course up to there"
    assert accuracy(fitted) > 0.5
    assert whole.student.parameter_count() == fitted.student.parameter_count()


def test_a_learning_rate_of_nothing_stops_after_patience() -> None:
    lines: list[str] = []
    fit(replace(QUICK, epochs=30, learning_rate=1e-12, patience=3), None, lines)
    assert len(lines) < 30


def test_a_pool_is_kept_only_where_it_helps() -> None:
    choosing = replace(QUICK, keep_if_better=True)
    loud = replace(choosing, pool=10.0)  # so that what the pool says is heard above the human levels
    lines: list[str] = []
    assert weights(fit(loud, make_pool(wrong=True), lines)) == weights(fit(QUICK, None))
    told = next(line for line in lines if "without it" in line)
    with_pool, without = (float(part) for part in told.split() if part[:1].isdigit())
    assert with_pool > without
    few = replace(choosing, epochs=2)  # so few that more answers must help
    assert weights(fit(few, make_pool())) == weights(fit(replace(few, keep_if_better=False), make_pool()))


def test_a_teacher_counts_as_far_as_it_was_right() -> None:
    loud = replace(LONGER, pool=10.0)
    wrong = make_pool(wrong=True)
    believed = fit(loud, wrong)  # it was right about the answers that these were made of
    doubted = fit(loud, wrong, trust={r.response_id: 0.0 for r in TRAIN})
    assert accuracy(believed) < 0.5 < 0.8 < accuracy(doubted)
    assert weights(
        fit(replace(loud, trust=0.0), wrong, trust={r.response_id: 0.0 for r in TRAIN})
    ) == weights(fit(replace(loud, trust=0.0), wrong)), "0 believes all alike"


def test_belief_is_the_probability_of_what_people_said() -> None:
    one, other, far = TRAIN[0], TRAIN[1], next(r for r in TRAIN if r.item_id != TRAIN[0].item_id)
    assert one.item_id == other.item_id
    labels = SoftLabels({r.response_id: np.full(3, 0.1) for r in (one, other)})
    labels.probabilities[one.response_id][one.level] = 0.8
    trust = trust_in(labels, (one, other))
    assert trust == pytest.approx({one.response_id: 0.8, other.response_id: 0.1})
    (made,) = synthesise((one,), 1, 0)
    unscored = replace(one, response_id="nobody scored it", level=-1)
    found = belief(trust, DATASET, (one, other, made, unscored, far))
    assert found == pytest.approx([0.8, 0.1, 0.8, 0.45, 1.0])


def test_mining_draws_what_is_judged_otherwise() -> None:
    random = Random(0)
    disagreement = np.array([0.0] * 50 + [0.5] * 50)
    drawn: Counter[int] = Counter()
    for _ in range(200):
        places = draw(20, disagreement, 100, random)
        assert len(set(places)) == 20
        drawn.update(places)
    agreed = sum(drawn[place] for place in range(50))
    assert 0.01 < agreed / drawn.total() < 0.1
    assert sorted(draw(100, disagreement, 100, random)) == list(range(100))
    assert draw(20, None, 100, Random(1)) == Random(1).sample(range(100), 20)


def test_sentences_of_one_meaning_lie_closer_and_keep_it_in_few_numbers(tiny_encoder: str) -> None:
    texts = [r.text for r in TRAIN[:40]]
    vectors = sentence_vectors(tiny_encoder, texts)
    assert vectors.shape == (40, 32)
    assert sentence_vectors(tiny_encoder, texts[:1]) == pytest.approx(vectors[:1], abs=1e-5), (
        "padding is unseen"
    )
    learnt, others = principal(vectors[:20], vectors[20:])
    assert learnt.shape == others.shape == (20, WIDTH)
    assert learnt.mean(0) == pytest.approx(0, abs=1e-5)
    assert np.linalg.norm(learnt[0] - learnt[1]) == pytest.approx(
        np.linalg.norm(vectors[0] - vectors[1]), rel=1e-3
    )
    spread = learnt.std(0)
    assert (np.diff(spread) <= 1e-5).all(), "the widest first"


def test_the_embedding_comes_to_match_the_encoders(tiny_encoder: str) -> None:
    def likeness(match: float) -> float:
        """Return how well a linear map of the student's embeddings gives those of the encoder: R squared."""
        fitted = fit(replace(LONGER, match=match), make_pool(), pieces_from=tiny_encoder)
        test = [*TRAIN[::3]]
        from grader_app.bundle import pad  # noqa: PLC0415

        ids, mask = map(torch.from_numpy, pad(fitted.encoder.encode([r.text for r in test])))
        item = torch.tensor([DATASET.item_index[r.item_id] for r in test])
        with torch.no_grad():
            ours = fitted.student(ids, mask, item).embedding.numpy()
        wanted, _ = principal(*[sentence_vectors(tiny_encoder, [r.text for r in test])] * 2)
        design = np.c_[ours, np.ones(len(ours))]
        left = wanted - design @ np.linalg.lstsq(design, wanted, rcond=None)[0]
        return float(1 - left.var(0).sum() / wanted.var(0).sum())

    assert likeness(3.0) > likeness(0.0) + 0.02


def test_what_learns_beside_the_student_is_in_no_bundle(tmp_path: Path, tiny_encoder: str) -> None:
    calibrations = (Calibration(1.0, (0.5, 1.5), 0.9),) * 2
    familiar = (Familiar(frozenset({5}), 0.1),) * 2

    def bundle(training: TrainingConfig) -> Bundle:
        fitted = fit(training, make_pool(), pieces_from=tiny_encoder)
        folder = tmp_path / str(training.light_teacher)
        config = RunConfig("invented", title="Invented", student=STUDENT, training=training)
        return Bundle.open(
            write_bundle(
                folder, config, Ingredients(DATASET, fitted, calibrations, familiar, ()), "# Card\n", {}
            )
        )

    alone, accompanied = bundle(QUICK), bundle(replace(QUICK, light_teacher=1.0, match=1.0))
    assert accompanied.manifest.parameters == alone.manifest.parameters
    sizes = [next((tmp_path / name).glob("*.gradebundle")).stat().st_size for name in ("0.0", "1.0")]
    assert sizes[1] == pytest.approx(sizes[0], rel=0.02)
