from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from grader_app.core.points import Cut
from grader_app.store import Store
from grader_app.ui.desk import Desk
from grader_app.ui.main_window import MainWindow
from grader_app.ui.points_page import PointsPage

ANSWERS = ("a closed path", "the battery", "banana banana", "the battery")


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, open_session: Callable[..., Desk]) -> PointsPage:
    open_session(ANSWERS)
    window.show_page("points")
    page = window.pages.currentWidget()
    assert isinstance(page, PointsPage)
    qtbot.waitUntil(lambda: page._what_if is not None)
    return page


def write(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)


def settle(qtbot: QtBot, page: PointsPage) -> None:
    qtbot.waitUntil(page.change_button.isEnabled)


def test_who_changes_is_seen_before_anything_is_written(
    qtbot: QtBot, page: PointsPage, window: MainWindow
) -> None:
    session = window.desk.marking.session
    before = session.scheme
    write(qtbot, page.fields.questions["LIGHT"].levels[1], "1.5")
    settle(qtbot, page)
    assert [row[1:] for row in page.table.texts] == [["1 of 2", "1.5 of 2"]] * 2
    assert "2 of 4 students" in page.summary.text()
    assert session.scheme == before
    assert not session.history
    qtbot.mouseClick(page.change_button, Qt.MouseButton.LeftButton)
    assert session.item("LIGHT").rubric.levels[1].points == 1.5
    assert [session.score(r.cell).points for r in session.roster.responses] == [2, 1.5, 0, 1.5]
    assert len(session.history) == 1
    path = window.desk.marking.store.path
    qtbot.mouseClick(page.undo_button, Qt.MouseButton.LeftButton)
    assert session.scheme == before
    assert page.fields.questions["LIGHT"].levels[1].text() == "1"
    window.show_start()
    reopened = Store.open(path)
    assert reopened.session.scheme == before
    reopened.close()


def test_weights_and_grades(qtbot: QtBot, page: PointsPage, window: MainWindow) -> None:
    write(qtbot, page.fields.questions["LIGHT"].weight, "2")
    grades = page.fields.grades
    qtbot.mouseClick(grades.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(grades.grades[0][0], "A")
    qtbot.keyClicks(grades.grades[0][1], "90")
    qtbot.mouseClick(grades.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(grades.grades[1][0], "B")
    qtbot.keyClicks(grades.grades[1][1], "60")
    settle(qtbot, page)
    qtbot.waitUntil(lambda: "4 of 4 · A" in page.table.texts[0])
    qtbot.keyClick(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    scheme = window.desk.marking.session.scheme
    assert scheme.weights == {"LIGHT": 2}
    assert scheme.cuts == (Cut("A", 0.9), Cut("B", 0.6))


def test_who_is_near_a_better_grade_is_listed(qtbot: QtBot, page: PointsPage) -> None:
    grades = page.fields.grades
    grades._show([("A", "75")])
    grades.edited.emit()
    settle(qtbot, page)
    qtbot.mouseClick(page.views.buttons[1], Qt.MouseButton.LeftButton)
    assert [row[0] for row in page.table.texts] == ["Student 3", "Student 5"]


@pytest.mark.parametrize(
    ("level", "text", "said"),
    [
        (0, "3", "cannot be worth less"),
        (1, "one", "is no number"),
        (1, "", "is no number"),
        (2, "inf", "no number"),
    ],
)
def test_what_cannot_be_is_said_and_cannot_be_changed(
    qtbot: QtBot, page: PointsPage, level: int, text: str, said: str
) -> None:
    field = page.fields.questions["LIGHT"].levels[level]
    write(qtbot, field, text)
    if not text:
        qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: said in page.summary.text())
    assert not page.change_button.isEnabled()
    qtbot.mouseClick(page.reset_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nothing is changed" in page.summary.text())


def test_a_decimal_comma_is_read(qtbot: QtBot, page: PointsPage) -> None:
    write(qtbot, page.fields.questions["LIGHT"].levels[1], "0,5")
    settle(qtbot, page)
    assert page._after.items[0].rubric.levels[1].points == 0.5


def test_grades_out_of_order_are_refused(qtbot: QtBot, page: PointsPage) -> None:
    page.fields.grades._show([("B", "50"), ("A", "80")])
    page.fields.grades.edited.emit()
    qtbot.waitUntil(lambda: "lower than the one above" in page.summary.text())
    assert not page.change_button.isEnabled()


def test_names_stay_hidden_where_they_are(
    qtbot: QtBot, window: MainWindow, open_session: Callable[..., Desk]
) -> None:
    from dataclasses import replace  # noqa: PLC0415

    desk = open_session(ANSWERS)
    desk.marking.keep(replace(desk.marking.session.kept, anonymous=True))
    window.show_page("points")
    page = window.pages.currentWidget()
    write(qtbot, page.fields.questions["LIGHT"].levels[1], "1.5")
    settle(qtbot, page)
    assert all("Student" not in row[0] for row in page.table.texts)
