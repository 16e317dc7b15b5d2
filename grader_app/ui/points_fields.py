"""The fields in which points, weights and grades are changed."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from grader_app.bundle import Item
from grader_app.core.points import Cut, Scheme, reprice
from grader_app.ui import words
from grader_app.ui.controls import button, clear, column, label, row, rule
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_FIGURE_PX = 64
_GRADE_PX = 120


class NotYetError(ValueError):
    """What stands in the fields is no scheme; ``str`` says why, for the teacher."""


class QuestionFields(QWidget):
    """What the levels of one question are worth, and how often its points count."""

    edited = Signal()

    def __init__(self, item: Item) -> None:
        super().__init__()
        self._item = item
        self.levels = []
        line = row(gap=GAP.s)
        for level in item.rubric.levels:
            field = _figure_field(
                tr("{question}: points for {level}", question=item.title, level=level.label)
            )
            field.setToolTip(level.wording)
            field.textEdited.connect(self.edited)
            self.levels.append(field)
            line.addWidget(label(level.label, "secondary"))
            line.addWidget(field)
            line.addSpacing(GAP.s)
        line.addStretch(1)
        self.weight = _figure_field(tr("{question}: how often it counts", question=item.title))
        self.weight.textEdited.connect(self.edited)
        line.addWidget(label(tr("counts"), "secondary"))
        line.addWidget(self.weight)
        line.addWidget(label(tr("times"), "secondary"))
        inside = column(label(item.title, "strong", wrap=True), line, gap=GAP.xs)
        inside.setContentsMargins(0, GAP.s, 0, GAP.s)
        self.setLayout(inside)

    def show_scheme(self, item: Item, weight: float) -> None:
        """Show what is in force."""
        for field, level in zip(self.levels, item.rubric.levels, strict=True):
            field.setText(words.points(level.points))
        self.weight.setText(words.points(weight))

    def item(self) -> Item:
        """Return the question worth what stands in the fields.

        Raises:
            NotYetError: When that is no rubric.
        """
        points = [_number(field) for field in self.levels]
        if points != sorted(points):
            raise NotYetError(
                tr("{question}: a level cannot be worth less than a lower one.", question=self._item.title)
            )
        return reprice(self._item, points)

    def factor(self) -> float:
        """Return how often it counts.

        Raises:
            NotYetError: When that is not 0 or more.
        """
        value = _number(self.weight)
        if value < 0:
            raise NotYetError(tr("{question} cannot count less than 0 times.", question=self._item.title))
        return value


class GradeFields(QFrame):
    """The grades, highest first, and from which share of all points on each is given."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GAP.xs)
        self.grades: list[tuple[QLineEdit, QLineEdit]] = []
        self.add_button = button(theme, tr("Add a grade"), self._add, kind="link", icon="plus", role="accent")
        self.setLayout(column(self._rows, row(self.add_button, None), gap=GAP.xs))

    def show_cuts(self, cuts: tuple[Cut, ...]) -> None:
        """Show what is in force."""
        self._show([(cut.grade, words.points(round(100 * cut.at_least, 4))) for cut in cuts])

    def cuts(self) -> tuple[Cut, ...]:
        """Return the grades that stand in the fields; empty lines are none.

        Raises:
            NotYetError: When they are not in order, or not between 0 and 100 %.
        """
        found = []
        for grade, share in self.grades:
            if not grade.text().strip() and not share.text().strip():
                continue
            if not grade.text().strip():
                raise NotYetError(tr("A grade has no name yet."))
            percent = _number(share)
            if not 0 <= percent <= 100:
                raise NotYetError(tr("A grade begins between 0 and 100 % of all points."))
            found.append(Cut(grade.text().strip(), percent / 100))
        bounds = [cut.at_least for cut in found]
        if bounds != sorted(set(bounds), reverse=True):
            raise NotYetError(tr("Each grade must begin lower than the one above it."))
        return tuple(found)

    def _add(self) -> None:
        self._show([*((g.text(), s.text()) for g, s in self.grades), ("", "")])
        self.grades[-1][0].setFocus()

    def _remove(self, number: int) -> None:
        kept = [(g.text(), s.text()) for k, (g, s) in enumerate(self.grades) if k != number]
        self._show(kept)
        self.add_button.setFocus()
        self.edited.emit()

    def _show(self, texts: list[tuple[str, str]]) -> None:
        clear(self._rows)
        self.grades = []
        for number, (grade, share) in enumerate(texts):
            name = QLineEdit(grade)
            name.setFixedWidth(_GRADE_PX)
            name.setPlaceholderText(tr("Grade"))
            name.setAccessibleName(tr("Grade {number}", number=number + 1))
            begins = _figure_field(tr("Grade {number}: from which percentage on", number=number + 1))
            begins.setText(share)
            for field in (name, begins):
                field.textEdited.connect(self.edited)
            hint = tr("Remove the grade {grade}", grade=grade or str(number + 1))
            away = button(
                self._theme, "", partial(self._remove, number), kind="quiet", icon="trash", hint=hint
            )
            self._rows.addLayout(
                row(
                    name,
                    label(tr("from"), "secondary"),
                    begins,
                    label(tr("% of all points"), "secondary"),
                    None,
                    away,
                )
            )
            self.grades.append((name, begins))


class SchemeFields(QWidget):
    """All of it: every question, and the grades."""

    edited = Signal()

    def __init__(self, theme: Theme, scheme: Scheme) -> None:
        super().__init__()
        self.questions = {item.id: QuestionFields(item) for item in scheme.items}
        self.grades = GradeFields(theme)
        self.grades.edited.connect(self.edited)
        inside = column(gap=0)
        for number, fields in enumerate(self.questions.values()):
            if number:
                inside.addWidget(rule())
            inside.addWidget(fields)
            fields.edited.connect(self.edited)
        inside.addWidget(rule())
        inside.addSpacing(GAP.m)
        inside.addWidget(label(tr("Grades"), "heading"))
        inside.addSpacing(GAP.s)
        inside.addWidget(self.grades)
        inside.addStretch(1)
        inside.setContentsMargins(GAP.l, GAP.s, GAP.l, GAP.m)
        self.setLayout(inside)
        self.show_scheme(scheme)

    def show_scheme(self, scheme: Scheme) -> None:
        """Show what is in force."""
        for item in scheme.items:
            self.questions[item.id].show_scheme(item, scheme.weights.get(item.id, 1.0))
        self.grades.show_cuts(scheme.cuts)

    def scheme(self) -> Scheme:
        """Return what stands in the fields.

        Raises:
            NotYetError: When that cannot be.
        """
        items = tuple(fields.item() for fields in self.questions.values())
        factors: Mapping[str, float] = {key: fields.factor() for key, fields in self.questions.items()}
        weights = {item_id: factor for item_id, factor in factors.items() if factor != 1}
        return Scheme(items, weights, self.grades.cuts())


def _figure_field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setFixedWidth(_FIGURE_PX)
    made.setAccessibleName(name)
    return made


def _number(field: QLineEdit) -> float:
    """Read a number as the teacher's language writes it, or with a point."""
    text = field.text().strip()
    value, fine = QLocale().toDouble(text)
    if not fine:
        value, fine = QLocale.c().toDouble(text.replace(",", "."))
    if not fine or not abs(value) < float("inf"):
        raise NotYetError(tr("“{text}” is no number.", text=text))
    return value
