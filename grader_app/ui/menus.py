"""The menu bar: every action of the window, with its keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from grader_app.ui.theme import Look

LOOK_WORD = {
    Look.SYSTEM: "As the system",
    Look.LIGHT: "Light",
    Look.DARK: "Dark",
    Look.HIGH_CONTRAST: "High contrast",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """An action: its text, its keys, what it does, and whether it needs an open class."""

    text: str
    keys: tuple[str, ...]
    action: Callable[[], object]
    on_desk: bool = False


class Menus:
    """Builds the menus and knows which actions can be used now."""

    def __init__(self, window: QMainWindow, entries: dict[str, tuple[Entry | None, ...]]) -> None:
        self._window = window
        self._on_desk: list[QAction] = []
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for title, listed in entries.items():
            menu = window.menuBar().addMenu(title)
            self.menus[title.replace("&", "")] = menu
            for entry in listed:
                if entry is None:
                    menu.addSeparator()
                else:
                    self._add(menu, entry)

    def add_looks(self, menu: str, chosen: Look, choose: Callable[[Look], object]) -> None:
        """Add the choice of looks to a menu."""
        group = QActionGroup(self._window)
        inner = self.menus[menu].addMenu("&Look")
        for look, text in LOOK_WORD.items():
            action = inner.addAction(text)
            action.setCheckable(True)
            action.setChecked(look is chosen)
            action.triggered.connect(lambda _checked=False, look=look: choose(look))
            group.addAction(action)
            self.actions[text] = action

    def set_on_desk(self, on_desk: bool) -> None:
        """Allow what needs an open class, or not."""
        for action in self._on_desk:
            action.setEnabled(on_desk)

    def _add(self, menu: QMenu, entry: Entry) -> None:
        action = menu.addAction(entry.text)
        action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
        action.triggered.connect(lambda _checked=False: entry.action())
        self.actions[entry.text.replace("&", "").rstrip("…")] = action
        if entry.on_desk:
            action.setEnabled(False)
            self._on_desk.append(action)
