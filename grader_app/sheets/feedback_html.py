"""Feedback sheets as HTML that browsers print and Qt turns into PDF: no script, nothing from outside."""

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from html.parser import HTMLParser

from grader_app.core.points import Cut, grade
from grader_app.errors import SheetError
from grader_app.sentences import ENGLISH, Sentence, Tongue
from grader_app.sheets.results import written

_NOT_SHOWN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
NO_ANSWER = Sentence("No answer")
NOT_MARKED = Sentence("not marked yet")
_STYLE = """
body { font-family: "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-size: 11pt; color: #1F2328; }
table { border-collapse: collapse; }
td { vertical-align: top; padding: 0; }
.quiet { color: #5B636D; }
.about { font-size: 10pt; color: #5B636D; }
.student { font-size: 19pt; font-weight: bold; }
.total { font-size: 15pt; font-weight: bold; text-align: right; }
.question { font-size: 12pt; font-weight: bold; padding-top: 22px; }
.points { font-size: 12pt; font-weight: bold; text-align: right; color: #1F5FBF; padding-top: 22px; }
.prompt { color: #5B636D; white-space: pre-wrap; padding: 2px 0 6px 0; }
.answer { background-color: #F2F1EE; padding: 8px; white-space: pre-wrap; }
.wording { white-space: pre-wrap; padding: 6px 8px 0 8px; }
.comment { white-space: pre-wrap; color: #1E7A46; padding: 4px 8px 0 8px; }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_PAPER = """
.sheet {{ max-width: 170mm; margin: 0 auto; }}
@page {{ size: {size}; margin: 18mm; }}
@media print {{ .sheet {{ page-break-after: always; }} .sheet:last-child {{ page-break-after: auto; }}
  .answer {{ -webkit-print-color-adjust: exact; print-color-adjust: exact; }} }}
"""


@dataclass(frozen=True, slots=True)
class Marked:
    """One answer on a sheet.

    ``points`` is None where no score counts yet; "" in ``answer``: it is blank. In the total the points count
    ``weight`` times.
    """

    question: str
    prompt: str
    answer: str
    points: float | None
    most: float
    wording: str
    comment: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Feedback:
    """One student's sheet. ``student`` is what she is called on it, ``group`` her class.

    ``cuts`` are the grades; without any, a sheet shows points alone.
    """

    title: str
    day: date
    student: str
    group: str
    marked: tuple[Marked, ...]
    cuts: tuple[Cut, ...] = ()

    @property
    def unfinished(self) -> bool:
        """Whether an answer has no score that counts."""
        return any(one.points is None for one in self.marked)

    @property
    def total(self) -> Sentence:
        """What the scores come to, in words."""
        points = sum(one.weight * (one.points or 0) for one in self.marked)
        most = sum(one.weight * one.most for one in self.marked)
        of = {"points": round(points, 6), "most": round(most, 6)}
        if self.unfinished:
            return Sentence("{points} of {most} points so far", **of)
        if given := grade(points / most, self.cuts) if most else "":
            return Sentence("{points} of {most} points · {grade}", **of, grade=_shown(given))
        return Sentence("{points} of {most} points", **of)

    @property
    def changed(self) -> int:
        """How many of its texts hold characters that no page can show."""
        texts = [self.title, self.student, self.group]
        for one in self.marked:
            texts += (one.question, one.prompt, one.answer, one.wording, one.comment)
        return sum(_NOT_SHOWN.search(text) is not None for text in texts)


def html_page(sheets: Sequence[Feedback], *, letter: bool = False, tongue: Tongue = ENGLISH) -> bytes:
    """Return sheets as one document, a new page for each."""
    paper = _PAPER.format(size="letter" if letter else "A4")
    title = _escaped(sheets[0].title if sheets else tongue.say(Sentence("Feedback")))
    return (
        f'<!DOCTYPE html>\n<html lang="{tongue.code}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>{title}</title><style>{_STYLE}{paper}</style></head><body>\n"
        + "\n".join(sheet_html(sheet, tongue) for sheet in sheets)
        + "\n</body></html>\n"
    ).encode()


def qt_page(sheet: Feedback, tongue: Tongue) -> str:
    """Return one sheet as a document for Qt, which knows no paper."""
    return f"<html><head><style>{_STYLE}</style></head><body>{sheet_html(sheet, tongue)}</body></html>"


def sheet_html(sheet: Feedback, tongue: Tongue) -> str:
    """Return one sheet as an element."""
    head = (
        f'<table width="100%"><tr><td width="55%"><div class="about">{_escaped(_about(sheet, tongue))}</div>'
        f'<div class="student">{_escaped(sheet.student)}</div></td>'
        f'<td class="total" width="45%">{_escaped(tongue.say(sheet.total))}</td></tr></table>'
    )
    return f'<div class="sheet">{head}{"".join(_one(one, tongue) for one in sheet.marked)}</div>'


def check_html(data: bytes, sheets: Sequence[Feedback], tongue: Tongue = ENGLISH) -> None:
    """Raise a ``SheetError`` unless a document says what the sheets say, and nothing else."""
    reader = _Reader()
    reader.feed(data.decode("utf-8"))
    reader.close()
    expected = [text for sheet in sheets for text in _texts(sheet, tongue)]
    if [text for text in reader.texts if text] != expected or reader.strange:
        raise SheetError(
            "The feedback does not hold what it should, so it was thrown away.",
            hint="Export again; if it happens again, choose another folder or disk. Nothing was changed.",
            code="not_verified",
        )


def _about(sheet: Feedback, tongue: Tongue) -> str:
    return " · ".join(filter(None, (sheet.title, sheet.group, tongue.say(written(sheet.day)))))


def _one(one: Marked, tongue: Tongue) -> str:
    question = f'<td class="question" width="70%">{_escaped(one.question)}</td>'
    rows = [
        f'<tr>{question}<td class="points" width="30%">{_escaped(tongue.say(_points(one)))}</td></tr>',
        _wide("prompt", one.prompt) if one.prompt != one.question else "",
        _wide("answer" if one.answer else "answer quiet", one.answer or tongue.say(NO_ANSWER)),
        _wide("wording", one.wording),
        _wide("comment", tongue.say(_comment(one))),
    ]
    return f'<table width="100%" cellspacing="0">{"".join(rows)}</table>'


def _wide(kind: str, text: str) -> str:
    return f'<tr><td class="{kind}" colspan="2" dir="auto">{_escaped(text)}</td></tr>' if text else ""


def _texts(sheet: Feedback, tongue: Tongue) -> Iterable[str]:
    """Yield what must be read from a sheet, in its order."""
    yield _shown(_about(sheet, tongue))
    yield _shown(sheet.student)
    yield tongue.say(sheet.total)
    for one in sheet.marked:
        prompt = one.prompt if one.prompt != one.question else ""
        answer = one.answer or NO_ANSWER
        for text in (one.question, _points(one), prompt, answer, one.wording, _comment(one)):
            if text:
                yield _shown(tongue.say(text))


def _points(one: Marked) -> Sentence:
    said = NOT_MARKED
    if one.points is not None:
        said = Sentence("{points} of {most}", points=round(one.points, 6), most=round(one.most, 6))
    if one.weight == 1:
        return said
    return Sentence("{points}, counts × {weight}", points=said, weight=round(one.weight, 6))


def _comment(one: Marked) -> str:
    return Sentence("Comment: {comment}", comment=one.comment) if one.comment else ""


def _shown(text: str) -> str:
    """Return text as a page shows it: every line ends with a line feed, signs for what cannot be shown."""
    return _NOT_SHOWN.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def _escaped(text: str) -> str:
    return html.escape(_shown(text))


class _Reader(HTMLParser):
    """Reads a document again: the text of each innermost cell, and whether anything active is in it."""

    _KNOWN = frozenset(("html", "head", "meta", "title", "style", "body", "div", "table", "tr", "td"))

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.strange = False
        self._collecting = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.strange |= tag not in self._KNOWN or any(name.startswith("on") for name, _ in attributes)
        self._collecting = tag in ("td", "div") and ("class", "sheet") not in attributes
        if self._collecting:
            self.texts.append("")

    def handle_endtag(self, _tag: str) -> None:
        self._collecting = False

    def handle_data(self, data: str) -> None:
        if self._collecting:
            self.texts[-1] += data
