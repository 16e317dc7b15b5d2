"""The answers to one question as a table: filtered, searched and sorted here, since a proxy is too slow."""

from collections.abc import Callable, Iterable
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from grader_app.core.roster import Cell, Response
from grader_app.core.session import DecidedBy
from grader_app.core.standing import State
from grader_app.ui import words
from grader_app.ui.marking import Marking
from grader_app.ui.minutes import Budget
from grader_app.ui.translation import marked, tr, translated

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Column(IntEnum):
    """The columns of the table."""

    ANSWER = 0
    SCORE = 1
    CONFIDENCE = 2
    STATUS = 3


_HEADERS = {
    Column.ANSWER: (marked("Answer"), marked("Sort by place in the spreadsheet")),
    Column.SCORE: (marked("Score"), marked("Sort by score")),
    Column.CONFIDENCE: (marked("Confidence"), marked("Sort by confidence")),
    Column.STATUS: (marked("Status"), marked("Sort by who needs you first")),
}
_WHOSE = {
    DecidedBy.TEACHER: marked("yours"),
    DecidedBy.ACCEPTED: marked("accepted"),
    DecidedBy.MARK: marked("in your sheet"),
}


class Show(StrEnum):
    """Which answers are listed."""

    NEEDS_YOU = "needs-you"
    ALL = "all"
    DECIDED = "decided"
    PLAN = "plan"
    """What helps most in the minutes she has."""


_WANTED = {Show.NEEDS_YOU: State.NEEDS_YOU, Show.DECIDED: State.DECIDED}


class ResponseTable(QAbstractTableModel):
    """Adapter over `Marking`. It holds which answers are listed in which order, at first none, no more.

    A row never moves by itself: an answer decided in the list of those that need her stays where it is,
    ticked, until the list is made anew with `refresh`, `show` or `search`.
    """

    def __init__(self, marking: Marking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marking = marking
        self.item_id = marking.session.items[0].id
        self.showing = Show.ALL
        self.searched = ""
        self.sorted_by = Column.STATUS
        self.direction = Qt.SortOrder.AscendingOrder
        self.budget: Budget | None = None
        self._listed: list[Cell] = []
        self._cells: list[Cell] = []
        self._rows: dict[Cell, int] = {}
        self._keys: dict[Column, Callable[[Cell], Any]] = {
            Column.SCORE: self._points,
            Column.CONFIDENCE: self._confidence,
            Column.STATUS: marking.order,
        }
        marking.changed.connect(self._changed)

    # What the desk asks for

    def show(self, showing: Show, item_id: str | None = None) -> None:
        """List other answers, of another question if one is given."""
        self.showing = showing
        self.item_id = item_id or self.item_id
        self.refresh()

    def search(self, text: str) -> None:
        """List only what holds ``text``, in the answer or the student's name or id; ``=2``: has 2 points."""
        self.searched = text.strip().casefold()
        self.refresh()

    def refresh(self) -> None:
        """Make the list anew."""
        self.beginResetModel()
        responses = self._marking.names.responses(self.item_id)
        self._listed = [response.cell for response in responses if self._is_listed(response)]
        self._order()
        self.endResetModel()

    def rename(self) -> None:
        """Follow names that were hidden or shown: the same answers, those that are equal in another order.

        Only in a search it hangs on the names which answers are listed.
        """
        if self.searched:
            self.refresh()
            return
        self.beginResetModel()
        responses = self._marking.names.responses(self.item_id)
        self._listed = [response.cell for response in responses if response.cell in self._rows]
        self._order()
        self.endResetModel()

    def cell(self, row: int) -> Cell:
        """Return the answer in a row."""
        return self._cells[row]

    def row(self, cell: Cell) -> int | None:
        """Return the row of an answer, None when it is not listed."""
        return self._rows.get(cell)

    def next_needing(self, row: int) -> int | None:
        """Return the row of the next answer that needs her, from below ``row`` round to the top.

        In the minutes she has, every answer of the list does until it is decided.
        """
        count = len(self._cells)
        for step in range(1, count + 1):
            candidate = (row + step) % count
            cell = self._cells[candidate]
            planned = self.budget is not None and self.showing is Show.PLAN
            if self._marking.state(cell) is State.NEEDS_YOU or (
                planned and Budget.is_open(self._marking, cell)
            ):
                return candidate
        return None

    # What Qt asks for

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many answers are listed."""
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        title, tip = _HEADERS[Column(section)]
        if role == Qt.ItemDataRole.DisplayRole:
            return translated(title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return translated(tip)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; the delegate asks `cell` for the rest."""
        if not index.isValid() or role not in _TEXT_ROLES:
            return None
        text = self.text(self._cells[index.row()], Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = translated(_HEADERS[Column(index.column())][0])
            return f"{title}: {text or tr('none')}"
        return text

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows; answers that are equal stay in sheet order."""
        if not 0 <= column < len(Column):
            return
        self.sorted_by, self.direction = Column(column), order
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        cells = [self._cells[index.row()] for index in before]
        self._order()
        after = [
            self.index(self._rows[cell], index.column()) for cell, index in zip(cells, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def text(self, cell: Cell, column: Column) -> str:
        """Return what a column says about an answer."""
        marking = self._marking
        response = marking.session.response(cell)
        score = marking.session.score(cell)
        match column:
            case Column.ANSWER:
                return " ".join(response.text.split())
            case Column.SCORE:
                return words.points(score.points) if score is not None else ""
            case Column.CONFIDENCE:
                sure = score is not None and score.confidence is not None
                return words.percent(score.confidence) if sure and score and score.confidence else ""
            case _:
                return self._status(cell)

    def _status(self, cell: Cell) -> str:
        marking = self._marking
        state = marking.state(cell)
        if state is State.DECIDED:
            score = marking.session.score(cell)
            return translated(_WHOSE[score.decided_by]) if score is not None else ""
        if state is State.NEEDS_YOU:
            found = marking.triage(cell)
            return words.flag(found.flags[0]) if found is not None else ""
        return tr("sure") if state is State.SURE else tr("waiting")

    def _is_listed(self, response: Response) -> bool:
        wanted = _WANTED.get(self.showing)
        if wanted is not None and self._marking.state(response.cell) is not wanted:
            return False
        if self.showing is Show.PLAN and (self.budget is None or response.cell not in self.budget.place):
            return False
        if self.searched.startswith("="):
            return self._has_points(response.cell, self.searched[1:].strip())
        found = (response.text, *self._marking.names.searched(response.cell)) if self.searched else ()
        return not self.searched or any(self.searched in text.casefold() for text in found)

    def _has_points(self, cell: Cell, text: str) -> bool:
        score = self._marking.session.score(cell)
        return score is not None and words.points(score.points) == text

    def _order(self) -> None:
        falling = self.direction is Qt.SortOrder.DescendingOrder
        if self.showing is Show.PLAN and self.budget is not None and self.sorted_by is Column.STATUS:
            self._cells = sorted(self._listed, key=self.budget.place.__getitem__, reverse=falling)
        elif self.sorted_by is Column.ANSWER:
            self._cells = self._listed[::-1] if falling else self._listed
        else:
            self._cells = sorted(self._listed, key=self._keys[self.sorted_by], reverse=falling)
        self._rows = {cell: row for row, cell in enumerate(self._cells)}

    def _points(self, cell: Cell) -> float:
        score = self._marking.session.score(cell)
        return score.points if score is not None else -1.0

    def _confidence(self, cell: Cell) -> float:
        """Return the model's confidence; what it did not decide comes after all that it did."""
        score = self._marking.session.score(cell)
        return score.confidence if score is not None and score.confidence is not None else 2.0

    def _changed(self, cells: Iterable[Cell]) -> None:
        rows = [row for cell in cells if (row := self._rows.get(cell)) is not None]
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(Column) - 1))


_TEXT_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})
