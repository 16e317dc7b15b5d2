"""The list of what she did."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from grader_app.ui.desk import Desk
from grader_app.ui.history_model import Column
from grader_app.ui.history_page import HistoryPage
from grader_app.ui.main_window import MainWindow
from tests.rosters import CELLS
from tests.ui.conftest import press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, window: MainWindow) -> HistoryPage:
    for cell, level in zip(CELLS[:4], (0, 1, 2, 1), strict=True):
        desk.marking.set_level(cell, level)
    desk.undo()
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_H, CTRL)
    made = window.pages.currentWidget()
    assert isinstance(made, HistoryPage)
    return made


def column(page: HistoryPage, which: Column) -> list[str]:
    return [page.table.index(row, which).data() for row in range(page.table.rowCount())]


def test_the_latest_stands_at_the_top_and_what_was_taken_back_says_so(page: HistoryPage) -> None:
    assert column(page, Column.ACTION) == ["Set 1 (taken back)", "Set 2", "Set 1", "Set 0"]
    assert column(page, Column.NUMBER) == ["4", "3", "2", "1"]
    assert page.row == 1, "where she is"
    assert not page.go_button.isEnabled()


def test_enter_goes_to_the_answer(qtbot: QtBot, page: HistoryPage, desk: Desk, window: MainWindow) -> None:
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is desk
    assert desk.panel.cell == CELLS[1]
    assert desk.marking.session.done == 3, "looking changes nothing"


def test_go_back_to_here_and_forth_again(qtbot: QtBot, page: HistoryPage, desk: Desk) -> None:
    page.list.setCurrentIndex(page.table.index(3, 0))
    assert "Takes back 2 actions" in page.said.text()
    qtbot.mouseClick(page.go_button, Qt.MouseButton.LeftButton)
    assert set(desk.marking.session.overrides) == {CELLS[0]}
    assert page.table.rowCount() == 4, "nothing is lost"
    page.list.setCurrentIndex(page.table.index(0, 0))
    assert page.go_button.text() == "Do again up to here"
    QTest.keyClick(page.list, Qt.Key.Key_Return, CTRL)
    assert set(desk.marking.session.overrides) == set(CELLS[:4])


def test_one_student_or_one_question(page: HistoryPage, desk: Desk) -> None:
    page.student.setText("student 3")
    assert column(page, Column.STUDENT) == ["Student 3"]
    page.student.setText("")
    page.questions.chosen.emit(1)
    assert page.table.rowCount() == 4
    page.student.setText("nobody at all")
    assert page.table.rowCount() == 0
    assert not page.show_button.isEnabled()


def test_names_are_hidden_here_too(page: HistoryPage, desk: Desk) -> None:
    desk.marking.keep(replace(desk.marking.kept, anonymous=True))
    page.table.refresh()
    assert not any("Student" in name for name in column(page, Column.STUDENT))
    page.student.setText("student 3")
    assert page.table.rowCount() == 0


def test_an_action_for_many_answers_names_how_many(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    said = desk.marking.session.said
    overrides = {cell: replace(said(cell), level=1) for cell in CELLS[:3]}
    desk.marking.apply("Set 1 for 3 answers", overrides, source=CELLS[1])
    window.show_page("history")
    page = window.pages.currentWidget()
    assert column(page, Column.ANSWER) == ["3 answers"]
    assert page.table.cell(0) == CELLS[1]
    press(qtbot, desk, Qt.Key.Key_Escape)
