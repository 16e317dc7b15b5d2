"""How the trainer says what it is doing, and how far it is."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

Progress = Callable[[str], None]
"""Takes one line. A line that says “3 of 40” also says how much of the present step is done."""

_DONE: Final = re.compile(r"(\d+) of (\d+)")


class Watch(Protocol):
    """Whoever waits for a run. Stages follow one another; each goes from 0 to 1."""

    def begin(self, stage: str) -> None:
        """Say that ``stage`` has begun, and that the one before it is over."""

    def at(self, share: float) -> None:
        """Say how much of the stage is done, 0 to 1."""

    def say(self, line: str) -> None:
        """Say something."""


@dataclass(frozen=True, slots=True)
class Lines:
    """A watch that passes lines on and counts nothing."""

    progress: Progress

    def begin(self, stage: str) -> None:
        """Say which stage has begun."""
        self.progress(f"Stage: {stage}")

    def at(self, share: float) -> None:
        """Say nothing."""

    def say(self, line: str) -> None:
        """Pass a line on."""
        self.progress(line)


@dataclass(frozen=True, slots=True)
class Step:
    """One of a stage's (or a step's) ``steps``, ``number`` from 0; called with a line, a ``Progress``.

    Where steps take more or less, all count seconds: those before it, those of all, and its own ``size``.
    """

    outer: "Watch | Step"
    number: float
    steps: float
    name: str
    size: float = 1.0

    def at(self, share: float) -> None:
        """Say how much of the step is done, 0 to 1."""
        self.outer.at((self.number + self.size * share) / self.steps)

    def say(self, line: str) -> None:
        """Pass a line on, with the step's name before it."""
        self.outer.say(f"{self.name}, {line}")

    def __call__(self, line: str) -> None:
        """Take a line, and how much is done from it."""
        share = share_done(line)
        if share is not None:
            self.at(share)
        self.say(line)


def quiet(_line: str) -> None:
    """Report progress to nobody."""


def share_done(line: str) -> float | None:
    """Return what the first “3 of 40” in ``line`` comes to, None where there is none."""
    found = _DONE.search(line)
    return min(1.0, int(found[1]) / int(found[2])) if found and int(found[2]) else None
