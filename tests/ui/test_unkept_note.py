"""A note that she does not want to pay for with what she took back is not lost: it waits, and says so."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from grader_app.core.roster import Cell
from grader_app.core.session import Override
from grader_app.store import Store
from grader_app.ui.comments_picker import CommentsPicker
from grader_app.ui.desk import Desk
from grader_app.ui.main_window import MainWindow
from grader_app.ui.response_table import Show
from tests.rosters import CELLS
from tests.ui.conftest import press, wait_for_desk

CTRL = Qt.KeyboardModifier.ControlModifier
WORDS = "see me"


@pytest.fixture
def cell(qtbot: QtBot, desk: Desk) -> Cell:
    """Four decisions, three of them taken back; the answer that is shown then."""
    for key in "0121":
        press(qtbot, desk, key)
    for _ in range(3):
        QTest.keyClick(desk.window(), Qt.Key.Key_Z, CTRL)
    assert desk.marking.undone == 3
    assert desk.panel.cell is not None
    return desk.panel.cell


def type_note(qtbot: QtBot, desk: Desk, text: str = WORDS) -> None:
    QTest.keyClick(desk.window(), Qt.Key.Key_N, CTRL)
    qtbot.keyClicks(desk.panel.note, text)


def write_and_leave_it(qtbot: QtBot, desk: Desk) -> None:
    """Type a note, press Enter, and answer the question with Esc."""
    type_note(qtbot, desk)
    press(qtbot, desk, Qt.Key.Key_Return)
    assert desk.panel.strip.is_asking
    press(qtbot, desk, Qt.Key.Key_Escape)
    assert not desk.panel.strip.is_asking


def assert_waits(desk: Desk, cell: Cell) -> None:
    """Nothing is redone less, no note is given, and the words are where she left them."""
    assert desk.marking.undone >= 3, "nothing that she took back is gone"
    assert desk.marking.session.note(cell) == ""
    desk.show_cell(cell)
    assert desk.panel.note.text() == WORDS
    assert desk.panel.unkept.isVisible()
    assert "not kept" in desk.panel.unkept.said.text()


def test_a_declined_note_stays_in_its_field_and_says_that_it_is_not_kept(
    qtbot: QtBot, desk: Desk, cell: Cell
) -> None:
    write_and_leave_it(qtbot, desk)
    assert desk.panel.cell == cell
    assert_waits(desk, cell)


def test_it_stays_when_she_goes_to_another_answer_by_key(qtbot: QtBot, desk: Desk, cell: Cell) -> None:
    write_and_leave_it(qtbot, desk)
    press(qtbot, desk, Qt.Key.Key_Down)
    assert desk.panel.cell != cell
    assert desk.panel.note.text() == ""
    assert "1 note" in desk.panel.unkept.said.text(), "it is said here, too"
    qtbot.mouseClick(desk.panel.unkept.show_button, Qt.MouseButton.LeftButton)
    assert desk.panel.cell == cell
    assert_waits(desk, cell)


def test_it_stays_when_she_leaves_without_an_answer_to_the_question(
    qtbot: QtBot, desk: Desk, cell: Cell
) -> None:
    type_note(qtbot, desk)
    row = next(n for n in range(desk.table.rowCount()) if desk.table.cell(n) != cell)
    there = desk.response_list.visualRect(desk.table.index(row, 0)).center()
    qtbot.mouseClick(desk.response_list.viewport(), Qt.MouseButton.LeftButton, pos=there)
    assert desk.panel.cell == desk.table.cell(row)
    assert not desk.panel.strip.is_asking, "it would be about another answer"
    assert_waits(desk, cell)


def test_it_stays_when_she_takes_back_one_more(qtbot: QtBot, desk: Desk, cell: Cell) -> None:
    write_and_leave_it(qtbot, desk)
    QTest.keyClick(desk.window(), Qt.Key.Key_Z, CTRL)
    assert desk.marking.undone == 4
    assert desk.panel.cell != cell
    assert_waits(desk, cell)


@pytest.mark.parametrize("asked", [True, False])
def test_it_stays_when_the_window_is_closed(
    qtbot: QtBot,
    desk: Desk,
    cell: Cell,
    window: MainWindow,
    make_window: Callable[[], MainWindow],
    asked: bool,
) -> None:
    if asked:
        write_and_leave_it(qtbot, desk)
    else:
        type_note(qtbot, desk)
    path = desk.marking.store.path
    window.close()
    again = make_window()
    again.open_session(path)
    assert_waits(wait_for_desk(qtbot, again), cell)


def test_it_stays_when_a_page_is_shown_over_the_desk(
    qtbot: QtBot, desk: Desk, cell: Cell, window: MainWindow
) -> None:
    type_note(qtbot, desk)
    window.show_page("history")
    window.open_class.back_to_desk()
    assert_waits(desk, cell)


def test_it_stays_when_other_answers_are_listed(qtbot: QtBot, desk: Desk, cell: Cell) -> None:
    type_note(qtbot, desk)
    desk.show_filter(Show.DECIDED)
    assert desk.panel.cell != cell
    assert_waits(desk, cell)


def test_enter_asks_again_and_keeps_it_then(qtbot: QtBot, desk: Desk, cell: Cell) -> None:
    write_and_leave_it(qtbot, desk)
    QTest.keyClick(desk.window(), Qt.Key.Key_N, CTRL)
    press(qtbot, desk, Qt.Key.Key_Return)
    assert desk.panel.strip.is_asking
    press(qtbot, desk, Qt.Key.Key_Return)
    assert desk.marking.session.note(cell) == WORDS
    assert desk.marking.undone == 0
    assert not desk.panel.unkept.isVisible()
    assert not desk.marking.kept.drafts


def test_its_button_keeps_it(qtbot: QtBot, desk: Desk, cell: Cell) -> None:
    write_and_leave_it(qtbot, desk)
    qtbot.mouseClick(desk.panel.unkept.keep_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(desk.window(), Qt.Key.Key_Y, CTRL)  # redo first
    session = desk.marking.session
    assert session.note(cell) == WORDS
    assert len(session.history) == 5, "nothing is lost"
    assert session.said(cell).level is not None, "what was decided about it is done again"
    assert not desk.panel.unkept.isVisible()


def test_its_button_drops_it(qtbot: QtBot, desk: Desk, cell: Cell) -> None:
    write_and_leave_it(qtbot, desk)
    qtbot.mouseClick(desk.panel.unkept.drop_button, Qt.MouseButton.LeftButton)
    assert desk.panel.note.text() == ""
    assert not desk.panel.unkept.isVisible()
    assert desk.marking.undone == 3
    press(qtbot, desk, Qt.Key.Key_Down)
    desk.show_cell(cell)
    assert desk.panel.note.text() == ""


def test_it_is_dropped_when_she_empties_the_field(qtbot: QtBot, desk: Desk, cell: Cell) -> None:
    write_and_leave_it(qtbot, desk)
    QTest.keyClick(desk.window(), Qt.Key.Key_N, CTRL)
    QTest.keyClick(desk.panel.note, Qt.Key.Key_A, CTRL)
    QTest.keyClick(desk.panel.note, Qt.Key.Key_Delete)
    press(qtbot, desk, Qt.Key.Key_Return)
    assert not desk.panel.strip.is_asking
    assert not desk.marking.kept.drafts
    assert not desk.panel.unkept.isVisible()


@pytest.mark.parametrize("asked", [True, False])
def test_a_decision_that_she_pays_for_keeps_it_along(
    qtbot: QtBot, desk: Desk, cell: Cell, asked: bool
) -> None:
    if asked:
        write_and_leave_it(qtbot, desk)
    else:
        type_note(qtbot, desk)
        desk.response_list.setFocus()
        assert desk.panel.strip.is_asking, "the field was left"
        press(qtbot, desk, Qt.Key.Key_Escape)
    press(qtbot, desk, "2")
    press(qtbot, desk, Qt.Key.Key_Return)
    assert desk.marking.session.overrides[cell] == Override(2, WORDS)
    assert desk.panel.cell != cell
    assert not desk.marking.kept.drafts


def test_going_past_it_keeps_nothing_by_itself(qtbot: QtBot, desk: Desk, cell: Cell) -> None:
    write_and_leave_it(qtbot, desk)
    for _ in range(3):
        QTest.keyClick(desk.window(), Qt.Key.Key_Y, CTRL)
    assert desk.marking.undone == 0
    desk.show_cell(cell)
    press(qtbot, desk, Qt.Key.Key_Down)
    assert desk.marking.session.note(cell) == ""
    assert desk.marking.kept.drafts == {cell: WORDS}
    desk.show_cell(cell)
    qtbot.mouseClick(desk.panel.unkept.keep_button, Qt.MouseButton.LeftButton)
    assert desk.marking.session.note(cell) == WORDS, "nothing is at stake: it is not asked about"


def test_an_export_says_that_it_holds_no_such_note(
    qtbot: QtBot, desk: Desk, cell: Cell, window: MainWindow
) -> None:
    write_and_leave_it(qtbot, desk)
    window.show_page("export")
    assert "1 note" in window.messages.text


def test_a_comment_can_be_answered_for_when_she_took_back_several(
    qtbot: QtBot, desk: Desk, cell: Cell
) -> None:
    """The question stands in the panel: the window with the comments must not hide it."""
    QTest.keyClick(desk.window(), Qt.Key.Key_K, CTRL)
    picker = desk.window().findChild(CommentsPicker)
    qtbot.waitUntil(picker.panel.field.hasFocus)
    qtbot.keyClicks(picker.panel.field, "Say why.")
    qtbot.keyClick(picker.panel.field, Qt.Key.Key_Return)
    assert desk.panel.strip.is_asking
    assert not picker.isVisible()
    desk.window().activateWindow()  # as a desktop does by itself
    qtbot.waitUntil(desk.window().isActiveWindow)
    QTest.keyClick(desk.window(), Qt.Key.Key_Y, CTRL)  # redo first
    said = desk.marking.session.said(cell)
    assert said.comments, "the comment is given"
    assert said.level is not None, "and the level that was done again stays"


def test_a_decision_leaves_a_note_that_she_did_not_touch(qtbot: QtBot, desk: Desk) -> None:
    cell = desk.panel.cell
    desk.marking.set_note(cell, " as it was ")
    desk.response_list.setFocus()
    press(qtbot, desk, "1")
    assert desk.marking.session.overrides[cell] == Override(1, " as it was ")
    assert len(desk.marking.session.history) == 2


def test_a_draft_is_kept_with_the_class(desk: Desk) -> None:
    marking = desk.marking
    marking.keep_draft(CELLS[0], "naïve 🙂")
    marking.keep_draft(CELLS[1], "b")
    marking.keep_draft(CELLS[1], "")
    path = marking.store.path
    desk.window().close()
    store = Store.open(path)
    assert store.session.kept.drafts == {CELLS[0]: "naïve 🙂"}
    store.close()
