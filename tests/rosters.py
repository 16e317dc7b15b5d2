"""Small sessions to test with."""

from collections.abc import Sequence
from pathlib import Path

from grader_app.core.roster import Cell, Column, Columns, Part, Response, Role, Roster, Source, Student
from grader_app.core.session import BundleRef, Session
from tests.tiny_bundle import ITEMS

COLUMNS = Columns(
    "Class 7B", 1, {1: Column(Role.ID), 2: Column(Role.NAME), 3: Column(Role.ANSWER, ITEMS[0].id)}
)
SOURCE = Source(Path("class.xlsx"), "0" * 64)
CELLS = [Cell(COLUMNS.sheet, row, 3) for row in range(2, 12)]


def make_session(texts: Sequence[str], marks: Sequence[float | None] | None = None) -> Session:
    """A session of one item whose answers stand in column C from row 2."""
    marks = marks or [None] * len(texts)
    responses = tuple(
        Response(Cell(COLUMNS.sheet, row, 3), Student(f"{row:03}", f"Student {row}"), ITEMS[0].id, text, mark)
        for row, (text, mark) in enumerate(zip(texts, marks, strict=True), start=2)
    )
    roster = Roster((Part(SOURCE, COLUMNS),), responses)
    return Session(roster, ITEMS, BundleRef("tiny", "1.0.0", "f" * 64))
