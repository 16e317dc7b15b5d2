"""The views of the overview: questions, what is misunderstood, agreement, classes, totals."""

import math
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from grader_app.bundle import Item
from grader_app.core.agreement import Agreement
from grader_app.core.roster import Cell
from grader_app.ui import words
from grader_app.ui.chart_base import Chart
from grader_app.ui.chart_columns import Bar, ColumnChart
from grader_app.ui.chart_figures import TENTHS, ClassFigures
from grader_app.ui.chart_rows import Row, RowChart
from grader_app.ui.chart_table import FigureTable
from grader_app.ui.controls import button, card, column, label, row
from grader_app.ui.distribution import level_bars
from grader_app.ui.marking import Marking
from grader_app.ui.question_list import progress
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_FEW = 10


class QuestionsView(QWidget):
    """Small multiples: a chart for each question, all on one scale."""

    question_chosen = Signal(str)
    level_chosen = Signal(str, int)

    def __init__(self, theme: Theme, marking: Marking, items: Sequence[Item]) -> None:
        super().__init__()
        tallies = [marking.tally(item.id) for item in items]
        scale = max((max(tally.by_level, default=0) for tally in tallies), default=1)
        across = 2 if len(items) in (2, 4) else min(3, len(items))
        grid = QGridLayout()
        grid.setSpacing(GAP.l)
        grid.setContentsMargins(0, 0, 0, 0)
        self.charts: list[Chart] = []
        self.buttons = []
        for number, (item, tally) in enumerate(zip(items, tallies, strict=True)):
            chart = ColumnChart(theme, item.title, (tr("Score"), tr("Answers")))
            chart.show_bars(level_bars(item, tally), scale)
            chart.mark_chosen.connect(partial(self.level_chosen.emit, item.id))
            self.charts.append(chart)
            go = button(theme, tr("Open"), partial(self.question_chosen.emit, item.id), kind="link")
            go.setAccessibleName(tr("Open {question}", question=item.title))
            self.buttons.append(go)
            mean = tr("No scores yet")
            if tally.mean is not None:
                mean = tr(
                    "Mean {mean} of {most}",
                    mean=words.figure(tally.mean, 2),
                    most=words.points(item.rubric.max_points),
                )
            head = row(label(item.title, "heading", wrap=True), go, chart.menu_button())
            head.setStretch(0, 1)
            frame = card()
            frame.setLayout(
                column(head, label(progress(tally), "small"), chart, label(mean, "secondary"), margins=GAP.l)
            )
            grid.addWidget(frame, number // across, number % across, Qt.AlignmentFlag.AlignTop)
        for number in range(across):
            grid.setColumnStretch(number, 1)
        self.setLayout(column(_scrolled(column(grid, None)), margins=0))


class MisunderstoodView(QWidget):
    """What several students say alike and most get less than full points for."""

    cell_chosen = Signal(object)

    def __init__(self, marking: Marking, found: ClassFigures) -> None:
        super().__init__()
        session = marking.session
        self._cells: list[Cell] = [said.cell for said in found.misunderstood]
        self.table = FigureTable(
            tr("What is misunderstood"),
            (tr("Said like this"), tr("Question"), tr("Most get"), tr("Students")),
            wide=0,
            figures=(2, 3),
        )
        self.table.show_rows(
            [
                (
                    said.text,
                    session.item(said.item_id).title,
                    tr(
                        "{points} of {most}",
                        points=words.points(session.item(said.item_id).rubric.levels[said.level].points),
                        most=words.points(session.item(said.item_id).rubric.max_points),
                    ),
                    words.number(said.answers),
                )
                for said in found.misunderstood
            ]
        )
        self.table.row_opened.connect(lambda number: self.cell_chosen.emit(self._cells[number]))
        if found.misunderstood:
            text = tr(
                "Answers that say the same and earn less than full points: what to take up again in class."
            )
        else:
            text = tr("No two answers that say the same earn less than full points.")
        frame = card()
        inside = column(label(text, "secondary", wrap=True), self.table, gap=GAP.m, margins=GAP.l)
        inside.setStretch(1, 1)
        frame.setLayout(inside)
        page = column(frame, None, margins=0)
        page.setStretch(0, 100 if found.misunderstood else 0)
        self.setLayout(page)
        self.table.setVisible(bool(found.misunderstood))


class AgreementView(QWidget):
    """How her decisions agree with what was proposed."""

    def __init__(self, theme: Theme, items: Sequence[Item], found: ClassFigures) -> None:
        super().__init__()
        self.chart = RowChart(
            theme,
            tr("Decided as it was proposed"),
            (tr("Question"), tr("Same score"), tr("Of")),
        )
        self.chart.show_rows([_agreement_row(item.title, found.agreed[item.id]) for item in items])
        self.table = FigureTable(
            tr("Agreement by question"),
            (tr("Question"), tr("Answers"), tr("Same score"), tr("QWK"), tr("In words")),
            wide=0,
            figures=(1, 2, 3),
        )
        rows = [(item.title, found.agreed[item.id]) for item in items]
        if len(items) > 1:
            rows.append((tr("All questions"), found.altogether))
        self.table.show_rows([_agreement_line(title, agreed) for title, agreed in rows])
        self.words = label(_agreement_words(found.altogether), "heading", wrap=True)
        note = ""
        if found.undecided and found.altogether.answers:
            note = tr(
                "You decide the doubtful ones first: while %n answers are not decided by you, the proposals "
                "are better than this says.",
                n=found.undecided,
            )
        explained = tr(
            "QWK, quadratic weighted kappa: 0 is as by chance, 1 always the same; two scores off counts four "
            "times as much as one."
        )
        self.setLayout(
            column(
                _framed(self.chart, self.words, label(note, "secondary", wrap=True)),
                _framed_table(self.table, label(explained, "small", wrap=True)),
                gap=GAP.l,
                margins=0,
            )
        )


class ClassesView(QWidget):
    """Score by class, question by question."""

    def __init__(self, theme: Theme, items: Sequence[Item], found: ClassFigures) -> None:
        super().__init__()
        heads = (tr("Question"), tr("Class"), tr("Mean share"), tr("Mean and answers"))
        self.chart = RowChart(theme, tr("Score by class"), heads)
        rows = []
        for item in items:
            rows.append(Row("", None, "", heading=item.title))
            for mean in found.classes.get(item.id, ()):
                most = item.rubric.max_points
                figure = tr(
                    "{mean} of {most} · {answers}",
                    mean=words.figure(mean.mean, 2),
                    most=words.points(most),
                    answers=tr("%n answers", n=mean.answers),
                )
                share = min(1.0, max(0.0, mean.mean / most)) if most else None
                rows.append(Row(mean.group or tr("No class"), share, figure))
        self.chart.show_rows(rows)
        text = tr("The mean of each class as a share of the points there were to get.")
        frame = _framed(self.chart, label(text, "secondary", wrap=True))
        self.setLayout(column(_scrolled(column(frame, None)), margins=0))


class TotalsView(QWidget):
    """How the students stand: totals in tenths, and grades where there are any."""

    def __init__(self, theme: Theme, found: ClassFigures) -> None:
        super().__init__()
        students = sum(found.tenths)
        self.charts = [ColumnChart(theme, tr("Totals"), (tr("Share of all points"), tr("Students")), 180)]
        bars = []
        for place, count in enumerate(found.tenths):
            low, high = words.number(10 * place), words.percent((place + 1) / TENTHS)
            below = f"{low}–{high}"
            bars.append(Bar(below, count, tr("%n students with {share} of the points", n=count, share=below)))
        self.charts[0].show_bars(bars)
        parts: list[QWidget] = [
            _framed(self.charts[0], label(_totals_words(students, found.open), "secondary"))
        ]
        if found.grades:
            grades = ColumnChart(theme, tr("Grades"), (tr("Grade"), tr("Students")), 180)
            grades.show_bars(
                [
                    Bar(
                        grade or tr("none"),
                        count,
                        tr("%n students with the grade {grade}", n=count, grade=grade or tr("none")),
                    )
                    for grade, count in found.grades
                ]
            )
            self.charts.append(grades)
            parts.append(_framed(grades))
        self.setLayout(column(_scrolled(column(*parts, None, gap=GAP.l)), margins=0))


def _totals_words(students: int, still_open: int) -> str:
    said = tr("%n students with every answer scored.", n=students)
    if still_open:
        said += " " + tr("%n with an open answer are not in it.", n=still_open)
    return said


def _agreement_row(title: str, agreed: Agreement) -> Row:
    if not agreed.answers:
        return Row(title, None, tr("none decided"))
    figure = tr("{same} of {of}", same=words.number(agreed.exact), of=words.number(agreed.answers))
    return Row(title, agreed.share, figure)


def _agreement_line(title: str, agreed: Agreement) -> tuple[str, str, str, str, str]:
    kappa = "–" if math.isnan(agreed.weighted_kappa) else words.figure(agreed.weighted_kappa, 2)
    same = "–" if not agreed.answers else words.percent(agreed.share)
    return title, words.number(agreed.answers), same, kappa, how_well(agreed)


def _agreement_words(agreed: Agreement) -> str:
    if not agreed.answers:
        return tr("You have not decided any answer with a proposal yet.")
    return tr(
        "You gave what was proposed to {same} of %n answers ({share}). Agreement: {well}.",
        n=agreed.answers,
        same=words.number(agreed.exact),
        share=words.percent(agreed.share),
        well=how_well(agreed),
    )


def how_well(agreed: Agreement) -> str:
    """Return an agreement in a few words: by its kappa, where there are answers enough."""
    if agreed.answers < _FEW or math.isnan(agreed.weighted_kappa):
        return tr("too few answers to say")
    if agreed.weighted_kappa >= 0.8:
        return tr("very good")
    if agreed.weighted_kappa >= 0.6:
        return tr("good")
    if agreed.weighted_kappa >= 0.4:
        return tr("moderate")
    return tr("poor")


def _framed(chart: Chart, *above: QWidget) -> QWidget:
    head = row(label(chart.title, "heading"), None, chart.menu_button())
    frame = card()
    frame.setLayout(column(head, *(w for w in above), chart, margins=GAP.l))
    return frame


def _framed_table(table: QWidget, *below: QWidget) -> QWidget:
    frame = card()
    inside = column(table, *below, margins=GAP.l)
    inside.setStretch(0, 1)
    frame.setLayout(inside)
    return frame


def _scrolled(content: QVBoxLayout) -> QScrollArea:
    inside = QWidget()
    inside.setLayout(content)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    return scroll
