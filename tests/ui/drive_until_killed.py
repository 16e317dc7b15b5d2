"""A window of its own, driven with clicks and keys up to a point, and then left standing to be killed.

    python -m tests.ui.drive_until_killed QUESTION_SET

Says ``ready`` when three answers are decided by key and one of them is taken back.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from grader_app import paths
from grader_app.ui.import_page import ImportPage
from grader_app.ui.main_window import MainWindow
from grader_app.ui.settings import Settings
from grader_app.ui.theme import Look, Theme


def wait_for(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError
        QTest.qWait(10)


def main(question_set: Path) -> None:
    app = QApplication([])
    paths.bundle_files = lambda: [question_set]
    window = MainWindow(Theme(app, Look.LIGHT), Settings(paths.settings_file()))
    window.show()
    wait_for(lambda: window.sets is not None)
    QTest.mouseClick(window.start_page.sample_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: isinstance(window.pages.currentWidget(), ImportPage))
    page = window.pages.currentWidget()
    wait_for(page.start_button.isEnabled)
    QTest.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: window.desk is not None and window.open_class.scoring is None)
    desk = window.desk
    for key in "210":
        QTest.keyClick(desk.response_list, key)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.qWait(600)  # the place is remembered a moment after she has come to rest there
    cell = desk.panel.cell
    sys.stdout.write(f"ready {cell.sheet} {cell.row} {cell.column}\n")
    sys.stdout.flush()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
