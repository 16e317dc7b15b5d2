import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader_app import cli, paths, policy
from grader_app.errors import PolicyError
from grader_app.policy import Feature, Policy
from tests.tiny_bundle import write_tiny_bundle

FILE = Path("policy.toml")
WHOLE = """
bundle-folder = "/srv/school/question sets"
allowed-bundles = ["circuits", "optics 2.0.0"]
data-folder = "~/marking"
retention-days = 365
language = "de"
disabled = ["install-bundles"]
"""


@pytest.fixture
def decide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Path]]:
    """Return what writes the policy of this computer."""
    file = tmp_path / "etc" / "policy.toml"
    monkeypatch.setattr(policy, "place", lambda: file)
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))

    def write(text: str) -> Path:
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
        policy.current.cache_clear()
        return file

    policy.current.cache_clear()
    yield write
    policy.current.cache_clear()


def test_a_whole_policy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    assert policy.parse(WHOLE.encode(), FILE) == Policy(
        bundle_folder=Path("/srv/school/question sets"),
        allowed=frozenset({"circuits", "optics 2.0.0"}),
        data_folder=Path("/home/ada/marking"),
        retention_days=365,
        language="de",
        disabled=frozenset({Feature.INSTALL_BUNDLES}),
    )


def test_variables_in_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCHOOL", "/srv/school")
    assert policy.parse(b'data-folder = "$SCHOOL/x"', FILE).data_folder == Path("/srv/school/x")


def test_a_name_allows_all_versions_and_a_version_only_itself() -> None:
    decided = policy.parse(WHOLE.encode(), FILE)
    assert decided.allows("circuits", "9.9.9")
    assert decided.allows("optics", "2.0.0")
    assert not decided.allows("optics", "2.0.1")
    assert not policy.parse(b"allowed-bundles = []", FILE).allows("circuits", "1.0.0")
    assert Policy().allows("anything", "1.0.0")


def test_a_byte_order_mark_of_a_windows_editor_is_no_fault() -> None:
    assert policy.parse('language = "en"'.encode("utf-8-sig"), FILE).language == "en"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("language = de", "not written as TOML"),
        ("langauge = 'de'", "“langauge” is not one of"),
        ("language = 'German'", "“language” must be a language such as"),
        ("data-folder = 'marking'", "“data-folder” must be the full name"),
        ("data-folder = '$NO_SUCH_VARIABLE/x'", "“data-folder” must be the full name"),
        ("bundle-folder = 7", "“bundle-folder” must be"),
        ("allowed-bundles = 'circuits'", "“allowed-bundles” must be a list"),
        ("allowed-bundles = ['Circuits']", "“allowed-bundles” must be a list"),
        ("retention-days = 0", "“retention-days” must be a number of days from 1"),
        ("retention-days = true", "“retention-days” must be"),
        ("disabled = ['network']", "“disabled” must be a list of what is switched off"),
    ],
)
def test_a_bad_policy_is_told_in_a_sentence(text: str, said: str) -> None:
    with pytest.raises(PolicyError, match="cannot be used") as told:
        policy.parse(text.encode(), FILE)
    assert said in str(told.value)
    assert "policy.toml" in str(told.value)
    assert told.value.hint


def test_a_policy_in_another_code_page_is_told() -> None:
    with pytest.raises(PolicyError, match="UTF-8"):
        policy.parse('bundle-folder = "/srv/Prüfung"'.encode("cp1252"), FILE)


@given(st.binary(max_size=200))
def test_no_bytes_are_a_bug(data: bytes) -> None:
    try:
        policy.parse(data, FILE)
    except PolicyError as error:
        assert error.code == "policy"


def test_without_a_file_nothing_is_decided(decide: Callable[[str], Path]) -> None:
    assert policy.current() == Policy()


def test_a_policy_that_cannot_be_opened_is_not_ignored(decide: Callable[[str], Path]) -> None:
    file = decide("")
    file.unlink()
    file.mkdir()
    policy.current.cache_clear()
    with pytest.raises(PolicyError, match="cannot be opened"):
        policy.current()


def test_the_command_line_ends_with_the_sentence(
    decide: Callable[[str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    decide("languages = 'de'")
    assert cli.main(["bundle", "list"]) == cli.EXIT_PROBLEM
    assert "The school's settings" in capsys.readouterr().err


def test_the_schools_data_folder_comes_before_the_users(
    decide: Callable[[str], Path], tmp_path: Path
) -> None:
    decide(f"data-folder = '{tmp_path / 'decided'}'")
    assert paths.sessions() == tmp_path / "decided" / "sessions"
    assert stat.S_IMODE(paths.user_data().stat().st_mode) == 0o700


def test_a_data_folder_that_cannot_be_made(decide: Callable[[str], Path], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    decide(f"data-folder = '{tmp_path / 'file' / 'below'}'")
    with pytest.raises(PolicyError, match="cannot be made"):
        paths.user_data()


def test_only_allowed_sets_are_found(decide: Callable[[str], Path], tmp_path: Path) -> None:
    school = tmp_path / "school"
    school.mkdir()
    first = write_tiny_bundle(school, version="1.0.0")
    write_tiny_bundle(school, version="1.1.0")
    (school / "bad-1.0.0.gradebundle").write_bytes(b"nothing")
    decide(f"bundle-folder = '{school}'\nallowed-bundles = ['tiny 1.0.0']")
    assert paths.bundle_files() == [school / "bad-1.0.0.gradebundle", first]


def test_the_policy_can_be_asked_for(
    decide: Callable[[str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["policy"]) == 0
    assert "nothing is decided" in capsys.readouterr().out
    decide(WHOLE)
    assert cli.main(["policy"]) == 0
    told = capsys.readouterr().out
    for part in ("in force", "circuits, optics 2.0.0", "365", "install-bundles"):
        assert part in told
