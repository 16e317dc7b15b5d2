"""What a class did, in figures: question by question, and student by student."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from grader_app.bundle import Item, is_blank
from grader_app.core.identity import people
from grader_app.core.roster import Response, Student
from grader_app.core.score import DecidedBy
from grader_app.core.session import Session

BY_PERSON = (DecidedBy.TEACHER, DecidedBy.MARK)
"""Whose scores were given by somebody who read the answer."""


@dataclass(frozen=True, slots=True)
class QuestionFigures:
    """How some answers to one question were scored.

    Attributes:
        item: The question.
        answers: How many answers there are, blank ones among them.
        blank: How many are blank.
        counts: How many have each level, lowest first.
        between: How many have a mark of the sheet that is no level's.
        mean: Mean of the points; None where nothing has a score.
        decided: How many a person decided; one accepted in bulk nobody has looked at.
        compared: How many of them got a level, and the model proposed one for too.
        agreed: How many of those have the same level.
    """

    item: Item
    answers: int
    blank: int
    counts: tuple[int, ...]
    between: int
    mean: float | None
    decided: int
    compared: int
    agreed: int

    @property
    def scored(self) -> int:
        """How many have a score."""
        return sum(self.counts) + self.between

    @property
    def share(self) -> float | None:
        """Mean of the points as a share of what can be earned, 0 to 1."""
        most = self.item.rubric.max_points
        return self.mean / most if self.mean is not None and most else None

    @property
    def agreement(self) -> float | None:
        """Share of the proposals that a person's decision bore out; None: there is nothing to compare."""
        return self.agreed / self.compared if self.compared else None


@dataclass(frozen=True, slots=True)
class StudentAnswers:
    """One student's answers, by item. ``group`` is the class; "" where the session has but one."""

    student: Student
    group: str
    responses: Mapping[str, Response]


def question_figures(session: Session, item: Item, responses: Sequence[Response]) -> QuestionFigures:
    """Return the figures of some answers to an item: of all, or of one class."""
    scores = [score for r in responses if (score := session.score(r.cell)) is not None]
    by_person = {
        r.cell: score.level
        for r in responses
        if (score := session.score(r.cell)) is not None and score.decided_by in BY_PERSON
    }
    levels = Counter(score.level for score in scores)
    pairs = [
        (proposed.level, level)
        for cell, level in by_person.items()
        if level is not None and (proposed := session.predictions.get(cell)) is not None
    ]
    return QuestionFigures(
        item=item,
        answers=len(responses),
        blank=sum(is_blank(r.text) for r in responses),
        counts=tuple(levels[level] for level in range(len(item.rubric.levels))),
        between=levels[None],
        mean=sum(score.points for score in scores) / len(scores) if scores else None,
        decided=len(by_person),
        compared=len(pairs),
        agreed=sum(proposed == given for proposed, given in pairs),
    )


def asked(session: Session) -> list[Item]:
    """Return the items of a session that have answers."""
    return [item for item in session.items if session.responses(item.id)]


def groups(session: Session) -> list[str]:
    """Return the classes in sheet order; one only where there is but one."""
    return list(dict.fromkeys(response.group for response in session.roster.responses))


def students(session: Session) -> list[StudentAnswers]:
    """Return every student with her answers, in sheet order.

    Answers that may be two students', or of one who answered twice, stay apart row by row.
    """
    order = {response.cell: place for place, response in enumerate(session.roster.responses)}
    found = [
        StudentAnswers(mine[0].student, mine[0].group, {response.item_id: response for response in mine})
        for person in people(session.roster.responses)
        for mine in ([person.responses] if not person.doubt else _by_row(person.responses))
    ]
    return sorted(found, key=lambda one: min(order[response.cell] for response in one.responses.values()))


def _by_row(responses: Iterable[Response]) -> Iterable[Sequence[Response]]:
    """Return the responses row by row, and apart where one row answers a question twice."""
    rows: dict[tuple[object, ...], list[Response]] = {}
    seen: Counter[tuple[object, ...]] = Counter()
    for response in responses:
        row = (response.cell.file, response.cell.sheet, response.cell.row)
        rows.setdefault((*row, seen[*row, response.item_id]), []).append(response)
        seen[*row, response.item_id] += 1
    return rows.values()
