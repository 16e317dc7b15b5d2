from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from grader_app.sheets.reader import open_workbook
from grader_app.ui.desk import Desk
from grader_app.ui.export_page import ExportPage
from grader_app.ui.import_page import ImportPage
from grader_app.ui.main_window import MainWindow
from tests.ui.conftest import ANSWERS, drop, wait_for_desk
from tests.ui.test_screens import check


@pytest.fixture
def source(write_class: Callable[..., Path]) -> Path:
    return write_class()


@pytest.fixture
def page(
    qtbot: QtBot, window: MainWindow, import_file: Callable[[Path], ImportPage], source: Path
) -> ExportPage:
    imported = import_file(source)
    qtbot.mouseClick(imported.start_button, Qt.MouseButton.LeftButton)
    desk = wait_for_desk(qtbot, window)
    qtbot.keyClick(desk.response_list, "2")
    qtbot.mouseClick(desk.bar.export_button, Qt.MouseButton.LeftButton)
    made = window.pages.currentWidget()
    assert isinstance(made, ExportPage)
    qtbot.waitUntil(made.export_button.isEnabled)
    return made


def export(qtbot: QtBot, window: MainWindow, page: ExportPage) -> None:
    qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.folder_button.isVisible() or bool(window.messages.text))


def test_the_copy_is_proposed_beside_the_source_with_every_rows_fate(page: ExportPage, source: Path) -> None:
    assert page.target.text() == str(source.with_name("7B scored.xlsx"))
    assert page.summary.text() == "16 scores will be written into a copy of “7B.xlsx”."
    assert len(page.fates.table.rows) == 2 * len(ANSWERS)
    assert "need you have only a proposed score" in page._unseen_text.text()
    assert page.fates.table.rows[0].fate == "blank", "what is not simply written comes first"


def test_one_button_writes_and_the_folder_is_shown(
    qtbot: QtBot, window: MainWindow, page: ExportPage, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = source.read_bytes()
    export(qtbot, window, page)
    assert page.summary.text() == "16 scores written to “7B scored.xlsx”."
    assert source.read_bytes() == before
    book = openpyxl.load_workbook(source.with_name("7B scored.xlsx"))
    assert len(book.sheetnames) == 2
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    qtbot.mouseClick(page.folder_button, Qt.MouseButton.LeftButton)
    assert opened == [str(source.parent)]
    window.show_start()
    assert window.start_page._sessions.count() == 1
    assert any("decided, exported" in each.text() for each in window.start_page.findChildren(QLabel))


def test_another_target_is_chosen(
    qtbot: QtBot, window: MainWindow, page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "marks.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(chosen), ""))
    qtbot.mouseClick(page._change, Qt.MouseButton.LeftButton)
    export(qtbot, window, page)
    assert chosen.exists()


@pytest.mark.parametrize("what", ["changed", "gone"])
def test_without_the_source_as_it_was_a_fresh_file_is_offered(
    qtbot: QtBot, window: MainWindow, page: ExportPage, source: Path, what: str
) -> None:
    if what == "gone":
        source.unlink()
    else:
        source.write_bytes(source.read_bytes() + b" ")
    export(qtbot, window, page)
    assert "Your scores are safe" in window.messages.text
    assert not source.with_name("7B scored.xlsx").exists()
    qtbot.waitUntil(lambda: "into a fresh file" in page.summary.text() and page.export_button.isEnabled())
    assert "get a file of their own" in page._more.text()
    window.messages.put_away()
    export(qtbot, window, page)
    assert window.messages.text == ""
    assert open_workbook(source.with_name("7B scored.xlsx")).tables[0].row_count > len(ANSWERS)


@pytest.mark.parametrize("name", ["7B.xlsx", "nowhere/7B.xlsx", "7B.pdf"])
def test_a_target_that_will_not_do_is_told(
    qtbot: QtBot, window: MainWindow, page: ExportPage, source: Path, name: str
) -> None:
    before = source.read_bytes()
    page.target.setText(str(source.parent / name))
    export(qtbot, window, page)
    assert window.messages.text
    assert "unexpected" not in window.messages.text
    assert source.read_bytes() == before


def test_a_target_open_elsewhere_is_told(
    qtbot: QtBot, window: MainWindow, page: ExportPage, source: Path
) -> None:
    target = source.with_name("7B scored.xlsx")
    target.write_bytes(b"old")
    target.with_name(f"~${target.name}").touch()
    export(qtbot, window, page)
    assert "open in another program" in window.messages.text
    assert target.read_bytes() == b"old"


def test_back_to_the_answers(qtbot: QtBot, window: MainWindow, page: ExportPage) -> None:
    qtbot.mouseClick(page._back, Qt.MouseButton.LeftButton)
    assert isinstance(window.pages.currentWidget(), Desk)


# The other ways out


def choose(qtbot: QtBot, page: ExportPage, number: int) -> None:
    qtbot.mouseClick(page.choices[number], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.options.way() is None or page.export_button.isEnabled())


def write_gradebook(folder: Path, name: str = "grades.csv") -> Path:
    path = folder / name
    lines = ["Student,ID,SIS User ID,SIS Login ID,Section,What a bulb needs (101)"]
    lines += ["    Points Possible,,,,,4"]
    lines += [f"Student {n},{n},{n:04},s{n},7B," for n in range(1, len(ANSWERS))]
    lines += ['"Nobody, Known",99,0099,s99,7B,']
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def test_a_gradebook_is_chosen_recognised_and_filled_in(
    qtbot: QtBot, window: MainWindow, page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gradebook = write_gradebook(tmp_path)
    before = gradebook.read_bytes()
    choose(qtbot, page, 1)
    assert not page.export_button.isVisible()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(gradebook), ""))
    qtbot.mouseClick(page.gradebook.choose_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.export_button.isEnabled)
    assert page.gradebook.text.text() == "Canvas gradebook: “grades.csv”"
    assert "not known here" in page.fates.filters
    assert "Points Possible" not in str(page.fates.table.rows)
    target = Path(page.target.text())
    assert not target.exists(), "nothing is written before she says so"
    export(qtbot, window, page)
    assert window.messages.text == ""
    filled = target.read_text("utf-8").splitlines()
    assert len(filled) == len(before.decode().splitlines())
    assert filled[2] != before.decode().splitlines()[2]
    assert gradebook.read_bytes() == before


def test_a_file_of_no_gradebook_is_told(
    qtbot: QtBot, window: MainWindow, page: ExportPage, tmp_path: Path
) -> None:
    stray = tmp_path / "stray.csv"
    stray.write_text("a,b\n1,2\n", "utf-8")
    page.take_gradebook(stray)
    qtbot.waitUntil(lambda: bool(window.messages.text))
    assert "is not the file of a gradebook known here" in window.messages.text
    assert not page.export_button.isVisible()


def test_a_gradebook_is_dropped_on_the_page(qtbot: QtBot, page: ExportPage, tmp_path: Path) -> None:
    drop(page, write_gradebook(tmp_path))
    qtbot.waitUntil(lambda: page.options is page.gradebook and page.export_button.isEnabled())
    assert "Canvas gradebook" in page.gradebook.text.text()


@pytest.mark.parametrize(
    ("number", "system", "heading"), [(1, "Google Classroom", "Last Name"), (2, "Gradescope", "First Name")]
)
def test_a_list_to_copy_from_where_no_file_is_taken(
    qtbot: QtBot,
    window: MainWindow,
    page: ExportPage,
    source: Path,
    number: int,
    system: str,
    heading: str,
) -> None:
    choose(qtbot, page, 1)
    qtbot.mouseClick(page.gradebook.kinds.buttons[number], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.export_button.isEnabled)
    assert system in page.gradebook.text.text()
    assert not page.gradebook.choose_button.isVisible()
    target = source.with_name(f"7B for {system}.csv")
    assert page.target.text() == str(target)
    assert page.summary.text() == "8 students in a new list, with the points of each question."
    assert [line.fate for line in page.fates.table.rows] == ["complete"] * len(ANSWERS)
    assert page.export_button.text() == "Write list to copy from"
    check(page)
    export(qtbot, window, page)
    assert page.summary.text() == f"“{target.name}” lists 8 students."
    assert f"beside {system}" in page._more.text()
    lines = target.read_text("utf-8-sig").splitlines()
    assert lines[0].startswith(heading)
    assert sum("Student," in line or ",Student" in line for line in lines) == len(ANSWERS)


def test_a_gradebook_dropped_on_the_list_to_copy_from_is_filled_in(
    qtbot: QtBot, page: ExportPage, tmp_path: Path
) -> None:
    choose(qtbot, page, 1)
    qtbot.mouseClick(page.gradebook.kinds.buttons[1], Qt.MouseButton.LeftButton)
    drop(page, write_gradebook(tmp_path))
    qtbot.waitUntil(lambda: page.target.text() == str(tmp_path / "grades filled in.csv"))
    assert "Canvas gradebook" in page.gradebook.text.text()
    assert page.gradebook.kinds.current == 0
    assert page.export_button.text() == "Fill in gradebook file"


def test_whose_line_is_not_complete_comes_first(
    qtbot: QtBot, window: MainWindow, page: ExportPage, source: Path
) -> None:
    cell = page._session.roster.responses[2].cell
    del page._session.predictions[cell]
    choose(qtbot, page, 1)
    qtbot.mouseClick(page.gradebook.kinds.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.export_button.isEnabled)
    first = page.fates.table.rows[0]
    assert (first.fate, first.texts[0]) == ("not finished", "Student 2 · 0002")
    assert page._more.text().startswith("1 line is not complete. ")


def test_a_results_workbook(qtbot: QtBot, window: MainWindow, page: ExportPage, source: Path) -> None:
    choose(qtbot, page, 2)
    assert page.target.text() == str(source.with_name("7B results.xlsx"))
    source.unlink()
    export(qtbot, window, page)
    assert window.messages.text == ""
    written = open_workbook(source.with_name("7B results.xlsx"))
    assert written.tables[0].name == "Overview"


def test_feedback_in_one_pdf(qtbot: QtBot, window: MainWindow, page: ExportPage, source: Path) -> None:
    choose(qtbot, page, 3)
    assert page.summary.text() == "8 feedback sheets, a page for each student."
    assert {line.fate for line in page.fates.table.rows} == {"not finished"}
    export(qtbot, window, page)
    assert source.with_name("7B feedback.pdf").read_bytes().startswith(b"%PDF")


def test_feedback_as_a_page_for_each_student_by_id(
    qtbot: QtBot, window: MainWindow, page: ExportPage, source: Path
) -> None:
    choose(qtbot, page, 3)
    for choice in (page.feedback.forms, page.feedback.files, page.feedback.who):
        qtbot.mouseClick(choice.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.feedback.proposed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.target.text() == str(source.with_name("7B feedback")))
    qtbot.waitUntil(page.export_button.isEnabled)
    export(qtbot, window, page)
    written = sorted(path.name for path in source.with_name("7B feedback").iterdir())
    assert written == [f"{number:04}.html" for number in range(1, 9)]
    assert "Every sheet is complete." in page._more.text()


def test_feedback_as_a_pdf_for_each_student(
    qtbot: QtBot, window: MainWindow, page: ExportPage, source: Path
) -> None:
    choose(qtbot, page, 3)
    qtbot.mouseClick(page.feedback.files.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.target.text() == str(source.with_name("7B feedback")))
    qtbot.waitUntil(page.export_button.isEnabled)
    check(page)
    export(qtbot, window, page)
    assert window.messages.text == ""
    assert page.summary.text() == "8 feedback sheets written, 8 files in the folder “7B feedback”."
    written = sorted(source.with_name("7B feedback").iterdir())
    assert [path.name for path in written] == [f"Student {number}.pdf" for number in range(1, 9)]
    assert all(path.read_bytes().startswith(b"%PDF") for path in written)


def test_ways_are_chosen_by_arrow_keys(qtbot: QtBot, page: ExportPage) -> None:
    page.choices[0].setFocus()
    for number in (1, 2, 3):
        qtbot.keyClick(page.choices[number - 1], Qt.Key.Key_Down)
        assert page.choices[number].isChecked()
        assert page.choices[number].hasFocus(), "what is planned meanwhile does not take the focus"
    qtbot.waitUntil(page.export_button.isEnabled)
    assert page.export_button.text() == "Write feedback sheets"


def test_the_list_is_narrowed_by_a_click(qtbot: QtBot, page: ExportPage) -> None:
    assert list(page.fates.filters) == ["", "blank", "will be written"]
    qtbot.mouseClick(page.fates.filters["blank"], Qt.MouseButton.LeftButton)
    assert {line.fate for line in page.fates.table.rows} == {"blank"}
    qtbot.mouseClick(page.fates.filters[""], Qt.MouseButton.LeftButton)
    assert len(page.fates.table.rows) == 2 * len(ANSWERS)


def test_a_chosen_name_is_kept_for_its_way_only(
    qtbot: QtBot, page: ExportPage, tmp_path: Path, source: Path
) -> None:
    page.target.selectAll()
    qtbot.keyClicks(page.target, str(tmp_path / "mine.xlsx"))
    choose(qtbot, page, 3)
    assert page.target.text() == str(source.with_name("7B feedback.pdf"))
    choose(qtbot, page, 0)
    assert page.target.text() == str(tmp_path / "mine.xlsx")


def test_the_list_is_saved_before_and_after(
    qtbot: QtBot, window: MainWindow, page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("before.csv", "after.xlsx"):
        chosen = str(tmp_path / name)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, chosen=chosen: (chosen, ""))
        qtbot.mouseClick(page.fates.save_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda name=name: page.fates.saved_text.text() == f"Saved as “{name}”.")
        table = open_workbook(tmp_path / name).tables[0]
        assert table.row_count == 1 + 2 * len(ANSWERS)
        assert "written" in {text for cells in table.rows.values() for text in cells.values()}
        if name == "before.csv":
            export(qtbot, window, page)


def test_a_list_that_cannot_be_saved_is_told(
    qtbot: QtBot, window: MainWindow, page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "list.pdf"), ""))
    qtbot.mouseClick(page.fates.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.messages.text))
    assert "saved as a CSV file or as a workbook" in window.messages.text


@pytest.mark.parametrize("number", range(4))
def test_every_control_of_each_way_has_a_name_and_room(qtbot: QtBot, page: ExportPage, number: int) -> None:
    choose(qtbot, page, number)
    check(page)
