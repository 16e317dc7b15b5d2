"""Questions that no set covers: made from a column's heading, marked by her, with or without any set."""

import csv
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from grader_app.core.roster import Column, Role
from grader_app.core.standing import State
from grader_app.store import Store
from grader_app.ui import question_sets
from grader_app.ui.desk import Desk
from grader_app.ui.import_page import ImportPage
from grader_app.ui.import_question import QuestionDialog
from grader_app.ui.main_window import MainWindow
from grader_app.ui.own_questions import own_question, points_in
from tests.tiny_bundle import ITEMS
from tests.ui.conftest import press, wait_for_desk
from tests.ui.test_import_page import choose, settle

ASKED = "Why do the leaves of many trees turn yellow, orange and red in the autumn of each and every year?"
ANSWERS = ("the green goes away", "The green goes away!", "it is cold outside then", "")


@pytest.fixture
def leaves(tmp_path: Path) -> Path:
    """A class with answers to a question that no set has."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Name", ITEMS[0].prompt, ASKED, "Room"])
    for number, answer in enumerate(ANSWERS):
        sheet.append([f"Student {number}", "a closed path", answer, "12"])
    path = tmp_path / "leaves.xlsx"
    book.save(path)
    return path


@pytest.fixture
def bare_window(make_window: Callable[[], MainWindow]) -> MainWindow:
    """A window on a computer without any question set."""
    return make_window()


def import_page(qtbot: QtBot, window: MainWindow, path: Path) -> ImportPage:
    window.open_file(path)
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), ImportPage))
    page = window.pages.currentWidget()
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page._taken is not None)
    return page


def texts(page: ImportPage) -> str:
    QApplication.processEvents()
    return " ".join(made.text() for made in page.findChildren(QLabel) if made.isVisible())


def begun(qtbot: QtBot, window: MainWindow, page: ImportPage) -> Desk:
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    return wait_for_desk(qtbot, window)


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("0-3", (0, 1, 2, 3)),
        ("0 – 2", (0, 1, 2)),
        ("0, 1, 2", (0, 1, 2)),
        ("2 1 0", (0, 1, 2)),
        ("0; 0,5; 1", (0, 0.5, 1)),
        ("0, 0.5, 1", (0, 0.5, 1)),
        ("0-10", tuple(range(11))),
        ("0-11", None),
        ("1", None),
        ("1, 1", None),
        ("0, one", None),
        ("-1, 1", None),
        ("0, 1e9", None),
        ("0, nan", None),
        ("5-3", None),
        ("", None),
    ],
)
def test_points_are_read_as_teachers_write_them(text: str, points: tuple[float, ...] | None) -> None:
    assert points_in(text) == points


def test_a_question_is_named_by_the_start_of_its_heading() -> None:
    made = own_question(f"  {ASKED} ", 3, {"own-1", "LIGHT"})
    assert (made.id, made.prompt) == ("own-2", ASKED)
    assert made.title.endswith(" …")
    assert len(made.title) < 65
    assert own_question("", 3, ()).title == "Column C"


def test_it_is_offered_beside_the_set_and_marked_on_the_same_desk(
    qtbot: QtBot, window: MainWindow, leaves: Path
) -> None:
    page = import_page(qtbot, window, leaves)
    assert page.start_button.text() == "Start with 1 question"
    assert "Column C reads like answers" in texts(page)
    qtbot.mouseClick(page.side.own.buttons[0], Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert page.start_button.text() == "Start with 2 questions"
    assert "4 answers will get a proposed score" in texts(page)
    assert "3 answers are marked by you" in texts(page)
    desk = begun(qtbot, window, page)
    session = desk.marking.session
    assert [item.id for item in session.items] == [ITEMS[0].id, "own-1"]
    assert {cell.column for cell in session.predictions} == {2}
    desk.show_question("own-1")
    answers = session.responses("own-1")
    assert [desk.marking.state(r.cell) for r in answers] == [State.NEEDS_YOU] * 4
    desk.show_groups()
    qtbot.waitUntil(lambda: bool(desk.pane.groups.tree.groups))
    press(qtbot, desk, "2")
    assert [session.said(r.cell).level for r in answers] == [2, 2, None, None]


def test_a_file_without_any_set_is_marked(qtbot: QtBot, bare_window: MainWindow, leaves: Path) -> None:
    page = import_page(qtbot, bare_window, leaves)
    assert not page.start_button.isEnabled()
    assert "No question set is installed" in texts(page)
    qtbot.mouseClick(page.side.own.buttons[0], Qt.MouseButton.LeftButton)  # both columns at once
    settle(qtbot, page)
    assert page.start_button.text() == "Start with 2 questions"
    desk = begun(qtbot, bare_window, page)
    assert desk.marking.session.bundle is None
    assert not desk.marking.session.predictions
    assert not bare_window.messages.isVisible()
    desk.show_cell(desk.marking.session.responses("own-2")[2].cell)
    desk.response_list.setFocus()
    press(qtbot, desk, "1")
    path = desk.marking.store.path
    bare_window.show_start()
    again = Store.open(path)
    assert again.session.said(again.session.responses("own-2")[2].cell).level == 1
    again.close()


def test_rows_that_name_their_question_are_marked_too(
    qtbot: QtBot, bare_window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "long.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = [
            [f"S{n}", asked, f"{answer} it is"]
            for n, answer in enumerate(ANSWERS)
            for asked in ("Why?", ASKED)
        ]
        csv.writer(file).writerows([["Name", "Question", "Answer"], *rows])
    page = import_page(qtbot, bare_window, path)
    page.set_role(2, Column(Role.QUESTION))
    page.set_role(3, Column(Role.ANSWER))
    settle(qtbot, page)
    assert "The rows name 2 questions" in texts(page)
    qtbot.mouseClick(page.side.own.buttons[0], Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert page.start_button.text() == "Start with 2 questions"
    desk = begun(qtbot, bare_window, page)
    assert [item.prompt for item in desk.marking.session.items] == ["Why?", ASKED]
    assert len(desk.marking.session.responses("own-2")) == len(ANSWERS)


def test_points_and_names_are_put_right(qtbot: QtBot, bare_window: MainWindow, leaves: Path) -> None:
    page = import_page(qtbot, bare_window, leaves)
    choose(qtbot, page, 3, "Answers, marked by you")
    assert page.columns.roles[3] == Column(Role.ANSWER, "own-1")
    qtbot.mouseClick(page.side.own.buttons[0], Qt.MouseButton.LeftButton)
    dialog = page.findChildren(QuestionDialog)[-1]
    dialog.points.clear()
    QTest.keyClicks(dialog.points, "0; 1; ")
    QTest.keyClicks(dialog.points, "x")
    assert not dialog.save_button.isEnabled()
    QTest.keyClick(dialog.points, Qt.Key.Key_Backspace)
    QTest.keyClicks(dialog.points, "3")
    QTest.keyClicks(dialog.labels[2], "all of it")
    dialog.title.setText("Leaves")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert page.header.buttons[2].accessibleName() == "Column C: Marked by you: Leaves"
    desk = begun(qtbot, bare_window, page)
    item = desk.marking.session.items[0]
    assert (item.title, item.prompt) == ("Leaves", ASKED)
    assert [(level.points, level.label) for level in item.rubric.levels] == [
        (0, ""),
        (1, ""),
        (3, "all of it"),
    ]
    with qtbot.waitActive(bare_window):
        bare_window.activateWindow()
    desk.response_list.setFocus()
    press(qtbot, desk, "3")
    assert [said.level for said in desk.marking.session.overrides.values()] == [2]


def test_late_answers_to_her_own_question_are_added(
    qtbot: QtBot, bare_window: MainWindow, leaves: Path, tmp_path: Path
) -> None:
    page = import_page(qtbot, bare_window, leaves)
    choose(qtbot, page, 3, "Answers, marked by you")
    begun(qtbot, bare_window, page)
    late = tmp_path / "late.csv"
    with late.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["Name", ASKED], ["Student 9", "it gets less light"]])
    bare_window.add_file(late)
    qtbot.waitUntil(lambda: isinstance(bare_window.pages.currentWidget(), ImportPage))
    added = bare_window.pages.currentWidget()
    assert isinstance(added, ImportPage)
    settle(qtbot, added)
    assert added.columns.roles[2] == Column(Role.ANSWER, "own-1")
    assert added.start_button.isEnabled()
    assert not added.side.own.buttons


def test_another_set_leaves_nothing_of_hers_behind(qtbot: QtBot, window: MainWindow, leaves: Path) -> None:
    page = import_page(qtbot, window, leaves)
    page.mark_by_hand([3])
    page._choose_set(0)
    settle(qtbot, page)
    assert page.columns.having(Role.ANSWER) == (2,)


def test_the_set_is_found_by_what_is_in_it(window: MainWindow, tmp_path: Path) -> None:
    assert window.sets is not None
    ref = window.sets.sets[0].ref
    opened = question_sets.open_set(ref)
    assert opened is not None
    assert opened.sha256 == ref.sha256
