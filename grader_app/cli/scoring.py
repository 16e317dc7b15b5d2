"""`grader score`: from a spreadsheet, or a folder of them, to scored copies and all that may go with them."""

import argparse
import importlib
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from grader_app.cli.reading import Wish, read
from grader_app.cli.several import Dealt, Problem, deal_with_all, exit_code, spreadsheets, trees
from grader_app.core.identity import people
from grader_app.core.scoring import predict
from grader_app.core.session import BundleRef, DecidedBy, Session, items_asked
from grader_app.core.triage import triage
from grader_app.errors import GraderError, SheetError
from grader_app.sheets.feedback import FeedbackReport, Who, Wishes, write_feedback
from grader_app.sheets.grade_lists import GradeList, write_grade_list
from grader_app.sheets.gradebook import write_gradebook
from grader_app.sheets.reader import open_workbook, same_file
from grader_app.sheets.reconciliation import write_list
from grader_app.sheets.results_workbook import write_results
from grader_app.sheets.shapes import recognise
from grader_app.sheets.writer import ExportReport, export, suggest_target

_UNREVIEWED = "The feedback holds proposed scores that nobody has looked at."


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is written; a path without a name means: beside the scored copy. None: not at all."""

    gradebook: Path | None
    grades: Path | None
    grades_like: GradeList
    results: Path | None
    list: Path | None
    feedback: Path | None
    feedback_for: Who

    @classmethod
    def of(cls, options: argparse.Namespace) -> "Wanted":
        """Return what the command line says."""
        return cls(
            options.gradebook,
            options.grades,
            GradeList(options.grades_like),
            options.results,
            options.list,
            options.feedback,
            Who(options.feedback_for),
        )


@dataclass(frozen=True, slots=True)
class Question:
    """How the answers to one question were scored; ``levels`` are how many have so many points."""

    id: str
    title: str
    answers: int
    mean: float | None
    levels: dict[str, int]
    needs_you: int


@dataclass(frozen=True, slots=True)
class Scored:
    """What was done with one file. ``rows`` are outcome, reason and how many; ``written`` is kind -> path."""

    question_set: str
    answers: int
    students: int
    questions: tuple[Question, ...]
    rows: tuple[tuple[str, str, int], ...]
    notes: tuple[str, ...]
    written: dict[str, str]


def run(options: argparse.Namespace) -> int:
    """Score one file or all of a folder; return the exit code."""
    wish, wanted = Wish.of(options), Wanted.of(options)
    if options.input.is_dir():
        dealt = _score_folder(options.input, options.output, wish, wanted, options)
    else:
        try:
            scored = score(options.input, options.output, wish, wanted)
        except GraderError as error:
            if options.json:
                _print_json([Dealt(options.input, problem=Problem.of(error))])
            raise
        dealt = [Dealt(options.input, scored)]
        if not options.json:
            _print_one(options.input, scored)
    if options.json:
        _print_json(dealt)
    return exit_code(dealt)


def score(source: Path, target: Path, wish: Wish, wanted: Wanted) -> Scored:
    """Score one file and write what is wanted of it.

    Raises:
        GraderError: It cannot be read, scored or written; see the hint.
    """
    reading = read(source, wish)
    if reading.missing:
        raise SheetError(
            " ".join(reading.missing),
            hint="Say what the columns are with --columns, or choose another sheet with --sheet.",
            code="columns",
        )
    roster, bundle = reading.roster(), reading.bundle
    session = Session(
        roster,
        items_asked(roster, bundle.items),
        BundleRef(bundle.manifest.name, bundle.manifest.version, bundle.sha256),
    )
    for batch in predict(roster.responses, bundle):
        session.add_predictions(batch)
    if wanted.gradebook is None:
        report = export(session, target)
    else:
        report = _fill_in(session, source, target, wanted.gradebook)
    written, notes = _write_more(session, report, wanted)
    counted = Counter((str(row.outcome), row.reason) for row in report.rows)
    return Scored(
        f"{bundle.manifest.title} {bundle.manifest.version}",
        len(roster.responses),
        len(people(roster.responses)),
        tuple(_questions(session)),
        tuple((*row, count) for row, count in sorted(counted.items())),
        (*reading.workbook.warnings, *notes),
        {"scored": str(report.target), **written},
    )


def _score_folder(
    folder: Path, target: Path, wish: Wish, wanted: Wanted, options: argparse.Namespace
) -> list[Dealt[Scored]]:
    more = (wanted.grades, wanted.results, wanted.list, wanted.feedback)
    named = [path for path in more if path not in (None, Path())]
    if wanted.gradebook is not None or named:
        raise SheetError(
            "A folder of spreadsheets has no single gradebook, workbook, list or feedback.",
            hint="Give --grades, --results, --list and --feedback without a name: each file gets its own.",
            code="folder",
        )
    if target.exists() and (not target.is_dir() or same_file(folder, target)):
        raise SheetError(
            "The scored copies of a folder go into another folder.",
            hint="Name one with -o that is not the first one; it is made if it is not there.",
            code="folder",
        )
    sources = spreadsheets(folder)
    target.mkdir(exist_ok=True)
    stems = Counter(path.stem.casefold() for path in sources)
    alike = frozenset(path for path in sources if stems[path.stem.casefold()] > 1)
    work = partial(_score_into, target, alike, wish, wanted)
    dealt = []
    for one in deal_with_all(sources, work, options.jobs):
        dealt.append(one)
        if not options.json:
            _print_line(one)
    if not options.json:
        scored = [one.result for one in dealt if one.result is not None]
        answers = sum(each.answers for each in scored)
        print(f"\n{len(scored)} of {len(dealt)} files scored, {answers} answers: {target}")
    return dealt


def _score_into(folder: Path, alike: frozenset[Path], wish: Wish, wanted: Wanted, source: Path) -> Scored:
    """Score one file of a folder; those ``alike`` but for the ending of the name keep that in it."""
    name = suggest_target(source)
    if source in alike:
        name = name.with_name(f"{source.name} scored{name.suffix}")
    return score(source, folder / name.name, wish, wanted)


def _fill_in(session: Session, source: Path, target: Path, gradebook: Path) -> ExportReport:
    shape = recognise(open_workbook(gradebook).tables[0])
    if shape is None:
        raise SheetError(
            "“{file}” is not the file of a gradebook known here.",
            hint="Download it anew from Moodle, Canvas, Brightspace or Blackboard; leave its headers alone.",
            code="no_gradebook",
            file=gradebook.name,
        )
    own = same_file(gradebook, source)
    return write_gradebook(session, shape, target, gradebook=None if own else gradebook)


def _write_more(session: Session, report: ExportReport, wanted: Wanted) -> tuple[dict[str, str], list[str]]:
    """Write what is wanted beside the scored copy; return what lies where, and what is to be said of it."""
    stem = report.target.stem.removesuffix(" scored")
    written: dict[str, str] = {}
    notes: list[str] = []

    def place(kind: str, wish: Path, name: str) -> Path:
        target = report.target.with_name(f"{stem} {name}") if wish == Path() else wish
        written[kind] = str(target)
        return target

    if wanted.grades is not None:
        target = place("grades", wanted.grades, "grades.csv")
        write_grade_list(session, target, wanted.grades_like)
    if wanted.results is not None:
        notes += write_results(session, place("results", wanted.results, "results.xlsx")).changed
    if wanted.list is not None:
        write_list(session, report.rows, place("list", wanted.list, "rows.csv"))
    if wanted.feedback is not None:
        target = place("feedback", wanted.feedback, "feedback.html")
        _write_feedback(session, target, Wishes(who=wanted.feedback_for, proposed=True))
        notes.append(_UNREVIEWED)
    return written, notes


def _write_feedback(session: Session, target: Path, wishes: Wishes) -> FeedbackReport:
    if target.suffix.lower() != ".pdf":
        return write_feedback(session, target, wishes)
    # Only PDF needs Qt, which the command line otherwise never loads; so not by an import statement.
    pdf = importlib.import_module("grader_app.ui.feedback_pdf")
    report: FeedbackReport = pdf.write_pdf_without_window(session, target, wishes)
    return report


def _questions(session: Session) -> Iterator[Question]:
    for item in session.items:
        responses = session.responses(item.id)
        scores = [session.score(response.cell) for response in responses]
        given = [score for score in scores if score is not None]
        by_level = Counter(score.level for score in given)
        yield Question(
            item.id,
            item.title,
            len(responses),
            sum(score.points for score in given) / len(given) if given else None,
            {f"{level.points:g}": by_level[place] for place, level in enumerate(item.rubric.levels)},
            sum(
                triage(r, item, session.predictions.get(r.cell), session.language(item.id)).needs_teacher
                for r, score in zip(responses, scores, strict=True)
                if score is None or score.decided_by is not DecidedBy.MARK
            ),
        )


def _print_one(source: Path, scored: Scored) -> None:
    print(f"{source.name}: {scored.answers} answers")
    print(f"Question set: {scored.question_set}\n")
    width = max((len(question.title) for question in scored.questions), default=0)
    print(f"{'':{width}}  answers  mean  by level         needs you")
    for question in scored.questions:
        levels = "  ".join(f"{points}:{count}" for points, count in question.levels.items())
        mean = "   –" if question.mean is None else f"{question.mean:4.2f}"
        print(f"{question.title:{width}}  {question.answers:7}  {mean}  {levels:17}  {question.needs_you:9}")
    print()
    for outcome, reason, count in scored.rows:
        print(f"{count:7} {outcome}" + (f": {reason}" if reason else ""))
    for sentence in scored.notes:
        print(f"Note: {sentence}")
    for kind, path in scored.written.items():
        print(f"{_KINDS[kind]}: {path}")


_KINDS = {
    "scored": "Scored copy",
    "grades": "Grades",
    "results": "Results workbook",
    "list": "What became of every row",
    "feedback": "Feedback",
}


def _print_line(one: Dealt[Scored]) -> None:
    if one.problem is not None:
        print(f"{one.path.name}: {one.problem.sentence}\n{one.problem.hint}", file=sys.stderr)
    elif one.result is not None:
        needs = sum(question.needs_you for question in one.result.questions)
        target = Path(one.result.written["scored"]).name
        print(f"{one.path.name}: {one.result.answers} answers, {needs} need you -> {target}")


def _print_json(dealt: Sequence[Dealt[Scored]]) -> None:
    scored = sum(one.result is not None for one in dealt)
    print(
        json.dumps(
            {"files": trees(dealt), "scored": scored, "failed": len(dealt) - scored}, ensure_ascii=False
        )
    )
