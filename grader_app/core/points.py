"""What levels, questions and totals are worth, and who a change would move, before anything is written."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from grader_app.bundle import Item, Level, Rubric
from grader_app.core.identity import Person
from grader_app.core.roster import Cell
from grader_app.core.score import DecidedBy, Score


@dataclass(frozen=True, slots=True)
class Cut:
    """A grade, and from which share of all points on it is given, 0 to 1."""

    grade: str
    at_least: float


@dataclass(frozen=True, slots=True)
class Scheme:
    """What counts how much.

    Attributes:
        items: The questions; their levels say what each level is worth.
        weights: How often a question's points count; 1 where nothing is said.
        cuts: The grades, highest first; none where there are no grades.
    """

    items: tuple[Item, ...]
    weights: Mapping[str, float] = field(default_factory=dict)
    cuts: tuple[Cut, ...] = ()

    def __post_init__(self) -> None:
        if any(not 0 <= weight < float("inf") for weight in self.weights.values()):
            raise ValueError("a weight is 0 or more")
        bounds = [cut.at_least for cut in self.cuts]
        if bounds != sorted(set(bounds), reverse=True) or not all(0 <= bound <= 1 for bound in bounds):
            raise ValueError("cuts between 0 and 1, each lower than the one before, expected")

    def weight(self, item_id: str) -> float:
        """Return how often a question's points count."""
        return self.weights.get(item_id, 1.0)


@dataclass(frozen=True, slots=True)
class Standing:
    """One student's total: ``points`` of ``of``; ``open`` answers have no score yet. ``grade`` may be ""."""

    points: float
    of: float
    open: int
    grade: str


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change of scheme does to one student."""

    person: Person
    before: Standing
    after: Standing

    @property
    def moves(self) -> bool:
        """Whether total or grade would change."""
        return (self.before.points, self.before.of, self.before.grade) != (
            self.after.points,
            self.after.of,
            self.after.grade,
        )


def reprice(item: Item, points: Sequence[float]) -> Item:
    """Return a question whose levels are worth other points, for everybody.

    Raises:
        ValueError: When there is not one figure for each level, or a level is worth less than a lower one.
    """
    levels = zip(item.rubric.levels, points, strict=True)
    return replace(item, rubric=Rubric(tuple(Level(worth, lv.label, lv.wording) for lv, worth in levels)))


def worth(score: Score, item: Item) -> float:
    """Return what a score is worth. A mark from her sheet is worth what she wrote, always."""
    if score.decided_by is DecidedBy.MARK or score.level is None:
        return score.points
    return item.rubric.levels[score.level].points


def standing(person: Person, score: Callable[[Cell], Score | None], scheme: Scheme) -> Standing:
    """Return a student's total over the answers that have a score, and the grade where none is open."""
    items = {item.id: item for item in scheme.items}
    points, of, open_answers = 0.0, 0.0, 0
    for response in person.responses:
        item, weight = items[response.item_id], scheme.weight(response.item_id)
        given = score(response.cell)
        if given is None:
            open_answers += 1
        else:
            points += weight * worth(given, item)
            of += weight * item.rubric.max_points
    given_grade = "" if open_answers or not of else grade(points / of, scheme.cuts)
    return Standing(points, of, open_answers, given_grade)


def what_if(
    people: Iterable[Person], score: Callable[[Cell], Score | None], before: Scheme, after: Scheme
) -> tuple[Effect, ...]:
    """Return what a change of points, weights or cuts would do to each student, in their order."""
    return tuple(
        Effect(person, standing(person, score, before), standing(person, score, after)) for person in people
    )


def grade(share: float, cuts: Iterable[Cut]) -> str:
    """Return the grade for a share of all points, "" where there is none so low."""
    # Sums of tenths must not miss a cut by their last binary digit.
    return next((cut.grade for cut in cuts if share >= cut.at_least - 1e-9), "")


def near_a_cut(
    people: Iterable[Person], score: Callable[[Cell], Score | None], scheme: Scheme, points: float
) -> tuple[Person, ...]:
    """Return the students whom ``points`` more would lift into a better grade: those to look at once more."""
    found = []
    for person in people:
        now = standing(person, score, scheme)
        if now.open or not now.of:
            continue
        if grade(min(1.0, (now.points + points) / now.of), scheme.cuts) != now.grade:
            found.append(person)
    return tuple(found)
