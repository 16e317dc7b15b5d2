"""Show a run: bars with the time left on a terminal, lines elsewhere, nothing when asked for nothing."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final, TextIO

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

from trainer.progress import Lines, Watch, quiet, share_done
from trainer.runs.course import Course, in_words

_SECONDS_BETWEEN_LINES: Final = 10.0


@contextmanager
def shown(expected: Mapping[str, float], stream: TextIO, *, silent: bool) -> Iterator[Watch]:
    """Give the watch that fits ``stream``.

    Args:
        expected: The stages' expected seconds, in order.
        stream: Where it is shown.
        silent: Show nothing.
    """
    if silent:
        yield Lines(quiet)
    elif stream.isatty():
        with Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[left]}"),
            console=Console(file=stream),
        ) as bars:
            yield _Bars(bars, Course(expected))
    else:
        yield _Plain(stream, Course(expected))


class _Bars:
    def __init__(self, bars: Progress, course: Course) -> None:
        self._bars, self._course = bars, course
        self._whole = bars.add_task("whole run", total=1.0, left="")
        self._stage = bars.add_task("", total=1.0, left="", visible=False)

    def begin(self, stage: str) -> None:
        self._course.begin(stage)
        self._bars.reset(self._stage, description=stage, visible=True, left="")
        self._refresh()

    def at(self, share: float) -> None:
        self._course.at(share)
        self._bars.update(self._stage, completed=share)
        self._refresh()

    def say(self, line: str) -> None:
        if share_done(line) is None:
            self._bars.console.print(line, markup=False, highlight=False)
        else:
            self._bars.update(self._stage, left=line)

    def _refresh(self) -> None:
        left = f"about {in_words(self._course.left_s)} left"
        self._bars.update(self._whole, completed=self._course.share, left=left)


class _Plain:
    """One line for each thing that happens; of those that only count, one every few seconds."""

    def __init__(self, stream: TextIO, course: Course) -> None:
        self._stream, self._course = stream, course
        self._last = time.monotonic()

    def begin(self, stage: str) -> None:
        self._course.begin(stage)
        self._print(f"Stage: {stage} (about {in_words(self._course.left_s)} left altogether)")

    def at(self, share: float) -> None:
        self._course.at(share)

    def say(self, line: str) -> None:
        if share_done(line) is None:
            self._print(line)
        elif time.monotonic() - self._last >= _SECONDS_BETWEEN_LINES:
            done, left = self._course.share, in_words(self._course.left_s)
            self._print(f"{line} ({done:.0%} of all done, about {left} left)")

    def _print(self, line: str) -> None:
        self._last = time.monotonic()
        self._stream.write(f"{line}\n")
        self._stream.flush()
