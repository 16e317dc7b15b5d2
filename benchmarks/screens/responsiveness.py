"""How long the window is deaf: the longest gap between two rounds of its event loop, at 10,000 answers
and, for the way in and the ways out, at 10,000 and 50,000 rows of eight columns.

    python benchmarks/screens/responsiveness.py [--set FILE]

writes benchmarks/screens/responsiveness.csv. A timer of 5 ms notes when it runs; a gap is the time between
two of its runs. Keys are timed from the press until the window has painted what followed.
"""

import argparse
import csv
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from benchmarks.end_to_end import make_workbook  # noqa: E402
from grader_app import paths  # noqa: E402
from grader_app.ui.import_page import ImportPage  # noqa: E402
from grader_app.ui.main_window import MainWindow  # noqa: E402
from grader_app.ui.response_table import Column, Show  # noqa: E402
from grader_app.ui.settings import Settings  # noqa: E402
from grader_app.ui.theme import Look, Theme  # noqa: E402
from grader_app.ui.work import Looked  # noqa: E402

ROWS = 2_500
LARGE_ROWS = (10_000, 50_000)
"""Rows of eight columns, four of them answers: as large as the program is made for, and five times that."""
KEYS = 40
FEEDBACK = 3
TABLE = Path(__file__).with_name("responsiveness.csv")


class Meter:
    """Notes the gaps of a 5 ms timer, and writes one line for each thing that is done."""

    def __init__(self) -> None:
        self.lines: list[dict[str, object]] = []
        self._gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=5)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    @contextmanager
    def measure(self, what: str, answers: int) -> Iterator[None]:
        QTest.qWait(100)
        self._gaps, start = [], time.perf_counter()
        self._last = start
        yield
        QTest.qWait(20)
        gaps = sorted(self._gaps)
        self.write(
            what,
            answers,
            took_ms=round(1000 * (time.perf_counter() - start)),
            longest_gap_ms=round(1000 * gaps[-1]),
            p99_gap_ms=round(1000 * gaps[int(0.99 * (len(gaps) - 1))]),
        )

    def write(self, what: str, answers: int, **figures: object) -> None:
        line = {"what": what, "answers": answers, **figures}
        print("  ".join(f"{key}={value}" for key, value in line.items()))
        self.lines.append(line)

    def time_stop(self, what: str, answers: int, stop: Callable[[], object], window: MainWindow) -> None:
        """Note how long it takes until nothing runs in the background any more."""
        start = time.perf_counter()
        stop()
        wait_for(lambda: not window.background._tasks)
        took_ms = round(1000 * (time.perf_counter() - start))
        self.write(what, answers, took_ms=took_ms, longest_gap_ms="", p99_gap_ms="")

    def save(self) -> None:
        with TABLE.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(self.lines[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(self.lines)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append(now - self._last)
        self._last = now


def wait_for(condition: Callable[[], object], seconds: float = 400) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError
        QTest.qWait(1)


def time_keys(meter: Meter, window: MainWindow) -> None:
    """Press keys and wait for the paint that follows each."""
    desk = window.desk
    desk.show_filter(Show.ALL)
    total = desk.table.rowCount()
    for name, key in (("set a level", "1"), ("accept", Qt.Key.Key_Return), ("move down", Qt.Key.Key_Down)):
        times = []
        for _ in range(KEYS):
            start = time.perf_counter()
            QTest.keyClick(desk.response_list, key)
            window.repaint()
            QApplication.processEvents()
            times.append(time.perf_counter() - start)
        times.sort()
        median, worst = times[len(times) // 2], times[-1]
        meter.write(
            f"key: {name}",
            total,
            took_ms=round(1000 * median),
            longest_gap_ms=round(1000 * worst),
            p99_gap_ms="",
        )


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure how long the window is deaf.")
    parser.add_argument("--set", type=Path, help="question set; otherwise the installed ones")
    parser.add_argument("--only-large", action="store_true", help="only the way in and out of large files")
    parser.add_argument("--rows", type=int, default=ROWS, help="rows of four answers each")
    options = parser.parse_args()
    home = Path(tempfile.mkdtemp(prefix="offline-grader-"))
    os.environ[paths.HOME_VARIABLE] = str(home / "data")
    if options.set is not None:
        paths.bundle_files = lambda: [options.set]
    try:
        app = QApplication([])
        meter = Meter()
        window = MainWindow(Theme(app, Look.LIGHT), Settings(paths.settings_file()))
        window.resize(1366, 768)
        window.show()
        wait_for(lambda: window.sets is not None)
        if not options.only_large:
            measure(meter, window, home, options.rows)
        for rows in LARGE_ROWS:
            measure_large(meter, window, home, rows)
        window.close()
        meter.save()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def measure_large(meter: Meter, window: MainWindow, home: Path, rows: int) -> None:
    """The way in and the ways out; every answer gets the proposal of the first, without the model."""
    source, size = home / f"{rows}.xlsx", f"{rows:,} rows x 8"
    make_workbook(source, rows)
    window.show_start()
    window.open_file(source)
    QTest.qWait(500)
    meter.time_stop(f"cancel: reading {size}", 4 * rows, window.reading.stop, window)
    with meter.measure(f"import: read {size} and propose its columns", 4 * rows):
        window.open_file(source)
        wait_for(lambda: isinstance(window.pages.currentWidget(), ImportPage))
        page = window.pages.currentWidget()
        wait_for(page.start_button.isEnabled)
    with meter.measure(f"start: put {size} on disk and show them", 4 * rows):
        QTest.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
        wait_for(lambda: window.desk is not None)
    marking = window.desk.marking
    wait_for(lambda: marking.session.predictions)
    window.open_class.stop_scoring()
    wait_for(lambda: window.open_class.scoring is None)
    one = next(iter(marking.session.predictions.values()))
    marking.take(Looked(tuple((r.cell, one) for r in marking.session.unpredicted()), {}))
    with meter.measure(f"export: plan the scored copy of {size}", 4 * rows):
        window.show_page("export")
        export = window.pages.currentWidget()
        wait_for(export.export_button.isEnabled)
    for number, what in enumerate(("scored copy", "", "results workbook", "feedback as PDF")):
        if not what or (number and rows > LARGE_ROWS[0]):
            continue
        QTest.mouseClick(export.choices[number], Qt.MouseButton.LeftButton)
        wait_for(export.export_button.isEnabled)
        if number == FEEDBACK:
            QTest.mouseClick(export.export_button, Qt.MouseButton.LeftButton)
            QTest.qWait(500)
            meter.time_stop(f"cancel: {what}, {size}", 4 * rows, export._cancel_export, window)
            continue
        with meter.measure(f"export: {what} of {size}", 4 * rows):
            QTest.mouseClick(export.export_button, Qt.MouseButton.LeftButton)
            wait_for(export.folder_button.isVisible)
    window.open_class.back_to_desk()


def measure(meter: Meter, window: MainWindow, home: Path, rows: int) -> None:
    answers = 4 * rows
    source = home / "Year 9.xlsx"
    make_workbook(source, rows)
    with meter.measure("import: read the file and propose its columns", answers):
        window.open_file(source)
        wait_for(lambda: isinstance(window.pages.currentWidget(), ImportPage))
        page = window.pages.currentWidget()
        wait_for(page.start_button.isEnabled)
    with meter.measure("start: put all answers on disk, and score them", answers):
        QTest.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
        wait_for(lambda: window.desk is not None and window.open_class.scoring is None)
    path = window.desk.marking.store.path
    with meter.measure("export: plan and write the scored copy", answers):
        window.show_page("export")
        export = window.pages.currentWidget()
        wait_for(export.export_button.isEnabled)
        QTest.mouseClick(export.export_button, Qt.MouseButton.LeftButton)
        wait_for(export.folder_button.isVisible)
    window.open_class.back_to_desk()
    for column in Column:
        with meter.measure(f"sort by {column.name.lower()}", window.desk.table.rowCount()):
            window.desk.response_list.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    with meter.measure("search", window.desk.table.rowCount()):
        window.desk.pane.search.setText("battery")
    window.desk.pane.search.clear()
    time_keys(meter, window)
    window.show_start()
    with meter.measure("open again", answers):
        window.open_session(path)
        wait_for(lambda: window.desk is not None and window.open_class.scoring is None)


if __name__ == "__main__":
    main()
