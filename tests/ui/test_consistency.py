"""Near-identical answers with different scores are shown side by side, and one key makes them alike."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from grader_app.core.agreement import agreement
from grader_app.core.kept import Returns
from grader_app.core.roster import Cell
from grader_app.ui.consistency_page import ConsistencyPage
from grader_app.ui.consistency_words import differing, drift_words
from grader_app.ui.desk import Desk
from grader_app.ui.export_page import ExportPage
from grader_app.ui.main_window import MainWindow

PATH = "the bulb needs a closed path with the battery"
TEXTS = (PATH, f"{PATH}!", PATH.replace("needs", "neds"), "the battery", "The battery", "banana")


def cell(row: int) -> Cell:
    return Cell("Class 7B", row, 3)


@pytest.fixture
def desk(open_session: Callable[..., Desk]) -> Desk:
    desk = open_session(TEXTS)
    for row, level in enumerate((2, 2, 0, 1, 2), start=2):
        desk.marking.set_level(cell(row), level)
    return desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ConsistencyPage:
    window = desk.window()
    assert isinstance(window, MainWindow)
    QTest.keyClick(
        window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    made = window.pages.currentWidget()
    assert isinstance(made, ConsistencyPage)
    qtbot.waitUntil(lambda: "pairs" in made.subtitle.text())
    return made


def level(desk: Desk, row: int) -> int | None:
    return desk.marking.session.said(cell(row)).level


def test_the_furthest_apart_comes_first_with_its_words_marked(page: ConsistencyPage) -> None:
    assert page.subtitle.text().startswith("2 pairs")
    assert [side.answer.marked for side in page.sides][1] == ("neds",)
    assert [side.both.text() for side in page.sides] == ["Both 2", "Both 0"]


def test_left_makes_both_like_the_left_one(qtbot: QtBot, desk: Desk, page: ConsistencyPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert level(desk, 4) == 2
    assert page.subtitle.text().startswith("1 pair")
    desk.marking.undo()
    assert page.subtitle.text().startswith("2 pairs")


def test_right_makes_both_like_the_right_one(desk: Desk, page: ConsistencyPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_Down)
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert level(desk, 5) == level(desk, 6) == 2


def test_a_click_does_the_same(qtbot: QtBot, desk: Desk, page: ConsistencyPage) -> None:
    qtbot.mouseClick(page.sides[1].both, Qt.MouseButton.LeftButton)
    assert 0 in (level(desk, 2), level(desk, 3))


def test_left_as_they_are_they_do_not_come_back(qtbot: QtBot, desk: Desk, page: ConsistencyPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_Space)
    qtbot.mouseClick(page.leave_button, Qt.MouseButton.LeftButton)
    assert page.said.isVisible()
    assert "2 pairs" in page.more.text()
    assert len(desk.marking.kept.left_alone) == 2, "kept with the class"
    assert not page.sides[0].isVisible()
    assert level(desk, 4) == 0
    window = desk.window()
    assert isinstance(window, MainWindow)
    window.show_page("consistency")
    again = window.pages.currentWidget()
    assert isinstance(again, ConsistencyPage)
    assert again.said.isVisible()


def test_the_answer_is_shown_on_the_desk(qtbot: QtBot, desk: Desk, page: ConsistencyPage) -> None:
    qtbot.mouseClick(page.sides[1].show_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(desk.isVisible)
    assert desk.panel.cell == cell(4)


def test_the_export_page_tells_of_them_quietly(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window()
    assert isinstance(window, MainWindow)
    window.show_page("export")
    page = window.pages.currentWidget()
    assert isinstance(page, ExportPage)
    qtbot.waitUntil(page.pairs_button.isVisible)
    assert page.pairs_text.text().startswith("2 pairs")
    qtbot.mouseClick(page.pairs_button, Qt.MouseButton.LeftButton)
    assert isinstance(window.pages.currentWidget(), ConsistencyPage)


def test_second_marks_are_told_of(desk: Desk, qtbot: QtBot) -> None:
    kept = desk.marking.kept
    desk.marking.keep(replace(kept, returns=Returns(again={cell(2): 2, cell(4): 1, cell(5): 2})))
    window = desk.window()
    assert isinstance(window, MainWindow)
    window.show_page("consistency")
    page = window.pages.currentWidget()
    assert isinstance(page, ConsistencyPage)
    assert page.drift_text.isVisible()
    assert page.drift_text.text().startswith("3 early answers")
    assert "a level more" in page.drift_text.text()


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ((), (), ""),
        ((1, 2), (1, 2), "as strict now as at the start"),
        ((2, 2), (1, 2), "0.5 of a level less"),
        ((0, 1), (1, 2), "1 of a level more"),
    ],
)
def test_drift_in_plain_words(first: tuple[int, ...], second: tuple[int, ...], said: str) -> None:
    assert said in drift_words(agreement(first, second))[1]


def test_differing_words_are_found_in_both() -> None:
    one, other = "The bulb is lit.", "the bulb is NOT lit 😀"
    first, second = differing(one, other)
    assert [one[e.start : e.end] for e in first] == ["."]
    assert [other[e.start : e.end] for e in second] == ["NOT", "😀"]
