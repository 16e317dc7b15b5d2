"""All question sets of this computer: what is in each, whose it is, how good; install and remove them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from grader_app import library
from grader_app.library import Held, Place
from grader_app.ui import sets_words, words
from grader_app.ui.controls import button, card, clear, column, icon_label, label, row, scrolling
from grader_app.ui.list_dialog import ListDialog
from grader_app.ui.page_frame import PageFrame
from grader_app.ui.question_sets import Installed
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import said, tr


class SetsPage(PageFrame):
    """A list, and two ways to add to it where the school leaves that to the teacher."""

    file_wanted = Signal()
    folder_wanted = Signal()
    card_wanted = Signal(object)
    """QuestionSet"""
    removal_wanted = Signal(object)
    """Held"""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Question sets"), tr("Back"))
        self._found = Installed(())
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP.s)
        inside = QWidget()
        inside.setLayout(column(self._list, None))
        scroll = scrolling(inside)
        self.file_button = button(
            theme, tr("Install from file…"), self.file_wanted.emit, kind="primary", icon="plus"
        )
        self.folder_button = button(
            theme,
            tr("Install all of a folder…"),
            self.folder_wanted.emit,
            icon="folder",
            hint=tr("A USB stick, for example"),
        )
        self.fill(row(scroll), self.folder_button, self.file_button)
        may = library.may_change()
        self.file_button.setVisible(may)
        self.folder_button.setVisible(may)
        self.subtitle.setText(
            tr("Versions stand side by side; a class keeps the one that it was begun with.")
            if may
            else tr("Your school decides which question sets are here.")
        )

    def show_sets(self, found: Installed) -> None:
        """List the sets, and what is wrong with the files that cannot be used."""
        if _listed(found) == _listed(self._found) and self._list.count():
            return  # nothing has changed, and the focus stays where it is
        self._found = found
        clear(self._list)
        if not found.held and not found.problems:
            text = tr("None yet. A question set holds the questions the program can score.")
            self._list.addWidget(label(text, "secondary", wrap=True))
        for held in sorted(found.held, key=lambda each: (each.manifest.title.casefold(), each.path.name)):
            self._list.addWidget(self._row(held))
        for path, error in found.problems:
            frame = card()
            told = label(f"{path.name}: {said(error.sentence)}", "problem", wrap=True)
            frame.setLayout(column(told, label(said(error.hint), "secondary", wrap=True), margins=GAP.m))
            self._list.addWidget(frame)

    def _row(self, held: Held) -> QWidget:
        name = sets_words.title(held)
        texts = column(
            label(name, "strong"), label(sets_words.facts(held), "secondary", wrap=True), gap=GAP.xs
        )
        texts.addWidget(label(sets_words.trust(held), "secondary", wrap=True))
        actions: list[QWidget] = [
            self._action(tr("Questions"), name, lambda: self._show_questions(held)),
            self._action(tr("About it"), name, lambda: self._show_card(held)),
        ]
        if held.place is Place.OWN and library.may_change():
            actions.append(
                button(
                    self.theme,
                    "",
                    lambda: self.removal_wanted.emit(held),
                    kind="quiet",
                    icon="trash",
                    role="secondary",
                    hint=tr("Remove “{name}”…", name=name),
                )
            )
        icon = icon_label(self.theme, "book", "secondary", 20)
        inside = row(icon, texts, *actions, gap=GAP.m, margins=GAP.m)
        inside.setStretch(1, 1)
        frame = card()
        frame.setLayout(inside)
        return frame

    def _action(self, text: str, name: str, action: Callable[[], object]) -> QWidget:
        made = button(self.theme, text, action, kind="quiet")
        made.setAccessibleName(f"{text}: {name}")
        return made

    def _show_questions(self, held: Held) -> None:
        items = [entry.item for entry in held.manifest.items]
        rows = [
            (item.title, item.prompt, " / ".join(words.points(level.points) for level in item.rubric.levels))
            for item in items
        ]
        sentence = tr("%n questions", n=len(items))
        headings = (tr("Question"), tr("As it is asked"), tr("Scores"))
        ListDialog(self, self.theme, sets_words.title(held), sentence, headings, rows).open()

    def _show_card(self, held: Held) -> None:
        self.card_wanted.emit(next(each for each in self._found.sets if each.path == held.path))


def _listed(found: Installed) -> list[Path]:
    return [*(each.path for each in found.held), *(path for path, _ in found.problems)]
