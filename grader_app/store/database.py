"""The file itself: its schema, how it is opened and brought up to date, and what can go wrong."""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

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
    """
    ALTER TABLE override ADD COLUMN because TEXT;
    ALTER TABLE override ADD COLUMN comments TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE override ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE history ADD COLUMN source INTEGER REFERENCES response;
    ALTER TABLE history ADD COLUMN scheme TEXT;
    CREATE TABLE kept (
        kind TEXT NOT NULL, number INTEGER NOT NULL, value TEXT NOT NULL,
        PRIMARY KEY (kind, number)) WITHOUT ROWID;
    INSERT INTO kept VALUES ('secret', 0, json_quote(lower(hex(randomblob(16)))));
    """,
)
"""Script n takes a file from schema version n to n + 1."""

_TAKEN = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_NO_ROOM = frozenset(
    {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}
)

SCHEMA_VERSION = len(_MIGRATIONS)


def connect(path: Path) -> sqlite3.Connection:
    """Open a session's file and lock it; nobody else can, until the connection is closed."""
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


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring a file to the newest schema, each step whole or not at all, and keep it as it was beside it.

    Raises:
        SessionError: It is ``too-new``.
    """
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
        back_up(connection, path)
    # A table that others refer to is replaced by dropping it, which must not take their rows along.
    connection.execute("PRAGMA foreign_keys = OFF")
    for number in range(version, SCHEMA_VERSION):
        connection.executescript(
            f"BEGIN; {_MIGRATIONS[number]} PRAGMA user_version = {number + 1};"
            f"PRAGMA application_id = {APPLICATION_ID}; COMMIT;"
        )
    connection.execute("PRAGMA foreign_keys = ON")


def back_up(connection: sqlite3.Connection, path: Path) -> None:
    """Keep the session as it is now beside its file; the next backup takes this one's place."""
    backup = path.with_name(path.name + BACKUP)
    backup.unlink(missing_ok=True)
    os.close(os.open(backup, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(backup)) as copy:
        connection.backup(copy)


def meta(connection: sqlite3.Connection, key: str) -> Any:
    """Return what a file says of its session as a whole, None if it does not say it."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return json.loads(row[0]) if row else None


def damaged(path: Path) -> SessionError:
    """Return what to say of a file that is no session any more."""
    return SessionError(
        "This marking session is damaged and cannot be opened.",
        hint="Your spreadsheet is safe; open it again to start anew. The damaged file is kept as “{path}”.",
        code="damaged",
        path=str(path),
    )


@contextmanager
def as_session_error(path: Path) -> Iterator[None]:
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
        raise damaged(path) from error
    except OSError as error:
        raise SessionError(
            "The marking session cannot be written to this computer's disk.",
            hint="Check that there is free space and that you may write to your own folder.",
            code="disk",
        ) from error
