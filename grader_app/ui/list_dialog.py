"""A small window with a list to read: which rows are left out, who stands on two of them."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QTableView, QWidget

from grader_app.ui.cells import TextCells
from grader_app.ui.controls import button, card, column, label, row
from grader_app.ui.headed_rows import HeadedRows, Index
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_SIZE_PX = (720, 480)


class TextTable(HeadedRows):
    """Rows of text."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell; pointing at one shows all of it."""
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.rows[index.row()][index.column()]
        return None


class ListDialog(QDialog):
    """A title, a sentence that says what the list is, and the list."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        title: str,
        sentence: str,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Make the dialog; ``action`` is what can be done with all that is listed."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = TextTable(headings, parent=self)
        self.table.show_rows(rows)
        self.view = QTableView()
        dress_list(theme, self.view, title)
        self.view.setModel(self.table)
        self.view.resizeColumnsToContents()
        for number in range(len(headings) - 1):
            self.view.setColumnWidth(number, min(self.view.columnWidth(number) + GAP.l, 260))
        self.view.horizontalHeader().setStretchLastSection(True)
        close = button(theme, tr("Close"), self.accept, kind="primary")
        close.setDefault(True)
        frame = card()
        frame.setLayout(column(self.view, margins=1))
        said = label(sentence, "secondary", wrap=True)
        below = row(None, close)
        if action is not None:
            text, act = action
            self.action_button = button(theme, text, self.accept)
            self.action_button.clicked.connect(lambda _checked=False: act())
            below.insertWidget(0, self.action_button)
        inside = column(label(title, "title"), said, frame, below, gap=GAP.m, margins=GAP.xl)
        inside.setStretch(2, 1)
        self.setLayout(inside)
        self.resize(*_SIZE_PX)
        close.setFocus()


def dress_list(theme: Theme, view: QTableView, name: str) -> None:
    """Give a table that is read row by row its looks."""
    view.setProperty("kind", "inner")
    view.setAccessibleName(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setItemDelegate(TextCells(theme, view, grid=False))
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(32)
    view.horizontalHeader().setHighlightSections(False)
