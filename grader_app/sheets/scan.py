"""The one scanner of worksheets: what is read and where it stands come from the same walk.

Producers leave out ``r=``, repeat rows, misstate the dimension and prefix their elements; readers that
trust any of these lose cells. This one counts for itself where nothing is said.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from xml.parsers import expat

from grader_app.sheets import faults
from grader_app.sheets.xml import feed, local_name, new_parser

MAX_TEXT = 4 << 20
"""Characters in one cell; spreadsheet programs stop at 32,767."""


class SheetScanner:
    """Walk a worksheet part from its first byte to its last; subclasses fill in the ``on_`` methods.

    ``row`` and ``column`` are where the walk stands, from 1; ``prefix`` is the producer's (``x:`` or nothing).
    """

    def __init__(self) -> None:
        self.row = 0
        self.column = 0
        self.prefix = ""
        self.cell_offset = 0
        self._parser: expat.XMLParserType = new_parser()
        self._text: list[str] = []
        self._length = 0
        self._collecting = False
        self._in_data = False
        self._cell: dict[str, str] | None = None
        self._formula: dict[str, str] | None = None
        self._starts: dict[str, Callable[[dict[str, str]], None]] = {}
        self._ends: dict[str, Callable[[], None]] = {}

    @property
    def offset(self) -> int:
        """Byte offset of what is being looked at: an element's ``<``, or the end of one that closes itself."""
        return self._parser.CurrentByteIndex

    def scan(self, chunks: Iterable[bytes]) -> None:
        """Walk the part given in pieces.

        Raises:
            SheetError: It is not a worksheet, or not well-formed.
        """
        self._parser.StartElementHandler = self._root
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        feed(self._parser, chunks)

    # What subclasses want to know

    def on_data(self) -> None:
        """The rows begin; ``offset`` is that of the start tag."""

    def on_data_end(self) -> None:
        """The rows are over."""

    def on_row(self, attributes: dict[str, str]) -> None:
        """A row begins."""

    def on_row_end(self) -> None:
        """A row is over."""

    def on_cell(self, attributes: dict[str, str], text: str, formula: dict[str, str] | None) -> None:
        """A cell is over: its stored text, and its formula's attributes if it has one."""

    def on_element(self, name: str, attributes: dict[str, str]) -> None:
        """Some element outside the rows begins."""

    # The walk

    def _root(self, name: str, _attributes: dict[str, str]) -> None:
        if local_name(name) != "worksheet":
            raise faults.damaged("a sheet of it is not one")
        prefix = self.prefix = name.removesuffix("worksheet")
        self._starts = {
            f"{prefix}row": self._start_row,
            f"{prefix}c": self._start_cell,
            f"{prefix}v": self._start_text,
            f"{prefix}t": self._start_text,
            f"{prefix}f": self._start_formula,
            f"{prefix}rPh": self._start_phonetic,
            f"{prefix}sheetData": self._start_data,
        }
        self._ends = {
            f"{prefix}row": self._end_row,
            f"{prefix}c": self._end_cell,
            f"{prefix}v": self._end_text,
            f"{prefix}t": self._end_text,
            f"{prefix}rPh": self._end_phonetic,
            f"{prefix}sheetData": self._end_data,
        }
        self._parser.StartElementHandler = self._start

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        action = self._starts.get(name)
        if action is not None:
            action(attributes)
        elif not self._in_data:
            self.on_element(local_name(name), attributes)

    def _end(self, name: str) -> None:
        action = self._ends.get(name)
        if action is not None:
            action()

    def _characters(self, text: str) -> None:
        if self._collecting:
            self._text.append(text)
            self._length += len(text)
            if self._length > MAX_TEXT:
                raise faults.unsafe("one cell holds more text than a book")

    def _start_data(self, _attributes: dict[str, str]) -> None:
        self._in_data = True
        self.on_data()

    def _end_data(self) -> None:
        self.on_data_end()
        self._in_data = False

    def _start_row(self, attributes: dict[str, str]) -> None:
        if self._in_data:
            number = attributes.get("r", "")
            self.row = int(number) if number.isdecimal() else self.row + 1
            self.column = 0
            self.on_row(attributes)

    def _end_row(self) -> None:
        if self._in_data:
            self.on_row_end()

    def _start_cell(self, attributes: dict[str, str]) -> None:
        if self._in_data:
            reference = attributes.get("r")
            self.column = (reference and column_of(reference)) or self.column + 1
            self.cell_offset = self._parser.CurrentByteIndex
            self._cell = attributes
            self._formula = None
            self._text.clear()
            self._length = 0

    def _end_cell(self) -> None:
        if self._cell is not None:
            self.on_cell(self._cell, "".join(self._text), self._formula)
            self._cell = None

    def _start_text(self, _attributes: dict[str, str]) -> None:
        self._collecting = self._cell is not None

    def _end_text(self) -> None:
        self._collecting = False

    def _start_formula(self, attributes: dict[str, str]) -> None:
        if self._cell is not None:
            self._formula = attributes

    def _start_phonetic(self, _attributes: dict[str, str]) -> None:
        self._starts[f"{self.prefix}t"] = _ignore

    def _end_phonetic(self) -> None:
        self._starts[f"{self.prefix}t"] = self._start_text


def column_of(reference: str) -> int:
    """``C7 -> 3``; 0 for what is not a reference."""
    return _column_number(reference.rstrip("0123456789"))


@lru_cache(maxsize=1 << 15)
def _column_number(letters: str) -> int:
    number = 0
    for letter in letters.replace("$", "").upper():
        if not "A" <= letter <= "Z":
            return 0
        number = number * 26 + ord(letter) - 64
    return number


def _ignore(_attributes: dict[str, str]) -> None:
    """Phonetic guides are no part of a cell's text."""
