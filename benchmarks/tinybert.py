"""A model of TinyBERT's shape, which costs what TinyBERT costs: what answers a second are compared with.

4 layers of 312, 12 heads, 1200 wide feed-forward, 30,522 pieces; random weights, which cost what trained
ones cost.
"""

from pathlib import Path

import numpy as np
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer

from trainer.config import PACKAGED
from trainer.student.pretrained import encoder_source

LAYERS, WIDTH, HEADS, INNER, PIECES, POSITIONS = 4, 312, 12, 1200, 30522, 512
BATCH = 64


class TinyBert:
    """From text to one of three classes, in batches by length, from operators that onnxruntime fuses."""

    def __init__(self) -> None:
        self.tokenizer = Tokenizer.from_file(str(Path(encoder_source(PACKAGED)) / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(POSITIONS)
        model, self.parameters = tinybert_model()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def predict(self, texts: list[str], pad_to: int = 0) -> np.ndarray:
        """Return the likeliest class of each text, shortest text first; ``pad_to`` is the least length."""
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
