"""What may be accepted at each risk, question by question: worked out in the background from a snapshot."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from grader_app.bundle import Bundle, ItemEntry, RiskCurve, is_blank, pooled, upper_bound
from grader_app.core import acceptance
from grader_app.core.acceptance import RISKS, Basis, Stop
from grader_app.core.queue import Need
from grader_app.core.roster import Cell
from grader_app.core.session import Override, Session
from grader_app.ui.tasks import Reporter

CurvePoint = tuple[int, float, float]
"""Answers accepted, the share that differed when it was tested, and the share that could, 95 % sure."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What may be accepted of one question, or of all of them together.

    Attributes:
        item_ids: The questions.
        tested: The held-out answers that promise it; None where nothing was ever tested.
        own: Whether several questions are each promised for alone, by their own answers.
        stops: One for each risk, strictest first; none without ``tested``.
        curve: What to draw: from few answers accepted to many.
        candidates: Answers whose proposals can be accepted at all.
        decided: Answers that a person has decided, or accepted before.
        total: All answers.
        taken: Those of the decided ones that were accepted before, nobody having looked.
    """

    item_ids: tuple[str, ...]
    tested: Basis | None
    own: bool
    stops: tuple[Stop, ...]
    curve: tuple[CurvePoint, ...]
    candidates: int
    decided: int
    total: int
    taken: int = 0

    @property
    def can_be_accepted(self) -> bool:
        """Whether there is anything to accept, and a promise for it."""
        return bool(self.stops) and self.candidates > 0

    @property
    def kept_back(self) -> int:
        """Answers with a flag, or without a proposal: those are always hers."""
        return self.total - self.decided - self.candidates


@dataclass(frozen=True, slots=True)
class Offers:
    """All that is offered: the questions together, and each of them alone."""

    together: Offer
    alone: Mapping[str, Offer]


def look_at(
    session: Session, bundle: Path | None, needs: Mapping[Cell, Need]
) -> Callable[[Reporter], Offers]:
    """Return work that says what may be accepted.

    Args:
        session: A snapshot.
        bundle: Where the question set lies that proposes the scores.
        needs: Why answers want her eye, of those that have been looked at; no other is accepted.
    """

    def work(reporter: Reporter) -> Offers:
        entries = Bundle.describe(bundle).items if bundle is not None else ()
        alone: dict[str, Offer] = {}
        confidences: list[float] = []
        for item in session.items:
            reporter.check()
            offer, sure = _offer(session, item.id, entries, needs)
            alone[item.id] = offer
            confidences += sure
        return Offers(_together(tuple(alone.values()), sorted(confidences)), alone)

    return work


def accepted(session: Session, cells: Iterable[Cell]) -> dict[Cell, Override]:
    """Return what accepting these proposals says. An answer that a person has decided is left as it is."""
    return {
        cell: replace(
            session.overrides.get(cell, Override()), level=session.predictions[cell].level, accepted=True
        )
        for cell in cells
        if not session.is_decided(cell) and cell in session.predictions
    }


def _offer(
    session: Session, item_id: str, entries: Sequence[ItemEntry], looked_at: Mapping[Cell, Need]
) -> tuple[Offer, list[float]]:
    responses = session.responses(item_id)
    unseen = [r for r in responses if not session.is_decided(r.cell)]
    needs = [looked_at[r.cell] for r in unseen if r.cell in looked_at and r.cell in session.predictions]
    blank = {r.cell for r in unseen if is_blank(r.text)}
    sure = sorted(
        session.predictions[n.cell].confidence
        for n in needs
        if acceptance.may_be_accepted(n) and n.cell not in blank
    )
    tested: Basis | None = None
    stops: tuple[Stop, ...] = ()
    curve: tuple[CurvePoint, ...] = ()
    if any(entry.item.id == item_id for entry in entries):
        tested = acceptance.basis(item_id, entries)
    if tested is not None and tested.curve:
        stops = acceptance.stops(tested.curve, responses, session.predictions, needs)
        curve = _curve(tested.curve, sure)
    else:
        tested = None
    decided = len(responses) - len(unseen)
    taken = sum(session.said(r.cell).accepted for r in responses)
    return Offer((item_id,), tested, False, stops, curve, len(sure), decided, len(responses), taken), sure


def _curve(curve: RiskCurve, sure: Sequence[float]) -> tuple[CurvePoint, ...]:
    """Return a point for each number of her answers; of several, the one that shows most."""
    points: dict[int, tuple[float, float]] = {}
    for point in curve:
        accepted = len(sure) - bisect_left(sure, point.confidence)
        bound, share = upper_bound(point.wrong, point.accepted), point.wrong / point.accepted
        points[accepted] = min(points.get(accepted, (1.0, 1.0)), (bound, share))
    return tuple((number, share, bound) for number, (bound, share) in sorted(points.items()) if number)


def _together(offers: Sequence[Offer], sure: Sequence[float]) -> Offer:
    """Add up what is offered of each question."""
    tested = [offer.tested for offer in offers if offer.tested is not None]
    bases = {basis.item_ids: basis for basis in tested}
    ids = tuple(item_id for offer in offers for item_id in offer.item_ids)
    counts = zip(*((o.candidates, o.decided, o.total, o.taken) for o in offers), strict=True)
    figures = tuple(map(sum, counts))
    if not bases:
        return Offer(ids, None, False, (), (), *figures)
    whole = next(iter(bases.values()))
    if len(bases) > 1:
        named = tuple(dict.fromkeys(item_id for basis in bases.values() for item_id in basis.item_ids))
        whole = Basis(pooled([basis.curve for basis in bases.values()]), named)
    stops = tuple(_added(offers, place, bases) for place in range(len(RISKS)))
    return Offer(ids, whole, len(bases) > 1, stops, _curve(whole.curve, sure), *figures)


def _added(offers: Sequence[Offer], place: int, bases: Mapping[tuple[str, ...], Basis]) -> Stop:
    """Return one stop for all questions. Those that share held-out answers share their promise, too."""
    doubt = acceptance.shares_of_doubt(len(RISKS))[place]
    cells: list[Cell] = []
    shown, differ = None, 0
    for named in bases:
        having = [o for o in offers if o.tested is not None and o.tested.item_ids == named]
        taken = [cell for offer in having for cell in offer.stops[place].accepted]
        point = having[0].stops[place].shown
        shown = shown or point
        differ += acceptance.differ(point, len(taken), doubt)
        cells += taken
    return Stop(RISKS[place], shown, tuple(cells), differ, sum(offer.total for offer in offers))
