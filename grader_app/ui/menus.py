"""The menu bar: every command of the register that has a menu, with the keys in force."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from grader_app.ui.commands import COMMANDS, Command, Menu, Where, command
from grader_app.ui.keys import Keys
from grader_app.ui.theme import Look
from grader_app.ui.translation import LANGUAGES, SYSTEM, marked, tr, translated

_LOOK_WORD = {
    Look.SYSTEM: marked("As the system"),
    Look.LIGHT: marked("Light"),
    Look.DARK: marked("Dark"),
    Look.HIGH_CONTRAST: marked("High contrast"),
}


class Menus:
    """Builds the menus from the register, and knows which commands can be given now."""

    def __init__(self, window: QMainWindow, keys: Keys, actions: Mapping[str, Callable[[], object]]) -> None:
        self._window = window
        self._keys = keys
        self.actions: dict[str, QAction] = {}
        self.menus: dict[Menu, QMenu] = {
            menu: window.menuBar().addMenu(translated(menu.value)) for menu in Menu
        }
        for each in COMMANDS:
            if each.menu is not None and each.id in actions:
                self._add(each, each.menu, actions[each.id])
        keys.changed.connect(self._show_keys)
        self._show_keys()
        self.set_in_class(False)

    def add_looks(self, chosen: Look, choose: Callable[[Look], object]) -> None:
        """Add the choice of looks."""
        group = QActionGroup(self._window)
        self.menus[Menu.VIEW].addSeparator()
        inner = self.menus[Menu.VIEW].addMenu(tr("&Look"))
        for look, text in _LOOK_WORD.items():
            action = inner.addAction(translated(text))
            action.setCheckable(True)
            action.setChecked(look is chosen)
            action.triggered.connect(lambda _checked=False, look=look: choose(look))
            group.addAction(action)
            self.actions[f"look-{look.value}"] = action

    def add_languages(self, chosen: str, decided: str, choose: Callable[[str], object]) -> None:
        """Add the choice of languages; where the school ``decided`` on one, it is only shown."""
        group = QActionGroup(self._window)
        inner = self.menus[Menu.VIEW].addMenu(tr("Lan&guage, from the next start"))
        for language, name in {SYSTEM: tr("As the system"), **LANGUAGES}.items():
            action = inner.addAction(name)
            action.setCheckable(True)
            action.setChecked(language == (decided.partition("-")[0] or chosen))
            action.setEnabled(not decided)
            action.triggered.connect(lambda _checked=False, language=language: choose(language))
            group.addAction(action)
            self.actions[f"language-{language}"] = action

    def set_in_class(self, in_class: bool) -> None:
        """Allow what needs an open class, or not."""
        for command_id, action in self.actions.items():
            if (
                not command_id.startswith(("look-", "language-"))
                and command(command_id).where is not Where.ANYWHERE
            ):
                action.setEnabled(in_class)

    def show_checked(self, command_id: str, checked: bool) -> None:
        """Show whether what can be switched is on."""
        self.actions[command_id].setChecked(checked)

    def _add(self, each: Command, menu: Menu, run: Callable[[], object]) -> None:
        if each.rule:
            self.menus[menu].addSeparator()
        action = self.menus[menu].addAction(translated(each.text))
        action.setCheckable(each.checkable)
        action.triggered.connect(lambda _checked=False: run())
        self.actions[each.id] = action

    def _show_keys(self) -> None:
        for each in COMMANDS:
            if (action := self.actions.get(each.id)) is None:
                continue
            if each.where is Where.DESK:
                # The desk has the key, since a bare one must not reach beyond it; here it is only shown.
                action.setText(f"{translated(each.text)}\t{self._keys.shown(each.id)}")
            else:
                action.setShortcuts([QKeySequence(key) for key in self._keys.of(each.id)])
