"""One question's comments, and what she does with them: give, take off, write, change, put away."""

from collections.abc import Sequence
from dataclasses import replace

from grader_app.core import comments
from grader_app.core.comments import Bank, Comment, Given, Suggestion
from grader_app.core.groups import Group
from grader_app.core.roster import Cell
from grader_app.core.session import Override
from grader_app.ui.marking import Marking
from grader_app.ui.translation import tr


class CommentBank:
    """Adapter over `Marking` for the comments of one question. Everything is saved at once."""

    def __init__(self, marking: Marking, item_id: str) -> None:
        self._marking = marking
        self.item_id = item_id

    @property
    def title(self) -> str:
        """What the question is called."""
        return self._marking.session.item(self.item_id).title

    @property
    def bank(self) -> Bank:
        """The comments as they are now."""
        return self._marking.kept.bank(self.item_id)

    @property
    def given(self) -> Given:
        """Which of them stand under which answers."""
        session = self._marking.session
        found = ((r.cell, session.said(r.cell).comments) for r in session.responses(self.item_id))
        return {cell: numbers for cell, numbers in found if numbers}

    def users(self, number: int) -> tuple[Cell, ...]:
        """Return the answers that have a comment."""
        return comments.users(self.given, number)

    def of(self, cell: Cell) -> tuple[Comment, ...]:
        """Return the comments under an answer, in their order."""
        bank = self.bank
        return tuple(Comment(n, bank.text(n)) for n in self._marking.session.said(cell).comments)

    def suggested(self, cell: Cell, groups: Sequence[Group]) -> tuple[Suggestion, ...]:
        """Return the comments an answer does not have, those of like answers first."""
        return comments.suggest(self.bank, self.given, groups, cell)

    def give(self, cells: Sequence[Cell], number: int) -> bool:
        """Put a comment under answers, below those they have."""
        said = {cell: self._marking.session.said(cell) for cell in cells}
        new: dict[Cell, Override | None] = {
            cell: replace(each, comments=(*each.comments, number))
            for cell, each in said.items()
            if number not in each.comments
        }
        return not new or self._marking.apply(tr("Comment for %n answers", n=len(new)), new)

    def take_off(self, cells: Sequence[Cell], number: int) -> bool:
        """Take a comment off answers."""
        said = {cell: self._marking.session.said(cell) for cell in cells}
        new: dict[Cell, Override | None] = {
            cell: replace(each, comments=tuple(n for n in each.comments if n != number))
            for cell, each in said.items()
            if number in each.comments
        }
        return not new or self._marking.apply(tr("Take a comment off %n answers", n=len(new)), new)

    def write(self, text: str) -> Comment | None:
        """Add a comment to the bank; one with the same words is taken instead. None: it was not saved."""
        bank, comment = comments.write(self.bank, text)
        return comment if bank == self.bank or self._keep(bank) else None

    def change(self, number: int, text: str) -> bool:
        """Give a comment other words, wherever it stands."""
        return self._keep(comments.edit(self.bank, number, text))

    def remove(self, number: int) -> bool:
        """Put a comment away, and take it off the answers that have it."""
        return self.take_off(self.users(number), number) and self._keep(comments.remove(self.bank, number))

    def _keep(self, bank: Bank) -> bool:
        kept = self._marking.kept
        return self._marking.keep(replace(kept, banks={**kept.banks, self.item_id: bank}))
