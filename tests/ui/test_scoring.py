"""Scoring a class in the background: progress, stopping, going on, and a window that stays awake."""

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from grader_app import paths
from grader_app.core.session import Override, Session
from grader_app.errors import SessionError
from grader_app.store import Store
from grader_app.ui import work
from grader_app.ui.desk import Desk
from grader_app.ui.main_window import MainWindow
from grader_app.ui.question_sets import QuestionSet
from tests.rosters import CELLS, make_session
from tests.ui.test_messages import buttons


@pytest.fixture
def slow_scoring(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Scoring that waits after its first batch until it is allowed to go on."""
    go_on, real = threading.Event(), work.predict

    def predict(responses: Any, predictor: Any) -> Iterator[Any]:
        for batch in real(responses, predictor):
            yield batch
            go_on.wait(10)

    monkeypatch.setattr(work, "predict", predict)
    monkeypatch.setattr(work, "_PAUSE_S", 0.0)
    monkeypatch.setattr(work, "_LOOK_AT", 64)
    yield go_on
    go_on.set()


@pytest.fixture
def begin(
    qtbot: QtBot, window: MainWindow, tiny_set: QuestionSet, slow_scoring: threading.Event
) -> Callable[[Sequence[str]], Desk]:
    def run(answers: Sequence[str]) -> Desk:
        session = make_session(answers)
        store = Store.create(paths.sessions(), Session(session.roster, session.items, tiny_set.ref))
        store.close()
        window.open_session(store.path)
        qtbot.waitUntil(lambda: window.desk is not None and bool(window.desk.marking.session.predictions))
        assert window.desk is not None
        return window.desk

    return run


def test_progress_is_shown_and_she_can_begin_meanwhile(
    qtbot: QtBot, window: MainWindow, begin: Callable[..., Desk], slow_scoring: threading.Event
) -> None:
    desk = begin(["a closed path"] * 300)
    assert desk.pane.strip.isVisible()
    assert "of 300" in desk.pane.progress_text.text()
    cell = desk.panel.cell
    qtbot.keyClick(desk.response_list, "1")
    slow_scoring.set()
    qtbot.waitUntil(lambda: window.open_class.scoring is None)
    assert not desk.pane.strip.isVisible()
    assert len(desk.marking.session.predictions) == 300
    assert desk.marking.session.overrides[cell] == Override(1), "no machine touches what she decided"


def test_stopping_keeps_what_is_scored_and_the_rest_can_follow(
    qtbot: QtBot, window: MainWindow, begin: Callable[..., Desk], slow_scoring: threading.Event
) -> None:
    desk = begin(["a closed path"] * 600)
    qtbot.mouseClick(desk.pane.stop_button, Qt.MouseButton.LeftButton)
    slow_scoring.set()
    qtbot.waitUntil(lambda: window.open_class.scoring is None)
    done = len(desk.marking.session.predictions)
    assert 0 < done < 600
    assert "What is scored is kept" in window.messages.text
    assert desk.pane.resume_button.isVisible()
    qtbot.mouseClick(desk.pane.resume_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.open_class.scoring is None)
    assert len(desk.marking.session.predictions) == 600
    assert not desk.pane.resume_button.isVisible()


def test_leaving_while_scoring_harms_nothing(
    qtbot: QtBot, window: MainWindow, begin: Callable[..., Desk], slow_scoring: threading.Event
) -> None:
    desk = begin(["a closed path"] * 600)
    path = desk.marking.store.path
    qtbot.mouseClick(desk.bar.back_button, Qt.MouseButton.LeftButton)
    slow_scoring.set()
    qtbot.waitUntil(lambda: not window.background._tasks)
    assert window.messages.text == ""
    reopened = Store.open(path)
    assert reopened.session.predictions
    reopened.close()


def test_closing_while_scoring_ends_the_thread(
    qtbot: QtBot, window: MainWindow, begin: Callable[..., Desk], slow_scoring: threading.Event
) -> None:
    begin(["a closed path"] * 600)
    slow_scoring.set()
    window.close()
    assert all(task.isFinished() for task in window.background._tasks)


def test_a_set_that_breaks_while_scoring_is_told(
    qtbot: QtBot, window: MainWindow, tiny_set: QuestionSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = make_session(["a closed path"])
    store = Store.create(paths.sessions(), Session(session.roster, session.items, tiny_set.ref))
    store.close()
    Path(tiny_set.path).write_bytes(b"spoilt since it was found")
    window.open_session(store.path)
    qtbot.waitUntil(lambda: bool(window.messages.text))
    assert "damaged" in window.messages.text
    assert window.desk is not None, "what she decided can still be seen"
    qtbot.keyClick(window.desk.response_list, "2")
    assert window.desk.marking.session.overrides == {CELLS[0]: Override(2)}
    assert buttons(window.messages)


def test_a_full_disk_ends_the_scoring_with_a_sentence(
    qtbot: QtBot, window: MainWindow, tiny_set: QuestionSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = make_session(["a closed path"] * 300)
    store = Store.create(paths.sessions(), Session(session.roster, session.items, tiny_set.ref))
    store.close()

    def full(*_args: object) -> None:
        raise SessionError("The disk is full.", hint="Free some space.", code="disk")

    monkeypatch.setattr(Store, "save_predictions", full)
    window.open_session(store.path)
    qtbot.waitUntil(lambda: window.desk is not None and window.open_class.scoring is None)
    assert "The disk is full." in window.messages.text
    assert window.desk.bar.saved.text() == "Not saved"
    assert window.desk.pane.resume_button.isVisible(), "she can go on when there is room"
    qtbot.keyClick(window.desk.response_list, "1")
    assert window.desk.bar.saved.text() == "Saved"
