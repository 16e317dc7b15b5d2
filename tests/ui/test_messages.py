import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from grader_app.errors import SheetError
from grader_app.ui.app import tell_bugs_in
from grader_app.ui.main_window import MainWindow
from grader_app.ui.messages import Message, MessagePanel, describe
from grader_app.ui.theme import Theme

SECRET = "an answer a student wrote"


def buttons(panel: MessagePanel) -> dict[str, QPushButton]:
    return {made.accessibleName(): made for made in panel.findChildren(QPushButton) if not made.isHidden()}


def test_a_known_problem_is_its_sentence_and_hint() -> None:
    error = SheetError("This file has a password.", hint="Save it without one.", code="encrypted")
    assert describe(error) == Message("This file has a password.", "Save it without one.")


def test_a_bug_is_reported_without_what_it_said(home: Path) -> None:
    try:
        raise KeyError(SECRET)
    except KeyError as error:
        message = describe(error)
    [report] = (home / "reports").iterdir()
    assert str(report) in message.hint
    text = report.read_text(encoding="utf-8")
    assert "KeyError" in text
    assert "test_messages.py" in text
    assert SECRET not in text
    assert SECRET not in message.sentence + message.hint


def test_a_report_that_cannot_be_written_is_no_second_problem(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_kwargs: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    assert "report" not in describe(ValueError(SECRET)).hint


def test_the_panel_shows_one_message_and_puts_it_away(qtbot: QtBot, theme: Theme) -> None:
    panel, done = MessagePanel(theme), []
    qtbot.addWidget(panel)
    panel.tell(Message("First.", ""))
    panel.tell(Message("Delete it?", "It is gone for good."), "look", ("Delete", lambda: done.append(1)))
    assert panel.text == "Delete it? It is gone for good."
    assert set(buttons(panel)) == {"Delete", "Close this message"}
    qtbot.mouseClick(buttons(panel)["Delete"], Qt.MouseButton.LeftButton)
    assert done == [1]
    assert panel.isHidden()


def test_bugs_are_told_in_the_window(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    tell_bugs_in(window)
    sys.excepthook(ValueError, ValueError(SECRET), None)
    assert "unexpected went wrong" in window.messages.text
    assert "is saved" in window.messages.text
    assert SECRET not in window.messages.text
