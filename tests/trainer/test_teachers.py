import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import Literal

import numpy as np
import pytest

from tests.trainer.invented import invented
from trainer.config import PACKAGED, StudentConfig, TrainingConfig
from trainer.data import DataError, Response, SoftLabels, TaskItem, assign_folds
from trainer.fitting.patient import source_of, with_synthetic
from trainer.teachers.out_of_fold import FoldLabels, label_by_fold, mean_of_teachers
from trainer.teachers.protocol import Explain, always


class Memory:
    """A teacher that knows by heart what it was fitted on, and nothing else."""

    name = "memory"

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def fit(self, items: Sequence[TaskItem], responses: Sequence[Response]) -> None:
        self._known = {response.response_id: response.level for response in responses}

    def predict(
        self, items: Sequence[TaskItem], responses: Sequence[Response], explain: Explain = always
    ) -> SoftLabels:
        return SoftLabels(
            {
                r.response_id: np.eye(3)[self._known[r.response_id]]
                if r.response_id in self._known
                else np.full(3, 1 / 3)
                for r in reversed(responses)
            }
        )


def test_no_response_is_labelled_by_a_teacher_that_has_seen_it(tmp_path: Path) -> None:
    dataset = invented()
    train = dataset.of("train")
    folds = assign_folds(train, 3, seed=0)
    made = []

    def make(fold: int) -> Memory:
        made.append(fold)
        return Memory()

    labels = label_by_fold(dataset, folds, make, tmp_path).out_of_fold()
    assert labels.probabilities.keys() == {r.response_id for r in dataset.responses}
    assert labels.join(dataset.responses, 3) == pytest.approx(1 / 3, abs=1e-6)
    assert made == [0, 1, 2]
    again = label_by_fold(dataset, folds, make, tmp_path).out_of_fold()
    assert made == [0, 1, 2], "labels that are there are not made again"
    assert again.join(train, 3) == pytest.approx(labels.join(train, 3))
    with pytest.raises(DataError, match="other folds"):
        label_by_fold(with_synthetic(dataset, folds, 1, 0), folds, make, tmp_path)


def test_what_is_blind_to_a_fold_knows_nothing_of_it(tmp_path: Path) -> None:
    dataset = invented()
    train = dataset.of("train")
    folds = assign_folds(train, 3, seed=0)
    by_fold = label_by_fold(dataset, folds, lambda _fold: Memory(), tmp_path)
    for fold in range(3):
        blind = by_fold.blind()[fold]
        held = [r for r, own in zip(train, folds, strict=True) if own == fold]
        seen = [r for r, own in zip(train, folds, strict=True) if own != fold]
        assert blind.join(held, 3) == pytest.approx(1 / 3, abs=1e-6)
        assert np.array_equal(blind.join(seen, 3).argmax(1), [r.level for r in seen])


def test_the_mean_of_teachers_is_of_those_that_label_a_response() -> None:
    train = invented().of("train")[:4]
    folds = {r.response_id: number % 2 for number, r in enumerate(train)}
    certain = SoftLabels({r.response_id: np.array([1.0, 0.0, 0.0]) for r in train})
    more = SoftLabels({**{r.response_id: np.array([0.0, 1.0, 0.0]) for r in train}, "made~0": np.eye(3)[2]})
    together = mean_of_teachers([FoldLabels.same(certain, folds), FoldLabels.same(more, folds)]).out_of_fold()
    assert together.probabilities.keys() == folds.keys() | {"made~0"}
    assert together.join(train, 3).tolist() == [[0.5, 0.5, 0.0]] * 4
    assert together.probabilities["made~0"].tolist() == [0.0, 0.0, 1.0]


def test_synthetic_answers_of_a_fold_hold_words_of_that_fold_only() -> None:
    dataset = invented()
    train = dataset.of("train")
    folds = assign_folds(train, 3, seed=0)
    fold_of = {r.response_id: fold for r, fold in zip(train, folds, strict=True)}
    words = [{w for r in train if fold_of[r.response_id] == f for w in r.text.split()} for f in range(3)]
    made = with_synthetic(dataset, folds, 2, seed=0).unlabelled
    assert len(made) == 2 * len(train)
    whole = [r for r in made if r.response_id.endswith("~0")]
    known = sum(set(r.text.split()) <= words[fold_of[source_of(r.response_id)]] for r in whole)
    assert known > 0.7 * len(whole), "only misspelt words are new"
    assert with_synthetic(dataset, folds, 0, seed=0).unlabelled == ()


def test_classical_teacher_learns() -> None:
    pytest.importorskip("sklearn")
    from trainer.teachers.classical import ClassicalTeacher  # noqa: PLC0415

    dataset = invented()
    teacher = ClassicalTeacher()
    teacher.fit(dataset.items, dataset.of("train"))
    test = dataset.of("test")
    probabilities = teacher.predict(dataset.items, test).join(test, 3)
    assert probabilities.sum(1) == pytest.approx(1)
    assert np.mean(probabilities.argmax(1) == [r.level for r in test]) > 0.8


def test_a_teacher_of_short_rules_knows_what_two_words_together_mean() -> None:
    pytest.importorskip("sklearn")
    from trainer.teachers.rules import RulesTeacher  # noqa: PLC0415

    words = [("yeast", "gas"), ("yeast", "sugar"), ("oven", "gas"), ("oven", "sugar")]
    said = [
        replace(invented().of("train")[0], response_id=f"{n}-{level}", text=f"{a} and {b}", level=level)
        for n in range(10)
        for level, (a, b) in zip((1, 0, 0, 1), words, strict=True)  # neither word alone tells
    ]
    items = invented().items[:1]
    teacher = RulesTeacher()
    teacher.fit(items, said)
    asked = [
        replace(said[0], response_id=f"new-{level}", text=f"the {a} with {b}", level=level)
        for level, (a, b) in zip((1, 0, 0, 1), words, strict=True)
    ]
    probabilities = teacher.predict(items, asked).join(asked[:2], 3)
    assert probabilities.argmax(1).tolist() == [1, 0]
    assert probabilities[:, 2].tolist() == [0, 0], "a level that no answer showed"
    again = RulesTeacher()
    again.fit(items, said)
    assert np.array_equal(again.predict(items, asked).join(asked[:2], 3), probabilities)


def test_classical_teacher_of_one_level_and_of_no_answers() -> None:
    pytest.importorskip("sklearn")
    from trainer.teachers.classical import ClassicalTeacher  # noqa: PLC0415

    dataset = invented()
    only = [r for r in dataset.responses if r.item_id == "BREAD" and r.level == 1]
    teacher = ClassicalTeacher()
    teacher.fit(dataset.items[:1], only)
    assert teacher.predict(dataset.items[:1], only[:2]).join(only[:2], 3).tolist() == [[0, 1, 0]] * 2
    assert teacher.predict(dataset.items[:1], []).probabilities == {}


@pytest.mark.torch
def test_encoder_teacher_learns_explains_and_is_kept(tiny_encoder: str, tmp_path: Path) -> None:
    from trainer.config import EncoderConfig  # noqa: PLC0415
    from trainer.teachers.encoder import EncoderTeacher  # noqa: PLC0415

    dataset = invented()
    config = EncoderConfig(model=tiny_encoder, epochs=8, learning_rate=1e-2, max_tokens=48, threads=1)
    lines: list[str] = []
    teacher = EncoderTeacher(config, lines.append)
    teacher.fit(dataset.items, dataset.of("train"))
    test = dataset.of("test")
    labels = teacher.predict(dataset.items, test)
    probabilities = labels.join(test, 3)
    assert len(lines) == config.epochs
    assert list(labels.probabilities) == [r.response_id for r in test]
    assert np.mean(probabilities.argmax(1) == [r.level for r in test]) > 0.8
    for response in test:
        spans = labels.saliency[response.response_id]
        assert sum(weight for *_, weight in spans) == pytest.approx(1)
        assert all(response.text[start:end].isalnum() for start, end, _ in spans)
    teacher.save(tmp_path / "weights.pt")
    kept = EncoderTeacher(config, lines.append)
    kept.load(tmp_path / "weights.pt", dataset.items)
    assert kept.predict(dataset.items, test).join(test, 3) == pytest.approx(probabilities, abs=0.02)


def _tiny_roberta(folder: Path) -> None:
    """Save what differs from BERT: one token type, pieces that begin with a space, positions from 2 on."""
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    from tokenizers import Tokenizer, models, pre_tokenizers, processors  # noqa: PLC0415

    pieces = ["<s>", "<pad>", "</s>", "<unk>", "▁", *"abcdefghijklmnopqrstuvwxyz,.?", "▁the", "ing"]
    tokenizer = Tokenizer(models.Unigram([(piece, -float(len(pieces))) for piece in pieces], unk_id=3))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 0), add_prefix_space=False)
    transformers.PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="<pad>", unk_token="<unk>", cls_token="<s>", sep_token="</s>"
    ).save_pretrained(folder)
    config = transformers.XLMRobertaConfig(
        vocab_size=len(pieces),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
        max_position_embeddings=130,
        type_vocab_size=1,
    )
    torch.manual_seed(0)
    transformers.XLMRobertaModel(config).half().save_pretrained(folder)


def _tiny_distilbert(folder: Path, tiny_encoder: str) -> None:
    """Save an encoder that knows no token types at all."""
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    tokenizer = transformers.AutoTokenizer.from_pretrained(tiny_encoder)
    tokenizer.save_pretrained(folder)
    config = transformers.DistilBertConfig(
        vocab_size=len(tokenizer), dim=16, n_layers=1, n_heads=2, hidden_dim=16, max_position_embeddings=128
    )
    torch.manual_seed(0)
    transformers.DistilBertModel(config).save_pretrained(folder)


@pytest.mark.torch
@pytest.mark.parametrize("family", ["roberta", "distilbert"])
def test_an_encoder_need_not_be_a_bert(family: str, tiny_encoder: str, tmp_path: Path) -> None:
    from trainer.config import EncoderConfig  # noqa: PLC0415
    from trainer.teachers.encoder import EncoderTeacher  # noqa: PLC0415

    if family == "roberta":
        _tiny_roberta(tmp_path)
    else:
        _tiny_distilbert(tmp_path, tiny_encoder)
    dataset = invented()
    test = dataset.of("test")
    config = EncoderConfig(model=str(tmp_path), epochs=1, max_tokens=128, threads=1)
    teacher = EncoderTeacher(config, lambda _line: None)
    teacher.fit(dataset.items, dataset.of("train")[::8])
    explained = teacher.predict(dataset.items, test)
    plain = teacher.predict(dataset.items, test, lambda _response: False)
    assert explained.join(test, 3) == pytest.approx(plain.join(test, 3), abs=1e-6)
    for response in test:
        spans = explained.saliency[response.response_id]
        assert [response.text[start:end] for start, end, _ in spans] == re.findall(r"\w+", response.text)
    teacher.save(tmp_path / "weights.pt")
    teacher.load(tmp_path / "weights.pt", dataset.items)
    kept = teacher.predict(dataset.items, test, lambda _response: False)
    assert kept.join(test, 3) == pytest.approx(plain.join(test, 3), abs=0.02)


@pytest.mark.torch
def test_an_encoder_that_cannot_be_loaded_is_said(tiny_encoder: str, tmp_path: Path) -> None:
    from trainer.config import EncoderConfig  # noqa: PLC0415
    from trainer.teachers.encoder import EncoderTeacher  # noqa: PLC0415

    (tmp_path / "empty").mkdir()
    for model in (str(tmp_path / "empty"), str(tmp_path / "nowhere"), "no such name"):
        with pytest.raises(DataError, match=f"encoder {re.escape(model)} cannot be loaded") as caught:
            EncoderTeacher(EncoderConfig(model=model), print)
        assert caught.value.code == "no-encoder"
        assert PACKAGED in caught.value.hint
    without_weights = tmp_path / "without-weights"
    copytree(tiny_encoder, without_weights, ignore=ignore_patterns("*.safetensors"))
    teacher = EncoderTeacher(EncoderConfig(model=str(without_weights)), print)
    with pytest.raises(DataError, match="cannot be loaded"):
        teacher.fit(invented().items, invented().responses)


@pytest.mark.torch
def test_word_pieces_of_an_encoder_that_cannot_be_loaded_are_said(tmp_path: Path) -> None:
    pytest.importorskip("transformers")
    from trainer.student.pretrained import token_vectors  # noqa: PLC0415

    with pytest.raises(DataError, match="cannot be loaded") as caught:
        token_vectors(str(tmp_path / "nowhere"))
    assert caught.value.code == "no-encoder"


@pytest.mark.torch
def test_a_graphics_card_that_is_not_there_is_said(
    tiny_encoder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch = pytest.importorskip("torch")
    from trainer.config import EncoderConfig  # noqa: PLC0415
    from trainer.teachers.encoder import EncoderTeacher  # noqa: PLC0415

    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    EncoderTeacher(EncoderConfig(model=tiny_encoder, device="auto"), print)
    with pytest.raises(DataError, match="no graphics card") as caught:
        EncoderTeacher(EncoderConfig(model=tiny_encoder, device="cuda"), print)
    assert '"auto"' in caught.value.hint


@pytest.mark.torch
def test_an_encoder_teacher_must_be_fitted_first(tiny_encoder: str) -> None:
    from trainer.config import EncoderConfig  # noqa: PLC0415
    from trainer.teachers.encoder import EncoderTeacher  # noqa: PLC0415

    teacher = EncoderTeacher(EncoderConfig(model=tiny_encoder), print)
    with pytest.raises(ValueError, match="fitted"):
        teacher.predict(invented().items, invented().responses)


@pytest.mark.torch
@pytest.mark.parametrize("device", ["cpu", "cuda"])
def test_an_encoder_teacher_stops_early_averages_seeds_and_goes_on_after_a_kill(
    tiny_encoder: str, tmp_path: Path, device: Literal["cpu", "cuda"]
) -> None:
    torch = pytest.importorskip("torch")
    if device == "cuda" and not torch.cuda.is_available():
        pytest.skip("there is no graphics card")
    from trainer.config import EncoderConfig  # noqa: PLC0415
    from trainer.teachers.encoder import EncoderTeacher  # noqa: PLC0415

    dataset = invented()
    train, test = dataset.of("train")[::4], dataset.of("test")
    config = EncoderConfig(
        model=tiny_encoder,
        epochs=4,
        learning_rate=1e-2,
        max_tokens=48,
        threads=1,
        seeds=2,
        patience=4,
        device=device,
    )
    whole = EncoderTeacher(config, lambda _line: None)
    whole.fit(dataset.items, train)
    expected = whole.predict(dataset.items, test, lambda _response: False)
    assert not expected.saliency

    class Killed(Exception):
        pass

    lines: list[str] = []

    def stop_in_the_second_fit(line: str) -> None:
        lines.append(line)
        if len(lines) == config.epochs + 2:
            raise Killed

    with pytest.raises(Killed):
        EncoderTeacher(config, stop_in_the_second_fit, tmp_path / "fold-0").fit(dataset.items, train)
    again = EncoderTeacher(config, lines.append, tmp_path / "fold-0")
    lines.clear()
    again.fit(dataset.items, train)
    assert [line.split(":")[0] for line in lines[-2:]] == ["epoch 3 of 4", "epoch 4 of 4"]
    near = 1e-6 if device == "cpu" else 1e-3  # a graphics card adds up in no fixed order
    assert again.predict(dataset.items, test).join(test, 3) == pytest.approx(expected.join(test, 3), abs=near)
    assert list(tmp_path.iterdir()) == [], "what was kept for a restart goes"

    impatient = EncoderTeacher(replace(config, learning_rate=0.0, epochs=9, patience=2), lines.append)
    lines.clear()
    impatient.fit(dataset.items, train)
    assert len(lines) == 2 * 3, "nothing got better after the first epoch of either fit"


@pytest.mark.torch
def test_students_are_a_teacher_that_knows_its_levels_and_gives_the_same_twice(tiny_encoder: str) -> None:
    pytest.importorskip("torch")
    from trainer.teachers.students import StudentsTeacher  # noqa: PLC0415

    dataset = invented()
    train, test = dataset.of("train"), dataset.of("test")
    size = StudentConfig(pieces_from=tiny_encoder, embedding=16, item_embedding=4, hidden=8, pooled=8)
    said = []
    for _ in range(2):
        teacher = StudentsTeacher(size, TrainingConfig(epochs=6), 2, lambda _line: None)
        with pytest.raises(ValueError, match="fitted"):
            teacher.predict(dataset.items, test)
        teacher.fit(dataset.items, train)
        said.append(teacher.predict(dataset.items, [*train, *test]))
    assert said[0].probabilities.keys() == {r.response_id for r in (*train, *test)}
    first, again = (one.join(train, dataset.max_levels) for one in said)
    assert first == pytest.approx(again)
    assert first.sum(1) == pytest.approx(1)
    human = np.array([r.level for r in train])
    assert np.mean(first.argmax(1) == human) > 1.2 * np.bincount(human).max() / len(human)
    assert teacher.predict(dataset.items, []).probabilities == {}
