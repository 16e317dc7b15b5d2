"""Read a binary Excel workbook (.xlsb): the parts of an xlsx, written as records rather than as XML."""

import re
import struct
from collections.abc import Iterable, Iterator

from grader_app.sentences import Sentence
from grader_app.sheets import faults
from grader_app.sheets.number_format import BUILT_IN
from grader_app.sheets.package import Package
from grader_app.sheets.table_reader import TableReader
from grader_app.sheets.workbook import Table

_ROW, _RK, _ERROR, _BOOL, _REAL, _TEXT, _SHARED, _RICH = 0, 2, 3, 4, 5, 6, 7, 62
_FORMULA_TEXT, _FORMULA_REAL, _FORMULA_BOOL, _FORMULA_ERROR = 8, 9, 10, 11
_SHARED_ITEM, _FORMAT, _STYLE, _PROPERTIES, _SHEET, _MERGED = 19, 44, 47, 153, 156, 176
_CELL_STYLES, _CELL_STYLES_END = 617, 618
_FORMULAS = frozenset((_FORMULA_TEXT, _FORMULA_REAL, _FORMULA_BOOL, _FORMULA_ERROR))
_ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!",
    0x2A: "#N/A", 0x2B: "#GETTING_DATA",
}  # fmt: skip
_LINE_END = re.compile("\r\n?")


def read_tables(data: bytes) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    """Return a workbook's sheets and the warnings about them.

    Raises:
        SheetError: The workbook is damaged, built to do harm, too large, or holds no text at all.
    """
    package = Package(data)
    try:
        return _read(package)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise faults.damaged("part of it is not readable") from error


def _read(package: Package) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    root = package.relationships("")
    part = next((r.target for r in root.values() if r.kind == "officeDocument"), "xl/workbook.bin")
    related = package.relationships(part)
    by_kind = {relation.kind: relation.target for relation in related.values()}
    texts = _shared_texts(package, by_kind.get("sharedStrings"))
    formats = _formats(package, by_kind.get("styles"))
    tables: list[Table] = []
    warnings: list[str] = []
    since_1904 = False
    for kind, body in _records(package.stream(part)):
        if kind == _PROPERTIES:
            since_1904 = bool(body[0] & 1)
        elif kind == _SHEET:
            relation_id, end = _wide(body, 8)
            name, _ = _wide(body, end)
            relation = related.get(relation_id)
            if relation is None or relation.target not in package:
                warnings.append(Sentence("Sheet “{sheet}” is listed but not in the file.", sheet=name))
            elif relation.kind == "worksheet":
                reader = TableReader(texts, formats, since_1904=since_1904)
                _read_sheet(package.stream(relation.target), reader)
                tables.append(reader.table(name, hidden=body[0] != 0))
                warnings += reader.warnings(name)
    if not tables:
        raise faults.damaged("it has no sheet with cells")
    if not any(table.rows for table in tables):
        raise faults.empty("There is nothing in this workbook.")
    return tuple(tables), tuple(warnings)


def _read_sheet(chunks: Iterable[bytes], reader: TableReader) -> None:
    row = 0
    for kind, body in _records(chunks):
        if kind == _ROW:
            if row:
                reader.on_row_end(row, 0)
            row = int.from_bytes(body[:4], "little") + 1
            reader.on_row(row, {"hidden": "1" if body[11] & 0x10 else "0"}, 0)
        elif kind == _MERGED:
            top, bottom, left, right = struct.unpack_from("<4I", body)
            reader.merge(top + 1, left + 1, bottom + 1, right + 1)
        elif (told := _cell(kind, body)) is not None:
            type_, text = told
            column, style = struct.unpack_from("<2I", body)
            attributes = {"t": type_, "s": str(style & 0xFFFFFF)}
            formula: dict[str, str] | None = {} if kind in _FORMULAS else None
            reader.on_cell(row, column + 1, attributes, text, formula, 0)
    if row:
        reader.on_row_end(row, 0)


def _cell(kind: int, body: bytes) -> tuple[str, str] | None:
    """Return a cell's type, as in an xlsx, and its text; None for any other record."""
    if kind == _SHARED:
        return "s", str(struct.unpack_from("<I", body, 8)[0])
    if kind in (_TEXT, _FORMULA_TEXT, _RICH):
        return "text", _LINE_END.sub("\n", _wide(body, 9 if kind == _RICH else 8)[0])
    if kind in (_RK, _REAL, _FORMULA_REAL):
        return "n", repr(_rk(body) if kind == _RK else struct.unpack_from("<d", body, 8)[0])
    if kind in (_BOOL, _FORMULA_BOOL):
        return "b", "1" if body[8] else "0"
    if kind in (_ERROR, _FORMULA_ERROR):
        return "e", _ERRORS.get(body[8], "#N/A")
    return None


def _rk(body: bytes) -> float:
    """Return a number of which the lower half was cut off, or that is a whole one, or a hundred times it."""
    (packed,) = struct.unpack_from("<I", body, 8)
    if packed & 2:
        number = float((packed >> 2) - (1 << 30 if packed & 0x80000000 else 0))
    else:
        (number,) = struct.unpack("<d", struct.pack("<Q", (packed & ~3) << 32))
    return number / 100 if packed & 1 else number


def _shared_texts(package: Package, part: str | None) -> list[str]:
    if part is None or part not in package:
        return []
    items = (body for kind, body in _records(package.stream(part)) if kind == _SHARED_ITEM)
    return [_LINE_END.sub("\n", _wide(body, 1)[0]) for body in items]


def _formats(package: Package, part: str | None) -> tuple[str, ...]:
    if part is None or part not in package:
        return ()
    own: dict[int, str] = {}
    used: list[int] = []
    in_styles = False
    for kind, body in _records(package.stream(part)):
        if kind == _FORMAT:
            own[int.from_bytes(body[:2], "little")] = _wide(body, 2)[0]
        elif kind in (_CELL_STYLES, _CELL_STYLES_END):
            in_styles = kind == _CELL_STYLES
        elif kind == _STYLE and in_styles:
            used.append(int.from_bytes(body[2:4], "little"))
    return tuple(own.get(number) or BUILT_IN.get(number, "General") for number in used)


def _wide(body: bytes, start: int) -> tuple[str, int]:
    """Return the text that begins at ``start``, and where it ends; a missing one is empty."""
    (length,) = struct.unpack_from("<I", body, start)
    if length == 0xFFFFFFFF:
        return "", start + 4
    end = start + 4 + 2 * length
    if end > len(body):
        raise IndexError
    return body[start + 4 : end].decode("utf-16-le", "replace"), end


def _records(chunks: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """Yield (kind, body) of each record of a part."""
    data = b"".join(chunks)
    position, length = 0, len(data)
    while position < length:
        kind, position = _packed(data, position, 2)
        size, position = _packed(data, position, 4)
        if position + size > length:
            raise faults.damaged("part of it is cut short")
        yield kind, data[position : position + size]
        position += size


def _packed(data: bytes, position: int, most: int) -> tuple[int, int]:
    """Return a number of seven bits a byte, and where it ends."""
    number = 0
    for shift in range(0, 7 * most, 7):
        byte = data[position]
        position += 1
        number |= (byte & 0x7F) << shift
        if not byte & 0x80:
            break
    return number, position
