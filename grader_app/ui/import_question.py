"""A question of the teacher's own: what it is called, what is asked, and how many points there can be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QWidget

from grader_app.bundle import Item
from grader_app.ui import words
from grader_app.ui.controls import button, column, label, row, set_kind
from grader_app.ui.own_questions import points_in, rubric_of
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_WIDTH_PX = 520
_POINTS_PX = 64


class QuestionDialog(QDialog):
    """Shows a question of her own, to be put right."""

    saved = Signal(object)
    """Item: the question as she wants it."""

    def __init__(self, parent: QWidget, theme: Theme, item: Item) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("A question you mark yourself"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._item = item
        levels = item.rubric.levels
        self.title = QLineEdit(item.title)
        self.title.setAccessibleName(tr("Name"))
        self.prompt = QLineEdit(item.prompt)
        self.prompt.setAccessibleName(tr("Question"))
        self.prompt.setCursorPosition(0)
        self.points = QLineEdit("; ".join(words.points(level.points) for level in levels))
        self.points.setAccessibleName(tr("Points"))
        self.points.textChanged.connect(self._show_levels)
        self._hint = label(kind="secondary", wrap=True)
        self._labels: list[str] = [level.label for level in levels]
        self.labels: list[QLineEdit] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP.m)
        self._grid.setVerticalSpacing(GAP.xs)
        self._grid.setColumnMinimumWidth(0, _POINTS_PX)
        self.save_button = button(theme, tr("Save"), self._save, kind="primary")
        self.save_button.setDefault(True)
        cancel = button(theme, tr("Cancel"), self.reject)
        inside = column(
            label(tr("A question you mark yourself"), "title"),
            label(tr("Name"), "heading"),
            self.title,
            label(tr("Question"), "heading"),
            self.prompt,
            label(tr("Points"), "heading"),
            self.points,
            self._hint,
            self._grid,
            GAP.s,
            row(None, cancel, self.save_button),
            margins=GAP.xl,
        )
        self.setLayout(inside)
        self.setMinimumWidth(_WIDTH_PX)
        self._show_levels()
        self.points.setFocus()
        self.points.selectAll()

    def _show_levels(self) -> None:
        """Show a line for each level, with room for a word or two."""
        points = points_in(self.points.text())
        self.save_button.setEnabled(points is not None)
        if points is None:
            self._hint.setText(tr("Write two to eleven different figures, such as 0-5, or 0; 0.5; 1."))
            set_kind(self._hint, "problem")
            return
        self._hint.setText(tr("What each is given for, in a word or two; it may stay empty."))
        set_kind(self._hint, "secondary")
        self._keep_labels()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.labels = []
        for number, worth in enumerate(points):
            field = QLineEdit(self._labels[number] if number < len(self._labels) else "")
            field.setAccessibleName(tr("What {points} is given for", points=words.points(worth)))
            self._grid.addWidget(label(words.points(worth), "strong"), number, 0)
            self._grid.addWidget(field, number, 1)
            self.labels.append(field)
        previous: QWidget = self.points
        for widget in (*self.labels, self.save_button):
            QWidget.setTabOrder(previous, widget)
            previous = widget

    def _keep_labels(self) -> None:
        for number, field in enumerate(self.labels):
            self._labels[number : number + 1] = [field.text()]

    def _save(self) -> None:
        points = points_in(self.points.text())
        if points is None:
            return
        self._keep_labels()
        prompt = " ".join(self.prompt.text().split()) or self._item.prompt
        title = " ".join(self.title.text().split()) or self._item.title
        labels = [text.strip() for text in self._labels[: len(points)]]
        self.saved.emit(Item(self._item.id, title, prompt, rubric_of(points, labels)))
        self.accept()
