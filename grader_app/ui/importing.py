"""What runs in the background before a class begins: reading a file, and taking answers out of it."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from grader_app import paths
from grader_app.bundle import is_blank
from grader_app.core.identity import Person
from grader_app.core.roster import Attempts, Column, Columns, Role, Roster
from grader_app.core.session import BundleRef
from grader_app.errors import SheetError
from grader_app.sentences import Sentence
from grader_app.sheets import mappings
from grader_app.sheets.attempts import EARLIER, LOWER, NO_MARKS
from grader_app.sheets.columns import best_of, choose, missing, propose
from grader_app.sheets.delimited import parse
from grader_app.sheets.identity import duplicates
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.rosters import read_rosters
from grader_app.sheets.taking import hidden_rows, read_shown, same_questions
from grader_app.sheets.workbook import Table, Workbook
from grader_app.ui.own_questions import could_hold_answers, is_own, unknown_questions
from grader_app.ui.question_sets import Asked
from grader_app.ui.tasks import Reporter
from grader_app.ui.translation import tr

_HEAD_BYTES = 1 << 16
_SUPERSEDED = frozenset((EARLIER, LOWER, NO_MARKS))


@dataclass(frozen=True, slots=True)
class Reading:
    """A file that was read, and how it would best be understood.

    Attributes:
        workbook: The file.
        question_set: The set that finds most of its questions there; None when none is installed.
        columns: How each sheet would be read, in the order of the sheets.
        shown: Which of them is looked at first.
        taken: The names of those whose answers are taken in.
        encoding: Of a text file, the code page it was read in, where that was guessed or chosen; else "".
        separator: Of a text file, what stands between its columns; else "".
        as_last_time: Whether a file with these headings was read before, and this one is read the same way.
    """

    workbook: Workbook
    question_set: Asked | None
    columns: tuple[Columns, ...]
    shown: int
    taken: frozenset[str]
    encoding: str = ""
    separator: str = ""
    as_last_time: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be taken in: of which sheets, read how, with or without the rows that the file hides."""

    columns: tuple[Columns, ...]
    with_hidden: bool = True


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a wish gives, and what is still missing, in sentences.

    Attributes:
        wish: What was asked for.
        roster: The answers, and the rows that are left out.
        missing: What keeps it from being scored; nothing: it is ready.
        blank: How many answers are no answer.
        hidden: How many rows with something in them the file hides.
        doubtful: Students who may be two, or have two answers to one question that count.
        unused: By sheet, the columns that read like answers and are not used.
        unknown: By sheet, the questions that its rows name and no question set knows.
    """

    wish: Wish
    roster: Roster
    missing: tuple[str, ...]
    blank: int
    hidden: int
    doubtful: tuple[Person, ...]
    unused: Mapping[str, tuple[int, ...]]
    unknown: Mapping[str, tuple[str, ...]]

    @property
    def has_attempts(self) -> bool:
        """Whether students answered more than once, so that she may choose what counts."""
        chosen = any(columns.attempts is not Attempts.LATEST for columns in self.wish.columns)
        return chosen or any(skipped.reason in _SUPERSEDED for skipped in self.roster.skipped)


def read_file(
    path: Path, sets: tuple[Asked, ...], encoding: str | None = None
) -> Callable[[Reporter], Reading]:
    """Return work that reads a spreadsheet and proposes the set and the columns that fit it best."""

    def work(reporter: Reporter) -> Reading:
        workbook = open_workbook(path, encoding=encoding, check=reporter.check)
        reporter.check()
        reading = _as_last_time(workbook, sets)
        if reading is None:
            chosen = choose(workbook, sets)
            reporter.check()
            reading = understand(workbook, chosen[0] if chosen is not None else None)
        if workbook.kind != "csv" or workbook.format:
            return reading
        sure = encoding is None and (workbook.encoding.startswith("utf") or _is_plain(workbook))
        separator = _separator(path, workbook.encoding)
        return replace(reading, encoding="" if sure else workbook.encoding, separator=separator)

    return work


def understand(workbook: Workbook, question_set: Asked | None) -> Reading:
    """Return how a workbook would best be read with a question set."""
    items = question_set.items if question_set is not None else ()
    columns = tuple(propose(table, items) for table in workbook.tables)
    shown = best_of(workbook, columns)
    taken = frozenset(each.sheet for each in same_questions(workbook, columns, shown))
    return Reading(workbook, question_set, columns, shown, taken)


def remember(workbook: Workbook, wish: Wish, ref: BundleRef) -> Callable[[Reporter], None]:
    """Return work that keeps how a file was read, for the next one with its headings."""

    def work(_reporter: Reporter) -> None:
        # Without it the next file asks for a few clicks more; that is no reason to stop anybody now.
        with suppress(SheetError):
            columns = [_without_own(each) for each in wish.columns]
            mappings.remember(paths.mappings_file(), workbook, columns, ref.name)

    return work


def _without_own(columns: Columns) -> Columns:
    """Return the columns as the question set alone would read them: what she made belongs to one class."""
    roles = {
        number: Column(Role.IGNORE) if column.item_id and is_own(column.item_id) else column
        for number, column in columns.roles.items()
    }
    questions = {text: of for text, of in columns.questions.items() if not is_own(of)}
    return replace(columns, roles=roles, questions=questions)


def _as_last_time(workbook: Workbook, sets: Sequence[Asked]) -> Reading | None:
    by_name = {each.ref.name: each for each in sets if each.ref is not None}
    items = {name: each.items for name, each in by_name.items()}
    recalled = mappings.recall(paths.mappings_file(), workbook, items)
    if recalled is None:
        return None
    reading = understand(workbook, by_name[recalled.question_set])
    known = {columns.sheet: columns for columns in recalled.columns}
    columns = tuple(known.get(each.sheet, each) for each in reading.columns)
    shown = next(number for number, each in enumerate(columns) if each.sheet in known)
    return replace(reading, columns=columns, shown=shown, taken=frozenset(known), as_last_time=True)


def _separator(path: Path, encoding: str) -> str:
    with path.open("rb") as file:
        return parse(file.read(_HEAD_BYTES), encoding).separator


def _is_plain(workbook: Workbook) -> bool:
    return all(
        text.isascii()
        for table in workbook.tables
        for cells in table.rows.values()
        for text in cells.values()
    )


def take_in(workbook: Workbook, wish: Wish) -> Callable[[Reporter], TakenIn]:
    """Return work that reads the answers as they are wished for."""

    def work(reporter: Reporter) -> TakenIn:
        tables = [_table(workbook, columns) for columns in wish.columns]
        read = read_rosters if wish.with_hidden else read_shown
        roster = read(workbook, wish.columns)
        reporter.check()
        return TakenIn(
            wish,
            roster,
            _missing(wish.columns, tables),
            sum(is_blank(response.text) for response in roster.responses),
            sum(
                len(hidden_rows(table, columns.header_row))
                for columns, table in zip(wish.columns, tables, strict=True)
            ),
            duplicates(roster),
            {
                columns.sheet: could_hold_answers(table, columns)
                for columns, table in zip(wish.columns, tables, strict=True)
            },
            {
                columns.sheet: unknown_questions(table, columns)
                for columns, table in zip(wish.columns, tables, strict=True)
            },
        )

    return work


def _missing(columns: Sequence[Columns], tables: Sequence[Table]) -> tuple[str, ...]:
    """Return what is missing, naming the sheet where there are several."""
    if not columns:
        return (tr("No sheet is ticked."),)
    gaps = {each.sheet: missing(each, table) for each, table in zip(columns, tables, strict=True)}
    if len(gaps) == 1:
        return next(iter(gaps.values()))
    return tuple(
        Sentence("{sheet}: {sentence}", sheet=sheet, sentence=sentence)
        for sheet, sentences in gaps.items()
        for sentence in sentences
    )


def _table(workbook: Workbook, columns: Columns) -> Table:
    table = workbook.table(columns.sheet)
    assert table is not None
    return table
