"""Questions of the teacher's own, made from a column's heading: no set knows them, so she marks them."""

import re
from collections.abc import Collection, Iterable, Sequence
from statistics import median

from grader_app.bundle import Item, Level, Rubric
from grader_app.core.roster import Columns, Role, column_letters
from grader_app.sheets.headers import is_known, normal, ours
from grader_app.sheets.workbook import Table
from grader_app.ui.translation import tr

_PREFIX = "own-"
MOST_LEVELS = 11
_MOST_POINTS = 1000
_TITLE_LETTERS = 48
_MOST_QUESTIONS = 50
"""A column with more different texts is none of questions."""
_USUAL = (0.0, 1.0, 2.0)
_RANGE = re.compile(r"\s*(\d+)\s*[-–—]\s*(\d+)\s*")
_FEWEST_WORDS = 3
_SAMPLE_ROWS = 200


def is_own(item_id: str) -> bool:
    """Whether a question is one the teacher made."""
    return item_id.startswith(_PREFIX)


class OwnQuestions:
    """The questions she has made for one file, by id."""

    def __init__(self) -> None:
        self.items: dict[str, Item] = {}

    def make(self, heading: str, number: int, others: Iterable[Item]) -> Item:
        """Make one more, from a heading of column ``number``; ``others`` are those of the set."""
        made = own_question(heading, number, {*self.items, *(item.id for item in others)})
        self.items[made.id] = made
        return made

    def asked(self, columns: Columns) -> list[Item]:
        """Return those that a sheet has answers to, in the order in which they were made."""
        return [item for item in self.items.values() if item.id in columns.asked]


def own_question(heading: str, number: int, taken: Collection[str]) -> Item:
    """Return a question made from the heading of column ``number``, with an id that is not ``taken``."""
    prompt = " ".join(heading.split()) or tr("Column {letters}", letters=column_letters(number))
    place = next(place for place in range(1, len(taken) + 2) if f"{_PREFIX}{place}" not in taken)
    return Item(f"{_PREFIX}{place}", short(prompt), prompt, rubric_of(_USUAL))


def short(prompt: str) -> str:
    """Return the start of a question, cut between words, to name it by."""
    if len(prompt) <= _TITLE_LETTERS:
        return prompt
    start = prompt[:_TITLE_LETTERS].rpartition(" ")[0].rstrip(" ,;:.-–")
    return f"{start} …" if start else prompt


def rubric_of(points: Sequence[float], labels: Sequence[str] = ()) -> Rubric:
    """Return levels worth these points; a level may have a word or two that say what it takes."""
    named = [*labels, *[""] * (len(points) - len(labels))]
    return Rubric(tuple(Level(worth, text, "") for worth, text in zip(points, named, strict=False)))


def points_in(text: str) -> tuple[float, ...] | None:
    """Return the points a teacher wrote, lowest first; None where they cannot be the levels of a question.

    >>> points_in("0-3"), points_in("0, 1, 2"), points_in("0; 0,5; 1")
    ((0.0, 1.0, 2.0, 3.0), (0.0, 1.0, 2.0), (0.0, 0.5, 1.0))
    """
    if match := _RANGE.fullmatch(text):
        first, last = int(match[1]), int(match[2])
        found = [float(worth) for worth in range(first, min(last, first + MOST_LEVELS) + 1)]
    else:
        parts = text.split(";") if ";" in text else re.split(r"[,\s]+", text.strip())
        try:
            found = [float(part.strip().replace(",", ".")) for part in parts if part.strip()]
        except ValueError:
            return None
    points = tuple(sorted(set(found)))
    fits = len(points) == len(found) and 2 <= len(points) <= MOST_LEVELS
    return points if fits and all(0 <= worth <= _MOST_POINTS for worth in points) else None


def unknown_questions(table: Table, columns: Columns) -> tuple[str, ...]:
    """Return the questions that rows name and no question set knows, each once, as they are written."""
    asking = columns.having(Role.QUESTION)
    if not asking:
        return ()
    below = (table.text(row, asking[0]) for row in table.rows if row > columns.header_row)
    found = {normal(text): text for text in below}
    unknown = [text for key, text in found.items() if key and key not in columns.questions]
    return tuple(unknown) if len(unknown) <= _MOST_QUESTIONS else ()


def could_hold_answers(table: Table, columns: Columns) -> tuple[int, ...]:
    """Return the columns of no use so far whose cells read like answers: most of them have several words."""
    rows = [row for row in table.rows if row > columns.header_row][:_SAMPLE_ROWS]
    row = columns.header_row
    headings = {number: table.header(row, number) for number in columns.roles} if row else {}
    added = ours(headings)
    found = []
    for number in columns.having(Role.IGNORE):
        texts = [text for row in rows if (text := table.text(row, number).strip())]
        if not texts or number in added or is_known(headings.get(number, "")):
            continue
        if median(len(text.split()) for text in texts) >= _FEWEST_WORDS:
            found.append(number)
    return tuple(found)
