"""A random sample marked blind: what it shows about the proposals nobody has looked at.

The sample is drawn without looking at scores, at once and in full. How many proposals she may disagree with
is said before: 59 answers and none, 93 and one, or 124 and two show 5 % in a class of any size, 95 % sure,
and a small class needs fewer. To look at more once the check has failed would be to try until it holds; what
a failed check shows is its bound, which is honest whatever came out, and the answers it put right.
"""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import exp, fsum, lgamma

from grader_app.core.roster import Cell

SURENESS = 0.95


@dataclass(frozen=True, slots=True)
class SpotCheck:
    """What is checked, and by which answers.

    Attributes:
        item_ids: The questions it speaks for: of one, or of several together and then of none alone.
        population: The answers whose proposals it speaks for, with the level proposed when it was drawn.
        sample: Those of them to mark blind, in the order in which they are shown.
        risk: The share of proposals that may differ.
        allowed: How many of the sample may differ for that to be shown.
    """

    item_ids: tuple[str, ...]
    population: Mapping[Cell, int]
    sample: tuple[Cell, ...]
    risk: float
    allowed: int


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check shows so far.

    Attributes:
        marked: How many of the sample are marked.
        of: How many there are to mark.
        differed: Those of them whose proposal was not hers.
        at_most: So many of all proposals differ at most, 95 % sure, those found among them; None until all
            of the sample is marked.
        total: How many proposals it speaks for.
        holds: Whether the risk is shown; None while it is open.
    """

    marked: int
    of: int
    differed: tuple[Cell, ...]
    at_most: int | None
    total: int
    holds: bool | None

    @property
    def share(self) -> float | None:
        """The bound as a share of all proposals; None also where none is left to speak for."""
        return None if self.at_most is None or not self.total else self.at_most / self.total


def most_that_differ(differed: int, sample: int, total: int, sureness: float = SURENESS) -> int:
    """Return how many of ``total`` proposals differ at most, when ``differed`` of a random ``sample`` do.

    The exact limit for a class that is no larger than it is (hypergeometric): the largest number of which
    so few in the sample have a chance of more than 1 - ``sureness``. Never above that of Clopper and Pearson
    for endless classes, rounded down to whole answers.

    Raises:
        ValueError: When the counts do not fit into each other.
    """
    if not 0 <= differed <= sample <= total or not 0 < sureness < 1:
        raise ValueError("counts that fit into each other, and a sureness between 0 and 1, expected")
    if sample == 0:
        return total
    low, high = differed, total - (sample - differed)  # these many are possible
    while low < high:
        middle = (low + high + 1) // 2
        if _chance(differed, sample, middle, total) > 1 - sureness:
            low = middle
        else:
            high = middle - 1
    return low


def sample_size(total: int, risk: float, allowed: int, sureness: float = SURENESS) -> int | None:
    """Return the smallest sample of which ``allowed`` may differ and the risk is still shown.

    None where not even marking all of them could show it. ``allowed`` of 0, 1 and 2 need 59, 93 and 124
    answers for 5 % in a large class.
    """
    if total <= allowed:
        return None
    low, high = allowed + 1, min(2 * (allowed + 1), total)
    while not (enough := _shows(allowed, high, total, risk, sureness)) and high < total:
        low, high = high + 1, min(2 * high, total)
    if not enough:
        return None
    while low < high:
        middle = (low + high) // 2
        if _shows(allowed, middle, total, risk, sureness):
            high = middle
        else:
            low = middle + 1
    return low


def draw(
    item_ids: Iterable[str],
    proposed: Mapping[Cell, int],
    seed: bytes,
    *,
    risk: float = 0.05,
    allowed: int = 0,
) -> SpotCheck | None:
    """Draw a check of proposals; None where there are too few to show the risk.

    Args:
        item_ids: The questions they belong to.
        proposed: The proposals to speak for, not yet looked at: cell -> level.
        seed: A fresh one for each check; the same draws the same sample.
        risk: The share that may differ.
        allowed: How many of the sample may differ.
    """
    size = sample_size(len(proposed), risk, allowed)
    if size is None:
        return None
    sample = random.Random(seed).sample(sorted(proposed), size)  # noqa: S311 - a sample, not a secret
    return SpotCheck(tuple(item_ids), dict(proposed), tuple(sample), risk, allowed)


def finding(check: SpotCheck, blind: Mapping[Cell, int]) -> Finding:
    """Say what a check shows.

    Args:
        check: The check.
        blind: Her levels, given without seeing the proposals: cell -> level.
    """
    marked = [cell for cell in check.sample if cell in blind]
    differed = tuple(cell for cell in marked if blind[cell] != check.population[cell])
    total = len(check.population)
    at_most, holds = None, None
    if len(marked) == len(check.sample):
        at_most = most_that_differ(len(differed), len(marked), total)
        holds = at_most <= check.risk * total
    elif len(differed) > check.allowed:
        holds = False  # whatever the rest says
    return Finding(len(marked), len(check.sample), differed, at_most, total, holds)


def _shows(differed: int, sample: int, total: int, risk: float, sureness: float) -> bool:
    return most_that_differ(differed, sample, total, sureness) <= risk * total


def _chance(at_most: int, sample: int, wrong: int, total: int) -> float:
    """Return the chance that ``at_most`` or fewer of a sample differ when ``wrong`` of ``total`` do."""
    fewest, most = max(0, sample - (total - wrong)), min(at_most, wrong, sample)
    ways = _log_choose(total, sample)
    return fsum(
        exp(_log_choose(wrong, k) + _log_choose(total - wrong, sample - k) - ways)
        for k in range(fewest, most + 1)
    )


def _log_choose(n: int, k: int) -> float:
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
