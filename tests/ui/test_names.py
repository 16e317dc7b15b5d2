"""Names hidden, and proved to matter nothing; early answers that come back; what is not saved is said."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from grader_app.core.session import Override
from grader_app.errors import SessionError
from grader_app.store import Store
from grader_app.ui.desk import Desk
from grader_app.ui.main_window import MainWindow
from grader_app.ui.name_proof import NameProof
from grader_app.ui.response_table import Column, Show
from tests.rosters import CELLS
from tests.ui.conftest import ANSWERS, press, wait_for_desk

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def hidden(desk: Desk, window: MainWindow) -> Desk:
    """Names are hidden, by key."""
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_H, CTRL | SHIFT)
    return desk


def words_on(desk: Desk) -> str:
    return " ".join(made.text() for made in desk.findChildren(QLabel) if made.isVisible())


def test_no_name_id_or_place_is_on_the_desk(hidden: Desk) -> None:
    assert hidden.bar.names.isVisible()
    for cell in CELLS[: len(ANSWERS)]:
        hidden.show_cell(cell)
        student = hidden.marking.session.response(cell).student
        for word in (student.name, student.id, hidden.marking.session.roster.address(cell)):
            # A made-up name may hold the letters of a place.
            assert not re.search(rf"\b{re.escape(word)}\b", words_on(hidden))


def test_the_order_tells_nothing_and_a_search_finds_no_name(hidden: Desk) -> None:
    hidden.show_filter(Show.ALL)
    hidden.table.sort(Column.ANSWER)
    cells = [hidden.table.cell(row) for row in range(hidden.table.rowCount())]
    assert sorted(cells) == CELLS[: len(ANSWERS)]
    assert cells != sorted(cells)
    hidden.pane.search.setText("student 3")
    assert hidden.table.rowCount() == 0


def test_the_same_answers_are_listed_under_other_names(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    desk.show_filter(Show.NEEDS_YOU)
    first = desk.table.cell(0)
    desk.response_list.setFocus()
    press(qtbot, desk, "1")
    before = {desk.table.cell(row) for row in range(desk.table.rowCount())}
    desk.switches.names()
    after = [desk.table.cell(row) for row in range(desk.table.rowCount())]
    assert set(after) == before
    assert first in after, "what was decided stays in the list until another is asked for"
    assert [desk.table.row(cell) for cell in after] == list(range(len(after)))
    assert [desk.marking.order(cell) for cell in after] == sorted(map(desk.marking.order, after))


def test_a_search_for_a_name_ends_when_it_is_hidden(desk: Desk) -> None:
    desk.show_filter(Show.ALL)
    desk.pane.search.setText("student 3")
    assert desk.table.rowCount() == 1
    desk.switches.names()
    assert desk.table.rowCount() == 0


def test_it_is_kept_and_only_she_ends_it(qtbot: QtBot, hidden: Desk, window: MainWindow) -> None:
    cell, called = hidden.panel.cell, hidden.marking.names.of(hidden.panel.cell)
    path = hidden.marking.store.path
    window.show_start()
    store = Store.open(path)
    assert store.session.kept.anonymous
    store.close()
    window.open_session(path)
    wait_for_desk(qtbot, window)
    assert window.desk.marking.names.of(cell) == called, "the same made-up name as before"
    assert window.menus.actions["anonymous"].isChecked()
    qtbot.mouseClick(window.desk.bar.names, Qt.MouseButton.LeftButton)
    assert not window.desk.bar.names.isVisible()
    assert not window.menus.actions["anonymous"].isChecked()
    window.desk.show_cell(CELLS[0])
    assert "Student 2" in words_on(window.desk)


def test_hiding_names_decides_nothing(hidden: Desk) -> None:
    assert not hidden.marking.session.history
    assert not hidden.bar.undo_button.isEnabled()


def test_the_proof_scores_an_answer_under_two_names(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    desk.show_cell(CELLS[1])
    window.menus.actions["name-proof"].trigger()
    [proof] = [w for w in QApplication.topLevelWidgets() if isinstance(w, NameProof) and w.isVisible()]
    qtbot.waitUntil(lambda: proof.twice is not None)
    assert proof.twice.equal
    assert proof.twice.predictions[0] == desk.marking.session.predictions[CELLS[1]]
    assert "The same to the last decimal" in proof.said.text()
    assert proof.figures[0][1].text() == proof.figures[1][1].text() != "–"
    proof.names[0].setText("Zoë")
    proof.twice = None
    QTest.keyClick(proof.names[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: proof.twice is not None)
    assert proof.twice.names[0] == "Zoë"
    proof.accept()


def test_without_a_question_set_the_proof_says_so(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    made = NameProof(
        window, window._theme, window.background, desk.marking, desk.marking.session.response(CELLS[0]), None
    )
    qtbot.addWidget(made)
    assert "not installed" in made.said.text()
    assert not made.score_button.isEnabled()


@pytest.fixture
def many(open_session: Callable[..., Desk]) -> Desk:
    return open_session(["open bulb switch"] * 30)


def until_blind(qtbot: QtBot, desk: Desk) -> None:
    for _ in range(60):
        if desk.panel.blind:
            return
        press(qtbot, desk, "2")
    raise AssertionError("no answer came back")


def test_an_early_answer_comes_back_without_its_first_mark(qtbot: QtBot, many: Desk) -> None:
    until_blind(qtbot, many)
    cell, marking = many.panel.cell, many.marking
    assert marking.tally("LIGHT").decided >= 20, "late"
    assert "Once more, without your first mark" in words_on(many)
    assert "Decided by you" not in words_on(many)
    assert not any(level._chosen or level._probability for level in many.panel.levels)
    assert not many.panel.answer.marked
    done = marking.session.done
    press(qtbot, many, Qt.Key.Key_Return)
    assert many.panel.cell == cell, "Enter is no second mark"
    press(qtbot, many, "0")
    assert marking.kept.returns.again == {cell: 0}
    assert marking.session.overrides[cell] == Override(2), "her decision stands"
    assert marking.session.done == done
    assert not many.panel.blind


def test_one_that_is_skipped_does_not_come_again(qtbot: QtBot, many: Desk) -> None:
    until_blind(qtbot, many)
    cell = many.panel.cell
    press(qtbot, many, Qt.Key.Key_Escape)
    assert not many.panel.blind
    until_blind(qtbot, many)
    assert many.panel.cell != cell


def test_it_can_be_switched_off(qtbot: QtBot, many: Desk, window: MainWindow) -> None:
    assert window.menus.actions["returns"].isChecked()
    window.menus.actions["returns"].trigger()
    assert not window.menus.actions["returns"].isChecked()
    for _ in range(30):
        press(qtbot, many, "2")
        assert not many.panel.blind
    assert not many.marking.kept.returns.plan


def test_what_is_not_saved_is_said_until_something_is(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_names: object) -> None:
        raise SessionError("The disk is full.", hint="Free some space.", code="disk")

    with monkeypatch.context() as patched:
        patched.setattr(desk.marking.store, "apply", full)
        press(qtbot, desk, "2")
    desk.commands.do("next-answer")
    assert desk.bar.saved.text() == "Not saved"
    assert "Free some space." in desk.bar.saved.toolTip()
    assert "Free some space." in desk.bar.saved.accessibleDescription()
    press(qtbot, desk, "2")
    assert desk.bar.saved.text() == "Saved"
