"""Write the man pages grader.1 and grader-app.1 from what the programs say of themselves.

`python packaging/linux/make_man.py FOLDER`. Nothing is said twice: options, commands and their help are taken
from the parsers of the command line.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from grader_app import __version__
from grader_app.cli.commands import _parser as grader
from grader_app.ui.app import _parser as window

_FILES = """\
.SH FILES
.TP
.I /etc/offline\\-grader/policy.toml
What the school decided for everybody on this computer; see /usr/share/doc/offline\\-grader/it.md.gz.
.TP
.I ~/.local/share/OfflineGrader
What the program keeps for its user: classes, decisions, question sets, settings.
.SH ENVIRONMENT
.TP
.B OFFLINE_GRADER_HOME
Another folder instead of that one, unless the policy names one.
"""


def page(parser: argparse.ArgumentParser, other: str, made: datetime) -> str:
    """Return the man page of a program.

    Args:
        parser: What it understands.
        other: The program to see also.
        made: The date in its foot.
    """
    name = parser.prog
    described = parser.description or ""
    short = described.partition(".")[0]
    parts = [
        f'.TH {name.upper()} 1 {made:%Y-%m-%d} "Offline Grader {__version__}" "User Commands"',
        ".SH NAME",
        f"{_plain(name)} \\- {_plain(short[:1].lower() + short[1:])}",
        ".SH SYNOPSIS",
        *_synopsis(parser),
        ".SH DESCRIPTION",
        _plain(described),
    ]
    if options := list(_arguments(parser)):
        parts += [".SH OPTIONS", *options]
    if inner := list(_commands(parser)):
        parts.append(".SH COMMANDS")
        for command in inner:
            parts += [".SS " + _plain(command.prog), *_synopsis(command), ".PP"]
            if command.description:
                parts.append(_plain(command.description))
            parts += _arguments(command)
    if parser.epilog:
        parts += [".SH EXIT STATUS", _plain(parser.epilog.removeprefix("Exit codes: "))]
    return "\n".join(parts) + "\n" + _FILES + f".SH SEE ALSO\n.BR {_plain(other)} (1)\n"


def _commands(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Yield the commands that can be given, without those that only lead to others."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {each.dest: each.help for each in action._choices_actions}
            for name, command in action.choices.items():
                command.description = command.description or _sentence(helps.get(name) or "")
                inner = list(_commands(command))
                yield from inner or [command]


def _synopsis(parser: argparse.ArgumentParser) -> list[str]:
    usage = " ".join(parser.format_usage().removeprefix("usage: ").split())
    rest = usage.removeprefix(parser.prog).strip()
    return [f".B {_plain(parser.prog)}", _plain(rest)]


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) or action.help == argparse.SUPPRESS:
            continue
        formatter = parser._get_formatter()
        if action.option_strings:
            value = formatter._format_args(action, formatter._get_default_metavar_for_optional(action))
            shown = ", ".join(f"\\fB{_plain(each)}\\fR" for each in action.option_strings)
            shown += f" \\fI{_plain(value)}\\fR" if value else ""
        else:
            shown = f"\\fI{_plain(str(action.metavar or action.dest))}\\fR"
        text = formatter._expand_help(action) if action.help else ""
        yield f".TP\n{shown}\n{_plain(_sentence(text)) or 'See the synopsis.'}"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") or not text else ".")


def _plain(text: str) -> str:
    """Return text as troff takes it: a minus is one, and no line is taken for a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("“", "\\(lq").replace("”", "\\(rq")
    return "\n".join("\\&" + line if line.startswith((".", "'")) else line for line in text.splitlines())


def main() -> None:
    """Write both pages."""
    os.environ["COLUMNS"] = "1000"
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    made = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    for parser, other in ((grader(), "grader-app"), (window(), "grader")):
        (folder / f"{parser.prog}.1").write_text(page(parser, other, made), "utf-8")


if __name__ == "__main__":
    main()
