"""Which answers she looked at, so that she can go back to one: back is not undo."""

from grader_app.core.roster import Cell

_LONGEST = 1_000


class Trail:
    """Like the pages of a browser: going somewhere new forgets what lay ahead."""

    def __init__(self) -> None:
        self._cells: list[Cell] = []
        self._at = -1

    def visit(self, cell: Cell) -> None:
        """Note that an answer is shown; one that `back` or `forward` gave is where she is already."""
        if self._cells[self._at : self._at + 1] != [cell]:
            self._cells = [*self._cells[: self._at + 1], cell][-_LONGEST:]
            self._at = len(self._cells) - 1

    def back(self) -> Cell | None:
        """Return the answer looked at before, None at the first."""
        return self._step(-1)

    def forward(self) -> Cell | None:
        """Return the answer that `back` came from, None at the last."""
        return self._step(1)

    def _step(self, step: int) -> Cell | None:
        if not 0 <= self._at + step < len(self._cells):
            return None
        self._at += step
        return self._cells[self._at]
