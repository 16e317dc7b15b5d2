"""Marks a class as fast as it can, the same each time, until it is killed: ``busy_teacher FOLDER SEED``.

Says the path of the session first, then the number of each action that is done.
"""

import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from grader_app.bundle import Prediction
from grader_app.core.comments import Because, write
from grader_app.core.kept import Checked, Kept, SecondMarks
from grader_app.core.lineage import together
from grader_app.core.merging import merge
from grader_app.core.points import Cut, reprice
from grader_app.core.roster import Cell, Roster, Source
from grader_app.core.session import Override
from grader_app.core.spot_check import draw
from grader_app.store import Store
from tests.rosters import CELLS, make_session

SAID = Prediction(1, (0.2, 0.7, 0.1), 0.5, True, (), 1.0, False, False)


def start(folder: Path) -> Store:
    """Open a class whose secret is no secret."""
    session = make_session([f"answer {number}" for number in range(10)])
    session.keep(Kept(b"0" * 16))
    return Store.create(folder, session)


def work(store: Store, seed: int) -> Iterator[None]:
    """Do one thing after another; yields whenever one is done, on disk and all."""
    dice = random.Random(seed)
    while True:
        yield from _act(store, dice, dice.sample(CELLS, 3))


def _act(store: Store, dice: random.Random, some: list[Cell]) -> Iterator[None]:
    session, kept = store.session, store.session.kept
    item = session.items[0]
    match dice.randrange(10):
        case 0:
            decision = together(some, dice.randrange(3), session.overrides)
            assert decision is not None
            store.apply("Group", decision.overrides, source=decision.source)
        case 1:
            items = (reprice(item, sorted(dice.choices(range(6), k=3))), *session.items[1:])
            cuts = (Cut("A", dice.choice((0.5, 0.9))),)
            store.apply("Points", {}, scheme=replace(session.scheme, items=items, cuts=cuts))
        case 2:
            bank, comment = write(kept.bank(item.id), f"Comment {dice.randrange(9)}")
            store.keep(replace(kept, banks={item.id: bank}))
            yield
            said = replace(session.said(some[0]), comments=(comment.number,), because=Because.SPELLING)
            store.apply("Comment", {some[0]: said})
        case 3:
            check = draw([item.id], dict.fromkeys(CELLS, 1), dice.randbytes(2), risk=0.9)
            assert check is not None
            checks = (*kept.checks[-3:], Checked(check, dict.fromkeys(check.sample, dice.randrange(3))))
            store.keep(replace(kept, checks=checks, second=(SecondMarks("Kim", dict.fromkeys(some, 2)),)))
        case 4:
            store.undo()
        case 5:
            store.redo()
        case 6:
            store.save_predictions([(cell, SAID) for cell in some])
        case 7:
            accepted = {cell: Override(1, accepted=True) for cell in some if not session.is_decided(cell)}
            store.apply("Accept", accepted)
        case 8:
            source = Source(Path(f"newer {dice.randrange(10**6)}.csv"), f"{dice.randrange(10**9):064}")
            part = replace(session.roster.parts[0], source=source)
            texts = (r.text + dice.choice(("", "", "!")) for r in session.roster.responses)
            responses = tuple(
                replace(response, text=text, mark=None)
                for response, text in zip(session.roster.responses, texts, strict=True)
            )
            store.replace_session(merge(session, Roster((part,), responses), instead_of=0).session)
        case _:
            store.apply("Note", {some[0]: replace(session.said(some[0]), note=str(dice.random()))})
    yield


def say(word: object) -> None:
    """Tell who started this."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    folder, seed = sys.argv[1:]
    opened = start(Path(folder))
    say(opened.path)
    for number, _ in enumerate(work(opened, int(seed)), 1):
        say(number)
