"""``grader-train``: from answers that people have scored to a question set."""

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from grader_app.errors import GraderError
from trainer.cluster import command as cluster
from trainer.data import DataError
from trainer.progress import quiet
from trainer.readers import command as readers
from trainer.runs.project import Project, check_project, load, read_tree
from trainer.runs.starting import COLUMNS, Wanted, start

_STAGES: Final = {
    "run": "make a question set: all stages, or what is left of them",
    "teach": "have the teachers label the answers",
    "distil": "fit the student on them (and what comes before)",
    "calibrate": "find when the student may be trusted (and what comes before)",
    "export": "write the bundle (and what comes before)",
    "report": "measure the bundle and publish it: the same as run",
}
_FILES: Final = {
    "items": ("data", "items.csv or items.toml: the questions"),
    "responses": ("data", "responses.csv: answers, scored by people"),
    "unlabelled": ("data", "more answers, which nobody has scored"),
    "examples": ("data", "answers of your own: item_id, response"),
    "card": ("data", "Markdown: data, intended use, limits"),
    "out": ("output", "folder of the finished bundle and its report (dist)"),
    "runs": ("output", "folder of what is kept while it is made (runs)"),
}
_TEXTS: Final = {
    "name": "lower case, digits and hyphens: circuits",
    "version": "three numbers; never publish one twice (1.0.0)",
    "title": "what teachers read",
    "language": "of the answers (en)",
    "licence": "of the data",
    "credit": "whose data it is",
    "preset": "auto, nano, small or shared (auto)",
}
_NUMBERS: Final = {"seed": "the same seed, the same bundle (0)", "folds": "parts of the train answers (5)"}
_SETTING: Final = {"out": "folder"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; 0 when done, 1 when something could not be done."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "import":
            readers.main(options, _say)
            return 0
        if options.command in ("many", "score"):
            return cluster.main(options)
        return int(options.do(options))
    except GraderError as error:
        print(error, file=sys.stderr)
        for problem in getattr(error, "problems", ()):
            print(f"  {problem}", file=sys.stderr)
        print(error.hint, file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped. The same command goes on from here.", file=sys.stderr)
    return 1


def _check(options: argparse.Namespace) -> int:
    from trainer.runs.overview import counts  # noqa: PLC0415

    job = load(_project(options), _say)
    print(counts(job.dataset), end="")
    return 0


def _run(options: argparse.Namespace) -> int:
    from trainer.runs.course import expected_s  # noqa: PLC0415
    from trainer.runs.display import shown  # noqa: PLC0415

    project = _project(options)
    job = load(project, quiet if options.quiet else _say)
    if options.dry_run:
        return _forecast(job)
    from trainer.runs.stages import run  # noqa: PLC0415 - torch takes seconds, checking needs none

    job = replace(job, workers=os.cpu_count() or 1)

    until = "report" if options.command == "run" else options.command
    with shown(expected_s(job.config, job.dataset), sys.stderr, silent=options.quiet) as watch:
        made = run(job, watch, until=until, replace=options.replace)
    print(made.bundle or made.folder)
    return 0


def _forecast(job: Any) -> int:
    from trainer.runs.overview import counts, forecast  # noqa: PLC0415

    print(counts(job.dataset))
    print("\n".join(forecast(job)))
    return 0


def _new(options: argparse.Namespace) -> int:
    wanted = Wanted(
        options.answers,
        options.folder,
        options.name,
        options.title,
        options.prompt,
        {ours: getattr(options, f"{ours}_column") for ours in COLUMNS},
    )
    config = start(wanted, _ask if sys.stdin.isatty() and sys.stderr.isatty() else None)
    _forecast(load(check_project(read_tree(config), config.resolve().parent, config.name), _say))
    print(f"\nLook at {config} and at items.csv beside it. Then: grader-train run {config}")
    return 0


def _project(options: argparse.Namespace) -> Project:
    """Return the project of the config file, with what the command line says instead."""
    tree: dict[str, Any] = {}
    folder, name = Path.cwd(), "the command line"
    if options.config is not None:
        tree, folder, name = read_tree(options.config), options.config.resolve().parent, options.config.name
    elif options.items is None or options.responses is None:
        raise DataError(
            "There is nothing to learn from.",
            hint="Give a config file, or --items and --responses. To write a config file: grader-train new.",
            code="no-data",
        )
    for option, (section, _) in _FILES.items():
        path = getattr(options, option, None)
        if path is not None:
            tree.setdefault(section, {})
            if isinstance(tree[section], dict):
                tree[section][_SETTING.get(option, option)] = str(Path.cwd() / path)
    for option in (*_TEXTS, *_NUMBERS, "ship"):
        value = getattr(options, option, None)
        if value is not None:
            tree[option] = value
    if getattr(options, "teacher", None):
        tree["teachers"] = [{"kind": kind} for kind in options.teacher]
    return check_project(tree, folder, name)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="grader-train", description="From answers that people have scored to a question set."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    _add_new(commands)
    check = commands.add_parser("check", help="check the data and list every problem")
    _add_project(check, ("items", "responses", "unlabelled"))
    check.set_defaults(do=_check)
    for stage, words in _STAGES.items():
        command = commands.add_parser(stage, help=words)
        _add_project(command, tuple(_FILES))
        command.add_argument("--quiet", action="store_true", help="say nothing but what was made")
        command.add_argument("--dry-run", action="store_true", help="show counts and times, do nothing")
        command.add_argument(
            "--replace", action="store_true", help="overwrite a published bundle of the same version"
        )
        for option, help_text in _TEXTS.items():
            command.add_argument(f"--{option}", help=help_text)
        for option, help_text in _NUMBERS.items():
            command.add_argument(f"--{option}", type=int, help=help_text)
        command.add_argument("--ship", type=_list, help="ids of the items in the bundle, with commas (all)")
        command.add_argument(
            "--teacher",
            action="append",
            choices=["encoder", "classical"],
            help="who labels; may be given twice (both). Other teachers: in a config file",
        )
        command.set_defaults(do=_run)
    readers.add_parser(commands)
    cluster.add_parsers(commands)
    return parser


def _add_project(command: argparse.ArgumentParser, files: Sequence[str]) -> None:
    command.add_argument("config", type=Path, nargs="?", help="config.toml; options replace what it says")
    for option in files:
        command.add_argument(f"--{option}", type=Path, help=_FILES[option][1])


def _add_new(commands: Any) -> None:
    new = commands.add_parser("new", help="write a config file from a table of answers and scores")
    new.add_argument("--answers", type=Path, required=True, help="the table: CSV with , ; or tab")
    new.add_argument("--folder", type=Path, default=Path(), help="where config.toml and items.csv go (here)")
    new.add_argument("--name", help=_TEXTS["name"])
    new.add_argument("--title", help=_TEXTS["title"])
    new.add_argument("--prompt", help="the question, where there is only one")
    flags = {"response": "text", "item_id": "item", "response_id": "id"}
    for ours, question in COLUMNS.items():
        new.add_argument(f"--{flags.get(ours, ours)}-column", dest=f"{ours}_column", help=question)
    new.set_defaults(do=_new)


def _list(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _ask(question: str, otherwise: str) -> str:
    print(f"{question} [{otherwise}] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip() or otherwise


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
