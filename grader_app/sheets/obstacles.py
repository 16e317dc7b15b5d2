"""What stands right of a sheet's cells without being one: pictures, charts, sparklines."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from grader_app.sheets.package import Package
from grader_app.sheets.scan import column_of, row_of
from grader_app.sheets.xml import feed, local_name, new_parser

_COLUMN_EMU = 609_600
_ROW_EMU = 190_500
"""A column and a row of usual size, in the units of drawings."""
_SPARKLINE = re.compile(rb"<[\w.]*:?sparkline>.{0,4000}?sqref>([A-Z]+\d+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells, from 1, its last row and column included."""

    top: int
    bottom: int
    right: int


def drawn(package: Package, part: str, sheet: bytes) -> Iterator[Area]:
    """Yield what pictures, charts and sparklines of a sheet cover."""
    for relation in package.relationships(part).values():
        if relation.kind == "drawing" and relation.target in package:
            yield from _anchors(package.stream(relation.target))
    after_rows = sheet.rfind(b"sheetData")  # a search through all rows would hold up the window
    for match in _SPARKLINE.finditer(sheet, max(after_rows, 0)):
        place = match[1].decode()
        yield Area(row_of(place), row_of(place), column_of(place))


def _anchors(chunks: Iterable[bytes]) -> list[Area]:
    """Read where each drawing is anchored: from and to a cell, or from a cell with a size."""
    found: list[Area] = []
    ends: dict[str, list[int]] = {}
    side = ""
    text: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal side
        kind = local_name(name)
        text.clear()
        if kind in ("from", "to"):
            side = kind
        elif kind == "ext" and side == "from" and "cx" in attributes:
            size = [int(attributes[key]) if attributes[key].isdecimal() else 0 for key in ("cx", "cy")]
            columns, rows = size[0] // _COLUMN_EMU + 1, size[1] // _ROW_EMU + 1
            column, row = ends.get("from", [0, 0])
            ends.setdefault("to", [column + columns, row + rows])

    def end(name: str) -> None:
        nonlocal side
        kind = local_name(name)
        if kind in ("col", "row") and side:
            number = "".join(text).strip()
            ends.setdefault(side, []).append(int(number) + 1 if number.isdecimal() else 0)
        elif kind.endswith("Anchor"):
            first, last = ends.get("from", []), ends.get("to", [])
            if len(first) == len(last) == 2:
                found.append(Area(first[1], last[1], last[0]))
            ends.clear()
            side = ""

    parser = new_parser()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text.append
    feed(parser, chunks)
    return found
