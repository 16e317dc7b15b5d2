"""Who answered what, and where in the spreadsheet it stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """An address in a workbook, and the identity of the answer that stands there. Rows and columns from 1."""

    sheet: str
    row: int
    column: int

    @property
    def address(self) -> str:
        """Where a spreadsheet program shows it: ``C7``."""
        return f"{column_letters(self.column)}{self.row}"


def column_letters(column: int) -> str:
    """``1 -> A``, ``27 -> AA``."""
    letters = ""
    while column:
        column, remainder = divmod(column - 1, 26)
        letters = chr(ord("A") + remainder) + letters
    return letters


def column_number(letters: str) -> int:
    """``A -> 1``, ``AA -> 27``.

    Raises:
        ValueError: When these are not the letters of a column.
    """
    number = 0
    for letter in letters.upper():
        if not "A" <= letter <= "Z":
            raise ValueError("not a column")
        number = number * 26 + ord(letter) - ord("A") + 1
    if not letters:
        raise ValueError("not a column")
    return number


class Role(StrEnum):
    """What a column of the sheet is for."""

    ID = "id"
    NAME = "name"
    ANSWER = "answer"
    MARK = "mark"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Column:
    """One column's role; ``item_id`` says which item an answer or an existing mark belongs to."""

    role: Role
    item_id: str | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """How one sheet is read: its header row (from 1; 0: there is none) and the role of each column number."""

    sheet: str
    header_row: int
    roles: Mapping[int, Column]

    def having(self, role: Role) -> tuple[int, ...]:
        """Column numbers that have ``role``, left to right."""
        return tuple(sorted(number for number, column in self.roles.items() if column.role is role))


@dataclass(frozen=True, slots=True)
class Source:
    """The teacher's file as it was read: ``sha256`` tells later whether it has changed since."""

    path: Path
    sha256: str


@dataclass(frozen=True, slots=True)
class Student:
    """A student as the sheet names them. Ids are text: a leading zero is part of one."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Response:
    """One answer, its text exactly as the sheet shows it; ``mark`` is a human mark the sheet already held."""

    cell: Cell
    student: Student
    item_id: str
    text: str
    mark: float | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that was not taken in, and why, in a sentence for the teacher."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class Roster:
    """Everything read from one sheet, in sheet order."""

    source: Source
    columns: Columns
    responses: tuple[Response, ...]
    skipped: tuple[Skipped, ...] = ()
