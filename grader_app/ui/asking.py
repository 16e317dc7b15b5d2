"""What the desk asks before or after a decision: in the panel, answered by a key, never in the way."""

from collections.abc import Callable

from grader_app.core.lineage import Follow, follow
from grader_app.core.roster import Cell
from grader_app.ui import words
from grader_app.ui.ask_strip import AskStrip, Choice
from grader_app.ui.marking import Marking
from grader_app.ui.translation import tr


class Asking:
    """Puts two questions into the panel's strip; Enter is always what changes least beyond what she did."""

    def __init__(self, marking: Marking, strip: AskStrip) -> None:
        self._marking = marking
        self._strip = strip

    def before_fork(self, decide: Callable[[], object]) -> None:
        """Ask before what she took back can no longer be redone."""

        def redo_first() -> None:
            self._marking.go_to(len(self._marking.session.history))
            decide()

        self._strip.ask(
            tr(
                "You took back %n actions. Once you decide anew, they cannot be redone.",
                n=self._marking.undone,
            ),
            Choice(tr("Decide"), "accept", decide),
            Choice(tr("Redo first"), "redo", redo_first),
            Choice(tr("Leave it"), "back-to-list", _nothing),
        )

    def followers(self, source: Cell, level: int | None) -> Follow:
        """Return those that follow an answer, before it gets another level."""
        marking = self._marking
        if level is None or marking.session.said(source).level in (None, level):
            return Follow(source, {})
        return follow(marking.lineage(), source, level, marking.session.overrides)

    def about_followers(self, found: Follow, level: int, then: Callable[[], object]) -> None:
        """Ask whether those that followed shall go along; when she does not answer, they stay."""
        marking = self._marking
        item = marking.session.item(marking.session.response(found.source).item_id)
        worth = words.points(item.rubric.levels[level].points)

        def change() -> None:
            label = tr("Set {points} for %n more answers", n=len(found.overrides), points=worth)
            marking.apply(label, found.overrides, source=found.source)
            then()

        self._strip.ask(
            tr("%n answers got their score because of this one.", n=len(found.overrides)),
            Choice(tr("Leave them"), "accept", then),
            Choice(tr("Give them {points}, too", points=worth), "follow", change),
        )


def _nothing() -> None:
    """Leave everything as it is."""
