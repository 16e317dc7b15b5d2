"""What Qt asks of a model, and what the table does with its rows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from grader_app import paths
from grader_app.core.session import Session
from grader_app.core.standing import State
from grader_app.errors import SessionError
from grader_app.sheets.results import fates
from grader_app.sheets.workbook import Table
from grader_app.store import Store
from grader_app.ui.fate_table import FateTable, by_answer
from grader_app.ui.marking import Marking
from grader_app.ui.preview_table import PreviewTable
from grader_app.ui.question_list import QuestionTable
from grader_app.ui.response_table import Column, ResponseTable, Show
from grader_app.ui.tasks import Reporter
from grader_app.ui.theme import Theme
from grader_app.ui.work import Looked, Opened, look_over
from tests.rosters import CELLS, make_session
from tests.ui.conftest import ANSWERS
from tests.ui.test_work import Notebook


@pytest.fixture
def marking(home: object, tiny_set: object) -> Marking:
    session = make_session(ANSWERS)
    store = Store.create(paths.sessions(), Session(session.roster, session.items, tiny_set.ref))
    made = Marking(Opened.of(store))
    yield made
    store.close()


def listing(marking: Marking) -> ResponseTable:
    table = ResponseTable(marking)
    table.refresh()
    return table


def score(marking: Marking, tiny_set: object) -> None:
    reporter: Reporter = Notebook()
    look_over(marking.session.copy(), tiny_set.path)(reporter)
    for looked in reporter.values:
        marking.take(looked)


def test_models_keep_qts_rules(
    qtmodeltester: ModelTester, marking: Marking, tiny_set: object, theme: Theme
) -> None:
    score(marking, tiny_set)
    table = listing(marking)
    qtmodeltester.check(table)
    table.sort(Column.SCORE, Qt.SortOrder.DescendingOrder)
    table.search("battery")
    qtmodeltester.check(table)
    qtmodeltester.check(QuestionTable(marking))


def test_preview_and_fates_keep_qts_rules(qtmodeltester: ModelTester, marking: Marking, theme: Theme) -> None:
    preview = PreviewTable(theme)
    preview.show(Table("A", False, {1: {1: "x"}, 3: {2: "y"}}, 3, 2), 1, {})
    qtmodeltester.check(preview)
    table = FateTable(theme)
    table.show(by_answer(marking.session, fates(marking.session), happened=False))
    qtmodeltester.check(table)


def test_waiting_then_scored(marking: Marking, tiny_set: object) -> None:
    table = listing(marking)
    assert {table.text(cell, Column.STATUS) for cell in CELLS[: len(ANSWERS)]} == {"waiting"}
    changed: list[object] = []
    table.dataChanged.connect(lambda *where: changed.append(where))
    score(marking, tiny_set)
    assert changed
    assert table.text(CELLS[0], Column.STATUS) == "sure"
    assert table.text(CELLS[5], Column.STATUS) == "blank"
    assert table.text(CELLS[5], Column.CONFIDENCE) == ""


@pytest.mark.parametrize("column", list(Column))
def test_sorting_keeps_persistent_places(marking: Marking, tiny_set: object, column: Column) -> None:
    from PySide6.QtCore import QPersistentModelIndex  # noqa: PLC0415

    score(marking, tiny_set)
    table = listing(marking)
    kept = {cell: QPersistentModelIndex(table.index(table.row(cell), 0)) for cell in CELLS[: len(ANSWERS)]}
    for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
        table.sort(column, order)
        assert all(table.cell(index.row()) == cell for cell, index in kept.items())


def test_next_needing_goes_round(marking: Marking, tiny_set: object) -> None:
    score(marking, tiny_set)
    table = listing(marking)
    table.sort(Column.ANSWER)
    needing = [row for row in range(len(ANSWERS)) if marking.state(table.cell(row)) is State.NEEDS_YOU]
    assert table.next_needing(needing[-1]) == needing[0]
    assert table.next_needing(needing[0]) == needing[1]
    for row in needing:
        marking.set_level(table.cell(row), 0)
    assert table.next_needing(0) is None


def test_tally_counts_every_answer_once(marking: Marking, tiny_set: object) -> None:
    score(marking, tiny_set)
    marking.set_level(CELLS[0], 1)
    item = marking.session.items[0].id
    tally = marking.tally(item)
    assert (tally.total, tally.decided, tally.waiting) == (len(ANSWERS), 1, 0)
    assert sum(tally.by_level) == len(ANSWERS)
    assert 0 <= tally.mean <= 2


def test_figures_follow_every_action_also_one_that_cannot_be_saved(
    marking: Marking, tiny_set: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object, **_names: object) -> None:
        raise SessionError("There is no room left.", hint="Free some.", code="disk_full")

    item = marking.session.items[0].id
    before = marking.tally(item)
    assert before.waiting == len(ANSWERS)
    with monkeypatch.context() as full:
        for method in ("save_predictions", "apply"):
            full.setattr(marking.store, method, no_room)
        score(marking, tiny_set)
        marking.set_level(CELLS[0], 1)
        assert marking.tally(item) == before
    score(marking, tiny_set)
    scored = marking.tally(item)
    marking.set_level(CELLS[0], 1)
    marking.accept(CELLS[1])
    marking.set_note(CELLS[1], "Good.")
    told = marking.tally(item)
    assert told.decided == 2
    for action, expected in ((marking.undo, told), (marking.redo, told), (marking.undo, told)):
        action()
        assert marking.tally(item) == expected, "a note moves nothing"
    marking.undo()
    marking.undo()
    assert marking.tally(item) == scored
    assert marking.undo() is None


def test_predictions_are_on_disk_when_taken(marking: Marking, tiny_set: object) -> None:
    score(marking, tiny_set)
    path = marking.store.path
    marking.store.close()
    reopened = Store.open(path)
    assert len(reopened.session.predictions) == len(ANSWERS) - 1
    reopened.close()


def test_nothing_is_listed_for_an_unknown_word(marking: Marking, tiny_set: object) -> None:
    table = listing(marking)
    table.search("xylophone")
    assert table.rowCount() == 0
    table.show(Show.DECIDED)
    table.search("")
    assert table.rowCount() == 0


def test_looked_without_predictions_is_not_saved_but_shown(
    marking: Marking, monkeypatch: pytest.MonkeyPatch
) -> None:
    saves: Callable[..., None] = lambda *_: pytest.fail("nothing to save")  # noqa: E731
    monkeypatch.setattr(marking.store, "save_predictions", saves)
    marking.take(Looked((), {}))
