"""Is one part of the students placed better or worse by the machine than by people?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from trainer.metrics import difference_of_standardised_means, quadratic_weighted_kappa
from trainer.report.asking import Scored, levels_of

FEWEST: Final = 10
"""Responses of a subgroup below which a difference says nothing."""

MOST_DIFFERENCE: Final = 0.10


@dataclass(frozen=True, slots=True)
class Subgroup:
    """One part of the students, such as ``gender`` = ``f``: means are shares of the highest level.

    ``difference`` is RSMTool's difference of standardised means; ``too_few`` says that it rests on fewer than
    ten responses, and is not judged.
    """

    kind: str
    name: str
    n: int
    human_mean: float
    machine_mean: float
    qwk: float
    difference: float
    too_few: bool

    @property
    def flagged(self) -> bool:
        """Whether the machine treats the subgroup otherwise than people do."""
        return not self.too_few and abs(self.difference) > MOST_DIFFERENCE


def subgroups(scored: Sequence[Scored]) -> tuple[Subgroup, ...]:
    """Return every subgroup that a response names, by kind and name.

    Each kind is standardised over the responses that name one of its subgroups.
    """
    found = []
    for kind in sorted({kind for row in scored for kind in row.response.subgroups}):
        rows = [row for row in scored if row.response.subgroups.get(kind)]
        names = np.array([row.response.subgroups[kind] for row in rows])
        human, machine = levels_of(rows)
        top = np.array([row.levels - 1 for row in rows])
        for name in sorted(set(names.tolist())):
            own = names == name
            found.append(
                Subgroup(
                    kind=kind,
                    name=name,
                    n=int(own.sum()),
                    human_mean=float(np.mean(human[own] / top[own])),
                    machine_mean=float(np.mean(machine[own] / top[own])),
                    qwk=quadratic_weighted_kappa(human[own], machine[own]),
                    difference=difference_of_standardised_means(human / top, machine / top, own),
                    too_few=bool(own.sum() < FEWEST),
                )
            )
    return tuple(found)
