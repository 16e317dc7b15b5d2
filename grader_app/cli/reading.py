"""From a file and the options to a roster: which question set, which sheets, what each column is."""

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from grader_app import library, paths
from grader_app.bundle import Bundle
from grader_app.core.roster import Attempts, Column, Columns, Role, Roster, column_number
from grader_app.errors import BundleError, SheetError
from grader_app.sheets.columns import choose, missing, propose, with_questions
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.rosters import read_rosters
from grader_app.sheets.taking import read_shown, same_questions
from grader_app.sheets.workbook import Table, Workbook

_ROLES = {
    "id": Role.ID,
    "email": Role.EMAIL,
    "name": Role.NAME,
    "group": Role.GROUP,
    "question": Role.QUESTION,
}


@dataclass(frozen=True, slots=True)
class Wish:
    """The options that say how a file is read; plain values, so that another process can have them."""

    bundle: Path | None
    sheets: tuple[str, ...]
    columns: str | None
    encoding: str | None
    attempts: Attempts
    with_hidden: bool

    @classmethod
    def of(cls, options: argparse.Namespace) -> "Wish":
        """Return what the command line says."""
        return cls(
            options.bundle,
            tuple(options.sheet or ()),
            options.columns,
            options.encoding,
            Attempts(options.attempts),
            not options.leave_out_hidden,
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """A file that was read, and how each of the sheets that are taken is understood."""

    workbook: Workbook
    bundle: Bundle
    columns: tuple[Columns, ...]
    with_hidden: bool

    @property
    def missing(self) -> tuple[str, ...]:
        """What keeps it from being scored, in sentences."""
        gaps = [(each.sheet, missing(each, self.table(each.sheet))) for each in self.columns]
        if len(gaps) == 1:
            return gaps[0][1]
        return tuple(f"{sheet}: {sentence}" for sheet, sentences in gaps for sentence in sentences)

    def table(self, sheet: str) -> Table:
        """Return a sheet that is there."""
        return _named(self.workbook, sheet)

    def roster(self) -> Roster:
        """Return the answers, and the rows that are left out and why."""
        if self.with_hidden:
            return read_rosters(self.workbook, self.columns)
        return read_shown(self.workbook, self.columns)


def read(path: Path, wish: Wish) -> Reading:
    """Read a file and settle how it is understood.

    Raises:
        SheetError, BundleError: It cannot be; see the hint.
    """
    workbook = open_workbook(path, encoding=wish.encoding)
    chosen = choose(workbook, _bundles(wish.bundle))
    if chosen is None:
        raise BundleError(
            "No question set is installed.", hint="Name one with --bundle FILE.", code="no-bundle"
        )
    bundle, best = chosen
    if wish.sheets:
        columns = tuple(propose(_named(workbook, sheet), bundle.items) for sheet in wish.sheets)
    elif wish.columns:
        columns = (best,)
    else:
        proposed = [propose(table, bundle.items) for table in workbook.tables]
        columns = same_questions(workbook, proposed, proposed.index(best))
    if wish.columns:
        columns = tuple(
            _columns_from_json(wish.columns, _named(workbook, each.sheet), bundle) for each in columns
        )
    columns = tuple(replace(each, attempts=wish.attempts) for each in columns)
    return Reading(workbook, bundle, columns, wish.with_hidden)


def _bundles(path: Path | None) -> Iterator[Bundle]:
    for file in [path] if path is not None else paths.bundle_files():
        yield library.permitted(Bundle.open(file))


def _named(workbook: Workbook, sheet: str) -> Table:
    table = workbook.table(sheet)
    if table is None:
        names = ", ".join(f"“{table.name}”" for table in workbook.tables)
        raise SheetError(
            "There is no sheet “{sheet}”.",
            hint="The file has {names}.",
            code="no-sheet",
            sheet=sheet,
            names=names,
        )
    return table


def _columns_from_json(argument: str, table: Table, bundle: Bundle) -> Columns:
    try:
        text = argument if argument.lstrip().startswith("{") else Path(argument).read_text("utf-8")
        tree: dict[str, Any] = json.loads(text)
        roles = {column_number(tree[name]): Column(role) for name, role in _ROLES.items() if name in tree}
        for name, role in (("answers", Role.ANSWER), ("marks", Role.MARK)):
            given = tree.get(name, {})
            if isinstance(given, str):  # of a sheet where another column says which question a row answers
                roles[column_number(given)] = Column(role)
                continue
            for letters, item_id in given.items():
                roles[column_number(letters)] = Column(role, bundle.entry(str(item_id)).item.id)
        columns = Columns(table.name, int(tree.get("header_row", 1)), roles)
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise SheetError(
            "The description of the columns cannot be read.",
            hint='It should look like {"header_row": 1, "id": "A", "answers": {"C": "ITEM"}}.',
            code="columns",
        ) from error
    return with_questions(columns, table, bundle.items)
