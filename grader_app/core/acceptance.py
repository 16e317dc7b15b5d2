"""Accept what the model is sure of, with a promise that holds.

The slider has a stop for each of RISKS, and a stop promises: "on answers like those it was tested on at most
10 % would differ from you, 95 % sure". A stop's place is found by walking down the bundle's risk curve from
its most confident end (``walk_down``), which costs no sureness, however many points it passes: a bound at
every point, corrected for choosing among them, would allow next to nothing.

A slider is made to be tried out, and who tries five stops has five chances to meet a lucky one. So the doubt
of 5 % is shared out: the strictest stop, hardest to show and most asked for, has half of it, the next half of
what is left, and so on. Then all stops hold together, and so does whichever she takes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from grader_app.bundle import ItemEntry, Prediction, RiskCurve, RiskPoint, is_blank, pooled, walk_down
from grader_app.core.queue import Need
from grader_app.core.roster import Cell, Response
from grader_app.core.spot_check import most_that_differ
from grader_app.core.triage import Flag

RISKS = (0.05, 0.10, 0.15, 0.20, 0.25)
"""The share of accepted answers that may differ at each stop, strictest first."""
SURENESS = 0.95

FORGIVEN = 2
"""So many may differ where a walk starts: with none, one unlucky answer would end it."""


@dataclass(frozen=True, slots=True)
class Basis:
    """The held-out answers a promise rests on: of these questions, one alone or several together."""

    curve: RiskCurve
    item_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of the slider.

    Attributes:
        risk: At most this share of the accepted answers would differ.
        shown: The held-out answers that show it; None: nothing can be promised at this risk.
        accepted: The teacher's answers that would be accepted, in sheet order.
        differ_at_most: So many of them would differ, with the same sureness. A class is small, and its share
            may lie above the risk by chance: this allows for that, the risk does not.
        total: How many answers to the question there are.
    """

    risk: float
    shown: RiskPoint | None
    accepted: tuple[Cell, ...]
    differ_at_most: int
    total: int


def basis(item_id: str, entries: Sequence[ItemEntry]) -> Basis:
    """Return what answers the promise about a question rests on: its own, or the pool's it belongs to."""
    own = next(entry for entry in entries if entry.item.id == item_id)
    if own.calibration.tested_on != "pool":
        return Basis(own.calibration.risk, (item_id,))
    pool = [entry for entry in entries if entry.calibration.tested_on == "pool"]
    return Basis(pooled([entry.calibration.risk for entry in pool]), tuple(entry.item.id for entry in pool))


def may_be_accepted(need: Need) -> bool:
    """Whether nothing but how close a call is stands against an answer: that is what a stop decides."""
    return not set(need.triage.flags) - {Flag.CLOSE_CALL}


def shares_of_doubt(stops: int, doubt: float = 1 - SURENESS) -> tuple[float, ...]:
    """Return each stop's share of the doubt: a half, a quarter and so on, the last as much as the one before.

    >>> shares_of_doubt(3, 0.04)
    (0.02, 0.01, 0.01)
    """
    halves = [doubt / 2 ** (place + 1) for place in range(stops)]
    return (*halves[:-1], doubt - sum(halves[:-1]))


def places(curve: RiskCurve, risks: Sequence[float] = RISKS) -> tuple[RiskPoint | None, ...]:
    """Return where each stop stands on the curve, so that all their promises hold together, 95 % sure."""
    doubts = shares_of_doubt(len(risks))
    return tuple(
        walk_down(curve, risk, 1 - doubt, forgiven=FORGIVEN)
        for risk, doubt in zip(risks, doubts, strict=True)
    )


def stops(
    curve: RiskCurve,
    responses: Sequence[Response],
    predictions: Mapping[Cell, Prediction],
    needs: Iterable[Need],
) -> tuple[Stop, ...]:
    """Return the slider's stops for the answers to one question; the strictest first.

    Args:
        curve: What the promises rest on, from :func:`basis`.
        responses: All answers to the question.
        predictions: What the model proposes for them.
        needs: The answers nobody has decided yet, with their flags. What has a flag is never accepted, but
            for a close call: how close is what a stop decides.
    """
    waiting = {n.cell for n in needs if may_be_accepted(n)}
    candidates = [r for r in responses if r.cell in waiting and not is_blank(r.text)]
    found = []
    for risk, doubt, point in zip(RISKS, shares_of_doubt(len(RISKS)), places(curve), strict=True):
        accepted = _accepted(point, candidates, predictions)
        found.append(Stop(risk, point, accepted, differ(point, len(accepted), doubt), len(responses)))
    return tuple(found)


def differ(point: RiskPoint | None, accepted: int, doubt: float) -> int:
    """Return how many of ``accepted`` further answers differ at most.

    Held-out answers and hers, thrown together, are a class of which the held-out ones are a random sample.
    """
    if point is None:
        return 0
    return most_that_differ(point.wrong, point.accepted, point.accepted + accepted, 1 - doubt) - point.wrong


def _accepted(
    point: RiskPoint | None, candidates: Iterable[Response], predictions: Mapping[Cell, Prediction]
) -> tuple[Cell, ...]:
    if point is None:
        return ()
    return tuple(r.cell for r in candidates if predictions[r.cell].confidence >= point.confidence)
