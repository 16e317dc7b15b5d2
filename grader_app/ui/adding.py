"""Late or corrected answers for a class that is open: what they would change. It runs in the background."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from grader_app.bundle import Item
from grader_app.core.merging import Merged, merge, newer_download_of
from grader_app.core.roster import Response, Roster
from grader_app.core.session import Session
from grader_app.ui.fate_table import Line, Listing
from grader_app.ui.tasks import Reporter
from grader_app.ui.translation import marked, said, tr, translated

ADDED, KEPT = marked("new"), marked("changed, your score stays")
CHANGED, GONE = marked("changed, proposed anew"), marked("not in this file")
AMBIGUOUS, SAME = marked("not sure whose"), marked("the same")
_WIDTHS_PX = (220, 220, 190, 250)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a file would change.

    Attributes:
        merged: The class as it would be.
        newer: The file that it takes the place of, as an index; None: its answers come on top of all others.
        listing: Every answer and what becomes of it.
        sentences: What it comes to.
    """

    merged: Merged
    newer: int | None
    listing: Listing
    sentences: tuple[str, ...]

    @property
    def changes(self) -> bool:
        """Whether the class would be another one."""
        merged = self.merged
        return bool(merged.added or merged.kept or merged.changed or merged.gone)


def compare(
    session: Session, roster: Roster, items: Sequence[Item], newer: int | None
) -> Callable[[Reporter], Comparison]:
    """Return work that says what a file would change; ``session`` must be a snapshot."""

    def work(reporter: Reporter) -> Comparison:
        merged = merge(session, roster, items, instead_of=newer)
        reporter.check()
        headings = (tr("Student"), tr("Question"), tr("What happens"), tr("Before"), tr("Now"))
        listing = Listing(headings, _WIDTHS_PX, tuple(_lines(session, merged)))
        return Comparison(merged, newer, listing, tuple(_sentences(merged)))

    return work


def guess_and_compare(
    session: Session, roster: Roster, items: Sequence[Item]
) -> Callable[[Reporter], Comparison]:
    """Return work that first tells whether the file is a newer download of one that is there."""

    def work(reporter: Reporter) -> Comparison:
        newer = newer_download_of(session, roster)
        reporter.check()
        return compare(session, roster, items, newer)(reporter)

    return work


def _lines(session: Session, merged: Merged) -> Iterator[Line]:
    old = {new: session.response(before) for before, new in merged.moved.items()}
    for person in merged.ambiguous:
        who = " · ".join(filter(None, (person.student.name, person.student.id)))
        fate = translated(AMBIGUOUS)
        yield Line((who, "", fate, "", said(person.doubt)), fate, usual=False, look=True)
    for fate, responses in ((KEPT, merged.kept), (CHANGED, merged.changed)):
        for response in responses:
            before = old[response.cell].text
            yield _line(merged.session, response, fate, before, response.text, look=fate == KEPT)
    for response in merged.added:
        yield _line(merged.session, response, ADDED, "", response.text)
    for response in merged.gone:
        yield _line(session, response, GONE, response.text, "", look=True)
    for response in merged.unchanged:
        yield _line(merged.session, response, SAME, response.text, response.text, usual=False)


def _line(
    session: Session,
    response: Response,
    fate: str,
    before: str,
    now: str,
    *,
    usual: bool = True,
    look: bool = False,
) -> Line:
    who = " · ".join(filter(None, (response.student.name, response.student.id)))
    title = session.item(response.item_id).title
    said_fate = translated(fate)
    return Line((who, title, said_fate, _short(before), _short(now)), said_fate, usual=usual, look=look)


def _short(text: str) -> str:
    return " ".join(text[:300].split())


def _sentences(merged: Merged) -> Iterator[str]:
    """Yield what a file would change, what matters most first."""
    stay = sum(response.cell in merged.moved for response in merged.gone)
    if merged.kept:
        yield tr(
            "%n answers that you have decided differ: your score stays, for you to look at.",
            n=len(merged.kept),
        )
    if merged.changed:
        yield tr("%n other answers differ and are proposed anew.", n=len(merged.changed))
    if leaving := len(merged.gone) - stay:
        yield tr("%n answers are not in this file and leave the class.", n=leaving)
    if stay:
        yield tr("%n answers are not in this file, but stay: you have decided on them.", n=stay)
    if merged.ambiguous:
        yield tr(
            "%n students of this file could be more than one of yours. Look at the list.",
            n=len(merged.ambiguous),
        )
    if merged.unchanged:
        yield tr("%n answers are the same.", n=len(merged.unchanged))
