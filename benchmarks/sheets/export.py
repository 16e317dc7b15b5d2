"""How long the ways out take, and how much memory: ``python benchmarks/sheets/export.py``.

On the workbook of ``speed.py`` (N rows x 8 columns, one of them answers), everything scored. Each job runs
once in a process of its own; seconds are of its processor, so that other programs matter less. All are put
beside openpyxl writing a workbook of the same rows with the four new columns, in its fastest mode, and
checking nothing. Writes export.md.
"""

import hashlib
import multiprocessing
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import openpyxl
from speed import ITEM, make

from grader_app.bundle import Prediction
from grader_app.core.roster import Source
from grader_app.core.session import BundleRef, Session
from grader_app.sheets.columns import best_table, propose
from grader_app.sheets.contents import contents_of
from grader_app.sheets.feedback import write_feedback
from grader_app.sheets.fresh import write_fresh
from grader_app.sheets.reconciliation import write_list
from grader_app.sheets.results import fates
from grader_app.sheets.results_workbook import write_results
from grader_app.sheets.rosters import read_roster
from grader_app.sheets.workbook import Workbook
from grader_app.sheets.writer import export

HERE = Path(__file__).parent
SIZES = (10_000, 50_000)


def session_on(path: Path) -> Session:
    """A session with everything scored, read in this process: how long that takes is another table's."""
    data = path.read_bytes()
    tables = contents_of(data, "xlsx", path.stem, None).tables
    workbook = Workbook(Source(path, hashlib.sha256(data).hexdigest()), "xlsx", tables)
    roster = read_roster(workbook, propose(best_table(workbook, [ITEM]), [ITEM]))
    prediction = Prediction(1, (0.2, 0.8), 0.3, True, (), 1.0, False, False)
    scored = {response.cell: prediction for response in roster.responses}
    return Session(roster, [ITEM], BundleRef("bench", "1.0.0", "0" * 64), predictions=scored)


def openpyxl_writes(_session: Session, path: Path) -> None:
    """Write the rows and four more columns with openpyxl."""
    rows = openpyxl.load_workbook(path, read_only=True)["7B"].iter_rows(values_only=True)
    held = [list(row) for row in rows]
    start = time.process_time()
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("7B")
    for row in held:
        sheet.append([*row, 1, "model", 0.8, None])
    book.save(path.with_name("openpyxl.xlsx"))
    raise Timed(time.process_time() - start)


class Timed(Exception):  # noqa: N818
    """What took so long, without what had to be done before."""


def openpyxl_adds(_session: Session, path: Path) -> None:
    """Open the workbook with openpyxl, add four columns, save it: which loses much of what is in it."""
    book = openpyxl.load_workbook(path)
    for row in book["7B"].iter_rows():
        for column, value in enumerate((1, "model", 0.8, None), 9):
            book["7B"].cell(row[0].row, column, value)
    book.save(path.with_name("openpyxl.xlsx"))


JOBS: dict[str, Callable[[Session, Path], object]] = {
    "openpyxl writes the rows": openpyxl_writes,
    "openpyxl opens, adds columns, saves": openpyxl_adds,
    "scored copy, checked": lambda session, path: export(session, path.with_name("out.xlsx")),
    "results workbook, checked": lambda session, path: write_results(session, path.with_name("results.xlsx")),
    "fresh workbook, checked": lambda session, path: write_fresh(session, path.with_name("fresh.xlsx")),
    "fresh CSV, checked": lambda session, path: write_fresh(session, path.with_name("fresh.csv")),
    "feedback, one HTML file, checked": lambda session, path: write_feedback(
        session, path.with_name("f.html")
    ),
    "list of what became of each row, checked": lambda session, path: write_list(
        session, fates(session), path.with_name("list.xlsx")
    ),
}


def measure(name: str, path: Path, out: Connection) -> None:
    """Send the seconds and the peak MB of one job."""
    session = session_on(path)
    start = time.process_time()
    try:
        JOBS[name](session, path)
        seconds = time.process_time() - start
    except Timed as timed:
        seconds = timed.args[0]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    out.send((seconds, peak / 1024))


def main() -> None:
    """Write the table."""
    lines = [
        "| rows x 8 columns | job | seconds | x openpyxl writing | peak MB | x openpyxl writing |",
        "|---|---|---|---|---|---|",
    ]
    with tempfile.TemporaryDirectory() as folder:
        for rows in SIZES:
            path = Path(folder) / f"{rows}.xlsx"
            make(path, rows)
            reference: tuple[float, float] | None = None
            for name in JOBS:
                here, there = multiprocessing.Pipe(duplex=False)
                context = multiprocessing.get_context("spawn")
                process = context.Process(target=measure, args=(name, path, there))
                process.start()
                seconds, peak = here.recv()
                process.join()
                reference = reference or (seconds, peak)
                lines.append(
                    f"| {rows:,} | {name} | {seconds:.2f} | {seconds / reference[0]:.2f} "
                    f"| {peak:.0f} | {peak / reference[1]:.2f} |"
                )
                print(lines[-1], flush=True)
    python = ".".join(map(str, sys.version_info[:3]))
    note = (
        f"Python {python}, openpyxl {openpyxl.__version__}, {os.cpu_count()} cores; once each, processor "
        "seconds. Peak memory with the interpreter, numpy and the session; openpyxl's holds the rows too.\n"
    )
    (HERE / "export.md").write_text("\n".join([note, *lines]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
