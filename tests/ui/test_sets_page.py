"""The page of all question sets, and what the school's settings change in the window."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid, ownedByPython

from grader_app import __version__, paths, policy, retention
from grader_app.store import Store
from grader_app.ui.list_dialog import ListDialog
from grader_app.ui.main_window import MainWindow
from grader_app.ui.sets_page import SetsPage
from tests.rosters import make_session
from tests.tiny_bundle import ITEMS, write_tiny_bundle
from tests.ui.test_messages import buttons


@pytest.fixture
def decide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Return what writes the school's settings."""
    file = tmp_path / "policy.toml"
    monkeypatch.setattr(policy, "place", lambda: file)

    def write(text: str) -> None:
        file.write_text(text)
        policy.current.cache_clear()

    yield write
    policy.current.cache_clear()


def open_page(qtbot: QtBot, window: MainWindow) -> SetsPage:
    qtbot.mouseClick(window.start_page.manage_button, Qt.MouseButton.LeftButton)
    page = window.pages.currentWidget()
    assert isinstance(page, SetsPage)
    qtbot.waitUntil(lambda: bool(page._found.held or page._found.problems))
    return page


def texts(page: SetsPage) -> str:
    QApplication.processEvents()
    return "\n".join(made.text() for made in page.findChildren(QLabel) if made.isVisible())


def press(qtbot: QtBot, page: SetsPage, name: str) -> None:
    def found() -> list[QPushButton]:
        every = page.findChildren(QPushButton)
        return [made for made in every if made.accessibleName() == name and made.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    qtbot.mouseClick(found()[0], Qt.MouseButton.LeftButton)


def test_a_set_says_what_it_is(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(qtbot, window)
    told = texts(page)
    assert "Tiny circuits 1.0.0" in told
    assert "2 questions · " in told
    assert "installed by you" in told
    press(qtbot, page, "Questions: Tiny circuits 1.0.0")
    dialog = page.findChild(ListDialog)
    assert [row[0] for row in dialog.table.rows] == [item.title for item in ITEMS]
    dialog.accept()


def test_a_folder_is_installed_and_versions_stand_side_by_side(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for version in ("1.0.0", "2.0.0"):
        write_tiny_bundle(stick, version=version)
    (stick / "bad-1.0.0.gradebundle").write_bytes(b"nothing")
    page = open_page(qtbot, window)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    qtbot.mouseClick(page.folder_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page._found.held) == 2)
    assert "Installed: 1. Here already: 1. Refused: 1." in window.messages.text
    assert "bad-1.0.0.gradebundle: " in window.messages.text
    assert {"Tiny circuits 1.0.0", "Tiny circuits 2.0.0"} <= set(texts(page).splitlines())


def test_removing_is_asked_first(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(qtbot, window)
    (file,) = paths.user_bundles().iterdir()
    press(qtbot, page, "Remove “Tiny circuits 1.0.0”…")
    assert file.exists()
    qtbot.mouseClick(buttons(window.messages)["Remove"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page._found.held)
    assert not file.exists()
    assert "is removed" in window.messages.text
    qtbot.mouseClick(page.back_button, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.start_page


def test_a_page_that_is_left_is_the_windows_until_it_is_deleted(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(qtbot, window)
    qtbot.mouseClick(page.back_button, Qt.MouseButton.LeftButton)
    # Were it Python's own, the last slot that refers to it would take it along wherever that slot dies.
    assert isValid(page)
    assert not ownedByPython(page)
    qtbot.waitUntil(lambda: not isValid(page))
    assert window.pages.count() == 1


def test_a_school_that_installs_itself_leaves_no_button(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, decide: Callable[[str], None]
) -> None:
    decide('disabled = ["install-bundles"]')
    page = open_page(qtbot, window)
    assert not page.file_button.isVisible()
    assert not page.folder_button.isVisible()
    assert "Your school decides" in texts(page)
    assert not [made for made in page.findChildren(QPushButton) if made.accessibleName().startswith("Remove")]
    window.open_file(write_tiny_bundle(tmp_path, version="3.0.0"))
    qtbot.waitUntil(lambda: "switched off" in window.messages.text)
    window.set_keeping.choose_file()  # asks for no file
    assert "switched off" in window.messages.text
    assert len(list(paths.user_bundles().iterdir())) == 1


def test_old_classes_are_offered_and_never_deleted_unasked(
    qtbot: QtBot,
    make_window: Callable[[], MainWindow],
    decide: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store = Store.create(paths.sessions(), make_session(["a path"]))
    store.close()
    decide("retention-days = 30")
    found = retention.expired(datetime.now(UTC) + timedelta(days=31))
    monkeypatch.setattr(retention, "expired", lambda: found)
    window = make_window()
    assert "keeps marking for 30 days. Classes that were not changed for longer: 1." in window.messages.text
    qtbot.mouseClick(buttons(window.messages)["Look at them…"], Qt.MouseButton.LeftButton)
    dialog = window.findChild(ListDialog)
    assert [row[0] for row in dialog.table.rows] == [found[0].title]
    assert store.path.exists()
    qtbot.mouseClick(dialog.action_button, Qt.MouseButton.LeftButton)
    assert not store.path.exists()


def test_about_says_which_version_and_how_to_update(window: MainWindow) -> None:
    window.menus.actions["about"].trigger()
    dialog = next(made for made in window.findChildren(QDialog) if made.isVisible())
    told = " ".join(made.text() for made in dialog.findChildren(QLabel))
    assert __version__ in told
    assert "never looks for updates" in told
    dialog.accept()
