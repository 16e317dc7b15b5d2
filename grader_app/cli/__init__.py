"""The command line: the whole way without a window."""

from grader_app.cli.commands import EXIT_DIFFERS, EXIT_PROBLEM, EXIT_SOME, main

__all__ = ["EXIT_DIFFERS", "EXIT_PROBLEM", "EXIT_SOME", "main"]
