import csv
import gc
import json
import os
import signal
from itertools import cycle, islice
from pathlib import Path

import pytest

pytest.importorskip("distributed")
pa = pytest.importorskip("pyarrow")
dataset = pytest.importorskip("pyarrow.dataset")

from grader_app.bundle import Bundle  # noqa: E402
from tests import tiny_bundle  # noqa: E402
from trainer.cluster import answers as answers_module  # noqa: E402
from trainer.cluster.answers import Answers, Columns, open_answers  # noqa: E402
from trainer.cluster.parts import Kind, Parts  # noqa: E402
from trainer.cluster.score import Scoring, score  # noqa: E402

SECRET = "quixotic"
TEXTS = [
    "a closed path",
    "battery",
    "banana",
    "N/A",
    "",
    f"{SECRET} zebras",
    "the bulb\nis in a path",
    "gap " * 40,
]


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Answers:
    """300 answers in 15 batches."""
    monkeypatch.setattr(answers_module, "ROWS", 20)
    path = tmp_path / "answers.csv"
    items = cycle(["LIGHT", "SWITCH", "LIGHT", "SWITCH", "SWITCH", "TORCH"])
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["response_id", "response", "item_id"])
        for row, (text, item_id) in enumerate(islice(zip(cycle(TEXTS), items, strict=False), 300)):
            writer.writerow([f"r{row:03}", f"{text}" if row % 5 else text.upper(), item_id])
    return open_answers(path, Columns())


def run(
    client,
    answers: Answers,
    bundle_path: Path,
    out: Path,
    progress=lambda _line: None,
    kind: Kind = "parquet",
):
    bundle = Bundle.open(bundle_path)
    return score(client, answers, bundle, Parts(out, bundle.sha256, kind), progress)


def rows_of(out: Path, kind: Kind = "parquet") -> list[dict]:
    files = sorted(map(str, out.glob(f"part-*.{kind}")))
    return dataset.dataset(files, format=kind).to_table().to_pylist()


def test_scores_are_the_bundle_s_own_in_the_order_of_the_file(client, answers, bundle_path, tmp_path) -> None:
    out = tmp_path / "out"
    scoring = run(client, answers, bundle_path, out)
    bundle = Bundle.open(bundle_path)
    with answers.path.open(encoding="utf-8", newline="") as file:
        given = list(csv.DictReader(file))
    found = rows_of(out)
    assert [row["response_id"] for row in found] == [row["response_id"] for row in given]
    for got, row in zip(found, given, strict=True):
        assert got["item_id"] == row["item_id"]
        if row["item_id"] == "TORCH":
            assert (got["flags"], got["level"], got["points"], got["sure"]) == (
                "unknown-item",
                None,
                None,
                None,
            )
        elif row["response"].strip() in ("", "N/A"):
            assert (got["flags"], got["level"], got["points"], got["confidence"]) == ("blank", 0, 0.0, None)
        else:
            (own,) = bundle.predict(row["item_id"], [row["response"]])
            assert (got["level"], got["sure"]) == (own.level, own.sure)
            assert got["confidence"] == pytest.approx(own.confidence, abs=1e-5)
            assert got["expected"] == pytest.approx(own.probabilities[1] + 2 * own.probabilities[2], abs=1e-5)
            assert ("off-topic" in got["flags"], "truncated" in got["flags"]) == (
                own.off_topic,
                own.truncated,
            )
    flags = {row["flags"] for row in found}
    assert flags == {"", "blank", "unknown-item", "off-topic", "truncated"}
    assert scoring.unknown_items == {"TORCH": 50}
    assert (scoring.rows, scoring.resumed, scoring.failed) == (300, 0, ())
    assert json.loads((out / "_summary.json").read_text(encoding="utf-8"))["unknown_items"] == {"TORCH": 50}


def test_the_output_holds_no_answer(client, answers, bundle_path, tmp_path) -> None:
    run(client, answers, bundle_path, tmp_path / "out", kind="csv")
    assert len(rows_of(tmp_path / "out", "csv")) == 300
    for path in (tmp_path / "out").iterdir():
        assert SECRET not in path.read_text(encoding="utf-8").lower()


def test_the_scheduler_forgets_answers_that_are_scored(client, answers, bundle_path, tmp_path) -> None:
    run(client, answers, bundle_path, tmp_path / "out")
    gc.collect()
    # The scheduler is in this process. A few may still be on their way out; Dask's logs would keep all 15.
    assert sum(type(thing) is answers_module.Batch for thing in gc.get_objects()) < 8


def test_an_interrupted_run_goes_on(client, answers, bundle_path, tmp_path) -> None:
    def stop(line: str) -> None:
        if line.startswith("100 of"):
            raise KeyboardInterrupt

    out = tmp_path / "out"
    with pytest.raises(KeyboardInterrupt):
        run(client, answers, bundle_path, out, stop)
    first = {path.name: path.stat().st_mtime_ns for path in out.glob("part-*")}
    assert len(first) == 5
    scoring = run(client, answers, bundle_path, out)
    assert scoring.resumed == 100
    assert scoring.unknown_items == {"TORCH": 50}
    after = {path.name: path.stat().st_mtime_ns for path in out.glob("part-*")}
    assert first.items() <= after.items(), "what was finished is not touched"
    run(client, answers, bundle_path, tmp_path / "at once")
    assert rows_of(out) == rows_of(tmp_path / "at once")


def test_a_worker_that_dies_loses_nothing(client, answers, bundle_path, tmp_path) -> None:
    victims = list(client.run(os.getpid).values())[:1]

    def kill(_line: str) -> None:
        while victims:
            os.kill(victims.pop(), signal.SIGKILL)

    scoring = run(client, answers, bundle_path, tmp_path / "out", kill)
    assert scoring.failed == ()
    run(client, answers, bundle_path, tmp_path / "in peace")
    assert rows_of(tmp_path / "out") == rows_of(tmp_path / "in peace")


def test_rows_that_fail_are_named_and_the_rest_scored(client, answers, tmp_path) -> None:
    # The model knows one item only, and the second batch asks for the other: onnxruntime fails at it.
    lines = answers.path.read_text(encoding="utf-8").splitlines()[:1]
    rows = [f"s{row},{SECRET} a path,LIGHT" for row in range(20)] + [
        f"t{row},{SECRET},SWITCH" for row in range(3)
    ]
    answers.path.write_text("\n".join([*lines, *rows]) + "\n", encoding="utf-8")
    broken = Bundle.write(
        tmp_path, tiny_bundle.manifest(), tiny_bundle.parts(tiny_bundle.model_onnx(items=1))
    )
    scoring: Scoring = run(client, open_answers(answers.path, Columns()), broken, tmp_path / "out")
    (failed,) = scoring.failed
    assert (failed.first_row, failed.last_row) == (22, 24)
    assert "3 times" in failed.problem
    assert len(rows_of(tmp_path / "out")) == 20
    logs = json.dumps([client.get_worker_logs(), client.get_scheduler_logs()])
    assert "Compute Failed" in logs, "or this test looks in the wrong place"
    assert SECRET not in logs


def test_an_unknown_item_id_is_no_way_to_fill_memory() -> None:
    from collections import Counter  # noqa: PLC0415

    from trainer.cluster.scoring import add_ids  # noqa: PLC0415

    counts: Counter[str] = Counter()
    add_ids(counts, {f"item {number}": 1 for number in range(5000)})
    add_ids(
        counts,
        {"item 3": 1, "a whole answer in the column of ids, as a wrong column gives it": 2, "x" * 65: 3},
    )
    assert len(counts) <= 1001
    assert counts["item 3"] == 2
    assert counts.total() == 5006
    assert not any(len(item_id) > 64 for item_id in counts)
