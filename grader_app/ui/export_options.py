"""What can be chosen for each of the four ways out."""

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from grader_app.sheets.feedback import Who, Wishes
from grader_app.sheets.grade_lists import GradeList
from grader_app.ui.controls import button, column, label, row, set_kind
from grader_app.ui.exporting import (
    FeedbackSheets,
    GradebookFile,
    ListToCopy,
    ResultsWorkbook,
    ScoredCopy,
    Way,
)
from grader_app.ui.segments import Segments
from grader_app.ui.theme import Theme
from grader_app.ui.tick_box import TickBox
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import said

_LABEL_PX = 104
_GRADEBOOKS = "Gradebook files (*.csv *.txt *.tsv *.xls *.xlsx);;All files (*)"
_NO_FILE = (
    "The file you downloaded from Moodle, Canvas, Brightspace or Blackboard. Choose it, or drop it here."
)
_LISTS = (None, GradeList.CLASSROOM, GradeList.GRADESCOPE)
_NO_WAY_BACK = {
    GradeList.CLASSROOM: "Google Classroom takes no file: write a list to copy from, by last name as there.",
    GradeList.GRADESCOPE: "A new list in the columns of Gradescope’s grades, to copy from or to hand on.",
}


class Options(QWidget):
    """The choices for one way out."""

    title = ""
    changed = Signal()

    @property
    def verb(self) -> str:
        """What the button says."""
        raise NotImplementedError

    @property
    def target_name(self) -> str:
        """What the name of what is written is called."""
        raise NotImplementedError

    def way(self) -> Way | None:
        """Return the way as it is chosen; None: something is still to be chosen."""
        raise NotImplementedError


class FileOptions(Options):
    """Her own file needs no choice."""

    title = "Scored copy of your file"
    verb = "Export scored copy"
    target_name = "Write the scored copy to"

    def way(self) -> Way:
        """Return the scored copy."""
        return ScoredCopy()


class ResultsOptions(Options):
    """Nor does a workbook of results."""

    title = "Results workbook"
    verb = "Write results workbook"
    target_name = "Write the workbook to"

    def way(self) -> Way:
        """Return the workbook."""
        return ResultsWorkbook()


class GradebookOptions(Options):
    """Which file is to be filled in; or, for a system that takes no file back, in whose manner a list is."""

    title = "A file for your gradebook"
    chosen = Signal(object)
    """Path: a file to look at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._file: GradebookFile | None = None
        self.kinds = Segments(theme, "As", ("File to upload", "Google Classroom list", "Gradescope list"))
        self.kinds.chosen.connect(self._show_kind)
        self._name = option_name("Gradebook file")
        self.text = label(_NO_FILE, "secondary", wrap=True)
        self.choose_button = button(theme, "Choose file…", self._choose, kind="primary")
        keep = self.choose_button.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.choose_button.setSizePolicy(keep)
        line = row(self._name, self.text, self.choose_button, gap=GAP.m)
        line.setStretch(1, 1)
        self.setLayout(column(_line("As", self.kinds), line, gap=GAP.xs))

    @property
    def verb(self) -> str:
        """What the button says."""
        return "Write list to copy from" if self.kinds.current else "Fill in gradebook file"

    @property
    def target_name(self) -> str:
        """What the name of the written file is called."""
        return "Write the list to" if self.kinds.current else "Write the filled-in file to"

    def show_file(self, file: GradebookFile | None) -> None:
        """Show which file is filled in, and of which gradebook it is."""
        self._file = file
        self._show_kind()

    def expect_file(self) -> None:
        """Go back to a file that is filled in: one is being looked at."""
        self.kinds.show_choice(0)
        self._show_kind()

    def way(self) -> Way | None:
        """Return the list or the file, None while there is none."""
        style = _LISTS[self.kinds.current]
        return self._file if style is None else ListToCopy(style)

    def _show_kind(self) -> None:
        style, file = _LISTS[self.kinds.current], self._file
        self.choose_button.setVisible(style is None)
        self._name.setText("Gradebook file" if style is None else "List")
        if style is not None:
            self.text.setText(_NO_WAY_BACK[style])
        elif file is None:
            self.text.setText(_NO_FILE)
            self.choose_button.setText("Choose file…")
            set_kind(self.choose_button, "primary")
        else:
            whose = "your own file" if file.own else f"“{file.path.name}”"
            self.text.setText(f"{said(file.shape.name)}: {whose}")
            self.choose_button.setText("Another file…")
            set_kind(self.choose_button, "plain")
        self.changed.emit()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, "The file from your gradebook", "", _GRADEBOOKS)
        if chosen:
            self.chosen.emit(Path(chosen))


class FeedbackOptions(Options):
    """As what, in how many files, with which names."""

    title = "Feedback sheets"
    verb = "Write feedback sheets"
    target_name = "Write the sheets to"

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.forms = Segments(theme, "As", ("PDF", "Web page (HTML)"))
        self.files = Segments(theme, "Files", ("All in one", "One for each student"))
        self.who = Segments(theme, "Students by", ("Name", "Id", "Name and id"))
        self.proposed = TickBox(theme, "Count proposed scores that you have not decided")
        for choice in (self.forms, self.files, self.who):
            choice.chosen.connect(self.changed)
        self.proposed.toggled.connect(self.changed)
        lines = (("As", self.forms), ("Files", self.files), ("Students by", self.who), ("", self.proposed))
        self.setLayout(column(*(_line(text, choice) for text, choice in lines), gap=GAP.xs))

    def way(self) -> Way:
        """Return the sheets as they are chosen."""
        wishes = Wishes(
            who=(Who.NAME, Who.ID, Who.BOTH)[self.who.current],
            proposed=self.proposed.isChecked(),
            letter=QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem,
        )
        return FeedbackSheets(wishes, as_pdf=self.forms.current == 0, one_each=self.files.current == 1)


def _line(text: str, choice: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(row(option_name(text), choice, None, gap=GAP.m))
    return made


def option_name(text: str) -> QLabel:
    """Return what stands before a choice, all of them equally wide."""
    made = label(text, "secondary")
    made.setFixedWidth(_LABEL_PX)
    return made
