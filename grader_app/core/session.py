"""A marking session: what was answered, what the model proposes, what the teacher decided."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from enum import StrEnum

from grader_app.bundle import Item, Prediction, is_blank
from grader_app.core.roster import Cell, Response, Roster


class DecidedBy(StrEnum):
    """Whose decision a score is."""

    MODEL = "model"
    RULE = "rule"
    TEACHER = "teacher"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Score:
    """What counts for one answer.

    ``level`` is an index into the rubric, None when the sheet's own mark lies between its levels.
    ``confidence`` is the model's, 0 to 1, and there only where the model decided.
    """

    level: int | None
    points: float
    decided_by: DecidedBy
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Override:
    """What the teacher said about one answer: a level, a note, or both."""

    level: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """One answer's override, before and after."""

    cell: Cell
    before: Override | None
    after: Override | None


@dataclass(frozen=True, slots=True)
class Change:
    """One action of the teacher, undone and redone as a whole. ``label`` names it: "Set 2"."""

    label: str
    edits: tuple[Edit, ...]

    def inverse(self) -> "Change":
        """Return the change that takes this one back."""
        return Change(self.label, tuple(Edit(e.cell, e.after, e.before) for e in reversed(self.edits)))


@dataclass(frozen=True, slots=True)
class BundleRef:
    """Which bundle proposed the scores; the digest names it beyond doubt."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of an item's answers a person has decided."""

    decided: int
    total: int


def items_asked(roster: Roster, items: Sequence[Item]) -> list[Item]:
    """Return those of ``items`` that the roster has answers to, by column, then by first answer."""
    by_id = {item.id: item for item in items}
    columns: dict[str, int] = {}
    for response in roster.responses:
        columns.setdefault(response.item_id, response.cell.column)
    return [by_id[item_id] for item_id in sorted(columns, key=columns.__getitem__)]


class Session:
    """The only mutable object of the domain; everything it holds is frozen.

    ``history[:done]`` are the teacher's changes in force, ``history[done:]`` those she took back and can
    still redo.
    """

    def __init__(
        self,
        roster: Roster,
        items: Sequence[Item],
        bundle: BundleRef | None = None,
        *,
        predictions: Mapping[Cell, Prediction] | None = None,
        overrides: Mapping[Cell, Override] | None = None,
        history: Sequence[Change] = (),
        done: int | None = None,
    ) -> None:
        self.roster = roster
        self.items = tuple(items)
        self.bundle = bundle
        self.predictions: dict[Cell, Prediction] = dict(predictions or {})
        self.overrides: dict[Cell, Override] = dict(overrides or {})
        self.history: list[Change] = list(history)
        self.done = len(self.history) if done is None else done
        self._responses = {response.cell: response for response in roster.responses}
        if len(self._responses) < len(roster.responses):
            raise ValueError("two answers in one cell")
        self._items = {item.id: item for item in self.items}
        self._by_item: dict[str, list[Response]] = {item.id: [] for item in self.items}
        for response in roster.responses:
            self._by_item[response.item_id].append(response)

    def copy(self) -> "Session":
        """Return a session of its own that is as this one is now."""
        made = copy(self)  # What is asked and answered never changes, and is shared.
        made.predictions, made.overrides = dict(self.predictions), dict(self.overrides)
        made.history = list(self.history)
        return made

    def response(self, cell: Cell) -> Response:
        """Return the answer at ``cell``."""
        return self._responses[cell]

    def item(self, item_id: str) -> Item:
        """Return an item of this session."""
        return self._items[item_id]

    def responses(self, item_id: str) -> Sequence[Response]:
        """Return the answers to one item, in sheet order."""
        return self._by_item[item_id]

    def add_predictions(self, batch: Iterable[tuple[Cell, Prediction]]) -> None:
        """Take in what the model proposes. No decision of a person is touched."""
        self.predictions.update(batch)

    def unpredicted(self) -> Iterator[Response]:
        """Yield the answers the model has still to look at; blank ones are decided by rule."""
        for response in self.roster.responses:
            if response.cell not in self.predictions and not is_blank(response.text):
                yield response

    def score(self, cell: Cell) -> Score | None:
        """Return what counts for ``cell``: the teacher's word, then the sheet's mark, the rule, the model.

        None when nobody has said anything yet.
        """
        response = self._responses[cell]
        levels = self._items[response.item_id].rubric.levels
        override = self.overrides.get(cell)
        if override is not None and override.level is not None:
            return Score(override.level, levels[override.level].points, DecidedBy.TEACHER)
        if response.mark is not None:
            exact = next((k for k, level in enumerate(levels) if level.points == response.mark), None)
            return Score(exact, response.mark, DecidedBy.MARK)
        if is_blank(response.text):
            return Score(0, levels[0].points, DecidedBy.RULE)
        prediction = self.predictions.get(cell)
        if prediction is None:
            return None
        points = levels[prediction.level].points
        return Score(prediction.level, points, DecidedBy.MODEL, prediction.confidence)

    def note(self, cell: Cell) -> str:
        """Return the teacher's note on an answer, or an empty string."""
        override = self.overrides.get(cell)
        return override.note if override is not None else ""

    def is_decided(self, cell: Cell) -> bool:
        """Whether a person decided: in this session, or in the sheet before it."""
        override = self.overrides.get(cell)
        by_her = override is not None and override.level is not None
        return by_her or self._responses[cell].mark is not None

    def progress(self, item_id: str) -> Progress:
        """Return how many answers to an item are decided."""
        responses = self._by_item[item_id]
        return Progress(sum(self.is_decided(r.cell) for r in responses), len(responses))

    def set_override(self, cell: Cell, new: Override | None) -> Override | None:
        """Set or clear what the teacher said, and return what that replaced: the call is its own inverse."""
        if new is not None and new.level is not None:
            levels = self._items[self._responses[cell].item_id].rubric.levels
            if not 0 <= new.level < len(levels):
                raise IndexError("no such level in this rubric")
        old = self.overrides.pop(cell, None)
        if new is not None and new != Override():
            self.overrides[cell] = new
        return old

    def apply(self, label: str, overrides: Mapping[Cell, Override | None]) -> Change:
        """Carry out one action of the teacher and remember it. What could be redone is forgotten."""
        edits = tuple(Edit(cell, self.set_override(cell, new), new) for cell, new in overrides.items())
        change = Change(label, edits)
        del self.history[self.done :]
        self.history.append(change)
        self.done += 1
        return change

    def undo(self) -> Change | None:
        """Take back the last change; returns what was done to that end, None when there is nothing."""
        if self.done == 0:
            return None
        self.done -= 1
        return self._carry_out(self.history[self.done].inverse())

    def redo(self) -> Change | None:
        """Do again what was taken back last; None when there is nothing."""
        if self.done == len(self.history):
            return None
        self.done += 1
        return self._carry_out(self.history[self.done - 1])

    def _carry_out(self, change: Change) -> Change:
        for edit in change.edits:
            self.set_override(edit.cell, edit.after)
        return change
