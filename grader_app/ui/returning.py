"""Blind re-marks: a few early answers come back late, their first mark hidden."""

from dataclasses import replace

from grader_app.bundle import is_blank
from grader_app.core.consistency import decided_in_order, due, plan_returns
from grader_app.core.kept import Returns
from grader_app.core.roster import Cell
from grader_app.ui.marking import Marking

COUNT = 3
"""So many come back for each question."""
_LEAST = 15
"""With fewer answers to decide she remembers them all."""


class Returning:
    """Says which answer is to be shown once more, and keeps what she gives it then. It decides nothing."""

    def __init__(self, marking: Marking) -> None:
        self._marking = marking

    def due(self, item_id: str) -> Cell | None:
        """Return the answer of a question that comes back now."""
        marking = self._marking
        tally = marking.tally(item_id)
        by_hand = self._decided(item_id)
        # When nothing needs her (any more), she goes through all of them.
        total = len(by_hand) + tally.needs if tally.needs else tally.total
        if total < _LEAST:
            return None
        returns = marking.kept.returns
        own = [each for each in returns.plan if self._is_of(each.cell, item_id)]
        if not own:
            own = list(plan_returns(by_hand, total, COUNT, marking.kept.secret + item_id.encode()))
            if len(by_hand) < total // 3 or not own:
                return None
            plan = (*returns.plan, *own)
            if not marking.keep(replace(marking.kept, returns=replace(returns, plan=plan))):
                return None
        return due(own, len(by_hand), returns.again)

    def take(self, cell: Cell, level: int) -> bool:
        """Keep the second mark."""
        returns = self._marking.kept.returns
        again = {**returns.again, cell: level}
        return self._marking.keep(replace(self._marking.kept, returns=Returns(returns.plan, again)))

    def skip(self, cell: Cell) -> bool:
        """Let an answer not come back."""
        returns = self._marking.kept.returns
        # What is never due stays in the plan: an empty one would be made anew.
        plan = tuple(replace(each, after=_NEVER) if each.cell == cell else each for each in returns.plan)
        return self._marking.keep(replace(self._marking.kept, returns=replace(returns, plan=plan)))

    def _decided(self, item_id: str) -> list[Cell]:
        session = self._marking.session
        ordered = decided_in_order(session.history[: session.done])
        return [
            cell
            for cell in ordered
            if self._is_of(cell, item_id)
            and session.said(cell).by_hand
            and not is_blank(session.response(cell).text)
        ]

    def _is_of(self, cell: Cell, item_id: str) -> bool:
        return self._marking.session.response(cell).item_id == item_id


_NEVER = 1 << 30
