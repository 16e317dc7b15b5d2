"""The student as an ONNX graph, node by node from its weights: few standard operators, nothing traced."""

from typing import Any

import numpy as np
import numpy.typing as npt
from onnx import ModelProto, NodeProto, TensorProto, checker, helper, numpy_helper

OPSET = 17
IR_VERSION = 9

Weights = dict[str, npt.NDArray[np.float32]]


def student_graph(weights: Weights) -> bytes:
    """Return the model file of a student.

    Args:
        weights: Its state dict, names and shapes as in :class:`trainer.student.Student`.
    """
    pooled, levels = weights["pool.weight"].shape[0], weights["level.weight"].shape[0]
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
        _node("Conv", ["read_real", "first.weight", "first.bias"], "first", pads=[1, 1]),
        _node("Relu", ["first"], "first_relu"),
        _node("Mul", ["first_relu", "real"], "states_1"),
        _node("Conv", ["states_1", "second.weight", "second.bias"], "second", pads=[1, 1]),
        _node("Relu", ["second"], "second_relu"),
        _node("Add", ["states_1", "second_relu"], "both"),
        _node("Mul", ["both", "real"], "states"),  # (batch, hidden, tokens)
        _node("Gemm", ["wanted", "query.weight", "query.bias"], "query", transB=1),
        _node("Unsqueeze", ["query", "axis_1"], "query_row"),
        _node("MatMul", ["query_row", "states"], "scores_row"),
        _node("Squeeze", ["scores_row", "axis_1"], "scores"),
        _node("Sub", ["mask", "one"], "absent"),
        _node("Mul", ["absent", "huge"], "penalty"),
        _node("Add", ["scores", "penalty"], "scores_real"),
        _node("Softmax", ["scores_real"], "evidence", axis=-1),
        _node("Unsqueeze", ["evidence", "axis_2"], "evidence_column"),
        _node("MatMul", ["states", "evidence_column"], "attended_column"),
        _node("Squeeze", ["attended_column", "axis_2"], "attended"),
        _node("ReduceMax", ["states"], "highest", axes=[2], keepdims=0),
        _node("ReduceSum", ["states", "axis_2"], "total", keepdims=0),
        _node("ReduceSum", ["mask", "axis_1"], "length", keepdims=1),
        _node("Div", ["total", "length"], "mean"),
        _node("Concat", ["attended", "highest", "mean", "wanted"], "pooled", axis=-1),
        _node("Gemm", ["pooled", "pool.weight", "pool.bias"], "pool", transB=1),
        _node("Relu", ["pool"], "embedding"),
        _node("Gather", ["own_level.weight", "item"], "own_flat"),
        _node("Reshape", ["own_flat", "own_shape"], "own"),
        _node("Unsqueeze", ["embedding", "axis_1"], "embedding_row"),
        _node("MatMul", ["embedding_row", "own"], "own_logits_row"),
        _node("Squeeze", ["own_logits_row", "axis_1"], "own_logits"),
        _node("Gemm", ["embedding", "level.weight", "level.bias"], "level", transB=1),
        _node("Add", ["level", "own_logits"], "logits"),
    ]
    constants: dict[str, npt.NDArray[Any]] = {
        **weights,
        "axis_1": np.array([1], dtype=np.int64),
        "axis_2": np.array([2], dtype=np.int64),
        "own_shape": np.array([-1, pooled, levels], dtype=np.int64),
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
            helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["batch", pooled]),
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
