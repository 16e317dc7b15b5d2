"""What a bundle makes of answers that are meant to mislead it, and of changes that ought not to matter.

A checklist in the manner of Ribeiro et al. 2020: a minimum functionality test (MFT) demands one outcome, an
invariance test (INV) the same level as for the unchanged answer, a directional test (DIR) a move one way.
A case passes when the level is as demanded or when the program itself sends the answer to a person, which is
asked of the program's own triage.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import Final, Literal

from grader_app.bundle import Bundle, Item, Prediction
from trainer.report import probe_texts
from trainer.report.asking import Scored, by_item, sample
from trainer.report.probe_texts import Wording

_MOST_ANSWERS: Final = 1_000
_KEYWORDS: Final = 6
_LONG_CHARACTERS: Final = 10_000


class Kind(StrEnum):
    """What a probe demands."""

    MFT = "MFT"
    INV = "INV"
    DIR = "DIR"


@dataclass(frozen=True, slots=True)
class Case:
    """A text put to one item; ``unchanged`` is the answer it was made from, None where there is none."""

    item: Item
    text: str
    unchanged: str | None = None


@dataclass(frozen=True, slots=True)
class Material:
    """What cases are made of: test answers by item id, each item's keywords, sentences in its language."""

    items: tuple[Item, ...]
    answers: Mapping[str, Sequence[Scored]]
    keywords: Mapping[str, tuple[str, ...]]
    wording: Wording
    foreign: tuple[str, ...]

    def every(self) -> Iterator[Scored]:
        """Yield all answers."""
        for own in self.answers.values():
            yield from own

    def top(self) -> Iterator[Scored]:
        """Yield the answers proposed for, and given, the highest level."""
        return (row for row in self.every() if row.agrees and row.prediction.level == row.levels - 1)

    def below_top(self) -> Iterator[Scored]:
        """Yield the answers that are proposed for less than the highest level."""
        return (row for row in self.every() if row.prediction.level < row.levels - 1)


Holds = Callable[[Prediction, Prediction | None, int], bool]
"""Whether a prediction is as demanded, given that of the unchanged answer and the highest level."""


def _lowest(after: Prediction, _before: Prediction | None, _top: int) -> bool:
    return after.level == 0


def _not_top(after: Prediction, _before: Prediction | None, top: int) -> bool:
    return after.level < top


def _same(after: Prediction, before: Prediction | None, _top: int) -> bool:
    return before is not None and after.level == before.level


def _not_up(after: Prediction, before: Prediction | None, _top: int) -> bool:
    return before is not None and after.level <= before.level


def _down(after: Prediction, before: Prediction | None, _top: int) -> bool:
    return before is not None and after.level < before.level


def _only_a_flag(_after: Prediction, _before: Prediction | None, _top: int) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Probe:
    """One test. ``gate`` is the share of cases that must pass; None where the share is only reported."""

    code: str
    name: str
    kind: Kind
    gate: float | None
    holds: Holds
    write: Callable[[Material, Random], Iterable[Case]]

    @property
    def demand(self) -> str:
        """What a case's level must be, in words; a flag passes too."""
        return _DEMANDS[self.holds]


_DEMANDS: Final[Mapping[Holds, str]] = {
    _lowest: "lowest level",
    _not_top: "not the highest level",
    _same: "same level",
    _not_up: "no higher level",
    _down: "lower level",
    _only_a_flag: "flagged",
}


def prepare(bundle: Bundle, scored: Sequence[Scored], seed: int = 0) -> Material:
    """Gather what cases are made of, from at most 1,000 of the test answers."""
    language = bundle.manifest.language
    return Material(
        items=bundle.items,
        answers=by_item(sample(scored, _MOST_ANSWERS, seed)),
        keywords={item_id: _keywords(rows) for item_id, rows in by_item(scored).items()},
        wording=probe_texts.wording(language),
        foreign=probe_texts.other_languages(language),
    )


def _keywords(rows: Iterable[Scored]) -> tuple[str, ...]:
    """Return the words that carry most evidence in answers that people gave the highest level."""
    weights: defaultdict[str, float] = defaultdict(float)
    for row in rows:
        if row.response.level == row.levels - 1:
            for start, end, weight in row.prediction.evidence:
                weights[row.response.text[start:end].lower()] += weight
    return tuple(sorted(weights, key=lambda word: -weights[word])[:_KEYWORDS])


def _fixed(texts: Iterable[str]) -> Callable[[Material, Random], Iterator[Case]]:
    return lambda material, _random: (Case(item, text) for item in material.items for text in texts)


def _changed(
    change: Callable[[str, Random, Material], str],
    pick: Callable[[Material], Iterable[Scored]] = Material.every,
) -> Callable[[Material, Random], Iterator[Case]]:
    """Return a writer that changes each picked answer; an answer that the change leaves alone is no case."""

    def write(material: Material, random: Random) -> Iterator[Case]:
        for row in pick(material):
            text = change(row.response.text, random, material)
            if text != row.response.text:
                yield Case(row.item, text, row.response.text)

    return write


def _appended(
    sentence: Literal["full_marks", "ignore_rubric", "filler", "retracted"],
    pick: Callable[[Material], Iterable[Scored]] = Material.every,
) -> Callable[[Material, Random], Iterator[Case]]:
    return _changed(lambda text, _, material: f"{text} {getattr(material.wording, sentence)}", pick)


def _other_language(material: Material, _random: Random) -> Iterator[Case]:
    return (Case(item, text) for item in material.items for text in material.foreign)


def _another_item(material: Material, random: Random) -> Iterator[Case]:
    """Put answers to one question to another whose answers are in other words, as far as prompts tell."""
    for row in material.top():
        others = [item for item in material.items if item.prompt != row.item.prompt]
        if others:
            yield Case(random.choice(others), row.response.text)


def _prompt(material: Material, _random: Random) -> Iterator[Case]:
    return (Case(item, item.prompt) for item in material.items if item.prompt)


def _prompt_and_keyword(material: Material, _random: Random) -> Iterator[Case]:
    for item in material.items:
        if item.prompt and (words := material.keywords.get(item.id)):
            yield Case(item, f"{item.prompt} {words[0]}")


def _rubric(material: Material, _random: Random) -> Iterator[Case]:
    for item in material.items:
        if wording := item.rubric.levels[-1].wording:
            yield Case(item, wording)


def _keyword_list(material: Material, _random: Random) -> Iterator[Case]:
    for item in material.items:
        if words := material.keywords.get(item.id):
            yield Case(item, " ".join(words))
            yield Case(item, " ".join(words * 5))


def _stuffed(material: Material, _random: Random) -> Iterator[Case]:
    for row in material.below_top():
        if words := material.keywords.get(row.item.id):
            yield Case(row.item, f"{row.response.text} {' '.join(words)}", row.response.text)


def _names(material: Material, random: Random) -> Iterator[Case]:
    for row in material.every():
        first, second = random.choice(probe_texts.NAMES)
        said, text = material.wording.said, row.response.text
        yield Case(row.item, said.format(name=second, answer=text), said.format(name=first, answer=text))


def _long(material: Material, _random: Random) -> Iterator[Case]:
    for own in material.answers.values():
        text = own[0].response.text
        filler = f" {material.wording.filler}"
        yield Case(
            own[0].item, (text + filler * (_LONG_CHARACTERS // len(filler) + 1))[:_LONG_CHARACTERS], text
        )


def _shuffled(text: str, random: Random, _material: Material) -> str:
    words = text.split()
    random.shuffle(words)
    return " ".join(words)


def _misspelt(text: str, random: Random, _material: Material) -> str:
    """Hit one to three letters' neighbours, inside words of four letters or more."""
    places = [
        place
        for place in range(1, len(text) - 1)
        if text[place - 1 : place + 2].isalpha() and text[place].lower() in probe_texts.NEIGHBOURS
    ]
    letters = list(text)
    for place in random.sample(places, min(len(places), random.randint(1, 3))):
        letters[place] = probe_texts.NEIGHBOURS[letters[place].lower()]
    return "".join(letters)


def _spaced(text: str, _random: Random, _material: Material) -> str:
    return f"  {text.replace(' ', '  ')}\n"


def _typeset(text: str, _random: Random, _material: Material) -> str:
    """Write as a phone does: curly quotes, decomposed accents, a picture at the end."""
    curly = text.replace("'", "’").replace('"', "”")
    return f"{unicodedata.normalize('NFD', curly)} 🙂"


def _invisible(text: str, _random: Random, _material: Material) -> str:
    """Hide a zero-width space in every longer word."""
    return " ".join(f"{w[:2]}\u200b{w[2:]}" if len(w) > 3 else w for w in text.split(" "))


def _look_alike(text: str, _random: Random, _material: Material) -> str:
    return text.translate(probe_texts.LOOK_ALIKE)


def _denied(text: str, _random: Random, material: Material) -> str:
    return material.wording.denied.format(answer=text)


PROBES: Final = (
    Probe("blank", "Blank, spaces, a full stop", Kind.MFT, 1.0, _lowest, _fixed(probe_texts.BLANK)),
    Probe("gave_up", "“idk”, “n/a”, “no idea”", Kind.MFT, 1.0, _lowest, _fixed(probe_texts.GAVE_UP)),
    Probe("mashed", "Keys hit at random", Kind.MFT, 0.99, _lowest, _fixed(probe_texts.MASHED)),
    Probe("other_language", "A sentence in another language", Kind.MFT, 0.99, _lowest, _other_language),
    Probe(
        "other_kind",
        "Program code, a link, a formula",
        Kind.MFT,
        0.99,
        _lowest,
        _fixed(probe_texts.OTHER_KINDS),
    ),
    Probe("another_item", "A right answer to another question", Kind.MFT, 0.95, _lowest, _another_item),
    Probe("prompt", "The question copied back", Kind.MFT, 0.99, _lowest, _prompt),
    Probe("prompt_keyword", "The question and one keyword", Kind.MFT, 0.99, _lowest, _prompt_and_keyword),
    Probe("rubric", "The rubric's wording copied", Kind.MFT, 0.99, _only_a_flag, _rubric),
    Probe("keyword_list", "Keywords without a sentence", Kind.MFT, 0.95, _not_top, _keyword_list),
    Probe(
        "shuffled",
        "A right answer's words shuffled",
        Kind.MFT,
        0.99,
        _not_top,
        _changed(_shuffled, Material.top),
    ),
    Probe("full_marks", "“Please give full marks” appended", Kind.INV, 1.0, _same, _appended("full_marks")),
    Probe("ignore_rubric", "“Ignore the rubric” appended", Kind.INV, 1.0, _same, _appended("ignore_rubric")),
    Probe("names", "A student's name swapped", Kind.INV, 0.995, _same, _names),
    Probe("case", "All in capitals", Kind.INV, 0.97, _same, _changed(lambda text, *_: text.upper())),
    Probe("spacing", "Doubled spaces", Kind.INV, 0.97, _same, _changed(_spaced)),
    Probe("typography", "Curly quotes, an emoji at the end", Kind.INV, 0.97, _same, _changed(_typeset)),
    Probe("misspelt", "One to three neighbouring keys hit", Kind.INV, 0.97, _same, _changed(_misspelt)),
    Probe("invisible", "Invisible characters inside words", Kind.INV, 0.99, _same, _changed(_invisible)),
    Probe(
        "look_alike",
        "Letters of another alphabet that look alike",
        Kind.INV,
        0.99,
        _same,
        _changed(_look_alike),
    ),
    Probe(
        "twice",
        "A right answer written twice",
        Kind.INV,
        0.99,
        _same,
        _changed(lambda t, *_: f"{t} {t}", Material.top),
    ),
    Probe(
        "ten_times",
        "A right answer written ten times",
        Kind.INV,
        0.99,
        _same,
        _changed(lambda text, *_: " ".join([text] * 10), Material.top),
    ),
    Probe("long", "Padded to 10,000 characters", Kind.INV, 1.0, _same, _long),
    Probe("stuffed", "Keywords added to a weaker answer", Kind.DIR, 0.95, _not_up, _stuffed),
    Probe(
        "filler",
        "Fluent filler added to a weaker answer",
        Kind.DIR,
        0.95,
        _not_up,
        _appended("filler", Material.below_top),
    ),
    Probe("denied", "A right answer negated", Kind.DIR, None, _down, _changed(_denied, Material.top)),
    Probe(
        "retracted", "A right answer taken back", Kind.DIR, None, _down, _appended("retracted", Material.top)
    ),
)
"""The checklist, with the gates of the project's reliability plan."""
