"""Every word in an exported file is said in the file's language, or is the teacher's or a student's own."""

import csv
import io
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from openpyxl import load_workbook

from grader_app import __version__
from grader_app.core.session import Session
from grader_app.sentences import Tongue
from grader_app.sheets.feedback import Who, Wishes, write_feedback
from grader_app.sheets.fresh import write_fresh
from grader_app.sheets.grade_lists import GradeList, write_grade_list
from grader_app.sheets.headers import OURS
from grader_app.sheets.reconciliation import write_list
from grader_app.sheets.results import fates
from grader_app.sheets.results_workbook import write_results
from grader_app.sheets.writer import export
from tests.sheets.marking import copy_of, session_on
from tests.sheets.test_what_counts import accepted, weighed

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")
BRACKETS = Tongue("xx", lambda sentence: f"⟦{sentence}⟧")
NOT_WORDS = re.compile(r"[\d.,%: +-]*|[A-Z]+\d+|[0-9a-f]{64}|=.*")


def own(session: Session) -> set[str]:
    """What is not ours to translate."""
    held = {source.path.name for source in session.roster.sources} | {__version__}
    held |= {source.path.stem for source in session.roster.sources}
    held |= {part.columns.sheet for part in session.roster.parts} | {
        part.source.sha256 for part in session.roster.parts
    }
    held |= {cut.grade for cut in session.scheme.cuts}
    if session.bundle:
        held |= {session.bundle.name, session.bundle.version, session.bundle.sha256}
    for item in session.items:
        held |= {item.title, item.prompt}
        held |= {text for level in item.rubric.levels for text in (level.label, level.wording)}
        held |= {f"{item.title} – {word}" for word in OURS["en"]}
    for r in session.roster.responses:
        held.add(f"{r.student.name} · {r.student.id}")
        held |= {r.text, r.student.id, r.student.name, r.student.email, r.group, session.remarks(r.cell)}
        held.add(r.student.name.rpartition(" ")[0])
        held.add(r.student.name.rpartition(" ")[2])
    return held | {f"'{text}" for text in held}


def texts(path: Path) -> Iterator[str]:
    """Every text in a file, and the names of its sheets."""
    if path.suffix == ".csv":
        for line in csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")):
            yield from line
    elif path.suffix == ".html":
        reader = HTMLParser()
        found: list[str] = []
        reader.handle_data = found.append
        reader.feed(path.read_text("utf-8").partition("</style>")[2])
        yield from found
    else:
        book = load_workbook(path)
        yield from book.sheetnames
        yield from (
            str(cell.value) for sheet in book for line in sheet for cell in line if cell.value is not None
        )


def unsaid(session: Session, path: Path) -> set[str]:
    known = own(session)
    lines = {text.strip() for text in texts(path)}
    return {text for text in lines if "⟦" not in text and text not in known and not NOT_WORDS.fullmatch(text)}


@pytest.mark.parametrize("made", [accepted, weighed])
def test_every_word_of_ours_is_said(tmp_path, made) -> None:
    session = made()
    files = [
        tmp_path / name for name in ("results.xlsx", "fresh.xlsx", "fresh.csv", "list.xlsx", "grades.csv")
    ]
    write_results(session, files[0], tongue=BRACKETS)
    write_fresh(session, files[1], tongue=BRACKETS)
    files.append(Path(write_fresh(session, files[2], tongue=BRACKETS).audit))
    write_list(session, fates(session), files[3], BRACKETS)
    write_grade_list(session, files[4], GradeList.CLASSROOM, BRACKETS)
    for file in files:
        assert unsaid(session, file) == set(), file.name
    for who in Who:
        write_feedback(session, tmp_path / f"{who}.html", Wishes(who=who, tongue=BRACKETS))
        assert unsaid(session, tmp_path / f"{who}.html") == set()


def test_every_word_of_a_copy_is_hers_or_said(tmp_path) -> None:
    source = copy_of("everything_else.xlsx", tmp_path)
    session = session_on(source)
    export(session, tmp_path / "scored.xlsx", tongue=BRACKETS)
    found = unsaid(session, tmp_path / "scored.xlsx") - set(texts(source))
    assert found == set()
