import csv
import json
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytest.importorskip("distributed")
pytest.importorskip("sklearn")
pytest.importorskip("torch")

from grader_app.bundle import Bundle
from tests.trainer.cluster.sets import write_set
from trainer.cluster.item_set import SetResult
from trainer.cluster.many import find_sets, train_many
from trainer.data import DataError

pytestmark = pytest.mark.torch


def train(client, folder: Path, out: Path, *, ship: bool = False) -> dict[str, SetResult]:
    results = train_many(client, find_sets(folder, out), out, ship=ship, progress=print)
    return {result.name: result for result in results}


def test_a_bad_set_stops_no_other(client, tmp_path: Path, tiny_encoder: str, capsys) -> None:
    folder, out = tmp_path / "sets", tmp_path / "out"
    write_set(folder / "Good one", tiny_encoder)
    bad = write_set(folder / "bad", tiny_encoder) / "responses.csv"
    bad.write_text(bad.read_text(encoding="utf-8").replace(",2\n", ",7\n"), encoding="utf-8")
    (write_set(folder / "odd", tiny_encoder) / "config.toml").write_text("folds = 'many'", encoding="utf-8")
    (folder / "notes").mkdir()
    found = train(client, folder, out)
    assert [(name, result.outcome) for name, result in found.items()] == [
        ("Good one", "done"),
        ("bad", "failed"),
        ("odd", "failed"),
    ]
    assert all("score 7 is no level" in problem for problem in found["bad"].problems)
    assert "folds" in found["odd"].problems[0]
    bundle = Bundle.open(Path(found["Good one"].bundle))
    assert bundle.path == out / "Good one" / "good-one-1.0.0.gradebundle"
    assert found["Good one"].qwk == bundle.manifest.measured["qwk"]
    assert not list((out / "bad").glob("*.gradebundle"))
    with (out / "summary.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["outcome"] for row in rows] == ["done", "failed", "failed"]
    assert rows[0]["bundle"] == str(bundle.path)
    assert json.loads((out / "summary.json").read_text(encoding="utf-8"))[1]["problem"] == rows[1]["problem"]
    assert "3 of 3 sets" in capsys.readouterr().out
    # The same again is done at once and gives the same.
    before = bundle.path.read_bytes()
    labels = next((out / "Good one" / "runs").glob("good-one-*/teach/labels.csv"))
    written = labels.stat().st_mtime_ns
    assert train(client, folder, out)["Good one"].outcome == "done"
    assert bundle.path.read_bytes() == before
    assert labels.stat().st_mtime_ns == written


def test_shipped_sets_need_no_shared_disk(client, tmp_path: Path, tiny_encoder: str) -> None:
    write_set(tmp_path / "sets" / "a", tiny_encoder)
    here = train(client, tmp_path / "sets", tmp_path / "here")["a"]
    shipped = train(client, tmp_path / "sets", tmp_path / "shipped", ship=True)["a"]
    names = ["a-1.0.0.gradebundle", "a-1.0.0.report.html", "a-1.0.0.report.json", "a-1.0.0.report.md"]
    assert sorted(path.name for path in (tmp_path / "shipped" / "a").iterdir()) == names, "no run folder"
    assert Path(shipped.bundle).read_bytes() == Path(here.bundle).read_bytes()
    assert not any(client.run(left_behind).values())


def left_behind(dask_worker) -> list[str]:
    return [str(path) for path in Path(dask_worker.local_directory).rglob("*.csv")]


def test_a_folder_without_sets_is_named(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "absent"):
        with pytest.raises(DataError) as caught:
            find_sets(folder, tmp_path / "out")
        assert caught.value.code == "no-sets"


@pytest.mark.slow
def test_a_worker_killed_half_way_loses_nothing(client, tmp_path: Path, tiny_encoder: str) -> None:
    write_set(tmp_path / "sets" / "a", tiny_encoder, epochs=12)
    in_peace = train(client, tmp_path / "sets", tmp_path / "in peace")["a"]
    out = tmp_path / "killed"
    seal = "a/runs/a-*/teach/stage.json"
    kept: list[tuple[Path, int]] = []

    def when_taught() -> bool:
        kept.extend((path, path.stat().st_mtime_ns) for path in out.glob(seal))
        return bool(kept)

    with killing(client, "train-a-", times=1, when=when_taught) as killed:
        result = train(client, tmp_path / "sets", out)["a"]
    assert len(killed) == 1
    assert not any(pid in client.run(os.getpid).values() for pid in killed)
    assert result.outcome == "done"
    assert Path(result.bundle).read_bytes() == Path(in_peace.bundle).read_bytes()
    assert kept
    assert all(path.stat().st_mtime_ns == written for path, written in kept), "it went on, not from the start"


@pytest.mark.slow
def test_a_set_that_ends_its_workers_is_given_up(client, tmp_path: Path, tiny_encoder: str) -> None:
    write_set(tmp_path / "sets" / "deadly", tiny_encoder, epochs=60)
    write_set(tmp_path / "sets" / "good", tiny_encoder)
    with killing(client, "train-deadly-", times=3) as killed:
        found = train(client, tmp_path / "sets", tmp_path / "out")
    assert len(killed) == 3
    assert found["deadly"].outcome == "failed"
    assert found["deadly"].problem.startswith("It ended 3 workers")
    assert found["good"].outcome == "done"


@contextmanager
def killing(client, key: str, times: int, when=lambda: True) -> Iterator[list[int]]:
    """Kill the process that works at ``key``, each time it is met and ``when`` holds, up to ``times``."""
    killed: list[int] = []
    dead: set[str] = (
        set()
    )  # the scheduler may take a while to notice; a worker that is replaced has another address
    over = threading.Event()

    def watch() -> None:
        while not over.is_set() and len(killed) < times:
            time.sleep(0.02)
            at_work = [
                address
                for address, keys in client.processing().items()
                if address not in dead and any(key in k for k in keys)
            ]
            if at_work and when():
                # The nannies are in this process: no worker has to answer.
                pids = {nanny.worker_address: nanny.pid for nanny in client.cluster.workers.values()}
                pid = pids.get(at_work[0])
                if pid is not None:
                    os.kill(pid, signal.SIGKILL)
                    killed.append(pid)
                    dead.add(at_work[0])
                    wait_for_end(pid)

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield killed
    finally:
        over.set()
        thread.join()


def wait_for_end(pid: int) -> None:
    import psutil  # noqa: PLC0415

    while psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
        time.sleep(0.02)
