"""Everything that can be done at the desk, in any order, with power cuts: it equals a pure model."""

import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from grader_app.core.session import Session
from grader_app.store import Store
from tests.store import busy_teacher
from tests.store.desk_machine import Desk

_SETTINGS = settings(deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))


def test_whatever_is_done_at_the_desk_it_equals_the_model() -> None:
    run_state_machine_as_test(Desk, settings=settings(_SETTINGS, max_examples=30, stateful_step_count=40))


@pytest.mark.slow
def test_whatever_is_done_at_the_desk_it_equals_the_model_for_long() -> None:
    run_state_machine_as_test(Desk, settings=settings(_SETTINGS, max_examples=600, stateful_step_count=60))


def held(session: Session) -> tuple[object, ...]:
    """All that a session holds."""
    return (
        session.roster,
        session.predictions,
        session.overrides,
        session.history[: session.done],
        session.scheme,
        session.kept,
    )


def test_a_busy_teacher_does_the_same_each_time(tmp_path: Path) -> None:
    stores = [busy_teacher.start(tmp_path) for _ in range(2)]
    for _ in zip(range(60), *(busy_teacher.work(store, 4) for store in stores), strict=False):
        pass
    assert held(stores[0].session) == held(stores[1].session)
    stores[0].close()
    assert held(Store.open(stores[0].path).session) == held(stores[1].session)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8))
def test_a_program_killed_at_any_moment_leaves_whole_actions(tmp_path: Path, seed: int) -> None:
    """What was said to be done is there; of the action it was killed in, there is all or nothing."""
    command = [sys.executable, "-m", "tests.store.busy_teacher", str(tmp_path), str(seed)]
    root = Path(__file__).parents[2]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root)
    assert child.stdout is not None
    path = Path(child.stdout.readline().strip())
    told = [child.stdout.readline() for _ in range(random.Random(seed).randrange(20, 90))]
    child.kill()
    told += child.stdout.readlines()
    child.stdout.close()
    child.wait()
    acknowledged = int([line for line in told if line.endswith("\n")][-1])
    found = held(Store.open(path).session)
    (tmp_path / "again").mkdir()
    store = busy_teacher.start(tmp_path / "again")
    steps = busy_teacher.work(store, seed)
    possible = []
    for number in range(1, acknowledged + 2):
        next(steps)
        if number >= acknowledged:
            possible.append(held(store.session.copy()))
    assert found in possible
