"""Say what a frozen build is made of: third-party notices, and a bill of materials (CycloneDX).

Both are written from what was really collected: installed distributions by their metadata, and on Debian the
libraries of the system by the package that owns them.
"""

import json
import shutil
import subprocess
import sys
import sysconfig
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

_LICENCE_FILES = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "COPYRIGHT", "AUTHORS", "ThirdPartyNotices")
_CLASSIFIER = "License :: OSI Approved :: "

_PREFACE = """\
Offline Grader contains work by others, listed here with its terms.
Qt and PySide6 are used under the LGPL, version 3. They are separate libraries in this folder, and may be
replaced by other builds of the same version.
"""


@dataclass(frozen=True, slots=True)
class Component:
    """One thing by somebody else: ``purl`` is its package URL, ``texts`` are its licence files by name."""

    name: str
    version: str
    licence: str
    purl: str
    texts: Mapping[str, str]


def collected(modules: Iterable[str], libraries: Iterable[Path]) -> tuple[Component, ...]:
    """Return what a build consists of besides our own code.

    Args:
        modules: The names of the Python modules in it.
        libraries: Where its shared libraries were taken from.
    """
    owners = packages_distributions()
    names = {owner for module in modules for owner in owners.get(module.partition(".")[0], ())}
    found = [of_distribution(distribution(name)) for name in names - {"offline-grader"}]
    roots = [Path(sysconfig.get_path("purelib")).resolve(), Path(sys.base_prefix).resolve()]
    foreign = [path for path in libraries if not any(path.resolve().is_relative_to(root) for root in roots)]
    return (_python(), *sorted((*found, *_of_debian(foreign)), key=lambda each: each.name.lower()))


def reached(binaries: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Leave out the libraries of the system that came for something that was itself left out.

    Args:
        binaries: As PyInstaller lists them: the name in the build, the file, the kind.
    """
    loose = {Path(name).name: (name, file) for name, file, _ in binaries if "/" not in name and ".so" in name}
    kept = {name for name in loose if name.startswith("libpython")}
    waiting = [file for name, file, _ in binaries if name not in loose or name in kept]
    while waiting:
        for needed in _needed(waiting.pop()):
            if needed in loose and needed not in kept:
                kept.add(needed)
                waiting.append(loose[needed][1])
    return [each for each in binaries if each[0] not in loose or each[0] in kept]


def of_distribution(found: Distribution) -> Component:
    """Return what an installed distribution says of itself."""
    about = found.metadata
    told = about.get("License-Expression") or _classified(about.get_all("Classifier") or ())
    licence = told or (about.get("License") or "see its notice").splitlines()[0]
    texts = {
        str(file): path.read_text("utf-8", "replace")
        for file in found.files or ()
        if file.name.startswith(_LICENCE_FILES) and (path := Path(str(file.locate()))).is_file()
    }
    name, version = about["Name"], found.version
    return Component(name, version, licence, f"pkg:pypi/{name.lower().replace('_', '-')}@{version}", texts)


def notices(components: Sequence[Component], extra: Mapping[str, str]) -> str:
    """Return the text that says whose work the build contains, and under which terms.

    Args:
        components: What it contains.
        extra: Licence texts that no package carries, by title.
    """
    parts = [
        _PREFACE,
        "".join(f"{each.name} {each.version}: {each.licence}\n" for each in components),
    ]
    for each in components:
        for name, text in each.texts.items():
            parts.append(f"{'=' * 100}\n{each.name} {each.version}: {name}\n{'=' * 100}\n{text.rstrip()}\n")
    parts += [f"{'=' * 100}\n{title}\n{'=' * 100}\n{text.rstrip()}\n" for title, text in extra.items()]
    return "\n".join(parts)


def bill(components: Sequence[Component], version: str, made: datetime) -> str:
    """Return the bill of materials as CycloneDX JSON; the same contents give the same text."""
    listed = [
        {
            "type": "library",
            "bom-ref": each.purl,
            "name": each.name,
            "version": each.version,
            "purl": each.purl,
            "licenses": [{"license": {"name": each.licence}}],
        }
        for each in components
    ]
    ours = f"pkg:generic/offline-grader@{version}"
    number = uuid.uuid5(uuid.NAMESPACE_URL, ours + json.dumps(listed) + made.isoformat())
    tree = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{number}",
        "version": 1,
        "metadata": {
            "timestamp": made.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": ours,
                "name": "offline-grader",
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": listed,
        "dependencies": [{"ref": ours, "dependsOn": [each.purl for each in components]}],
    }
    return json.dumps(tree, indent=1, ensure_ascii=False) + "\n"


def _classified(classifiers: Iterable[str]) -> str:
    found = [each.removeprefix(_CLASSIFIER) for each in classifiers if each.startswith(_CLASSIFIER)]
    return " and ".join(found)


def _needed(library: str) -> list[str]:
    """Return the names of the libraries that one asks for itself."""
    told = _ask("objdump", "--private-headers", library)
    return [words[1] for line in told.splitlines() if (words := line.split())[:1] == ["NEEDED"]]


def _python() -> Component:
    version = ".".join(map(str, sys.version_info[:3]))
    file = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    texts = {file.name: file.read_text("utf-8")} if file.exists() else {}
    return Component("CPython", version, "Python-2.0.1", f"pkg:generic/python@{version}", texts)


def _of_debian(libraries: Iterable[Path]) -> list[Component]:
    """Return the Debian packages that own ``libraries``; elsewhere nothing comes from the system."""
    if shutil.which("dpkg-query") is None:
        return []
    owners = {owner for path in libraries if (owner := _owner(path)) is not None}
    found = []
    for owner in owners:
        version = _ask("dpkg-query", "--show", "--showformat=${Version}", owner)
        name = owner.partition(":")[0]
        terms = Path("/usr/share/doc", name, "copyright")
        texts = {"copyright": terms.read_text("utf-8", "replace")} if terms.exists() else {}
        purl = f"pkg:deb/debian/{name}@{version.replace('+', '%2B').replace(':', '%3A')}"
        found.append(Component(name, version, "see its notice", purl, texts))
    return found


def _owner(path: Path) -> str | None:
    # Debian's database knows /lib, where the file system has only /usr/lib.
    real = str(path.resolve())
    for place in (real, real.removeprefix("/usr")):
        if answer := _ask("dpkg-query", "--search", place):
            return answer.split(": ")[0].split(",")[0]
    return None


def _ask(*command: str) -> str:
    result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    return result.stdout.strip()
