"""The way out: a scored copy of her own spreadsheet, and what became of every row."""

from collections import Counter
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QBrush, QColor, QDesktopServices, QHideEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QTableView,
    QWidget,
)

from grader_app.core.session import Session
from grader_app.errors import GraderError
from grader_app.sheets.results import Outcome as Fate
from grader_app.sheets.results import RowFate
from grader_app.ui import words
from grader_app.ui.cells import TextCells
from grader_app.ui.controls import button, card, column, icon_label, label, row
from grader_app.ui.tasks import Background, Done, Failed, Outcome, Stopped, Task
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.work import ExportPlan, plan_export, snapshot, write_copy

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_HEADERS = ("Cell", "Student", "Question", "Score", "What happens", "Why")
_WIDTHS_PX = (72, 230, 250, 72, 130)
_PLANNED = {
    Fate.WRITTEN: "will be written",
    Fate.UNCHANGED: "stays as it is",
    Fate.BLANK: "blank",
    Fate.NOT_SCORED: "no score",
    Fate.SKIPPED: "left out",
}
_HAPPENED = {**_PLANNED, Fate.WRITTEN: "written", Fate.UNCHANGED: "unchanged"}


class FateTable(QAbstractTableModel):
    """What becomes of each row, before and after the export."""

    def __init__(self, theme: Theme, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._names = {r.cell: r for r in session.roster.responses}
        self.rows: tuple[RowFate, ...] = ()
        self._words = _PLANNED

    def show(self, rows: tuple[RowFate, ...], *, happened: bool) -> None:
        """Show other rows."""
        self.beginResetModel()
        # What is not simply written comes first: that is what she wants to know.
        self.rows = tuple(sorted(rows, key=lambda fate: fate.outcome is Fate.WRITTEN))
        self._words = _HAPPENED if happened else _PLANNED
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_HEADERS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _HEADERS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell."""
        if not index.isValid():
            return None
        fate = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(fate, index.column())
        if role == Qt.ItemDataRole.ForegroundRole:
            colours = self._theme.colours
            quiet = fate.outcome is not Fate.WRITTEN
            warn = fate.outcome is Fate.NOT_SCORED and index.column() == 4
            return QBrush(QColor(colours.look if warn else colours.secondary if quiet else colours.text))
        return None

    def _text(self, fate: RowFate, number: int) -> str:
        response = self._names.get(fate.cell)
        match number:
            case 0:
                return fate.cell.address if response is not None else f"row {fate.cell.row}"
            case 1:
                student = response.student if response is not None else None
                return " · ".join(filter(None, (student.name, student.id))) if student is not None else ""
            case 2:
                return self._session.item(response.item_id).title if response is not None else ""
            case 3:
                score = self._session.score(fate.cell) if response is not None else None
                return words.points(score.points) if score is not None else ""
            case 4:
                return self._words[fate.outcome]
            case _:
                return fate.reason


class ExportPage(QWidget):
    """Where to, what becomes of each row, one button. ``unseen`` answers need her and are not decided."""

    left = Signal()
    exported = Signal()
    failed = Signal(object)

    def __init__(self, theme: Theme, background: Background, session: Session, unseen: int) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._theme = theme
        self._background = background
        self._session = snapshot(session)
        self._task: Task | None = None
        self._target: Path | None = None
        self.fates = FateTable(theme, self._session, self)
        self._build(unseen)
        self._lay_out()
        background.start(self, plan_export(self._session), self._planned)

    def _build(self, unseen: int) -> None:
        theme = self._theme
        self._back = button(theme, "", self.left.emit, kind="quiet", icon="back", hint="Back to the answers")
        self.target = QLineEdit()
        self.target.setAccessibleName("Write the scored copy to")
        self._change = button(theme, "Change…", self._choose_target)
        self.export_button = button(theme, "Export scored copy", self._export, kind="primary", icon="export")
        self.export_button.setEnabled(False)
        self.folder_button = button(theme, "Show in folder", self._show_folder, kind="primary", icon="folder")
        self.folder_button.hide()
        self._cancel = button(theme, "Cancel", self._cancel_export)
        self._cancel.hide()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximum(1000)
        self._bar.setAccessibleName("Exported so far")
        keep = self._bar.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(keep)
        self._bar.hide()
        self._done_icon = icon_label(theme, "check", "sure", 20)
        self._done_icon.hide()
        self.summary = label(kind="strong", wrap=True)
        self._more = label(kind="secondary", wrap=True)
        self._unseen_text = label(_unseen(unseen), "look", wrap=True)
        self._unseen_text.setVisible(unseen > 0)
        self.view = QTableView()
        self.view.setProperty("kind", "inner")
        self.view.setAccessibleName("What becomes of each row")
        self.view.setModel(self.fates)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setItemDelegate(TextCells(theme, self.view, grid=False))
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.verticalHeader().setDefaultSectionSize(32)
        for number, width_px in enumerate(_WIDTHS_PX):
            self.view.setColumnWidth(number, width_px)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.horizontalHeader().setHighlightSections(False)

    def _lay_out(self) -> None:
        where = card()
        target = row(self.target, self._change)
        target.setStretch(0, 1)
        said = column(self.summary, self._more, self._unseen_text, gap=2)
        foot = row(self._done_icon, said, self._cancel, self.folder_button, self.export_button, gap=GAP.m)
        foot.setStretch(1, 1)
        where.setLayout(
            column(label("Scored copy", "strong"), target, GAP.xs, foot, self._bar, gap=GAP.s, margins=GAP.l)
        )
        where.layout().setContentsMargins(GAP.l, GAP.l, GAP.l, GAP.s)  # type: ignore[union-attr]
        rows = card()
        inside = column(self.view, margins=1)
        rows.setLayout(inside)
        page = column(row(self._back, label("Export", "title"), None), GAP.xs, where, GAP.s, rows, gap=GAP.s)
        page.setContentsMargins(GAP.xl, GAP.l, GAP.xl, GAP.l)
        page.setStretch(4, 1)
        self.setLayout(page)

    def _planned(self, outcome: Outcome) -> None:
        if isinstance(outcome, Failed):
            self.failed.emit(outcome.error)
        if isinstance(outcome, Done):
            plan: ExportPlan = outcome.value
            self.target.setText(str(plan.target))
            self.fates.show(plan.rows, happened=False)
            counts = Counter(fate.outcome for fate in plan.rows)
            scores = words.count(len(plan.rows) - counts[Fate.SKIPPED] - counts[Fate.NOT_SCORED], "score")
            self.summary.setText(
                f"{scores} will be written into a copy of “{self._session.roster.source.path.name}”."
            )
            self._more.setText(
                _also(counts) + "Your own file is not touched; an audit of every decision is added."
            )
            self.export_button.setEnabled(True)
            self.export_button.setFocus()

    def _choose_target(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, "Write the scored copy to", self.target.text())
        if chosen:
            self.target.setText(chosen)

    def _export(self) -> None:
        self._target = Path(self.target.text().strip())
        self._show_busy(True)
        self._task = self._background.start(
            self,
            write_copy(self._session, self._target),
            self._ended,
            lambda share: self._bar.setValue(round(1000 * share)),
        )

    def _cancel_export(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop an export that she leaves; minimising the window is not leaving."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._cancel_export()

    def _ended(self, outcome: Outcome) -> None:
        self._show_busy(False)
        match outcome:
            case Done(value=report):
                self.fates.show(report.rows, happened=True)
                self._done_icon.show()
                self._unseen_text.hide()
                self.summary.setText(
                    f"{words.count(report.written, 'score')} written to “{report.target.name}”."
                )
                self._more.setText(
                    f"The audit is in “{Path(report.audit).name}”. Your own file was not touched."
                )
                self.export_button.hide()
                self._change.setEnabled(False)
                self.target.setReadOnly(True)
                self.folder_button.show()
                self.folder_button.setFocus()
                self.exported.emit()
            case Failed(error=error):
                self.failed.emit(error)
            case Stopped():
                self.failed.emit(
                    GraderError("The export was stopped.", hint="Nothing was written.", code="stopped")
                )

    def _show_busy(self, busy: bool) -> None:
        self.export_button.setEnabled(not busy)
        self._back.setEnabled(not busy)
        self._cancel.setVisible(busy)
        self._bar.setValue(0)
        self._bar.setVisible(busy)

    def _show_folder(self) -> None:
        if self._target is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target.parent)))


def _unseen(number: int) -> str:
    if number == 1:
        return "1 answer that needs you has only a proposed score so far."
    return f"{number:,} answers that need you have only a proposed score so far."


def _also(counts: Counter[Fate]) -> str:
    """Return what else becomes of the rows, as a sentence."""
    parts = [
        f"{counts[fate]:,} {text}"
        for fate, text in (
            (Fate.UNCHANGED, "keep the mark they have"),
            (Fate.BLANK, "are blank"),
            (Fate.NOT_SCORED, "have no score"),
        )
        if counts[fate]
    ]
    if counts[Fate.SKIPPED]:
        parts.append(f"{words.count(counts[Fate.SKIPPED], 'row')} left out")
    return f"Of all answers {', '.join(parts)}. " if parts else ""
