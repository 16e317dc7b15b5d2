"""Every word the teacher sees can be translated, is collected, and is there in every language."""

import ast
import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SPEC = importlib.util.spec_from_file_location("translations", ROOT / "packaging/translations.py")
translations = importlib.util.module_from_spec(SPEC)
sys.modules["translations"] = translations
SPEC.loader.exec_module(translations)

UI = ROOT / "grader_app" / "ui"
# Not sentences of the window: a stylesheet, a command line, names of formats.
NOT_FOR_HER = {"stylesheet.py"}
ALLOWED = {
    "Offline Grader",
    "Mark the answers in a spreadsheet. Nothing leaves this computer.",
    "spreadsheet to open",
    "open the sample class",
}
PENDING: frozenset[str] = frozenset()
"""Files whose sentences are not yet wrapped; to be empty."""
WORDS = re.compile(r"[^\W\d_]{2,} [^\W\d_]|^[A-Z][a-z]{2,}|^[(“]?[A-Z][a-z]+ ")
WRAPPERS = ("tr", "marked", "QT_TRANSLATE_NOOP")
# Calls whose words are for programs or programmers.
OTHERS = ("setProperty", "ArgumentParser", "add_argument", "getattr", "TypeVar", "compile", "Signal")


def bare_words(file: Path) -> Iterator[str]:
    """Yield what looks like words and is not wrapped."""
    tree = ast.parse(file.read_text("utf-8"))
    skipped = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in (*WRAPPERS, *OTHERS):
                # Of a wrapped sentence its text only: its values may hold words of their own.
                parts = node.args if name in WRAPPERS else [node]
                skipped.update(id(inner) for part in parts for inner in ast.walk(part))
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(id(node.value))
        elif isinstance(node, (ast.Raise, ast.AnnAssign, ast.arg)):
            inside = node if isinstance(node, ast.Raise) else node.annotation
            skipped.update(id(inner) for inner in ast.walk(inside)) if inside else None
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            text = node.value.strip()
            if WORDS.search(text) and text not in ALLOWED:
                yield f"{file.name}:{node.lineno}: {text}"


@pytest.mark.parametrize("file", sorted(UI.glob("*.py")), ids=lambda file: file.name)
def test_every_word_is_wrapped(file: Path) -> None:
    if file.name in NOT_FOR_HER:
        return
    found = list(bare_words(file))
    if file.name in PENDING:
        assert found, "nothing is pending here any more: take it off the list"
    else:
        assert not found, "\n".join(found)
