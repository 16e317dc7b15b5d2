"""Every word the teacher sees can be translated, is collected, and is there in every language."""

import ast
import importlib.util
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from grader_app import paths, policy
from grader_app.sentences import Sentence
from grader_app.ui import words
from grader_app.ui.commands import COMMANDS, Menu
from grader_app.ui.main_window import MainWindow
from grader_app.ui.settings import Settings
from grader_app.ui.translation import (
    LANGUAGES,
    SYSTEM,
    direction,
    isolated,
    locale_of,
    said,
    speak,
    tr,
    translated,
)

ROOT = Path(__file__).parents[2]
SPEC = importlib.util.spec_from_file_location("translations", ROOT / "packaging/translations.py")
translations = importlib.util.module_from_spec(SPEC)
sys.modules["translations"] = translations
SPEC.loader.exec_module(translations)

UI = ROOT / "grader_app" / "ui"
# No sentences: a stylesheet; the languages, each by its own name.
NOT_FOR_HER = {"stylesheet.py", "translation.py"}
ALLOWED = {
    "Offline Grader",
    "– Offline Grader",
    "Mark the answers in a spreadsheet. Nothing leaves this computer.",
    "spreadsheet to open",
    "open the sample class",
    "Google Classroom",
    "Gradescope",
}
WORDS = re.compile(r"[^\W\d_]{2,} [^\W\d_]|^[A-Z][a-z]{2,}|^[(“]?[A-Z][a-z]+ ")
KEYS = re.compile(r"(Ctrl|Alt|Shift|Return|Enter|Escape|Tab|Space|Back\w+|Left|Right|Up|Down|Page\w+)(\+.*)?")
WRAPPERS = ("tr", "marked", "Sentence", "QT_TRANSLATE_NOOP")
# Calls whose words are for programs or programmers.
OTHERS = ("setProperty", "ArgumentParser", "add_argument", "getattr", "TypeVar", "compile", "Signal")


@pytest.fixture
def english_after(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


def bare_words(file: Path) -> Iterator[str]:
    """Yield what looks like words and is not wrapped."""
    tree = ast.parse(file.read_text("utf-8"))
    skipped = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in (*WRAPPERS, *OTHERS) or name.endswith("Error"):
                # Of a wrapped sentence its text only: its values may hold words of their own.
                parts = node.args if name in WRAPPERS else [node]
                skipped.update(id(inner) for part in parts for inner in ast.walk(part))
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(id(node.value))
        elif isinstance(node, (ast.Raise, ast.AnnAssign, ast.arg, ast.FunctionDef)):
            inside = {"Raise": node, "FunctionDef": getattr(node, "returns", None)}.get(
                type(node).__name__, getattr(node, "annotation", None)
            )
            skipped.update(id(inner) for inner in ast.walk(inside)) if inside else None
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            text = node.value.strip()
            if text in ALLOWED or KEYS.fullmatch(text) or text.startswith("<"):
                continue
            if WORDS.search(text):
                yield f"{file.name}:{node.lineno}: {text}"


@pytest.mark.parametrize("file", sorted(UI.glob("*.py")), ids=lambda file: file.name)
def test_every_word_is_wrapped(file: Path) -> None:
    if file.name in NOT_FOR_HER:
        return
    found = list(bare_words(file))
    assert not found, "\n".join(found)


def test_the_sources_hold_what_the_code_says() -> None:
    """Fails after a sentence was written, until `make translations` has run."""
    sentences = translations.collect()
    for language in LANGUAGES:
        known = translations.read(translations.LANGUAGES / f"{language}.ts")
        wanted = {text for text, each in sentences.items() if language != "en" or each.numerus}
        assert set(known) == wanted, set(known) ^ wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_with_what_stands_in_it(language: str) -> None:
    file = translations.LANGUAGES / f"{language}.ts"
    sentences = translations.collect()
    for text, (forms, finished) in translations.read(file).items():
        assert finished, text
        assert len(forms) == (2 if sentences[text].numerus else 1), text
        for form in forms:
            assert form.strip(), text
            # One of something may be said in words: "one answer".
            places = [set(translations.PLACEHOLDER.findall(each)) for each in (text, form)]
            assert places[0] - {"%n"} == places[1] - {"%n"}, (text, form)
            assert text.count("&") == form.count("&") or "&" not in text, (text, form)
        assert "%n" not in text or "%n" in forms[-1], text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_made_from_the_sources(language: str, tmp_path: Path) -> None:
    """The .qm file says what the .ts file says: of each sentence, in the number asked for."""
    translator = QTranslator()
    assert translator.load(language, str(translations.LANGUAGES))
    for text, (forms, _) in translations.read(translations.LANGUAGES / f"{language}.ts").items():
        for n, form in zip((1, 5), forms, strict=False):
            said = translator.translate("ui", text, None, n if "%n" in text else -1)
            assert said == form.replace("%n", "%Ln"), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_menu_has_a_letter_twice(qapp: QApplication, english_after: None, language: str) -> None:
    speak(qapp, language)
    for menu in Menu:
        letters = [
            translated(each.text).partition("&")[2][:1].casefold() for each in COMMANDS if each.menu is menu
        ]
        assert all(letters), menu
        assert len(set(letters)) == len(letters), (menu, sorted(letters))


def test_numbers_are_written_as_the_language_does(qapp: QApplication, english_after: None) -> None:
    told = {}
    for language in LANGUAGES:
        speak(qapp, language)
        told[language] = (
            words.points(0.5),
            words.number(1234567),
            words.percent(0.004),
            tr("%n answers", n=12345),
        )
    assert told["en"][:2] == ("0.5", "1,234,567")
    assert told["de"][:2] == ("0,5", "1.234.567")
    assert told["fr"][:2] == ("0,5", "1\u202f234\u202f567")
    assert told["en"][3] == "12,345 answers"
    assert told["de"][3].startswith("12.345 ")
    assert "1" in told["es"][2]


def test_one_is_said_as_one(qapp: QApplication, english_after: None) -> None:
    for language, one in (
        ("en", "1 answer"),
        ("de", "1 Antwort"),
        ("es", "1 respuesta"),
        ("fr", "1 réponse"),
    ):
        speak(qapp, language)
        assert tr("%n answers", n=1) == one


@pytest.mark.parametrize(
    ("chosen", "language"),
    [("de", "de"), ("de-CH", "de"), ("fr", "fr"), ("it", "en"), ("zz", "en"), (SYSTEM, None)],
)
def test_a_language_we_do_not_have_is_english(chosen: str, language: str | None) -> None:
    found = QLocale.languageToCode(locale_of(chosen).language())
    assert found == language if language else found in LANGUAGES


def test_a_sentence_of_the_layers_below_is_said_with_its_values(
    qapp: QApplication, english_after: None
) -> None:
    speak(qapp, "de")
    assert said(Sentence("Sheet “{sheet}” is listed but not in the file.", sheet="7B")) != str(
        Sentence("Sheet “{sheet}” is listed but not in the file.", sheet="7B")
    )
    assert "{7B}" in said(Sentence("{first} {second}", first="{7B}", second=Sentence("x")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("شكرا 12", Qt.LayoutDirection.RightToLeft), ("1) an answer שלום", Qt.LayoutDirection.LeftToRight)],
)
def test_an_answer_keeps_its_own_direction(
    qapp: QApplication, text: str, expected: Qt.LayoutDirection
) -> None:
    assert direction(text) is expected
    assert isolated(text).strip("\u2068\u2069") == text


def test_the_language_is_chosen_in_the_menu_and_kept(window: MainWindow) -> None:
    window.menus.actions["language-de"].trigger()
    assert Settings(paths.settings_file()).language == "de"
    assert "next start" in window.messages.text


def test_what_the_school_decided_is_shown_and_not_changed(
    make_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(policy, "current", lambda: policy.Policy(language="fr"))
    actions = make_window().menus.actions
    assert actions["language-fr"].isChecked()
    assert not any(actions[f"language-{each}"].isEnabled() for each in (*LANGUAGES, SYSTEM))
