"""Batches of rows of like length, so that little is computed for padding."""

from collections.abc import Iterator, Sequence
from random import Random

_POOL_BATCHES = 16


def length_batches(lengths: Sequence[int], batch_size: int, random: Random | None) -> Iterator[list[int]]:
    """Yield every row number once, in batches of like ``lengths``.

    With ``random`` the rows are shuffled, then sorted only within pools of sixteen batches, so that no two
    epochs have the same batches; without, they are sorted throughout.
    """
    rows = list(range(len(lengths)))
    if random is None:
        rows.sort(key=lengths.__getitem__)
        yield from (rows[start : start + batch_size] for start in range(0, len(rows), batch_size))
        return
    random.shuffle(rows)
    pool = _POOL_BATCHES * batch_size
    batches = []
    for start in range(0, len(rows), pool):
        alike = sorted(rows[start : start + pool], key=lengths.__getitem__)
        batches += [alike[first : first + batch_size] for first in range(0, len(alike), batch_size)]
    random.shuffle(batches)
    yield from batches
