"""A file is there whole, or not at all."""

from collections.abc import Callable
from pathlib import Path


def put(path: Path, write: Callable[[Path], object]) -> None:
    """Let ``write`` make a file beside ``path``, and move it there when it is whole."""
    unfinished = path.with_name(f".{path.name}.part")
    write(unfinished)
    unfinished.replace(path)
