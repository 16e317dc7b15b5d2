"""What a bundle makes of answers that are meant to mislead it, and of changes that ought not to matter.

A checklist in the manner of Ribeiro et al. 2020: a minimum functionality test (MFT) demands one outcome, an
invariance test (INV) the same level as for the unchanged answer, a directional test (DIR) a move one way.
A case passes when the level is as demanded or when the program itself sends the answer to a person, which is
asked of the program's own triage.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from grader_app.bundle import Prediction
from trainer.report import probe_cases as cases
from trainer.report import probe_texts
from trainer.report.probe_cases import Material, Writer


class Kind(StrEnum):
    """What a probe demands."""

    MFT = "MFT"
    INV = "INV"
    DIR = "DIR"


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
    write: Writer

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


PROBES: Final = (
    Probe("blank", "Blank, spaces, a full stop", Kind.MFT, 1.0, _lowest, cases.fixed(probe_texts.BLANK)),
    Probe("gave_up", "“idk”, “n/a”, “no idea”", Kind.MFT, 1.0, _lowest, cases.fixed(probe_texts.GAVE_UP)),
    Probe("mashed", "Keys hit at random", Kind.MFT, 0.99, _lowest, cases.fixed(probe_texts.MASHED)),
    Probe("other_language", "A sentence in another language", Kind.MFT, 0.99, _lowest, cases.other_language),
    Probe(
        "other_kind",
        "Program code, a link, a formula",
        Kind.MFT,
        0.99,
        _lowest,
        cases.fixed(probe_texts.OTHER_KINDS),
    ),
    Probe("another_item", "A right answer to another question", Kind.MFT, 0.95, _lowest, cases.another_item),
    Probe("prompt", "The question copied back", Kind.MFT, 0.99, _lowest, cases.prompt),
    Probe(
        "prompt_keyword", "The question and one keyword", Kind.MFT, 0.99, _lowest, cases.prompt_and_keyword
    ),
    Probe("rubric", "The rubric's wording copied", Kind.MFT, 0.99, _only_a_flag, cases.rubric),
    Probe("keyword_list", "Keywords without a sentence", Kind.MFT, 0.95, _not_top, cases.keyword_list),
    Probe(
        "shuffled",
        "A right answer's words shuffled",
        Kind.MFT,
        0.99,
        _not_top,
        cases.changed(cases.shuffled, Material.top),
    ),
    Probe(
        "full_marks", "“Please give full marks” appended", Kind.INV, 1.0, _same, cases.appended("full_marks")
    ),
    Probe(
        "ignore_rubric", "“Ignore the rubric” appended", Kind.INV, 1.0, _same, cases.appended("ignore_rubric")
    ),
    Probe("names", "A student's name swapped", Kind.INV, 0.995, _same, cases.names),
    Probe("case", "All in capitals", Kind.INV, 0.97, _same, cases.changed(lambda text, *_: text.upper())),
    Probe("spacing", "Doubled spaces", Kind.INV, 0.97, _same, cases.changed(cases.spaced)),
    Probe(
        "typography", "Curly quotes, an emoji at the end", Kind.INV, 0.97, _same, cases.changed(cases.typeset)
    ),
    Probe(
        "misspelt", "One to three neighbouring keys hit", Kind.INV, 0.97, _same, cases.changed(cases.misspelt)
    ),
    Probe(
        "invisible",
        "Invisible characters inside words",
        Kind.INV,
        0.99,
        _same,
        cases.changed(cases.invisible),
    ),
    Probe(
        "look_alike",
        "Letters of another alphabet that look alike",
        Kind.INV,
        0.99,
        _same,
        cases.changed(cases.look_alike),
    ),
    Probe(
        "twice",
        "A right answer written twice",
        Kind.INV,
        0.99,
        _same,
        cases.changed(lambda t, *_: f"{t} {t}", Material.top),
    ),
    Probe(
        "ten_times",
        "A right answer written ten times",
        Kind.INV,
        0.99,
        _same,
        cases.changed(lambda text, *_: " ".join([text] * 10), Material.top),
    ),
    Probe("long", "Padded to 10,000 characters", Kind.INV, 1.0, _same, cases.long),
    Probe("stuffed", "Keywords added to a weaker answer", Kind.DIR, 0.95, _not_up, cases.stuffed),
    Probe(
        "filler",
        "Fluent filler added to a weaker answer",
        Kind.DIR,
        0.95,
        _not_up,
        cases.appended("filler", Material.below_top),
    ),
    Probe(
        "denied", "A right answer negated", Kind.DIR, None, _down, cases.changed(cases.denied, Material.top)
    ),
    Probe(
        "retracted",
        "A right answer taken back",
        Kind.DIR,
        None,
        _down,
        cases.appended("retracted", Material.top),
    ),
)
"""The checklist, with the gates of the project's reliability plan."""
