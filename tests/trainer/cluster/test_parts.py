from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

pa = pytest.importorskip("pyarrow")

from trainer.cluster import answers as module  # noqa: E402
from trainer.cluster.answers import Batch, Columns, open_answers  # noqa: E402
from trainer.cluster.parts import MANIFEST, Parts  # noqa: E402
from trainer.data import DataError  # noqa: E402


@pytest.fixture
def batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Batch]:
    monkeypatch.setattr(module, "ROWS", 2)
    path = tmp_path / "a.csv"
    path.write_text("item_id,response_id,response\nA,1,x\nA,2,y\nA,3,z\nA,4,w\nA,5,v\n", encoding="utf-8")
    return list(open_answers(path, Columns()).batches())


@pytest.fixture
def rows() -> Iterator:
    return pa.record_batch({"response_id": ["1", "2"], "points": [0.0, None]})


def test_what_is_listed_is_finished(tmp_path: Path, batches: list[Batch], rows) -> None:
    folder = tmp_path / "out"
    parts = Parts(folder, "b1", "csv")
    assert parts.finished(batches[0]) is None
    made = parts.write(batches[0], rows, {"X": 2})
    again = Parts(folder, "b1", "csv")
    assert again.finished(batches[0]) == made
    assert again.finished(batches[1]) is None
    assert again.finished(replace(batches[0], rows=batches[1].rows)) is None, "other rows, another part"
    (folder / "part-000000.csv").unlink()
    assert again.finished(batches[0]) is None


def test_a_line_cut_short_by_a_kill_is_forgotten(tmp_path: Path, batches: list[Batch], rows) -> None:
    parts = Parts(tmp_path / "out", "b1", "csv")
    for batch in batches:
        parts.write(batch, rows, {})
    manifest = tmp_path / "out" / MANIFEST
    manifest.write_bytes(manifest.read_bytes()[:-5])
    again = Parts(tmp_path / "out", "b1", "csv")
    assert [again.finished(batch) is not None for batch in batches] == [True, True, False]
    again.write(batches[2], rows, {})
    assert all(Parts(tmp_path / "out", "b1", "csv").finished(batch) for batch in batches)


@pytest.mark.parametrize(("sha256", "kind"), [("b2", "csv"), ("b1", "parquet")])
def test_results_of_two_bundles_do_not_mix(tmp_path: Path, sha256: str, kind) -> None:
    Parts(tmp_path / "out", "b1", "csv")
    with pytest.raises(DataError) as caught:
        Parts(tmp_path / "out", sha256, kind)
    assert caught.value.code == "other-results"


@pytest.mark.parametrize("name", ["notes.txt", MANIFEST])
def test_a_folder_of_something_else_is_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine", encoding="utf-8")
    with pytest.raises(DataError):
        Parts(tmp_path, "b1", "csv")
    assert (tmp_path / name).read_text(encoding="utf-8") == "mine"


def test_parts_beyond_the_end_go(tmp_path: Path, batches: list[Batch], rows) -> None:
    parts = Parts(tmp_path / "out", "b1", "csv")
    for batch in batches:
        parts.write(batch, rows, {})
    parts.end(1)
    assert [path.name for path in (tmp_path / "out").glob("part-*")] == ["part-000000.csv"]
