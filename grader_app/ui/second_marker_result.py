"""A second marker's work beside the first's: how well two people agree, and what is to be settled."""

import math
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter, QWidget

from grader_app.core.agreement import Agreement
from grader_app.core.kept import SecondMarks
from grader_app.core.roster import Cell
from grader_app.ui import words
from grader_app.ui.blind_pad import BlindPad
from grader_app.ui.chart_table import FigureTable
from grader_app.ui.controls import card, column, icon_label, label, row
from grader_app.ui.marking import Marking
from grader_app.ui.second_marker_files import Compared, compare
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr

_AGREEMENT_PX = 220


class ResultView(QWidget):
    """One marker's: figures above, disagreements below, the one that is being settled at the right."""

    cell_chosen = Signal(object)

    def __init__(self, theme: Theme, marking: Marking, number: int) -> None:
        super().__init__()
        self._marking = marking
        self._number = number
        self._compared: Compared = compare(marking.session, self._marks)
        self._place = 0
        name = self._marks.marker or tr("Second marker")
        self.agreement = FigureTable(
            tr("Agreement by question"),
            (
                tr("Question"),
                tr("Answers"),
                tr("Two people"),
                tr("QWK"),
                tr("Proposals and you"),
                tr("QWK"),
            ),
            wide=0,
            figures=(1, 2, 3, 4, 5),
        )
        self.agreement.show_rows(self._agreement_rows())
        self.note = label(kind="small", wrap=True)
        self.heading = label(kind="heading")
        self.apart = FigureTable(
            tr("Answers to settle"), (tr("Answer"), tr("You"), name, tr("Settled")), wide=0, figures=(1, 2, 3)
        )
        self.apart.row_chosen.connect(self._choose)
        self.said = label(kind="strong", wrap=True)
        self.pad = BlindPad(theme, keys_on=self)
        self.pad.marked.connect(self._settle)
        self.pad.step_wanted.connect(self._step)
        self._icon = icon_label(theme, "check", "sure", 20)
        self._lay_out()
        marking.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        figures = card()
        self.agreement.setMaximumHeight(_AGREEMENT_PX)
        figures.setLayout(column(self.agreement, self.note, margins=GAP.m))
        listed = card()
        inside = column(row(self._icon, self.heading, None), self.apart, margins=GAP.m)
        inside.setStretch(1, 1)
        listed.setLayout(inside)
        left = QWidget()
        split = column(figures, listed, gap=GAP.m)
        split.setStretch(1, 1)
        left.setLayout(split)
        self._right = QWidget()
        right = column(self.said, self.pad, gap=GAP.s)
        right.setStretch(1, 1)
        self._right.setLayout(right)
        body = QSplitter()
        body.setHandleWidth(GAP.m)
        body.setChildrenCollapsible(False)
        for part in (left, self._right):
            body.addWidget(part)
            body.setStretchFactor(body.count() - 1, 1)
        body.setSizes([680, 600])
        self.setLayout(column(body))

    # What the teacher does

    def _choose(self, place: int) -> None:
        self._place = place
        self._show_one()

    def _step(self, step: int) -> None:
        self._place = min(max(self._place + step, 0), len(self._compared.apart) - 1)
        self._show()

    def _settle(self, level: int) -> None:
        """Decide a disagreement: her decision, which can be undone; and remember that it was settled."""
        if not self._compared.apart:
            return
        cell, session = self._compared.apart[self._place], self._marking.session
        said = session.said(cell)
        if not said.by_hand or said.level != level:
            levels = session.item(session.response(cell).item_id).rubric.levels
            decision = {cell: replace(said, level=level, accepted=False)}
            worth = words.points(levels[level].points)
            if not self._marking.apply(tr("Settle on {points}", points=worth), decision):
                return
        marks = self._marks
        settled = replace(marks, settled={**marks.settled, cell: level})
        second = (*session.kept.second[: self._number], settled, *session.kept.second[self._number + 1 :])
        if not self._marking.keep(replace(session.kept, second=second)):
            return
        open_ones = [k for k in range(len(self._compared.apart)) if not self._is_settled(k)]
        later = [k for k in open_ones if k > self._place]
        self._place = (later or open_ones or [self._place])[0]
        self._show()

    # What is shown

    @property
    def _marks(self) -> SecondMarks:
        return self._marking.session.kept.second[self._number]

    def _is_settled(self, place: int) -> bool:
        """Whether an answer stands as it was settled; undone, it is open again."""
        cell = self._compared.apart[place]
        score = self._marking.session.score(cell)
        return score is not None and self._marks.settled.get(cell, -1) == score.level

    def _show(self) -> None:
        apart, marks = self._compared.apart, self._marks
        left = sum(not self._is_settled(place) for place in range(len(apart)))
        if not apart:
            self.heading.setText(tr("You agree on every answer that both of you marked."))
        elif not left:
            self.heading.setText(tr("All %n disagreements are settled.", n=len(apart)))
        else:
            self.heading.setText(
                tr("Settle {left} of %n disagreements", n=len(apart), left=words.number(left))
            )
        self._icon.setVisible(not left)
        said = list(self._counted(marks.marker or tr("The second marker")))
        said.append(
            tr(
                "{same} of %n alike.",
                n=self._compared.all_humans.answers,
                same=words.number(self._compared.all_humans.exact),
            )
        )
        if self._compared.alone:
            said.append(tr("%n that you had not decided yourself are not compared.", n=self._compared.alone))
        said.append(tr("As it was when the file came back; settling does not change it."))
        self.note.setText(" ".join(said))
        rows = []
        for place, cell in enumerate(apart):
            response = self._marking.session.response(cell)
            settled = self._points(cell, marks.settled[cell]) if self._is_settled(place) else "–"
            rows.append(
                (
                    response.text,
                    self._points(cell, marks.mine[cell]),
                    self._points(cell, marks.levels[cell]),
                    settled,
                )
            )
        self.apart.show_rows(rows, self._place if rows else None)
        self._right.setVisible(bool(apart))
        self._show_one()

    def _counted(self, marker: str) -> Iterator[str]:
        """Say what became of each answer to the questions she marked any of."""
        found = self._compared
        marked = words.number(found.total - found.blank - found.open)
        yield tr("{marker} marked {marked} of %n answers.", n=found.total, marker=marker, marked=marked)
        if found.blank:
            yield tr("%n blank answers were not in the file.", n=found.blank)
        if found.open:
            yield tr("%n more were not in the file, or are not marked.", n=found.open)

    def _show_one(self) -> None:
        if not self._compared.apart:
            return
        cell, session, marks = self._compared.apart[self._place], self._marking.session, self._marks
        response = session.response(cell)
        self.said.setText(
            tr(
                "You gave {mine}, {marker} gave {theirs}.",
                mine=self._points(cell, marks.mine[cell]),
                marker=marks.marker or tr("the second marker"),
                theirs=self._points(cell, marks.levels[cell]),
            )
        )
        given = marks.settled.get(cell) if self._is_settled(self._place) else None
        self.pad.show_answer(
            session.item(response.item_id), response.text, self._place, len(self._compared.apart), given
        )

    def _points(self, cell: Cell, level: int) -> str:
        session = self._marking.session
        return words.points(session.item(session.response(cell).item_id).rubric.levels[level].points)

    def _agreement_rows(self) -> list[tuple[str, ...]]:
        found, session = self._compared, self._marking.session
        rows = [
            (session.item(item_id).title, humans, found.machine[item_id])
            for item_id, humans in found.humans.items()
        ]
        if len(rows) > 1:
            rows.append((tr("All questions"), found.all_humans, found.all_machine))
        return [
            (title, words.number(humans.answers), *_figures(humans), *_figures(machine))
            for title, humans, machine in rows
        ]


def _figures(agreed: Agreement) -> tuple[str, str]:
    if not agreed.answers:
        return "–", "–"
    kappa = agreed.weighted_kappa
    return words.percent(agreed.share), "–" if math.isnan(kappa) else words.figure(kappa, 2)
