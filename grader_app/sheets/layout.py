"""Where the parts of an xlsx workbook lie: its sheets, texts and number formats."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from grader_app.sheets import faults
from grader_app.sheets.number_format import BUILT_IN
from grader_app.sheets.package import Package
from grader_app.sheets.xml import TextCollector, elements, feed, local_name, new_parser

_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_LINE_END = re.compile("\r\n?")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet's name, whether it is hidden, and the part that holds its cells."""

    name: str
    hidden: bool
    part: str


@dataclass(frozen=True, slots=True)
class Layout:
    """What a workbook's own listing says. ``texts`` is the part with the shared strings, if there is one."""

    part: str
    sheets: tuple[SheetPart, ...]
    missing: tuple[str, ...]
    since_1904: bool
    texts: str | None
    styles: str | None


def layout(package: Package) -> Layout:
    """Find the sheets of a workbook and the parts they need.

    Raises:
        SheetError: The listing is missing or names no sheet that is there.
    """
    root = package.relationships("")
    part = next((r.target for r in root.values() if r.kind == "officeDocument"), "xl/workbook.xml")
    related = package.relationships(part)
    sheets: list[SheetPart] = []
    missing: list[str] = []
    since_1904 = False
    for parent, name, attributes in elements(package.stream(part)):
        if name == "workbookPr":
            since_1904 = attributes.get("date1904", "0").lower() in ("1", "true", "on")
        elif name == "sheet" and parent == "sheets":
            relation = related.get(attributes.get("id", ""))
            title = attributes.get("name", "")
            if relation is None or relation.target not in package:
                missing.append(title)
            elif relation.kind == "worksheet":
                hidden = attributes.get("state", "visible").lower() != "visible"
                sheets.append(SheetPart(title, hidden, relation.target))
    if not sheets:
        if missing:
            raise faults.damaged("its sheets are missing")
        raise faults.damaged("it has no sheet with cells")

    def only(kind: str) -> str | None:
        found = (r.target for r in related.values() if r.kind == kind and r.target in package)
        return next(found, None)

    return Layout(part, tuple(sheets), tuple(missing), since_1904, only("sharedStrings"), only("styles"))


def number_formats(package: Package, styles: str | None) -> tuple[str, ...]:
    """Return the number format code of each cell style, in the order cells refer to them."""
    if styles is None:
        return ()
    own: dict[str, str] = {}
    used: list[str] = []
    for parent, name, attributes in elements(package.stream(styles)):
        if parent == "numFmts" and name == "numFmt":
            own[attributes.get("numFmtId", "")] = attributes.get("formatCode", "General")
        elif parent == "cellXfs" and name == "xf":
            used.append(attributes.get("numFmtId", "0"))
    return tuple(own.get(number) or _built_in(number) for number in used)


def shared_texts(chunks: Iterable[bytes]) -> list[str]:
    """Return the texts that cells share, phonetic guides left out."""
    texts: list[str] = []
    collector = TextCollector()
    phonetic = False

    def start(name: str, _attributes: dict[str, str]) -> None:
        nonlocal phonetic
        kind = local_name(name)
        if kind == "t":
            collector.on = not phonetic
        elif kind == "rPh":
            phonetic = True

    def end(name: str) -> None:
        nonlocal phonetic
        kind = local_name(name)
        if kind == "t":
            collector.on = False
        elif kind == "rPh":
            phonetic = False
        elif kind == "si":
            texts.append(plain(collector.take()))

    parser = new_parser()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = collector.add
    feed(parser, chunks)
    return texts


def plain(text: str) -> str:
    """Undo the escapes of stored text: ``_x0041_ -> A``; every line ends with a line feed."""
    if "_x" in text:
        text = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
        if _SURROGATE.search(text):
            text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _LINE_END.sub("\n", text) if "\r" in text else text


def _built_in(number: str) -> str:
    return BUILT_IN.get(int(number), "General") if number.isdecimal() and len(number) < 4 else "General"
