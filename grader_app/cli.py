"""The command line: the whole way without a window.

Exit codes: 0 done; 2 the command is not understood; 3 a problem with a file, told in a sentence and a hint;
4 a question set does not score its own examples as it should.
"""

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from grader_app import __version__, paths
from grader_app.bundle import Bundle, Calibration, Item, accepted_at, add
from grader_app.core.roster import Column, Columns, Role, column_letters, column_number
from grader_app.core.scoring import predict
from grader_app.core.session import BundleRef, DecidedBy, Session, items_asked
from grader_app.core.triage import triage
from grader_app.errors import BundleError, GraderError, SheetError
from grader_app.sheets.columns import choose, missing, propose
from grader_app.sheets.gradebook import write_gradebook
from grader_app.sheets.reader import open_workbook, same_file
from grader_app.sheets.rosters import read_roster
from grader_app.sheets.shapes import recognise
from grader_app.sheets.workbook import Table, Workbook
from grader_app.sheets.writer import ExportReport, export

EXIT_PROBLEM = 3
EXIT_DIFFERS = 4


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.command(options)
        sys.stdout.flush()
    except GraderError as error:
        print(f"{error}\n{error.hint}", file=sys.stderr)
        return EXIT_PROBLEM
    except BrokenPipeError:
        # Whoever read our output, `head` for one, has seen enough. Python would complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="grader", description="Score the answers in a spreadsheet. Nothing leaves this computer."
    )
    parser.add_argument("--version", action="version", version=f"Offline Grader {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    score = commands.add_parser("score", help="write a scored copy of a spreadsheet")
    score.add_argument("input", type=Path, metavar="IN")
    score.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")
    score.add_argument("--bundle", type=Path, help="question set; otherwise the installed one that fits best")
    score.add_argument("--sheet", help="name of the sheet; otherwise the one that looks like answers")
    score.add_argument(
        "--columns",
        metavar="JSON",
        help='what the columns are, or a file that says so: {"header_row": 3, "id": "A", "name": "B", '
        '"answers": {"D": "ITEM"}, "marks": {"E": "ITEM"}}',
    )
    score.add_argument(
        "--gradebook",
        type=Path,
        metavar="FILE",
        help="fill in a copy of this file of Moodle, Canvas, Brightspace or Blackboard, for it to take back",
    )
    score.set_defaults(command=_score)

    inspect = commands.add_parser("inspect", help="say what a spreadsheet holds, and how it would be read")
    inspect.add_argument("input", type=Path, metavar="IN")
    inspect.add_argument("--bundle", type=Path, help="question set to look for")
    inspect.set_defaults(command=_inspect)

    bundle = commands.add_parser("bundle", help="look into a question set")
    actions = bundle.add_subparsers(required=True, metavar="ACTION")
    for name, command, text in (
        ("info", _bundle_info, "say what it holds and how good it is"),
        ("verify", _bundle_verify, "score its own examples again and compare"),
    ):
        action = actions.add_parser(name, help=text)
        action.add_argument("file", type=Path, metavar="FILE")
        action.set_defaults(command=command)
    return parser


def _score(options: argparse.Namespace) -> int:
    workbook = open_workbook(options.input)
    bundle, table = _choose(workbook, options.bundle, options.sheet)
    if options.columns:
        columns = _columns_from_json(options.columns, table)
        for column in columns.roles.values():
            if column.item_id is not None:
                bundle.entry(column.item_id)
    else:
        columns = propose(table, bundle.items)
    problems = missing(columns, table)
    if problems:
        raise SheetError(
            " ".join(problems),
            hint="Say what the columns are with --columns, or choose another sheet with --sheet.",
            code="columns",
        )
    roster = read_roster(workbook, columns)
    session = Session(
        roster,
        items_asked(roster, bundle.items),
        BundleRef(bundle.manifest.name, bundle.manifest.version, bundle.sha256),
    )
    for batch in predict(roster.responses, bundle):
        session.add_predictions(batch)
    report = _fill_in(session, options) if options.gradebook else export(session, options.output)
    _print_summary(session, bundle)
    fates = Counter((row.outcome, row.reason) for row in report.rows)
    print()
    for (outcome, reason), count in sorted(fates.items()):
        print(f"{count:7} {outcome}" + (f": {reason}" if reason else ""))
    for sentence in workbook.warnings:
        print(f"Note: {sentence}")
    print(f"Scored copy: {report.target}")
    return 0


def _fill_in(session: Session, options: argparse.Namespace) -> ExportReport:
    shape = recognise(open_workbook(options.gradebook).tables[0])
    if shape is None:
        raise SheetError(
            f"“{options.gradebook.name}” is not the file of a gradebook known here.",
            hint="Download it anew from Moodle, Canvas, Brightspace or Blackboard; leave its headers alone.",
            code="no_gradebook",
        )
    own = same_file(options.gradebook, options.input)
    return write_gradebook(session, shape, options.output, gradebook=None if own else options.gradebook)


def _print_summary(session: Session, bundle: Bundle) -> None:
    source, manifest = session.roster.source.path.name, bundle.manifest
    print(f"{source}: {len(session.roster.responses)} answers")
    print(f"Question set: {manifest.title} {manifest.version}\n")
    width = max(len(item.title) for item in session.items)
    print(f"{'':{width}}  answers  mean  by level         needs you")
    for item in session.items:
        scores = [session.score(response.cell) for response in session.responses(item.id)]
        given = [score for score in scores if score is not None]
        by_level = Counter(score.level for score in given)
        levels = "  ".join(f"{level.points:g}:{by_level[k]}" for k, level in enumerate(item.rubric.levels))
        mean = sum(score.points for score in given) / len(given) if given else float("nan")
        looks = sum(
            triage(r, item, session.predictions.get(r.cell)).needs_teacher
            for r, score in zip(session.responses(item.id), scores, strict=True)
            if score is None or score.decided_by is not DecidedBy.MARK
        )
        print(f"{item.title:{width}}  {len(scores):7}  {mean:4.2f}  {levels:17}  {looks:9}")


def _inspect(options: argparse.Namespace) -> int:
    workbook = open_workbook(options.input)
    print(f"{options.input.name}: {workbook.format or workbook.kind}, {len(workbook.tables)} sheet(s)")
    for sentence in workbook.warnings:
        print(f"Note: {sentence}")
    bundle, chosen = _choose(workbook, options.bundle, None)
    print(f"Question set: {bundle.manifest.title} {bundle.manifest.version}")
    for table in workbook.tables:
        mark = "  <- would be read" if table is chosen else ""
        hidden = " (hidden)" if table.hidden else ""
        print(f"\nSheet {table.name!r}{hidden}: {table.row_count} rows, {table.column_count} columns{mark}")
        if (shape := recognise(table)) is not None:
            print(f"  looks like: {shape.name}")
        _print_columns(table, propose(table, bundle.items), bundle.items)
    return 0


def _print_columns(table: Table, columns: Columns, items: Sequence[Item]) -> None:
    titles = {item.id: item.title for item in items}
    print(f"  header row: {columns.header_row or 'none'}")
    for number, column in sorted(columns.roles.items()):
        header = " ".join(table.text(columns.header_row, number).split()) if columns.header_row else ""
        target = f" to {titles[column.item_id]} ({column.item_id})" if column.item_id else ""
        print(f"  {column_letters(number):>3}  {column.role.value}{target}: {header[:60]}")
    for sentence in missing(columns, table):
        print(f"  missing: {sentence}")


def _bundle_info(options: argparse.Namespace) -> int:
    bundle = Bundle.open(options.file)
    manifest = bundle.manifest
    print(f"{manifest.title} {manifest.version} ({manifest.language}), {len(bundle.items)} questions")
    print(f"{manifest.parameters} parameters, sha256 {bundle.sha256}")
    print(f"{manifest.licence}: {manifest.credit}")
    if manifest.measured:
        print("Measured: " + ", ".join(f"{name} {figure:g}" for name, figure in manifest.measured.items()))
    if (promise := _promise([entry.calibration for entry in manifest.items])) is not None:
        print(promise)
    for entry in manifest.items:
        figures = "  ".join(f"{name} {figure:.3g}" for name, figure in entry.measured.items())
        points = "/".join(f"{level.points:g}" for level in entry.item.rubric.levels)
        print(f"  {entry.item.id}: {entry.item.title} ({points})  {figures}")
    return 0


def _promise(rules: Sequence[Calibration]) -> str | None:
    """Say what is promised of the answers that are called sure; None of a bundle that promises nothing."""
    tested = [(rule.sure_risk, rule) for rule in rules if rule.sure_risk is not None and rule.risk]
    if not tested:
        return None
    most = max(risk for risk, _ in tested)
    sure = add(accepted_at(rule.risk, rule.sure_above) for _, rule in tested)
    answers = add(rule.risk[-1] for _, rule in tested).accepted
    ways = {"item": "question by question", "pool": "on questions taken together"}
    how = " or ".join(way for name, way in ways.items() if any(rule.tested_on == name for _, rule in tested))
    return (
        f"Tested: of the answers it is sure of at most {100 * most:.3g} % differ from people's, 95 % sure "
        f"({how}: sure of {sure.accepted} of {answers}, {sure.wrong} differed)"
    )


def _bundle_verify(options: argparse.Namespace) -> int:
    report = Bundle.open(options.file).verify()
    verdict = "as its maker did" if report.ok else "NOT as its maker did"
    print(
        f"{report.examples} examples scored {verdict}: largest difference {report.worst:.1e}, "
        f"allowed {report.tolerance:.1e}"
    )
    return 0 if report.ok else EXIT_DIFFERS


def _choose(workbook: Workbook, bundle_path: Path | None, sheet: str | None) -> tuple[Bundle, Table]:
    """Return the question set and the sheet that fit best, or those that were named."""
    files = [bundle_path] if bundle_path is not None else paths.bundle_files()
    if not files:
        raise BundleError(
            "No question set is installed.", hint="Name one with --bundle FILE.", code="no-bundle"
        )
    if sheet is not None:
        workbook = replace(workbook, tables=(_named(workbook, sheet),))
    chosen = choose(workbook, map(Bundle.open, files))
    assert chosen is not None
    bundle, columns = chosen
    return bundle, _named(workbook, columns.sheet)


def _named(workbook: Workbook, sheet: str) -> Table:
    for table in workbook.tables:
        if table.name == sheet:
            return table
    names = ", ".join(f"“{table.name}”" for table in workbook.tables)
    raise SheetError(f"There is no sheet “{sheet}”.", hint=f"The file has {names}.", code="no-sheet")


def _columns_from_json(argument: str, table: Table) -> Columns:
    try:
        text = argument if argument.lstrip().startswith("{") else Path(argument).read_text("utf-8")
        tree: dict[str, Any] = json.loads(text)
        roles = {
            column_number(tree[name]): Column(role)
            for name, role in (("id", Role.ID), ("name", Role.NAME))
            if name in tree
        }
        for name, role in (("answers", Role.ANSWER), ("marks", Role.MARK)):
            for letters, item_id in tree.get(name, {}).items():
                roles[column_number(letters)] = Column(role, str(item_id))
        return Columns(table.name, int(tree.get("header_row", 1)), roles)
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise SheetError(
            "The description of the columns cannot be read.",
            hint='It should look like {"header_row": 1, "id": "A", "answers": {"C": "ITEM"}}.',
            code="columns",
        ) from error
