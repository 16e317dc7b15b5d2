"""From the rows of a file to the session that they hold."""

import json
import sqlite3
from collections.abc import Iterator, Sequence

from grader_app.core.roster import Cell, Response, Roster, Skipped, Student
from grader_app.core.session import BundleRef, Change, Edit, Override, Session
from grader_app.store.database import meta
from grader_app.store.trees import item_from_tree, override_from_tree, part_from_tree, prediction_from_json


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
        tuple(Skipped(*skipped) for skipped in meta(connection, "skipped")),
    )
    cells = [response.cell for response in responses]
    bundle = meta(connection, "bundle")
    return Session(
        roster,
        [item_from_tree(tree) for tree in meta(connection, "items")],
        BundleRef(**bundle) if bundle else None,
        predictions={
            cells[seq]: prediction_from_json(value)
            for seq, value in connection.execute("SELECT seq, value FROM prediction")
        },
        overrides={
            cells[seq]: Override(level, note)
            for seq, level, note in connection.execute("SELECT seq, level, note FROM override")
        },
        history=list(_read_history(connection, cells)),
        done=meta(connection, "done"),
    )


def _read_history(connection: sqlite3.Connection, cells: Sequence[Cell]) -> Iterator[Change]:
    for label, edits in connection.execute("SELECT label, edits FROM history ORDER BY position"):
        yield Change(
            label,
            tuple(
                Edit(cells[seq], override_from_tree(before), override_from_tree(after))
                for seq, before, after in json.loads(edits)
            ),
        )
