"""The window's words in the teacher's language, and its numbers as that language writes them.

Every sentence stands in the code in English, as the literal first argument of :func:`tr`, and in
``assets/languages/*.ts`` in every language; ``make translations`` brings the two together.
"""

import unicodedata
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from grader_app import paths
from grader_app.sentences import Sentence, Tongue, Value, fill

CONTEXT = "ui"
SYSTEM = "system"
LANGUAGES = {"en": "English", "es": "Español", "de": "Deutsch", "fr": "Français"}
"""What can be chosen, each by the name that its own speakers look for."""

_spoken: list[bytes] = []
"""The files of the language in use. A translator reads from them as long as it lives, and keeps them not."""


def tr(text: str, /, n: int = -1, **values: object) -> str:
    """Return a sentence in the teacher's language; ``tr("%n answers", n=1)`` agrees with its number.

    Args:
        text: The sentence in English, a literal: it is collected from the code.
        n: What ``%n`` stands for.
        values: What the names in braces stand for.
    """
    return translated(text, n, **values)


def translated(text: str, /, n: int = -1, **values: object) -> str:
    """Do as :func:`tr` for a sentence of a table, which is :func:`marked` there."""
    said = QCoreApplication.translate(CONTEXT, text, None, n)
    return said.format(**values) if values else said


def said(text: str) -> str:
    """Return what the layers without a window say, an error's sentence or a row's reason, translated."""
    if not isinstance(text, Sentence):
        return translated(text) if text else text
    template = QCoreApplication.translate(CONTEXT, text.template, None, text.n)
    return fill(template, text.values, _value)


def tongue() -> Tongue:
    """Return the teacher's language, for what is written into a file."""
    return Tongue(_language(QLocale()), said)


def _value(value: Value) -> str:
    """Return what stands in a sentence; the name of a file or a sheet is nobody's to translate."""
    if not isinstance(value, str):
        return _number(value)
    return said(value) if isinstance(value, Sentence) else value


def isolated(text: str) -> str:
    """Return a student's words so that they keep their own direction inside a sentence of ours."""
    return f"\u2068{text}\u2069"


def direction(text: str) -> Qt.LayoutDirection:
    """Return which way a student's words run: as their first letter does, whatever the window's language."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return Qt.LayoutDirection.LeftToRight if kind == "L" else Qt.LayoutDirection.RightToLeft
    return QGuiApplication.layoutDirection()


def marked(text: str, /) -> str:
    """Return a sentence as it is, and let it be collected: ``QT_TRANSLATE_NOOP`` with a type."""
    return text


def speak(app: QApplication, chosen: str) -> None:
    """Use a language from now on, for all that is not yet on the screen.

    Args:
        app: The program.
        chosen: ``en``, ``de-CH`` and the like, or ``system``; what we do not have is English.
    """
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    _spoken.clear()
    locale = locale_of(chosen)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    language = _language(locale)
    # Qt's own words first, for the buttons of its dialogs: what is installed last is asked first.
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}"),
        (str(paths.assets() / "languages"), language),
    ):
        file = Path(folder) / f"{name}.qm"
        if not file.is_file():
            continue
        # Read, not mapped into memory as Qt does it: a file that an update shortens would end the program.
        _spoken.append(file.read_bytes())
        translator = QTranslator(app)
        if translator.load(_spoken[-1]):
            app.installTranslator(translator)


def locale_of(chosen: str) -> QLocale:
    """Return the language with its numbers and dates; the region is the system's where that speaks it."""
    system = QLocale.system()
    if chosen == SYSTEM:
        known = [tag for tag in system.uiLanguages() if tag.partition("-")[0] in LANGUAGES]
        chosen = known[0] if known else "en"
    language = chosen.partition("-")[0]
    if language not in LANGUAGES:
        return QLocale("en")
    if "-" not in chosen and _language(system) == language:
        return system
    return QLocale(chosen)


def _number(value: float) -> str:
    if value == int(value):
        return QLocale().toString(int(value))
    return QLocale().toString(value, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)


def _language(locale: QLocale) -> str:
    return QLocale.languageToCode(locale.language())
