"""The answer in large letters, the words the proposal leans on underlined: the thicker, the more."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from grader_app.bundle import Evidence
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP, TYPE
from grader_app.ui.translation import isolated, tr
from grader_app.ui.words import percent

_LINE_HEIGHT = 1.5
_MIN_SHARE = 0.4
"""Words with less than this share of the heaviest word's weight are left bare: all marked is none marked."""
_ABOVE_AVERAGE = 1.2
"""So much more than its even share a word must weigh; where all weigh the same, none stands out."""
_MAX_WIDTH_PX = 760
"""Longer lines are hard to read."""
_THICK_PX = 4.0


class EvidenceView(QWidget):
    """Shows one answer. Its height follows its width."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._is_empty = True
        self._marks: tuple[tuple[int, int, float], ...] = ()
        self._weights: tuple[float, ...] = ()
        self._size_px = TYPE.answer
        self._layout = QTextLayout()
        self._height_px = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("The answer"))
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    @property
    def marked(self) -> tuple[str, ...]:
        """The words that are underlined, in reading order."""
        units = self._text.encode("utf-16-le")
        return tuple(units[2 * start : 2 * end].decode("utf-16-le") for start, end, _ in self._marks)

    def show_answer(self, text: str, evidence: tuple[Evidence, ...] = ()) -> None:
        """Show another answer; ``evidence`` counts characters of ``text``. An empty one is said to be so."""
        self._is_empty = not text.strip()
        if self._is_empty:
            text, evidence = tr("Nothing was written."), ()
        heaviest = max((word.weight for word in evidence), default=0.0)
        least = max(_MIN_SHARE * heaviest, min(0.5, _ABOVE_AVERAGE / max(1, len(evidence))))
        where = _utf16_offsets(text)
        heavy = [word for word in evidence if word.weight >= least]
        self._marks = tuple((where[w.start], where[w.end], w.weight / heaviest) for w in heavy)
        self._weights = tuple(word.weight for word in heavy)
        # The layout breaks lines at this character only; it is as long as the one it stands for.
        self._text = text.replace("\r", " ").replace("\n", "\u2028")
        words = ", ".join(self.marked)
        said = tr("{answer} Underlined: {words}.", answer=text, words=words) if words else text
        self.setAccessibleDescription(said)
        self._lay_out()

    def set_size_px(self, size_px: int) -> None:
        """Write larger or smaller."""
        self._size_px = size_px
        self._lay_out()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the answer needs in lines of ``width``."""
        return round(self._break(QTextLayout(self._text, self._font()), width)) if self._text else 0

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(320, max(self._height_px, round(self._size_px * _LINE_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that shows all of the answer."""
        return QSize(120, max(self._height_px, round(self._size_px * _LINE_HEIGHT)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the soft fill, the answer, and the lines under its words."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        areas = [(area, share) for start, end, share in self._marks for area in self._areas(start, end)]
        painter.setPen(Qt.PenStyle.NoPen)
        fill = QColor(colours.evidence)
        for area, share in areas:
            fill.setAlphaF(0.25 + 0.45 * share)
            painter.setBrush(fill)
            painter.drawRoundedRect(area.adjusted(-2, 0, 2, 2), 3, 3)
        painter.setBrush(QColor(colours.look))
        for area, share in areas:
            thick = max(1.0, _THICK_PX * share)
            painter.drawRoundedRect(QRectF(area.left(), area.bottom() + 2, area.width(), thick), 1, 1)
        painter.setPen(QColor(colours.secondary if self._is_empty else colours.text))
        self._layout.draw(painter, QPointF(0, 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say how much the proposal leans on the words under the pointer."""
        super().mouseMoveEvent(event)
        QToolTip.showText(event.globalPosition().toPoint(), self.weight_words(event.position()), self)

    def weight_words(self, point: QPointF) -> str:
        """Return how much the proposal leans on the words at a point; nothing where none are underlined."""
        for (start, end, share), weight, word in zip(self._marks, self._weights, self.marked, strict=True):
            if any(area.contains(point) for area in self._areas(start, end)):
                said, figure = isolated(word), percent(weight)
                if share == 1:
                    return tr(
                        "“{word}”: {percent} of what the proposal leans on, the most",
                        word=said,
                        percent=figure,
                    )
                return tr("“{word}”: {percent} of what the proposal leans on", word=said, percent=figure)
        return ""

    def _lay_out(self) -> None:
        self._layout = QTextLayout(self._text, self._font())
        self._height_px = round(self._break(self._layout, self.width()))
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._size_px)
        return font

    def _break(self, layout: QTextLayout, width: int) -> float:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, min(width, _MAX_WIDTH_PX) - GAP.xs))
            line.setPosition(QPointF(2, height))
            height += self._size_px * _LINE_HEIGHT
        layout.endLayout()
        return height + GAP.xs

    def _areas(self, start: int, end: int) -> list[QRectF]:
        """Return where UTF-16 units ``start:end`` stand, a piece for each line they run over."""
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = float(_x(line, first)), float(_x(line, last))
                top = line.y()
                found.append(QRectF(min(left, right), top, abs(right - left), line.height()))
        return found


def _x(line: object, position: int) -> float:
    where = line.cursorToX(position)  # type: ignore[attr-defined]
    # PySide returns (x, position): the position is an in-out parameter in C++.
    return float(where[0] if isinstance(where, tuple) else where)


def _utf16_offsets(text: str) -> list[int]:
    """Return, for each character of ``text`` and its end, where it starts as Qt counts."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
    return offsets
