"""What is said of a question set where all of them are listed."""

from PySide6.QtCore import QLocale

from grader_app import library
from grader_app.library import Held, Place, Taken
from grader_app.ui.messages import Message
from grader_app.ui.translation import LANGUAGES, marked, said, tr, translated

_WHOSE = {
    Place.SHIPPED: marked("comes with the program"),
    Place.SCHOOL: marked("from your school"),
    Place.OWN: marked("installed by you"),
}


def title(held: Held) -> str:
    """Return what a set is called here, where versions stand side by side."""
    return f"{held.manifest.title} {held.manifest.version}"


def facts(held: Held) -> str:
    """Return what it is: how many questions, in which language, how large, on which terms, whose."""
    manifest = held.manifest
    language = LANGUAGES.get(manifest.language) or QLocale(manifest.language).nativeLanguageName()
    return " · ".join(
        (
            tr("%n questions", n=len(manifest.items)),
            language,
            QLocale().formattedDataSize(held.size_bytes, 0, QLocale.DataSizeFormat.DataSizeSIFormat),
            manifest.licence,
            translated(_WHOSE[held.place]),
        )
    )


def trust(held: Held) -> str:
    """Return how far its proposals can be relied on."""
    found = library.promise(held.manifest)
    if found is None:
        return tr("Nobody has tested how often it is wrong where it is sure. Look at its answers yourself.")
    return tr(
        "Tested: where it is sure, at most {percent} % differ from people’s scores. "
        "It was sure of {sure} of {answers} answers.",
        percent=QLocale().toString(100 * found.risk, "g", 3),
        sure=QLocale().toString(found.sure),
        answers=QLocale().toString(found.answers),
    )


def of_folder(taken: Taken) -> tuple[Message, str]:
    """Return what became of the sets of a folder, and of which kind that message is."""
    counted = tr(
        "Installed: {new}. Here already: {known}. Refused: {refused}.",
        new=len(taken.new),
        known=len(taken.known),
        refused=len(taken.refused),
    )
    reasons = [f"{path.name}: {said(error.sentence)}" for path, error in taken.refused]
    return Message(counted, "\n".join(reasons)), "look" if taken.refused else "sure"


def before_removal(held: Held) -> Message:
    """Return what to ask before a set is removed."""
    return Message(
        tr("Remove “{name}”?", name=title(held)),
        tr(
            "Classes begun with it keep all scores and decisions. What has no proposal yet gets none, "
            "until the set is installed again."
        ),
    )
