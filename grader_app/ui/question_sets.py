"""The question sets on this computer, as the window sees them: described, not opened."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from grader_app import library, paths
from grader_app.bundle import Bundle, Item
from grader_app.core.session import BundleRef, Session
from grader_app.errors import BundleError


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """A bundle that was opened once and found sound."""

    path: Path
    title: str
    ref: BundleRef
    items: tuple[Item, ...]
    card: str

    @property
    def label(self) -> str:
        """Its title and the part of its version that people say: ``Circuits 1.0``."""
        return f"{self.title} {self.ref.version.rpartition('.')[0]}"


@dataclass(frozen=True, slots=True)
class Questions:
    """What a class is asked: questions of an installed set, of the teacher's own, or both.

    ``ref`` names the set, None where there is none. ``label`` is what it is called.
    """

    items: tuple[Item, ...]
    ref: BundleRef | None
    label: str = ""


Asked = QuestionSet | Questions


@dataclass(frozen=True, slots=True)
class Installed:
    """What the folders hold: the sets that can be used, and what is wrong with the rest.

    ``held`` are the same sets once more, with all that is said of them.
    """

    sets: tuple[QuestionSet, ...]
    problems: tuple[tuple[Path, BundleError], ...] = ()
    held: tuple[library.Held, ...] = ()

    def find(self, ref: BundleRef | None) -> QuestionSet | None:
        """Return the very set that ``ref`` names."""
        return next((found for found in self.sets if found.ref == ref), None)


def installed() -> Installed:
    """Return all that is on this computer."""
    held = library.held()
    return Installed(tuple(map(_described, held.sets)), held.problems, held.sets)


def of_class(session: Session, found: QuestionSet | None) -> Questions:
    """Return what can be answered in a file that is added to a class: its own questions, and its set's."""
    theirs = {item.id for item in session.items}
    rest = (item for item in found.items if item.id not in theirs) if found is not None else ()
    return Questions((*session.items, *rest), session.bundle, found.label if found is not None else "")


def open_set(ref: BundleRef) -> Bundle | None:
    """Return the very set that ``ref`` names, opened; None where it is not on this computer, or damaged."""
    for path in paths.bundle_files():
        with suppress(BundleError):  # Whoever scores says what is wrong with it.
            bundle = Bundle.open(path)
            if bundle.sha256 == ref.sha256:
                return bundle
    return None


def install(path: Path) -> QuestionSet:
    """Check a bundle and copy it into the user's own folder; see :func:`grader_app.library.install`."""
    held, _ = library.install(path)
    return _described(held)


def _described(held: library.Held) -> QuestionSet:
    manifest = held.manifest
    ref = BundleRef(manifest.name, manifest.version, held.sha256)
    items = tuple(entry.item for entry in manifest.items)
    return QuestionSet(held.path, manifest.title, ref, items, held.card)
