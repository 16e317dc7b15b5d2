"""How long reading and exporting take beside openpyxl's: ``python benchmarks/sheets/speed.py``.

A workbook of N rows x 8 columns is made by XlsxWriter (id, name, class, answer of about 12 words, number,
date, formula, text), then read and exported in processes of their own; each figure is the best of three,
of 50,000 rows the only one. ``computing`` counts the process that reads for us too, and says more than the
clock where a machine is busy; the multiples are of it. ``gap`` is the longest time that a thread which only
wants to tick, as a window does, was kept from it. Writes speed.md.
"""

import multiprocessing
import os
import random
import resource
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path

import openpyxl
import xlsxwriter

from grader_app.bundle import Item, Level, Prediction, Rubric
from grader_app.core.roster import Roster
from grader_app.core.session import BundleRef, Session
from grader_app.sheets.columns import best_table, propose
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.rosters import read_roster
from grader_app.sheets.writer import export

HERE = Path(__file__).parent
WHO = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
SIZES = {10_000: 3, 50_000: 1}
"""Rows -> how often each job is done."""
ITEM = Item(
    "BULB_C", "Bulb C", "Why does bulb C stay lit?", Rubric((Level(0, "no", ""), Level(1, "yes", "")))
)
WORDS = (
    "the bulb is in a closed path with battery because there still and current flows it not switch".split()
)


def make(path: Path, rows: int) -> None:
    """Write the workbook."""
    pick = random.Random(7)
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("7B")
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_row(0, 0, ["ID", "Name", "Class", ITEM.prompt, "Minutes", "Date", "Length", "Remark"])
    for row in range(1, rows + 1):
        answer = " ".join(pick.choices(WORDS, k=pick.randint(4, 20)))
        sheet.write_row(row, 0, [f"{row:06}", f"Student {row}", "7B", answer, pick.random() * 9])
        sheet.write_datetime(row, 5, date(2026, 1, 1 + row % 28), day)
        sheet.write_formula(row, 6, f"=LEN(D{row + 1})", None, len(answer))
        sheet.write_string(row, 7, f"remark {row % 50}")
    book.close()


def openpyxl_reads(path: Path) -> None:
    """Read every cell with openpyxl in its fastest mode."""
    book = openpyxl.load_workbook(path, read_only=True)
    for _ in book["7B"].iter_rows(values_only=True):
        pass
    book.close()


def openpyxl_writes(path: Path) -> None:
    """Write as many cells with openpyxl in its fastest mode."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("7B")
    answer = " ".join(WORDS[:12])
    for row in range(1, int(path.stem) + 2):
        sheet.append([f"{row:06}", f"Student {row}", "7B", answer, row / 7, date(2026, 1, 1), row, "remark"])
    book.save(path.with_name("theirs.xlsx"))


def reads(path: Path) -> Roster:
    """Open, guess the columns, and read the roster."""
    book = open_workbook(path)
    return read_roster(book, propose(best_table(book, [ITEM]), [ITEM]))


def session_on(path: Path) -> Session:
    """A session with everything scored."""
    prediction = Prediction(1, (0.2, 0.8), 0.3, True, (), 1.0, False, False)
    roster = reads(path)
    scored = {response.cell: prediction for response in roster.responses}
    return Session(roster, [ITEM], BundleRef("bench", "1.0.0", "0" * 64), predictions=scored)


def measure(what: str, path: Path, times: int, out: Connection) -> None:
    """Send seconds, seconds of computing, peak MB and the longest gap in ms of one job."""
    job: Callable[[], object]
    if what == "openpyxl":
        job = lambda: openpyxl_reads(path)  # noqa: E731
    elif what == "openpyxl write":
        job = lambda: openpyxl_writes(path)  # noqa: E731
    elif what == "open":
        job = lambda: open_workbook(path)  # noqa: E731
    elif what == "read":
        job = lambda: reads(path)  # noqa: E731
    else:
        session = session_on(path)
        job = lambda: export(session, path.with_name("out.xlsx"))  # noqa: E731
    best = computing = gap = float("inf")
    for _ in range(times):
        start, before = time.perf_counter(), cpu()
        gap = min(gap, longest_gap_ms(job))
        best = min(best, time.perf_counter() - start)
        computing = min(computing, cpu() - before)
    own, other = (resource.getrusage(who).ru_maxrss / 1024 for who in WHO)
    out.send((best, computing, max(own, other), gap))


def cpu() -> float:
    """Return how long this process and those that it started and that ended have computed."""
    return sum(usage.ru_utime + usage.ru_stime for usage in map(resource.getrusage, WHO))


def longest_gap_ms(job: Callable[[], object]) -> float:
    """Run the job in a thread beside one that ticks every millisecond."""
    worker = threading.Thread(target=job)
    worker.start()
    longest, last = 0.0, time.perf_counter()
    while worker.is_alive():
        time.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return longest * 1000


def main() -> None:
    """Write the table."""
    lines = [
        "| rows x 8 columns | job | seconds | computing | x openpyxl | peak MB | longest gap ms |",
        "|---|---|---|---|---|---|---|",
    ]
    with tempfile.TemporaryDirectory() as folder:
        for rows, times in SIZES.items():
            path = Path(folder) / f"{rows}.xlsx"
            make(path, rows)
            reference: dict[str, float] = {}
            for what, name, beside in (
                ("openpyxl", "openpyxl reads, read-only", "openpyxl"),
                ("openpyxl write", "openpyxl writes, write-only", "openpyxl write"),
                ("open", "open", "openpyxl"),
                ("read", "open, guess, roster", "openpyxl"),
                ("export", "export, checked", "openpyxl write"),
            ):
                here, there = multiprocessing.Pipe(duplex=False)
                process = multiprocessing.get_context("spawn").Process(
                    target=measure, args=(what, path, times, there)
                )
                process.start()
                seconds, computing, peak, gap = here.recv()
                process.join()
                reference[what] = computing
                multiple = computing / reference[beside]
                lines.append(
                    f"| {rows:,} | {name} | {seconds:.2f} | {computing:.2f} | {multiple:.2f} "
                    f"| {peak:.0f} | {gap:.0f} |"
                )
                print(lines[-1], flush=True)
    python = ".".join(map(str, sys.version_info[:3]))
    load = f"load average {os.getloadavg()[1]:.0f} on {os.cpu_count()} cores"
    note = f"Python {python}, openpyxl {openpyxl.__version__}, {load}; peaks are of the larger process.\n"
    (HERE / "speed.md").write_text("\n".join([note, *lines]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
