import time

import pytest

psutil = pytest.importorskip("psutil")
pytest.importorskip("distributed")

from trainer.cluster import connection  # noqa: E402
from trainer.cluster.connection import Workers, connect, wordless  # noqa: E402
from trainer.cluster.window import in_window  # noqa: E402
from trainer.data import DataError  # noqa: E402


def test_only_this_machine_can_reach_the_processes_and_only_with_the_key(client) -> None:
    assert client.scheduler.address.startswith("tls://127.0.0.1:")
    here = psutil.Process()
    listening = [
        socket.laddr.ip
        for process in [here, *here.children(recursive=True)]
        for socket in process.net_connections("inet")
        if socket.status == psutil.CONN_LISTEN
    ]
    assert len(listening) >= 3
    assert set(listening) == {"127.0.0.1"}


def test_a_scheduler_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "_CONNECT_S", 0.5)
    with (
        pytest.raises(DataError, match=r"tcp://127\.0\.0\.1:9 does not answer"),
        connect(Workers("tcp://127.0.0.1:9"), print),
    ):
        pass


def test_absent_tls_files_are_one_sentence(tmp_path) -> None:
    files = {name: str(tmp_path / name) for name in ("tls_ca", "tls_certificate", "tls_key")}
    with (
        pytest.raises(DataError) as caught,
        connect(Workers("tls://127.0.0.1:9", **files), print),
    ):
        pass
    assert caught.value.code == "cluster"


def test_no_more_is_under_way_than_the_window_holds(client) -> None:
    taken = 0

    def jobs():
        nonlocal taken
        while taken < 40:
            taken += 1
            yield taken

    done, most = [], 0
    for job, future in in_window(client, lambda job: client.submit(slowly, job, pure=False), jobs(), 3):
        most = max(most, taken - len(done))
        done.append(job)
        assert future.result() == -job
    assert sorted(done) == list(range(1, 41))
    assert most <= 3 * 2  # two threads


def slowly(number: int) -> int:
    time.sleep(0.01)
    return -number


def test_an_exception_leaves_its_words_behind() -> None:
    with pytest.raises(connection.WorkError) as caught, wordless():
        int("a student's words")
    assert "words" not in str(caught.value)
    assert "ValueError in test_connection.py line" in str(caught.value)
    assert caught.value.__suppress_context__
