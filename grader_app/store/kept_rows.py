"""What a session keeps, in rows of its file: each piece has its own, so that little is written at a time."""

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from grader_app.core.comments import Bank, Comment
from grader_app.core.consistency import Return
from grader_app.core.kept import Checked, Kept, Returns, SecondMarks
from grader_app.core.roster import Cell
from grader_app.core.spot_check import SpotCheck

_Seq = Mapping[Cell, int]


def write_kept(db: sqlite3.Connection, kept: Kept, seq: _Seq, before: Kept | None = None) -> None:
    """Write what is not as it was ``before``, inside the caller's transaction.

    Args:
        db: The file.
        kept: What the session keeps.
        seq: Cell -> number of its answer in the file.
        before: What the file holds; None: nothing yet.
    """
    old, new = {} if before is None else _pieces(before), _pieces(kept)
    for kind, number in old.keys() - new.keys():
        db.execute("DELETE FROM kept WHERE kind = ? AND number = ?", (kind, number))
    for key, piece in new.items():
        if key in old and (old[key] is piece or old[key] == piece):
            continue
        value = json.dumps(_TREE[key[0]](piece, seq))
        db.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", (*key, value))


def read_kept(db: sqlite3.Connection, cells: Sequence[Cell]) -> Kept:
    """Return what a file's session keeps; ``cells`` are those of its answers, by number."""
    found: dict[str, list[Any]] = {}
    for kind, value in db.execute("SELECT kind, value FROM kept ORDER BY kind, number"):
        found.setdefault(kind, []).append(json.loads(value))
    drawn, blind = found.get("check", []), found.get("blind", [])
    plan, again = found.get("returns", [((), ())])[0]
    return Kept(
        secret=bytes.fromhex(found["secret"][0]),
        banks={item_id: _bank(tree) for item_id, tree in found.get("banks", [{}])[0].items()},
        checks=tuple(
            Checked(_check(check, cells), _levels(levels, cells))
            for check, levels in zip(drawn, blind, strict=True)
        ),
        returns=Returns(tuple(Return(cells[place], after) for place, after in plan), _levels(again, cells)),
        second=tuple(
            SecondMarks(marker, *(_levels(levels, cells) for levels in given))
            for marker, *given in found.get("second", [])
        ),
        anonymous=found.get("anonymous", [False])[0],
        left_alone=frozenset(
            frozenset(_levels(pair, cells).items()) for pair in found.get("left_alone", [()])[0]
        ),
        drafts={cells[place]: text for place, text in found.get("drafts", [()])[0]},
    )


def _pieces(kept: Kept) -> dict[tuple[str, int], Any]:
    return {
        ("secret", 0): kept.secret,
        ("anonymous", 0): kept.anonymous,
        ("banks", 0): kept.banks,
        ("returns", 0): kept.returns,
        ("left_alone", 0): kept.left_alone,
        ("drafts", 0): kept.drafts,
        **{("check", number): checked.check for number, checked in enumerate(kept.checks)},
        **{("blind", number): checked.blind for number, checked in enumerate(kept.checks)},
        **{("second", number): marks for number, marks in enumerate(kept.second)},
    }


def _levels_tree(levels: Mapping[Cell, int], seq: _Seq) -> list[tuple[int, int]]:
    return [(seq[cell], level) for cell, level in levels.items()]


def _levels(tree: Sequence[tuple[int, int]], cells: Sequence[Cell]) -> dict[Cell, int]:
    return {cells[place]: level for place, level in tree}


def _check_tree(check: SpotCheck, seq: _Seq) -> list[Any]:
    sample = [seq[cell] for cell in check.sample]
    return [check.item_ids, _levels_tree(check.population, seq), sample, check.risk, check.allowed]


def _check(tree: Sequence[Any], cells: Sequence[Cell]) -> SpotCheck:
    item_ids, population, sample, risk, allowed = tree
    drawn = tuple(cells[place] for place in sample)
    return SpotCheck(tuple(item_ids), _levels(population, cells), drawn, risk, allowed)


def _returns_tree(returns: Returns, seq: _Seq) -> list[Any]:
    return [[(seq[r.cell], r.after) for r in returns.plan], _levels_tree(returns.again, seq)]


def _bank(tree: Mapping[str, Any]) -> Bank:
    comments, removed = (
        tuple(Comment(comment["number"], comment["text"]) for comment in tree[name])
        for name in ("comments", "removed")
    )
    return Bank(comments, tree["next_number"], removed)


_TREE: Mapping[str, Callable[[Any, _Seq], Any]] = {
    "secret": lambda secret, _: secret.hex(),
    "anonymous": lambda anonymous, _: anonymous,
    "banks": lambda banks, _: {item_id: asdict(bank) for item_id, bank in banks.items()},
    "returns": _returns_tree,
    "left_alone": lambda pairs, seq: [_levels_tree(dict(pair), seq) for pair in pairs],
    "drafts": lambda drafts, seq: [(seq[cell], text) for cell, text in drafts.items()],
    "check": _check_tree,
    "blind": _levels_tree,
    "second": lambda marks, seq: [
        marks.marker,
        *(_levels_tree(levels, seq) for levels in (marks.levels, marks.mine, marks.settled)),
    ],
}
"""Kind of a piece -> how JSON has it."""
