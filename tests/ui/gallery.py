"""Every screen of the program, one after the other, with the sample class in it: to be walked through by tests.

Pages over the desk and commands come from their registers, so that a new one is walked through from its
first day.
"""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from grader_app.ui import dialogs, import_lists
from grader_app.ui.desk_pages import PAGES
from grader_app.ui.import_page import ImportPage
from grader_app.ui.main_window import MainWindow
from grader_app.ui.messages import Message
from grader_app.ui.theme import Theme
from grader_app.ui.translation import tr

DIALOGS: dict[str, Callable[[MainWindow, Theme], QDialog]] = {
    "keys": lambda window, _theme: _shown(window, window.show_keys),
    "about": dialogs.about_dialog,
    "data": dialogs.data_dialog,
    "card": lambda window, theme: dialogs.card_dialog(window, theme, window.sets.sets[0]),
}
VIEWS = ("show-needy", "show-all", "show-decided", "show-groups")


def walk(window: MainWindow, theme: Theme) -> Iterator[tuple[str, QWidget]]:
    """Yield each screen by its name, as it stands on the display."""
    yield from _at_rest("start", window, window.start_page)
    window.messages.tell(Message(tr("This file has a password."), tr("Nothing was changed.")), "look")
    yield from _at_rest("message", window, window)
    window.messages.put_away()
    window.open_sample()
    _wait(lambda: isinstance(window.pages.currentWidget(), ImportPage))
    page = window.pages.currentWidget()
    _wait(page.start_button.isEnabled)
    yield from _at_rest("import", window, page)
    lists = import_lists.skipped(window, theme, page._taken)
    yield from _dialog("rows left out", lists)
    QTest.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    _wait(lambda: window.desk is not None and window.open_class.scoring is None)
    desk = window.desk
    window.activateWindow()
    desk.response_list.setFocus()
    for key in "1210":
        QTest.keyClick(desk.response_list, key)
    for view in VIEWS:
        window.menus.actions[view].trigger()
        yield from _at_rest(f"desk, {view}", window, desk)
    window.menus.actions[VIEWS[0]].trigger()
    for each in PAGES:
        window.show_page(each.command)
        _wait(lambda: not window.background._tasks)
        yield from _at_rest(each.command, window, window.pages.currentWidget())
        window.open_class.back_to_desk()
    for name, make in DIALOGS.items():
        yield from _dialog(name, make(window, theme))


def _at_rest(name: str, window: MainWindow, page: QWidget) -> Iterator[tuple[str, QWidget]]:
    _wait(lambda: not window.background._tasks)
    QTest.qWait(30)
    yield name, page


def _dialog(name: str, dialog: QDialog) -> Iterator[tuple[str, QWidget]]:
    dialog.open()
    QTest.qWait(30)
    yield name, dialog
    dialog.accept()
    QTest.qWait(10)


def _shown(window: MainWindow, show: Callable[[], object]) -> QDialog:
    """Return the dialog that a command opens."""
    before = set(window.findChildren(QDialog))
    show()
    return next(each for each in window.findChildren(QDialog) if each not in before)


def _wait(condition: Callable[[], object], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        QTest.qWait(5)
