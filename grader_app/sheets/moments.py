"""Points in time, as forms and gradebooks write them: only what can be read in one way is read."""

import re
import unicodedata
from datetime import datetime, timedelta

from grader_app.sheets.workbook import Table

_CLOCK = r"(?:[ T,]+(?:um |à |at )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([apAP])\.? ?[mM])?)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_CLOCK}")
_MONTH_NAMED = re.compile(
    rf"(\d{{1,2}})\.? (?:de |d[’'])?([^\W\d_]{{3,}})\.?,? (?:de(?:l)? )?(\d{{4}}){_CLOCK}"
)
_MONTH_FIRST = re.compile(rf"([^\W\d_]{{3,}})\.? (\d{{1,2}}),? (\d{{4}}){_CLOCK}")
_MONTHS = {
    start: number
    for number, starts in enumerate(
        (
            "jan ene gen janv",
            "feb fev",
            "mar",
            "apr avr abr",
            "mai may mag",
            "jun juin giu",
            "jul juil lug",
            "aug aou ago",
            "sep set",
            "oct okt ott",
            "nov",
            "dec dez dic des",
        ),
        start=1,
    )
    for start in starts.split()
}
_EPOCH = datetime(1899, 12, 30)


def moment(table: Table, row: int, column: int) -> datetime | None:
    """Return the time that a cell holds; None if it is none, or day and month may be meant either way."""
    if (days := table.values.get((row, column))) is not None and 0 < days < 1_000_000:
        return _EPOCH + timedelta(days=days)
    return read_moment(table.text(row, column))


def read_moment(text: str) -> datetime | None:
    """``2024/12/22 11:49:31 PM GMT+8`` and ``12. Juni 2026 11:55`` are times; ``3/4/2026`` is not sure."""
    text = " ".join(text[:100].split())
    if match := _YEAR_FIRST.search(text):
        year, month, day = int(match[1]), int(match[2]), int(match[3])
    elif match := _MONTH_NAMED.search(text):
        year, month, day = int(match[3]), _month(match[2]), int(match[1])
    elif match := _MONTH_FIRST.search(text):
        year, month, day = int(match[3]), _month(match[1]), int(match[2])
    else:
        return None
    hour, minute, second, half = match.groups()[3:]
    try:
        when = datetime(year, month, day, int(hour or 0), int(minute or 0), int(second or 0))
    except ValueError:
        return None
    if half is None:
        return when
    return when.replace(hour=when.hour % 12 + (12 if half in "pP" else 0))


def _month(name: str) -> int:
    """Return a month's number by the first letters of its name, 0 if it is none."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return _MONTHS.get(plain[:4]) or _MONTHS.get(plain[:3]) or 0
