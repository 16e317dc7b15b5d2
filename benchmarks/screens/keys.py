"""How soon each key of the desk is seen to have done its work, at 3,000 answers.

    python benchmarks/screens/keys.py [--answers 3000] [--presses 24]

writes benchmarks/screens/keys.csv. All of them answer one question: the sample's answers many times over,
scored by its own question set; the window is drawn offscreen at 1366x768. A key is timed from its press until
the window has handled what it posted, with the painting of all that changed. What the program does later, in
the background, is not waited for. ``cpu`` is what the window's own thread computed meanwhile: on a machine
that is busy with other things it says more than the clock, which also counts the waiting for a turn.
"""

import argparse
import csv
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from benchmarks.screens.make import studio  # noqa: E402
from grader_app import paths  # noqa: E402
from grader_app.core.session import Session  # noqa: E402
from grader_app.store import Store  # noqa: E402
from grader_app.ui.desk import Desk  # noqa: E402
from grader_app.ui.main_window import MainWindow  # noqa: E402
from grader_app.ui.response_table import Show  # noqa: E402

ANSWERS = 3_000
PRESSES = 24
BAR_MS = 100
TABLE = Path(__file__).with_name("keys.csv")
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Clock:
    """Presses keys where the focus is, and notes how long each took to be seen."""

    def __init__(self, desk: Desk, answers: int, presses: int) -> None:
        self.desk = desk
        self.answers = answers
        self.presses = presses
        self.lines: list[dict[str, object]] = []

    def press(self, key: str | Qt.Key, held: Qt.KeyboardModifier = NONE) -> tuple[float, float]:
        """Return how long a key took by the clock and by the processor, in ms."""
        window = self.desk.window()
        QApplication.processEvents()
        start, computed = time.perf_counter(), time.thread_time()
        QTest.keyClick(window.focusWidget() or self.desk.response_list, key, held)
        QApplication.sendPostedEvents()  # the painting is among them
        QApplication.processEvents()
        return 1000 * (time.perf_counter() - start), 1000 * (time.thread_time() - computed)

    def note(
        self,
        what: str,
        keys: list[tuple[str | Qt.Key, Qt.KeyboardModifier]],
        before: Callable[[], object] | None = None,
        most: int = PRESSES,
    ) -> None:
        """Press each of ``keys`` in turn, ``most`` times in all if so many are asked for."""
        presses = min(most, self.presses)
        times = []
        for number in range(presses):
            if before is not None:
                before()
            key, held = keys[number % len(keys)]
            times.append(self.press(key, held))
        clock, cpu = (sorted(column) for column in zip(*times, strict=True))
        line: dict[str, object] = {"key": what, "answers": self.answers, "presses": presses}
        for name, figures in (("clock", clock), ("cpu", cpu)):
            line[f"{name}_median_ms"] = round(figures[len(figures) // 2], 1)
            line[f"{name}_longest_ms"] = round(figures[-1], 1)
        line["cpu_within_100_ms"] = cpu[-1] <= BAR_MS
        print("  ".join(f"{name}={value}" for name, value in line.items()), flush=True)
        self.lines.append(line)


def press_all(clock: Clock) -> None:
    """Go through the desk's keys."""
    desk = clock.desk
    desk.show_filter(Show.NEEDS_YOU)
    desk.response_list.setFocus()
    clock.note("level 0, 1, 2", [("0", NONE), ("1", NONE), ("2", NONE)])
    clock.note("Enter: accept and go on", [(Qt.Key.Key_Return, NONE)])
    clock.note("Ctrl+Z: undo", [("z", CTRL)])
    clock.note("Ctrl+Y: redo", [("y", CTRL)])
    clock.note("Down, Up: another answer", [(Qt.Key.Key_Down, NONE), (Qt.Key.Key_Up, NONE)])
    clock.note("Alt+Left: the answer before", [(Qt.Key.Key_Left, ALT)])
    clock.note("Ctrl+1, 2, 3: filter", [("2", CTRL), ("1", CTRL), ("3", CTRL)])
    desk.show_filter(Show.ALL)
    desk.start_search()
    clock.note("a letter of the search", [(letter, NONE) for letter in "thecircuit"], most=10)
    clock.note("Esc: no search", [(Qt.Key.Key_Escape, NONE)], before=lambda: desk.pane.search.setText("the"))
    desk.response_list.setFocus()
    clock.note("Ctrl+PgDn, PgUp: question", [(Qt.Key.Key_PageDown, CTRL), (Qt.Key.Key_PageUp, CTRL)])
    clock.note("Ctrl+U: evidence", [("u", CTRL)])
    clock.note("Ctrl+I: why not higher", [("i", CTRL)])
    clock.note("Ctrl+Shift+H: hide names", [("h", CTRL | SHIFT)], most=10)
    desk.show_groups()
    while not desk.pane.groups.tree.groups:  # they are gathered in the background
        QTest.qWait(50)
    clock.note("Ctrl+4: groups", [("4", CTRL)], before=lambda: desk.show_filter(Show.ALL), most=10)
    clock.note("Down: another group", [(Qt.Key.Key_Down, NONE)])
    clock.note("level for a group", [("1", NONE)], most=10)
    clock.note("Ctrl+Z: undo a group", [("z", CTRL)], most=10)
    desk.show_filter(Show.ALL)
    clock.note("Ctrl+M: minutes", [("m", CTRL)], before=desk.pane.minutes.leave, most=10)
    clock.note("Enter: begin with them", [(Qt.Key.Key_Return, NONE)], before=desk.minutes.ask, most=10)
    clock.note("Enter: accept, in the minutes", [(Qt.Key.Key_Return, NONE)], most=20)
    desk.show_filter(Show.ALL)
    back = desk.window().open_class.back_to_desk
    clock.note("Ctrl+H: history", [("h", CTRL)], before=back, most=10)
    back()


def make_class(sample: Session, answers: int) -> Path:
    """Make a class whose first question has so many answers; the others have the sample's."""
    first = sample.items[0].id
    asked = list(sample.responses(first))
    copies = [
        replace(response, cell=replace(response.cell, row=response.cell.row + 40 * number))
        for number in range(-(-answers // len(asked)))
        for response in asked
    ][:answers]
    others = [response for response in sample.roster.responses if response.item_id != first]
    roster = replace(sample.roster, responses=(*copies, *others))
    store = Store.create(paths.sessions(), Session(roster, sample.items, sample.bundle))
    store.close()
    return store.path


def is_ready(window: MainWindow, before: Desk) -> bool:
    """Say whether another desk than before is open, and scored."""
    return window.desk not in (None, before) and window.open_class.scoring is None


def main() -> int:
    """Measure, write the table, and tell whether all keys are within the bar."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--answers", type=int, default=ANSWERS)
    parser.add_argument("--presses", type=int, default=PRESSES)
    options = parser.parse_args()
    with studio() as made:
        made.window.resize(1366, 768)
        desk = made.start(made.open_sample())
        made.window.open_session(make_class(desk.marking.session, options.answers))
        made.wait(lambda: is_ready(made.window, desk), seconds=300)
        desk = made.window.desk
        made.window.activateWindow()
        QTest.qWait(500)
        clock = Clock(desk, options.answers, options.presses)
        press_all(clock)
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(clock.lines[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(clock.lines)
    return 0 if all(line["cpu_within_100_ms"] for line in clock.lines) else 1


if __name__ == "__main__":
    raise SystemExit(main())
