"""The student as an ONNX graph, node by node from its weights: few standard operators, nothing traced."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from onnx import ModelProto, NodeProto, TensorProto, checker, helper, numpy_helper

OPSET = 17
IR_VERSION = 9

_UNCHANGED = (
    "tokens.weight",
    "items.weight",
    "shift.weight",
    "shift.bias",
    "query.weight",
    "query.bias",
    "pool_weight",
    "pool_bias",
)

Weights = dict[str, npt.NDArray[np.float32]]


def student_graph(weights: Weights, heads: int) -> bytes:
    """Return the model file of a student.

    Args:
        weights: Its state dict, names and shapes as in :class:`trainer.student.network.Student`.
        heads: How many heads it has.
    """
    _, _, pooled = weights["pool_weight"].shape
    levels = weights["level_bias"].shape[2]
    hidden = len(weights["query.bias"]) // heads
    read = (
        _recurrent(weights, heads) if "reader.unit.state_weight" in weights else _convolutions(weights, heads)
    )
    nodes = [
        _node("Cast", ["attention_mask"], "mask", to=TensorProto.FLOAT),
        _node("Unsqueeze", ["mask", "axis_2"], "real"),  # (batch, tokens, 1)
        _node("Sub", ["real", "one"], "missing"),
        _node("Mul", ["missing", "huge"], "absent"),
        _node("Gather", ["tokens.weight", "input_ids"], "token_vectors"),
        _node("Gather", ["items.weight", "item"], "wanted"),
        _node("Gemm", ["wanted", "shift.weight", "shift.bias"], "shift", transB=1),
        _node("Unsqueeze", ["shift", "axis_1"], "shift_row"),
        _node("Add", ["token_vectors", "shift_row"], "read"),
        *read.nodes,  # from "read" and "real" to "states": (heads, batch, tokens, hidden)
        _node("Gemm", ["wanted", "query.weight", "query.bias"], "query_flat", transB=1),
        _node("Reshape", ["query_flat", "shape_query"], "query_split"),
        _node("Transpose", ["query_split"], "query", perm=[1, 0, 2, 3]),
        _node("MatMul", ["states", "query"], "scores_all"),
        _node("Add", ["scores_all", "absent"], "scores_column"),
        _node("Squeeze", ["scores_column", "axis_3"], "scores"),
        _node("Softmax", ["scores"], "head_evidence", axis=-1),
        _node("ReduceMean", ["head_evidence"], "evidence", axes=[0], keepdims=0),
        _node("Unsqueeze", ["head_evidence", "axis_2"], "evidence_row"),
        _node("MatMul", ["evidence_row", "states"], "attended_row"),
        *read.highest,  # to "highest": (heads, batch, 1, hidden)
        _node("ReduceSum", ["states", "axis_2"], "total", keepdims=1),
        _node("ReduceSum", ["real", "axis_1"], "length", keepdims=1),
        _node("Div", ["total", "length"], "mean"),
        _node("Unsqueeze", ["wanted", "axis_1"], "wanted_row"),
        _node("Expand", ["wanted_row", "shape_beside"], "beside"),
        _node("Concat", ["attended_row", "highest", "mean", "beside"], "pooled_row", axis=-1),
        _node("Squeeze", ["pooled_row", "axis_2"], "pooled"),
        _node("MatMul", ["pooled", "pool_weight"], "pool"),
        _node("Add", ["pool", "pool_bias"], "pool_biased"),
        _node("Relu", ["pool_biased"], "head_embedding"),  # (heads, batch, pooled)
        _node("Transpose", ["head_embedding"], "embedding_split", perm=[1, 0, 2]),
        _node("Reshape", ["embedding_split", "shape_embedding"], "embedding"),
        # The mean over the heads' logits is one product with all their weights side by side.
        _node("Gather", ["own_level", "item"], "own_flat"),
        _node("Reshape", ["own_flat", "shape_own"], "own"),
        _node("Unsqueeze", ["embedding", "axis_1"], "embedding_row"),
        _node("MatMul", ["embedding_row", "own"], "logits_row"),
        _node("Squeeze", ["logits_row", "axis_1"], "logits_unbiased"),
        _node("Add", ["logits_unbiased", "level_bias_mean"], "logits"),
    ]
    own = weights["own_level.weight"] + weights["level_weight"].reshape(1, -1)
    constants: dict[str, npt.NDArray[Any]] = {
        **{name: weights[name] for name in _UNCHANGED},
        **read.constants,
        "own_level": (own / heads).astype(np.float32),
        "level_bias_mean": weights["level_bias"].mean(axis=(0, 1)),
        "axis_1": np.array([1], dtype=np.int64),
        "axis_2": np.array([2], dtype=np.int64),
        "axis_3": np.array([3], dtype=np.int64),
        "shape_query": np.array([-1, heads, hidden, 1], dtype=np.int64),
        "shape_beside": np.array([heads, 1, 1, 1], dtype=np.int64),
        "shape_embedding": np.array([-1, heads * pooled], dtype=np.int64),
        "shape_own": np.array([-1, heads * pooled, levels], dtype=np.int64),
        "one": np.array(1, dtype=np.float32),
        "huge": np.array(1e9, dtype=np.float32),
    }
    graph = helper.make_graph(
        nodes,
        "student",
        [
            helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "tokens"]),
            helper.make_tensor_value_info("attention_mask", TensorProto.INT64, ["batch", "tokens"]),
            helper.make_tensor_value_info("item", TensorProto.INT64, ["batch"]),
        ],
        [
            helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", levels]),
            helper.make_tensor_value_info("evidence", TensorProto.FLOAT, ["batch", "tokens"]),
            helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["batch", heads * pooled]),
        ],
        [numpy_helper.from_array(value, name) for name, value in sorted(constants.items())],
    )
    model: ModelProto = helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
        producer_name="grader-train",
    )
    checker.check_model(model)
    return bytes(model.SerializeToString(deterministic=True))


@dataclass(frozen=True, slots=True)
class _Reading:
    """How the tokens are read: ``nodes`` to "states", ``highest`` to their maximum over the tokens."""

    nodes: tuple[NodeProto, ...]
    highest: tuple[NodeProto, ...]
    constants: Weights


def _convolutions(weights: Weights, heads: int) -> _Reading:
    # Heads first, then batch, tokens, channels: a convolution is then one matrix product per head over three
    # neighbours side by side, several times faster here than a grouped Conv and masks over the last axis.
    kernels = {name: weights[f"reader.{name}.kernel"] for name in ("first", "second")}
    nodes = (
        _node("Mul", ["read", "real"], "read_real"),
        _node("Reshape", ["read_real", "shape_read"], "read_split"),
        _node("Transpose", ["read_split"], "read_by_head", perm=[2, 0, 1, 3]),
        *_convolution("read_by_head", "first"),
        _node("Mul", ["first_states", "real"], "states_1"),
        *_convolution("states_1", "second"),
        _node("Add", ["states_1", "second_states"], "both"),
        _node("Mul", ["both", "real"], "states"),
    )
    # States are never negative and 0 at padding, so padding never wins.
    highest = (_node("ReduceMax", ["states"], "highest", axes=[2], keepdims=1),)
    constants: dict[str, npt.NDArray[Any]] = {
        "beside_tokens": np.array([0, 0, 1, 0, 0, 0, 1, 0], dtype=np.int64),
        "start_0": np.array([0], dtype=np.int64),
        "end_0": np.array([-2], dtype=np.int64),
        "start_1": np.array([1], dtype=np.int64),
        "end_1": np.array([-1], dtype=np.int64),
        "start_2": np.array([2], dtype=np.int64),
        "end_2": np.array([2**31 - 1], dtype=np.int64),
        "hidden": np.array([kernels["first"].shape[2]], dtype=np.int64),
        "shape_read": np.array([0, 0, heads, kernels["first"].shape[1] // 3], dtype=np.int64),
    }
    for name, kernel in kernels.items():
        constants[f"{name}.kernel"] = kernel
        constants[f"{name}.bias"] = weights[f"reader.{name}.bias"]
        constants[f"shape_{name}"] = np.array([heads, -1, kernel.shape[1]], dtype=np.int64)
    return _Reading(nodes, highest, constants)


def _recurrent(weights: Weights, heads: int) -> _Reading:
    hidden = weights["reader.unit.state_weight"].shape[1]
    constants: Weights = {
        "axis_0": np.array([0], dtype=np.int64),
        "shape_states": np.array([0, 0, 2 * hidden], dtype=np.int64),
    }
    of_heads: list[NodeProto] = []
    for head in range(heads):
        unit = {
            name: _gates(weights[f"reader.unit.{name}"][2 * head : 2 * head + 2])
            for name in ("input_weight", "state_weight", "input_bias", "state_bias")
        }
        name = f"unit_{head}"
        constants |= {
            f"{name}.input_weight": unit["input_weight"],
            f"{name}.state_weight": unit["state_weight"],
            f"{name}.bias": np.concatenate([unit["input_bias"], unit["state_bias"]], axis=1).squeeze(2),
        }
        of_heads += [
            _node(
                "GRU",
                ["read_in_turn", f"{name}.input_weight", f"{name}.state_weight", f"{name}.bias", "lengths"],
                f"{name}_by_way",  # (tokens, 2, batch, hidden), 0 after an answer's last token
                hidden_size=hidden,
                direction="bidirectional",
                linear_before_reset=1,
            ),
            _node("Transpose", [f"{name}_by_way"], f"{name}_of_batch", perm=[2, 0, 1, 3]),
            _node("Reshape", [f"{name}_of_batch", "shape_states"], f"{name}_together"),
            _node("Unsqueeze", [f"{name}_together", "axis_0"], f"{name}_states"),
        ]
    nodes = (
        _node("Transpose", ["read"], "read_in_turn", perm=[1, 0, 2]),  # (tokens, batch, width)
        _node("Cast", ["mask"], "mask_whole", to=TensorProto.INT32),
        _node("ReduceSum", ["mask_whole", "axis_1"], "lengths", keepdims=0),
        *of_heads,
        _node("Concat", [f"unit_{head}_states" for head in range(heads)], "states", axis=0),
    )
    highest = (
        _node("Add", ["states", "absent"], "states_present"),
        _node("ReduceMax", ["states_present"], "highest", axes=[2], keepdims=1),
    )
    return _Reading(nodes, highest, constants)


def _gates(weight: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Turn (2, inputs, reset | update | new) into ONNX's (2, update | reset | new, inputs)."""
    reset, update, new = np.split(weight.transpose(0, 2, 1), 3, axis=1)
    return np.concatenate([update, reset, new], axis=1)


def _convolution(states: str, name: str) -> list[NodeProto]:
    """Return nodes for relu(convolution) over (heads, batch, tokens, channels), three tokens wide."""
    neighbours = [f"{name}_{shift}" for shift in range(3)]
    return [
        _node("Pad", [states, "beside_tokens"], f"{name}_padded"),
        *(
            _node("Slice", [f"{name}_padded", f"start_{shift}", f"end_{shift}", "axis_2"], neighbours[shift])
            for shift in range(3)
        ),
        _node("Concat", neighbours, f"{name}_wide", axis=-1),
        _node("Reshape", [f"{name}_wide", f"shape_{name}"], f"{name}_rows"),
        _node("MatMul", [f"{name}_rows", f"{name}.kernel"], f"{name}_product"),
        _node("Add", [f"{name}_product", f"{name}.bias"], f"{name}_biased"),
        _node("Relu", [f"{name}_biased"], f"{name}_relu"),
        _node("Shape", [states], f"{name}_shape", start=0, end=3),
        _node("Concat", [f"{name}_shape", "hidden"], f"{name}_shape_out", axis=0),
        _node("Reshape", [f"{name}_relu", f"{name}_shape_out"], f"{name}_states"),
    ]


def _node(operator: str, inputs: list[str], output: str, **attributes: Any) -> NodeProto:
    return helper.make_node(operator, inputs, [output], name=output, **attributes)
