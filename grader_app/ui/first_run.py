"""The tour: seven small things on the sample class, each done by her. It never stands in the way."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from grader_app.core.roster import Cell
from grader_app.ui.desk import Desk
from grader_app.ui.export_page import ExportPage
from grader_app.ui.keys import Keys
from grader_app.ui.open_class import OpenClass
from grader_app.ui.tour_card import TourStrip
from grader_app.ui.translation import marked, tr, translated


@dataclass(frozen=True, slots=True)
class Step:
    """What she is asked to do; ``command`` is the one whose key the sentence names."""

    text: str
    command: str
    done: Callable[["Tour"], bool]


class Tour(QObject):
    """Knows the step she is at, and notices when it is done."""

    def __init__(self, window: QWidget, strip: TourStrip, keys: Keys, opened: OpenClass) -> None:
        super().__init__(window)
        self._window = window
        self._strip = strip
        self._keys = keys
        self._open = opened
        self._number = 0
        self._cell: Cell | None = None
        self._done = 0
        self.page: QWidget | None = None
        self.running = False
        strip.ended.connect(self.end)
        keys.changed.connect(self._show)
        opened.entered.connect(self._entered)
        opened.page_made.connect(self._page_made)

    @property
    def desk(self) -> Desk | None:
        """The desk, once the class is open."""
        return self._open.desk

    def begin(self) -> None:
        """Show the first step; the sample class is opened by whoever calls."""
        self.running, self._number, self.page = True, 0, None
        self._window.installEventFilter(self)
        self._show()

    def end(self) -> None:
        """Stop, at any step."""
        self.running = False
        self._window.removeEventFilter(self)
        self._strip.hide()

    @property
    def has_moved(self) -> bool:
        """Whether she has gone to another answer; what scoring puts first is not her doing."""
        if self.desk is None:
            return False
        if self._open.scoring is not None or self._cell is None:
            self._cell = self.desk.panel.cell
        return self.desk.panel.cell != self._cell

    @property
    def has_accepted(self) -> bool:
        """Whether she has decided an answer as it was proposed."""
        return self._gained is not None and self._gained[0] == self._gained[1]

    @property
    def has_given_another(self) -> bool:
        """Whether she has decided an answer otherwise than it was proposed."""
        return self._gained is not None and self._gained[0] != self._gained[1]

    @property
    def has_undone(self) -> bool:
        """Whether she has taken something back."""
        return self.desk is not None and self.desk.marking.session.done < self._done

    @property
    def _gained(self) -> tuple[int | None, int | None] | None:
        """The level of the last decision since this step began, and the one that was proposed."""
        if self.desk is None or self.desk.marking.session.done <= self._done:
            return None
        session = self.desk.marking.session
        edit = session.history[session.done - 1].edits[-1]
        proposed = session.predictions.get(edit.cell)
        return edit.after.level if edit.after else None, proposed.level if proposed else None

    def look(self) -> None:
        """Go on if the step is done."""
        if self.running and self._number < len(STEPS) and STEPS[self._number].done(self):
            self._number += 1
            self._show()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """End with Esc, which goes on to do what it does."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.end()
        return False

    def _entered(self, desk: Desk) -> None:
        if not self.running:
            return
        desk.response_list.selectionModel().currentRowChanged.connect(lambda *_: self.look())
        desk.marking.changed.connect(lambda *_: self.look())
        desk.pane.minutes.asked.connect(self.look)
        self._show()
        self.look()

    def _page_made(self, page: QWidget) -> None:
        self.page = page
        self.look()

    def _show(self) -> None:
        if not self.running:
            return
        if self.desk is not None:
            self._cell, self._done = self.desk.panel.cell, self.desk.marking.session.done
        if self._number == len(STEPS):
            text = tr(
                "That is all. Your own answers go the same way: {key} opens them.", key=self._key("open")
            )
            self._strip.show_text("", text, tr("Done"))
            return
        step = STEPS[self._number]
        number = tr("{step} of {steps}", step=self._number + 1, steps=len(STEPS))
        self._strip.show_text(number, translated(step.text, key=self._key(step.command)), tr("Skip the tour"))

    def _key(self, command_id: str) -> str:
        return self._keys.shown(command_id)


STEPS = (
    Step(
        marked("This is a class as a form gave it; what its columns are was understood. Enter starts it."),
        "open",
        lambda tour: tour.desk is not None,
    ),
    Step(
        marked("On the right stands one answer in large letters. Read it, then press {key} for the next."),
        "next-answer",
        lambda tour: tour.has_moved,
    ),
    Step(
        marked("The score with the coloured edge is proposed. Press {key} to accept it and go on."),
        "accept",
        lambda tour: tour.has_accepted,
    ),
    Step(
        marked("You see one differently? Press the figure on another score."),
        "accept",
        lambda tour: tour.has_given_another,
    ),
    Step(
        marked("Each decision is saved at once. {key} takes the last one back."),
        "undo",
        lambda tour: tour.has_undone,
    ),
    Step(
        marked("Little time? {key} asks how many minutes you have, and says what they are best spent on."),
        "minutes",
        lambda tour: tour.desk is not None and not tour.desk.pane.minutes.isHidden(),
    ),
    Step(
        marked("{key} leads to the scores in a copy of your file, in a gradebook, or on sheets to hand out."),
        "export",
        lambda tour: isinstance(tour.page, ExportPage),
    ),
)
