"""The report: everything measured through the finished bundle, as values, as JSON and as a short page."""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from trainer.report.acceptance import Check
from trainer.report.agreement import Figures, MeanKappa
from trainer.report.calibration_view import CalibrationView
from trainer.report.disagreements import Disagreement
from trainer.report.evidence import Faithfulness
from trainer.report.fairness import Subgroup
from trainer.report.history import History
from trainer.report.risk import RiskView
from trainer.report.robustness import Robustness


@dataclass(frozen=True, slots=True)
class BundleFacts:
    """What was measured.

    ``size_bytes`` is that of the file that was measured: the published one also holds a few of these figures.
    Its model is the same, byte for byte, and is named by ``model_sha256``.
    """

    name: str
    version: str
    title: str
    language: str
    made_by: str
    parameters: int
    items: int
    size_bytes: int
    model_sha256: str


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """An item as the report names it: each level's points and label, and when the bundle is sure.

    No confidence is above 1: a ``sure_above`` that is says "never".
    """

    title: str
    levels: tuple[str, ...]
    sure_above: float


@dataclass(frozen=True, slots=True)
class Report:
    """All figures. ``items`` and ``about`` are by item id; ``confusions`` by the items' number of levels."""

    bundle: BundleFacts
    acceptance: tuple[Check, ...]
    pooled: Figures
    mean_qwk: MeanKappa
    items: Mapping[str, Figures]
    about: Mapping[str, ItemFacts]
    confusions: Mapping[int, tuple[tuple[int, ...], ...]]
    calibration: CalibrationView
    risk: RiskView
    subgroups: tuple[Subgroup, ...]
    history: History | None
    faithfulness: Faithfulness
    robustness: Robustness
    disagreements: tuple[Disagreement, ...]

    @property
    def name(self) -> str:
        """Name and version of the bundle."""
        return f"{self.bundle.name} {self.bundle.version}"

    def figures(self) -> dict[str, dict[str, float]]:
        """Return what a manifest holds: a few figures by item id, of all together under the empty id."""
        chosen = {item_id: _few(figures) for item_id, figures in self.items.items()}
        chosen[""] = {**_few(self.pooled), **_finite({"mean_qwk": self.mean_qwk.arithmetic.value})}
        return chosen

    def to_json(self) -> str:
        """Return everything as JSON under the dataclasses' own names; what is undefined is null."""
        return json.dumps(_plain(asdict(self)), indent=1, sort_keys=True, allow_nan=False) + "\n"

    def to_card(self) -> str:
        """Return the section a bundle's card ends with."""
        return "\n".join(["## Measured quality", "", *self.summary()]) + "\n"

    def to_markdown(self) -> str:
        """Return a short page: the figures of all responses, what was flagged or failed, the items."""
        return "\n".join([f"# {self.name}: measured on test responses", "", *self.summary(), ""]) + (
            f"\n{self._acceptance()}\n\n{self._probes()}\n\n{self._items()}\n"
        )

    def summary(self) -> list[str]:
        """Return the most important figures as lines of Markdown."""
        f, mean, two = self.pooled, self.mean_qwk, self.pooled.two_raters
        means = f"{show(mean.arithmetic.value)}, after Fisher's z {show(mean.fisher.value)}"
        lines = [
            f"Measured through the finished bundle on {f.n} test responses that took no part in its making:",
            "",
            f"- quadratic weighted kappa {show(f.qwk.value)} (mean of the items {means})",
            f"- accuracy {show(f.accuracy.value)}, macro-F1 {show(f.macro_f1.value)}",
            f"- called sure: {percent(f.sure_share)}, of which {percent(f.sure_accuracy)} agree",
            f"- expected calibration error {show(f.calibration_error)}",
        ]
        if two:
            human, machine = show(two.human_qwk.value), show(two.machine_qwk.value)
            lines.append(
                f"- two human raters, on {two.n} of them: kappa {human}; machine and first {machine}"
            )
        return lines

    def _acceptance(self) -> str:
        rows = [
            [
                check.name,
                show(check.value),
                check.threshold,
                check.verdict,
                f"{check.items_met} of {check.items_measured}" if check.items_measured else "–",
            ]
            for check in self.acceptance
        ]
        return _table(["measure", "value", "threshold", "verdict", "items that meet it"], rows)

    def _probes(self) -> str:
        probes = self.robustness.probes
        failed = [probe for probe in probes if probe.verdict == "fail"]
        passed = sum(probe.verdict == "pass" for probe in probes)
        lines = [f"Robustness probes: {passed} pass, {len(failed)} fail."]
        if failed:
            rows = [[p.name, f"{p.failed} of {p.n}", f"{100 * (p.gate or 0):g} %"] for p in failed]
            lines += ["", _table(["probe", "cases that failed", "must pass"], rows)]
        return "\n".join(lines)

    def _items(self) -> str:
        rows = [
            [
                item_id,
                str(f.n),
                show(f.qwk.value),
                show(f.accuracy.value),
                show(f.macro_f1.value),
                percent(f.sure_share),
                percent(f.sure_accuracy),
            ]
            for item_id, f in self.items.items()
        ]
        return _table(["item", "n", "QWK", "accuracy", "macro-F1", "sure", "right when sure"], rows)


def show(value: float, digits: int = 3) -> str:
    """Return a figure as people read it; a dash where it is undefined."""
    return f"{value:.{digits}f}" if math.isfinite(value) else "–"


def percent(value: float, digits: int = 0) -> str:
    """Return a share in per cent; a dash where it is undefined."""
    return f"{100 * value:.{digits}f} %" if math.isfinite(value) else "–"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown; a bar inside a cell would end it."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def _few(figures: Figures) -> dict[str, float]:
    return _finite(
        {
            "n": figures.n,
            "qwk": figures.qwk.value,
            "accuracy": figures.accuracy.value,
            "macro_f1": figures.macro_f1.value,
            "sure_share": figures.sure_share,
            "sure_accuracy": figures.sure_accuracy,
        }
    )


def _finite(figures: Mapping[str, float]) -> dict[str, float]:
    return {name: round(float(value), 4) for name, value in figures.items() if math.isfinite(value)}


def _plain(value: Any) -> Any:
    """Return ``value`` as JSON can hold it: six decimals, null for NaN, names for keys."""
    if isinstance(value, float):
        return round(value, 6) if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(key): _plain(own) for key, own in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(own) for own in value]
    return value
