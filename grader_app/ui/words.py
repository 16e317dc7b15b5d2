"""The teacher's words for what the domain knows."""

from collections.abc import Iterator
from datetime import UTC, datetime

from grader_app.bundle import Item, Prediction
from grader_app.core.session import DecidedBy, Score
from grader_app.core.triage import Flag

FLAG_WORD = {
    Flag.INSTRUCTION: "talks to the marker",
    Flag.OFF_TOPIC: "off topic?",
    Flag.PROMPT_COPIED: "copies the question",
    Flag.TRUNCATED: "very long",
    Flag.BLANK: "blank",
    Flag.GAVE_UP: "gave up",
    Flag.CLOSE_CALL: "close call",
    Flag.NOT_SCORED: "no proposal",
}
FLAG_ICON = {
    Flag.INSTRUCTION: "speech",
    Flag.OFF_TOPIC: "off-topic",
    Flag.PROMPT_COPIED: "copied",
    Flag.TRUNCATED: "long",
    Flag.BLANK: "blank",
    Flag.GAVE_UP: "gave-up",
    Flag.CLOSE_CALL: "close-call",
    Flag.NOT_SCORED: "waiting",
}
_REASON = {
    Flag.INSTRUCTION: "it talks to whoever marks it, instead of only answering",
    Flag.OFF_TOPIC: "few of its words are known from answers to this question",
    Flag.PROMPT_COPIED: "it is mostly the question, copied",
    Flag.TRUNCATED: "it is so long that its end was not looked at",
    Flag.BLANK: "nothing was written",
    Flag.GAVE_UP: "it only says “I don’t know”",
    Flag.NOT_SCORED: "there is no proposal for it",
}


def reason(flag: Flag, item: Item, prediction: Prediction | None) -> str:
    """Return why an answer needs the teacher, as the end of a sentence."""
    if flag is Flag.CLOSE_CALL and prediction is not None:
        return _close_call(item, prediction)
    return _REASON.get(flag, FLAG_WORD[flag])


def _close_call(item: Item, prediction: Prediction) -> str:
    """Name the two likeliest levels, and the proposed one where it is a compromise between them."""
    likeliest = sorted(range(len(prediction.probabilities)), key=lambda k: -prediction.probabilities[k])[:2]
    named = [points(item.rubric.levels[k].points) for k in sorted({*likeliest, prediction.level})]
    if len(named) == 2:
        return f"close call between {named[0]} and {named[1]}"
    return f"close call: {named[0]}, {named[1]} and {named[2]} are all possible"


def points(value: float) -> str:
    """``2.0 -> 2``, ``0.5 -> 0.5``."""
    return f"{value:g}"


def percent(share: float) -> str:
    """Return a share as a whole percentage; never 0 or 100 for what is not quite that."""
    whole = round(share * 100)
    if whole == 0 and share > 0:
        return "<1 %"
    if whole == 100 and share < 1:
        return ">99 %"
    return f"{whole} %"


def decided(score: Score | None, item: Item) -> str:
    """Return who decided a score, as a line under the answer."""
    if score is None:
        return "No proposal yet"
    worth = f"{points(score.points)} of {points(item.rubric.max_points)}"
    match score.decided_by:
        case DecidedBy.TEACHER:
            return f"Decided by you: {worth}"
        case DecidedBy.MARK:
            return f"Mark in your sheet: {worth}"
        case DecidedBy.RULE:
            return f"Blank, so {worth}"
        case DecidedBy.MODEL:
            return f"Proposed: {worth}"


def count(number: int, one: str, many: str | None = None) -> str:
    """``count(1, "answer") -> "1 answer"``, ``count(1200, "answer") -> "1,200 answers"``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def day(moment: datetime, now: datetime | None = None) -> str:
    """Return when something was, as people say it: today, yesterday, Mon, 12 March."""
    local = moment.astimezone()
    today = (now or datetime.now(UTC)).astimezone().date()
    days = (today - local.date()).days
    if days <= 0:
        return "today"
    if days == 1:
        return "yesterday"
    if days < 7:
        return f"{local:%a}"
    if local.year == today.year:
        return f"{local.day} {local:%B}"
    return f"{local.day} {local:%B %Y}"


def keys(item: Item) -> tuple[str, ...]:
    """Return the key that sets each level: its points where they are single figures, else 1, 2, 3 and on."""
    worth = [level.points for level in item.rubric.levels]
    if len(set(worth)) == len(worth) and all(p in range(10) for p in worth):
        return tuple(points(p) for p in worth)
    return tuple(_count_up(len(worth)))


def _count_up(levels: int) -> Iterator[str]:
    for number in range(1, levels + 1):
        yield str(number) if number <= 9 else ""
