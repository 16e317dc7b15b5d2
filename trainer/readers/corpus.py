"""What every reader gives: a data set with its official splits, and how it is written as our own files."""

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from grader_app.bundle import Item, Level, Rubric
from trainer.data import DataError, Dataset, Response, Split, TaskItem, plain

_FEWEST_TRAINING_ROWS = 10
_SPLITS: Final[Mapping[str, Split]] = {"train": "train", "validation": "validation"}  # all others are tests


@dataclass(frozen=True, slots=True)
class Question:
    """A question as its original file has it; ``reference`` is "" where there is no model answer."""

    id: str
    prompt: str
    reference: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A student's answer as its original file has it; ``where`` says which file and place, for messages."""

    where: str
    item_id: str
    response_id: str
    official: str
    text: str
    level: int
    second_level: int | None = None
    group: str = ""


@dataclass(frozen=True, slots=True)
class Corpus:
    """A data set and the official split of each of its responses (``train``, ``unseen-answers``, ...)."""

    dataset: Dataset
    official: Mapping[str, str]

    def only(self, wanted: Callable[[Response], bool]) -> "Corpus":
        """Return the responses that are ``wanted``, and the items they answer."""
        responses = tuple(response for response in self.dataset.responses if wanted(response))
        known = {response.item_id for response in responses}
        items = tuple(task for task in self.dataset.items if task.id in known)
        ids = {response.response_id for response in responses}
        return Corpus(Dataset(items, responses), {i: split for i, split in self.official.items() if i in ids})

    def learnable(self) -> "Corpus":
        """Return the items that a student can learn: ten train responses or more, not all of one level."""
        counts: Counter[str] = Counter()
        levels: set[tuple[str, int]] = set()
        for response in self.dataset.of("train"):
            counts[response.item_id] += 1
            levels.add((response.item_id, response.level))
        different = Counter(item_id for item_id, _ in levels)
        known = {i for i, count in counts.items() if count >= _FEWEST_TRAINING_ROWS and different[i] > 1}
        return self.only(lambda response: response.item_id in known)

    def repeated(self) -> frozenset[str]:
        """Return the ids of test responses with the words of another split's response to the same item."""
        learnt = {
            (response.item_id, plain(response.text)) for response in self.dataset.of("train", "validation")
        }
        return frozenset(
            response.response_id
            for response in self.dataset.of("test")
            if (response.item_id, plain(response.text)) in learnt
        )


def assemble(
    questions: Iterable[Question],
    answers: Iterable[Answer],
    levels: Callable[[str], Sequence[Level]],
    problems: Sequence[str],
    folder: Path,
) -> Corpus:
    """Put questions and answers together.

    Args:
        questions: In any order; a question may come again with other answers.
        answers: In any order; each names one of the questions.
        levels: An item's levels, by its id, lowest first.
        problems: What is already known to be wrong.
        folder: Where they were read, for the message.

    Raises:
        DataError: ``bad-data`` with all ``problems`` and those found here: blank answers, ids used twice.
    """
    known = {question.id: question for question in questions}
    found = list(problems)
    responses: dict[str, Response] = {}
    official: dict[str, str] = {}
    for answer in answers:
        if not answer.text.strip():
            found.append(f"{answer.where}: the answer is blank")
        elif answer.response_id in responses:
            found.append(f"{answer.where}: the id {answer.response_id} is used twice")
        elif answer.item_id not in known:
            found.append(f"{answer.where}: there is no question {answer.item_id}")
        else:
            responses[answer.response_id] = Response(
                answer.response_id,
                answer.item_id,
                _SPLITS.get(answer.official, "test"),
                answer.text.strip(),
                answer.level,
                answer.second_level,
                answer.group,
            )
            official[answer.response_id] = answer.official
    if found or not responses:
        raise bad_data(folder, found or [f"{folder.name}: no answers are there"])
    asked = {response.item_id for response in responses.values()}
    items = tuple(
        TaskItem(Item(i, known[i].title or i, known[i].prompt, Rubric(tuple(levels(i)))), known[i].reference)
        for i in sorted(asked)
    )
    return Corpus(Dataset(items, tuple(responses.values())), official)


def bad_data(folder: Path, problems: Sequence[str]) -> DataError:
    """Return the error that lists what is wrong with the files of ``folder``."""
    count = "one problem" if len(problems) == 1 else f"{len(problems)} problems"
    return DataError(
        f"The files in “{folder.name}” have {count}.",
        hint="Unpack the original files again, whole and unchanged; nothing has been written.",
        code="bad-data",
        problems=problems,
    )


def no_files(folder: Path, wanted: str) -> DataError:
    """Return the error for a folder that lacks the files a reader wants."""
    return DataError(
        f"The folder “{folder.name}” does not hold {wanted}.",
        hint="Name the folder into which the original archive was unpacked.",
        code="no-files",
    )


def write_corpus(corpus: Corpus, folder: Path) -> None:
    """Write items.csv and responses.csv of what can be learnt, and the test of new questions beside them.

    The new questions, which a student cannot know and a teacher can be tried on, go to unseen-items.csv and
    unseen-responses.csv. Every file is complete before the first one is put in its place.

    Raises:
        DataError: ``unwritable``; or ``bad-data`` when no item has train responses enough.
    """
    known = corpus.learnable()
    if not known.dataset.items:
        raise bad_data(folder, [f"no item has {_FEWEST_TRAINING_ROWS} train responses of different levels"])
    new = corpus.only(lambda r: r.split == "test" and r.item_id not in known.dataset.item_index)
    parts = {"": known, "unseen-": new} if new.dataset.items else {"": known}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=folder, prefix=".staging-") as staging:
            for prefix, part in parts.items():
                _write(Path(staging) / f"{prefix}items.csv", _item_rows(part.dataset))
                _write(Path(staging) / f"{prefix}responses.csv", _response_rows(part))
            for made in sorted(Path(staging).iterdir()):
                made.replace(folder / made.name)
    except OSError as error:
        raise DataError(
            f"Nothing can be written into “{folder.name}”.",
            hint="Check that it is a folder, that you may write there, and that the disk is not full.",
            code="unwritable",
        ) from error


def _item_rows(dataset: Dataset) -> list[list[object]]:
    names = [f"level_{n + 1}_{part}" for n in range(dataset.max_levels) for part in ("points", "label")]
    rows: list[list[object]] = [["id", "title", "prompt", "reference", *names]]
    for task in dataset.items:
        cells = [cell for level in task.item.rubric.levels for cell in (level.points, level.label)]
        cells += [""] * (len(names) - len(cells))
        rows.append([task.id, task.item.title, task.item.prompt, task.reference, *cells])
    return rows


def _response_rows(corpus: Corpus) -> list[list[object]]:
    points = {task.id: [level.points for level in task.item.rubric.levels] for task in corpus.dataset.items}
    header = ["item_id", "response_id", "split", "official_split", "response", "score", "score2", "group"]
    rows: list[list[object]] = [list(header)]
    for r in corpus.dataset.responses:
        second = "" if r.second_level is None else points[r.item_id][r.second_level]
        # A student may have answered other questions of the test: a group only deals folds of train rows.
        group = r.group if r.split == "train" else ""
        score = points[r.item_id][r.level]
        official = corpus.official[r.response_id]
        rows.append([r.item_id, r.response_id, r.split, official, r.text, score, second, group])
    return rows


def _write(path: Path, rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def told_apart(answers: Sequence[Answer]) -> list[Answer]:
    """Return the answers with ids that name one each: an id used in train and in a test gets the test's name.

    SAF's numbering starts again in each split, so that one id may be two students.
    """
    learnt = {answer.response_id for answer in answers if answer.official == "train"}
    return [
        replace(answer, response_id=f"{answer.response_id}@{answer.official}")
        if answer.official != "train" and answer.response_id in learnt
        else answer
        for answer in answers
    ]
