"""What went wrong, said calmly: what happened, what was kept, what to do."""

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from grader_app import __version__, paths
from grader_app.errors import GraderError
from grader_app.ui.controls import button, clear, column, icon_label, label, row
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import said, tr

_KINDS = {
    "problem": ("warning", "problem"),
    "look": ("look", "look"),
    "sure": ("check", "sure"),
    "info": ("info", "accent"),
}


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence and the next step."""

    sentence: str
    hint: str


def describe(error: BaseException) -> Message:
    """Return what to tell about an error. One that nobody foresaw is written down in a report first."""
    if isinstance(error, GraderError):
        return Message(said(error.sentence), said(error.hint))
    report = write_report(error)
    kept = tr(
        "Everything you decided is saved. Close the program and open it again if something looks wrong."
    )
    if report is not None:
        kept += " " + tr("A report without any student’s words lies at {path}.", path=report)
    return Message(tr("Something unexpected went wrong inside the program."), kept)


def write_report(error: BaseException) -> Path | None:
    """Write where in the program an error came from. What it said is left out: it may quote an answer."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [
        f"Offline Grader {__version__}",
        datetime.now(UTC).isoformat(timespec="seconds"),
        type(error).__name__,
        *(f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames),
    ]
    try:
        folder = paths.user_data() / "reports"
        folder.mkdir(mode=0o700, exist_ok=True)
        report = folder / f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
        report.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError:
        return None
    return report


class MessagePanel(QWidget):
    """The place at the top of the window where messages stand until they are put away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(GAP.l, GAP.s, GAP.l, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.text = ""
        self.hide()

    def tell(
        self,
        message: Message,
        kind: str = "problem",
        *actions: tuple[str, Callable[[], object]],
    ) -> None:
        """Show a message in place of the one before; each action is a button that puts it away."""
        clear(self._box)
        icon, role = _KINDS[kind]
        frame = QFrame()
        frame.setProperty("kind", f"message-{kind}")
        sentence = label(message.sentence, "strong", wrap=True)
        hint = label(message.hint, wrap=True)
        sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        hint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        texts = column(sentence, gap=2)
        if message.hint:
            texts.addWidget(hint)
        inside = row(icon_label(self._theme, icon, role, 20), gap=GAP.m, margins=GAP.m)
        inside.addLayout(texts, 1)
        for text, action in actions:
            inside.addWidget(button(self._theme, text, self._and_put_away(action)))
        close = button(
            self._theme, "", self.put_away, kind="quiet", icon="close", hint=tr("Close this message")
        )
        inside.addWidget(close)
        inside.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        frame.setLayout(inside)
        self._box.addWidget(frame)
        self.text = f"{message.sentence} {message.hint}".strip()
        self.setAccessibleName(self.text)
        self.show()

    def put_away(self) -> None:
        """Remove the message."""
        self.text = ""
        self.hide()

    def _and_put_away(self, action: Callable[[], object]) -> Callable[[], None]:
        def run() -> None:
            self.put_away()
            action()

        return run
