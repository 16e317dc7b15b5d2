"""Numbers as a spreadsheet program shows them.

>>> show(42.0, "0000")
'0042'
>>> show(45292.5, "d mmm yyyy h:mm AM/PM")
'1 Jan 2024 12:00 PM'
"""

import math
import re
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from functools import lru_cache

from grader_app.sheets.date_format import is_date, show_date

BUILT_IN = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    12: "# ?/?", 13: "# ??/??", 14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy",
    18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yyyy h:mm",
    37: "#,##0 ;(#,##0)", 38: "#,##0 ;[Red](#,##0)", 39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;[Red](#,##0.00)",
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
    **dict.fromkeys((*range(27, 37), *range(50, 59)), "yyyy/m/d"),
}  # fmt: skip
"""Formats that files name by number only; the date ones as an English (US) program shows them."""

_TOKEN = re.compile(
    r"""(?P<quoted>"[^"]*"?) | \\(?P<escaped>.) | _. | \*. | \[(?P<bracket>[^\]]*)\]
      | (?P<general>General) | (?P<exponent>E[+-]) | (?P<digit>[0#?]) | (?P<mark>[.,%/@])
      | (?P<literal>.)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_SECTION = re.compile(r'(?:"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|[^;"\\_*\[])+|(?<=;)|^(?=;)', re.DOTALL)
_CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]")
_HOLDS = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "=": lambda a, b: a == b,
    "<>": lambda a, b: a != b,
}


@lru_cache(maxsize=4096)
def show(value: float, code: str = "General", *, since_1904: bool = False) -> str:
    """Return the text of a number under a format code; dates count from 1900 unless said otherwise."""
    if code == "General" or not math.isfinite(value):
        return general(value)
    section, own_sign = _choose(value, code)
    if section == "":
        return ""
    if is_date(section):
        shown = show_date(value, section, since_1904=since_1904)
        return general(value) if shown is None else shown.strip()
    text = _numeric(abs(value), section)
    if value < 0 and not own_sign and text:
        text = f"-{text}"
    return text.strip()


def general(value: float) -> str:
    """Return a number without a format: whole ones in full up to 15 digits, others in 11 characters.

    A program in a narrow column shortens long whole numbers; here one may be a student's id.
    """
    if not math.isfinite(value):
        return "#NUM!"
    if value == 0:
        return "0"
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    short = repr(value)
    if len(short) <= 11 and "e" not in short:
        return short
    sign, size = ("-" if value < 0 else ""), abs(value)
    exponent = math.floor(math.log10(size))
    plain = _trim(f"{size:.12f}")
    if exponent >= 11 or (exponent < -4 and len(plain) > 11):
        mantissa, _, power = f"{size:.5e}".partition("e")
        return f"{sign}{_trim(mantissa)}E{power}"
    return sign + _trim(str(_rounded(size, max(0, 9 - max(exponent, 0)))))


def _choose(value: float, code: str) -> tuple[str, bool]:
    """Return the section of a format that applies, and whether it shows the minus sign itself."""
    sections = _sections(code)
    conditions = [_CONDITION.search(section) for section in sections]
    if any(conditions):
        for section, condition in zip(sections, conditions, strict=True):
            if condition is None or _HOLDS[condition[1]](value, float(condition[2])):
                return section, condition is not None and condition[1] in ("<", "<=") and value < 0
        return "General", False
    if len(sections) == 1 or value > 0:
        return sections[0], False
    if value < 0:
        return sections[1], True
    return sections[2 if len(sections) > 2 else 0], False


@lru_cache(maxsize=512)
def _sections(code: str) -> list[str]:
    return [match.group() for match in _SECTION.finditer(code)][:3] or [""]


@lru_cache(maxsize=512)
def _tokens(section: str) -> tuple[tuple[str, str], ...]:
    """Split a section into (kind, text): literal, digit, mark, exponent, general."""
    tokens: list[tuple[str, str]] = []
    for match in _TOKEN.finditer(section):
        kind, text = match.lastgroup, match.group()
        if kind is None:  # `_x` leaves a gap as wide as x, `*x` fills the cell with x
            tokens.append(("literal", " " if text.startswith("_") else ""))
        elif kind == "quoted":
            tokens.append(("literal", text.strip('"')))
        elif kind == "escaped":
            tokens.append(("literal", match["escaped"]))
        elif kind == "bracket":
            currency = match["bracket"].removeprefix("$").partition("-")[0]
            tokens.append(("literal", currency if match["bracket"].startswith("$") else ""))
        else:
            tokens.append((kind, text))
    return tuple(tokens)


def _numeric(size: float, section: str) -> str:
    tokens = _tokens(section)
    if not any(kind == "digit" for kind, _ in tokens):
        return "".join(general(size) if kind == "general" or text == "@" else text for kind, text in tokens)
    digits = [position for position, (kind, _) in enumerate(tokens) if kind == "digit"]
    commas = [p for p, token in enumerate(tokens) if token == ("mark", ",")]
    scale = 0
    while digits[-1] + 1 + scale in commas:
        scale += 1
    percents = sum(token == ("mark", "%") for token in tokens)
    number = Decimal(repr(size)).scaleb(2 * percents - 3 * scale)
    grouped = any(digits[0] < p < digits[-1] for p in commas)
    shown = [token for p, token in enumerate(tokens) if p not in commas]
    if ("mark", "/") in shown:
        return _fraction(number, shown)
    exponent_at = next((p for p, (kind, _) in enumerate(shown) if kind == "exponent"), None)
    if exponent_at is not None:
        return _scientific(number, shown[:exponent_at], shown[exponent_at:])
    return _fixed(number, shown, grouped=grouped)


def _fixed(number: Decimal, tokens: list[tuple[str, str]], *, grouped: bool) -> str:
    """Fill the digit places of a format, literals between them kept."""
    point = tokens.index(("mark", ".")) if ("mark", ".") in tokens else len(tokens)
    before, after = tokens[:point], tokens[point + 1 :]
    places = sum(kind == "digit" for kind, _ in after)
    whole, _, decimals = f"{_rounded(number, places):f}".partition(".")
    text = _fill_whole("" if whole == "0" else whole, before, grouped=grouped)
    return text + ("." if point < len(tokens) else "") + _fill_decimals(decimals, after)


def _fill_whole(digits: str, tokens: list[tuple[str, str]], *, grouped: bool) -> str:
    """Fill places right to left; the leftmost takes all digits that remain."""
    first = next((p for p, (kind, _) in enumerate(tokens) if kind == "digit"), -1)
    out: list[str] = []
    count = 0
    for position in range(len(tokens) - 1, -1, -1):
        kind, text = tokens[position]
        if kind != "digit":
            out.append(text)
            continue
        taken = digits[-1:] if position != first else digits[::-1]
        digits = digits[:-1] if position != first else ""
        for digit in taken or {"0": "0", "?": " ", "#": ""}[text]:
            if grouped and count and count % 3 == 0 and digit != " ":
                out.append(",")
            out.append(digit)
            count += 1
    return "".join(reversed(out)) if first >= 0 else digits + "".join(reversed(out))


def _fill_decimals(digits: str, tokens: list[tuple[str, str]]) -> str:
    significant = len(digits.rstrip("0"))
    out = []
    place = 0
    for kind, text in tokens:
        if kind != "digit":
            out.append(text)
            continue
        if place < significant or text == "0":
            out.append(digits[place])
        elif text == "?":
            out.append(" ")
        place += 1
    return "".join(out)


def _scientific(number: Decimal, mantissa: list[tuple[str, str]], tail: list[tuple[str, str]]) -> str:
    point = mantissa.index(("mark", ".")) if ("mark", ".") in mantissa else len(mantissa)
    whole_places = sum(kind == "digit" for kind, _ in mantissa[:point]) or 1
    places = sum(kind == "digit" for kind, _ in mantissa[point:])
    power = number.adjusted() // whole_places * whole_places if number else 0
    scaled = _rounded(number.scaleb(-power), places)
    if scaled.adjusted() >= whole_places:
        power += whole_places
        scaled = _rounded(number.scaleb(-power), places)
    sign = "-" if power < 0 else "+" if tail[0][1].endswith("+") else ""
    return (
        _fixed(scaled, mantissa, grouped=False)
        + f"E{sign}"
        + _fill_whole(str(abs(power)), tail[1:], grouped=False)
    )


def _fraction(number: Decimal, tokens: list[tuple[str, str]]) -> str:
    """``# ?/?``: whole part, then the nearest fraction its places can hold."""
    slash = tokens.index(("mark", "/"))
    below = "".join(text for kind, text in tokens[slash + 1 :] if kind in ("digit", "literal")).strip()
    above = "".join(text for kind, text in tokens[:slash] if kind in ("digit", "literal"))
    whole = int(number) if len(above.split()) > 1 else 0
    rest = Fraction(number) - whole
    if below.isdecimal() and int(below):
        parts, out_of = round(rest * int(below)), int(below)
    else:
        nearest = rest.limit_denominator(10 ** max(1, len(below)) - 1)
        parts, out_of = nearest.numerator, nearest.denominator
    if parts == out_of and len(above.split()) > 1:
        whole, parts = whole + 1, 0
    if not parts:
        return str(whole)
    return f"{whole} {parts}/{out_of}" if whole else f"{parts}/{out_of}"


def _rounded(number: float | Decimal, places: int) -> Decimal:
    """Round half away from zero on the digits a person sees, as spreadsheet programs do."""
    exact = number if isinstance(number, Decimal) else Decimal(repr(number))
    digits = max(28, exact.adjusted() + places + 2)
    return exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, context=Context(prec=digits))


def _trim(text: str) -> str:
    return text.rstrip("0").rstrip(".") if "." in text else text
