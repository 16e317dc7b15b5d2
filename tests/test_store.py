import random
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import textwrap
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from grader_app.bundle import Bundle
from grader_app.core.anonymous import KEY_BYTES
from grader_app.core.comments import Bank, Because, remove, write
from grader_app.core.consistency import Return
from grader_app.core.kept import Checked, Kept, Returns, SecondMarks
from grader_app.core.merging import merge
from grader_app.core.points import Cut, Scheme, reprice
from grader_app.core.roster import (
    Attempts,
    Cell,
    Column,
    Columns,
    Part,
    Response,
    Role,
    Roster,
    Skipped,
    Source,
    Student,
)
from grader_app.core.scoring import predict
from grader_app.core.session import BundleRef, Override, Session
from grader_app.core.spot_check import SpotCheck
from grader_app.errors import SessionError
from grader_app.store import BACKUP, SCHEMA_VERSION, Store, database, delete, summaries
from tests.rosters import CELLS, COLUMNS, SOURCE, make_session
from tests.tiny_bundle import ITEMS, write_tiny_bundle

TEXTS = ["a closed path", "=battery", "", "naïve 🙂\r\n\tbulb \u202e x", "banana"]


def state(session: Session) -> tuple[object, ...]:
    """All that a session holds, to compare."""
    return (
        session.roster,
        session.items,
        session.bundle,
        session.predictions,
        session.overrides,
        session.history,
        session.done,
        session.scheme,
        session.kept,
    )


def is_exported(store: Store) -> bool:
    """Say what the start page says once the session is closed."""
    store.close()
    return next(s.exported for s in summaries(store.path.parent) if s.path == store.path)


def reopened(store: Store) -> Store:
    store.close()
    return Store.open(store.path)


def test_a_session_comes_back_as_it_was(tmp_path: Path) -> None:
    bundle = Bundle.open(write_tiny_bundle(tmp_path))
    store = Store.create(tmp_path, make_session(TEXTS, [None, None, None, 1.5, None]))
    for batch in predict(store.session.roster.responses, bundle):
        store.save_predictions(batch)
    store.apply("Set 2", {CELLS[0]: Override(2, "well said"), CELLS[1]: Override(0)})
    store.apply("Note", {CELLS[2]: Override(None, "ask")})
    store.undo()
    before = store.session
    after = reopened(store).session
    assert after.roster == before.roster
    assert after.items == before.items
    assert (after.overrides, after.history, after.done) == (before.overrides, before.history, before.done)
    for cell, prediction in before.predictions.items():
        again = after.predictions[cell]
        assert (again.level, again.probabilities) == (prediction.level, prediction.probabilities)
        for old, new in zip(prediction.evidence, again.evidence, strict=True):
            assert (new.start, new.end) == (old.start, old.end)
            assert new.weight == pytest.approx(old.weight, abs=1e-4)


def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    store = Store.create(tmp_path, make_session(TEXTS))
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


def test_undo_goes_on_after_reopening(tmp_path: Path) -> None:
    store = Store.create(tmp_path, make_session(TEXTS))
    for level in (0, 1, 2):
        store.apply(f"Set {level}", {CELLS[0]: Override(level)})
    store = reopened(store)
    store.undo()
    store = reopened(store)
    store.undo()
    assert store.session.overrides == {CELLS[0]: Override(0)}
    store = reopened(store)
    store.redo()
    assert store.session.overrides == {CELLS[0]: Override(1)}
    store.apply("Set 0", {CELLS[1]: Override(0)})
    assert reopened(store).session.redo() is None


def test_a_second_window_finds_it_taken(tmp_path: Path) -> None:
    store = Store.create(tmp_path, make_session(TEXTS))
    with pytest.raises(SessionError) as caught:
        Store.open(store.path)
    assert caught.value.code == "in-use"
    assert reopened(store).session.roster.responses


def test_a_newer_file_is_not_touched(tmp_path: Path) -> None:
    store = Store.create(tmp_path, make_session(TEXTS))
    store.close()
    with sqlite3.connect(store.path) as db:
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    db.close()
    content = store.path.read_bytes()
    with pytest.raises(SessionError) as caught:
        Store.open(store.path)
    assert caught.value.code == "too-new"
    assert store.path.read_bytes() == content


@pytest.mark.parametrize("damage", ["nul", "half", "text", "empty"])
def test_a_damaged_file_says_so(tmp_path: Path, damage: str) -> None:
    store = Store.create(tmp_path, make_session(TEXTS))
    store.close()
    content = store.path.read_bytes()
    broken = {
        "nul": b"\0" * len(content),
        "half": content[: len(content) // 2],
        "text": b"hello" * 1000,
        "empty": b"",
    }
    store.path.write_bytes(broken[damage])
    with pytest.raises(SessionError) as caught:
        Store.open(store.path)
    assert caught.value.code == "damaged"


def test_flipped_bytes_never_crash(tmp_path: Path) -> None:
    store = Store.create(tmp_path, make_session(TEXTS))
    store.apply("Set 2", {CELLS[0]: Override(2)})
    store.close()
    content = store.path.read_bytes()
    dice = random.Random(5)
    for _ in range(120):
        broken = bytearray(content)
        broken[dice.randrange(len(broken))] ^= 1 << dice.randrange(8)
        store.path.write_bytes(broken)
        try:
            Store.open(store.path).close()
        except SessionError as error:
            assert error.hint


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SessionError) as caught:
        Store.open(tmp_path / "gone.session")
    assert caught.value.code == "missing"


def test_disk_full_leaves_the_session_as_it_was(tmp_path: Path) -> None:
    store = Store.create(tmp_path, make_session(TEXTS))
    store.apply("Set 1", {CELLS[0]: Override(1)})
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(SessionError) as caught:
        store.apply("Note", {CELLS[0]: Override(1, "x" * 500_000)})
    assert caught.value.code == "disk"
    assert store.session.overrides == {CELLS[0]: Override(1)}
    store._db.execute("PRAGMA max_page_count = 1000000")
    store.apply("Set 0", {CELLS[0]: Override(0)})
    assert reopened(store).session.overrides == {CELLS[0]: Override(0)}


def test_summaries_and_delete(tmp_path: Path) -> None:
    first = Store.create(tmp_path, make_session(TEXTS, [2.0, None, None, None, None]))
    second = Store.create(tmp_path, make_session(TEXTS))
    second.apply("Set 1", {CELLS[0]: Override(1), CELLS[1]: Override(None, "note only")})
    second.mark_exported()
    first.close()
    second.close()
    (tmp_path / "junk.session").write_bytes(b"junk")
    newest, oldest = summaries(tmp_path)
    assert newest.path == second.path
    assert (newest.decided, newest.total, oldest.decided) == (1, 5, 1)
    assert newest.exported
    assert not oldest.exported
    assert newest.title == "class.xlsx"
    delete(second.path)
    assert [s.path for s in summaries(tmp_path)] == [first.path]


def test_exports_are_remembered_until_the_next_change(tmp_path: Path) -> None:
    store = Store.create(tmp_path, make_session(TEXTS))
    assert not is_exported(store)
    store = reopened(store)
    store.mark_exported()
    assert is_exported(store)
    store = reopened(store)
    store.apply("Set 1", {CELLS[0]: Override(1)})
    assert not is_exported(store)


def test_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    """A child marks answers and says so after each; it is killed at a random moment."""
    script = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from grader_app.core.session import Override
        from grader_app.store import Store
        from tests.rosters import CELLS, make_session
        store = Store.create(Path(sys.argv[1]), make_session(["a"] * 10))
        print(store.path, flush=True)
        for step in range(100_000):
            store.apply("Set", {CELLS[step % 10]: Override(step % 3, str(step))})
            print(step, flush=True)
        """
    )
    dice = random.Random(11)
    for _ in range(3):
        child = subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[1],
        )
        assert child.stdout is not None
        path = Path(child.stdout.readline().strip())
        for _ in range(dice.randrange(5, 60)):
            acknowledged = int(child.stdout.readline())
        child.send_signal(signal.SIGKILL)
        rest = child.stdout.read().split()
        child.stdout.close()
        child.wait()
        acknowledged = int(rest[-1]) if rest else acknowledged
        store = Store.open(path)
        newest = max(int(override.note) for override in store.session.overrides.values())
        assert newest >= acknowledged
        assert store.session.done == newest + 1
        store.close()


def test_a_session_of_every_version_opens_as_it_was(tmp_path: Path) -> None:
    old = Path(__file__).parent / "golden" / "sessions" / "version_1.session"
    path = Path(shutil.copy(old, tmp_path / "old.session"))
    store = Store.open(path)
    session = store.session
    assert [(r.cell, r.student, r.text, r.mark) for r in session.roster.responses] == [
        (cell, Student(f"{cell.row:03}", f"Student {cell.row}"), text, mark)
        for cell, text, mark in zip(
            CELLS,
            ("a closed path", "=battery", "", "naïve 🙂\r\n\tbulb", "banana"),
            (None, None, None, 1.5, None),
            strict=False,
        )
    ]
    assert session.roster.parts == (Part(SOURCE, replace(COLUMNS, attempts=Attempts.ALL)),)
    assert session.roster.skipped == (
        Skipped(7, "This row sums up others.", "Class 7B"),
        Skipped(9, "This row has neither a student nor an answer.", "Class 7B"),
    )
    assert session.overrides == {
        CELLS[0]: Override(2, "well said"),
        CELLS[1]: Override(0),
        CELLS[2]: Override(None, "ask"),
    }
    assert [session.predictions[cell].level for cell in CELLS[:2]] == [1, 2]
    assert (session.done, len(session.history)) == (2, 3)
    store.redo()
    store.apply("Set 0", {CELLS[4]: Override(0)})
    again = reopened(store)
    assert state(again.session) == state(store.session)
    assert again._db.execute("PRAGMA foreign_key_check").fetchall() == []
    again.close()
    backup = path.with_name(path.name + BACKUP)
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    with closing(sqlite3.connect(backup)) as kept, closing(sqlite3.connect(old)) as before:
        assert list(kept.iterdump()) == list(before.iterdump())
        assert kept.execute("PRAGMA user_version").fetchone() == (1,)
    assert [summary.title for summary in summaries(tmp_path)] == ["class.xlsx"]
    delete(path)
    assert list(tmp_path.iterdir()) == []


def session_of_version_2() -> Session:
    """What the golden file of that version holds; never to be changed."""
    late = Source(Path("late.csv"), "1" * 64)
    long = Columns(
        "late",
        1,
        {1: Column(Role.ID), 2: Column(Role.EMAIL), 3: Column(Role.QUESTION), 4: Column(Role.ANSWER)},
        Attempts.BEST,
        {"why does an open switch stop a bulb": "SWITCH"},
    )
    parts = (Part(SOURCE, COLUMNS), Part(SOURCE, replace(COLUMNS, sheet="8C")), Part(late, long))
    cells = [Cell("Class 7B", 2, 3), Cell("8C", 2, 3), Cell("late", 2, 4, 1)]
    session = Session(
        Roster(
            parts,
            (
                Response(cells[0], Student("007", "Ada Abel"), "LIGHT", "a path", 1.5, "Class 7B"),
                Response(cells[1], Student("ben@x.org", ""), "LIGHT", "naïve 🙂\r\n\tbulb", None, "8C"),
                Response(cells[2], Student("01", "", "cy@x.org"), "SWITCH", "", None, ""),
            ),
            (Skipped(3, "This row sums up others.", "8C"), Skipped(4, "No answer.", "late", 1)),
        ),
        ITEMS,
        BundleRef("tiny", "1.0.0", "f" * 64),
    )
    session.apply("Set 2", {cells[1]: Override(2, "well said"), cells[2]: Override(0)})
    session.apply("Note", {cells[0]: Override(None, "ask")})
    session.undo()
    return session


def test_a_session_of_version_2_opens_as_it_was(tmp_path: Path) -> None:
    old = Path(__file__).parent / "golden" / "sessions" / "version_2.session"
    path = Path(shutil.copy(old, tmp_path / "old.session"))
    store, expected = Store.open(path), session_of_version_2()
    secret = store.session.kept.secret
    assert len(secret) == KEY_BYTES
    expected.keep(Kept(secret))
    assert state(store.session) == state(expected)
    assert reopened(store).session.kept == Kept(secret)
    other = Path(shutil.copy(old, tmp_path / "other.session"))
    assert Store.open(other).session.kept.secret != secret


def fill(session: Session) -> None:
    """Something of everything that the third version of the file knows; never to be changed."""
    cells = [response.cell for response in session.roster.responses]
    bank, first = write(Bank(), "Name the bulb.")
    bank, second = write(bank, "Look – at\nthe “switch” 🙂")
    population = {cells[0]: 1, cells[1]: 0, cells[2]: 2}
    session.keep(
        Kept(
            bytes(range(16)),
            {"LIGHT": remove(bank, first.number)},
            (
                Checked(SpotCheck(("LIGHT",), population, (cells[1], cells[0]), 0.05, 1), {cells[1]: 0}),
                Checked(SpotCheck(("LIGHT", "SWITCH"), population, (cells[2],), 0.1, 0)),
            ),
            Returns((Return(cells[2], 7), Return(cells[0], 9)), {cells[2]: 1}),
            (SecondMarks("Kim", {cells[0]: 2, cells[1]: 0}), SecondMarks("Ö", {})),
            anonymous=True,
        )
    )
    session.apply("Accept 1", {cells[0]: Override(1, accepted=True), cells[1]: Override(0, accepted=True)})
    hers = Override(2, "see me", Because.OTHER_WORDS, (second.number, first.number))
    session.apply("Set 2", {cells[1]: hers, cells[2]: Override(2)}, source=cells[1])
    dear = Scheme(
        (reprice(ITEMS[0], [0, 1.5, 4]), ITEMS[1]), {"SWITCH": 0.5}, (Cut("A", 0.75), Cut("B", 0.5))
    )
    session.apply("Points", {}, scheme=dear)
    session.apply("Weights", {}, scheme=replace(dear, weights={}))
    session.undo()


def test_what_two_markers_settled_comes_back(tmp_path: Path) -> None:
    session = make_session(TEXTS)
    cells = [response.cell for response in session.roster.responses]
    store = Store.create(tmp_path, session)
    marks = SecondMarks("Kim", {cells[0]: 2, cells[1]: 0}, {cells[0]: 1, cells[1]: 0}, {cells[0]: 2})
    store.keep(replace(session.kept, second=(marks,)))
    store.close()
    reopened = Store.open(store.path)
    assert reopened.session.kept.second == (marks,)
    reopened.close()


def test_pairs_left_as_they_are_come_back(tmp_path: Path) -> None:
    session = make_session(TEXTS)
    cells = [response.cell for response in session.roster.responses]
    store = Store.create(tmp_path, session)
    pairs = frozenset({frozenset({(cells[0], 2), (cells[1], 0)}), frozenset({(cells[1], 0), (cells[2], 1)})})
    store.keep(replace(session.kept, left_alone=pairs))
    store.close()
    reopened = Store.open(store.path)
    assert reopened.session.kept.left_alone == pairs
    reopened.close()


def test_everything_comes_back(tmp_path: Path) -> None:
    whole = make_session(TEXTS)
    fill(whole)
    store = Store.create(tmp_path, make_session(TEXTS))
    store.keep(whole.kept)
    for change in whole.history:
        scheme = change.scheme and change.scheme[1]
        store.apply(
            change.label, {e.cell: e.after for e in change.edits}, source=change.source, scheme=scheme
        )
    store.undo()
    assert state(store.session) == state(whole)
    store = reopened(store)
    assert state(store.session) == state(whole)
    while whole.undo():
        store.undo()
        store = reopened(store)
        assert state(store.session) == state(whole)


def test_less_kept_is_less_in_the_file(tmp_path: Path) -> None:
    whole = make_session(TEXTS)
    fill(whole)
    store = Store.create(tmp_path, whole)
    less = replace(whole.kept, checks=whole.kept.checks[1:], second=(), anonymous=False)
    store.keep(less)
    assert reopened(store).session.kept == less


def test_what_cannot_be_kept_leaves_all_as_it_was(tmp_path: Path) -> None:
    store = Store.create(tmp_path, make_session(TEXTS))
    before = store.session.kept
    store._db.execute("PRAGMA query_only = ON")
    with pytest.raises(SessionError) as caught:
        store.keep(replace(before, anonymous=True))
    assert caught.value.code == "disk"
    assert store.session.kept == before
    with pytest.raises(SessionError):
        store.apply("Set 1", {CELLS[0]: Override(1)})
    assert store.session.history == []


def test_only_what_students_read_makes_an_export_old(tmp_path: Path) -> None:
    store = Store.create(tmp_path, make_session(TEXTS))
    store.mark_exported()
    store.keep(replace(store.session.kept, anonymous=True))
    assert is_exported(store)
    store = reopened(store)
    store.keep(replace(store.session.kept, banks={"LIGHT": write(Bank(), "Look again.")[0]}))
    assert not is_exported(store)


def test_a_session_of_version_3_opens_as_it_was(tmp_path: Path) -> None:
    old = Path(__file__).parent / "golden" / "sessions" / "version_3.session"
    path = Path(shutil.copy(old, tmp_path / "old.session"))
    expected = make_session(TEXTS[:3])
    fill(expected)
    assert state(Store.open(path).session) == state(expected)


def merged_session(store: Store) -> Session:
    """What a newer download makes of a session: the second answer is gone, a new one stands first."""
    roster = store.session.roster
    newer = Source(Path("newer.xlsx"), "1" * 64)
    texts = ["new", *(r.text for r in roster.responses if r.cell != CELLS[1])]
    students = [Student("new", ""), *(r.student for r in roster.responses if r.cell != CELLS[1])]
    responses = tuple(
        Response(cell, student, "LIGHT", text)
        for cell, student, text in zip(CELLS, students, texts, strict=False)
    )
    return merge(store.session, Roster((Part(newer, COLUMNS),), responses), instead_of=0).session


def test_after_a_merge_the_newest_export_is_old(tmp_path: Path) -> None:
    store = Store.create(tmp_path, make_session(TEXTS))
    store.mark_exported()
    store.replace_session(merged_session(store))
    assert not is_exported(store)


def test_a_merged_session_takes_the_old_ones_place(tmp_path: Path) -> None:
    bundle = Bundle.open(write_tiny_bundle(tmp_path))
    store = Store.create(tmp_path, make_session(TEXTS, [None, None, None, 1.5, None]))
    for batch in predict(store.session.roster.responses, bundle):
        store.save_predictions(batch)
    store.apply("Set 2", {CELLS[0]: Override(2, "well said"), CELLS[1]: Override(0)})
    store.apply("Note", {CELLS[2]: Override(None, "ask")})
    store.undo()
    before, merged = state(store.session), merged_session(store)
    store.replace_session(merged)
    assert store.session is merged
    store.redo()
    store = reopened(store)
    merged.undo()
    store.undo()
    assert state(store.session)[0:2] == state(merged)[0:2]
    assert state(store.session)[4:] == state(merged)[4:]
    assert store.session.predictions.keys() == merged.predictions.keys()
    store.close()
    assert [summary.title for summary in summaries(tmp_path)] == ["newer.xlsx"]
    backup = Path(shutil.copy(store.path.with_name(store.path.name + BACKUP), tmp_path / "kept.session"))
    assert state(Store.open(backup).session)[4:] == before[4:]


def test_a_merged_session_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    store = Store.create(tmp_path, make_session(TEXTS))
    store.apply("Set 1", {CELLS[0]: Override(1)})
    before, merged = store.session, merged_session(store)
    store._db.execute("PRAGMA query_only = ON")
    with pytest.raises(SessionError) as caught:
        store.replace_session(merged)
    assert caught.value.code == "disk"
    store._db.execute("PRAGMA query_only = OFF")
    assert store.session is before
    store.apply("Set 0", {CELLS[0]: Override(0)})
    assert state(reopened(store).session) == state(before)


def test_a_session_of_several_files_and_classes_comes_back(tmp_path: Path) -> None:
    late = Source(Path("late.csv"), "1" * 64)
    roster = Roster(
        (Part(SOURCE, COLUMNS), Part(SOURCE, replace(COLUMNS, sheet="8C")), Part(late, COLUMNS)),
        tuple(
            Response(Cell(sheet, 2, 3, file), Student("1", "Ada", "ada@x.org"), "LIGHT", "x", None, sheet)
            for sheet, file in (("Class 7B", 0), ("8C", 0), ("Class 7B", 1))
        ),
        (Skipped(3, "This row sums up others.", "Class 7B", 1),),
    )
    store = Store.create(tmp_path, Session(roster, ITEMS))
    assert reopened(store).session.roster == roster


def test_a_migration_that_fails_leaves_the_old_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if the power had failed within it: the file is of its old version, whole, and so is the backup."""
    old = Path(__file__).parent / "golden" / "sessions" / "version_1.session"
    path = Path(shutil.copy(old, tmp_path / "old.session"))
    first, second, third = database._MIGRATIONS
    fails = second + "INSERT INTO nowhere VALUES (1);"
    monkeypatch.setattr(database, "_MIGRATIONS", (first, fails, third))
    with pytest.raises(SessionError):
        Store.open(path)
    monkeypatch.undo()
    with closing(sqlite3.connect(path)) as now, closing(sqlite3.connect(old)) as before:
        assert list(now.iterdump()) == list(before.iterdump())
    assert len(Store.open(path).session.roster.responses) == 5


def test_there_is_a_migration_for_every_version() -> None:
    assert len(database._MIGRATIONS) == SCHEMA_VERSION
