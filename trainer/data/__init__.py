"""Items, responses and soft labels: what they are, and how they are read from tables."""

from trainer.data.model import (
    DataError,
    Dataset,
    Example,
    FloatArray,
    IntArray,
    Response,
    SoftLabels,
    Span,
    Split,
    TaskItem,
    assign_folds,
    mean_labels,
    plain,
)

__all__ = [
    "DataError",
    "Dataset",
    "Example",
    "FloatArray",
    "IntArray",
    "Response",
    "SoftLabels",
    "Span",
    "Split",
    "TaskItem",
    "assign_folds",
    "mean_labels",
    "plain",
]
