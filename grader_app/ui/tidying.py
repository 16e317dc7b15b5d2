"""What the window says when there are classes older than the school keeps marking."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from grader_app import policy, retention
from grader_app.errors import SessionError
from grader_app.store import Summary
from grader_app.ui import words
from grader_app.ui.list_dialog import ListDialog
from grader_app.ui.messages import Message, MessagePanel
from grader_app.ui.theme import Theme
from grader_app.ui.translation import tr


def offer(
    parent: QWidget,
    theme: Theme,
    messages: MessagePanel,
    deleted: Callable[[Sequence[Summary]], object],
    failed: Callable[[SessionError], object],
) -> None:
    """Say that there are such classes, if there are, and show them with a button that deletes them.

    Args:
        parent: The window.
        theme: Its looks.
        messages: Where it is said.
        deleted: Told what is gone.
        failed: Told why one could not be deleted.
    """
    old = retention.expired()
    if not old:
        return

    def delete() -> None:
        gone = []
        for summary in old:
            try:
                retention.delete(summary)
            except SessionError as error:
                failed(error)
            else:
                gone.append(summary)
        deleted(gone)

    sentence = tr(
        "Your school keeps marking for {days} days. Classes that were not changed for longer: {count}.",
        days=policy.current().retention_days,
        count=len(old),
    )
    hint = tr("Nothing is deleted unless you say so.")
    look = (tr("Look at them…"), lambda: old_classes(parent, theme, old, delete).open())
    messages.tell(Message(sentence, hint), "look", look)


def old_classes(
    parent: QWidget, theme: Theme, old: Sequence[Summary], delete: Callable[[], object]
) -> QDialog:
    """Return the list of the old classes, with a button that deletes them."""
    sentence = tr(
        "What you decided in these classes is deleted for good, so export what you want to keep first. "
        "Your spreadsheets and the copies you exported stay where they are."
    )
    rows = [
        (
            each.title,
            words.day(each.changed_at),
            tr("{decided} of {total}", decided=each.decided, total=each.total),
        )
        for each in old
    ]
    headings = (tr("Class"), tr("Last changed"), tr("Decided"))
    action = (tr("Delete these classes"), delete)
    return ListDialog(parent, theme, tr("Old classes"), sentence, headings, rows, action)
