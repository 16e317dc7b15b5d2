"""Classes that are older than the school keeps marking."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from grader_app import cli, paths, policy, retention
from grader_app.errors import SessionError
from grader_app.store import Store
from tests.rosters import make_session

LATER = datetime.now(UTC) + timedelta(days=31)


@pytest.fixture(autouse=True)
def _policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    file = tmp_path / "policy.toml"
    file.write_text("retention-days = 30\n")
    monkeypatch.setattr(policy, "place", lambda: file)
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
    policy.current.cache_clear()
    yield
    policy.current.cache_clear()


@pytest.fixture
def session() -> Path:
    store = Store.create(paths.sessions(), make_session(["a path", "a bulb"]))
    store.close()
    return store.path


def test_a_class_is_too_old_once_nothing_was_changed_for_so_long(session: Path) -> None:
    assert retention.expired() == []
    assert [each.path for each in retention.expired(LATER)] == [session]
    assert retention.expired(LATER - timedelta(days=2)) == []


def test_without_a_rule_no_class_is_too_old(session: Path, tmp_path: Path) -> None:
    (tmp_path / "policy.toml").write_text("")
    policy.current.cache_clear()
    assert retention.expired(LATER + timedelta(days=10_000)) == []


def test_a_class_that_is_open_stays(session: Path) -> None:
    (summary,) = retention.expired(LATER)
    store = Store.open(session)
    try:
        with pytest.raises(SessionError) as told:
            retention.delete(summary)
    finally:
        store.close()
    assert told.value.code == "in-use"
    assert session.exists()
    retention.delete(summary)
    assert not session.exists()


def test_the_command_line_names_them_and_deletes_only_when_told(
    session: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["tidy", "--delete"]) == 0
    assert session.exists()
    found = retention.expired(LATER)
    monkeypatch.setattr(retention, "expired", lambda: found)
    assert cli.main(["tidy"]) == 0
    assert session.exists()
    assert session.name in capsys.readouterr().out
    assert cli.main(["tidy", "--delete"]) == 0
    assert not session.exists()
    assert found[0].title not in capsys.readouterr().out
