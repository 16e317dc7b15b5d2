"""How the table of answers looks and is moved through."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from grader_app.core.roster import Cell
from grader_app.core.score import DecidedBy
from grader_app.core.standing import State
from grader_app.ui import words
from grader_app.ui.empty_list import paint_empty
from grader_app.ui.fading import Fading
from grader_app.ui.icons import paint_icon
from grader_app.ui.marking import Marking
from grader_app.ui.response_table import Column, ResponseTable
from grader_app.ui.theme import Theme, figures
from grader_app.ui.tokens import EMPTY_TINT, GAP, TYPE
from grader_app.ui.translation import tr

_STEPS = 4
_DONE_TINT = 0.22
_WIDTHS_PX = {Column.SCORE: 56, Column.CONFIDENCE: 96, Column.STATUS: 156}


class ResponseList(QTableView):
    """A table of answers: rows of one height, one current row, no editing."""

    def __init__(self, theme: Theme, marking: Marking, model: ResponseTable) -> None:
        super().__init__()
        self._theme = theme
        self.empty_text = ""
        self.fading = Fading(self.viewport())
        self.setProperty("kind", "inner")
        self.setProperty("ring", "row")
        self.setAccessibleName(tr("Answers"))
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(theme, marking, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(TYPE.row)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(True)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(Column.ANSWER, QHeaderView.ResizeMode.Stretch)
        for column, width_px in _WIDTHS_PX.items():
            self.setColumnWidth(column, max(width_px, columns.sectionSizeHint(column)))
        columns.setSortIndicator(Column.STATUS, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters and figures are the desk's keys."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or a sentence where there are none."""
        super().paintEvent(event)
        paint_empty(self, self._theme, self.empty_text)


class _RowDelegate(QStyledItemDelegate):
    """Paints a row: what was written, the score, how sure, and why it needs her."""

    def __init__(self, theme: Theme, marking: Marking, parent: ResponseList) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marking = marking
        self._list = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height all rows have."""
        return QSize(TYPE.row, TYPE.row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell of the table."""
        model = index.model()
        if not isinstance(model, ResponseTable):
            return
        colours, area = self._theme.colours, QRect(option.rect)
        cell, column = model.cell(index.row()), Column(index.column())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(option.state & QStyle.StateFlag.State_Active) and self._list.hasFocus()
        if selected:
            painter.fillRect(area, QColor(colours.tint(colours.accent if focused else colours.secondary)))
            if column is Column.ANSWER:
                bar = QRect(area.left(), area.top(), 3, area.height())
                painter.fillRect(bar, QColor(colours.accent if focused else colours.secondary))
        if done := self._list.fading.strength(cell):
            tint = QColor(colours.sure)
            tint.setAlphaF(_DONE_TINT * done)
            painter.fillRect(area, tint)
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(colours.line))
        state = self._marking.state(cell)
        inner = area.adjusted(GAP.s if column is not Column.ANSWER else GAP.m, 0, -GAP.s, 0)
        text = model.text(cell, column)
        match column:
            case Column.ANSWER:
                done = state is State.DECIDED
                painter.setPen(QColor(colours.secondary if done or not text else colours.text))
                self._text(painter, inner, text or tr("nothing written"), italic=not text)
            case Column.SCORE:
                painter.setFont(figures(painter.font()))
                font = painter.font()
                font.setWeight(QFont.Weight.DemiBold)
                painter.setFont(font)
                painter.setPen(QColor(colours.sure if state is State.DECIDED else colours.text))
                self._text(painter, inner, text or "–")
            case Column.CONFIDENCE:
                self._confidence(painter, inner, cell, text)
            case Column.STATUS:
                self._status(painter, inner, state, cell, text)
        painter.restore()

    def _confidence(self, painter: QPainter, area: QRect, cell: Cell, text: str) -> None:
        if not text:
            return
        colours = self._theme.colours
        score = self._marking.session.score(cell)
        share = score.confidence if score is not None and score.confidence is not None else 0.0
        full = max(1, min(_STEPS, round(share * _STEPS)))
        bottom = area.center().y() + 6
        painter.setPen(Qt.PenStyle.NoPen)
        empty = colours.tint(colours.text, EMPTY_TINT)
        for step in range(_STEPS):
            height = 4 + 3 * step
            bar = QRectF(area.left() + step * 6, bottom - height, 4, height)
            painter.setBrush(QColor(colours.secondary if step < full else empty))
            painter.drawRoundedRect(bar, 1, 1)
        painter.setPen(QColor(colours.secondary))
        painter.setFont(figures(painter.font()))
        self._text(painter, area.adjusted(_STEPS * 6 + GAP.s, 0, 0, 0), text)

    def _status(self, painter: QPainter, area: QRect, state: State, cell: Cell, text: str) -> None:
        colours = self._theme.colours
        found = self._marking.triage(cell)
        if state is State.NEEDS_YOU and found is not None:
            name, colour = words.FLAG_ICON[found.flags[0]], colours.look
        elif state is State.DECIDED:
            score = self._marking.session.score(cell)
            name = "sheet" if score is not None and score.decided_by is DecidedBy.MARK else "check"
            colour = colours.sure
        elif state is State.SURE:
            name, colour = "", colours.secondary
        else:
            name, colour = "waiting", colours.secondary
        if name:
            paint_icon(painter, name, colour, QRectF(area.left(), area.center().y() - 8, 16, 16))
        painter.setPen(QColor(colour))
        self._text(painter, area.adjusted(16 + GAP.xs + 2, 0, 0, 0), text)

    @staticmethod
    def _text(painter: QPainter, area: QRect, text: str, *, italic: bool = False) -> None:
        if italic:
            font = painter.font()
            font.setItalic(True)
            painter.setFont(font)
        # No row is a thousand letters wide, and measuring a whole essay for each repaint is slow.
        shown = painter.fontMetrics().elidedText(text[:400], Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
