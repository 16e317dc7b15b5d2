"""The sheets of the results workbook that hold rows: of answers, of students, of the audit."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from grader_app.bundle import Item, Level
from grader_app.core.points import Cut, grade
from grader_app.core.roster import Response, column_letters
from grader_app.core.session import DecidedBy, Score, Session
from grader_app.core.triage import triage
from grader_app.sentences import Sentence
from grader_app.sheets.figures import BY_PERSON, QuestionFigures, StudentAnswers, question_figures
from grader_app.sheets.results import DECISION_HEADERS, Value, number
from grader_app.sheets.results_paper import Page

DECIDED_BY = {
    DecidedBy.TEACHER: Sentence("teacher"),
    DecidedBy.MARK: Sentence("mark in the file"),
    DecidedBy.RULE: Sentence("blank"),
    DecidedBy.ACCEPTED: Sentence("accepted unseen"),
    DecidedBy.MODEL: Sentence("proposed"),
}
_NEEDS_TEACHER = Sentence("proposed, look at this")
_HEAD = 4
"""The row of the headers; the rows down to it stay in sight."""
_ROWS_TOLD = 500
_BAND_POINTS = 100
"""Height of the row that holds the question and the chart."""
_CHART_SIZE_PX = (430, 128)
_WHO = (Sentence("Class"), Sentence("ID"), Sentence("Name"))
_HEADERS = (
    Sentence("Answer"), Sentence("Score"), Sentence("Level"), Sentence("Decided by"),
    Sentence("Confidence"), Sentence("Note"), Sentence("Row"),
)  # fmt: skip
_RUBRIC = (
    Sentence("Points"), Sentence("Level"), Sentence("Answers"), Sentence("Share"), Sentence("Rubric"),
)  # fmt: skip
_WIDTHS = {
    "Class": 10.0,
    "ID": 13.0,
    "Name": 22.0,
    "Answer": 58.0,
    "Score": 10.0,
    "Level": 12.0,
    "Decided by": 24.0,
    "Confidence": 11.0,
    "Note": 32.0,
    "Row": 6.0,
}
_OVER_NUMBERS = ("Score", "Confidence", "Row", "Proposed", "Decided", "Points", "Answers", "Share")
_AFTER_NUMBERS = (DECISION_HEADERS.index("How") + 1, DECISION_HEADERS.index("Note") + 1)
_HEAD_STYLES = {
    **dict.fromkeys(_OVER_NUMBERS, "head right"),
    **dict.fromkeys(("Level", "How", "Note", "Rubric"), "head after"),
}


def question_page(page: Page, session: Session, item: Item, tell: Callable[[float], None]) -> None:
    """Every answer to one question; the question and a chart above them, the rubric to the right.

    ``tell`` is told how far it is, 0 to 1, several times a second.
    """
    responses = session.responses(item.id)
    names = [*_named(responses), *_HEADERS]
    score, width = names.index("Score") + 1, len(names)
    page.text(1, 1, item.title, "title")
    page.merged_text(2, 1, score - 1, item.prompt, "prompt")
    page.sheet.set_row(1, _BAND_POINTS)
    for column, name in enumerate(names, 1):
        page.text(_HEAD, column, name, _HEAD_STYLES.get(name, "head"))
    for row, response in enumerate(responses, _HEAD + 1):
        _answer(page, row, names, session, response)
        if row % _ROWS_TOLD == 0:
            tell((row - _HEAD) / len(responses))
    figures = question_figures(session, item, responses)
    _rubric(page, figures, width + 2)
    chart = distribution_chart(page, figures)
    chart.set_size(dict(zip(("width", "height"), _CHART_SIZE_PX, strict=True)))
    page.sheet.insert_chart(1, score - 1, chart, {"object_position": 2, "decorative": False})
    page.bars(_HEAD + 1, len(responses), score, item.rubric.max_points)
    page.widths({column: _WIDTHS[name] for column, name in enumerate(names, 1)})
    page.as_table(_HEAD, len(responses), width)


def distribution_chart(page: Page, figures: QuestionFigures, title: str = "") -> Any:
    """Return a chart of how many answers have each score, as the page's rubric counts them."""
    bars = len(figures.counts) + (figures.between > 0)
    return page.column_chart(_HEAD + 1, bars, *page.rubric_columns, title=title)


def student_page(
    page: Page, session: Session, items: Sequence[Item], people: Sequence[StudentAnswers]
) -> None:
    """Every student's points, question by question, and what they come to: weighed, and as a grade."""
    names = _named([response for student in people for response in student.responses.values()]) or [
        *_HEADERS[-1:]
    ]
    first, count = len(names) + 1, len(people)
    total = first + len(items)
    weights = [session.scheme.weight(item.id) for item in items]
    most = sum(weight * item.rubric.max_points for weight, item in zip(weights, items, strict=True))
    total_of = _Total(first, tuple(weights), most, session.scheme.cuts)
    page.text(1, 1, Sentence("Students"), "title")
    told = Sentence.counted(
        "%n student. Amber: not every answer has a score.",
        "%n students. Amber: not every answer has a score.",
        count,
    )
    page.text(2, 1, told, "quiet")
    for column, name in enumerate(names, 1):
        page.text(_HEAD, column, name, "head")
    for column, item in enumerate(items, first):
        of = Sentence("{title}\nof {most}", title=item.title, most=item.rubric.max_points)
        page.text(_HEAD, column, of, "head right")
        page.shade(_HEAD + 1, count, column, item.rubric.max_points)
    page.text(_HEAD, total, Sentence("Total\nof {most}", most=most), "head right")
    page.text(_HEAD, total + 1, Sentence("Percent"), "head right")
    if total_of.is_weighed:
        page.text(_HEAD - 1, first - 1, Sentence("Counts times"), "quiet")
        for column, weight in enumerate(weights, first):
            page.number(_HEAD - 1, column, weight, "quiet right")
    if total_of.cuts:
        page.text(_HEAD, total + 2, Sentence("Grade"), "head")
    page.sheet.set_row(_HEAD - 1, 60)
    for row, student in enumerate(people, _HEAD + 1):
        given = [session.score(r.cell) if (r := student.responses.get(i.id)) else None for i in items]
        _who(page, row, names, student.student.id, student.student.name, student.group)
        if names == ["Row"]:
            page.number(row, 1, next(iter(student.responses.values())).cell.row, "quiet cell")
        _points(page, row, given, total_of)
    page.bars(_HEAD + 1, count, total + 1, 1)
    _means(page, first, count, len(items) + 2)
    widths = {column: _WIDTHS[name] for column, name in enumerate(names, 1)}
    last = total + 1 + bool(total_of.cuts)
    page.widths(widths | dict.fromkeys(range(first, last + 1), 12.0))
    page.as_table(_HEAD, count, last, keep_columns=first - 1)


def audit_page(page: Page, rows: Iterable[Sequence[Value]]) -> None:
    """How every score came about, and last what could not be written as it was."""
    row = before = 0
    for row, values in enumerate(rows, 1):
        heads = before == 1 < len(values) - 1
        before = len(values)
        for column, value in enumerate(values, 1):
            if isinstance(value, str):
                after = column in _AFTER_NUMBERS
                style = _HEAD_STYLES.get(value, "head") if heads else "plain after" if after else "plain"
                page.text(row, column, value, "heading" if before == 1 else style)
            else:
                page.number(row, column, value, "plain")
    if page.book.changed:
        page.text(row + 2, 1, Sentence("What was changed to fit into cells"), "heading")
        for below, sentence in enumerate(list(page.book.changed), row + 3):
            page.text(below, 1, sentence, "plain")
    page.widths({1: 50, 2: 18, 3: 40, 4: 14, 5: 12, 6: 12, 7: 24, 8: 30, 9: 50})
    page.on_one_page_across()


def _named(responses: Sequence[Response]) -> list[str]:
    """Return which of class, id and name are known of anybody; a column of nothing would be in the way."""
    found = [(response.group, response.student.id, response.student.name) for response in responses]
    return [word for place, word in enumerate(_WHO) if any(who[place] for who in found)]


def _who(page: Page, row: int, names: Sequence[str], number_: str, name: str, group: str) -> None:
    texts = {"Class": group, "ID": number_, "Name": name}
    for column, header in enumerate(names, 1):
        if header in texts:
            page.text(row, column, texts[header])


def _answer(page: Page, row: int, names: Sequence[str], session: Session, response: Response) -> None:
    score, column = session.score(response.cell), names.index("Answer") + 1
    student = response.student
    _who(page, row, names, student.id, student.name, response.group)
    page.text(row, column, response.text, of=response.cell)
    page.number(row, column + 1, score.points if score else None, "strong")
    levels = session.item(response.item_id).rubric.levels
    page.text(row, column + 2, _label(levels, score), "text after")
    page.text(row, column + 3, *_decision(session, response, score))
    page.number(row, column + 4, score.confidence if score else None, "percent")
    note = session.remarks(response.cell)
    page.text(row, column + 5, note, "text after", of=response.cell)
    page.number(row, column + 6, response.cell.row, "quiet cell")
    page.height(
        row, ((response.text, _WIDTHS["Answer"]), (note, _WIDTHS["Note"]), (student.name, _WIDTHS["Name"]))
    )


def _label(levels: Sequence[Level], score: Score | None) -> str:
    return levels[score.level].label if score is not None and score.level is not None else ""


def _decision(session: Session, response: Response, score: Score | None) -> tuple[str, str]:
    """Return who decided, and the style to say it in: a person's word is green, an open question amber."""
    if score is None:
        return Sentence("no score yet"), "look"
    if score.decided_by in BY_PERSON:
        return DECIDED_BY[score.decided_by], "decided"
    if score.decided_by is DecidedBy.MODEL:
        item, prediction = session.item(response.item_id), session.predictions.get(response.cell)
        if triage(response, item, prediction, session.language(item.id)).needs_teacher:
            return _NEEDS_TEACHER, "look"
    return DECIDED_BY[score.decided_by], "quiet cell"


def _rubric(page: Page, figures: QuestionFigures, column: int) -> None:
    """The levels and how many answers have each; the chart is drawn from here."""
    page.rubric_columns = (column, column + 2)
    page.text(_HEAD - 1, column, Sentence("What the scores mean"), "heading")
    for place, word in enumerate(_RUBRIC, column):
        page.text(_HEAD, place, word, _HEAD_STYLES.get(word, "head"))
    rows: list[tuple[float | Sentence, str, int, str]] = [
        (number(level.points), level.label, count, level.wording)
        for level, count in zip(figures.item.rubric.levels, figures.counts, strict=True)
    ]
    if figures.between:
        rows.append(
            (
                Sentence("other"),
                "",
                figures.between,
                Sentence("A mark in the file that lies between the levels."),
            )
        )
    for row, (points, label, count, wording) in enumerate(rows, _HEAD + 1):
        if isinstance(points, str):
            page.text(row, column, points)
        else:
            page.number(row, column, points)
        page.text(row, column + 1, label, "text after")
        page.number(row, column + 2, count)
        page.number(row, column + 3, count / figures.scored if figures.scored else None, "percent")
        page.text(row, column + 4, wording, "plain after")
    page.widths({column - 1: 3, column: 8, column + 1: 12, column + 2: 9, column + 3: 8, column + 4: 60})


@dataclass(frozen=True, slots=True)
class _Total:
    """What students' points come to: from column ``first`` on, each as often as its weight says."""

    first: int
    weights: tuple[float, ...]
    most: float
    cuts: tuple[Cut, ...]

    @property
    def is_weighed(self) -> bool:
        """Whether any question counts more or less than another."""
        return any(weight != 1 for weight in self.weights)

    def formula(self, row: int) -> str:
        """Return what adds up a line; the weights stand above the headers."""
        one, last = column_letters(self.first), column_letters(self.first + len(self.weights) - 1)
        if self.is_weighed:
            return f"=SUMPRODUCT({one}{row}:{last}{row},{one}${_HEAD - 1}:{last}${_HEAD - 1})"
        return f"=SUM({one}{row}:{last}{row})"


def _points(page: Page, row: int, given: Sequence[Score | None], of: _Total) -> None:
    """One student's line: points, their sum, share, grade. The last wait until every answer has a score."""
    for column, score in enumerate(given, of.first):
        page.number(row, column, score.points if score else None, "number" if score else "look")
    scored = [w * score.points for w, score in zip(of.weights, given, strict=True) if score is not None]
    last, points = of.first + len(given), sum(scored)
    page.formula(row, last, of.formula(row), points, "strong")
    is_whole = len(scored) == len(given) and of.most > 0
    if is_whole:
        total = f"{column_letters(last)}{row}/{number(of.most)}"
        page.formula(row, last + 1, f"={total}", points / of.most, "percent")
    else:
        page.text(row, last + 1, "", "look")
    if of.cuts:
        page.text(row, last + 2, grade(points / of.most, of.cuts) if is_whole else "")


def _means(page: Page, first: int, count: int, columns: int) -> None:
    """The line of means below the students."""
    end = _HEAD + count
    page.text(end + 1, 1, Sentence("Mean"), "foot")
    for column in range(2, first):
        page.text(end + 1, column, "", "foot")
    for column in range(first, first + columns):
        held = [page.values.get((row, column)) for row in range(_HEAD + 1, end + 1)]
        points = [value for value in held if isinstance(value, int | float)]
        style = "foot percent" if column == first + columns - 1 else "foot"
        if points:
            letters = column_letters(column)
            mean = sum(points) / len(points)
            page.formula(end + 1, column, f"=AVERAGE({letters}{_HEAD + 1}:{letters}{end})", mean, style)
        else:
            page.text(end + 1, column, "", style)
