"""An open session file."""

import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from grader_app.bundle import Prediction
from grader_app.core.kept import Kept
from grader_app.core.points import Scheme
from grader_app.core.roster import Cell
from grader_app.core.session import Change, Override, Session
from grader_app.errors import SessionError
from grader_app.sentences import tree
from grader_app.store.database import SUFFIX, as_session_error, back_up, connect, damaged, meta, migrate
from grader_app.store.kept_rows import write_kept
from grader_app.store.reading import read_session
from grader_app.store.trees import override_tree, part_tree, prediction_to_json, scheme_tree

_EMPTY = (
    "DELETE FROM history",
    "DELETE FROM kept",
    "DELETE FROM override",
    "DELETE FROM prediction",
    "DELETE FROM response",
)


class Store:
    """An open session file and the session in it. It holds the file's lock until it is closed.

    The methods that change something write it before they return: what has returned survives a crash.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, session: Session) -> None:
        self.path = path
        self.session = session
        self._db = connection
        self._seq = {response.cell: seq for seq, response in enumerate(session.roster.responses)}

    @classmethod
    def create(cls, folder: Path, session: Session) -> "Store":
        """Put a new session on disk, in a file of its own inside ``folder``.

        Raises:
            SessionError: ``disk`` when it cannot be written.
        """
        path = folder / f"{uuid4().hex}{SUFFIX}"
        with as_session_error(path):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            connection = connect(path)
            migrate(connection, path)
            store = cls(path, connection, session)
            with connection:
                store._write_all(changes=0)
            return store

    @classmethod
    def open(cls, path: Path) -> "Store":
        """Open a session where it was left.

        Raises:
            SessionError: ``missing``, ``in-use``, ``too-new``, ``damaged`` or ``disk``.
        """
        if not path.exists():
            raise SessionError(
                "This marking session is not there any more.",
                hint="It may have been deleted. Open the spreadsheet again to start a new one.",
                code="missing",
            )
        with as_session_error(path):
            connection = connect(path)
            try:
                if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                    raise damaged(path)
                migrate(connection, path)
                return cls(path, connection, read_session(connection))
            except BaseException:
                connection.close()
                raise

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def save_predictions(self, batch: Iterable[tuple[Cell, Prediction]]) -> None:
        """Add predictions to the session and to the file, in one transaction."""
        batch = list(batch)
        with as_session_error(self.path), self._db:
            self._write_predictions(batch)
        self.session.add_predictions(batch)

    def apply(
        self,
        label: str,
        overrides: Mapping[Cell, Override | None],
        *,
        source: Cell | None = None,
        scheme: Scheme | None = None,
    ) -> Change:
        """Carry out one action of the teacher, on disk before this returns; see `Session.apply`."""
        history = list(self.session.history)

        def take_back() -> None:
            self.session.undo()
            self.session.history[:] = history

        change = self.session.apply(label, overrides, source=source, scheme=scheme)
        return self._commit(change, take_back)

    def undo(self) -> Change | None:
        """Take back the last action, on disk before this returns."""
        change = self.session.undo()
        return change and self._commit(change, self.session.redo)

    def redo(self) -> Change | None:
        """Do again what was taken back, on disk before this returns."""
        change = self.session.redo()
        return change and self._commit(change, self.session.undo)

    def keep(self, kept: Kept) -> None:
        """Keep this with the session from now on, on disk before this returns; see `Session.keep`."""
        before = self.session.kept
        self.session.keep(kept)
        try:
            with as_session_error(self.path), self._db:
                write_kept(self._db, kept, self._seq, before)
                if kept.banks != before.banks:  # what students read
                    self._count_change()
        except SessionError:
            self.session.kept = before
            raise

    def replace_session(self, session: Session) -> None:
        """Put another session in this one's place, such as a merged one; the old one is kept as a backup.

        Raises:
            SessionError: ``disk`` when it cannot be written; then all is as it was.
        """
        with as_session_error(self.path):
            back_up(self._db, self.path)
            with self._db:
                store = Store(self.path, self._db, session)
                for statement in _EMPTY:
                    self._db.execute(statement)
                store._write_all(self._changes() + 1)
        self.session, self._seq = session, store._seq

    def mark_exported(self) -> None:
        """Remember that the scores, as they are now, have been exported."""
        with as_session_error(self.path), self._db:
            self._set_meta("exported", {"at": _now(), "changes": self._changes()})

    def _commit(self, change: Change, take_back: Callable[[], object]) -> Change:
        """Write a change that the session has just made; when that fails, the session is as before."""
        try:
            with as_session_error(self.path), self._db:
                self._write_overrides((edit.cell, edit.after) for edit in change.edits)
                if change.scheme is not None:
                    self._set_meta("scheme", scheme_tree(self.session.scheme))
                self._write_history()
        except SessionError:
            take_back()
            raise
        return change

    def _write_predictions(self, batch: Iterable[tuple[Cell, Prediction]]) -> None:
        rows = [(self._seq[cell], prediction_to_json(prediction)) for cell, prediction in batch]
        self._db.executemany("INSERT OR REPLACE INTO prediction VALUES (?, ?)", rows)

    def _write_overrides(self, overrides: Iterable[tuple[Cell, Override | None]]) -> None:
        nothing, gone, rows = Override(), [], []
        for cell, o in overrides:
            if o is None or o == nothing:
                gone.append((self._seq[cell],))
            else:
                comments = json.dumps(o.comments) if o.comments else "[]"
                rows.append((self._seq[cell], o.level, o.note, o.because, comments, o.accepted))
        self._db.executemany("DELETE FROM override WHERE seq = ?", gone)
        self._db.executemany("INSERT OR REPLACE INTO override VALUES (?, ?, ?, ?, ?, ?)", rows)

    def _write_history(self) -> None:
        history, done = self.session.history, self.session.done
        self._db.execute("DELETE FROM history WHERE position >= ?", (len(history),))
        if done:
            self._write_change(done - 1)
        self._set_meta("done", done)
        self._count_change()

    def _count_change(self) -> None:
        self._set_meta("changed", {"at": _now(), "changes": self._changes() + 1})

    def _write_change(self, position: int) -> None:
        change = self.session.history[position]
        edits = [[self._seq[e.cell], override_tree(e.before), override_tree(e.after)] for e in change.edits]
        source = None if change.source is None else self._seq[change.source]
        scheme = None if change.scheme is None else json.dumps([scheme_tree(s) for s in change.scheme])
        row = (position, change.label, json.dumps(edits), source, scheme)
        self._db.execute("INSERT OR REPLACE INTO history VALUES (?, ?, ?, ?, ?)", row)

    def _changes(self) -> int:
        changed = meta(self._db, "changed")
        return int(changed["changes"]) if changed else 0

    def _set_meta(self, key: str, value: Any) -> None:
        self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, json.dumps(value)))

    def _write_all(self, changes: int) -> None:
        """Write the whole session into empty tables, inside the caller's transaction."""
        session, roster = self.session, self.session.roster
        self._set_meta("title", roster.source.path.name)
        self._set_meta("parts", [part_tree(part) for part in roster.parts])
        self._set_meta("skipped", [[s.row, tree(s.reason), s.sheet, s.file] for s in roster.skipped])
        self._set_meta("items", [asdict(item) for item in session.items])
        self._set_meta("scheme", scheme_tree(session.scheme))
        self._set_meta("bundle", asdict(session.bundle) if session.bundle else None)
        self._set_meta("done", session.done)
        self._set_meta("changed", {"at": _now(), "changes": changes})
        self._db.executemany(
            "INSERT INTO response VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    *(seq, r.cell.file, r.cell.sheet, r.cell.row, r.cell.column),
                    *(r.student.id, r.student.name, r.student.email, r.group, r.item_id, r.text, r.mark),
                )
                for seq, r in enumerate(roster.responses)
            ),
        )
        self._write_predictions(session.predictions.items())
        write_kept(self._db, session.kept, self._seq)
        self._write_overrides(session.overrides.items())
        for position in range(len(session.history)):
            self._write_change(position)


def _now() -> str:
    return datetime.now(UTC).isoformat()
