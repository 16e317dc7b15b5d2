"""One answer on the desk: what was written, what is proposed and why, and the levels to choose from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from grader_app.bundle import Item
from grader_app.core.roster import Cell
from grader_app.core.session import DecidedBy
from grader_app.core.standing import State
from grader_app.ui import words
from grader_app.ui.comments_lines import CommentLines
from grader_app.ui.controls import (
    button,
    clear,
    column,
    icon_label,
    label,
    row,
    rule,
    set_icon,
    set_kind,
)
from grader_app.ui.evidence_view import EvidenceView
from grader_app.ui.keys import Keys
from grader_app.ui.level_button import LevelButton
from grader_app.ui.marking import Marking
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr


class ReviewPanel(QFrame):
    """Shows one answer and says what the teacher wants; it decides nothing itself."""

    level_chosen = Signal(int)
    accepted = Signal()
    note_written = Signal(str)
    note_left = Signal()

    def __init__(self, theme: Theme, keys: Keys, marking: Marking, size_px: int) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._theme = theme
        self._keys = keys
        self._marking = marking
        self._item: Item | None = None
        self.cell: Cell | None = None
        self._title = label(kind="heading")
        self._prompt = label(kind="secondary", wrap=True)
        self._student = label(kind="small", wrap=True)
        self._student.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.answer = EvidenceView(theme)
        self.answer.set_size_px(size_px)
        self._reason_icon = icon_label(theme, "look", "look")
        self._reason = label(kind="look", wrap=True)
        self._decided = label(kind="strong")
        self.levels: list[LevelButton] = []
        self._levels_box = QVBoxLayout()
        self._levels_box.setSpacing(GAP.s)
        self.comments = CommentLines(theme, marking)
        self.note = _NoteEdit()
        self.note.setPlaceholderText(tr("Note for this answer"))
        self.note.setAccessibleName(tr("Note for this answer"))
        keys.tell(self.note, tr("Goes into the exported file"), "note")
        self.note.editingFinished.connect(self._note_finished)
        self.note.returnPressed.connect(self.note_left)
        self.note.left.connect(self.note_left)
        self.accept_button = button(theme, tr("Accept"), self.accepted.emit, kind="primary", icon="enter")
        self._lay_out()

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        scroll.setWidget(content)
        reason = row(self._reason_icon, self._reason, gap=GAP.s)
        reason.setStretch(1, 1)
        head = row(self._title, self._student)
        head.setStretch(1, 1)
        inside = column(
            head,
            self._prompt,
            rule(),
            GAP.xs,
            self.answer,
            None,
            reason,
            self._decided,
            self._levels_box,
            self.comments,
            gap=GAP.m,
        )
        inside.setContentsMargins(GAP.xl, GAP.l, GAP.xl, GAP.m)
        content.setLayout(inside)
        foot = row(self.note, self.accept_button, gap=GAP.m)
        foot.setContentsMargins(GAP.xl, GAP.m, GAP.xl, GAP.l)
        outer = column(scroll, rule(), foot, gap=0)
        outer.setContentsMargins(1, 1, 1, 1)
        self.setLayout(outer)

    def show_cell(self, cell: Cell | None) -> None:
        """Show an answer, or nothing."""
        self.note.finish()
        self.cell = cell
        self.setEnabled(cell is not None)
        if cell is None:
            return
        session = self._marking.session
        response = session.response(cell)
        item = session.item(response.item_id)
        if item is not self._item:
            self._show_item(item)
        student, place = response.student, session.roster.address(cell)
        self._student.setText(" · ".join(filter(None, (student.name, student.id, place))))
        prediction = session.predictions.get(cell)
        self.answer.show_answer(response.text, prediction.evidence if prediction is not None else ())
        self.refresh()

    def refresh(self) -> None:
        """Show what has changed about the answer."""
        if self.cell is None or self._item is None:
            return
        session, cell, item = self._marking.session, self.cell, self._item
        self.comments.show_cell(cell)
        score, prediction = session.score(cell), session.predictions.get(cell)
        by_person = self._marking.state(cell) is State.DECIDED
        for number, level in enumerate(self.levels):
            level.show_state(
                prediction.probabilities[number] if prediction is not None else None,
                chosen=score is not None and score.level == number,
                decided=by_person,
                proposed=prediction is not None and prediction.level == number,
            )
        said = words.decided(score, item)
        changed = (
            by_person and prediction is not None and score is not None and score.level != prediction.level
        )
        if changed and prediction is not None and score is not None and score.decided_by is DecidedBy.TEACHER:
            proposed = words.points(item.rubric.levels[prediction.level].points)
            said = tr("{decided} (proposed {points})", decided=said, points=proposed)
        self._decided.setText(said)
        set_kind(self._decided, "sure-strong" if by_person else "strong")
        self._show_reason(by_person)
        if not self.note.isModified():
            self.note.setText(session.note(cell))
        can_accept = score is not None and score.level is not None
        self.accept_button.setEnabled(can_accept or by_person)
        if by_person:
            self._name_accept(tr("Next"))
        elif score is not None and score.level is not None:
            self._name_accept(tr("Accept {points}", points=words.points(score.points)))
        else:
            self._name_accept(tr("Accept"))

    def _name_accept(self, text: str) -> None:
        self.accept_button.setText(text)
        self.accept_button.setAccessibleName(text)
        said = tr("{action} and go to the next that needs you", action=text)
        self.accept_button.setToolTip(self._keys.hint(said, "accept"))

    def _show_item(self, item: Item) -> None:
        self._item = item
        self._title.setText(item.title)
        self._prompt.setText(item.prompt)
        clear(self._levels_box)
        self.levels = []
        for number, (level, key) in enumerate(zip(item.rubric.levels, words.keys(item), strict=True)):
            made = LevelButton(self._theme, level, key)
            made.clicked.connect(lambda _checked=False, chosen=number: self.level_chosen.emit(chosen))
            self._levels_box.addWidget(made)
            self.levels.append(made)

    def _show_reason(self, by_person: bool) -> None:
        cell, item = self.cell, self._item
        if cell is None or item is None:
            return
        found = self._marking.triage(cell)
        prediction = self._marking.session.predictions.get(cell)
        if found is None:
            icon, kind, text = "waiting", "secondary", tr("Not looked at yet")
        elif found.flags:
            why = "; ".join(words.reason(flag, item, prediction) for flag in found.flags)
            kind = "secondary" if by_person else "look"
            icon, text = (
                words.FLAG_ICON[found.flags[0]],
                tr("It needed you: {why}.", why=why) if by_person else tr("Needs you: {why}.", why=why),
            )
        else:
            icon, kind, text = "check", "secondary", tr("Sure: nothing about this answer stands out.")
        set_icon(self._theme, self._reason_icon, icon, kind)
        set_kind(self._reason, kind)
        self._reason.setText(text)

    def _note_finished(self) -> None:
        self.note.setModified(False)
        if self.cell is not None:
            self.note_written.emit(self.note.text().strip())


class _NoteEdit(QLineEdit):
    """A line that is left with Esc, too."""

    left = Signal()

    def finish(self) -> None:
        """Hand over what was typed before another answer takes its place."""
        if self.isModified():
            self.editingFinished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
