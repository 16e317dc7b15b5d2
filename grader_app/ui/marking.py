"""The open session as the window sees it: the one place from which it is changed."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from grader_app.core.roster import Cell
from grader_app.core.session import Change, DecidedBy, Override, Score, Session
from grader_app.core.triage import Triage
from grader_app.errors import GraderError
from grader_app.store import Store
from grader_app.ui.words import points
from grader_app.ui.work import Looked


class State(Enum):
    """Where an answer stands."""

    WAITING = "waiting"
    NEEDS_YOU = "needs you"
    SURE = "sure"
    DECIDED = "decided"


_RANK = {State.NEEDS_YOU: 0, State.WAITING: 1, State.SURE: 2, State.DECIDED: 3}
_BY_A_PERSON = frozenset({DecidedBy.TEACHER, DecidedBy.MARK})


@dataclass(frozen=True, slots=True)
class Tally:
    """One question in figures; ``by_level`` counts scores of each level, lowest first."""

    total: int
    decided: int
    needs: int
    waiting: int
    by_level: tuple[int, ...]
    mean: float | None


class Marking(QObject):
    """Adapter over a store and its session. It holds nothing of its own but what `look_over` found out."""

    changed = Signal(object)
    """frozenset[Cell]: their scores, notes or flags are others now."""
    saved = Signal()
    failed = Signal(object)
    """GraderError: the last action was not carried out."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self._triage: dict[Cell, Triage] = {}

    @property
    def session(self) -> Session:
        """The session in the store."""
        return self.store.session

    def take(self, looked: Looked) -> bool:
        """Save what the background found out; False when it could not be saved, and was not taken."""
        if looked.predictions and not self._try(lambda: self.store.save_predictions(looked.predictions)):
            return False
        self._triage.update(looked.triage)
        self.changed.emit(frozenset(looked.triage))
        return True

    def triage(self, cell: Cell) -> Triage | None:
        """Return what is known about an answer; None while it waits to be looked at."""
        return self._triage.get(cell)

    def state(self, cell: Cell) -> State:
        """Return where an answer stands."""
        return self._state(cell, self.session.score(cell))

    def order(self, cell: Cell) -> tuple[int, tuple[int, float]]:
        """Sort key: those that need her first, the most urgent at the top."""
        found = self._triage.get(cell)
        return _RANK[self.state(cell)], found.order if found is not None else (0, 0.0)

    def tally(self, item_id: str) -> Tally:
        """Count one question."""
        session, points = self.session, 0.0
        states: Counter[State] = Counter()
        levels: Counter[int | None] = Counter()
        responses = session.responses(item_id)
        for response in responses:
            score = session.score(response.cell)
            states[self._state(response.cell, score)] += 1
            if score is not None:
                levels[score.level] += 1
                points += score.points
        scored = levels.total()
        return Tally(
            total=len(responses),
            decided=states[State.DECIDED],
            needs=states[State.NEEDS_YOU],
            waiting=states[State.WAITING],
            by_level=tuple(levels[k] for k in range(len(session.item(item_id).rubric.levels))),
            mean=points / scored if scored else None,
        )

    def set_level(self, cell: Cell, level: int) -> bool:
        """Decide an answer; False when it could not be saved."""
        worth = self.session.item(self.session.response(cell).item_id).rubric.levels[level].points
        override = Override(level, self.session.note(cell))
        if self.session.overrides.get(cell) == override:
            return True
        return self._apply(f"Set {points(worth)}", {cell: override})

    def accept(self, cell: Cell) -> bool:
        """Make what is shown the teacher's decision; False when there is nothing to accept, or no room."""
        if self.session.is_decided(cell):
            return True
        score = self.session.score(cell)
        if score is None or score.level is None:
            return False
        override = Override(score.level, self.session.note(cell))
        return self._apply(f"Accept {points(score.points)}", {cell: override})

    def set_note(self, cell: Cell, text: str) -> bool:
        """Put a note on an answer, or take it off."""
        if text == self.session.note(cell):
            return True
        old = self.session.overrides.get(cell)
        return self._apply("Note", {cell: Override(old.level if old is not None else None, text)})

    def undo(self) -> Change | None:
        """Take back the last action."""
        return self._move(self.store.undo)

    def redo(self) -> Change | None:
        """Do again what was taken back."""
        return self._move(self.store.redo)

    @property
    def undo_label(self) -> str:
        """The name of what `undo` would take back, or an empty string."""
        return self.session.history[self.session.done - 1].label if self.session.done else ""

    @property
    def redo_label(self) -> str:
        """The name of what `redo` would do again, or an empty string."""
        history, done = self.session.history, self.session.done
        return history[done].label if done < len(history) else ""

    def _state(self, cell: Cell, score: Score | None) -> State:
        if score is not None and score.decided_by in _BY_A_PERSON:
            return State.DECIDED
        found = self._triage.get(cell)
        if found is None:
            return State.WAITING
        return State.NEEDS_YOU if found.needs_teacher else State.SURE

    def _apply(self, label: str, overrides: Mapping[Cell, Override | None]) -> bool:
        if not self._try(lambda: self.store.apply(label, dict(overrides))):
            return False
        self._tell(overrides)
        return True

    def _move(self, step: Callable[[], Change | None]) -> Change | None:
        changes: list[Change | None] = []
        if not self._try(lambda: changes.append(step())):
            return None
        change = changes[0]
        if change is not None:
            self._tell(edit.cell for edit in change.edits)
        return change

    def _tell(self, cells: Iterable[Cell]) -> None:
        self.saved.emit()
        self.changed.emit(frozenset(cells))

    def _try(self, action: Callable[[], object]) -> bool:
        try:
            action()
        except GraderError as error:
            self.failed.emit(error)
            return False
        return True
