import subprocess
import sys
from pathlib import Path

import pytest

from trainer.data import DataError
from trainer.files import put
from trainer.runs.folder import RunFolder


def write(folder: RunFolder, stage: str = "teach", text: str = "labels") -> None:
    with folder.making(stage) as here:
        put(here / "labels.csv", lambda path: path.write_text(text, encoding="utf-8"))


def test_a_stage_is_there_when_it_is_whole(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path / "runs" / "ice-1")
    assert folder.finished("teach") is None
    write(folder)
    finished = folder.finished("teach")
    assert finished == tmp_path / "runs" / "ice-1" / "teach"
    assert (finished / "labels.csv").read_text(encoding="utf-8") == "labels"
    assert sorted(path.name for path in finished.iterdir()) == ["labels.csv", "stage.json"]


def test_what_an_interrupted_try_had_finished_is_there_for_the_next(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)

    def interrupted() -> None:
        with folder.making("distil") as here:
            put(here / "held-0.npy", lambda path: path.write_bytes(b"whole"))
            (here / ".held-1.npy.part").write_bytes(b"torn")
            (here / ".staging-x").mkdir()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert folder.finished("distil") is None
    with folder.making("distil") as here:
        assert (here / "held-0.npy").read_bytes() == b"whole"
    finished = folder.finished("distil")
    assert finished is not None
    assert sorted(path.name for path in finished.iterdir()) == ["held-0.npy", "stage.json"]


@pytest.mark.parametrize("torn", ["labels.csv", "stage.json"])
def test_a_stage_that_was_damaged_counts_as_not_done(tmp_path: Path, torn: str) -> None:
    folder = RunFolder(tmp_path)
    write(folder)
    (tmp_path / "teach" / torn).write_bytes(b"{}")
    assert folder.finished("teach") is None
    write(folder, text="again")
    finished = folder.finished("teach")
    assert finished is not None
    assert (finished / "labels.csv").read_text(encoding="utf-8") == "again"


def test_a_file_that_failed_to_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "labels.csv"
    path.write_bytes(b"old")

    def fail(unfinished: Path) -> None:
        unfinished.write_bytes(b"ne")
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - any will do
        put(path, fail)
    assert path.read_bytes() == b"old"


def test_one_process_at_a_time_and_a_dead_one_lets_go(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from trainer.runs.folder import RunFolder\n"
        "with RunFolder(Path(sys.argv[1])).locked():\n    print('held', flush=True)\n    sys.stdin.read()"
    )
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        with pytest.raises(DataError) as caught, RunFolder(tmp_path).locked():
            pass
        assert caught.value.code == "busy"
        process.kill()
    with RunFolder(tmp_path).locked():
        pass
