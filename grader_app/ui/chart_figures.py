"""What the overview shows beyond the counts: worked out in the background from a snapshot."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from grader_app.core import overview
from grader_app.core.agreement import Agreement, agreement
from grader_app.core.groups import gather
from grader_app.core.identity import people
from grader_app.core.overview import ClassMean, Outcome
from grader_app.core.points import standing
from grader_app.core.roster import Cell
from grader_app.core.session import DecidedBy, Session
from grader_app.ui.tasks import Reporter

TENTHS = 10
_BY_PERSON = (DecidedBy.TEACHER, DecidedBy.MARK)


@dataclass(frozen=True, slots=True)
class Said:
    """Something several students said that earns less than all: one of them, and what most of them have."""

    item_id: str
    cell: Cell
    text: str
    level: int
    answers: int


@dataclass(frozen=True, slots=True)
class ClassFigures:
    """The whole of the overview.

    Attributes:
        outcomes: Each question's.
        hardest: The one with the smallest mean share; None without scores.
        classes: By question, each class's mean; empty where there is one class only.
        agreed: By question, how her decisions agree with what was proposed.
        altogether: The same over all questions.
        undecided: Answers with a proposal that she has not decided: the doubtful ones she decides first.
        misunderstood: What is said alike and earns less, most said first.
        tenths: How many students reached each tenth of their points, of those with nothing open.
        grades: How many have each grade, highest first; the last has none. Empty without grades.
        open: Students with an answer that has no score yet.
    """

    outcomes: tuple[Outcome, ...]
    hardest: Outcome | None
    classes: Mapping[str, tuple[ClassMean, ...]]
    agreed: Mapping[str, Agreement]
    altogether: Agreement
    undecided: int
    misunderstood: tuple[Said, ...]
    tenths: tuple[int, ...]
    grades: tuple[tuple[str, int], ...]
    open: int


def work_out(session: Session) -> Callable[[Reporter], ClassFigures]:
    """Return work that finds all of it; ``session`` is a snapshot."""

    def work(reporter: Reporter) -> ClassFigures:
        score = session.score
        items = [item for item in session.items if session.responses(item.id)]
        outcomes = tuple(overview.outcome(item, session.responses(item.id), score) for item in items)
        several = len({response.group for response in session.roster.responses}) > 1
        classes = {item.id: overview.by_class(session.responses(item.id), score) for item in items if several}
        agreed = {
            item.id: overview.with_model(session.responses(item.id), score, session.predictions)
            for item in items
        }
        reporter.check()
        said = []
        for item in items:
            reporter.check()
            responses = session.responses(item.id)
            for found in overview.misconceptions(item, gather(responses), score):
                cell = found.group.cells[0]
                said.append(Said(item.id, cell, session.response(cell).text, found.level, found.answers))
        reporter.check()
        tenths, grades, still_open = _totals(session)
        return ClassFigures(
            outcomes=outcomes,
            hardest=overview.hardest(outcomes),
            classes=classes,
            agreed=agreed,
            altogether=_altogether(session),
            undecided=sum(
                1
                for cell in session.predictions
                if (given := score(cell)) is not None and given.decided_by not in _BY_PERSON
            ),
            misunderstood=tuple(sorted(said, key=lambda each: -each.answers)),
            tenths=tenths,
            grades=grades,
            open=still_open,
        )

    return work


def _altogether(session: Session) -> Agreement:
    """Return the agreement over all questions, levels counted as they are in each."""
    proposed, hers = [], []
    for cell, prediction in session.predictions.items():
        given = session.score(cell)
        if given is not None and given.level is not None and given.decided_by in _BY_PERSON:
            proposed.append(prediction.level)
            hers.append(given.level)
    return agreement(proposed, hers)


def _totals(session: Session) -> tuple[tuple[int, ...], tuple[tuple[str, int], ...], int]:
    tenths, grades, still_open = [0] * TENTHS, Counter[str](), 0
    for person in people(session.roster.responses):
        now = standing(person, session.score, session.scheme)
        if now.open or not now.of:
            still_open += 1
            continue
        share = min(max(now.points / now.of, 0.0), 1.0)
        tenths[min(TENTHS - 1, int(share * TENTHS + 1e-9))] += 1
        grades[now.grade] += 1
    cuts = session.scheme.cuts
    named = [(cut.grade, grades[cut.grade]) for cut in cuts]
    return tuple(tenths), tuple([*named, ("", grades[""])] if cuts else ()), still_open
