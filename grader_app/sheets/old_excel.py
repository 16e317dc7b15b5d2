"""Read a workbook of an older Excel (.xls) in a process of its own, which may fail without harm.

The format is a file system in a file, and its reader was not made for hostile ones; so it runs where time and
memory are limited: ``python -m grader_app.sheets.old_excel`` reads a workbook from its input and writes
what it found as JSON.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stdout
from io import StringIO
from typing import Any

from grader_app.sheets import faults
from grader_app.sheets.number_format import general, show
from grader_app.sheets.workbook import MAX_COLUMNS, MAX_ROWS, Table

_SECONDS = 10
_BYTES = 500 << 20
_HEADER_ROWS = 50


def read_tables(data: bytes) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    """Return an older workbook's sheets and the warnings about them.

    Raises:
        SheetError: It is damaged, has a password, takes too long or too much memory, or holds no text.
    """
    if getattr(sys, "frozen", False):  # there is no interpreter to start
        raise faults.old_excel()
    command = [sys.executable, "-P", "-m", "grader_app.sheets.old_excel"]
    try:
        done = subprocess.run(  # noqa: S603  (our own interpreter)
            command,
            input=data,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise faults.too_large(f"reading it takes more than {_SECONDS} seconds") from error
    try:
        found = json.loads(done.stdout)
    except ValueError as error:
        raise faults.old_excel() from error
    if found == "encrypted":
        raise faults.encrypted()
    if found == "damaged":
        raise faults.damaged("its parts do not fit together")
    tables = tuple(_table(sheet) for sheet in found)
    if not any(table.rows for table in tables):
        raise faults.empty("There is nothing in this workbook.")
    return tables, ()


def _table(sheet: Mapping[str, Any]) -> Table:
    rows = {int(row): {int(c): text for c, text in cells.items()} for row, cells in sheet["rows"].items()}
    return Table(
        name=sheet["name"],
        hidden=sheet["hidden"],
        rows=rows,
        row_count=max(rows, default=0),
        column_count=max((column for cells in rows.values() for column in cells), default=0),
        hidden_rows=frozenset(sheet["hidden_rows"]) & rows.keys(),
        values={(row, column): value for row, column, value in sheet["values"]},
        merged={(row, column): (top, left) for row, column, top, left in sheet["merged"]},
    )


def _limit() -> None:
    """Take away what a workbook does not need; Windows has the time limit only."""
    try:
        import resource  # noqa: PLC0415  (not on Windows)
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_BYTES, _BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))


def _found(data: bytes) -> list[dict[str, Any]] | str:
    import xlrd  # type: ignore[import-untyped]  # noqa: PLC0415  (after the limits)

    try:
        book = xlrd.open_workbook(file_contents=data, formatting_info=True, logfile=StringIO())
        return [_sheet(book, sheet) for sheet in book.sheets()]
    except Exception as error:
        return "encrypted" if "encrypted" in str(error) else "damaged"


def _sheet(book: Any, sheet: Any) -> dict[str, Any]:
    rows: dict[int, dict[int, str]] = {}
    values = []
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
                    values.append((row + 1, column + 1, value))
    return {
        "name": sheet.name,
        "hidden": bool(sheet.visibility),
        "rows": rows,
        "hidden_rows": [row + 1 for row, info in sheet.rowinfo_map.items() if info.hidden],
        "values": values,
        "merged": [
            (row + 1, column + 1, top + 1, left + 1)
            for (row, column), (top, left) in covered.items()
            if row < _HEADER_ROWS
        ],
    }


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


def main() -> None:
    """Read a workbook from the input; write its sheets, or what is wrong with it, as JSON."""
    _limit()
    with redirect_stdout(sys.stderr):
        found = _found(sys.stdin.buffer.read())
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
