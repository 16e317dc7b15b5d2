"""The first page: drop a file, go on where you left, see which questions the program knows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from grader_app.ui.controls import button, clear, column, icon_label, label, row, scrolling
from grader_app.ui.dropping import dropped_file
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.tour_card import TourCard
from grader_app.ui.translation import said, tr

if TYPE_CHECKING:
    from grader_app.store import Summary
    from grader_app.ui.question_sets import Installed, QuestionSet

_SIDE_PX = 440


class StartPage(QWidget):
    """Says what the teacher wants to open."""

    file_wanted = Signal()
    file_dropped = Signal(object)
    sample_wanted = Signal()
    session_chosen = Signal(object)
    delete_wanted = Signal(object)
    sets_wanted = Signal()
    set_chosen = Signal(object)
    keys_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme = theme
        self.drop_area = _DropArea(theme)
        self.drop_area.dropped.connect(self.file_dropped)
        self.open_button = button(
            theme,
            tr("Open…"),
            self.file_wanted.emit,
            kind="primary",
            icon="folder",
            hint=tr("Choose a file (Ctrl+O)"),
        )
        self.sample_button = button(theme, tr("Try the sample class"), self.sample_wanted.emit)
        self.manage_button = button(
            theme,
            tr("Manage…"),
            self.sets_wanted.emit,
            kind="quiet",
            hint=tr("Install question sets, see what is in them, remove them"),
        )
        self.tour_card = TourCard(theme)
        self._sessions = QVBoxLayout()
        self._sessions.setSpacing(GAP.xs)
        self._sets = QVBoxLayout()
        self._sets.setSpacing(GAP.xs)
        self._lay_out()

    def _lay_out(self) -> None:
        theme = self._theme
        actions = row(None, self.open_button, self.sample_button, None, gap=GAP.m)
        words_in_the_middle = column(
            None,
            row(None, icon_label(theme, "sheet", "secondary", 48), None),
            label(tr("Drop a spreadsheet of answers here"), "heading"),
            label(tr("Excel workbook (.xlsx) or CSV, as your form or gradebook gave it to you"), "secondary"),
            GAP.m,
            actions,
            None,
            gap=GAP.s,
            margins=GAP.xl,
        )
        for position in (2, 3):
            words_in_the_middle.itemAt(position).widget().setAlignment(Qt.AlignmentFlag.AlignCenter)  # type: ignore[union-attr]
        self.drop_area.setLayout(words_in_the_middle)
        side = QWidget()
        side.setLayout(
            column(
                self.tour_card,
                label(tr("Continue"), "heading"),
                self._sessions,
                GAP.xl,
                row(
                    label(tr("Question sets"), "heading"),
                    None,
                    self.manage_button,
                ),
                self._sets,
                None,
            )
        )
        scroll = scrolling(side)
        scroll.setFixedWidth(_SIDE_PX)
        body = row(self.drop_area, scroll, gap=GAP.xxl)
        body.setStretch(0, 1)
        promise = row(
            icon_label(theme, "offline", "sure"),
            label(tr("Works without the internet. Nothing leaves this computer."), "secondary"),
            None,
        )
        keys = button(
            theme,
            tr("Keys"),
            self.keys_wanted.emit,
            kind="quiet",
            icon="keys",
            hint=tr("All keys, and how to choose others"),
        )
        page = column(row(label("Offline Grader", "title"), None, keys), GAP.s, body, GAP.s, promise)
        page.setContentsMargins(GAP.xxl, GAP.xl, GAP.xxl, GAP.l)
        page.setStretch(2, 1)
        self.setLayout(page)

    def show_sessions(self, summaries: "list[Summary]") -> None:
        """List what can be continued, last changed first."""
        clear(self._sessions)
        if not summaries:
            self._sessions.addWidget(label(tr("What you open will be listed here."), "secondary"))
        for summary in summaries:
            self._sessions.addWidget(self._session_row(summary))

    def show_sets(self, found: "Installed") -> None:
        """List the question sets, those that cannot be used with the reason."""
        clear(self._sets)
        if not found.sets and not found.problems:
            text = tr("None yet. A question set holds the questions the program can score.")
            self._sets.addWidget(label(text, "secondary", wrap=True))
        for question_set in found.sets:
            self._sets.addWidget(self._set_row(question_set))
        for path, error in found.problems:
            self._sets.addWidget(
                label(
                    tr("{file}: {problem}", file=path.name, problem=said(error.sentence)),
                    "problem",
                    wrap=True,
                )
            )

    def _session_row(self, summary: "Summary") -> QWidget:
        from grader_app.ui import words

        decided, total = words.number(summary.decided), words.number(summary.total)
        how_far = tr("{decided} of {total} decided", decided=decided, total=total)
        if summary.exported:
            how_far = tr("{decided} of {total} decided, exported", decided=decided, total=total)
        entry = _Entry(self._theme, "sheet", summary.title, how_far, words.day(summary.changed_at))
        entry.clicked.connect(lambda: self.session_chosen.emit(summary.path))
        delete = button(
            self._theme,
            "",
            lambda: self.delete_wanted.emit(summary),
            kind="quiet",
            icon="trash",
            role="secondary",
            hint=tr("Delete “{title}”…", title=summary.title),
        )
        return _line(entry, delete)

    def _set_row(self, question_set: "QuestionSet") -> QWidget:
        questions = tr("%n questions", n=len(question_set.items))
        entry = _Entry(self._theme, "book", question_set.label, questions, "")
        entry.setToolTip(tr("What is in it, who made it, and how well it scores"))
        entry.clicked.connect(lambda: self.set_chosen.emit(question_set))
        return _line(entry)


def _line(*parts: QWidget) -> QWidget:
    line = QWidget()
    box = row(*parts, gap=GAP.xs)
    box.setStretch(0, 1)
    line.setLayout(box)
    return line


class _Entry(QAbstractButton):
    """A row of the list, all of it a button."""

    def __init__(self, theme: Theme, icon: str, title: str, detail: str, when: str) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(", ".join(filter(None, (title, detail, when))))
        name = label(title, "strong")
        name.setMinimumWidth(40)
        texts = column(name, label(detail, "small"), gap=2)
        inside = row(icon_label(theme, icon, "secondary", 20), texts, None, label(when, "small"), gap=GAP.m)
        inside.setContentsMargins(GAP.s, GAP.s, GAP.s, GAP.s)
        self.setLayout(inside)

    def sizeHint(self) -> QSize:
        """Return room for both lines."""
        inside = self.layout()
        return inside.sizeHint() if inside is not None else super().sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose this row with Enter, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what says that it can be pressed."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = self.underMouse()
        painter.setBrush(QColor(colours.tint(colours.text, 0.05)) if hovered else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class _DropArea(QFrame):
    """Takes a file from the desktop."""

    dropped = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._over = False
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Drop a spreadsheet of answers here"))
        theme.changed.connect(self.update)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome one file."""
        if dropped_file(event) is not None:
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file."""
        self._over = False
        self.update()
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a dashed outline."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colours.tint(colours.accent) if self._over else colours.surface))
        pen = QPen(QColor(colours.accent if self._over else colours.tint(colours.secondary, 0.5)), 1.5)
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
