"""What becomes of each answer, line or student, as a list that can be narrowed down."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QBrush, QColor

from grader_app.core.roster import Response
from grader_app.core.session import Session
from grader_app.sheets.feedback_html import Feedback
from grader_app.sheets.results import Outcome, RowFate
from grader_app.ui import words
from grader_app.ui.headed_rows import HeadedRows, Index
from grader_app.ui.theme import Theme
from grader_app.ui.translation import marked, said, tr, translated

_PLANNED = {
    Outcome.WRITTEN: marked("will be written"),
    Outcome.UNCHANGED: marked("stays as it is"),
    Outcome.BLANK: marked("blank"),
    Outcome.NOT_SCORED: marked("no score"),
    Outcome.AMBIGUOUS: marked("not sure whose"),
    Outcome.UNKNOWN: marked("not known here"),
    Outcome.OUT_OF_RANGE: marked("too many points"),
    Outcome.SKIPPED: marked("left out"),
}
_HAPPENED = {**_PLANNED, Outcome.WRITTEN: marked("written"), Outcome.UNCHANGED: marked("unchanged")}
_LOOK = frozenset((Outcome.NOT_SCORED, Outcome.AMBIGUOUS, Outcome.OUT_OF_RANGE))
FINISHED, UNFINISHED = marked("complete"), marked("not finished")
_TO_COPY = {
    Outcome.WRITTEN: FINISHED,
    Outcome.NOT_SCORED: UNFINISHED,
    Outcome.AMBIGUOUS: _PLANNED[Outcome.AMBIGUOUS],
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list: its texts, which of them says its fate, and whether that wants a look."""

    texts: tuple[str, ...]
    fate: str
    usual: bool = True
    look: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A list under its headings; those with something to say come first. ``rows`` is what can be saved."""

    headings: tuple[str, ...]
    widths_px: tuple[int, ...]
    lines: tuple[Line, ...]
    rows: tuple[RowFate, ...] = ()

    @property
    def fates(self) -> Counter[str]:
        """How many lines have each fate, in the order of the list."""
        return Counter(line.fate for line in self.lines)


def by_answer(session: Session, rows: Iterable[RowFate], *, happened: bool) -> Listing:
    """List what becomes of each answer, and of each row without one."""
    roster = session.roster
    known = {response.cell: response for response in roster.responses}
    outcomes = _HAPPENED if happened else _PLANNED
    rows = _unusual_first(rows)
    lines = []
    for fate in rows:
        response = known.get(fate.cell)
        text = translated(outcomes[fate.outcome])
        if response is None:
            texts: tuple[str, ...] = (
                said(roster.address(fate.cell, of_row=True)),
                "",
                "",
                "",
                text,
                said(fate.reason),
            )
        else:
            score = session.score(fate.cell)
            points = words.points(score.points) if score is not None else ""
            title = session.item(response.item_id).title
            texts = (roster.address(fate.cell), _student(response), title, points, text, said(fate.reason))
        lines.append(_line(texts, fate, text))
    headings = (tr("Cell"), tr("Student"), tr("Question"), tr("Score"), tr("What happens"), tr("Why"))
    # With the names of sheets or files, places are long.
    widths_px = (72, 220, 250, 64, 124) if len(roster.parts) == 1 else (230, 190, 190, 64, 110)
    return Listing(headings, widths_px, tuple(lines), tuple(rows))


def by_line(session: Session, rows: Iterable[RowFate], *, happened: bool) -> Listing:
    """List what becomes of each line of a gradebook, and of each student who has none."""
    known = {response.cell: response for response in session.roster.responses}
    outcomes = _HAPPENED if happened else _PLANNED
    rows = _unusual_first(rows)
    lines = []
    for fate in rows:
        text = translated(outcomes[fate.outcome])
        mine = [known[cell] for cell in fate.answers]
        who = _student(mine[0]) if mine else fate.student_id
        asked = ", ".join(dict.fromkeys(session.item(response.item_id).title for response in mine))
        texts = (str(fate.cell.row), who, asked, _points(session, mine), text, said(fate.reason))
        lines.append(_line(texts, fate, text))
    headings = (tr("Line"), tr("Student"), tr("Question"), tr("Score"), tr("What happens"), tr("Why"))
    return Listing(headings, (56, 220, 230, 64, 130), tuple(lines), tuple(rows))


def by_person(session: Session, rows: Iterable[RowFate]) -> Listing:
    """List each student's line in a list of grades, those that are not complete first."""
    known = {response.cell: response for response in session.roster.responses}
    rows = _unusual_first(rows)
    lines = []
    for fate in rows:
        mine = [known[cell] for cell in fate.answers]
        text = translated(_TO_COPY[fate.outcome])
        points = "" if fate.outcome is Outcome.AMBIGUOUS else _points(session, mine)
        texts = (_student(mine[0]), str(len(mine)), points, text, said(fate.reason))
        lines.append(_line(texts, fate, text))
    headings = (tr("Student"), tr("Answers"), tr("Score"), tr("Line"), tr("Why"))
    return Listing(headings, (260, 80, 64, 130), tuple(lines), tuple(rows))


def by_student(sheets: Sequence[Feedback]) -> Listing:
    """List each student's feedback sheet, those that are not finished first."""
    several = any(sheet.group for sheet in sheets)
    lines = []
    for sheet in sorted(sheets, key=lambda sheet: not sheet.unfinished):
        left = sum(each.points is None for each in sheet.marked)
        why = tr("%n answers not marked yet", n=left) if left else ""
        fate = translated(UNFINISHED if left else FINISHED)
        own = (sheet.student, str(len(sheet.marked)), fate, why)
        texts = (sheet.group, *own) if several else own
        lines.append(Line(texts, fate, usual=not left, look=left > 0))
    headings, widths_px = (tr("Student"), tr("Answers"), tr("Sheet"), tr("Why")), (260, 80, 120)
    if several:
        return Listing((tr("Class"), *headings), (100, *widths_px), tuple(lines))
    return Listing(headings, widths_px, tuple(lines))


class FateTable(HeadedRows):
    """Shows a listing, or those lines of it that have one fate."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self.listing = Listing((), (), ())

    def show(self, listing: Listing, fate: str = "") -> None:
        """Show a listing, all of it or one fate."""
        self.beginResetModel()
        self.listing, self.headings = listing, listing.headings
        self.rows = [line for line in listing.lines if not fate or line.fate == fate]
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell."""
        if not index.isValid():
            return None
        line: Line = self.rows[index.row()]
        text = line.texts[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.ForegroundRole:
            colours = self._theme.colours
            warn = line.look and text == line.fate
            return QBrush(QColor(colours.look if warn else colours.text if line.usual else colours.secondary))
        return None


def _unusual_first(rows: Iterable[RowFate]) -> list[RowFate]:
    # What is not simply written comes first: that is what she wants to know.
    return sorted(rows, key=lambda fate: fate.outcome is Outcome.WRITTEN)


def _line(texts: tuple[str, ...], fate: RowFate, text: str) -> Line:
    return Line(texts, text, fate.outcome is Outcome.WRITTEN, fate.outcome in _LOOK)


def _points(session: Session, responses: Sequence[Response]) -> str:
    """Return what answers come to; nothing where one of them has no score."""
    scores = [session.score(response.cell) for response in responses]
    points = [score.points for score in scores if score is not None]
    return words.points(sum(points)) if points and len(points) == len(scores) else ""


def _student(response: Response) -> str:
    return " · ".join(filter(None, (response.student.name, response.student.id)))
