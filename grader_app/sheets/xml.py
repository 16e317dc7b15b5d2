"""XML of unknown origin, streamed: no document type, no entities, no external anything."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from xml.parsers import expat

from grader_app.errors import SheetError
from grader_app.sheets import faults

CHUNK_BYTES = 1 << 16
"""How much is parsed in one call: the interpreter is never held for long."""
MAX_TEXT = 4 << 20
"""Characters in one cell; spreadsheet programs stop at 32,767."""


def new_parser() -> expat.XMLParserType:
    """Return a parser that refuses what a spreadsheet never needs and an attacker does."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    return parser


class TextCollector:
    """Gathers the text of one element at a time, while it is ``on``; for an expat parser's character data."""

    __slots__ = ("_length", "_pieces", "on")

    def __init__(self) -> None:
        self.on = False
        self._pieces: list[str] = []
        self._length = 0

    def add(self, text: str) -> None:
        """Take a piece of text.

        Raises:
            SheetError: It is more than any cell holds (``unsafe``).
        """
        if self.on:
            self._pieces.append(text)
            self._length += len(text)
            if self._length > MAX_TEXT:
                raise faults.unsafe("one cell holds more text than a book")

    def take(self) -> str:
        """Return what was gathered, and begin anew."""
        text = "".join(self._pieces)
        self._pieces.clear()
        self._length = 0
        return text


def feed(parser: expat.XMLParserType, chunks: Iterable[bytes]) -> None:
    """Parse a document given in pieces.

    Raises:
        SheetError: It is not well-formed (``damaged``) or declares entities (``unsafe``).
    """
    try:
        for chunk in chunks:
            for start in range(0, len(chunk), CHUNK_BYTES):
                parser.Parse(chunk[start : start + CHUNK_BYTES], False)
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError) as error:  # the latter two: of an unknown alphabet
        raise faults.damaged("part of it is not readable") from error


@lru_cache(maxsize=1024)
def local_name(name: str) -> str:
    """``x:row -> row``: producers choose their own prefixes."""
    return name.rpartition(":")[2]


def elements(chunks: Iterable[bytes]) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield (parent, name, attributes) of each element in document order, all without prefixes.

    For the small parts of a workbook; a sheet is read by ``scan``.
    """
    found: list[tuple[str, str, dict[str, str]]] = []
    path: list[str] = [""]

    def start(name: str, attributes: dict[str, str]) -> None:
        found.append((path[-1], local_name(name), {local_name(k): v for k, v in attributes.items()}))
        path.append(local_name(name))

    def end(_name: str) -> None:
        path.pop()

    parser = new_parser()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    feed(parser, chunks)
    return iter(found)


def _refuse(*_details: object) -> None:
    raise _entities()


def _entities() -> SheetError:
    return faults.unsafe("it declares its own text replacements")
