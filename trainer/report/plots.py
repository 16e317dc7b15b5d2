"""Pictures of a report, as SVG that stands inside the page and takes its colours from it.

Each function returns one ``<svg>`` element with its text as text. Every colour drawn here is replaced by a
custom property of the page's style sheet, so that the same picture serves light, dark and paper.
"""

import math
import re
from collections.abc import Sequence
from io import StringIO
from typing import Any, Final

import matplotlib as mpl
from markupsafe import Markup, escape
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.typing import RcKeyType

from trainer.metrics import Estimate
from trainer.report.agreement import Figures
from trainer.report.calibration_view import CalibrationView, Reliability
from trainer.report.evidence import Deletion
from trainer.report.fairness import MOST_DIFFERENCE, Subgroup
from trainer.report.history import History
from trainer.report.risk import RiskView
from trainer.report.robustness import ProbeResult

INK, MUTED, LINE, BAND = "#111213", "#717273", "#d1d2d3", "#e1e2e3"
MACHINE, PEOPLE, BAD, GOOD, UNSURE = "#0b5ca1", "#b4530a", "#b3261b", "#2c7a3f", "#8a929b"

_PROPERTIES: Final = {
    INK: "--ink",
    MUTED: "--muted",
    LINE: "--line",
    BAND: "--band",
    MACHINE: "--machine",
    PEOPLE: "--people",
    BAD: "--bad",
    GOOD: "--good",
    UNSURE: "--unsure",
}
_WIDTH_INCHES: Final = 10.0
_STYLE: Final[dict[RcKeyType, Any]] = {
    "svg.fonttype": "none",
    "svg.hashsalt": "report",
    "font.family": "sans-serif",
    "font.size": 10.5,
    "text.color": INK,
    "axes.edgecolor": MUTED,
    "axes.labelcolor": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "axes.facecolor": "none",
    "grid.color": LINE,
    "grid.linewidth": 0.7,
    "xtick.color": INK,
    "ytick.color": INK,
    "legend.frameon": False,
    "figure.facecolor": "none",
    "savefig.facecolor": "none",
}


def forest(rows: Sequence[tuple[str, Figures]], code: str) -> Markup:
    """Draw each item's kappa with its interval, two people's beside it; the first row on top."""
    with mpl.rc_context(_STYLE):
        figure, axes = _figure(0.9 + 0.27 * len(rows))
        places = range(len(rows))
        low = min([0.0, *(f.qwk.low for _, f in rows if math.isfinite(f.qwk.low))])
        axes.axvline(0.7, color=MUTED, linestyle="--", linewidth=1)
        _errors(axes, [f.qwk for _, f in rows], places, MACHINE, "o", "machine and people")
        twice = [(place, f.two_raters.human_qwk) for place, (_, f) in enumerate(rows) if f.two_raters]
        if twice:
            below = [place + 0.22 for place, _ in twice]
            _errors(axes, [qwk for _, qwk in twice], below, PEOPLE, "D", "two people")
            figure.legend(loc="outside upper left", ncols=2)
        axes.set_yticks(list(places), [_short(item_id) for item_id, _ in rows])
        axes.set(xlim=(max(-1.0, low) - 0.03, 1.03), ylim=(len(rows) - 0.4, -0.6))
        axes.set_xlabel("quadratic weighted kappa (dashed: 0.70)")
        axes.grid(axis="y", visible=False)
        described = f"Kappa of {len(rows)} items with 95 % intervals, lowest first."
        return _svg(figure, code, described)


def reliability(view: CalibrationView) -> Markup:
    """Draw the share correct over confidence, before and after the temperatures."""
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(_WIDTH_INCHES, 4.3), layout="constrained")
        left, right = figure.subplots(1, 2, sharey=True)
        for axes, side, title in ((left, view.before, "before"), (right, view.after, "after, as shipped")):
            _reliability(axes, side, title)
        left.set_ylabel("share that agrees with people")
        described = (
            f"Reliability before and after: calibration error {view.before.error.value:.3f} "
            f"and {view.after.error.value:.3f}."
        )
        return _svg(figure, "reliability", described)


def _reliability(axes: Axes, side: Reliability, title: str) -> None:
    most = max(own.n for own in side.bins)
    axes.plot([0, 1], [0, 1], color=MUTED, linestyle="--", linewidth=1)
    axes.scatter(
        [own.confidence for own in side.bins],
        [own.correct for own in side.bins],
        s=[30 + 260 * own.n / most for own in side.bins],
        color=MACHINE,
        alpha=0.75,
        linewidths=0,
    )
    for own in side.bins:
        axes.annotate(
            str(own.n), (own.confidence, own.correct), (0, 11), textcoords="offset points", ha="center"
        )
    axes.set(xlim=(0, 1.04), ylim=(-0.04, 1.12), title=f"{title}: error {side.error.value:.3f}")
    axes.set_xlabel("confidence of the proposal")


def risk_coverage(view: RiskView) -> Markup:
    """Draw the share of wrong proposals among those accepted, with its exact upper bound."""
    with mpl.rc_context(_STYLE):
        figure, axes = _figure(4.3)
        coverage = [100 * point.coverage for point in view.curve]
        risks, bounds = ([100 * p.risk for p in view.curve], [100 * p.bound for p in view.curve])
        axes.plot(coverage, bounds, color=PEOPLE, linestyle="--", linewidth=1.4, label="upper 95 % bound")
        axes.plot(coverage, risks, color=MACHINE, linewidth=2, label="observed")
        if view.sure is not None:
            axes.plot(
                [100 * view.sure.coverage],
                [100 * view.sure.risk],
                linestyle="none",
                marker="D",
                markersize=9,
                color=INK,
                label="what the bundle calls sure",
            )
        for asked in view.at_risk:
            axes.axhline(100 * asked.asked, color=MUTED, linestyle=":", linewidth=1)
        highest = max(risks)
        axes.set(xlim=(0, 101), ylim=(0, min(100.0, max(12.0, 1.25 * highest, 1.1 * bounds[-1]))))
        axes.set_xlabel("answers scored without a person, %")
        axes.set_ylabel("of those, wrong, %")
        figure.legend(loc="outside upper left", ncols=3)
        described = f"Risk over coverage; all answers accepted, {risks[-1]:.0f} % are wrong."
        return _svg(figure, "risk", described)


def subgroup_differences(found: Sequence[Subgroup]) -> Markup:
    """Draw each judged subgroup's difference against the allowed band."""
    judged = [group for group in found if not group.too_few and math.isfinite(group.difference)]
    with mpl.rc_context(_STYLE):
        figure, axes = _figure(1.0 + 0.32 * len(judged))
        axes.axvspan(-MOST_DIFFERENCE, MOST_DIFFERENCE, color=BAND, linewidth=0)
        axes.axvline(0, color=MUTED, linewidth=1)
        for place, group in enumerate(judged):
            axes.plot(
                group.difference,
                place,
                "D" if group.flagged else "o",
                color=BAD if group.flagged else MACHINE,
            )
        axes.set_yticks(range(len(judged)), [_short(f"{g.kind}: {g.name} (n {g.n})") for g in judged])
        reach = max([0.2, *(1.1 * abs(group.difference) for group in judged)])
        axes.set(xlim=(-reach, reach), ylim=(len(judged) - 0.4, -0.6))
        axes.set_xlabel("machine places them lower  ←  difference of standardised means  →  higher")
        axes.grid(axis="y", visible=False)
        flagged = sum(group.flagged for group in judged)
        described = f"Differences of {len(judged)} subgroups, {flagged} outside the band of ±0.10."
        return _svg(figure, "subgroups", described)


def learning(history: History) -> Markup:
    """Draw kappa over the number of human labels."""
    points = sorted(history.learning, key=lambda point: point.labels)
    with mpl.rc_context(_STYLE):
        figure, axes = _figure(3.8)
        labels = [point.labels for point in points]
        axes.fill_between(
            labels, [p.low for p in points], [p.high for p in points], color=MACHINE, alpha=0.18, linewidth=0
        )
        axes.plot(labels, [p.value for p in points], color=MACHINE, marker="o", linewidth=2)
        axes.set_xlabel("answers scored by people")
        axes.set_ylabel("quadratic weighted kappa")
        axes.set_xlim(0, 1.05 * labels[-1])
        described = f"From {labels[0]} to {labels[-1]} scored answers."
        return _svg(figure, "learning", described)


def training(history: History) -> Markup:
    """Draw the student's loss over epochs."""
    with mpl.rc_context(_STYLE):
        figure, axes = _figure(3.2)
        axes.plot(range(1, len(history.losses) + 1), history.losses, color=MACHINE, linewidth=2, marker=".")
        axes.set_xlabel("epoch")
        axes.set_ylabel("mean training loss")
        axes.set_ylim(bottom=0)
        described = f"Training loss over {len(history.losses)} epochs."
        return _svg(figure, "training", described)


def deletions(found: Sequence[Deletion]) -> Markup:
    """Draw what leaving out underlined and random words costs."""
    with mpl.rc_context(_STYLE):
        figure, axes = _figure(3.8)
        for shift, side, colour, label in (
            (-0.2, "underlined", MACHINE, "underlined words left out"),
            (0.2, "random", PEOPLE, "as many random words left out"),
        ):
            heights = [100 * getattr(own, side) for own in found]
            bars = axes.bar([x + shift for x in range(len(found))], heights, 0.36, color=colour, label=label)
            axes.bar_label(bars, fmt="%.1f", padding=2)
        axes.axhline(0, color=MUTED, linewidth=1)
        axes.set_xticks(range(len(found)), [_words(own.words) for own in found])
        axes.set_ylabel("probability lost, points")
        axes.margins(y=0.12)
        axes.grid(axis="x", visible=False)
        figure.legend(loc="outside upper left", ncols=2)
        return _svg(
            figure, "deletions", "Probability that the proposed level loses, underlined against random words."
        )


def outcomes(probes: Sequence[ProbeResult]) -> Markup:
    """Draw how each probe's cases went, as shares."""
    run = [probe for probe in probes if probe.n]
    with mpl.rc_context(_STYLE):
        figure, axes = _figure(1.1 + 0.29 * len(run))
        places, left = range(len(run)), [0.0] * len(run)
        for name, colour, label in (
            ("held", GOOD, "level as demanded"),
            ("named", MACHINE, "flagged, reason named"),
            ("unsure", UNSURE, "flagged as unsure only"),
            ("failed", BAD, "failed"),
        ):
            shares = [100 * getattr(probe, name) / probe.n for probe in run]
            axes.barh(places, shares, 0.72, left=left, color=colour, label=label, linewidth=0)
            left = [start + own for start, own in zip(left, shares, strict=True)]
        axes.set_yticks(list(places), [_short(probe.name) for probe in run])
        axes.set(xlim=(0, 100), ylim=(len(run) - 0.4, -0.6))
        axes.set_xlabel("cases, %")
        figure.legend(loc="outside upper left", ncols=4)
        axes.grid(axis="y", visible=False)
        failed = sum(probe.failed > 0 for probe in run)
        return _svg(figure, "outcomes", f"Outcomes of {len(run)} probes; {failed} have failures.")


def _figure(height_inches: float) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(_WIDTH_INCHES, height_inches), layout="constrained")
    return figure, figure.subplots()


def _errors(
    axes: Axes,
    estimates: Sequence[Estimate],
    places: Sequence[float] | range,
    colour: str,
    marker: str,
    label: str,
) -> None:
    """Draw points with their intervals; an undefined one is left out."""
    drawn = [(own, place) for own, place in zip(estimates, places, strict=True) if math.isfinite(own.value)]
    axes.hlines(
        [place for _, place in drawn],
        [own.low for own, _ in drawn],
        [own.high for own, _ in drawn],
        color=colour,
        linewidth=1.6,
    )
    axes.plot(
        [own.value for own, _ in drawn],
        [place for _, place in drawn],
        marker,
        color=colour,
        markersize=6,
        label=label,
    )


def _short(text: str, most: int = 44) -> str:
    """Return a label that leaves room for the picture, with no character that matplotlib reads as its own."""
    text = text if len(text) <= most else f"{text[: most - 1]}…"
    return text.replace("$", r"\$")


def _words(count: str) -> str:
    return {"1": "1 word", "20 %": "20 % of the words"}.get(count, f"{count} words")


def _svg(figure: Figure, code: str, described: str) -> Markup:
    """Return the figure as an element with a description, ids of its own and the page's colours."""
    buffer = StringIO()
    figure.savefig(
        buffer, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None}
    )
    svg = buffer.getvalue()
    svg = svg[svg.index("<svg") :]
    # The page's own font; and the page's own style, which a sheet inside one picture would change everywhere.
    svg = re.sub(r"font-family: [^;]*; ?|<style.*?</style>", "", svg)
    svg = re.sub(r"(\bid=\"|url\(#|href=\"#)", rf"\g<1>{code}-", svg)
    for colour, name in _PROPERTIES.items():
        svg = svg.replace(colour, f"var({name})")
    named = f'<svg role="img" aria-labelledby="{code}-described"'
    head, _, body = svg.partition(">")
    title = f'<title id="{code}-described">{escape(described)}</title>'
    # Made by matplotlib, which escapes the labels itself.
    return Markup(f"{head.replace('<svg', named)}>{title}{body}")  # noqa: S704
