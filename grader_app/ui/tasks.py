"""The one door to the background.

Work is a function that takes a `Reporter`. It runs in a thread of its own and talks back in frozen values:
what it reports on the way, and one outcome at the end. Nothing it raises crosses the border, and nothing
of the window is touched from there: the threads are Python's, and all they ask of Qt is to post an event.
(PySide describes a class to Qt when its signals are first used, and a signal sent out of a thread that Qt
does not yet know sometimes met a description half written: a crash in one of 166 starts.)
"""

import gc
import sys
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, Final, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from shiboken6 import isValid

_TURN_S = 0.0005
_PATIENCE_S = 0.05
_TIDY_MS = 100
_SPOKEN: Final = QEvent.Type(QEvent.registerEventType())


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


@dataclass(frozen=True, slots=True)
class _Reported:
    """What work says on its way."""

    value: Any


class Task:
    """One piece of work in its thread."""

    def __init__(self, work: Work, tell: "Callable[[Task, _Reported | Outcome], None]") -> None:
        self._work, self._tell = work, tell
        self._stop = threading.Event()
        self._taken = threading.Event()
        self._thread = threading.Thread(target=self._run, name="task")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self._stop.set()

    def join(self) -> None:
        """Wait until the thread is over."""
        self._thread.join()

    def go_on(self) -> None:
        """Let the work go on after its last report."""
        self._taken.set()

    def report(self, value: Any) -> None:
        """Send a value to the window and wait until it is taken; nothing arrives once the task is cancelled.

        So the two never fight for the interpreter while the window is busy with the value, and no post piles
        up before a slow disk.
        """
        if not self._stop.is_set():
            self._taken.clear()
            self._tell(self, _Reported(value))
            while not self._taken.wait(_PATIENCE_S) and not self._stop.is_set():
                pass

    def check(self) -> None:
        """Raise `Cancelled` when the task was cancelled."""
        if self._stop.is_set():
            raise Cancelled

    def _run(self) -> None:
        outcome: Outcome
        try:
            value = self._work(self)
            outcome = Stopped() if self._stop.is_set() else Done(value)
        except Cancelled:
            outcome = Stopped()
        except Exception as error:  # whatever it is, it is told in the window
            outcome = Failed(error)
        self._tell(self, outcome)


@dataclass(frozen=True, slots=True)
class _Addressee:
    """Who wants to hear of a task: ``owner`` as long as it lives."""

    owner: weakref.ref[QObject]
    on_end: Callable[[Outcome], None]
    on_report: Callable[[Any], None] | None

    def hear(self, said: _Reported | Outcome) -> None:
        owner = self.owner()
        if owner is None or not isValid(owner):
            return
        if not isinstance(said, _Reported):
            self.on_end(said)
        elif self.on_report is not None:
            self.on_report(said.value)


class Background(QObject):
    """Starts tasks and keeps them until their threads are over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: dict[Task, _Addressee] = {}
        self._said: SimpleQueue[tuple[Task, _Reported | Outcome]] = SimpleQueue()
        self._over = False
        self._tidying = QTimer(self, interval=_TIDY_MS)
        self._tidying.timeout.connect(_tidy)
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
        task = Task(work, self._tell)
        if not self._over:
            self._tasks[task] = _Addressee(weakref.ref(owner), on_end, on_report)
            # What belongs to the window is taken down in the window's thread only: Python would look for it
            # in whichever thread makes the next object.
            gc.disable()
            self._tidying.start()
            task.start()
        return task

    def stop(self) -> None:
        """Cancel all there is and wait for it, as before the window closes."""
        # Again until none is left: what is heard below may start the next task.
        while tasks := list(self._tasks):
            for task in tasks:
                task.cancel()
            for task in tasks:
                task.join()
            while not self._said.empty():
                self._listen()
        self._over = True

    def event(self, event: QEvent) -> bool:
        """Hear what a task has said."""
        if event.type() != _SPOKEN:
            return super().event(event)
        if not self._said.empty():  # `stop` may have heard it
            self._listen()
        return True

    def _tell(self, task: Task, said: _Reported | Outcome) -> None:
        """Hand over what ``task`` says; called in its thread."""
        self._said.put((task, said))
        QCoreApplication.postEvent(self, QEvent(_SPOKEN))

    def _listen(self) -> None:
        task, said = self._said.get()
        addressee = self._tasks[task]
        try:
            if not isinstance(said, _Reported):
                self._forget(task)
            addressee.hear(said)
        finally:
            task.go_on()

    def _forget(self, task: Task) -> None:
        # It has said its last word. All that it holds is let go of here, once its thread holds it no more.
        task.join()
        del self._tasks[task]
        if not self._tasks:
            self._tidying.stop()
            gc.enable()


def _tidy() -> None:
    """Take down what was made since the last time and is only held by itself."""
    gc.collect(0)


def _keep_the_window_awake() -> None:
    # A thread that computes keeps the interpreter for 5 ms at a time, and the window lets go of it with every
    # call into Qt or SQLite, to wait as long for its next turn. Shorter turns cost the work little.
    sys.setswitchinterval(_TURN_S)
    # Ten thousand predictions are a million objects, and looking through all of them for cycles takes 0.2 s.
    # There are hardly any cycles here: look through the old ones a thousand times less often.
    gc.set_threshold(10_000, 10, 1_000)
