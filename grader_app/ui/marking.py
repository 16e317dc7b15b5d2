"""The open session as the window sees it: the one place from which it is changed."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from grader_app.core.changes import onto
from grader_app.core.comments import Because
from grader_app.core.kept import Kept
from grader_app.core.lineage import lineage
from grader_app.core.points import Scheme
from grader_app.core.queue import Need, expected_error
from grader_app.core.roster import Cell
from grader_app.core.session import Change, Override, Session
from grader_app.core.standing import State, Tally
from grader_app.core.triage import Triage
from grader_app.errors import GraderError
from grader_app.ui.names import Names
from grader_app.ui.translation import tr
from grader_app.ui.words import points
from grader_app.ui.work import Looked, Opened

_MANY_UNDONE = 2
"""One action taken back and decided anew is a slip put right: nothing to ask about."""


class Marking(QObject):
    """Adapter over a store, its session, and where the answers stand; nothing of its own lasts."""

    changed = Signal(object)
    """frozenset[Cell]: their scores, notes or flags are others now."""
    kept_changed = Signal()
    """Something of `kept` is another now."""
    scheme_changed = Signal()
    """Points, weights or grades are others now; ``changed`` follows."""
    forking = Signal(object)
    """Callable: she took back several actions and decides anew; the call does so all the same."""
    saved = Signal()
    failed = Signal(object)
    """GraderError: the last action was not carried out."""

    def __init__(self, opened: Opened, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = opened.store
        self._standing = opened.standing
        self._fork_agreed = False
        self._lineage: Mapping[Cell, Cell] | None = None
        self._needs: dict[Cell, Need] = {}
        self._orders: dict[Cell, tuple[tuple[int, float], float]] = {}
        self.names = Names(lambda: self.session)

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
            for cell in cells:
                self._needs.pop(cell, None)
                self._orders.pop(cell, None)
        self.changed.emit(cells)
        return True

    def triage(self, cell: Cell) -> Triage | None:
        """Return what is known about an answer; None while it waits to be looked at."""
        return self._standing.triage.get(cell)

    def state(self, cell: Cell) -> State:
        """Return where an answer stands."""
        return self._standing.state(cell)

    def need(self, cell: Cell) -> Need | None:
        """Return how much an answer needs her; None while it waits to be looked at."""
        if (known := self._needs.get(cell)) is not None:
            return known
        found = self._standing.triage.get(cell)
        if found is None:
            return None
        levels = len(self.session.item(self.session.response(cell).item_id).rubric.levels)
        error = expected_error(found, levels, self.session.predictions.get(cell))
        # Nothing she decides changes it, and a list of thousands is ordered by it at every turn.
        self._needs[cell] = need = Need(cell, found, error)
        self._orders[cell] = need.order[:2]
        return need

    def order(self, cell: Cell) -> tuple[int, tuple[int, float], float]:
        """Sort key: those that need her first, flags at the top, then what is most likely wrong."""
        rank = self._standing.rank(cell)
        if (known := self._orders.get(cell)) is None and self.need(cell) is not None:
            known = self._orders[cell]
        return (rank, *known) if known is not None else (rank, (0, 0.0), 0.0)

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
        """Put a note on an answer, or take it off; False when it was not done, and is a draft from now on."""
        said = self.session.said(cell)
        done = text == said.note
        if not done and not self._asks_first(partial(self.set_note, cell, text)):
            done = self.apply(tr("Note"), {cell: replace(said, note=text)})
        self.keep_draft(cell, "" if done else text)
        return done

    def keep_draft(self, cell: Cell, text: str) -> None:
        """Keep a note that is not given yet; an empty one is no more."""
        if text != self.kept.drafts.get(cell, ""):
            others = {c: draft for c, draft in self.kept.drafts.items() if c != cell}
            self.keep(replace(self.kept, drafts={**others, cell: text} if text else others))

    def apply(
        self,
        label: str,
        overrides: Mapping[Cell, Override | None],
        *,
        source: Cell | None = None,
        scheme: Scheme | None = None,
    ) -> bool:
        """Carry out one action, undone as a whole.

        False when it was not done: it could not be saved, or she is asked first, since several actions that
        she took back could not be redone any more.
        """
        before = {cell: self.session.said(cell) for cell in overrides}

        def again() -> bool:
            # What she took back may have been done again by then, and stays.
            now = {
                cell: onto(self.session.said(cell), before[cell], wanted or Override())
                for cell, wanted in overrides.items()
            }
            return self.apply(label, now, source=source, scheme=scheme)

        if self._asks_first(again):
            return False
        cells = set(overrides)
        if scheme is not None:
            cells.update(response.cell for response in self.session.roster.responses)
        with self._standing.changing(cells):
            done = self._try(lambda: self.store.apply(label, dict(overrides), source=source, scheme=scheme))
        if done:
            self._tell(cells, scheme is not None)
        return done

    def _asks_first(self, again: Callable[[], object]) -> bool:
        """Ask before several actions that she took back could not be redone any more."""
        asks = self.undone >= _MANY_UNDONE and not self._fork_agreed
        if asks:
            self.forking.emit(partial(self.decide_anew, again))
        return asks

    def decide_anew(self, decide: Callable[[], object]) -> None:
        """Carry out what she decides, although what she took back cannot be redone after it."""
        self._fork_agreed = True
        try:
            decide()
        finally:
            self._fork_agreed = False

    def set_because(self, cell: Cell, because: Because | None) -> bool:
        """Say why an answer has another level than was proposed, or no longer."""
        return self.apply(tr("Reason"), {cell: replace(self.session.said(cell), because=because)})

    def against_proposal(self, cell: Cell) -> bool:
        """Whether she gave another level than was proposed."""
        said, proposed = self.session.said(cell), self.session.predictions.get(cell)
        return said.by_hand and proposed is not None and said.level != proposed.level

    def lineage(self) -> Mapping[Cell, Cell]:
        """Return follower -> source of answers that got their level because another one has it."""
        if self._lineage is None:
            self._lineage = lineage(self.session.history[: self.session.done])
        return self._lineage

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
        """Take back the last action; returns what was done to that end."""
        return self.go_to(self.session.done - 1)

    def redo(self) -> Change | None:
        """Do again what was taken back."""
        return self.go_to(self.session.done + 1)

    def go_to(self, done: int) -> Change | None:
        """Take back actions, or do them again, until ``done`` are in force; returns the last such step."""
        session = self.session
        if not 0 <= done <= len(session.history) or done == session.done:
            return None
        passed = session.history[min(done, session.done) : max(done, session.done)]
        cells = frozenset().union(*map(session.touched, passed))
        moved: list[Change | None] = []

        def move() -> None:
            while session.done != done:
                moved.append(self.store.undo() if done < session.done else self.store.redo())

        with self._standing.changing(cells):
            self._try(move)
        if moved:
            self._tell(cells, any(change.scheme is not None for change in passed))
        return moved[-1] if moved else None

    @property
    def undone(self) -> int:
        """How many actions she took back and can still redo."""
        return len(self.session.history) - self.session.done

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

    def _tell(self, cells: Iterable[Cell], is_scheme: bool) -> None:
        self._lineage = None
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
