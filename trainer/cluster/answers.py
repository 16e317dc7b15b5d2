"""Read answers to score, a batch at a time, from CSV or Parquet; no more than a batch is ever held.

CSV is read with the standard library rather than with Arrow, which is seven times faster, but takes all rows
after a quotation mark that was never closed for one long answer without a word. Parquet is the format for
files of many millions.
"""

import csv
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TextIO

import pyarrow as pa
import pyarrow.parquet as pq

from trainer.data import DataError
from trainer.data.tables import delimiter_of

ROWS = 8192
"""Rows of a batch: about a second's work for one core."""

BYTES = 4 << 20
"""A batch with more text than this is cut into smaller ones."""

_MOST_PROBLEMS = 100

_Tables = Iterator[tuple[Sequence[int], pa.RecordBatch]]
"""Batches of rows, each with its rows' numbers in the file."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What the file calls its columns."""

    item_id: str = "item_id"
    response_id: str = "response_id"
    response: str = "response"

    @property
    def names(self) -> tuple[str, str, str]:
        """The three names, in the order in which a batch has them."""
        return (self.item_id, self.response_id, self.response)


@dataclass(frozen=True)
class Batch:
    """Neighbouring rows of the file on their way to a worker.

    ``rows`` are (item_id, response_id, response), Arrow IPC. ``first_row`` and ``last_row`` are numbered as a
    spreadsheet shows them: the header is row 1. What is printed of a batch never shows an answer: a worker's
    log prints what it failed at.
    """

    number: int
    first_row: int
    last_row: int
    count: int
    rows: bytes

    def __repr__(self) -> str:
        return f"<{self.place}>"

    @property
    def place(self) -> str:
        """Where the batch stands in the file."""
        return f"rows {self.first_row} to {self.last_row}"

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the rows."""
        return hashlib.sha256(self.rows).hexdigest()

    def table(self) -> pa.RecordBatch:
        """Return the rows: three columns of text, without nulls."""
        with pa.ipc.open_stream(self.rows) as reader:
            return reader.read_next_batch()


@dataclass(frozen=True, slots=True)
class Answers:
    """A checked file of answers; ``count`` is how many rows it has."""

    path: Path
    columns: Columns
    count: int

    def batches(self) -> Iterator[Batch]:
        """Yield the rows in file order; the same file gives the same batches."""
        tables = _parquet_tables if _is_parquet(self.path) else _csv_tables
        number = 0
        for rows, table in tables(self.path, self.columns):
            size = -(-table.num_rows // max(1, -(-table.nbytes // BYTES)))
            for start in range(0, table.num_rows, size):
                piece = table.slice(start, size)
                last = start + piece.num_rows - 1
                yield Batch(number, rows[start], rows[last], piece.num_rows, _ipc(piece))
                number += 1


def open_answers(path: Path, columns: Columns) -> Answers:
    """Check the whole file, so that nothing is begun that cannot be finished.

    Raises:
        DataError: ``unreadable``, or ``bad-data`` with the rows that are wrong.
    """
    try:
        count = _check_parquet(path, columns) if _is_parquet(path) else _check_csv(path, columns)
    except OSError as error:
        raise DataError(
            f"The file “{path.name}” cannot be read.",
            hint="Check that it is there, and that you may read it.",
            code="unreadable",
        ) from error
    return Answers(path, columns, count)


def _is_parquet(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"PAR1"


def _check_parquet(path: Path, columns: Columns) -> int:
    try:
        with pq.ParquetFile(path) as file:
            schema, count = file.schema_arrow, int(file.metadata.num_rows)
    except pa.ArrowException as error:
        raise DataError(
            f"The Parquet file “{path.name}” is damaged.", hint="Write it again.", code="unreadable"
        ) from error
    _require_columns(path, columns, schema.names)
    wrong = [
        f"{path.name}: the column {name} holds {schema.field(name).type}, not text"
        for name in columns.names
        if not _is_text(schema.field(name).type)
    ]
    _raise(wrong)
    return count


def _is_text(kind: pa.DataType) -> bool:
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    return kind in (pa.string(), pa.large_string(), pa.string_view())


def _check_csv(path: Path, columns: Columns) -> int:
    problems: list[str] = []
    count, row = 0, 1
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            header, records = _records(file)
            _require_columns(path, columns, header)
            for row, cells in records:
                count += 1
                if len(cells) != len(header):
                    problems.append(f"{path.name} row {row}: it has more or fewer cells than the header")
                    if len(problems) == _MOST_PROBLEMS:
                        break
    except UnicodeDecodeError:
        problems.append(f"{path.name}: it is not UTF-8, somewhere after row {row}")
    except csv.Error as error:
        problems.append(f"{path.name} after row {row}: not CSV ({error})")
    _raise(problems)
    return count


def _records(file: TextIO) -> tuple[list[str], Iterator[tuple[int, list[str]]]]:
    """Return the header, and number and cells of the rows that are not blank."""
    line = file.readline()
    file.seek(0)
    reader = csv.reader(file, delimiter=delimiter_of(line), strict=True)
    header = next(reader, [])
    return header, (record for record in enumerate(reader, start=2) if any(record[1]))


def _csv_tables(path: Path, columns: Columns) -> _Tables:
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, records = _records(file)
        places = [header.index(name) for name in columns.names]
        while some := list(islice(records, ROWS)):
            numbers, rows = zip(*some, strict=True)
            cells = list(zip(*rows, strict=True))
            yield numbers, _table([pa.array(cells[place], pa.string()) for place in places])


def _parquet_tables(path: Path, columns: Columns) -> _Tables:
    first = 2
    with pq.ParquetFile(path) as file:
        for rows in file.iter_batches(ROWS, columns=list(columns.names), use_threads=False):
            # No nulls, so that equal rows are equal bytes: a validity bitmap may be there or not.
            texts = [rows[name].cast(pa.string()).fill_null("") for name in columns.names]
            yield range(first, first + rows.num_rows), _table(texts)
            first += rows.num_rows


def _table(columns: Sequence[pa.Array]) -> pa.RecordBatch:
    return pa.record_batch(columns, names=["item_id", "response_id", "response"])


def _ipc(table: pa.RecordBatch) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_batch(table)
    return bytes(sink.getvalue())


def _require_columns(path: Path, columns: Columns, header: Sequence[str]) -> None:
    missing = [name for name in columns.names if name not in header]
    if missing:
        raise DataError(
            f"The file “{path.name}” lacks a column.",
            hint="Say what it is called: --item-column, --id-column, --response-column.",
            code="bad-data",
            problems=[f"{path.name}: the column {name} is missing" for name in missing],
        )


def _raise(problems: Sequence[str]) -> None:
    if problems:
        raise DataError(
            "The file cannot be scored as it is.",
            hint="Correct the rows listed and run again; nothing has been written.",
            code="bad-data",
            problems=problems,
        )
