"""A fresh workbook of a class's results: overview, a sheet for each question, students, audit."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path

from grader_app.core.session import Session
from grader_app.errors import SheetError
from grader_app.sentences import ENGLISH, Sentence, Tongue
from grader_app.sheets.atomic import write_file
from grader_app.sheets.figures import asked, groups, students
from grader_app.sheets.results import audit, fates
from grader_app.sheets.results_overview import overview_page
from grader_app.sheets.results_pages import audit_page, question_page, student_page
from grader_app.sheets.results_paper import Book
from grader_app.sheets.writer import check_target, share_of
from grader_app.sheets.xlsx import read_tables


@dataclass(frozen=True, slots=True)
class ResultsReport:
    """What a results workbook holds.

    Attributes:
        target: The workbook.
        sheets: The names of its sheets.
        students: How many students are in it.
        changed: What could not be written as it was, in sentences: text that was cut, or cleaned of what a
            cell cannot hold.
    """

    target: Path
    sheets: tuple[str, ...]
    students: int
    changed: tuple[str, ...]


def write_results(
    session: Session,
    target: Path,
    *,
    title: str = "",
    when: datetime | None = None,
    tongue: Tongue = ENGLISH,
    progress: Callable[[float], None] | None = None,
) -> ResultsReport:
    """Write a workbook of all results. The teacher's own file is not needed for it.

    Args:
        session: What to write.
        target: Where to; ends in .xlsx. An older file there is replaced only when the new one is whole.
        title: What to put at its head; otherwise the name of the teacher's file.
        when: The day it shows; otherwise now.
        tongue: In which language.
        progress: Told how far it is, 0 to 1. What it raises ends the export, and nothing is written.

    Raises:
        SheetError: The target cannot be written; see the hint.
    """
    tell = progress or (lambda _share: None)
    check_target(session, target)
    if target.suffix.lower() != ".xlsx":
        raise SheetError(
            "A results workbook needs a name that ends in .xlsx.",
            hint="Choose a name such as “{name}”.",
            code="wrong_ending",
            name=f"{target.stem}.xlsx",
        )
    when = when or datetime.now().astimezone()
    items, classes, people = asked(session), groups(session), students(session)
    out = BytesIO()
    with Book(out, title or session.roster.source.path.stem, when, tongue) as book:
        overview = book.page(Sentence("Overview"))
        pages = [
            book.page(Sentence("Q{number} {title}", number=number, title=item.title))
            for number, item in enumerate(items, 1)
        ]
        listed, log = book.page(Sentence("Students")), book.page(Sentence("Audit"))
        for number, (item, page) in enumerate(zip(items, pages, strict=True)):
            question_page(page, session, item, share_of(tell, 0.6 * number / len(items), 0.6 / len(items)))
        overview_page(overview, session, dict(zip((item.id for item in items), pages, strict=True)), classes)
        student_page(listed, session, items, people)
        audit_page(log, audit(session, fates(session), when))
        tell(0.7)
    tell(0.9)
    write_file(target, out.getvalue(), lambda written: _check(written, book))
    tell(1.0)
    return ResultsReport(target, tuple(page.name for page in book.pages), len(people), tuple(book.changed))


def _check(written: bytes, book: Book) -> None:
    """Raise a ``SheetError`` unless every cell reads as it was meant."""
    tables, _ = read_tables(written)
    whole = [table.name for table in tables] == [page.name for page in book.pages]
    for table, page in zip(tables, book.pages, strict=False):
        held = sum(len(cells) for cells in table.rows.values())
        whole = whole and held == len(page.values)
        for place, value in page.values.items():
            text = table.text(*place)
            if isinstance(value, str):
                whole = whole and text == value
            else:
                held_number = table.values[place] if place in table.values else float(text or "nan")
                whole = whole and math.isclose(value, held_number)
    if not whole:
        raise SheetError(
            "The workbook does not hold what it should, so it was thrown away.",
            hint="Export again; if it happens again, choose another folder or disk. Nothing was changed.",
            code="not_verified",
        )
