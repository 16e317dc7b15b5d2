"""The one scanner of worksheets: what is read and where it stands come from the same walk.

Producers leave out ``r=``, repeat rows, misstate the dimension and prefix their elements; readers that
trust any of these lose cells. This one counts for itself where nothing is said.
"""

from collections.abc import Iterable
from functools import lru_cache

from grader_app.sheets import faults
from grader_app.sheets.xml import TextCollector, feed, local_name, new_parser

Attributes = dict[str, str]
_DIGITS, _LETTERS = 7, 3
"""Of the last row and column that a worksheet can have: 1048576 and XFD."""


class SheetVisitor:
    """What is told of a worksheet, in its order; subclasses fill in what they want to know.

    Rows and columns count from 1. Offsets are in bytes from the start of the part: of an element's ``<``,
    or, where the end of one that closes itself is told, right after it.
    """

    def on_data(self, prefix: str, offset: int) -> None:
        """The rows begin; the producer puts ``prefix`` before the names of elements."""

    def on_row(self, row: int, attributes: Attributes, offset: int) -> None:
        """A row begins."""

    def on_cell(
        self,
        row: int,
        column: int,
        attributes: Attributes,
        text: str,
        formula: Attributes | None,
        offset: int,
    ) -> None:
        """A cell that began at ``offset``: its stored text, and its formula's attributes if it has one."""

    def on_row_end(self, row: int, offset: int) -> None:
        """A row is over."""

    def on_element(self, name: str, attributes: Attributes, offset: int) -> None:
        """Some element outside the rows begins."""


def scan(chunks: Iterable[bytes], visitor: SheetVisitor) -> None:  # noqa: PLR0915  (one state, many events)
    """Walk a worksheet part, given in pieces, from its first byte to its last.

    The handlers are closures and compare names one by one: this runs four times for each cell.

    Raises:
        SheetError: It is not a worksheet, or not well-formed.
    """
    parser = new_parser()
    on_cell = visitor.on_cell
    names = dict.fromkeys(("row", "c", "v", "t", "f", "rPh", "sheetData"), "")
    prefix = cell_name = value_name = text_name = row_name = ""
    row = column = start_offset = 0
    in_data = in_cell = phonetic = False
    attributes_of_cell: Attributes = {}
    formula: Attributes | None = None
    collector = TextCollector()

    def root(name: str, _attributes: Attributes) -> None:
        nonlocal prefix, cell_name, value_name, text_name, row_name
        if local_name(name) != "worksheet":
            raise faults.damaged("a sheet of it is not one")
        prefix = name.removesuffix("worksheet")
        names.update({local: prefix + local for local in names})
        cell_name, value_name, text_name, row_name = (names[local] for local in ("c", "v", "t", "row"))
        parser.StartElementHandler = start

    def start(name: str, attributes: Attributes) -> None:
        nonlocal row, column, start_offset, in_cell, attributes_of_cell, formula
        if not in_data:
            start_outside(name, attributes)
        elif name == cell_name:
            in_cell = True
            start_offset = parser.CurrentByteIndex
            attributes_of_cell = attributes
            formula = None
            reference = attributes.get("r")
            column = (column_of(reference) if reference else 0) or column + 1
        elif name == value_name or name == text_name:  # noqa: PLR1714, SIM109  (faster)
            collector.on = in_cell and not phonetic
        elif name == row_name:
            number = attributes.get("r", "")
            row = int(number) if number.isdecimal() and len(number) <= _DIGITS else row + 1
            column = 0
            visitor.on_row(row, attributes, parser.CurrentByteIndex)
        else:
            start_rare(name, attributes)

    def start_outside(name: str, attributes: Attributes) -> None:
        nonlocal in_data
        if name == names["sheetData"]:
            in_data = True
            visitor.on_data(prefix, parser.CurrentByteIndex)
        else:
            visitor.on_element(local_name(name), attributes, parser.CurrentByteIndex)

    def start_rare(name: str, attributes: Attributes) -> None:
        nonlocal formula, phonetic
        if name == names["f"] and in_cell:
            formula = attributes
        elif name == names["rPh"]:
            phonetic = True

    def end(name: str) -> None:
        nonlocal in_cell, in_data, phonetic
        if name == cell_name:
            if in_cell:
                on_cell(row, column, attributes_of_cell, collector.take(), formula, start_offset)
                in_cell = False
        elif name == value_name or name == text_name:  # noqa: PLR1714, SIM109  (faster)
            collector.on = False
        elif name == row_name:
            if in_data:
                visitor.on_row_end(row, parser.CurrentByteIndex)
        elif name == names["rPh"]:
            phonetic = False
        elif name == names["sheetData"]:
            in_data = False

    parser.StartElementHandler = root
    parser.EndElementHandler = end
    parser.CharacterDataHandler = collector.add
    feed(parser, chunks)


@lru_cache(maxsize=1 << 15)
def _column_number(letters: str) -> int:
    number = 0
    letters = letters.replace("$", "").upper()
    if len(letters) > _LETTERS:
        return 0
    for letter in letters:
        if not "A" <= letter <= "Z":
            return 0
        number = number * 26 + ord(letter) - 64
    return number


def column_of(reference: str) -> int:
    """``C7 -> 3``; 0 for what is not a reference."""
    return _column_number(reference.rstrip("0123456789"))


def row_of(reference: str) -> int:
    """``C7 -> 7``; 1 for what is not a reference."""
    digits = reference[len(reference.rstrip("0123456789")) :]
    return int(digits) if 0 < len(digits) <= _DIGITS else 1
