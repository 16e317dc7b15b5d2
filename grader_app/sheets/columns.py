"""Guess what each column of a sheet is for; say what is missing before scoring can start."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice

from grader_app.bundle import Item
from grader_app.core.roster import Column, Columns, Role, column_letters
from grader_app.sheets.headers import ID_GROUPS, NAMES, is_known, is_ours, marks_what, normal
from grader_app.sheets.matching import match_items, match_marks
from grader_app.sheets.shaped import questions_below, shaped_roles
from grader_app.sheets.shapes import locate
from grader_app.sheets.workbook import Table, Workbook

_HEADER_ROWS = 15
_SAMPLE_ROWS = 200
_DATA = re.compile(r"\s*[-+]?[\d.,:/ %]*\d[\d.,:/ %]*\s*|\S+@\S+\.\S+")
"""What a cell of a row of data looks like and a header does not: a number, a date, an e-mail address."""


def propose(table: Table, items: Sequence[Item]) -> Columns:
    """Return the header row and roles that a sheet most likely has, for the teacher to correct."""
    found = locate(table)
    row = found[1] if found else header_row(table, items)
    headers = (
        {column: table.header(row, column) for column in range(1, table.column_count + 1)} if row else {}
    )
    live = {
        column: text
        for column, text in headers.items()
        if text.strip() and not _is_formula(table, row, column)
    }
    if found:
        ours = {column: text for column, text in live.items() if not is_ours(text)}
        return Columns(table.name, row, shaped_roles(table, row, found[0], ours, items))
    roles = {column: Column(Role.IGNORE) for column in range(1, table.column_count + 1)}
    marks = {column: about for column, text in live.items() if (about := marks_what(text)) is not None}
    free = {c: text for c, text in live.items() if c not in marks and not is_ours(text)}
    answers = match_items({c: text for c, text in free.items() if not is_known(text)}, items)
    for column, item_id in answers.items():
        roles[column] = Column(Role.ANSWER, item_id)
    for column in _ids(free, answers):
        roles[column] = Column(Role.ID)
    for column, text in free.items():
        if normal(text) in NAMES and column not in answers:
            roles[column] = Column(Role.NAME)
    for column, marked in match_marks(marks, headers, answers, items).items():
        if not is_ours(headers[column]):
            roles[column] = Column(Role.MARK, marked)
    return Columns(table.name, row, roles)


def missing(columns: Columns, table: Table) -> tuple[str, ...]:
    """Return sentences about what keeps this sheet from being scored; none of them: it is ready."""
    sentences = []
    answers = columns.having(Role.ANSWER)
    if not answers:
        sentences.append("No column is marked as the answers to a question.")
    sentences += [
        f"Column {column_letters(number)} holds answers, but to which question is not said."
        for number in answers
        if columns.roles[number].item_id is None
    ]
    for role, what in ((Role.ANSWER, "the answers to"), (Role.MARK, "the marks of")):
        used = Counter(columns.roles[number].item_id for number in columns.having(role))
        sentences += [
            f"Two columns are marked as {what} the same question."
            for item_id, count in used.items()
            if count > 1 and item_id is not None
        ]
    if len(columns.having(Role.ID)) > 1:
        sentences.append("More than one column is marked as the student's id.")
    sentences += [
        f"Column {column_letters(number)} holds formulas, so it cannot hold answers."
        for number in answers
        if _is_formula(table, columns.header_row, number)
    ]
    if answers and (asked := questions_below(table)) > 1:
        sentences.append(
            f"The answers to {asked:,} questions stand below one another. Copy the rows of one question "
            "into a file of their own and score that."
        )
    below = (row for row in table.rows if row > columns.header_row)
    if answers and not any(table.text(row, number) for row in below for number in answers):
        sentences.append("There is no answer below the header row.")
    return tuple(sentences)


def best_table(workbook: Workbook, items: Sequence[Item]) -> Table:
    """Return the sheet to show first: visible, with the most questions, then with the most rows."""

    def worth(table: Table) -> tuple[bool, int, int]:
        found = propose(table, items).having(Role.ANSWER)
        return not table.hidden, len(found), len(table.rows)

    return max(workbook.tables, key=worth)


def header_row(table: Table, items: Sequence[Item]) -> int:
    """Return the row of headers, 0 if there seems to be none.

    It is among the first rows with text: the one with the most words that look like headers, known ones
    counting more. Title rows above it have fewer, rows of data hold numbers.
    """
    known_items = {normal(text) for item in items for text in (item.id, item.title, item.prompt)}
    scores: dict[int, float] = {}
    for row in list(table.rows)[:_HEADER_ROWS]:
        texts = [table.header(row, column) for column in range(1, table.column_count + 1)]
        labels = {normal(text) for text in texts if text.strip() and not _DATA.fullmatch(text)}
        known = sum(is_known(text) for text in texts if text)
        asked = sum(normal(text) in known_items for text in texts if text)
        scores[row] = len(labels) + 2 * known + 3 * asked
        if known < 2 and not asked and any(_DATA.fullmatch(text) for text in texts):
            scores[row] = 0.0
    best = max(scores.values(), default=0.0)
    return next((row for row, score in scores.items() if score and score >= 0.8 * best), 0)


def _ids(headers: Mapping[int, str], answers: Mapping[int, str]) -> tuple[int, ...]:
    """Return the one column that says best who a student is."""
    for group in ID_GROUPS:
        for column, text in headers.items():
            if column not in answers and normal(text) in group:
                return (column,)
    return ()


def _is_formula(table: Table, header: int, column: int) -> bool:
    """Whether most of what a column holds below the header are formulas."""
    below = (row for row in table.rows if row > header and table.text(row, column))
    formulas = [table.is_formula(row, column) for row in islice(below, _SAMPLE_ROWS)]
    return 2 * sum(formulas) > len(formulas)
