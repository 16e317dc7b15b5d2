"""The open session as the window sees it: the one place from which it is changed."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from grader_app.core.kept import Kept
from grader_app.core.points import Scheme
from grader_app.core.roster import Cell
from grader_app.core.session import Change, Override, Session
from grader_app.core.standing import State, Tally
from grader_app.core.triage import Triage
from grader_app.errors import GraderError
from grader_app.ui.translation import tr
from grader_app.ui.words import points
from grader_app.ui.work import Looked, Opened


class Marking(QObject):
    """Adapter over a store, its session, and where the answers stand. It holds nothing of its own."""

    changed = Signal(object)
    """frozenset[Cell]: their scores, notes or flags are others now."""
    kept_changed = Signal()
    """Something of `kept` is another now."""
    scheme_changed = Signal()
    """Points, weights or grades are others now; ``changed`` follows."""
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
        said = self.session.said(cell)
        if said.level == level and not said.accepted:
            return True
        worth = self.session.item(self.session.response(cell).item_id).rubric.levels[level].points
        because = said.because if said.level == level else None
        decided = replace(said, level=level, because=because, accepted=False)
        return self.apply(tr("Set {points}", points=points(worth)), {cell: decided})

    def accept(self, cell: Cell) -> bool:
        """Make what is shown the teacher's decision; False when there is nothing to accept, or no room."""
        said = self.session.said(cell)
        if self.session.is_decided(cell) and not said.accepted:
            return True
        score = self.session.score(cell)
        if score is None or score.level is None:
            return False
        label = tr("Accept {points}", points=points(score.points))
        return self.apply(label, {cell: replace(said, level=score.level, accepted=False)})

    def set_note(self, cell: Cell, text: str) -> bool:
        """Put a note on an answer, or take it off."""
        if text == self.session.note(cell):
            return True
        return self.apply(tr("Note"), {cell: replace(self.session.said(cell), note=text)})

    def apply(
        self,
        label: str,
        overrides: Mapping[Cell, Override | None],
        *,
        source: Cell | None = None,
        scheme: Scheme | None = None,
    ) -> bool:
        """Carry out one action, undone as a whole; False when it could not be saved, and was not done."""
        cells = set(overrides)
        if scheme is not None:
            cells.update(response.cell for response in self.session.roster.responses)
        with self._standing.changing(cells):
            done = self._try(lambda: self.store.apply(label, dict(overrides), source=source, scheme=scheme))
        if done:
            self._tell(cells, scheme is not None)
        return done

    @property
    def kept(self) -> Kept:
        """What is kept beside the scores and is never undone."""
        return self.session.kept

    def keep(self, kept: Kept) -> bool:
        """Keep this from now on; False when it could not be saved."""
        if not self._try(lambda: self.store.keep(kept)):
            return False
        self.saved.emit()
        self.kept_changed.emit()
        return True

    def mark_exported(self) -> bool:
        """Remember that all of it is exported."""
        return self._try(self.store.mark_exported)

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

    def _move(self, step: Callable[[], Change | None], change: Change | None) -> Change | None:
        cells = self.session.touched(change) if change is not None else frozenset()
        moved: list[Change | None] = []
        with self._standing.changing(cells):
            done = self._try(lambda: moved.append(step()))
        if not done or moved[0] is None:
            return None
        self._tell(cells, moved[0].scheme is not None)
        return moved[0]

    def _tell(self, cells: Iterable[Cell], is_scheme: bool) -> None:
        self.saved.emit()
        if is_scheme:
            self.scheme_changed.emit()
        self.changed.emit(frozenset(cells))

    def _try(self, action: Callable[[], object]) -> bool:
        try:
            action()
        except GraderError as error:
            self.failed.emit(error)
            return False
        return True
