"""What the teacher says about answers, and her actions as they can be taken back."""

from dataclasses import dataclass, replace

from grader_app.core.comments import Because
from grader_app.core.points import Scheme
from grader_app.core.roster import Cell


@dataclass(frozen=True, slots=True)
class Override:
    """What the teacher said about one answer.

    Attributes:
        level: The level it gets; None: she has not decided.
        note: Words for this student alone.
        because: Why it is not the level that was proposed.
        comments: Numbers of the question's bank, in their order.
        accepted: The level was taken over in bulk, unseen. Whatever she decides later is not.
    """

    level: int | None = None
    note: str = ""
    because: Because | None = None
    comments: tuple[int, ...] = ()
    accepted: bool = False

    def __post_init__(self) -> None:
        if self.accepted and self.level is None:
            raise ValueError("what is accepted is a level")

    @property
    def by_hand(self) -> bool:
        """Whether she looked at the answer and gave it its level."""
        return self.level is not None and not self.accepted


def onto(now: Override, before: Override, wanted: Override) -> Override:
    """Return ``now`` with what ``wanted`` says otherwise than ``before``; all else in it stays."""
    note = wanted.note if wanted.note != before.note else now.note
    comments = now.comments
    if comments == before.comments:
        comments = wanted.comments
    else:
        comments = tuple(n for n in comments if n in wanted.comments or n not in before.comments)
        new = (n for n in wanted.comments if n not in before.comments)
        comments += tuple(n for n in new if n not in comments)
    if (wanted.level, wanted.accepted) != (before.level, before.accepted):
        now = replace(now, level=wanted.level, accepted=wanted.accepted, because=wanted.because)
    elif wanted.because != before.because:
        now = replace(now, because=wanted.because)
    return replace(now, note=note, comments=comments)


@dataclass(frozen=True, slots=True)
class Edit:
    """One answer's override, before and after."""

    cell: Cell
    before: Override | None
    after: Override | None


@dataclass(frozen=True, slots=True)
class Change:
    """One action of the teacher, undone and redone as a whole.

    Attributes:
        label: Its name: "Set 2".
        edits: What it says about answers.
        source: The answer that stands for the others, where it is one decision for a group.
        scheme: What counts how much, before and after, where that is what it changes.
    """

    label: str
    edits: tuple[Edit, ...]
    source: Cell | None = None
    scheme: tuple[Scheme, Scheme] | None = None

    def inverse(self) -> "Change":
        """Return the change that takes this one back."""
        edits = tuple(Edit(e.cell, e.after, e.before) for e in reversed(self.edits))
        scheme = None if self.scheme is None else (self.scheme[1], self.scheme[0])
        return Change(self.label, edits, self.source, scheme)
