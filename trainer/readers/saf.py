"""Short Answer Feedback (SAF; Filighera et al. 2022), English or German, as its publishers give it.

Known layouts, told by what is in the folder:

- XML, one file a question: ``training/english/*.xml``, ``unseen_answers/german/*.xml``, ... with
  ``questionText``, ``referenceAnswers/referenceAnswer`` and ``studentAnswers/studentAnswer`` of ``response``,
  ``score`` and ``verification_feedback``
- Parquet, JSON or JSON lines, one file a split (``train-00000-of-00001-....parquet``,
  ``test_unseen_answers.json``), rows of id, question, reference_answer, provided_answer, answer_feedback,
  verification_feedback, score
- one ``items.csv`` and ``responses.csv`` with the columns verification_feedback and language

The three classes of ``verification_feedback`` are the levels: each question's scores have their own maximum.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from grader_app.bundle import Level
from trainer.data.tables import need, read_table
from trainer.readers.corpus import Answer, Corpus, Question, assemble, no_files, told_apart
from trainer.readers.xml import XmlError, read_xml, text_of

_CLASSES: Final = ("Incorrect", "Partially correct", "Correct")
_LEVELS: Final = tuple(Level(points, label, "") for points, label in enumerate(_CLASSES))
_FIELDS: Final = ("id", "question", "reference_answer", "provided_answer", "verification_feedback")
_ORDER: Final = ("train", "validation", "unseen-answers", "unseen-questions")
_FOLDERS: Final = {"en": re.compile(r"english|^en$"), "de": re.compile(r"german|^de$")}


@dataclass(slots=True)
class _Found:
    """What has been read so far, and what is wrong with it."""

    questions: dict[str, Question] = field(default_factory=dict)
    answers: list[Answer] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def ask(self, question: Question) -> None:
        """Take a question; the first file that has it decides its words."""
        self.questions.setdefault(question.id, question)

    def take(
        self, where: str, item_id: str, response_id: str, official: str, text: str, feedback: str
    ) -> None:
        """Take an answer, or the problem with its class."""
        level = next((n for n, name in enumerate(_CLASSES) if name.lower() == feedback.strip().lower()), None)
        if level is None:
            self.problems.append(f"{where}: verification_feedback is none of {', '.join(_CLASSES)}")
        else:
            self.answers.append(Answer(where, item_id, response_id, official, text, level))


def read_saf(folder: Path, language: str = "") -> Corpus:
    """Read one language, or all that is there.

    Args:
        folder: Where the files are, however deep.
        language: ``en`` or ``de``, told by the folders' names; "" for all files.

    Raises:
        DataError: ``no-files`` when there is nothing of the kind; ``bad-data`` with everything that is wrong.
    """
    found = _Found()
    if (folder / "responses.csv").is_file():
        _read_tables(folder, language, found)
    else:
        files = [path for path in folder.rglob("*") if path.is_file() and _speaks(path, folder, language)]
        # In order of the splits, so that a question has the same number whatever the files are called.
        files.sort(key=lambda path: (_ORDER.index(_official(path, folder) or _ORDER[-1]), path))
        number_of: dict[str, str] = {}
        for path in files:
            if path.suffix == ".xml":
                _read_question(path, folder, found)
            elif path.suffix in (".parquet", ".json", ".jsonl"):
                _read_split(path, folder, number_of, found)
    if not found.answers and not found.problems:
        raise no_files(folder, "files of Short Answer Feedback" + (f" in {language}" if language else ""))
    answers = told_apart(found.answers)
    return assemble(found.questions.values(), answers, lambda _: _LEVELS, found.problems, folder)


def _official(path: Path, folder: Path) -> str | None:
    for part in reversed(path.relative_to(folder).parts):
        name = part.lower().replace("-", "_").removeprefix("test_")
        if name.startswith("train"):
            return "train"
        for split in _ORDER[1:]:
            if name.startswith(split.replace("-", "_")):
                return split
    return None


def _speaks(path: Path, folder: Path, language: str) -> bool:
    parts = (folder.name, *path.relative_to(folder).parts[:-1])
    return not language or any(_FOLDERS[language].search(part.lower()) for part in parts)


def _read_question(path: Path, folder: Path, found: _Found) -> None:
    where, official = path.relative_to(folder).as_posix(), _official(path, folder)
    try:
        root = read_xml(path)
    except XmlError as error:
        found.problems.append(f"{where}: {error}")
        return
    item_id = root.get("id", "")
    if root.tag != "question" or not item_id or official is None:
        found.problems.append(f"{where}: it is not one question with an id, in a folder named for its split")
        return
    reference = text_of(root, "referenceAnswers/referenceAnswer")
    found.ask(Question(item_id, text_of(root, "questionText"), reference))
    for number, node in enumerate(root.findall("studentAnswers/studentAnswer"), start=1):
        response_id = node.get("id") or f"{item_id}.{official}.{number}"
        text, feedback = text_of(node, "response"), text_of(node, "verification_feedback")
        found.take(f"{where} answer {number}", item_id, response_id, official, text, feedback)


def _read_split(path: Path, folder: Path, number_of: dict[str, str], found: _Found) -> None:
    """Read one file of records; ``number_of`` holds the ids given to questions, which have none there."""
    where, official = path.relative_to(folder).as_posix(), _official(path, folder)
    if official is None:
        found.problems.append(
            f"{where}: its name says no split (train, validation, test_unseen_answers, ...)"
        )
        return
    for number, record in enumerate(_read_records(path, where, found.problems), start=1):
        place = f"{where} row {number}"
        lacking = [name for name in _FIELDS if not isinstance(record.get(name), str)]
        if lacking:
            found.problems.append(f"{place}: {', '.join(lacking)} is missing")
            continue
        question = record["question"]
        item_id = number_of.setdefault(question, f"q{len(number_of) + 1:02d}")
        found.ask(Question(item_id, question, record["reference_answer"]))
        text, feedback = record["provided_answer"], record["verification_feedback"]
        found.take(place, item_id, record["id"], official, text, feedback)


def _read_records(path: Path, where: str, problems: list[str]) -> Iterator[Mapping[str, Any]]:
    try:
        records = _parquet(path) if path.suffix == ".parquet" else _json(path)
    except (OSError, ValueError) as error:
        problems.append(f"{where}: it is not a whole {path.suffix[1:]} file ({type(error).__name__})")
        return
    if isinstance(records, list) and all(isinstance(record, dict) for record in records):
        yield from records
    else:
        problems.append(f"{where}: it does not hold rows with named fields")


def _parquet(path: Path) -> Any:
    from pyarrow import parquet  # noqa: PLC0415 - large, and the other layouts need none

    return parquet.read_table(path).to_pylist()  # its errors are kinds of ValueError and OSError


def _json(path: Path) -> Any:
    text = path.read_text(encoding="utf-8")
    if text.lstrip().startswith("["):
        return json.loads(text)
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def _read_tables(folder: Path, language: str, found: _Found) -> None:
    items = read_table(folder / "items.csv", {}, found.problems)
    responses = read_table(folder / "responses.csv", {}, found.problems)
    columns = ("item_id", "response_id", "split", "response", "verification_feedback", "language")
    if not need(items, ("item_id", "question", "reference_answer"), found.problems):
        return
    for row in items.rows:
        found.ask(Question(row.cells["item_id"], row.cells["question"], row.cells["reference_answer"]))
    for row in responses.rows if need(responses, columns, found.problems) else ():
        cells = row.cells
        if language in ("", cells["language"]):
            split = "train" if cells["split"] == "training" else cells["split"].replace("_", "-")
            text, feedback = cells["response"], cells["verification_feedback"]
            found.take(row.where, cells["item_id"], cells["response_id"], split, text, feedback)
