"""Write a report: a page, all figures, and a short text."""

from pathlib import Path

from trainer.report.page import render
from trainer.report.result import Report


def write_report(report: Report, folder: Path, stem: str) -> None:
    """Write ``stem.report.html``, ``.json`` and ``.md`` into ``folder``, each whole or not at all."""
    contents = {"html": render(report), "json": report.to_json(), "md": report.to_markdown()}
    for suffix, text in contents.items():
        path = folder / f"{stem}.report.{suffix}"
        # Not from tempfile: a report is to be read by whoever may read the folder.
        temporary = path.with_name(f".{path.name}.part")
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(path)
