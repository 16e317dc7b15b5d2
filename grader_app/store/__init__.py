"""A session on disk: one SQLite file, in which every action of the teacher is a transaction of its own."""

from grader_app.store.database import BACKUP, SCHEMA_VERSION, SUFFIX
from grader_app.store.session_file import Store
from grader_app.store.summary import Summary, delete, summaries

__all__ = ["BACKUP", "SCHEMA_VERSION", "SUFFIX", "Store", "Summary", "delete", "summaries"]
