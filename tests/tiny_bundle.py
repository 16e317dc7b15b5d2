"""A real bundle, made in milliseconds without torch: every token votes for levels, votes are summed.

``closed path`` earns the top level, ``battery`` alone the middle one, ``banana`` the lowest.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from grader_app.bundle import Bundle, Calibration, Familiar, Item, ItemEntry, Level, Manifest, Rubric
from grader_app.bundle.bundle import CARD, EXAMPLES, MODEL, TOKENIZER

VOTES = {
    "[UNK]": (0.0, 0.0, 0.0),
    "closed": (-2.0, 0.5, 3.0),
    "path": (-2.0, 0.5, 3.0),
    "battery": (-1.0, 3.0, 0.0),
    "gap": (-1.5, 0.5, 2.5),
    "bulb": (0.0, 0.8, 0.2),
    "##s": (0.0, 0.0, 0.0),
    "switch": (0.0, 0.8, 0.2),
    "open": (0.0, 1.0, 0.5),
    "the": (0.0, 0.0, 0.0),
    "a": (0.0, 0.0, 0.0),
    "is": (0.0, 0.0, 0.0),
    "in": (0.0, 0.0, 0.0),
    "not": (2.0, 0.0, -1.0),
    "banana": (4.0, 0.0, 0.0),
    ".": (0.0, 0.0, 0.0),
}
LEVELS = (
    Level(0, "none", "Says nothing about the circuit."),
    Level(1, "part", "Names the battery or the bulb, but no closed path."),
    Level(2, "full", "Says that the bulb is in a closed path with the battery."),
)
ITEMS = (
    Item("LIGHT", "When a bulb lights", "What does a bulb need to light up?", Rubric(LEVELS)),
    Item("SWITCH", "What a switch does", "Why does an open switch stop a bulb?", Rubric(LEVELS)),
)


def tokenizer_json() -> bytes:
    """The tokenizer of the tiny bundle, as the trainer would write it."""
    bert = {
        "type": "BertNormalizer",
        "clean_text": True,
        "handle_chinese_chars": True,
        "strip_accents": True,
        "lowercase": True,
    }
    tree = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [],
        "normalizer": {"type": "Sequence", "normalizers": [{"type": "NFKC"}, bert]},
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": None,
        "decoder": None,
        "model": {
            "type": "WordPiece",
            "unk_token": "[UNK]",
            "continuing_subword_prefix": "##",
            "max_input_chars_per_word": 100,
            "vocab": {token: index for index, token in enumerate(VOTES)},
        },
    }
    return json.dumps(tree).encode()


def model_onnx(operator: str = "ReduceSum", items: int = len(ITEMS)) -> bytes:
    """The model of the tiny bundle; another ``operator`` in place of the sum makes it one to refuse."""
    votes = np.array(list(VOTES.values()), dtype=np.float32)
    constants = {
        "votes": votes,
        "weight": np.abs(votes).max(axis=1),
        "bias": np.zeros((items, votes.shape[1]), dtype=np.float32),
        "axis_1": np.array([1]),
        "axis_2": np.array([2]),
        "one": np.array(1.0, dtype=np.float32),
        "far": np.array(1e9, dtype=np.float32),
    }
    nodes = [
        helper.make_node("Cast", ["attention_mask"], ["mask"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["mask", "axis_2"], ["mask_3d"]),
        helper.make_node("Gather", ["votes", "input_ids"], ["cast"]),
        helper.make_node("Mul", ["cast", "mask_3d"], ["counted"]),
        helper.make_node(operator, ["counted", "axis_1"], ["embedding"], keepdims=0),
        helper.make_node("Gather", ["bias", "item"], ["item_bias"]),
        helper.make_node("Add", ["embedding", "item_bias"], ["logits"]),
        helper.make_node("Gather", ["weight", "input_ids"], ["weights"]),
        helper.make_node("Sub", ["mask", "one"], ["absent"]),
        helper.make_node("Mul", ["absent", "far"], ["penalty"]),
        helper.make_node("Add", ["weights", "penalty"], ["scores"]),
        helper.make_node("Softmax", ["scores"], ["evidence"], axis=1),
    ]
    grid, levels = ["batch", "tokens"], ["batch", votes.shape[1]]
    graph = helper.make_graph(
        nodes,
        "tiny",
        [
            helper.make_tensor_value_info("input_ids", TensorProto.INT64, grid),
            helper.make_tensor_value_info("attention_mask", TensorProto.INT64, grid),
            helper.make_tensor_value_info("item", TensorProto.INT64, ["batch"]),
        ],
        [
            helper.make_tensor_value_info("logits", TensorProto.FLOAT, levels),
            helper.make_tensor_value_info("evidence", TensorProto.FLOAT, grid),
            helper.make_tensor_value_info("embedding", TensorProto.FLOAT, levels),
        ],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    return model.SerializeToString()


def manifest(items: Sequence[Item] = ITEMS) -> Manifest:
    """The description of the tiny bundle."""
    known = frozenset(range(1, len(VOTES)))
    return Manifest(
        name="tiny",
        version="1.0.0",
        title="Tiny circuits",
        language="en",
        licence="CC0-1.0",
        credit="Made for tests",
        made_by="tests",
        max_tokens=32,
        parameters=len(VOTES) * 3,
        items=tuple(
            ItemEntry(item, Calibration(1.0, (0.6, 1.4), 0.7), Familiar(known, 0.4), {"qwk": 0.7, "n": 10})
            for item in items
        ),
    )


def parts(model: bytes | None = None, items: Sequence[Item] = ITEMS) -> dict[str, bytes]:
    """The parts of the tiny bundle."""
    examples = {
        "tolerance": 1e-4,
        "examples": [
            {
                "item_id": items[0].id,
                "response": "a closed path",
                "probabilities": _softmax((-4.0, 1.0, 6.0)),
            },
            {"item_id": items[0].id, "response": "banana", "probabilities": _softmax((4.0, 0.0, 0.0))},
        ],
    }
    return {
        MODEL: model if model is not None else model_onnx(items=len(items)),
        TOKENIZER: tokenizer_json(),
        EXAMPLES: json.dumps(examples).encode(),
        CARD: b"# Tiny circuits\n\nMade for tests.\n",
    }


def write_tiny_bundle(folder: Path, *, items: Sequence[Item] = ITEMS, version: str = "1.0.0") -> Path:
    """Write the tiny bundle into ``folder`` and return its path."""
    return Bundle.write(folder, replace(manifest(items), version=version), parts(items=items))


def _softmax(logits: Sequence[float]) -> list[float]:
    exponentials = np.exp(np.array(logits) - max(logits))
    return [float(p) for p in exponentials / exponentials.sum()]
