"""Remember how a file was read, so that next week's, with the same headers, is read the same way.

What is kept, in one JSON file, holds no text of the teacher's files: headers and questions are there as
digests only, and what they mean as the ids of a question set's questions.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from grader_app.bundle import Item
from grader_app.core.roster import Attempts, Column, Columns, Role
from grader_app.sheets.atomic import write_file
from grader_app.sheets.columns import with_questions
from grader_app.sheets.headers import normal, ours
from grader_app.sheets.questions import questions_in
from grader_app.sheets.shaped import question_beside
from grader_app.sheets.shapes import Shape, locate
from grader_app.sheets.workbook import Table, Workbook

_VERSION = 1
_MOST = 500
"""So many mappings are kept; the one used longest ago goes first."""
_HEADER_ROWS = 15
_FEWEST = 2
"""Fewer headers are too few to know a file by."""


@dataclass(frozen=True, slots=True)
class Recalled:
    """How a file like this one was read: with which question set, and the sheets that were taken in."""

    question_set: str
    columns: tuple[Columns, ...]


def remember(file: Path, workbook: Workbook, columns: Iterable[Columns], question_set: str) -> None:
    """Keep in ``file`` how the sheets of a workbook were read, and with which question set.

    Sheets without headers are not remembered: nothing would know them again.

    Raises:
        SheetError: ``file`` cannot be written. That is no reason not to go on.
    """
    kept = _read(file)
    for each in columns:
        table = workbook.table(each.sheet)
        if table is None:
            continue
        if (fingerprint := _fingerprint(table, each.header_row, locate(table))) is not None:
            kept.pop(fingerprint, None)
            kept[fingerprint] = _tree(each, question_set)
    newest = dict(islice(reversed(kept.items()), _MOST))
    tree = {"version": _VERSION, "mappings": dict(reversed(newest.items()))}
    write_file(file, json.dumps(tree, indent=1).encode(), lambda _written: None)


def recall(file: Path, workbook: Workbook, sets: Mapping[str, Sequence[Item]]) -> Recalled | None:
    """Return how a workbook with the same headers was read before; None if there was none.

    Args:
        file: Where that is kept.
        workbook: The one to read.
        sets: The question sets there are now, by name.
    """
    kept = _read(file)
    found: dict[str, list[Columns]] = {}
    for table in workbook.tables if kept else ():
        located = locate(table)
        for row in list(table.rows)[:_HEADER_ROWS]:
            tree = kept.get(_fingerprint(table, row, located) or "")
            columns = _columns(tree, table, row, sets) if tree else None
            if tree and columns:
                found.setdefault(tree["set"], []).append(columns)
                break
    if not found:
        return None
    name = max(found, key=lambda name: len(found[name]))
    return Recalled(name, tuple(found[name]))


def _fingerprint(table: Table, row: int, located: tuple[Shape, int] | None) -> str | None:
    """Return what tells one kind of file from others: its shape, its headers, and what stands beside them.

    Moodle's headers are the same for every quiz; what was asked stands below one of them.
    """
    if not row:
        return None
    headers = {column: table.header(row, column) for column in range(1, table.column_count + 1)}
    added = ours(headers)
    texts = {column: normal(text) for column, text in headers.items() if text.strip() and column not in added}
    if sum(map(bool, texts.values())) < _FEWEST:
        return None
    shape = located[0] if located is not None and located[1] == row else None
    asked = [question_beside(table, row, shape, headers[column]) for column in texts] if shape else []
    return _digest([shape.name if shape else "", sorted(texts.items()), list(map(normal, asked))])


def _digest(content: Any) -> str:
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()


def _tree(columns: Columns, question_set: str) -> dict[str, Any]:
    return {
        "set": question_set,
        "roles": {number: [column.role, column.item_id] for number, column in columns.roles.items()},
        "attempts": columns.attempts,
        "questions": {_digest(text): item_id for text, item_id in columns.questions.items()},
    }


def _columns(
    tree: Mapping[str, Any], table: Table, row: int, sets: Mapping[str, Sequence[Item]]
) -> Columns | None:
    """Return the columns that were kept, if all their questions are still in the question set."""
    try:
        items = sets[tree["set"]]
        roles = {int(column): Column(Role(role), of) for column, (role, of) in tree["roles"].items()}
        before, attempts = dict(tree["questions"]), Attempts(tree["attempts"])
    except (KeyError, ValueError, TypeError, AttributeError):
        return None
    columns = with_questions(Columns(table.name, row, roles, attempts), table, items)
    asking = columns.having(Role.QUESTION)
    texts = questions_in(table, row, asking[0]) if asking else ()
    known = {text: before[digest] for text in texts if (digest := _digest(text)) in before}
    columns = replace(columns, questions={**columns.questions, **known})
    return columns if columns.asked and columns.asked <= {item.id for item in items} else None


def _read(file: Path) -> dict[str, dict[str, Any]]:
    """Return what is kept, last used last; nothing if it cannot be read, or is of another version."""
    try:
        tree = json.loads(file.read_bytes())
        return dict(tree["mappings"]) if tree["version"] == _VERSION else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
