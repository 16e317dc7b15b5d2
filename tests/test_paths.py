import stat
from pathlib import Path

import pytest

from grader_app import paths
from tests.tiny_bundle import write_tiny_bundle


def test_everything_the_program_keeps_is_in_one_private_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    monkeypatch.setenv(paths.HOME_VARIABLE, str(home))
    for place in (paths.sessions(), paths.user_bundles(), paths.settings_file(), paths.mappings_file()):
        assert place.is_relative_to(home)
    for folder in (paths.user_data(), paths.sessions(), paths.user_bundles()):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_without_the_variable_it_is_the_users_local_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert paths.user_data().is_relative_to(tmp_path)


def test_installed_bundles_follow_the_shipped_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    mine = write_tiny_bundle(paths.user_bundles())
    assert paths.bundle_files()[-1] == mine


def test_the_sample_class_ships() -> None:
    assert paths.sample_workbook().exists()
