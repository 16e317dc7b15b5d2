import gc
import threading
import weakref
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from grader_app.ui.tasks import Background, Done, Failed, Outcome, Reporter, Stopped


class Ears:
    """Keeps what arrives, and in which thread."""

    def __init__(self) -> None:
        self.reports: list[Any] = []
        self.outcomes: list[Outcome] = []
        self.threads: set[threading.Thread] = set()

    def report(self, value: Any) -> None:
        self.threads.add(threading.current_thread())
        self.reports.append(value)

    def end(self, outcome: Outcome) -> None:
        self.threads.add(threading.current_thread())
        self.outcomes.append(outcome)


def threads_at_work() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "task"]


@pytest.fixture
def background(qtbot: QtBot) -> Background:
    made = Background()
    yield made
    made.stop()


def test_values_arrive_in_the_windows_thread(qtbot: QtBot, background: Background) -> None:
    ears, worked_in = Ears(), []

    def work(reporter: Reporter) -> int:
        worked_in.append(threading.current_thread())
        for number in range(5):
            reporter.report(number)
        return 42

    background.start(background, work, ears.end, ears.report)
    qtbot.waitUntil(lambda: bool(ears.outcomes))
    assert ears.outcomes == [Done(42)]
    assert ears.reports == [0, 1, 2, 3, 4]
    assert ears.threads == {threading.current_thread()}
    assert worked_in[0] != threading.current_thread()


def test_failures_are_values(qtbot: QtBot, background: Background) -> None:
    ears, error = Ears(), ValueError("x")

    def work(_reporter: Reporter) -> None:
        raise error

    background.start(background, work, ears.end)
    qtbot.waitUntil(lambda: bool(ears.outcomes))
    assert ears.outcomes == [Failed(error)]


def test_cancelled_work_stops_and_says_so(qtbot: QtBot, background: Background) -> None:
    ears, going = Ears(), threading.Event()

    def work(reporter: Reporter) -> None:
        going.set()
        while True:
            reporter.check()
            reporter.report("more")

    task = background.start(background, work, ears.end, ears.report)
    assert going.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: bool(ears.outcomes))
    assert ears.outcomes == [Stopped()]


def test_nothing_arrives_at_a_page_that_is_gone(qtbot: QtBot, background: Background) -> None:
    ears, going, page = Ears(), threading.Event(), QObject()

    def work(reporter: Reporter) -> None:
        going.set()
        while True:
            reporter.check()
            reporter.report("more")

    task = background.start(page, work, ears.end, ears.report)
    assert going.wait(5)
    delete(page)
    ears.reports.clear()
    task.cancel()
    qtbot.waitUntil(lambda: not background._tasks)
    assert ears.outcomes == []
    assert ears.reports == []


def test_stop_waits_for_all(qtbot: QtBot) -> None:
    background, ended = Background(), []

    def work(reporter: Reporter) -> None:
        try:
            while True:
                reporter.check()
        finally:
            ended.append(1)

    for _ in range(3):
        background.start(background, work, lambda _outcome: None)
    background.stop()
    assert len(ended) == 3


def test_two_hundred_tasks_leave_nothing_behind(qtbot: QtBot, background: Background) -> None:
    ears = Ears()
    for number in range(200):
        task = background.start(
            background, lambda reporter, n=number: reporter.report(n), ears.end, ears.report
        )
        if number % 3 == 0:
            task.cancel()
    qtbot.waitUntil(lambda: len(ears.outcomes) == 200 and not background._tasks, timeout=20_000)


def test_five_thousand_signals_and_updates(qtbot: QtBot) -> None:
    """PySide6 6.12.0 loses references to True and None on Python 3.11, and aborts after some hundred."""

    class Sender(QObject):
        said = Signal(bool)

    sender, widget, heard = Sender(), QWidget(), []
    qtbot.addWidget(widget)
    sender.said.connect(heard.append)
    for _ in range(5_000):
        sender.said.emit(True)
        widget.update()
    assert len(heard) == 5_000


def test_what_starts_while_stopping_is_stopped_too(qtbot: QtBot) -> None:
    """An outcome still in the post may start the next task; it must not outlive the window."""
    background, started = Background(), []

    def go_on(outcome: Outcome) -> None:
        if len(started) < 3:
            started.append(background.start(background, lambda _reporter: 1, go_on))

    go_on(Done(0))
    background.stop()
    assert len(started) == 3
    assert threads_at_work() == []


def test_nothing_starts_after_the_end(qtbot: QtBot) -> None:
    background, done = Background(), []
    background.stop()
    background.start(background, done.append, done.append)
    assert threads_at_work() == []
    qtbot.wait(20)
    assert done == []


def test_what_holds_itself_is_taken_down_in_the_windows_thread(qtbot: QtBot, background: Background) -> None:
    """A widget in a circle of references, found by a working thread's collection, would fall there."""

    class Circle:
        def __init__(self) -> None:
            self.own = self

    ears, fell_in = Ears(), []
    weakref.finalize(Circle(), lambda: fell_in.append(threading.current_thread()))

    def work(_reporter: Reporter) -> int:
        return len([[] for _ in range(200_000)])  # twenty times what sets a collection off

    background.start(background, work, ears.end)
    qtbot.waitUntil(lambda: bool(ears.outcomes))
    assert gc.isenabled()
    gc.collect()
    assert fell_in == [threading.current_thread()]
