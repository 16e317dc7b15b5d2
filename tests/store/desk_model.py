"""What a review desk should hold, written as plainly as can be: whole states, and a finger in them.

An answer is known here by its student and question, never by its cell, so that nothing of how merging moves
cells is repeated. Nothing of the program is used but the questions' levels, which are given as points.
"""

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field, replace

Key = tuple[str, str]
"""Student and question."""
Worth = dict[str, tuple[float, ...]]


@dataclass(frozen=True)
class Said:
    """What she said about one answer; the words of the comments are the bank's."""

    level: int | None = None
    note: str = ""
    because: str | None = None
    comments: tuple[int, ...] = ()
    accepted: bool = False


NOTHING = Said()


@dataclass
class State:
    """What undo takes back, whole."""

    said: dict[Key, Said] = field(default_factory=dict)
    worth: Worth = field(default_factory=dict)
    weights: dict[str, float] = field(default_factory=dict)
    cuts: tuple[tuple[str, float], ...] = ()
    follows: dict[Key, Key] = field(default_factory=dict)


@dataclass
class Answer:
    """One answer as it was handed in, and in which file it stands."""

    text: str
    file: str
    mark: float | None = None


@dataclass
class Check:
    """A spot check."""

    population: dict[Key, int]
    sample: list[Key]
    blind: dict[Key, int] = field(default_factory=dict)


class Model:
    """The desk."""

    def __init__(self, answers: dict[Key, Answer], worth: Worth) -> None:
        self.answers = dict(answers)
        self.base = worth
        self.proposed: dict[Key, int] = {}
        self.states = [State(worth=dict(worth))]
        self.labels: list[str] = []
        self.touched: list[set[Key]] = []
        self.done = 0
        self.banks: dict[str, dict[int, str]] = {}
        self.checks: list[Check] = []
        self.plan: list[tuple[Key, int]] = []
        self.again: dict[Key, int] = {}
        self.second: list[tuple[str, dict[Key, int]]] = []
        self.drafts: dict[Key, str] = {}
        self.anonymous = False
        self.exported = False

    @property
    def now(self) -> State:
        """The state in force."""
        return self.states[self.done]

    def said(self, key: Key) -> Said:
        """What she said about an answer."""
        return self.now.said.get(key, NOTHING)

    # What counts

    def score(self, key: Key) -> tuple[int | None, float, str] | None:
        """Level, points, and whose decision: her word, her sheet's mark, the rule, the proposal."""
        worth, said, answer = self.now.worth[key[1]], self.said(key), self.answers[key]
        if said.level is not None:
            return said.level, worth[said.level], "accepted" if said.accepted else "teacher"
        if answer.mark is not None:
            return (worth.index(answer.mark) if answer.mark in worth else None), answer.mark, "mark"
        if not answer.text.strip():
            return 0, worth[0], "rule"
        if key in self.proposed:
            return self.proposed[key], worth[self.proposed[key]], "model"
        return None

    def is_decided(self, key: Key) -> bool:
        """Whether she decided, here or in her sheet."""
        return self.said(key).level is not None or self.answers[key].mark is not None

    def remarks(self, key: Key) -> str:
        """What the student reads."""
        said = self.said(key)
        lines = [self.banks[key[1]][number] for number in said.comments]
        return "\n".join(lines + ([said.note] if said.note else []))

    def lineage(self) -> dict[Key, Key]:
        """Who still follows whom."""
        level = {key: said.level for key, said in self.now.said.items()}
        return {one: of for one, of in self.now.follows.items() if level.get(one) == level.get(of)}

    # What she does

    def act(self, label: str, said: dict[Key, Said], source: Key | None = None, **scheme: object) -> None:
        """Do something that can be undone."""
        new = deepcopy(self.now)
        for key, word in said.items():
            before = self.said(key)
            if word == NOTHING:
                new.said.pop(key, None)
            else:
                new.said[key] = word
            if source is not None and key != source and word.level is not None:
                new.follows[key] = source
            elif word.level != before.level:
                new.follows.pop(key, None)
        for name, value in scheme.items():
            setattr(new, name, value)
        del self.states[self.done + 1 :], self.labels[self.done :], self.touched[self.done :]
        self.states.append(new)
        self.labels.append(label)
        self.touched.append({*said, *([source] if source is not None else [])})
        self.done += 1
        self.exported = False

    def move(self, by: int) -> None:
        """Undo or redo."""
        if 0 <= self.done + by < len(self.states):
            self.done += by
            self.exported = False

    # What comes in

    def never_lost(self) -> set[Key]:
        """Answers that somebody has said something about, once or now."""
        blind = [key for check in self.checks for key in check.blind]
        marked = [key for _, levels in self.second for key in levels]
        return {*blind, *marked, *self.again, *self.drafts}.union(*self.touched)

    def take_newer(self, file: str, name: str, texts: dict[Key, str]) -> None:
        """A newer download of one file takes its place."""
        spoken_of, gone, other = self.never_lost(), set(), set()
        for key, answer in list(self.answers.items()):
            if answer.file != file:
                continue
            if key in texts:
                if texts[key] != answer.text:
                    other.add(key)
                self.answers[key] = replace(answer, text=texts[key], file=name)
                continue
            gone.add(key)
            if key not in spoken_of and answer.mark is None:
                del self.answers[key]
        self._add(name, texts)
        self._forget(gone, other)

    def take_late(self, name: str, texts: dict[Key, str]) -> None:
        """A file of late and corrected answers joins those that are there."""
        other = set()
        for key, text in texts.items():
            if key in self.answers and text.strip() and text != self.answers[key].text:
                self.answers[key] = replace(self.answers[key], text=text, file=name)
                other.add(key)
        self._add(name, texts)
        self._forget(set(), other)

    def _add(self, name: str, texts: dict[Key, str]) -> None:
        for key, text in texts.items():
            self.answers.setdefault(key, Answer(text, name))
        for state in self.states:
            for item in {item for _, item in texts}:
                state.worth.setdefault(item, self.base[item])

    def _forget(self, gone: set[Key], other: set[Key]) -> None:
        """What was proposed, drawn or planned for another text is of no use any more."""
        self.proposed = {
            key: level for key, level in self.proposed.items() if key in self.answers and key not in other
        }
        for check in self.checks:
            check.population = {k: v for k, v in check.population.items() if k not in gone | other}
            check.sample = [key for key in check.sample if key not in gone | other]
        self.plan = [(key, after) for key, after in self.plan if key not in gone | other]
        self.exported = False

    def open_ones(self, keys: Iterable[Key]) -> list[Key]:
        """Those nobody decided, with a proposal."""
        return [key for key in keys if key in self.proposed and not self.is_decided(key)]
