"""A marking session: what was answered, what the model proposes, what the teacher decided."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass

from grader_app.bundle import Item, Prediction, is_blank
from grader_app.core.changes import Change, Edit, Override
from grader_app.core.comments import words
from grader_app.core.kept import Kept
from grader_app.core.languages import language_of_class
from grader_app.core.points import Scheme
from grader_app.core.roster import Cell, Response, Roster
from grader_app.core.score import DecidedBy, Score

__all__ = [
    "BundleRef",
    "Change",
    "DecidedBy",
    "Edit",
    "Override",
    "Progress",
    "Score",
    "Session",
    "items_asked",
]

_NOTHING = Override()


@dataclass(frozen=True, slots=True)
class BundleRef:
    """Which bundle proposed the scores; the digest names it beyond doubt."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of an item's answers are decided, those accepted in bulk among them."""

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

    Attributes:
        history: ``history[:done]`` are the teacher's changes in force, ``history[done:]`` those she took back
            and can still redo.
        scheme: What counts how much; its questions are the session's, with the points in force.
        kept: What is kept beside it all and never undone.
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
        scheme: Scheme | None = None,
        kept: Kept | None = None,
    ) -> None:
        self.roster = roster
        self.bundle = bundle
        self.predictions: dict[Cell, Prediction] = dict(predictions or {})
        self.overrides: dict[Cell, Override] = dict(overrides or {})
        self.history: list[Change] = list(history)
        self.done = len(self.history) if done is None else done
        self._responses = {response.cell: response for response in roster.responses}
        if len(self._responses) < len(roster.responses):
            raise ValueError("two answers in one cell")
        self.kept = Kept.new() if kept is None else kept
        self._set_scheme(Scheme(tuple(items)) if scheme is None else scheme)
        self._by_item: dict[str, list[Response]] = {item.id: [] for item in self.items}
        self._languages: dict[str, str] = {}
        for response in roster.responses:
            self._by_item[response.item_id].append(response)

    def copy(self) -> "Session":
        """Return a session of its own that is as this one is now."""
        made = copy(self)  # What is asked and answered never changes, and is shared.
        made.predictions, made.overrides = dict(self.predictions), dict(self.overrides)
        made.history = list(self.history)
        return made

    @property
    def items(self) -> tuple[Item, ...]:
        """The questions, their levels worth the points in force."""
        return self.scheme.items

    def response(self, cell: Cell) -> Response:
        """Return the answer at ``cell``."""
        return self._responses[cell]

    def item(self, item_id: str) -> Item:
        """Return an item of this session."""
        return self._items[item_id]

    def responses(self, item_id: str) -> Sequence[Response]:
        """Return the answers to one item, in sheet order."""
        return self._by_item[item_id]

    def language(self, item_id: str) -> str:
        """Return the language in which the answers to an item are written, "" where it cannot be told.

        It is found out once; for the answers of a large class that takes some milliseconds.
        """
        if item_id not in self._languages:
            texts = (response.text for response in self._by_item[item_id])
            self._languages[item_id] = language_of_class(texts)
        return self._languages[item_id]

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
            points = levels[override.level].points
            if override.accepted:
                confidence = self._confidence(cell, override.level)
                return Score(override.level, points, DecidedBy.ACCEPTED, confidence)
            return Score(override.level, points, DecidedBy.TEACHER)
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

    def _confidence(self, cell: Cell, level: int) -> float | None:
        prediction = self.predictions.get(cell)
        return prediction.confidence if prediction is not None and prediction.level == level else None

    def said(self, cell: Cell) -> Override:
        """Return what the teacher said about an answer; an empty override where she said nothing."""
        return self.overrides.get(cell, _NOTHING)

    def note(self, cell: Cell) -> str:
        """Return the teacher's note on an answer, or an empty string."""
        return self.said(cell).note

    def remarks(self, cell: Cell) -> str:
        """Return what a student reads under an answer: the comments' words, then the note; a line each."""
        said = self.said(cell)
        return words(self.kept.bank(self._responses[cell].item_id), said.comments, said.note)

    def is_decided(self, cell: Cell) -> bool:
        """Whether the teacher decided: in this session, alone or in bulk, or in the sheet before it."""
        override = self.overrides.get(cell)
        by_her = override is not None and override.level is not None
        return by_her or self._responses[cell].mark is not None

    def progress(self, item_id: str) -> Progress:
        """Return how many answers to an item are decided."""
        responses = self._by_item[item_id]
        return Progress(sum(self.is_decided(r.cell) for r in responses), len(responses))

    def set_override(self, cell: Cell, new: Override | None) -> Override | None:
        """Set or clear what the teacher said, and return what that replaced: the call is its own inverse."""
        if new is not None:
            self._check(new, self._items[self._responses[cell].item_id])
        old = self.overrides.pop(cell, None)
        if new is not None and new != _NOTHING:
            self.overrides[cell] = new
        return old

    def apply(
        self,
        label: str,
        overrides: Mapping[Cell, Override | None],
        *,
        source: Cell | None = None,
        scheme: Scheme | None = None,
    ) -> Change:
        """Carry out one action of the teacher and remember it. What could be redone is forgotten.

        Args:
            label: What she calls it.
            overrides: What she says about answers from now on.
            source: The answer that stands for the others, where this is one decision for a group.
            scheme: What counts how much from now on, where that changes.

        Raises:
            IndexError: When a rubric has no such level.
            KeyError: When a bank has no such comment, or nobody answered in such a cell.
            ValueError: When the scheme is of other questions.
        """
        # All of it is right, or nothing is done.
        for cell, new in overrides.items():
            self._check(new or _NOTHING, self._items[self._responses[cell].item_id])
        if source is not None and source not in self._responses:
            raise KeyError(source)
        if scheme is not None and _asked(scheme) != _asked(self.scheme):
            raise ValueError("the same questions, worth other points, expected")
        edits = tuple(Edit(cell, self.set_override(cell, new), new) for cell, new in overrides.items())
        change = Change(label, edits, source, None if scheme is None else (self.scheme, scheme))
        if scheme is not None:
            self._set_scheme(scheme)
        del self.history[self.done :]
        self.history.append(change)
        self.done += 1
        return change

    def keep(self, kept: Kept) -> None:
        """Keep this from now on.

        Raises:
            ValueError: When a comment is missing that was there: it may stand under answers, and what is
                taken back must come back with its words. To put one away: `comments.remove`.
        """
        for item_id, bank in self.kept.banks.items():
            if not bank.numbers <= kept.bank(item_id).numbers:
                raise ValueError("a comment is missing")
        self.kept = kept

    def touched(self, change: Change) -> frozenset[Cell]:
        """Return the answers about which a change says something, or whose points it may move."""
        cells = {edit.cell for edit in change.edits}
        if change.scheme is not None:
            for before, after in zip(change.scheme[0].items, change.scheme[1].items, strict=True):
                if before != after:
                    cells.update(response.cell for response in self._by_item[before.id])
        return frozenset(cells)

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
        if change.scheme is not None:
            self._set_scheme(change.scheme[1])
        return change

    def _set_scheme(self, scheme: Scheme) -> None:
        self.scheme = scheme
        self._items = {item.id: item for item in scheme.items}  # a copy of the session keeps its own

    def _check(self, override: Override, item: Item) -> None:
        if override.level is not None and not 0 <= override.level < len(item.rubric.levels):
            raise IndexError("no such level in this rubric")
        if override.comments:
            bank = self.kept.bank(item.id)
            for number in override.comments:
                bank.text(number)


def _asked(scheme: Scheme) -> list[tuple[str, list[str]]]:
    """Return what no scheme changes: the questions, and the wording of their levels."""
    return [(item.id, [level.wording for level in item.rubric.levels]) for item in scheme.items]
