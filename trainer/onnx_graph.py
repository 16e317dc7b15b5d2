"""The student as an ONNX graph, node by node from its weights: few standard operators, nothing traced."""

from typing import Any

import numpy as np
import numpy.typing as npt
from onnx import ModelProto, NodeProto, TensorProto, checker, helper, numpy_helper

OPSET = 17
IR_VERSION = 9

Weights = dict[str, npt.NDArray[np.float32]]


def student_graph(weights: Weights, heads: int) -> bytes:
    """Return the model file of a student.

    Args:
        weights: Its state dict, names and shapes as in :class:`trainer.student.Student`.
        heads: How many heads it has.
    """
    _, _, pooled = weights["pool_weight"].shape
    levels = weights["level_bias"].shape[2]
    hidden = weights["first.weight"].shape[0] // heads
    nodes = [
        _node("Cast", ["attention_mask"], "mask", to=TensorProto.FLOAT),
        _node("Unsqueeze", ["mask", "axis_1"], "real"),  # (batch, 1, tokens)
        _node("Gather", ["tokens.weight", "input_ids"], "token_vectors"),
        _node("Gather", ["items.weight", "item"], "wanted"),
        _node("Gemm", ["wanted", "shift.weight", "shift.bias"], "shift", transB=1),
        _node("Unsqueeze", ["shift", "axis_1"], "shift_row"),
        _node("Add", ["token_vectors", "shift_row"], "read"),
        _node("Transpose", ["read"], "read_t", perm=[0, 2, 1]),
        _node("Mul", ["read_t", "real"], "read_real"),
        _node("Conv", ["read_real", "first.weight", "first.bias"], "first", pads=[1, 1], group=heads),
        _node("Relu", ["first"], "first_relu"),
        _node("Mul", ["first_relu", "real"], "states_1"),
        _node("Conv", ["states_1", "second.weight", "second.bias"], "second", pads=[1, 1], group=heads),
        _node("Relu", ["second"], "second_relu"),
        _node("Add", ["states_1", "second_relu"], "both"),
        _node("Mul", ["both", "real"], "states"),
        _node("Reshape", ["states", "shape_states"], "by_head"),  # (batch, heads, hidden, tokens)
        _node("Gemm", ["wanted", "query.weight", "query.bias"], "query_flat", transB=1),
        _node("Reshape", ["query_flat", "shape_query"], "query"),
        _node("MatMul", ["query", "by_head"], "scores_all"),  # (batch, heads, 1, tokens)
        _node("Sub", ["real", "one"], "absent"),
        _node("Mul", ["absent", "huge"], "penalty"),
        _node("Unsqueeze", ["penalty", "axis_1"], "penalty_row"),
        _node("Add", ["scores_all", "penalty_row"], "scores"),
        _node("Softmax", ["scores"], "head_evidence", axis=-1),
        _node("ReduceMean", ["head_evidence"], "evidence", axes=[1, 2], keepdims=0),
        _node("Mul", ["by_head", "head_evidence"], "weighted"),
        _node("ReduceSum", ["weighted", "axis_3"], "attended", keepdims=0),
        _node("ReduceMax", ["by_head"], "highest", axes=[3], keepdims=0),
        _node("ReduceSum", ["by_head", "axis_3"], "total", keepdims=0),
        _node("ReduceSum", ["real", "axis_2"], "length", keepdims=1),
        _node("Div", ["total", "length"], "mean"),
        _node("Unsqueeze", ["wanted", "axis_1"], "wanted_row"),
        _node("Expand", ["wanted_row", "shape_beside"], "beside"),
        _node("Concat", ["attended", "highest", "mean", "beside"], "pooled", axis=-1),
        _node("Unsqueeze", ["pooled", "axis_2"], "pooled_row"),
        _node("MatMul", ["pooled_row", "pool_weight"], "pool"),
        _node("Add", ["pool", "pool_bias"], "pool_biased"),
        _node("Relu", ["pool_biased"], "head_embedding"),  # (batch, heads, 1, pooled)
        _node("Reshape", ["head_embedding", "shape_embedding"], "embedding"),
        _node("Gather", ["own_level.weight", "item"], "own_flat"),
        _node("Reshape", ["own_flat", "shape_own"], "own"),
        _node("Add", ["own", "level_weight"], "level_own"),
        _node("MatMul", ["head_embedding", "level_own"], "level"),
        _node("Add", ["level", "level_bias"], "head_logits"),
        _node("ReduceMean", ["head_logits"], "logits", axes=[1, 2], keepdims=0),
    ]
    constants: dict[str, npt.NDArray[Any]] = {
        **weights,
        "axis_1": np.array([1], dtype=np.int64),
        "axis_2": np.array([2], dtype=np.int64),
        "axis_3": np.array([3], dtype=np.int64),
        "shape_states": np.array([0, heads, hidden, -1], dtype=np.int64),
        "shape_query": np.array([-1, heads, 1, hidden], dtype=np.int64),
        "shape_beside": np.array([1, heads, 1], dtype=np.int64),
        "shape_embedding": np.array([-1, heads * pooled], dtype=np.int64),
        "shape_own": np.array([-1, heads, pooled, levels], dtype=np.int64),
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


def _node(operator: str, inputs: list[str], output: str, **attributes: Any) -> NodeProto:
    return helper.make_node(operator, inputs, [output], name=output, **attributes)
