"""What there is to say about sessions that nobody has open."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from grader_app.store.database import BACKUP, SUFFIX, meta


@dataclass(frozen=True, slots=True)
class Summary:
    """What the start page says about a session without opening it for work.

    ``exported``: the newest export holds everything decided so far.
    """

    path: Path
    title: str
    decided: int
    total: int
    changed_at: datetime
    exported: bool


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
        changed = meta(connection, "changed")
        exported = meta(connection, "exported")
        total = connection.execute("SELECT count(*) FROM response").fetchone()[0]
        decided = connection.execute(
            "SELECT count(*) FROM response LEFT JOIN override USING (seq) "
            "WHERE mark IS NOT NULL OR level IS NOT NULL"
        ).fetchone()[0]
        return Summary(
            path=path,
            title=meta(connection, "title"),
            decided=decided,
            total=total,
            changed_at=datetime.fromisoformat(changed["at"]),
            exported=exported is not None and exported["changes"] == changed["changes"],
        )
    finally:
        connection.close()
