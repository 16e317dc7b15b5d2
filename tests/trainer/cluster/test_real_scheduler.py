"""The commands of docs/scale.md: a scheduler and a worker of their own, over TCP and over TLS."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytest.importorskip("distributed")
dataset = pytest.importorskip("pyarrow.dataset")

from trainer.cli import main  # noqa: E402

pytestmark = pytest.mark.slow


@contextmanager
def started(*arguments: str) -> Iterator[subprocess.Popen]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(
        [sys.executable, "-m", "dask", *arguments], env=environment, stderr=subprocess.PIPE
    )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.communicate(timeout=30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


@pytest.mark.parametrize("protocol", ["tcp", "tls"])
def test_score_with_the_workers_of_a_scheduler(protocol, bundle_path, tmp_path, capsys) -> None:
    dask_files, own_files = [], []
    if protocol == "tls":
        key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
        command = "openssl req -x509 -newkey rsa:2048 -nodes -days 365 -subj /CN=grading".split()
        subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)
        files = {"ca-file": certificate, "cert": certificate, "key": key}
        dask_files = [part for name, path in files.items() for part in (f"--tls-{name}", str(path))]
        own_files = [
            "--tls-ca",
            str(certificate),
            "--tls-certificate",
            str(certificate),
            "--tls-key",
            str(key),
        ]
    data = tmp_path / "answers.csv"
    data.write_text(
        "item_id,response_id,response\nLIGHT,1,a closed path\nLIGHT,2,banana\nX,3,?\n", encoding="utf-8"
    )
    place = tmp_path / "scheduler.json"
    here = ["--host", "127.0.0.1", "--no-dashboard"]
    with started(
        "scheduler", "--protocol", protocol, "--port", "0", *here, "--scheduler-file", str(place), *dask_files
    ):
        address = wait_for(place)
        assert address.startswith(f"{protocol}://127.0.0.1:")
        with started("worker", address, "--nthreads", "1", *here, *dask_files):
            call = ["score", str(data), "--bundle", str(bundle_path), "--scheduler", address, *own_files]
            assert main([*call, "--out", str(tmp_path / "out")]) == 0
            assert main([*call, "--out", str(tmp_path / "again"), "--format", "csv"]) == 0, (
                "the plugin was left behind"
            )
            if protocol == "tls":
                assert main([*call[:6], "--out", str(tmp_path / "keyless")]) == 1
    (part,) = (tmp_path / "out").glob("part-*.parquet")
    rows = dataset.dataset(part).to_table().to_pylist()
    assert [row["points"] for row in rows] == [2, 0, None]
    said = capsys.readouterr()
    assert "no score: 1 answers to X" in said.out
    assert ("does not answer" in said.err) == (protocol == "tls")


def wait_for(place: Path) -> str:
    for _ in range(600):
        if place.exists() and (text := place.read_text(encoding="utf-8")).endswith("}"):
            return json.loads(text)["address"]
        time.sleep(0.1)
    raise AssertionError("the scheduler did not start")
