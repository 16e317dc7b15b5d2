"""The report as one page of HTML that needs nothing beside it: style and pictures are inside."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from trainer.report import plots
from trainer.report.agreement import Figures
from trainer.report.result import Report, percent, show

_OPEN_ITEMS: Final = 40
"""A printed page holds a picture of so many. Of more, those with the lowest kappa; the others fold away."""


@dataclass(frozen=True, slots=True)
class _Share:
    """How often people and machine gave one level."""

    level: str
    people: float
    machine: float


def render(report: Report) -> str:
    """Return the page."""
    environment = Environment(
        autoescape=True,
        loader=PackageLoader("trainer.report"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"show": _shown, "percent": percent, "signed": _signed, "bytes": _bytes}
    ordered = _by_kappa(report.items)
    return environment.get_template("page.html").render(
        report=report,
        pictures=_pictures(report, ordered),
        items=ordered,
        fold_items=len(ordered) > _OPEN_ITEMS,
        open_items=_OPEN_ITEMS,
        pooled=[
            (levels, names := _level_names(report, levels), table, _shares(names, table))
            for levels, table in report.confusions.items()
        ],
        verdicts=[check.verdict for check in report.acceptance],
        probe_verdicts=[probe.verdict for probe in report.robustness.probes],
    )


def _pictures(report: Report, ordered: Sequence[tuple[str, Figures]]) -> dict[str, list[Markup]]:
    """Return the pictures of each section; a section that has nothing to show has none."""
    history = report.history
    judged = [group for group in report.subgroups if not group.too_few]
    return {
        "items": [
            plots.forest(ordered[start : start + _OPEN_ITEMS], f"items-{start}")
            for start in range(0, len(ordered), _OPEN_ITEMS)
        ],
        "calibration": [plots.reliability(report.calibration)],
        "risk": [plots.risk_coverage(report.risk)],
        "subgroups": [plots.subgroup_differences(judged)] if judged else [],
        "learning": [plots.learning(history)] if history and history.learning else [],
        "training": [plots.training(history)] if history and history.losses else [],
        "evidence": [plots.deletions(found)] if (found := report.faithfulness.deletions) else [],
        "robustness": [plots.outcomes(report.robustness.probes)],
    }


def _by_kappa(items: Mapping[str, Figures]) -> list[tuple[str, Figures]]:
    """Return the items, lowest kappa first: those to look at. The ones without a kappa come last."""
    return sorted(items.items(), key=lambda pair: (math.isnan(pair[1].qwk.value), pair[1].qwk.value))


def _level_names(report: Report, levels: int) -> tuple[str, ...]:
    """Return the labels of the levels where all items with so many share them, else their numbers."""
    labels = {about.levels for about in report.about.values() if len(about.levels) == levels}
    return labels.pop() if len(labels) == 1 else tuple(f"level {level}" for level in range(levels))


def _shares(names: Sequence[str], table: Sequence[Sequence[int]]) -> list[_Share]:
    total = sum(map(sum, table))
    return [
        _Share(name, sum(table[level]) / total, sum(row[level] for row in table) / total)
        for level, name in enumerate(names)
    ]


def _shown(value: float, digits: int = 3) -> str:
    """Return a figure with a true minus sign, and none before a zero."""
    text = show(value, digits)
    return text.replace("-", "−" if math.isfinite(value) and float(text) else "")


def _signed(value: float, digits: int = 2) -> str:
    text = _shown(value, digits)
    return f"+{text}" if value > 0 and float(text) else text


def _bytes(count: int) -> str:
    return f"{count / 1_000_000:.1f} MB" if count >= 1_000_000 else f"{count / 1_000:.0f} kB"
