"""Files spoilt in every way a disk, a network, a careless program or a mean person spoils them."""

import random
import re
import zipfile
import zlib
from io import BytesIO

from tests.sheets.handmade import zipped

_LARGE = b"9" * 5_000
_SPOILT_TEXT = (
    (rb'"\d+"', (b'"-1"', b'"99999999999999999999999"', b'""', b'"1e999"', b'"x"', b'"' + _LARGE + b'"')),
    (rb">\d+<", (b">-1<", b">nan<", b">inf<", b"><", b">1e308<", b">" + _LARGE + b"<")),
    (rb'"[A-Z]+\d+"', (b'"A0"', b'"XFE9999999"', b'"$"', b'"7"', b'"ZZZZZZZZ1"', b'"A1:' + _LARGE + b'"')),
    (rb' r="[^"]*"', (b"",)),
    (rb't="\w+"', (b't="d"', b't="s"', b't="zz"', b't="b"', b't="e"', b't="n"')),
    (
        rb'formatCode="[^"]*"',
        tuple(
            b'formatCode="' + code + b'"'
            for code in (
                b"[h]:mm:ss.000000000000000000", b"0." + b"0" * 3_000, b"#," * 2_000, b"[&lt;=x]0;@;;;;;",
                b"# ?/???????????????",
                b"E+", b"0E+0.0E+0/0/0", b"[$" + b"-" * 50, b"yyyy[mm]ss.00.00 AM/PM a/p",
                b"%" * 50 + b"0", b"0/0000000000", b"?/0", b"\\", b"_", b"*", b"[Red][=", b"0;0;0;0;0",
            )
        ),
    ),
)  # fmt: skip


def spoilt(data: bytes, pick: random.Random) -> bytes:
    """Return a file with something wrong in it, or in a part of it."""
    parts = _parts(data) if pick.random() < 0.7 else {}
    if any(parts.values()):
        name = pick.choice([name for name, content in parts.items() if content])
        how = pick.choice((_without, _flipped, _cut, _swapped, _misspelt, _misspelt))
        return zipped(how(parts, name, pick))
    return pick.choice((_flip, _cut_short, _zeros, _twice))(data, pick)


def _parts(data: bytes) -> dict[str, bytes]:
    """Return what is in a zip, nothing if it is none or spoilt already."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError):
        return {}


def _flip(data: bytes, pick: random.Random) -> bytes:
    spoilt = bytearray(data)
    for _ in range(pick.choice((1, 3, 10, 50))):
        spoilt[pick.randrange(len(spoilt))] = pick.randrange(256)
    return bytes(spoilt)


def _cut_short(data: bytes, pick: random.Random) -> bytes:
    return data[: pick.randrange(len(data))]


def _zeros(data: bytes, pick: random.Random) -> bytes:
    start = pick.randrange(len(data))
    gap = min(pick.choice((1, 16, 512)), len(data) - start)
    return data[:start] + bytes(gap) + data[start + gap :]


def _twice(data: bytes, pick: random.Random) -> bytes:
    start = pick.randrange(len(data))
    return data[:start] + data[start : start + 1_000] + data[start:]


def _without(parts: dict[str, bytes], name: str, _pick: random.Random) -> dict[str, bytes]:
    return {part: content for part, content in parts.items() if part != name}


def _flipped(parts: dict[str, bytes], name: str, pick: random.Random) -> dict[str, bytes]:
    return parts | {name: _flip(parts[name], pick)}


def _cut(parts: dict[str, bytes], name: str, pick: random.Random) -> dict[str, bytes]:
    return parts | {name: _cut_short(parts[name], pick)}


def _swapped(parts: dict[str, bytes], name: str, pick: random.Random) -> dict[str, bytes]:
    return parts | {name: parts[pick.choice(list(parts))]}


def _misspelt(parts: dict[str, bytes], name: str, pick: random.Random) -> dict[str, bytes]:
    pattern, others = pick.choice(_SPOILT_TEXT)
    rate = pick.choice((0.02, 0.3, 1))
    content = re.sub(
        pattern, lambda match: pick.choice(others) if pick.random() < rate else match[0], parts[name]
    )
    return parts | {name: content}
