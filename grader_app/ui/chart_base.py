"""A chart: drawn here in the look of the window, in black on white where it is copied or saved."""

from abc import abstractmethod
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QToolTip, QWidget

from grader_app.errors import GraderError
from grader_app.ui.chart_export import Figures, copy_figures, copy_picture, save_picture
from grader_app.ui.controls import button
from grader_app.ui.theme import Theme, figures
from grader_app.ui.tokens import TYPE, Colours
from grader_app.ui.translation import tr


class Chart(QWidget):
    """What all charts have: a name, figures, a menu and keys to copy and save, marks under the pointer."""

    mark_chosen = Signal(int)
    """A bar was clicked, or Enter pressed on it."""
    failed = Signal(object)
    """GraderError: the picture was not saved."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.theme = theme
        self.title = title
        self.marked = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    # What each chart says of itself

    @abstractmethod
    def figures(self) -> Figures:
        """Return what is shown, as a table."""

    @abstractmethod
    def marks(self, area: QRectF) -> list[tuple[QRectF, str]]:
        """Return where its bars can be pointed at, and what each says."""

    @abstractmethod
    def draw(self, painter: QPainter, area: QRectF, colours: Colours) -> None:
        """Draw it into ``area``; the font is set."""

    # Copied and saved

    def menu(self) -> QMenu:
        """Return what can be done with it."""
        made = QMenu(self)
        made.addAction(tr("Copy as a picture"), QKeySequence("Ctrl+C"), lambda: copy_picture(self))
        made.addAction(tr("Copy the figures"), QKeySequence("Ctrl+Shift+C"), lambda: copy_figures(self))
        made.addSeparator()
        made.addAction(tr("Save as PNG…"), QKeySequence("Ctrl+S"), lambda: self._save("png"))
        made.addAction(tr("Save as SVG…"), QKeySequence("Ctrl+Shift+S"), lambda: self._save("svg"))
        return made

    def menu_button(self) -> QPushButton:
        """Return a small button that opens the menu."""
        made = button(self.theme, "", kind="quiet", icon="export", hint=tr("Copy or save this chart"))
        made.setAccessibleName(tr("Copy or save: {chart}", chart=self.title))
        made.clicked.connect(lambda: self.menu().popup(made.mapToGlobal(made.rect().bottomLeft())))
        return made

    def _save(self, kind: str) -> None:
        name = "".join(c for c in self.title if c.isalnum() or c in " -_").strip() or "chart"
        kinds = {"png": tr("PNG pictures (*.png)"), "svg": tr("SVG pictures (*.svg)")}
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save this chart"), f"{name}.{kind}", kinds[kind])
        if chosen:
            try:
                save_picture(self, Path(chosen).with_suffix(f".{kind}"))
            except GraderError as error:
                self.failed.emit(error)

    # Painting

    def named(self) -> None:
        """Tell screen readers what is shown now."""
        self.setAccessibleName(self.title)
        self.setAccessibleDescription(self.figures().spoken())
        self.update()

    def letters(self) -> QFont:
        """Return the font of its words."""
        font = figures(QFont(self.font()))
        font.setPixelSize(TYPE.small)
        return font

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it, and where the focus is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.letters())
        self.draw(painter, self._area, self.theme.colours)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.theme.colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    @property
    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(4, 4, -4, -4)

    # Pointing

    def event(self, event: QEvent) -> bool:
        """Say at the pointer what a bar stands for."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._at(event.pos().x(), event.pos().y())
            if number >= 0:
                QToolTip.showText(event.globalPos(), self.marks(self._area)[number][1], self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark what is pointed at, and say its number at once."""
        number = self._at(event.position().x(), event.position().y())
        if number != self.marked:
            self._mark(number)
            if number >= 0:
                text = self.marks(self._area)[number][1]
                QToolTip.showText(event.globalPosition().toPoint(), text, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a bar."""
        number = self._at(event.position().x(), event.position().y())
        if event.button() is Qt.MouseButton.LeftButton and number >= 0:
            self.mark_chosen.emit(number)

    def leaveEvent(self, event: QEvent) -> None:
        """Mark nothing any more."""
        super().leaveEvent(event)
        self._mark(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy and save."""
        self.menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from bar to bar, choose one, copy, save."""
        count = len(self.marks(self._area))
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
        }.get(Qt.Key(event.key()))
        typed = QKeySequence(event.keyCombination()).toString()
        if step is not None and count:
            self._mark(min(max(self.marked + step, 0), count - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.marked >= 0:
            self.mark_chosen.emit(self.marked)
        elif typed == "Ctrl+C":
            copy_picture(self)
        elif typed == "Ctrl+Shift+C":
            copy_figures(self)
        elif typed in ("Ctrl+S", "Ctrl+Shift+S"):
            self._save("svg" if "Shift" in typed else "png")
        else:
            super().keyPressEvent(event)

    def _at(self, x: float, y: float) -> int:
        marks = self.marks(self._area)
        return next((number for number, (where, _) in enumerate(marks) if where.contains(x, y)), -1)

    def _mark(self, number: int) -> None:
        if number != self.marked:
            self.marked = number
            self.update()
