"""The questions on the left: how far each is, how many answers need her, how the scores lie."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from grader_app.core.roster import Cell
from grader_app.core.standing import Tally
from grader_app.ui import words
from grader_app.ui.distribution import paint_bars
from grader_app.ui.marking import Marking
from grader_app.ui.theme import Theme, figures
from grader_app.ui.tokens import GAP, TYPE
from grader_app.ui.translation import tr

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
"""So many answers change at once only while they are scored."""
_ROW_PX = 76
_RING_PX = 16
_BARS_PX = 44
_LINE_PX = 16


class QuestionTable(QAbstractListModel):
    """The questions that have answers, in the order of the sheet."""

    def __init__(self, marking: Marking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marking = marking
        session = marking.session
        self.items = tuple(item for item in session.items if session.responses(item.id))
        marking.changed.connect(self._changed)
        marking.scheme_changed.connect(self._scheme_changed)

    def _scheme_changed(self) -> None:
        """Take the questions with the points in force."""
        self.items = tuple(self._marking.session.item(item.id) for item in self.items)

    def tally(self, row: int) -> Tally:
        """Return a question in figures."""
        return self._marking.tally(self.items[row].id)

    def row(self, item_id: str) -> int:
        """Return where a question stands."""
        return next(row for row, item in enumerate(self.items) if item.id == item_id)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many questions there are."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a question's title, or what a screen reader says of it."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.title}, {progress(self.tally(index.row()))}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.prompt
        return None

    def _changed(self, cells: frozenset[Cell]) -> None:
        touched = {self._marking.session.response(cell).item_id for cell in cells}
        for row, item in enumerate(self.items):
            if item.id in touched:
                self.dataChanged.emit(self.index(row), self.index(row))


def progress(tally: Tally) -> str:
    """``21 of 30 decided · 4 need you``."""
    decided, total = words.number(tally.decided), words.number(tally.total)
    said = tr("{decided} of {total} decided", decided=decided, total=total)
    return f"{said} · {tr('%n need you', n=tally.needs)}" if tally.needs else said


class QuestionList(QListView):
    """The questions, one of them current."""

    def __init__(self, theme: Theme, model: QuestionTable) -> None:
        super().__init__()
        self.setProperty("kind", "inner")
        self.setAccessibleName(tr("Questions"))
        self.table = model
        self.setModel(model)
        self.setItemDelegate(_QuestionDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters and figures are the desk's keys."""


class _QuestionDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QuestionList) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, QuestionTable):
            return
        colours, tally = self._theme.colours, model.tally(index.row())
        area = QRect(option.rect).adjusted(GAP.xs, 2, -GAP.xs, -2)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            focused = self._list.hasFocus()
            painter.setPen(QPen(QColor(colours.accent), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint(colours.accent)))
            painter.drawRoundedRect(area, TYPE.corner, TYPE.corner)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint(colours.text, 0.04)))
            painter.drawRoundedRect(area, TYPE.corner, TYPE.corner)
        inner = area.adjusted(GAP.s, GAP.s, -GAP.s, -GAP.s)
        self._ring(painter, QRectF(inner.left(), inner.top() + 1, _RING_PX, _RING_PX), tally)
        words_left = inner.left() + _RING_PX + GAP.s
        self._title(
            painter, QRect(words_left, inner.top(), inner.right() - words_left, inner.height()), index
        )
        small = figures(QFont(painter.font()))
        small.setPixelSize(TYPE.small)
        small.setWeight(QFont.Weight.Normal)
        painter.setFont(small)
        bars_px = min(_BARS_PX, 10 * len(tally.by_level))
        below = QRect(words_left, inner.bottom() - _LINE_PX, inner.right() - words_left - bars_px, _LINE_PX)
        self._figures(painter, below, tally)
        paint_bars(
            painter,
            QRectF(inner.right() - bars_px, inner.bottom() - 20, bars_px, 20),
            tally.by_level,
            colours,
        )
        painter.restore()

    def _figures(self, painter: QPainter, area: QRect, tally: Tally) -> None:
        """Write how far the question is: shorter where there is little room, and then how many need her."""
        colours, metrics = self._theme.colours, painter.fontMetrics()
        done, total = words.number(tally.decided), words.number(tally.total)
        need = tr("%n need you", n=tally.needs) if tally.needs else ""
        room = area.width() - (GAP.m + metrics.horizontalAdvance(need) if need else 0)
        ways = (tr("{decided} of {total}", decided=done, total=total), f"{done}/{total}")
        decided = next((way for way in ways if metrics.horizontalAdvance(way) <= room), "")
        if decided:
            painter.setPen(QColor(colours.secondary))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, decided)
            area = area.adjusted(metrics.horizontalAdvance(decided) + GAP.m, 0, 0, 0)
        painter.setPen(QColor(colours.look))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, need)

    def _title(self, painter: QPainter, area: QRect, index: Index) -> None:
        font = QFont(painter.font())
        font.setPixelSize(TYPE.body)
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.text))
        title = str(index.data())
        painter.drawText(
            area.adjusted(0, 0, 0, -18),
            Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
            painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, 2 * area.width() - 24),
        )

    def _ring(self, painter: QPainter, area: QRectF, tally: Tally) -> None:
        """Paint a circle that fills up as answers are decided."""
        colours = self._theme.colours
        share = tally.decided / tally.total if tally.total else 0.0
        area = area.adjusted(1, 1, -1, -1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.sure if share == 1 else colours.secondary), 1.5))
        painter.drawEllipse(area)
        if share:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.sure if share == 1 else colours.secondary))
            painter.drawPie(area.adjusted(2, 2, -2, -2), 90 * 16, -round(360 * 16 * share))
