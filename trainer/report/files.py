"""Write a report: a page, all figures, and a short text."""

from functools import partial
from pathlib import Path

from trainer.files import put
from trainer.report.page import render
from trainer.report.result import Report


def write_report(report: Report, folder: Path, stem: str) -> None:
    """Write ``stem.report.html``, ``.json`` and ``.md`` into ``folder``, each whole or not at all."""
    contents = {"html": render(report), "json": report.to_json(), "md": report.to_markdown()}
    for suffix, text in contents.items():
        put(folder / f"{stem}.report.{suffix}", partial(_write, text))


def _write(text: str, path: Path) -> None:
    path.write_text(text, encoding="utf-8")
