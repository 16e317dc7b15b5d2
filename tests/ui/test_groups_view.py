"""Marking by groups: one key marks exactly the answers that are named, and nothing is merged unasked."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from grader_app.core.roster import Cell
from grader_app.core.session import DecidedBy
from grader_app.ui.desk import Desk
from grader_app.ui.groups_view import GroupsView
from grader_app.ui.theme import Theme

SAME = "a closed path with the battery"
NOT_SAME = "not a closed path with the battery"
TEXTS = (
    SAME,
    "the battery",
    "A closed path with the battery!",
    NOT_SAME,
    "a closed path with the battery.",
    "",
    "the Battery",
    "banana banana",
)
ROWS = {text: row for row, text in enumerate(TEXTS, start=2)}


@pytest.fixture
def groups(qtbot: QtBot, open_session: Callable[..., Desk]) -> GroupsView:
    return shown(qtbot, open_session(TEXTS))


def shown(qtbot: QtBot, desk: Desk) -> GroupsView:
    desk.show_groups()
    view = desk.pane.groups
    qtbot.waitUntil(lambda: bool(view.tree.groups))
    qtbot.waitUntil(view.list.hasFocus)
    return view


def desk_of(view: GroupsView) -> Desk:
    desk = view.window().desk  # type: ignore[attr-defined]
    assert isinstance(desk, Desk)
    return desk


def press(view: GroupsView, *keys: Qt.Key | str) -> None:
    for key in keys:
        QTest.keyClick(view.list, key)


def cell(row: int) -> Cell:
    return Cell("Class 7B", row, 3)


def levels(view: GroupsView) -> dict[int, int | None]:
    """Row of the sheet -> the level she gave."""
    overrides = desk_of(view).marking.session.overrides
    return {each.row: override.level for each, override in overrides.items()}


def select(view: GroupsView, text: str) -> None:
    view.list.setCurrentIndex(view.tree.group_of(cell(ROWS[text])))


def test_largest_group_first_and_blank_ones_in_none(groups: GroupsView) -> None:
    sizes = [len(group.cells) for group in groups.tree.groups]
    assert sizes == [3, 2, 1, 1]
    assert "7 answers" in groups.said.text()


def test_one_key_marks_the_whole_group_and_goes_on(groups: GroupsView) -> None:
    press(groups, "2")
    assert levels(groups) == {2: 2, 4: 2, 6: 2}
    assert groups.list.currentIndex().row() == 1
    session = desk_of(groups).marking.session
    assert session.history[-1].source == cell(2)
    assert session.score(cell(4)).decided_by is DecidedBy.TEACHER  # type: ignore[union-attr]


def test_group_is_undone_as_one(qtbot: QtBot, groups: GroupsView) -> None:
    press(groups, "2")
    desk = desk_of(groups)
    desk.undo()
    assert levels(groups) == {}
    assert groups.isVisible()
    # What Enter would accept is what the panel shows.
    assert desk.panel.cell in groups.reached()


def test_one_answer_is_accepted_in_the_panel_without_leaving_its_group(
    qtbot: QtBot, groups: GroupsView
) -> None:
    desk = desk_of(groups)
    qtbot.waitUntil(lambda: desk.panel.cell in groups.reached())
    one = desk.panel.cell
    qtbot.mouseClick(desk.panel.accept_button, Qt.MouseButton.LeftButton)
    assert list(levels(groups)) == [one.row]
    assert groups.isVisible()
    assert groups.list.hasFocus()
    assert desk.panel.cell == one
    assert not desk.panel.accept_button.isEnabled(), "decided, and the group still waits"


def test_enter_accepts_what_is_proposed_for_the_group(qtbot: QtBot, groups: GroupsView) -> None:
    assert groups.accept_button.text() == "Accept 2 for 3 answers"
    alone = desk_of(groups).panel.accept_button
    qtbot.waitUntil(lambda: alone.text() == "This one alone: 2")
    press(groups, Qt.Key.Key_Return)
    assert levels(groups) == {2: 2, 4: 2, 6: 2}


def test_an_answer_taken_out_is_left_alone(groups: GroupsView) -> None:
    press(groups, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert groups.tree.answer(groups.list.currentIndex()) == cell(4)
    press(groups, Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert not groups.list.isExpanded(groups.tree.index(0, 0))
    assert "2 of 3" in groups.reach_text.text()
    press(groups, "1")
    assert levels(groups) == {2: 1, 6: 1}


def test_a_click_on_the_tick_takes_out(qtbot: QtBot, groups: GroupsView) -> None:
    groups.list.expand(groups.tree.index(0, 0))
    place = (
        groups.list.visualRect(groups.tree.index_of(cell(6))).left() + 44,
        groups.list.visualRect(groups.tree.index_of(cell(6))).center().y(),
    )
    qtbot.mouseClick(groups.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(*place))
    assert not groups.tree.is_in(cell(6))


def test_figure_on_an_answer_marks_it_alone_and_takes_it_out(groups: GroupsView) -> None:
    press(groups, Qt.Key.Key_Right, Qt.Key.Key_Down, "0")
    assert levels(groups) == {2: 0}
    select(groups, SAME)
    press(groups, "2")
    assert levels(groups) == {2: 0, 4: 2, 6: 2}


def test_a_group_marked_once_is_marked_again_as_a_whole(groups: GroupsView) -> None:
    press(groups, "1", Qt.Key.Key_Up, "2")
    assert levels(groups) == {2: 2, 4: 2, 6: 2}


def test_what_was_decided_by_itself_before_stays(qtbot: QtBot, open_session: Callable[..., Desk]) -> None:
    desk = open_session(TEXTS)
    desk.marking.set_level(cell(4), 0)
    view = shown(qtbot, desk)
    select(view, SAME)
    press(view, "2")
    assert levels(view) == {2: 2, 4: 0, 6: 2}


def test_a_mark_of_the_sheet_stays(qtbot: QtBot, open_session: Callable[..., Desk]) -> None:
    marks: list[float | None] = [None] * len(TEXTS)
    marks[2] = 1.0
    view = shown(qtbot, open_session(TEXTS, marks))
    select(view, SAME)
    press(view, "2")
    assert levels(view) == {2: 2, 6: 2}


def test_a_negation_is_told_of_and_never_merged(groups: GroupsView) -> None:
    select(groups, SAME)
    press(groups, Qt.Key.Key_Right)
    below = [
        groups.tree.text(groups.tree.index(row, 0, groups.tree.index(0, 0)))
        for row in range(groups.tree.rowCount(groups.tree.index(0, 0)))
    ]
    assert len(below) == 4
    assert NOT_SAME in below[-1]
    assert "not" in below[-1].rpartition("differ in:")[2]
    press(groups, *[Qt.Key.Key_Down] * 4, "2")  # a figure on that row marks nothing
    assert levels(groups) == {}
    press(groups, Qt.Key.Key_Return)  # Enter goes there
    assert groups.list.currentIndex() == groups.tree.group_of(cell(ROWS[NOT_SAME]))


def test_the_answer_of_the_row_is_shown_large(qtbot: QtBot, groups: GroupsView) -> None:
    press(groups, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: desk_of(groups).panel.cell == cell(3))


def test_escape_goes_back_to_the_list(qtbot: QtBot, groups: GroupsView) -> None:
    desk = desk_of(groups)
    press(groups, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not groups.isVisible())
    assert desk.response_list.isVisible()


def test_buttons_do_what_keys_do(qtbot: QtBot, groups: GroupsView) -> None:
    assert [made.accessibleName() for made in groups.levels] == ["Give 0 none", "Give 1 part", "Give 2 full"]
    qtbot.mouseClick(groups.levels[1], Qt.MouseButton.LeftButton)
    assert levels(groups) == {2: 1, 4: 1, 6: 1}
    qtbot.mouseClick(groups.accept_button, Qt.MouseButton.LeftButton)
    assert levels(groups)[3] == 1


def test_every_row_says_all_of_it_to_a_screen_reader(groups: GroupsView) -> None:
    spoken = groups.tree.data(groups.tree.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"3 answers, {SAME}, 2, proposed"


def test_it_is_legible_in_every_theme(groups: GroupsView, theme: Theme) -> None:
    groups.list.expand(groups.tree.index(0, 0))
    assert not groups.grab().isNull()


def test_many_answers_at_once(qtbot: QtBot, open_session: Callable[..., Desk]) -> None:
    view = shown(qtbot, open_session(TEXTS * 100))
    assert view.tree.summary(0).total == 3 * 100
    press(view, "2")
    assert len(levels(view)) == 3 * 100
