"""From a path to a workbook."""

import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from grader_app.core.roster import Source
from grader_app.errors import SheetError
from grader_app.sentences import Sentence
from grader_app.sheets import faults
from grader_app.sheets.child import read_apart
from grader_app.sheets.contents import contents_of
from grader_app.sheets.package import Package
from grader_app.sheets.sniff import MAX_FILE_BYTES, Kind, kind_of
from grader_app.sheets.workbook import Contents, Workbook

_SMALL_BYTES = 2 << 20
_READ_ONLY = Sentence(
    "Nothing can be added to a file of this kind; scores are exported as a CSV file of its sheet."
)


def open_workbook(
    path: Path, *, encoding: str | None = None, check: Callable[[], None] = lambda: None
) -> Workbook:
    """Read a spreadsheet, whatever its name ends in.

    Args:
        path: The file.
        encoding: The code page of a delimited file, where the guess in ``Workbook.encoding`` was wrong.
        check: Called many times a second while a large file is read; what it raises ends the reading.

    Raises:
        SheetError: It cannot be read; the sentence says why and the hint what to do.
    """
    data = load(path)
    kind = kind_of(data)
    told = encoding if kind == "csv" and encoding else ""
    source = Source(path, hashlib.sha256(data).hexdigest(), told)
    contents = read_contents(data, kind, path.stem, encoding=encoding, check=check)
    elsewhere = tuple(_open_elsewhere(path))
    if kind in ("xlsx", "csv"):
        warnings = (*elsewhere, *contents.warnings)
        return Workbook(source, kind, contents.tables, warnings, contents.encoding)
    warnings = (*elsewhere, _READ_ONLY, *contents.warnings)
    return Workbook(source, "csv", contents.tables, warnings, format=kind)


def read_contents(
    data: bytes,
    kind: Kind,
    name: str = "",
    *,
    encoding: str | None = None,
    check: Callable[[], None] = lambda: None,
) -> Contents:
    """Return what is in a file's bytes: read here if they cannot come to much, else in another process.

    Raises:
        SheetError: It cannot be read; the sentence says why and the hint what to do.
    """
    if _is_small(data, kind):
        return contents_of(data, kind, name, encoding)
    return read_apart(data, kind, name, encoding, check)


def _is_small(data: bytes, kind: Kind) -> bool:
    """Whether reading these bytes takes little time and memory whatever is in them.

    Of a workbook the sizes that it declares count, for no more than that is unpacked. The other formats can
    say in a few bytes that something is repeated a million times.
    """
    if kind == "csv":
        return len(data) <= _SMALL_BYTES
    return kind == "xlsx" and Package(data).size <= _SMALL_BYTES


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
            "There is no file at {path}.",
            hint="Look whether it was moved, renamed or deleted, or its drive taken out.",
            code="not_found",
            path=str(path),
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
        yield Sentence(
            "“{file}” seems to be open in another program. What is not saved there is not read.",
            file=path.name,
        )


def lock_files(path: Path) -> tuple[Path, Path]:
    """Return the files with which Excel and LibreOffice say that they have ``path`` open."""
    return path.with_name(f"~${path.name}"), path.with_name(f".~lock.{path.name}#")


def same_file(first: Path, second: Path) -> bool:
    """Whether two paths lead to one file, through links and spelling."""
    try:
        return os.path.samefile(first, second)
    except OSError:
        return first.absolute() == second.absolute()
