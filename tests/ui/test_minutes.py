"""“I have 20 minutes”: the answers that help most, in which order, and how far she is."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from grader_app import paths
from grader_app.core.roster import Part, Roster, Source
from grader_app.core.session import Session
from grader_app.core.standing import State
from grader_app.store import Store
from grader_app.ui import minutes
from grader_app.ui.desk import Desk
from grader_app.ui.main_window import MainWindow
from grader_app.ui.minutes import USUAL_S, Pace, budget, needs
from grader_app.ui.question_sets import QuestionSet
from grader_app.ui.response_table import Show
from tests.rosters import COLUMNS, make_session
from tests.tiny_bundle import ITEMS
from tests.ui.conftest import ANSWERS, press, wait_for_desk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def two_questions(qtbot: QtBot, window: MainWindow, tiny_set: QuestionSet) -> Desk:
    """The same answers to two questions."""
    one = make_session(ANSWERS).roster
    other = [
        replace(response, item_id=ITEMS[1].id, cell=replace(response.cell, column=4))
        for response in one.responses
    ]
    parts = (Part(Source(Path("7B.xlsx"), "0" * 64), COLUMNS),)
    roster = Roster(parts, (*one.responses, *other))
    store = Store.create(paths.sessions(), Session(roster, ITEMS, tiny_set.ref))
    store.close()
    window.open_session(store.path)
    return wait_for_desk(qtbot, window)


def begin(desk: Desk, number: int) -> None:
    """Press the key, type the minutes, press Enter."""
    desk.window().activateWindow()
    QTest.keyClick(desk.window(), Qt.Key.Key_M, CTRL)
    field = desk.pane.minutes.minutes
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(field, str(number))
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_best_of_the_class_question_by_question(qtbot: QtBot, two_questions: Desk) -> None:
    desk = two_questions
    begin(desk, 2)  # 8 answers at 15 s
    assert desk.table.showing is Show.PLAN
    planned = set(desk.table.budget.place)
    assert len(planned) == 8
    assert desk.pane.minutes.said.text().startswith("0 of 8 looked at.")
    errors = {need.cell: need.error for need in needs(desk.marking)}
    assert min(errors[cell] for cell in planned) >= max(errors[cell] for cell in errors.keys() - planned)
    questions = []
    for _ in range(8):
        assert desk.panel.cell in planned
        assert desk.marking.state(desk.panel.cell) is not State.DECIDED
        questions.append(desk.table.item_id)
        press(qtbot, desk, "1")
    assert questions == sorted(questions, key=questions.index), "each question once"
    assert len(set(questions)) == 2
    assert desk.pane.minutes.said.text().startswith("All 8 looked at.")
    assert desk.pane.minutes.said.property("kind") == "sure"
    assert all(desk.marking.state(cell) is State.DECIDED for cell in planned)


def test_within_a_question_what_is_most_likely_wrong_comes_first(desk: Desk) -> None:
    begin(desk, 1)
    errors = {need.cell: need.error for need in needs(desk.marking)}
    listed = [errors[desk.table.cell(row)] for row in range(desk.table.rowCount())]
    assert len(listed) == 4
    assert listed == sorted(listed, reverse=True)


def test_it_can_be_left_at_any_time(qtbot: QtBot, desk: Desk) -> None:
    begin(desk, 1)
    press(qtbot, desk, "1")
    qtbot.mouseClick(desk.pane.minutes._leave_button, Qt.MouseButton.LeftButton)
    assert desk.table.showing is Show.NEEDS_YOU
    assert not desk.pane.minutes.isVisible()
    assert desk.marking.tally("LIGHT").decided == 1
    begin(desk, 1)
    QTest.keyClick(desk.window(), Qt.Key.Key_2, CTRL)
    assert desk.table.showing is Show.ALL
    assert not desk.pane.minutes.isVisible()


def test_esc_in_the_field_asks_no_longer_and_arrows_are_its_own(qtbot: QtBot, desk: Desk) -> None:
    desk.commands.do("minutes")
    field, row = desk.pane.minutes.minutes, desk.response_list.currentIndex().row()
    before = field.value()
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() > before
    assert desk.response_list.currentIndex().row() == row
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not desk.pane.minutes.isVisible()
    assert desk.response_list.hasFocus()


def test_a_blank_answer_is_never_part_of_it(desk: Desk) -> None:
    found = budget(desk.marking, needs(desk.marking), 600, 15)
    texts = {desk.marking.session.response(cell).text for cell in found.place}
    assert "" not in texts
    assert len(texts) == len(ANSWERS) - 1


def test_when_all_is_decided_there_is_nothing_to_begin(qtbot: QtBot, desk: Desk) -> None:
    desk.show_filter(Show.ALL)
    for row in range(desk.table.rowCount()):
        desk.marking.set_level(desk.table.cell(row), 1)
    desk.commands.do("minutes")
    assert not desk.pane.minutes.start_button.isEnabled()
    assert "nothing left" in desk.pane.minutes.foretold.text()


@given(st.lists(st.floats(0.01, 119), min_size=5, max_size=60))
def test_the_pace_is_hers_between_sense_and_nonsense(gaps: list[float]) -> None:
    clock, pace = [0.0], Pace()
    assert pace.seconds == USUAL_S
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(minutes.time, "monotonic", lambda: clock[0])
        pace.note()
        for gap in gaps:
            clock[0] += gap
            pace.note()
        assert 3 <= pace.seconds <= 60
        assert min(gaps[-40:]) - 1e-6 <= max(pace.seconds, 3) or pace.seconds == 60
        clock[0] += 3600
        before = pace.seconds
        pace.note()
        assert pace.seconds == before, "a break is no answer"


def test_the_pace_follows_her_decisions(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, open_session: Callable[..., Desk]
) -> None:
    desk = open_session(["open bulb switch"] * 12)
    clock = [0.0]
    monkeypatch.setattr(minutes.time, "monotonic", lambda: clock[0])
    for _ in range(7):
        clock[0] += 30
        press(qtbot, desk, "1")
    desk.commands.do("minutes")
    assert "at 30 s each" in desk.pane.minutes.foretold.text()


def test_at_the_end_she_can_take_more_minutes_or_go_on_as_usual(qtbot: QtBot, two_questions: Desk) -> None:
    desk = two_questions
    for way in ("More minutes", "All that need you"):
        begin(desk, 1)
        assert not shown(desk)
        for _ in range(4):
            press(qtbot, desk, "1")
        ways = shown(desk)
        assert set(ways) == {"More minutes", "All that need you"}
        qtbot.mouseClick(ways[way], Qt.MouseButton.LeftButton)
        assert not shown(desk)
    assert desk.table.showing is Show.NEEDS_YOU
    assert not desk.pane.minutes.isVisible()


def shown(desk: Desk) -> dict[str, QPushButton]:
    """What the strip offers besides closing it."""
    made = desk.pane.minutes.findChildren(QPushButton)
    return {each.text(): each for each in made if each.isVisible() and each.property("kind") == "link"}
