"""A screen that is smaller than the window would like, as a projector at 200 %."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from grader_app import paths
from grader_app.ui.main_window import MainWindow
from grader_app.ui.question_sets import QuestionSet
from grader_app.ui.settings import Settings
from grader_app.ui.small_screen import LEAST, Room, least_size
from grader_app.ui.theme import Theme
from tests.ui.conftest import wait_for_desk
from tests.ui.test_accessibility import controls

PROJECTOR = QSize(683, 360)
"""1366 x 768 pixels at 200 %, without the task bar."""


@given(st.integers(320, 4000), st.integers(240, 4000))
def test_the_least_window_is_never_larger_than_the_screen(width: int, height: int) -> None:
    least = least_size(QSize(width, height))
    assert least.width() <= min(width, LEAST.width())
    assert least.height() < height
    if width >= LEAST.width() and height >= 2 * LEAST.height():
        assert least == LEAST


@pytest.fixture
def small(qtbot: QtBot, theme: Theme, circuits_set: QuestionSet) -> MainWindow:
    window = MainWindow(theme, Settings(paths.settings_file()))
    qtbot.addWidget(window)
    window.fit(PROJECTOR)
    window.show()
    qtbot.waitUntil(lambda: window.sets is not None, timeout=30_000)
    window.open_sample()
    qtbot.waitUntil(lambda: hasattr(window.pages.currentWidget(), "start_button"), timeout=30_000)
    page = window.pages.currentWidget()
    qtbot.waitUntil(page.start_button.isEnabled, timeout=30_000)
    page.start_button.click()
    wait_for_desk(qtbot, window)
    return window


def room(window: MainWindow) -> Room:
    (found,) = window.findChildren(Room)
    return found


def out_of_reach(window: MainWindow) -> list[str]:
    """What cannot be scrolled to: the part of a control that lies beyond the page."""
    page, bad = window.pages, []
    for widget in controls(page.currentWidget()):
        where = QRect(widget.mapTo(page, QPoint()), widget.size())
        scrolls_by_itself = any(
            isinstance(each, QWidget) and each.metaObject().className() == "QScrollArea"
            for each in _between(widget, page)
        )
        if not page.rect().contains(where) and not scrolls_by_itself:
            bad.append(f"{widget} “{widget.accessibleName()}” {where} of {page.rect()}")
    return bad


def _between(widget: QWidget, page: QWidget) -> list[QWidget]:
    found, parent = [], widget.parentWidget()
    while parent is not None and parent is not page:
        found.append(parent)
        parent = parent.parentWidget()
    return found


def test_the_window_fits_and_all_of_a_page_can_be_scrolled_to(qtbot: QtBot, small: MainWindow) -> None:
    assert small.width() <= PROJECTOR.width()
    assert small.height() <= PROJECTOR.height()
    bad = out_of_reach(small)
    for command_id in ("export", "accept-sure", "overview", "points", "spot-check", "history"):
        small.show_page(command_id)
        qtbot.waitUntil(lambda: not small.background._tasks, timeout=30_000)
        assert room(small).verticalScrollBar().value() == 0, "a page begins at its head"
        bad += [f"{command_id}: {each}" for each in out_of_reach(small)]
        small.open_class.back_to_desk()
    assert not bad, "\n".join(bad)


def test_what_tab_reaches_comes_into_sight(qtbot: QtBot, small: MainWindow) -> None:
    small.activateWindow()
    qtbot.waitUntil(small.isActiveWindow)
    small.show_page("export")
    qtbot.waitUntil(lambda: not small.background._tasks, timeout=30_000)
    seen = set()
    for _ in range(20):
        QTest.keyClick(QApplication.focusWidget() or small, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        if small.pages.isAncestorOf(focus):
            seen.add(focus)
            assert not focus.visibleRegion().isEmpty(), focus
    assert len(seen) > 4


def test_where_there_is_room_nothing_scrolls(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(LEAST)
    qtbot.waitUntil(lambda: window.size() == LEAST)
    assert not room(window).verticalScrollBar().isVisible()
    assert not room(window).horizontalScrollBar().isVisible()
