"""What a session keeps beside scores and changes: nothing of it is undone, all of it is saved at once.

Here stands what she marked without seeing a score - in a spot check, in answers that came back, by a second
marker. It decides nothing by itself, so that it can never be taken for a decision.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from secrets import token_bytes

from grader_app.core.anonymous import KEY_BYTES
from grader_app.core.comments import Bank
from grader_app.core.consistency import LevelsOfPair, Return
from grader_app.core.roster import Cell
from grader_app.core.spot_check import SpotCheck


@dataclass(frozen=True, slots=True)
class Checked:
    """A spot check and the levels she gave blind so far."""

    check: SpotCheck
    blind: Mapping[Cell, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Returns:
    """Which early answers come back and when, and the levels she gave them the second time."""

    plan: tuple[Return, ...] = ()
    again: Mapping[Cell, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SecondMarks:
    """Another teacher's levels for the same answers.

    Attributes:
        marker: What she calls herself.
        levels: Hers.
        mine: The first marker's when they came in: settling must not make the two agree after the fact.
        settled: What the first marker settled disagreements on.
    """

    marker: str
    levels: Mapping[Cell, int]
    mine: Mapping[Cell, int] = field(default_factory=dict)
    settled: Mapping[Cell, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept.

    Attributes:
        secret: The session's own, drawn once: for made-up names and for the keys of marking files.
        banks: Item id -> the comments of that question.
        checks: Spot checks, oldest first.
        returns: Blind re-marks.
        second: Second markers, in the order in which their files came back.
        anonymous: Whether names are hidden on screen. Exports go to whom the marks are for, and name them.
        left_alone: Answers that say nearly the same and have different levels because she means it.
        drafts: Notes that she has typed and neither kept nor dropped; nobody else reads them.
    """

    secret: bytes
    banks: Mapping[str, Bank] = field(default_factory=dict)
    checks: tuple[Checked, ...] = ()
    returns: Returns = Returns()
    second: tuple[SecondMarks, ...] = ()
    anonymous: bool = False
    left_alone: frozenset[LevelsOfPair] = frozenset()
    drafts: Mapping[Cell, str] = field(default_factory=dict)

    @classmethod
    def new(cls) -> "Kept":
        """Return what a new session keeps: a secret and nothing else."""
        return cls(token_bytes(KEY_BYTES))

    def bank(self, item_id: str) -> Bank:
        """Return the comments of a question, an empty bank where she has written none."""
        return self.banks.get(item_id, Bank())

    def moved(self, cells: Mapping[Cell, Cell], same: Collection[Cell]) -> "Kept":
        """Return this for a session whose answers stand elsewhere. No level that anybody gave is lost.

        A check speaks for the answers that are still the same: their sample is as random among them as the
        whole sample was among all. An answer that is not the same does not come back.

        Args:
            cells: Where an answer stood -> where it stands.
            same: Those answers, as they stood, that are still handed in, and with the same text.
        """

        def levels(given: Mapping[Cell, int]) -> dict[Cell, int]:
            return {cells[cell]: level for cell, level in given.items()}

        def check(drawn: SpotCheck) -> SpotCheck:
            return replace(
                drawn,
                population={cells[cell]: level for cell, level in drawn.population.items() if cell in same},
                sample=tuple(cells[cell] for cell in drawn.sample if cell in same),
            )

        plan = tuple(Return(cells[r.cell], r.after) for r in self.returns.plan if r.cell in same)
        return replace(
            self,
            checks=tuple(Checked(check(checked.check), levels(checked.blind)) for checked in self.checks),
            returns=Returns(plan, levels(self.returns.again)),
            second=tuple(
                SecondMarks(marks.marker, levels(marks.levels), levels(marks.mine), levels(marks.settled))
                for marks in self.second
            ),
            left_alone=frozenset(
                frozenset((cells[cell], level) for cell, level in pair)
                for pair in self.left_alone
                if all(cell in same for cell, _ in pair)
            ),
            drafts={cells[cell]: text for cell, text in self.drafts.items()},
        )

    def spoken_of(self) -> Iterator[Cell]:
        """Yield the answers that somebody has marked blind or begun a note on, some more than once."""
        for checked in self.checks:
            yield from checked.blind
        yield from self.returns.again
        for marks in self.second:
            yield from marks.levels
            yield from marks.mine
        yield from self.drafts
