"""From a path to a workbook."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from grader_app.core.roster import Source
from grader_app.errors import SheetError
from grader_app.sheets import delimited, faults, ods, old_excel
from grader_app.sheets.sniff import MAX_FILE_BYTES, Kind, kind_of
from grader_app.sheets.workbook import MAX_COLUMNS, MAX_GAP, Table, Workbook
from grader_app.sheets.xlsx import read_tables

_READ_ONLY = "Nothing can be added to a file of this kind; scores are exported as a CSV file of its sheet."


def open_workbook(path: Path, *, encoding: str | None = None) -> Workbook:
    """Read a spreadsheet, whatever its name ends in.

    Args:
        path: The file.
        encoding: The code page of a delimited file, where the guess in ``Workbook.encoding`` was wrong.

    Raises:
        SheetError: It cannot be read; the sentence says why and the hint what to do.
    """
    data = load(path)
    source = Source(path, hashlib.sha256(data).hexdigest())
    kind = kind_of(data)
    if kind == "xlsx":
        tables, warnings = read_tables(data)
        return Workbook(source, kind, tables, (*_open_elsewhere(path), *warnings))
    if kind != "csv":
        tables, warnings = read_only_tables(data, kind)
        warnings = (*_open_elsewhere(path), _READ_ONLY, *warnings)
        return Workbook(source, "csv", tables, warnings, format=kind)
    file = delimited.parse(data, encoding)
    table, warnings = table_of(path.stem, file)
    return Workbook(source, kind, (table,), (*_open_elsewhere(path), *warnings), file.encoding)


def read_only_tables(data: bytes, kind: Kind) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    """Return the sheets, and the warnings about them, of a workbook that nothing can be added to.

    Raises:
        SheetError: It cannot be read; the sentence says why and the hint what to do.
    """
    return ods.read_tables(data) if kind == "ods" else old_excel.read_tables(data)


def load(path: Path) -> bytes:
    """Return a file's bytes.

    Raises:
        SheetError: It is not there, a folder, in use, or too large to be a spreadsheet of answers.
    """
    try:
        if path.is_dir():
            raise faults.not_a_workbook("This is a folder, not a file.")
        if path.stat().st_size > MAX_FILE_BYTES:
            raise faults.too_large("it has more than 50 MB, perhaps in pictures")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise SheetError(
            f"There is no file at {path}.",
            hint="Look whether it was moved, renamed or deleted, or its drive taken out.",
            code="not_found",
        ) from error
    except PermissionError as error:
        raise SheetError(
            "This file is in use by another program, or you may not open it.",
            hint="Close it everywhere else, then drop it here again.",
            code="in_use",
        ) from error
    except OSError as error:
        raise SheetError(
            "This file cannot be read from where it lies.",
            hint="Copy it to this computer's own disk and drop the copy here.",
            code="unreadable",
        ) from error


def _open_elsewhere(path: Path) -> Iterator[str]:
    if any(lock.exists() for lock in lock_files(path)):
        yield (f"“{path.name}” seems to be open in another program. What is not saved there is not read.")


def lock_files(path: Path) -> tuple[Path, Path]:
    """Return the files with which Excel and LibreOffice say that they have ``path`` open."""
    return path.with_name(f"~${path.name}"), path.with_name(f".~lock.{path.name}#")


def table_of(name: str, file: delimited.Delimited) -> tuple[Table, tuple[str, ...]]:
    """Return a delimited file as a sheet, row numbers being those of its records, and the warnings about it.

    Raises:
        SheetError: There is no text in it.
    """
    rows: dict[int, dict[int, str]] = {}
    far = last = 0
    for row, record in enumerate(file.records, 1):
        texts = {column: delimited.shown(field) for column, field in enumerate(record.fields, 1) if field}
        if not texts:
            continue
        cells = {column: text for column, text in texts.items() if column <= MAX_COLUMNS}
        if rows and row - last > MAX_GAP:
            cells = {}
        far += len(texts) - len(cells)
        if cells:
            rows[row] = cells
            last = row
    if not rows:
        raise faults.empty("There is no text in this file.")
    width = max(max(cells) for cells in rows.values())
    warnings = (f"{far:,} cells lie far from the rest and are not read.",) if far else ()
    return Table(name, False, rows, last, width), warnings


def same_file(first: Path, second: Path) -> bool:
    """Whether two paths lead to one file, through links and spelling."""
    try:
        return os.path.samefile(first, second)
    except OSError:
        return first.absolute() == second.absolute()
