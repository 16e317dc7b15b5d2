import json
import os
import random
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader_app.bundle import FORMAT, Bundle, Manifest, decide, probabilities
from grader_app.bundle.bundle import CARD, EXAMPLES, MODEL, TOKENIZER
from grader_app.bundle.encoding import Encoder, pad
from grader_app.errors import BundleError
from tests import tiny_bundle

ANSWERS = [
    "a closed path",
    "battery",
    "banana",
    "",
    "🙂🙂",
    "The bulbs is in a closed path. " * 9,
    "gap gap gap",
    "not a path!",
    "xyzzy",
]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle.write_tiny_bundle(tmp_path_factory.mktemp("bundle"))


@pytest.fixture(scope="module")
def bundle(path: Path) -> Bundle:
    return Bundle.open(path)


def rewritten(path: Path, folder: Path, **changes: bytes | None) -> Path:
    """Copy a bundle with parts replaced, dropped (None) or added, leaving the manifest as it was."""
    target = folder / path.name
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as copy:
        parts = {name: source.read(name) for name in source.namelist()}
        parts.update({name.replace("__", "."): content for name, content in changes.items()})
        for name, content in parts.items():
            if content is not None:
                copy.writestr(name, content)
    return target


def test_levels_follow_the_votes(bundle: Bundle) -> None:
    levels = [p.level for p in bundle.predict("LIGHT", ["a closed path", "the battery", "a banana"])]
    assert levels == [2, 1, 0]


def test_evidence_points_at_words_of_the_text(bundle: Bundle) -> None:
    text = "  Héy: the CLOSED, path."
    (prediction,) = bundle.predict("LIGHT", [text])
    spans = {text[e.start : e.end]: e.weight for e in prediction.evidence}
    assert set(spans) == {"Héy", "the", "CLOSED", "path"}
    assert spans["CLOSED"] > spans["the"]
    assert sum(spans.values()) <= 1 + 1e-6


@pytest.mark.parametrize("batch", [1, 2, 7, 33, 64])
def test_a_score_does_not_depend_on_its_neighbours(bundle: Bundle, batch: int) -> None:
    alone = {text: bundle.predict("SWITCH", [text])[0] for text in ANSWERS}
    crowd = [random.Random(batch).choice(ANSWERS) for _ in range(batch)]
    for text, prediction in zip(crowd, bundle.predict("SWITCH", crowd), strict=True):
        assert prediction.level == alone[text].level
        assert prediction.probabilities == pytest.approx(alone[text].probabilities, abs=1e-5)


def test_the_same_words_lie_in_one_place_whatever_stands_beside_them(bundle: Bundle) -> None:
    alone = [bundle.embed("LIGHT", [text]) for text in ANSWERS]
    together = bundle.embed("LIGHT", ANSWERS)
    assert together is not None
    assert np.allclose(together, np.concatenate(alone), atol=1e-6)


def test_a_model_may_keep_to_itself_where_it_places_answers(tmp_path: Path) -> None:
    import onnx  # noqa: PLC0415

    model = onnx.load_from_string(tiny_bundle.model_onnx())
    del model.graph.output[2]
    parts = tiny_bundle.parts(model=model.SerializeToString())
    assert Bundle.open(Bundle.write(tmp_path, tiny_bundle.manifest(), parts)).embed("LIGHT", ANSWERS) is None


def test_long_answers_are_cut_and_say_so(bundle: Bundle) -> None:
    long, short = bundle.predict("LIGHT", ["closed path " * 40, "closed path"])
    assert long.truncated
    assert not long.sure
    assert not short.truncated


def test_answers_in_unknown_words_are_off_topic(bundle: Bundle) -> None:
    strange, plain = bundle.predict(
        "LIGHT", ["football yesterday evening was great", "the bulb is in a path"]
    )
    assert strange.off_topic
    assert not strange.sure
    assert not plain.off_topic


def test_verify_agrees_with_its_maker(bundle: Bundle) -> None:
    report = bundle.verify()
    assert report.ok
    assert report.examples == 2


def test_verify_notices_a_model_that_scores_otherwise(tmp_path: Path) -> None:
    parts = tiny_bundle.parts()
    tree = json.loads(parts[EXAMPLES])
    tree["examples"][0]["probabilities"] = [0.5, 0.5, 0.0]
    parts[EXAMPLES] = json.dumps(tree).encode()
    assert not Bundle.open(Bundle.write(tmp_path, tiny_bundle.manifest(), parts)).verify().ok


def test_the_same_bundle_has_the_same_bytes(path: Path, tmp_path: Path) -> None:
    assert tiny_bundle.write_tiny_bundle(tmp_path).read_bytes() == path.read_bytes()


def test_unknown_item_names_it(bundle: Bundle) -> None:
    with pytest.raises(BundleError, match="NOPE") as caught:
        bundle.predict("NOPE", ["x"])
    assert caught.value.code == "unknown-item"


@pytest.mark.parametrize("part", [MODEL, TOKENIZER, EXAMPLES, CARD])
def test_every_part_is_held_to_its_digest(path: Path, tmp_path: Path, part: str) -> None:
    with zipfile.ZipFile(path) as archive:
        content = bytearray(archive.read(part))
    content[len(content) // 2] ^= 1
    changed = rewritten(path, tmp_path, **{part.replace(".", "__"): bytes(content)})
    with pytest.raises(BundleError, match="damaged") as caught:
        Bundle.open(changed)
    assert caught.value.code == "damaged"
    assert caught.value.hint


def test_missing_and_extra_parts_are_refused(path: Path, tmp_path: Path) -> None:
    for changes in ({"CARD__md": None}, {"evil__py": b"print()"}, {"../model__onnx": b""}):
        with pytest.raises(BundleError, match="damaged"):
            Bundle.open(rewritten(path, tmp_path, **changes))


def test_a_newer_format_says_what_to_do(path: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        tree = json.loads(archive.read("manifest.json"))
    tree["format"] = [FORMAT[0] + 1, 0]
    with pytest.raises(BundleError, match="newer") as caught:
        Bundle.open(rewritten(path, tmp_path, manifest__json=json.dumps(tree).encode()))
    assert caught.value.code == "too-new"


def test_a_newer_minor_format_only_adds_keys(path: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        tree = json.loads(archive.read("manifest.json"))
    tree["format"] = [FORMAT[0], FORMAT[1] + 1]
    tree["something_new"] = True
    Bundle.open(rewritten(path, tmp_path, manifest__json=json.dumps(tree).encode()))


@pytest.mark.parametrize("keep", [0, 1, 100, -30])
def test_a_piece_of_a_bundle_is_refused(path: Path, tmp_path: Path, keep: int) -> None:
    piece = tmp_path / path.name
    piece.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(BundleError, match="damaged"):
        Bundle.open(piece)


def test_a_bundle_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(BundleError) as caught:
        Bundle.open(tmp_path / "gone.gradebundle")
    assert caught.value.code == "missing"


@pytest.mark.parametrize("operator", ["ReduceProd", "Loop", "If", "ReadFile"])
def test_operators_outside_the_list_never_reach_the_runtime(tmp_path: Path, operator: str) -> None:
    parts = tiny_bundle.parts(model=tiny_bundle.model_onnx(operator))
    with pytest.raises(BundleError, match=operator):
        Bundle.open(Bundle.write(tmp_path, tiny_bundle.manifest(), parts))


def test_weights_outside_the_bundle_are_refused(tmp_path: Path) -> None:
    import onnx  # noqa: PLC0415

    model = onnx.load_from_string(tiny_bundle.model_onnx())
    tensor = model.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = onnx.TensorProto.EXTERNAL
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", "/etc/passwd"
    parts = tiny_bundle.parts(model=model.SerializeToString())
    with pytest.raises(BundleError, match="outside"):
        Bundle.open(Bundle.write(tmp_path, tiny_bundle.manifest(), parts))


def test_a_model_from_another_domain_is_refused(tmp_path: Path) -> None:
    import onnx  # noqa: PLC0415

    model = onnx.load_from_string(tiny_bundle.model_onnx())
    model.graph.node[0].domain = "com.example"
    parts = tiny_bundle.parts(model=model.SerializeToString())
    with pytest.raises(BundleError, match="elsewhere"):
        Bundle.open(Bundle.write(tmp_path, tiny_bundle.manifest(), parts))


@settings(max_examples=150, deadline=None)
@given(position=st.integers(0, 10**9), bit=st.integers(0, 7))
def test_a_flipped_bit_in_the_model_is_a_sentence_or_harmless(position: int, bit: int) -> None:
    from grader_app.bundle.onnx_check import check_model  # noqa: PLC0415

    model = bytearray(tiny_bundle.model_onnx())
    model[position % len(model)] ^= 1 << bit
    try:
        check_model(bytes(model))
    except BundleError as error:
        assert error.code == "damaged"


@pytest.mark.parametrize(
    "change",
    [
        {"padding": {"strategy": {"Fixed": 2_000_000_000}}},
        {"truncation": {"max_length": 1}},
        {"pre_tokenizer": {"type": "Split", "pattern": {"Regex": "(a+)+$"}, "behavior": "Isolated"}},
        {"normalizer": {"type": "Replace", "pattern": {"String": "a"}, "content": "b"}},
        {"normalizer": {"type": "Sequence", "normalizers": [{"type": "Precompiled"}]}},
        {"model": {"type": "BPE", "vocab": {}, "merges": []}},
        {"post_processor": {"type": "TemplateProcessing"}},
    ],
)
def test_only_the_trainers_own_tokenizers_are_accepted(change: dict[str, object]) -> None:
    tree = {**json.loads(tiny_bundle.tokenizer_json()), **change}
    with pytest.raises(BundleError, match="tokenizer"):
        Encoder(json.dumps(tree).encode(), 32)


@pytest.mark.parametrize("damage", [b"", b"{}", b"[1]", b"\xff", b"[" * 100_000])
def test_a_manifest_that_is_none(damage: bytes) -> None:
    with pytest.raises(BundleError, match="damaged"):
        Manifest.from_json(damage)


def test_a_manifest_survives_its_own_json() -> None:
    manifest = tiny_bundle.manifest()
    assert Manifest.from_json(manifest.to_json()) == manifest


@pytest.mark.parametrize(
    "change",
    [
        {"name": "../evil"},
        {"version": "one"},
        {"max_tokens": -1},
        {"max_tokens": True},
        {"items": []},
        {"title": 7},
        {"measured": {"qwk": float("inf")}},
        {"parts": {"model.onnx": {"sha256": 3, "size_bytes": 1}}},
    ],
)
def test_a_manifest_with_a_wrong_value_is_refused(change: dict[str, object]) -> None:
    tree = {**json.loads(tiny_bundle.manifest().to_json()), **change}
    with pytest.raises(BundleError):
        Manifest.from_json(json.dumps(tree))


@pytest.mark.parametrize(
    "calibration",
    [
        {"temperature": 0.0, "cuts": [0.5, 1.5], "sure_above": 0.5},
        {"temperature": 1.0, "cuts": [1.5, 0.5], "sure_above": 0.5},
        {"temperature": 1.0, "cuts": [0.5], "sure_above": 0.5},
    ],
)
def test_a_calibration_that_makes_no_sense_is_refused(calibration: dict[str, object]) -> None:
    tree = json.loads(tiny_bundle.manifest().to_json())
    tree["items"][0]["calibration"] = calibration
    with pytest.raises(BundleError):
        Manifest.from_json(json.dumps(tree))


def test_items_with_one_id_are_refused() -> None:
    manifest = tiny_bundle.manifest()
    twins = replace(manifest, items=(manifest.items[0], manifest.items[0]))
    with pytest.raises(BundleError):
        Manifest.from_json(twins.to_json())


@given(
    st.lists(st.lists(st.floats(-50, 50), min_size=3, max_size=3), min_size=1, max_size=5), st.floats(0.1, 10)
)
def test_probabilities_sum_to_one(logits: list[list[float]], temperature: float) -> None:
    probability = probabilities(np.array(logits), temperature)
    assert np.allclose(probability.sum(axis=-1), 1)
    assert (probability >= 0).all()
    assert set(decide(probability, (0.5, 1.5))) <= {0, 1, 2}


def test_the_decision_is_on_the_expected_level() -> None:
    probability = np.array([[1, 0, 0], [0.5, 0, 0.5], [0, 0, 1], [0.2, 0.1, 0.7]])
    assert decide(probability, (0.5, 1.5)).tolist() == [0, 1, 2, 2]


@given(st.text())
def test_encoding_never_fails_and_offsets_lie_in_the_text(text: str) -> None:
    encoder = Encoder(tiny_bundle.tokenizer_json(), 16)
    (encoding,) = encoder.encode([text])
    assert 1 <= len(encoding.ids) <= 16
    done = 0
    for word in encoding.words:
        assert done <= word.start < word.end <= len(text)
        assert text[word.start].isalnum()
        assert 0 <= word.tokens.start < word.tokens.stop <= len(encoding.ids)
        done = word.end


@given(st.lists(st.sampled_from(["closed", "paths", "gap's", "-", "x.y", "🙂", "naïve"]), max_size=9))
def test_a_chunk_is_encoded_alike_wherever_it_stands(chunks: list[str]) -> None:
    encoder = Encoder(tiny_bundle.tokenizer_json(), 64)
    (whole,) = encoder.encode(["  ".join(chunks)])
    parts = encoder.encode(chunks)
    if chunks:
        assert whole.ids == sum((part.ids for part in parts), ())
        assert len(whole.words) == sum(len(part.words) for part in parts)


def test_lone_surrogates_are_encoded() -> None:
    Encoder(tiny_bundle.tokenizer_json(), 16).encode(["closed \ud800 path"])


@given(st.lists(st.text(max_size=30), min_size=1, max_size=6))
def test_padding_is_masked(texts: list[str]) -> None:
    encodings = Encoder(tiny_bundle.tokenizer_json(), 16).encode(texts)
    ids, mask = pad(encodings)
    assert ids.shape == mask.shape
    for row, encoding in enumerate(encodings):
        assert ids[row][mask[row] == 1].tolist() == list(encoding.ids)


def test_importing_the_bundle_package_silences_the_runtime_first(tmp_path: Path) -> None:
    """onnxruntime from 1.29 on writes an id and calls home at import; the variable must be there before."""
    code = (
        "import sys, os\n"
        "class Gate:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'onnxruntime': assert os.environ['ORT_DISABLE_TELEMETRY'] == '1'\n"
        "sys.meta_path.insert(0, Gate())\n"
        "import grader_app.bundle, onnxruntime\n"
        "print(onnxruntime.__version__)\n"
    )
    keep = {"PATH", "LD_LIBRARY_PATH", "VIRTUAL_ENV"}
    environment = {name: value for name, value in os.environ.items() if name in keep}
    result = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**environment, "HOME": str(tmp_path)},
        cwd=Path(__file__).parents[2],
    )
    assert result.stdout.strip() == "1.28.0"
    assert list(tmp_path.rglob("*")) == []
