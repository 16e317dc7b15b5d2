"""Feedback as PDF, read again with poppler where it is there."""

import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from grader_app.core.session import Override, Session
from grader_app.errors import SheetError
from grader_app.sheets.feedback import Who, Wishes
from grader_app.ui.feedback_pdf import write_pdf, write_pdfs
from tests.rosters import make_session

WISHES = Wishes(title="Circuits", day=date(2026, 11, 21), who=Who.BOTH)
pytestmark = pytest.mark.usefixtures("qtbot")


def marked(*texts: str) -> Session:
    session = make_session(texts)
    for response in session.roster.responses:
        session.set_override(response.cell, Override(1, "Well done."))
    return session


def pages(path: Path) -> list[str]:
    """The text of each page."""
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler is not installed")
    text = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    ).stdout
    return text.split("\f")[:-1]


def test_each_student_has_a_page(tmp_path) -> None:
    report = write_pdf(marked("a closed path", "a <i>wire</i> & so on"), tmp_path / "all.pdf", WISHES)
    assert (report.files, report.students, report.unfinished) == (1, 2, 0)
    first, second = pages(tmp_path / "all.pdf")
    assert "Circuits · 21 November 2026" in first
    assert "Student 2 · 002" in first
    assert "a closed path" in first
    assert "Comment: Well done." in first
    assert "a <i>wire</i> & so on" in second
    assert "Student 2" not in second


def test_a_long_answer_goes_on_and_its_pages_are_numbered(tmp_path) -> None:
    words = [f"w{number}" for number in range(3000)]
    write_pdf(marked(" ".join(words), "short"), tmp_path / "all.pdf", WISHES)
    found = pages(tmp_path / "all.pdf")
    assert len(found) > 2
    assert set(words) <= set(" ".join(found).split())
    assert f"Student 2 · 002 · 1 of {len(found) - 1}" in found[0]
    assert "Student 3 · 003" in found[-1]


@pytest.mark.parametrize(("letter", "size"), [(False, (595, 842)), (True, (612, 792))])
def test_the_paper_is_a4_or_letter(letter, size, tmp_path) -> None:
    write_pdf(marked("x"), tmp_path / "all.pdf", Wishes(letter=letter))
    box = re.search(rb"/MediaBox \[\s*0\S* 0\S* (\S+) (\S+?)\s*\]", (tmp_path / "all.pdf").read_bytes())
    assert tuple(round(float(side)) for side in box.groups()) == size


def test_a_name_that_ends_otherwise_is_refused(tmp_path) -> None:
    with pytest.raises(SheetError) as error:
        write_pdf(marked("x"), tmp_path / "all.html")
    assert error.value.code == "wrong_ending"


def test_cancelling_leaves_nothing(tmp_path) -> None:
    def stop(_share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_pdf(marked("x", "y"), tmp_path / "all.pdf", progress=stop)
    assert not list(tmp_path.iterdir())


def test_half_a_document_is_thrown_away(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("grader_app.ui.feedback_pdf._pdf", lambda *_arguments: b"%PDF-1.4 half")
    with pytest.raises(SheetError) as error:
        write_pdf(marked("x"), tmp_path / "all.pdf")
    assert error.value.code == "not_verified"
    assert not list(tmp_path.iterdir())


def told_nothing(_share: float) -> None:
    return None


def test_each_student_has_a_file(tmp_path) -> None:
    shares: list[float] = []
    folder = tmp_path / "7B v1.2 feedback"
    report = write_pdfs(marked("a closed path", "a wire"), folder, WISHES, progress=shares.append)
    assert (report.target, report.files, report.students, report.unfinished) == (folder, 2, 2, 0)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert sorted(path.name for path in tmp_path.iterdir()) == [folder.name]
    names = ["Student 2 · 002.pdf", "Student 3 · 003.pdf"]
    assert sorted(path.name for path in folder.iterdir()) == names
    (only,) = pages(folder / names[1])
    assert "a wire" in only
    assert "Student 2" not in only


def test_a_folder_with_something_in_it_is_refused(tmp_path) -> None:
    (tmp_path / "old.pdf").write_bytes(b"old")
    with pytest.raises(SheetError) as error:
        write_pdfs(marked("x"), tmp_path, WISHES, progress=told_nothing)
    assert error.value.code == "not_empty"
    assert [path.name for path in tmp_path.iterdir()] == ["old.pdf"]


def test_a_folder_is_there_whole_or_not_at_all(tmp_path) -> None:
    def stop(share: float) -> None:
        if share > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_pdfs(marked("x", "y", "z"), tmp_path / "all", WISHES, progress=stop)
    assert not list(tmp_path.iterdir())


def test_one_file_that_did_not_arrive_whole_throws_the_folder_away(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("grader_app.ui.feedback_pdf._pdf", lambda *_arguments: b"%PDF-1.4 half")
    with pytest.raises(SheetError) as error:
        write_pdfs(marked("x"), tmp_path / "all", WISHES, progress=told_nothing)
    assert error.value.code == "not_verified"
    assert not list(tmp_path.iterdir())


def test_it_can_be_made_beside_the_window(qtbot: QtBot, tmp_path) -> None:
    with ThreadPoolExecutor(1) as pool:
        job = pool.submit(write_pdf, marked("x", "y"), tmp_path / "all.pdf", WISHES)
        qtbot.waitUntil(job.done)
    assert job.result().students == 2
