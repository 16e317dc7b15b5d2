"""Run the probes through the bundle and the program's own triage."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

from grader_app.bundle import Bundle, Prediction
from grader_app.core.roster import Cell, Student
from grader_app.core.roster import Response as RosterResponse
from grader_app.core.triage import Flag, triage
from trainer.metrics import Estimate, share
from trainer.report.asking import Scored, ask
from trainer.report.probe_cases import Case, prepare
from trainer.report.probes import PROBES, Kind, Probe

Verdict = Literal["pass", "fail", "reported", "not run"]
Outcome = Literal["held", "named", "unsure", "failed"]


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """How one probe went over ``n`` cases.

    ``held``: the level was as demanded. Of the others, the program sent ``named`` to a person and said why,
    and ``unsure`` only because it was not sure of the level. ``failed`` is the rest; ``failure`` its share,
    with an exact interval. ``failed_items`` counts failures by item id.
    """

    code: str
    name: str
    kind: Kind
    demand: str
    gate: float | None
    n: int
    held: int
    named: int
    unsure: int
    failed: int
    failure: Estimate
    verdict: Verdict
    failed_items: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Robustness:
    """All probes, and the share of unchanged test answers that the program is not sure of.

    The larger that share, the less a probe proves that is passed by being unsure.
    """

    probes: tuple[ProbeResult, ...]
    unsure_share: float


def measure_robustness(bundle: Bundle, scored: Sequence[Scored], seed: int = 0) -> Robustness:
    """Put every probe's cases to ``bundle``; each text is asked once."""
    material = prepare(bundle, scored, seed)
    # A probe's own seed: another probe more or less does not change its cases.
    cases = {probe: list(probe.write(material, Random(f"{seed} {probe.code}"))) for probe in PROBES}  # noqa: S311
    predictions = _ask(bundle, [case for own in cases.values() for case in own])
    unsure = [Flag.CLOSE_CALL in _flags(Case(row.item, row.response.text), row.prediction) for row in scored]
    return Robustness(
        probes=tuple(_judge(probe, own, predictions) for probe, own in cases.items()),
        unsure_share=sum(unsure) / len(unsure),
    )


def _ask(bundle: Bundle, cases: Iterable[Case]) -> dict[tuple[str, str], Prediction]:
    texts = {
        (case.item.id, text): None
        for case in cases
        for text in (case.text, case.unchanged)
        if text is not None
    }
    return dict(zip(texts, ask(bundle, list(texts)), strict=True))


def _judge(
    probe: Probe, cases: Sequence[Case], predictions: Mapping[tuple[str, str], Prediction]
) -> ProbeResult:
    outcomes = [_outcome(probe, case, predictions) for case in cases]
    count = Counter(outcomes)
    failures = Counter(
        case.item.id for case, outcome in zip(cases, outcomes, strict=True) if outcome == "failed"
    )
    return ProbeResult(
        code=probe.code,
        name=probe.name,
        kind=probe.kind,
        demand=probe.demand,
        gate=probe.gate,
        n=len(cases),
        held=count["held"],
        named=count["named"],
        unsure=count["unsure"],
        failed=count["failed"],
        failure=share(count["failed"], len(cases)),
        verdict=_verdict(probe.gate, count["failed"], len(cases)),
        failed_items=dict(failures.most_common()),
    )


def _outcome(probe: Probe, case: Case, predictions: Mapping[tuple[str, str], Prediction]) -> Outcome:
    after = predictions[case.item.id, case.text]
    before = predictions[case.item.id, case.unchanged] if case.unchanged is not None else None
    if probe.holds(after, before, len(case.item.rubric.levels) - 1):
        return "held"
    flags = set(_flags(case, after))
    if flags - {Flag.CLOSE_CALL}:
        return "named"
    return "unsure" if flags else "failed"


def _flags(case: Case, prediction: Prediction) -> tuple[Flag, ...]:
    """Return what the program would tell a teacher about the answer."""
    row = RosterResponse(Cell("", 1, 1), Student("", ""), case.item.id, case.text)
    return triage(row, case.item, prediction).flags


def _verdict(gate: float | None, failed: int, cases: int) -> Verdict:
    if cases == 0:
        return "not run"
    if gate is None:
        return "reported"
    return "pass" if failed <= (1 - gate) * cases + 1e-9 else "fail"
