from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from grader_app.core.second_marker import MarkingFile
from grader_app.core.session import Override
from grader_app.store import Store
from grader_app.ui.desk import Desk
from grader_app.ui.main_window import MainWindow
from grader_app.ui.second_marker_files import export, read, write
from grader_app.ui.second_marker_pad_page import SecondMarkerPadPage
from grader_app.ui.second_marker_page import SecondMarkerPage
from tests.rosters import CELLS
from tests.ui.conftest import drop

ANSWERS = ("a closed path", "the battery", "banana banana", "", "battery closed")
HERS = (2, 1, 0)


@pytest.fixture
def desk(open_session: Callable[..., Desk]) -> Desk:
    desk = open_session(ANSWERS)
    for cell, level in zip(CELLS, HERS, strict=False):
        desk.marking.set_level(cell, level)
    return desk


@pytest.fixture
def path(desk: Desk, tmp_path: Path) -> Path:
    """A marking file of the class, not marked yet."""
    target = tmp_path / "7B.marking"
    export(desk.marking.session.copy(), ["LIGHT"], 99, target)(None)
    return target


def marked(path: Path, level: Callable[[str], int | None], marker: str = "Kim") -> None:
    """Mark a file as ``level`` says of each text."""
    file = read(path)
    levels = {asked.key: given for asked in file.answers if (given := level(asked.text)) is not None}
    write(path, replace(file, levels=levels, marker=marker))


def pad(qtbot: QtBot, window: MainWindow, path: Path) -> SecondMarkerPadPage:
    window.show_start()
    window.open_file(path)
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), SecondMarkerPadPage))
    page = window.pages.currentWidget()
    assert isinstance(page, SecondMarkerPadPage)
    return page


def come_back(qtbot: QtBot, window: MainWindow, path: Path) -> SecondMarkerPage:
    drop(window.desk, path)
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), SecondMarkerPage))
    page = window.pages.currentWidget()
    assert isinstance(page, SecondMarkerPage)
    return page


def test_a_file_is_saved_that_says_what_it_holds_and_holds_no_name(
    qtbot: QtBot, desk: Desk, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_page("second-marker")
    page = window.pages.currentWidget()
    assert isinstance(page, SecondMarkerPage)
    assert "4 answers" in page.ask.contents.text()
    assert "1 blank" in page.ask.contents.text(), "what is left out is said"
    assert "nothing to mark" in page.ask.contents.text()
    assert "no names, no proposals and no scores" in page.ask.contents.text()
    target = tmp_path / "out.marking"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    qtbot.mouseClick(page.ask.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "out.marking" in page.ask.saved.text())
    text = target.read_text(encoding="utf-8")
    assert "a closed path" in text
    assert "Student" not in text
    assert "7B" not in text
    file = MarkingFile.from_json(text)
    assert len(file.answers) == 4, "nothing to mark in a blank one"
    assert file.blank == 1
    assert not file.levels


def test_another_teacher_marks_it_with_keys_and_every_mark_is_on_disk(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    page = pad(qtbot, window, path)
    assert "1 blank" in page.left_out.text()
    assert not page.start_button.isEnabled()
    qtbot.keyClicks(page.name, "Kim")
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    for count, key in enumerate("2102", 1):
        assert len(read(path).levels) == count - 1
        qtbot.keyClick(page.pad, key)
        assert len(read(path).levels) == count
    assert "All 4 answers are marked" in page.done.text()
    assert read(path).marker == "Kim"


def test_she_goes_on_where_she_stopped_and_is_not_asked_again(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    page = pad(qtbot, window, path)
    qtbot.keyClicks(page.name, "Kim")
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(page.pad, "1")
    first = page._answers[0].key
    qtbot.keyClick(page.pad, Qt.Key.Key_Backspace)
    qtbot.keyClick(page.pad, "2")
    assert read(path).levels == {first: 2}
    page = pad(qtbot, window, path)
    assert page._stack.currentIndex() == 1
    assert page._place == 1
    qtbot.keyClick(window.focusWidget(), "0")
    assert len(read(path).levels) == 2


def test_a_full_disk_is_told_and_nothing_is_lost(
    qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked(path, lambda text: 1 if text == "the battery" else None)
    page = pad(qtbot, window, path)
    before = path.read_bytes()

    def full(*_args: object) -> None:
        raise OSError("no space")

    monkeypatch.setattr("os.replace", full)
    place = page._place
    qtbot.keyClick(page.pad, "2")
    assert "cannot be written" in window.messages.text
    assert path.read_bytes() == before
    assert page._place == place


def test_what_comes_back_stands_beside_hers_and_changes_nothing(
    qtbot: QtBot, desk: Desk, window: MainWindow, path: Path
) -> None:
    marked(path, {"a closed path": 2, "the battery": 2, "banana banana": 0}.get)
    before = dict(desk.marking.session.overrides)
    page = come_back(qtbot, window, path)
    view = page.results[0]
    title, answers, two, _, machine, _ = view.agreement.texts[0]
    assert (title, answers, two, machine) == ("When a bulb lights", "3", "67 %", "100 %")
    assert "3 answers marked by Kim" in window.messages.text
    assert "1 of the 4 answers in the file" in window.messages.text
    assert "1 blank" in window.messages.text
    said = view.note.text()
    assert "Kim marked 3 of 5 answers" in said
    assert "1 blank" in said
    assert "1 more" in said, "3 + 1 + 1 = 5"
    assert [row[:3] for row in view.apart.texts] == [["the battery", "1", "2"]]
    assert desk.marking.session.overrides == before


def test_the_counts_add_up_when_answers_have_changed_since(
    qtbot: QtBot, desk: Desk, window: MainWindow, path: Path
) -> None:
    marked(path, {"a closed path": 2, "the battery": 2, "banana banana": 0}.get)
    session = desk.marking.session
    first, *others = session.roster.responses
    session.roster = replace(session.roster, responses=(replace(first, text="an open path"), *others))
    page = come_back(qtbot, window, path)
    text = window.messages.text
    assert "2 answers marked by Kim" in text
    assert "1 is of an answer that has changed" in text
    assert "1 of the 4 answers in the file" in text, "2 + 1 + 1 = 4"
    assert "Kim marked 2 of 5 answers" in page.results[0].note.text()


def test_a_disagreement_is_settled_by_her_and_can_be_undone(
    qtbot: QtBot, desk: Desk, window: MainWindow, path: Path
) -> None:
    marked(path, {"a closed path": 1, "the battery": 2, "banana banana": 0}.get)
    page = come_back(qtbot, window, path)
    view = page.results[0]
    session = desk.marking.session
    assert "Settle 2 of 2" in view.heading.text()
    cell = view._compared.apart[0]
    level = view._marks.levels[cell]
    qtbot.keyClick(window.focusWidget(), str(level))
    assert session.overrides[cell] == Override(level)
    assert "Settle 1 of 2" in view.heading.text()
    other = view._compared.apart[1]
    hers = session.overrides[other]
    changes = len(session.history)
    qtbot.keyClick(window.focusWidget(), str(hers.level))
    assert session.overrides[other] == hers
    assert len(session.history) == changes, "what stays as it is is no change"
    assert "All 2 disagreements are settled" in view.heading.text()
    assert view.agreement.texts[0][2] == "33 %", "settling does not make them agree after the fact"
    desk.marking.undo()
    assert session.overrides[cell].level == view._marks.mine[cell]
    assert "Settle 1 of 2" in view.heading.text()


def test_all_of_it_survives_a_kill(qtbot: QtBot, desk: Desk, window: MainWindow, path: Path) -> None:
    marked(path, {"the battery": 2}.get)
    page = come_back(qtbot, window, path)
    qtbot.keyClick(page.results[0].pad, "2")
    kept = desk.marking.session.kept.second
    place = desk.marking.store.path
    window.show_start()
    reopened = Store.open(place)
    assert reopened.session.kept.second == kept
    assert kept[0].settled == {CELLS[1]: 2}
    reopened.close()


def test_a_file_that_comes_back_twice_is_one_marker(
    qtbot: QtBot, desk: Desk, window: MainWindow, path: Path
) -> None:
    marked(path, {"the battery": 2}.get)
    come_back(qtbot, window, path)
    desk.marking.set_level(CELLS[1], 2)
    marked(path, {"the battery": 2, "a closed path": 2}.get)
    window.open_class.back_to_desk()
    come_back(qtbot, window, path)
    (marks,) = desk.marking.session.kept.second
    assert marks.levels == {CELLS[0]: 2, CELLS[1]: 2}
    assert marks.mine[CELLS[1]] == 1, "compared with what it was when it first came back"


def test_a_file_without_a_mark_is_not_merged(
    qtbot: QtBot, desk: Desk, window: MainWindow, path: Path
) -> None:
    drop(desk, path)
    qtbot.waitUntil(lambda: "Nothing is marked" in window.messages.text)
    assert not desk.marking.session.kept.second


def test_a_file_of_another_class_is_there_to_be_marked(
    qtbot: QtBot, desk: Desk, window: MainWindow, path: Path, open_session: Callable[..., Desk]
) -> None:
    other = open_session(("the switch is open",))
    drop(other, path)
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), SecondMarkerPadPage))
    page = window.pages.currentWidget()
    qtbot.mouseClick(page.back_button, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is other


@pytest.mark.parametrize("content", [b"", b"{}", b"not json", b"\xff\xfe"])
def test_what_is_no_marking_file_is_said_to_be_none(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "x.marking"
    path.write_bytes(content)
    window.open_file(path)
    qtbot.waitUntil(lambda: "not a marking file" in window.messages.text)
