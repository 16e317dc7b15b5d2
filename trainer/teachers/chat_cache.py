"""What chat models have answered, kept for ever: one SQLite file of hashes and probabilities.

It holds no text of anybody: a key is a digest of all that decides an answer, and from a digest nothing can
be read back. Every answer is a transaction of its own, so that a process killed at any moment loses only
what was under way.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from trainer.data import DataError
from trainer.teachers.chat_config import TEMPERATURE, ChatConfig
from trainer.teachers.chat_prompt import Messages

FILE_NAME = "chat.sqlite"
_PATIENCE_S = 60.0

_TABLE = """
CREATE TABLE IF NOT EXISTS answers (
    key TEXT PRIMARY KEY,
    probabilities TEXT NOT NULL,
    samples INTEGER NOT NULL,
    tokens_in INTEGER NOT NULL,
    tokens_out INTEGER NOT NULL
) WITHOUT ROWID
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model said of one response: (levels,) probabilities, and the tokens that took.

    ``samples`` is 0 where log-probabilities told them, else how many replies were drawn.
    """

    probabilities: tuple[float, ...]
    samples: int
    tokens_in: int
    tokens_out: int


def answer_key(config: ChatConfig, messages: Messages) -> str:
    """Return the digest of all that decides an answer: the model, the messages, how it is asked.

    The address does not count: a server that moves keeps its answers.
    """
    told = [config.model, messages, {"temperature": TEMPERATURE, "seed": config.seed}]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


class AnswerCache:
    """Answers by key. Several processes may share one file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        with connection:
            connection.execute(_TABLE)

    def get(self, key: str, samples: int) -> Answer | None:
        """Return the answer kept under ``key``; not one drawn from another number than ``samples``."""
        row = self._connection.execute(
            "SELECT probabilities, samples, tokens_in, tokens_out FROM answers WHERE key = ?", (key,)
        ).fetchone()
        if row is None or row[1] not in (0, samples):
            return None
        return Answer(tuple(json.loads(row[0])), *row[1:])

    def put(self, key: str, answer: Answer) -> None:
        """Keep ``answer``: once this returns, not even a power cut takes it back."""
        row = (key, json.dumps(answer.probabilities), answer.samples, answer.tokens_in, answer.tokens_out)
        with self._connection:
            self._connection.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)", row)


@contextmanager
def open_cache(folder: Path) -> Iterator[AnswerCache]:
    """Open the file of answers in ``folder``, and make both if they are not there.

    Raises:
        DataError: ``chat-cache`` when the file cannot be used.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unusable(folder) from error
    try:
        with closing(sqlite3.connect(folder / FILE_NAME, timeout=_PATIENCE_S)) as connection:
            yield AnswerCache(connection)
    except sqlite3.Error as error:
        raise _unusable(folder) from error


def _unusable(folder: Path) -> DataError:
    return DataError(
        f"The file {FILE_NAME} of kept answers in “{folder.name}” cannot be read or added to.",
        hint="Check that the disk has room. If the file is damaged, move it away: all is asked again.",
        code="chat-cache",
    )
