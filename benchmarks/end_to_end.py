"""Spreadsheet in, scored spreadsheet out: the whole way, as a multiple of only reading it with openpyxl.

    python benchmarks/end_to_end.py

writes benchmarks/end_to_end.csv. Every measurement is a process of its own, on one core, repeated; the
figure is the best of the repeats, since noise only ever adds.
"""

import csv
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

REPEATS = 3
ROOT = Path(__file__).parents[1]
SIZES = {"2,500 rows x 4 answers": 2_500, "10,000 rows x 4 answers": 10_000}


def make_workbook(path: Path, rows: int) -> None:
    """Write a class of the given size: id, name, class, date and four answers, texts of the sample class."""
    import xlsxwriter

    with (ROOT / "assets/samples/Circuits quiz 7B.csv").open(encoding="utf-8-sig", newline="") as file:
        sample = list(csv.reader(file))
    header = next(row for row in sample if sum("?" in cell or "." in cell for cell in row) >= 4)
    answers = [i for i, cell in enumerate(header) if len(cell) > 25][:4]
    pool = [
        [row[i] for row in sample[sample.index(header) + 1 :] if len(row) > i and row[i]] for i in answers
    ]
    dice = random.Random(7)
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet("Year 9")
        sheet.write_row(0, 0, ["Student id", "Name", "Class", "Submitted", *(header[i] for i in answers)])
        for row in range(1, rows + 1):
            # Every text differs, or a shared string would be read once and scored from a cache of the eye.
            texts = [f"{dice.choice(texts)} {dice.randrange(100_000)}" for texts in pool]
            sheet.write_row(row, 0, [f"{row:06}", f"Student {row}", "9A", "2026-05-04 10:15", *texts])


def read_openpyxl(path: Path) -> None:
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True)
    for sheet in book.worksheets:
        sheet.reset_dimensions()
        for _ in sheet.iter_rows(values_only=True):
            pass


def whole_way(path: Path) -> dict[str, float]:
    from grader_app import paths
    from grader_app.bundle import Bundle
    from grader_app.core.scoring import predict
    from grader_app.core.session import Session, items_asked
    from grader_app.sheets.columns import best_table, propose
    from grader_app.sheets.reader import open_workbook
    from grader_app.sheets.rosters import read_roster
    from grader_app.sheets.writer import export

    marks = [time.process_time()]
    bundle = Bundle.open(next(f for f in paths.bundle_files() if f.name.startswith("circuits")))
    workbook = open_workbook(path)
    roster = read_roster(workbook, propose(best_table(workbook, bundle.items), bundle.items))
    marks.append(time.process_time())
    session = Session(roster, items_asked(roster, bundle.items))
    for batch in predict(roster.responses, bundle):
        session.add_predictions(batch)
    marks.append(time.process_time())
    report = export(session, path.with_name("scored.xlsx"))
    marks.append(time.process_time())
    assert report.written >= len(roster.responses) * 0.9
    return dict(zip(("import", "score", "export"), (b - a for a, b in pairwise(marks)), strict=True))


def child(kind: str, path: Path) -> None:
    """Run one measurement and print it as JSON: CPU seconds without imports' share, peak memory."""
    started = time.process_time()
    stages = whole_way(path) if kind == "whole way" else (read_openpyxl(path) or {})
    figures = {"cpu_s": time.process_time() - started, **stages}
    figures["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(figures))


def best(kind: str, path: Path) -> dict[str, float]:
    runs = []
    for _ in range(REPEATS):
        command = [sys.executable, __file__, kind, str(path)]
        if hasattr(os, "sched_setaffinity"):
            command = ["taskset", "-c", "0", *command]
        out = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout
        runs.append(json.loads(out))
    return min(runs, key=lambda run: run["cpu_s"])


def main() -> None:
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for name, size in SIZES.items():
            path = Path(folder) / "year.xlsx"
            make_workbook(path, size)
            alone, ours = best("openpyxl", path), best("whole way", path)
            rows.append(
                {
                    "workbook": name,
                    "MB": f"{path.stat().st_size / 1e6:.1f}",
                    "openpyxl read-only, CPU s": f"{alone['cpu_s']:.2f}",
                    "import": f"{ours['import'] / alone['cpu_s']:.2f}x",
                    "score": f"{ours['score'] / alone['cpu_s']:.2f}x",
                    "export": f"{ours['export'] / alone['cpu_s']:.2f}x",
                    "whole way": f"{ours['cpu_s'] / alone['cpu_s']:.2f}x",
                    "answers a second": f"{4 * size / ours['cpu_s']:.0f}",
                    "openpyxl peak MB": f"{alone['peak_mb']:.0f}",
                    "peak MB": f"{ours['peak_mb']:.0f}",
                }
            )
            print(rows[-1])
    with Path(__file__).with_suffix(".csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    if len(sys.argv) == 3:
        sys.path.insert(0, str(ROOT))
        child(sys.argv[1], Path(sys.argv[2]))
    else:
        main()
