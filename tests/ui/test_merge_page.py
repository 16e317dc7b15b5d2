from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from grader_app.core.session import DecidedBy
from grader_app.ui.adding import ADDED, CHANGED, KEPT, SAME
from grader_app.ui.desk import Desk
from grader_app.ui.import_page import ImportPage
from grader_app.ui.main_window import MainWindow
from grader_app.ui.merge_page import MergePage
from tests.tiny_bundle import ITEMS
from tests.ui.conftest import drop, wait_for_desk
from tests.ui.test_screens import check

FIRST = (("001", "Ada", "a closed path"), ("002", "Ben", "the battery"), ("003", "Cem", "banana banana"))


def write(path: Path, rows: tuple[tuple[str, str, str], ...]) -> Path:
    lines = [f"Student ID,Name,{ITEMS[0].prompt}", *(",".join(row) for row in rows)]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


@pytest.fixture
def begun(
    qtbot: QtBot, window: MainWindow, import_file: Callable[[Path], ImportPage], tmp_path: Path
) -> Desk:
    """A class of three, in which the first answer shown is decided: 2 for Ada."""
    page = import_file(write(tmp_path / "7B.csv", FIRST))
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    desk = wait_for_desk(qtbot, window)
    desk.show_cell(desk.marking.session.roster.responses[0].cell)
    qtbot.keyClick(desk.response_list, "2")
    return desk


def compare(qtbot: QtBot, window: MainWindow) -> MergePage:
    """Press Enter on the import page."""
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), ImportPage))
    page = window.pages.currentWidget()
    qtbot.waitUntil(page.start_button.isEnabled)
    assert page.start_button.text() == "Compare with your class"
    qtbot.keyClick(page.start_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), MergePage))
    merge = window.pages.currentWidget()
    qtbot.waitUntil(lambda: merge._comparison is not None)
    return merge


def fates(page: MergePage) -> list[tuple[str, str]]:
    return [(line.texts[0], line.fate) for line in page.fates.table.rows]


def test_late_answers_are_added_by_the_menu(
    qtbot: QtBot, window: MainWindow, begun: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = write(tmp_path / "late.csv", (("004", "Dia", "a closed path"),))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(late), ""))
    window.menus.actions["add-answers"].trigger()
    page = compare(qtbot, window)
    assert fates(page) == [("Dia · 004", ADDED)]
    assert page.accept_button.text() == "Add 1 answer"
    assert len(begun.marking.session.roster.responses) == 3, "nothing is committed yet"
    qtbot.keyClick(page.accept_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk is not begun)
    desk = wait_for_desk(qtbot, window)
    session = desk.marking.session
    assert [response.student.name for response in session.roster.responses] == ["Ada", "Ben", "Cem", "Dia"]
    dia = session.roster.responses[3].cell
    assert session.score(dia).decided_by is DecidedBy.MODEL
    desk.show_cell(dia)
    assert desk.panel._student.text() == "Dia\n004 · late.csv, C2"
    check(desk)
    assert session.score(session.roster.responses[0].cell).decided_by is DecidedBy.TEACHER


def test_corrected_answers_leave_her_decision_alone(
    qtbot: QtBot, window: MainWindow, begun: Desk, tmp_path: Path
) -> None:
    corrected = (("001", "Ada", "banana"), ("002", "Ben", "a closed path"), ("003", "Cem", "banana banana"))
    drop(begun, write(tmp_path / "corrected.csv", corrected))
    page = compare(qtbot, window)
    assert fates(page)[:3] == [("Ada · 001", KEPT), ("Ben · 002", CHANGED), ("Cem · 003", SAME)]
    qtbot.mouseClick(page.fates.filters[KEPT], Qt.MouseButton.LeftButton)
    assert page.fates.table.rows[0].texts[3:] == ("a closed path", "banana")
    qtbot.mouseClick(page.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk is not begun)
    session = wait_for_desk(qtbot, window).marking.session
    by_name = {response.student.name: response for response in session.roster.responses}
    assert by_name["Ada"].text == "banana"
    assert session.score(by_name["Ada"].cell).decided_by is DecidedBy.TEACHER
    assert session.score(by_name["Ada"].cell).level == 2
    assert session.score(by_name["Ben"].cell).level == 2, "proposed anew"


def test_further_answers_or_a_newer_download_is_her_choice(
    qtbot: QtBot, window: MainWindow, begun: Desk, tmp_path: Path
) -> None:
    drop(begun, write(tmp_path / "newer.csv", FIRST[:2]))
    page = compare(qtbot, window)
    qtbot.mouseClick(page.kind.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "not in this file" in page.fates.filters)
    qtbot.mouseClick(page.kind.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "not in this file" not in page.fates.filters)
    assert page.summary.text() == "There is nothing new in this file."
    assert not page.accept_button.isEnabled()


def test_leaving_changes_nothing_and_the_scoring_goes_on(
    qtbot: QtBot, window: MainWindow, begun: Desk, tmp_path: Path
) -> None:
    drop(begun, write(tmp_path / "late.csv", (("004", "Dia", "a closed path"),)))
    page = compare(qtbot, window)
    before = begun.marking.session.roster
    qtbot.mouseClick(page._back, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is begun
    assert begun.marking.session.roster is before
    wait_for_desk(qtbot, window)


def test_a_dropped_file_may_be_a_class_of_its_own(
    qtbot: QtBot, window: MainWindow, begun: Desk, tmp_path: Path
) -> None:
    drop(begun, write(tmp_path / "7C.csv", (("101", "Eva", "a closed path"),)))
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), ImportPage))
    page = window.pages.currentWidget()
    qtbot.mouseClick(page.alone_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk is None)
    own = window.pages.currentWidget()
    assert not own.alone_button.isVisible()
    qtbot.waitUntil(own.start_button.isEnabled)


def test_what_is_added_outlives_the_window(
    qtbot: QtBot, window: MainWindow, begun: Desk, tmp_path: Path
) -> None:
    drop(begun, write(tmp_path / "late.csv", (("004", "Dia", "a closed path"),)))
    page = compare(qtbot, window)
    qtbot.mouseClick(page.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk is not begun)
    path = wait_for_desk(qtbot, window).marking.store.path
    window.show_start()
    window.open_session(path)
    session = wait_for_desk(qtbot, window).marking.session
    assert len(session.roster.responses) == 4
    assert len(session.overrides) == 1


def test_every_control_of_the_merge_page_has_a_name_and_room(
    qtbot: QtBot, window: MainWindow, begun: Desk, tmp_path: Path
) -> None:
    drop(begun, write(tmp_path / "late.csv", (("004", "Dia", "a closed path"),)))
    check(compare(qtbot, window))
