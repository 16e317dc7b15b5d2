"""What the school's IT decides for everybody on this computer, in a file that only it can write.

::

    bundle-folder = "/srv/school/question-sets"     # read only; listed beside the user's own
    allowed-bundles = ["circuits", "optics 2.0.0"]  # by name, or one version of it; all others are refused
    data-folder = "~/Documents/Offline Grader"      # instead of the local folder of the account
    retention-days = 365
    language = "de"
    disabled = ["install-bundles"]

A file that cannot be understood stops the program: going on without it would be to overrule it.
"""

import os
import re
import sys
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from grader_app.errors import PolicyError
from grader_app.sentences import Sentence, Value

_ALLOWED = re.compile(r"[a-z0-9][a-z0-9-]{0,63}( \d{1,6}\.\d{1,6}\.\d{1,6})?")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
_MAX_BYTES = 1 << 20
_MAX_DAYS = 36_500


class Feature(StrEnum):
    """What can be switched off."""

    INSTALL_BUNDLES = "install-bundles"


@dataclass(frozen=True, slots=True)
class Policy:
    """What was decided; a field that is None, empty or "" leaves the choice to the user.

    ``allowed`` are names of question sets, each perhaps followed by the one version that is meant.
    """

    bundle_folder: Path | None = None
    allowed: frozenset[str] | None = None
    data_folder: Path | None = None
    retention_days: int | None = None
    language: str = ""
    disabled: frozenset[Feature] = frozenset()

    def allows(self, name: str, version: str) -> bool:
        """Return whether a question set may be used."""
        return self.allowed is None or name in self.allowed or f"{name} {version}" in self.allowed


def place() -> Path:
    """Return where the file is looked for on this system."""
    if sys.platform == "win32":
        return _program_data() / "OfflineGrader" / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/OfflineGrader/policy.toml")
    return Path("/etc/offline-grader/policy.toml")


@cache
def current() -> Policy:
    """Return the policy of this computer, read once; without a file nothing is decided.

    Raises:
        PolicyError: There is a file, and it cannot be used.
    """
    file = place()
    try:
        with file.open("rb") as source:
            data = source.read(_MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Policy()
    except OSError as error:
        raise _bad(file, "it cannot be opened") from error
    return parse(data, file)


def parse(data: bytes, file: Path) -> Policy:
    """Read a policy.

    Args:
        data: What the file holds.
        file: Its name, for the sentence.

    Raises:
        PolicyError: It is none; the sentence says which part of it is wrong.
    """
    if len(data) > _MAX_BYTES:
        raise _bad(file, "it is larger than any policy")
    try:
        tree = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise _bad(file, "it is not a text in UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise _bad(file, "it is not written as TOML ({error})", error=str(error)) from error
    readers = {
        "bundle-folder": ("bundle_folder", _folder),
        "allowed-bundles": ("allowed", _names),
        "data-folder": ("data_folder", _folder),
        "retention-days": ("retention_days", _days),
        "language": ("language", _language),
        "disabled": ("disabled", _features),
    }
    fields: dict[str, Any] = {}
    for key, value in tree.items():
        if key not in readers:
            raise _bad(file, "“{key}” is not one of {keys}", key=key, keys=", ".join(readers))
        field, read = readers[key]
        try:
            fields[field] = read(value)
        except ValueError as error:
            raise _bad(file, "“{key}” must be {what}", key=key, what=error.args[0]) from error
    return Policy(**fields)


if sys.platform == "win32":

    def _program_data() -> Path:
        """Return the folder as the registry has it: anybody may set the variable of that name."""
        import winreg  # noqa: PLC0415

        key = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as folders:
            return Path(str(winreg.QueryValueEx(folders, "Common AppData")[0]))


def _folder(value: object) -> Path:
    if isinstance(value, str) and value and "\0" not in value:
        folder = Path(os.path.expandvars(value)).expanduser()
        if folder.is_absolute():
            return folder
    raise ValueError(Sentence("the full name of a folder; it may begin with ~ or hold variables"))


def _names(value: object) -> frozenset[str]:
    if isinstance(value, list) and all(isinstance(each, str) and _ALLOWED.fullmatch(each) for each in value):
        return frozenset(value)
    raise ValueError(Sentence('a list of names such as "circuits" or "circuits 1.1.0"'))


def _days(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= _MAX_DAYS:
        return value
    raise ValueError(Sentence("a number of days from 1 to {most}", most=str(_MAX_DAYS)))


def _language(value: object) -> str:
    if isinstance(value, str) and _LANGUAGE.fullmatch(value):
        return value
    raise ValueError(Sentence('a language such as "en" or "de"'))


def _features(value: object) -> frozenset[Feature]:
    known = [str(each) for each in Feature]
    if isinstance(value, list) and all(isinstance(each, str) and each in known for each in value):
        return frozenset(map(Feature, value))
    raise ValueError(Sentence("a list of what is switched off, of: {names}", names=", ".join(known)))


def _bad(file: Path, why: str, **values: Value) -> PolicyError:
    return PolicyError(
        "The school's settings in {file} cannot be used: {why}.",
        hint="Ask whoever looks after this computer to correct the file. Your marking is not affected.",
        code="policy",
        file=str(file),
        why=Sentence(why, **values),
    )
