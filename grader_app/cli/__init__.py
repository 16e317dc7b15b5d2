"""The command line: the whole way without a window."""

from grader_app.cli.commands import main
from grader_app.cli.exit_codes import DIFFERS as EXIT_DIFFERS
from grader_app.cli.exit_codes import PROBLEM as EXIT_PROBLEM
from grader_app.cli.exit_codes import SOME as EXIT_SOME

__all__ = ["EXIT_DIFFERS", "EXIT_PROBLEM", "EXIT_SOME", "main"]
