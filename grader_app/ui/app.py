"""The desktop program: `grader-app [FILE]`.

What understands the command line is imported here, Qt and the window only once they are wanted: to say the
version, or to be the process that reads a file, takes none of them.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from grader_app import __version__
from grader_app.sheets.child import serve_if_asked

if TYPE_CHECKING:
    from grader_app.ui.main_window import MainWindow

EXIT_PROBLEM = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    serve_if_asked()
    options = _parser().parse_args(arguments)
    return _open(options.file, sample=options.sample)


def _open(file: Path | None, *, sample: bool) -> int:
    from PySide6.QtWidgets import QApplication, QMessageBox

    from grader_app import paths, policy
    from grader_app.errors import PolicyError
    from grader_app.ui.main_window import MainWindow
    from grader_app.ui.messages import describe
    from grader_app.ui.settings import Settings
    from grader_app.ui.theme import Theme
    from grader_app.ui.translation import SYSTEM, speak

    app = QApplication([sys.argv[0]])
    app.setApplicationName("Offline Grader")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("offline-grader")
    try:
        settings = Settings(paths.settings_file())
    except PolicyError as error:
        # Not a page of the window: what the school decided says where even its size is kept.
        speak(app, SYSTEM)
        problem = describe(error)
        QMessageBox.critical(None, "Offline Grader", f"{problem.sentence}\n\n{problem.hint}")
        return EXIT_PROBLEM
    speak(app, policy.current().language or settings.language)
    window = MainWindow(Theme(app, settings.look), settings)
    tell_bugs_in(window)
    window.fit(window.screen().availableSize())
    window.show()
    window.windowHandle().screenChanged.connect(lambda screen: window.fit(screen.availableSize()))
    if sample:
        window.when_awake(window.open_sample)
    elif file is not None:
        window.when_awake(lambda: window.open_file(file))
    return app.exec()


def tell_bugs_in(window: "MainWindow") -> None:
    """Let the window tell of a bug, where Python would print it and go on."""

    def hook(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        window.tell(error)

    sys.excepthook = hook


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="grader-app", description="Mark the answers in a spreadsheet. Nothing leaves this computer."
    )
    parser.add_argument("--version", action="version", version=f"Offline Grader {__version__}")
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="spreadsheet to open, or question set to install"
    )
    parser.add_argument("--sample", action="store_true", help="open the sample class")
    return parser
