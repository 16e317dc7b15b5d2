"""The acceptance table: what ETS asks of automated scores (Williamson, Xi, Breyer 2012), as in RSMTool."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from trainer.report.agreement import Figures
from trainer.report.fairness import MOST_DIFFERENCE, Subgroup

Verdict = Literal["pass", "flag", "not measured"]


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the table: the measure over all responses, and how many single items meet it too.

    ``items_measured`` leaves out the items for which the measure is undefined.
    """

    code: str
    name: str
    threshold: str
    value: float
    verdict: Verdict
    items_met: int
    items_measured: int


@dataclass(frozen=True, slots=True)
class _Rule:
    code: str
    name: str
    threshold: str
    read: Callable[[Figures], float]
    meets: Callable[[float], bool]


def _qwk_lost(figures: Figures) -> float:
    two = figures.two_raters
    return two.human_qwk.value - two.machine_qwk.value if two else math.nan


def _pearson_lost(figures: Figures) -> float:
    two = figures.two_raters
    return two.human_pearson - two.machine_pearson if two else math.nan


_RULES = (
    _Rule("qwk", "Quadratic weighted kappa", "at least 0.70", lambda f: f.qwk.value, lambda v: v >= 0.7),
    _Rule("pearson", "Pearson's r", "at least 0.70", lambda f: f.pearson, lambda v: v >= 0.7),
    _Rule(
        "qwk_lost",
        "Kappa lost against two people",
        "at most 0.10",
        _qwk_lost,
        lambda v: v <= 0.1,
    ),
    _Rule(
        "pearson_lost",
        "Pearson's r lost against two people",
        "at most 0.10",
        _pearson_lost,
        lambda v: v <= 0.1,
    ),
    _Rule("smd", "Standardised mean difference", "within ±0.15", lambda f: f.smd, lambda v: abs(v) <= 0.15),
    _Rule(
        "shares_gap",
        "Largest difference in the share of one level",
        "at most 5 points",
        lambda f: f.shares_gap,
        lambda v: v <= 0.05,
    ),
    _Rule("exact", "Exact agreement", "at least 50 %", lambda f: f.accuracy.value, lambda v: v >= 0.5),
    _Rule(
        "adjacent", "Exact or adjacent agreement", "at least 95 %", lambda f: f.adjacent, lambda v: v >= 0.95
    ),
)


def acceptance(
    pooled: Figures, items: Mapping[str, Figures], subgroups: Sequence[Subgroup]
) -> tuple[Check, ...]:
    """Return the table; a measure that the test responses cannot show is "not measured"."""
    checks = []
    for rule in _RULES:
        value = rule.read(pooled)
        own = [figure for figures in items.values() if math.isfinite(figure := rule.read(figures))]
        met = sum(map(rule.meets, own))
        checks.append(
            Check(rule.code, rule.name, rule.threshold, value, _verdict(rule, value), met, len(own))
        )
    return (*checks, _subgroup_check(subgroups))


def _verdict(rule: _Rule, value: float) -> Verdict:
    if not math.isfinite(value):
        return "not measured"
    return "pass" if rule.meets(value) else "flag"


def _subgroup_check(subgroups: Sequence[Subgroup]) -> Check:
    judged = [s.difference for s in subgroups if not s.too_few and math.isfinite(s.difference)]
    worst = max(judged, key=abs, default=math.nan)
    verdict: Verdict = "not measured"
    if judged:
        verdict = "flag" if abs(worst) > MOST_DIFFERENCE else "pass"
    return Check("subgroups", "Largest subgroup difference", "within ±0.10", worst, verdict, 0, 0)
