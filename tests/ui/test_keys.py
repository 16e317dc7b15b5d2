"""Every command has a key that can be chosen, and no two have the same."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from grader_app import paths
from grader_app.core.session import Override
from grader_app.ui.commands import COMMANDS, Where, command
from grader_app.ui.desk import Desk
from grader_app.ui.desk_pages import PAGES
from grader_app.ui.keys import Keys
from grader_app.ui.keys_dialog import KeysDialog
from grader_app.ui.main_window import MainWindow
from grader_app.ui.response_table import Show
from grader_app.ui.settings import Settings
from grader_app.ui.theme import Theme
from tests.ui.conftest import press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, window: MainWindow, theme: Theme) -> KeysDialog:
    made = KeysDialog(window, theme, window.keys)
    made.open()
    qtbot.waitExposed(made)
    return made


def give(dialog: KeysDialog, command_id: str, key: Qt.Key | str, held: Qt.KeyboardModifier = CTRL) -> None:
    """Choose a command, press Enter, press its new key."""
    dialog.tree.setCurrentItem(dialog.line(command_id))
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    QTest.keyClick(dialog.catcher, key, held)


def close(dialog: KeysDialog, window: MainWindow) -> None:
    """Close the dialog, and wait until the window has its keys back."""
    dialog.accept()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


def test_ids_are_unique_and_no_key_has_two_owners() -> None:
    assert len({each.id for each in COMMANDS}) == len(COMMANDS)
    keys = [key for each in COMMANDS for key in each.keys]
    assert len(set(keys)) == len(keys)


def test_every_command_of_a_menu_can_be_given(window: MainWindow) -> None:
    assert {each.id for each in COMMANDS if each.menu is not None} <= set(window.menus.actions)


def test_every_command_of_the_desk_does_something(desk: Desk, window: MainWindow) -> None:
    elsewhere = {page.command for page in PAGES}
    at_desk = {each.id for each in COMMANDS if each.where is Where.DESK}
    assert at_desk <= set(desk.commands.actions)
    assert not elsewhere & set(desk.commands.actions)


def test_a_new_key_holds_at_once_is_shown_and_is_remembered(
    qtbot: QtBot, dialog: KeysDialog, desk: Desk, window: MainWindow
) -> None:
    give(dialog, "show-all", "j")
    assert "Ctrl+J" in dialog.line("show-all").text(1)
    close(dialog, window)
    QTest.keyClick(window, Qt.Key.Key_J, CTRL)
    assert desk.table.showing is Show.ALL
    assert "Ctrl+J" in desk.pane.filters[Show.ALL].toolTip()
    desk.show_filter(Show.DECIDED)
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    assert desk.table.showing is Show.DECIDED, "the usual key is free now"
    window._settings.save()
    assert Keys(Settings(paths.settings_file())).of("show-all") == ("Ctrl+J",)


def test_a_key_that_another_command_has_is_refused_by_name(dialog: KeysDialog, window: MainWindow) -> None:
    give(dialog, "show-all", "z")
    assert "Ctrl+Z" in dialog.said.text()
    assert "Undo" in dialog.said.text()
    assert window.keys.of("show-all") == command("show-all").keys
    QTest.keyClick(dialog.catcher, "j", CTRL)
    assert window.keys.of("show-all") == ("Ctrl+J",), "it still waits for a key"


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier), ("f", Qt.KeyboardModifier.AltModifier)],
)
def test_keys_of_the_window_itself_are_refused(
    dialog: KeysDialog, window: MainWindow, key: Qt.Key | str, held: Qt.KeyboardModifier
) -> None:
    give(dialog, "show-all", key, held)
    assert window.keys.of("show-all") == command("show-all").keys
    assert dialog.said.text().endswith("Press a different key.")


def test_esc_leaves_a_key_as_it_is_and_the_window_open(dialog: KeysDialog, window: MainWindow) -> None:
    give(dialog, "show-all", Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert window.keys.of("show-all") == command("show-all").keys
    assert dialog.isVisible()
    assert dialog.tree.hasFocus()


def test_usual_keys_come_back_one_or_all(dialog: KeysDialog, window: MainWindow) -> None:
    give(dialog, "show-all", "j")
    give(dialog, "undo", "u", CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog.tree.setCurrentItem(dialog.line("show-all"))
    dialog.usual_button.click()
    assert window.keys.of("show-all") == command("show-all").keys
    assert window.keys.is_changed("undo")
    dialog.all_button.click()
    assert not any(window.keys.is_changed(each.id) for each in COMMANDS)


def test_a_usual_key_that_was_given_away_does_not_come_back_by_itself(
    dialog: KeysDialog, window: MainWindow
) -> None:
    give(dialog, "undo", "u", CTRL | Qt.KeyboardModifier.ShiftModifier)
    give(dialog, "search", "z")
    dialog.tree.setCurrentItem(dialog.line("undo"))
    dialog.usual_button.click()
    assert "Search" in dialog.said.text()
    assert window.keys.of("undo") == ("Ctrl+Shift+U",)


def test_a_command_can_be_without_a_key(dialog: KeysDialog, window: MainWindow) -> None:
    dialog.tree.setCurrentItem(dialog.line("show-all"))
    dialog.none_button.click()
    assert window.keys.of("show-all") == ()
    window._settings.save()
    assert Keys(Settings(paths.settings_file())).of("show-all") == ()


def test_level_keys_and_enter_can_be_others(
    qtbot: QtBot, dialog: KeysDialog, desk: Desk, window: MainWindow
) -> None:
    give(dialog, "figure-1", "q", Qt.KeyboardModifier.NoModifier)
    give(dialog, "accept", Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    close(dialog, window)
    desk.response_list.setFocus()
    assert "Q" in desk.panel.levels[1].toolTip()
    first = desk.panel.cell
    press(qtbot, desk, "1")
    assert first not in desk.marking.session.overrides
    press(qtbot, desk, "q")
    assert desk.marking.session.overrides[first] == Override(1)
    second = desk.panel.cell
    press(qtbot, desk, Qt.Key.Key_Space)
    assert second in desk.marking.session.overrides


def test_what_is_looked_for_is_listed(dialog: KeysDialog) -> None:
    dialog.field.setText("ctrl+z")
    assert not dialog.line("undo").isHidden()
    assert dialog.line("export").isHidden()


def test_bare_keys_of_the_desk_are_shown_in_the_menu(window: MainWindow) -> None:
    assert window.menus.actions["accept"].text().endswith("\tEnter")
    assert not window.menus.actions["accept"].shortcuts(), "a bare key must not reach beyond the desk"


class _Greedy(QLineEdit):
    """A field that claims every key, as those on Linux do Ctrl+E, Ctrl+K and Ctrl+U."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def test_commands_have_their_keys_in_a_field_too(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    window.activateWindow()
    field = _Greedy(desk)
    field.show()
    field.setText("an answer")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    decided = desk.marking.session.done
    qtbot.keyClick(field, "1")
    qtbot.keyClick(field, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert window.pages.currentWidget() is desk
    assert desk.marking.session.done == decided, "typing, selecting and undoing are the field's"
    qtbot.keyClick(field, Qt.Key.Key_E, CTRL)
    assert window.pages.currentWidget() is not desk
