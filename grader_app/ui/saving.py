"""Files of the window's own, whole or not at all; what an export writes is sheets/atomic.py's."""

import os
from pathlib import Path


def put(path: Path, content: bytes) -> None:
    """Write a file, on disk when this returns.

    Raises:
        OSError: It cannot be written; what was there is still there.
    """
    temporary = path.with_name(f".{path.name}.part")
    try:
        with temporary.open("wb") as made:
            made.write(content)
            made.flush()
            os.fsync(made.fileno())
        os.replace(temporary, path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
