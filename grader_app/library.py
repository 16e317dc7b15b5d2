"""The question sets on this computer: list them, install them from a file or a folder, remove them.

They are in three folders: those that come with the program, the school's (which a policy names), and the
user's own. Only the last is ever written to. Any number of versions of a set live side by side; a session
names the very one it was marked with.
"""

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from grader_app import paths, policy
from grader_app.bundle import SUFFIX, Bundle, Manifest, accepted_at, add
from grader_app.errors import BundleError, GraderError, PolicyError
from grader_app.sentences import Sentence


class Place(StrEnum):
    """Whose a question set is."""

    SHIPPED = "comes with the program"
    SCHOOL = "the school's"
    OWN = "your own"


@dataclass(frozen=True, slots=True)
class Held:
    """One question set on this computer."""

    path: Path
    place: Place
    manifest: Manifest
    sha256: str
    size_bytes: int
    card: str


@dataclass(frozen=True, slots=True)
class Library:
    """The sets that can be used, and what is wrong with the rest."""

    sets: tuple[Held, ...]
    problems: tuple[tuple[Path, BundleError], ...] = ()


@dataclass(frozen=True, slots=True)
class Promise:
    """What was tested of the answers that a set is sure of.

    At most ``risk`` of them differ from people's; in the test ``wrong`` of ``sure`` did, of ``answers`` in
    all. ``ways`` says how it was tested: question by question (``item``) or on several together (``pool``).
    """

    risk: float
    sure: int
    answers: int
    wrong: int
    ways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of the sets in a folder."""

    new: tuple[Held, ...] = ()
    known: tuple[Held, ...] = ()
    refused: tuple[tuple[Path, GraderError], ...] = ()


def held() -> Library:
    """Look into the three folders; a set that is there twice counts once."""
    sets: dict[str, Held] = {}
    problems = []
    for path in paths.bundle_files():
        try:
            bundle = Bundle.open(path)
        except BundleError as error:
            problems.append((path, error))
        else:
            sets.setdefault(bundle.sha256, _held(bundle, path))
    return Library(tuple(sets.values()), tuple(problems))


def permitted(bundle: Bundle) -> Bundle:
    """Return the bundle.

    Raises:
        PolicyError: The school's settings do not allow it.
    """
    manifest = bundle.manifest
    if policy.current().allows(manifest.name, manifest.version):
        return bundle
    raise PolicyError(
        "The question set “{title} {version}” is not one that your school allows here.",
        hint="Ask whoever looks after this computer, or use one of those in the list.",
        code="not-allowed",
        title=manifest.title,
        version=manifest.version,
    )


def find_files(place: Path) -> Sequence[Path]:
    """Return the bundle files that ``place`` means: itself, or all those in it if it is a folder.

    Raises:
        BundleError: The folder has none.
    """
    if not place.is_dir():
        return [place]
    files = [
        file for file in sorted(place.iterdir()) if file.suffix == SUFFIX and not file.name.startswith(".")
    ]
    if not files:
        raise BundleError(
            "There is no question set in the folder “{folder}”.",
            hint="The names of question sets end in {ending}; folders inside this one are not searched.",
            code="empty",
            folder=place.name,
            ending=SUFFIX,
        )
    return files


def install_all(place: Path) -> Taken:
    """Install a bundle, or all of a folder; one that is refused stops no other.

    Raises:
        BundleError: The folder has none.
    """
    new: list[Held] = []
    known: list[Held] = []
    refused: list[tuple[Path, GraderError]] = []
    for file in find_files(place):
        try:
            each, is_new = install(file)
        except GraderError as error:
            refused.append((file, error))
        else:
            (new if is_new else known).append(each)
    return Taken(tuple(new), tuple(known), tuple(refused))


def promise(manifest: Manifest) -> Promise | None:
    """Return what a set promises of what it is sure of; None if that was not tested."""
    rules = [entry.calibration for entry in manifest.items]
    tested = [(rule.sure_risk, rule) for rule in rules if rule.sure_risk is not None and rule.risk]
    if not tested:
        return None
    sure = add(accepted_at(rule.risk, rule.sure_above) for _, rule in tested)
    answers = add(rule.risk[-1] for _, rule in tested).accepted
    ways = tuple(sorted({str(rule.tested_on) for _, rule in tested}))
    return Promise(max(risk for risk, _ in tested), sure.accepted, answers, sure.wrong, ways)


def install(path: Path) -> tuple[Held, bool]:
    """Check a bundle and copy it into the user's own folder, whole or not at all.

    Returns:
        The set, and whether it is new here.

    Raises:
        BundleError: It cannot be used, another one of that name and version is there, or there is no room.
        PolicyError: The school's settings do not allow it.
    """
    check_may_change()
    bundle = permitted(Bundle.open(path))
    manifest = bundle.manifest
    for other in held().sets:
        if other.sha256 == bundle.sha256:
            return other, False
        if (other.manifest.name, other.manifest.version) == (manifest.name, manifest.version):
            raise BundleError(
                "Another question set called “{title} {version}” is installed, and this one differs from it.",
                hint="A published set never changes. Ask its maker for a copy with a new version number.",
                code="other-content",
                title=manifest.title,
                version=manifest.version,
            )
    target = paths.user_bundles() / manifest.file_name
    temporary = target.with_name(f".{target.name}.part")
    try:
        shutil.copyfile(path, temporary)
        copy = Bundle.open(temporary)
        os.replace(temporary, target)
    except (OSError, BundleError) as error:
        temporary.unlink(missing_ok=True)
        raise BundleError(
            "The question set could not be copied into your data folder.",
            hint="Check that there is free space on the disk. Nothing was changed.",
            code="disk",
        ) from error
    return _held(copy, target), True


def remove(name: str, version: str) -> Held:
    """Delete one of the user's own question sets, and return what it was.

    Raises:
        BundleError: There is none, or it is not the user's.
        PolicyError: The school's settings do not allow it.
    """
    check_may_change()
    found = [each for each in held().sets if (each.manifest.name, each.manifest.version) == (name, version)]
    if not found:
        raise BundleError(
            "There is no question set “{name} {version}” on this computer.",
            hint="See the names and versions with: grader bundle list",
            code="not-found",
            name=name,
            version=version,
        )
    own = next((each for each in found if each.place is Place.OWN), None)
    if own is None:
        raise _not_yours(found[0])
    try:
        own.path.unlink()
    except OSError as error:
        raise BundleError(
            "The question set “{name} {version}” could not be deleted.",
            hint="Close Offline Grader, if it is open, and try again.",
            code="disk",
            name=name,
            version=version,
        ) from error
    return own


def _not_yours(found: Held) -> BundleError:
    if found.place is Place.SHIPPED:
        sentence = Sentence(
            "The question set “{name} {version}” comes with the program, and stays.",
            name=found.manifest.name,
            version=found.manifest.version,
        )
    else:
        sentence = Sentence(
            "The question set “{name} {version}” belongs to the school, and stays.",
            name=found.manifest.name,
            version=found.manifest.version,
        )
    return BundleError(
        sentence, hint="Only question sets that you installed yourself can be removed.", code="not-yours"
    )


def _held(bundle: Bundle, path: Path) -> Held:
    return Held(path, _place(path), bundle.manifest, bundle.sha256, path.stat().st_size, bundle.card)


def _place(path: Path) -> Place:
    if path.parent == paths.shipped_bundles():
        return Place.SHIPPED
    return Place.OWN if path.parent == paths.user_bundles() else Place.SCHOOL


def may_change() -> bool:
    """Return whether the school leaves installing and removing to the user."""
    return policy.Feature.INSTALL_BUNDLES not in policy.current().disabled


def check_may_change() -> None:
    """Raise what says so, where the school does not.

    Raises:
        PolicyError: Its settings do not allow it.
    """
    if not may_change():
        raise PolicyError(
            "Your school has switched off installing and removing question sets.",
            hint="Ask whoever looks after this computer.",
            code="switched-off",
        )
