"""The comments of a question to choose from, add to, change and put away, with the keyboard alone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from grader_app.core.roster import Cell
from grader_app.ui.comments_bank import CommentBank
from grader_app.ui.comments_list import CommentList, CommentTable, Line
from grader_app.ui.controls import button, card, column, icon_label, label, row
from grader_app.ui.groups_gathering import Gathering
from grader_app.ui.marking import Marking
from grader_app.ui.tasks import Background
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommentsPanel(QWidget):
    """A field and a list below it. The field has the focus throughout.

    With ``cells``, figures give while the field is empty, and Enter gives what is chosen; those said to like
    answers come first. Without, Enter changes it. Letters look for a comment, and words that none has become
    a new one.
    """

    given = Signal()
    """A comment was given or taken off."""

    def __init__(
        self,
        theme: Theme,
        marking: Marking,
        background: Background,
        item_id: str,
        cells: Sequence[Cell] = (),
    ) -> None:
        super().__init__()
        self._cells = tuple(cells)
        self._bank = CommentBank(marking, item_id)
        self._gathering = Gathering.of(marking, background)
        self._gathering.gathered.connect(self._has_gathered)
        self._editing: int | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Look for a comment, or write a new one"))
        self.field.setAccessibleName(tr("Look for a comment, or write a new one"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._show_lines)
        self.table = CommentTable(self)
        self.list = CommentList(theme, self.table)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda index: self._choose(index.row()) if self._cells else None)
        self.list.doubleClicked.connect(lambda index: self._choose(index.row()))
        self.list.selectionModel().currentChanged.connect(self._show_actions)
        self.said = label(kind="secondary", wrap=True)
        self._said_icon = icon_label(theme, "info", "secondary", 16)
        change = tr("Change the words (F2)")
        self.edit_button = button(
            theme, tr("Change…"), self._begin_edit, kind="quiet", icon="note", hint=change
        )
        self.remove_button = button(theme, tr("Remove"), self._ask_to_remove, kind="quiet", icon="trash")
        self.remove_button.setToolTip(tr("Put this comment away (Ctrl+Delete)"))
        self.confirm_button = button(theme, tr("Remove it"), self._remove)
        self.confirm_button.hide()
        self._lay_out()
        self.show_question(item_id)
        self.setFocusProxy(self.field)

    def _lay_out(self) -> None:
        frame = card()
        frame.setLayout(column(self.list, margins=1))
        said = row(self._said_icon, self.said, self.confirm_button)
        said.setStretch(1, 1)
        said.setContentsMargins(0, 0, 0, 0)
        actions = row(said, self.edit_button, self.remove_button)
        actions.setStretch(0, 1)
        inside = column(self.field, frame, actions, gap=GAP.m)
        inside.setStretch(1, 1)
        self.setLayout(inside)

    def show_question(self, item_id: str) -> None:
        """Show the comments of another question."""
        self._bank.item_id = item_id
        title = self._bank.title
        self.list.setAccessibleName(tr("Comments to “{question}”", question=title))
        self._end_edit()

    # What the teacher does

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose from the field that has the focus."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._pressed(event)
            if event.type() == QEvent.Type.ShortcutOverride and self._editing is not None:
                # Esc ends the change, and does not leave the page.
                event.setAccepted(event.key() == Qt.Key.Key_Escape)
                return event.isAccepted()
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key, shift = event.key(), event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        action: Callable[[], object] | None = None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            last = len(self.table.lines) - 1
            wanted = last if shift and self._is_new(last) else self.list.currentIndex().row()
            action = self._save_edit if self._editing is not None else lambda: self._choose(wanted)
        elif key in _MOVES and self._editing is None:
            action = lambda: self.list.keyPressEvent(event)  # noqa: E731 - one of several, called below
        elif key == Qt.Key.Key_F2:
            action = self._begin_edit
        elif key == Qt.Key.Key_Delete and control:
            action = self._ask_to_remove
        elif key == Qt.Key.Key_Escape and self._editing is not None:
            action = self._end_edit
        elif not self.field.text() and event.text().isdecimal() and self._editing is None:
            number = int(event.text()) - 1
            if not self._cells or not 0 <= number < min(9, len(self.table.lines)):
                return False
            action = lambda: self._choose(number)  # noqa: E731 - one of several, called below
        if action is None:
            return False
        action()
        return True

    def _choose(self, place: int) -> None:
        """Give the comment of a row, or take it off if all the answers have it."""
        if self._editing is not None or not 0 <= place < len(self.table.lines):
            return
        line = self.table.lines[place]
        number = line.number
        if number is not None and not self._cells:
            self._begin_edit()
            return
        if number is None:
            made = self._bank.write(line.text)
            if made is None:
                return
            number = made.number
        if not self._cells:
            self._end_edit()
            return
        done = self._bank.take_off if line.given else self._bank.give
        if done(self._cells, number):
            self.given.emit()

    def _begin_edit(self) -> None:
        line = self._line()
        if line is None or line.number is None:
            return
        self._editing = line.number
        self.field.setText(line.text)
        self.field.selectAll()
        self.field.setFocus()
        self._tell(tr("Enter changes it under %n answers.", n=len(self._bank.users(line.number))))

    def _save_edit(self) -> None:
        number, text = self._editing, self.field.text().strip()
        if number is not None and text and self._bank.change(number, text):
            self._end_edit()

    def _end_edit(self) -> None:
        self._editing = None
        self.field.clear()
        self._show_lines()

    def _ask_to_remove(self) -> None:
        line = self._line()
        if line is None or line.number is None:
            return
        users = len(self._bank.users(line.number))
        if not users:
            self._remove()
            return
        self._tell(tr("It stands under %n answers and would be taken off them.", n=users))
        self.confirm_button.show()
        self.confirm_button.setFocus()

    def _remove(self) -> None:
        line = self._line()
        if line is not None and line.number is not None:
            self._bank.remove(line.number)
        self.field.setFocus()
        self._show_lines()

    # What follows from it

    def _line(self) -> Line | None:
        place = self.list.currentIndex().row()
        return self.table.lines[place] if 0 <= place < len(self.table.lines) else None

    def _is_new(self, place: int) -> bool:
        return 0 <= place < len(self.table.lines) and self.table.lines[place].number is None

    def _has_gathered(self, item_id: str) -> None:
        if item_id == self._bank.item_id:
            self._show_lines()

    def _show_lines(self) -> None:
        if self._editing is not None:
            return
        text = self.field.text().strip()
        lines = [line for line in self._lines() if text.casefold() in line.text.casefold()]
        if text and all(line.text != text for line in lines):
            lines.append(Line(None, text))
        self.table.show(lines, with_keys=not text and bool(self._cells))
        if lines:
            self.list.setCurrentIndex(self.table.index(0))
        self._show_actions()

    def _lines(self) -> list[Line]:
        if not self._cells:
            return [
                Line(c.number, c.text, used=len(self._bank.users(c.number))) for c in self._bank.bank.comments
            ]
        gathered = self._gathering.groups(self._bank.item_id)
        here = self._cells[0]
        given = self._bank.given
        offered = self._bank.suggested(here, gathered.groups if gathered is not None else ())
        own = [Line(c.number, c.text, used=len(self._bank.users(c.number))) for c in self._bank.of(here)]
        lines = [Line(s.comment.number, s.comment.text, s.alike, s.used) for s in offered]
        everywhere = [
            Line(line.number, line.text, line.alike, line.used, given=True)
            if all(line.number in given.get(cell, ()) for cell in self._cells)
            else line
            for line in own
        ]
        return [*lines, *everywhere]

    def _show_actions(self) -> None:
        line = self._line()
        mine = line is not None and line.number is not None
        self.edit_button.setEnabled(mine)
        self.remove_button.setEnabled(mine)
        self.confirm_button.hide()
        if line is None:
            self._tell(tr("No comments yet. Write one above, then press Enter."))
        elif not self._cells:
            self._tell(tr("Enter adds it.") if line.number is None else tr("Enter changes its words."))
        elif line.number is None:
            self._tell(tr("Enter writes this comment and gives it."))
        elif line.given:
            self._tell(tr("Enter takes it off."))
        elif self.table.with_keys:
            self._tell(tr("A figure or Enter gives it. Type to look for another."))
        else:
            self._tell(tr("Enter gives it. Shift+Enter writes a new one."))

    def _tell(self, text: str) -> None:
        self.said.setText(text)
