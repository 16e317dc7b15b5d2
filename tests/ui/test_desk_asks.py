"""What the desk asks and offers: quietly, in the panel, by key, and never twice."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from grader_app.core.comments import Because
from grader_app.core.lineage import together
from grader_app.core.session import Override
from grader_app.ui.desk import Desk
from grader_app.ui.main_window import MainWindow
from grader_app.ui.response_table import Show
from tests.rosters import CELLS
from tests.ui.conftest import press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def forked(qtbot: QtBot, desk: Desk) -> Desk:
    """Three decisions, all taken back."""
    for key in "012":
        press(qtbot, desk, key)
    for _ in range(3):
        desk.undo()
    return desk


def test_a_fork_is_asked_about_before_anything_is_lost(qtbot: QtBot, forked: Desk) -> None:
    press(qtbot, forked, "1")
    assert "3 actions" in forked.panel.strip.said.text()
    assert len(forked.marking.session.history) == 3
    assert not forked.marking.session.overrides
    cell = forked.panel.cell
    press(qtbot, forked, Qt.Key.Key_Return)
    assert forked.marking.session.overrides == {cell: Override(1)}
    assert len(forked.marking.session.history) == 1
    assert forked.panel.cell != cell, "on to the next"


def test_what_was_taken_back_can_be_redone_first_so_that_nothing_is_lost(qtbot: QtBot, forked: Desk) -> None:
    cell = forked.panel.cell
    press(qtbot, forked, "2")
    QTest.keyClick(forked.window(), Qt.Key.Key_Y, CTRL)
    session = forked.marking.session
    assert len(session.history) == 4
    assert session.overrides[cell] == Override(2)
    assert len(session.overrides) == 3


def test_a_declined_fork_is_asked_about_again_since_it_would_lose_as_much(qtbot: QtBot, forked: Desk) -> None:
    for _ in range(2):
        press(qtbot, forked, "1")
        assert forked.panel.strip.is_asking
        press(qtbot, forked, Qt.Key.Key_Escape)
        assert not forked.panel.strip.is_asking
        assert len(forked.marking.session.history) == 3
        assert not forked.marking.session.overrides


def test_one_slip_put_right_is_no_fork(qtbot: QtBot, desk: Desk) -> None:
    cell = desk.panel.cell
    press(qtbot, desk, "0")
    desk.undo()
    press(qtbot, desk, "1")
    assert not desk.panel.strip.is_asking
    assert desk.marking.session.overrides[cell] == Override(1)


@pytest.fixture
def grouped(desk: Desk) -> Desk:
    """Three answers on one level because of the first of them, which is shown."""
    decision = together(CELLS[:3], 1, {})
    assert decision is not None
    desk.marking.apply("Set 1 for 3 answers", decision.overrides, source=decision.source)
    desk.show_cell(CELLS[0])
    desk.response_list.setFocus()
    return desk


def levels(desk: Desk) -> list[int | None]:
    return [desk.marking.session.said(cell).level for cell in CELLS[:3]]


def test_followers_stay_unless_she_says_so(qtbot: QtBot, grouped: Desk) -> None:
    press(qtbot, grouped, "2")
    assert grouped.panel.strip.is_asking
    assert grouped.panel.cell == CELLS[0], "it does not go on while it asks"
    press(qtbot, grouped, Qt.Key.Key_Return)
    assert levels(grouped) == [2, 1, 1]
    assert not grouped.panel.strip.is_asking


def test_followers_go_along_with_a_key(qtbot: QtBot, grouped: Desk) -> None:
    press(qtbot, grouped, "2")
    press(qtbot, grouped, "f")
    assert levels(grouped) == [2, 2, 2]
    grouped.undo()
    assert levels(grouped) == [2, 1, 1], "their change is an action of its own"


def test_the_strips_buttons_can_be_clicked_and_reached_by_tab(qtbot: QtBot, grouped: Desk) -> None:
    press(qtbot, grouped, "0")
    follow = grouped.panel.strip.buttons()[1]
    follow.setFocus()
    press(qtbot, grouped, Qt.Key.Key_Return)
    assert levels(grouped) == [0, 0, 0]


def test_a_follower_names_its_source_and_leads_there(qtbot: QtBot, grouped: Desk) -> None:
    grouped.show_cell(CELLS[1])
    assert grouped.panel.source_button.isVisible()
    assert grouped.marking.session.roster.address(CELLS[0]) in grouped.panel.source_button.text()
    qtbot.mouseClick(grouped.panel.source_button, Qt.MouseButton.LeftButton)
    assert grouped.panel.cell == CELLS[0]


def test_a_reason_is_offered_after_an_override_and_never_needed(qtbot: QtBot, desk: Desk) -> None:
    desk.show_cell(CELLS[0])  # proposed: 2
    desk.response_list.setFocus()
    press(qtbot, desk, "1")
    assert desk.pane.after.isVisible()
    assert "1 instead of 2" in desk.pane.after_text.text()
    QTest.keyClick(desk.window(), Qt.Key.Key_B, CTRL)
    menu, done = QApplication.activePopupWidget(), desk.marking.session.done
    QTest.keyClick(menu, "2")
    assert desk.marking.session.done == done + 1, "the figure is the menu’s, and no score"
    assert desk.marking.session.said(CELLS[0]) == Override(1, because=Because.WRONG_IDEA)
    assert not desk.pane.after.isVisible()
    desk.show_cell(CELLS[0])
    assert "wrong idea" in desk.panel.because_button.text()


def test_no_reason_is_offered_for_what_was_taken_back(qtbot: QtBot, desk: Desk) -> None:
    desk.show_cell(CELLS[0])  # proposed: 2
    desk.response_list.setFocus()
    press(qtbot, desk, "1")
    assert desk.pane.after.isVisible()
    desk.undo()
    assert not desk.pane.after.isVisible()


def test_nothing_is_offered_when_a_proposal_is_accepted(qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, desk, Qt.Key.Key_Return)
    assert not desk.pane.after.isVisible()
    assert not desk.panel.because_button.isVisible()


def test_a_reason_goes_with_the_level_it_was_for(desk: Desk) -> None:
    marking = desk.marking
    marking.set_level(CELLS[0], 1)
    marking.set_because(CELLS[0], Because.SPELLING)
    marking.set_note(CELLS[0], "look")
    assert marking.session.said(CELLS[0]).because is Because.SPELLING
    marking.set_level(CELLS[0], 0)
    assert marking.session.said(CELLS[0]).because is None


def test_why_not_a_higher_score(qtbot: QtBot, desk: Desk) -> None:
    desk.show_cell(CELLS[1])  # proposed: 1
    QTest.keyClick(desk.window(), Qt.Key.Key_I, CTRL)
    said = desk.panel.why_not.said
    assert said.isVisible()
    level = desk.marking.session.item("LIGHT").rubric.levels[2]
    assert level.wording in said.text()
    assert "%" in said.text()
    desk.show_cell(CELLS[0])  # proposed: 2, the highest
    assert not desk.panel.why_not.isVisible()


def test_evidence_is_switched_off_by_key_and_stays_off(
    desk: Desk, window: MainWindow, open_session: Callable[..., Desk]
) -> None:
    desk.show_cell(CELLS[0])
    assert desk.panel.answer.marked
    QTest.keyClick(window, Qt.Key.Key_U, CTRL)
    assert not desk.panel.answer.marked
    assert not window.menus.actions["evidence"].isChecked()
    again = open_session()
    again.show_cell(CELLS[0])
    assert not again.panel.answer.marked
    QTest.keyClick(window, Qt.Key.Key_U, CTRL)
    assert again.panel.answer.marked
    assert window.menus.actions["evidence"].isChecked()


def test_the_weight_of_a_word_is_said(desk: Desk) -> None:
    desk.show_cell(CELLS[1])
    view = desk.panel.answer
    start, end, _ = view._marks[0]
    middle = view._areas(start, end)[0].center()
    assert view.marked[0] in view.weight_words(middle)
    assert "%" in view.weight_words(middle)
    assert view.weight_words(middle + type(middle)(0, 500)) == ""


def test_back_is_not_undo(qtbot: QtBot, desk: Desk) -> None:
    first = desk.panel.cell
    press(qtbot, desk, "1")
    second = desk.panel.cell
    QTest.keyClick(desk.window(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.panel.cell == first
    assert desk.marking.session.overrides[first] == Override(1)
    QTest.keyClick(desk.window(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert desk.panel.cell == second


def test_a_decision_over_an_accepted_answer_is_hers(qtbot: QtBot, desk: Desk) -> None:
    desk.marking.apply("Accept", {CELLS[0]: Override(2, accepted=True)})
    desk.show_filter(Show.ALL)
    desk.show_cell(CELLS[0])
    desk.response_list.setFocus()
    assert "accepted" in desk.panel.levels[2].accessibleName()
    press(qtbot, desk, Qt.Key.Key_Return)
    assert desk.marking.session.overrides[CELLS[0]] == Override(2)
    desk.show_cell(CELLS[0])
    assert "decided" in desk.panel.levels[2].accessibleName()


def test_a_decision_on_a_page_over_the_desk_asks_above_it(
    qtbot: QtBot, forked: Desk, window: MainWindow
) -> None:
    window.show_page("history")
    marking = forked.marking
    assert not marking.apply("Set 1", {CELLS[0]: Override(1)})
    assert "3 actions" in window.messages.text
    assert not forked.panel.strip.is_asking
    [decide] = [made for made in window.messages.findChildren(QPushButton) if made.text() == "Decide anew"]
    qtbot.mouseClick(decide, Qt.MouseButton.LeftButton)
    assert marking.session.overrides == {CELLS[0]: Override(1)}


def test_a_decided_row_is_tinted_for_a_moment_unless_she_wants_none(
    qtbot: QtBot, desk: Desk, window: MainWindow
) -> None:
    fading, cell = desk.response_list.fading, desk.panel.cell
    rows = [desk.table.cell(row) for row in range(desk.table.rowCount())]
    press(qtbot, desk, "1")
    assert fading.strength(cell) > 0
    assert rows == [desk.table.cell(row) for row in range(desk.table.rowCount())], "nothing moves"
    qtbot.waitUntil(lambda: fading.strength(cell) == 0)
    window.menus.actions["transitions"].trigger()
    cell = desk.panel.cell
    press(qtbot, desk, "1")
    assert fading.strength(cell) == 0


def test_a_decision_does_not_wait_for_the_tint(qtbot: QtBot, desk: Desk) -> None:
    first, second = desk.table.cell(0), desk.table.cell(1)
    press(qtbot, desk, "1")
    press(qtbot, desk, "1")
    assert desk.response_list.fading.strength(first) == 0
    assert desk.response_list.fading.strength(second) > 0


def test_keys_of_an_open_menu_give_no_score(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    menu = window.menuBar().actions()[0].menu()
    menu.popup(window.mapToGlobal(window.rect().topLeft()))
    press(qtbot, desk, "1")
    assert not desk.marking.session.history
    menu.close()
