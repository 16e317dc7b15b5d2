"""What the scores say about the questions: how they fell out, which is hardest, what is misunderstood."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from grader_app.bundle import Item, Prediction
from grader_app.core.agreement import Agreement, agreement
from grader_app.core.groups import Group
from grader_app.core.roster import Cell, Response
from grader_app.core.score import DecidedBy, Score

Scored = Callable[[Cell], Score | None]
"""What counts for an answer: ``session.score``."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the answers to one question fell out.

    Attributes:
        item_id: The question; "" where several are added up.
        counts: Answers at each level, lowest first.
        between: Answers whose mark lies between levels.
        open: Answers without a score.
        mean: Mean points of those with one; None without any.
        of: Points there were to get.
    """

    item_id: str
    counts: tuple[int, ...]
    between: int
    open: int
    mean: float | None
    of: float

    @property
    def share(self) -> float | None:
        """The mean as a share of the points there were to get."""
        return self.mean / self.of if self.mean is not None and self.of else None


@dataclass(frozen=True, slots=True)
class ClassMean:
    """One class on one question: mean points of those of its answers that have a score."""

    group: str
    answers: int
    mean: float


@dataclass(frozen=True, slots=True)
class Misconception:
    """Answers that say the same and earn less than all: ``level`` is what most of them have."""

    group: Group
    level: int
    answers: int


def outcome(item: Item, responses: Iterable[Response], score: Scored) -> Outcome:
    """Say how the answers to one question fell out."""
    counts, between, still_open, points = [0] * len(item.rubric.levels), 0, 0, []
    for response in responses:
        given = score(response.cell)
        if given is None:
            still_open += 1
            continue
        points.append(given.points)
        if given.level is None:
            between += 1
        else:
            counts[given.level] += 1
    mean = fmean(points) if points else None
    return Outcome(item.id, tuple(counts), between, still_open, mean, item.rubric.max_points)


def hardest(outcomes: Iterable[Outcome]) -> Outcome | None:
    """Return the question with the smallest mean share of its points; the first of several, None of none."""
    scored = [(o.share, o) for o in outcomes if o.share is not None]
    return min(scored, key=lambda pair: pair[0])[1] if scored else None


def by_class(responses: Iterable[Response], score: Scored) -> tuple[ClassMean, ...]:
    """Return each class's mean on one question, in the order in which classes appear."""
    points: dict[str, list[float]] = {}
    for response in responses:
        if (given := score(response.cell)) is not None:
            points.setdefault(response.group, []).append(given.points)
    return tuple(ClassMean(group, len(own), fmean(own)) for group, own in points.items())


def with_model(
    responses: Iterable[Response], score: Scored, predictions: Mapping[Cell, Prediction]
) -> Agreement:
    """Compare the model (first) with the person (second) on the answers a person decided.

    She looks at the doubtful ones first: until all are decided, the model is better than this says.
    """
    proposed, hers = [], []
    for response in responses:
        given, prediction = score(response.cell), predictions.get(response.cell)
        by_person = given is not None and given.decided_by in (DecidedBy.TEACHER, DecidedBy.MARK)
        if by_person and prediction is not None and given is not None and given.level is not None:
            proposed.append(prediction.level)
            hers.append(given.level)
    return agreement(proposed, hers)


def groups_by_level(item: Item, groups: Iterable[Group], score: Scored) -> dict[Group, tuple[int, ...]]:
    """Return how many answers of each group stand at each level: the table of what was said and earned."""
    return {group: _levels(item, group.cells, score) for group in groups}


def misconceptions(
    item: Item, groups: Iterable[Group], score: Scored, at_least: int = 2
) -> tuple[Misconception, ...]:
    """Return what ``at_least`` students say alike and most get less than full points for; most said first."""
    found = []
    for group, counts in groups_by_level(item, groups, score).items():
        answers = sum(counts)
        if answers < at_least:
            continue
        level = max(range(len(counts)), key=lambda k: (counts[k], -k))
        if item.rubric.levels[level].points < item.rubric.max_points:
            found.append(Misconception(group, level, answers))
    return tuple(sorted(found, key=lambda m: -m.answers))


def _levels(item: Item, cells: Sequence[Cell], score: Scored) -> tuple[int, ...]:
    counts = [0] * len(item.rubric.levels)
    for cell in cells:
        given = score(cell)
        if given is not None and given.level is not None:
            counts[given.level] += 1
    return tuple(counts)
