"""Answers per second on one core, and the ratio to a TinyBERT-shaped model: ``python -m benchmarks.speed``.

Both sides go from text to a decision, in one process, on one thread, over the same answers (the circuits
examples, repeated), in batches of 64 sorted by length. TinyBERT's shape: 4 layers of 312, 12 heads, 1200
wide feed-forward, 30,522 pieces; random weights, which cost what trained ones cost. A second figure
pads it to 128 tokens, as such models are often run. Writes speed.csv.
"""

import csv
import os
import time
from collections.abc import Callable
from pathlib import Path

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ["TOKENIZERS_PARALLELISM"] = "false"

import numpy as np
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer

from grader_app.bundle import Bundle
from trainer.student.pretrained import PACKAGED, encoder_source

ROOT = Path(__file__).parents[1]
LAYERS, WIDTH, HEADS, INNER, PIECES, POSITIONS = 4, 312, 12, 1200, 30522, 512
REPEATS = 20
ROUNDS = 5
BATCH = 64
PADDED = 128


def main() -> None:
    bundle = Bundle.open(ROOT / "assets" / "bundles" / "circuits-1.2.0.gradebundle")
    with (ROOT / "assets" / "bundles" / "circuits" / "examples.csv").open(
        encoding="utf-8", newline=""
    ) as file:
        rows = list(csv.DictReader(file))
    by_item: dict[str, list[str]] = {}
    for row in rows * REPEATS:
        by_item.setdefault(row["item_id"], []).append(row["response"])
    texts = [text for answers in by_item.values() for text in answers]
    large = TinyBert()

    def student() -> None:
        for item_id, answers in by_item.items():
            bundle.predict(item_id, answers)

    def tinybert() -> None:
        for answers in by_item.values():
            large.predict(answers)

    def tinybert_padded() -> None:
        large.predict(next(iter(by_item.values())), pad_to=PADDED)

    padded_count = len(next(iter(by_item.values())))
    ours, theirs, padded = [], [], []
    for _ in range(ROUNDS):  # by turns, so that a busy moment of the machine hits all
        ours.append(len(texts) / seconds(student))
        theirs.append(len(texts) / seconds(tinybert))
        padded.append(padded_count / seconds(tinybert_padded))
    ratios = np.array(ours) / np.array(theirs)
    lines = [
        ("answers", len(texts)),
        ("student_parameters", bundle.manifest.parameters),
        ("tinybert_parameters", large.parameters),
        ("bundle_bytes", bundle.path.stat().st_size),
        ("student_answers_per_second", round(float(np.median(ours)))),
        ("tinybert_answers_per_second", round(float(np.median(theirs)))),
        ("ratio_median", round(float(np.median(ratios)), 1)),
        ("ratio_lowest", round(float(ratios.min()), 1)),
        ("ratio_highest", round(float(ratios.max()), 1)),
        ("tinybert_padded_128_answers_per_second", round(float(np.median(padded)), 1)),
        ("ratio_to_padded_128_median", round(float(np.median(np.array(ours) / np.array(padded))), 1)),
    ]
    with (Path(__file__).parent / "speed.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("figure", "value"))
        writer.writerows(lines)
    for name, value in lines:
        print(f"{name:32} {value}")


def seconds(work: Callable[[], None]) -> float:
    """Return the processor time of ``work``: on one thread that is the time of an otherwise idle core."""
    start = time.process_time()
    work()
    return time.process_time() - start


class TinyBert:
    """The shape of TinyBERT with three classes, from onnx operators, as onnxruntime likes to fuse them."""

    def __init__(self) -> None:
        self.tokenizer = Tokenizer.from_file(str(Path(encoder_source(PACKAGED)) / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(POSITIONS)
        model, self.parameters = tinybert_model()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def predict(self, texts: list[str], pad_to: int = 0) -> np.ndarray:
        encodings = sorted(self.tokenizer.encode_batch(texts), key=len)
        levels = []
        for start in range(0, len(encodings), BATCH):
            batch = encodings[start : start + BATCH]
            ids = np.zeros((len(batch), max(pad_to, len(batch[-1]))), dtype=np.int64)
            mask = np.zeros(ids.shape, dtype=np.float32)
            for row, encoding in enumerate(batch):
                ids[row, : len(encoding)] = encoding.ids
                mask[row, : len(encoding)] = 1
            (logits,) = self.session.run(["logits"], {"input_ids": ids, "mask": mask})
            levels.append(logits.argmax(1))
        return np.concatenate(levels)


def tinybert_model() -> tuple[bytes, int]:
    """Return the model file and its number of parameters."""
    random = np.random.default_rng(0)
    nodes, weights = [], {}

    def weight(name: str, *shape: int) -> str:
        weights[name] = random.normal(0, 0.02, shape).astype(np.float32)
        return name

    def node(operator: str, inputs: list[str], **attributes: object) -> str:
        output = f"{operator}_{len(nodes)}"
        nodes.append(helper.make_node(operator, inputs, [output], **attributes))
        return output

    def dense(x: str, name: str, rows: int, columns: int) -> str:
        return node(
            "Add", [node("MatMul", [x, weight(f"{name}.w", rows, columns)]), weight(f"{name}.b", columns)]
        )

    def norm(x: str, name: str) -> str:
        scales = [weight(f"{name}.scale", WIDTH), weight(f"{name}.bias", WIDTH)]
        return node("LayerNormalization", [x, *scales], axis=-1, epsilon=1e-12)

    constants = {
        "heads": np.array([0, 0, HEADS, WIDTH // HEADS]),
        "joined": np.array([0, 0, WIDTH]),
        "one": np.float32(1),
        "half": np.float32(0.5),
        "root2": np.float32(2**0.5),
        "root_size": np.float32((WIDTH // HEADS) ** 0.5),
        "far": np.float32(-1e4),
        "axes": np.array([1, 2]),
        "first": np.array(0),
        "zero": np.array([0]),
        "axis_1": np.array([1]),
    }
    length = node("Slice", [node("Shape", ["input_ids"]), "axis_1", "two", "zero"])
    constants["two"] = np.array([2])
    places = node("Slice", [weight("positions", POSITIONS, WIDTH), "zero", length, "zero"])
    x = node("Gather", [weight("words", PIECES, WIDTH), "input_ids"])
    x = norm(node("Add", [node("Add", [x, places]), weight("kinds", 1, WIDTH)]), "embeddings")
    penalty = node("Mul", [node("Sub", ["one", node("Unsqueeze", ["mask", "axes"])]), "far"])
    for layer in range(LAYERS):
        q, k, v = (
            node("Reshape", [dense(x, f"{layer}.{part}", WIDTH, WIDTH), "heads"]) for part in ("q", "k", "v")
        )
        scores = node(
            "MatMul", [node("Transpose", [q], perm=[0, 2, 1, 3]), node("Transpose", [k], perm=[0, 2, 3, 1])]
        )
        attention = node("Softmax", [node("Add", [node("Div", [scores, "root_size"]), penalty])], axis=-1)
        read = node("MatMul", [attention, node("Transpose", [v], perm=[0, 2, 1, 3])])
        read = node("Reshape", [node("Transpose", [read], perm=[0, 2, 1, 3]), "joined"])
        x = norm(node("Add", [dense(read, f"{layer}.out", WIDTH, WIDTH), x]), f"{layer}.norm1")
        inner = dense(x, f"{layer}.up", WIDTH, INNER)
        bell = node("Add", [node("Erf", [node("Div", [inner, "root2"])]), "one"])
        gelu = node("Mul", [node("Mul", [inner, bell]), "half"])
        x = norm(node("Add", [dense(gelu, f"{layer}.down", INNER, WIDTH), x]), f"{layer}.norm2")
    cls = node("Tanh", [dense(node("Gather", [x, "first"], axis=1), "pooler", WIDTH, WIDTH)])
    nodes.append(helper.make_node("Identity", [dense(cls, "classes", WIDTH, 3)], ["logits"]))
    count = sum(value.size for value in weights.values())
    graph = helper.make_graph(
        nodes,
        "tinybert-shape",
        [
            helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "tokens"]),
            helper.make_tensor_value_info("mask", TensorProto.FLOAT, ["batch", "tokens"]),
        ],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", 3])],
        [
            numpy_helper.from_array(np.asarray(v if np.asarray(v).dtype != np.int32 else np.int64(v)), n)
            for n, v in {**weights, **constants}.items()
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    return model.SerializeToString(), count


if __name__ == "__main__":
    main()
