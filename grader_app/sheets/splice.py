"""Put cells into a worksheet's XML and leave every other byte as it is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape  # xml.sax.saxutils does the same, but loads sockets

from grader_app.core.roster import column_letters
from grader_app.sheets import faults
from grader_app.sheets.results import Value
from grader_app.sheets.scan import column_of
from grader_app.sheets.survey import Place, RowPlace, Survey
from grader_app.sheets.xml import feed, local_name, new_parser

_TAG = re.compile(rb"<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
_SPANS = re.compile(rb"\s+spans\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_REF = re.compile(rb"(\sref\s*=\s*)(?:\"[^\"]*\"|'[^']*')")
_RANGE = re.compile(r"([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f]|_(?=x[0-9A-Fa-f]{4}_)")
Edit = tuple[int, int, bytes]
"""Replace ``data[start:end]`` with these bytes."""


@dataclass(frozen=True, slots=True)
class NewCell:
    """What to put into a cell, and the number of the style to show it in."""

    value: str | float
    style: str | None = None


def splice(
    data: bytes, found: Survey, cells: Mapping[Place, NewCell], widths: Mapping[int, float] | None = None
) -> bytes:
    """Return the sheet with ``cells`` in it.

    Their rows are there already. A cell that is there too is empty, and keeps its own style.

    Raises:
        SheetError: The sheet is stored in a way that does not allow it.
    """
    check_encoding(data)
    by_row: dict[int, dict[int, NewCell]] = {}
    for (row, column), cell in cells.items():
        by_row.setdefault(row, {})[column] = cell
    edits = [*_dimension(data, found, cells), *_widths(data, found, widths or {})]
    for row, new in by_row.items():
        edits += _row(data, row, found.rows[row], new, found.prefix)
    return apply(data, edits)


def insert_last(data: bytes, parent: str, child: str) -> bytes:
    """Return a small part with ``child`` last in ``parent``; ``{p}`` in it is the part's prefix.

    Raises:
        SheetError: The part has no such element.
    """
    check_encoding(data)
    ends: list[tuple[int, str]] = []
    parser = new_parser()

    def end(name: str) -> None:
        if local_name(name) == parent:
            ends.append((parser.CurrentByteIndex, name.removesuffix(parent)))

    parser.EndElementHandler = end
    feed(parser, [data])
    if not ends or not data.startswith(b"</", ends[-1][0]):
        raise faults.damaged("a listing in it is empty")
    offset, prefix = ends[-1]
    return apply(data, [(offset, offset, ascii_xml(child.replace("{p}", prefix)))])


def cell_xml(row: int, column: int, cell: NewCell, prefix: str = "") -> str:
    """Return a cell as XML: text is text whatever it begins with, and stays as it is."""
    start = f'<{prefix}c r="{column_letters(column)}{row}"' + (f' s="{cell.style}"' if cell.style else "")
    if not isinstance(cell.value, str):
        return f"{start}><{prefix}v>{cell.value!r}</{prefix}v></{prefix}c>"
    text = escape(_CONTROL.sub(lambda match: f"_x{ord(match.group()):04X}_", cell.value), quote=False)
    inline = f'<{prefix}is><{prefix}t xml:space="preserve">{text}</{prefix}t></{prefix}is>'
    return f'{start} t="inlineStr">{inline}</{prefix}c>'


def rows_xml(rows: Sequence[Sequence[Value]]) -> str:
    """Return rows from the first on, as the audit sheet has them."""
    out = []
    for row, values in enumerate(rows, 1):
        cells = (cell_xml(row, column, NewCell(v)) for column, v in enumerate(values, 1) if v is not None)
        out.append(f'<row r="{row}">{"".join(cells)}</row>')
    return "".join(out)


def ascii_xml(text: str) -> bytes:
    """Return XML in characters that every encoding shares."""
    return text.encode("ascii", "xmlcharrefreplace")


def check_encoding(data: bytes) -> None:
    """Raise a ``SheetError`` for a part in which plain letters take more than a byte."""
    if b"\x00" in data[:64] or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise faults.damaged("it is stored in an unusual alphabet, which can be read but not added to")


def apply(data: bytes, edits: Sequence[Edit]) -> bytes:
    """Return ``data`` with edits made; none may overlap."""
    out = bytearray()
    position = 0
    for start, end, new in sorted(edits, key=lambda edit: edit[0]):
        out += data[position:start]
        out += new
        position = end
    out += data[position:]
    return bytes(out)


def _row(data: bytes, row: int, place: RowPlace, cells: dict[int, NewCell], prefix: str) -> Iterator[Edit]:
    """Yield the edits that put cells into a row, between and in place of the empty ones it has."""
    tag = _TAG.match(data, place.start)
    assert tag is not None  # the parser saw it there
    if spans := _SPANS.search(data, *tag.span()):
        yield *spans.span(), b""
    waiting = dict(sorted(cells.items()))

    def take(columns: list[int]) -> bytes:
        return ascii_xml("".join(cell_xml(row, column, waiting.pop(column), prefix) for column in columns))

    for column, offset, style in place.tail:
        if before := [new for new in waiting if new < column]:
            yield offset, offset, take(before)
        if column in waiting:
            waiting[column] = NewCell(waiting[column].value, style or waiting[column].style)
            yield offset, _cell_end(data, offset, prefix), take([column])
    if waiting:
        new_cells = take(list(waiting))
        if tag.group().endswith(b"/>"):
            yield tag.end() - 2, tag.end(), b">" + new_cells + f"</{prefix}row>".encode()
        else:
            yield place.end, place.end, new_cells


def _cell_end(data: bytes, offset: int, prefix: str) -> int:
    """Return where an empty cell that begins at ``offset`` is over."""
    tag = _TAG.match(data, offset)
    if tag is None or tag.group().endswith(b"/>"):
        return tag.end() if tag else offset
    return data.index(b">", data.index(f"</{prefix}c".encode(), tag.end())) + 1


def _dimension(data: bytes, found: Survey, cells: Mapping[Place, NewCell]) -> list[Edit]:
    """Widen the stated extent; one that is not understood is left as it is."""
    if found.dimension is None or not cells:
        return []
    offset, ref = found.dimension
    stated, tag = _RANGE.fullmatch(ref), _TAG.match(data, offset)
    attribute = _REF.search(data, *tag.span()) if tag else None
    if stated is None or attribute is None:
        return []
    row = max(int(stated[4] or stated[2]), *(row for row, _ in cells))
    column = max(column_of(stated[3] or stated[1]), *(column for _, column in cells))
    new = f'"{stated[1]}{stated[2]}:{column_letters(column)}{row}"'.encode()
    return [(*attribute.span(), attribute[1] + new)]


def _widths(data: bytes, found: Survey, widths: Mapping[int, float]) -> list[Edit]:
    """Set the widths of new columns, where none is set for them yet."""
    wanted = {column: width for column, width in sorted(widths.items()) if column > found.widths_to}
    if not wanted or len(wanted) < len(widths):
        return []
    prefix = found.prefix
    columns = "".join(
        f'<{prefix}col min="{column}" max="{column}" width="{width}" customWidth="1"/>'
        for column, width in wanted.items()
    )
    if not found.has_widths:
        start = found.data_start
        return [(start, start, f"<{prefix}cols>{columns}</{prefix}cols>".encode())]
    tag = _TAG.match(data, found.last_width) if found.last_width else None
    if tag is None or not tag.group().endswith(b"/>"):
        return []
    return [(tag.end(), tag.end(), columns.encode())]
