"""The questions of a sheet with one answer in each row: which column asks them, which items they are."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from grader_app.bundle import Item
from grader_app.sheets.headers import normal
from grader_app.sheets.matching import match_items
from grader_app.sheets.workbook import Table

_MOST = 500
"""A column with more different texts than these is none of questions."""


def questions_in(table: Table, header_row: int, column: int) -> tuple[str, ...]:
    """Return what a column asks, each question once, as ``headers.normal`` leaves it."""
    below = (normal(table.text(row, column)) for row in table.rows if row > header_row)
    return tuple(islice(dict.fromkeys(filter(None, below)), _MOST))


def match_questions(questions: Sequence[str], items: Sequence[Item]) -> dict[str, str]:
    """Return question -> item id for those that are about an item, one to one."""
    found = match_items(dict(enumerate(questions)), items)
    return {questions[place]: item_id for place, item_id in found.items()}


def question_column(
    table: Table, header_row: int, columns: Iterable[int], items: Sequence[Item]
) -> tuple[int, Mapping[str, str]]:
    """Return which of some columns asks the items, and what it asks; 0 if there is no column.

    Text is what counts, for numbers may be shuffled. Where none asks an item, it is the first one.
    """
    found = [(column, match_questions(questions_in(table, header_row, column), items)) for column in columns]
    return max(found, key=lambda pair: len(pair[1]), default=(0, {}))
