"""Make an Excel table wider, so that the columns added beside it belong to it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from grader_app.core.roster import column_letters
from grader_app.sheets import faults
from grader_app.sheets.layout import plain
from grader_app.sheets.obstacles import Area
from grader_app.sheets.package import Package
from grader_app.sheets.scan import column_of, row_of
from grader_app.sheets.splice import Edit, apply, attribute, escaped, in_utf8
from grader_app.sheets.xml import feed, local_name, new_parser

_LONGEST_NAME = 255


@dataclass(frozen=True, slots=True)
class ExcelTable:
    """A table of a sheet: its part, where it is, and the names of its columns.

    ``is_own`` is False of one that is filled from elsewhere, such as the live workbook of a form, and of one
    that shows no headers: their columns are not ours to add to.
    """

    part: str
    first: str
    area: Area
    names: tuple[str, ...]
    is_own: bool


def excel_tables(package: Package, sheet: str) -> list[ExcelTable]:
    """Return the tables of a sheet's part."""
    return [
        _read(relation.target, package.read(relation.target))
        for relation in package.relationships(sheet).values()
        if relation.kind == "table" and relation.target in package
    ]


def to_extend(
    tables: Sequence[ExcelTable], start: int, header_row: int, rows: Collection[int]
) -> ExcelTable | None:
    """Return the table that columns from ``start`` on would touch, if all of their rows are its rows too."""
    for table in tables:
        area = table.area
        fits = area.right + 1 == start and area.top == header_row
        if table.is_own and fits and all(area.top <= row <= area.bottom for row in rows):
            return table
    return None


def new_names(table: ExcelTable, wishes: Sequence[str]) -> list[str]:
    """Return headers that are on one line and not yet in the table: no two columns of it may share one."""
    taken = {name.casefold() for name in table.names}
    names = []
    for wish in wishes:
        line = " ".join(wish.split())[:_LONGEST_NAME]
        name, number = line, 1
        while name.casefold() in taken:
            number += 1
            ending = f" {number}"
            name = line[: _LONGEST_NAME - len(ending)] + ending
        taken.add(name.casefold())
        names.append(name)
    return names


def extended(package: Package, table: ExcelTable, names: Sequence[str]) -> bytes:
    """Return the table's part with columns of these names at its right edge.

    Raises:
        SheetError: The part cannot be added to.
    """
    data = in_utf8(package.read(table.part))
    right = column_letters(table.area.right + len(names))
    bottoms = {"table": table.area.bottom}
    edits: list[Edit] = []
    ids: list[int] = []
    parser = new_parser()

    def start(name: str, attributes: dict[str, str]) -> None:
        kind, offset = local_name(name), parser.CurrentByteIndex
        ref = attributes.get("ref", "")
        if kind == "tableColumn":
            ids.append(int(attributes["id"]) if attributes.get("id", "").isdecimal() else 0)
        elif kind == "tableColumns":
            edits.append(attribute(data, offset, "count", str(len(table.names) + len(names))))
        elif kind == "table" or (kind == "autoFilter" and ref):
            bottom = bottoms.get(kind, row_of(ref.rpartition(":")[2]))
            edits.append(attribute(data, offset, "ref", f"{table.first}:{right}{bottom}"))

    def end(name: str) -> None:
        if local_name(name) == "tableColumns":
            prefix = name.removesuffix("tableColumns")
            columns = "".join(
                f'<{prefix}tableColumn id="{number}" name="{escaped(column, quoted=True)}"/>'
                for number, column in enumerate(names, max(ids, default=0) + 1)
            )
            at = parser.CurrentByteIndex
            edits.append((at, at, columns.encode("ascii", "xmlcharrefreplace")))

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    feed(parser, [data])
    if len(ids) != len(table.names) or not ids:
        raise faults.damaged("a table in it does not say what its columns are")
    return apply(data, edits)


def _read(part: str, data: bytes) -> ExcelTable:
    names: list[str] = []
    found: dict[str, str] = {}
    parser = new_parser()

    def start(name: str, attributes: dict[str, str]) -> None:
        kind = local_name(name)
        if kind == "table" and not found:
            found.update(attributes)
        elif kind == "tableColumn":
            names.append(plain(attributes.get("name", "")))

    parser.StartElementHandler = start
    feed(parser, [data])
    first, _, last = found.get("ref", "").partition(":")
    is_own = found.get("tableType", "worksheet") == "worksheet" and found.get("headerRowCount", "1") != "0"
    area = Area(row_of(first), row_of(last), column_of(last))
    return ExcelTable(
        part, first, area, tuple(names), is_own and column_of(first) + len(names) == area.right + 1
    )
