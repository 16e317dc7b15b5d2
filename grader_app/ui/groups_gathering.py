"""The answers to each question gathered into groups, in the background, once for each open class."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from grader_app.bundle import Bundle
from grader_app.core.groups import Group, Lookalike, gather, lookalikes
from grader_app.core.roster import Cell, Response
from grader_app.core.session import BundleRef
from grader_app.ui.marking import Marking
from grader_app.ui.question_sets import open_set
from grader_app.ui.tasks import Background, Done, Failed, Outcome, Reporter

MOST_ALIKE = 3
"""So many lookalikes are told of under a group: the likest."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """One question's answers in groups.

    Attributes:
        item_id: The question.
        groups: The groups, largest first; blank answers are in none.
        alike: Of a group's first answer, the groups that look alike and were kept apart, likest first.
        by_meaning: Whether the question set told what means the same, too.
    """

    item_id: str
    groups: tuple[Group, ...]
    alike: Mapping[Cell, tuple[Lookalike, ...]]
    by_meaning: bool


class Gathering(QObject):
    """Gathers a question's answers when they are first asked for, and keeps them: answers do not change."""

    gathered = Signal(str)
    """Item id: its groups are there now."""
    failed = Signal(object)

    def __init__(self, marking: Marking, background: Background) -> None:
        super().__init__(marking)
        self._marking = marking
        self._background = background
        self._found: dict[str, Gathered] = {}
        self._begun: set[str] = set()

    @classmethod
    def of(cls, marking: Marking, background: Background) -> "Gathering":
        """Return the one of this class."""
        return marking.findChild(cls) or cls(marking, background)

    def groups(self, item_id: str) -> Gathered | None:
        """Return a question's groups; None while they are being gathered, which this begins."""
        if item_id not in self._begun:
            self._begun.add(item_id)
            session = self._marking.session
            work = gather_answers(item_id, tuple(session.responses(item_id)), session.bundle)
            self._background.start(self, work, lambda outcome: self._end(item_id, outcome))
        return self._found.get(item_id)

    def _end(self, item_id: str, outcome: Outcome) -> None:
        if isinstance(outcome, Done):
            self._found[item_id] = outcome.value
            self.gathered.emit(item_id)
        else:
            self._begun.discard(item_id)
        if isinstance(outcome, Failed):
            self.failed.emit(outcome.error)


def gather_answers(
    item_id: str, responses: tuple[Response, ...], ref: BundleRef | None
) -> Callable[[Reporter], Gathered]:
    """Return work that gathers the answers to one question, by meaning too where its set is installed."""

    def work(reporter: Reporter) -> Gathered:
        meaning = None
        bundle = _bundle_for(item_id, ref)
        if bundle is not None and responses:
            meaning = bundle.embed(item_id, [response.text for response in responses])
        reporter.check()
        groups = gather(responses, meaning)
        reporter.check()
        alike: dict[Cell, tuple[Lookalike, ...]] = {}
        for pair in lookalikes(groups, responses):
            for lead in (pair.first, pair.second):
                if len(alike.get(lead, ())) < MOST_ALIKE:
                    alike[lead] = (*alike.get(lead, ()), pair)
        return Gathered(item_id, groups, alike, meaning is not None)

    return work


def _bundle_for(item_id: str, ref: BundleRef | None) -> Bundle | None:
    """Return the question set that proposed the scores, if it is here and knows the question."""
    bundle = open_set(ref) if ref is not None else None
    return bundle if bundle is not None and item_id in {item.id for item in bundle.items} else None
