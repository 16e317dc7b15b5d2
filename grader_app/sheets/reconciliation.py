"""The list of what became of every row, to look through and to keep."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from grader_app.core.roster import Response
from grader_app.core.session import Session
from grader_app.errors import SheetError
from grader_app.sentences import ENGLISH, Sentence, Tongue
from grader_app.sheets.atomic import write_file
from grader_app.sheets.grid import ENDINGS, Grid, as_csv, as_workbook
from grader_app.sheets.results import OUTCOMES, Outcome, RowFate, Value, number
from grader_app.sheets.writer import check_target

HEADERS = (
    Sentence("Sheet"), Sentence("Row"), Sentence("Student ID"), Sentence("Name"), Sentence("Class"),
    Sentence("Question"), Sentence("Score"), Sentence("What became of it"), Sentence("Why"),
)  # fmt: skip
_WIDTHS = (14, 7, 14, 24, 10, 30, 9, 18, 60)
_COLOURS = {
    Outcome.NOT_SCORED: "#FBEFD5",
    Outcome.AMBIGUOUS: "#FBEFD5",
    Outcome.UNKNOWN: "#FBEFD5",
    Outcome.OUT_OF_RANGE: "#F9DEDC",
}


def write_list(session: Session, rows: Sequence[RowFate], target: Path, tongue: Tongue = ENGLISH) -> None:
    """Write the list as a CSV file or a workbook, as the name ends.

    Args:
        session: Whose answers the rows are about.
        rows: Of a plan, before an export, or of its report.
        target: Where to; an older file there is replaced only when the new one is whole.
        tongue: In which language.

    Raises:
        SheetError: Nothing can be written there; see the hint.
    """
    check_target(session, target)
    ending = target.suffix.lower()
    if ending not in ENDINGS:
        raise SheetError(
            "The list is saved as a CSV file or as a workbook.",
            hint="Choose a name such as “{name}”.",
            code="wrong_ending",
            name=f"{target.stem}.xlsx",
        )
    tints = {line: _COLOURS[fate.outcome] for line, fate in enumerate(rows) if fate.outcome in _COLOURS}
    lines = [tuple(map(tongue.say, line)) for line in listed(session, rows)]
    title = tongue.say(Sentence("What became of each row"))
    grid = Grid(title, [tongue.say(header) for header in HEADERS], lines, _WIDTHS, tints)
    write_file(target, *(as_csv(grid) if ending == ".csv" else as_workbook([grid])))


def listed(session: Session, rows: Iterable[RowFate]) -> Iterator[tuple[Value, ...]]:
    """Yield a line for each row, its values in the order of ``HEADERS``."""
    responses = {response.cell: response for response in session.roster.responses}
    for fate in rows:
        cells = fate.answers or (fate.cell,)
        mine = [responses[cell] for cell in cells if cell in responses]
        student = mine[0].student if mine else None
        yield (
            fate.cell.sheet,
            fate.cell.row,
            student.id if student else fate.student_id,
            student.name if student else "",
            mine[0].group if mine else "",
            ", ".join(dict.fromkeys(session.item(response.item_id).title for response in mine)),
            _points(session, mine),
            OUTCOMES[fate.outcome],
            fate.reason,
        )


def _points(session: Session, responses: Sequence[Response]) -> float | None:
    """Return what answers come to; None where one of them has no score. A single one is not weighed."""
    points = []
    for response in responses:
        weight = session.scheme.weight(response.item_id) if len(responses) > 1 else 1.0
        if (score := session.score(response.cell)) is not None:
            points.append(weight * score.points)
    return number(round(sum(points), 6)) if points and len(points) == len(responses) else None
