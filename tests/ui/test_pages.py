"""What all pages over the desk have in common."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from grader_app.ui.desk import Desk
from grader_app.ui.desk_pages import PAGES
from grader_app.ui.main_window import MainWindow


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.command)
def test_escape_leads_back_to_the_answers(qtbot: QtBot, desk: Desk, window: MainWindow, page: object) -> None:
    window.show_page(page.command)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not window.background._tasks)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is desk
    qtbot.waitUntil(desk.response_list.hasFocus)


def test_a_command_of_the_desk_is_carried_out_there(desk: Desk, window: MainWindow) -> None:
    window.show_page("overview")
    window.menus.actions["anonymous"].trigger()
    assert window.pages.currentWidget() is desk
    assert desk.marking.names.hidden
    assert window.menus.actions["anonymous"].isChecked()


def test_no_score_is_given_from_a_page_over_the_desk(desk: Desk, window: MainWindow) -> None:
    window.show_page("overview")
    window.menus.actions["accept"].trigger()
    assert window.pages.currentWidget() is desk
    assert not desk.marking.session.history


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.command)
def test_a_page_that_was_left_hears_nothing_more(
    qtbot: QtBot, desk: Desk, window: MainWindow, page: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_page(page.command)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not window.background._tasks)
    left = window.pages.currentWidget()
    window.open_class.back_to_desk()
    qtbot.waitUntil(lambda: not isValid(left))
    owners: list[QObject] = []
    start = window.background.start
    monkeypatch.setattr(
        window.background, "start", lambda owner, *work: (owners.append(owner), start(owner, *work))[1]
    )
    desk.set_level(1)  # what raises in a slot fails the test
    desk.undo()
    qtbot.wait(250)  # longer than a page waits before it works anything out
    assert all(isValid(owner) for owner in owners), "it still works, for nobody"
