"""Which code page a text file is in. What cannot be told from its bytes is guessed, and the guess is kept."""

import codecs
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from grader_app.sheets.alphabets import CHOICES, LATIN, OTHER

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 1 << 16
_KANA = re.compile("[\u3041-\u30fc]")
_NOT_ASCII = re.compile("[^\x00-\x7f]")
_COMMON_CHINESE = re.compile(rb"[\xb0-\xd7\xa1\xa3][\xa1-\xfe]")
"""GB 2312's everyday characters and punctuation: written Chinese hardly leaves them."""
_HANGUL = re.compile(rb"[\xb0-\xc8][\xa1-\xfe]")
_COMMON_BIG5 = re.compile(rb"[\xa1-\xc6][\x40-\x7e\xa1-\xfe]")
_LOW_TRAIL = re.compile(rb"[\xa4-\xc6][\x40-\x7e]")
_PAIRS = re.compile(rb"[\x81-\xfe][\x40-\xfe]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")
_CONTROL_BYTES = bytes(set(range(32)) - set(b"\t\n\r"))
_HIGH_RUNS = re.compile(rb"[\x80-\xff]+")
_IN_A_WORD = re.compile(r"(?<=[^\W\d_])[¹³¿¼¾£¥¢§©¬°±·¸¡](?=[^\W\d_])")
"""Signs that stand between two letters only if they are letters of another code page."""
_FEW_LETTERS = 6
_FEW_OF_A_KIND = 3


def choices() -> Sequence[tuple[str, str]]:
    """Return what a teacher may choose from where the guess was wrong: (name, ``encoding``)."""
    return CHOICES


def decode(data: bytes, encoding: str | None = None) -> tuple[bytes, str, str]:
    """Return a file's byte order mark, its encoding, and its text.

    ``bom + text.encode(encoding)`` gives the file back byte for byte. A byte order mark counts before
    ``encoding``, which counts before any guess; if the text is not in it, it is read as Latin-1.
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            return bom, *_strict(data[len(bom) :], name)
    if encoding is not None:
        return b"", *_strict(data, encoding)
    if wide := utf16_without_bom(data):
        return b"", *_strict(data, wide)
    if (text := _reversible(data, "utf-8")) is not None:
        return b"", "utf-8", text
    return b"", *_strict(data, _east_asian(data) or _other_script(data) or _latin(data))


def utf16_without_bom(data: bytes) -> str | None:
    """Guess a text's byte order from where the zero bytes of plain letters stand; None if it is not UTF-16.

    Text without plain letters has such bytes in its separators and line breaks only; then it must make sense,
    and make none as UTF-8.
    """
    sample = data[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(data) % 2 or max(even, odd) <= 4 * min(even, odd):
        return None
    name = "utf-16-le" if odd > even else "utf-16-be"
    if 2 * max(even, odd) >= len(sample) // 2:
        return name
    text = codecs.getincrementaldecoder(name)("replace").decode(sample)
    whole = "\ufffd" not in text and not _CONTROL.search(text) and re.search("[\r\n]", text) is not None
    if not whole or max(even, odd) < 2:
        return None
    control = len(sample) - len(sample.translate(None, _CONTROL_BYTES))
    return name if 5 * control > len(sample) or _reversible(data, "utf-8") is None else None


def _east_asian(data: bytes) -> str | None:
    """Tell Japanese and Chinese code pages, in which letters are pairs of bytes, from western ones."""
    japanese = _reversible(data, "cp932")
    if japanese is not None:
        letters = len(_NOT_ASCII.findall(japanese[:_SAMPLE]))
        if 5 * len(_KANA.findall(japanese[:_SAMPLE])) >= letters > 1:
            return "cp932"
    pairs = _PAIRS.findall(data[:_SAMPLE])
    if len(pairs) > 1:
        for encoding, likely, needed in (
            ("cp950", _COMMON_BIG5, _LOW_TRAIL),
            ("cp949", _HANGUL, _HANGUL),
            ("gb18030", _COMMON_CHINESE, _COMMON_CHINESE),
        ):
            common = sum(likely.fullmatch(pair) is not None for pair in pairs)
            sure = sum(needed.fullmatch(pair) is not None for pair in pairs)
            enough = 10 * common >= 9 * len(pairs) and 8 * sure >= len(pairs)
            if encoding == "cp949":  # Chinese in which only these rows are used is short
                enough = enough and len(pairs) >= _FEW_LETTERS and 20 * common >= 19 * len(pairs)
            if enough and _reversible(data, encoding) is not None:
                return encoding
    return None


def _other_script(data: bytes) -> str | None:
    """Tell code pages of other alphabets: their words have no plain letters, and some letters are common."""
    sample = data[:_SAMPLE]
    runs = _HIGH_RUNS.findall(sample)
    if 2 * sum(len(run) for run in runs if len(run) > 2) < sum(map(len, runs)):
        return None
    best, found = 0.4, None
    for encoding, (common, letters) in OTHER.items():
        text = sample.decode(encoding, "replace")
        own = re.findall(f"[{letters}]", text)
        if len(own) < _FEW_LETTERS or 10 * len(own) < 8 * len(_NOT_ASCII.findall(text)):
            continue
        share = (sum(letter.lower() in common for letter in own) - _shifts(text)) / len(own)
        if share > best and _reversible(data, encoding) is not None:
            best, found = share, encoding
    return found


def _shifts(text: str) -> int:
    """Count capitals right after small letters: hardly any, unless the code page is wrong."""
    return sum(before.islower() and after.isupper() for before, after in pairwise(text))


def _latin(data: bytes) -> str:
    """Tell code pages of Latin letters by whether some language writes all of them; in doubt it is cp1252."""
    sample = data[:_SAMPLE]
    western = sample.decode("cp1252", "replace")
    best, found = _share("cp1252", western) + 0.1, "cp1252"
    for encoding in LATIN:
        text = sample.decode(encoding, "replace")
        differing = sum(a != b for a, b in zip(text, western, strict=True))
        share = _share(encoding, text)
        if (
            share > max(best, 0.95)
            and differing >= _FEW_OF_A_KIND
            and _reversible(data, encoding) is not None
        ):
            best, found = share, encoding
    return found


def _share(encoding: str, text: str) -> float:
    """Return how many of a text's letters beyond a to z the language writes that writes most of them."""
    letters = [letter for letter in _NOT_ASCII.findall(text.lower()) if letter.isalpha()]
    odd = len(_IN_A_WORD.findall(text))
    if not letters:
        return 0.0
    return max(sum(letter in own for letter in letters) for own in LATIN[encoding]) / (len(letters) + odd)


def _strict(data: bytes, encoding: str) -> tuple[str, str]:
    text = _reversible(data, encoding)
    return ("latin-1", data.decode("latin-1")) if text is None else (encoding, text)


def _reversible(data: bytes, encoding: str) -> str | None:
    """Return the text if encoding it again gives these bytes; some code pages spell a letter in two ways."""
    try:
        text = data.decode(encoding)
        return text if text.encode(encoding) == data else None
    except (UnicodeError, LookupError):
        return None
