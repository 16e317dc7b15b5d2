"""The folder of one run: a folder for each finished stage, and what a killed one left behind.

A stage works in ``.teach`` and becomes ``teach`` by one rename, when all its files are there. So whatever
happens, a stage is whole or not there; and what it had already made is there when it is tried again.
"""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree

from filelock import FileLock, Timeout

from trainer.data import DataError
from trainer.files import put

_SEAL = "stage.json"


class RunFolder:
    """The folder ``path`` of one run."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the folder for one process; a killed process lets go of it.

        Raises:
            DataError: ``busy`` when another process holds it.
        """
        self.path.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self.path / ".lock", timeout=0)
        try:
            lock.acquire()
        except Timeout as error:
            raise DataError(
                "The same run is already going on.",
                hint=f"Wait for it, or stop it; its folder is {self.path.name}.",
                code="busy",
            ) from error
        try:
            yield
        finally:
            lock.release()

    def finished(self, stage: str) -> Path | None:
        """Return the folder of a finished stage all of whose files are as they were written, else None."""
        folder = self.path / stage
        try:
            seal = json.loads((folder / _SEAL).read_text(encoding="utf-8"))
            whole = all(_digest(folder / name) == digest for name, digest in seal["files"].items())
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None
        return folder if whole else None

    def result(self, stage: str) -> Path:
        """Return the folder of a finished stage that another one builds on.

        Raises:
            DataError: ``stage-changed`` when it is not as it was written.
        """
        found = self.finished(stage)
        if found is None:
            raise DataError(
                f"The stage {stage} of this run has been changed while it was in use.",
                hint="Run again: it is made anew.",
                code="stage-changed",
            )
        return found

    @contextmanager
    def making(self, stage: str) -> Iterator[Path]:
        """Give the folder in which ``stage`` works; when it is left without an error, the stage is finished.

        The folder may hold what an earlier try had made: files are put there by
        :func:`trainer.files.put`, whole or not at all. Names that begin with a dot are not kept.
        """
        here = self.path / f".{stage}"
        here.mkdir(parents=True, exist_ok=True)
        yield here
        for path in here.glob(".*"):
            rmtree(path) if path.is_dir() else path.unlink()
        files = {path.name: _digest(path) for path in sorted(here.iterdir()) if path.name != _SEAL}
        put(
            here / _SEAL,
            lambda path: path.write_text(
                json.dumps({"stage": stage, "files": files}, indent=1) + "\n", encoding="utf-8"
            ),
        )
        if (self.path / stage).exists():  # damaged, or it would not have been made again
            rmtree(self.path / stage)
        here.rename(self.path / stage)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
