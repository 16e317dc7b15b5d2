"""Items and their rubrics: what is asked, and what an answer can earn."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Level:
    """One step of a rubric.

    ``points`` is what it is worth, ``label`` a word or two for a button ("partly"), ``wording`` the
    rubric's sentence.
    """

    points: float
    label: str
    wording: str


@dataclass(frozen=True, slots=True)
class Rubric:
    """The levels of one item, lowest first. Points never decrease from one level to the next."""

    levels: tuple[Level, ...]

    def __post_init__(self) -> None:
        points = [level.points for level in self.levels]
        if len(points) < 2 or points != sorted(points):
            raise ValueError("a rubric needs two or more levels, lowest points first")

    @property
    def max_points(self) -> float:
        """Points of the highest level."""
        return self.levels[-1].points


@dataclass(frozen=True, slots=True)
class Item:
    """A question and its rubric. ``id`` is the identity; ``title`` is short, ``prompt`` is what was asked."""

    id: str
    title: str
    prompt: str
    rubric: Rubric
