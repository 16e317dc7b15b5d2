"""The roles of a sheet whose shape is known."""

from collections.abc import Mapping, Sequence

from grader_app.bundle import Item
from grader_app.core.roster import Column, Role
from grader_app.sheets.headers import GROUPS, ID_GROUPS, NAMES, marks_what, normal
from grader_app.sheets.matching import match_items, match_marks
from grader_app.sheets.questions import question_column
from grader_app.sheets.shapes import Kind, Shape, columns_by_header
from grader_app.sheets.workbook import Table


def shaped_roles(
    table: Table, row: int, shape: Shape, headers: Mapping[int, str], items: Sequence[Item]
) -> dict[int, Column]:
    """Return the columns' roles; ``headers`` are those that may have one: column -> text.

    A column that holds answers, but does not say to what, is an answer to no item yet; so is one whose rows
    say it each.
    """
    asked = {column: of for column, text in headers.items() if (of := shape.asks(text)) is not None}
    answers = _answers(table, row, shape, headers, asked, items)
    roles = {column: Column(Role.ANSWER, item_id) for column, item_id in answers.items()}
    for column in _ids(table, row, shape):
        roles[column] = Column(Role.ID)
    for column, text in headers.items():
        if normal(text) in shape.names or (not shape.names and normal(text) in NAMES):
            roles[column] = Column(Role.NAME)
        elif shape.kind is not Kind.GRADEBOOK and column not in roles:
            # Brightspace's ``Section #`` is one of the quiz.
            if normal(text) in GROUPS and not text.endswith("#"):
                roles[column] = Column(Role.GROUP)
            elif normal(text) in ID_GROUPS[-1] and any("@" in each for each in _below(table, row, column)):
                roles[column] = Column(Role.EMAIL)
    if shape.kind is Kind.LONG and answers:
        by_header = columns_by_header(table, row)
        asking = [by_header[word] for word in shape.question if word in by_header]
        if column := question_column(table, row, asking, items)[0]:
            roles[column] = Column(Role.QUESTION)
    for column, marked in _marks(shape, headers, asked, answers, items).items():
        roles[column] = Column(Role.MARK, marked)
    return roles


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
        return dict.fromkeys(list(asked)[:1])
    named = {c: of or question_beside(table, row, shape, headers[c]) or headers[c] for c, of in asked.items()}
    matched = match_items(named, items)
    unnamed = [
        column
        for column, of in asked.items()
        if column not in matched and not of and named[column] == headers[column]
    ]
    if len(unnamed) == len(items) == 1 and not matched:
        matched = {unnamed[0]: items[0].id}
    return {column: matched.get(column) for column in asked if column in matched or column in unnamed}


def question_beside(table: Table, row: int, shape: Shape, header: str) -> str:
    """Return what the column beside ``Response 1`` says that was asked, "" if there is none."""
    number = normal(header).rpartition(" ")[2]
    by_header = columns_by_header(table, row)
    columns = [by_header[f"{word} {number}"] for word in shape.question if f"{word} {number}" in by_header]
    return next((text for column in columns for text in _below(table, row, column)), "")


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
    bare = [column for column, of in marks.items() if not of and len(answers) == 1]
    if shape.kind is Kind.WORKSHEET:
        bare = bare if known else []
    return dict.fromkeys(bare[:1], next(iter(known.values()), None))


def _below(table: Table, row: int, column: int) -> list[str]:
    return [text for number in table.rows if number > row and (text := table.text(number, column).strip())]
