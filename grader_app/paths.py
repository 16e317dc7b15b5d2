"""Where things are: what ships with the program, and what it keeps for this user."""

import os
import sys
from pathlib import Path

import platformdirs

from grader_app import policy
from grader_app.errors import BundleError, PolicyError

HOME_VARIABLE = "OFFLINE_GRADER_HOME"
"""When set, everything the program keeps goes into this folder instead of the user's own."""


def assets() -> Path:
    """Return the folder of shipped bundles, samples and icons, from source or frozen."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen or Path(__file__).resolve().parent.parent) / "assets"


def user_data() -> Path:
    """Return the user's own folder, made if needed and readable by nobody else.

    It is the local, not the roaming one: a database on a network home can be corrupted. What the school
    decided comes before what the user did.

    Raises:
        PolicyError: The school's settings cannot be used, or the folder they name cannot be made.
    """
    decided = policy.current().data_folder
    if decided is not None:
        try:
            return _private(decided)
        except OSError as error:
            raise PolicyError(
                "The folder {folder}, which the school chose for your marking, cannot be made.",
                hint="Ask whoever looks after this computer.",
                code="policy-folder",
                folder=str(decided),
            ) from error
    chosen = os.environ.get(HOME_VARIABLE)
    return _private(Path(chosen) if chosen else platformdirs.user_data_path("OfflineGrader", appauthor=False))


def sessions() -> Path:
    """Return the folder of marking sessions."""
    return _private(user_data() / "sessions")


def shipped_bundles() -> Path:
    """Return the folder of question sets that come with the program."""
    return assets() / "bundles"


def user_bundles() -> Path:
    """Return the folder of question sets the user installed."""
    return _private(user_data() / "bundles")


def settings_file() -> Path:
    """Return the file of the window's own settings."""
    return user_data() / "settings.ini"


def mappings_file() -> Path:
    """Return the file that says how the teacher's kinds of spreadsheets are read."""
    return user_data() / "mappings.json"


def bundle_files() -> list[Path]:
    """Return every bundle file the school allows, by name: shipped ones, then the school's, then the user's.

    One that cannot be opened is among them: whoever opens it says why.
    """
    from grader_app.bundle import SUFFIX

    folders = (shipped_bundles(), policy.current().bundle_folder, user_bundles())
    files = [file for folder in folders if folder for file in sorted(folder.glob(f"*{SUFFIX}"))]
    return [file for file in files if _allowed(file)]


def sample_workbook() -> Path:
    """Return the sample class."""
    return assets() / "samples" / "Circuits quiz 7B.xlsx"


def _allowed(file: Path) -> bool:
    if policy.current().allowed is None:
        return True
    from grader_app.bundle import Bundle

    try:
        manifest = Bundle.open(file).manifest
    except BundleError:
        return True
    return policy.current().allows(manifest.name, manifest.version)


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
