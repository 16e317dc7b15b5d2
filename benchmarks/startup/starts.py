"""Start the program many times and count the starts that fall: ``python -m benchmarks.startup.starts``.

Some faults show once in a hundred starts, when threads happen to meet. A start is the sample class, scored
and shown without a screen, several at a time so that they hinder each other; one that is still there after
``--seconds`` has come through.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program", nargs="?", type=Path, help="a frozen grader-app; from source without")
    options.add_argument("--times", type=int, default=300)
    options.add_argument("--together", type=int, default=3)
    options.add_argument("--seconds", type=float, default=4.0)
    chosen = options.parse_args()
    command = [str(chosen.program)] if chosen.program else [str(Path(sys.executable).with_name("grader-app"))]

    def start(number: int) -> str | None:
        fault = fault_of([*command, "--sample"], chosen.seconds)
        if fault is not None:
            print(f"start {number}: {fault}", flush=True)
        return fault

    with ThreadPoolExecutor(chosen.together) as together:
        faults = [fault for fault in together.map(start, range(1, chosen.times + 1)) if fault is not None]
    print(f"{len(faults)} of {chosen.times} starts fell")
    raise SystemExit(bool(faults))


def fault_of(command: list[str], seconds: float) -> str | None:
    """Return how a start ended before its time, and the last it said; None where it did not."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "OFFLINE_GRADER_HOME": home,
            "PYTHONFAULTHANDLER": "1",
        }
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        try:
            _, said = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return None
        return f"ended with {process.returncode}: {said[-500:].strip()}"


if __name__ == "__main__":
    main()
