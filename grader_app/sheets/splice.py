"""Put cells into a worksheet's XML and leave every other byte as it is."""

import codecs
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

TAG = re.compile(rb"<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
_SPANS = re.compile(rb"\s+spans\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_DECLARED = re.compile(r"""(<\?xml[^>]*?encoding\s*=\s*["'])[\w.-]+(["'])""")
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
    """Return the sheet, which is in UTF-8, with ``cells`` in it.

    Their rows are there already. A cell that is there too is empty, and keeps its own style.
    """
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
        SheetError: The part has no such element, or an empty one.
    """
    data = in_utf8(data)
    offset, prefix = _last_end(data, parent)
    if not data.startswith(b"</", offset):
        raise faults.damaged("a listing in it is empty")
    return apply(data, [(offset, offset, ascii_xml(child.replace("{p}", prefix)))])


def insert_after(data: bytes, sibling: str, new: str) -> bytes:
    """Return a small part with an element right after ``sibling``.

    Raises:
        SheetError: The part has no such element.
    """
    offset, prefix = _last_end(data, sibling)
    tag = TAG.match(data, offset)
    assert tag is not None  # the parser saw it there, or the one that closes itself
    end = tag.end()
    return apply(data, [(end, end, ascii_xml(new.replace("{p}", prefix)))])


def _last_end(data: bytes, element: str) -> tuple[int, str]:
    """Return where the last such element ends, and what stands before its name."""
    ends: list[tuple[int, str]] = []
    parser = new_parser()

    def end(name: str) -> None:
        if local_name(name) == element:
            ends.append((parser.CurrentByteIndex, name.removesuffix(element)))

    parser.EndElementHandler = end
    feed(parser, [data])
    if not ends:
        raise faults.damaged("a listing in it is empty")
    return ends[-1]


def cell_xml(row: int, column: int, cell: NewCell, prefix: str = "") -> str:
    """Return a cell as XML: text is text whatever it begins with, and stays as it is."""
    start = f'<{prefix}c r="{column_letters(column)}{row}"' + (f' s="{cell.style}"' if cell.style else "")
    if not isinstance(cell.value, str):
        return f"{start}><{prefix}v>{cell.value!r}</{prefix}v></{prefix}c>"
    inline = f'<{prefix}is><{prefix}t xml:space="preserve">{escaped(cell.value)}</{prefix}t></{prefix}is>'
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


def in_utf8(data: bytes) -> bytes:
    """Return a part in UTF-8: as it is, unless its plain letters take more than a byte.

    Raises:
        SheetError: It is in neither UTF-8 nor UTF-16.
    """
    if b"\x00" not in data[:64]:
        return data
    try:
        marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        text = data.decode("utf-16" if marked else "utf-16-be" if data[0] == 0 else "utf-16-le")
    except UnicodeDecodeError as error:
        raise faults.damaged("a part of it is in an alphabet that it does not name") from error
    return _DECLARED.sub(r"\1UTF-8\2", text, count=1).encode()


def attribute(data: bytes, offset: int, name: str, value: str) -> Edit:
    """Return the edit that gives the element at ``offset`` an attribute, in place of one it has."""
    tag = TAG.match(data, offset)
    assert tag is not None  # the parser saw it there
    pattern = rb"(\s" + name.encode() + rb"\s*=\s*)(?:\"[^\"]*\"|'[^']*')"
    if old := re.compile(pattern).search(data, *tag.span()):
        return *old.span(), old[1] + f'"{value}"'.encode()
    end = tag.end() - (2 if tag.group().endswith(b"/>") else 1)
    return end, end, f' {name}="{value}"'.encode()


def escaped(text: str, *, quoted: bool = False) -> str:
    """Return text as XML holds it: what XML cannot hold is escaped as spreadsheet programs do."""
    return escape(_CONTROL.sub(lambda match: f"_x{ord(match.group()):04X}_", text), quote=quoted)


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
    tag = TAG.match(data, place.start)
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
    tag = TAG.match(data, offset)
    if tag is None or tag.group().endswith(b"/>"):
        return tag.end() if tag else offset
    return data.index(b">", data.index(f"</{prefix}c".encode(), tag.end())) + 1


def _dimension(data: bytes, found: Survey, cells: Mapping[Place, NewCell]) -> list[Edit]:
    """Widen the stated extent; one that is not understood is left as it is."""
    if found.dimension is None or not cells:
        return []
    offset, ref = found.dimension
    stated = _RANGE.fullmatch(ref)
    if stated is None:
        return []
    row = max(int(stated[4] or stated[2]), *(row for row, _ in cells))
    column = max(column_of(stated[3] or stated[1]), *(column for _, column in cells))
    return [attribute(data, offset, "ref", f"{stated[1]}{stated[2]}:{column_letters(column)}{row}")]


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
    tag = TAG.match(data, found.last_width) if found.last_width else None
    if tag is None or not tag.group().endswith(b"/>"):
        return []
    return [(tag.end(), tag.end(), columns.encode())]
