"""A chart as a picture: into the clipboard, as PNG, as SVG. Always black on white, for paper and slides."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from grader_app.errors import SessionError
from grader_app.ui.saving import put
from grader_app.ui.tokens import GAP, LIGHT, TYPE, Colours

_SCALE = 2
_TITLE_PX = 40


@dataclass(frozen=True, slots=True)
class Figures:
    """What a chart shows, as a table: for those who do not see it, and for a spreadsheet."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def spoken(self) -> str:
        """Return it as a sentence."""
        return "; ".join(", ".join(row) for row in self.rows)


class Drawn(Protocol):
    """What is needed of a chart."""

    title: str
    marked: int

    def size(self) -> QSize:
        """Return how large it is on the screen."""
        ...

    def letters(self) -> QFont:
        """Return the font of its words."""
        ...

    def figures(self) -> Figures:
        """Return what is shown, as a table."""
        ...

    def draw(self, painter: QPainter, area: QRectF, colours: Colours) -> None:
        """Draw it."""
        ...


def picture(chart: Drawn) -> QImage:
    """Return a chart with its title as a picture, twice as sharp as on the screen."""
    size = _size(chart)
    image = QImage(size * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    _draw(chart, painter, size)
    painter.end()
    return image


def drawing(chart: Drawn) -> bytes:
    """Return a chart with its title as SVG."""
    size = _size(chart)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setSize(size)
    made.setViewBox(QRectF(0, 0, size.width(), size.height()))
    made.setTitle(chart.title)
    painter = QPainter(made)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(LIGHT.surface))
    _draw(chart, painter, size)
    painter.end()
    buffer.close()
    return bytes(content.data())


def copy_picture(chart: Drawn) -> None:
    """Put a chart's picture into the clipboard."""
    QGuiApplication.clipboard().setImage(picture(chart))


def copy_figures(chart: Drawn) -> None:
    """Put a chart's figures into the clipboard, as a spreadsheet takes them."""
    table = chart.figures()
    QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in (table.columns, *table.rows)))


def save_picture(chart: Drawn, path: Path) -> None:
    """Write a chart to a file, whole or not at all; its name's end says as what.

    Raises:
        SessionError: ``disk`` when it cannot be written.
    """
    if path.suffix == ".svg":
        content = drawing(chart)
    else:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(picture(chart))
        content = bytes(data.data())
    try:
        put(path, content)
    except OSError as error:
        raise SessionError(
            "The chart could not be saved there.",
            hint="Choose another folder, or free some space. Nothing was changed.",
            code="disk",
        ) from error


def _size(chart: Drawn) -> QSize:
    return chart.size() + QSize(2 * GAP.l, _TITLE_PX + GAP.l)


def _draw(chart: Drawn, painter: QPainter, size: QSize) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    title = QFont(chart.letters())
    title.setPixelSize(TYPE.heading)
    title.setWeight(QFont.Weight.DemiBold)
    painter.setFont(title)
    painter.setPen(QColor(LIGHT.text))
    where = QRectF(GAP.l, GAP.s, size.width() - 2 * GAP.l, _TITLE_PX - GAP.s)
    fitting = painter.fontMetrics().elidedText(chart.title, Qt.TextElideMode.ElideRight, int(where.width()))
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, fitting)
    painter.setFont(chart.letters())
    marked, chart.marked = chart.marked, -1  # what the pointer is on is no part of the picture
    chart.draw(
        painter,
        QRectF(GAP.l, _TITLE_PX, size.width() - 2 * GAP.l, size.height() - _TITLE_PX - GAP.l),
        LIGHT,
    )
    chart.marked = marked
