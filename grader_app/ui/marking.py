"""The open session as the window sees it: the one place from which it is changed."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from grader_app.core.roster import Cell
from grader_app.core.session import Change, Override, Session
from grader_app.core.standing import State, Tally
from grader_app.core.triage import Triage
from grader_app.errors import GraderError
from grader_app.ui.words import points
from grader_app.ui.work import Looked, Opened


class Marking(QObject):
    """Adapter over a store, its session, and where the answers stand. It holds nothing of its own."""

    changed = Signal(object)
    """frozenset[Cell]: their scores, notes or flags are others now."""
    saved = Signal()
    failed = Signal(object)
    """GraderError: the last action was not carried out."""

    def __init__(self, opened: Opened, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = opened.store
        self._standing = opened.standing

    @property
    def session(self) -> Session:
        """The session in the store."""
        return self.store.session

    def take(self, looked: Looked) -> bool:
        """Save what the background found out; False when it could not be saved, and was not taken."""
        cells = frozenset(looked.triage) | {cell for cell, _ in looked.predictions}
        with self._standing.changing(cells):
            new = looked.predictions
            if new and not self._try(lambda: self.store.save_predictions(new)):
                return False
            self._standing.triage.update(looked.triage)
        self.changed.emit(cells)
        return True

    def triage(self, cell: Cell) -> Triage | None:
        """Return what is known about an answer; None while it waits to be looked at."""
        return self._standing.triage.get(cell)

    def state(self, cell: Cell) -> State:
        """Return where an answer stands."""
        return self._standing.state(cell)

    def order(self, cell: Cell) -> tuple[int, tuple[int, float]]:
        """Sort key: those that need her first, the most urgent at the top."""
        return self._standing.order(cell)

    def tally(self, item_id: str) -> Tally:
        """Return one question in figures."""
        return self._standing.tally(item_id)

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
        return self._move(self.store.undo, self._last)

    def redo(self) -> Change | None:
        """Do again what was taken back."""
        return self._move(self.store.redo, self._next)

    @property
    def undo_label(self) -> str:
        """The name of what `undo` would take back, or an empty string."""
        return self._last.label if self._last is not None else ""

    @property
    def redo_label(self) -> str:
        """The name of what `redo` would do again, or an empty string."""
        return self._next.label if self._next is not None else ""

    @property
    def _last(self) -> Change | None:
        return self.session.history[self.session.done - 1] if self.session.done else None

    @property
    def _next(self) -> Change | None:
        history, done = self.session.history, self.session.done
        return history[done] if done < len(history) else None

    def _apply(self, label: str, overrides: Mapping[Cell, Override | None]) -> bool:
        with self._standing.changing(overrides):
            done = self._try(lambda: self.store.apply(label, dict(overrides)))
        if done:
            self._tell(overrides)
        return done

    def _move(self, step: Callable[[], Change | None], change: Change | None) -> Change | None:
        cells = {edit.cell for edit in change.edits} if change is not None else set()
        moved: list[Change | None] = []
        with self._standing.changing(cells):
            done = self._try(lambda: moved.append(step()))
        if not done or moved[0] is None:
            return None
        self._tell(cells)
        return moved[0]

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
