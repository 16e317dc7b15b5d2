"""Line icons, tinted by the theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from grader_app import paths

_SIZES_PX = (16, 18, 20, 24)
_DRAWN_IN = b"#000000"


@cache
def pixmap(name: str, colour: str, size_px: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture of ``size_px``, sharp on a screen with ``ratio`` dots per px."""
    picture = QPixmap(round(size_px * ratio), round(size_px * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _renderer(name, colour).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def icon(name: str, colour: str, disabled_colour: str) -> QIcon:
    """Return an icon for a button or a menu."""
    result = QIcon()
    for size_px in _SIZES_PX:
        for ratio in (1.0, 2.0):
            result.addPixmap(pixmap(name, colour, size_px, ratio), QIcon.Mode.Normal)
            result.addPixmap(pixmap(name, disabled_colour, size_px, ratio), QIcon.Mode.Disabled)
    return result


def paint_icon(painter: QPainter, name: str, colour: str, area: QRectF) -> None:
    """Draw an icon into ``area``."""
    _renderer(name, colour).render(painter, area)


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = (paths.assets() / "icons" / f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(drawing.replace(_DRAWN_IN, colour.encode("ascii"))))
