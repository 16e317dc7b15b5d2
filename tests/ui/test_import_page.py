from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from grader_app.core.roster import Column, Role
from grader_app.ui.import_page import ImportPage
from grader_app.ui.main_window import MainWindow
from tests.tiny_bundle import ITEMS
from tests.ui.conftest import ANSWERS, wait_for_desk

Import = Callable[[Path], ImportPage]
Write = Callable[..., Path]


def texts(page: ImportPage) -> str:
    QApplication.processEvents()
    return " ".join(made.text() for made in page.findChildren(QLabel) if not made.isHidden())


def settle(qtbot: QtBot, page: ImportPage) -> None:
    qtbot.waitUntil(lambda: page._taken is not None and page._taken.columns == page.columns)


def choose(qtbot: QtBot, page: ImportPage, number: int, *path: str) -> None:
    """Open the menu above a column and click one of its entries."""
    qtbot.mouseClick(page.header.buttons[number - 1], Qt.MouseButton.LeftButton)
    menu = next(made for made in page.header.findChildren(QMenu) if made.isVisible())
    for step in path:
        action = next(action for action in menu.actions() if action.text() == step)
        if action.menu() is not None:
            menu.setActiveAction(action)
            menu = action.menu()
            menu.popup(QPoint(0, 0))
        else:
            qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    settle(qtbot, page)


def test_a_plain_file_is_understood_at_once(import_file: Import, write_class: Write) -> None:
    page = import_file(write_class())
    assert page.start_button.text() == "Start with 2 questions"
    assert page.start_button.isEnabled()
    assert "8 students, 2 answers each" in texts(page)
    assert "1 blank answer gets the lowest score" in texts(page)
    assert [made.accessibleName() for made in page.header.buttons[:3]] == [
        "Column A: Student id",
        "Column B: Name",
        f"Column C: Answer: {ITEMS[0].title}",
    ]


def test_start_makes_a_session_that_outlives_the_window(
    qtbot: QtBot, window: MainWindow, import_file: Import, write_class: Write, home: Path
) -> None:
    page = import_file(write_class())
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    desk = wait_for_desk(qtbot, window)
    assert len(desk.marking.session.roster.responses) == 2 * len(ANSWERS)
    assert len(list((home / "sessions").glob("*.session"))) == 1


def test_roles_are_corrected_by_clicks(qtbot: QtBot, import_file: Import, write_class: Write) -> None:
    page = import_file(write_class())
    choose(qtbot, page, 3, "Not used")
    assert page.start_button.text() == "Start with 1 question"
    choose(qtbot, page, 5, "Answer to", ITEMS[0].title)
    assert page.columns.roles[5] == Column(Role.ANSWER, ITEMS[0].id)
    assert page.start_button.text() == "Start with 2 questions"
    choose(qtbot, page, 5, "Existing mark for", ITEMS[1].title)
    assert page.columns.roles[5] == Column(Role.MARK, ITEMS[1].id)
    assert "8 marks already in the sheet" in texts(page)


def test_a_role_that_only_one_column_can_have_moves(
    qtbot: QtBot, import_file: Import, write_class: Write
) -> None:
    page = import_file(write_class())
    choose(qtbot, page, 2, "Student id")
    assert page.columns.having(Role.ID) == (2,)
    choose(qtbot, page, 4, "Answer to", ITEMS[0].title)
    assert page.columns.having(Role.ANSWER) == (4,)


def test_what_is_missing_is_said_and_start_waits(
    qtbot: QtBot, import_file: Import, write_class: Write
) -> None:
    page = import_file(write_class())
    choose(qtbot, page, 3, "Not used")
    choose(qtbot, page, 4, "Not used")
    assert not page.start_button.isEnabled()
    assert "No column is marked as the answers" in texts(page)


def test_the_header_row_is_moved_by_button_and_by_click(
    qtbot: QtBot, import_file: Import, write_class: Write
) -> None:
    page = import_file(write_class())
    assert page.header_text.text() == "Headings in row 1"
    qtbot.mouseClick(page.header_down, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert page.columns.header_row == 2
    assert "7 students" in texts(page)
    rows = page.view.verticalHeader()
    position = QPoint(10, rows.sectionViewportPosition(0) + 5)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=position)
    assert page.columns.header_row == 1
    qtbot.mouseClick(page.header_up, Qt.MouseButton.LeftButton)
    assert page.columns.header_row == 0
    assert not page.header_up.isEnabled()


def test_another_sheet_is_chosen_by_its_tab(
    qtbot: QtBot, import_file: Import, tmp_path: Path, write_class: Write
) -> None:
    book = openpyxl.load_workbook(write_class())
    book.create_sheet("Notes").append(["only", "words"])
    hidden = book.create_sheet("Old")
    hidden.append(["a"])
    hidden.sheet_state = "hidden"
    path = tmp_path / "two.xlsx"
    book.save(path)
    page = import_file(path)
    assert [page.tabs.tabText(n) for n in range(3)] == ["Sheet", "Notes", "Old (hidden)"]
    qtbot.mouseClick(page.tabs, Qt.MouseButton.LeftButton, pos=page.tabs.tabRect(1).center())
    settle(qtbot, page)
    assert page.columns.sheet == "Notes"
    assert not page.start_button.isEnabled()


def test_without_a_question_set_the_way_on_is_said(
    qtbot: QtBot, make_window: Callable[[], MainWindow], write_class: Write
) -> None:
    window = make_window()
    window.open_file(write_class())
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), ImportPage))
    page = window.pages.currentWidget()
    qtbot.waitUntil(lambda: page._taken is not None)
    assert not page.start_button.isEnabled()
    assert "No question set is installed" in texts(page)


def test_hidden_rows_and_rows_left_out_are_told(
    import_file: Import, tmp_path: Path, write_class: Write
) -> None:
    book = openpyxl.load_workbook(write_class())
    book.active.row_dimensions[3].hidden = True
    book.active.append(["Average", "", "", "", ""])
    path = tmp_path / "hidden.xlsx"
    book.save(path)
    page = import_file(path)
    assert "1 hidden row" in texts(page)
    assert "1 row left out: 10." in texts(page)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_start_by_key(
    qtbot: QtBot, window: MainWindow, import_file: Import, write_class: Write, key: Qt.Key
) -> None:
    page = import_file(write_class())
    assert page.start_button.hasFocus()
    qtbot.keyClick(page.start_button, key)
    wait_for_desk(qtbot, window)


def test_a_csv_file_too(qtbot: QtBot, import_file: Import, tmp_path: Path) -> None:
    path = tmp_path / "7B.csv"
    path.write_text(f"Student ID,{ITEMS[0].prompt}\n007,a closed path\n", encoding="utf-8")
    page = import_file(path)
    assert "CSV file" in texts(page)
    assert page.start_button.isEnabled()


def test_a_file_of_a_form_is_called_by_its_name(import_file: Import, tmp_path: Path) -> None:
    path = tmp_path / "form.csv"
    path.write_text(
        f"ID,Start time,Completion time,Email,Name,{ITEMS[0].prompt}\n"
        "1,5/4/26 9:01:00,5/4/26 9:09:00,ada@school.example,Ada,a closed path\n",
        "utf-8",
    )
    page = import_file(path)
    assert "CSV file, 1 sheet" in texts(page)
    assert "Looks like: Microsoft Forms" in texts(page)
