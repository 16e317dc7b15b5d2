"""What a bundle says about itself: ``Manifest`` writes ``manifest.json`` and reads it back."""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from grader_app.bundle.item import Item, Level, Rubric
from grader_app.bundle.risk import RiskCurve, RiskPoint
from grader_app.errors import BundleError
from grader_app.sentences import Sentence, Value

FORMAT = (1, 1)
"""(major, minor): another major is another format; a higher minor only adds keys an older program ignores."""

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_VERSION = re.compile(r"\d{1,6}\.\d{1,6}\.\d{1,6}")
_MAX_LEVELS = 32
_MAX_ITEMS = 10_000
_MAX_TOKENS = 4_096
_MAX_RISK_POINTS = 50
_TESTED_ON = ("item", "pool")


@dataclass(frozen=True, slots=True)
class Calibration:
    """How one item's logits become a decision.

    ``temperature`` divides the logits. ``cuts`` are the thresholds, ascending, on the expected level
    index that separate level k from k + 1: (levels - 1,). An answer whose confidence reaches
    ``sure_above`` agreed with people often enough on held-out answers to be called sure: at most the share
    ``sure_risk`` of such answers differ, 95 % sure. That was shown on held-out answers to this item alone
    where ``tested_on`` is ``item``, on those of several items together where it is ``pool``. None and "" in
    a bundle of format 1.0, which promises nothing. ``risk`` counts the item's own held-out answers.
    """

    temperature: float
    cuts: tuple[float, ...]
    sure_above: float
    sure_risk: float | None = None
    tested_on: str = ""
    risk: RiskCurve = ()


@dataclass(frozen=True, slots=True)
class Familiar:
    """Which tokens the item's training answers used, and how few of them make an answer off-topic.

    An answer's familiarity is the share of its words all of whose tokens are in ``token_ids``.
    """

    token_ids: frozenset[int]
    off_topic_below: float


@dataclass(frozen=True, slots=True)
class ItemEntry:
    """One item of a bundle; its place in ``Manifest.items`` is its index in the model's ``item`` input.

    ``measured`` holds figures on the official test split, by name (``n``, ``qwk``, ``accuracy``).
    """

    item: Item
    calibration: Calibration
    familiar: Familiar
    measured: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """Size and digest of one file in the bundle."""

    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """Everything a bundle says about itself. ``name`` and ``version`` are published once and never reused."""

    name: str
    version: str
    title: str
    language: str
    licence: str
    credit: str
    made_by: str
    max_tokens: int
    parameters: int
    items: tuple[ItemEntry, ...]
    measured: Mapping[str, float] = field(default_factory=dict)
    parts: Mapping[str, Part] = field(default_factory=dict)
    format: tuple[int, int] = FORMAT

    @property
    def file_name(self) -> str:
        """The bundle's file name: ``circuits-1.3.0.gradebundle``."""
        return f"{self.name}-{self.version}.gradebundle"

    def to_json(self) -> str:
        """Return the manifest as canonical JSON: sorted keys, so the same bundle has the same bytes."""
        return json.dumps(_to_tree(self), ensure_ascii=False, sort_keys=True, indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str | bytes) -> "Manifest":
        """Read a manifest.

        Raises:
            BundleError: ``too-new`` when a later program wrote it, ``damaged`` for anything else amiss.
        """
        try:
            tree = json.loads(text)
            _check_format(tree["format"])
            return _from_tree(tree)
        except (ValueError, ArithmeticError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise damaged("its description cannot be read") from error


def damaged(what: str, **values: Value) -> BundleError:
    """Return the error for a bundle that is not what it says; ``what`` ends the sentence."""
    return BundleError(
        "This question set is damaged: {what}.",
        hint="Get a fresh copy of the file and install it again. Your marking is not affected.",
        code="damaged",
        what=Sentence(what, **values),
    )


def _check_format(value: Any) -> None:
    major, minor = value
    if not (isinstance(major, int) and isinstance(minor, int)):
        raise ValueError("format is two integers")
    if major > FORMAT[0]:
        raise BundleError(
            "This question set was made for a newer Offline Grader (its format is {format}, this program "
            "reads up to {known}).",
            hint="Update Offline Grader, or ask for an older version of the question set.",
            code="too-new",
            format=f"{major}.{minor}",
            known=str(FORMAT[0]),
        )
    if major < 1:
        raise ValueError("there was no format 0")


def _to_tree(manifest: Manifest) -> dict[str, Any]:
    return {
        "format": list(manifest.format),
        "name": manifest.name,
        "version": manifest.version,
        "title": manifest.title,
        "language": manifest.language,
        "licence": manifest.licence,
        "credit": manifest.credit,
        "made_by": manifest.made_by,
        "max_tokens": manifest.max_tokens,
        "parameters": manifest.parameters,
        "measured": dict(manifest.measured),
        "parts": {
            name: {"sha256": part.sha256, "size_bytes": part.size_bytes}
            for name, part in manifest.parts.items()
        },
        "items": [_entry_to_tree(entry) for entry in manifest.items],
    }


def _entry_to_tree(entry: ItemEntry) -> dict[str, Any]:
    item, calibration, familiar = entry.item, entry.calibration, entry.familiar
    return {
        "id": item.id,
        "title": item.title,
        "prompt": item.prompt,
        "levels": [
            {"points": level.points, "label": level.label, "wording": level.wording}
            for level in item.rubric.levels
        ],
        "calibration": _calibration_to_tree(calibration),
        "familiar": {
            "token_ids": sorted(familiar.token_ids),
            "off_topic_below": familiar.off_topic_below,
        },
        "measured": dict(entry.measured),
    }


def _calibration_to_tree(calibration: Calibration) -> dict[str, Any]:
    tree: dict[str, Any] = {
        "temperature": calibration.temperature,
        "cuts": list(calibration.cuts),
        "sure_above": calibration.sure_above,
    }
    if calibration.sure_risk is not None:
        tree |= {"sure_risk": calibration.sure_risk, "tested_on": calibration.tested_on}
    if calibration.risk:
        tree["risk"] = [list(point) for point in calibration.risk]
    return tree


def _from_tree(tree: dict[str, Any]) -> Manifest:
    items = tuple(_entry_from_tree(entry) for entry in tree["items"])
    manifest = Manifest(
        format=(tree["format"][0], tree["format"][1]),
        name=_text(tree["name"]),
        version=_text(tree["version"]),
        title=_text(tree["title"]),
        language=_text(tree["language"]),
        licence=_text(tree["licence"]),
        credit=_text(tree["credit"]),
        made_by=_text(tree["made_by"]),
        max_tokens=_count(tree["max_tokens"], _MAX_TOKENS),
        parameters=_count(tree["parameters"], 10**9),
        items=items,
        measured=_figures(tree["measured"]),
        parts={
            _text(name): Part(_text(part["sha256"]), _count(part["size_bytes"], 2**31))
            for name, part in tree["parts"].items()
        },
    )
    if not _NAME.fullmatch(manifest.name) or not _VERSION.fullmatch(manifest.version):
        raise ValueError("name or version is malformed")
    if not 1 <= len(items) <= _MAX_ITEMS or len({entry.item.id for entry in items}) != len(items):
        raise ValueError("item ids must be there, and differ")
    return manifest


def _entry_from_tree(tree: dict[str, Any]) -> ItemEntry:
    levels = tuple(
        Level(_number(level["points"]), _text(level["label"]), _text(level["wording"]))
        for level in tree["levels"]
    )
    calibration = _calibration_from_tree(tree["calibration"])
    if len(levels) > _MAX_LEVELS or len(calibration.cuts) != len(levels) - 1:
        raise ValueError("levels and cut points do not fit")
    familiar = Familiar(
        token_ids=frozenset(_count(token, 2**31) for token in tree["familiar"]["token_ids"]),
        off_topic_below=_number(tree["familiar"]["off_topic_below"]),
    )
    item = Item(_text(tree["id"]), _text(tree["title"]), _text(tree["prompt"]), Rubric(levels))
    return ItemEntry(item, calibration, familiar, _figures(tree["measured"]))


def _calibration_from_tree(tree: dict[str, Any]) -> Calibration:
    promises = "sure_risk" in tree
    calibration = Calibration(
        temperature=_number(tree["temperature"]),
        cuts=tuple(_number(cut) for cut in tree["cuts"]),
        sure_above=_number(tree["sure_above"]),
        sure_risk=_number(tree["sure_risk"]) if promises else None,
        tested_on=_text(tree["tested_on"]) if promises else "",
        risk=_risk_from_tree(tree.get("risk", [])),
    )
    if calibration.temperature <= 0 or list(calibration.cuts) != sorted(calibration.cuts):
        raise ValueError("calibration makes no sense")
    if calibration.sure_risk is not None and (
        not 0 < calibration.sure_risk < 1 or calibration.tested_on not in _TESTED_ON
    ):
        raise ValueError("the promise of being sure makes no sense")
    return calibration


def _risk_from_tree(value: Any) -> RiskCurve:
    """Read a risk curve: confidence falls, ever more answers are accepted, no more get wrong than come in."""
    if not isinstance(value, list) or len(value) > _MAX_RISK_POINTS:
        raise TypeError("a short list of points expected")
    points = []
    last = RiskPoint(math.inf, 0, 0)
    for confidence, accepted, wrong in value:
        point = RiskPoint(_number(confidence), _count(accepted, 2**31), _count(wrong, 2**31))
        more, worse = point.accepted - last.accepted, point.wrong - last.wrong
        if not (0 <= point.confidence <= 1 and point.confidence < last.confidence and 0 <= worse <= more > 0):
            raise ValueError("risk curve makes no sense")
        points.append(point)
        last = point
    return tuple(points)


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 100_000:
        raise TypeError("text expected")
    value.encode("utf-8")  # a lone surrogate raises here, not later in a window
    return value


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise TypeError("a finite number expected")
    return float(value)


def _count(value: Any, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise TypeError("a count expected")
    return value


def _figures(value: Any) -> dict[str, float]:
    return {_text(name): _number(figure) for name, figure in value.items()}
