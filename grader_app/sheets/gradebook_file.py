"""The file of a gradebook: what it is, and a copy of it with some fields replaced."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from grader_app.errors import SheetError
from grader_app.sheets.contents import table_of
from grader_app.sheets.delimited import Delimited, field_spans, parse, quote
from grader_app.sheets.shapes import Shape, columns_by_header, locate
from grader_app.sheets.sniff import kind_of
from grader_app.sheets.workbook import Table

_NUMBER = re.compile(r"\d+([.,])\d+")


@dataclass(frozen=True, slots=True)
class Book:
    """A gradebook as it was read; ``columns`` by normalised header."""

    file: Delimited
    table: Table
    shape: Shape
    header_row: int
    columns: Mapping[str, int]
    decimal_mark: str


def read_book(data: bytes, name: str, shape: Shape, encoding: str | None = None) -> Book:
    """Read the file of a gradebook; ``encoding`` corrects a wrong guess.

    Raises:
        SheetError: It is not of that ``shape``, or takes no grades.
    """
    if kind_of(data) == "csv":
        file = parse(data, encoding)
        table, _ = table_of(name, file)
        found = locate(table)
        if found is not None and found[0].name == shape.name and found[0].grade:
            return Book(file, table, *found, columns_by_header(table, found[1]), _decimal_mark(file))
    raise SheetError(
        "This is not a file of the kind “{kind}” that takes grades.",
        hint="Download it anew from the gradebook as CSV or tab-separated text, and choose that file.",
        code="wrong_shape",
        kind=shape.name,
    )


def value(text: str) -> float | None:
    """Return the number that a field holds, whatever its decimal mark; None if it holds none."""
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return None


def _decimal_mark(file: Delimited) -> str:
    """Return the sign that the file's own numbers are written with."""
    marks = [match[1] for record in file.records for f in record.fields if (match := _NUMBER.fullmatch(f))]
    if marks:
        return max(".,", key=marks.count)
    return "," if file.separator == ";" else "."


def spliced(old: Delimited, texts: Mapping[tuple[int, int], str]) -> tuple[bytes, Callable[[bytes], None]]:
    """Return the file with some fields replaced, and a check of what reached the disk."""
    pieces: list[str] = []
    fields = {place: old.encode(text).decode(old.encoding) for place, text in texts.items()}
    position = 0
    for row in sorted({row for row, _ in fields}):
        spans = field_spans(old, row)
        for column, (start, end) in enumerate(spans, 1):
            if (field := fields.get((row, column))) is not None:
                quoted = old.text[start:end].startswith('"')
                pieces.append(old.text[position:start])
                pieces.append('"' + field.replace('"', '""') + '"' if quoted else quote(field, old.separator))
                position = end
    pieces.append(old.text[position:])

    def check(written: bytes) -> None:
        new = parse(written, old.encoding)
        expected = [
            tuple(fields.get((row, column), field) for column, field in enumerate(record.fields, 1))
            for row, record in enumerate(old.records, 1)
        ]
        if [record.fields for record in new.records] != expected or new.bom != old.bom:
            raise SheetError(
                "The scores cannot be put into this file without upsetting its lines.",
                hint="Download it anew from the gradebook and try again. Nothing was changed.",
                code="not_verified",
            )

    return old.bom + "".join(pieces).encode(old.encoding), check
