import csv
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from grader_app.bundle import Rubric
from tests.trainer.invented import ITEMS, LEVELS
from trainer.data import DataError, Dataset, Response, SoftLabels
from trainer.teachers import soft_label_file
from trainer.teachers.soft_label_file import read_soft_labels

_SHADE = replace(ITEMS[1], item=replace(ITEMS[1].item, rubric=Rubric(LEVELS[:2])))
DATA = Dataset(
    (ITEMS[0], _SHADE),  # three levels and two
    (
        Response("r1", "BREAD", "train", "yeast makes gas", 2),
        Response("r2", "BREAD", "test", "it is warm", 0),
        Response("r3", "SHADE", "train", "less light", 1),
    ),
    (Response("u1", "SHADE", "unlabelled", "a pool answer", -1),),
)
GOOD = {
    "r3": {"p0": 0.25, "p1": 0.75, "p2": None},
    "r1": {"p0": 0.1, "p1": 0.2, "p2": 0.7},
    "r2": {"p0": 0.8, "p1": 0.15, "p2": 0.05},
}


def table(changes: Mapping[str, Mapping[str, Any]] | None = None) -> list[dict[str, Any]]:
    return [{"response_id": i, **cells, **(changes or {}).get(i, {})} for i, cells in GOOD.items()]


def written(folder: Path, rows: Sequence[Mapping[str, Any]], kind: str = "csv") -> Path:
    path = folder / f"labels.{kind}"
    if kind == "parquet":
        pa = pytest.importorskip("pyarrow")
        import pyarrow.parquet as pq  # noqa: PLC0415

        pq.write_table(pa.Table.from_pylist(list(rows)), path)
    else:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    return path


def problems(path: Path) -> list[str]:
    with pytest.raises(DataError) as raised:
        read_soft_labels(path, DATA)
    assert raised.value.code == "bad-soft-labels"
    return [problem.removeprefix(f"{path.name} ") for problem in raised.value.problems]


@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_rows_are_joined_by_id_in_whatever_order_they_come(tmp_path: Path, kind: str) -> None:
    for rows in (table(), table()[::-1]):
        labels = read_soft_labels(written(tmp_path, rows, kind), DATA)
        assert labels.join(DATA.responses, 3).tolist() == pytest.approx(
            np.array([[0.1, 0.2, 0.7], [0.8, 0.15, 0.05], [0.25, 0.75, 0.0]])
        )
        assert len(labels.probabilities["r3"]) == 2


def test_what_a_file_is_counts_and_not_what_it_is_called(tmp_path: Path) -> None:
    path = written(tmp_path, table(), "parquet").rename(tmp_path / "labels.csv")
    assert read_soft_labels(path, DATA).probabilities.keys() == GOOD.keys()


def test_the_file_that_labels_write_themselves_is_read(tmp_path: Path) -> None:
    ours = SoftLabels(
        {"r1": np.array([0.1, 0.2, 0.7]), "r2": np.array([0.8, 0.1, 0.1]), "r3": np.array([0.5, 0.5])},
        {"r1": ((0, 5, 0.25), (12, 15, 0.75)), "r3": ()},
    )
    ours.write(tmp_path / "labels.csv")
    read = read_soft_labels(tmp_path / "labels.csv", DATA)
    assert read.join(DATA.responses, 3) == pytest.approx(ours.join(DATA.responses, 3))
    assert read.saliency == {"r1": ((0, 5, 0.25), (12, 15, 0.75))}


def test_parquet_lists_need_no_json_and_weights_need_not_sum_to_one(tmp_path: Path) -> None:
    rows = [
        {"response_id": "r1", "probabilities": [0.1, 0.2, 0.7], "saliency": [[12.0, 15.0, 6.0], [0, 5, 2]]},
        {"response_id": "r2", "probabilities": [0.8, 0.1, 0.1], "saliency": None},
        {"response_id": "r3", "probabilities": [0.5, 0.5], "saliency": [[0, 4, 0.0]]},
    ]
    labels = read_soft_labels(written(tmp_path, rows, "parquet"), DATA)
    assert labels.saliency == {"r1": ((0, 5, 0.25), (12, 15, 0.75))}


def test_a_large_parquet_file_is_read_in_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soft_label_file, "_BATCH_ROWS", 2)
    path = written(tmp_path, [*table(), {"response_id": "r9", "p0": 0.5, "p1": 0.5}], "parquet")
    assert problems(path) == ["row 4: there is no response r9"]


def test_every_problem_is_listed_with_its_row(tmp_path: Path) -> None:
    rows = [
        {"response_id": "r1", "p0": 0.1, "p1": 0.2, "p2": "", "saliency": ""},
        {"response_id": "r1", "p0": 0.1, "p1": 0.2, "p2": 0.7, "saliency": ""},
        {
            "response_id": "r3",
            "p0": "nan",
            "p1": -0.5,
            "p2": "",
            "saliency": "[[5, 99, 1], [0, 4], [0, 4, -1]]",
        },
        {"response_id": "zz", "p0": 0.5, "p1": 0.5, "p2": "", "saliency": ""},
        {"response_id": " ", "p0": 0.5, "p1": 0.5, "p2": "", "saliency": ""},
        {"response_id": "u1", "p0": 0.5, "p1": 0.4, "p2": "", "saliency": "no list"},
    ]
    found = problems(written(tmp_path, rows))
    assert found == [
        "row 2: it has 2 probabilities for the 3 levels of its item",
        "row 3: response r1 is already in labels.csv row 2",
        "row 4: p0 is not a number",
        "row 4: p1 is negative",
        "row 4: the saliency span 5 to 99 is not within the response",
        "row 4: a saliency span is not three numbers: start, end, weight",
        "row 4: the saliency span 0 to 4 has a negative weight",
        "row 5: there is no response zz",
        "row 6: response_id is missing",
        "row 7: the probabilities sum to 0.9, not to 1",
        "row 7: saliency is not a list",
        "labels.csv: response r2 has no row",
    ]
    assert not any(r.text in problem for problem in found for r in (*DATA.responses, *DATA.unlabelled))


@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        ("[0.5, 0.5]", "it has 2 probabilities for the 3 levels of its item"),
        ("[0.2, 0.2, 0.2, 0.4]", "it has 4 probabilities for the 3 levels of its item"),
        ('[0.5, 0.5, "x"]', "p2 is not a number"),
        ("[0.5, 0.5, true]", "p2 is not a number"),
        ("[0.5, 0.5, Infinity]", "p2 is not a number"),
        ("0.5 0.5", "probabilities is not a list"),
        ("[" * 100_000, "probabilities is not a list"),
    ],
)
def test_a_list_that_is_none(tmp_path: Path, cell: str, problem: str) -> None:
    rows = [
        {"response_id": i, "probabilities": cell if i == "r1" else json.dumps([1 / n] * n)}
        for i, n in (("r2", 3), ("r3", 2), ("r1", 3))
    ]
    assert problems(written(tmp_path, rows)) == [f"row 4: {problem}"]


@pytest.mark.parametrize(
    ("columns", "problem"),
    [
        (["p0", "p1"], "labels.csv: the column response_id is missing"),
        (
            ["response_id", "score"],
            "labels.csv: the columns p0, p1, ... are missing, and so is probabilities",
        ),
        (["response_id", "p0", "p2"], "labels.csv: the columns p0, p2 are not p0, p1, ... without a gap"),
        (
            ["response_id", "p0", "p1", "probabilities"],
            "labels.csv: it has columns p0, p1, ... and probabilities; one of them is enough",
        ),
    ],
)
def test_a_wrong_header_is_the_one_thing_said(tmp_path: Path, columns: list[str], problem: str) -> None:
    assert problems(written(tmp_path, [dict.fromkeys(columns, "1")])) == [problem]


def test_small_differences_from_one_are_made_good(tmp_path: Path) -> None:
    labels = read_soft_labels(written(tmp_path, table({"r1": {"p2": 0.705}})), DATA)
    assert labels.probabilities["r1"].sum() == pytest.approx(1, abs=1e-12)
    assert labels.probabilities["r1"] == pytest.approx(np.array([0.1, 0.2, 0.705]) / 1.005)


def test_hard_labels_and_unlabelled_answers_left_out_are_mentioned(tmp_path: Path) -> None:
    lines: list[str] = []
    read_soft_labels(written(tmp_path, table()), DATA, lines.append)
    assert [line.split(";")[0] for line in lines] == [
        "labels.csv does not label 1 of the answers nobody scored"
    ]
    hard = [{"response_id": i, "p0": 1, "p1": 0, "p2": 0 if i in ("r1", "r2") else ""} for i in ("u1", *GOOD)]
    lines.clear()
    read_soft_labels(written(tmp_path, hard), DATA, lines.append)
    assert len(lines) == 1
    assert "hard labels" in lines[0]


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = written(tmp_path, table(), "parquet").read_bytes()
    for name, content in (("cut.parquet", whole[: len(whole) // 2]), ("latin.csv", "é".encode("latin-1"))):
        (tmp_path / name).write_bytes(content)
    for name in ("absent.csv", "cut.parquet", "latin.csv"):
        with pytest.raises(DataError, match=name) as raised:
            read_soft_labels(tmp_path / name, DATA)
        assert raised.value.code == "unreadable"
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(DataError, match="not installed") as raised:
        read_soft_labels(tmp_path / "labels.parquet", DATA)
    assert raised.value.code == "pyarrow-missing"


_cell = st.one_of(st.none(), st.floats(), st.text(max_size=8), st.integers())
_row = st.fixed_dictionaries(
    {"response_id": st.sampled_from(["r1", "r2", "r3", "u1", "", "x"]), "p0": _cell, "p1": _cell, "p2": _cell}
)


@given(rows=st.lists(_row, min_size=1, max_size=6))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_in_a_file_labels_are_sound_or_refused(
    tmp_path: Path, rows: list[dict[str, Any]]
) -> None:
    try:
        labels = read_soft_labels(written(tmp_path, rows), DATA)
    except DataError as error:
        assert error.problems
    else:
        assert all(own.min() >= 0 for own in labels.probabilities.values())
        assert all(own.sum() == pytest.approx(1) for own in labels.probabilities.values())
