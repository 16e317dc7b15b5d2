"""Every screen of the program, one after the other, with the sample class in it: for tests to walk through.

Pages and dialogs come from the register of commands, so that a new one is walked through from its first day.
"""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from grader_app.ui import dialogs, import_lists
from grader_app.ui.commands import COMMANDS
from grader_app.ui.import_page import ImportPage
from grader_app.ui.main_window import MainWindow
from grader_app.ui.messages import Message
from grader_app.ui.spot_check_page import SpotCheckPage
from grader_app.ui.theme import Theme
from grader_app.ui.translation import tr

VIEWS = ("show-needy", "show-all", "show-decided", "show-groups")
# What asks the system for a file, changes only where one is, or leaves.
NO_SCREEN = {
    *("open", "sample", "install-set", "add-answers", "start-page", "quit", "tour"),
    *("undo", "redo", "back", "forward", "note", "search", "accept", "evidence", "returns"),
    "because",  # a menu of Qt's, which has names, roles and keys of its own
    *("next-answer", "previous-answer", "next-question", "previous-question"),
    *("larger", "smaller", "usual-size"),
    *VIEWS,
}


def walk(window: MainWindow, theme: Theme) -> Iterator[tuple[str, QWidget]]:
    """Yield each screen by its name, as it stands on the display."""
    yield from _at_rest("start", window, window.start_page)
    window.messages.tell(Message(tr("This file has a password."), tr("Nothing was changed.")), "look")
    yield from _at_rest("message", window, window)
    window.messages.put_away()
    window.begin_tour()
    _wait(lambda: isinstance(window.pages.currentWidget(), ImportPage))
    page = window.pages.currentWidget()
    _wait(page.start_button.isEnabled)
    yield from _at_rest("import, tour", window, window)
    window.tour.end()
    yield from _dialog("rows left out", import_lists.skipped(window, theme, page._taken))
    QTest.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    _wait(lambda: window.desk is not None and window.open_class.scoring is None)
    desk = window.desk
    window.activateWindow()
    _wait(window.isActiveWindow)
    desk.response_list.setFocus()
    for key in "1210":
        QTest.keyClick(desk.response_list, key)
    for view in VIEWS:
        window.menus.actions[view].trigger()
        yield from _at_rest(f"desk, {view}", window, desk)
    window.menus.actions[VIEWS[0]].trigger()
    for each in COMMANDS:
        if each.id in window.menus.actions and each.id not in NO_SCREEN:
            yield from _of_command(each.id, window)
    yield from _minutes_under_way(window)
    yield from _spot_check(window)
    yield from _dialog("card", dialogs.card_dialog(window, theme, window.sets.sets[0]))


def _of_command(command_id: str, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield what a command shows: a dialog, a page, or the desk with something more on it."""
    before = set(_dialogs())
    window.menus.actions[command_id].trigger()
    _wait(lambda: not window.background._tasks)
    QTest.qWait(30)
    made = [each for each in _dialogs() if each not in before]
    if made:
        yield from _dialog(command_id, made[0])
        return
    yield from _at_rest(command_id, window, window.pages.currentWidget())
    if window.pages.currentWidget() is not window.desk:
        window.open_class.back_to_desk()


def _minutes_under_way(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield the desk while she goes through what a minute is enough for, and when she is through."""
    desk = window.desk
    assert desk is not None
    window.menus.actions["minutes"].trigger()
    desk.pane.minutes.minutes.setValue(1)
    desk.pane.minutes.start()
    yield from _at_rest("minutes, under way", window, desk)
    assert desk.pane.minutes.budget is not None
    for cell in desk.pane.minutes.budget.place:
        desk.marking.set_level(cell, 1)
    yield from _at_rest("minutes, over", window, desk)
    desk.pane.minutes.leave()


def _spot_check(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield a check of everything while it is marked, when it has failed, and where those are listed."""
    window.show_page("spot-check")
    page = window.pages.currentWidget()
    assert isinstance(page, SpotCheckPage)
    page.setup.choose(0)
    page.setup.risks.buttons[1].click()
    page.setup.press()
    yield from _at_rest("spot check, marking", window, page)
    while page.pad.isVisible():
        page.pad.marked.emit(0)
    yield from _at_rest("spot check, failed", window, page)
    page.result.press()
    yield from _at_rest("spot check, looking", window, window.pages.currentWidget())


def _dialogs() -> list[QDialog]:
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.isVisible() and not isinstance(each, QMessageBox)
    ]


def _at_rest(name: str, window: MainWindow, page: QWidget) -> Iterator[tuple[str, QWidget]]:
    _wait(lambda: not window.background._tasks)
    QTest.qWait(80)
    assert tr("Something unexpected went wrong inside the program.") not in window.messages.text, name
    yield name, page


def _dialog(name: str, dialog: QDialog) -> Iterator[tuple[str, QWidget]]:
    dialog.show()
    QTest.qWait(30)
    yield name, dialog
    dialog.close()
    QTest.qWait(10)


def _wait(condition: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        QTest.qWait(5)
