"""Which code page a text file is in. What cannot be told from its bytes is guessed, and the guess is kept."""

import codecs
import re
from typing import Final

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 1 << 16
_KANA = re.compile("[\u3041-\u30fc]")
_NOT_ASCII = re.compile("[^\x00-\x7f]")
_COMMON_CHINESE = re.compile(rb"[\xb0-\xd7\xa1\xa3][\xa1-\xfe]")
"""GB 2312's everyday characters and punctuation: written Chinese hardly leaves them."""
_PAIRS = re.compile(rb"[\x81-\xfe][\x40-\xfe]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")


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
    return b"", *_strict(data, _east_asian(data) or "cp1252")


def utf16_without_bom(data: bytes) -> str | None:
    """Guess a text's byte order from where the zero bytes of plain letters stand; None if it is not UTF-16.

    Text without plain letters has such bytes in its separators and line breaks only; then all of them must
    fit, and it must not be UTF-8.
    """
    sample = data[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(data) % 2 or max(even, odd) <= 10 * min(even, odd):
        return None
    name = "utf-16-le" if odd > even else "utf-16-be"
    if 2 * max(even, odd) >= len(sample) // 2:
        return name
    text = codecs.getincrementaldecoder(name)("replace").decode(sample)
    whole = "\ufffd" not in text and not _CONTROL.search(text) and re.search("[\r\n]", text) is not None
    return name if whole and max(even, odd) > 1 and _reversible(data, "utf-8") is None else None


def _east_asian(data: bytes) -> str | None:
    """Tell Japanese and Chinese code pages, in which letters are pairs of bytes, from western ones."""
    japanese = _reversible(data, "cp932")
    if japanese is not None:
        letters = len(_NOT_ASCII.findall(japanese[:_SAMPLE]))
        if 5 * len(_KANA.findall(japanese[:_SAMPLE])) >= letters > 1:
            return "cp932"
    if _reversible(data, "gb18030") is not None:
        pairs = _PAIRS.findall(data[:_SAMPLE])
        common = sum(_COMMON_CHINESE.fullmatch(pair) is not None for pair in pairs)
        if len(pairs) > 1 and 10 * common >= 9 * len(pairs):
            return "gb18030"
    return None


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
