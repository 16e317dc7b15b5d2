"""The sentences about accepting what the model is sure of."""

from grader_app.bundle import could_show
from grader_app.core.acceptance import FORGIVEN, RISKS, shares_of_doubt
from grader_app.ui import words
from grader_app.ui.accept_offers import Offer
from grader_app.ui.translation import tr


def what(offer: Offer, place: int) -> str:
    """Return what accepting at a stop does, as a headline."""
    if not offer.stops:
        return tr("Nothing can be promised here")
    if not offer.candidates:
        return tr("There is nothing left to accept")
    stop = offer.stops[place]
    if not stop.accepted and offer.taken:
        return tr("At {risk} nothing more can be accepted", risk=words.percent(stop.risk))
    if not stop.accepted:
        return tr("At {risk} nothing can be accepted", risk=words.percent(stop.risk))
    return tr("Accept {some} of %n answers", n=stop.total, some=words.number(len(stop.accepted)))


def promise(offer: Offer, place: int) -> str:
    """Return what is promised of it, and how surely; or why nothing is."""
    if not offer.stops:
        return tr(
            "No question set says how often its proposals for these answers were right. "
            "Mark them by groups, or one by one."
        )
    if not offer.candidates:
        return tr("Every answer is decided, accepted, or has a flag.")
    stop = offer.stops[place]
    if not stop.accepted:
        return f"{_why_nothing(offer, place)} {_instead(offer, place)}".strip()
    said = tr(
        "On answers like those it was tested on at most {risk} would differ from you, 95 % sure.",
        risk=words.percent(stop.risk),
    )
    most = min(stop.differ_at_most, len(stop.accepted))
    return f"{said} {tr('In this class at most %n of them.', n=most)}"


def basis(offer: Offer) -> str:
    """Return whose answers the promise rests on."""
    if offer.tested is None or not offer.candidates:
        return ""
    tested = words.number(offer.tested.curve[-1].accepted)
    questions = len(offer.tested.item_ids)
    if offer.own:
        return tr("Each question is promised for by the {tested} answers it was tested on.", tested=tested)
    if questions == 1:
        return tr("Tested on %n answers to this question.", n=offer.tested.curve[-1].accepted)
    return tr(
        "Pooled: tested on {tested} answers to %n questions together. It is promised for all of them "
        "together; one question alone may differ more.",
        n=questions,
        tested=tested,
    )


def _why_nothing(offer: Offer, place: int) -> str:
    stop = offer.stops[place]
    if stop.shown is not None and offer.taken:
        return tr("None of the other answers is sure enough.")
    if stop.shown is not None:
        return tr("None of the answers is sure enough.")
    tested = offer.tested.curve[-1].accepted if offer.tested is not None else 0
    sureness = 1 - shares_of_doubt(len(RISKS))[place]
    if not could_show(tested, stop.risk, sureness, forgiven=FORGIVEN):
        return tr("The question set was tested on too few answers.")
    return tr("When the question set was tested, its proposals differed too often.")


def _instead(offer: Offer, place: int) -> str:
    better = next((stop for stop in offer.stops[place + 1 :] if stop.accepted), None)
    if better is None:
        return ""
    return tr(
        "At {risk}: {some} of {all}.",
        risk=words.percent(better.risk),
        some=words.number(len(better.accepted)),
        all=words.number(better.total),
    )
