"""The promise on the box: scoring opens no socket, and writes nothing outside its folders.

A Python audit hook does not see a native library's sockets, and some of those stay silent when a variable
says that this is a CI machine. So the real program runs under strace, with a home of its own and without
those variables.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tiny_bundle import write_tiny_bundle

ROOT = Path(__file__).parents[1]
_OPENED = re.compile(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]+)", [^)]*O_(?:WRONLY|RDWR|CREAT)')
_MADE = re.compile(r'\b(?:mkdir|rename|creat|link|symlink)(?:at2?|at)?\([^"]*"([^"]+)"')
_HARMLESS = ("/dev/null", "/dev/shm", "/proc/self")


def answers_csv(folder: Path) -> Path:
    path = folder / "class.csv"
    path.write_text(
        "Student id,Name,What does a bulb need to light up?\n007,Ada,a closed path\n008,Ben,banana\n", "utf-8"
    )
    return path


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_scoring_opens_no_socket_and_writes_only_its_result(tmp_path: Path) -> None:
    home, work = tmp_path / "home", tmp_path / "work"
    home.mkdir()
    work.mkdir()
    source, bundle, target = answers_csv(work), write_tiny_bundle(work), work / "scored.csv"
    trace = tmp_path / "trace"
    keep = {"PATH", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "LANG"}
    environment = {name: value for name, value in os.environ.items() if name in keep}
    result = subprocess.run(
        [
            *("strace", "-f", "-qq", "-e", "trace=network,file", "-o", str(trace)),
            *(sys.executable, "-B", "-m", "grader_app", "score", str(source)),
            *("-o", str(target), "--bundle", str(bundle)),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**environment, "HOME": str(home), "TMPDIR": str(home)},
    )
    if "ptrace" in result.stderr and not target.exists():
        pytest.skip("this machine does not let strace attach")
    assert result.returncode == 0, result.stderr
    assert target.exists()
    lines = trace.read_text(errors="replace").splitlines()
    assert any("execve" in line for line in lines)  # the trace is a trace
    assert [line for line in lines if re.search(r"\b(socket|connect|sendto|sendmsg|bind)\(", line)] == []
    written = {
        match[1]
        for line in lines
        if " = -1 " not in line
        for match in (_OPENED.search(line), _MADE.search(line))
        if match and not match[1].startswith(_HARMLESS)
    }
    assert {path for path in written if not path.startswith(str(work))} == set()
    assert list(home.rglob("*")) == []
    assert sorted(p.name for p in work.iterdir()) == [
        "class.csv",
        "scored audit.csv",
        "scored.csv",
        "tiny-1.0.0.gradebundle",
    ]
