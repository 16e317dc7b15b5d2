"""What goes wrong around an export: the old one stays whole, no scraps stay, one sentence says why."""

import errno
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from grader_app.errors import SheetError
from grader_app.sheets import atomic, scored_xlsx
from grader_app.sheets.writer import export
from tests.sheets.marking import copy_of, session_on

OLD = b"an older export"


@pytest.fixture
def session(tmp_path):
    return session_on(copy_of("merged_header.xlsx", tmp_path))


@pytest.fixture
def target(tmp_path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / "out.xlsx"
    path.write_bytes(OLD)
    return path


def refused(session, target: Path) -> SheetError:
    with pytest.raises(SheetError) as error:
        export(session, target)
    return error.value


def untouched(target: Path) -> bool:
    return target.read_bytes() == OLD and [path.name for path in target.parent.iterdir()] == [target.name]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EFBIG, "disk_full"),
        (errno.EIO, "not_writable"),
        (errno.ENOENT, "no_folder"),
        (errno.EROFS, "not_writable"),
    ],
)
@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace"])
def test_a_fault_in_any_step_leaves_the_old_export(call, number, code, session, target, monkeypatch) -> None:
    real = getattr(os, call)

    def fail(*arguments, **options):
        if call == "open" and not str(arguments[0]).endswith(".tmp"):
            return real(*arguments, **options)
        raise OSError(number, "injected")

    monkeypatch.setattr(atomic.os, call, fail)
    assert refused(session, target).code == code
    monkeypatch.undo()
    assert untouched(target)


def test_every_write_may_be_the_one_that_fails(session, target, monkeypatch) -> None:
    real = os.write
    for nth in range(1, 20):
        calls = iter(range(1, 1000))

        def write(handle, data, nth=nth, calls=calls):
            if next(calls) >= nth:
                raise OSError(errno.ENOSPC, "injected")
            return real(handle, data[:1000])

        monkeypatch.setattr(atomic.os, "write", write)
        try:
            export(session, target)
        except SheetError as error:
            assert error.code == "disk_full"
            assert untouched(target)
        else:
            break
        finally:
            monkeypatch.undo()
    assert nth > 5
    assert target.read_bytes().startswith(b"PK")


def test_a_target_held_for_a_moment_is_waited_for(session, target, monkeypatch) -> None:
    real, refusals = os.replace, [PermissionError(), PermissionError()]

    def replace(*arguments):
        if refusals:
            raise refusals.pop()
        real(*arguments)

    monkeypatch.setattr(atomic.os, "replace", replace)
    monkeypatch.setattr(atomic.time, "sleep", lambda _seconds: None)
    export(session, target)
    assert target.read_bytes().startswith(b"PK")


def test_a_target_held_for_good_is_named(session, target, monkeypatch) -> None:
    def replace(*_arguments):
        raise PermissionError

    monkeypatch.setattr(atomic.os, "replace", replace)
    monkeypatch.setattr(atomic.time, "sleep", lambda _seconds: None)
    error = refused(session, target)
    assert error.code == "target_in_use"
    assert "“out.xlsx”" in str(error)
    assert untouched(target)


def test_a_folder_that_vanished_with_the_draft(session, target, monkeypatch) -> None:
    def unlink(_path, missing_ok):
        raise OSError(errno.EIO, "gone")

    monkeypatch.setattr(Path, "unlink", unlink)
    export(session, target)


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_read_only_folder(session, target) -> None:
    target.parent.chmod(0o555)
    error = refused(session, target)
    target.parent.chmod(0o755)
    assert error.code == "not_writable"


def test_targets_that_cannot_be(session, target, monkeypatch) -> None:
    source = session.roster.source.path
    assert refused(session, source).code == "target_is_source"
    assert refused(session, source.parent / "out" / ".." / source.name).code == "target_is_source"
    assert refused(session, target.parent).code == "not_writable"
    assert refused(session, target.parent / "none" / "out.xlsx").code == "no_folder"
    assert refused(session, target.with_suffix(".csv")).code == "wrong_ending"
    with monkeypatch.context() as patch:
        patch.setattr("os.access", lambda *_arguments: False)
        assert refused(session, target).code == "not_writable"
    lock = target.with_name(".~lock.out.xlsx#")
    lock.touch()
    assert refused(session, target).code == "target_in_use"
    lock.unlink()
    assert untouched(target)


def test_a_link_to_the_source_is_the_source(session, target) -> None:
    link = target.with_name("link.xlsx")
    link.symlink_to(session.roster.source.path)
    assert refused(session, link).code == "target_is_source"


def test_a_source_that_changed_or_went(session, target) -> None:
    source = session.roster.source.path
    source.write_bytes(source.read_bytes() + b" ")
    assert refused(session, target).code == "changed"
    source.unlink()
    error = refused(session, target)
    assert error.code == "gone"
    assert str(source) in str(error)
    source.mkdir()
    assert refused(session, target).code == "not_a_workbook"
    assert untouched(target)


@pytest.mark.parametrize("spoil", [lambda data: data[:-400], lambda data: data.replace(b"sheet2", b"sheet3")])
def test_what_arrived_on_the_disk_is_looked_at_before_it_counts(spoil, session, target, monkeypatch) -> None:
    real = Path.read_bytes

    def read(path):
        return spoil(real(path)) if path.suffix == ".tmp" else real(path)

    monkeypatch.setattr(Path, "read_bytes", read)
    assert refused(session, target).code in ("damaged", "not_verified")
    monkeypatch.undo()
    assert untouched(target)


def test_a_copy_with_a_wrong_score_is_thrown_away(session, target, monkeypatch) -> None:
    real = scored_xlsx.splice
    monkeypatch.setattr(
        scored_xlsx, "splice", lambda *a: real(*a).replace(b"<v>2</v></c><c", b"<v>1</v></c><c")
    )
    assert refused(session, target).code == "not_verified"
    assert untouched(target)


def test_a_cancelled_export_leaves_nothing(session, target) -> None:
    class CancelledError(Exception):
        pass

    def stop(share: float) -> None:
        if share > 0.5:
            raise CancelledError

    with pytest.raises(CancelledError):
        export(session, target, progress=stop)
    assert untouched(target)
    told: list[float] = []
    export(session, target, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1


def test_scraps_of_a_killed_export_are_swept(session, target) -> None:
    scrap = target.parent / f"{atomic._prefix(target).name}dead.tmp"
    scrap.touch()
    other = target.parent / ".offline-grader-of-another-dead.tmp"
    other.touch()
    export(session, target)
    assert not scrap.exists()
    assert other.exists()


CHILD = """
import sys
from pathlib import Path
from tests.sheets.marking import session_on
from grader_app.errors import SheetError
from grader_app.sheets.writer import export
session = session_on(Path(sys.argv[1]))
print("ready", flush=True)
while True:
    try:
        export(session, Path(sys.argv[2]))
    except SheetError as error:
        sys.exit(error.code)
"""


def child(source: Path, target: Path, **options) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(source), str(target)],
        cwd=Path(__file__).parents[2], env=os.environ | {"PYTHONPATH": "."}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options,
    )  # fmt: skip


def test_a_file_size_limit_is_a_full_disk(session, target) -> None:
    limit = (4096, 4096)
    process = child(
        session.roster.source.path,
        target,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit),
    )
    _, errors = process.communicate(timeout=60)
    assert errors.strip().endswith("disk_full")
    assert untouched(target)


def test_killed_at_any_moment_the_target_is_old_or_new(session, target) -> None:
    process = child(session.roster.source.path, target)
    assert process.stdout is not None
    process.stdout.readline()
    for pause in (0.0, 0.003, 0.011, 0.02, 0.031):
        time.sleep(pause)
        process.send_signal(signal.SIGSTOP)
        content = target.read_bytes()
        assert content == OLD or content.endswith(b"\x00\x00")
        process.send_signal(signal.SIGCONT)
    process.kill()
    process.communicate()
    content = target.read_bytes()
    assert content == OLD or content.endswith(b"\x00\x00")
    export(session, target)
    assert [path.name for path in target.parent.iterdir()] == [target.name]
