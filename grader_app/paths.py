"""Where things are: what ships with the program, and what it keeps for this user."""

import os
import sys
from pathlib import Path

import platformdirs

from grader_app.bundle import SUFFIX

HOME_VARIABLE = "OFFLINE_GRADER_HOME"
"""When set, everything the program keeps goes into this folder instead of the user's own."""


def assets() -> Path:
    """Return the folder of shipped bundles, samples and icons, from source or frozen."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen or Path(__file__).resolve().parent.parent) / "assets"


def user_data() -> Path:
    """Return the user's own folder, made if needed and readable by nobody else.

    It is the local, not the roaming one: a database on a network home can be corrupted.
    """
    chosen = os.environ.get(HOME_VARIABLE)
    return _private(Path(chosen) if chosen else platformdirs.user_data_path("OfflineGrader", appauthor=False))


def sessions() -> Path:
    """Return the folder of marking sessions."""
    return _private(user_data() / "sessions")


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
    """Return every installed bundle file, shipped ones first, by name."""
    folders = (assets() / "bundles", user_bundles())
    return [file for folder in folders for file in sorted(folder.glob(f"*{SUFFIX}"))]


def sample_workbook() -> Path:
    """Return the sample class."""
    return assets() / "samples" / "Circuits quiz 7B.xlsx"


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
