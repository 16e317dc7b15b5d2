"""The start page, and what the window does from there."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from grader_app import paths
from grader_app.ui.desk import Desk
from grader_app.ui.import_page import ImportPage
from grader_app.ui.main_window import MainWindow
from grader_app.ui.start_page import _Entry
from tests.tiny_bundle import write_tiny_bundle
from tests.ui.test_messages import buttons


def entries(window: MainWindow) -> dict[str, _Entry]:
    QApplication.processEvents()  # new rows are shown with the next round of events
    found = [entry for entry in window.start_page.findChildren(_Entry) if entry.isVisible()]
    return {entry.accessibleName(): entry for entry in found}


def texts(window: MainWindow) -> str:
    QApplication.processEvents()
    return " ".join(made.text() for made in window.start_page.findChildren(QLabel) if made.isVisible())


def test_a_first_start_is_not_empty(window: MainWindow) -> None:
    assert "Drop a spreadsheet of answers here" in texts(window)
    assert "Nothing leaves this computer" in texts(window)
    assert "What you open will be listed here." in texts(window)
    assert set(entries(window)) == {"Tiny circuits 1.0, 2 questions"}


def test_continue_lists_what_was_opened_and_opens_it_again(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    qtbot.keyClick(desk.response_list, "2")
    qtbot.mouseClick(desk.bar.back_button, Qt.MouseButton.LeftButton)
    entry = entries(window)["7B.xlsx, 1 of 8 decided, today"]
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk is not None and window.open_class.scoring is None)
    assert window.desk.marking.undo_label == "Set 2"


def test_deleting_is_asked_first(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    path = desk.marking.store.path
    window.show_start()
    QApplication.processEvents()
    bin_button = next(
        made
        for made in window.start_page.findChildren(QPushButton)
        if made.accessibleName().startswith("Delete") and made.isVisible()
    )
    qtbot.mouseClick(bin_button, Qt.MouseButton.LeftButton)
    assert path.exists()
    assert "Your spreadsheet" in window.messages.text
    qtbot.mouseClick(buttons(window.messages)["Delete"], Qt.MouseButton.LeftButton)
    assert not path.exists()
    assert "7B.xlsx" not in texts(window)


def test_a_file_is_chosen_with_the_open_button(
    qtbot: QtBot, window: MainWindow, write_class: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_class()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    qtbot.mouseClick(window.start_page.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), ImportPage))


def test_a_file_is_dropped(qtbot: QtBot, window: MainWindow, write_class: Callable[..., Path]) -> None:
    data, area = QMimeData(), window.start_page.drop_area
    data.setUrls([QUrl.fromLocalFile(str(write_class()))])
    arguments = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), *arguments)
    area.dragEnterEvent(enter)
    assert enter.isAccepted()
    area.dropEvent(QDropEvent(QPoint(5, 5), *arguments))
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), ImportPage))


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("notes.xlsx", b"", "hint"),
        ("photo.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(64), "hint"),
        ("missing.xlsx", None, "There is no file"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_a_sentence(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    window.open_file(path)
    qtbot.waitUntil(lambda: bool(window.messages.text))
    assert window.pages.currentWidget() is window.start_page
    assert "unexpected" not in window.messages.text
    assert words == "hint" or words in window.messages.text
    assert window.messages.text.count(".") >= 2, "a sentence and a next step"


def test_a_question_set_is_installed_by_opening_it(
    qtbot: QtBot, make_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = make_window()
    assert "None yet" in texts(window)
    window.open_file(write_tiny_bundle(tmp_path))
    qtbot.waitUntil(lambda: bool(entries(window)))
    assert "is installed" in window.messages.text
    assert [file.name for file in paths.user_bundles().iterdir()] == ["tiny-1.0.0.gradebundle"]


def test_a_damaged_question_set_is_refused_and_nothing_is_left(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "broken-1.0.0.gradebundle"
    path.write_bytes(b"PK\x03\x04 but not for long")
    window.open_file(path)
    qtbot.waitUntil(lambda: bool(window.messages.text))
    assert "damaged" in window.messages.text
    assert [file.name for file in paths.user_bundles().iterdir()] == ["tiny-1.0.0.gradebundle"]


def test_a_set_that_went_bad_is_listed_with_the_reason(make_window: Callable[[], MainWindow]) -> None:
    (paths.user_bundles() / "bad-1.0.0.gradebundle").write_bytes(b"nothing")
    window = make_window()
    assert "bad-1.0.0.gradebundle: This question set is damaged" in texts(window)


def test_a_class_open_in_another_window_is_not_opened_twice(
    qtbot: QtBot, make_window: Callable[[], MainWindow], window: MainWindow, desk: Desk
) -> None:
    other = make_window()
    other.open_session(desk.marking.store.path)
    qtbot.waitUntil(lambda: "open in another window" in other.messages.text)
    assert other.pages.currentWidget() is other.start_page


def test_the_card_of_a_set_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    from PySide6.QtWidgets import QDialog, QTextBrowser  # noqa: PLC0415

    qtbot.mouseClick(entries(window)["Tiny circuits 1.0, 2 questions"], Qt.MouseButton.LeftButton)
    dialog = next(made for made in window.findChildren(QDialog) if made.isVisible())
    assert "Made for tests" in dialog.findChild(QTextBrowser).toPlainText()
    dialog.accept()
