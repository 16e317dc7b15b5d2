"""Say how much memory the window takes with a class open: `python -m benchmarks.startup.memory [--rows 750]`.

Four answers a row, scored. Adds nothing to any table; the figures stand in README.md beside this file.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.screens.responsiveness import make_workbook, wait_for
from grader_app import paths


def resident_mb() -> int:
    """Return what this process takes now."""
    (line,) = [each for each in Path("/proc/self/status").read_text().splitlines() if "VmRSS" in each]
    return int(line.split()[1]) // 1024


def main() -> None:
    """Open the window, then a class, and print what each takes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=750)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.HOME_VARIABLE] = home
        application = QApplication(sys.argv[:1])
        from grader_app.ui.import_page import ImportPage
        from grader_app.ui.main_window import MainWindow
        from grader_app.ui.settings import Settings
        from grader_app.ui.theme import Look, Theme

        window = MainWindow(Theme(application, Look.LIGHT), Settings(paths.settings_file()))
        window.show()
        wait_for(lambda: window.sets is not None)
        QTest.qWait(2000)
        print(f"window: {resident_mb()} MB")
        source = Path(home) / "class.xlsx"
        make_workbook(source, options.rows)
        window.open_file(source)
        wait_for(lambda: isinstance(window.pages.currentWidget(), ImportPage))
        page = window.pages.currentWidget()
        wait_for(page.start_button.isEnabled)
        QTest.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
        wait_for(lambda: window.desk is not None and window.open_class.scoring is None)
        QTest.qWait(2000)
        print(f"with {4 * options.rows:,} answers, scored: {resident_mb()} MB")
        window.close()


if __name__ == "__main__":
    main()
