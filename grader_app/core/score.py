"""What counts for an answer, and whose decision it is."""

from dataclasses import dataclass
from enum import StrEnum


class DecidedBy(StrEnum):
    """Whose decision a score is."""

    MODEL = "model"
    """Proposed, no more."""
    RULE = "rule"
    """A blank answer's."""
    ACCEPTED = "accepted"
    """The teacher took it over in bulk because the model is sure; no person looked at the answer."""
    TEACHER = "teacher"
    MARK = "mark"
    """A mark that her sheet held already."""


@dataclass(frozen=True, slots=True)
class Score:
    """What counts for one answer.

    ``level`` is an index into the rubric, None when the sheet's own mark lies between its levels.
    ``confidence`` is the model's, 0 to 1, and there only where its level counts: proposed or accepted.
    """

    level: int | None
    points: float
    decided_by: DecidedBy
    confidence: float | None = None
