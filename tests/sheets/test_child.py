"""Reading in a process of its own: it finds what is found here, and whatever it does, one sentence says."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from grader_app.errors import SheetError
from grader_app.sheets import child, reader
from grader_app.sheets.contents import contents_of
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.sniff import kind_of
from tests.sheets.handmade import sheet, workbook, zipped
from tests.sheets.marking import GOLDEN

FILES = [
    "number_formats.xlsx", "hidden_and_filtered.xlsx", "merged_header.xlsx", "formula_columns.xlsx",
    "german_semicolons.csv", "utf16_tabs.txt", "ods/merged_header.ods", "xls/hidden_and_filtered.xls",
]  # fmt: skip


def never() -> None:
    """Nobody cancels."""


def apart(path: Path, check=never):
    data = path.read_bytes()
    return child.read_apart(data, kind_of(data), path.stem, None, check)


@pytest.mark.parametrize("name", FILES)
def test_what_comes_back_is_what_is_in_the_file(name) -> None:
    data = (GOLDEN / name).read_bytes()
    assert apart(GOLDEN / name) == contents_of(data, kind_of(data), Path(name).stem)


def test_large_files_and_formats_that_can_repeat_are_read_apart(monkeypatch) -> None:
    asked = []

    def remember(_data, kind, *_arguments):
        asked.append(kind)
        raise SheetError("Asked.", hint="x", code="asked")

    monkeypatch.setattr(reader, "read_apart", remember)
    assert open_workbook(GOLDEN / "merged_header.xlsx").tables
    monkeypatch.setattr(reader, "_SMALL_BYTES", 20)
    for name in ("merged_header.xlsx", "german_semicolons.csv", "ods/merged_header.ods"):
        with pytest.raises(SheetError):
            open_workbook(GOLDEN / name)
    assert asked == ["xlsx", "csv", "ods"]


def test_what_is_wrong_with_a_file_is_said_as_ever(tmp_path) -> None:
    path = tmp_path / "a.ods"
    path.write_bytes(zipped({"mimetype": b"x", "content.xml": b"<a", "META-INF/manifest.xml": b""}))
    with pytest.raises(SheetError) as error:
        open_workbook(path)
    assert error.value.code == "damaged"
    assert error.value.hint.endswith("Nothing was changed.")


def repeated(cell: str, rows: int) -> bytes:
    content = (
        '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>'
        f'<table:table table:name="7B"><table:table-row table:number-rows-repeated="{rows}">{cell}'
        "</table:table-row></table:table></office:body></office:document-content>"
    )
    mimetype = b"application/vnd.oasis.opendocument.spreadsheet"
    files = {"mimetype": mimetype, "META-INF/manifest.xml": b"<a/>", "content.xml": content.encode()}
    return zipped(files)


def test_a_row_repeated_a_hundred_thousand_times_costs_one_row(tmp_path) -> None:
    path = tmp_path / "a.ods"
    cell = '<table:table-cell table:number-columns-repeated="500"><text:p>a</text:p></table:table-cell>'
    path.write_bytes(repeated(cell, 100_000))
    (table,) = open_workbook(path).tables
    assert (len(table.rows), table.text(100_000, 500)) == (100_000, "a")
    assert table.rows[1] is table.rows[100_000]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux limits memory")
def test_a_long_text_in_thousands_of_cells_comes_back_once(tmp_path) -> None:
    text = "answer " * 40_000  # with a copy for each cell it would be half a gigabyte
    path = tmp_path / "long.xlsx"
    rows = "".join(f'<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>' for row in range(1, 2001))
    path.write_bytes(workbook(sheet(rows), texts=f"<si><t>{text.strip()}</t></si>"))
    (table,) = apart(path).tables
    text = text.strip()
    assert {len(table.text(row, 1)) for row in range(1, 2001)} == {len(text)}
    assert len({id(table.text(row, 1)) for row in range(1, 2001)}) == 1


def test_a_small_file_that_takes_all_memory_is_refused(tmp_path) -> None:
    path = tmp_path / "a.ods"
    cell = (
        '<table:table-cell table:formula="=1" table:number-columns-repeated="500"><text:p>a</text:p>'
        "</table:table-cell>"
    )
    path.write_bytes(repeated(cell, 100_000))
    with pytest.raises(SheetError) as error:
        open_workbook(path)
    assert error.value.code in ("too_large", "gave_up")


def says(text: str) -> list[str]:
    return [sys.executable, "-c", f"import sys; sys.stdin.buffer.read(); {text}"]


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (says("pass"), "gave_up"),
        (says("import os; os.abort()"), "gave_up"),
        ([sys.executable, "-c", "pass"], "gave_up"),
        (says("""print('{"table": ["7B", false, 1, 1]}')"""), "gave_up"),
        (says("print('Traceback')"), "unexpected"),
        (says("print('[' * 100000)"), "unexpected"),
        (says("print('[]')"), "unexpected"),
        (says("""print('{"rows": []}')"""), "unexpected"),
        (says("""print('{"table": [1]}')"""), "unexpected"),
        (says("""print('{"problem": ["It is odd.", "Look.", "odd"]}')"""), "odd"),
        (says("import time; time.sleep(60)"), "too_large"),
        (["there is no such program"], "no_process"),
    ],
)
def test_whatever_the_process_does_one_sentence_explains(command, code, monkeypatch) -> None:
    monkeypatch.setattr(child, "_command", lambda: command)
    monkeypatch.setattr(child, "WAIT_S", 2)
    with pytest.raises(SheetError) as error:
        apart(GOLDEN / "merged_header.xlsx")
    assert error.value.code == code


def test_what_a_library_prints_is_no_answer(monkeypatch) -> None:
    code = (
        "import grader_app.sheets.child as c, grader_app.sheets.contents as d; real = d.contents_of\n"
        "def talk(*arguments):\n    print('a warning'); return real(*arguments)\n"
        "d.contents_of = talk; c.serve()"
    )
    monkeypatch.setattr(child, "_command", lambda: [sys.executable, "-c", code])
    assert apart(GOLDEN / "merged_header.xlsx").tables


def test_an_answer_without_end_is_not_taken(monkeypatch) -> None:
    monkeypatch.setattr(child, "_MAX_ANSWER_BYTES", 10_000)
    monkeypatch.setattr(child, "_command", lambda: says("print('[' * 1000000)"))
    with pytest.raises(SheetError) as error:
        apart(GOLDEN / "merged_header.xlsx")
    assert error.value.code == "too_large"


def test_whoever_cancels_ends_the_process(monkeypatch) -> None:
    class CancelledError(Exception):
        pass

    started = []
    real = subprocess.Popen

    def start(*arguments, **options):
        started.append(real(*arguments, **options))
        return started[-1]

    def cancel() -> None:
        raise CancelledError

    monkeypatch.setattr(child.subprocess, "Popen", start)
    monkeypatch.setattr(child, "_command", lambda: says("import time; time.sleep(60)"))
    with pytest.raises(CancelledError):
        apart(GOLDEN / "merged_header.xlsx", cancel)
    assert started[0].poll() is not None


def test_any_thread_may_read() -> None:
    found = []
    thread = threading.Thread(target=lambda: found.append(apart(GOLDEN / "merged_header.xlsx")))
    thread.start()
    thread.join()
    assert found[0].tables[0].name == "7B"


def test_a_frozen_program_starts_itself(monkeypatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    program, hidden = child._command()
    assert program == sys.executable
    code = "import grader_app.sheets.child as c; c.serve_if_asked(); print('not asked')"
    monkeypatch.setattr(child, "_command", lambda: [sys.executable, "-c", code, hidden])
    assert apart(GOLDEN / "merged_header.xlsx").tables
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "not asked\n"


@pytest.mark.parametrize("entry", ["grader_app.__main__", "grader_app.ui.app"])
def test_every_entry_of_the_program_can_be_the_reading_process(entry, monkeypatch) -> None:
    code = f"import runpy; runpy.run_module({entry!r}, run_name='__main__')"
    if entry.endswith("app"):
        pytest.importorskip("PySide6")
        code = f"import {entry} as e; e.main()"
    monkeypatch.setattr(child, "_command", lambda: [sys.executable, "-c", code, child._ASKED])
    assert apart(GOLDEN / "merged_header.xlsx").tables


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_the_process_writes_no_files(tmp_path) -> None:
    code = (
        "from grader_app.sheets.child_limits import limit; limit(seconds=5, megabytes=100)\n"
        f"try:\n    with open({str(tmp_path / 'answers')!r}, 'w') as file: file.write('a' * 99)\n"
        "except OSError:\n    print('refused')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == "refused\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows says nothing when time is up")
def test_a_file_that_is_computed_on_for_too_long_is_refused(monkeypatch) -> None:
    code = (
        "import grader_app.sheets.child as c, grader_app.sheets.contents as d; c.SECONDS = 1\n"
        "def for_ever(*_):\n    while True: pass\n"
        "d.contents_of = for_ever; c.serve()"
    )
    monkeypatch.setattr(child, "_command", lambda: [sys.executable, "-c", code])
    with pytest.raises(SheetError) as error:
        apart(GOLDEN / "merged_header.xlsx")
    assert (error.value.code, "seconds" in str(error.value)) == ("too_large", True)
