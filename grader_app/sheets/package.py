"""The zip that a workbook is: checked before anything is unpacked, its parts found by name."""

import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from grader_app.sheets import faults
from grader_app.sheets.xml import CHUNK_BYTES, elements

MAX_PARTS = 2_000
MAX_PART_BYTES = 200 << 20
MAX_TOTAL_BYTES = 500 << 20
MAX_RATIO = 200
"""Unpacked to packed. Spreadsheets full of repeated cells reach 120, bombs 1000."""
RATIO_FROM_BYTES = 1 << 20
"""Small parts may repeat themselves as they like."""

_ZIP_FAULTS = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError,
    OverflowError, KeyError, OSError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Relationship:
    """How one part refers to another: ``kind`` is the last word of its type, ``target`` a part's name."""

    kind: str
    type: str
    target: str


class Package:
    """A workbook's zip, read from memory.

    Names are looked up as spreadsheet programs do: either slash, any case.

    Raises:
        SheetError: It is not a whole zip, or one that no spreadsheet program would write.
    """

    def __init__(self, data: bytes) -> None:
        self.data = data
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _ZIP_FAULTS as error:
            raise faults.damaged("it is cut short or not a whole file") from error
        self.members = self._zip.infolist()
        self._check_sizes()
        self._by_key: dict[str, zipfile.ZipInfo] = {}
        for member in self.members:
            if self._by_key.setdefault(_key(member.filename), member) is not member:
                raise faults.damaged("it holds two parts of one name")

    def _check_sizes(self) -> None:
        if len(self.members) > MAX_PARTS:
            raise faults.unsafe("it has {count} parts", count=len(self.members))
        if self.size > MAX_TOTAL_BYTES:
            raise faults.unsafe("it unpacks to more than 500 MB")
        for member in self.members:
            if ".." in member.filename.replace("\\", "/").split("/"):
                raise faults.unsafe("a part's name leads out of it")
            if member.file_size > MAX_PART_BYTES:
                raise faults.unsafe("a part of it unpacks to more than 200 MB")
            if member.file_size > max(RATIO_FROM_BYTES, MAX_RATIO * member.compress_size):
                raise faults.unsafe("it unpacks to far more than it holds")

    @property
    def size(self) -> int:
        """How many bytes the parts say that they unpack to; no more than that is ever unpacked."""
        return sum(member.file_size for member in self.members)

    def __contains__(self, name: str) -> bool:
        return _key(name) in self._by_key

    def member(self, name: str) -> zipfile.ZipInfo:
        """Return the zip's entry for a part.

        Raises:
            SheetError: There is no such part.
        """
        try:
            return self._by_key[_key(name)]
        except KeyError as error:
            raise faults.damaged("a part of it is missing") from error

    def stream(self, name: str) -> Iterator[bytes]:
        """Yield a part's bytes in pieces, its checksum verified at the end."""
        member = self.member(name)
        if member.flag_bits & 1:
            raise faults.damaged("a part of it is locked")
        try:
            with self._zip.open(member) as part:
                while chunk := part.read(CHUNK_BYTES):
                    yield chunk
        except _ZIP_FAULTS as error:
            raise faults.damaged("a part of it cannot be unpacked") from error

    def read(self, name: str) -> bytes:
        """Return a part's bytes."""
        return b"".join(self.stream(name))

    def packed(self, member: zipfile.ZipInfo) -> memoryview:
        """Return a part's bytes as they lie in the zip, still compressed."""
        lengths = self.data[member.header_offset + 26 : member.header_offset + 30]
        if len(lengths) < 4:
            raise faults.damaged("a part of it is missing")
        name_length, extra_length = struct.unpack("<HH", lengths)
        start = member.header_offset + 30 + name_length + extra_length
        return memoryview(self.data)[start : start + member.compress_size]

    def relationships(self, part: str) -> dict[str, Relationship]:
        """Return what ``part`` refers to, by id; ``""`` is the workbook as a whole."""
        folder, name = posixpath.split(part)
        listing = posixpath.join(folder, "_rels", f"{name}.rels")
        if listing not in self:
            return {}
        found = {}
        for _, element, attributes in elements(self.stream(listing)):
            if element == "Relationship" and attributes.get("TargetMode") != "External":
                kind = attributes.get("Type", "")
                target = posixpath.join("/", folder, attributes.get("Target", "").replace("\\", "/"))
                found[attributes.get("Id", "")] = Relationship(
                    kind.rpartition("/")[2], kind, posixpath.normpath(target).lstrip("/")
                )
        return found


def _key(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").casefold()
