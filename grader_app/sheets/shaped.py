"""The roles of a sheet whose shape is known."""

from collections.abc import Mapping, Sequence

from grader_app.bundle import Item
from grader_app.core.roster import Column, Role
from grader_app.sheets.headers import ID_GROUPS, NAMES, marks_what, normal
from grader_app.sheets.matching import match_items, match_marks
from grader_app.sheets.shapes import Kind, Shape, columns_by_header, locate
from grader_app.sheets.workbook import Table


def shaped_roles(
    table: Table, row: int, shape: Shape, headers: Mapping[int, str], items: Sequence[Item]
) -> dict[int, Column]:
    """Return every column's role; ``headers`` are those that may have one: column -> text.

    A column that holds answers, but does not say to what, is an answer to no item yet.
    """
    roles = {column: Column(Role.IGNORE) for column in range(1, table.column_count + 1)}
    asked = {column: of for column, text in headers.items() if (of := shape.asks(text)) is not None}
    answers = _answers(table, row, shape, headers, asked, items)
    for column, item_id in answers.items():
        roles[column] = Column(Role.ANSWER, item_id)
    for column in _ids(table, row, shape):
        roles[column] = Column(Role.ID)
    for column, text in headers.items():
        if normal(text) in shape.names or (shape.is_form and normal(text) in NAMES):
            roles[column] = Column(Role.NAME)
    for column, marked in _marks(shape, headers, asked, answers, items).items():
        roles[column] = Column(Role.MARK, marked)
    return roles


def questions_below(table: Table) -> int:
    """Return how many questions a sheet asks below one another; 0 if it has a column for each."""
    found = locate(table)
    if found is None or found[0].kind is not Kind.LONG:
        return 0
    return len(_questions(table, found[1], found[0]))


def _answers(
    table: Table,
    row: int,
    shape: Shape,
    headers: Mapping[int, str],
    asked: Mapping[int, str],
    items: Sequence[Item],
) -> dict[int, str | None]:
    """Return column -> item for the columns of answers.

    Questions that are no item's are left out; a column that names no question is there with None, unless
    there is but one such column and one item.
    """
    if shape.kind is Kind.LONG:
        asked = dict(list(asked.items())[:1])
        questions = _questions(table, row, shape)
        named = dict.fromkeys(asked, questions[0]) if len(questions) == 1 else {}
    else:
        named = {c: of or _question(table, row, shape, headers[c]) or headers[c] for c, of in asked.items()}
    matched = match_items(named, items)
    unnamed = [
        column
        for column, of in asked.items()
        if column not in matched
        and (shape.kind is Kind.LONG or (not of and named[column] == headers[column]))
    ]
    if len(unnamed) == len(items) == 1 and not matched and shape.kind is not Kind.LONG:
        matched = {unnamed[0]: items[0].id}
    return {column: matched.get(column) for column in asked if column in matched or column in unnamed}


def _question(table: Table, row: int, shape: Shape, header: str) -> str:
    """Return what the column beside ``Response 1`` says that was asked."""
    number = normal(header).rpartition(" ")[2]
    by_header = columns_by_header(table, row)
    columns = [by_header[f"{word} {number}"] for word in shape.question if f"{word} {number}" in by_header]
    return next((text for column in columns for text in _below(table, row, column)), "")


def _questions(table: Table, row: int, shape: Shape) -> tuple[str, ...]:
    """Return the questions of a long sheet, each once; text is their key, for numbers may be shuffled."""
    by_header = columns_by_header(table, row)
    columns = [by_header[word] for word in shape.question if word in by_header]
    return tuple(dict.fromkeys(_below(table, row, columns[0]))) if columns else ()


def _ids(table: Table, row: int, shape: Shape) -> tuple[int, ...]:
    """Return the one column that says best who a student is; where all are anonymous, it does not."""
    by_header = columns_by_header(table, row)
    asked_for = ID_GROUPS[0] if shape.is_form else ()
    columns = [by_header[word] for word in (*asked_for, *shape.ids) if word in by_header]
    for column in columns:
        texts = _below(table, row, column)
        if len(set(texts)) > 1 or (len(texts) == 1 and texts[0].casefold() != "anonymous"):
            return (column,)
    return tuple(columns[-1:])


def _marks(
    shape: Shape,
    headers: Mapping[int, str],
    asked: Mapping[int, str],
    answers: Mapping[int, str | None],
    items: Sequence[Item],
) -> dict[int, str | None]:
    """Return column -> item for the marks already there.

    In a gradebook they are about other work. Where a row holds one answer, a bare ``Score`` is about it.
    """
    if shape.kind is Kind.GRADEBOOK:
        return {}
    marks = {c: of for c, text in headers.items() if c not in asked and (of := marks_what(text)) is not None}
    known = {column: item_id for column, item_id in answers.items() if item_id is not None}
    if shape.kind is Kind.RESPONSES:
        return match_marks(marks, headers, known, items)
    bare = [column for column, of in marks.items() if not of and len(known) == 1]
    return dict.fromkeys(bare[:1], next(iter(known.values()), None))


def _below(table: Table, row: int, column: int) -> list[str]:
    return [text for number in table.rows if number > row and (text := table.text(number, column).strip())]
