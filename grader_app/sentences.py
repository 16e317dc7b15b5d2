"""What the layers without a window say to a teacher, said so that the window can say it in her language.

A :class:`Sentence` is the English, an ordinary ``str``: it is compared, printed, stored and exported as one.
Beside it lies what it was made of, a template and the values in it, and the window puts the same values into
the template's translation::

    Sentence("Sheet “{sheet}” is listed but not in the file.", sheet=name)

The template is a literal, for it is collected from the code; docs/translating.md tells which are.

What is written into files is said in a :class:`Tongue`, which whoever asks for the file hands on: the window
its own, the command line English.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeVar

Value = str | float
"""What stands in a template: a name or a ``Sentence``, as it is, or a number, as the language writes it."""
Held = TypeVar("Held")

_PLACE = re.compile(r"\{([a-z_]+)\}")


class Sentence(str):
    """English text that can be said in other languages.

    Attributes:
        template: What is translated, in English, with the names of ``values`` in braces.
        values: What stands in their places. One that is a sentence is translated too.
        n: What ``%n`` in the template stands for, and agrees with; -1: there is none.
    """

    __slots__ = ("n", "template", "values")
    template: str
    values: Mapping[str, Value]
    n: int

    def __new__(cls, template: str, /, **values: Value) -> Self:
        """Return the sentence of a template."""
        return cls._made(fill(template, values), template, values)

    @classmethod
    def _made(cls, english: str, template: str, values: Mapping[str, Value], n: int = -1) -> Self:
        sentence = super().__new__(cls, english)
        sentence.template, sentence.values, sentence.n = template, values, n
        return sentence

    @classmethod
    def counted(cls, one: str, many: str, n: int, /, **values: Value) -> Self:
        """Return a sentence that agrees with a number, ``%n`` in it.

        Args:
            one: The English for one.
            many: The English for more, which is what is translated.
            n: The number.
            values: What else stands in it.
        """
        english = fill((one if n == 1 else many).replace("%n", _english(n)), values)
        return cls._made(english, many, values, n)

    def __reduce__(self) -> tuple[Any, ...]:
        return self._made, (str(self), self.template, self.values, self.n)


@dataclass(frozen=True, slots=True)
class Tongue:
    """The language that a file is written in.

    Attributes:
        code: ``en``, ``de`` and the like.
        translate: Returns a sentence of ours in it.
    """

    code: str = "en"
    translate: Callable[[str], str] = str

    def say(self, held: Held) -> Held | str:
        """Return a sentence in this language; anything else, a student's words or a number, as it is."""
        return self.translate(held) if isinstance(held, Sentence) else held


ENGLISH = Tongue()


def fill(template: str, values: Mapping[str, Value], say: Callable[[Value], str] | None = None) -> str:
    """Return a template with its values in their places; braces around anything else stay as they are.

    Args:
        template: In any language.
        values: By name.
        say: How that language writes a value; None: as English does.
    """
    say = say or _english
    return _PLACE.sub(lambda place: say(values[place[1]]) if place[1] in values else place[0], template)


def tree(text: str) -> Any:
    """Return a text as JSON has it, so that a sentence is one again after ``from_tree``."""
    if not isinstance(text, Sentence) or (text.n < 0 and not text.values):
        return str(text)
    return _parts(text)


def from_tree(told: Any) -> Sentence:
    """Return the sentence of a tree; a text alone is one without values.

    Raises:
        ValueError, TypeError: It is not of that form.
    """
    if isinstance(told, str):
        return Sentence(told)
    english, template, values, n = told
    if not (isinstance(english, str) and isinstance(template, str) and isinstance(n, int)):
        raise TypeError("a sentence, its template and a number expected")
    return Sentence._made(english, template, {str(name): _value(value) for name, value in values.items()}, n)


def together(first: str, second: Sentence) -> Sentence:
    """Return two sentences after one another; the first may be empty."""
    if not first:
        return second
    before = first if isinstance(first, Sentence) else Sentence(first)
    return Sentence("{first} {second}", first=before, second=second)


def _parts(sentence: Sentence) -> list[Any]:
    values = {name: _parts(v) if isinstance(v, Sentence) else v for name, v in sentence.values.items()}
    return [str(sentence), sentence.template, values, sentence.n]


def _value(told: Any) -> Value:
    if isinstance(told, str | int | float):
        return told
    return from_tree(told)


def _english(value: Value) -> str:
    if isinstance(value, str):
        return value
    return f"{int(value):,}" if value == int(value) else f"{value:,}"
