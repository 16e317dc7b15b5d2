"""The guide's pictures of the review desk, on a year of 120 students of whom several say the same."""

import csv
from dataclasses import replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from benchmarks.screens.shapes import TOUCHING, make_year
from grader_app import paths
from grader_app.core.points import Cut
from grader_app.core.roster import Cell
from grader_app.ui.accept_page import AcceptPage
from grader_app.ui.comments_bank import CommentBank
from grader_app.ui.consistency_page import ConsistencyPage
from grader_app.ui.desk import Desk
from grader_app.ui.import_page import ImportPage
from grader_app.ui.overview_page import OverviewPage
from grader_app.ui.points_page import PointsPage
from grader_app.ui.second_marker_files import export, read, write
from grader_app.ui.second_marker_page import SecondMarkerPage
from grader_app.ui.spot_check_page import SpotCheckPage

if TYPE_CHECKING:
    from benchmarks.screens.make import Studio

Page = TypeVar("Page")
LIGHT, VOLTAGE, OPEN_SWITCH = range(3)
BLIND = 17
SECOND = 60
GRADES = (Cut("A", 0.8), Cut("B", 0.6), Cut("C", 0.4), Cut("D", 0.0))
COMMENTS = (
    "Say what the gap does to the path.",
    "Right: an open switch makes the path an open one.",
    "Current is not used up by a switch. Look again at page 14.",
    "Please write a whole sentence.",
)


def make_review(made: "Studio", folder: Path) -> None:
    """Take the pictures of what a teacher does with a class, one thing after the other."""
    desk = made.start(_ready(made, make_year(paths.user_data().parent / "files")))
    year = _Year(made, desk, folder)
    year.take_minutes()
    year.decide(LIGHT)
    year.take_accept()
    year.decide(VOLTAGE, share=0.5)
    year.take_groups()
    year.take_spot_check()
    year.take_comments()
    year.take_consistency()
    year.take_points()
    year.take_overview()
    year.take_second_marker()
    made.window.show_page("history")
    made.take(folder / "history.png")
    made.window.open_class.back_to_desk()


class _Year:
    """The year's class, and what is done on it before each picture."""

    def __init__(self, made: "Studio", desk: Desk, folder: Path) -> None:
        self._made = made
        self._desk = desk
        self._folder = folder
        self._marking = desk.marking
        self._ids = [item.id for item in desk.marking.session.items]

    def take_minutes(self) -> None:
        """Ask what twenty minutes buy."""
        self._made.window.menus.actions["minutes"].trigger()
        self._take("minutes")
        self._desk.pane.minutes.leave()

    def decide(self, number: int, share: float = 1.0) -> None:
        """Decide a question, or the first part of it, as a careful teacher does."""
        responses = self._marking.session.responses(self._ids[number])
        for response in responses[: int(len(responses) * share)]:
            self._marking.set_level(response.cell, self._level(response.cell))

    def take_groups(self) -> None:
        """Mark two groups with a key each, and open the one whose answers differ most in letters."""
        self._made.window.open_class.back_to_desk()
        self._desk.show_question(self._ids[OPEN_SWITCH])
        self._desk.show_groups()
        groups = self._desk.pane.groups
        self._made.wait(lambda: groups.tree.groups)
        for _ in range(2):
            QTest.keyClick(groups.list, str(self._level(groups.reached()[0])))
        texts = [len({self._text(cell) for cell in group.cells}) for group in groups.tree.groups]
        groups.list.setCurrentIndex(groups.tree.index(texts.index(max(texts[2:]), 2), 0))
        groups.list.expand(groups.list.currentIndex())
        self._take("groups")

    def take_accept(self) -> None:
        """Look at what can be accepted of all questions together."""
        page = self._page("accept-sure", AcceptPage)
        self._made.wait(lambda: page.offer is not None)
        page.questions.row_chosen.emit(0)
        offer = page.offer
        assert offer is not None
        fifth = next((n for n, stop in enumerate(offer.stops) if stop.accepted), 0)
        page._choose_place(fifth)
        self._take("accept")

    def take_spot_check(self) -> None:
        """Begin a check of the third question, and mark part of its sample."""
        page = self._page("spot-check", SpotCheckPage)
        QTest.mouseClick(page.setup.start_button, Qt.MouseButton.LeftButton)
        for _ in range(BLIND):
            sample = page._checked.check.sample
            QTest.keyClick(page.pad, str(self._level(sample[page._place])))
        self._take("spot-check")

    def take_comments(self) -> None:
        """Fill the bank of the third question and use it."""
        item_id, session = self._ids[OPEN_SWITCH], self._marking.session
        bank = CommentBank(self._marking, item_id)
        for text in COMMENTS:
            bank.write(text)
        cells = [r.cell for r in session.responses(item_id)]
        for place, comment in enumerate(bank.bank.comments):
            alike = [cell for cell in cells if self._level(cell) == (0, 2, 0, 1)[place]]
            bank.give(alike[place :: 2 + place][:12], comment.number)
        self._made.window.open_class.back_to_desk()
        self._made.window.show_page("comments")
        self._take("comments")

    def take_consistency(self) -> None:
        """Mark one of two answers that say the same otherwise, as it happens on a long evening."""
        responses = self._marking.session.responses(self._ids[LIGHT])
        self._marking.set_level(next(r.cell for r in responses if r.text == TOUCHING), 2)
        self._made.window.open_class.back_to_desk()
        page = self._page("consistency", ConsistencyPage)
        self._made.wait(lambda: page._pairs and page._check.is_through)
        self._take("consistency")

    def take_points(self) -> None:
        """Have grades, and ask what it would do to them if a part were worth more."""
        scheme = self._marking.session.scheme
        label = "Points, weights and grades"
        self._marking.apply(label, {}, scheme=replace(scheme, cuts=GRADES))
        self._made.window.open_class.back_to_desk()
        page = self._page("points", PointsPage)
        _type(page.fields.questions[self._ids[VOLTAGE]].levels[1], "1.5")
        self._made.wait(page.change_button.isEnabled)
        self._take("points")

    def take_overview(self) -> None:
        """Show the charts."""
        self._made.window.open_class.back_to_desk()
        self._page("overview", OverviewPage)
        self._take("overview")

    def take_second_marker(self) -> None:
        """Let a colleague mark a sample of the first question, a little more strictly."""
        session = self._marking.session
        path = paths.user_data().parent / "Circuits, second.marking"
        export(session.copy(), [self._ids[LIGHT]], SECOND, path)(None)
        file = read(path)
        levels = {}
        for number, asked in enumerate(file.answers):
            level = _careful()[_meant(asked.text)]
            levels[asked.key] = max(0, level - 1) if number % 9 == 4 else level
        write(path, replace(file, levels=levels, marker="Mr Haddad"))
        self._made.window.open_class.back_to_desk()
        self._made.window.open_file(path)
        pages = self._made.window.pages
        self._made.wait(lambda: isinstance(pages.currentWidget(), SecondMarkerPage))
        self._made.window.messages.put_away()
        self._take("second-marker")
        self._made.window.open_class.back_to_desk()

    def _level(self, cell: Cell) -> int:
        return _careful()[_meant(self._text(cell))]

    def _text(self, cell: Cell) -> str:
        return self._marking.session.response(cell).text

    def _page(self, command_id: str, kind: type[Page]) -> Page:
        self._made.window.show_page(command_id)
        page = self._made.window.pages.currentWidget()
        assert isinstance(page, kind)
        return page

    def _take(self, name: str) -> None:
        self._made.wait(lambda: not self._made.window.background._tasks)
        self._made.take(self._folder / f"{name}.png")


@cache
def _careful() -> dict[str, int]:
    """Return what a careful teacher gave, by the words of the answer."""
    with (paths.assets() / "samples" / "expected.csv").open(encoding="utf-8", newline="") as file:
        return {row["response"]: int(row["points"]) for row in csv.DictReader(file)}


@cache
def _meant(text: str) -> str:
    """Return the answer of the sample that this one was made from."""
    return get_close_matches(text, _careful(), 1, cutoff=0)[0]


def _type(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def _ready(made: "Studio", path: Path) -> ImportPage:
    page = made.open_file(path)
    made.wait(page.start_button.isEnabled)
    return page
