"""The desk's commands: what each does, and the keys that are the desk's alone."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from grader_app.ui.commands import COMMANDS, Where
from grader_app.ui.keys import Binding, Keys
from grader_app.ui.response_table import Show

if TYPE_CHECKING:
    from grader_app.ui.desk import Desk

_LIST_KEYS = ("next-answer", "previous-answer", "back-to-list")
"""Bare keys that are the list's; the groups have their own way with them."""


class DeskKeys:
    """Carries out commands by id, whether they come from a key or from the menu."""

    def __init__(self, desk: "Desk", keys: Keys) -> None:
        self._desk = desk
        self._keys = keys
        self.actions = _actions(desk)
        self._of_list = [self._bind(command_id) for command_id in _LIST_KEYS]
        for each in COMMANDS:
            if each.where is Where.DESK and each.id not in _LIST_KEYS:
                self._bind(each.id)

    def do(self, command_id: str) -> None:
        """Carry out a command; a question in the panel is answered by its key instead."""
        strip, focused = self._desk.panel.strip, self._desk.focusWidget()
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


def _actions(desk: "Desk") -> dict[str, Callable[[], object]]:
    figures = {each.id: partial(desk.press_figure, each.figure) for each in COMMANDS if each.figure}
    return {
        "undo": desk.undo,
        "redo": desk.redo,
        "note": desk.write_note,
        "comment": desk.choose_comment,
        "because": desk.deciding.give_reason,
        "search": desk.start_search,
        "accept": desk.press_enter,
        "next-answer": partial(desk.move_by, 1),
        "previous-answer": partial(desk.move_by, -1),
        "back": desk.go_back,
        "forward": desk.go_forward,
        "next-question": partial(desk.move_question, 1),
        "previous-question": partial(desk.move_question, -1),
        "minutes": desk.minutes.ask,
        "returns": desk.switches.returns,
        "show-needy": partial(desk.show_filter, Show.NEEDS_YOU),
        "show-all": partial(desk.show_filter, Show.ALL),
        "show-decided": partial(desk.show_filter, Show.DECIDED),
        "show-groups": desk.show_groups,
        "evidence": desk.switches.evidence,
        "why-not": desk.panel.why_not.toggle,
        "anonymous": desk.switches.names,
        "larger": partial(desk.change_size, 1),
        "smaller": partial(desk.change_size, -1),
        "usual-size": partial(desk.change_size, 0),
        "transitions": desk.switches.transitions,
        "name-proof": desk.proof_wanted.emit,
        "back-to-list": desk.press_escape,
        "follow": _only_as_an_answer,
        **figures,
    }


def _only_as_an_answer() -> None:
    """Do nothing: the key answers a question in the panel, and there is none."""
