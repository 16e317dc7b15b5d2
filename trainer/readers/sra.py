"""SemEval-2013 Task 7 (Beetle and SciEntsBank), as its archives unpack.

Known layouts, told by the names of the folders a file lies in, however deep:

- ``semeval2013-Task7-2and3way/training/2way/beetle/*.xml``,
  ``semeval2013-Task7-2and3way/test/3way/sciEntsBank/test-unseen-domains/*.xml``
- ``semeval2013-Task7-5way/beetle/train/Core/*.xml``, ``.../sciEntsBank/test-unseen-answers/Core/*.xml``
- ``semeval-5way/beetle/train/*.xml``
- one ``items.csv`` and ``responses.csv`` with the columns label_5way, label_3way, label_2way and corpus

Each XML file is one question: ``questionText``, ``referenceAnswers/referenceAnswer`` (category BEST, GOOD,
MINIMAL), ``studentAnswers/studentAnswer`` (id, accuracy).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal
from xml.etree.ElementTree import Element

from grader_app.bundle import Level
from trainer.data.tables import need, read_table
from trainer.readers.corpus import Answer, Corpus, Question, assemble, no_files
from trainer.readers.xml import XmlError, read_xml, text_of

Labels = Literal["levels", "5way", "3way", "2way"]

CORPORA: Final = ("beetle", "sciEntsBank")
_FIVE: Final = ("non_domain", "irrelevant", "contradictory", "partially_correct_incomplete", "correct")
_THREE: Final = ("contradictory", "incorrect", "correct")
_TWO: Final = ("incorrect", "correct")
_OF_WAYS: Final[Mapping[int, Sequence[str]]] = {5: _FIVE, 3: _THREE, 2: _TWO}
_LEVELS: Final[Mapping[Labels, Sequence[Level]]] = {
    "levels": (Level(0, "not yet", ""), Level(1, "partly", ""), Level(2, "correct", "")),
    "5way": tuple(Level(points, label, "") for points, label in enumerate(_FIVE)),
    "3way": tuple(Level(points, label, "") for points, label in enumerate(_THREE)),
    "2way": tuple(Level(points, label, "") for points, label in enumerate(_TWO)),
}
_SOURCES: Final[Mapping[Labels, Sequence[int]]] = {
    "levels": (5,),
    "5way": (5,),
    "3way": (3, 5),
    "2way": (2, 3, 5),
}
_WAYS = re.compile(r"(?<!and)([235])-?way", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _File:
    """One question file: where it lies and what it holds, before any label is understood."""

    where: str
    corpus: str
    official: str
    ways: int | None
    root: Element


def read_sra(folder: Path, labels: Labels = "levels", corpus: str = "") -> Corpus:
    """Read one corpus, or both.

    Args:
        folder: Where the archives were unpacked.
        labels: ``levels`` are 2 points for correct, 1 for partly correct, 0 for all else, made from the five
            labels; the others are the official labels of the 5-way, 3-way and 2-way task. Where the files of
            a coarser task are missing, its labels are made from a finer one's, as the organisers did.
        corpus: One of CORPORA, or "" for all that is there.

    Raises:
        DataError: ``no-files`` when there is nothing of the kind; ``bad-data`` with everything that is wrong.
    """
    problems: list[str] = []
    if (folder / "responses.csv").is_file():
        return _read_tables(folder, labels, corpus, problems)
    files = [file for file in _files(folder, problems) if corpus in ("", file.corpus)]
    if not files and not problems:
        raise no_files(folder, f"question files of {corpus or 'SemEval-2013 Task 7'}")
    guessed = _ways_of_labels(files)
    by_ways: dict[int, list[_File]] = {}
    for file in files:
        by_ways.setdefault(file.ways or guessed, []).append(file)
    source = next((ways for ways in _SOURCES[labels] if ways in by_ways), None)
    if source is None and not problems:
        raise no_files(folder, f"labels from which {labels} can be made (take another kind of labels)")
    chosen = by_ways.get(source or 0, [])
    questions = [_question(file) for file in chosen]
    answers = [answer for file in chosen for answer in _answers(file, source or 0, labels, problems)]
    return assemble(questions, answers, lambda _: _LEVELS[labels], problems, folder)


def _files(folder: Path, problems: list[str]) -> Iterator[_File]:
    for path in sorted(folder.rglob("*.xml")):
        where = path.relative_to(folder).as_posix()
        place = (folder.name, *path.relative_to(folder).parts[:-1])
        corpus = next((name for name in CORPORA for part in place if part.lower() == name.lower()), None)
        official = _official(place)
        if corpus is None or official is None:
            continue  # the reliability sample, and other people's files
        ways = [int(match[1]) for part in place for match in _WAYS.finditer(part)]
        try:
            root = read_xml(path)
        except XmlError as error:
            problems.append(f"{where}: {error}")
            continue
        if root.tag != "question" or not root.get("id"):
            problems.append(f"{where}: it is not one question with an id")
        else:
            yield _File(where, corpus, official, ways[-1] if ways else None, root)


def _official(place: Sequence[str]) -> str | None:
    for part in reversed(place):
        name = part.lower().replace("_", "-")
        if name in ("train", "training"):
            return "train"
        if name.startswith("test-unseen-"):
            return name.removeprefix("test-")
    return None


def _ways_of_labels(files: Sequence[_File]) -> int:
    """Return the number of labels that files in no folder named for it must have."""
    found = {str(node.get("accuracy")) for file in files for node in file.root.iter("studentAnswer")}
    if found <= set(_TWO):
        return 2
    return 3 if "incorrect" in found else 5


def _question(file: _File) -> Question:
    references = file.root.findall("referenceAnswers/referenceAnswer")
    best = [node for node in references if node.get("category") == "BEST"] or references
    reference = "".join(best[0].itertext()).strip() if best else ""
    return Question(file.root.get("id", ""), text_of(file.root, "questionText"), reference)


def _answers(file: _File, ways: int, labels: Labels, problems: list[str]) -> Iterator[Answer]:
    for number, node in enumerate(file.root.findall("studentAnswers/studentAnswer"), start=1):
        where = f"{file.where} answer {number}"
        level = _level(str(node.get("accuracy")), ways, labels)
        response_id = node.get("id", "")
        if level is None:
            problems.append(f"{where}: its accuracy is none of {', '.join(_OF_WAYS[ways])}")
        elif not response_id:
            problems.append(f"{where}: it has no id")
        else:
            yield Answer(
                where,
                file.root.get("id", ""),
                response_id,
                file.official,
                "".join(node.itertext()),
                level,
                group=_student(file.corpus, response_id),
            )


def _level(label: str, ways: int, labels: Labels) -> int | None:
    if label not in _OF_WAYS[ways]:
        return None
    if labels == "levels":
        return {"correct": 2, "partially_correct_incomplete": 1}.get(label, 0)
    wanted = _OF_WAYS[int(labels[0])]
    return wanted.index(label if label in wanted else "incorrect")


def _student(corpus: str, response_id: str) -> str:
    """Return who wrote a SciEntsBank answer (``EM.45b.299.1``): module and number; Beetle does not say."""
    parts = response_id.split(".")
    return f"{parts[0]}.{parts[2]}" if corpus == "sciEntsBank" and len(parts) == 4 else ""


def _read_tables(folder: Path, labels: Labels, corpus: str, problems: list[str]) -> Corpus:
    items = read_table(folder / "items.csv", {}, problems)
    responses = read_table(folder / "responses.csv", {}, problems)
    columns = ("item_id", "response_id", "split", "response", "corpus", *(f"label_{n}way" for n in (5, 3, 2)))
    usable = need(items, ("item_id", "question", "reference_answer"), problems) and need(
        responses, columns, problems
    )
    questions, answers = [], []
    if usable:
        questions = [
            Question(row.cells["item_id"], row.cells["question"], row.cells["reference_answer"])
            for row in items.rows
        ]
    for row in responses.rows if usable else ():
        cells = row.cells
        if corpus not in ("", cells["corpus"]):
            continue
        source = next((n for n in _SOURCES[labels] if cells[f"label_{n}way"]), None)
        if source is None:
            continue  # SciEntsBank has no five labels for unseen domains
        level = _level(cells[f"label_{source}way"], source, labels)
        if level is None:
            problems.append(f"{row.where}: label_{source}way is none of {', '.join(_OF_WAYS[source])}")
            continue
        answers.append(
            Answer(
                row.where,
                cells["item_id"],
                cells["response_id"],
                cells["split"].removeprefix("test-"),
                cells["response"],
                level,
                group=_student(cells["corpus"], cells["response_id"]),
            )
        )
    return assemble(questions, answers, lambda _: _LEVELS[labels], problems, folder)
