"""Where a second teacher marks a marking file: one answer after the other, saved after each."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from grader_app.core.second_marker import Asked, MarkingFile
from grader_app.errors import GraderError
from grader_app.ui.blind_pad import BlindPad
from grader_app.ui.controls import button, card, column, icon_label, label, row
from grader_app.ui.page_frame import PageFrame
from grader_app.ui.second_marker_files import write
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_CARD_PX = 560


class SecondMarkerPadPage(PageFrame):
    """Asks for her name once, then shows the answers, question by question."""

    marked = Signal()
    """One more is marked, and on disk."""

    def __init__(self, theme: Theme, path: Path, file: MarkingFile) -> None:
        super().__init__(theme, tr("Second marker"), tr("Back"))
        self._path = path
        self.file = file
        order = {item.id: place for place, item in enumerate(file.items)}
        # The keys are in an order that says nothing about who wrote what.
        self._answers: list[Asked] = sorted(file.answers, key=lambda asked: (order[asked.item_id], asked.key))
        self._items = {item.id: item for item in file.items}
        self._place = -1
        self.name = QLineEdit(file.marker)
        self.name.setAccessibleName(tr("Your name"))
        self.name.setPlaceholderText(tr("Your name or initials"))
        self.start_button = button(theme, tr("Start"), self._start, kind="primary", icon="next")
        self.start_button.setEnabled(bool(file.marker))
        self.name.textChanged.connect(lambda text: self.start_button.setEnabled(bool(text.strip())))
        self.pad = BlindPad(theme)
        self.pad.marked.connect(self._mark)
        self.pad.step_wanted.connect(self._step)
        self.done = label(kind="title")
        self.folder_button = button(
            theme, tr("Show in folder"), self._show_folder, kind="primary", icon="folder"
        )
        self._stack = QStackedWidget()
        for view in (self._hello(), self._centred(), self._goodbye()):
            self._stack.addWidget(view)
        self.subtitle.setText(
            tr(
                "You see the answers and the question, no names and no proposed scores. "
                "Every mark is saved in the file at once."
            )
        )
        self.fill(row(self._stack))
        self.on_enter(self._enter_pressed)
        if file.marker:
            self._go_on()

    def _hello(self) -> QWidget:
        frame = card()
        frame.setFixedWidth(_CARD_PX)
        blank = self.file.blank
        self.left_out = label(
            tr("%n blank answers are not among them: there is nothing to mark.", n=blank),
            "secondary",
            wrap=True,
        )
        if not blank:
            self.left_out.hide()
        inside = column(
            label(tr("%n answers to mark", n=len(self._answers)), "heading"),
            self.left_out,
            label(tr("Whoever asked you sees your marks under this name."), "secondary", wrap=True),
            self.name,
            row(None, self.start_button),
            gap=GAP.m,
            margins=GAP.xl,
        )
        frame.setLayout(inside)
        view = QWidget()
        view.setLayout(column(row(frame, None), None))
        return view

    def _centred(self) -> QWidget:
        view = QWidget()
        inside = row(gap=0)
        inside.addStretch(1)
        inside.addWidget(self.pad, 8)
        inside.addStretch(1)
        view.setLayout(inside)
        return view

    def _goodbye(self) -> QWidget:
        frame = card()
        frame.setFixedWidth(_CARD_PX)
        again = button(self.theme, tr("Look through them again"), self._again)
        back = tr("Give the file “{name}” back to whoever sent it to you.", name=self._path.name)
        head = row(icon_label(self.theme, "check", "sure", 24), self.done, None, gap=GAP.m)
        frame.setLayout(
            column(
                head,
                label(back, wrap=True),
                row(again, None, self.folder_button),
                gap=GAP.l,
                margins=GAP.xl,
            )
        )
        view = QWidget()
        view.setLayout(column(row(frame, None), None))
        return view

    def first_focus(self) -> QWidget:
        """Return the field for her name, or the answers to mark."""
        return (self.name, self.pad, self.folder_button)[self._stack.currentIndex()]

    # What she does

    def _enter_pressed(self) -> None:
        if self._stack.currentIndex() == 0:
            self.start_button.click()

    def _start(self) -> None:
        if self._save(replace(self.file, marker=self.name.text().strip())):
            self._go_on()

    def _mark(self, level: int) -> None:
        asked = self._answers[self._place]
        again = asked.key in self.file.levels
        if not self._save(replace(self.file, levels={**self.file.levels, asked.key: level})):
            return
        self.marked.emit()
        if again:
            self._step(1)
        else:
            self._go_on()

    def _step(self, step: int) -> None:
        if step > 0 and self._answers[self._place].key not in self.file.levels:
            return
        if self._place + step == len(self._answers):
            self._go_on()
            return
        self._place = max(self._place + step, 0)
        self._show()

    def _again(self) -> None:
        self._place = 0
        self._stack.setCurrentIndex(1)
        self._show()

    def _go_on(self) -> None:
        """Show the next answer that is not marked, or that all of them are."""
        open_ones = [place for place, asked in enumerate(self._answers) if asked.key not in self.file.levels]
        if open_ones:
            self._place = next((place for place in open_ones if place > self._place), open_ones[0])
            self._stack.setCurrentIndex(1)
            self._show()
        else:
            self.done.setText(tr("All %n answers are marked", n=len(self._answers)))
            self._stack.setCurrentIndex(2)
            self.folder_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        asked = self._answers[self._place]
        given = self.file.levels.get(asked.key)
        self.pad.show_answer(self._items[asked.item_id], asked.text, self._place, len(self._answers), given)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, file: MarkingFile) -> bool:
        try:
            write(self._path, file)
        except GraderError as error:
            self.failed.emit(error)
            return False
        self.file = file
        return True

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
