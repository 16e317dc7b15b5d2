"""Feedback for each student: her answers, their scores, what the rubric says, the teacher's comments."""

import os
import re
import secrets
import shutil
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from pathlib import Path

from grader_app.bundle import is_blank
from grader_app.core.roster import Response
from grader_app.core.session import DecidedBy, Session
from grader_app.errors import SheetError
from grader_app.sentences import ENGLISH, Sentence, Tongue
from grader_app.sheets.atomic import cannot_write, write_file
from grader_app.sheets.feedback_html import Feedback, Marked, check_html, html_page
from grader_app.sheets.figures import StudentAnswers, asked, students
from grader_app.sheets.writer import check_target

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_LONGEST_NAME_BYTES = 120
_TELL_EVERY = 256


class Who(StrEnum):
    """What a feedback sheet says of who the student is."""

    NAME = "name"
    ID = "id"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a teacher wants her feedback sheets.

    Attributes:
        title: What stands above each; "" for the name of her file.
        day: The date on each.
        who: Students by name, by id, or both.
        proposed: Whether scores that are only proposed count as well. They do not unless she says so: what
            goes to students is what the teacher decided or accepted, and the marks of blank answers.
        letter: Whether pages are of US Letter size; otherwise they are A4.
        tongue: In which language the sheets are, beside what students and teacher wrote.
    """

    title: str = ""
    day: date | None = None
    who: Who = Who.NAME
    proposed: bool = False
    letter: bool = False
    tongue: Tongue = ENGLISH


@dataclass(frozen=True, slots=True)
class FeedbackReport:
    """What was written.

    Attributes:
        target: The file, or the folder.
        files: How many files there are in it.
        students: How many students have feedback.
        unfinished: How many of them have an answer without a score that counts.
        changed: How many texts held characters that no page can show; a sign stands in their place.
    """

    target: Path
    files: int
    students: int
    unfinished: int
    changed: int


def write_feedback(
    session: Session,
    target: Path,
    wishes: Wishes | None = None,
    *,
    progress: Callable[[float], None] | None = None,
) -> FeedbackReport:
    """Write feedback as HTML: one file with a page for each student, or a folder with a file for each.

    Args:
        session: What to write.
        target: A file that ends in .html, replaced only when the new one is whole; or a folder, which must
            be new or empty, so that no sheets of another class are among these.
        wishes: What stands on the sheets.
        progress: Told how far it is, 0 to 1. What it raises ends the export, and nothing is written.

    Raises:
        SheetError: Nothing can be written there; see the hint.
    """
    wishes = wishes or Wishes()
    tell = progress or (lambda _share: None)
    sheets = feedback(session, wishes, lambda share: tell(0.2 * share))
    tell(0.2)
    if target.suffix.lower() in (".html", ".htm"):
        check_target(session, target)
        data = html_page(sheets, letter=wishes.letter, tongue=wishes.tongue)
        write_file(target, data, lambda written: check_html(written, sheets, wishes.tongue))
        files = 1
    else:
        write_folder(
            target,
            sheets,
            ".html",
            lambda sheet: html_page([sheet], letter=wishes.letter, tongue=wishes.tongue),
            lambda sheet, data: check_html(data, [sheet], wishes.tongue),
            lambda share: tell(0.2 + 0.7 * share),
        )
        files = len(sheets)
    tell(1.0)
    return report(target, files, sheets)


def report(target: Path, files: int, sheets: Sequence[Feedback]) -> FeedbackReport:
    """Return what was written, when these sheets were."""
    unfinished = sum(sheet.unfinished for sheet in sheets)
    return FeedbackReport(target, files, len(sheets), unfinished, sum(sheet.changed for sheet in sheets))


def feedback(
    session: Session, wishes: Wishes, progress: Callable[[float], None] = lambda _share: None
) -> tuple[Feedback, ...]:
    """Return each student's sheet, in sheet order; ``progress`` is told now and then how far it is."""
    progress(0.0)
    title = wishes.title or session.roster.source.path.stem
    day = wishes.day or date.today()
    order = {item.id: place for place, item in enumerate(asked(session))}
    sheets = []
    found = students(session)
    for number, student in enumerate(found):
        if number % _TELL_EVERY == 0:
            progress(number / len(found))
        responses = sorted(student.responses.values(), key=lambda r: order[r.item_id])
        marked = tuple(_marked(session, response, proposed=wishes.proposed) for response in responses)
        called = _called(student, wishes)
        sheets.append(Feedback(title, day, called, student.group, marked, session.scheme.cuts))
    return tuple(sheets)


def _marked(session: Session, response: Response, *, proposed: bool) -> Marked:
    item, score = session.item(response.item_id), session.score(response.cell)
    if score is not None and score.decided_by is DecidedBy.MODEL and not proposed:
        score = None
    level = item.rubric.levels[score.level] if score is not None and score.level is not None else None
    return Marked(
        question=item.title,
        prompt=item.prompt,
        answer="" if is_blank(response.text) else response.text,
        points=score.points if score else None,
        most=item.rubric.max_points,
        wording=(level.wording or level.label) if level else "",
        comment=session.remarks(response.cell),
        weight=session.scheme.weight(item.id),
    )


def _called(student: StudentAnswers, wishes: Wishes) -> str:
    """Return what a student is called; one of whom nothing may be said is a row."""
    name, number = student.student.name, student.student.id
    if wishes.who is Who.NAME:
        found = name
    elif wishes.who is Who.ID:
        found = number
    else:
        found = " · ".join(filter(None, (name, number)))
    row = next(iter(student.responses.values())).cell.row
    return found or wishes.tongue.say(Sentence("Row {row}", row=str(row)))


def write_folder(
    folder: Path,
    sheets: Sequence[Feedback],
    ending: str,
    content: Callable[[Feedback], bytes],
    check: Callable[[Feedback, bytes], None],
    tell: Callable[[float], None],
) -> None:
    """Write a file for each student into a folder that is put in place whole.

    Args:
        folder: Where; it must be new or empty.
        sheets: What is written.
        ending: Of each file.
        content: What is in a student's file.
        check: Looks at what arrived on the disk, and raises a ``SheetError`` unless it is her sheet.
        tell: Told how far it is, 0 to 1. What it raises ends it, and nothing is there.

    Raises:
        SheetError: Nothing can be written there; see the hint.
    """
    if not folder.parent.is_dir():
        raise SheetError(
            "The folder {folder} is not there.",
            hint="Choose another folder.",
            code="no_folder",
            folder=str(folder.parent),
        )
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise SheetError(
            "“{folder}” is not an empty folder.",
            hint="Choose a new name, so that these sheets are not mixed with others.",
            code="not_empty",
            folder=folder.name,
        )
    draft = folder.with_name(f".offline-grader-{secrets.token_hex(6)}.tmp")
    try:
        draft.mkdir()
        for number, (name, sheet) in enumerate(zip(file_names(sheets), sheets, strict=True), 1):
            write_file(draft / f"{name}{ending}", content(sheet), partial(check, sheet))
            tell(number / len(sheets))
        if folder.exists():
            folder.rmdir()
        os.replace(draft, folder)
    except OSError as error:
        raise cannot_write(error, folder) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def file_names(sheets: Sequence[Feedback]) -> list[str]:
    """Return a name for each sheet, without its ending, that every system takes, no two the same on any."""
    names: list[str] = []
    taken: set[str] = set()
    for sheet in sheets:
        wish = safe_name(" - ".join(filter(None, (sheet.group, sheet.student))))
        name, number = wish, 1
        while unicodedata.normalize("NFKC", name).casefold() in taken:
            number += 1
            name = f"{wish} ({number})"
        taken.add(unicodedata.normalize("NFKC", name).casefold())
        names.append(name)
    return names


def safe_name(wish: str) -> str:
    """Return a file name, without its ending, that says what ``wish`` says: ``A/B? -> A B``."""
    name = unicodedata.normalize("NFC", wish).encode("utf-8", "replace").decode()
    name = "".join(letter for letter in name if unicodedata.category(letter) not in ("Cc", "Cf", "Co", "Cn"))
    name = " ".join(_NOT_IN_NAMES.sub(" ", name).split()).strip(". ")
    name = name.encode()[:_LONGEST_NAME_BYTES].decode("utf-8", "ignore").strip(". ")
    return f"_{name}" if not name or _RESERVED.fullmatch(name) else name
