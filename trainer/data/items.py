"""Read the items file, CSV or TOML, and say everything that is wrong with it at once."""

import math
import re
import textwrap
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from grader_app.bundle import Item, Level, Rubric
from trainer.data import TaskItem
from trainer.data.tables import Aliases, need, read_table, read_text
from trainer.progress import Progress, quiet

MOST_DEDUCED_LEVELS = 21
"""0 to 10 in halves. More different scores than that are a measurement, not a rubric."""

_ALIASES: Final[Aliases] = {
    "id": ("item_id", "item", "question_id", "prompt_id", "task_id", "essayset", "essay_set"),
    "prompt": ("question", "text", "question_text", "prompt_text", "stem"),
    "title": ("name", "short_title"),
    "reference": ("reference_answer", "model_answer", "sample_answer", "correct_answer"),
    "min_score": ("min_points", "min"),
    "max_score": ("max_points", "max"),
}
_LEVEL_PARTS = ("points", "label", "wording")
_LEVEL_COLUMN = re.compile(r"level_(\d+)_(?:points|label|wording)")

Scores = Mapping[str, Collection[float]]
"""The different scores seen on each item's responses."""

_NO_SCORES: Final[Scores] = MappingProxyType({})
_Numbered = Iterator[tuple[str, Mapping[str, Any], Sequence[Mapping[str, Any]]]]


def read_items(
    path: Path, problems: list[str], seen: Scores = _NO_SCORES, progress: Progress = quiet
) -> list[TaskItem]:
    """Read items, adding to ``problems`` what is wrong with them.

    An item without levels of its own gets one for each point from ``min_score`` (0) to ``max_score``; with
    neither, one for each score in ``seen``.
    """
    numbered = _toml_items(path, problems) if path.suffix == ".toml" else _csv_items(path, problems, progress)
    tasks: dict[str, TaskItem] = {}
    deduced = []
    for where, row, levels in numbered:
        found = [f"{where}: {name} is missing" for name in ("id", "prompt") if not clean(row.get(name))]
        item_id, prompt = clean(row.get("id")), clean(row.get("prompt"))
        if item_id in tasks:
            found.append(f"{where}: the id {item_id} is used twice")
        if levels:
            rubric = _rubric(levels, where, found)
        else:
            rubric = _deduced(row, item_id, seen, where, found)
            deduced.append(item_id)
        if found or rubric is None:
            problems += found
            continue
        title = clean(row.get("title")) or textwrap.shorten(prompt, 60, placeholder=" …")
        tasks[item_id] = TaskItem(Item(item_id, title, prompt, rubric), clean(row.get("reference")))
    if not tasks and not problems:
        problems.append(f"{path.name}: there are no items")
    if deduced and not problems:
        progress(f"{path.name}: levels of {len(deduced)} items are named by their points alone")
    return list(tasks.values())


def number(value: Any) -> float | None:
    """Return ``value`` as a finite number, also where a decimal comma was typed; else None."""
    try:
        found = float(value.replace(",", ".") if isinstance(value, str) else value)
    except (TypeError, ValueError):
        return None
    return found if math.isfinite(found) else None


def clean(value: Any) -> str:
    """Return a cell without space around it, "" for none."""
    return "" if value is None else str(value).strip()


def _csv_items(path: Path, problems: list[str], progress: Progress) -> _Numbered:
    table = read_table(path, _ALIASES, problems, progress)
    if not need(table, ("id", "prompt"), problems):
        return
    matches = [_LEVEL_COLUMN.fullmatch(name) for name in table.columns]
    numbers = sorted({int(match[1]) for match in matches if match})
    for row in table.rows:
        levels = [{part: row.cells.get(f"level_{n}_{part}", "") for part in _LEVEL_PARTS} for n in numbers]
        # Items of one file may have different numbers of levels: an empty level is no level.
        yield row.where, row.cells, [level for level in levels if any(map(clean, level.values()))]


def _toml_items(path: Path, problems: list[str]) -> _Numbered:
    try:
        tree = tomllib.loads(read_text(path))
        entries = [
            (dict(entry), [dict(level) for level in entry.get("levels", [])]) for entry in tree["items"]
        ]
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        problems.append(f"{path.name}: not a TOML file with [[items]] ({type(error).__name__})")
        return
    for place, (entry, levels) in enumerate(entries, start=1):
        yield f"{path.name} item {place}", entry, levels


def _rubric(levels: Sequence[Mapping[str, Any]], where: str, found: list[str]) -> Rubric | None:
    made = []
    for place, level in enumerate(levels, start=1):
        points = number(level.get("points"))
        if points is None:
            found.append(f"{where}: the points of level {place} are not a number")
        elif not clean(level.get("label")):
            found.append(f"{where}: level {place} has no label")
        else:
            made.append(Level(points, clean(level["label"]), clean(level.get("wording"))))
    if len(made) < len(levels):
        return None
    points_given = [level.points for level in made]
    if len(made) < 2 or any(low >= high for low, high in pairwise(points_given)):
        found.append(f"{where}: two or more levels are needed, fewest points first, all different")
        return None
    return Rubric(tuple(made))


def _deduced(
    row: Mapping[str, Any], item_id: str, seen: Scores, where: str, found: list[str]
) -> Rubric | None:
    if clean(row.get("max_score")) or clean(row.get("min_score")):
        low, high = number(clean(row.get("min_score")) or 0), number(row.get("max_score"))
        if low is None or high is None or low >= high or (high - low) % 1:
            found.append(f"{where}: min_score and max_score are not whole points apart, the smaller first")
            return None
        points = [low + step for step in range(int(high - low) + 1)]
    else:
        points = sorted(seen.get(item_id, ()))
    if len(points) < 2:
        found.append(
            f"{where}: item {item_id} has no levels, no max_score, and fewer than two different scores"
        )
        return None
    if len(points) > MOST_DEDUCED_LEVELS:
        found.append(
            f"{where}: item {item_id} would have {len(points)} levels, at most {MOST_DEDUCED_LEVELS} can be "
            "deduced: round its scores, or give its levels"
        )
        return None
    return Rubric(tuple(Level(p, f"{p:g}", f"Earns {p:g} of {points[-1]:g} points.") for p in points))
