"""The teacher's words for what the domain knows."""

from collections.abc import Iterator
from datetime import UTC, datetime

from PySide6.QtCore import QDate, QLocale

from grader_app.bundle import Item, Prediction
from grader_app.core.session import DecidedBy, Score
from grader_app.core.triage import Flag
from grader_app.ui.translation import marked, tr, translated

FLAG_WORD = {
    Flag.INSTRUCTION: marked("talks to the marker"),
    Flag.OFF_TOPIC: marked("off topic?"),
    Flag.PROMPT_COPIED: marked("copies the question"),
    Flag.OTHER_LANGUAGE: marked("another language"),
    Flag.TRUNCATED: marked("very long"),
    Flag.BLANK: marked("blank"),
    Flag.GAVE_UP: marked("gave up"),
    Flag.CLOSE_CALL: marked("close call"),
    Flag.NOT_SCORED: marked("no proposal"),
}
FLAG_ICON = {
    Flag.INSTRUCTION: "speech",
    Flag.OFF_TOPIC: "off-topic",
    Flag.PROMPT_COPIED: "copied",
    Flag.OTHER_LANGUAGE: "language",
    Flag.TRUNCATED: "long",
    Flag.BLANK: "blank",
    Flag.GAVE_UP: "gave-up",
    Flag.CLOSE_CALL: "close-call",
    Flag.NOT_SCORED: "waiting",
}
_REASON = {
    Flag.INSTRUCTION: marked("it talks to whoever marks it, instead of only answering"),
    Flag.OFF_TOPIC: marked("few of its words are known from answers to this question"),
    Flag.PROMPT_COPIED: marked("it is mostly the question, copied"),
    Flag.OTHER_LANGUAGE: marked("it is in another language than the class writes"),
    Flag.TRUNCATED: marked("it is so long that its end was not looked at"),
    Flag.BLANK: marked("nothing was written"),
    Flag.GAVE_UP: marked("it only says “I don’t know”"),
    Flag.NOT_SCORED: marked("not scored, so mark it yourself"),
}


def reason(flag: Flag, item: Item, prediction: Prediction | None) -> str:
    """Return why an answer needs the teacher, as the end of a sentence."""
    if flag is Flag.CLOSE_CALL and prediction is not None:
        return _close_call(item, prediction)
    return translated(_REASON.get(flag, FLAG_WORD[flag]))


def _close_call(item: Item, prediction: Prediction) -> str:
    """Name the two likeliest levels, and the proposed one where it is a compromise between them."""
    likeliest = sorted(range(len(prediction.probabilities)), key=lambda k: -prediction.probabilities[k])[:2]
    named = [points(item.rubric.levels[k].points) for k in sorted({*likeliest, prediction.level})]
    if len(named) == 2:
        return tr("close call between {lower} and {higher}", lower=named[0], higher=named[1])
    return tr(
        "close call: {first}, {second} and {third} are all possible",
        first=named[0],
        second=named[1],
        third=named[2],
    )


def flag(flag: Flag) -> str:
    """Return a flag in two or three words, to stand beside its icon."""
    return translated(FLAG_WORD[flag])


def points(value: float) -> str:
    """``2.0 -> 2``, ``0.5 -> 0.5``, or ``0,5`` where that is how it is written."""
    return QLocale().toString(
        float(f"{value:g}"), "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value
    )


def figure(value: float, decimals: int) -> str:
    """``figure(0.8149, 2) -> 0.81``, as the teacher's language writes it."""
    return QLocale().toString(value, "f", decimals)


def number(value: int) -> str:
    """``1200 -> 1,200``."""
    return QLocale().toString(value)


def percent(share: float) -> str:
    """Return a share as a whole percentage; never 0 or 100 for what is not quite that."""
    whole = round(share * 100)
    if whole == 0 and share > 0:
        return tr("<{percent} %", percent=1)
    if whole == 100 and share < 1:
        return tr(">{percent} %", percent=99)
    return tr("{percent} %", percent=whole)


def decided(score: Score | None, item: Item) -> str:
    """Return who decided a score, as a line under the answer."""
    if score is None:
        return tr("No proposal yet")
    worth = tr("{points} of {most}", points=points(score.points), most=points(item.rubric.max_points))
    match score.decided_by:
        case DecidedBy.TEACHER:
            return tr("Decided by you: {worth}", worth=worth)
        case DecidedBy.MARK:
            return tr("Mark in your sheet: {worth}", worth=worth)
        case DecidedBy.RULE:
            return tr("Blank, so {worth}", worth=worth)
        case DecidedBy.ACCEPTED:
            return tr("Accepted as proposed: {worth}", worth=worth)
        case DecidedBy.MODEL:
            return tr("Proposed: {worth}", worth=worth)


def count(number: int, one: str, many: str | None = None) -> str:
    """``count(1, "answer") -> "1 answer"``, ``count(1200, "answer") -> "1,200 answers"``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def day(moment: datetime, now: datetime | None = None) -> str:
    """Return when something was, as people say it: today, yesterday, Mon, 12 March."""
    local = moment.astimezone().date()
    today = (now or datetime.now(UTC)).astimezone().date()
    days = (today - local).days
    if days <= 0:
        return tr("today")
    if days == 1:
        return tr("yesterday")
    date = QDate(local.year, local.month, local.day)
    if days < 7:
        return QLocale().toString(date, "ddd")
    return QLocale().toString(date, tr("d MMMM") if local.year == today.year else tr("d MMMM yyyy"))


def keys(item: Item) -> tuple[str, ...]:
    """Return the key that sets each level: its points where they are single figures, else 1, 2, 3 and on."""
    worth = [level.points for level in item.rubric.levels]
    if len(set(worth)) == len(worth) and all(p in range(10) for p in worth):
        return tuple(f"{p:g}" for p in worth)
    return tuple(_count_up(len(worth)))


def _count_up(levels: int) -> Iterator[str]:
    for number in range(1, levels + 1):
        yield str(number) if number <= 9 else ""
