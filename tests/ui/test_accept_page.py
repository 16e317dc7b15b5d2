from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from grader_app import paths
from grader_app.bundle import Bundle, Calibration, RiskPoint
from grader_app.core.session import DecidedBy, Override
from grader_app.store import Store
from grader_app.ui.accept_curve import _beside
from grader_app.ui.accept_offers import accepted
from grader_app.ui.accept_page import AcceptPage
from grader_app.ui.desk import Desk
from grader_app.ui.main_window import MainWindow
from grader_app.ui.question_sets import QuestionSet
from grader_app.ui.tokens import GAP
from tests.tiny_bundle import ITEMS, manifest, parts
from tests.ui.conftest import installed_set

# Few are wrong at the top, many at the bottom: 5 % can be promised for the surest, 25 % for most.
CURVE = (
    RiskPoint(0.99, 400, 2),
    RiskPoint(0.8, 700, 40),
    RiskPoint(0.5, 900, 120),
    RiskPoint(0.0, 1200, 300),
)
ANSWERS = (
    "a closed path",
    "a closed path",
    "closed path",
    "the battery",
    "banana banana",
    "",
    "open bulb switch",
)


@pytest.fixture
def tiny_set(home: object) -> QuestionSet:
    """The tiny set, tested on answers enough to promise something."""
    made = manifest()
    tested = Calibration(1.0, (0.6, 1.4), 0.7, 0.1, "pool", CURVE)
    items = tuple(replace(entry, calibration=tested) for entry in made.items)
    path = Bundle.write(paths.user_bundles(), replace(made, items=items), parts(items=ITEMS))
    return installed_set(path)


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, open_session: Callable[..., Desk]) -> AcceptPage:
    open_session(ANSWERS)
    return show(qtbot, window)


def show(qtbot: QtBot, window: MainWindow) -> AcceptPage:
    window.show_page("accept-sure")
    page = window.pages.currentWidget()
    assert isinstance(page, AcceptPage)
    qtbot.waitUntil(lambda: page.offer is not None)
    return page


def test_the_arrows_move_the_handle_and_the_sentence_follows(qtbot: QtBot, page: AcceptPage) -> None:
    before = page.what.text()
    counts = [len(stop.accepted) for stop in page.offer.stops]
    assert counts == sorted(counts)
    assert counts[0] < counts[-1]
    for place in range(1, len(counts)):
        qtbot.keyClick(page.curve, Qt.Key.Key_Left)
        assert page.risks.current == place
    assert page.what.text() != before
    assert f"{counts[-1]} of" in page.what.text()
    assert "at most 25 % would differ" in page.promise.text()
    qtbot.keyClick(page.curve, Qt.Key.Key_Right)
    assert page.risks.current == len(counts) - 2


def test_a_pooled_promise_is_said_to_be_one(page: AcceptPage) -> None:
    assert "Pooled" in page.basis.text()
    assert "2 questions together" in page.basis.text()


def test_enter_accepts_unseen_answers_and_nothing_a_person_decided(
    qtbot: QtBot, page: AcceptPage, window: MainWindow
) -> None:
    session = window.desk.marking.session
    offered = page.offer.stops[0].accepted
    hers = offered[0]
    assert window.desk.marking.set_level(hers, 0)
    qtbot.waitUntil(lambda: hers not in page.offer.stops[0].accepted)
    qtbot.keyClick(page.curve, Qt.Key.Key_Return)
    assert session.overrides[hers] == Override(0)
    for cell in offered[1:]:
        assert session.score(cell).decided_by is DecidedBy.ACCEPTED
        assert session.overrides[cell].level == session.predictions[cell].level
    assert len(session.history) == 2
    assert page.done.isVisibleTo(page)
    qtbot.waitUntil(lambda: page.offer.taken == len(offered) - 1)
    assert page.offer.decided == len(offered)
    assert "nothing more" in page.what.text(), "what was done is not denied"
    path = window.desk.marking.store.path
    window.show_start()
    reopened = Store.open(path)
    assert sum(override.accepted for override in reopened.session.overrides.values()) == len(offered) - 1
    reopened.close()


def test_one_undo_takes_all_of_them_back(qtbot: QtBot, page: AcceptPage, window: MainWindow) -> None:
    qtbot.mouseClick(page.accept_button, Qt.MouseButton.LeftButton)
    session = window.desk.marking.session
    assert session.overrides
    qtbot.mouseClick(page.undo_button, Qt.MouseButton.LeftButton)
    assert not session.overrides


def test_a_note_stays_when_its_answer_is_accepted(page: AcceptPage, window: MainWindow) -> None:
    session = window.desk.marking.session
    cell = page.offer.stops[0].accepted[0]
    session.set_override(cell, Override(note="see me"))
    assert accepted(session, [cell])[cell].note == "see me"


def test_a_click_takes_the_handle_to_the_nearest_stop(qtbot: QtBot, page: AcceptPage) -> None:
    stop = page.curve._dot(page.offer.stops[-1]).toPoint()
    qtbot.mouseClick(page.curve, Qt.MouseButton.LeftButton, pos=QPoint(stop.x(), stop.y()))
    assert page.risks.current == len(page.offer.stops) - 1


def test_all_questions_are_accepted_at_once(qtbot: QtBot, page: AcceptPage) -> None:
    rows = page.questions.texts
    assert rows[0][0] == "All questions"
    page.questions.selectRow(0)
    assert page.offer.total == len(ANSWERS)
    assert page.accept_button.isVisibleTo(page)


def test_without_a_promise_nothing_is_offered(
    qtbot: QtBot, window: MainWindow, open_session: Callable[..., Desk]
) -> None:
    open_session(ANSWERS)
    for file in paths.bundle_files():
        file.unlink()
    window.known_sets.look()
    qtbot.waitUntil(lambda: window.sets is not None and not window.sets.sets)
    page = show(qtbot, window)
    assert "Nothing can be promised" in page.what.text()
    assert not page.accept_button.isVisibleTo(page)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert not window.desk.marking.session.overrides


def test_a_handful_of_tests_promises_nothing_and_says_why(page: AcceptPage) -> None:
    from grader_app.core.acceptance import Basis, stops  # noqa: PLC0415
    from grader_app.core.queue import need  # noqa: PLC0415
    from grader_app.ui import accept_words  # noqa: PLC0415

    session = page._marking.session
    few = (RiskPoint(0.9, 9, 0), RiskPoint(0.0, 12, 2))
    needs = [need(r, ITEMS[0], session.predictions.get(r.cell)) for r in session.responses(ITEMS[0].id)]
    found = stops(few, session.responses(ITEMS[0].id), session.predictions, needs)
    offer = replace(page.offer, tested=Basis(few, (ITEMS[0].id,)), stops=found)
    assert accept_words.what(offer, 0) == "At 5 % nothing can be accepted"
    assert "too few answers" in accept_words.promise(offer, 0)


def test_undo_of_the_menu_works_on_the_page_too(qtbot: QtBot, page: AcceptPage, window: MainWindow) -> None:
    qtbot.keyClick(page.curve, Qt.Key.Key_Return)
    session = window.desk.marking.session
    accepted_then = dict(session.overrides)
    assert accepted_then
    qtbot.keyClick(page.curve, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not session.overrides
    assert window.pages.currentWidget() is page
    qtbot.keyClick(page.curve, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert session.overrides == accepted_then


@given(st.floats(0, 600), st.floats(0, 600))
def test_the_handle_goes_through_no_label(dot_px: float, handle_px: float) -> None:
    where = _beside(QPointF(dot_px, 100), 15, handle_px)
    assert not where.left() <= handle_px <= where.right()
    assert min(abs(where.left() - dot_px), abs(where.right() - dot_px)) == pytest.approx(GAP.xs)


def test_where_nothing_is_left_there_is_no_curve(
    qtbot: QtBot, window: MainWindow, open_session: Callable[..., Desk]
) -> None:
    desk = open_session(("a closed path", "the battery"))
    for response in desk.marking.session.roster.responses:
        desk.marking.set_level(response.cell, 1)
    page = show(qtbot, window)
    assert page._row == 0, "all questions together: there may be something in the others"
    assert page.what.text() == "There is nothing left to accept"
    assert not page.curve.isVisible()
    assert not page.accept_button.isVisible()
    desk.marking.undo()
    qtbot.waitUntil(page.curve.isVisible)
