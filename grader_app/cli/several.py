"""A folder of spreadsheets: which files, and each in a process of its own."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from grader_app.cli import exit_codes
from grader_app.errors import GraderError, SheetError

Result = TypeVar("Result")

_ENDINGS = frozenset(
    ".xlsx .xlsm .xltx .xltm .xlsb .xls .ods .fods .csv .tsv .tab .txt .xml .html .htm".split()
)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file could not be dealt with, for a person and (``code``) for a program."""

    sentence: str
    hint: str
    code: str

    @classmethod
    def of(cls, error: GraderError) -> "Problem":
        """Return what an error says."""
        return cls(str(error), error.hint, error.code)


@dataclass(frozen=True, slots=True)
class Dealt(Generic[Result]):
    """One file, and what came of it: a result or a problem."""

    path: Path
    result: Result | None = None
    problem: Problem | None = None


def exit_code(dealt: Sequence[Dealt[Result]]) -> int:
    """Return how a command ends that dealt so with some files."""
    return exit_codes.of(sum(one.problem is not None for one in dealt), len(dealt))


def trees(dealt: Iterable[Dealt[Any]]) -> list[dict[str, Any]]:
    """Return what came of each file as JSON has it; results are dataclasses."""
    return [{"file": str(one.path), **_said(one)} for one in dealt]


def _said(one: Dealt[Any]) -> dict[str, Any]:
    told: Any = one.result
    return asdict(told) if one.problem is None else {"problem": asdict(one.problem)}


def spreadsheets(folder: Path) -> tuple[Path, ...]:
    """Return the spreadsheets in a folder, not those below it, by name.

    Raises:
        SheetError: There is none.
    """
    found = tuple(
        path
        for path in sorted(folder.iterdir())
        if path.suffix.lower() in _ENDINGS and not path.name.startswith((".", "~$")) and path.is_file()
    )
    if not found:
        raise SheetError(
            "There is no spreadsheet in the folder “{folder}”.",
            hint="Folders inside it are not searched; name the one that holds the files.",
            code="empty",
            folder=folder.name,
        )
    return found


def deal_with_all(
    paths: Sequence[Path], work: Callable[[Path], Result], jobs: int
) -> Iterator[Dealt[Result]]:
    """Yield what came of each file, in order, ``jobs`` at a time; a problem with one stops no other."""
    # Imported here: multiprocessing knows sockets, and a command about one file shall not even load them.
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    # Not forked: onnxruntime's threads would not come along.
    with ProcessPoolExecutor(max(1, min(jobs, len(paths))), get_context("spawn")) as pool:
        waiting = [pool.submit(_deal_with, work, path) for path in paths]
        for path, one in zip(paths, waiting, strict=True):
            try:
                yield one.result()
            except BrokenProcessPool:
                yield Dealt(path, problem=_ENDED)


_ENDED = Problem(
    "The program that worked on this file was ended from outside, perhaps for want of memory.",
    "Score the file by itself, or take fewer at a time with --jobs 1.",
    "ended",
)


def _deal_with(work: Callable[[Path], Result], path: Path) -> Dealt[Result]:
    try:
        return Dealt(path, work(path))
    except GraderError as error:
        return Dealt(path, problem=Problem.of(error))
