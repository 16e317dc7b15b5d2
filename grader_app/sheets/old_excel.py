"""Read a workbook of an older Excel (.xls): a file system in a file, which only ``child`` should open."""

from io import StringIO
from typing import Any

from grader_app.errors import SheetError
from grader_app.sheets import faults
from grader_app.sheets.number_format import general, show
from grader_app.sheets.workbook import MAX_COLUMNS, MAX_ROWS, Table

_HEADER_ROWS = 50


def read_tables(data: bytes) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    """Return an older workbook's sheets and the warnings about them.

    Raises:
        SheetError: It is damaged, has a password, is too large, or holds no text.
    """
    import xlrd  # type: ignore[import-untyped]  # noqa: PLC0415  (only where such a file is read)

    try:
        book = xlrd.open_workbook(file_contents=data, formatting_info=True, logfile=StringIO())
        tables = tuple(_table(book, sheet) for sheet in book.sheets())
    except (MemoryError, SheetError):
        raise
    except Exception as error:  # its reader was not made for hostile files, and fails in many ways
        if "encrypted" in str(error):
            raise faults.encrypted() from error
        raise faults.damaged("its parts do not fit together") from error
    if not any(table.rows for table in tables):
        raise faults.empty("There is nothing in this workbook.")
    return tables, ()


def _table(book: Any, sheet: Any) -> Table:
    rows: dict[int, dict[int, str]] = {}
    values: dict[tuple[int, int], float] = {}
    if sheet.nrows > MAX_ROWS:
        raise faults.too_large("a sheet has more than {most} rows", most=MAX_ROWS)
    covered = {
        (row, column): (top, left)
        for top, bottom, left, right in sheet.merged_cells
        for row in range(top, min(bottom, MAX_ROWS))
        for column in range(left, min(right, MAX_COLUMNS))
    }
    for row in range(sheet.nrows):
        for column in range(min(sheet.row_len(row), MAX_COLUMNS)):
            text, value = _shown(book, sheet.cell(row, column))
            if text and covered.get((row, column), (row, column)) == (row, column):
                rows.setdefault(row + 1, {})[column + 1] = text
                if value is not None:
                    values[row + 1, column + 1] = value
    hidden_rows = frozenset(row + 1 for row, info in sheet.rowinfo_map.items() if info.hidden)
    return Table(
        name=sheet.name,
        hidden=bool(sheet.visibility),
        rows=rows,
        row_count=max(rows, default=0),
        column_count=max((column for cells in rows.values() for column in cells), default=0),
        hidden_rows=hidden_rows & rows.keys(),
        values=values,
        merged={
            (row + 1, column + 1): (top + 1, left + 1)
            for (row, column), (top, left) in covered.items()
            if row < _HEADER_ROWS
        },
    )


def _shown(book: Any, cell: Any) -> tuple[str, float | None]:
    """Return what a spreadsheet program shows, and the number where that is something else."""
    import xlrd  # noqa: PLC0415

    if cell.ctype == xlrd.XL_CELL_TEXT:
        return cell.value.replace("\r\n", "\n").replace("\r", "\n"), None
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return ("TRUE" if cell.value else "FALSE"), None
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return xlrd.error_text_from_code.get(cell.value, "#N/A"), None
    if cell.ctype not in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE):
        return "", None
    code = book.format_map[book.xf_list[cell.xf_index].format_key].format_str
    plain = general(cell.value)
    text = plain if code in ("General", "@") else show(cell.value, code, since_1904=book.datemode == 1)
    return text, (cell.value if text != plain else None)
