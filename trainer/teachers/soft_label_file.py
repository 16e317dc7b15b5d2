"""A teacher from outside: a file of soft labels, made by any model anywhere.

One row a response: ``response_id``, then its probabilities, lowest level first, either in columns ``p0``,
``p1``, ... (an item with fewer levels leaves the last ones empty) or as a list in one column
``probabilities``; and, if the teacher can explain itself, ``saliency``: a list of ``[start, end, weight]``
over the response's characters. Rows are joined by ``response_id`` and never by their order.
"""

import json
import math
import re
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np

from trainer.data import DataError, Dataset, FloatArray, Response, SoftLabels, Span
from trainer.data.tables import read_table
from trainer.progress import Progress, quiet

_ID, _LIST, _SALIENCY = "response_id", "probabilities", "saliency"
_WIDE = re.compile(r"p\d+")
_SUM_TOLERANCE = 1e-2
_ONE_HOT = 1 - 1e-6
_MAGIC = b"PAR1"
_BATCH_ROWS = 10_000

_Rows = Iterator[tuple[str, Mapping[str, Any]]]


def read_soft_labels(path: Path, dataset: Dataset, progress: Progress = quiet) -> SoftLabels:
    """Read a teacher's soft labels of every response; probabilities are made to sum to exactly 1.

    An answer of ``dataset.unlabelled`` may be missing from the file; a scored response may not.

    Args:
        path: CSV or Parquet; which of them is seen in the file, not in its name.
        dataset: Whose responses are labelled.
        progress: Told what is odd but not wrong.

    Raises:
        DataError: ``bad-soft-labels``, its ``problems`` name every row that is wrong; ``unreadable``;
            ``pyarrow-missing``.
    """
    known = {response.response_id: response for response in (*dataset.responses, *dataset.unlabelled)}
    levels = {task.id: task.levels for task in dataset.items}
    problems: list[str] = []
    first: dict[str, str] = {}
    probabilities: dict[str, FloatArray] = {}
    saliency: dict[str, tuple[Span, ...]] = {}
    rows = _parquet_rows(path, problems) if _is_parquet(path) else _csv_rows(path, problems, progress)
    for where, cells in rows:
        found: list[str] = []
        response = _response(cells, where, known, first, found)
        if response is not None:
            probabilities[response.response_id] = _probabilities(cells, levels[response.item_id], found)
            spans = _spans(cells.get(_SALIENCY), len(response.text), found)
            if spans:
                saliency[response.response_id] = spans
        problems += [f"{where}: {problem}" for problem in found]
    if first or not problems:  # a file with a wrong header need not hear of every response as well
        problems += [
            f"{path.name}: response {response.response_id} has no row"
            for response in dataset.responses
            if response.response_id not in first
        ]
    if problems:
        counted = "one problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise DataError(
            f"The soft labels have {counted}.",
            hint="Correct the rows listed and run again; nothing has been written.",
            code="bad-soft-labels",
            problems=problems,
        )
    left_out = sum(response.response_id not in first for response in dataset.unlabelled)
    if left_out:
        progress(f"{path.name} does not label {left_out} of the answers nobody scored; they are left out")
    if all(own.max() >= _ONE_HOT for own in probabilities.values()):
        progress(
            f"{path.name} puts all probability on one level in every row: these are hard labels, and a "
            "student learns less from them than from probabilities"
        )
    return SoftLabels(probabilities, saliency)


def _response(
    cells: Mapping[str, Any],
    where: str,
    known: Mapping[str, Response],
    first: dict[str, str],
    found: list[str],
) -> Response | None:
    response_id = "" if _empty(cells[_ID]) else str(cells[_ID]).strip()
    if not response_id:
        found.append("response_id is missing")
    elif response_id not in known:
        found.append(f"there is no response {response_id}")
    elif (earlier := first.setdefault(response_id, where)) != where:
        found.append(f"response {response_id} is already in {earlier}")
    else:
        return known[response_id]
    return None


def _probabilities(cells: Mapping[str, Any], levels: int, found: list[str]) -> FloatArray:
    """Return (levels,) probabilities that sum to 1; without meaning where something was ``found``."""
    values = _list(cells[_LIST]) if _LIST in cells else _wide(cells, levels)
    if values is None:
        found.append("probabilities is not a list")
    elif len(values) != levels or any(map(_empty, values)):
        given = sum(not _empty(value) for value in values)
        found.append(f"it has {given} probabilities for the {levels} levels of its item")
    else:
        numbers = [_number(value) for value in values]
        wrong = [
            f"p{level} is not a number" if number is None else f"p{level} is negative"
            for level, number in enumerate(numbers)
            if number is None or number < 0
        ]
        total = sum(number for number in numbers if number is not None)
        if not wrong and abs(total - 1) > _SUM_TOLERANCE:
            wrong.append(f"the probabilities sum to {total:.4g}, not to 1")
        found += wrong
        if not wrong:
            return np.array(numbers, dtype=np.float64) / total
    return np.zeros(levels)


def _wide(cells: Mapping[str, Any], levels: int) -> list[Any]:
    """Return the cells p0, p1, ... without the empty ones that belong to levels the item does not have."""
    names = sorted((name for name in cells if _WIDE.fullmatch(name)), key=lambda name: int(name[1:]))
    values = [cells[name] for name in names]
    return values[:levels] if all(map(_empty, values[levels:])) else values


def _spans(cell: Any, length: int, found: list[str]) -> tuple[Span, ...]:
    """Return the word spans with weights that sum to 1; none where something was ``found``."""
    if _empty(cell):
        return ()
    entries = _list(cell)
    if entries is None:
        found.append("saliency is not a list")
        return ()
    spans: list[Span] = []
    for entry in entries:
        parts = [_number(part) for part in entry] if isinstance(entry, list) else []
        start, end, weight = parts if len(parts) == 3 else (None, None, None)
        if start is None or end is None or weight is None:
            found.append("a saliency span is not three numbers: start, end, weight")
        elif not (start.is_integer() and end.is_integer() and 0 <= start < end <= length):
            found.append(f"the saliency span {start:g} to {end:g} is not within the response")
        elif weight < 0:
            found.append(f"the saliency span {start:g} to {end:g} has a negative weight")
        else:
            spans.append((int(start), int(end), weight))
    total = sum(weight for *_, weight in spans)
    if not math.isfinite(total) or total <= 0:
        return ()
    return tuple((start, end, weight / total) for start, end, weight in sorted(spans))


def _list(cell: Any) -> list[Any] | None:
    """Return a list that a Parquet column holds as such and a text column as JSON."""
    if isinstance(cell, str):
        try:
            cell = json.loads(cell)
        except (ValueError, RecursionError):
            return None
    return cell if isinstance(cell, list) else None


def _number(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _empty(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _check_columns(columns: list[str], name: str, problems: list[str]) -> bool:
    wide = {column for column in columns if _WIDE.fullmatch(column)}
    found = []
    if _ID not in columns:
        found.append(f"{name}: the column {_ID} is missing")
    if not wide and _LIST not in columns:
        found.append(f"{name}: the columns p0, p1, ... are missing, and so is {_LIST}")
    elif wide and _LIST in columns:
        found.append(f"{name}: it has columns p0, p1, ... and {_LIST}; one of them is enough")
    elif wide and wide != {f"p{level}" for level in range(len(wide))}:
        found.append(f"{name}: the columns {', '.join(sorted(wide))} are not p0, p1, ... without a gap")
    problems += found
    return not found


def _csv_rows(path: Path, problems: list[str], progress: Progress) -> _Rows:
    table = read_table(path, {}, problems, progress)
    if not problems and _check_columns(list(table.columns), path.name, problems):
        yield from ((row.where, row.cells) for row in table.rows)


def _is_parquet(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError as error:
        raise _unreadable(path) from error


def _parquet_rows(path: Path, problems: list[str]) -> _Rows:
    """Yield the rows a batch at a time, so that a file may be larger than the memory."""
    try:
        from pyarrow import ArrowException  # noqa: PLC0415 - needed for this one format only
        from pyarrow.parquet import ParquetFile  # noqa: PLC0415
    except ImportError as error:
        raise DataError(
            f"“{path.name}” is a Parquet file, and the library that reads those is not installed.",
            hint='Install it with: pip install "offline-grader[train]", or save the labels as CSV.',
            code="pyarrow-missing",
        ) from error
    try:
        with ParquetFile(path) as file:
            columns = list(file.schema_arrow.names)
            if not _check_columns(columns, path.name, problems):
                return
            wanted = [name for name in columns if name in (_ID, _LIST, _SALIENCY) or _WIDE.fullmatch(name)]
            number = count(1)
            for batch in file.iter_batches(_BATCH_ROWS, columns=wanted):
                yield from ((f"{path.name} row {next(number)}", cells) for cells in batch.to_pylist())
    except (ArrowException, OSError) as error:
        raise _unreadable(path) from error


def _unreadable(path: Path) -> DataError:
    return DataError(
        f"The file “{path.name}” cannot be read.",
        hint="Check that it is there and whole, and saved as CSV in UTF-8 or as Parquet.",
        code="unreadable",
    )
