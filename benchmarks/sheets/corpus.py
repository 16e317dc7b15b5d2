"""Open, and export from, every file of ../shared/corpus: ``python benchmarks/sheets/corpus.py [FOLDER]``.

Writes corpus.csv beside this file. Each file is handled in a process of its own, so that its time and peak
memory are its own; where reading it starts another process, the larger of both counts. ``seconds`` is what a
clock says, ``cpu`` what both processes computed. ``lost`` counts cells that another reader finds and this one
does not: openpyxl in a workbook, calamine where that fails and in the other formats; what merged cells cover
is rightly not read. ``export`` marks every text of the first sheet's fullest column as an answer and exports
it.
"""

import csv
import multiprocessing
import resource
import sys
import tempfile
import time
import warnings
from collections import Counter
from multiprocessing.connection import Connection
from pathlib import Path

import openpyxl
import python_calamine

from grader_app.bundle import Item, Level, Rubric
from grader_app.core.roster import Column, Columns, Role
from grader_app.core.session import Override, Session
from grader_app.errors import SheetError
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.rosters import read_roster
from grader_app.sheets.workbook import MAX_COLUMNS, Workbook
from grader_app.sheets.writer import export, suggest_target

HERE = Path(__file__).parent
ITEM = Item("Q", "Question", "?", Rubric((Level(0, "no", ""), Level(1, "yes", ""))))


def handle(path: Path, answer: Connection) -> None:
    """Open one file and report outcome, sheets, cells, warnings, seconds, peak MB, lost cells, export."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start, computed = time.perf_counter(), cpu()
    try:
        book = open_workbook(path)
        outcome, sentence = "ok", " ".join(book.warnings)
    except SheetError as error:
        book, outcome, sentence = None, error.code, str(error)
    seconds = time.perf_counter() - start
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    peak = max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024
    answer.send(
        {
            "outcome": outcome,
            "sheets": len(book.tables) if book else 0,
            "cells": sum(len(cells) for table in book.tables for cells in table.rows.values()) if book else 0,
            "seconds": f"{seconds:.2f}",
            "cpu": f"{cpu() - computed:.2f}",
            "mb": f"{peak:.0f}",
            "lost": lost(path, book) if book else "",
            "export": exported(path, book) if book else "",
            "said": sentence,
        }
    )


def cpu() -> float:
    """Return how long this process and those that it started and that ended have computed."""
    usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def lost(path: Path, book: Workbook) -> str:
    """Count cells that openpyxl finds and we do not; what merged cells cover is rightly not read."""
    warnings.simplefilter("ignore")
    if book.kind != "xlsx":
        return lost_by_calamine(path, book) if book.format in ("ods", "xls", "xlsb") else ""
    try:
        theirs = openpyxl.load_workbook(path, data_only=True, keep_links=False)
    except Exception as error:
        return lost_by_calamine(path, book) + f" (openpyxl: {type(error).__name__})"
    missed = 0
    for table in book.tables:
        if table.name not in theirs.sheetnames:
            return lost_by_calamine(path, book) + " (openpyxl: no such sheet)"
        for cell in theirs[table.name]._cells.values():
            if cell.value not in (None, "") and cell.column <= MAX_COLUMNS and cell.row <= table.row_count:
                missed += not table.text(cell.row, cell.column)
    return str(missed)


def lost_by_calamine(path: Path, book: Workbook) -> str:
    """Count what calamine finds and we do not."""
    try:
        theirs = python_calamine.CalamineWorkbook.from_path(str(path))
        missed = 0
        for table in book.tables:
            sheet = theirs.get_sheet_by_name(table.name)
            top, left = sheet.start or (0, 0)
            for r, row in enumerate(sheet.to_python(skip_empty_area=True), 1):
                missed += sum(
                    value != "" and left + c <= MAX_COLUMNS and not table.text(top + r, left + c)
                    for c, value in enumerate(row, 1)
                )
    except Exception as error:
        return f"calamine: {type(error).__name__}"
    return str(missed)


def exported(path: Path, book: Workbook) -> str:
    """Export scores for the fullest column of the first sheet with text."""
    table = next(table for table in book.tables if table.rows)
    column = Counter(column for cells in table.rows.values() for column in cells).most_common(1)[0][0]
    header = next(iter(table.rows))
    columns = Columns(table.name, header, {column: Column(Role.ANSWER, ITEM.id)})
    session = Session(read_roster(book, columns), [ITEM])
    for response in session.roster.responses:
        session.set_override(response.cell, Override(1, "checked"))
    with tempfile.TemporaryDirectory() as folder:
        try:
            report = export(session, Path(folder) / suggest_target(path).name)
        except SheetError as error:
            return error.code
        return f"ok {report.written}"


def main() -> None:
    """Write the table."""
    corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parents[1].parent / "shared" / "corpus"
    with (corpus / "manifest.csv").open(encoding="utf-8") as manifest:
        names = [record["file"] for record in csv.DictReader(manifest)]
    rows = []
    for name in names:
        here, there = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.get_context("fork").Process(target=handle, args=(corpus / name, there))
        process.start()
        there.close()
        try:
            rows.append({"file": name} | (here.recv() if here.poll(120) else {"outcome": "HANG"}))
        except EOFError:
            rows.append({"file": name, "outcome": "CRASH"})
        process.kill()
        process.join()
    fields = ["file", "outcome", "sheets", "cells", "seconds", "cpu", "mb", "lost", "export", "said"]
    with (HERE / "corpus.csv").open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, fields, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(Counter(row["outcome"] for row in rows))
    print(
        "slowest",
        max(float(row.get("seconds", 0)) for row in rows),
        "s, with",
        max(float(row.get("cpu", 0)) for row in rows),
        "s of computing; largest",
        max(float(row.get("mb", 0)) for row in rows),
        "MB;",
        "lost",
        sum(int(word) for row in rows if (word := str(row.get("lost")).partition(" ")[0]).isdecimal()),
        "cells",
    )
    print(Counter(str(row.get("export", "")).split()[0] for row in rows if row.get("export")))


if __name__ == "__main__":
    main()
