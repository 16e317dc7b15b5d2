"""What the import page says beside the file, and the few things that can be chosen there."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from grader_app.core.roster import Attempts, column_letters
from grader_app.sheets.encodings import choices
from grader_app.ui.controls import button, clear, column, icon_label, label, row
from grader_app.ui.import_notes import Note
from grader_app.ui.import_own import OwnPart
from grader_app.ui.menu_button import MenuButton
from grader_app.ui.segments import Segments
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import marked, said, tr, translated

_WIDTH_PX = 280
_ATTEMPTS = {
    Attempts.LATEST: marked("The latest"),
    Attempts.BEST: marked("The best"),
    Attempts.ALL: marked("All of them"),
}


class ImportSide(QScrollArea):
    """Recognised, question set, what will happen. A control stands there only where the file needs it."""

    set_chosen = Signal(int)
    encoding_chosen = Signal(str)
    question_chosen = Signal(int, int)
    """Column number, and the place of its question in the set."""
    hidden_chosen = Signal(bool)
    """Whether rows that the file hides are taken in."""
    attempts_chosen = Signal(object)
    """Attempts: which of a student's several rows counts."""
    list_wanted = Signal(str)

    def __init__(self, theme: Theme, sets: Sequence[str], chosen_set: int) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("What is known of the file"))
        self._found, self._ahead = QVBoxLayout(), QVBoxLayout()
        self.links: dict[str, QWidget] = {}
        self.set_menu = MenuButton(theme, tr("Question set"), sets or [tr("None installed")], chosen_set)
        self.set_menu.chosen.connect(self.set_chosen)
        only = label(sets[0] if sets else tr("None installed"), wrap=True)
        # Never shown here: a part that has no parent yet would become a window.
        (only if len(sets) > 1 else self.set_menu).hide()
        self.unused = label(tr("No column here is one of its questions."), "secondary", wrap=True)
        self.unused.hide()
        names = [said(name) for name, _ in choices()]
        self.encoding = MenuButton(theme, tr("Letters"), names)
        self.encoding.chosen.connect(lambda number: self.encoding_chosen.emit(choices()[number][1]))
        self._encoding_part = self._part(
            label(tr("Letters"), "heading"),
            label(tr("If names or answers look wrong, choose another."), "secondary", wrap=True),
            self.encoding,
        )
        self._encoding_part.hide()
        self.questions: list[MenuButton] = []
        self._asking = QVBoxLayout()
        self._asking.setSpacing(GAP.s)
        self._questions_part = QWidget()
        asking = column(label(tr("Which question?"), "heading"), self._asking)
        asking.setContentsMargins(0, 0, 0, GAP.l)
        self._questions_part.setLayout(asking)
        self._questions_part.hide()
        self.own = OwnPart(theme)
        self.hidden = Segments(theme, tr("Hidden rows"), (tr("Take them in"), tr("Leave them out")))
        self.hidden.chosen.connect(lambda number: self.hidden_chosen.emit(number == 0))
        self._hidden_text = label(wrap=True)
        self._hidden_part = self._part(label(tr("Hidden rows"), "heading"), self._hidden_text, self.hidden)
        self._hidden_part.hide()
        self.attempts = Segments(
            theme, tr("Several attempts"), [translated(text) for text in _ATTEMPTS.values()]
        )
        self.attempts.chosen.connect(lambda number: self.attempts_chosen.emit(list(_ATTEMPTS)[number]))
        self._attempts_part = self._part(
            label(tr("Several attempts"), "heading"),
            label(tr("Some students answered more than once. Which attempt counts?"), wrap=True),
            self.attempts,
        )
        self._attempts_part.hide()
        for box in (self._found, self._ahead):
            box.setSpacing(GAP.s)
        content = column(
            label(tr("Recognised"), "heading"),
            self._found,
            GAP.l,
            self._questions_part,
            self._encoding_part,
            label(tr("Question set"), "heading"),
            self.set_menu,
            only,
            self.unused,
            GAP.l,
            self.own,
            self._hidden_part,
            self._attempts_part,
            label(tr("What will happen"), "heading"),
            self._ahead,
            None,
        )
        content.setContentsMargins(0, 0, GAP.s, 0)
        inner = QWidget()
        inner.setLayout(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(inner)
        self.setFixedWidth(_WIDTH_PX)

    def show_notes(self, found: Iterable[Note], ahead: Iterable[Note]) -> None:
        """Say what was recognised and what will happen."""
        self.links.clear()
        self._fill(self._found, found)
        self._fill(self._ahead, ahead)

    def show_set_used(self, is_used: bool) -> None:
        """Say where the question set scores nothing of what is taken in."""
        self.unused.setVisible(not is_used)

    def show_encoding(self, encoding: str) -> None:
        """Show in which code page a text file was read; "" where none can be told from another."""
        codes = [code for _, code in choices()]
        self._encoding_part.setVisible(bool(encoding))
        if encoding in codes:
            self.encoding.show_choice(codes.index(encoding))

    def show_questions(self, numbers: Sequence[int], titles: Sequence[str]) -> None:
        """Ask what these columns answer, where their headings do not say it."""
        clear(self._asking)
        self.questions = []
        for number in numbers:
            text = tr("Column {column} holds answers. To which question?", column=column_letters(number))
            made = MenuButton(self._theme, text, (tr("Choose a question"), *titles))
            made.chosen.connect(partial(self._ask, number))
            self._asking.addWidget(label(text, wrap=True))
            self._asking.addWidget(made)
            self.questions.append(made)
        self._questions_part.setVisible(bool(numbers))

    def _ask(self, number: int, choice: int) -> None:
        if choice:
            self.question_chosen.emit(number, choice - 1)

    def show_hidden(self, text: str) -> None:
        """Ask about hidden rows; without ``text`` there are none."""
        self._hidden_text.setText(text)
        self._hidden_part.setVisible(bool(text))

    def show_attempts(self, *, several: bool) -> None:
        """Ask which attempt counts, where students have several."""
        self._attempts_part.setVisible(several)

    def _part(self, *parts: QWidget) -> QWidget:
        made = QWidget()
        box = column(*parts)
        box.setContentsMargins(0, 0, 0, GAP.l)
        made.setLayout(box)
        return made

    def _fill(self, box: QVBoxLayout, notes: Iterable[Note]) -> None:
        clear(box)
        for note in notes:
            problem = note.icon == "warning"
            said = label(note.text, "problem" if problem else note.kind, wrap=True)
            tint = "problem" if problem else "sure" if note.kind == "sure-strong" else "secondary"
            icon = icon_label(self._theme, note.icon, tint)
            line = row(icon, gap=GAP.s)
            line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
            texts = column(said, gap=0)
            if note.list:
                texts.addLayout(row(self._link(note.list), None))
            line.addLayout(texts, 1)
            box.addLayout(line)

    def _link(self, name: str) -> QWidget:
        made = button(self._theme, tr("Show them"), lambda: self.list_wanted.emit(name), kind="inline")
        self.links[name] = made
        return made
