"""Look into a model file before any runtime does: only plain arithmetic is let in.

A model is data from outside. Operators that loop, branch, read files or come from elsewhere are refused
here, by walking the protobuf wire format of ``onnx.proto`` (field numbers below are from there), so that
a hostile file cannot hang or exhaust the runtime while it loads.
"""

from collections.abc import Iterator

from grader_app.bundle.manifest import damaged

OPERATORS = frozenset(
    "Add Cast Clip Concat Constant Conv Div Equal Expand Gather Gelu Gemm GRU Identity LayerNormalization "
    "LSTM MatMul Max Mul Neg Not Pad Pow ReduceMax ReduceMean ReduceSum Relu Reshape Shape Sigmoid Slice "
    "Softmax Sqrt Squeeze Sub Tanh Transpose Unsqueeze Where".split()
)
MAX_IR_VERSION = 10
MAX_OPSET = 21
_MAX_NODES = 2_000
_MAX_TENSOR_ELEMENTS = 10**8

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


def check_model(model: bytes) -> None:
    """Let a model pass that is made of allowed operators and carries all its weights inside.

    Raises:
        BundleError: ``damaged``, naming what was found.
    """
    try:
        _check_model(memoryview(model))
    except (IndexError, ValueError, UnicodeDecodeError) as error:
        raise damaged("its model cannot be read") from error


def _check_model(model: memoryview) -> None:
    graphs = 0
    for number, value in _fields(model):
        if number == 1 and isinstance(value, int) and value > MAX_IR_VERSION:
            raise damaged("its model uses a newer file format than this program knows")
        if number == 7:
            graphs += 1
            _check_graph(_message(value))
        elif number == 8:
            _check_opset(_message(value))
        elif number in (20, 25):
            raise damaged("its model carries code of its own")
    if graphs != 1:
        raise damaged("its model is empty")


def _check_opset(opset: memoryview) -> None:
    for number, value in _fields(opset):
        if number == 1 and bytes(_message(value)) not in (b"", b"ai.onnx"):
            raise damaged("its model needs operators from elsewhere")
        if number == 2 and isinstance(value, int) and value > MAX_OPSET:
            raise damaged("its model needs newer operators than this program knows")


def _check_graph(graph: memoryview) -> None:
    nodes = 0
    for number, value in _fields(graph):
        if number == 1:
            nodes += 1
            _check_node(_message(value))
        elif number == 5:
            _check_tensor(_message(value))
        elif number == 15:
            raise damaged("its model carries sparse weights")
    if not 0 < nodes <= _MAX_NODES:
        raise damaged("its model has no steps, or too many")


def _check_node(node: memoryview) -> None:
    for number, value in _fields(node):
        if number == 4:
            operator = bytes(_message(value)).decode("ascii")
            if operator not in OPERATORS:
                raise damaged(
                    "its model uses the operator {operator}, which is not allowed",
                    operator=repr(operator[:40]),
                )
        elif number == 7 and bytes(_message(value)) not in (b"", b"ai.onnx"):
            raise damaged("its model needs operators from elsewhere")
        elif number == 5:
            _check_attribute(_message(value))


def _check_attribute(attribute: memoryview) -> None:
    for number, value in _fields(attribute):
        if number in (5, 10):
            _check_tensor(_message(value))
        elif number in (6, 11):
            raise damaged("its model branches or loops")


def _check_tensor(tensor: memoryview) -> None:
    elements = 1
    for number, value in _fields(tensor):
        if number == 1:
            for dimension in [value] if isinstance(value, int) else _varints(value):
                elements *= dimension
        elif number == 13 or (number == 14 and value != 0):
            raise damaged("its model keeps weights outside the bundle")
    if elements > _MAX_TENSOR_ELEMENTS:
        raise damaged("its model is larger than this program accepts")


def _fields(message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Yield (field number, value) of one protobuf message: an int for a varint, bytes for the rest."""
    position = 0
    while position < len(message):
        key, position = _varint(message, position)
        number, wire = key >> 3, key & 7
        if wire == _VARINT:
            value, position = _varint(message, position)
            yield number, value
            continue
        if wire == _BYTES:
            length, position = _varint(message, position)
        elif wire in (_FIXED64, _FIXED32):
            length = 8 if wire == _FIXED64 else 4
        else:
            raise ValueError("unknown wire type")
        if position + length > len(message):
            raise ValueError("a field runs past the end")
        yield number, message[position : position + length]
        position += length


def _varints(packed: memoryview) -> Iterator[int]:
    position = 0
    while position < len(packed):
        value, position = _varint(packed, position)
        yield value


def _varint(message: memoryview, position: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        byte = message[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
    raise ValueError("a number has no end")


def _message(value: int | memoryview) -> memoryview:
    if isinstance(value, int):
        raise ValueError("a message expected")
    return value
