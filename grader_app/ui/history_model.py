"""The teacher's actions as a table: the latest at the top, what she took back above it."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont

from grader_app.core.roster import Cell
from grader_app.core.session import Change
from grader_app.ui.headed_rows import HeadedRows, Index
from grader_app.ui.marking import Marking
from grader_app.ui.theme import Theme
from grader_app.ui.translation import marked, tr, translated

_SHOWN_LETTERS = 200


class Column(IntEnum):
    """The columns."""

    NUMBER = 0
    ACTION = 1
    QUESTION = 2
    ANSWER = 3
    STUDENT = 4


_HEADERS = {
    Column.NUMBER: marked("No."),
    Column.ACTION: marked("Action"),
    Column.QUESTION: marked("Question"),
    Column.ANSWER: marked("Answer"),
    Column.STUDENT: marked("Student"),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which actions are listed: those of a question, if one is given, and of students with these letters."""

    item_id: str | None = None
    student: str = ""


class HistoryTable(HeadedRows):
    """Adapter over the session's history; rows are made as they are asked for."""

    def __init__(self, theme: Theme, marking: Marking, parent: QObject | None = None) -> None:
        super().__init__([translated(_HEADERS[column]) for column in Column], parent=parent)
        self._theme = theme
        self._marking = marking
        self._wanted = Wanted()
        self.refresh()
        marking.changed.connect(self.refresh)

    def show(self, wanted: Wanted) -> None:
        """List other actions."""
        self._wanted = wanted
        self.refresh()

    def refresh(self) -> None:
        """Make the list anew."""
        changes = self._marking.session.history
        self.show_rows([n for n in reversed(range(len(changes))) if self._is_listed(changes[n])])

    def number(self, row: int) -> int:
        """Return which action stands in a row, counted from 0."""
        number: int = self.rows[row]
        return number

    def change(self, row: int) -> Change:
        """Return the action in a row."""
        return self._marking.session.history[self.number(row)]

    def cell(self, row: int) -> Cell | None:
        """Return the answer an action is about, the one that stands for all where there are several."""
        change = self.change(row)
        return change.source or (change.edits[-1].cell if change.edits else None)

    def is_undone(self, row: int) -> bool:
        """Whether an action was taken back."""
        return self.number(row) >= self._marking.session.done

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; what was taken back is grey, and says so."""
        if not index.isValid():
            return None
        undone = self.is_undone(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self._text(index.row(), Column(index.column()))
            return tr("{text}, taken back", text=text) if undone else text
        if role == Qt.ItemDataRole.ForegroundRole and undone:
            return QColor(self._theme.colours.secondary)
        if role == Qt.ItemDataRole.FontRole and undone:
            font = QFont()
            font.setItalic(True)
            return font
        return None

    def _text(self, row: int, column: Column) -> str:
        change, cell, session = self.change(row), self.cell(row), self._marking.session
        match column:
            case Column.NUMBER:
                return str(self.number(row) + 1)
            case Column.ACTION:
                undone = self.is_undone(row)
                return tr("{action} (taken back)", action=change.label) if undone else change.label
            case Column.QUESTION:
                return session.item(session.response(cell).item_id).title if cell is not None else ""
            case Column.ANSWER:
                return self._answer(change, cell)
            case _:
                alone = cell is not None and len(change.edits) == 1
                return self._marking.names.of(cell) if alone and cell is not None else ""

    def _answer(self, change: Change, cell: Cell | None) -> str:
        if cell is None:
            return tr("the points of all answers")
        if len(change.edits) > 1:
            return tr("%n answers", n=len(change.edits))
        text = " ".join(self._marking.session.response(cell).text[:_SHOWN_LETTERS].split())
        return text or tr("nothing written")

    def _is_listed(self, change: Change) -> bool:
        wanted, names, session = self._wanted, self._marking.names, self._marking.session
        if wanted == Wanted():
            return True
        return any(
            wanted.item_id in (None, session.response(edit.cell).item_id)
            and any(wanted.student in name.casefold() for name in names.searched(edit.cell))
            for edit in change.edits
        )
