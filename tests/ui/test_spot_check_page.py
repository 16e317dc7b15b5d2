from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from grader_app.core.session import DecidedBy, Override
from grader_app.store import Store
from grader_app.ui import spot_check_plan as plan
from grader_app.ui.desk import Desk
from grader_app.ui.main_window import MainWindow
from grader_app.ui.spot_check_page import SpotCheckPage
from tests.ui.conftest import press

ANSWERS = ("a closed path", "the battery", "banana banana") * 14
KEYS = "012"


@pytest.fixture
def page(window: MainWindow, open_session: Callable[..., Desk]) -> SpotCheckPage:
    open_session(ANSWERS)
    return show(window)


def show(window: MainWindow) -> SpotCheckPage:
    window.show_page("spot-check")
    page = window.pages.currentWidget()
    assert isinstance(page, SpotCheckPage)
    return page


def begin(qtbot: QtBot, page: SpotCheckPage) -> None:
    """Allow 10 % and one that differs: a small sample."""
    qtbot.mouseClick(page.setup.risks.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.setup.allowances.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.keyClick(page.setup, Qt.Key.Key_Return)
    assert page._stack.currentIndex() == 1


def mark(qtbot: QtBot, page: SpotCheckPage, count: int, differ: int = 0) -> int:
    """Mark answers as they were proposed, the first few otherwise; return how many."""
    done = 0
    while page._stack.currentIndex() == 1 and done < count:
        checked = page._checked
        level = checked.check.population[checked.check.sample[page._place]]
        qtbot.keyClick(page.pad, KEYS[(level + (done < differ)) % 3])
        done += 1
    return done


def test_a_check_says_what_it_asks_before_it_begins(page: SpotCheckPage) -> None:
    assert "You mark" in page.setup.sentence.text()
    assert f"of the {len(ANSWERS)} proposals" in page.setup.sentence.text()


def test_nothing_but_the_answer_is_shown(qtbot: QtBot, page: SpotCheckPage, window: MainWindow) -> None:
    begin(qtbot, page)
    session = window.desk.marking.session
    cell = page._checked.check.sample[0]
    shown = " ".join(
        filter(
            None, (page.pad.answer.accessibleDescription(), page.pad.progress.text(), page.subtitle.text())
        )
    )
    assert session.response(cell).text in shown
    assert session.response(cell).student.name not in shown
    assert not page.pad.answer.marked
    assert all("%" not in level.accessibleName() for level in page.pad.levels)


def test_it_holds_is_decided_and_the_rest_can_be_accepted(
    qtbot: QtBot, page: SpotCheckPage, window: MainWindow
) -> None:
    begin(qtbot, page)
    session = window.desk.marking.session
    sample = page._checked.check.sample
    assert mark(qtbot, page, 1000) == len(sample)
    assert f"{len(sample)} of {len(sample)} as proposed" in page.result.headline.text()
    assert f"At most 5 % of the {len(ANSWERS)} proposals" in page.result.bound.text()
    assert all(session.score(cell).decided_by is DecidedBy.TEACHER for cell in sample)
    assert len(session.history) == 1, "one change, which can be undone"
    qtbot.keyClick(page.result, Qt.Key.Key_Return)
    by = [session.score(r.cell).decided_by for r in session.roster.responses]
    assert by.count(DecidedBy.TEACHER) == len(sample)
    assert by.count(DecidedBy.ACCEPTED) == len(ANSWERS) - len(sample)
    assert len(session.history) == 2


def test_it_fails_honestly_and_is_not_drawn_again(
    qtbot: QtBot, page: SpotCheckPage, window: MainWindow
) -> None:
    begin(qtbot, page)
    size = mark(qtbot, page, 1000, differ=3)
    assert page.result.headline.text() == f"Failed: 3 of {size} differed"
    assert len(page.result.table.texts) == 3
    assert not page.result.accept_button.isVisibleTo(page)
    qtbot.mouseClick(page.result.again_button, Qt.MouseButton.LeftButton)
    checks = len(window.desk.marking.session.kept.checks)
    qtbot.keyClick(page.setup, Qt.Key.Key_Return)
    assert len(window.desk.marking.session.kept.checks) == checks
    assert page.result.headline.text() == f"Failed: 3 of {size} differed"


def test_every_mark_survives_a_kill_and_the_check_goes_on(
    qtbot: QtBot, page: SpotCheckPage, window: MainWindow
) -> None:
    begin(qtbot, page)
    sample = page._checked.check.sample
    mark(qtbot, page, 5)
    path = window.desk.marking.store.path
    window.show_start()
    reopened = Store.open(path)
    assert set(reopened.session.kept.checks[0].blind) == set(sample[:5])
    assert not reopened.session.overrides, "a blind mark decides nothing before the end"
    reopened.close()
    window.open_session(path)
    qtbot.waitUntil(lambda: window.desk is not None and window.open_class.scoring is None)
    page = show(window)
    assert page.setup.scope.open
    qtbot.keyClick(page.setup, Qt.Key.Key_Return)
    assert page._checked.check.sample == sample
    assert page._place == 5


def test_back_puts_a_mark_right_before_the_end(qtbot: QtBot, page: SpotCheckPage) -> None:
    begin(qtbot, page)
    first = page._checked.check.sample[0]
    qtbot.keyClick(page.pad, "0")
    qtbot.keyClick(page.pad, Qt.Key.Key_Backspace)
    assert page._place == 0
    qtbot.keyClick(page.pad, "2")
    assert page._checked.blind[first] == 2
    assert page._place == 1


def test_what_she_decided_meanwhile_stays(qtbot: QtBot, page: SpotCheckPage, window: MainWindow) -> None:
    begin(qtbot, page)
    cell = page._checked.check.sample[-1]
    proposed = page._checked.check.population[cell]
    window.desk.marking.set_level(cell, (proposed + 1) % 3)
    mark(qtbot, page, 1000)
    assert window.desk.marking.session.overrides[cell].level == (proposed + 1) % 3


def test_two_answers_are_looked_at_not_sampled(window: MainWindow, open_session: Callable[..., Desk]) -> None:
    open_session(("a closed path", "the battery"))
    page = show(window)
    page.setup.allowances.buttons[2].click()
    assert "too few" in page.setup.sentence.text()
    assert not page.setup.start_button.isEnabled()


def test_accepted_answers_are_among_those_nobody_has_looked_at(
    page: SpotCheckPage, window: MainWindow
) -> None:
    session = window.desk.marking.session
    cells = [response.cell for response in session.roster.responses]
    window.desk.marking.apply("Accept", {cells[0]: Override(1, accepted=True)})
    window.desk.marking.set_level(cells[1], 1)
    found = plan.unseen(session, [session.items[0].id])
    assert found[cells[0]] == 1
    assert cells[1] not in found


def test_what_was_shown_and_left_hears_nothing_more(
    qtbot: QtBot, page: SpotCheckPage, window: MainWindow
) -> None:
    begin(qtbot, page)
    mark(qtbot, page, 1000, differ=3)
    window.open_class.back_to_desk()
    qtbot.waitUntil(lambda: not isValid(page))
    window.desk.undo()  # what raises in a slot fails the test


def test_what_failed_leads_to_the_answers_nobody_has_looked_at(
    qtbot: QtBot, page: SpotCheckPage, window: MainWindow
) -> None:
    desk = window.desk
    desk.switches.returns()  # nothing comes back in between
    session = desk.marking.session
    item_id, cells = session.items[0].id, [r.cell for r in session.roster.responses]
    desk.marking.apply("Accept", {cells[0]: Override(session.predictions[cells[0]].level, accepted=True)})
    begin(qtbot, page)
    size = mark(qtbot, page, 1000, differ=3)
    sample = page._checked.check.sample
    left = set(cells) - set(sample)
    assert page.result.look_button.text() == f"Look at the other {len(ANSWERS) - size} answers"
    qtbot.keyClick(page.result, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is desk
    assert desk.table.item_id == item_id
    assert {desk.table.cell(row) for row in range(desk.table.rowCount())} == left
    for number in range(len(left)):
        assert desk.pane.minutes.said.text().startswith(f"{number} of {len(left)} looked at.")
        assert desk.panel.cell in left
        assert not session.said(desk.panel.cell).by_hand
        press(qtbot, desk, Qt.Key.Key_Return)
    assert desk.pane.minutes.said.text().startswith(f"All {len(left)} looked at.")
    assert all(session.said(cell).by_hand for cell in cells)


def test_after_the_rest_is_accepted_enter_leads_back(
    qtbot: QtBot, page: SpotCheckPage, window: MainWindow
) -> None:
    begin(qtbot, page)
    mark(qtbot, page, 1000)
    qtbot.keyClick(page.result, Qt.Key.Key_Return)
    assert "proposals are accepted" in page.result.next_step.text()
    assert page.result.leave_button.isVisible()
    window.desk.undo()
    assert page.result.accept_button.isVisible()
    window.desk.redo()
    qtbot.keyClick(page.result, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.desk
