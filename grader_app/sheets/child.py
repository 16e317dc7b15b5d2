"""Read a file of unknown origin in a process of its own, which may fail, hang or be ended without harm.

The process gets a line of JSON that says what to read, and then the file. It answers in lines of JSON, so
that nothing but plain text and numbers comes back, a little at a time. It is started as ``python -m
grader_app.sheets.child``. A frozen program is its own interpreter: it starts itself with one hidden
argument, and its entry calls ``serve_if_asked`` before it imports or does anything else.
"""

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, TypeVar

from grader_app.errors import SheetError
from grader_app.sentences import from_tree, tree
from grader_app.sheets import faults
from grader_app.sheets.child_limits import limit
from grader_app.sheets.sniff import Kind
from grader_app.sheets.workbook import Contents, Table

SECONDS = 9
"""Of computing. A machine that is busy with other things may take longer over it."""
WAIT_S = 120
MEMORY_MB = 450
_OUT_OF_TIME = -getattr(signal, "SIGXCPU", 1000)
"""The exit code of a process that computed for too long; Windows has none of its own."""
_MAX_ANSWER_BYTES = 128 << 20
_TICK_S = 0.05
_CHUNK_ROWS = 500
_CHUNK_PLACES = 5_000
_LONG = 500
"""Characters of a text that is not told twice."""
T = TypeVar("T")
_ASKED = "--read-untrusted-sheet"


def read_apart(
    data: bytes, kind: Kind, name: str, encoding: str | None, check: Callable[[], None]
) -> Contents:
    """Return the sheets in a file's bytes, read in another process.

    Args:
        data: The file.
        kind: What reads it.
        name: The name of a sheet that has none of its own.
        encoding: The code page of a text file, where the guess was wrong.
        check: Called twenty times a second; what it raises ends the reading.

    Raises:
        SheetError: It cannot be read; the sentence says why and the hint what to do.
    """
    request = json.dumps({"kind": kind, "name": name, "encoding": encoding}).encode() + b"\n"
    answer = _Answer()
    try:
        process = subprocess.Popen(  # noqa: S603  (our own program)
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise faults.no_process() from error
    talk = threading.Thread(target=_talk, args=(process, request, data, answer), daemon=True)
    end = time.monotonic() + WAIT_S
    with process:
        try:
            talk.start()
            while talk.is_alive():
                talk.join(_TICK_S)
                check()
                if time.monotonic() > end:
                    raise faults.too_large("reading it takes more than {most} seconds", most=WAIT_S)
        finally:
            process.kill()
            talk.join()
    if process.returncode == _OUT_OF_TIME:
        raise faults.too_large("reading it takes more than {most} seconds", most=SECONDS)
    return answer.contents()


def serve_if_asked() -> None:
    """Be the reading process, if that is what a frozen program was started for, and leave."""
    if sys.argv[1:] == [_ASKED]:
        serve()
        sys.exit(0)


def serve() -> None:
    """Read a request from the input, under limits, and answer it."""
    limit(seconds=SECONDS, megabytes=MEMORY_MB)
    sys.stdout = sys.stderr  # nobody but us answers
    # The readers come after the limits; by number, for a program without a console has no sys.stdin.
    from grader_app.sheets.contents import contents_of  # noqa: PLC0415

    with open(0, "rb", closefd=False) as source, open(1, "wb", closefd=False) as target:
        request = json.loads(source.readline())
        data = source.read()
        try:
            contents = contents_of(data, request["kind"], request["name"], request["encoding"])
            for message in _messages(contents):
                target.write(json.dumps(message).encode() + b"\n")
        except SheetError as error:
            target.write(_problem(error))
        except MemoryError:
            problem = faults.too_large("reading it takes more than {most} MB of memory", most=MEMORY_MB)
            target.write(_problem(problem))


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, _ASKED]
    return [sys.executable, "-P", "-m", "grader_app.sheets.child"]


def _talk(process: subprocess.Popen[bytes], request: bytes, data: bytes, answer: "_Answer") -> None:
    """Hand over the file and take in the answer; if the process is ended meanwhile, so is this."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        with process.stdin as target:
            target.write(request)
            target.write(data)
    except OSError:
        pass  # it does not listen any more; perhaps it says why
    room = _MAX_ANSWER_BYTES
    while line := process.stdout.readline(room):
        room -= len(line)
        if room <= 0:
            answer.fail(faults.too_large("there is too much text in it"))
            return
        try:
            answer.take(json.loads(line))
        except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
            answer.fail(faults.unexpected())
            return


def _problem(error: SheetError) -> bytes:
    told = {"problem": [tree(error.sentence), tree(error.hint), error.code]}
    return json.dumps(told).encode() + b"\n"


def _messages(contents: Contents) -> Iterator[Mapping[str, object]]:
    """Yield what is in a file in small pieces, so that taking them in never holds the window up.

    A long text is told once and then named by its number: it may stand in thousands of cells.
    """
    long: dict[str, int] = {}
    for table in contents.tables:
        yield {"table": [table.name, table.hidden, table.row_count, table.column_count]}
        for rows in _chunks(_rows(table), _CHUNK_ROWS):
            new: list[str] = []
            for _, cells in rows:
                for text in cells.values() if cells else ():
                    if len(text) > _LONG and text not in long:
                        long[text] = len(long)
                        new.append(text)
            if new:
                yield {"texts": new}
            yield {
                "rows": [
                    (row, None if cells is None else {c: long.get(t, t) for c, t in cells.items()})
                    for row, cells in rows
                ]
            }
        for hidden in _chunks(sorted(table.hidden_rows), _CHUNK_PLACES):
            yield {"hidden": hidden}
        for formulas in _chunks(table.formulas, _CHUNK_PLACES):
            yield {"formulas": formulas}
        for values in _chunks(((*place, value) for place, value in table.values.items()), _CHUNK_PLACES):
            yield {"values": values}
        for merged in _chunks(((*place, *shown) for place, shown in table.merged.items()), _CHUNK_PLACES):
            yield {"merged": merged}
    yield {"end": [contents.encoding, *map(tree, contents.warnings)]}


def _rows(table: Table) -> Iterator[tuple[int, Mapping[int, str] | None]]:
    """Yield the rows; one that shares its cells with the one before has None, for it may be one of many."""
    before: object = None
    for row, cells in table.rows.items():
        yield row, None if cells is before else cells
        before = cells


def _chunks(items: Iterable[T], size: int) -> Iterator[list[T]]:
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk


class _Answer:
    """What the process said so far."""

    def __init__(self) -> None:
        self._tables: list[dict[str, Any]] = []
        self._texts: list[str] = []
        self._end: list[str] | None = None
        self._error: SheetError | None = None

    def fail(self, error: SheetError) -> None:
        """Let the whole answer be an error."""
        self._error = error

    def take(self, message: Mapping[str, Any]) -> None:
        """Take in one message; anything that is not of its form raises."""
        ((kind, content),) = message.items()
        if kind == "problem":
            sentence, hint, code = content
            self._error = SheetError(from_tree(sentence), hint=from_tree(hint), code=str(code))
        elif kind == "texts":
            self._texts += map(str, content)
        elif kind == "end":
            self._end = [from_tree(text) for text in content]
        elif kind == "table":
            name, hidden, rows, columns = content
            self._tables.append(
                {
                    "name": str(name),
                    "hidden": bool(hidden),
                    "row_count": int(rows),
                    "column_count": int(columns),
                }
                | {"rows": {}, "hidden_rows": set(), "formulas": set(), "values": {}, "merged": {}}
            )
        else:
            self._take_cells(self._tables[-1], kind, content)

    def _take_cells(self, table: dict[str, Any], kind: str, content: list[Any]) -> None:
        if kind == "rows":
            rows: dict[int, dict[int, str]] = table["rows"]
            cells: dict[int, str] = next(reversed(rows.values())) if rows else {}
            for row, told in content:
                if told is not None:
                    cells = {int(c): t if isinstance(t, str) else self._texts[t] for c, t in told.items()}
                rows[row] = cells
        elif kind == "hidden":
            table["hidden_rows"].update(content)
        elif kind == "formulas":
            table["formulas"].update((row, column) for row, column in content)
        elif kind == "values":
            table["values"].update(((row, column), float(value)) for row, column, value in content)
        elif kind == "merged":
            table["merged"].update(((row, column), (top, left)) for row, column, top, left in content)

    def contents(self) -> Contents:
        """Return what was read.

        Raises:
            SheetError: The process found a problem, or did not get to the end.
        """
        if self._error is not None:
            raise self._error
        if self._end is None:
            raise faults.gave_up()
        encoding, *warnings = self._end
        tables = (
            Table(**table | {name: frozenset(table[name]) for name in ("hidden_rows", "formulas")})
            for table in self._tables
        )
        return Contents(tuple(tables), tuple(warnings), encoding)


if __name__ == "__main__":
    serve()
