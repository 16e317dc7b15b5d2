"""The one door to the background.

Work is a function that takes a `Reporter`. It runs in a thread of its own and talks back in frozen values:
what it reports on the way, and one outcome at the end. Nothing it raises crosses the border, and nothing
of the window is touched from there.
"""

import gc
import sys
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, Signal, Slot
from shiboken6 import isValid

_TURN_S = 0.0005
_PATIENCE_S = 0.05


class Cancelled(Exception):  # noqa: N818 - a wish, not an error
    """Raised inside work that was asked to stop."""


class Reporter(Protocol):
    """What work sees of the outside."""

    def report(self, value: Any) -> None:
        """Send a frozen value to the window."""
        ...

    def check(self) -> None:
        """Raise `Cancelled` when the teacher asked to stop."""
        ...


@dataclass(frozen=True, slots=True)
class Done:
    """Work came to its end."""

    value: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """Work could not be done; ``error`` is a GraderError, or a bug."""

    error: Exception


@dataclass(frozen=True, slots=True)
class Stopped:
    """Work was cancelled."""


Outcome = Done | Failed | Stopped
Work = Callable[[Reporter], Any]


class Task(QThread):
    """One piece of work in its thread. The signals arrive in the thread that made the task."""

    reported = Signal(object)
    ended = Signal(object)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self.taken = threading.Event()
        self.receiver = QObject(self)

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self._stop.set()

    def report(self, value: Any) -> None:
        """Send a value to the window and wait until it is taken; nothing arrives once the task is cancelled.

        So the two never fight for the interpreter while the window is busy with the value, and no post piles
        up before a slow disk.
        """
        if not self._stop.is_set():
            self.taken.clear()
            self.reported.emit(value)
            while not self.taken.wait(_PATIENCE_S) and not self._stop.is_set():
                pass

    def check(self) -> None:
        """Raise `Cancelled` when the task was cancelled."""
        if self._stop.is_set():
            raise Cancelled

    def run(self) -> None:
        """Do the work; called by Qt in the new thread."""
        outcome: Outcome
        try:
            value = self._work(self)
            outcome = Stopped() if self._stop.is_set() else Done(value)
        except Cancelled:
            outcome = Stopped()
        except Exception as error:  # whatever it is, it is told in the window
            outcome = Failed(error)
        self.ended.emit(outcome)


class Background(QObject):
    """Starts tasks and keeps them until their threads are over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[Task] = set()
        self._over = False
        _keep_the_window_awake()

    def start(
        self,
        owner: QObject,
        work: Work,
        on_end: Callable[[Outcome], None],
        on_report: Callable[[Any], None] | None = None,
    ) -> Task:
        """Run ``work`` for ``owner``; the two functions are called in this thread, as long as it lives.

        After `stop` nothing runs any more: a timer may ask for it while the window closes.
        """
        task = Task(work, self)
        if self._over:
            return task
        task.receiver = receiver = _Receiver(task, owner, on_end, on_report)
        task.reported.connect(receiver.report)
        task.ended.connect(receiver.end)
        task.finished.connect(self._forget)
        self._tasks.add(task)
        # PySide describes a class to Qt when it is first asked; asked in the new thread, it once met this one
        # describing others, and fell.
        for described in (task, receiver):
            described.metaObject()
        task.start()
        return task

    def stop(self) -> None:
        """Cancel all there is and wait for it, as before the window closes."""
        # Again until none is left: what is delivered below may start the next task.
        while tasks := list(self._tasks):
            for task in tasks:
                task.cancel()
            for task in tasks:
                task.wait()
            # What is still in the post must not find its addressee half taken down.
            for addressee in (*(task.receiver for task in tasks), self):
                QCoreApplication.sendPostedEvents(addressee, QEvent.Type.MetaCall.value)
            for task in tasks:
                QCoreApplication.sendPostedEvents(task, QEvent.Type.DeferredDelete.value)
            self._tasks.difference_update(tasks)
        self._over = True

    @Slot()
    def _forget(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._tasks.discard(task)
            # The signal comes from a thread that is not over yet, and still asks for its task's description.
            task.wait()
            task.deleteLater()


def _keep_the_window_awake() -> None:
    # A thread that computes keeps the interpreter for 5 ms at a time, and the window lets go of it with every
    # call into Qt or SQLite, to wait as long for its next turn. Shorter turns cost the work little.
    sys.setswitchinterval(_TURN_S)
    # Ten thousand predictions are a million objects, and looking through all of them for cycles takes 0.2 s.
    # There are hardly any cycles here: look through the old ones a thousand times less often.
    gc.set_threshold(10_000, 10, 1_000)


class _Receiver(QObject):
    """Lives in the window's thread, so that what a task sends is queued there, not run where it was sent."""

    def __init__(
        self,
        task: Task,
        owner: QObject,
        on_end: Callable[[Outcome], None],
        on_report: Callable[[Any], None] | None,
    ) -> None:
        super().__init__(task)
        self._task = task
        self._owner = weakref.ref(owner)
        self._on_end = on_end
        self._on_report = on_report

    @Slot(object)
    def report(self, value: Any) -> None:
        try:
            if self._on_report is not None and self._is_wanted():
                self._on_report(value)
        finally:
            self._task.taken.set()

    @Slot(object)
    def end(self, outcome: Outcome) -> None:
        if self._is_wanted():
            self._on_end(outcome)

    def _is_wanted(self) -> bool:
        owner = self._owner()
        return owner is not None and isValid(owner)
