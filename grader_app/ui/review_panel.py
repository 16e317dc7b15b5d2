"""One answer on the desk: what was written, what is proposed and why, and the levels to choose from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from grader_app.bundle import Prediction
from grader_app.core.roster import Cell
from grader_app.core.session import Score
from grader_app.core.standing import State
from grader_app.ui import words
from grader_app.ui.ask_strip import AskStrip
from grader_app.ui.asked import Asked
from grader_app.ui.because_menu import WORDS, because_menu, pop_up
from grader_app.ui.comments_lines import CommentLines
from grader_app.ui.controls import (
    button,
    column,
    icon_label,
    label,
    row,
    rule,
    scrolling,
    set_icon,
    set_kind,
)
from grader_app.ui.evidence_view import EvidenceView
from grader_app.ui.keys import Keys
from grader_app.ui.level_button import LevelButton
from grader_app.ui.marking import Marking
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr, translated
from grader_app.ui.unkept_notes import UnkeptNotes
from grader_app.ui.why_not import WhyNot


class ReviewPanel(QFrame):
    """Shows one answer and says what the teacher wants; it decides nothing itself."""

    level_chosen = Signal(int)
    accepted = Signal()
    note_written = Signal(str)
    note_left = Signal()
    comments_wanted = Signal()
    cell_wanted = Signal(object)
    """Cell: another answer, whose level this one follows or whose note is not kept."""

    def __init__(self, theme: Theme, keys: Keys, marking: Marking, size_px: int) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._theme = theme
        self._keys = keys
        self._marking = marking
        self.cell: Cell | None = None
        self._asked = Asked(theme, self, lambda key: keys.shown(f"figure-{key}"))
        self._asked.level_chosen.connect(self.level_chosen)
        self._student = label(kind="small", wrap=True)
        self._student.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.answer = EvidenceView(theme)
        self.answer.set_size_px(size_px)
        self.blind = False
        self._alone = False
        self._shows_evidence = True
        self._reason_icon = icon_label(theme, "look", "look")
        self._reason = label(kind="look", wrap=True)
        self._decided = label(kind="strong")
        self.because_button = button(theme, "", self.choose_because, kind="link")
        keys.tell(self.because_button, tr("Say why it is not the proposed score"), "because")
        self.source_button = button(theme, "", self._show_source, kind="link")
        self.why_not = WhyNot(theme, keys)
        self.strip = AskStrip(theme, keys)
        self.comments = CommentLines(theme, marking)
        self.note = _NoteEdit()
        self.note.setPlaceholderText(tr("Note for this answer"))
        self.note.setAccessibleName(tr("Note for this answer"))
        keys.tell(self.note, tr("Goes into the exported file"), "note")
        self.note.editingFinished.connect(self.note.finish)
        self.note.finished.connect(self.keep_note)
        self.note.returnPressed.connect(self.keep_note)
        self.note.returnPressed.connect(self.note_left)
        self.note.left.connect(self.note_left)
        self.comment_button = button(
            theme, "", self.comments_wanted.emit, kind="quiet", icon="speech", hint=tr("Comment")
        )
        keys.tell(self.comment_button, tr("Give a comment from the question’s bank"), "comment")
        self.unkept = UnkeptNotes(theme, marking)
        self.unkept.keep_wanted.connect(self.keep_note)
        self.unkept.drop_wanted.connect(self._drop_note)
        self.unkept.cell_wanted.connect(self.cell_wanted)
        marking.kept_changed.connect(self._show_note)
        self._once_more = label(
            tr("Give it a score as if you saw it for the first time."), "secondary", wrap=True
        )
        self._once_more.hide()
        self.accept_button = button(theme, tr("Accept"), self.accepted.emit, kind="primary", icon="enter")
        self._lay_out()
        self.why_not.unfolded.connect(lambda: self._scroll.ensureWidgetVisible(self.why_not))
        keys.changed.connect(self._keys_changed)

    def _keys_changed(self) -> None:
        self._asked.name_keys()
        self.refresh()

    @property
    def levels(self) -> list[LevelButton]:
        """The levels' buttons."""
        return self._asked.levels

    def _lay_out(self) -> None:
        content = QWidget()
        self._scroll = scroll = scrolling(content)
        reason = row(self._reason_icon, self._reason, gap=GAP.s)
        reason.setStretch(1, 1)
        head = row(self._asked.title, self._student)
        head.setStretch(0, 3)
        head.setStretch(1, 2)
        inside = column(
            head,
            self._asked.prompt,
            rule(),
            GAP.xs,
            self.answer,
            None,
            reason,
            row(self._decided, self.because_button, self.source_button, None, gap=GAP.m),
            self._asked.levels_box,
            self.why_not,
            self.comments,
            gap=GAP.m,
        )
        inside.setContentsMargins(GAP.xl, GAP.l, GAP.xl, GAP.m)
        content.setLayout(inside)
        foot = row(self.note, self._once_more, self.comment_button, self.accept_button, gap=GAP.s)
        foot.setStretch(1, 1)
        foot.setContentsMargins(GAP.xl, GAP.m, GAP.xl, GAP.l)
        outer = column(scroll, rule(), self.strip, self.unkept, foot, gap=0)
        outer.setContentsMargins(1, 1, 1, 1)
        self.setLayout(outer)

    def show_cell(self, cell: Cell | None, *, blind: bool = False) -> None:
        """Show an answer, or nothing; ``blind``: without what is known or was decided about it."""
        self.note.finish()
        self.strip.put_away()
        self.cell = cell
        self.blind = blind
        self.setEnabled(cell is not None)
        if cell is None:
            return
        session = self._marking.session
        self._asked.show(session.item(session.response(cell).item_id))
        self._student.setText(self._marking.names.whose(cell))
        self._show_answer()
        self.refresh()

    def show_alone(self, alone: bool) -> None:
        """Say that its button is about this answer alone: a key marks a group meanwhile."""
        self._alone = alone
        self.refresh()

    def show_evidence(self, shows: bool) -> None:
        """Underline what the proposal leans on, or not."""
        self._shows_evidence = shows
        self._show_answer()

    def choose_because(self) -> None:
        """Let her say why the score is not the proposed one."""
        if self.cell is not None and self._marking.against_proposal(self.cell) and not self.blind:
            pop_up(because_menu(self, self._marking, self.cell), self.because_button)

    def refresh(self) -> None:
        """Show what has changed about the answer."""
        session, cell, item = self._marking.session, self.cell, self._asked.item
        if cell is None or item is None:
            return
        score, prediction = session.score(cell), session.predictions.get(cell)
        if self.blind:
            score = prediction = None
        else:
            self.comments.show_cell(cell)
        by_person = not self.blind and self._marking.state(cell) is State.DECIDED
        for number, level in enumerate(self.levels):
            level.show_state(
                prediction.probabilities[number] if prediction is not None else None,
                chosen=score is not None and score.level == number,
                decided=by_person,
                proposed=prediction is not None and prediction.level == number,
                accepted=session.said(cell).accepted,
            )
        self._show_decided(score, prediction, by_person)
        self._show_reason(by_person)
        self.why_not.show_score(score, item, prediction)
        self.note.setVisible(not self.blind)
        self.comment_button.setVisible(not self.blind)
        self._once_more.setVisible(self.blind)
        aside = self.blind or self._alone
        set_kind(self.accept_button, "plain" if aside else "primary")
        icon = "next" if self.blind else "check" if self._alone else "enter"
        set_icon(self._theme, self.accept_button, icon, "text" if aside else "on_accent")
        self.comments.setVisible(not self.blind and bool(self.comments.texts))
        self._show_note()
        settled = by_person and not session.said(cell).accepted
        if self.blind:
            self._name_accept(tr("Not now"), tr("Go on without marking it again"), "back-to-list")
        elif settled:
            self._name_accept(tr("Next"))
        elif score is not None and score.level is not None and self._alone:
            _name(self.accept_button, tr("This one alone: {points}", points=words.points(score.points)))
            self.accept_button.setToolTip(tr("Accept what is proposed for this answer, not for its group"))
        elif score is not None and score.level is not None:
            self._name_accept(tr("Accept {points}", points=words.points(score.points)))
        else:
            self._name_accept(tr("Accept"))
        can_accept = score is not None and score.level is not None
        nothing_to_do = self._alone and settled
        self.accept_button.setEnabled(self.blind or ((can_accept or by_person) and not nothing_to_do))

    def _show_answer(self) -> None:
        if self.cell is None:
            return
        session = self._marking.session
        prediction = session.predictions.get(self.cell)
        shows = self._shows_evidence and not self.blind and prediction is not None
        evidence = prediction.evidence if shows and prediction is not None else ()
        self.answer.show_answer(session.response(self.cell).text, evidence)

    def _show_decided(self, score: Score | None, prediction: Prediction | None, by_person: bool) -> None:
        """Say who decided what, why not otherwise, and whose level it follows."""
        item = self._asked.item
        if self.cell is None or item is None:
            return
        against = not self.blind and self._marking.against_proposal(self.cell)
        said = "" if self.blind else words.decided(score, item)
        if against and prediction is not None:
            proposed = words.points(item.rubric.levels[prediction.level].points)
            said = tr("{decided} (proposed {points})", decided=said, points=proposed)
        self._decided.setText(said)
        set_kind(self._decided, "sure-strong" if by_person else "strong")
        because = self._marking.session.said(self.cell).because
        text = tr("Because: {reason}", reason=translated(WORDS[because])) if because else tr("Because…")
        _name(self.because_button, text)
        self.because_button.setVisible(against)
        source = None if self.blind else self._marking.lineage().get(self.cell)
        self.source_button.setVisible(source is not None)
        if source is not None:
            _name(self.source_button, tr("Same as {answer}", answer=self._marking.names.place(source)))

    def _show_source(self) -> None:
        source = self._marking.lineage().get(self.cell) if self.cell is not None else None
        if source is not None:
            self.cell_wanted.emit(source)

    def _name_accept(self, text: str, said: str = "", command_id: str = "accept") -> None:
        _name(self.accept_button, text)
        said = said or tr("{action} and go to the next that needs you", action=text)
        self.accept_button.setToolTip(self._keys.hint(said, command_id))

    def _show_reason(self, by_person: bool) -> None:
        cell, item = self.cell, self._asked.item
        if cell is None or item is None:
            return
        found = self._marking.triage(cell)
        prediction = self._marking.session.predictions.get(cell)
        if self.blind:
            icon, kind, text = "look", "look", tr("Once more, without your first mark.")
        elif found is None:
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

    def keep_note(self) -> None:
        """Hand over what stands in the field, also what was not kept so far."""
        cell, typed = self.cell, self.note.isModified()
        self.note.setModified(False)
        if cell is not None and not self.blind and (typed or cell in self._marking.kept.drafts):
            self.note_written.emit(self.note.text().strip())

    def _drop_note(self) -> None:
        self.strip.put_away()
        if self.cell is not None:
            self._marking.keep_draft(self.cell, "")

    def _show_note(self) -> None:
        cell = self.cell
        if cell is not None and not self.note.isModified():
            self.note.setText(self._marking.kept.drafts.get(cell, self._marking.session.note(cell)))
        self.unkept.show_cell(None if self.blind else cell)


def _name(made: QPushButton, text: str) -> None:
    made.setText(text)
    made.setAccessibleName(text)


class _NoteEdit(QLineEdit):
    """A line that is left with Esc, too."""

    left = Signal()
    finished = Signal()
    """Something was typed, and is to be kept."""

    def finish(self) -> None:
        """Hand over what was typed before another answer takes its place."""
        if self.isModified():
            self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
