"""What the tour looks like: the offer of it on the start page, and its line at the foot of the window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from grader_app.ui.controls import button, card, column, icon_label, label, row
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr


class TourCard(QWidget):
    """The offer, on the first start: quiet, and gone for good once it was answered."""

    wanted = Signal()
    declined = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.begin_button = button(theme, tr("Show me"), self.wanted.emit)
        self.decline_button = button(theme, tr("Not now"), self.declined.emit, kind="quiet")
        said = tr("Seven small steps, each done by you, with keys. You can stop at any time.")
        frame = card()
        frame.setLayout(
            column(
                label(tr("Try it on a sample class (2 minutes)"), "heading", wrap=True),
                label(said, "secondary", wrap=True),
                GAP.xs,
                row(self.begin_button, self.decline_button, None),
                gap=GAP.xs,
                margins=GAP.l,
            )
        )
        self.setLayout(column(frame, GAP.m, gap=0))


class TourStrip(QWidget):
    """One line at the foot of the window: what to try now."""

    ended = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        frame = QFrame()
        frame.setProperty("kind", "message-info")
        self.number = label(kind="strong")
        self.text = label(wrap=True)
        self.end_button = button(theme, tr("Skip the tour"), self.ended.emit, kind="quiet")
        inside = row(icon_label(theme, "info", "accent", 20), self.number, self.text, self.end_button)
        inside.setStretch(2, 1)
        inside.setContentsMargins(GAP.m, GAP.xs, GAP.m, GAP.xs)
        frame.setLayout(inside)
        around = column(frame)
        around.setContentsMargins(GAP.l, 0, GAP.l, GAP.s)
        self.setLayout(around)
        self.hide()

    def show_text(self, number: str, text: str, end: str) -> None:
        """Say what to do."""
        self.number.setText(number)
        self.text.setText(text)
        self.end_button.setText(end)
        self.end_button.setAccessibleName(end)
        self.setAccessibleName(f"{number} {text}")
        self.show()
