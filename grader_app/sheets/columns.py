"""Guess what each column of a sheet is for; say what is missing before scoring can start."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Protocol, TypeVar

from grader_app.bundle import Item
from grader_app.core.roster import Column, Columns, Role, column_letters
from grader_app.sentences import Sentence
from grader_app.sheets.headers import (
    ANSWERS,
    GROUPS,
    ID_GROUPS,
    NAMES,
    QUESTIONS,
    is_known,
    marks_what,
    normal,
    ours,
)
from grader_app.sheets.matching import match_items, match_marks
from grader_app.sheets.questions import match_questions, question_column, questions_in
from grader_app.sheets.shaped import shaped_roles
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
    added = ours(headers)
    theirs = {column: text for column, text in live.items() if column not in added}
    if found:
        roles = shaped_roles(table, row, found[0], theirs, items)
    else:
        roles = _own_roles(theirs, items) | _one_answer_a_row(table, row, theirs, items)
    rest = {column: Column(Role.IGNORE) for column in range(1, table.column_count + 1)}
    return with_questions(Columns(table.name, row, rest | roles), table, items)


def with_questions(columns: Columns, table: Table, items: Sequence[Item]) -> Columns:
    """Return the columns with what the column of questions asks; call it when that column is another."""
    asking = columns.having(Role.QUESTION)
    questions = questions_in(table, columns.header_row, asking[0]) if asking else ()
    return replace(columns, questions=match_questions(questions, items))


def missing(columns: Columns, table: Table) -> tuple[str, ...]:
    """Return sentences about what keeps this sheet from being scored; none of them: it is ready."""
    sentences = []
    answers, asking = columns.having(Role.ANSWER), columns.having(Role.QUESTION)
    if not answers:
        sentences.append(Sentence("No column is marked as the answers to a question."))
    sentences += [
        Sentence(
            "Column {column} holds answers, but to which question is not said.", column=column_letters(number)
        )
        for number in answers
        if columns.roles[number].item_id is None and not asking
    ]
    if answers and asking and not columns.asked:
        sentences.append(
            Sentence(
                "None of the questions in column {column} is one of the question set's.",
                column=column_letters(asking[0]),
            )
        )
    if len(asking) > 1:
        sentences.append(Sentence("More than one column is marked as saying which question a row answers."))
    if asking and len(answers) > 1:
        sentences.append(
            Sentence("Where each row says which question it answers, only one column can hold answers.")
        )
    for role, sentence in (
        (Role.ANSWER, Sentence("Two columns are marked as the answers to the same question.")),
        (Role.MARK, Sentence("Two columns are marked as the marks of the same question.")),
    ):
        used = Counter(columns.roles[number].item_id for number in columns.having(role))
        sentences += [sentence for item_id, count in used.items() if count > 1 and item_id is not None]
    if len(columns.having(Role.ID)) > 1:
        sentences.append(Sentence("More than one column is marked as the student's id."))
    sentences += [
        Sentence("Column {column} holds formulas, so it cannot hold answers.", column=column_letters(number))
        for number in answers
        if _is_formula(table, columns.header_row, number)
    ]
    below = (row for row in table.rows if row > columns.header_row)
    if answers and not any(table.text(row, number) for row in below for number in answers):
        sentences.append(Sentence("There is no answer below the header row."))
    return tuple(sentences)


def best_table(workbook: Workbook, items: Sequence[Item]) -> Table:
    """Return the sheet to show first."""
    return workbook.tables[best_of(workbook, [propose(table, items) for table in workbook.tables])]


def best_of(workbook: Workbook, proposed: Sequence[Columns]) -> int:
    """Return which sheet to show first: visible, with the most questions, then with the most rows.

    ``proposed`` says of each sheet how it would be read.
    """

    def worth(number: int) -> tuple[bool, int, int]:
        table = workbook.tables[number]
        return not table.hidden, _found(proposed[number]), len(table.rows)

    return max(range(len(workbook.tables)), key=worth)


class QuestionSet(Protocol):
    """What is chosen among: anything with questions."""

    @property
    def items(self) -> Sequence[Item]:
        """Its questions."""
        ...


Set = TypeVar("Set", bound=QuestionSet)


def choose(workbook: Workbook, sets: Iterable[Set]) -> tuple[Set, Columns] | None:
    """Return the question set that finds most of its questions in a workbook, and how its best sheet is read.

    Of equals the first counts; None: there is no set. ``sets`` may be opened one by one as they are asked
    for.
    """
    best: tuple[Set, Columns] | None = None
    for each in sets:
        columns = propose(best_table(workbook, each.items), each.items)
        if best is None or _found(columns) > _found(best[1]):
            best = each, columns
    return best


def _found(columns: Columns) -> int:
    """Return to how many questions there are answers, as far as can be told."""
    return max(len(columns.asked), len(columns.having(Role.ANSWER)))


def _own_roles(headers: Mapping[int, str], items: Sequence[Item]) -> dict[int, Column]:
    """Return the roles in a teacher's own sheet; ``headers`` are those that may have one: column -> text."""
    marks = {column: about for column, text in headers.items() if (about := marks_what(text)) is not None}
    free = {column: text for column, text in headers.items() if column not in marks}
    answers = match_items({c: text for c, text in free.items() if not is_known(text)}, items)
    roles = {column: Column(Role.ANSWER, item_id) for column, item_id in answers.items()}
    for column, text in free.items():
        if column not in answers and (role := _role_of_student(normal(text))) is not None:
            roles[column] = Column(role)
    for column in _ids(free, answers):
        roles[column] = Column(Role.ID)
    for column, marked in match_marks(marks, headers, answers, items).items():
        roles[column] = Column(Role.MARK, marked)
    return roles


def _role_of_student(header: str) -> Role | None:
    if header in NAMES:
        return Role.NAME
    if header in GROUPS:
        return Role.GROUP
    return Role.EMAIL if header in ID_GROUPS[-1] else None


def _one_answer_a_row(
    table: Table, row: int, headers: Mapping[int, str], items: Sequence[Item]
) -> dict[int, Column]:
    """Return the roles of the columns of questions, answers and marks, if each row holds one answer."""
    asking = [c for word in QUESTIONS for c, text in headers.items() if normal(text) == word]
    answers = [c for word in ANSWERS for c, text in headers.items() if normal(text) == word]
    column, questions = question_column(table, row, asking, items)
    if not answers or not questions:
        return {}
    marks = [c for c, text in headers.items() if c not in (column, answers[0]) and marks_what(text) == ""]
    roles = {column: Column(Role.QUESTION), answers[0]: Column(Role.ANSWER)}
    return roles | {c: Column(Role.MARK) for c in marks[:1]}


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
