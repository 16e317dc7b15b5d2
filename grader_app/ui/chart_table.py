"""Figures and words in rows: read-only, one row chosen by click or Enter."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from grader_app.ui.headed_rows import HeadedRows, Index
from grader_app.ui.tokens import GAP, TYPE

_Mode = QHeaderView.ResizeMode


class _Rows(HeadedRows):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text = self.rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text.replace("\n", " ")
            case Qt.ItemDataRole.ToolTipRole:
                return text if index.column() not in self.figures else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.side(index.column())
            case _:
                return None


class FigureTable(QTableView):
    """A list with columns; the ``wide`` one takes the room that is left, those of ``figures`` stand right.

    One that ``fits`` is as high as its rows, as long as there is room.
    """

    row_chosen = Signal(int)
    """The row that is shown as chosen now, by click or arrow."""
    row_opened = Signal(int)
    """A row that was double-clicked, or Enter was pressed on."""

    def __init__(
        self,
        name: str,
        columns: Sequence[str],
        *,
        wide: int = 0,
        figures: Sequence[int] = (),
        fits: bool = False,
    ) -> None:
        super().__init__()
        self._fits = fits
        if fits:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._rows = _Rows(columns, frozenset(figures))
        self.setModel(self._rows)
        self.setAccessibleName(name)
        self.setProperty("kind", "inner")
        self.setProperty("figures", "true")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        below = self.verticalHeader()
        below.hide()
        below.setDefaultSectionSize(TYPE.target)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        for number in range(len(columns)):
            head.setSectionResizeMode(number, _Mode.Stretch if number == wide else _Mode.ResizeToContents)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.activated.connect(lambda index: self.row_opened.emit(index.row()))

    def show_rows(self, rows: Sequence[Sequence[str]], current: int | None = None) -> None:
        """Show other rows; ``current`` is the one that is chosen."""
        self.selectionModel().blockSignals(True)
        self._rows.show_rows(rows)
        if current is not None and current < len(rows):
            self.selectRow(current)
        self.selectionModel().blockSignals(False)
        self.viewport().update()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size it likes."""
        usual = super().sizeHint()
        if not self._fits:
            return usual
        rows_px = self._rows.rowCount() * self.verticalHeader().defaultSectionSize()
        around_px = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + GAP.xs
        return QSize(usual.width(), rows_px + around_px)

    @property
    def texts(self) -> list[list[str]]:
        """All that is shown."""
        rows = self._rows
        return [
            [rows.data(rows.index(row, column)) for column in range(rows.columnCount())]
            for row in range(rows.rowCount())
        ]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row, so that the arrows have somewhere to start."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0, 0))

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.row_chosen.emit(current.row())
