"""What a finished bundle measures on responses it has never seen, asked through the program's own door."""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

import numpy as np

from grader_app.bundle import Bundle, Prediction
from trainer.data import Response
from trainer.metrics import (
    accuracy,
    confusion,
    expected_calibration_error,
    macro_f1,
    quadratic_weighted_kappa,
)


@dataclass(frozen=True, slots=True)
class Figures:
    """Agreement of predicted and human levels over ``n`` responses.

    ``qwk`` and ``macro_f1`` are NaN where undefined. ``sure_share`` is the share of predictions called
    sure, ``sure_accuracy`` how many of those agree. ``human_qwk`` compares two human raters over the
    ``human_n`` responses that both scored. ``confusion`` counts human level (row) by predicted level.
    """

    n: int
    qwk: float
    accuracy: float
    macro_f1: float
    calibration_error: float
    sure_share: float
    sure_accuracy: float
    off_topic_share: float
    human_n: int
    human_qwk: float
    confusion: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Figures by item id, of all responses together, and the mean of the items' kappas."""

    bundle: str
    items: Mapping[str, Figures]
    pooled: Figures
    mean_qwk: float

    def figures(self) -> dict[str, dict[str, float]]:
        """Return what a manifest holds: a few figures by item id, of all together under the empty id."""
        chosen = {item_id: _few(figures) for item_id, figures in self.items.items()}
        chosen[""] = {**_few(self.pooled), **_finite({"mean_qwk": self.mean_qwk})}
        return chosen

    def to_json(self) -> str:
        """Return everything as JSON; an undefined figure is null."""
        tree = {
            "bundle": self.bundle,
            "mean_qwk": _or_null(self.mean_qwk),
            "pooled": _tree(self.pooled),
            "items": {item_id: _tree(figures) for item_id, figures in self.items.items()},
        }
        return json.dumps(tree, indent=1, sort_keys=True, allow_nan=False) + "\n"

    def to_markdown(self) -> str:
        """Return a page: the figures of all responses, then a table of the items."""
        lines = [f"# {self.bundle}: measured on test responses", "", *self._summary(), ""]
        lines += [
            "| item | n | QWK | accuracy | macro-F1 | sure | right when sure |",
            "|---|--:|--:|--:|--:|--:|--:|",
        ]
        lines += [
            f"| {item_id} | {f.n} | {_show(f.qwk)} | {_show(f.accuracy)} | {_show(f.macro_f1)} "
            f"| {_percent(f.sure_share)} | {_percent(f.sure_accuracy)} |"
            for item_id, f in self.items.items()
        ]
        lines += ["", "Human level (row) by predicted level, lowest first:", ""]
        lines += ["    " + " ".join(f"{count:5d}" for count in row) for row in self.pooled.confusion]
        return "\n".join(lines) + "\n"

    def to_card(self) -> str:
        """Return the section a bundle's card ends with."""
        return "\n".join(["## Measured quality", "", *self._summary()]) + "\n"

    def _summary(self) -> list[str]:
        f = self.pooled
        lines = [
            f"Measured through the finished bundle on {f.n} test responses that took no part in its making:",
            "",
            f"- quadratic weighted kappa {_show(f.qwk)} (mean of the items {_show(self.mean_qwk)})",
            f"- accuracy {_show(f.accuracy)}, macro-F1 {_show(f.macro_f1)}",
            f"- called sure: {_percent(f.sure_share)}, of which {_percent(f.sure_accuracy)} agree",
            f"- expected calibration error {_show(f.calibration_error)}",
        ]
        if f.human_n:
            lines.append(f"- two human raters, on {f.human_n} of them: kappa {_show(f.human_qwk)}")
        return lines


def measure(bundle: Bundle, responses: Sequence[Response]) -> Report:
    """Score ``responses`` through ``bundle`` and compare with their human levels."""
    items, everything = {}, []
    for entry in bundle.manifest.items:
        own = [response for response in responses if response.item_id == entry.item.id]
        pairs = list(zip(own, bundle.predict(entry.item.id, [r.text for r in own]), strict=True))
        everything += pairs
        if pairs:
            items[entry.item.id] = _figures(pairs, len(entry.item.rubric.levels))
    levels = max(len(entry.item.rubric.levels) for entry in bundle.manifest.items)
    kappas = [figures.qwk for figures in items.values() if math.isfinite(figures.qwk)]
    mean_qwk = float(np.mean(kappas)) if kappas else math.nan
    name = f"{bundle.manifest.name} {bundle.manifest.version}"
    return Report(name, items, _figures(everything, levels), mean_qwk)


def _figures(pairs: Sequence[tuple[Response, Prediction]], levels: int) -> Figures:
    human = np.array([response.level for response, _ in pairs], dtype=np.int64)
    machine = np.array([prediction.level for _, prediction in pairs], dtype=np.int64)
    sure = np.array([prediction.sure for _, prediction in pairs], dtype=bool)
    confidence = np.array([prediction.confidence for _, prediction in pairs])
    twice = [(r.level, r.second_level) for r, _ in pairs if r.second_level is not None]
    first, second = np.array(twice, dtype=np.int64).reshape(-1, 2).T
    return Figures(
        n=len(pairs),
        qwk=quadratic_weighted_kappa(human, machine),
        accuracy=accuracy(human, machine),
        macro_f1=macro_f1(human, machine),
        calibration_error=expected_calibration_error(confidence, human == machine),
        sure_share=float(sure.mean()),
        sure_accuracy=accuracy(human[sure], machine[sure]),
        off_topic_share=float(np.mean([prediction.off_topic for _, prediction in pairs])),
        human_n=len(twice),
        human_qwk=quadratic_weighted_kappa(first, second),
        confusion=tuple(tuple(map(int, row)) for row in confusion(human, machine, levels)),
    )


def _few(figures: Figures) -> dict[str, float]:
    names = ("n", "qwk", "accuracy", "macro_f1", "sure_share", "sure_accuracy")
    return _finite({name: float(getattr(figures, name)) for name in names})


def _finite(figures: Mapping[str, float]) -> dict[str, float]:
    return {name: round(value, 4) for name, value in figures.items() if math.isfinite(value)}


def _tree(figures: Figures) -> dict[str, object]:
    return {k: _or_null(v) if isinstance(v, float) else v for k, v in asdict(figures).items()}


def _or_null(value: float) -> float | None:
    return round(value, 6) if math.isfinite(value) else None


def _show(value: float) -> str:
    return f"{value:.3f}" if math.isfinite(value) else "–"


def _percent(value: float) -> str:
    return f"{value:.0%}" if math.isfinite(value) else "–"
