import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

from trainer.cluster import answers as module  # noqa: E402
from trainer.cluster.answers import Answers, Columns, open_answers  # noqa: E402
from trainer.data import DataError  # noqa: E402

HEADER = ["class", "response", "item_id", "response_id"]

cell = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=30)
tables = st.lists(st.tuples(cell, cell, cell, cell).filter(any), max_size=30)


def write_csv(path: Path, rows: list[tuple[str, ...]], **options: str) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, **options)
        writer.writerows([HEADER, *rows])
    return path


def read(answers: Answers) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for number, batch in enumerate(answers.batches()):
        assert batch.number == number
        table = batch.table()
        assert table.num_rows == batch.count
        found += [tuple(row.values()) for row in table.to_pylist()]
    return found


@settings(deadline=None, max_examples=30)
@given(rows=tables, delimiter=st.sampled_from(",;\t"), size=st.integers(1, 9))
def test_csv_comes_back_as_written(tmp_path_factory, rows, delimiter, size) -> None:
    path = write_csv(tmp_path_factory.mktemp("csv") / "a.csv", rows, delimiter=delimiter)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "ROWS", size)
        answers = open_answers(path, Columns())
        assert answers.count == len(rows)
        assert read(answers) == [(item, own, text) for _, text, item, own in rows]
        batches = list(answers.batches())
        assert all(batch.count <= size for batch in batches)
        assert [batch.digest for batch in batches] == [batch.digest for batch in answers.batches()]


@settings(deadline=None, max_examples=30)
@given(rows=tables, size=st.integers(1, 9))
def test_parquet_gives_the_batches_of_the_same_csv(tmp_path_factory, rows, size) -> None:
    folder = tmp_path_factory.mktemp("parquet")
    columns = [pa.array(column, pa.large_string()) for column in zip(*rows, strict=True)] or [[]] * 4
    pq.write_table(
        pa.table(
            dict(zip(HEADER, columns, strict=True)), pa.schema([(name, pa.large_string()) for name in HEADER])
        ),
        folder / "a.parquet",
    )
    write_csv(folder / "a.csv", rows)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "ROWS", size)
        ours, theirs = (open_answers(folder / name, Columns()) for name in ("a.csv", "a.parquet"))
        assert list(ours.batches()) == list(theirs.batches())
        assert ours.count == theirs.count


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(module, "ROWS", 2)
    path = tmp_path / "a.csv"
    path.write_text('item_id,response_id,response\nA,1,x\n\nA,2,"two\nlines"\n,,\nA,3,y\n', encoding="utf-8")
    answers = open_answers(path, Columns())
    assert answers.count == 3
    assert [batch.place for batch in answers.batches()] == ["rows 2 to 4", "rows 6 to 6"]


def test_long_answers_make_small_batches(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(module, "BYTES", 1000)
    path = write_csv(tmp_path / "a.csv", [("", "x" * 400, "A", str(row)) for row in range(10)])
    batches = list(open_answers(path, Columns()).batches())
    assert max(batch.count for batch in batches) <= 2
    assert sum(batch.count for batch in batches) == 10


def test_null_is_an_empty_answer(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(
        pa.table({"item_id": ["A", "A"], "response_id": ["1", "2"], "response": ["x", None]}), path
    )
    assert read(open_answers(path, Columns())) == [("A", "1", "x"), ("A", "2", "")]


def test_columns_go_by_the_names_given(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Frage;Nr;Antwort\nA;1;x\n", encoding="utf-8-sig")
    assert read(open_answers(path, Columns("Frage", "Nr", "Antwort"))) == [("A", "1", "x")]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"item_id,response_id,response\nA,1,secret,words\nA,2,x\nA,3\n", ["row 2", "row 4"]),
        (b'item_id,response_id,response\nA,1,x\nA,2,"secret\nA,3,y\n', ["not CSV"]),
        (b'item_id,response_id,response\nA,1,x\nA,2,"sec"ret\n', ["after row 2"]),
        (b"item_id,response_id,response\nA,1,secret\xff\n", ["not UTF-8"]),
        (b"item_id,response\nA,secret\n", ["response_id is missing"]),
        (b"", ["item_id is missing"]),
    ],
)
def test_what_is_wrong_is_said_before_anything_is_scored(tmp_path: Path, content, problem) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    with pytest.raises(DataError) as caught:
        open_answers(path, Columns())
    assert all(any(part in line for line in caught.value.problems) for part in problem)
    assert not any("sec" in line for line in (*caught.value.problems, str(caught.value)))


def test_parquet_must_hold_text_and_be_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"item_id": ["A"], "response_id": [1], "response": ["x"]}), path)
    with pytest.raises(DataError) as caught:
        open_answers(path, Columns())
    assert caught.value.problems == ("a.parquet: the column response_id holds int64, not text",)
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(DataError, match="damaged"):
        open_answers(path, Columns())
    with pytest.raises(DataError, match="cannot be read"):
        open_answers(tmp_path / "absent.csv", Columns())


def test_a_batch_prints_no_answer(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", [("", "secret", "A", "1")])
    (batch,) = open_answers(path, Columns()).batches()
    assert "secret" not in f"{batch!r} {batch} {[batch]}"
