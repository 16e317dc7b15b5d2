"""The tour: each step goes on when she does it, any of them can be the last."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from grader_app.ui.desk import Desk
from grader_app.ui.first_run import STEPS
from grader_app.ui.import_page import ImportPage
from grader_app.ui.main_window import MainWindow
from grader_app.ui.question_sets import QuestionSet
from tests.ui.conftest import wait_for_desk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def touring(qtbot: QtBot, circuits_set: QuestionSet, make_window: Callable[[], MainWindow]) -> MainWindow:
    """A window at the first step, the sample class on the import page."""
    window = make_window()
    qtbot.mouseClick(window.start_page.tour_card.begin_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), ImportPage))
    qtbot.waitUntil(window.pages.currentWidget().start_button.isEnabled)
    return window


def begin(qtbot: QtBot, window: MainWindow) -> Desk:
    qtbot.mouseClick(window.pages.currentWidget().start_button, Qt.MouseButton.LeftButton)
    desk = wait_for_desk(qtbot, window)
    window.activateWindow()
    return desk


def step(window: MainWindow) -> int:
    """The number on the strip, 0 where it is not seen or at its end."""
    text = window.tour_strip.number.text()
    return int(text.split()[0]) if text and window.tour_strip.isVisible() else 0


def test_the_whole_tour_by_keys(qtbot: QtBot, touring: MainWindow) -> None:
    window = touring
    assert step(window) == 1
    desk = begin(qtbot, window)
    assert step(window) == 2
    press = lambda key, *modifier: qtbot.keyClick(window.focusWidget(), key, *modifier)  # noqa: E731
    press(Qt.Key.Key_Down)
    assert step(window) == 3
    proposed = desk.marking.session.predictions[desk.panel.cell].level
    press("0" if proposed else "1")
    assert step(window) == 3, "another score than the proposed one is not what was asked for"
    press(Qt.Key.Key_Return)
    assert step(window) == 4
    proposed = desk.marking.session.predictions[desk.panel.cell].level
    press("0" if proposed else "1")
    assert step(window) == 5
    press(Qt.Key.Key_Z, CTRL)
    assert step(window) == 6
    press(Qt.Key.Key_M, CTRL)
    assert step(window) == 7
    press(Qt.Key.Key_E, CTRL)
    assert "That is all" in window.tour_strip.text.text()
    qtbot.mouseClick(window.tour_strip.end_button, Qt.MouseButton.LeftButton)
    assert not window.tour_strip.isVisible()


def test_it_names_the_keys_in_force(qtbot: QtBot, touring: MainWindow) -> None:
    begin(qtbot, touring)
    touring.keys.choose("next-answer", ("J",))
    assert "press J" in touring.tour_strip.text.text()


def test_esc_ends_it_and_it_is_not_offered_again(
    qtbot: QtBot, touring: MainWindow, make_window: Callable[[], MainWindow]
) -> None:
    begin(qtbot, touring)
    qtbot.keyClick(touring.focusWidget(), Qt.Key.Key_Escape)
    assert not touring.tour_strip.isVisible()
    qtbot.keyClick(touring.focusWidget(), Qt.Key.Key_Down)
    assert not touring.tour_strip.isVisible()
    touring.close()
    assert not make_window().start_page.tour_card.isVisible()


def test_declined_is_declined(
    qtbot: QtBot, window: MainWindow, make_window: Callable[[], MainWindow]
) -> None:
    assert window.start_page.tour_card.isVisible()
    qtbot.mouseClick(window.start_page.tour_card.decline_button, Qt.MouseButton.LeftButton)
    assert not window.start_page.tour_card.isVisible()
    window.close()
    assert not make_window().start_page.tour_card.isVisible()


def test_the_menu_begins_it_again(qtbot: QtBot, touring: MainWindow) -> None:
    begin(qtbot, touring)
    touring.tour.end()
    touring.menus.actions["tour"].trigger()
    qtbot.waitUntil(lambda: isinstance(touring.pages.currentWidget(), ImportPage))
    assert step(touring) == 1


def test_going_home_ends_it(qtbot: QtBot, touring: MainWindow) -> None:
    begin(qtbot, touring)
    touring.show_start()
    assert not touring.tour_strip.isVisible()


def test_every_step_names_a_key_that_is_there(touring: MainWindow) -> None:
    assert all(touring.keys.of(each.command) for each in STEPS)
