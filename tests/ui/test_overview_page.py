from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from grader_app.core.points import Cut, Scheme
from grader_app.ui.chart_base import Chart
from grader_app.ui.chart_export import save_picture
from grader_app.ui.chart_figures import work_out
from grader_app.ui.desk import Desk
from grader_app.ui.main_window import MainWindow
from grader_app.ui.overview_page import OverviewPage
from grader_app.ui.response_table import Show
from tests.rosters import CELLS

ANSWERS = ("a closed path", "the battery", "the battery", "banana banana", "", "the battery")


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, open_session: Callable[..., Desk]) -> OverviewPage:
    desk = open_session(ANSWERS)
    for cell, level in zip(CELLS, (2, 1, 0), strict=False):
        desk.marking.set_level(cell, level)
    window.show_page("overview")
    page = window.pages.currentWidget()
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: page.figures is not None)
    return page


def middle(chart: Chart, number: int) -> QPoint:
    return chart.marks(chart._area)[number][0].center().toPoint()


def test_every_level_has_its_count_and_a_click_lists_those_answers(
    qtbot: QtBot, page: OverviewPage, window: MainWindow
) -> None:
    chart = page.questions.charts[0]
    assert [bar.count for bar in chart.bars] == [3, 2, 1]
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=middle(chart, 1))
    desk = window.desk
    qtbot.waitUntil(lambda: window.pages.currentWidget() is desk)
    assert desk.table.showing is Show.ALL
    assert desk.pane.search.text() == "=1"
    listed = {desk.table.cell(row) for row in range(desk.table.rowCount())}
    assert listed == {CELLS[1], CELLS[5]}


def test_a_column_is_reached_and_opened_by_key(qtbot: QtBot, page: OverviewPage, window: MainWindow) -> None:
    chart = page.questions.charts[0]
    chart.setFocus()
    for _ in range(3):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.level_chosen) as told:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert told.args == ["LIGHT", 2]


def test_the_pointer_gets_the_number(qtbot: QtBot, page: OverviewPage) -> None:
    from PySide6.QtWidgets import QToolTip  # noqa: PLC0415

    chart = page.questions.charts[0]
    where = middle(chart, 2)
    chart.event(QHelpEvent(QEvent.Type.ToolTip, where, chart.mapToGlobal(where)))
    assert QToolTip.text() == chart.marks(chart._area)[2][1]
    assert "1" in QToolTip.text()


def test_those_who_do_not_see_a_chart_hear_its_figures(page: OverviewPage) -> None:
    chart = page.questions.charts[0]
    assert chart.accessibleName() == "When a bulb lights"
    assert chart.accessibleDescription() == "0 none, 3; 1 part, 2; 2 full, 1"


def test_agreement_counts_only_what_she_decided(page: OverviewPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.segments.buttons[2], Qt.MouseButton.LeftButton)
    view = page._stack.currentWidget()
    assert view.table.texts[0][1] == "3"
    assert "2 of 3" in view.words.text()
    assert "too few" in view.words.text()


def test_what_is_misunderstood_leads_to_an_answer(
    qtbot: QtBot, page: OverviewPage, window: MainWindow
) -> None:
    qtbot.mouseClick(page.segments.buttons[1], Qt.MouseButton.LeftButton)
    view = page._stack.currentWidget()
    assert [row[0] for row in view.table.texts] == ["the battery"]
    assert view.table.texts[0][2:] == ["1 of 2", "3"]
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.desk)
    assert window.desk.panel.cell == CELLS[1]


def test_totals_and_grades(qtbot: QtBot, page: OverviewPage, window: MainWindow) -> None:
    session = window.desk.marking.session
    scheme = Scheme(session.items, {}, (Cut("A", 0.9), Cut("B", 0.5)))
    window.desk.marking.apply("Grades", {}, scheme=scheme)
    found = work_out(session.copy())(_Nobody())
    assert sum(found.tenths) == len(ANSWERS)
    assert found.grades == (("A", 1), ("B", 2), ("", 3))
    assert found.hardest.item_id == "LIGHT"


class _Nobody:
    def report(self, value: object) -> None: ...

    def check(self) -> None: ...


def test_a_chart_is_copied_as_a_picture_and_as_figures(qtbot: QtBot, page: OverviewPage) -> None:
    chart = page.questions.charts[0]
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    image = QGuiApplication.clipboard().image()
    assert image.width() > 2 * chart.width()
    assert image.pixelColor(2, 2).name() == "#ffffff"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(chart, Qt.Key.Key_C, both)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Score\tAnswers",
        "0 none\t3",
        "1 part\t2",
        "2 full\t1",
    ]


@pytest.mark.parametrize(("shift", "kind"), [(False, "png"), (True, "svg")])
def test_a_chart_is_saved_by_key(
    qtbot: QtBot,
    page: OverviewPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    shift: bool,
    kind: str,
) -> None:
    target = tmp_path / f"chart.{kind}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    chart = page.questions.charts[0]
    chart.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(chart, Qt.Key.Key_S, keys | Qt.KeyboardModifier.ShiftModifier if shift else keys)
    if kind == "svg":
        drawn = QSvgRenderer(str(target))
        assert drawn.isValid()
        assert "When a bulb lights" in target.read_text(encoding="utf-8")
    else:
        assert not QImage(str(target)).isNull()


def test_a_chart_that_cannot_be_saved_is_told_of(
    qtbot: QtBot, page: OverviewPage, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "nowhere" / "chart.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    qtbot.keyClick(page.questions.charts[0], Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "could not be saved" in window.messages.text


def test_a_picture_is_whole_or_not_at_all(page: OverviewPage, tmp_path: Path) -> None:
    target = tmp_path / "chart.png"
    save_picture(page.questions.charts[0], target)
    save_picture(page.questions.charts[0], target)
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_a_chart_without_answers_is_no_trouble(qtbot: QtBot, page: OverviewPage) -> None:
    chart = page.questions.charts[0]
    chart.show_bars([])
    chart.grab()
    assert chart._at(QPointF(5, 5).x(), 5) == -1
