"""The question sets on this computer, as the window sees them: described, not opened."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from grader_app import paths
from grader_app.bundle import Bundle, Item
from grader_app.core.session import BundleRef
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
class Installed:
    """What the two folders hold: the sets that can be used, and what is wrong with the rest."""

    sets: tuple[QuestionSet, ...]
    problems: tuple[tuple[Path, BundleError], ...] = ()

    def find(self, ref: BundleRef | None) -> QuestionSet | None:
        """Return the very set that ``ref`` names."""
        return next((found for found in self.sets if found.ref == ref), None)


def describe(path: Path) -> QuestionSet:
    """Open a bundle and return what the window needs to know of it.

    Raises:
        BundleError: It cannot be used.
    """
    bundle = Bundle.open(path)
    manifest = bundle.manifest
    ref = BundleRef(manifest.name, manifest.version, bundle.sha256)
    return QuestionSet(path, manifest.title, ref, bundle.items, bundle.card)


def installed() -> Installed:
    """Look into both folders; a set that is there twice counts once."""
    sets: dict[BundleRef, QuestionSet] = {}
    problems = []
    for path in paths.bundle_files():
        try:
            found = describe(path)
            sets.setdefault(found.ref, found)
        except BundleError as error:
            problems.append((path, error))
    return Installed(tuple(sets.values()), tuple(problems))


def install(path: Path) -> QuestionSet:
    """Check a bundle and copy it into the user's own folder, whole or not at all.

    Raises:
        BundleError: It cannot be used, another one of that name and version is there, or there is no room.
    """
    found = describe(path)
    for other in installed().sets:
        if other.ref == found.ref:
            return other
        if (other.ref.name, other.ref.version) == (found.ref.name, found.ref.version):
            raise BundleError(
                f"Another question set called “{found.label}” is installed, and this one differs from it.",
                hint="A published set never changes. Ask its maker for a copy with a new version number.",
                code="other-content",
            )
    target = paths.user_bundles() / path.name
    temporary = target.with_name(f".{target.name}.part")
    try:
        shutil.copyfile(path, temporary)
        os.replace(temporary, target)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise BundleError(
            "The question set could not be copied into your data folder.",
            hint="Check that there is free space on the disk. Nothing was changed.",
            code="disk",
        ) from error
    return describe(target)
