"""Spoilt files: each gives a workbook with text in it or a sentence that was foreseen, and nothing else."""

import random
from collections import Counter
from pathlib import Path

import pytest

from grader_app.errors import SheetError
from grader_app.sheets.contents import contents_of
from grader_app.sheets.reader import read_contents
from grader_app.sheets.sniff import kind_of
from tests.sheets.marking import GOLDEN
from tests.sheets.mutations import spoilt

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
FILES = sorted(path for path in GOLDEN.rglob("*.*") if path.suffix not in (".py", ".pyc"))


def outcome(data: bytes) -> str:
    try:
        kind = kind_of(data)
        contents = read_contents(data, kind) if kind == "xls" else contents_of(data, kind, "7B")
    except SheetError as error:
        assert str(error).endswith(".")
        assert error.hint
        return error.code
    assert any(table.rows for table in contents.tables)
    return "read"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_spoilt_file_gives_a_workbook_or_a_foreseen_sentence(path) -> None:
    pick = random.Random(path.name)
    data = path.read_bytes()
    assert outcome(data) == "read"
    found = Counter(outcome(spoilt(data, pick)) for _ in range(3 if path.suffix == ".xls" else 8))
    assert not found["unexpected"]


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is not beside the checkout")
def test_spoilt_files_of_other_programs() -> None:
    found: Counter[str] = Counter()
    for path in sorted(CORPUS.glob("*/*.*")):
        data = path.read_bytes()
        if data and len(data) < 100_000:
            pick = random.Random(path.name)
            found.update(outcome(spoilt(data, pick)) for _ in range(4))
    assert found["read"] > 100
    assert found["damaged"] > 100
    assert not found["unexpected"]
