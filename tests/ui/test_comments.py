"""Comments: given by a key, found by typing, written, changed wherever they stand, put away; and kept."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from grader_app.core.roster import Cell
from grader_app.store import Store
from grader_app.ui.comments_bank import CommentBank
from grader_app.ui.comments_page import CommentsPage
from grader_app.ui.comments_panel import CommentsPanel
from grader_app.ui.comments_picker import CommentsPicker
from grader_app.ui.desk import Desk
from grader_app.ui.main_window import MainWindow
from tests.tiny_bundle import ITEMS

SAME = ("a closed path", "the battery", "A closed path!", "a closed path.", "banana banana")


def cell(row: int) -> Cell:
    return Cell("Class 7B", row, 3)


@pytest.fixture
def desk(open_session: Callable[..., Desk]) -> Desk:
    return open_session(SAME)


@pytest.fixture
def bank(desk: Desk) -> CommentBank:
    return CommentBank(desk.marking, ITEMS[0].id)


def opened(qtbot: QtBot, desk: Desk, row: int) -> CommentsPanel:
    """Press the key of comments at the answer in a row."""
    desk.show_cell(cell(row))
    desk.response_list.setFocus()
    QTest.keyClick(desk.window(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    found = [dialog for dialog in desk.findChildren(CommentsPicker) if dialog.isVisible()]
    assert len(found) == 1
    qtbot.waitUntil(found[0].panel.field.hasFocus)
    return found[0].panel


def texts(panel: CommentsPanel) -> list[str]:
    return [line.text for line in panel.table.lines]


def test_the_first_comment_is_written_and_given(qtbot: QtBot, desk: Desk, bank: CommentBank) -> None:
    panel = opened(qtbot, desk, 2)
    QTest.keyClicks(panel.field, "Name both ends.")
    assert "writes" in panel.said.text()
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert [comment.text for comment in bank.of(cell(2))] == ["Name both ends."]
    assert desk.panel.comments.texts == ("Name both ends.",)
    assert desk.marking.session.remarks(cell(2)) == "Name both ends."


def test_what_like_answers_have_comes_first_and_a_figure_gives_it(
    qtbot: QtBot, desk: Desk, bank: CommentBank
) -> None:
    for text in ("Often used.", "Said to one like it."):
        bank.write(text)
    bank.give([cell(3), cell(6)], 1)
    bank.give([cell(4)], 2)
    panel = opened(qtbot, desk, 2)
    qtbot.waitUntil(lambda: texts(panel) == ["Said to one like it.", "Often used."])
    assert panel.table.lines[0].alike == 1
    QTest.keyClick(panel.field, "1")
    assert desk.marking.session.said(cell(2)).comments == (2,)
    desk.undo()
    assert desk.marking.session.said(cell(2)).comments == ()


def test_typing_finds_and_enter_gives(qtbot: QtBot, desk: Desk, bank: CommentBank) -> None:
    for text in ("One path.", "Two ends.", "Two batteries."):
        bank.write(text)
    panel = opened(qtbot, desk, 2)
    QTest.keyClicks(panel.field, "two")
    assert texts(panel) == ["Two ends.", "Two batteries.", "two"]
    QTest.keyClick(panel.field, Qt.Key.Key_Down)
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert desk.marking.session.said(cell(2)).comments == (3,)


def test_shift_enter_writes_a_new_one_though_others_are_found(
    qtbot: QtBot, desk: Desk, bank: CommentBank
) -> None:
    bank.write("Two ends.")
    panel = opened(qtbot, desk, 2)
    QTest.keyClicks(panel.field, "Two")
    QTest.keyClick(panel.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert [comment.text for comment in bank.of(cell(2))] == ["Two"]


def test_one_that_is_given_is_taken_off(qtbot: QtBot, desk: Desk, bank: CommentBank) -> None:
    bank.write("Two ends.")
    bank.give([cell(2)], 1)
    panel = opened(qtbot, desk, 2)
    assert panel.table.lines[0].given
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert desk.marking.session.said(cell(2)).comments == ()


def test_a_change_is_one_wherever_it_stands(qtbot: QtBot, desk: Desk, bank: CommentBank) -> None:
    bank.write("Two ends.")
    bank.give([cell(2), cell(3)], 1)
    panel = opened(qtbot, desk, 2)
    QTest.keyClick(panel.field, Qt.Key.Key_F2)
    assert "2 answers" in panel.said.text()
    panel.field.clear()
    QTest.keyClicks(panel.field, "Both ends.")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert desk.marking.session.remarks(cell(3)) == "Both ends."
    assert desk.panel.comments.texts == ("Both ends.",)


def test_removing_one_in_use_asks_first(qtbot: QtBot, desk: Desk, bank: CommentBank) -> None:
    bank.write("Two ends.")
    bank.give([cell(2)], 1)
    panel = opened(qtbot, desk, 2)
    QTest.keyClick(panel.field, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert bank.bank.comments
    assert panel.confirm_button.hasFocus()
    QTest.keyClick(panel.confirm_button, Qt.Key.Key_Space)
    assert not bank.bank.comments
    assert desk.marking.session.remarks(cell(2)) == ""
    desk.undo()
    assert desk.marking.session.remarks(cell(2)) == "Two ends."


def test_a_group_is_given_one_comment_at_once(qtbot: QtBot, desk: Desk, bank: CommentBank) -> None:
    bank.write("Well said.")
    desk.show_groups()
    qtbot.waitUntil(lambda: bool(desk.pane.groups.tree.groups))
    desk.commands.do("comment")
    dialog = desk.findChildren(CommentsPicker)[-1]
    QTest.keyClick(dialog.panel.field, "1")
    given = {each.row for each, said in desk.marking.session.overrides.items() if said.comments}
    assert given == {2, 4, 5}
    assert len(desk.marking.session.history) == 1


def test_the_page_keeps_a_bank_for_each_question(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window()
    assert isinstance(window, MainWindow)
    window.show_page("comments")
    page = window.pages.currentWidget()
    assert isinstance(page, CommentsPage)
    QTest.keyClicks(page.panel.field, "Two ends.")
    QTest.keyClick(page.panel.field, Qt.Key.Key_Return)
    assert texts(page.panel) == ["Two ends."]
    page.question_menu.chosen.emit(1)
    assert texts(page.panel) == []
    page.question_menu.chosen.emit(0)
    QTest.keyClick(page.panel.field, Qt.Key.Key_Return)  # Enter changes what is chosen
    assert page.panel.field.text() == "Two ends."
    QTest.keyClick(page.panel.field, Qt.Key.Key_Escape)
    qtbot.mouseClick(page.panel.remove_button, Qt.MouseButton.LeftButton)
    assert texts(page.panel) == []


def test_comments_are_there_when_the_class_is_opened_again(desk: Desk, bank: CommentBank) -> None:
    bank.write("Two ends.")
    bank.give([cell(2)], 1)
    path = desk.marking.store.path
    window = desk.window()
    assert isinstance(window, MainWindow)
    window.show_start()
    again = Store.open(path)
    assert again.session.remarks(cell(2)) == "Two ends."
    again.close()
