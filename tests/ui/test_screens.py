"""Every screen opens in every look without a warning of Qt's, with names and room for every control."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QDialog, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from grader_app.ui import dialogs
from grader_app.ui.desk import Desk
from grader_app.ui.import_page import ImportPage
from grader_app.ui.main_window import MainWindow
from grader_app.ui.question_sets import QuestionSet
from grader_app.ui.response_table import Show
from grader_app.ui.theme import Look, Theme
from grader_app.ui.tokens import TYPE
from tests.ui.conftest import wait_for_desk

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft " * 4
CONTROLS = (QAbstractButton, QLineEdit, QAbstractItemView, QTabBar)


def controls(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        if isinstance(widget, CONTROLS) and widget.isVisible() and "qt_" not in widget.objectName():
            yield widget


def check(screen: QWidget) -> None:
    """Every control has a name and is large enough to be hit."""
    found = list(controls(screen))
    assert found
    for widget in found:
        if type(widget.parent()).__name__ in (
            "QLineEdit",
            "_NoteEdit",
            "QTableView",
            "ResponseList",
            "SheetTabs",
        ):
            continue  # Qt's own parts: the cross in a search field, the corner of a table
        assert widget.accessibleName() or getattr(widget, "text", str)(), widget
        assert min(widget.width(), widget.height()) >= TYPE.target - 2, (widget, widget.size())


@pytest.fixture(params=[Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST], ids=lambda look: look.value)
def look(request: pytest.FixtureRequest, theme: Theme) -> Look:
    theme.choose(request.param)
    return request.param


def test_start(look: Look, window: MainWindow) -> None:
    check(window)
    assert not window.grab().isNull()


def test_import(
    look: Look, import_file: Callable[[Path], ImportPage], write_class: Callable[..., Path]
) -> None:
    page = import_file(write_class([LONG, "x", ""]))
    check(page)
    assert not page.grab().isNull()


def test_desk(look: Look, open_session: Callable[..., Desk]) -> None:
    desk = open_session([LONG, "a closed path", "", "💡 light", "شكرا", "x" * 900])
    desk.pane.filters[next(iter(desk.pane.filters))].click()
    check(desk)
    assert not desk.grab().isNull()


@pytest.mark.parametrize("count", [1, 3, 3000])
def test_desk_of_any_size(qtbot: QtBot, open_session: Callable[..., Desk], count: int) -> None:
    from tests.rosters import CELLS  # noqa: PLC0415

    desk = open_session(["a closed path"] * count)
    assert desk.marking.tally("LIGHT").total == count
    assert CELLS[0] in desk.marking.session.predictions
    assert not desk.grab().isNull()


def test_overview_and_export(look: Look, qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    for command_id in ("overview", "export"):
        window.show_page(command_id)
        page = window.pages.currentWidget()
        qtbot.waitUntil(lambda: not window.background._tasks)
        check(page)
        assert not page.grab().isNull()
        window.open_class.back_to_desk()


def test_a_question_of_the_overview_is_opened(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    qtbot.mouseClick(desk.bar.overview_button, Qt.MouseButton.LeftButton)
    page = window.pages.currentWidget()
    assert desk.questions.items[0].title in page.questions.charts[0].accessibleName()
    qtbot.mouseClick(page.questions.buttons[0], Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is desk


@pytest.mark.parametrize("make", [dialogs.about_dialog, dialogs.data_dialog])
def test_small_windows(
    look: Look, qtbot: QtBot, window: MainWindow, theme: Theme, make: Callable[..., QDialog]
) -> None:
    dialog = make(window, theme)
    dialog.open()
    qtbot.waitExposed(dialog)
    check(dialog)
    assert not dialog.grab().isNull()
    dialog.accept()


def test_card(look: Look, qtbot: QtBot, window: MainWindow, theme: Theme, tiny_set: QuestionSet) -> None:
    dialog = dialogs.card_dialog(window, theme, tiny_set)
    dialog.open()
    check(dialog)
    dialog.accept()


def test_look_is_chosen_in_the_menu_and_remembered(window: MainWindow, theme: Theme) -> None:
    window.menus.actions["look-dark"].trigger()
    assert theme.look is Look.DARK
    assert window._settings.look is Look.DARK


def test_tab_reaches_every_control_of_the_desk(qtbot: QtBot, desk: Desk) -> None:
    wanted = {w for w in controls(desk) if w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus}
    # In a group of which one is chosen, the arrows go to the others.
    choices = (*desk.pane.filters.values(), desk.pane.groups_button)
    wanted -= {button for button in choices if not button.isChecked()}
    reached: set[QWidget] = set()
    for _ in range(3 * len(wanted)):
        focus = desk.window().focusWidget()
        reached.add(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert wanted <= reached, [w.accessibleName() for w in wanted - reached]


def test_every_menu_action_has_a_unique_key(window: MainWindow) -> None:
    keys = [key.toString() for action in window.menus.actions.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_actions_of_the_desk_wait_for_a_class(
    qtbot: QtBot,
    window: MainWindow,
    write_class: Callable[..., Path],
    import_file: Callable[[Path], ImportPage],
) -> None:
    assert not window.menus.actions["undo"].isEnabled()
    page = import_file(write_class())
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    wait_for_desk(qtbot, window)
    assert window.menus.actions["undo"].isEnabled()
    assert window.menus.actions["export"].isEnabled()


def test_arrows_choose_another_filter(qtbot: QtBot, desk: Desk) -> None:
    chosen = desk.pane.filters[Show.NEEDS_YOU]
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Right)
    assert desk.table.showing is Show.ALL
    assert desk.pane.filters[Show.ALL].isChecked()
