"""The first sheet of the results workbook: how the class did."""

from collections.abc import Mapping, Sequence

from grader_app.core.session import DecidedBy, Session
from grader_app.sentences import Sentence
from grader_app.sheets.figures import BY_PERSON, QuestionFigures, question_figures
from grader_app.sheets.results import written
from grader_app.sheets.results_pages import distribution_chart
from grader_app.sheets.results_paper import Page

_HEAD = 4
_HEADERS = (
    Sentence("Question"), Sentence("Answers"), Sentence("Blank"), Sentence("Scored"), Sentence("Mean"),
    Sentence("Of"), Sentence("Percent"), Sentence("Decided by teacher"), Sentence("Proposals looked at"),
    Sentence("Agreement"),
)  # fmt: skip
_ACROSS = 3
_CHART_PX = (336, 210)
_CHART_ROWS = 11
"""Of 20 px each."""


def overview_page(page: Page, session: Session, pages: Mapping[str, Page], classes: Sequence[str]) -> None:
    """A line and a chart for each question, and the means of each class where there are several.

    Args:
        page: The sheet to write on.
        session: Whose results.
        pages: Item id -> the sheet with its answers, written already.
        classes: Their names.
    """
    figures = [question_figures(session, session.item(i), session.responses(i)) for i in pages]
    page.text(1, 1, page.book.title, "title")
    page.text(2, 1, _summary(page, session), "quiet")
    _questions(page, figures, pages)
    row = _HEAD + len(figures) + 2
    if len(classes) > 1:
        row = _classes(page, session, figures, classes, row)
    page.text(row, 1, Sentence("Answers by score"), "heading")
    width, height = _CHART_PX
    for place, one in enumerate(figures):
        down, across = divmod(place, _ACROSS)
        chart = distribution_chart(pages[one.item.id], one, title=one.item.title)
        chart.set_size({"width": width - 12, "height": height})
        page.sheet.insert_chart(row + down * _CHART_ROWS, 0, chart, {"x_offset": 2 + width * across})
    page.widths({1: 36, **dict.fromkeys(range(2, len(_HEADERS) + 1), 12.0)})
    page.on_one_page_across()
    page.sheet.activate()


def _summary(page: Page, session: Session) -> str:
    say = page.book.tongue.say
    scores = [session.score(response.cell) for response in session.roster.responses]
    by = [score.decided_by if score else None for score in scores]
    people, accepted = sum(map(by.count, BY_PERSON)), by.count(DecidedBy.ACCEPTED)
    blank, proposed, none = by.count(DecidedBy.RULE), by.count(DecidedBy.MODEL), by.count(None)
    parts = [
        Sentence.counted("%n answer", "%n answers", len(scores)),
        Sentence.counted("%n decided by a person", "%n decided by a person", people),
        Sentence.counted("%n accepted unseen", "%n accepted unseen", accepted),
        Sentence.counted("%n blank", "%n blank", blank),
        Sentence.counted("%n only proposed so far", "%n only proposed so far", proposed),
        Sentence.counted("%n without a score", "%n without a score", none),
    ]
    told = [say(written(page.book.when)), *(say(part) for part in parts if part.n)]
    if bundle := session.bundle:
        told.append(say(Sentence("question set {name} {version}", name=bundle.name, version=bundle.version)))
    return "  ·  ".join(told)


def _questions(page: Page, figures: Sequence[QuestionFigures], pages: Mapping[str, Page]) -> None:
    for column, word in enumerate(_HEADERS, 1):
        page.text(_HEAD, column, word, "head" if column == 1 else "head right")
    for row, one in enumerate(figures, _HEAD + 1):
        page.link(row, 1, one.item.title, pages[one.item.id])
        for column, count in enumerate((one.answers, one.blank, one.scored), 2):
            page.number(row, column, count)
        page.number(row, 5, one.mean, "mean")
        page.number(row, 6, one.item.rubric.max_points)
        page.number(row, 7, one.share, "percent")
        page.number(row, 8, one.decided)
        page.number(row, 9, one.compared)
        page.number(row, 10, one.agreement, "percent")
    page.bars(_HEAD + 1, len(figures), 7, 1)
    page.sheet.set_row(_HEAD - 1, 30)
    page.sheet.freeze_panes(_HEAD, 1)


def _classes(
    page: Page, session: Session, figures: Sequence[QuestionFigures], classes: Sequence[str], row: int
) -> int:
    """Write each class's mean share of the points, question by question; return the row after it."""
    page.text(row, 1, Sentence("By class: mean, as a share of the points"), "heading")
    page.text(row + 1, 1, Sentence("Question"), "head")
    for column, name in enumerate(classes, 2):
        page.text(row + 1, column, name or Sentence("(no class)"), "head right")
    for below, one in enumerate(figures, row + 2):
        page.text(below, 1, one.item.title)
        for column, name in enumerate(classes, 2):
            mine = [r for r in session.responses(one.item.id) if r.group == name]
            page.number(below, column, question_figures(session, one.item, mine).share, "percent")
    for column in range(2, len(classes) + 2):
        page.shade(row + 2, len(figures), column, 1)
    return row + len(figures) + 3
