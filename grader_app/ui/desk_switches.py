"""What is switched on and off at the desk, and stays so."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from grader_app.ui.fading import Fading
from grader_app.ui.marking import Marking
from grader_app.ui.review_panel import ReviewPanel
from grader_app.ui.settings import Settings


class Switches(QObject):
    """Names are hidden class by class; the rest holds for all of them."""

    changed = Signal(str, bool)
    """The command, and whether it is on now."""

    def __init__(self, settings: Settings, marking: Marking, panel: ReviewPanel, fading: Fading) -> None:
        super().__init__(panel)
        self._settings = settings
        self._marking = marking
        self._panel = panel
        self._fading = fading
        self._hidden = marking.names.hidden
        panel.show_evidence(settings.evidence)
        fading.wanted = settings.transitions
        marking.kept_changed.connect(self._kept_changed)

    def states(self) -> dict[str, bool]:
        """Return the commands, and whether they are on."""
        return {
            "evidence": self._settings.evidence,
            "returns": self._settings.returns,
            "transitions": self._settings.transitions,
            "anonymous": self._marking.names.hidden,
        }

    def evidence(self) -> None:
        """Underline what the proposals lean on, or do so no longer."""
        self._settings.evidence = shown = not self._settings.evidence
        self._panel.show_evidence(shown)
        self.changed.emit("evidence", shown)

    def returns(self) -> None:
        """Let early answers come back, or not."""
        self._settings.returns = wanted = not self._settings.returns
        self.changed.emit("returns", wanted)

    def transitions(self) -> None:
        """Let a decided row fade softly, or change at once."""
        self._settings.transitions = wanted = not self._settings.transitions
        self._fading.wanted = wanted
        self.changed.emit("transitions", wanted)

    def names(self) -> None:
        """Hide all names on the screen, or show them again."""
        self._marking.keep(replace(self._marking.kept, anonymous=not self._marking.names.hidden))

    def _kept_changed(self) -> None:
        hidden = self._marking.names.hidden
        if hidden != self._hidden:
            self._hidden = hidden
            self.changed.emit("anonymous", hidden)
