"""Who a change of points, weights or grades would move: worked out in the background from a snapshot."""

from collections.abc import Callable
from dataclasses import dataclass

from grader_app.core.anonymous import pseudonyms
from grader_app.core.identity import Person, people
from grader_app.core.points import Scheme, Standing, near_a_cut, standing, what_if
from grader_app.core.roster import Cell
from grader_app.core.session import Session
from grader_app.ui.tasks import Reporter

NEAR_POINTS = 0.5
"""Who lacks no more than this for a better grade is worth another look."""


@dataclass(frozen=True, slots=True)
class Moved:
    """One student before and after; ``cell`` is the first of the answers."""

    name: str
    cell: Cell
    before: Standing
    after: Standing


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What a change would do: whom it moves, of how many, and who is near a better grade then."""

    moved: tuple[Moved, ...]
    near: tuple[Moved, ...]
    students: int

    @property
    def regraded(self) -> int:
        """How many would get another grade."""
        return sum(each.before.grade != each.after.grade for each in self.moved)


def figure_out(session: Session, after: Scheme) -> Callable[[Reporter], WhatIf]:
    """Return work that says what ``after`` would do; ``session`` is a snapshot."""

    def work(reporter: Reporter) -> WhatIf:
        everybody = people(session.roster.responses)
        names = names_of(session, everybody)
        reporter.check()
        effects = what_if(everybody, session.score, session.scheme, after)
        moved = tuple(
            Moved(names[e.person.responses[0].cell], e.person.responses[0].cell, e.before, e.after)
            for e in effects
            if e.moves
        )
        reporter.check()
        near = []
        for person in near_a_cut(everybody, session.score, after, NEAR_POINTS):
            cell, now = person.responses[0].cell, standing(person, session.score, after)
            near.append(Moved(names[cell], cell, now, now))
        return WhatIf(moved, tuple(near), len(everybody))

    return work


def names_of(session: Session, everybody: tuple[Person, ...]) -> dict[Cell, str]:
    """Return what students are called on the screen, by their answers: made up where hidden."""
    if session.kept.anonymous:
        return pseudonyms(everybody, session.kept.secret)
    names = {}
    for person in everybody:
        student = person.student
        name = student.name or student.id or student.email
        for response in person.responses:
            names[response.cell] = name or session.roster.address(response.cell)
    return names
