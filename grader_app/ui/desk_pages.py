"""The register of pages over the desk: what a command of the menu shows in the desk's place.

One line each in `PAGES`. A page has the signal ``left()``; where it also has ``cell_chosen(Cell)`` or
``question_chosen(str)``, the desk is shown there; ``failed(GraderError)`` is told above the page.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from grader_app.core.roster import Cell
from grader_app.ui.accept_page import AcceptPage
from grader_app.ui.comments_page import CommentsPage
from grader_app.ui.consistency_check import ConsistencyCheck
from grader_app.ui.consistency_page import ConsistencyPage
from grader_app.ui.desk import Desk
from grader_app.ui.export_page import ExportPage
from grader_app.ui.history_page import HistoryPage
from grader_app.ui.known_sets import KnownSets
from grader_app.ui.marking import Marking
from grader_app.ui.overview_page import OverviewPage
from grader_app.ui.points_page import PointsPage
from grader_app.ui.second_marker_page import SecondMarkerPage
from grader_app.ui.settings import Settings
from grader_app.ui.spot_check_page import SpotCheckPage
from grader_app.ui.tasks import Background
from grader_app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class PageContext:
    """What a page over the desk can be made of."""

    theme: Theme
    marking: Marking
    background: Background
    settings: Settings
    desk: Desk
    sets: KnownSets


@dataclass(frozen=True, slots=True)
class DeskPage:
    """A page that is made anew each time its command is given."""

    command: str
    make: Callable[[PageContext], QWidget]


def _overview(context: PageContext) -> QWidget:
    page = OverviewPage(context.theme, context.background, context.marking)

    def show(item_id: str, level: int) -> None:
        context.desk.show_level(item_id, level)
        page.left.emit()

    page.level_chosen.connect(show)
    return page


def _export(context: PageContext) -> QWidget:
    marking = context.marking
    unseen = sum(marking.tally(item.id).needs for item in marking.session.items)
    page = ExportPage(context.theme, context.background, marking.session, unseen)
    page.exported.connect(marking.mark_exported)
    page.watch(ConsistencyCheck.of(marking, context.background))
    return page


def _accept(context: PageContext) -> QWidget:
    marking = context.marking
    bundle = context.sets.path(marking.session.bundle)
    return AcceptPage(context.theme, context.background, marking, bundle, context.desk.table.item_id)


def _spot_check(context: PageContext) -> QWidget:
    page = SpotCheckPage(context.theme, context.marking, context.desk.table.item_id)

    def look(cells: Sequence[Cell]) -> None:
        context.desk.minutes.look_at(cells)
        page.left.emit()

    page.look_wanted.connect(look)
    return page


def _points(context: PageContext) -> QWidget:
    return PointsPage(context.theme, context.background, context.marking)


def _consistency(context: PageContext) -> QWidget:
    return ConsistencyPage(context.theme, context.marking, context.background)


def _comments(context: PageContext) -> QWidget:
    item_id = context.desk.table.item_id
    return CommentsPage(context.theme, context.marking, context.background, item_id)


def _history(context: PageContext) -> QWidget:
    return HistoryPage(context.theme, context.marking)


def _second_marker(context: PageContext) -> QWidget:
    return SecondMarkerPage(context.theme, context.background, context.marking)


PAGES: tuple[DeskPage, ...] = (
    DeskPage("overview", _overview),
    DeskPage("export", _export),
    DeskPage("history", _history),
    DeskPage("accept-sure", _accept),
    DeskPage("spot-check", _spot_check),
    DeskPage("consistency", _consistency),
    DeskPage("comments", _comments),
    DeskPage("points", _points),
    DeskPage("second-marker", _second_marker),
)
