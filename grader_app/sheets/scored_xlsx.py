"""Make the scored copy of an xlsx workbook: its own bytes with columns and an audit sheet added."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from grader_app.errors import SheetError
from grader_app.sheets import faults
from grader_app.sheets.extended_table import excel_tables, extended, new_names, to_extend
from grader_app.sheets.layout import Layout, layout, number_formats, plain
from grader_app.sheets.obstacles import drawn
from grader_app.sheets.package import Package
from grader_app.sheets.repack import repack
from grader_app.sheets.results import Block, Value
from grader_app.sheets.splice import (
    NewCell,
    apply,
    attribute,
    in_utf8,
    insert_after,
    insert_last,
    rows_xml,
    splice,
)
from grader_app.sheets.survey import Place, Survey, survey, survey_again
from grader_app.sheets.workbook import MAX_COLUMNS
from grader_app.sheets.xml import elements, feed, local_name, new_parser

_WIDTHS = (9.0, 20.0, 11.0, 30.0)
"""Of the four columns of a block, in characters."""
_FORMULA = re.compile(rb"<(?:[\w.]+:)?f[\s>/]")
_BEFORE_CALCULATION = ("definedNames", "externalReferences", "functionGroups", "sheets")
"""After the first of these that is there, a workbook says how it is worked out."""
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"


@dataclass(frozen=True, slots=True)
class Addition:
    """What goes into one sheet: blocks of columns, right of the answers, under this row of headers."""

    sheet: str
    header_row: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is changed in one sheet: its part and content, what was found in it, the cells, other parts."""

    part: str
    found: Survey
    cells: Mapping[Place, NewCell]
    changed: Mapping[str, bytes]


def scored_copy(
    data: bytes, additions: Sequence[Addition], audit: Sequence[Sequence[Value]], title: str
) -> tuple[bytes, Callable[[bytes], None], str]:
    """Return the copy's bytes, a check of what reached the disk, and the name of the audit sheet.

    That is ``title``, or nearly so where the workbook has such a sheet already.

    Raises:
        SheetError: The workbook is signed, or stored in a way that nothing can be added to.
    """
    package = Package(data)
    _refuse_signed(package)
    parts = layout(package)
    plans = [_plan(package, parts, addition) for addition in additions]
    changed = {name: content for plan in plans for name, content in plan.changed.items()}
    listings, added, audit_name = _audit_sheet(package, parts, audit, title)
    copy = repack(package, changed | listings, added)

    def check(written: bytes) -> None:
        _compare(package, Package(written), plans, set(changed) | set(listings))

    return copy, check, audit_name


def _plan(package: Package, parts: Layout, addition: Addition) -> _Plan:
    """Find room for new columns, and say what changes."""
    part = next((s.part for s in parts.sheets if s.name == addition.sheet), None)
    if part is None:
        raise faults.damaged("the sheet of answers is missing")
    header_row, blocks = addition.header_row, addition.blocks
    content = in_utf8(package.read(part))
    found = _look(package, parts, content, header_row, blocks)
    rows = {header_row}.union(*(block.rows for block in blocks))
    tables = excel_tables(package, part)
    covered = [a.right for a in drawn(package, part, content) if a.top <= max(rows) and a.bottom >= min(rows)]
    start = max([found.last_column, *covered]) + 1
    headers = [list(block.headers) for block in blocks]
    changed = {}
    if blocks and (table := to_extend(tables, start, header_row, rows)):
        names = iter(new_names(table, [header for texts in headers for header in texts]))
        headers = [[next(names) for _ in texts] for texts in headers]
        every = [name for texts in headers for name in texts]
        changed[package.member(table.part).filename] = extended(package, table, every)
    else:
        # A table next to new columns would look as if they were part of it, so a column is left free.
        start = max([start, *(table.area.right + 2 for table in tables)])
    if start + len(_WIDTHS) * len(blocks) > MAX_COLUMNS:
        raise faults.too_large("there are no free columns to the right")
    cells, widths = _new_cells(start, found, header_row, blocks, headers)
    changed[package.member(part).filename] = splice(content, found, cells, widths)
    return _Plan(part, found, cells, changed)


def is_macro_workbook(data: bytes) -> bool:
    """Whether a workbook holds macros, so that its name must end in .xlsm."""
    package = Package(data)
    return any(
        name == "Override" and "macroEnabled" in attributes.get("ContentType", "")
        for _, name, attributes in elements(package.stream("[Content_Types].xml"))
    )


def _refuse_signed(package: Package) -> None:
    if any(member.filename.lower().startswith("_xmlsignatures") for member in package.members):
        raise SheetError(
            "This workbook is digitally signed, and any change would break the signature.",
            hint="Save a copy without the signature in Excel and import that. Nothing was changed.",
            code="signed",
        )


def _look(
    package: Package, parts: Layout, content: bytes, header_row: int, blocks: Sequence[Block]
) -> Survey:
    formats = number_formats(package, parts.styles)
    safe = frozenset(str(number) for number, code in enumerate(formats) if code == "General")
    styled = frozenset(block.answer_column for block in blocks)
    rows = {header_row}.union(*(block.rows for block in blocks))
    return survey([content], header_row=header_row, rows=rows, styled=styled, safe=safe)


def _new_cells(
    start: int, found: Survey, header_row: int, blocks: Sequence[Block], headers: Sequence[Sequence[str]]
) -> tuple[dict[Place, NewCell], dict[int, float]]:
    """Place the blocks side by side."""
    cells: dict[Place, NewCell] = {}
    widths: dict[int, float] = {}
    for block, texts in zip(blocks, headers, strict=True):
        headed: dict[int, tuple[Value, ...]] = {header_row: tuple(texts)} if header_row in found.rows else {}
        for row, values in (headed | dict(block.rows)).items():
            style = found.styles.get((row, block.answer_column), found.row_styles.get(row))
            for column, value in enumerate(values, start):
                if value is not None:
                    cells[row, column] = NewCell(value, style)
        widths |= dict(enumerate(_WIDTHS, start))
        start += len(_WIDTHS)
    return cells, widths


def _recalculated(package: Package, parts: Layout, workbook: bytes) -> bytes:
    """Return the workbook's part so that formulas which take in the new cells are worked out on opening."""
    if not any(_FORMULA.search(package.read(sheet.part)) for sheet in parts.sheets):
        return workbook
    offsets: dict[str, int] = {}
    parser = new_parser()

    def start(name: str, _attributes: dict[str, str]) -> None:
        offsets[local_name(name)] = parser.CurrentByteIndex

    parser.StartElementHandler = start
    feed(parser, [workbook])
    if "calcPr" in offsets:
        return apply(workbook, [attribute(workbook, offsets["calcPr"], "fullCalcOnLoad", "1")])
    before = next(name for name in _BEFORE_CALCULATION if name in offsets)
    return insert_after(workbook, before, '<{p}calcPr fullCalcOnLoad="1"/>')


def _audit_sheet(
    package: Package, parts: Layout, audit: Sequence[Sequence[Value]], wish: str
) -> tuple[dict[str, bytes], dict[str, bytes], str]:
    """Return the changed listings, the new part, and the new sheet's name."""
    workbook = in_utf8(package.read(parts.part))
    sheets = [a for parent, name, a in elements([workbook]) if parent == "sheets" and name == "sheet"]
    title = _free(wish, {sheet.get("name", "").casefold() for sheet in sheets}, " {}")
    numbers = [int(sheet["sheetId"]) for sheet in sheets if sheet.get("sheetId", "").isdecimal()]
    part = next(p for n in range(1, 10_000) if (p := f"xl/worksheets/sheet{n}.xml") not in package)
    related = package.relationships(parts.part)
    relation_id = _free("rIdOfflineGrader", {key.casefold() for key in related}, "{}")
    relation_type = next(relation.type for relation in related.values() if relation.kind == "worksheet")
    namespace = _STRICT_MAIN if "purl.oclc.org" in relation_type else _MAIN
    listing = package.member(_relations_of(parts.part)).filename
    types = package.member("[Content_Types].xml").filename
    new_sheet = (
        f'<{{p}}sheet xmlns:r="{relation_type.rpartition("/")[0]}" name="{title}" '
        f'sheetId="{max(numbers, default=0) + 1}" r:id="{relation_id}"/>'
    )
    new_relation = f'<{{p}}Relationship Id="{relation_id}" Type="{relation_type}" Target="/{part}"/>'
    new_type = f'<{{p}}Override PartName="/{part}" ContentType="{_SHEET_TYPE}"/>'
    xml = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="{namespace}">'
        '<cols><col min="1" max="1" width="28" customWidth="1"/>'
        '<col min="2" max="7" width="20" customWidth="1"/></cols>'
        f"<sheetData>{rows_xml(audit)}</sheetData></worksheet>"
    )
    listings = {
        package.member(parts.part).filename: _recalculated(
            package, parts, insert_last(workbook, "sheets", new_sheet)
        ),
        listing: insert_last(package.read(listing), "Relationships", new_relation),
        types: insert_last(package.read(types), "Types", new_type),
    }
    content = xml.encode("ascii", "xmlcharrefreplace")
    return listings, {part: content}, title


def _relations_of(part: str) -> str:
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels".lstrip("/")


def _free(wish: str, taken: set[str], pattern: str) -> str:
    """Return a name that is not taken, numbered from 2 if need be."""
    names = [wish, *(wish + pattern.format(number) for number in range(2, len(taken) + 3))]
    return next(name for name in names if name.casefold() not in taken)


def _compare(before: Package, after: Package, plans: Sequence[_Plan], changed: set[str]) -> None:
    """Raise a ``SheetError`` unless the copy holds old and new cells, and all other parts as they were."""
    kept = [member for member in before.members if member.filename not in changed]
    after_members = {member.filename: member for member in after.members}
    intact = all(
        member.filename in after_members
        and after_members[member.filename].CRC == member.CRC
        and after.packed(after_members[member.filename]) == before.packed(member)
        for member in kept
    )
    complete = all(_holds(after, plan) for plan in plans)
    if not (intact and complete and len(layout(after).sheets) > 1):
        raise SheetError(
            "The copy does not hold what it should, so it was thrown away.",
            hint="Export again; if it happens again, choose another folder or disk. Nothing was changed.",
            code="not_verified",
        )


def _holds(after: Package, plan: _Plan) -> bool:
    again = survey_again(after.stream(plan.part), plan.cells)
    return again.fingerprint == plan.found.fingerprint and all(
        place in again.left_out and cell.value == _read(*again.left_out[place])
        for place, cell in plan.cells.items()
    )


def _read(kind: str, text: str) -> str | float:
    return plain(text) if kind == "inlineStr" else float(text)
