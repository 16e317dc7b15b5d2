from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from grader_app.sheets.results import Outcome
from grader_app.ui.desk import Desk
from grader_app.ui.export_page import ExportPage
from grader_app.ui.import_page import ImportPage
from grader_app.ui.main_window import MainWindow
from tests.ui.conftest import ANSWERS, wait_for_desk


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
    assert len(page.fates.rows) == 2 * len(ANSWERS)
    assert "need you have only a proposed score" in page._unseen_text.text()
    assert page.fates.rows[0].outcome is Outcome.BLANK, "what is not simply written comes first"


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
    assert window.desk.marking.store.exported_since_last_change
    window.show_start()
    assert window.start_page._sessions.count() == 1


def test_another_target_is_chosen(
    qtbot: QtBot, window: MainWindow, page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "marks.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(chosen), ""))
    qtbot.mouseClick(page._change, Qt.MouseButton.LeftButton)
    export(qtbot, window, page)
    assert chosen.exists()


def test_a_changed_source_is_told_and_nothing_written(
    qtbot: QtBot, window: MainWindow, page: ExportPage, source: Path
) -> None:
    source.write_bytes(source.read_bytes() + b" ")
    export(qtbot, window, page)
    assert "has changed since you imported it" in window.messages.text
    assert not source.with_name("7B scored.xlsx").exists()
    assert page.export_button.isEnabled(), "she can try again"


def test_a_source_that_is_gone_is_told(
    qtbot: QtBot, window: MainWindow, page: ExportPage, source: Path
) -> None:
    source.unlink()
    export(qtbot, window, page)
    assert "Your scores are safe" in window.messages.text


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
