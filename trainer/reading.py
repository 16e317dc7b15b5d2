"""Read items and responses, and say everything that is wrong with them at once.

Rows are numbered as a spreadsheet shows them: the header is row 1. No problem repeats an answer's text.
"""

import csv
import math
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

from grader_app.bundle import Item, Level, Rubric
from trainer.data import DataError, Dataset, Example, Response, Split, TaskItem, plain

_ITEM_COLUMNS = ("id", "title", "prompt")
_LEVEL_PARTS = ("points", "label", "wording")
_LEVEL_COLUMN = re.compile(r"level_(\d+)_(?:points|label|wording)")
_RESPONSE_COLUMNS = ("item_id", "response_id", "split", "response", "score")
_FEWEST_TRAINING_ROWS = 10


def read_dataset(items_path: Path, responses_path: Path) -> Dataset:
    """Read and check both files.

    Args:
        items_path: CSV (id, title, prompt, reference, level_1_points, level_1_label, level_1_wording,
            level_2_points, ...; reference may be left out) or TOML (``[[items]]`` with ``[[items.levels]]``).
        responses_path: CSV (item_id, response_id, split, response, score; score2 and group may be left out).

    Raises:
        DataError: ``bad-data``; its ``problems`` name every row that is wrong.
    """
    problems: list[str] = []
    tasks = read_items(items_path, problems)
    responses = _read_responses(responses_path, {task.id: task for task in tasks}, problems)
    if not problems:
        problems += _across_splits(responses, responses_path.name)
        problems += _too_few(tasks, responses, responses_path.name)
    _raise(problems)
    return Dataset(tuple(tasks), tuple(responses))


def read_items(path: Path, problems: list[str]) -> list[TaskItem]:
    """Read items, adding to ``problems`` what is wrong with them."""
    numbered = _toml_items(path, problems) if path.suffix == ".toml" else _csv_items(path, problems)
    tasks: dict[str, TaskItem] = {}
    for where, row, levels in numbered:
        found = [f"{where}: {name} is missing" for name in _ITEM_COLUMNS if not _clean(row.get(name))]
        item_id = _clean(row.get("id"))
        if item_id in tasks:
            found.append(f"{where}: the id {item_id} is used twice")
        rubric = _rubric(levels, where, found)
        if found or rubric is None:
            problems += found
            continue
        item = Item(item_id, _clean(row["title"]), _clean(row["prompt"]), rubric)
        tasks[item_id] = TaskItem(item, _clean(row.get("reference")))
    if not tasks and not problems:
        problems.append(f"{path.name}: there are no items")
    return list(tasks.values())


def read_examples(path: Path, dataset: Dataset) -> list[Example]:
    """Read answers of our own (CSV item_id, response) that a bundle carries to check itself.

    Raises:
        DataError: ``bad-data``; its ``problems`` name every row that is wrong.
    """
    problems: list[str] = []
    examples = []
    for row in _csv_rows(path, ("item_id", "response"), problems):
        item_id = _clean(row.cells["item_id"])
        if item_id not in dataset.item_index:
            problems.append(f"{row.where}: there is no item {item_id or 'with an empty id'}")
        elif not _clean(row.cells["response"]):
            problems.append(f"{row.where}: the response is blank")
        else:
            examples.append(Example(item_id, row.cells["response"]))
    _raise(problems)
    return examples


@dataclass(frozen=True, slots=True)
class _Row:
    where: str
    cells: Mapping[str, str]


_Numbered = Iterator[tuple[str, Mapping[str, Any], Sequence[Mapping[str, Any]]]]


def _csv_items(path: Path, problems: list[str]) -> _Numbered:
    for row in _csv_rows(path, (*_ITEM_COLUMNS, "level_1_points", "level_2_points"), problems):
        found = [_LEVEL_COLUMN.fullmatch(name) for name in row.cells]
        numbers = sorted({int(match[1]) for match in found if match})
        levels = [
            {part: row.cells.get(f"level_{number}_{part}", "") for part in _LEVEL_PARTS} for number in numbers
        ]
        # Items of one file may have different numbers of levels: an empty level is no level.
        yield row.where, row.cells, [level for level in levels if any(map(_clean, level.values()))]


def _toml_items(path: Path, problems: list[str]) -> _Numbered:
    try:
        tree = tomllib.loads(_text(path))
        entries = [
            (dict(entry), [dict(level) for level in entry.get("levels", [])]) for entry in tree["items"]
        ]
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        problems.append(f"{path.name}: not a TOML file with [[items]] ({type(error).__name__})")
        return
    for number, (entry, levels) in enumerate(entries, start=1):
        yield f"{path.name} item {number}", entry, levels


def _rubric(levels: Sequence[Mapping[str, Any]], where: str, found: list[str]) -> Rubric | None:
    made = []
    for number, level in enumerate(levels, start=1):
        points = _number(level.get("points"))
        if points is None:
            found.append(f"{where}: the points of level {number} are not a number")
        elif not _clean(level.get("label")):
            found.append(f"{where}: level {number} has no label")
        else:
            made.append(Level(points, _clean(level["label"]), _clean(level.get("wording"))))
    if len(made) < len(levels):
        return None
    points_given = [level.points for level in made]
    if len(made) < 2 or any(low >= high for low, high in pairwise(points_given)):
        found.append(f"{where}: two or more levels are needed, fewest points first, all different")
        return None
    return Rubric(tuple(made))


def _read_responses(path: Path, tasks: Mapping[str, TaskItem], problems: list[str]) -> list[Response]:
    responses = []
    first_row: dict[str, str] = {}
    for row in _csv_rows(path, _RESPONSE_COLUMNS, problems):
        found = []
        cells = {name: _clean(value) for name, value in row.cells.items()}
        task = tasks.get(cells["item_id"])
        if task is None:
            found.append(f"{row.where}: there is no item {cells['item_id'] or 'with an empty id'}")
        if not cells["response_id"]:
            found.append(f"{row.where}: response_id is missing")
        elif (first := first_row.setdefault(cells["response_id"], row.where)) != row.where:
            found.append(f"{row.where}: response_id {cells['response_id']} is already in {first}")
        if cells["split"] not in get_args(Split):
            found.append(f"{row.where}: split is {cells['split'] or 'empty'}, not train, validation or test")
        if not cells["response"]:
            found.append(f"{row.where}: the response is blank")
        level = second_level = None
        if task is not None:
            level = _level(task, cells["score"])
            if level is None:
                found.append(f"{row.where}: score {cells['score'] or '(empty)'} is no level of {task.id}")
            if cells.get("score2"):
                second_level = _level(task, cells["score2"])
                if second_level is None:
                    found.append(f"{row.where}: score2 {cells['score2']} is no level of {task.id}")
        problems += found
        if not found and task is not None and level is not None:
            responses.append(
                Response(
                    cells["response_id"],
                    task.id,
                    cells["split"],  # type: ignore[arg-type]  # checked above
                    row.cells["response"],
                    level,
                    second_level,
                    cells.get("group", ""),
                )
            )
    return responses


def _across_splits(responses: Sequence[Response], name: str) -> list[str]:
    """Say what would let the test be known beforehand: one text, or one group, on both sides."""
    problems = []
    texts: defaultdict[tuple[str, str], list[Response]] = defaultdict(list)
    groups: defaultdict[str, set[str]] = defaultdict(set)
    for response in responses:
        texts[response.item_id, plain(response.text)].append(response)
        if response.group:
            groups[response.group].add(response.split)
    for same in texts.values():
        learnt = next((response for response in same if response.split != "test"), None)
        tested = [response for response in same if response.split == "test"]
        if learnt is not None:
            problems += [
                f"{name}: test response {response.response_id} has the same words as "
                f"{learnt.split} response {learnt.response_id}"
                for response in tested
            ]
    problems += [
        f"{name}: group {group} is in more than one split ({', '.join(sorted(splits))})"
        for group, splits in groups.items()
        if len(splits) > 1
    ]
    return problems


def _too_few(tasks: Sequence[TaskItem], responses: Sequence[Response], name: str) -> list[str]:
    problems = []
    for task in tasks:
        own = [r for r in responses if r.item_id == task.id and r.split == "train"]
        if len(own) < _FEWEST_TRAINING_ROWS:
            problems.append(
                f"{name}: item {task.id} has {len(own)} train responses, at least "
                f"{_FEWEST_TRAINING_ROWS} are needed"
            )
        elif len({response.level for response in own}) < 2:
            problems.append(f"{name}: all train responses of item {task.id} have the same score")
    return problems


def _csv_rows(path: Path, needed: Sequence[str], problems: list[str]) -> Iterator[_Row]:
    reader = csv.DictReader(StringIO(_text(path), newline=""), strict=True)
    missing = [name for name in needed if name not in (reader.fieldnames or ())]
    if missing:
        problems += [f"{path.name}: the column {name} is missing" for name in missing]
        return
    try:
        for number, cells in enumerate(reader, start=2):
            if None in cells or None in cells.values():
                problems.append(f"{path.name} row {number}: it has more or fewer cells than the header")
            else:
                yield _Row(f"{path.name} row {number}", cells)
    except csv.Error as error:
        problems.append(f"{path.name}: not a CSV file ({error})")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(
            f"The file “{path.name}” cannot be read.",
            hint="Check that it is there, and saved as UTF-8.",
            code="unreadable",
        ) from error


def _raise(problems: Sequence[str]) -> None:
    if problems:
        count = "one problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise DataError(
            f"The training data has {count}.",
            hint="Correct the rows listed and run again; nothing has been written.",
            code="bad-data",
            problems=problems,
        )


def _clean(value: Any) -> str:
    return "" if value is None else str(value).strip()


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None


def _level(task: TaskItem, score: str) -> int | None:
    points = [level.points for level in task.item.rubric.levels]
    number = _number(score)
    return points.index(number) if number in points else None
