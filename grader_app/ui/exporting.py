"""The four ways out of a class: what each would write, and writing it. All of it runs in the background."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from grader_app.core.session import Session
from grader_app.errors import SheetError
from grader_app.sheets.feedback import Wishes, feedback, write_feedback
from grader_app.sheets.fresh import write_fresh
from grader_app.sheets.grade_lists import GradeList, plan_grade_list, write_grade_list
from grader_app.sheets.gradebook import plan_gradebook, write_gradebook
from grader_app.sheets.reader import open_workbook, same_file
from grader_app.sheets.reconciliation import write_list
from grader_app.sheets.results import Outcome, RowFate, fates
from grader_app.sheets.results_workbook import write_results
from grader_app.sheets.shapes import Shape, recognise
from grader_app.sheets.sniff import kind_of
from grader_app.sheets.writer import ExportReport, export, export_all, suggest_target, unchanged
from grader_app.ui import words
from grader_app.ui.fate_table import Listing, by_answer, by_line, by_person, by_student
from grader_app.ui.feedback_pdf import write_pdf, write_pdfs
from grader_app.ui.tasks import Reporter
from grader_app.ui.translation import said

_LEFT_OUT = (Outcome.AMBIGUOUS, Outcome.UNKNOWN, Outcome.OUT_OF_RANGE, Outcome.SKIPPED)
Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be written where: two sentences, and a list with a line for each answer or student.

    ``way`` is the one to take, which may be another than was asked. ``folder``: the target is a folder that
    is there, and receives several files.
    """

    way: "Way"
    target: Path
    sentence: str
    more: str
    listing: Listing
    folder: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """What was written, as a plan says it."""

    target: Path
    sentence: str
    more: str
    listing: Listing


class Way(Protocol):
    """One of the ways out, with what was chosen for it."""

    def plan(self, session: Session) -> Plan:
        """Say what would be written."""
        ...

    def write(self, session: Session, target: Path, progress: Progress) -> Written:
        """Write it."""
        ...


@dataclass(frozen=True, slots=True)
class ScoredCopy:
    """Her own file, or each of them if there are several, with the scores in it."""

    def plan(self, session: Session) -> Plan:
        """Say which scores go into the copy; where none can be made, into a fresh file."""
        if why := _no_copy(session):
            return FreshFile(why).plan(session)
        sources, rows = session.roster.sources, fates(session)
        first = sources[0].path
        several = len(sources) > 1
        into = f"copies of {len(sources)} files" if several else f"a copy of “{first.name}”"
        own = "Your own files are" if several else "Your own file is"
        return Plan(
            self,
            first.parent if several else suggest_target(first),
            f"{_scores(rows)} will be written into {into}.",
            _also(rows) + f"{own} not touched; an audit of every decision is added.",
            by_answer(session, rows, happened=False),
            folder=several,
        )

    def write(self, session: Session, target: Path, progress: Progress) -> Written:
        """Write the copy, or all of them."""
        if len(session.roster.sources) > 1:
            reports = export_all(session, target, progress=progress)
            rows = tuple(fate for report in reports for fate in report.rows)
            scores = words.count(sum(report.written for report in reports), "score")
            names = ", ".join(f"“{report.target.name}”" for report in reports)
            return Written(
                reports[0].target,
                f"{scores} written to {names}.",
                "Each has its audit. Your own files were not touched.",
                by_answer(session, rows, happened=True),
            )
        report = export(session, target, progress=progress)
        return _written(session, report, "Your own file was not touched.")


@dataclass(frozen=True, slots=True)
class FreshFile:
    """Answers and scores in a file of their own; ``why`` none of her own files can be copied."""

    why: str

    def plan(self, session: Session) -> Plan:
        """Say which scores it would hold."""
        source, rows = session.roster.source.path, fates(session)
        return Plan(
            self,
            _beside(source, f"{source.stem} scored.xlsx"),
            f"{_scores(rows)} will be written into a fresh file.",
            f"{self.why} So the answers and their scores get a file of their own.",
            by_answer(session, rows, happened=False),
        )

    def write(self, session: Session, target: Path, progress: Progress) -> Written:
        """Write the file."""
        return _written(session, write_fresh(session, target, progress=progress), "")


@dataclass(frozen=True, slots=True)
class GradebookFile:
    """The file that a gradebook handed out, filled in for it to take back.

    ``path`` is the file, ``shape`` what it was recognised as; ``own``: it is the one that the class began
    with, such as Moodle's worksheet.
    """

    path: Path
    shape: Shape
    own: bool = False

    def plan(self, session: Session) -> Plan:
        """Say which lines get a score."""
        target = self.path.with_name(f"{self.path.stem} filled in{self.path.suffix}")
        rows = plan_gradebook(session, self.shape, gradebook=self._other)
        return Plan(
            self,
            target,
            f"{_scores(rows)} will be written into a copy of “{self.path.name}”.",
            _also(rows) + "Only the cells that your gradebook reads are changed.",
            by_line(session, rows, happened=False),
        )

    def write(self, session: Session, target: Path, progress: Progress) -> Written:
        """Fill in the copy."""
        progress(0.1)
        report = write_gradebook(session, self.shape, target, gradebook=self._other)
        progress(1.0)
        return Written(
            target,
            f"{words.count(report.written, 'score')} written to “{target.name}”.",
            "Upload this file to your gradebook.",
            by_line(session, report.rows, happened=True),
        )

    @property
    def _other(self) -> Path | None:
        return None if self.own else self.path


@dataclass(frozen=True, slots=True)
class ListToCopy:
    """A list of grades for a system that takes no file back."""

    style: GradeList

    def plan(self, session: Session) -> Plan:
        """Say who would be in the list."""
        source, rows = session.roster.source.path, plan_grade_list(session)
        return Plan(
            self,
            _beside(source, f"{source.stem} for {_system(self.style)}.csv"),
            f"{words.count(len(rows), 'student')} in a new list, with the points of each question.",
            _incomplete(rows) + "Nothing is uploaded: you copy from the list.",
            by_person(session, rows),
        )

    def write(self, session: Session, target: Path, progress: Progress) -> Written:
        """Write the list."""
        progress(0.1)
        report = write_grade_list(session, target, self.style)
        progress(1.0)
        return Written(
            target,
            f"“{target.name}” lists {words.count(len(report.rows), 'student')}.",
            _incomplete(report.rows) + f"Open it beside {_system(self.style)} and copy the points.",
            by_person(session, report.rows),
        )


@dataclass(frozen=True, slots=True)
class ResultsWorkbook:
    """A fresh workbook of results, for colleagues and for the teacher's own files."""

    def plan(self, session: Session) -> Plan:
        """Say which scores it would hold."""
        source = session.roster.source.path
        rows = fates(session)
        return Plan(
            self,
            _beside(source, f"{source.stem} results.xlsx"),
            f"{_scores(rows)} in a new workbook.",
            _also(rows) + "Overview, a sheet for each question with its chart, students, audit.",
            by_answer(session, rows, happened=False),
        )

    def write(self, session: Session, target: Path, progress: Progress) -> Written:
        """Write the workbook."""
        report = write_results(session, target, progress=progress)
        students = words.count(report.students, "student")
        return Written(
            report.target,
            f"“{report.target.name}” holds the results of {students}.",
            " ".join((f"It has {words.count(len(report.sheets), 'sheet')}.", *report.changed)),
            by_answer(session, fates(session), happened=True),
        )


@dataclass(frozen=True, slots=True)
class FeedbackSheets:
    """A page for each student. ``one_each``: a folder with a file for each; otherwise all in one file."""

    wishes: Wishes
    as_pdf: bool = True
    one_each: bool = False

    def plan(self, session: Session) -> Plan:
        """Say whose sheets would be complete."""
        source = session.roster.source.path
        sheets = feedback(session, self.wishes)
        ending = "" if self.one_each else ".pdf" if self.as_pdf else ".html"
        unfinished = sum(sheet.unfinished for sheet in sheets)
        return Plan(
            self,
            _beside(source, f"{source.stem} feedback{ending}"),
            f"{words.count(len(sheets), 'feedback sheet')}, a page for each student.",
            _unfinished(unfinished, proposed=self.wishes.proposed),
            by_student(sheets),
        )

    def write(self, session: Session, target: Path, progress: Progress) -> Written:
        """Write the sheets."""
        if self.as_pdf:
            write = write_pdfs if self.one_each else write_pdf
            report = write(session, target, self.wishes, progress=progress)
        else:
            report = write_feedback(session, target, self.wishes, progress=progress)
        where = f"{words.count(report.files, 'file')} in the folder" if self.one_each else "all in"
        cleaned = (
            f"{words.count(report.changed, 'text')} held characters that cannot be shown. "
            if report.changed
            else ""
        )
        return Written(
            report.target,
            f"{words.count(report.students, 'feedback sheet')} written, {where} “{report.target.name}”.",
            cleaned + _unfinished(report.unfinished, proposed=self.wishes.proposed),
            by_student(feedback(session, self.wishes)),
        )


def plan(session: Session, way: Way) -> Callable[[Reporter], Plan]:
    """Return work that says what an export would do; ``session`` must be a snapshot."""
    return lambda _reporter: way.plan(session)


def write(session: Session, way: Way, target: Path) -> Callable[[Reporter], Written]:
    """Return work that exports, reporting its share done; ``session`` must be a snapshot."""

    def work(reporter: Reporter) -> Written:
        def progress(share: float) -> None:
            reporter.check()
            reporter.report(share)

        return way.write(session, target, progress)

    return work


def save_list(session: Session, listing: Listing, target: Path) -> Callable[[Reporter], Path]:
    """Return work that saves what becomes of each row."""

    def work(_reporter: Reporter) -> Path:
        write_list(session, listing.rows, target)
        return target

    return work


def look_at_gradebook(session: Session, path: Path) -> Callable[[Reporter], GradebookFile]:
    """Return work that says of which gradebook a file is."""

    def work(_reporter: Reporter) -> GradebookFile:
        shape = recognise(open_workbook(path).tables[0])
        if shape is None or not shape.grade:
            raise SheetError(
                "“{file}” is not the file of a gradebook known here.",
                hint="Download it anew from Moodle, Canvas, Brightspace or Blackboard, and leave its headers "
                "alone. Nothing was changed.",
                code="no_gradebook",
                file=path.name,
            )
        return GradebookFile(path, shape, same_file(path, session.roster.source.path))

    return work


def own_gradebook(session: Session) -> Callable[[Reporter], GradebookFile | None]:
    """Return work that says whether the class began with a file that a gradebook takes back."""

    def work(reporter: Reporter) -> GradebookFile | None:
        try:
            return look_at_gradebook(session, session.roster.source.path)(reporter)
        except SheetError:
            return None

    return work


def _no_copy(session: Session) -> str:
    """Return why no copy of her files can be made, in a sentence; "" if it can, as far as is known."""
    for source in session.roster.sources:
        try:
            kind = kind_of(unchanged(source))
        except SheetError as error:
            # What else is wrong is told when she exports, and she may put it right.
            if error.code in ("gone", "changed"):
                return said(error.sentence)
            continue
        if kind != "xlsx" and sum(part.source == source for part in session.roster.parts) > 1:
            return f"Nothing can be added to several sheets of “{source.path.name}”."
    return ""


def _written(session: Session, report: ExportReport, rest: str) -> Written:
    return Written(
        report.target,
        f"{words.count(report.written, 'score')} written to “{report.target.name}”.",
        f"The audit is in “{Path(report.audit).name}”. {rest}".strip(),
        by_answer(session, report.rows, happened=True),
    )


def _scores(rows: Sequence[RowFate]) -> str:
    counts = Counter(fate.outcome for fate in rows)
    return words.count(counts[Outcome.WRITTEN] + counts[Outcome.UNCHANGED] + counts[Outcome.BLANK], "score")


def _also(rows: Sequence[RowFate]) -> str:
    """Return what else becomes of the rows, as a sentence."""
    counts = Counter(fate.outcome for fate in rows)
    parts = [
        f"{counts[fate]:,} {text}"
        for fate, text in (
            (Outcome.UNCHANGED, "as marked before"),
            (Outcome.BLANK, "blank"),
            (Outcome.NOT_SCORED, "without a score"),
        )
        if counts[fate]
    ]
    left_out = sum(counts[fate] for fate in _LEFT_OUT)
    if left_out:
        parts.append(f"{words.count(left_out, 'row')} left out")
    return f"Among all: {', '.join(parts)}. " if parts else ""


def _system(style: GradeList) -> str:
    return "Google Classroom" if style is GradeList.CLASSROOM else "Gradescope"


def _incomplete(rows: Sequence[RowFate]) -> str:
    left = sum(fate.outcome is not Outcome.WRITTEN for fate in rows)
    if not left:
        return ""
    return "1 line is not complete. " if left == 1 else f"{left:,} lines are not complete. "


def _unfinished(sheets: int, *, proposed: bool) -> str:
    if not sheets:
        return "Every sheet is complete."
    have = "1 sheet has" if sheets == 1 else f"{sheets:,} sheets have"
    what = "without a score" if proposed else "that you have not decided"
    return f"{have} an answer {what}. There it says “not marked yet”."


def _beside(source: Path, name: str) -> Path:
    """Return a place in the folder of the teacher's file, or, if that is gone, in her own."""
    return (source.parent if source.parent.is_dir() else Path.home()) / name
