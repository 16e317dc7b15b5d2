"""A language nobody speaks, made from the English as it is asked for: a good deal longer, right to left.

Every sentence of it is at least 40 % longer, so that what fits in it fits in German; and a sentence that did
not go through ``tr`` is seen at once, for it has no doubled vowels.
"""

import re

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from grader_app.ui.translation import CONTEXT

_KEPT = re.compile(r"(\{[^}]*\}|%n|%L?\d|&.|Ctrl\+\S+)")
_VOWELS = re.compile(r"([aeiouyAEIOUY])")
_LONGER = 1.4
_FILLING = "aeiou"


def lengthened(text: str) -> str:
    """Return a text 40 % longer; what stands in it for something else stays."""
    parts = _KEPT.split(text)
    parts[::2] = [_VOWELS.sub(r"\1\1", part) for part in parts[::2]]
    longer = "".join(parts)
    missing = round(len(text) * _LONGER) - len(longer)
    if missing <= 0 or not any(map(str.isalpha, "".join(parts[::2]))):
        return longer
    return longer + _FILLING * (missing // len(_FILLING)) + _FILLING[: missing % len(_FILLING)]


class Pseudo(QTranslator):
    """Translates as it is asked."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return our own sentences lengthened, none of Qt's."""
        if context != CONTEXT or text.startswith("d MMMM"):
            return None
        return lengthened(text)


def speak_pseudo(app: QApplication, direction: Qt.LayoutDirection = Qt.LayoutDirection.RightToLeft) -> None:
    """Use the language from now on; `translation.speak` ends it."""
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    QLocale.setDefault(QLocale("de"))
    translator = Pseudo(app)
    app.installTranslator(translator)
    app.setLayoutDirection(direction)
