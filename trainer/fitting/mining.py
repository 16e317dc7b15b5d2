"""Show the student more of the answers that it judges otherwise than its teacher does.

After EvoKD (Liu et al. 2024, arXiv 2403.06414), where a language model looks at what the student gets wrong
and writes more of the kind; here what is shown is chosen from answers that are there and labelled.
"""

from random import Random

from trainer.data import FloatArray

REFRESH_EPOCHS = 4
"""Epochs after which the disagreement is measured anew: by then it is of another student."""

_LEAST = 0.02
"""What an answer weighs on which both agree: it may be drawn, so that the student keeps what it knows."""


def draw(count: int, disagreement: FloatArray | None, total: int, random: Random) -> list[int]:
    """Return ``count`` of ``total`` places, each once, drawn in proportion to ``disagreement`` (total,).

    Before it is known (None) all are as likely.
    """
    if disagreement is None:
        return random.sample(range(total), count)
    # The first arrivals of as many clocks, each as fast as its weight (Efraimidis and Spirakis 2006).
    arrivals = [random.expovariate(_LEAST + weight) for weight in disagreement.tolist()]
    return sorted(range(total), key=arrivals.__getitem__)[:count]
