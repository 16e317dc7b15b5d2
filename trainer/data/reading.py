"""Read items and responses, and say everything that is wrong with them at once.

No problem repeats an answer's text.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

from trainer.data import DataError, Dataset, Example, Response, Split, TaskItem, plain
from trainer.data.dealing import deal_test
from trainer.data.items import clean, number, read_items
from trainer.data.tables import Aliases, Row, Table, column_name, need, read_table
from trainer.progress import Progress, quiet

FEWEST_TRAINING_ROWS = 10
SUBGROUP = "subgroup_"
_COPIED_WORDS = 10  # people do write the same short answer; who writes the same ten words has copied them

_TEXT_ALIASES: Final[Aliases] = {
    "item_id": ("item", "question_id", "prompt_id", "task_id", "essayset", "essay_set"),
    "response_id": ("id", "answer_id", "essay_id"),
    "response": ("answer", "text", "response_text", "answer_text", "student_answer", "essaytext", "essay"),
}
RESPONSE_ALIASES: Final[Aliases] = {
    **_TEXT_ALIASES,
    "score": ("score1", "score_1", "human_score", "points", "mark", "grade", "label"),
    "score2": ("score_2", "second_score"),
    "split": ("partition", "set"),
}
OTHER_COLUMNS: Final = ("group",)
"""Columns of responses that have no other names."""

_SPLITS: Final[Mapping[str, Split]] = {
    "train": "train",
    "training": "train",
    "validation": "validation",
    "valid": "validation",
    "val": "validation",
    "dev": "validation",
    "test": "test",
    "testing": "test",
}


def read_dataset(
    items_path: Path,
    responses_path: Path,
    unlabelled_path: Path | None = None,
    *,
    columns: Mapping[str, str] = MappingProxyType({}),
    seed: int = 0,
    progress: Progress = quiet,
) -> Dataset:
    """Read and check all files.

    Args:
        items_path: CSV (id, prompt; title, reference, level_1_points, level_1_label, level_1_wording,
            level_2_points, ... or min_score and max_score may be left out) or TOML (``[[items]]`` with
            ``[[items.levels]]``).
        responses_path: CSV (response, score; item_id where there are several items; response_id, split,
            score2, group and columns subgroup_... may be left out). Without a split, one is dealt.
        unlabelled_path: CSV (item_id, response_id, response) of answers that nobody has scored.
        columns: Our name of a column of the responses to the header it has there, where aliases do not do.
        seed: Deals the split where the responses have none.
        progress: Told what was made of columns under other names, and of a missing split.

    Raises:
        DataError: ``bad-data``; its ``problems`` name every row that is wrong.
    """
    problems: list[str] = []
    table = read_table(responses_path, RESPONSE_ALIASES, problems, progress, columns)
    usable = need(table, ("response", "score"), problems)
    own: list[str] = []
    tasks = read_items(items_path, own, _scores(table) if usable else {}, progress)
    problems += own
    responses = _Responses(tasks, problems, all_known=not own).read(table) if usable else []
    unlabelled: list[Response] = []
    if unlabelled_path is not None:
        likely = {ours: (column_name(columns.get(ours, "")), *them) for ours, them in _TEXT_ALIASES.items()}
        other = read_table(unlabelled_path, likely, problems, progress)
        if need(other, ("response",), problems):
            taken = frozenset(response.response_id for response in responses)
            unlabelled = _Responses(tasks, problems, all_known=not own, taken=taken).read(other)
    if usable and not problems:
        if "split" not in table.columns:
            responses = deal_test(responses, seed)
            tested = sum(response.split == "test" for response in responses)
            progress(f"{table.name}: there is no split; {tested} of {len(responses)} are kept for testing")
        problems += _torn_groups(responses, table.name)
        responses = _set_repeated_apart(responses, table.name, progress)
        problems += _too_few(tasks, responses, table.name)
        problems += _unlabelled_tests(responses, unlabelled, unlabelled_path)
    _raise(problems)
    return Dataset(tuple(tasks), tuple(responses), tuple(unlabelled))


def read_examples(path: Path, dataset: Dataset) -> list[Example]:
    """Read answers of our own (CSV item_id, response) that a bundle carries to check itself.

    Raises:
        DataError: ``bad-data``; its ``problems`` name every row that is wrong.
    """
    problems: list[str] = []
    table = read_table(path, _TEXT_ALIASES, problems)
    examples = []
    for row in table.rows if need(table, ("item_id", "response"), problems) else ():
        item_id = clean(row.cells["item_id"])
        if item_id not in dataset.item_index:
            problems.append(f"{row.where}: there is no item {item_id or 'with an empty id'}")
        elif not clean(row.cells["response"]):
            problems.append(f"{row.where}: the response is blank")
        else:
            examples.append(Example(item_id, row.cells["response"]))
    _raise(problems)
    return examples


def _scores(table: Table) -> Mapping[str, set[float]]:
    """Return the scores seen on each item; without item ids all are the only item's, whatever its id."""
    seen: defaultdict[str, set[float]] = defaultdict(set)
    everywhere = "item_id" not in table.columns
    for row in table.rows:
        found = number(clean(row.cells["score"]))
        if found is not None:
            seen["" if everywhere else clean(row.cells["item_id"])].add(found)
    return defaultdict(lambda: seen[""]) if everywhere else seen


class _Responses:
    """Reads tables of responses to ``tasks``.

    ``all_known`` is false when some items could not be read: then a row of an unknown item is not to blame.
    ``taken`` are response ids of another table.
    """

    def __init__(
        self,
        tasks: Sequence[TaskItem],
        problems: list[str],
        *,
        all_known: bool,
        taken: frozenset[str] = frozenset(),
    ) -> None:
        self._tasks = {task.id: task for task in tasks}
        self._problems = problems
        self._all_known = all_known
        self._taken = taken
        self._first_row: dict[str, str] = {}

    def read(self, table: Table) -> list[Response]:
        if "item_id" not in table.columns and len(self._tasks) != 1:
            if self._all_known:
                self._problems.append(f"{table.name}: the column item_id is missing")
            return []
        made = [self._response(row, table) for row in table.rows]
        return [response for response in made if response is not None]

    def _response(self, row: Row, table: Table) -> Response | None:
        cells = {name: clean(value) for name, value in row.cells.items()}
        found: list[str] = []
        item_id = cells["item_id"] if "item_id" in cells else next(iter(self._tasks))
        task = self._tasks.get(item_id)
        if task is None and self._all_known:
            found.append(f"there is no item {item_id or 'with an empty id'}")
        response_id = cells.get("response_id", f"{Path(table.name).stem}-{row.number}")
        if not response_id:
            found.append("response_id is missing")
        elif response_id in self._taken:
            found.append(f"response_id {response_id} is already among the scored responses")
        elif (first := self._first_row.setdefault(response_id, row.where)) != row.where:
            found.append(f"response_id {response_id} is already in {first}")
        split = _split(cells, table, found)
        if not cells["response"]:
            found.append("the response is blank")
        level = _level(task, "score", cells, found) if split != "unlabelled" else -1
        second = _level(task, "score2", cells, found) if cells.get("score2") else None
        self._problems += [f"{row.where}: {problem}" for problem in found]
        if found or task is None or level is None:
            return None
        subgroups = {
            name.removeprefix(SUBGROUP): value
            for name, value in cells.items()
            if name.startswith(SUBGROUP) and value
        }
        return Response(
            response_id,
            task.id,
            split,
            row.cells["response"],
            level,
            second,
            cells.get("group", ""),
            subgroups,
        )


def _split(cells: Mapping[str, str], table: Table, found: list[str]) -> Split:
    if "score" not in table.columns:
        return "unlabelled"
    if "split" not in table.columns:
        return "train"
    said = cells["split"]
    if said.lower() not in _SPLITS:
        found.append(f"split is {said or 'empty'}, not train, validation or test")
    return _SPLITS.get(said.lower(), "train")


def _level(task: TaskItem | None, column: str, cells: Mapping[str, str], found: list[str]) -> int | None:
    if task is None:
        return None
    points = [level.points for level in task.item.rubric.levels]
    score = number(cells[column])
    if score is None or score not in points:
        found.append(f"{column} {cells[column] or '(empty)'} is no level of {task.id}")
        return None
    return points.index(score)


def _set_repeated_apart(responses: Sequence[Response], name: str, progress: Progress) -> list[Response]:
    """Return the responses; a test response that copies one that is learnt from is no longer a test."""
    learnt = {(r.item_id, plain(r.text)) for r in responses if r.split != "test"}
    again = [r for r in responses if r.split == "test" and (r.item_id, plain(r.text)) in learnt]
    copied = {r.response_id for r in again if len(r.text.split()) >= _COPIED_WORDS}
    if copied:
        progress(
            f"{name}: {len(copied)} long test responses stand word for word among those learnt from, and are "
            f"not measured: {', '.join(sorted(copied))}"
        )
    if len(again) > len(copied):
        progress(
            f"{name}: {len(again) - len(copied)} short test responses have the same words as one that is "
            "learnt from; they are measured like the others"
        )
    return [replace(r, split="repeated") if r.response_id in copied else r for r in responses]


def _torn_groups(responses: Sequence[Response], name: str) -> list[str]:
    """Say which groups are in more than one split: there the test could be known beforehand."""
    groups: defaultdict[str, set[str]] = defaultdict(set)
    for response in responses:
        if response.group:
            groups[response.group].add(response.split)
    return [
        f"{name}: group {group} is in more than one split ({', '.join(sorted(splits))})"
        for group, splits in groups.items()
        if len(splits) > 1
    ]


def _unlabelled_tests(
    responses: Sequence[Response], unlabelled: Sequence[Response], path: Path | None
) -> list[str]:
    tests = {(r.item_id, plain(r.text)): r.response_id for r in responses if r.split == "test"}
    return [
        f"{path.name if path else ''}: {response.response_id} has the same words as test response {test}"
        for response in unlabelled
        if (test := tests.get((response.item_id, plain(response.text))))
    ]


def _too_few(tasks: Sequence[TaskItem], responses: Sequence[Response], name: str) -> list[str]:
    problems = []
    for task in tasks:
        own = [r for r in responses if r.item_id == task.id and r.split == "train"]
        if len(own) < FEWEST_TRAINING_ROWS:
            problems.append(
                f"{name}: item {task.id} has {len(own)} train responses, at least "
                f"{FEWEST_TRAINING_ROWS} are needed"
            )
        elif len({response.level for response in own}) < 2:
            problems.append(f"{name}: all train responses of item {task.id} have the same score")
    return problems


def _raise(problems: Sequence[str]) -> None:
    if problems:
        count = "one problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise DataError(
            f"The training data has {count}.",
            hint="Correct the rows listed and run again; nothing has been written.",
            code="bad-data",
            problems=problems,
        )
