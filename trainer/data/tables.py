"""Read a table as people really have it: comma, semicolon or tab, and columns under their own names.

Rows are numbered as a spreadsheet shows them: the header is row 1.
"""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from types import MappingProxyType

from trainer.data import DataError
from trainer.progress import Progress, quiet

_DELIMITERS = ",;\t"

Aliases = Mapping[str, Sequence[str]]
"""Our name of a column to the other names it is known by, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: where it is, for messages, its number, and its cells by our column names."""

    where: str
    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """A table's columns, by our names, and its rows that hold anything."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def read_text(path: Path) -> str:
    """Return what a UTF-8 file says, without a byte order mark.

    Raises:
        DataError: ``unreadable``.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(
            f"The file “{path.name}” cannot be read.",
            hint="Check that it is there, and saved as UTF-8.",
            code="unreadable",
        ) from error


def read_table(
    path: Path,
    aliases: Aliases,
    problems: list[str],
    progress: Progress = quiet,
    columns: Mapping[str, str] = MappingProxyType({}),
) -> Table:
    """Read a table, adding to ``problems`` the rows that do not fit its header.

    Args:
        path: A text file with a header; which of ``, ; tab`` parts its cells is seen in the header.
        aliases: Columns may have these names too; which was taken for which is told to ``progress``.
        problems: What is wrong is added here.
        progress: Told of renamed columns.
        columns: Our name of a column to the header it has in this table, where that is known.
    """
    text = read_text(path)
    try:
        records = list(_records(text, delimiter_of(text.lstrip("\r\n").split("\n", 1)[0])))
    except csv.Error as error:
        problems.append(f"{path.name}: not a CSV file ({error})")
        return Table(path.name, (), ())
    header = records[0][1] if records else []
    names = _named(header, columns, path.name, problems)
    _rename(names, header, aliases, path.name, progress)
    twice = sorted({name for name in names if name and names.count(name) > 1})
    problems += [f"{path.name}: two columns are called {name}" for name in twice]
    rows = []
    for number, cells in records[1:]:
        where = f"{path.name} row {number}"
        if len(cells) != len(names):
            problems.append(f"{where}: it has more or fewer cells than the header")
        else:
            rows.append(Row(where, number, dict(zip(names, cells, strict=True))))
    return Table(path.name, tuple(names), tuple(rows))


def need(table: Table, columns: Sequence[str], problems: list[str]) -> bool:
    """Return whether ``table`` has all ``columns``; add those it lacks to ``problems``."""
    missing = [name for name in columns if name not in table.columns]
    problems += [f"{table.name}: the column {name} is missing" for name in missing]
    return not missing


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield number and cells of each record that is not blank; a blank one counts, as it does on screen."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    for number, cells in enumerate(reader, start=1):
        if any(cell.strip() for cell in cells):
            yield number, cells


def delimiter_of(header: str) -> str:
    """Return which of ``, ; tab`` parts most cells of a header."""

    def columns(delimiter: str) -> int:
        try:
            return len(next(csv.reader([header], delimiter=delimiter)))
        except csv.Error:
            return 0

    return max(_DELIMITERS, key=columns)  # the first of equals: a comma


def column_name(header: str) -> str:
    """Return a column's header as we compare it: lower case, one underscore for whatever parts words."""
    return re.sub(r"[\s-]+", "_", header.strip().lower())


def _named(header: Sequence[str], columns: Mapping[str, str], name: str, problems: list[str]) -> list[str]:
    """Return the columns' names, those that ``columns`` tells under ours."""
    found = [column_name(cell) for cell in header]
    told = {column_name(theirs): ours for ours, theirs in columns.items()}
    problems += [
        f"{name}: there is no column {theirs}"
        for theirs in columns.values()
        if column_name(theirs) not in found
    ]
    # A column that is called as another one is told to be must not be taken for it.
    return [told.get(cell, "" if cell in columns else cell) for cell in found]


def _rename(names: list[str], header: Sequence[str], aliases: Aliases, name: str, progress: Progress) -> None:
    for ours, others in aliases.items():
        if ours in names:
            continue
        theirs = next((other for other in others if other in names), None)
        if theirs is not None:
            place = names.index(theirs)
            names[place] = ours
            progress(f"{name}: the column {header[place].strip()} is taken as {ours}")
