"""The keys that are the desk's alone, and what a command of the menu does there."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from grader_app.ui.ask_strip import AskStrip
from grader_app.ui.commands import COMMANDS, Where
from grader_app.ui.keys import Binding, Keys

_LIST_KEYS = ("next-answer", "previous-answer", "back-to-list")
"""Bare keys that are the list's; the groups have their own way with them."""


class DeskKeys:
    """Carries out commands by id, whether they come from a key or from the menu."""

    def __init__(
        self, desk: QWidget, keys: Keys, strip: AskStrip, actions: Mapping[str, Callable[[], object]]
    ) -> None:
        self._desk = desk
        self._keys = keys
        self._strip = strip
        self.actions = actions
        self._of_list = [self._bind(command_id) for command_id in _LIST_KEYS]
        for each in COMMANDS:
            if each.where is Where.DESK and each.id not in _LIST_KEYS:
                self._bind(each.id)

    def do(self, command_id: str) -> None:
        """Carry out a command; a question in the panel is answered by its key instead."""
        strip, focused = self._strip, self._desk.focusWidget()
        if strip.is_asking and not (focused is not None and strip.isAncestorOf(focused)):
            if strip.answer(command_id):
                return
            strip.put_away()
        self.actions[command_id]()

    def leave_to_groups(self, is_groups: bool) -> None:
        """Let the groups have the bare keys that move in the list, or take them back."""
        for binding in self._of_list:
            binding.set_enabled(not is_groups)

    def _bind(self, command_id: str) -> Binding:
        return self._keys.bind(self._desk, command_id, partial(self._pressed, command_id))

    def _pressed(self, command_id: str) -> None:
        """Do nothing while a menu is open: a menu does not take the focus, and its keys come here, too."""
        if QApplication.activePopupWidget() is None:
            self.do(command_id)
