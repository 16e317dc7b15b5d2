"""From the rows of a file to the session that they hold."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from grader_app.bundle import Item
from grader_app.core.points import Scheme
from grader_app.core.roster import Cell, Response, Roster, Skipped, Student
from grader_app.core.session import BundleRef, Change, Edit, Override, Session
from grader_app.sentences import from_tree
from grader_app.store.database import meta
from grader_app.store.kept_rows import read_kept
from grader_app.store.trees import (
    item_from_tree,
    override_from_tree,
    override_of,
    part_from_tree,
    prediction_from_json,
    scheme_from_tree,
)


def read_session(connection: sqlite3.Connection) -> Session:
    """Return the session in a file of the newest schema."""
    rows = connection.execute(
        "SELECT sheet, row, col, file, student_id, student_name, student_email, item_id, text, mark, class "
        "FROM response ORDER BY seq"
    )
    responses = tuple(Response(Cell(*row[:4]), Student(*row[4:7]), *row[7:]) for row in rows)
    roster = Roster(
        tuple(part_from_tree(*tree) for tree in meta(connection, "parts")),
        responses,
        tuple(Skipped(row, from_tree(reason), *where) for row, reason, *where in meta(connection, "skipped")),
    )
    cells = [response.cell for response in responses]
    bundle = meta(connection, "bundle")
    items = [item_from_tree(tree) for tree in meta(connection, "items")]
    scheme = meta(connection, "scheme")
    return Session(
        roster,
        items,
        BundleRef(**bundle) if bundle else None,
        predictions={
            cells[seq]: prediction_from_json(value)
            for seq, value in connection.execute("SELECT seq, value FROM prediction")
        },
        overrides=dict(_read_overrides(connection, cells)),
        history=list(_read_history(connection, cells, items)),
        done=meta(connection, "done"),
        scheme=scheme and scheme_from_tree(scheme, items),
        kept=read_kept(connection, cells),
    )


def _read_overrides(connection: sqlite3.Connection, cells: Sequence[Cell]) -> Iterator[tuple[Cell, Override]]:
    rows = connection.execute("SELECT seq, level, note, because, comments, accepted FROM override")
    for seq, level, note, because, comments, accepted in rows:
        yield cells[seq], override_of([level, note, because, json.loads(comments), bool(accepted)])


def _read_history(
    connection: sqlite3.Connection, cells: Sequence[Cell], items: Sequence[Item]
) -> Iterator[Change]:
    rows = connection.execute("SELECT label, edits, source, scheme FROM history ORDER BY position")
    for label, edits, source, scheme in rows:
        yield Change(
            label,
            tuple(
                Edit(cells[seq], override_from_tree(before), override_from_tree(after))
                for seq, before, after in json.loads(edits)
            ),
            None if source is None else cells[source],
            None if scheme is None else _schemes(json.loads(scheme), items),
        )


def _schemes(trees: Sequence[Any], items: Sequence[Item]) -> tuple[Scheme, Scheme]:
    before, after = trees
    return scheme_from_tree(before, items), scheme_from_tree(after, items)
