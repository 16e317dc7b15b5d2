"""CSV and its kin: text with separators, read so that every byte of it can be given back."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from grader_app.sheets import faults
from grader_app.sheets.encodings import decode
from grader_app.sheets.workbook import MAX_ROWS

_SEPARATORS = ",;\t|"
_SAMPLE_RECORDS = 60
_TABLE_LIKE, _SURELY_TABLE = 0.5, 0.9
"""Shares of the first records that are equally wide, below which they may be sentences with separators."""
_SEPARATOR_LINE = re.compile('"?sep=([,;\t|])"?(\r\n|\n|\r)', re.IGNORECASE)
_FORMULA_TEXT = re.compile('="((?:[^"]|"")*)"')


@dataclass(frozen=True, slots=True)
class Record:
    """One row: its fields, and where in the text it ends, before the line break."""

    fields: tuple[str, ...]
    end: int


@dataclass(frozen=True, slots=True)
class Delimited:
    """A decoded file. ``bom + text.encode(encoding)`` is the file, byte for byte."""

    bom: bytes
    encoding: str
    text: str
    separator: str
    records: tuple[Record, ...]

    def encode(self, text: str) -> bytes:
        """Return text in this file's encoding. What that cannot write becomes a question mark."""
        try:
            return text.encode(self.encoding)
        except UnicodeEncodeError:
            return text.replace("–", "-").encode(self.encoding, "replace")


def parse(data: bytes, encoding: str | None = None) -> Delimited:
    """Decode a file, find its separator and split it into records; ``encoding`` corrects a wrong guess.

    Raises:
        SheetError: There are more rows than the program takes.
    """
    bom, encoding, text = decode(data, encoding)
    if told := _SEPARATOR_LINE.match(text):
        start, separator = told.end(), str(told[1])
    else:
        start, separator = 0, _separator(text)
    records = []
    for record in _records(text, start, separator):
        records.append(record)
        if len(records) > MAX_ROWS:
            raise faults.too_large("it has more than {most} rows", most=MAX_ROWS)
    return Delimited(bom, encoding, text, separator, tuple(records))


def quote(text: str, separator: str) -> str:
    """Return a field as it stands in a file: quoted when it has to be."""
    if any(character in text for character in (separator, '"', "\n", "\r")):
        return '"' + text.replace('"', '""') + '"'
    return text


def shown(field: str) -> str:
    """Return what a spreadsheet program shows of a field; gradebooks write ``="0042"`` to keep a zero."""
    if field.startswith("=") and (match := _FORMULA_TEXT.fullmatch(field)):
        field = match[1].replace('""', '"')
    return field.replace("\r\n", "\n").replace("\r", "\n") if "\r" in field else field


def field_spans(file: Delimited, row: int) -> tuple[tuple[int, int], ...]:
    """Return where in the text each field of a row begins and ends, with its quotes; rows count from 1."""
    if row > 1:
        start = file.records[row - 2].end
        start += 2 if file.text.startswith("\r\n", start) else 1
    else:
        told = _SEPARATOR_LINE.match(file.text)
        start = told.end() if told else 0
    field = _field(file.separator)
    spans = []
    for _ in file.records[row - 1].fields:
        match = field.match(file.text, start)
        assert match is not None
        spans.append((start, match.start(4)))
        start = match.end()
    return tuple(spans)


def _separator(text: str) -> str:
    """Return the separator that makes the best table; a single column of sentences gets one not in them."""
    best = max(_SEPARATORS, key=lambda candidate: _fitness(text, candidate))
    sample = [record.fields for record in islice(_records(text, 0, best), _SAMPLE_RECORDS)]
    first = next((fields for fields in sample if any(fields)), ())
    after = [field for fields in sample for field in fields[1:]]
    prose = best in ",;" and 5 * sum(field.startswith(" ") for field in after) >= 4 * len(after) > 0
    unused = next((candidate for candidate in "\t|;" if candidate not in text), best)
    needed = _SURELY_TABLE if prose else _TABLE_LIKE
    return unused if len(first) == 1 and _fitness(text, best)[0] < needed else best


def _fitness(text: str, separator: str) -> tuple[float, int]:
    """Say how table-like the first records are: the share of the commonest width, and that width."""
    widths: Counter[int] = Counter()
    for record in islice(_records(text, 0, separator), _SAMPLE_RECORDS):
        if len(record.fields) > 1 or record.fields[0]:
            widths[len(record.fields)] += 1
    if not widths:
        return 0.0, 0
    width, count = max(widths.items(), key=lambda pair: (pair[0] > 1, pair[1], pair[0]))
    return (count / widths.total() if width > 1 else 0.0), width


def _records(text: str, start: int, separator: str) -> Iterator[Record]:
    """Split text as spreadsheet programs do: a quote counts only at the start of a field."""
    field = _field(separator)
    fields: list[str] = []
    position, length = start, len(text)
    while position < length or fields:
        match = field.match(text, position)
        assert match is not None  # it takes anything up to a separator, a line break or the end
        quoted, tail, bare, stop = match.groups()
        fields.append(bare if quoted is None else quoted.replace('""', '"') + tail)
        position = match.end()
        if stop != separator:
            yield Record(tuple(fields), match.start(4))
            fields = []


def _field(separator: str) -> re.Pattern[str]:
    """Return what a field looks like, up to with what ends it: quoted, after the quotes, bare, end."""
    mark = re.escape(separator)
    return re.compile(
        rf'(?:"([^"]*(?:""[^"]*)*)(?:"|\Z)([^{mark}\r\n]*)|([^{mark}\r\n]*))({mark}|\r\n|\n|\r|\Z)'
    )
