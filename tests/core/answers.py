"""Answers and predictions to test with."""

from collections.abc import Sequence

from hypothesis import strategies as st

from grader_app.bundle import Item, Level, Prediction, Rubric
from grader_app.core.roster import Cell, Response, Student

ITEM = Item(
    "LIGHT", "", "What does a bulb need?", Rubric((Level(0, "", ""), Level(1, "", ""), Level(2, "", "")))
)


def cell(row: int) -> Cell:
    return Cell("S", row, 3)


def answers(texts: Sequence[str], item_id: str = ITEM.id) -> list[Response]:
    return [Response(cell(row), Student(f"{row:03}", ""), item_id, text) for row, text in enumerate(texts)]


def prediction(level: int, confidence: float, *, sure: bool = False, off_topic: bool = False) -> Prediction:
    rest = (1 - confidence) / 2
    chances = tuple(confidence if k == level else rest for k in range(3))
    return Prediction(level, chances, 0.4, sure, (), 1.0, off_topic, False)


LEVELS = st.integers(0, 2)
SHARES = st.floats(0, 1)
