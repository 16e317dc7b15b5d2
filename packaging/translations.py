"""Bring the sentences of the code and assets/languages/*.ts together: `python packaging/translations.py`.

New sentences are added unfinished, those that are gone are removed, what is translated stays. Then the .qm
files that the program reads are made. With ``--check`` nothing is written, and the exit code tells whether
anything would be.

Qt's own lupdate does not know a plain function ``tr`` of one context, so the code is read here.
"""

import argparse
import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
CODE = ROOT / "grader_app"
LANGUAGES = ROOT / "assets" / "languages"
CONTEXT = "ui"
PLACEHOLDER = re.compile(r"\{[a-z_]+\}|%n")
_PLURAL = re.compile(r"%n ((?:\w+ )??)(\w+?)(ies|s)\b")


@dataclass(slots=True)
class Sentence:
    """What the code says, and in which files."""

    text: str
    numerus: bool
    singular: str = ""
    files: list[str] = field(default_factory=list)


class NotLiteralError(Exception):
    """A sentence that cannot be collected."""


def collect(code: Path = CODE) -> dict[str, Sentence]:
    """Return every sentence by its English, in the order of files and lines. The command line speaks English.

    Raises:
        NotLiteralError: A call has something else than a plain text in its place.
    """
    found: dict[str, Sentence] = {}
    trees = {
        file: ast.parse(file.read_text("utf-8"), str(file))
        for file in sorted(code.rglob("*.py"))
        if file.name not in ("translation.py", "sentences.py", "errors.py") and file.parent.name != "cli"
    }
    helpers = {name: place for tree in trees.values() for name, place in _helpers(tree)}
    for file, tree in trees.items():
        name = file.relative_to(code.parent).as_posix()
        for text, singular in _sentences(file, tree, helpers):
            sentence = found.setdefault(text, Sentence(text, "%n" in text))
            sentence.singular = sentence.singular or singular
            if name not in sentence.files:
                sentence.files.append(name)
    return found


def _helpers(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Yield the functions that make a sentence of one of their parameters, and which one that is."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        parameters = [each.arg for each in function.args.args]
        for call in ast.walk(function):
            match call:
                case ast.Call(func=ast.Name(made), args=[ast.Name(name)]) if (
                    made == "Sentence" or made.endswith("Error")
                ) and name in parameters:
                    yield function.name, parameters.index(name)


def _sentences(file: Path, tree: ast.Module, helpers: dict[str, int]) -> Iterator[tuple[str, str]]:
    """Yield what a file says, each with its English for one where the code has it."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        name = ast.unparse(call.func)
        keywords = {keyword.arg: keyword.value for keyword in call.keywords}
        if name == "tr":
            text = _literal(call.args[0], file)
            if ("n" in keywords) != ("%n" in text):
                raise NotLiteralError(f"{file}:{call.lineno}: %n and n= belong together")
            yield text, ""
        elif name == "Sentence" and isinstance(call.args[0], ast.Name):
            pass  # its literal stands where the helper is called
        elif name in ("marked", "Sentence"):
            yield _literal(call.args[0], file), ""
        elif name == "QT_TRANSLATE_NOOP":
            yield _literal(call.args[1], file), ""
        elif name == "Sentence.counted":
            yield _literal(call.args[1], file), _literal(call.args[0], file)
        elif (place := helpers.get(name.rpartition(".")[2])) is not None and len(call.args) > place:
            yield from ((text, "") for text in _plain(call.args[place]))
        elif name.endswith("Error") and "hint" in keywords:
            for node in (*call.args[:1], keywords["hint"]):
                yield from ((text, "") for text in _plain(node))


def _plain(node: ast.expr) -> Iterator[str]:
    """Yield the texts that stand here; a sentence that was made elsewhere was collected there."""
    if isinstance(node, ast.IfExp):
        yield from _plain(node.body)
        yield from _plain(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value


def _literal(node: ast.expr, file: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotLiteralError(f"{file}:{node.lineno}: only a plain text can be translated")


def read(file: Path) -> dict[str, tuple[list[str], bool]]:
    """Return the translations of a .ts file by the English: one form or all of them, and whether finished."""
    if not file.exists():
        return {}
    found = {}
    for message in ElementTree.parse(file).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found[message.findtext("source", "")] = forms, translation.get("type") != "unfinished"
    return found


def update(language: str, sentences: dict[str, Sentence], known: dict[str, tuple[list[str], bool]]) -> str:
    """Return the text of a .ts file; English has only what holds a number: all else stands in the code."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for sentence in sentences.values():
        if language == "en" and not sentence.numerus:
            continue
        message = ElementTree.SubElement(context, "message")
        if sentence.numerus:
            message.set("numerus", "yes")
        for name in sentence.files:
            ElementTree.SubElement(message, "location", filename=f"../../{name}")
        ElementTree.SubElement(message, "source").text = sentence.text
        forms, finished = known.get(sentence.text, ([], False))
        if language == "en" and sentence.singular:
            forms, finished = [sentence.singular, sentence.text], True
        elif language == "en" and not any(forms):
            forms = [_PLURAL.sub(_singular, sentence.text), sentence.text]
        translation = ElementTree.SubElement(message, "translation")
        if not (finished and all(forms)):
            translation.set("type", "unfinished")
        if sentence.numerus:
            for form in (*forms, "", "")[:2]:
                ElementTree.SubElement(translation, "numerusform").text = form
        elif any(forms):
            translation.text = forms[0]
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _singular(plural: re.Match[str]) -> str:
    return f"%n {plural[1]}{plural[2]}{'y' if plural[3] == 'ies' else ''}"


def release(source: Path) -> None:
    """Make the .qm file that the program reads; numbers in it are written as the language writes them."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / source.name
        tree = ElementTree.parse(source)  # noqa: S314 - our own file
        for message in tree.getroot().iter("message"):
            translation = message.find("translation")
            assert translation is not None
            for element in (translation, *translation.iter("numerusform")):
                element.text = (element.text or "").replace("%n", "%Ln")
        tree.write(copy, encoding="utf-8", xml_declaration=True)
        tool = Path(sys.executable).parent / "pyside6-lrelease"
        target = source.with_suffix(".qm")
        subprocess.run([tool, "-silent", copy, "-qm", target], check=True)  # noqa: S603


def main() -> int:
    """Update and release every language."""
    parser = argparse.ArgumentParser(description="Collect the sentences to translate, and make what is read.")
    parser.add_argument("--check", action="store_true", help="write nothing; 1: the files are not up to date")
    check = parser.parse_args().check
    sentences = collect()
    old = []
    for language in ("en", "es", "de", "fr"):
        file = LANGUAGES / f"{language}.ts"
        known = read(file)
        text = update(language, sentences, known)
        if not file.exists() or file.read_text("utf-8") != text:
            old.append(file.name)
            if not check:
                file.write_text(text, "utf-8")
        if not check:
            release(file)
        missing = sum(not finished for _forms, finished in read(file).values())
        print(f"{language}: {len(sentences)} sentences, {missing} to be translated")
    if check and old:
        print(f"not up to date: {', '.join(old)}; run `make translations`")
    return int(check and bool(old))


if __name__ == "__main__":
    sys.exit(main())
