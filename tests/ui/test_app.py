"""The program as it is started from a command line, each time in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from grader_app import __version__, paths

ROOT = Path(__file__).parents[2]

DRIVER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from grader_app.ui.app import main
from grader_app.ui.main_window import MainWindow

def look():
    [window] = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    page = type(window.pages.currentWidget()).__name__
    if page == sys.argv[1] and window.sets is not None:
        print(page, "sockets:", "socket" in sys.modules, flush=True)
        window.close()

run = QApplication.exec
def exec_():
    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    QTimer.singleShot(20_000, QApplication.quit)
    return run()
QApplication.exec = staticmethod(exec_)
sys.exit(main(sys.argv[2:]))
"""


def start(page: str, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", DRIVER, page, *arguments],
        cwd=ROOT,
        env=os.environ | {paths.HOME_VARIABLE: str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("page", "arguments"), [("StartPage", ()), ("ImportPage", ("--sample",)), ("ImportPage", ("FILE",))]
)
def test_it_starts_and_ends_cleanly(
    page: str, arguments: tuple[str, ...], home: Path, write_class: Callable[..., Path]
) -> None:
    given = [str(write_class()) if argument == "FILE" else argument for argument in arguments]
    result = start(page, *given, home=home)
    assert result.stdout.split()[:1] == [page], result.stderr
    assert result.returncode == 0, result.stderr
    assert result.stderr.replace("This plugin does not support propagateSizeHints()", "").strip() == ""


def test_the_window_loads_no_sockets(home: Path) -> None:
    assert "sockets: False" in start("StartPage", home=home).stdout


def test_version(home: Path) -> None:
    result = start("none", "--version", home=home)
    assert result.stdout.strip() == f"Offline Grader {__version__}"


BAD_POLICY = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QMessageBox
from grader_app import policy
policy.place = lambda: Path(sys.argv[1])
QMessageBox.critical = staticmethod(lambda parent, title, text: print(text))
from grader_app.ui.app import main
sys.exit(main([]))
"""


def test_a_policy_that_cannot_be_understood_is_told_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("allowed-bundles = 7\n", "utf-8")
    result = subprocess.run(
        [sys.executable, "-c", BAD_POLICY, str(file)],
        cwd=ROOT,
        env=os.environ | {paths.HOME_VARIABLE: str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 3
    assert "allowed-bundles" in result.stdout
    assert "Traceback" not in result.stderr
