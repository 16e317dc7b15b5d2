"""Who answered what, and where in the spreadsheet it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from grader_app.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Cell:
    """An address in a session's files, and the identity of the answer that stands there.

    Rows and columns count from 1; ``file`` is an index into the roster's ``sources``.
    """

    sheet: str
    row: int
    column: int
    file: int = 0

    def __lt__(self, other: "Cell") -> bool:
        """Order by file, then by place; in which order the sheets stand, only a roster knows."""
        mine = (self.file, self.sheet, self.row, self.column)
        return mine < (other.file, other.sheet, other.row, other.column)

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
    EMAIL = "email"
    NAME = "name"
    GROUP = "group"
    """The class that a student is in."""
    QUESTION = "question"
    """Which question the row's one answer is to; the column of answers then belongs to no item itself."""
    ANSWER = "answer"
    MARK = "mark"
    IGNORE = "ignore"


class Attempts(StrEnum):
    """Which row counts where a student has several."""

    LATEST = "latest"
    BEST = "best"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Column:
    """One column's role; ``item_id`` says which item an answer or an existing mark belongs to."""

    role: Role
    item_id: str | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """How one sheet is read.

    Attributes:
        sheet: Its name.
        header_row: The row of its headers, from 1; 0: there is none.
        roles: Column number -> what it is for.
        attempts: Which row counts where a student has several.
        questions: Where a column says which question a row answers: its text, normalised -> item id.
    """

    sheet: str
    header_row: int
    roles: Mapping[int, Column]
    attempts: Attempts = Attempts.LATEST
    questions: Mapping[str, str] = field(default_factory=dict)

    def having(self, role: Role) -> tuple[int, ...]:
        """Column numbers that have ``role``, left to right."""
        return tuple(sorted(number for number, column in self.roles.items() if column.role is role))

    @property
    def asked(self) -> frozenset[str]:
        """The items that there are answers to."""
        named = {self.roles[number].item_id for number in self.having(Role.ANSWER)}
        below = self.questions.values() if self.having(Role.QUESTION) and None in named else ()
        return frozenset(filter(None, named)) | frozenset(below)


@dataclass(frozen=True, slots=True)
class Source:
    """The teacher's file as it was read.

    ``sha256`` tells later whether it has changed since. ``encoding`` is the code page of a text file where
    the teacher corrected the guess, so that what is added to a copy is in the same one; else "".
    """

    path: Path
    sha256: str
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Student:
    """A student as the sheet names them. Ids are text: a leading zero is part of one.

    Where a sheet has no other id than an e-mail address, that is the ``id``, and ``email`` is empty.
    """

    id: str
    name: str
    email: str = ""


@dataclass(frozen=True, slots=True)
class Response:
    """One answer, its text exactly as the sheet shows it.

    ``mark`` is a human mark the sheet already held; ``group`` is the student's class, "" where there is but
    one.
    """

    cell: Cell
    student: Student
    item_id: str
    text: str
    mark: float | None = None
    group: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that was not taken in, and why, in a sentence for the teacher."""

    row: int
    reason: str
    sheet: str
    file: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """One sheet of one file, and how it was read."""

    source: Source
    columns: Columns


@dataclass(frozen=True, slots=True)
class Roster:
    """Everything read from one or more sheets, of one or more files; the answers stand in sheet order.

    A workbook with a sheet for each class has a part for each, all of the same source. A second file is a
    part with a source of its own.
    """

    parts: tuple[Part, ...]
    responses: tuple[Response, ...]
    skipped: tuple[Skipped, ...] = ()

    @property
    def sources(self) -> tuple[Source, ...]:
        """The files, each once; ``file`` of a cell is an index into them."""
        return tuple(dict.fromkeys(part.source for part in self.parts))

    @property
    def source(self) -> Source:
        """The first file: the one that gives the session its name."""
        return self.parts[0].source

    @property
    def columns(self) -> Columns:
        """How the first sheet is read."""
        return self.parts[0].columns

    @property
    def places(self) -> dict[tuple[int, str], Part]:
        """The parts in their order, by file and sheet as cells name them."""
        files = {source: file for file, source in enumerate(self.sources)}
        return {(files[part.source], part.columns.sheet): part for part in self.parts}

    def address(self, cell: Cell, *, of_row: bool = False) -> str:
        """Return where a cell or its row stands: ``C7``, with its sheet and file where there are several."""
        files = [part.source for part in self.parts]
        source = self.sources[cell.file]
        names = [source.path.name] if len(self.sources) > 1 else []
        names += [cell.sheet] if files.count(source) > 1 else []
        if not of_row:
            return ", ".join((*names, cell.address))
        row = str(cell.row)  # no number of things: never 1,200
        if not names:
            return Sentence("row {row}", row=row)
        return Sentence("{place}, row {row}", place=", ".join(names), row=row)
