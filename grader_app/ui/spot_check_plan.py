"""Which proposals a spot check can speak for, and what its marks become."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from secrets import token_bytes

from grader_app.core.kept import Checked, Kept
from grader_app.core.roster import Cell
from grader_app.core.session import Override, Session
from grader_app.core.spot_check import Finding, SpotCheck, draw, finding

RISKS = (0.05, 0.10)
ALLOWED = (0, 1, 2)


@dataclass(frozen=True, slots=True)
class Scope:
    """What is asked about some questions: proposals nobody has checked, and the last check there was.

    Attributes:
        item_ids: The questions.
        proposed: The proposals that nobody has looked at and no check has spoken for: cell -> level.
        number: Where the newest check of these questions stands among all checks; None without one.
        checked: It.
    """

    item_ids: tuple[str, ...]
    proposed: dict[Cell, int]
    number: int | None
    checked: Checked | None

    @property
    def open(self) -> bool:
        """Whether the newest check is not yet marked to its end."""
        return self.checked is not None and not is_done(self.checked)


def scope(session: Session, item_ids: Sequence[str]) -> Scope:
    """Say what there is to check about some questions."""
    ids = tuple(item_ids)
    mine = [(n, c) for n, c in enumerate(session.kept.checks) if set(c.check.item_ids) == set(ids)]
    seen = {(cell, level) for _, checked in mine for cell, level in checked.check.population.items()}
    proposed = {cell: level for cell, level in unseen(session, ids).items() if (cell, level) not in seen}
    number, checked = mine[-1] if mine else (None, None)
    return Scope(ids, proposed, number, checked)


def unseen(session: Session, item_ids: Iterable[str]) -> dict[Cell, int]:
    """Return the proposals nobody has looked at, accepted ones among them: cell -> level."""
    found = {}
    for item_id in item_ids:
        for response in session.responses(item_id):
            said, prediction = session.said(response.cell), session.predictions.get(response.cell)
            if said.by_hand or response.mark is not None or prediction is None:
                continue
            found[response.cell] = said.level if said.level is not None else prediction.level
    return found


def begin(session: Session, asked: Scope, risk: float, allowed: int) -> Kept | None:
    """Return what is kept with a new check drawn; None where there are too few proposals for it."""
    check = draw(asked.item_ids, asked.proposed, token_bytes(16), risk=risk, allowed=allowed)
    if check is None:
        return None
    return replace(session.kept, checks=(*session.kept.checks, Checked(check)))


def mark(kept: Kept, number: int, cell: Cell, level: int) -> Kept:
    """Return what is kept with one more answer marked blind."""
    checks = list(kept.checks)
    checks[number] = replace(checks[number], blind={**checks[number].blind, cell: level})
    return replace(kept, checks=tuple(checks))


def is_done(checked: Checked) -> bool:
    """Whether all of the sample is marked."""
    return all(cell in checked.blind for cell in checked.check.sample)


def found(checked: Checked) -> Finding:
    """Say what a check shows."""
    return finding(checked.check, checked.blind)


def next_open(checked: Checked) -> int:
    """Return the place of the first answer of the sample that is not marked."""
    sample = checked.check.sample
    return next((k for k, cell in enumerate(sample) if cell not in checked.blind), len(sample) - 1)


def decisions(session: Session, checked: Checked) -> dict[Cell, Override]:
    """Return her blind marks as decisions. What she has decided on the desk since then stays."""
    return {
        cell: replace(session.said(cell), level=level, accepted=False)
        for cell, level in checked.blind.items()
        if not session.said(cell).by_hand
    }


def rest(session: Session, check: SpotCheck) -> dict[Cell, Override]:
    """Return what accepting the proposals says that a check speaks for and nobody has looked at."""
    now = unseen(session, check.item_ids)
    return {
        cell: replace(session.said(cell), level=level, accepted=True)
        for cell, level in check.population.items()
        if now.get(cell) == level and session.said(cell).level is None
    }


def to_look_at(session: Session, check: SpotCheck) -> tuple[Cell, ...]:
    """Return the answers a check is of that nobody has looked at, accepted ones among them."""
    now = unseen(session, check.item_ids)
    return tuple(cell for cell in check.population if cell in now)


def rounded_up(share: float) -> float:
    """Return a share as whole hundredths, never less than it is."""
    return math.ceil(round(share * 100, 9)) / 100
