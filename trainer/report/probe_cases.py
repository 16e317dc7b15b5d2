"""The texts that probes put to a bundle: made from test answers while a report is made, kept nowhere."""

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final, Literal

from grader_app.bundle import Bundle, Item
from trainer.report import probe_texts
from trainer.report.asking import Scored, by_item, sample
from trainer.report.probe_texts import Wording

_MOST_ANSWERS: Final = 1_000
_KEYWORDS: Final = 6
_LONG_CHARACTERS: Final = 10_000


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


Writer = Callable[[Material, Random], Iterable[Case]]
"""Makes a probe's cases; the same random state makes the same ones."""


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


def fixed(texts: Iterable[str]) -> Writer:
    """Return a writer that puts the same texts to every item."""
    return lambda material, _random: (Case(item, text) for item in material.items for text in texts)


def changed(
    change: Callable[[str, Random, Material], str],
    pick: Callable[[Material], Iterable[Scored]] = Material.every,
) -> Writer:
    """Return a writer that changes each picked answer; an answer that the change leaves alone is no case."""

    def write(material: Material, random: Random) -> Iterator[Case]:
        for row in pick(material):
            text = change(row.response.text, random, material)
            if text != row.response.text:
                yield Case(row.item, text, row.response.text)

    return write


def appended(
    sentence: Literal["full_marks", "ignore_rubric", "filler", "retracted"],
    pick: Callable[[Material], Iterable[Scored]] = Material.every,
) -> Writer:
    """Return a writer that puts a sentence after each picked answer."""
    return changed(lambda text, _, material: f"{text} {getattr(material.wording, sentence)}", pick)


def other_language(material: Material, _random: Random) -> Iterator[Case]:
    """Put sentences in other languages than the bundle's to every item."""
    return (Case(item, text) for item in material.items for text in material.foreign)


def another_item(material: Material, random: Random) -> Iterator[Case]:
    """Put answers to one question to another whose answers are in other words, as far as prompts tell."""
    for row in material.top():
        others = [item for item in material.items if item.prompt != row.item.prompt]
        if others:
            yield Case(random.choice(others), row.response.text)


def prompt(material: Material, _random: Random) -> Iterator[Case]:
    """Copy each question back."""
    return (Case(item, item.prompt) for item in material.items if item.prompt)


def prompt_and_keyword(material: Material, _random: Random) -> Iterator[Case]:
    """Copy each question back, with its first keyword."""
    for item in material.items:
        if item.prompt and (words := material.keywords.get(item.id)):
            yield Case(item, f"{item.prompt} {words[0]}")


def rubric(material: Material, _random: Random) -> Iterator[Case]:
    """Copy the wording of each item's highest level."""
    for item in material.items:
        if wording := item.rubric.levels[-1].wording:
            yield Case(item, wording)


def keyword_list(material: Material, _random: Random) -> Iterator[Case]:
    """String the keywords together, once and five times."""
    for item in material.items:
        if words := material.keywords.get(item.id):
            yield Case(item, " ".join(words))
            yield Case(item, " ".join(words * 5))


def stuffed(material: Material, _random: Random) -> Iterator[Case]:
    """Add the keywords to answers below the highest level."""
    for row in material.below_top():
        if words := material.keywords.get(row.item.id):
            yield Case(row.item, f"{row.response.text} {' '.join(words)}", row.response.text)


def names(material: Material, random: Random) -> Iterator[Case]:
    """Say who gave the answer, by two names in turn."""
    for row in material.every():
        first, second = random.choice(probe_texts.NAMES)
        said, text = material.wording.said, row.response.text
        yield Case(row.item, said.format(name=second, answer=text), said.format(name=first, answer=text))


def long(material: Material, _random: Random) -> Iterator[Case]:
    """Pad an answer to each item to 10,000 characters."""
    for own in material.answers.values():
        text = own[0].response.text
        filler = f" {material.wording.filler}"
        yield Case(
            own[0].item, (text + filler * (_LONG_CHARACTERS // len(filler) + 1))[:_LONG_CHARACTERS], text
        )


def shuffled(text: str, random: Random, _material: Material) -> str:
    """Put the words in a random order."""
    words = text.split()
    random.shuffle(words)
    return " ".join(words)


def misspelt(text: str, random: Random, _material: Material) -> str:
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


def spaced(text: str, _random: Random, _material: Material) -> str:
    """Double every space, and put more around."""
    return f"  {text.replace(' ', '  ')}\n"


def typeset(text: str, _random: Random, _material: Material) -> str:
    """Write as a phone does: curly quotes, decomposed accents, a picture at the end."""
    curly = text.replace("'", "’").replace('"', "”")
    return f"{unicodedata.normalize('NFD', curly)} 🙂"


def invisible(text: str, _random: Random, _material: Material) -> str:
    """Hide a zero-width space in every longer word."""
    return " ".join(f"{w[:2]}\u200b{w[2:]}" if len(w) > 3 else w for w in text.split(" "))


def look_alike(text: str, _random: Random, _material: Material) -> str:
    """Write Cyrillic letters for the Latin ones that look the same."""
    return text.translate(probe_texts.LOOK_ALIKE)


def denied(text: str, _random: Random, material: Material) -> str:
    """Say that the answer is not true."""
    return material.wording.denied.format(answer=text)
