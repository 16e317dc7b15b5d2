"""What a report can tell of a bundle's making: none of it can be asked of the finished bundle."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LearningPoint:
    """Agreement (``value``, with its 95 % interval) of a student made from so many human ``labels``."""

    labels: int
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class History:
    """How a bundle was made; each part may be missing.

    ``teacher`` says in a few words who labelled. ``learning`` holds students made from fewer human labels.
    ``losses`` are the mean training losses of the student's epochs, the first one first.
    """

    teacher: str = ""
    learning: tuple[LearningPoint, ...] = ()
    losses: tuple[float, ...] = ()
