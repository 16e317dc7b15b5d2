"""Draw the icon in every size and format that a desktop wants: `python packaging/icons/make_icons.py FOLDER`.

Only the SVG is kept in the repository. An .ico and an .icns are both a table of contents before PNG files.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).with_name("offline-grader.svg")
SIZES_PX = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
_ICO_PX = (16, 24, 32, 48, 64, 128, 256)
_ICNS = {
    "icp4": 16,
    "icp5": 32,
    "ic07": 128,
    "ic08": 256,
    "ic09": 512,
    "ic10": 1024,
    "ic11": 32,
    "ic12": 64,
    "ic13": 256,
    "ic14": 512,
}
"""The types of Apple's container; from ic11 on they are twice as fine, for half their size."""


def write(folder: Path) -> None:
    """Write ``offline-grader-SIZE.png``, ``offline-grader.ico`` and ``offline-grader.icns``."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {size: _png(size) for size in SIZES_PX}
    for size, data in drawn.items():
        (folder / f"offline-grader-{size}.png").write_bytes(data)
    (folder / "offline-grader.ico").write_bytes(_ico({size: drawn[size] for size in _ICO_PX}))
    (folder / "offline-grader.icns").write_bytes(_icns({kind: drawn[size] for kind, size in _ICNS.items()}))


def _png(size_px: int) -> bytes:
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stubs want bytes, it wants a name
    return data.data()


def _ico(drawn: dict[int, bytes]) -> bytes:
    head = struct.pack("<HHH", 0, 1, len(drawn))
    offset = len(head) + 16 * len(drawn)
    entries = b""
    for size, data in drawn.items():
        # One byte for the size; 256 is written as 0.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + entries + b"".join(drawn.values())


def _icns(drawn: dict[str, bytes]) -> bytes:
    body = b"".join(struct.pack(">4sI", kind.encode(), 8 + len(data)) + data for kind, data in drawn.items())
    return struct.pack(">4sI", b"icns", 8 + len(body)) + body


if __name__ == "__main__":
    write(Path(sys.argv[1]))
