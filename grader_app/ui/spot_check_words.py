"""The sentences about spot checks."""

from collections.abc import Sequence

from grader_app.core.kept import Checked
from grader_app.core.session import Session
from grader_app.ui import words
from grader_app.ui.spot_check_plan import Scope, found, is_done, rounded_up
from grader_app.ui.translation import tr


def named(session: Session, item_ids: Sequence[str]) -> str:
    """Return what a check is of."""
    if len(item_ids) > 1:
        return tr("All questions together")
    return session.item(item_ids[0]).title


def asked(size: int, total: int, risk: float, allowed: int) -> str:
    """Return what a check would ask of her, and what it would show."""
    fewest = tr("If no more than %n differ,", n=allowed) if allowed else tr("If none differs,")
    shown = tr(
        "at most {risk} of the {total} proposals differ from what you would give, 95 % sure.",
        risk=words.percent(risk),
        total=words.number(total),
    )
    return f"{tr('You mark %n answers.', n=size)} {fewest} {shown}"


def nothing_to_check(scope: Scope) -> str:
    """Return why no sample can be drawn."""
    if scope.checked is not None and not scope.proposed:
        return tr(
            "This is checked already. Drawing again until a sample holds would show nothing, "
            "so it is drawn once."
        )
    if not scope.proposed:
        return tr("There is no proposal here that you have not looked at.")
    return tr(
        "There are only %n proposals here: too few to show this with a sample. Look at all of them.",
        n=len(scope.proposed),
    )


def headline(checked: Checked) -> str:
    """Return what came of a check, in one line."""
    result = found(checked)
    if not is_done(checked):
        return tr("{marked} of {of} marked", marked=words.number(result.marked), of=words.number(result.of))
    differed = len(result.differed)
    if result.holds:
        same = words.number(result.of - differed)
        return tr("It holds: {same} of {of} as proposed", same=same, of=words.number(result.of))
    return tr(
        "Failed: {differed} of {of} differed", differed=words.number(differed), of=words.number(result.of)
    )


def bound(checked: Checked) -> str:
    """Return what a check that is marked to its end says of all its proposals."""
    result = found(checked)
    if result.at_most is None or result.share is None:
        return ""
    return tr(
        "At most {share} of the {total} proposals differ from what you would give ({most} of them), in your "
        "own class, 95 % sure.",
        share=words.percent(rounded_up(result.share)),
        total=words.number(result.total),
        most=words.number(result.at_most),
    )


def pooled(checked: Checked) -> str:
    """Return what is to be said where several questions were checked together."""
    if len(checked.check.item_ids) == 1:
        return ""
    return tr(
        "It speaks for the %n questions together; one question alone may differ more.",
        n=len(checked.check.item_ids),
    )
