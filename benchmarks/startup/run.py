"""Time until the window is painted, cold and warm, from source and frozen, and the memory it takes.

`python -m benchmarks.startup.run [--frozen dist/offline-grader] [--runs 7]` writes startup.csv beside this
file. The unit is an empty PySide6 window, started in between: other work on the machine hits both.
Everything is seen from outside, on a screen of our own: from the start of the process to the first paint.
Seconds on the clock are what a teacher waits; those of computing hardly depend on what else the machine does.
"""

import argparse
import csv
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from benchmarks.startup.screen import Screen, server

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
EMPTY = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1366, 768)
window.show()
app.exec()
"""
PROGRAM = "import sys; from grader_app.ui.app import main; sys.exit(main([]))"
PATIENCE_S = 120
IDLE_S = 4


def main() -> None:
    """Measure all, print the table and write it."""
    parser = argparse.ArgumentParser(description="Time until the window is painted.")
    parser.add_argument("--frozen", type=Path, default=ROOT / "dist/offline-grader")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--cold-runs", type=int, default=3)
    parser.add_argument("--python", default=sys.executable, help="an environment that nothing else uses")
    options = parser.parse_args()
    packages = _packages(options.python)
    programs = {
        "empty PySide6 window": [options.python, "-c", EMPTY],
        "from source": [options.python, "-c", PROGRAM],
    }
    if options.frozen.exists():
        programs["frozen"] = [str(options.frozen / "grader-app")]
    files = {
        "empty PySide6 window": [packages / "PySide6", packages / "shiboken6"],
        "from source": [packages, ROOT / "grader_app", ROOT / "assets"],
        "frozen": [options.frozen],
    }
    seconds: dict[tuple[str, str], list[float]] = {}
    computing: dict[tuple[str, str], list[float]] = {}
    memory: dict[str, int] = {}
    with server() as screen, tempfile.TemporaryDirectory() as home:
        for state, runs in (("cold", options.cold_runs), ("warm", options.runs + 1)):
            for _ in range(runs):
                for name, command in programs.items():
                    if state == "cold":
                        _forget(files[name])
                    taken, computed, memory[name] = _start(screen, command, Path(home))
                    seconds.setdefault((name, state), []).append(taken)
                    computing.setdefault((name, state), []).append(computed)
    rows = []
    for name, state in seconds:
        first = 0 if state == "cold" else 1  # the first warm run is not quite
        counted = seconds[name, state][first:]
        unit = statistics.median(seconds["empty PySide6 window", state][first:])
        median = statistics.median(counted)
        computed = statistics.median(computing[name, state][first:])
        computed_unit = statistics.median(computing["empty PySide6 window", state][first:])
        rows.append(
            {
                "what": name,
                "caches": state,
                "runs": len(counted),
                "seconds": f"{median:.2f}",
                "best": f"{min(counted):.2f}",
                "times_an_empty_window": f"{median / unit:.2f}",
                "computing_s": f"{computed:.2f}",
                "computing_times_an_empty_window": f"{computed / computed_unit:.2f}",
                "idle_mb": memory[name] if state == "warm" else "",
            }
        )
    with (HERE / "startup.csv").open("w", newline="") as target:
        writer = csv.DictWriter(target, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    print((HERE / "startup.csv").read_text())


def _start(screen: Screen, command: Sequence[str], home: Path) -> tuple[float, float, int]:
    """Return the seconds until a window is painted, those of computing, and the megabytes a little later."""
    began = time.perf_counter()
    process = subprocess.Popen(command, env=_environment(home), cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        while not screen.is_painted():
            if process.poll() is not None or time.perf_counter() - began > PATIENCE_S:
                raise SystemExit(f"no window: {command[0]}")
            time.sleep(0.005)
        taken = time.perf_counter() - began
        computed = _computed_s(process.pid)
        time.sleep(IDLE_S)
        if (code := process.poll()) is not None:
            raise SystemExit(f"it closed by itself, with {code}: {command[0]}")
        return taken, computed, _resident_mb(process.pid)
    finally:
        process.terminate()
        process.wait()
        while screen.is_painted():
            time.sleep(0.05)


def _environment(home: Path) -> Mapping[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND"))}
    return kept | {
        "DISPLAY": ":97",
        "QT_QPA_PLATFORM": "xcb",
        "OFFLINE_GRADER_HOME": str(home),
        "ORT_DISABLE_TELEMETRY": "1",
    }


def _computed_s(number: int) -> float:
    """Return the seconds that a process has computed, in all its threads."""
    after_name = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")


def _resident_mb(number: int) -> int:
    status = Path(f"/proc/{number}/status").read_text()
    (line,) = [line for line in status.splitlines() if line.startswith("VmRSS")]
    return int(line.split()[1]) // 1024


def _forget(places: Iterable[Path]) -> None:
    """Drop files from the kernel's cache; what another process has open as a library stays."""
    os.sync()
    for place in places:
        for file in place.rglob("*"):
            if file.is_file():
                handle = os.open(file, os.O_RDONLY)
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(handle)


def _packages(python: str) -> Path:
    asked = [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    return Path(subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip())


if __name__ == "__main__":
    main()
