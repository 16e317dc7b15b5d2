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
from grader_app.ui.translation import marked, said, tongue, tr, translated

_LABEL_PX = 104
_GRADEBOOKS = "*.csv *.txt *.tsv *.xls *.xlsx"
_LISTS = (None, GradeList.CLASSROOM, GradeList.GRADESCOPE)
_NO_WAY_BACK = {
    GradeList.CLASSROOM: marked(
        "Google Classroom takes no file: write a list to copy from, by last name as there."
    ),
    GradeList.GRADESCOPE: marked(
        "A new list in the columns of Gradescope’s grades, to copy from or to hand on."
    ),
}


class Options(QWidget):
    """The choices for one way out."""

    changed = Signal()

    @property
    def title(self) -> str:
        """What the way out is called."""
        raise NotImplementedError

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

    @property
    def title(self) -> str:
        """What the way out is called."""
        return tr("Scored copy of your file")

    @property
    def verb(self) -> str:
        """What the button says."""
        return tr("Export scored copy")

    @property
    def target_name(self) -> str:
        """What the name of the written file is called."""
        return tr("Write the scored copy to")

    def way(self) -> Way:
        """Return the scored copy."""
        return ScoredCopy()


class ResultsOptions(Options):
    """Nor does a workbook of results."""

    @property
    def title(self) -> str:
        """What the way out is called."""
        return tr("Results workbook")

    @property
    def verb(self) -> str:
        """What the button says."""
        return tr("Write results workbook")

    @property
    def target_name(self) -> str:
        """What the name of the written workbook is called."""
        return tr("Write the workbook to")

    def way(self) -> Way:
        """Return the workbook."""
        return ResultsWorkbook()


class GradebookOptions(Options):
    """Which file is to be filled in; or, for a system that takes no file back, in whose manner a list is."""

    chosen = Signal(object)
    """Path: a file to look at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._file: GradebookFile | None = None
        self.kinds = Segments(
            theme, tr("As"), (tr("File to upload"), tr("Google Classroom list"), tr("Gradescope list"))
        )
        self.kinds.chosen.connect(self._show_kind)
        self._name = option_name(tr("Gradebook file"))
        self.text = label(_no_file(), "secondary", wrap=True)
        self.choose_button = button(theme, tr("Choose file…"), self._choose, kind="primary")
        keep = self.choose_button.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.choose_button.setSizePolicy(keep)
        line = row(self._name, self.text, self.choose_button, gap=GAP.m)
        line.setStretch(1, 1)
        self.setLayout(column(_line(tr("As"), self.kinds), line, gap=GAP.xs))

    @property
    def title(self) -> str:
        """What the way out is called."""
        return tr("A file for your gradebook")

    @property
    def verb(self) -> str:
        """What the button says."""
        return tr("Write list to copy from") if self.kinds.current else tr("Fill in gradebook file")

    @property
    def target_name(self) -> str:
        """What the name of the written file is called."""
        return tr("Write the list to") if self.kinds.current else tr("Write the filled-in file to")

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
        self._name.setText(tr("Gradebook file") if style is None else tr("List"))
        if style is not None:
            self.text.setText(translated(_NO_WAY_BACK[style]))
        elif file is None:
            self.text.setText(_no_file())
            self.choose_button.setText(tr("Choose file…"))
            set_kind(self.choose_button, "primary")
        else:
            kind = said(file.shape.name)
            name = tr("{gradebook}: “{file}”", gradebook=kind, file=file.path.name)
            self.text.setText(tr("{gradebook}: your own file", gradebook=kind) if file.own else name)
            self.choose_button.setText(tr("Another file…"))
            set_kind(self.choose_button, "plain")
        self.changed.emit()

    def _choose(self) -> None:
        kinds = f"{tr('Gradebook files')} ({_GRADEBOOKS});;{tr('All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileName(self, tr("The file from your gradebook"), "", kinds)
        if chosen:
            self.chosen.emit(Path(chosen))


class FeedbackOptions(Options):
    """As what, in how many files, with which names."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.forms = Segments(theme, tr("As"), ("PDF", tr("Web page (HTML)")))
        self.files = Segments(theme, tr("Files"), (tr("All in one"), tr("One for each student")))
        self.who = Segments(theme, tr("Students by"), (tr("Name"), tr("Id"), tr("Name and id")))
        self.proposed = TickBox(theme, tr("Count proposed scores that you have not decided"))
        for choice in (self.forms, self.files, self.who):
            choice.chosen.connect(self.changed)
        self.proposed.toggled.connect(self.changed)
        lines = (
            (tr("As"), self.forms),
            (tr("Files"), self.files),
            (tr("Students by"), self.who),
            ("", self.proposed),
        )
        self.setLayout(column(*(_line(text, choice) for text, choice in lines), gap=GAP.xs))

    @property
    def title(self) -> str:
        """What the way out is called."""
        return tr("Feedback sheets")

    @property
    def verb(self) -> str:
        """What the button says."""
        return tr("Write feedback sheets")

    @property
    def target_name(self) -> str:
        """What the name of what is written is called."""
        return tr("Write the sheets to")

    def way(self) -> Way:
        """Return the sheets as they are chosen."""
        wishes = Wishes(
            who=(Who.NAME, Who.ID, Who.BOTH)[self.who.current],
            proposed=self.proposed.isChecked(),
            tongue=tongue(),
            letter=QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem,
        )
        return FeedbackSheets(wishes, as_pdf=self.forms.current == 0, one_each=self.files.current == 1)


def _no_file() -> str:
    return tr(
        "The file you downloaded from Moodle, Canvas, Brightspace or Blackboard. Choose it, or drop it here."
    )


def _line(text: str, choice: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(row(option_name(text), choice, None, gap=GAP.m))
    return made


def option_name(text: str) -> QLabel:
    """Return what stands before a choice, all of them equally wide."""
    made = label(text, "secondary")
    made.setFixedWidth(_LABEL_PX)
    return made
