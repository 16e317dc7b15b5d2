import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from grader_app.bundle import Bundle, Item
from tests.tiny_bundle import ITEMS, write_tiny_bundle
from tests.trainer.report.answers import responses, tiny
from trainer.data import Response
from trainer.report import History, LearningPoint, measure, render

VOID = {"meta", "br", "hr", "img", "link", "input"}


class Page(HTMLParser):
    """Collects what a page is made of, and what is not closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.headings: list[str] = []
        self.cells_without_scope = 0
        self.pictures: list[dict[str, str | None]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag not in VOID:
            self.open.append(tag)
        if found.get("id"):
            self.ids.append(str(found["id"]))
        if tag == "a":
            self.links.append(str(found.get("href")))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(tag)
        if tag == "th" and "scope" not in found:
            self.cells_without_scope += 1
        if tag == "svg":
            self.pictures.append(found)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> str:
    history = History(
        "a teacher", (LearningPoint(50, 0.5, 0.4, 0.6), LearningPoint(100, 0.6, 0.5, 0.7)), (2.0, 1.0)
    )
    return render(measure(tiny(tmp_path_factory.mktemp("bundle")), responses(), history=history))


def test_it_is_well_formed_and_has_one_of_each_id(text: str) -> None:
    page = Page(text)
    assert page.open == []
    assert len(page.ids) == len(set(page.ids))
    assert page.headings[0] == "h1"
    assert page.headings.count("h1") == 1
    assert page.headings.count("h2") == 10


def test_the_contents_lead_to_every_section(text: str) -> None:
    page = Page(text)
    assert len(page.links) == 10
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)


def test_it_can_be_listened_to(text: str) -> None:
    page = Page(text)
    assert page.cells_without_scope == 0
    assert len(page.pictures) >= 8
    for picture in page.pictures:
        assert picture["role"] == "img"
        assert picture["aria-labelledby"] in page.ids


def test_it_needs_nothing_beside_it(text: str) -> None:
    addresses = set(re.findall(r"https?://[^\s\"'<)]+", text))
    # Names of XML vocabularies, which nothing ever opens.
    assert addresses <= {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}
    assert not re.search(r"<script|<link|<img|@import|src=|url\((?!#)", text)


def test_its_pictures_take_the_pages_colours(text: str) -> None:
    drawn = "".join(re.findall(r"<svg.*?</svg>", text, re.DOTALL))
    assert "var(--machine)" in drawn
    assert set(re.findall(r"#[0-9a-f]{6}\b", drawn)) == set()


def test_every_part_of_the_history_is_shown_or_said_to_be_missing(text: str, tmp_path: Path) -> None:
    assert "a teacher" in text
    without = render(measure(tiny(tmp_path), responses()))
    assert "No curve over the number of scored answers" in without
    assert "The training loss was not kept" in without


def test_titles_are_text_and_many_items_fold_away(tmp_path: Path) -> None:
    rubric = ITEMS[0].rubric
    items = [Item(f"I{n:02d}", f"<b>{n}</b> & $x$", f"What is {n}?", rubric) for n in range(41)]
    bundle = Bundle.open(write_tiny_bundle(tmp_path, items=items))
    answers = [
        Response(f"{item.id}-{level}", item.id, "test", said, level, subgroups={"$kind$": "<i>"})
        for item in items
        for level, said in enumerate(("banana", "the battery", "a closed path"))
    ]
    text = render(measure(bundle, answers))
    assert "<b>" not in text
    assert "<i>" not in text
    assert "&lt;b&gt;40&lt;/b&gt; &amp; $x$" in text
    assert "a table of all 41" in text
    assert Page(text).open == []
