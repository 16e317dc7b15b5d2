"""Make the scored copy of a delimited file: each line as it was, with fields added at its end."""

import re
from collections.abc import Callable, Sequence

from grader_app.errors import SheetError
from grader_app.sheets.delimited import Delimited, parse, quote
from grader_app.sheets.results import Block, Value
from grader_app.sheets.workbook import Table

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\x00", "＝", "＋", "－", "＠")


_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def scored_copy(
    data: bytes, header_row: int, blocks: Sequence[Block], encoding: str | None = None
) -> tuple[bytes, Callable[[bytes], None]]:
    """Return the copy's bytes and a check of what reached the disk; ``encoding`` corrects a wrong guess."""
    old = parse(data, encoding)
    width = max(len(record.fields) for record in old.records)
    added = {
        row: [_field(value, old) for value in values] for row, values in _rows(header_row, blocks).items()
    }
    edge = _quoting(old, header_row)
    pieces: list[bytes] = [old.bom]
    position = 0
    for row, record in enumerate(old.records, 1):
        if row in added:
            padding = old.separator * (width - len(record.fields))
            fields = "".join(old.separator + edge(field) for field in added[row])
            pieces += [old.text[position : record.end].encode(old.encoding), old.encode(padding + fields)]
            position = record.end
    pieces.append(old.text[position:].encode(old.encoding))

    def check(written: bytes) -> None:
        _compare(old, parse(written, encoding), width, added)

    return b"".join(pieces), check


def of_table(table: Table) -> bytes:
    """Return a sheet as a CSV file, row for row, of which a scored copy can then be made."""
    rows = (
        ",".join(_quoted(neutral(table.text(row, column))) for column in range(1, table.column_count + 1))
        for row in range(1, table.row_count + 1)
    )
    return b"\xef\xbb\xbf" + "".join(f"{row}\r\n" for row in rows).encode()


def audit_file(rows: Sequence[Sequence[Value]]) -> bytes:
    """Return the audit as a CSV file that any spreadsheet program opens."""
    lines = (",".join(quote(neutral(value), ",") for value in row) for row in rows)
    return b"\xef\xbb\xbf" + "".join(f"{line}\r\n" for line in lines).encode()


def neutral(value: Value) -> str:
    """Return a value as a field that no program takes for a formula: ``=1+1 -> '=1+1``."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return repr(value)
    value = _CONTROL.sub("\ufffd", value)  # programs take a file with many of them for no text
    return f"'{value}" if value.startswith(_FORMULA_STARTS) else value


def has_controls(text: str) -> bool:
    """Whether text holds characters that stand for nothing, which a CSV file is better without."""
    return _CONTROL.search(text.replace("\r", "\n")) is not None


def _rows(header_row: int, blocks: Sequence[Block]) -> dict[int, list[Value]]:
    """Join the blocks side by side: row -> values. A row that lacks in one block has empty fields there."""
    rows: dict[int, list[Value]] = {}
    if header_row:
        rows[header_row] = [header for block in blocks for header in block.headers]
    for row in sorted({row for block in blocks for row in block.rows}):
        rows[row] = [v for block in blocks for v in block.rows.get(row, (None,) * len(block.headers))]
    return rows


def _field(value: Value, old: Delimited) -> str:
    """Return a value's text as the file will hold it; where ``;`` separates, numbers have a decimal comma."""
    text = neutral(value)
    if old.separator == ";" and isinstance(value, float):
        text = text.replace(".", ",")
    return old.encode(text).decode(old.encoding)


def _quoting(old: Delimited, header_row: int) -> Callable[[str], str]:
    """Quote every field if the file does, else only those that need it."""
    line = old.records[max(header_row, 1) - 1]
    raw = old.text[: line.end].rpartition("\n")[2].rpartition("\r")[2]
    quoted = len(line.fields) > 1 and raw.count(f'"{old.separator}"') == len(line.fields) - 1
    if quoted:
        return _quoted
    return lambda field: quote(field, old.separator)


def _quoted(field: str) -> str:
    return '"' + field.replace('"', '""') + '"'


def _compare(old: Delimited, new: Delimited, width: int, added: dict[int, list[str]]) -> None:
    """Raise a ``SheetError`` unless the copy holds the old fields and the new ones."""
    same = len(old.records) == len(new.records) and new.separator == old.separator
    for row, (before, after) in enumerate(zip(old.records, new.records, strict=False), 1):
        expected = before.fields
        if row in added:
            expected = (*before.fields, *[""] * (width - len(before.fields)), *added[row])
        same = same and after.fields == expected
    if not same:
        raise SheetError(
            "The scores cannot be added to this file without upsetting its lines.",
            hint="Open it in a spreadsheet program, save it as .xlsx and import that. Nothing was changed.",
            code="not_verified",
        )
