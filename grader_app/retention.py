"""Classes that are older than the school keeps marking.

They are never deleted by themselves: the window offers to delete them when it starts, with their names, and
`grader tidy` does it for whoever looks after the computer. A class that is open somewhere is left alone.
"""

import sqlite3
from datetime import UTC, datetime, timedelta

from grader_app import paths, policy, store
from grader_app.errors import SessionError
from grader_app.store import Summary
from grader_app.store.database import connect


def expired(now: datetime | None = None) -> list[Summary]:
    """Return the classes in which nothing was changed for longer than the school keeps them.

    Args:
        now: The time that counts as now.
    """
    days = policy.current().retention_days
    if days is None:
        return []
    end = (now or datetime.now(UTC)) - timedelta(days=days)
    return [each for each in store.summaries(paths.sessions()) if each.changed_at < end]


def delete(summary: Summary) -> None:
    """Delete a class for good, unless it is open somewhere.

    Raises:
        SessionError: It stays, and why.
    """
    try:
        # Whoever has it open holds it locked.
        connect(summary.path).close()
        store.delete(summary.path)
    except (sqlite3.Error, OSError) as error:
        raise SessionError(
            "“{title}” cannot be deleted.",
            hint="It may be open in another window. Close that one and try again.",
            code="in-use",
            title=summary.title,
        ) from error
