"""ASAP-SAS, the Hewlett Foundation's short answer scoring competition, as Kaggle gives it.

- ``train.tsv`` or ``train_rel_2.tsv``: Id, EssaySet, Score1 (the score that counts), Score2, EssayText
- ``public_leaderboard.tsv`` or ``public_leaderboard_rel_2.tsv``: Id, EssaySet, EssayText, with the scores in
  ``public_leaderboard_solution.csv`` (id, essay_score); and the same for ``private_leaderboard``

The texts have no open licence: nothing but the user's own folder ever holds them. They come without prompts,
which a file of the user's may add.
"""

import csv
from collections.abc import Mapping
from io import StringIO
from pathlib import Path
from typing import Final

from grader_app.bundle import Level
from trainer.data import DataError
from trainer.data.tables import need, read_table
from trainer.readers.corpus import Answer, Corpus, Question, assemble, no_files

_HIGHEST: Final = {"1": 3, "2": 3, "3": 2, "4": 2, "5": 3, "6": 3, "7": 2, "8": 2, "9": 2, "10": 2}
"""The highest score of each essay set, as its scoring guide has it."""

_TESTS: Final = ("public_leaderboard", "private_leaderboard")
_RELEASES: Final = ("_rel_2", "")  # the corrected release first


def read_asap_sas(folder: Path, prompts: Path | None = None) -> Corpus:
    """Read the ten essay sets, or those that are there; each is an item ``1`` to ``10``.

    Args:
        folder: Where the competition's files are.
        prompts: CSV (essay_set, prompt; title and reference may be left out). Without one, prompts are the
            titles ("Essay set 1").

    Raises:
        DataError: ``no-files`` without a train file; ``bad-data`` with everything that is wrong.
    """
    train = _release(folder, "train")
    if train is None:
        raise no_files(folder, "train.tsv or train_rel_2.tsv")
    problems: list[str] = []
    answers = _answers(train, "train", None, problems)
    for name in _TESTS:
        test, solution = _release(folder, name), folder / f"{name}_solution.csv"
        if test is not None and solution.is_file():
            answers += _answers(test, name.replace("_", "-"), _scores(solution, problems), problems)
    questions = _questions(prompts, problems)
    return assemble(questions, answers, _levels, problems, folder)


def _release(folder: Path, name: str) -> Path | None:
    return next(
        (path for end in _RELEASES if (path := folder / f"{name}{end}.tsv").is_file()),
        None,
    )


def _levels(essay_set: str) -> list[Level]:
    highest = _HIGHEST[essay_set]
    return [Level(points, f"{points} of {highest}", "") for points in range(highest + 1)]


def _answers(
    path: Path, official: str, scores: Mapping[str, str] | None, problems: list[str]
) -> list[Answer]:
    """Read one file; ``scores`` are those of a solution file, None where the file has its own."""
    # Quotation marks are students' own: the files quote nothing.
    reader = csv.reader(StringIO(_text(path), newline=""), delimiter="\t", quoting=csv.QUOTE_NONE)
    header = next(reader, [])
    wanted = ["Id", "EssaySet", "EssayText", *(["Score1", "Score2"] if scores is None else [])]
    missing = [name for name in wanted if name not in header]
    if missing:
        problems.append(f"{path.name}: the columns {', '.join(missing)} are missing")
        return []
    answers = []
    for number, row in enumerate(reader, start=2):
        where = f"{path.name} row {number}"
        if len(row) != len(header):
            problems.append(f"{where}: it has {len(row)} cells, the header {len(header)}")
            continue
        cells = dict(zip(header, row, strict=True))
        if cells["EssaySet"] not in _HIGHEST:
            problems.append(f"{where}: its essay set is none of 1 to 10")
            continue
        said = cells["Score1"] if scores is None else scores.get(cells["Id"], "")
        level = _level(said, cells["EssaySet"])
        second = _level(cells["Score2"], cells["EssaySet"]) if scores is None else None
        if level is None or (scores is None and second is None):
            problems.append(f"{where}: it has no score from 0 to {_HIGHEST[cells['EssaySet']]}")
            continue
        text = cells["EssayText"]
        answers.append(Answer(where, cells["EssaySet"], cells["Id"], official, text, level, second))
    return answers


def _level(score: str, essay_set: str) -> int | None:
    return int(score) if score in map(str, range(_HIGHEST[essay_set] + 1)) else None


def _scores(path: Path, problems: list[str]) -> dict[str, str]:
    table = read_table(path, {}, problems)
    if not need(table, ("id", "essay_score"), problems):
        return {}
    return {row.cells["id"].strip(): row.cells["essay_score"].strip() for row in table.rows}


def _questions(path: Path | None, problems: list[str]) -> list[Question]:
    questions = {number: _untitled(number) for number in _HIGHEST}
    if path is None:
        return list(questions.values())
    table = read_table(path, {"essay_set": ("essayset", "id", "item_id")}, problems)
    for row in table.rows if need(table, ("essay_set", "prompt"), problems) else ():
        number, prompt = row.cells["essay_set"].strip(), row.cells["prompt"].strip()
        if number not in _HIGHEST or not prompt:
            problems.append(f"{row.where}: it needs an essay set from 1 to 10 and a prompt")
            continue
        title = row.cells.get("title", "").strip() or questions[number].title
        questions[number] = Question(number, prompt, row.cells.get("reference", "").strip(), title)
    return list(questions.values())


def _untitled(number: str) -> Question:
    title = f"Essay set {number}"
    return Question(number, title, title=title)


def _text(path: Path) -> str:
    """Return a file's text: UTF-8, or the western code page some copies are saved in."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return path.read_text(encoding="cp1252", errors="replace")
    except OSError as error:
        raise DataError(
            f"The file “{path.name}” cannot be read.",
            hint="Check that it is there and that you may read it.",
            code="unreadable",
        ) from error
