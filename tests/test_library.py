import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader_app import cli, library, paths, policy
from grader_app.errors import BundleError, PolicyError
from grader_app.library import Place
from tests.tiny_bundle import ITEMS, write_tiny_bundle


@pytest.fixture(autouse=True)
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a folder that bundles come from; the school has one too, and nothing is shipped."""
    for name in ("stick", "school", "shipped"):
        (tmp_path / name).mkdir()
    file = tmp_path / "policy.toml"
    file.write_text(f"bundle-folder = '{tmp_path / 'school'}'\n")
    monkeypatch.setattr(policy, "place", lambda: file)
    monkeypatch.setattr(paths, "shipped_bundles", lambda: tmp_path / "shipped")
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
    policy.current.cache_clear()
    yield tmp_path / "stick"
    policy.current.cache_clear()


def decide(tmp_path: Path, line: str) -> None:
    with (tmp_path / "policy.toml").open("a") as file:
        file.write(line + "\n")
    policy.current.cache_clear()


def names() -> list[tuple[str, Place]]:
    return [(each.manifest.version, each.place) for each in library.held().sets]


def test_versions_live_side_by_side(stick: Path) -> None:
    for version in ("1.0.0", "1.1.0"):
        each, new = library.install(write_tiny_bundle(stick, version=version))
        assert new
        assert each.path == paths.user_bundles() / each.manifest.file_name
    assert names() == [("1.0.0", Place.OWN), ("1.1.0", Place.OWN)]
    library.remove("tiny", "1.0.0")
    assert names() == [("1.1.0", Place.OWN)]


def test_a_renamed_file_gets_its_own_name_again(stick: Path) -> None:
    renamed = write_tiny_bundle(stick).rename(stick / "Copy of it.gradebundle")
    assert library.install(renamed)[0].path.name == "tiny-1.0.0.gradebundle"


def test_the_same_again_is_no_error(stick: Path) -> None:
    file = write_tiny_bundle(stick)
    library.install(file)
    assert library.install(file)[1] is False
    assert len(library.held().sets) == 1


def test_another_content_under_a_published_version_is_refused(stick: Path) -> None:
    library.install(write_tiny_bundle(stick))
    with pytest.raises(BundleError) as told:
        library.install(write_tiny_bundle(stick, items=ITEMS[:1]))
    assert told.value.code == "other-content"
    assert [file.name for file in paths.user_bundles().iterdir()] == ["tiny-1.0.0.gradebundle"]


def test_a_damaged_file_is_refused_and_nothing_is_left(stick: Path) -> None:
    file = write_tiny_bundle(stick)
    file.write_bytes(file.read_bytes()[:-50])
    with pytest.raises(BundleError):
        library.install(file)
    assert list(paths.user_bundles().iterdir()) == []


def test_a_full_disk_leaves_nothing(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_source: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(BundleError) as told:
        library.install(write_tiny_bundle(stick))
    assert told.value.code == "disk"
    assert list(paths.user_bundles().iterdir()) == []


def test_only_the_users_own_are_removed(tmp_path: Path) -> None:
    write_tiny_bundle(tmp_path / "shipped", version="1.0.0")
    school = write_tiny_bundle(tmp_path / "school", version="1.1.0")
    assert names() == [("1.0.0", Place.SHIPPED), ("1.1.0", Place.SCHOOL)]
    for version in ("1.0.0", "1.1.0"):
        with pytest.raises(BundleError) as told:
            library.remove("tiny", version)
        assert told.value.code == "not-yours"
    assert school.exists()
    with pytest.raises(BundleError) as told:
        library.remove("tiny", "7.0.0")
    assert told.value.code == "not-found"


def test_what_the_school_does_not_allow(tmp_path: Path, stick: Path) -> None:
    decide(tmp_path, "allowed-bundles = ['tiny 1.0.0']")
    library.install(write_tiny_bundle(stick))
    with pytest.raises(PolicyError) as told:
        library.install(write_tiny_bundle(stick, version="2.0.0"))
    assert told.value.code == "not-allowed"


def test_installing_can_be_switched_off(tmp_path: Path, stick: Path) -> None:
    library.install(write_tiny_bundle(stick))
    decide(tmp_path, "disabled = ['install-bundles']")
    with pytest.raises(PolicyError):
        library.install(write_tiny_bundle(stick, version="2.0.0"))
    with pytest.raises(PolicyError):
        library.remove("tiny", "1.0.0")
    assert names() == [("1.0.0", Place.OWN)]


def test_scoring_with_a_set_that_is_not_allowed(
    tmp_path: Path, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    decide(tmp_path, "allowed-bundles = []")
    file = stick / "class.csv"
    file.write_text("id,What does a bulb need to light up?\n1,a closed path\n")
    bundle = write_tiny_bundle(stick)
    command = ["score", str(file), "-o", str(tmp_path / "out.csv"), "--bundle", str(bundle)]
    assert cli.main(command) == cli.EXIT_PROBLEM
    assert "not one that your school allows" in capsys.readouterr().err
    assert not (tmp_path / "out.csv").exists()


def test_a_folder_from_the_command_line(stick: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["bundle", "install", str(stick)]) == cli.EXIT_PROBLEM
    assert "There is no question set in the folder" in capsys.readouterr().err
    write_tiny_bundle(stick)
    write_tiny_bundle(stick, version="1.1.0")
    (stick / "bad-1.0.0.gradebundle").write_bytes(b"nothing")
    assert cli.main(["bundle", "install", str(stick)]) == cli.EXIT_SOME
    out, err = capsys.readouterr()
    assert out.count("Installed: tiny 1.") == 2
    assert "bad-1.0.0.gradebundle: " in err
    assert cli.main(["bundle", "install", str(stick / "tiny-1.0.0.gradebundle")]) == 0
    assert "Already here: tiny 1.0.0" in capsys.readouterr().out


def test_the_list_and_removing_from_the_command_line(
    tmp_path: Path, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_tiny_bundle(tmp_path / "school")
    library.install(write_tiny_bundle(stick, version="1.1.0"))
    assert cli.main(["bundle", "list"]) == 0
    out = capsys.readouterr().out
    assert "tiny 1.0.0: " in out
    assert "the school's" in out
    assert "your own" in out
    assert cli.main(["bundle", "list", "--json"]) == 0
    first, second = json.loads(capsys.readouterr().out)
    assert (first["place"], second["place"]) == ("school", "own")
    assert first["items"] == [item.id for item in ITEMS]
    assert cli.main(["bundle", "remove", "tiny", "1.1.0"]) == 0
    assert "Removed: tiny 1.1.0" in capsys.readouterr().out
    assert cli.main(["bundle", "remove", "tiny", "1.1.0"]) == cli.EXIT_PROBLEM


def test_a_damaged_set_is_named_in_the_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "school" / "bad-1.0.0.gradebundle").write_bytes(b"nothing")
    assert cli.main(["bundle", "list"]) == cli.EXIT_SOME
    assert "bad-1.0.0.gradebundle: " in capsys.readouterr().err
