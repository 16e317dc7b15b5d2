"""Turn a table of settings into a frozen dataclass, and say everything that is wrong with it at once.

Works from the dataclass alone - names, types, defaults - so that a new field is a new setting.
"""

import difflib
import math
from collections.abc import Collection, Mapping
from dataclasses import MISSING, fields
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Final, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from grader_app.errors import GraderError

Settings = TypeVar("Settings")
Tree = Mapping[str, Any]

_POSITIVE: Final = frozenset(
    "epochs batch_size learning_rate embedding item_embedding heads hidden pooled max_tokens threads "
    "temperature min_count vocabulary seeds sure_risk learning_curve".split()
)
_SHARES: Final = frozenset(
    "dropout warmup_share word_dropout misspelling foreign sure_risk learning_curve".split()
)
_FEWEST: Final = {"folds": 2}
_WORDS: Final = {int: "a whole number", float: "a number", str: "text in quotes", bool: "true or false"}


class _UnfitError(Exception):
    """A value is not what the setting takes; says what it takes."""


def read_settings(
    cls: type[Settings], tree: Tree, where: str, problems: list[str], known: Collection[str] = ()
) -> dict[str, Any]:
    """Return the fields of ``cls`` that ``tree`` sets, converted; add what is wrong to ``problems``.

    Args:
        cls: A dataclass.
        tree: Settings by name.
        where: What stands before a setting's name in a problem: ``training.``.
        problems: What is wrong is added here, each with the setting's path.
        known: Names that ``tree`` may hold for somebody else.
    """
    hints = get_type_hints(cls)
    found = {}
    for name, value in tree.items():
        if name not in hints:
            if name not in known:
                problems.append(f"{where}{name}: there is no such setting{nearest(name, [*hints, *known])}")
            continue
        try:
            found[name] = _converted(value, hints[name])
            _check(name, found[name])
        except _UnfitError as wrong:
            problems.append(f"{where}{name}: {_shown(value)} is not {wrong}")
    return found


def make(cls: type[Settings], tree: Tree, where: str, problems: list[str]) -> Settings | None:
    """Return ``cls`` made from ``tree``, None where that adds to ``problems``."""
    before = len(problems)
    given = read_settings(cls, tree, where, problems)
    problems += [
        f"{where}{entry.name}: it is missing"
        for entry in fields(cls)  # type: ignore[arg-type]  # a dataclass, as said above
        if entry.name not in tree and entry.default is MISSING and entry.default_factory is MISSING
    ]
    if len(problems) > before:
        return None
    try:
        return cls(**given)
    except GraderError as error:
        problems.append(f"{where.rstrip('.')}: {error} {error.hint}")
        return None


def table(tree: Tree, name: str, problems: list[str]) -> Tree:
    """Return the table called ``name``, empty where there is none."""
    found = tree.get(name, {})
    if isinstance(found, Mapping):
        return found
    problems.append(f"{name}: it is a section, [{name}]")
    return {}


def nearest(name: str, known: Collection[str]) -> str:
    """Return what to say of an unknown name: the known one that looks like it, or all of them."""
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    return f"; did you mean {near[0]}?" if near else f" (there are {', '.join(sorted(known))})"


def _converted(value: Any, hint: Any) -> Any:
    """Return ``value`` as ``hint`` says, or raise what would have fitted."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Literal:
        if not any(value == one and type(value) is type(one) for one in inner):
            raise _UnfitError(_either([_literal(one) for one in inner]))
        return value
    if origin in (Union, UnionType):
        return _first_fitting(value, [one for one in inner if one is not NoneType])
    if origin is tuple:
        if not isinstance(value, list):
            raise _UnfitError("a list")
        return tuple(_converted(part, inner[0]) for part in value)
    if origin is Mapping:
        if not isinstance(value, dict) or not all(isinstance(part, str) for part in value.values()):
            raise _UnfitError("a section of texts")
        return value
    if hint is Path:
        if not isinstance(value, str) or not value:
            raise _UnfitError("a file or folder in quotes")
        return Path(value)
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if type(value) is not hint or (hint is float and not math.isfinite(value)):
        raise _UnfitError(_WORDS.get(hint, f"a {hint}"))
    return value


def _first_fitting(value: Any, hints: Collection[Any]) -> Any:
    wanted = []
    for hint in hints:
        try:
            return _converted(value, hint)
        except _UnfitError as wrong:
            wanted.append(str(wrong))
    raise _UnfitError(_either(wanted))


def _check(name: str, value: Any) -> None:
    """Refuse numbers that cannot be meant: nothing here is ever negative."""
    if isinstance(value, tuple):
        for part in value:
            _check(name, part)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return
    if name in _SHARES and not 0 <= value < 1:
        raise _UnfitError("a share from 0 to below 1")
    if name in _POSITIVE and value <= 0:
        raise _UnfitError("above 0")
    if value < _FEWEST.get(name, 0):
        raise _UnfitError(f"{_FEWEST.get(name, 0)} or more")


def _either(words: Collection[str]) -> str:
    *others, last = words
    return f"{', '.join(others)} or {last}" if others else last


def _literal(value: Any) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value).lower()


def _shown(value: Any) -> str:
    if isinstance(value, Mapping):
        return "a section"
    return _literal(value) if isinstance(value, str | bool) else str(value)
