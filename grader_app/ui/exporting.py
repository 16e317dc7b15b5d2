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
from grader_app.ui.translation import marked, said, tongue, tr, translated

_LEFT_OUT = (Outcome.AMBIGUOUS, Outcome.UNKNOWN, Outcome.OUT_OF_RANGE, Outcome.SKIPPED)
_ALSO = {
    Outcome.UNCHANGED: marked("%n as marked before"),
    Outcome.BLANK: marked("%n blank"),
    Outcome.NOT_SCORED: marked("%n without a score"),
}
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
        scores = _scores(rows)
        if several:
            sentence = tr("{scores} will be written into copies of %n files.", n=len(sources), scores=scores)
            rest = tr("Your own files are not touched; an audit of every decision is added.")
        else:
            sentence = tr("{scores} will be written into a copy of “{file}”.", scores=scores, file=first.name)
            rest = tr("Your own file is not touched; an audit of every decision is added.")
        return Plan(
            self,
            first.parent if several else suggest_target(first, tongue()),
            sentence,
            _joined(_also(rows), rest),
            by_answer(session, rows, happened=False),
            folder=several,
        )

    def write(self, session: Session, target: Path, progress: Progress) -> Written:
        """Write the copy, or all of them."""
        if len(session.roster.sources) > 1:
            reports = export_all(session, target, tongue=tongue(), progress=progress)
            rows = tuple(fate for report in reports for fate in report.rows)
            scores = sum(report.written for report in reports)
            names = ", ".join(f"“{report.target.name}”" for report in reports)
            return Written(
                reports[0].target,
                tr("%n scores written to {files}.", n=scores, files=names),
                tr("Each has its audit. Your own files were not touched."),
                by_answer(session, rows, happened=True),
            )
        report = export(session, target, tongue=tongue(), progress=progress)
        return _written(session, report, tr("Your own file was not touched."))


@dataclass(frozen=True, slots=True)
class FreshFile:
    """Answers and scores in a file of their own; ``why`` none of her own files can be copied."""

    why: str

    def plan(self, session: Session) -> Plan:
        """Say which scores it would hold."""
        source, rows = session.roster.source.path, fates(session)
        return Plan(
            self,
            _beside(source, tr("{name} scored", name=source.stem) + ".xlsx"),
            tr("{scores} will be written into a fresh file.", scores=_scores(rows)),
            _joined(self.why, tr("So the answers and their scores get a file of their own.")),
            by_answer(session, rows, happened=False),
        )

    def write(self, session: Session, target: Path, progress: Progress) -> Written:
        """Write the file."""
        return _written(session, write_fresh(session, target, tongue=tongue(), progress=progress), "")


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
        target = self.path.with_name(tr("{name} filled in", name=self.path.stem) + self.path.suffix)
        rows = plan_gradebook(session, self.shape, gradebook=self._other)
        return Plan(
            self,
            target,
            tr(
                "{scores} will be written into a copy of “{file}”.",
                scores=_scores(rows),
                file=self.path.name,
            ),
            _joined(_also(rows), tr("Only the cells that your gradebook reads are changed.")),
            by_line(session, rows, happened=False),
        )

    def write(self, session: Session, target: Path, progress: Progress) -> Written:
        """Fill in the copy."""
        progress(0.1)
        report = write_gradebook(session, self.shape, target, gradebook=self._other)
        progress(1.0)
        return Written(
            target,
            tr("%n scores written to {files}.", n=report.written, files=f"“{target.name}”"),
            tr("Upload this file to your gradebook."),
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
            _beside(source, tr("{name} for {system}", name=source.stem, system=_system(self.style)) + ".csv"),
            tr("%n students in a new list, with the points of each question.", n=len(rows)),
            _joined(_incomplete(rows), tr("Nothing is uploaded: you copy from the list.")),
            by_person(session, rows),
        )

    def write(self, session: Session, target: Path, progress: Progress) -> Written:
        """Write the list."""
        progress(0.1)
        report = write_grade_list(session, target, self.style, tongue())
        progress(1.0)
        return Written(
            target,
            tr("“{file}” lists %n students.", n=len(report.rows), file=target.name),
            _joined(
                _incomplete(report.rows),
                tr("Open it beside {system} and copy the points.", system=_system(self.style)),
            ),
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
            _beside(source, tr("{name} results", name=source.stem) + ".xlsx"),
            tr("{scores} in a new workbook.", scores=_scores(rows)),
            _joined(_also(rows), tr("Overview, a sheet for each question with its chart, students, audit.")),
            by_answer(session, rows, happened=False),
        )

    def write(self, session: Session, target: Path, progress: Progress) -> Written:
        """Write the workbook."""
        report = write_results(session, target, tongue=tongue(), progress=progress)
        return Written(
            report.target,
            tr("“{file}” holds the results of %n students.", n=report.students, file=report.target.name),
            _joined(tr("It has %n sheets.", n=len(report.sheets)), *map(said, report.changed)),
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
            _beside(source, tr("{name} feedback", name=source.stem) + ending),
            tr("%n feedback sheets, a page for each student.", n=len(sheets)),
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
        name, sheets = report.target.name, words.number(report.students)
        if self.one_each:
            sentence = tr(
                "{sheets} feedback sheets written, %n files in the folder “{folder}”.",
                n=report.files,
                sheets=sheets,
                folder=name,
            )
        else:
            sentence = tr("%n feedback sheets written, all in “{file}”.", n=report.students, file=name)
        cleaned = (
            tr("%n texts held characters that cannot be shown.", n=report.changed) if report.changed else ""
        )
        return Written(
            report.target,
            sentence,
            _joined(cleaned, _unfinished(report.unfinished, proposed=self.wishes.proposed)),
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
        write_list(session, listing.rows, target, tongue())
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
            return tr("Nothing can be added to several sheets of “{file}”.", file=source.path.name)
    return ""


def _written(session: Session, report: ExportReport, rest: str) -> Written:
    return Written(
        report.target,
        tr("%n scores written to {files}.", n=report.written, files=f"“{report.target.name}”"),
        _joined(tr("The audit is in “{file}”.", file=Path(report.audit).name), rest),
        by_answer(session, report.rows, happened=True),
    )


def _scores(rows: Sequence[RowFate]) -> str:
    counts = Counter(fate.outcome for fate in rows)
    scores = counts[Outcome.WRITTEN] + counts[Outcome.UNCHANGED] + counts[Outcome.BLANK]
    return tr("%n scores", n=scores)


def _also(rows: Sequence[RowFate]) -> str:
    """Return what else becomes of the rows, as a sentence."""
    counts = Counter(fate.outcome for fate in rows)
    parts = [translated(text, counts[fate]) for fate, text in _ALSO.items() if counts[fate]]
    left_out = sum(counts[fate] for fate in _LEFT_OUT)
    if left_out:
        parts.append(tr("%n rows left out", n=left_out))
    return tr("Among all: {parts}.", parts=", ".join(parts)) if parts else ""


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))


def _system(style: GradeList) -> str:
    return "Google Classroom" if style is GradeList.CLASSROOM else "Gradescope"


def _incomplete(rows: Sequence[RowFate]) -> str:
    left = sum(fate.outcome is not Outcome.WRITTEN for fate in rows)
    return tr("%n lines are not complete.", n=left) if left else ""


def _unfinished(sheets: int, *, proposed: bool) -> str:
    if not sheets:
        return tr("Every sheet is complete.")
    if proposed:
        return tr("%n sheets have an answer without a score. There it says “not marked yet”.", n=sheets)
    return tr("%n sheets have an answer that you have not decided. There it says “not marked yet”.", n=sheets)


def _beside(source: Path, name: str) -> Path:
    """Return a place in the folder of the teacher's file, or, if that is gone, in her own."""
    return (source.parent if source.parent.is_dir() else Path.home()) / name
