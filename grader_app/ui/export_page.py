"""The way out: what for, what becomes of every answer, one button, and where it lies then."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QWidget,
)

from grader_app.core.session import Session
from grader_app.errors import GraderError, SheetError
from grader_app.ui.choice_button import ChoiceButton
from grader_app.ui.consistency_check import ConsistencyCheck
from grader_app.ui.controls import button, card, column, icon_label, label, row
from grader_app.ui.dropping import dropped_file
from grader_app.ui.export_options import (
    FeedbackOptions,
    FileOptions,
    GradebookOptions,
    Options,
    ResultsOptions,
    option_name,
)
from grader_app.ui.exporting import (
    GradebookFile,
    Plan,
    Way,
    Written,
    look_at_gradebook,
    own_gradebook,
    plan,
    save_list,
    write,
)
from grader_app.ui.fate_list import FateList
from grader_app.ui.tasks import Background, Done, Failed, Outcome, Stopped, Task
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import marked, tr, translated

_RAIL_PX = 264
_CHOICES = (
    ("sheet", marked("My file"), marked("A scored copy of your spreadsheet")),
    (
        "export",
        marked("My gradebook"),
        marked("For Moodle, Canvas and others to take back, or a list to copy from"),
    ),
    ("overview", marked("Results workbook"), marked("Overview, charts, students and an audit")),
    ("person", marked("Feedback sheets"), marked("A page for each student, to print or to send")),
)


class ExportPage(QWidget):
    """What for on the left; on the right its choices and its button. ``unseen`` answers are not decided."""

    left = Signal()
    exported = Signal()
    failed = Signal(object)
    page_wanted = Signal(str)
    """Command id: another page over the desk is wanted first."""

    def __init__(self, theme: Theme, background: Background, session: Session, unseen: int) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptDrops(True)
        self._theme = theme
        self._background = background
        self._session = session.copy()
        self._task: Task | None = None
        self._planning: Task | None = None
        self._way: Way | None = None
        self._target: Path | None = None
        self._chosen_targets: dict[str, Path] = {}
        self._first_time = True
        self._into_folder = False
        self._build_choices()
        self._build_foot(unseen)
        self._lay_out()
        self._choose(0)
        background.start(self, own_gradebook(self._session), self._has_looked)

    # What is there

    def _build_choices(self) -> None:
        theme = self._theme
        self._back = button(
            theme, "", self.left.emit, kind="quiet", icon="back", hint=tr("Back to the answers")
        )
        leave = QShortcut(QKeySequence("Escape"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._back.click)
        self.gradebook, self.feedback = GradebookOptions(theme), FeedbackOptions(theme)
        self._options: tuple[Options, ...] = (FileOptions(), self.gradebook, ResultsOptions(), self.feedback)
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self.choices = [
            ChoiceButton(theme, icon, translated(name), translated(what)) for icon, name, what in _CHOICES
        ]
        for number, (choice, options) in enumerate(zip(self.choices, self._options, strict=True)):
            self._group.addButton(choice, number)
            self._stack.addWidget(options)
            options.changed.connect(lambda changed=options: self._options_changed(changed))
        self._group.idClicked.connect(self._choose)
        self.gradebook.chosen.connect(self.take_gradebook)

    def _build_foot(self, unseen: int) -> None:
        theme = self._theme
        self._title = label(kind="heading")
        self.target = QLineEdit()
        self.target.textEdited.connect(self._keep_target)
        self._change = button(theme, tr("Change…"), self._choose_target)
        self.export_button = button(theme, "", self._export, kind="primary", icon="export")
        self.folder_button = button(
            theme, tr("Show in folder"), self._show_folder, kind="primary", icon="folder"
        )
        self._cancel = button(theme, tr("Cancel"), self._cancel_export)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximum(1000)
        self._bar.setAccessibleName(tr("Exported so far"))
        keep = self._bar.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(keep)
        self._done_icon = icon_label(theme, "check", "sure", 20)
        self.summary = label(kind="strong", wrap=True)
        self._more = label(kind="secondary", wrap=True)
        self._check: ConsistencyCheck | None = None
        self.pairs_text = label(kind="look", wrap=True)
        self.pairs_button = button(theme, tr("Look at them"), self._show_pairs, kind="link")
        self._pairs_part = QWidget()
        self._pairs_part.setLayout(row(self.pairs_text, self.pairs_button, None))
        self._pairs_part.hide()
        self._unseen = unseen
        self._unseen_text = label(_unseen(unseen), "look", wrap=True)
        self.fates = FateList(theme)
        self.fates.save_wanted.connect(self._save_list)
        for hidden in (self.folder_button, self._cancel, self._bar, self._done_icon, self._unseen_text):
            hidden.hide()

    def _lay_out(self) -> None:
        rail = column(*self.choices, None, gap=GAP.xs)
        left = QWidget()
        left.setFixedWidth(_RAIL_PX)
        left.setLayout(rail)
        what = card()
        target = row(option_name(tr("Write to")), self.target, self._change, gap=GAP.m)
        target.setStretch(1, 1)
        self._where = QWidget()
        self._where.setLayout(target)
        said = column(self.summary, self._more, self._unseen_text, self._pairs_part, gap=2)
        foot = row(self._done_icon, said, self._cancel, self.folder_button, self.export_button, gap=GAP.m)
        foot.setStretch(1, 1)
        inside = column(self._title, self._stack, self._where, GAP.xs, foot, self._bar, gap=GAP.s)
        inside.setContentsMargins(GAP.l, GAP.l, GAP.l, GAP.s)
        what.setLayout(inside)
        what.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        right = column(what, self.fates, gap=GAP.l)
        right.setStretch(1, 1)
        right.addItem(rest)
        body = row(left, right, gap=GAP.l)
        body.setStretch(1, 1)
        page = column(row(self._back, label(tr("Export"), "title"), None), GAP.s, body)
        page.setContentsMargins(GAP.xl, GAP.l, GAP.xl, GAP.l)
        page.setStretch(2, 1)
        self.setLayout(page)

    def watch(self, check: ConsistencyCheck) -> None:
        """Say below what would be written whether she marks alike what is alike, once that is known."""
        self._check = check
        check.changed.connect(self._show_pairs_found)
        check.begin()
        self._show_pairs_found()

    def _show_pairs_found(self) -> None:
        pairs = len(self._check.pairs()) if self._check is not None else 0
        self.pairs_text.setText(tr("%n pairs of near-identical answers have different scores.", n=pairs))
        self._pairs_part.setVisible(pairs > 0)

    def _show_pairs(self) -> None:
        self.page_wanted.emit("consistency")

    @property
    def options(self) -> Options:
        """What can be chosen for the chosen way out."""
        return self._options[self._group.checkedId()]

    # What the teacher does

    def _choose(self, number: int) -> None:
        self.choices[number].setChecked(True)
        for other in self._options:
            other.setVisible(other is self.options)
        self._stack.setCurrentWidget(self.options)
        self._stack.setFixedHeight(self.options.sizeHint().height() if self.options.layout() else 0)
        self._title.setText(self.options.title)
        self._plan()

    def take_gradebook(self, path: Path) -> None:
        """Look at a gradebook's file, to fill it in."""
        if self.options is not self.gradebook:
            self._choose(1)
        self.gradebook.expect_file()
        self._background.start(self, look_at_gradebook(self._session, path), self._has_looked)

    def _has_looked(self, outcome: Outcome) -> None:
        if isinstance(outcome, Done) and outcome.value is not None:
            found: GradebookFile = outcome.value
            self.gradebook.show_file(found)
        elif isinstance(outcome, Failed):
            self.failed.emit(outcome.error)

    def _choose_target(self) -> None:
        name, here = self.options.target_name, self.target.text()
        if self._into_folder:
            chosen = QFileDialog.getExistingDirectory(self, name, here)
        else:
            chosen, _ = QFileDialog.getSaveFileName(self, name, here)
        if chosen:
            self.target.setText(chosen)
            self._keep_target(chosen)

    def _keep_target(self, chosen: str) -> None:
        self._chosen_targets[self.options.target_name] = Path(chosen.strip())

    def _export(self) -> None:
        if self._way is None:
            return
        self._target = Path(self.target.text().strip())
        self._show_busy(True)
        self._task = self._background.start(
            self,
            write(self._session, self._way, self._target),
            self._ended,
            lambda share: self._bar.setValue(round(1000 * share)),
        )

    def _cancel_export(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _save_list(self) -> None:
        name = tr("{file} list", file=self._session.roster.source.path.stem) + ".xlsx"
        proposed = Path(self.target.text()).with_name(name)
        kinds = f"{tr('Workbook')} (*.xlsx);;{tr('CSV file')} (*.csv)"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save this list"), str(proposed), kinds)
        if chosen:
            work = save_list(self._session, self.fates.table.listing, Path(chosen))
            self._background.start(self, work, self._saved_list)

    def _saved_list(self, outcome: Outcome) -> None:
        if isinstance(outcome, Done):
            self.fates.saved_text.setText(tr("Saved as “{file}”.", file=outcome.value.name))
        elif isinstance(outcome, Failed):
            self.failed.emit(outcome.error)

    def _show_folder(self) -> None:
        if self._target is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target.parent)))

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop an export that she leaves; minimising the window is not leaving."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._cancel_export()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a gradebook's file."""
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.take_gradebook(path)

    # What follows from it

    def _options_changed(self, changed: Options) -> None:
        if changed is self.options:
            self._plan()

    def _plan(self) -> None:
        """Say anew what would be written."""
        self.export_button.setText(self.options.verb)
        self.export_button.setAccessibleName(self.options.verb)
        self.target.setAccessibleName(self.options.target_name)
        if self._planning is not None:
            self._planning.cancel()
        self._way = self.options.way()
        self._show_done(False)
        self.export_button.setEnabled(False)
        self._where.setVisible(self._way is not None)
        self.export_button.setVisible(self._way is not None)
        if self._way is None:
            self.summary.clear()
            self._more.clear()
            self._unseen_text.hide()
            self.fates.hide()
        else:
            self._planning = self._background.start(
                self, plan(self._session, self._way), partial(self._planned, self._way)
            )

    def _planned(self, wanted: Way, outcome: Outcome) -> None:
        if wanted != self.options.way():
            return  # It was on its way here when something else was chosen.
        if isinstance(outcome, Failed):
            self.failed.emit(outcome.error)
        if isinstance(outcome, Done):
            made: Plan = outcome.value
            chosen = self._chosen_targets.get(self.options.target_name)
            kept = chosen is not None and chosen.suffix == made.target.suffix
            self.target.setText(str(chosen if kept else made.target))
            self._way, self._into_folder = made.way, made.folder
            self._say(made.sentence, made.more)
            self._unseen_text.setVisible(self._unseen > 0 and self.options is not self.feedback)
            self.fates.show_listing(made.listing)
            self.export_button.setEnabled(True)
            if self._first_time:
                self.export_button.setFocus()
            self._first_time = False

    def _ended(self, outcome: Outcome) -> None:
        self._show_busy(False)
        match outcome:
            case Done(value=done):
                self._show_written(done)
            case Failed(error=error):
                self.failed.emit(error)
                if isinstance(error, SheetError) and error.code in ("gone", "changed"):
                    self._plan()
            case Stopped():
                self.failed.emit(
                    GraderError(
                        tr("The export was stopped."), hint=tr("Nothing was written."), code="stopped"
                    )
                )

    def _show_written(self, done: Written) -> None:
        self._target = done.target
        self.fates.show_listing(done.listing)
        self._say(done.sentence, done.more)
        self._unseen_text.hide()
        self._show_done(True)
        self.folder_button.setFocus()
        self.exported.emit()

    def _say(self, sentence: str, more: str) -> None:
        self.summary.setText(sentence)
        self._more.setText(more)

    def _show_done(self, done: bool) -> None:
        self._done_icon.setVisible(done)
        self.export_button.setVisible(not done)
        self.folder_button.setVisible(done)
        self._change.setEnabled(not done)
        self.target.setReadOnly(done)

    def _show_busy(self, busy: bool) -> None:
        self.export_button.setEnabled(not busy)
        self._back.setEnabled(not busy)
        self._stack.setEnabled(not busy)
        for choice in self.choices:
            choice.setEnabled(not busy)
        self._cancel.setVisible(busy)
        self._bar.setValue(0)
        self._bar.setVisible(busy)


def _unseen(number: int) -> str:
    return tr("%n answers that need you have only a proposed score so far.", n=number)
