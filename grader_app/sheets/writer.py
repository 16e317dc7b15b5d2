"""From a session to a scored copy of the teacher's own file, which itself is never touched."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from grader_app.core.roster import Source
from grader_app.core.session import Session
from grader_app.errors import SheetError
from grader_app.sentences import ENGLISH, Sentence, Tongue, together
from grader_app.sheets import faults, scored_csv, scored_xlsx
from grader_app.sheets.atomic import write_file
from grader_app.sheets.reader import load, lock_files, read_contents, same_file
from grader_app.sheets.results import AUDIT, Outcome, RowFate, audit, blocks, fates
from grader_app.sheets.scored_xlsx import Addition
from grader_app.sheets.sniff import Kind, kind_of

SCORED = frozenset((Outcome.WRITTEN, Outcome.UNCHANGED, Outcome.BLANK))
"""What becomes of answers that have a score."""
_CSV_ENDINGS = (".csv", ".tsv", ".txt", ".tab")


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export did.

    Attributes:
        target: The scored copy.
        written: How many answers have a score in it.
        rows: What became of each answer, and of each row without one, in sheet order.
        audit: The name of the audit sheet, or the path of the audit file beside a CSV.
    """

    target: Path
    written: int
    rows: tuple[RowFate, ...]
    audit: str


def export(
    session: Session,
    target: Path,
    *,
    tongue: Tongue = ENGLISH,
    progress: Callable[[float], None] | None = None,
) -> ExportReport:
    """Write a copy of the session's spreadsheet with scores, and an audit of how they came about.

    Of a session with several files this is the first; :func:`export_all` writes them all.

    Args:
        session: What to write; its roster says from which file and sheet.
        target: Where to; an older export there is replaced only when the new one is whole.
        tongue: In which language.
        progress: Told how far it is, 0 to 1. What it raises ends the export, and nothing is written.

    Raises:
        SheetError: The source has ``changed`` or is ``gone``, or the target cannot be written; see the hint.
    """
    return _export(session, 0, target, tongue, progress or (lambda _share: None))


def export_all(
    session: Session,
    folder: Path,
    *,
    tongue: Tongue = ENGLISH,
    progress: Callable[[float], None] | None = None,
) -> tuple[ExportReport, ...]:
    """Write a scored copy of every file of the session into a folder; see :func:`export`.

    Raises:
        SheetError: As of :func:`export`. Copies that were written before stay.
    """
    tell = progress or (lambda _share: None)
    sources = session.roster.sources
    names: list[str] = []
    for source in sources:
        wish = _suggested(source.path, unchanged(source), tongue)
        taken = {name.casefold() for name in names}
        tries = (wish.name, *(f"{wish.stem} ({n}){wish.suffix}" for n in range(2, len(names) + 3)))
        names.append(next(name for name in tries if name.casefold() not in taken))
    return tuple(
        _export(session, file, folder / name, tongue, share_of(tell, file / len(names), 1 / len(names)))
        for file, name in enumerate(names)
    )


def share_of(tell: Callable[[float], None], start: float, length: float) -> Callable[[float], None]:
    """Return what tells how far one part of the work is, that begins at ``start`` and takes ``length``."""
    return lambda share: tell(start + length * share)


def _export(
    session: Session, file: int, target: Path, tongue: Tongue, tell: Callable[[float], None]
) -> ExportReport:
    """Write the scored copy of one file."""
    source = session.roster.sources[file]
    parts = [part for part in session.roster.parts if part.source == source]
    check_target(session, target)
    data = unchanged(source)
    kind = kind_of(data)
    _check_ending(data, kind, target)
    if kind != "xlsx" and len(parts) > 1:
        raise SheetError(
            "Several sheets of this file were scored, and a CSV file holds but one.",
            hint="Export a fresh file instead, or save this one as .xlsx and import that.",
            code="several_sheets",
        )
    tell(0.1)
    rows = tuple(fate for fate in fates(session) if fate.cell.file == file)
    if kind != "xlsx":
        rows = tuple(map(partial(_told, session), rows))
    log = [tuple(map(tongue.say, line)) for line in audit(session, rows, datetime.now().astimezone())]
    added = [Addition(p.columns.sheet, p.columns.header_row, blocks(session, p, tongue)) for p in parts]
    tell(0.3)
    if kind == "xlsx":
        copy, check, where = scored_xlsx.scored_copy(data, added, log, tongue.say(AUDIT))
    else:
        (one,) = added
        data = data if kind == "csv" else _as_csv(data, kind, source.path.stem, one.sheet)
        encoding = source.encoding if kind == "csv" else ""
        copy, check = scored_csv.scored_copy(data, one.header_row, one.blocks, encoding or None)
        where = str(audit_beside(target, tongue))
    tell(0.7)
    if kind != "xlsx":
        write_file(Path(where), scored_csv.audit_file(log), lambda _written: None)
    write_file(target, copy, check)
    tell(1.0)
    return ExportReport(target, sum(row.outcome in SCORED for row in rows), rows, where)


def _told(session: Session, fate: RowFate) -> RowFate:
    """Return what becomes of an answer, and whether its note was cleaned for a CSV file."""
    if fate.outcome is Outcome.SKIPPED or not scored_csv.has_controls(session.remarks(fate.cell)):
        return fate
    cleaned = Sentence("The note was cleaned of control characters.")
    return replace(fate, reason=together(fate.reason, cleaned))


def audit_beside(target: Path, tongue: Tongue) -> Path:
    """Return the file of the audit where that does not go into the exported one."""
    return target.with_name(tongue.say(Sentence("{name} audit", name=target.stem)) + ".csv")


def suggest_target(source: Path, tongue: Tongue = ENGLISH) -> Path:
    """Return where an export goes if nothing else is said: ``7B.xlsx -> 7B scored.xlsx``.

    Raises:
        SheetError: The source cannot be read.
    """
    return _suggested(source, load(source), tongue)


def _suggested(source: Path, data: bytes, tongue: Tongue) -> Path:
    if kind_of(data) != "xlsx":
        ending = source.suffix if source.suffix.lower() in _CSV_ENDINGS else ".csv"
    else:
        ending = ".xlsm" if scored_xlsx.is_macro_workbook(data) else ".xlsx"
    return source.with_name(tongue.say(Sentence("{name} scored", name=source.stem)) + ending)


def unchanged(source: Source) -> bytes:
    """Return the bytes that were imported.

    Raises:
        SheetError: The file is ``gone``, or has ``changed`` since.
    """
    try:
        data = load(source.path)
    except SheetError as error:
        if error.code != "not_found":
            raise
        raise SheetError(
            "The file you imported is not at {path} any more.",
            hint="Put it back there and export again, or export a fresh file. Your scores are safe.",
            code="gone",
            path=str(source.path),
        ) from error
    if hashlib.sha256(data).hexdigest() != source.sha256:
        raise SheetError(
            "“{file}” has changed since you imported it.",
            hint="Put the old one back, add this one as a newer version, or export a fresh file. "
            "Your scores are safe.",
            code="changed",
            file=source.path.name,
        )
    return data


def check_target(session: Session, target: Path, *others: Path) -> None:
    """Raise a ``SheetError`` if nothing can, or may, be written to ``target``.

    It may be none of the session's own files, nor of the ``others`` that are read.
    """
    sources = (*(source.path for source in session.roster.sources), *others)
    if any(same_file(source, target) for source in sources):
        raise SheetError(
            "That is the file you imported; it is never written to.",
            hint="Choose another name.",
            code="target_is_source",
        )
    if not target.parent.is_dir():
        raise SheetError(
            "The folder {folder} is not there.",
            hint="Choose another folder.",
            code="no_folder",
            folder=str(target.parent),
        )
    if target.is_dir():
        raise SheetError(
            "“{file}” is a folder.", hint="Choose another name.", code="not_writable", file=target.name
        )
    if target.exists() and not os.access(target, os.W_OK):
        raise SheetError(
            "“{file}” is set to read-only.",
            hint="Choose another name, or allow changes to it.",
            code="not_writable",
            file=target.name,
        )
    if target.exists() and any(lock.exists() for lock in lock_files(target)):
        raise SheetError(
            "“{file}” is open in another program.",
            hint="Close it there and export again, or choose another name.",
            code="target_in_use",
            file=target.name,
        )


def _as_csv(data: bytes, kind: Kind, name: str, sheet: str) -> bytes:
    """Return the sheet of a file that nothing can be added to; some sheets have the file's own ``name``."""
    tables = read_contents(data, kind, name).tables
    table = next((table for table in tables if table.name == sheet), None)
    if table is None:
        raise faults.damaged("the sheet of answers is missing")
    return scored_csv.of_table(table)


def _check_ending(data: bytes, kind: str, target: Path) -> None:
    """A workbook under the wrong ending would not open."""
    if kind != "xlsx":
        endings: tuple[str, ...] = _CSV_ENDINGS
    else:
        endings = (".xlsm",) if scored_xlsx.is_macro_workbook(data) else (".xlsx",)
    if target.suffix.lower() not in endings:
        ending = endings[0]
        if kind in ("xlsx", "csv"):
            sentence = Sentence(
                "This spreadsheet is exported in its own format, so the name must end in {ending}.",
                ending=ending,
            )
        else:
            sentence = Sentence(
                "This spreadsheet is exported as a CSV file, so the name must end in {ending}.", ending=ending
            )
        raise SheetError(
            sentence,
            hint="Choose a name such as “{name}”.",
            code="wrong_ending",
            name=f"{target.stem}{ending}",
        )
