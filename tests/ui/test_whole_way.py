"""A teacher's whole job through the window, with the computer going down in the middle of it."""

import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from grader_app import paths
from grader_app.core.roster import Cell
from grader_app.core.session import DecidedBy
from grader_app.ui.export_page import ExportPage
from grader_app.ui.main_window import MainWindow
from grader_app.ui.question_sets import QuestionSet
from grader_app.ui.start_page import _Entry
from tests.ui.conftest import wait_for_desk

ROOT = Path(__file__).parents[2]
SHIPPED = sorted((paths.assets() / "bundles").glob("*.gradebundle"))


def kill_when_ready(question_set: Path) -> Cell:
    """Drive a window in a process of its own, kill it without warning, and say which answer it showed."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.drive_until_killed", str(question_set)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        line = process.stdout.readline().split()
        process.send_signal(signal.SIGKILL)
    assert line[:1] == ["ready"], "the window did not get that far"
    assert process.returncode == -signal.SIGKILL
    return Cell(line[1], int(line[2]), int(line[3]))


@pytest.mark.parametrize("which", ["tiny", "shipped"])
def test_open_import_score_override_undo_kill_reopen_export(
    qtbot: QtBot,
    circuits_set: QuestionSet,
    make_window: Callable[[], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
    home: Path,
    which: str,
) -> None:
    if which == "shipped" and not SHIPPED:
        pytest.skip("no question set is shipped yet")
    question_set = circuits_set.path if which == "tiny" else SHIPPED[0]
    monkeypatch.setattr(paths, "bundle_files", lambda: [question_set])
    place = kill_when_ready(question_set)

    window = make_window()
    QApplication.processEvents()
    [entry] = [e for e in window.start_page.findChildren(_Entry) if "decided" in e.accessibleName()]
    assert "2 of 120 decided" in entry.accessibleName()
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    desk = wait_for_desk(qtbot, window)
    session = desk.marking.session
    assert desk.panel.cell == place, "she is where she was"
    assert len(session.overrides) == 2
    assert len(session.predictions) == 117
    assert desk.marking.redo_label == "Set 0", "what was taken back can still be redone"

    QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(session.overrides) == 3
    qtbot.keyClick(desk.response_list, Qt.Key.Key_Return)
    decided = {cell: session.score(cell) for cell in session.overrides}
    assert len(decided) >= 3
    assert {score.decided_by for score in decided.values()} == {DecidedBy.TEACHER}

    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    page = window.pages.currentWidget()
    assert isinstance(page, ExportPage)
    qtbot.waitUntil(page.export_button.isEnabled)
    qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.folder_button.isVisible() or bool(window.messages.text))
    assert window.messages.text == ""
    source, target = session.roster.source.path, Path(page.target.text())
    assert target.parent == home / "sample"
    check_copy(source, target, {cell: score.points for cell, score in decided.items()})


def check_copy(source: Path, target: Path, decided: dict[Cell, float]) -> None:
    """Her scores are in the copy, and every part of it but those written is byte for byte hers."""
    sheet = openpyxl.load_workbook(target)["Answers"]
    headers = {sheet.cell(3, column).value: column for column in range(1, sheet.max_column + 1)}
    scored = [column for name, column in headers.items() if name and "–" in str(name)]
    assert scored
    for cell, points in decided.items():
        values = [sheet.cell(cell.row, column).value for column in scored]
        assert points in values
        assert "teacher" in values
    with zipfile.ZipFile(source) as before, zipfile.ZipFile(target) as after:
        changed = {
            name
            for name in before.namelist()
            if name not in after.namelist() or before.read(name) != after.read(name)
        }
    listing = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "docProps/app.xml"}
    assert changed - listing == {"xl/worksheets/sheet1.xml"}
