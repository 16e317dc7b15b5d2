from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from grader_app import paths
from grader_app.ui.commands import COMMANDS
from grader_app.ui.help_dialog import HelpDialog, help_html
from grader_app.ui.help_text import SECTIONS
from grader_app.ui.keys import Keys
from grader_app.ui.main_window import MainWindow
from grader_app.ui.settings import Settings
from grader_app.ui.theme import Theme

TOLD = [command for section in SECTIONS for command in section.commands]
# The figures are one thing to a teacher: told of where marking is explained.
WANTED = [each for each in COMMANDS if not each.figure]


@pytest.fixture
def keys() -> Keys:
    return Keys(Settings(paths.settings_file()))


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, keys: Keys) -> Iterator[HelpDialog]:
    around = QWidget()
    qtbot.addWidget(around)
    made = HelpDialog(around, theme, keys)
    made.show()
    yield made
    made.close()


@pytest.mark.parametrize("command", WANTED, ids=lambda command: command.id)
def test_every_command_is_told_of_once_with_its_menu_and_keys(
    theme: Theme, keys: Keys, command: object
) -> None:
    assert TOLD.count(command.id) == 1
    page = help_html(theme, keys)
    assert command.name in page.replace("&amp;", "&")
    if command.keys:
        assert keys.shown(command.id) in page.replace("&amp;", "&").replace("&lt;", "<")


def test_nothing_is_told_of_that_is_not_there() -> None:
    assert set(TOLD) <= {each.id for each in COMMANDS}


def test_every_picture_is_there() -> None:
    for section in SECTIONS:
        if section.picture:
            assert (paths.assets() / "help" / f"{section.picture}.png").exists()


def test_words_are_found_and_gone_to(qtbot: QtBot, dialog: HelpDialog) -> None:
    qtbot.keyClicks(dialog.field, "gradebook")
    assert len(dialog.page.extraSelections()) >= 1
    assert dialog.found.text() == f"{len(dialog.page.extraSelections())} places".replace(
        "1 places", "1 place"
    )
    first = dialog.page.verticalScrollBar().value()
    assert first > 0
    dialog.field.setText("nowhere in it")
    assert not dialog.page.extraSelections()
    assert dialog.found.text() == "0 places"


def test_the_contents_lead_to_their_section(qtbot: QtBot, dialog: HelpDialog) -> None:
    dialog.contents.setCurrentRow(dialog.contents.count() - 1)
    assert dialog.page.verticalScrollBar().value() > dialog.page.verticalScrollBar().maximum() / 2


def test_another_key_is_told_at_once(dialog: HelpDialog, keys: Keys) -> None:
    keys.choose("undo", ("Ctrl+U",))
    assert "Ctrl+U" in dialog.page.toPlainText()
    keys.reset()


def test_f1_opens_it(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: bool(window.findChildren(HelpDialog)))
    window.findChildren(HelpDialog)[0].close()
