"""Which answers were given their level because another one has it: "same as #12".

Nothing is kept beside the history: who follows whom is read from the changes in force, so that undo and redo
need no care. A change to a group names the answer that stands for it, its source.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from grader_app.core.changes import Change, Override
from grader_app.core.roster import Cell


@dataclass(frozen=True, slots=True)
class Together:
    """One decision for several answers: what to apply, and the answer that stands for them."""

    source: Cell
    overrides: Mapping[Cell, Override | None]


@dataclass(frozen=True, slots=True)
class Follow:
    """What changing a source would do to its followers, for the teacher to say yes or no to.

    ``overrides`` puts them on the new level; it is empty when there is nothing to ask.
    """

    source: Cell
    overrides: Mapping[Cell, Override | None]


def together(
    cells: Sequence[Cell],
    level: int,
    overrides: Mapping[Cell, Override],
    exceptions: Collection[Cell] = (),
) -> Together | None:
    """Return what gives ``cells`` one level, and nothing else; None where all are exceptions.

    Args:
        cells: Exactly the answers the teacher sees, the one that stands for them first.
        level: The level they get.
        overrides: What she has said so far; notes stay.
        exceptions: Answers she has taken out.
    """
    taken = [cell for cell in cells if cell not in exceptions]
    if not taken:
        return None
    return Together(taken[0], {cell: _on(level, overrides.get(cell)) for cell in taken})


def lineage(changes: Iterable[Change]) -> dict[Cell, Cell]:
    """Return follower -> source, of answers that are still on the level of the answer they followed.

    Args:
        changes: The changes in force, oldest first: ``session.history[: session.done]``.
    """
    follows: dict[Cell, Cell] = {}
    levels: dict[Cell, int | None] = {}
    for change in changes:
        source = change.source
        for edit in change.edits:
            level = None if edit.after is None else edit.after.level
            before = None if edit.before is None else edit.before.level
            levels[edit.cell] = level
            if source is not None and edit.cell != source and level is not None:
                follows[edit.cell] = source
            elif level != before:  # a note alone leaves an answer where it is
                follows.pop(edit.cell, None)
    return {cell: source for cell, source in follows.items() if levels[cell] == levels.get(source)}


def followers(of: Mapping[Cell, Cell], source: Cell) -> tuple[Cell, ...]:
    """Return the answers that follow ``source``, in sheet order."""
    return tuple(sorted(cell for cell, other in of.items() if other == source))


def follow(
    of: Mapping[Cell, Cell], source: Cell, level: int | None, overrides: Mapping[Cell, Override]
) -> Follow:
    """Return what its followers would become if ``source`` got ``level``; None takes the level away."""
    return Follow(source, {cell: _on(level, overrides.get(cell)) for cell in followers(of, source)})


def _on(level: int | None, said: Override | None) -> Override | None:
    new = replace(said or Override(), level=level, accepted=False)
    return None if new == Override() else new
