"""Dates and times as a spreadsheet program shows them, in English."""

import re
from datetime import datetime, timedelta
from functools import lru_cache

_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_TOKEN = re.compile(
    r"""(?P<quoted>"[^"]*"?) | \\(?P<escaped>.) | (?P<gap>_.) | \*. | \[(?P<elapsed>h+|m+|s+)\]
      | \[(?P<bracket>[^\]]*)\] | (?P<half>AM/PM|A/P) | (?P<unit>y+|e+(?![+-])|m+|d+|h+|s+)
      | (?P<fraction>\.0+) | (?P<literal>.)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_END = 2_958_466
"""The day after 31 December 9999, counted from 1900; from 1904 there are so many days fewer."""
_FEWER = 1_462
_MOST_DECIMALS = 9


def is_date(section: str) -> bool:
    """Whether a section of a number format shows a date, a time or a duration."""
    return any(kind in ("unit", "elapsed", "half") for kind, _ in _tokens(section))


def show_date(serial: float, section: str, *, since_1904: bool) -> str | None:
    """Return the text of a day count; None for one that is no date."""
    end = _END - _FEWER * since_1904
    if not 0 <= serial < end:
        return None
    tokens = _tokens(section)
    decimals = max((len(text) - 1 for kind, text in tokens if kind == "fraction"), default=0)
    decimals = min(decimals, _MOST_DECIMALS)
    ticks = round(serial * 86_400 * 10**decimals)  # rounded once, so 59.9996 s never shows as 60
    seconds, fraction = divmod(ticks, 10**decimals)
    days, clock = divmod(seconds, 86_400)
    if days >= end:
        return None
    leap_bug = days == 60 and not since_1904  # 29 February 1900 is a day only to spreadsheets
    moment = _day(days, since_1904=since_1904) + timedelta(seconds=clock)
    hour, minute, second = clock // 3600, clock // 60 % 60, clock % 60
    halves = any(kind == "half" for kind, _ in tokens)
    out = []
    for position, (kind, text) in enumerate(tokens):
        letter = text[:1].lower()
        if kind == "literal":
            out.append(text)
        elif kind == "half":
            names = ("AM", "PM") if len(text) > 3 else ("A", "P")
            out.append(names[hour >= 12])
        elif kind == "fraction":
            out.append(f".{fraction:0{decimals}d}")
        elif kind == "elapsed":
            total = {"h": seconds // 3600, "m": seconds // 60, "s": seconds}[letter]
            out.append(f"{total:0{len(text)}d}")
        elif letter == "h":
            shown = (hour % 12 or 12) if halves else hour
            out.append(f"{shown:0{min(len(text), 2)}d}")
        elif letter == "s":
            out.append(f"{second:0{min(len(text), 2)}d}")
        elif letter == "m" and _is_minutes(tokens, position):
            out.append(f"{minute:0{min(len(text), 2)}d}")
        elif leap_bug and text.lower() in ("d", "dd"):
            out.append("29")
        else:
            out.append(_calendar(text.lower(), moment))
    return "".join(out)


def _calendar(unit: str, moment: datetime) -> str:
    if unit[0] in "ye":
        return f"{moment.year % 100:02d}" if unit in ("y", "yy") else f"{moment.year:04d}"
    if unit[0] == "m":
        name = _MONTHS[moment.month - 1]
        return {1: str(moment.month), 2: f"{moment.month:02d}", 3: name[:3], 5: name[0]}.get(len(unit), name)
    weekday = _DAYS[moment.weekday()]
    return {1: str(moment.day), 2: f"{moment.day:02d}", 3: weekday[:3]}.get(len(unit), weekday)


def _is_minutes(tokens: tuple[tuple[str, str], ...], position: int) -> bool:
    """Whether an ``m`` stands for minutes: right after hours, or right before seconds."""
    if len(tokens[position][1]) > 2:
        return False
    units = [(p, text[0].lower()) for p, (kind, text) in enumerate(tokens) if kind in ("unit", "elapsed")]
    index = [p for p, _ in units].index(position)
    return (index > 0 and units[index - 1][1] == "h") or (
        index + 1 < len(units) and units[index + 1][1] == "s"
    )


def _day(days: int, *, since_1904: bool) -> datetime:
    if since_1904:
        return datetime(1904, 1, 1) + timedelta(days=days)
    return datetime(1899, 12, 31 if days < 60 else 30) + timedelta(days=days)


@lru_cache(maxsize=512)
def _tokens(section: str) -> tuple[tuple[str, str], ...]:
    """Split a section into (kind, text): literal, unit, elapsed, half, fraction."""
    if "general" in section.lower():
        return ()
    tokens: list[tuple[str, str]] = []
    for match in _TOKEN.finditer(section):
        kind = match.lastgroup
        if kind == "quoted":
            tokens.append(("literal", match["quoted"].strip('"')))
        elif kind == "escaped":
            tokens.append(("literal", match["escaped"]))
        elif kind == "gap":
            tokens.append(("literal", " "))
        elif kind is not None and kind != "bracket":
            tokens.append((kind, match[kind]))
    return tuple(tokens)


def serial_of(iso: str, *, since_1904: bool) -> float | None:
    """Return the day count of an ISO date or time, as some files store them; None if it is neither."""
    try:
        if iso.startswith("T") or ":" in iso[:3]:
            clock = datetime.fromisoformat(f"1970-01-01T{iso.lstrip('T')}")
            return (clock - datetime(1970, 1, 1)).total_seconds() / 86_400
        moment = datetime.fromisoformat(iso.removesuffix("Z")).replace(tzinfo=None)
    except ValueError:
        return None
    days = (
        moment - datetime(1904, 1, 1) if since_1904 else moment - datetime(1899, 12, 30)
    ).total_seconds() / 86_400
    return days if since_1904 or days >= 61 else days - 1
