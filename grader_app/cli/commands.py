"""What `grader` understands, and how it ends.

Exit codes: 0 done; 2 the command is not understood; 3 a problem, told in a sentence and a hint, and nothing
was written; 4 a question set does not score its own examples as it should; 5 of several files some were
scored and some were not.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from grader_app import __version__
from grader_app.cli import bundles, exit_codes, inspecting, scoring
from grader_app.core.roster import Attempts
from grader_app.errors import GraderError
from grader_app.sheets.encodings import choices
from grader_app.sheets.feedback import Who
from grader_app.sheets.grade_lists import GradeList

_COLUMNS = (
    'what the columns are, or a file that says so: {"header_row": 3, "id": "A", "name": "B", '
    '"answers": {"D": "ITEM"}, "marks": {"E": "ITEM"}}; also "email", "group" and "question"'
)
_BESIDE = "; without a name, beside the scored copy"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.command(options)
        sys.stdout.flush()
    except GraderError as error:
        print(f"{error}\n{error.hint}", file=sys.stderr)
        return exit_codes.PROBLEM
    except BrokenPipeError:
        # Whoever read our output, `head` for one, has seen enough. Python would complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="grader",
        description="Score the answers in spreadsheets. Nothing leaves this computer.",
        epilog="Exit codes: 0 done, 2 command not understood, 3 a problem and nothing written, "
        "4 a question set differs from its own examples, 5 of several files only some were scored.",
    )
    parser.add_argument("--version", action="version", version=f"Offline Grader {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_score(
        commands.add_parser("score", help="write a scored copy of a spreadsheet, or of a folder of them")
    )
    _add_inspect(
        commands.add_parser("inspect", help="say what a spreadsheet holds, and how it would be read")
    )
    bundle = commands.add_parser("bundle", help="look into question sets, install and remove them")
    actions = bundle.add_subparsers(required=True, metavar="ACTION")
    for name, command, text in (
        ("info", bundles.info, "say what it holds and how good it is"),
        ("verify", bundles.verify, "score its own examples again and compare"),
    ):
        action = actions.add_parser(name, help=text)
        action.add_argument("file", type=Path, metavar="FILE")
        action.set_defaults(command=command)
    listing = actions.add_parser("list", help="say which are on this computer, and how good each is")
    listing.add_argument("--json", action="store_true", help="say it as JSON")
    listing.set_defaults(command=bundles.list_all)
    install = actions.add_parser("install", help="copy one, or all of a folder, into your own folder")
    install.add_argument("place", type=Path, metavar="FILE_OR_FOLDER")
    install.set_defaults(command=bundles.install)
    remove = actions.add_parser("remove", help="delete one version of one that you installed")
    remove.add_argument("name", metavar="NAME")
    remove.add_argument("version", metavar="VERSION")
    remove.set_defaults(command=bundles.remove)
    rules = commands.add_parser("policy", help="say what the school decided for this computer")
    rules.set_defaults(command=bundles.show_policy)
    tidy = commands.add_parser("tidy", help="name the classes that are older than the school keeps marking")
    tidy.add_argument("--delete", action="store_true", help="delete them, unless one is open")
    tidy.set_defaults(command=bundles.tidy)
    return parser


def _add_reading(parser: argparse.ArgumentParser) -> None:
    """Add what says how a file is read."""
    parser.add_argument("input", type=Path, metavar="IN", help="a spreadsheet, or a folder of them")
    parser.add_argument(
        "--bundle", type=Path, help="question set; otherwise the installed one that fits best"
    )
    parser.add_argument(
        "--sheet",
        action="append",
        metavar="NAME",
        help="name of the sheet, once for each class; otherwise those that look like answers",
    )
    parser.add_argument("--columns", metavar="JSON", help=_COLUMNS)
    parser.add_argument(
        "--encoding",
        choices=[codec for _, codec in choices()],
        metavar="CODE",
        help="code page of a text file that is guessed wrong: " + ", ".join(codec for _, codec in choices()),
    )
    parser.add_argument(
        "--attempts",
        choices=[str(each) for each in Attempts],
        default=str(Attempts.LATEST),
        help="which row counts where a student has several",
    )
    parser.add_argument(
        "--leave-out-hidden", action="store_true", help="leave out rows that are hidden or filtered out"
    )
    parser.add_argument(
        "--json", action="store_true", help="say it as JSON; no student's name or text is in it"
    )
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="files of a folder read at a time"
    )


def _add_score(parser: argparse.ArgumentParser) -> None:
    _add_reading(parser)
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="OUT", help="scored copy; of a folder, a folder"
    )
    parser.add_argument(
        "--gradebook",
        type=Path,
        metavar="FILE",
        help="instead fill in a copy of this file of Moodle, Canvas, Brightspace, Blackboard or another "
        "gradebook, for it to take back",
    )
    parser.add_argument(
        "--grades-like",
        choices=[str(each) for each in GradeList],
        default=str(GradeList.CLASSROOM),
        help="in whose manner --grades is written",
    )
    for name, metavar, text in (
        ("grades", "CSV", "also write a list of grades, for what takes no file back"),
        ("results", "XLSX", "also write a workbook of all results"),
        ("list", "FILE", "also write what became of every row, as .csv or .xlsx"),
        (
            "feedback",
            "FILE",
            "also write a page for each student (.html, .pdf or a folder), with scores nobody has looked at",
        ),
    ):
        parser.add_argument(
            f"--{name}", type=Path, nargs="?", const=Path(), metavar=metavar, help=text + _BESIDE
        )
    parser.add_argument(
        "--feedback-for",
        choices=[str(each) for each in Who],
        default=str(Who.NAME),
        help="what those pages say of who the student is",
    )
    parser.set_defaults(command=scoring.run)


def _add_inspect(parser: argparse.ArgumentParser) -> None:
    _add_reading(parser)
    parser.set_defaults(command=inspecting.run)
