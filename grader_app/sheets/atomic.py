"""Write a file whole or not at all: beside its target, flushed, looked at again, then moved into place."""

import errno
import hashlib
import os
import secrets
import time
from collections.abc import Callable
from pathlib import Path

from grader_app.errors import SheetError

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_RETRY_SECONDS = (0.05, 0.1, 0.2, 0.4, 0.8, 0.95)
"""Virus scanners and cloud folders hold a new file for a moment; 2.5 s in all."""


def write_file(target: Path, content: bytes, check: Callable[[bytes], None]) -> None:
    """Put ``content`` at ``target``; ``check`` looks at what arrived on the disk before it counts.

    Raises:
        SheetError: It could not be written, or ``check`` raised one. The old file is intact then.
    """
    draft = _prefix(target)
    draft = draft.with_name(f"{draft.name}{secrets.token_hex(4)}.tmp")
    try:
        for left_behind in target.parent.glob(f"{_prefix(target).name}*.tmp"):
            left_behind.unlink(missing_ok=True)  # of an export that was killed
        _write(draft, content)
        check(draft.read_bytes())
        _move(draft, target)
    except OSError as error:
        raise cannot_write(error, target) from error
    finally:
        _remove(draft)


def _prefix(target: Path) -> Path:
    digest = hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]
    return target.with_name(f".offline-grader-{digest}-")


def _write(draft: Path, content: bytes) -> None:
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        view = memoryview(content)
        while view:
            view = view[os.write(handle, view[: 1 << 20]) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def _move(draft: Path, target: Path) -> None:
    for pause in _RETRY_SECONDS:
        try:
            os.replace(draft, target)
            break
        except PermissionError:
            time.sleep(pause)
    else:
        raise SheetError(
            "“{file}” is open in another program.",
            hint="Close it there and export again, or choose another name. Nothing was written; what was "
            "there before is as it was.",
            code="target_in_use",
            file=target.name,
        )
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _remove(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        return  # its folder is gone, and it with it


def cannot_write(error: OSError, target: Path) -> SheetError:
    """Return the sentence for what kept a file or folder from being written."""
    if error.errno in _FULL:
        return SheetError(
            "There is no room left for “{file}”.",
            hint="Free some space, or export to another disk. Nothing was written; what was there before is "
            "as it was.",
            code="disk_full",
            file=target.name,
        )
    if isinstance(error, FileNotFoundError):
        return SheetError(
            "The folder {folder} is not there.",
            hint="Choose another folder. Nothing was written; what was there before is as it was.",
            code="no_folder",
            folder=str(target.parent),
        )
    return SheetError(
        "Nothing can be written to the folder {folder}.",
        hint="Choose another folder, such as your Documents. Nothing was written; what was there before is "
        "as it was.",
        code="not_writable",
        folder=str(target.parent),
    )
