"""Answers to the tiny bundle's questions, with two raters and subgroups, and the report on them."""

from dataclasses import replace
from pathlib import Path

from grader_app.bundle import Bundle
from tests.tiny_bundle import ITEMS, write_tiny_bundle
from trainer.data import Response
from trainer.report.asking import Scored, score

SAID = (
    ("banana", "a banana is not open", "the banana is in the bulb"),
    ("the battery", "a battery is open", "battery in the bulb"),
    ("a closed path", "the closed path is the battery path", "the gap is closed in a path"),
)
SECRET = "zebrafish"
"""A word in one answer that must never be in a report."""


def responses() -> tuple[Response, ...]:
    """Return 27 answers an item; every fourth has a human level one lower than the bundle would say."""
    rows = []
    for item in ITEMS:
        for level, texts in enumerate(SAID):
            for number in range(9):
                text = texts[number % 3] + " is" * (number // 3)
                own = Response(f"{item.id}-{level}-{number}", item.id, "test", text, level)
                if number % 4 == 3:
                    own = replace(own, level=max(0, level - 1))
                if number % 2:
                    own = replace(own, second_level=level)
                rows.append(replace(own, subgroups={"school": "A" if number < 8 else "B"}))
    rows[0] = replace(rows[0], text=f"{rows[0].text} {SECRET}")
    return tuple(rows)


def tiny(folder: Path, items: int = len(ITEMS)) -> Bundle:
    """Open the tiny bundle, with its first ``items`` items."""
    return Bundle.open(write_tiny_bundle(folder, items=ITEMS[:items]))


def scored(folder: Path) -> tuple[Scored, ...]:
    """Return the answers with the tiny bundle's predictions."""
    return score(tiny(folder), responses())
