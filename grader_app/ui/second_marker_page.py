"""A second marker: a file for another teacher, and what comes of it when it is back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QGridLayout, QSizePolicy, QStackedWidget, QWidget

from grader_app.core.second_marker import SUFFIX
from grader_app.ui.controls import button, card, column, label, row
from grader_app.ui.marking import Marking
from grader_app.ui.menu_button import MenuButton
from grader_app.ui.page_frame import PageFrame
from grader_app.ui.second_marker_files import blank_ones, export, to_mark
from grader_app.ui.second_marker_result import ResultView
from grader_app.ui.segments import Segments
from grader_app.ui.tasks import Background, Done, Failed, Outcome
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_CARD_PX = 720
_SAMPLES = (60, 30)


class SecondMarkerPage(PageFrame):
    """One view to ask somebody, and one for each marker whose file has come back; the newest is shown."""

    file_wanted = Signal(object)
    """Path: a file that has come back."""

    def __init__(self, theme: Theme, background: Background, marking: Marking) -> None:
        super().__init__(theme, tr("Second marker"))
        self._marking = marking
        second = marking.session.kept.second
        self.ask = AskView(theme, background, marking)
        self.ask.failed.connect(self.failed)
        self.ask.file_wanted.connect(self.file_wanted)
        self.results = [ResultView(theme, marking, number) for number in range(len(second))]
        self._stack = QStackedWidget()
        for view in (*self.results, self.ask):
            self._stack.addWidget(view)
        names = [marks.marker or tr("Second marker") for marks in second]
        self.segments = Segments(
            theme, tr("Second markers"), [*names, tr("Ask somebody")], max(0, len(second) - 1)
        )
        self.segments.chosen.connect(self._stack.setCurrentIndex)
        self._stack.setCurrentIndex(self.segments.current)
        for view in self.results:
            view.cell_chosen.connect(self.cell_chosen)
        self.subtitle.setText(
            tr(
                "Another teacher marks the same answers without seeing names, proposals or your scores. "
                "Then you see how well two people agree, and settle where you do not."
            )
        )
        self.fill(column(self.segments, self._stack, gap=GAP.m))
        self.segments.setVisible(bool(second))

    def first_focus(self) -> QWidget:
        """Return what is to be settled, or the button that saves the file."""
        shown = self._stack.currentIndex()
        return self.results[shown].apart if shown < len(self.results) else self.ask.save_button


class AskView(QWidget):
    """What goes into the file, and where it goes; and the way in for the one that comes back."""

    failed = Signal(object)
    file_wanted = Signal(object)

    def __init__(self, theme: Theme, background: Background, marking: Marking) -> None:
        super().__init__()
        self._background = background
        self._marking = marking
        self._target: Path | None = None
        session = marking.session
        every = tuple(item.id for item in session.items if session.responses(item.id))
        self._scopes: list[tuple[str, ...]] = [(each,) for each in every]
        names = [session.item(each).title for each in every]
        if len(every) > 1:
            self._scopes.insert(0, every)
            names.insert(0, tr("All questions"))
        self.which = MenuButton(theme, tr("Which answers"), names)
        self.which.chosen.connect(self._choose_which)
        self._number = 0
        self.counts = Segments(theme, tr("How many"), (tr("All"), *map(str, _SAMPLES)))
        self.counts.chosen.connect(lambda _number: self._show())
        self.contents = label(wrap=True)
        self.save_button = button(theme, "", self._choose, kind="primary", icon="export")
        self.saved = label(kind="sure-strong", wrap=True)
        self.folder_button = button(theme, tr("Show in folder"), self._show_folder, icon="folder")
        self.open_button = button(theme, tr("Open the file that came back…"), self._open, icon="folder")
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP.l)
        grid.setVerticalSpacing(GAP.m)
        rows = ((tr("Which answers"), self.which), (tr("How many"), self.counts))
        for number, (text, control) in enumerate(rows):
            grid.addWidget(label(text, "secondary"), number, 0)
            grid.addLayout(row(control, None), number, 1)
        grid.setColumnStretch(1, 1)
        foot = row(self.saved, self.folder_button, self.save_button, gap=GAP.m)
        foot.setStretch(0, 1)
        there = column(
            label(tr("A file for another teacher"), "heading"),
            grid,
            self.contents,
            foot,
            gap=GAP.m,
            margins=GAP.xl,
        )
        back = column(
            label(tr("When it comes back"), "heading"),
            label(
                tr("Open it here, or drop it on the window while this class is open."),
                "secondary",
                wrap=True,
            ),
            row(self.open_button, None),
            gap=GAP.m,
            margins=GAP.xl,
        )
        frames = column(gap=GAP.l)
        for inside in (there, back):
            frame = card()
            frame.setFixedWidth(_CARD_PX)
            frame.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
            frame.setLayout(inside)
            frames.addLayout(row(frame, None))
        frames.addStretch(1)
        self.setLayout(frames)

    def _choose_which(self, number: int) -> None:
        self._number = number
        self._show()

    def _count(self, total: int) -> int:
        return total if not self.counts.current else min(total, _SAMPLES[self.counts.current - 1])

    def _show(self) -> None:
        session, item_ids = self._marking.session, self._scopes[self._number]
        total = len(to_mark(session, item_ids))
        count, blank = self._count(total), blank_ones(session, item_ids)
        for made, size in zip(self.counts.buttons[1:], _SAMPLES, strict=True):
            made.setVisible(size < total)
        if count < total:
            drawn = tr("It holds %n answers, drawn by chance, as they were written.", n=count)
        elif blank:
            drawn = tr("It holds %n answers, all with words in them, as they were written.", n=count)
        else:
            drawn = tr("It holds %n answers, all of them, as they were written.", n=count)
        rest = tr(
            "With them go the question and its levels; no names, no proposals and no scores. "
            "Treat it like your spreadsheet."
        )
        left_out = [tr("%n blank answers are left out: there is nothing to mark in them.", n=blank)]
        self.contents.setText(" ".join([drawn, *(left_out if blank else []), rest]))
        text = tr("Save a file with %n answers…", n=count)
        self.save_button.setText(text)
        self.save_button.setAccessibleName(text)
        self.save_button.setEnabled(count > 0)
        self.saved.clear()
        self.folder_button.hide()

    def _choose(self) -> None:
        source = self._marking.session.roster.source.path
        proposed = str(source.with_name(f"{source.stem}{SUFFIX}"))
        kinds = tr("Marking files (*.marking)")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the marking file"), proposed, kinds)
        if chosen:
            self._target = Path(chosen).with_suffix(SUFFIX)
            session, item_ids = self._marking.session.copy(), self._scopes[self._number]
            count = self._count(len(to_mark(session, item_ids)))
            work = export(session, item_ids, count, self._target)
            self._background.start(self, work, partial(self._exported, self._target))

    def _exported(self, target: Path, outcome: Outcome) -> None:
        if isinstance(outcome, Done):
            self.saved.setText(tr("Saved as “{name}”.", name=target.name))
            self.folder_button.show()
        elif isinstance(outcome, Failed):
            self.failed.emit(outcome.error)

    def _open(self) -> None:
        kinds = tr("Marking files (*.marking)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Open the file that came back"), "", kinds)
        if chosen:
            self.file_wanted.emit(Path(chosen))

    def _show_folder(self) -> None:
        if self._target is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target.parent)))
