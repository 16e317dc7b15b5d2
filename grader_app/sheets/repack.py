"""Write a workbook's zip anew: what is not replaced keeps its very bytes, still compressed."""

import struct
import zlib
from collections.abc import Mapping
from zipfile import ZipInfo

from grader_app.sheets.package import Package

_DEFLATED = 8
_UTF8_NAME = 0x800
_KEPT_FLAGS = 0x806
"""Compression level and UTF-8 name; the sizes go into the header, so no descriptor follows."""


def repack(package: Package, changed: Mapping[str, bytes], added: Mapping[str, bytes]) -> bytes:
    """Return the zip with some members changed, by their name in it, and others added at its end."""
    out = bytearray()
    directory = bytearray()
    members = [(member, member.filename in changed) for member in package.members]
    members += [(_new_member(name, package), True) for name in added]
    for member, is_new in members:
        if is_new:
            content = changed.get(member.filename) or added[member.filename]
            packed: bytes | memoryview = _deflate(content)
            method, crc, size = _DEFLATED, zlib.crc32(content), len(content)
        else:
            packed = package.packed(member)
            method, crc, size = member.compress_type, member.CRC, member.file_size
        name, flags = _name(member)
        common = struct.pack(
            "<HHHHIIIHH", flags, method, *_dos_time(member), crc, len(packed), size, len(name), 0
        )
        directory += struct.pack("<4s4B", b"PK\x01\x02", 20, member.create_system, 20, 0) + common
        directory += struct.pack("<HHHII", 0, 0, member.internal_attr, member.external_attr, len(out)) + name
        out += struct.pack("<4sH", b"PK\x03\x04", 20) + common + name
        out += packed
    start = len(out)
    out += directory
    out += struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, len(members), len(members), len(directory), start, 0)
    return bytes(out)


def _new_member(name: str, package: Package) -> ZipInfo:
    return ZipInfo(name, package.members[0].date_time)


def _deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


def _name(member: ZipInfo) -> tuple[bytes, int]:
    flags = member.flag_bits & _KEPT_FLAGS
    if flags & _UTF8_NAME:
        return member.filename.encode(), flags
    try:
        return member.filename.encode("cp437"), flags
    except UnicodeEncodeError:
        return member.filename.encode(), flags | _UTF8_NAME


def _dos_time(member: ZipInfo) -> tuple[int, int]:
    """Pack a member's time and date, two bytes each."""
    year, month, day, hour, minute, second = member.date_time
    return hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day
