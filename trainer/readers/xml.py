"""XML of unknown origin as a tree: no document type, no entities, nothing from elsewhere."""

from pathlib import Path
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat


class XmlError(ValueError):
    """A file is no XML, or declares a document type."""


def read_xml(path: Path) -> Element:
    """Return the root element of a file.

    Raises:
        XmlError: It is not well-formed, declares a document type, or cannot be read.
    """
    builder = TreeBuilder()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    try:
        parser.Parse(path.read_bytes(), True)
        return builder.close()
    except (expat.ExpatError, OSError) as error:
        raise XmlError(f"it is not a whole XML file ({type(error).__name__})") from error


def text_of(parent: Element, name: str) -> str:
    """Return the text of the child called ``name``, "" where it is missing or empty."""
    child = parent.find(name)
    return "" if child is None else "".join(child.itertext()).strip()


def _refuse(*_details: object) -> None:
    raise XmlError("it declares its own document type")
