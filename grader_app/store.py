"""A session on disk: one SQLite file, in which every action of the teacher is a transaction of its own."""

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from grader_app.bundle import Evidence, Item, Level, Prediction, Rubric
from grader_app.core.roster import (
    Attempts,
    Cell,
    Column,
    Columns,
    Part,
    Response,
    Role,
    Roster,
    Skipped,
    Source,
    Student,
)
from grader_app.core.session import BundleRef, Change, Edit, Override, Session
from grader_app.errors import SessionError

SUFFIX = ".session"
BACKUP = ".backup"
"""Stands after the name of a session's file, once something larger than an action has changed it."""
APPLICATION_ID = 0x4F474731
"""``OGG1`` in the file's header: tells our files from other databases."""

_MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE response (
        seq INTEGER PRIMARY KEY, row INTEGER NOT NULL, col INTEGER NOT NULL, sheet TEXT NOT NULL,
        student_id TEXT NOT NULL, student_name TEXT NOT NULL, item_id TEXT NOT NULL,
        text TEXT NOT NULL, mark REAL, UNIQUE (sheet, row, col));
    CREATE TABLE prediction (seq INTEGER PRIMARY KEY REFERENCES response, value TEXT NOT NULL);
    CREATE TABLE override (seq INTEGER PRIMARY KEY REFERENCES response, level INTEGER, note TEXT NOT NULL);
    CREATE TABLE history (position INTEGER PRIMARY KEY, label TEXT NOT NULL, edits TEXT NOT NULL);
    """,
    """
    CREATE TABLE answer (
        seq INTEGER PRIMARY KEY, file INTEGER NOT NULL, sheet TEXT NOT NULL, row INTEGER NOT NULL,
        col INTEGER NOT NULL, student_id TEXT NOT NULL, student_name TEXT NOT NULL,
        student_email TEXT NOT NULL, class TEXT NOT NULL, item_id TEXT NOT NULL, text TEXT NOT NULL,
        mark REAL, UNIQUE (file, sheet, row, col));
    INSERT INTO answer
        SELECT seq, 0, sheet, row, col, student_id, student_name, '', '', item_id, text, mark FROM response;
    DROP TABLE response;
    ALTER TABLE answer RENAME TO response;
    INSERT INTO meta SELECT 'parts', json_array(json_array(
            source.value ->> 'path', source.value ->> 'sha256',
            json_set(columns.value, '$.attempts', 'all', '$.questions', json_object())
        )) FROM meta AS source, meta AS columns WHERE source.key = 'source' AND columns.key = 'columns';
    UPDATE meta SET value = (
        SELECT json_group_array(json_array(
            row.value -> 0, row.value -> 1, (SELECT value ->> 'sheet' FROM meta WHERE key = 'columns'), 0
        )) FROM json_each(meta.value) AS row) WHERE key = 'skipped';
    DELETE FROM meta WHERE key IN ('source', 'columns');
    """,
)
"""Script n takes a file from schema version n to n + 1."""

_TAKEN = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_NO_ROOM = frozenset(
    {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}
)

_EMPTY = (
    "DELETE FROM history",
    "DELETE FROM override",
    "DELETE FROM prediction",
    "DELETE FROM response",
)

SCHEMA_VERSION = len(_MIGRATIONS)


@dataclass(frozen=True, slots=True)
class Summary:
    """What the start page says about a session without opening it for work."""

    path: Path
    title: str
    decided: int
    total: int
    changed_at: datetime
    exported_at: datetime | None


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
        with _as_session_error(path):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            connection = _connect(path)
            _migrate(connection, path)
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
        with _as_session_error(path):
            connection = _connect(path)
            try:
                if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                    raise _damaged(path)
                _migrate(connection, path)
                return cls(path, connection, _read_session(connection))
            except BaseException:
                connection.close()
                raise

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def save_predictions(self, batch: Iterable[tuple[Cell, Prediction]]) -> None:
        """Add predictions to the session and to the file, in one transaction."""
        batch = list(batch)
        with _as_session_error(self.path), self._db:
            self._write_predictions(batch)
        self.session.add_predictions(batch)

    def apply(self, label: str, overrides: dict[Cell, Override | None]) -> Change:
        """Carry out one action of the teacher, on disk before this returns."""
        change = self.session.apply(label, overrides)
        return self._commit(change, self.session.undo)

    def undo(self) -> Change | None:
        """Take back the last action, on disk before this returns."""
        change = self.session.undo()
        return change and self._commit(change, self.session.redo)

    def redo(self) -> Change | None:
        """Do again what was taken back, on disk before this returns."""
        change = self.session.redo()
        return change and self._commit(change, self.session.undo)

    def set_bundle(self, bundle: BundleRef) -> None:
        """Remember which bundle proposes the scores."""
        with _as_session_error(self.path), self._db:
            self._set_meta("bundle", asdict(bundle))
        self.session.bundle = bundle

    def replace_session(self, session: Session) -> None:
        """Put another session in this one's place, such as a merged one; the old one is kept as a backup.

        Raises:
            SessionError: ``disk`` when it cannot be written; then all is as it was.
        """
        with _as_session_error(self.path):
            _back_up(self._db, self.path)
            with self._db:
                store = Store(self.path, self._db, session)
                for statement in _EMPTY:
                    self._db.execute(statement)
                store._write_all(self._changes() + 1)
        self.session, self._seq = session, store._seq

    def mark_exported(self) -> None:
        """Remember that the scores, as they are now, have been exported."""
        with _as_session_error(self.path), self._db:
            self._set_meta("exported", {"at": _now(), "changes": self._changes()})

    @property
    def exported_since_last_change(self) -> bool:
        """Whether the newest export holds everything decided so far."""
        exported = _meta(self._db, "exported")
        return exported is not None and exported["changes"] == self._changes()

    def _commit(self, change: Change, take_back: Any) -> Change:
        """Write a change that the session has just made; when that fails, the session is as before."""
        try:
            with _as_session_error(self.path), self._db:
                for edit in change.edits:
                    self._write_override(edit.cell, edit.after)
                self._write_history()
        except SessionError:
            take_back()
            raise
        return change

    def _write_predictions(self, batch: Iterable[tuple[Cell, Prediction]]) -> None:
        rows = [(self._seq[cell], _prediction_to_json(prediction)) for cell, prediction in batch]
        self._db.executemany("INSERT OR REPLACE INTO prediction VALUES (?, ?)", rows)

    def _write_override(self, cell: Cell, override: Override | None) -> None:
        if override is None or override == Override():
            self._db.execute("DELETE FROM override WHERE seq = ?", (self._seq[cell],))
        else:
            row = (self._seq[cell], override.level, override.note)
            self._db.execute("INSERT OR REPLACE INTO override VALUES (?, ?, ?)", row)

    def _write_history(self) -> None:
        history, done = self.session.history, self.session.done
        self._db.execute("DELETE FROM history WHERE position >= ?", (len(history),))
        if done:
            self._write_change(done - 1)
        self._set_meta("done", done)
        self._set_meta("changed", {"at": _now(), "changes": self._changes() + 1})

    def _write_change(self, position: int) -> None:
        change = self.session.history[position]
        edits = [[self._seq[e.cell], _override_tree(e.before), _override_tree(e.after)] for e in change.edits]
        row = (position, change.label, json.dumps(edits))
        self._db.execute("INSERT OR REPLACE INTO history VALUES (?, ?, ?)", row)

    def _changes(self) -> int:
        changed = _meta(self._db, "changed")
        return int(changed["changes"]) if changed else 0

    def _set_meta(self, key: str, value: Any) -> None:
        self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, json.dumps(value)))

    def _write_all(self, changes: int) -> None:
        """Write the whole session into empty tables, inside the caller's transaction."""
        session, roster = self.session, self.session.roster
        self._set_meta("title", roster.source.path.name)
        self._set_meta("parts", [_part_tree(part) for part in roster.parts])
        self._set_meta("skipped", [[s.row, s.reason, s.sheet, s.file] for s in roster.skipped])
        self._set_meta("items", [asdict(item) for item in session.items])
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
        for cell, override in session.overrides.items():
            self._write_override(cell, override)
        for position in range(len(session.history)):
            self._write_change(position)


def summaries(folder: Path) -> list[Summary]:
    """Return the sessions in ``folder``, last changed first. Files that cannot be read are left out."""
    found = []
    for path in folder.glob(f"*{SUFFIX}"):
        try:
            found.append(_summary(path))
        except (sqlite3.Error, TypeError, ValueError, KeyError):
            continue
    return sorted(found, key=lambda summary: summary.changed_at, reverse=True)


def delete(path: Path) -> None:
    """Delete a session for good, its journal and its backup too."""
    for ending in ("", "-journal", BACKUP, f"{BACKUP}-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _summary(path: Path) -> Summary:
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=0)
    try:
        changed = _meta(connection, "changed")
        exported = _meta(connection, "exported")
        total = connection.execute("SELECT count(*) FROM response").fetchone()[0]
        decided = connection.execute(
            "SELECT count(*) FROM response LEFT JOIN override USING (seq) "
            "WHERE mark IS NOT NULL OR level IS NOT NULL"
        ).fetchone()[0]
        return Summary(
            path=path,
            title=_meta(connection, "title"),
            decided=decided,
            total=total,
            changed_at=datetime.fromisoformat(changed["at"]),
            exported_at=datetime.fromisoformat(exported["at"]) if exported else None,
        )
    finally:
        connection.close()


def _connect(path: Path) -> sqlite3.Connection:
    # One thread at a time: a store may be opened in the background and handed to the window.
    connection = sqlite3.connect(path, timeout=0, check_same_thread=False)
    # One file, no write-ahead log beside it; FULL, or the last override could be lost with the power.
    for pragma in (
        "journal_mode = DELETE",
        "synchronous = FULL",
        "fullfsync = ON",
        "secure_delete = ON",
        "temp_store = MEMORY",
        "foreign_keys = ON",
        # A second window on the same session must find it taken, not share it.
        "locking_mode = EXCLUSIVE",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    return connection


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise SessionError(
            "This marking session was saved by a newer Offline Grader.",
            hint="Update Offline Grader to open it. Nothing in it was changed.",
            code="too-new",
        )
    if version > 0 and connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise sqlite3.DatabaseError("not a session file")
    if 0 < version < SCHEMA_VERSION:
        _back_up(connection, path)
    # A table that others refer to is replaced by dropping it, which must not take their rows along.
    connection.execute("PRAGMA foreign_keys = OFF")
    for number in range(version, SCHEMA_VERSION):
        connection.executescript(
            f"BEGIN; {_MIGRATIONS[number]} PRAGMA user_version = {number + 1};"
            f"PRAGMA application_id = {APPLICATION_ID}; COMMIT;"
        )
    connection.execute("PRAGMA foreign_keys = ON")


def _back_up(connection: sqlite3.Connection, path: Path) -> None:
    """Keep the session as it is now beside its file; the next backup takes this one's place."""
    backup = path.with_name(path.name + BACKUP)
    backup.unlink(missing_ok=True)
    os.close(os.open(backup, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(backup)) as copy:
        connection.backup(copy)


def _read_session(connection: sqlite3.Connection) -> Session:
    rows = connection.execute(
        "SELECT sheet, row, col, file, student_id, student_name, student_email, item_id, text, mark, class "
        "FROM response ORDER BY seq"
    )
    responses = tuple(Response(Cell(*row[:4]), Student(*row[4:7]), *row[7:]) for row in rows)
    roster = Roster(
        tuple(_part_from_tree(*tree) for tree in _meta(connection, "parts")),
        responses,
        tuple(Skipped(*skipped) for skipped in _meta(connection, "skipped")),
    )
    cells = [response.cell for response in responses]
    bundle = _meta(connection, "bundle")
    return Session(
        roster,
        [_item_from_tree(tree) for tree in _meta(connection, "items")],
        BundleRef(**bundle) if bundle else None,
        predictions={
            cells[seq]: _prediction_from_json(value)
            for seq, value in connection.execute("SELECT seq, value FROM prediction")
        },
        overrides={
            cells[seq]: Override(level, note)
            for seq, level, note in connection.execute("SELECT seq, level, note FROM override")
        },
        history=list(_read_history(connection, cells)),
        done=_meta(connection, "done"),
    )


def _read_history(connection: sqlite3.Connection, cells: Sequence[Cell]) -> Iterator[Change]:
    for label, edits in connection.execute("SELECT label, edits FROM history ORDER BY position"):
        yield Change(
            label,
            tuple(
                Edit(cells[seq], _override_from_tree(before), _override_from_tree(after))
                for seq, before, after in json.loads(edits)
            ),
        )


def _meta(connection: sqlite3.Connection, key: str) -> Any:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return json.loads(row[0]) if row else None


def _override_tree(override: Override | None) -> list[Any] | None:
    return None if override is None else [override.level, override.note]


def _override_from_tree(tree: list[Any] | None) -> Override | None:
    return None if tree is None else Override(tree[0], tree[1])


def _part_tree(part: Part) -> list[Any]:
    columns = part.columns
    tree = {
        "sheet": columns.sheet,
        "header_row": columns.header_row,
        "roles": {number: [column.role, column.item_id] for number, column in columns.roles.items()},
        "attempts": columns.attempts,
        "questions": dict(columns.questions),
    }
    return [str(part.source.path), part.source.sha256, tree]


def _part_from_tree(path: str, sha256: str, tree: dict[str, Any]) -> Part:
    roles = {int(number): Column(Role(role), item_id) for number, (role, item_id) in tree["roles"].items()}
    columns = Columns(tree["sheet"], tree["header_row"], roles, Attempts(tree["attempts"]), tree["questions"])
    return Part(Source(Path(path), sha256), columns)


def _item_from_tree(tree: dict[str, Any]) -> Item:
    levels = tuple(Level(**level) for level in tree["rubric"]["levels"])
    return Item(tree["id"], tree["title"], tree["prompt"], Rubric(levels))


def _prediction_to_json(prediction: Prediction) -> str:
    # Written for every answer: evidence goes as bare triples, at a precision no eye can exceed.
    p = prediction
    evidence = [(e.start, e.end, round(e.weight, 4)) for e in p.evidence]
    values = (p.level, p.probabilities, p.margin, p.sure, evidence, p.familiarity, p.off_topic, p.truncated)
    return json.dumps(values)


def _prediction_from_json(value: str) -> Prediction:
    level, probabilities, margin, sure, evidence, familiarity, off_topic, truncated = json.loads(value)
    return Prediction(
        level=level,
        probabilities=tuple(probabilities),
        margin=margin,
        sure=sure,
        evidence=tuple(Evidence(*triple) for triple in evidence),
        familiarity=familiarity,
        off_topic=off_topic,
        truncated=truncated,
    )


def _now() -> str:
    return datetime.now(UTC).isoformat()


def _damaged(path: Path) -> SessionError:
    return SessionError(
        "This marking session is damaged and cannot be opened.",
        hint=f"Your spreadsheet is safe; open it again to start anew. The damaged file is kept as “{path}”.",
        code="damaged",
    )


@contextmanager
def _as_session_error(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system raise into sentences."""
    try:
        yield
    except (sqlite3.Error, KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        # Missing where Python itself objects, to text that is not UTF-8 for one.
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        if code in _TAKEN:
            raise SessionError(
                "This marking session is open in another window.",
                hint="Go on in that window, or close it and try again.",
                code="in-use",
            ) from None
        if code in _NO_ROOM:
            raise SessionError(
                "Your last action could not be saved: the disk may be full or write-protected.",
                hint="Everything before it is saved. Free some space, then try again.",
                code="disk",
            ) from error
        raise _damaged(path) from error
    except OSError as error:
        raise SessionError(
            "The marking session cannot be written to this computer's disk.",
            hint="Check that there is free space and that you may write to your own folder.",
            code="disk",
        ) from error
