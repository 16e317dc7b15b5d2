"""``grader-train new``: from a table of answers and scores to a config file that runs as it is."""

import csv
import json
import textwrap
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from io import StringIO
from pathlib import Path
from shutil import rmtree
from string import Template
from typing import Any, Final

from trainer.data import DataError
from trainer.data.items import number
from trainer.data.reading import RESPONSE_ALIASES
from trainer.data.tables import Table, column_name, read_table
from trainer.files import put
from trainer.runs.project import check_project, load, read_tree, slug

Ask = Callable[[str, str], str]
"""Given a question and the answer that is taken if there is none, returns the answer."""

COLUMNS: Final[Mapping[str, str]] = {
    "response": "Which column holds what the students wrote?",
    "score": "Which column holds the score?",
    "item_id": "Which column says which question it is? (empty: there is only one question)",
    "response_id": "Which column names each answer? (empty: none, the row's number will do)",
    "prompt": "Which column holds the text of the question? (empty: none)",
    "split": "Which column says train or test? (empty: none, a fifth is kept for testing)",
    "group": "Which column says what belongs together, such as the student? (empty: none)",
}
"""What is asked about each column."""

_OPTIONS: Final = {"response": "--text-column", "score": "--score-column"}
"""The columns that must be there, and what says which they are."""

_TRIES = 3
_GUESSED_PROMPTS = ("prompt", "question", "question_text")

_CONFIG = Template("""\
# How the question set "$name" is made:  grader-train run $file
# Everything after a # is a remark. Lines that begin with # are settings at their usual value: remove the #
# to change one. docs/trainer.md explains them all.

name = "$name"            # of the file; never changes
version = "1.0.0"         # a new one for every set that you pass on
title = $title
# language = "en"
# licence = ""            # of the data, such as "CC BY 4.0"
# credit = ""             # whose data it is
# preset = "auto"         # "nano", "small" or "shared": how large the student is
# seed = 0
# folds = 5               # into how many parts the answers are dealt, so that no teacher marks what it knows
# sure_risk = 0.1         # the share of the answers it calls sure that may differ from people's, 95 % sure
# learning_curve = [0.25, 0.5]  # also make students from so much of the answers, for the report

[data]                    # files are looked for beside this one
items = "items.csv"       # the questions: look at it, and write the wordings of the levels
responses = $responses
# unlabelled = "more.csv"     # more answers that nobody has scored: item_id, response_id, response
# examples = "examples.csv"   # answers that you made up, for the set to check itself: item_id, response
# card = "CARD.md"            # what teachers read about the set before they use it

[data.columns]            # the headers of your table
$columns

[[teachers]]              # a fine-tuned sentence encoder: minutes to hours
kind = "encoder"

[[teachers]]              # word and letter statistics: seconds
kind = "classical"

# [[teachers]]            # students taught by people alone: a minute or a few
# kind = "students"

# [[teachers]]            # any model's probabilities, in a file of yours
# kind = "file"
# path = "labels.csv"

# [ensemble]
# gate = true             # weigh the teachers answer by answer; false: their mean; "select": the best one
# only_if_better = true   # try students without the teachers too, and leave these out where they do not help

# [output]
# folder = "dist"         # the finished set and its report
# runs = "runs"           # what is kept while it is made
""")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is known beforehand; None is asked for, or taken from the table."""

    answers: Path
    folder: Path
    name: str | None = None
    title: str | None = None
    prompt: str | None = None
    columns: Mapping[str, str | None] | None = None


def start(wanted: Wanted, ask: Ask | None) -> Path:
    """Write ``config.toml`` and ``items.csv``; return the config file.

    Args:
        wanted: What is wanted.
        ask: Asks for what is not known; None takes what the table suggests.

    Raises:
        DataError: ``exists`` when one of the files is there; ``no-column``; ``bad-data`` when the table
            cannot be learnt from as it is.
    """
    config, items = wanted.folder / "config.toml", wanted.folder / "items.csv"
    there = [path.name for path in (config, items) if path.exists()]
    if there:
        raise DataError(
            f"{' and '.join(there)} would be overwritten.",
            hint="Choose another --folder, or move them away.",
            code="exists",
        )
    problems: list[str] = []
    table = read_table(wanted.answers, {}, problems)
    if not table.rows or problems:
        raise DataError(
            f"“{wanted.answers.name}” is not a table of answers.",
            hint="It needs a header row, and as many cells in every row.",
            code="bad-data",
            problems=problems,
        )
    columns = _choose_columns(wanted.columns or {}, table, ask)
    name = slug(_told(wanted.name, "What is the set called, in lower case?", slug(wanted.answers.stem), ask))
    title = _told(wanted.title, "Which title do teachers read?", name.replace("-", " ").capitalize(), ask)
    prompts = _prompts(table, columns, wanted.prompt, name, ask)
    texts = {
        items.name: _items(table, columns, prompts),
        config.name: _CONFIG.substitute(
            name=name,
            file=config.name,
            title=_quoted(title),
            responses=_quoted(_path_from(wanted.folder, wanted.answers)),
            columns="\n".join(
                f"{ours} = {_quoted(theirs)}" for ours, theirs in columns.items() if ours != "prompt"
            ),
        ),
    }
    _try_out(wanted.folder, texts)
    for file_name, text in texts.items():
        put(wanted.folder / file_name, partial(_write, text))
    return config


def _choose_columns(told: Mapping[str, str | None], table: Table, ask: Ask | None) -> dict[str, str]:
    """Return the header of each column by our name; those that are not there are left out."""
    chosen: dict[str, str] = {}
    for ours in COLUMNS:
        theirs = _choose_column(ours, told.get(ours), chosen, table, ask)
        if theirs:
            chosen[ours] = theirs
    return chosen


def _choose_column(
    ours: str, told: str | None, chosen: Mapping[str, str], table: Table, ask: Ask | None
) -> str:
    free = [name for name in table.columns if name and name not in chosen.values()]
    theirs = told if told is not None else next((name for name in _names_of(ours) if name in free), "")
    if told is None and ask is not None:
        for _ in range(_TRIES):
            theirs = ask(f"{COLUMNS[ours]} There are: {', '.join(free)}.", theirs if theirs in free else "")
            if column_name(theirs) in free or (not theirs and ours not in _OPTIONS):
                break
    if theirs and column_name(theirs) not in table.columns:
        raise _no_column(f"There is no column {theirs} in “{table.name}”.", table)
    if not theirs and ours in _OPTIONS:
        raise _no_column(
            f"Which column of “{table.name}” is the {ours}? Say it with {_OPTIONS[ours]}.", table
        )
    return column_name(theirs)


def _names_of(ours: str) -> Sequence[str]:
    if ours == "prompt":
        return _GUESSED_PROMPTS
    return (ours, *RESPONSE_ALIASES.get(ours, ()))


def _no_column(sentence: str, table: Table) -> DataError:
    return DataError(sentence, hint=f"It has: {', '.join(filter(None, table.columns))}.", code="no-column")


def _told(told: str | None, question: str, otherwise: str, ask: Ask | None) -> str:
    if told is not None:
        return told
    return otherwise if ask is None else ask(question, otherwise)


def _prompts(
    table: Table, columns: Mapping[str, str], told: str | None, name: str, ask: Ask | None
) -> dict[str, str]:
    """Return the text of each question by its id, in the order of the table."""
    prompts: dict[str, str] = {}
    for row in table.rows:
        item_id = row.cells[columns["item_id"]].strip() if "item_id" in columns else name
        own = row.cells[columns["prompt"]].strip() if "prompt" in columns else ""
        prompts[item_id] = prompts.get(item_id) or own
    for item_id, own in prompts.items():
        otherwise = own or f"Question {item_id}"
        if told is not None and len(prompts) == 1:
            prompts[item_id] = told
        else:
            prompts[item_id] = own or _told(None, f"What was asked in {item_id}?", otherwise, ask)
    return prompts


def _items(table: Table, columns: Mapping[str, str], prompts: Mapping[str, str]) -> str:
    """Return items.csv, with a level for each score that an item's answers got."""
    scores: defaultdict[str, set[float]] = defaultdict(set)
    for row in table.rows:
        item_id = row.cells[columns["item_id"]].strip() if "item_id" in columns else next(iter(prompts))
        score = number(row.cells[columns["score"]].strip())
        if score is not None:
            scores[item_id].add(score)
    most = max(map(len, scores.values()), default=0)
    parts = ("points", "label", "wording")
    header = [
        "id",
        "title",
        "prompt",
        "reference",
        *(f"level_{n + 1}_{p}" for n in range(most) for p in parts),
    ]
    rows: list[list[Any]] = [header]
    for item_id, prompt in prompts.items():
        points = [f"{score:g}" for score in sorted(scores[item_id])]
        levels = [cell for p in points for cell in (p, p, f"Earns {p} of {points[-1]} points.")]
        title = textwrap.shorten(prompt, 60, placeholder=" …")
        rows.append([item_id, title, prompt, "", *levels, *[""] * (3 * most - len(levels))])
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _try_out(folder: Path, texts: Mapping[str, str]) -> None:
    """Read the files as a run would, in a folder that goes away again."""
    # What is made on the way is gone again if the files cannot be read.
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    trial = folder / ".new"
    trial.mkdir(parents=True, exist_ok=True)
    try:
        for name, text in texts.items():
            (trial / name).write_text(text, encoding="utf-8")
        tree = read_tree(trial / "config.toml")
        tree["data"]["items"] = ".new/items.csv"
        load(check_project(tree, folder, "config.toml"))
    except BaseException:
        rmtree(trial)
        for place in missing:
            place.rmdir()
        raise
    rmtree(trial)


def _path_from(folder: Path, path: Path) -> str:
    try:
        return path.resolve().relative_to(folder.resolve()).as_posix()
    except ValueError:
        return path.resolve().as_posix()


def _write(text: str, path: Path) -> None:
    path.write_text(text, encoding="utf-8")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
