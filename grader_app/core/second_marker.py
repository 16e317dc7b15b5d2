"""A second teacher marks the same answers: the file she gets, and what comes of hers beside the first's.

The file holds the questions, their rubrics and **the students' answers as they wrote them**, but no names,
no proposals and no marks: she marks blind. Treat it like the spreadsheet it comes from. Her file is the same
with her levels in it. It is JSON; another major version is another format, a higher minor only adds keys.
"""

import hashlib
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from grader_app.bundle import Item, Level, Rubric
from grader_app.core.agreement import Agreement, between
from grader_app.core.roster import Cell, Response
from grader_app.errors import SessionError

KIND = "offline-grader marking file"
FORMAT = (1, 1)
SUFFIX = ".marking"
MAX_BYTES = 64 << 20
"""No marking file is larger; who reads one asks its size first."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One answer to mark: ``key`` is the answer's own, and says nothing about who wrote it."""

    key: str
    item_id: str
    text: str


@dataclass(frozen=True, slots=True)
class MarkingFile:
    """What a second marker gets, and gives back.

    Attributes:
        roster: Digest of all the answers it was made from.
        items: The questions.
        answers: The answers to mark.
        levels: Her levels so far: key of the answer -> index into the question's rubric.
        marker: What she calls herself; "" before she has begun.
        blank: How many answers were left out because nothing is written in them. Format 1.0 does not say.
    """

    roster: str
    items: tuple[Item, ...]
    answers: tuple[Asked, ...]
    levels: Mapping[str, int] = field(default_factory=dict)
    marker: str = ""
    blank: int = 0

    def to_json(self) -> str:
        """Return it as canonical JSON: the same file has the same bytes."""
        tree = {
            "kind": KIND,
            "format": list(FORMAT),
            "roster": self.roster,
            "marker": self.marker,
            "blank": self.blank,
            "items": [
                {
                    "id": item.id,
                    "title": item.title,
                    "prompt": item.prompt,
                    "levels": [[lv.points, lv.label, lv.wording] for lv in item.rubric.levels],
                }
                for item in self.items
            ],
            "answers": [[a.key, a.item_id, a.text, self.levels.get(a.key)] for a in self.answers],
        }
        return json.dumps(tree) + "\n"

    @classmethod
    def from_json(cls, text: str | bytes) -> "MarkingFile":
        """Read one.

        Raises:
            SessionError: ``too-new`` when a later program wrote it, ``not-marking`` for anything else.
        """
        try:
            tree = json.loads(text)
            if tree["kind"] != KIND:
                raise ValueError("of another kind")
            major, minor = tree["format"]
            if type(major) is not int or type(minor) is not int or major < 1:
                raise ValueError("format is two whole numbers")
            if major > FORMAT[0]:
                raise SessionError(
                    "This marking file was saved by a newer Offline Grader.",
                    hint="Update Offline Grader to read it. Nothing was changed.",
                    code="too-new",
                )
            return _from_tree(tree)
        except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
            raise SessionError(
                "This is not a marking file, or only a piece of one.",
                hint="Ask for the file again. Nothing was changed.",
                code="not-marking",
            ) from error


@dataclass(frozen=True, slots=True)
class Disagreement:
    """An answer that the two gave different levels to."""

    cell: Cell
    mine: int
    theirs: int


@dataclass(frozen=True, slots=True)
class Merged:
    """A second marker's work beside the first's.

    Attributes:
        marker: Who the second is.
        theirs: The second's levels.
        humans: How well the two agree, by question.
        machine: How well the model (first) agrees with the first marker (second), by question, on the same
            answers that the two people both marked.
        disagreements: What they should settle: furthest apart first.
        unmarked: Answers the second has not marked.
        unknown: How many of the second's marks are of answers that are no longer here, or have changed.
    """

    marker: str
    theirs: Mapping[Cell, int]
    humans: Mapping[str, Agreement]
    machine: Mapping[str, Agreement]
    disagreements: tuple[Disagreement, ...]
    unmarked: tuple[Cell, ...]
    unknown: int


def make_file(
    responses: Iterable[Response], items: Sequence[Item], secret: bytes, *, blank: int = 0
) -> MarkingFile:
    """Return the file for a second marker, its answers in an order of its own.

    Args:
        responses: The answers to mark, all or a sample.
        items: Their questions, without which nobody can mark.
        secret: The session's own, as for made-up names: from the keys nobody learns a place in the sheet.
        blank: How many answers are not among them because nothing is written in them.
    """
    responses = tuple(responses)
    asked = sorted((Asked(_key(r, secret), r.item_id, r.text) for r in responses), key=lambda a: a.key)
    of_items = tuple(item for item in items if any(r.item_id == item.id for r in responses))
    return MarkingFile(_digest(asked), of_items, tuple(asked), blank=blank)


def merge(
    file: MarkingFile,
    responses: Iterable[Response],
    mine: Mapping[Cell, int],
    proposed: Mapping[Cell, int],
    secret: bytes,
) -> Merged:
    """Put a second marker's levels beside the first's. Nothing is decided by it.

    Args:
        file: What came back.
        responses: The session's answers.
        mine: The first marker's levels.
        proposed: The model's.
        secret: That of :func:`make_file`.

    Raises:
        SessionError: ``other-class`` when none of its answers are of this session, ``changed`` when its
            answers are not those it was made with.
    """
    if _digest(file.answers) != file.roster:
        raise SessionError(
            "The answers in this marking file are not those it was made with.",
            hint="Ask the second marker for the file as it was saved. Nothing was changed.",
            code="changed",
        )
    here = {_key(response, secret): response for response in responses}
    known = [asked for asked in file.answers if asked.key in here]
    if not known:
        raise SessionError(
            "This marking file belongs to other answers.",
            hint="Open the marking it was made from, then merge it there. Nothing was changed.",
            code="other-class",
        )
    theirs = {here[key].cell: level for key, level in file.levels.items() if key in here}
    both = theirs.keys() & mine.keys()
    cells = {
        item.id: [here[a.key].cell for a in known if a.item_id == item.id and here[a.key].cell in both]
        for item in file.items
    }
    apart = [Disagreement(cell, mine[cell], theirs[cell]) for cell in both if mine[cell] != theirs[cell]]
    return Merged(
        marker=file.marker,
        theirs=theirs,
        humans={item: between(_only(mine, own), theirs) for item, own in cells.items()},
        machine={item: between(proposed, _only(mine, own)) for item, own in cells.items()},
        disagreements=tuple(sorted(apart, key=lambda d: (-abs(d.mine - d.theirs), d.cell))),
        unmarked=tuple(sorted(here[a.key].cell for a in known if a.key not in file.levels)),
        unknown=len(file.levels.keys() - here.keys()),
    )


def _only(levels: Mapping[Cell, int], cells: Iterable[Cell]) -> dict[Cell, int]:
    return {cell: levels[cell] for cell in cells}


def _key(response: Response, secret: bytes) -> str:
    cell = response.cell
    place = (str(cell.file), cell.sheet, str(cell.row), str(cell.column), response.item_id, response.text)
    said = "\0".join(place).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(said, key=secret, digest_size=12).hexdigest()


def _digest(answers: Iterable[Asked]) -> str:
    said = json.dumps(sorted((a.key, a.item_id, a.text) for a in answers))
    return hashlib.sha256(said.encode()).hexdigest()


def _from_tree(tree: dict[str, Any]) -> MarkingFile:
    items = tuple(_item_from_tree(item) for item in tree["items"])
    levels_of = {item.id: len(item.rubric.levels) for item in items}
    answers, levels = [], {}
    for key, item_id, text, level in tree["answers"]:
        asked = Asked(_text(key), _text(item_id), _text(text))
        answers.append(asked)
        if level is not None:
            if type(level) is not int or not 0 <= level < levels_of[asked.item_id]:
                raise ValueError("no such level")
            levels[asked.key] = level
    if len({asked.key for asked in answers}) != len(answers):
        raise ValueError("an answer stands there twice")
    blank = tree.get("blank", 0)
    if type(blank) is not int or blank < 0:
        raise ValueError("a count expected")
    return MarkingFile(_text(tree["roster"]), items, tuple(answers), levels, _text(tree["marker"]), blank)


def _item_from_tree(tree: dict[str, Any]) -> Item:
    levels = tuple(
        Level(_points(worth), _text(label), _text(wording)) for worth, label, wording in tree["levels"]
    )
    return Item(_text(tree["id"]), _text(tree["title"]), _text(tree["prompt"]), Rubric(levels))


def _points(value: Any) -> float:
    if type(value) not in (int, float) or not math.isfinite(value):
        raise TypeError("a number expected")
    return float(value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("text expected")
    return value
