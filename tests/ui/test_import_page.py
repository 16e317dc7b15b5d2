from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from grader_app.core.roster import Attempts, Column, Role
from grader_app.sheets.results import fates
from grader_app.ui.fate_table import by_answer
from grader_app.ui.import_page import ImportPage
from grader_app.ui.list_dialog import ListDialog
from grader_app.ui.main_window import MainWindow
from grader_app.ui.preview_table import FOLDED_PX
from tests.tiny_bundle import ITEMS
from tests.ui.conftest import ANSWERS, wait_for_desk

Import = Callable[[Path], ImportPage]
Write = Callable[..., Path]


def texts(page: ImportPage) -> str:
    QApplication.processEvents()
    return " ".join(made.text() for made in page.findChildren(QLabel) if made.isVisible())


def settle(qtbot: QtBot, page: ImportPage) -> None:
    qtbot.waitUntil(lambda: page._taken is not None and page._taken.wish == page.wish)


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
    assert "8 marks stand in the file already" in texts(page)


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
    assert "1 row is hidden or filtered out in your file." in texts(page)
    assert "Row 10 is left out. This row sums up others." in texts(page)


def hide_two(path: Path) -> Path:
    book = openpyxl.load_workbook(path)
    for row in (3, 4):
        book.active.row_dimensions[row].hidden = True
    book.save(path)
    return path


def test_hidden_rows_are_asked_about_and_left_out_by_a_click(
    qtbot: QtBot, window: MainWindow, import_file: Import, write_class: Write
) -> None:
    page = import_file(hide_two(write_class()))
    assert "2 rows are hidden" in texts(page)
    assert "8 students" in texts(page)
    qtbot.mouseClick(page.side.hidden.buttons[1], Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert "6 students" in texts(page)
    assert "2 rows are left out" in texts(page)
    assert page.preview.data(page.preview.index(2, 0), Qt.ItemDataRole.ToolTipRole)
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    desk = wait_for_desk(qtbot, window)
    assert {3, 4}.isdisjoint(response.cell.row for response in desk.marking.session.roster.responses)


def test_hidden_rows_are_asked_about_by_keys(qtbot: QtBot, import_file: Import, write_class: Write) -> None:
    page = import_file(hide_two(write_class()))
    chosen = page.side.hidden.buttons[0]
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Right)
    settle(qtbot, page)
    assert "6 students" in texts(page)


def test_without_hidden_rows_nothing_is_asked(import_file: Import, write_class: Write) -> None:
    page = import_file(write_class())
    assert "Hidden rows" not in texts(page)
    assert not page.side.hidden.isVisible()


def test_rows_left_out_are_listed_with_the_reason(
    qtbot: QtBot, import_file: Import, tmp_path: Path, write_class: Write
) -> None:
    book = openpyxl.load_workbook(write_class())
    book.active.append(["Average", "", "", "", ""])
    book.active.append([None, None, None, None, "x"])
    path = tmp_path / "foot.xlsx"
    book.save(path)
    page = import_file(path)
    assert "2 rows are left out." in texts(page)
    qtbot.mouseClick(page.side.links["skipped"], Qt.MouseButton.LeftButton)
    dialog = page.findChild(ListDialog)
    qtbot.waitExposed(dialog)
    assert dialog.table.rows == [
        ("10", "This row sums up others."),
        ("11", "This row has neither a student nor an answer."),
    ]
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(ListDialog) is None)


@pytest.fixture
def two_classes(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, students in (("7A", ("Ada", "Ben")), ("7B", ("Cem",))):
        sheet = book.create_sheet(name)
        sheet.append(["Student ID", "Name", *(item.prompt for item in ITEMS)])
        for number, student in enumerate(students, 1):
            sheet.append([f"{name}{number}", student, "a closed path", "the switch is open"])
    book.create_sheet("Notes").append(["only", "words"])
    path = tmp_path / "year 7.xlsx"
    book.save(path)
    return path


def test_sheets_with_the_same_questions_are_classes(
    qtbot: QtBot, window: MainWindow, import_file: Import, two_classes: Path
) -> None:
    page = import_file(two_classes)
    assert [box.accessibleName() for box in page.tabs.boxes.values()] == [
        "Take in the answers of 7A",
        "Take in the answers of 7B",
    ]
    assert "3 students, 2 answers each" in texts(page)
    assert "2 classes: 7A, 7B" in texts(page)
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    desk = wait_for_desk(qtbot, window)
    responses = desk.marking.session.roster.responses
    assert {response.group for response in responses} == {"7A", "7B"}
    desk.show_cell(responses[0].cell)
    assert desk.panel._student.text().endswith(" · 7A, C2")
    listing = by_answer(desk.marking.session, fates(desk.marking.session), happened=False)
    assert {line.texts[0].partition(", ")[0] for line in listing.lines} == {"7A", "7B"}


def test_a_sheet_is_unticked_by_mouse_and_ticked_by_key(
    qtbot: QtBot, import_file: Import, two_classes: Path
) -> None:
    page = import_file(two_classes)
    box = page.tabs.boxes[1]
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert "2 students, 2 answers each" in texts(page)
    qtbot.mouseClick(page.tabs.boxes[0], Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert "No sheet is ticked." in texts(page)
    assert not page.start_button.isEnabled()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    settle(qtbot, page)
    assert "1 student, 2 answers each" in texts(page)
    assert page.start_button.isEnabled()


def test_what_is_said_of_one_class_holds_for_those_with_the_same_headings(
    qtbot: QtBot, import_file: Import, two_classes: Path
) -> None:
    page = import_file(two_classes)
    choose(qtbot, page, 2, "Not used")
    assert [each.roles[2].role for each in page.wish.columns] == [Role.IGNORE, Role.IGNORE]
    assert page._columns[2].sheet == "Notes"


def test_one_class_needs_no_boxes(import_file: Import, write_class: Write) -> None:
    assert not import_file(write_class()).tabs.boxes


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
    assert "Text file" in texts(page)
    assert page.start_button.isEnabled()


def test_a_file_of_a_form_is_called_by_its_name(import_file: Import, tmp_path: Path) -> None:
    path = tmp_path / "form.csv"
    path.write_text(
        f"ID,Start time,Completion time,Email,Name,{ITEMS[0].prompt}\n"
        "1,5/4/26 9:01:00,5/4/26 9:09:00,ada@school.example,Ada,a closed path\n",
        "utf-8",
    )
    page = import_file(path)
    assert "Looks like: Microsoft Forms" in texts(page)


# Only what the file needs


def write_csv(path: Path, rows: list[list[str]], encoding: str = "utf-8") -> Path:
    path.write_bytes("".join(";".join(row) + "\n" for row in rows).encode(encoding))
    return path


def test_letters_are_put_right_in_sight(qtbot: QtBot, import_file: Import, tmp_path: Path) -> None:
    rows = [
        ["Student ID", "Name", ITEMS[0].prompt],
        ["1", "Дана", "a closed path"],
        ["2", "Юля", "the battery"],
    ]
    page = import_file(write_csv(tmp_path / "7B.csv", rows, "cp1251"))
    menu = page.side.encoding
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton)
    western = next(action for action in menu._menu.actions() if action.text() == "Western European")
    qtbot.mouseClick(menu._menu, Qt.MouseButton.LeftButton, pos=menu._menu.actionGeometry(western).center())
    qtbot.waitUntil(lambda: page.workbook.encoding == "cp1252")
    settle(qtbot, page)
    assert page.preview.data(page.preview.index(1, 1)) == "Дана".encode("cp1251").decode("cp1252")
    cyrillic = next(action for action in menu._menu.actions() if action.text() == "Cyrillic")
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(menu._menu, Qt.MouseButton.LeftButton, pos=menu._menu.actionGeometry(cyrillic).center())
    qtbot.waitUntil(lambda: page.workbook.encoding == "cp1251")
    settle(qtbot, page)
    assert page.preview.data(page.preview.index(1, 1)) == "Дана"
    assert page.start_button.isEnabled()


def test_plain_letters_need_no_choice(import_file: Import, tmp_path: Path) -> None:
    rows = [["Student ID", ITEMS[0].prompt], ["1", "a closed path"]]
    page = import_file(write_csv(tmp_path / "7B.csv", rows))
    assert not page.side.encoding.isVisible()
    assert not page.tabs.isVisible()


@pytest.fixture
def attempts(tmp_path: Path) -> Path:
    return write_csv(
        tmp_path / "attempts.csv",
        [
            ["Student ID", "Name", "Attempt", ITEMS[0].prompt, "Score"],
            ["1", "Ada", "1", "a closed path", "2"],
            ["1", "Ada", "2", "banana", "0"],
            ["2", "Ben", "1", "the battery", "1"],
        ],
    )


def test_which_attempt_counts_is_chosen(qtbot: QtBot, import_file: Import, attempts: Path) -> None:
    page = import_file(attempts)
    assert "Which attempt counts?" in texts(page)
    assert "2 students" in texts(page)
    assert "Row 2 is left out. An earlier attempt" in texts(page)
    qtbot.mouseClick(page.side.attempts.buttons[1], Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert {each.attempts for each in page.wish.columns} == {Attempts.BEST}
    qtbot.mouseClick(page.side.attempts.buttons[2], Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert "left out" not in texts(page)
    assert "Which attempt counts?" in texts(page), "she can change her mind"


def test_students_in_doubt_are_listed(qtbot: QtBot, import_file: Import, attempts: Path) -> None:
    page = import_file(attempts)
    assert "doubtful" not in page.side.links
    qtbot.mouseClick(page.side.attempts.buttons[2], Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert "Look at 1 student: several answers" in texts(page)
    qtbot.mouseClick(page.side.links["doubtful"], Qt.MouseButton.LeftButton)
    dialog = page.findChild(ListDialog)
    qtbot.waitExposed(dialog)
    assert [row[:3] for row in dialog.table.rows] == [("Ada", "1", "2, 3")]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.findChild(ListDialog) is None)


def test_a_column_may_say_which_question_a_row_answers(
    qtbot: QtBot, window: MainWindow, import_file: Import, tmp_path: Path
) -> None:
    rows = [["Student ID", "Task", "Text"]]
    for student in ("1", "2"):
        rows += [[student, ITEMS[0].prompt, "a closed path"], [student, ITEMS[1].prompt, "it is open"]]
    page = import_file(write_csv(tmp_path / "long.csv", rows))
    choose(qtbot, page, 2, "Which question")
    choose(qtbot, page, 3, "Answer to", "The question the row names")
    assert page.start_button.text() == "Start with 2 questions"
    assert "2 students, 4 answers to 2 questions" in texts(page)
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    desk = wait_for_desk(qtbot, window)
    assert [item.id for item in desk.marking.session.items] == [item.id for item in ITEMS]


def test_a_column_may_say_the_class(qtbot: QtBot, import_file: Import, tmp_path: Path) -> None:
    rows = [["Student ID", "Set", ITEMS[0].prompt], ["1", "red", "a closed path"], ["2", "blue", "battery"]]
    page = import_file(write_csv(tmp_path / "sets.csv", rows))
    choose(qtbot, page, 2, "Class")
    assert "2 classes: red, blue" in texts(page)


def moodle_worksheet(folder: Path) -> Path:
    path = folder / "Grades-7B.csv"
    head = "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,"
    head += "Last modified (submission),Online text,Last modified (grade),Feedback comments"
    rows = [
        f"Participant {n},Student {n},s{n}@school.example,Submitted,,2.00,Yes,-,a path,-," for n in (1, 2)
    ]
    path.write_text("\n".join([head, *rows]) + "\n", "utf-8")
    return path


def test_a_column_whose_question_is_not_said_is_asked_about(
    qtbot: QtBot, import_file: Import, tmp_path: Path
) -> None:
    page = import_file(moodle_worksheet(tmp_path))
    assert "Column I holds answers. To which question?" in texts(page)
    assert not page.start_button.isEnabled()
    menu = page.side.questions[0]
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton)
    wanted = next(action for action in menu._menu.actions() if action.text() == ITEMS[0].title)
    qtbot.mouseClick(menu._menu, Qt.MouseButton.LeftButton, pos=menu._menu.actionGeometry(wanted).center())
    settle(qtbot, page)
    assert page.columns.roles[9] == Column(Role.ANSWER, ITEMS[0].id)
    assert page.start_button.isEnabled()
    assert "To which question?" not in texts(page)


def test_columns_of_no_use_make_room_for_the_answers(import_file: Import, tmp_path: Path) -> None:
    page = import_file(moodle_worksheet(tmp_path))
    widths = [page.view.columnWidth(number) for number in range(9)]
    assert max(widths[3:8]) == FOLDED_PX
    assert min(widths[0], widths[8]) > 2 * FOLDED_PX
    page.set_role(4, Column(Role.GROUP))
    assert page.view.columnWidth(3) > FOLDED_PX, "a column that is of use is shown"


def test_the_separator_is_named(import_file: Import, tmp_path: Path) -> None:
    page = import_file(write_csv(tmp_path / "7B.csv", [["Student ID", ITEMS[0].prompt], ["1", "a path"]]))
    assert "Text file, separated by semicolons" in texts(page)


# Next week's file


def test_next_weeks_file_is_read_as_last_time_and_started_with_one_key(
    qtbot: QtBot, window: MainWindow, import_file: Import, tmp_path: Path
) -> None:
    def week(number: int) -> Path:
        rows = [["Pupil", "Who", "Answer A"], [f"{number}1", "Ada", "a closed path"]]
        return write_csv(tmp_path / f"week {number}.csv", rows)

    page = import_file(week(1))
    assert "As last time" not in texts(page)
    choose(qtbot, page, 1, "Student id")
    choose(qtbot, page, 3, "Answer to", ITEMS[1].title)
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    wait_for_desk(qtbot, window)
    qtbot.waitUntil(lambda: not window.background._tasks)
    window.show_start()

    page = import_file(week(2))
    assert "As last time" in texts(page)
    assert page.columns.roles[3] == Column(Role.ANSWER, ITEMS[1].id)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    desk = wait_for_desk(qtbot, window)
    assert desk.marking.session.roster.responses[0].student.id == "21"


def test_what_is_changed_is_not_as_last_time(
    qtbot: QtBot, window: MainWindow, import_file: Import, write_class: Write
) -> None:
    page = import_file(write_class())
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    wait_for_desk(qtbot, window)
    qtbot.waitUntil(lambda: not window.background._tasks)
    page = import_file(write_class())
    assert "As last time" in texts(page)
    choose(qtbot, page, 2, "Not used")
    assert "As last time" not in texts(page)
