"""All questions side by side, on one scale."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from grader_app.ui import words
from grader_app.ui.controls import button, card, column, label, row
from grader_app.ui.distribution import Distribution
from grader_app.ui.marking import Marking
from grader_app.ui.question_list import progress
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP


class OverviewPage(QWidget):
    """How the class did: a chart for each question; a click opens its answers."""

    left = Signal()
    question_chosen = Signal(str)

    def __init__(self, theme: Theme, marking: Marking) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        session = marking.session
        items = [item for item in session.items if session.responses(item.id)]
        tallies = [marking.tally(item.id) for item in items]
        scale = max(max(tally.by_level, default=0) for tally in tallies)
        across = 2 if len(items) in (2, 4) else 3
        grid = QGridLayout()
        grid.setSpacing(GAP.l)
        grid.setContentsMargins(0, 0, 0, 0)
        self.charts: list[Distribution] = []
        self.buttons = []
        for number, (item, tally) in enumerate(zip(items, tallies, strict=True)):
            chart = Distribution(theme, item)
            chart.show_tally(tally, scale)
            self.charts.append(chart)
            most = words.points(item.rubric.max_points)
            mean = f"Mean {tally.mean:.2f} of {most}" if tally.mean is not None else "No scores yet"
            go = button(theme, "Open", partial(self.question_chosen.emit, item.id), kind="link")
            go.setAccessibleName(f"Open {item.title}")
            self.buttons.append(go)
            frame = card()
            inside = column(
                row(label(item.title, "heading", wrap=True), go),
                label(progress(tally), "small"),
                chart,
                label(mean, "secondary"),
                margins=GAP.l,
            )
            inside.itemAt(0).layout().setStretch(0, 1)  # type: ignore[union-attr]
            frame.setLayout(inside)
            grid.addWidget(frame, number // across, number % across, Qt.AlignmentFlag.AlignTop)
        for number in range(across):
            grid.setColumnStretch(number, 1)
        content = QWidget()
        content.setLayout(column(grid, None))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        back = button(theme, "", self.left.emit, kind="quiet", icon="back", hint="Back to the answers")
        answers = words.count(sum(tally.total for tally in tallies), "answer")
        decided = sum(tally.decided for tally in tallies)
        page = column(
            row(back, label("Overview", "title"), None),
            label(
                f"{answers} to {words.count(len(items), 'question')}, {decided:,} decided. "
                "All bars are on one scale.",
                "secondary",
            ),
            GAP.s,
            scroll,
        )
        page.setContentsMargins(GAP.xl, GAP.l, GAP.xl, GAP.l)
        self.setLayout(page)
